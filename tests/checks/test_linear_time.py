"""Time grows with the length of a text, not with its square: every finder on long runs of everything it looks for.

Times are compared only where they are long enough to be told apart from chance: of a run eight times as long, the
square takes sixty-four times the time.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import product
from time import process_time

import pytest

from antigraft_cli import thai
from antigraft_cli.checks.damage import damaged_text
from antigraft_cli.checks.organization_names import mentions
from antigraft_cli.checks.other_lao import words_of_other_types
from antigraft_cli.checks.other_lao_name import other_names
from antigraft_cli.checks.policy import values_to_fill
from antigraft_cli.checks.typed_numbers import typed_list_numbers
from antigraft_cli.checks.wording import FINDERS, Finder
from antigraft_cli.model.plan import Organization, Plan, WrittenText
from antigraft_cli.model.variables import UnknownVariables, fill
from antigraft_cli.report.escape import printable
from antigraft_cli.report.text import render
from antigraft_cli.source.plan_files import PLAN_FILE
from antigraft_cli.source.positions import character_positions
from antigraft_cli.source.tree import Scalar, build
from reported import finding_in

TOKENS = (
    *(" ", "  ก", "\t", "\n", "\u00a0", "(", "( ", " )", "[", "“", "”", '"', "'", "\\", "-", "– ", ",", ".", "…", "_", "?", "/"),
    *("1", "๑", "1,", "๐.", "1๑", "๑o", "o", "x", "A", "A1", "é", "🙂", "2566-2570 ", "พ.ศ. ", "๑) ", "• ", "- "),
    *("ก", "กา", "ำ", "ํา", "เ", "เเ", "่", "ก่่", "ุ่", "์", "ๆ", " ๆ", "ๅ", "ส า", "่ี", "\u200b", "\u0301\u0323", "à¸", "\ufffd", "\uf70a", "ก‹า", "เธก", "บง่ ", "ปู"),
    *("ระบุ", "ของระบุชื่อ", "กฏหมาย", "ของกฏ", "พิจารณา", "เทศบาล", "อบต.", "อบจ. ", "นายก", "จังหวัด", "อำเภอ", "ต.", "หนอง"),
    *("ประกาศกรม", "องค์กรปกครองส่วนท้องถิ่น", "$", "${", "${a", "${org.nam}", "$org.nam", "<", "<ก", "<ก>", "#", "{", "}", ":"),
)  # fmt: skip
AROUND = (
    *(("", ""), ("", "ก"), ("ก", ""), ("<ก", ">"), ("<ก", ""), ("${", "}"), ("(ระบุ", ")"), ("ของระบุชื่อ", ""), ("๑", "ก")),
    *(("จังหวัด", ""), ("อบต.", ""), ("ประกาศกรม", "อบต."), ("“", ""), ("$org.", "")),
)  # fmt: skip
OWN = Organization(
    name="องค์การบริหารส่วนตำบลป่าสัก",
    type="subdistrict-organization",
    district="เชียงแสน",
    province="เชียงราย",
)


def names(text: str) -> list[object]:
    named = list(mentions(text, OWN))
    return [*words_of_other_types(text, OWN, named), *other_names(text, OWN, named)]


def written(text: str) -> WrittenText:
    return WrittenText(PLAN_FILE, ("title",), text)


def typed(text: str) -> object:
    return list(typed_list_numbers(Plan("แผน", None, texts=(WrittenText(PLAN_FILE, ("steps", 0), text),))))


def positions(text: str) -> object:
    quoted = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ").replace("\t", " ")
    root, _ = build(f'"\\u0e01{quoted}"')
    assert isinstance(root, Scalar)
    return character_positions(root, f'"\\u0e01{quoted}"')


Work = Callable[[str], object]


def finder_of(finder: Finder) -> Work:
    return lambda text: list(finder(text))


WORKS: dict[str, Work] = {
    **{finder.__name__: finder_of(finder) for finder in FINDERS},
    "names": names,
    "damaged_text": finder_of(damaged_text),
    "typed_list_numbers": typed,
    "values_to_fill": lambda text: list(values_to_fill(Plan("แผน", None, texts=(written(text),)))),
    "unknown_variables": lambda text: list(UnknownVariables({"org.name": "ก"}).found(written(text))),
    "fill": lambda text: fill(text, {"org.name": "ก"}),
    "clean": thai.clean,
    "typeset": lambda text: thai.typeset(text, "thai"),
    "typeset_in_tables": lambda text: thai.typeset(text, "arabic"),
    "one_line": thai.one_line,
    "display_width": thai.display_width,
    "printable": printable,
    "excerpt": lambda text: [render([finding_in(text, at)]) for at in (0, len(text) // 2, len(text) - 1)],
    "positions": positions,
}
LENGTH, TIMES = 400, 8


def took(work: Work, text: str) -> float:
    start = process_time()
    work(text)
    return process_time() - start


def slow_on(work: Work, tokens: tuple[str, ...] = TOKENS) -> Iterator[tuple[str, str, str]]:
    """The runs on which the time of some work grows faster than their length."""
    for token, (before, after) in product(tokens, AROUND):
        short, long = (before + token * (length // len(token)) + after for length in (LENGTH, LENGTH * TIMES))
        if took(work, long) > 0.008 and min(took(work, long) for _ in range(3)) > 2.5 * TIMES * min(
            took(work, short) for _ in range(3)
        ):
            yield before, token, after


@pytest.mark.parametrize("name", WORKS)
def test_eight_times_the_text_takes_about_eight_times_the_time(name: str) -> None:
    assert list(slow_on(WORKS[name])) == []


@pytest.mark.parametrize(
    ("expression", "token"),
    [
        (r"  +(?=\S)", " "),
        (r"[0-9][0-9.,]*[๐-๙]", "1,"),
        (r"<[^<>]*[ก-๎][^<>]*>", "ก"),
    ],
    ids=["spaces", "digits", "brackets"],
)
def test_an_expression_that_takes_the_square_is_told_from_one_that_does_not(expression: str, token: str) -> None:
    assert list(slow_on(re.compile(expression).findall, (token,)))
    assert len(TOKENS) * len(AROUND) >= 1000
