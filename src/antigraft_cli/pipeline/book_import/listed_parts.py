"""The lists of plan.yaml that name sheets and chapters, as an edited book has them: what is new, and in which order."""

from __future__ import annotations

from collections.abc import Sequence

from antigraft_cli.pipeline.check import CheckedPlan
from antigraft_cli.pipeline.plan_edits import PlanEdits
from antigraft_cli.source.plan_files import PLAN_FILE
from antigraft_cli.source.tree import plain


def add_order(
    result: PlanEdits, checked: CheckedPlan, key: str, books: tuple[Sequence[str], Sequence[str]], *, whole: bool
) -> None:
    """Add how the list `key` changes: `books` are the ids as the plan's own book has them, and as the edited one does.

    A book that is not the `whole` plan has its parts in another order, so in it only new ones are looked for.
    """
    own, edited = books
    listed, new = _listed(checked, key), [each for each in edited if each not in own]
    wanted: list[str] = []
    if whole and [each for each in edited if each in own] != [*own]:
        wanted = [*edited, *(each for each in listed if each not in edited)]
    elif listed:
        wanted = _with_new(listed, new, edited)
    elif key == "chapters" and new and sorted(edited) != [*edited]:
        wanted = [*edited]
    if wanted:
        result.compare(checked.folder, PLAN_FILE, {key: listed} if listed else {}, {key: wanted})


def _listed(checked: CheckedPlan, key: str) -> list[str]:
    root = checked.folder.files[PLAN_FILE].root
    data = plain(root) if root else ""
    listed = data.get(key) if isinstance(data, dict) else None
    return [each for each in listed if isinstance(each, str)] if isinstance(listed, list) else []


def _with_new(listed: Sequence[str], new: Sequence[str], edited: Sequence[str]) -> list[str]:
    """A list with the new parts, each behind the one that it follows in the book."""
    made, place = [*listed], 0
    for each in edited:
        if each in new:
            made.insert(place, each)
        place = made.index(each) + 1 if each in made else place
    return made
