"""The canonical style: the same data and comments, in one way of writing them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from random import Random

import pytest

from antigraft_cli.model.file_layout import layout_of
from antigraft_cli.source.formatting import amount, formatted
from antigraft_cli.source.layout import PLAIN
from antigraft_cli.source.tree import Mapping, Node, Scalar, Sequence, plain
from changed_plans import SAMPLES, folder
from field_examples import homes
from harmless_edits import EDITS
from model_fields import FILES
from random_edits import root_of
from yaml_writing import tree, written

UNTIDY = """\
---
# yaml-language-server: $schema=x
# about totals
totals:   # the totals
    quarters:
    - 1
    - 0
    - 2
    - ๓
    budget: 15000    # baht
    # below totals


# plan: ignore[L508] why
projects:
# about the row
- budget: "1500.5"
  # about its project
  project: 'a'   # who
  quarters: [1,
    2] # when
  # - not any more
- {project: b, budget: '20,000', quarters: [4], note: "a: b"} # in braces
-    # behind the dash
  project:
    c   # on a line of its own
  before:
    {budget: 0.00, quarters: [1, # why
     2]}
  budget: ๑๕๐๐
  note: >2-
     indented
    folded
  title: 'has two
    lines

    of text'
  budget_source: > # folded
      long
       text

# the end
"""
TIDY = """\
# yaml-language-server: $schema=x

# plan: ignore[L508] why
projects:
  # about the row
  # about its project
  - project: a   # who
    budget: 1,500.50
    quarters: [1, 2] # when
  # - not any more
  # in braces
  - project: b
    budget: 20,000.00
    quarters: [4]
    note: "a: b"
  # behind the dash
  - project: c   # on a line of its own
    budget: ๑,๕๐๐.๐๐
    title: |-
      has two lines
      of text
    budget_source: > # folded
      long
       text
    before:
      budget: 0
      quarters:
        - 1 # why
        - 2
    note: |2-
       indented
      folded
# about totals
totals:   # the totals
  budget: 15,000.00    # baht
  quarters: [1, 0, 2, ๓]
  # below totals

# the end
"""


def test_fields_in_order_lists_indented_comments_with_what_they_stand_by() -> None:
    assert formatted(UNTIDY, layout_of("years/2566.yaml")) == TIDY
    assert formatted(TIDY, layout_of("years/2566.yaml")) == TIDY


def test_what_silences_a_rule_stays_above_its_line() -> None:
    text = """\
# plan: ignore[B301] why

totals:
  budget: 0
projects:
  # the row
  # plan: ignore[L508] why
  - title: ก
    project: a
"""
    expected = """\
projects:
  # the row
  - project: a
    # plan: ignore[L508] why
    title: ก
# plan: ignore[B301] why

totals:
  budget: 0
