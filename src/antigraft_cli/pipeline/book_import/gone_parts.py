"""What an edited book lacks of a plan, as deletions that wait for an answer."""

from __future__ import annotations

from collections.abc import Sequence

from antigraft_cli.messages import Message
from antigraft_cli.pipeline.book_import.changed_values import Change
from antigraft_cli.pipeline.book_import.edited_parts import Gone
from antigraft_cli.pipeline.check import CheckedPlan
from antigraft_cli.pipeline.plan_edits import FileChange, GoneFile, PlanEdits
from antigraft_cli.source.canonical import Data
from antigraft_cli.source.edits import Delete
from antigraft_cli.source.plan_files import PLAN_FILE, chapter_file, project_file, results_file, year_file
from antigraft_cli.source.tree import plain


def add_gone(checked: CheckedPlan, result: PlanEdits, gone: Gone, year: int | None) -> None:
    """Add what the book lacks, as files to be deleted with what names them; in the book of one year as rows of that year."""
    for id_, title in gone.sheets.items():
        rows = _places(checked, id_, [year] if year else sorted(checked.plan.years))
        if year:
            result.deletions += _apart(rows, result.deletions)
        elif reported := _reported(checked, id_):
            result.by_hand.append(_kept(project_file(id_), reported))
        else:
            result.deletions = _apart(result.deletions, rows)
            result.gone[project_file(id_)] = GoneFile(title, [*_in_list(checked, "sheets", id_), *rows])
    for id_, title in gone.chapters.items():
        result.gone[chapter_file(id_)] = GoneFile(title, _in_list(checked, "chapters", id_))
    for each in gone.years:
        if each in checked.plan.results:
            result.by_hand.append(_kept(year_file(each), results_file(each)))
        else:
            result.gone[year_file(each)] = GoneFile(f"พ.ศ. {each}", [])


def _apart(some: list[FileChange], others: list[FileChange]) -> list[FileChange]:
    """Those that are not among the others."""
    places = {(file, change.edit.path) for file, change in others}
    return [each for each in some if (each.file, each.change.edit.path) not in places]


def _reported(checked: CheckedPlan, id_: str) -> str:
    """The file of results that names a project, if one does."""
    return next(
        (
            results_file(year)
            for year, results in checked.plan.results.items()
            for each in results.rounds
            if any(row.project == id_ for row in each.projects)
        ),
        "",
    )


def _kept(name: str, reported: str) -> Message:
    return Message(
        f"ในเล่มไม่มี {name} แล้ว แต่ไม่ลบ เพราะมีผลใน {reported}",
        f"the book has no {name} any more; it is kept, since {reported} reports it",
    )


def _places(checked: CheckedPlan, id_: str, years: list[int]) -> list[FileChange]:
    """The deletions of a project's rows."""
    return [
        _deletion(checked, year_file(year), ("projects", place))
        for year in years
        for place, row in enumerate(checked.plan.years[year].projects)
        if row.project == id_
    ]


def _in_list(checked: CheckedPlan, key: str, id_: str) -> list[FileChange]:
    info = checked.plan.info
    listed: Sequence[str] = (getattr(info, key) if info else None) or ()
    return [_deletion(checked, PLAN_FILE, (key, listed.index(id_)))] if id_ in listed else []


def _deletion(checked: CheckedPlan, name: str, path: tuple[str | int, ...]) -> FileChange:
    root = checked.folder.files[name].root
    value: Data = plain(root) if root else ""
    for step in path:
        value = value[step]  # type: ignore[index]  # the plan was made of it
    return FileChange(name, Change(Delete(path), value, None))
