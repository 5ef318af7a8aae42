"""Every field of every data file, made wrong in every way its type can be: one fault, one finding, at its place.

The fields are found by walking the models, and examples of them in the sample plans or by their types, so a new one
is tested without a word here. Each file is written anew in another YAML style, with comments and blank lines around
the fault.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import pytest

from antigraft_cli.checks.all import CHECKS
from antigraft_cli.source.tree import Path
from changed_plans import folder, found_with
from field_examples import Home, holders, homes, seeded, value_at
from field_faults import UNKNOWN, Fault, faults_of, has_faults, leave_out, spot_at
from model_fields import FIELDS, FILES, NAMED, Field
from yaml_writing import Fields, Node, Word, Written, children, tree, written

OF_FIELDS = [each for each in CHECKS if each.__module__.rpartition(".")[2] not in ("policy", "wording")]
"""The checks that a fault of a field must not set off; what a plan says well or badly is no matter of fields."""


def test_the_walk_finds_every_field_of_every_file() -> None:
    found = {file: sum(field.file == file for field in NAMED) for file in FILES}
    least = {"plan.yaml": 33, "projects": 28, "years": 11, "chapters": 23, "results": 21}
    assert {file: min(found[file], least.get(file, 0)) for file in FILES} == least
    assert {str(field) for field in NAMED} >= {
        "plan.yaml organization.short_name",
        "projects steps.*.steps.*.bullets",
        "years totals.quarters",
        "chapters body.*.items.*.steps.*.bullets",
        "chapters body.*.table.widths",
        "results rounds.*.projects.*.indicators.*.actual",
    }


def test_there_is_an_example_of_every_field() -> None:
    without = [str(field) for field in FIELDS if not holders(field)]
    assert without == [], "put one into data/plans/example"


def test_it_is_known_of_every_type_what_is_wrong_in_it() -> None:
    unknown = {str(field.type): str(field) for field in FIELDS if not has_faults(field.type)}
    assert unknown == {}, "say in OF_TYPE of tests/field_faults.py what is wrong where these belong"


def test_the_files_are_without_findings_before_anything_is_made_wrong_in_them() -> None:
    found = {}
    for home in [home for file in FILES for home in homes(file)]:
        for time in range(3):
            random = seeded(home.plan, home.name, time)
            file = written(tree(home.data), random)
            if findings := findings_with(home, file, random):
                found[home.plan, home.name, time] = findings, file.text
    assert found == {}


def findings_with(home: Home, file: Written, random: Random) -> list[tuple[str, int, int, str]]:
    """What is found in a plan in which one file has another text: file, line, column and code."""
    another = random.choice(sorted(folder(home.plan).files))
    found = found_with(home.plan, home.name, file.text, OF_FIELDS, another)
    return [(each.span.file, each.span.line, each.span.column, each.rule.code) for each in found]


def shuffle(node: Node, random: Random) -> None:
    """The order of a map's fields means nothing; of a list's items it does."""
    if isinstance(node, Fields):
        random.shuffle(node.entries)
    for child in children(node):
        shuffle(child, random)


def places(field: Field, *, beside: bool) -> list[tuple[Home, list[Path]]]:
    """The files that hold a field, if wanted beside others, with the places where they do."""
    found = holders(field)
    if beside:
        found = [
            (home, [path for path in paths if len(value_at(home.data, path[:-1])) > 1]) for home, paths in found
        ]
    return [(home, paths) for home, paths in found if paths]


def pairs() -> Iterator[tuple[Field, Fault]]:
    for field in filter(holders, FIELDS):
        for fault in faults_of(field):
            yield field, fault


@pytest.mark.parametrize(("field", "fault"), list(pairs()), ids=lambda each: getattr(each, "name", str(each)))
def test_a_fault_is_found_once_and_at_its_place(field: Field, fault: Fault, times: int) -> None:
    unlike = []
    held = places(field, beside=fault.make is leave_out)
    for time in range(times):
        random = seeded(field, fault.name, time)
        home, paths = random.choice(held)
        root = tree(home.data)
        if random.random() < 0.3:
            shuffle(root, random)
        marked = fault.make(spot_at(root, random.choice(paths)), random)
        file = written(root, random)
        expected = [(home.name, *place_of(marked, file), fault.code)]
        found = findings_with(home, file, random)
        unlike += [] if found == expected else [(expected, found, file.text)]
    assert unlike == []


def place_of(marked: Node, file: Written) -> tuple[int, int]:
    """Where a finding stands: in a text with an unknown name at that name, else where a key or value begins."""
    if isinstance(marked, Word) and UNKNOWN in marked.text:
        return file.span_of(marked, marked.text.index(UNKNOWN))[:2]
    return file.start_of(marked)