"""
    assert formatted(text, layout_of("years/2566.yaml")) == expected
    assert formatted(expected, layout_of("years/2566.yaml")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a:   b", "a: b\n"),
        ("a: 'b'\nc: \"d\"\n", "a: b\nc: d\n"),
        ("a: 'b: c'\nc: \"# d\"\n", "a: 'b: c'\nc: \"# d\"\n"),
        ("a: '~'\nb: ''\nc:\n", "a: '~'\nb: ''\nc: ''\n"),
        ('a: "\\u0e01"\nb: "\\u200b"\n', 'a: ก\nb: "\\u200b"\n'),
        ("a: ก\n  ข\n", "a: ก ข\n"),
        ('a: "ก\n  : ข"\n', 'a: "ก : ข"\n'),
        ("a: |\n    x\n      y\nb: |+\n  z\n\n\n", "a: |\n  x\n    y\nb: |+\n  z\n\n\n"),
        ("a: >-\n      x\n      y\n", "a: >-\n  x\n  y\n"),
        ("{a: b, c: [d, {e: f}, [], {}]}", "a: b\nc:\n  - d\n  - e: f\n  - []\n  - {}\n"),
        ("a:\n- - b\n  - c\n-\n  - d\n", "a:\n  - - b\n    - c\n  - - d\n"),
        ("? a\n: b\n", "a: b\n"),
        ("\n\n# ก\n\n\n\na: b\n\n\n\nc: d\n\n\n", "# ก\n\na: b\n\nc: d\n"),
        ("a: b\r\nc:\r\n- d # e\r\n", "a: b\nc:\n  - d # e\n"),
        ("a: b\n# one\n  # two\nc: d\n", "a: b\n# one\n# two\nc: d\n"),
        ("a: b #c\n...\n", "a: b #c\n"),
        ("a: # one\n  b # two\n", "# one\na: b # two\n"),
        ("a: [b, # one\n  c] # two\n", "a: # two\n  - b # one\n  - c\n"),
    ],
    ids=str,
)
def test_what_is_written_in_other_ways(text: str, expected: str) -> None:
    assert formatted(text, PLAIN) == expected


@pytest.mark.parametrize(
    ("written", "spelled"),
    [
        ("0", "0"),
        ("0.00", "0"),
        ("๐.๐", "๐"),
        ("15000", "15,000.00"),
        ("15,000", "15,000.00"),
        (" 15,000.5 ", "15,000.50"),
        ("999999999999.99", "999,999,999,999.99"),
        ("๑๒๕๐๐.๕", "๑๒,๕๐๐.๕๐"),
        ("1.500", "1.50"),
        ("10_000", "10_000"),
        ("1๐00", "1๐00"),
        ("<จำนวนเงิน>", "<จำนวนเงิน>"),
        ("${org.name}", "${org.name}"),
        ("-5", "-5"),
        ("1,00", "1,00"),
        ("9" * 5000, "9" * 5000),
    ],
    ids=lambda text: text[:20],
)
def test_an_amount_has_commas_and_two_decimals(written: str, spelled: str) -> None:
    assert amount(written) == spelled


@pytest.mark.parametrize("text", ["", "# ก\n", "- a\n", "a", "a: [", "a: *b\n", "a: 1\na: 2\n"], ids=str)
def test_what_is_not_a_map_without_faults_is_left_alone(text: str) -> None:
    assert formatted(text, PLAIN) is None


@pytest.mark.parametrize("plan", SAMPLES)
def test_the_samples_are_in_the_canonical_style(plan: str) -> None:
    files = folder(plan).files
    assert {name: formatted(file.text, layout_of(name)) for name, file in files.items()} == {
        name: file.text for name, file in files.items()
    }


@pytest.mark.parametrize("file", FILES)
def test_any_file_says_the_same_and_keeps_its_comments(file: str, times: int) -> None:
    for number in range(5 * times):
        random = Random(f"{file} {number}")  # noqa: S311 - for variety, not for secrets
        home = random.choice(homes(file))
        assert_same(file, home.name, written(tree(home.data), random).text.removeprefix("\ufeff"))


@pytest.mark.parametrize("plan", SAMPLES)
def test_a_file_edited_at_random_says_the_same(plan: str, times: int) -> None:
    files = folder(plan).files
    for number in range(10 * times):
        random = Random(f"{plan} {number}")  # noqa: S311 - for variety, not for secrets
        name = random.choice(sorted(files))
        text = files[name].text
        for _ in range(random.randint(1, 15)):
            text = random.choice(EDITS)(text, random) or text
        assert_same(name.rpartition("/")[0] or name, name, text)


def assert_same(file: str, name: str, text: str) -> None:
    """The formatted text is read as the same file, has the same comments, and does not change when formatted again."""
    made = formatted(text, layout_of(name))
    assert made is not None, text
    assert FILES[file].model_validate(plain(root_of(made))) == FILES[file].model_validate(plain(root_of(text)))
    assert comments(made) == comments(text)
    assert formatted(made, layout_of(name)) == made
    assert "\r" not in made
    assert made.endswith("\n")


def comments(text: str) -> Counter[str]:
    """The comments of a file: what begins with `#` outside of its texts and keys."""
    text = text.replace("\r\n", "\n")
    outside, at = [], 0
    for scalar in sorted(_scalars(root_of(text)), key=lambda each: each.start):
        header = text[scalar.start : text.find("\n", scalar.start)] if scalar.style in ("|", ">") else ""
        outside += [text[at : scalar.start], header, "\n"]
        at = scalar.end
    outside.append(text[at:])
    return Counter(found.rstrip() for found in re.findall("#[^\n]*", "".join(outside)))


def _scalars(node: Node) -> Iterator[Scalar]:
    if isinstance(node, Scalar):
        yield node
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _scalars(item)
    elif isinstance(node, Mapping):
        for key, value in node.values.items():
            yield node.keys[key]
            yield from _scalars(value)
