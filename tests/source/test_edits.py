"""Edits of a file: exactly the value that is meant, and no other byte."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from antigraft_cli.messages import Message
from antigraft_cli.source.edits import Delete, Edit, Insert, Replace, edited
from antigraft_cli.source.spans import content_end, is_flow, line_end
from antigraft_cli.source.tree import Mapping, Node, Plain, Scalar, Sequence, plain
from changed_plans import SAMPLES, folder
from random_edits import after, random_edit, root_of, value
from yaml_writing import tree, written

YEAR = """\
# ตารางของปี
projects:
  # แถวแรก
  - project: survey   # สำรวจ
    budget: 15,000.00
    quarters: [4]

  # แถวที่สอง
  - project: "camp"
    budget: 0
    quarters: [1, 2]
totals:
  budget: 15,000.00
"""


def text_after(text: str, *edits: Edit) -> str:
    made = edited(text.encode(), edits)
    assert isinstance(made, bytes), made
    return made.decode()


def test_a_replaced_text_leaves_everything_around_it() -> None:
    made = text_after(YEAR, Replace(("projects", 0, "project"), "survey-2"), Replace(("totals", "budget"), "0"))
    assert made == YEAR.replace("survey ", "survey-2 ").replace(
        "totals:\n  budget: 15,000.00", "totals:\n  budget: 0"
    )


def test_a_text_is_quoted_only_where_it_must_be_and_stays_quoted_where_it_was() -> None:
    made = text_after(YEAR, Replace(("projects", 0, "budget"), "a: b"), Replace(("projects", 1, "project"), "x"))
    assert made == YEAR.replace("budget: 15,000.00\n    q", "budget: 'a: b'\n    q").replace('"camp"', '"x"')


def test_a_row_is_inserted_like_its_neighbours_behind_the_comment_of_the_one_above() -> None:
    row: Plain = {"project": "new", "budget": "20,000.00", "quarters": ["3"], "note": "ก #ข"}
    made = text_after(YEAR, Insert(("projects", 1), row))
    new = "  - project: new\n    budget: 20,000.00\n    quarters: [3]\n    note: 'ก #ข'\n"
    assert made == YEAR.replace("[4]\n", "[4]\n" + new)


def test_a_comment_inside_an_item_stays_in_it_when_another_follows() -> None:
    text = "a:\n- b: 1\n  # inside\n\n# above\n- b: 3\n"
    made = text_after(text, Insert(("a", 1), {"b": "2"}))
    assert made == "a:\n- b: 1\n  # inside\n- b: 2\n\n# above\n- b: 3\n"


def test_a_new_item_is_quoted_if_its_neighbour_is_without_need() -> None:
    assert text_after("a: ['b', 'c']\n", Insert(("a", 1), "x")) == "a: ['b', 'x', 'c']\n"
    assert text_after('a:\n  - "b: c"\n', Insert(("a", 1), "x")) == 'a:\n  - "b: c"\n  - x\n'
    assert text_after('a:\n  - "b: c"\n', Insert(("a", 1), "x: y")) == 'a:\n  - "b: c"\n  - "x: y"\n'


def test_a_field_is_inserted_where_the_order_wants_it() -> None:
    order = ("project", "budget", "title", "quarters")
    made = text_after(YEAR, Insert(("projects", 0, "title"), "ชื่อ", order))
    assert made == YEAR.replace("15,000.00\n    q", "15,000.00\n    title: ชื่อ\n    q")


def test_a_row_that_is_deleted_leaves_the_comments_above_it() -> None:
    made = text_after(YEAR, Delete(("projects", 0)))
    first = '\n  - project: survey   # สำรวจ\n    budget: 15,000.00\n    quarters: [4]\n\n  # แถวที่สอง\n  - project: "camp"'
    assert made == YEAR.replace(first, '\n\n  # แถวที่สอง\n  - project: "camp"').replace("แรก\n\n  #", "แรก\n  #")


def test_the_first_field_of_an_item_may_go() -> None:
    assert text_after(YEAR, Delete(("projects", 1, "project"))) == YEAR.replace('project: "camp"\n    ', "")


def test_items_in_brackets_come_and_go() -> None:
    quarters = ("projects", 1, "quarters")
    made = text_after(YEAR, Delete((*quarters, 0)), Insert((*quarters, 2), "3"), Insert((*quarters, 2), "4"))
    assert made == YEAR.replace("[1, 2]", "[2, 3, 4]")


def test_paths_name_places_before_any_edit() -> None:
    made = text_after("a:\n- 1\n- 2\n- 3\n", Delete(("a", 0)), Replace(("a", 1), "x"), Insert(("a", 3), "y"))
    assert made == "a:\n- x\n- 3\n- y\n"


def test_a_text_becomes_a_map_and_a_map_a_text() -> None:
    steps = "steps:\n  - one\n  - text: two\n    bullets: [a]  # end\n"
    made = text_after(
        steps, Replace(("steps", 0), {"text": "one", "bullets": ["x"]}), Replace(("steps", 1), "two")
    )
    assert made == "steps:\n  - text: one\n    bullets:\n      - x\n  - two\n"


def test_a_folded_text_stays_folded_and_a_literal_one_literal() -> None:
    text = "a: >-  # ก\n    one two\n    three\nb: |-\n  x\n  y\n"
    made = text_after(text, Replace(("a",), "four five six seven"), Replace(("b",), "z\ny"))
    assert made == "a: >-  # ก\n    four\n    five\n    six\n    seven\nb: |-\n  z\n  y\n"


def test_byte_order_mark_line_ends_and_a_missing_last_one_stay() -> None:
    made = edited(b"\xef\xbb\xbfa:\r\n  - x\r\nb: y", [Insert(("a", 1), "z"), Insert(("c",), ["1", "x"])])
    assert made == b"\xef\xbb\xbfa:\r\n  - x\r\n  - z\r\nb: y\r\nc:\r\n  - 1\r\n  - x"


def test_a_list_without_items_is_written_so() -> None:
    assert text_after("a:\n- x # ก\nb: y\n", Delete(("a", 0))) == "a:\n  []\nb: y\n"


@pytest.mark.parametrize(
    "edits",
    [
        [Replace(("projects", 2), "x")],
        [Replace((), "x")],
        [Insert(("projects", 3), "x")],
        [Insert(("totals", "budget"), "x")],
        [Delete(("projects", 0)), Replace(("projects", 0, "budget"), "1")],
        [Replace(("projects", 0, "budget"), "1"), Delete(("projects", 0))],
    ],
    ids=["no item", "root", "behind the end", "there already", "inside what goes", "around what changed"],
)
def test_an_edit_that_has_no_place_is_refused(edits: list[Edit]) -> None:
    assert isinstance(edited(YEAR.encode(), edits), Message)


@pytest.mark.parametrize("data", [b"", b"a: [", b"a: *x\n", b"a: \xff\n", b"a: 1\na: 2\n"], ids=str)
def test_a_file_with_faults_is_not_edited(data: bytes) -> None:
    assert isinstance(edited(data, [Replace(("a",), "x")]), Message)


def random_file(random: Random) -> str:
    if random.random() < 0.4:
        return random.choice(sorted(folder(random.choice(SAMPLES)).files.items()))[1].text
    return written(tree(value(random)), random).text


@settings(derandomize=True, deadline=None, max_examples=10 * settings().max_examples)
@given(seed=st.integers(0, 10**9))
def test_any_edit_of_any_file_changes_this_and_nothing_else(seed: int) -> None:
    random = Random(seed)  # noqa: S311 - for variety, not for secrets
    text = random_file(random)
    root = root_of(text.removeprefix("\ufeff"))
    edit, node = random_edit(root, random)
    made = text_after(text, edit)
    assert plain(root_of(made.removeprefix("\ufeff"))) == after(plain(root), edit)
    assert is_elsewhere_the_same(text, made, edit, node)


def is_elsewhere_the_same(text: str, made: str, edit: Edit, node: Node) -> bool:
    """Whether the text was changed in one place only, and that is where the edit is."""
    mark = len(text) - len(text.removeprefix("\ufeff"))
    before = _alike(text, made)
    behind = _alike(text[before:][::-1], made[before:][::-1])
    if isinstance(edit, Insert):
        return before + behind == len(text)
    if isinstance(edit, Delete):
        # The last item of all leaves an empty list.
        return before + behind == len(made) or made[before : len(made) - behind].strip(" \n\r{}[]") == ""
    end = content_end(node, text[mark:]) + mark
    # With the last line of a list or map goes the comment behind it.
    end = end if isinstance(node, Scalar) or is_flow(node, text[mark:]) else line_end(text, end)
    start = node.start + mark if isinstance(node, Scalar) and isinstance(edit.value, str) else 0
    return made.startswith(text[:start]) and made.endswith(text[end:])


def _alike(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    pairs = zip(one, other, strict=False)
    return next((number for number, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


@settings(derandomize=True, deadline=None, max_examples=5 * settings().max_examples)
@given(seed=st.integers(0, 10**9))
def test_edits_at_once_are_those_of_one_after_the_other_from_behind(seed: int) -> None:
    random = Random(seed)  # noqa: S311 - for variety, not for secrets
    text = random_file(random).removeprefix("\ufeff")
    root = root_of(text)
    chosen = {edit.path: edit for edit, _ in (random_edit(root, random) for _ in range(5))}
    edits = [
        edit
        for path, edit in chosen.items()
        if not any(path[: len(other)] == other for other in chosen if other != path)
    ]
    expected = plain(root)
    for edit in sorted(edits, key=lambda each: _from_behind(root, each)):
        expected = after(expected, edit)
    assert plain(root_of(text_after(text, *edits))) == expected


def _from_behind(root: Node, edit: Edit) -> list[int]:
    """Sorts later places first, and at one place what replaces before what is put before it."""
    places, node = [], root
    for step in edit.path:
        if isinstance(node, Sequence) and isinstance(step, int):
            places.append(-step)
            node = node.items[step] if step < len(node.items) else node
        elif isinstance(node, Mapping) and isinstance(step, str):
            places.append(-list(node.keys).index(step) if step in node.keys else -len(node.keys))
            node = node.values.get(step, node)
    return places
