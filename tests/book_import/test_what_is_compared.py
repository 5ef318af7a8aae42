"""The plans that come back from their books prove it for every field but those of which it is said that they do not."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from antigraft_cli.pipeline.check import CheckedPlan, check_plan
from antigraft_cli.source import tree
from field_examples import paths_to, value_at
from generated_plans import Generated, generated
from model_fields import NAMED, Data, Field
from shown_plans import NOT_IN_THE_BOOK, shown_plan

IN_A_PLAN = [field for field in NAMED if field.file != "results"]
"""All fields but those of results, which stand in reports: the book of a plan has none."""

PLANS = 40
MOST_TRIES = 10

NOT_THERE = {"R201", "R210", "R211"}
"""Files that are named and not there."""


@pytest.mark.parametrize("plain", [False, True])
def test_the_plans_use_every_field(plain: bool) -> None:
    plans = [generated(number, plain=plain) for number in range(PLANS)]
    assert [str(field) for field in IN_A_PLAN if not any(any(places(field, plan)) for plan in plans)] == []


def test_every_field_is_compared_but_for_those_that_do_not_come_back(tmp_path: Path) -> None:
    not_compared = [str(field) for field in IN_A_PLAN if not is_compared(field, tmp_path)]
    whole = [name for name in not_compared if name.rpartition(".")[0] not in not_compared]
    assert sorted(whole) == sorted(NOT_IN_THE_BOOK)


@cache
def plan(number: int) -> Generated:
    return generated(number)


def places(field: Field, of: Generated) -> Iterator[tuple[str, tree.Path]]:
    """Where a plan has a field: the names of its files, and the ways through them."""
    for name, data in of.files.items():
        if field.file in (name, name.partition("/")[0]):
            yield from ((name, way) for way in paths_to(data, field.path))


def is_compared(field: Field, folder: Path) -> bool:
    """Whether a plan shows something else where the field has a value that it has elsewhere, or none."""
    found = [(number, *place) for number in range(PLANS) for place in islice(places(field, plan(number)), 1)]
    values = [value_at(plan(number).files[name], way) for number, name, way in found]
    tries = [
        (*place, value)
        for place, own in zip(found, values, strict=True)
        for value in (*[each for each in values if each != own][:2], None)
    ]
    return any(shows_it(*each, folder) for each in tries[:MOST_TRIES])


def shows_it(number: int, name: str, way: tree.Path, value: Data, folder: Path) -> bool:
    """Whether a plan of which a field has another value, or none, is still read whole, and shows something else."""
    files = deepcopy(plan(number).files)
    owner = value_at(files[name], way[:-1])
    owner[way[-1]] = value
    if value is None:
        del owner[way[-1]]
    pictures = {path: content for each in range(PLANS) for path, content in plan(each).pictures.items()}
    before, shown = as_it_was(number, folder / f"{number}")
    with TemporaryDirectory(dir=folder) as other:
        changed = check_plan(Generated(files, pictures | plan(number).pictures).write(Path(other)))
    return is_whole(changed, before) and shown_plan(changed) != shown


@cache
def as_it_was(number: int, folder: Path) -> tuple[CheckedPlan, dict[str, Data]]:
    """A plan that nothing was changed in, and what it shows."""
    checked = check_plan(plan(number).write(folder))
    return checked, shown_plan(checked)


def is_whole(changed: CheckedPlan, before: CheckedPlan) -> bool:
    """Whether all files of a plan could be read, and all that they name."""
    files = [(len(of.projects), len(of.years), len(of.chapters)) for of in (changed.plan, before.plan)]
    missing = NOT_THERE & {finding.rule.code for finding in changed.findings}
    return changed.plan.info is not None and files[0] == files[1] and not missing
