"""The format for people: the user's own line, cut where it is long, with the caret under the very cells."""

from __future__ import annotations

import re
import unicodedata
from random import Random

import pytest

from antigraft_cli.diagnostics import Span
from antigraft_cli.messages import Language, Message
from antigraft_cli.pipeline.catalogue import RULES
from antigraft_cli.report.finding import Finding
from antigraft_cli.report.text import render

LANGUAGES: tuple[Language, ...] = ("th", "en")
ANSI = re.compile("\x1b\\[[0-9;]*m")
HEADING = {
    "th": "แผน/plan.yaml:9:{}: error B301 budget-total: ยอดไม่ตรง\n",
    "en": "แผน/plan.yaml:9:{}: error B301 budget-total: it does not add up\n",
}
LONG = " ".join(f"ข้อที่ {number} ผู้รับผิดชอบดำเนินการตามขั้นตอนนี้ให้แล้วเสร็จ" for number in range(1, 30))


def finding(
    line: str, column: int, end_column: int, *, code: str = "B301", number: int = 9, lines: int = 1
) -> Finding:
    span = Span("plan.yaml", number, column, number + lines - 1, end_column)
    message = Message("ยอดไม่ตรง", "it does not add up")
    return Finding("แผน", "แผน/plan.yaml", span, RULES[code], message, Message("แก้ยอด", "fix it"), line)


def at(line: str, marked: str) -> Finding:
    """A finding at the one place where some characters stand in a line."""
    assert line.count(marked) == 1
    column = line.index(marked) + 1
    return finding(line, column, column + len(marked))


def excerpt(found: Finding) -> tuple[str, str]:
    """The line shown and the line of the caret, without their numbers."""
    _, shown, caret, _ = render([found]).splitlines()
    assert shown.startswith("    9 | ")
    assert caret.startswith("      | ")
    return shown[8:], caret[8:]


def cells(text: str) -> int:
    """Counted here anew: nothing for marks that stand above or below, two for wide characters, else one."""
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    return len(text) + wide - sum(unicodedata.category(character) in ("Mn", "Cf") for character in text)


# The whole


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_finding_has_place_rule_message_line_caret_and_hint(language: Language) -> None:
    hint = {"th": "  แก้: แก้ยอด (plan rule B301)\n", "en": "  help: fix it (plan rule B301)\n"}[language]
    assert render([finding("  budget: 14,000.01", 11, 20)], language) == (
        HEADING[language].format(11) + "    9 |   budget: 14,000.01\n      |           ^^^^^^^^^\n" + hint
    )


def test_without_an_excerpt_there_are_place_message_and_hint() -> None:
    assert render([finding("", 1, 1)]) == HEADING["th"].format(1) + "  แก้: แก้ยอด (plan rule B301)\n"
    assert render([finding(" \t ", 1, 1)]) == HEADING["th"].format(1) + "  แก้: แก้ยอด (plan rule B301)\n"


def test_without_findings_there_is_nothing() -> None:
    assert render([]) == ""


def test_line_numbers_up_to_99999_keep_the_bars_under_each_other() -> None:
    for number in (1, 10, 99_999, 1_000_000):
        _, shown, caret, _ = render([finding("ก", 1, 2, number=number)]).splitlines()
        assert shown.index("|") == caret.index("|")


# The caret counts cells


@pytest.mark.parametrize(
    ("before", "marked", "indent", "width"),
    [
        ("", "กขค", 0, 3),
        ("ผู้ที่นี่", "ก", 3, 1),  # three letters with six marks
        ("กำหนด", "นํ้า", 5, 2),  # sara am takes a cell of its own, nikhahit and mai tho none
        ("中文", "字", 4, 2),
        ("😀", "ก😀", 2, 3),
        ("ｗ", "ก", 2, 1),  # a full-width letter
        ("e\u0301", "ก", 1, 1),
        ("ก\u200bข", "ค", 2, 1),  # a zero-width space takes none
        ("\t\t", "ก", 2, 1),
        ("ก\x1b", "ข", 7, 1),  # an escape shows as six characters
        ("ก", "\u202eข", 1, 7),
    ],
)
def test_the_caret_stands_under_the_cells_of_the_characters(
    before: str, marked: str, indent: int, width: int
) -> None:
    _, caret = excerpt(finding(before + marked + " ต่อ", len(before) + 1, len(before + marked) + 1))
    assert caret == " " * indent + "^" * width


@pytest.mark.parametrize(
    ("line", "marked", "caret"),
    [
        ("ก่่า", "่่", "^"),  # two tone marks stand over their consonant
        ("ที่ผู้ใช้้", "้้", "   ^"),
        ("ท่ี", "่ี", "^"),
        ("หา่ง", "่", " ^"),  # over what it was typed after
        ("ก่ข", "่ข", "^^"),  # a mark and the letter after it
    ],
)
def test_marks_are_pointed_at_where_they_are_seen_over_the_letter_before(
    line: str, marked: str, caret: str
) -> None:
    assert excerpt(at(line, marked))[1] == caret


def test_a_mark_that_no_letter_stands_before_has_one_caret() -> None:
    assert excerpt(finding("่ก", 1, 2))[1] == "^"


def test_an_empty_span_and_one_behind_the_line_have_one_caret() -> None:
    assert excerpt(finding("กข", 2, 2))[1] == " ^"
    assert excerpt(finding("กข", 3, 4))[1] == "  ^"
    assert excerpt(finding("กข", 9, 9))[1] == "  ^"


def test_a_span_of_several_lines_is_marked_to_the_end_of_its_first() -> None:
    assert excerpt(finding("  title: >-  ", 10, 4, lines=3)) == ("  title: >-", "         ^^")


# What is not safe to print


def test_tabs_show_as_one_space() -> None:
    assert excerpt(at("\tก\tข", "ข")) == (" ก ข", "   ^")


@pytest.mark.parametrize("language", LANGUAGES)
def test_control_and_bidi_characters_are_escaped_in_path_message_line_and_hint(language: Language) -> None:
    bad = "\x1b[31m\x07\u202e\u2066\u200f\u2028\x85"
    message, span = Message(f"ก{bad}", f"a{bad}"), Span("plan.yaml", 9, 1, 9, 2)
    found = Finding("แผน", f"แผน{bad}\r\n.yaml", span, RULES["B301"], message, message, f"ก{bad}")
    text = render([found], language)
    assert not [character for character in text if character != "\n" and unicodedata.category(character)[0] == "C"]
    assert not {"\u2028", "\x85"} & set(text)
    assert text.count("\\u001b[31m\\u0007\\u202e\\u2066\\u200f\\u2028\\u0085") == 4
    assert text.count("\n") == 4


# Windows of long lines


def test_a_line_is_not_cut_while_it_fits() -> None:
    before, after = "ก" * 50, "ข" * 50
    assert excerpt(at(f"{before}!{after}", "!")) == (f"{before}!{after}", " " * 50 + "^")


def test_a_long_line_is_cut_on_both_sides_with_an_ellipsis() -> None:
    before, after = "ก" * 51, "ข" * 51
    assert excerpt(at(f"{before}!{after}", "!")) == (f"…{'ก' * 50}!{'ข' * 50}…", " " * 51 + "^")


def test_marks_do_not_count_towards_the_window_and_stay_with_their_letters() -> None:
    shown, caret = excerpt(at("ที่" * 60 + "!" + "นี้" * 60, "!"))
    assert shown == "…" + "ที่" * 50 + "!" + "นี้" * 50 + "…"
    assert caret == " " * 51 + "^"


def test_a_wide_character_that_does_not_fit_whole_is_left_out() -> None:
    shown, caret = excerpt(at("中" * 40 + "ก!" + "ข" + "字" * 40, "!"))
    assert shown == "…" + "中" * 24 + "ก!" + "ข" + "字" * 24 + "…"
    assert caret == " " * 50 + "^"


@pytest.mark.parametrize("time", range(60))
def test_anywhere_in_a_long_thai_line_the_caret_is_under_the_word(time: int) -> None:
    random = Random(time)  # noqa: S311 - for variety, not for secrets
    words = list(re.finditer(r"\S+", LONG))
    word = random.choice(words)
    shown, caret = excerpt(finding(LONG, word.start() + 1, word.end() + 1))
    assert cells(shown) <= 50 + cells(word[0]) + 50 + 2
    assert cells(caret) - caret.count(" ") == cells(word[0])
    column = next(
        index for index in range(len(shown)) if cells(shown[:index]) == caret.count(" ") and is_base(shown, index)
    )
    assert shown[column:].startswith(word[0])
    inner = shown.removeprefix("…").removesuffix("…")
    start = LONG.index(inner)
    assert is_base(LONG, start)
    assert start + len(inner) == len(LONG) or is_base(LONG, start + len(inner))
    assert shown.startswith("…") == (start > 0)
    assert shown.endswith("…") == (start + len(inner) < len(LONG))


def is_base(text: str, index: int) -> bool:
    return unicodedata.category(text[index]) != "Mn"


def test_a_span_longer_than_the_window_is_cut_too() -> None:
    shown, caret = excerpt(finding("ก" * 300, 101, 251))
    assert cells(shown) <= 50 + 100 + 50 + 3
    assert caret.count("^") <= 101


# Colour


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_is_no_colour_unless_asked_for(language: Language) -> None:
    assert "\x1b" not in render([finding("กขค", 1, 3)], language)


@pytest.mark.parametrize(("code", "paint"), [("B301", "\x1b[1;31m"), ("L509", "\x1b[1;33m")])
def test_with_colour_the_code_and_the_caret_are_painted_by_severity_and_nothing_else_changes(
    code: str, paint: str
) -> None:
    found = finding("  budget: 14,000.01", 11, 20, code=code)
    painted = render([found], colour=True)
    assert ANSI.sub("", painted) == render([found])
    assert re.findall("\x1b[^m]*m([^\x1b]+)\x1b\\[0m", painted) == [code, "^^^^^^^^^"]
    assert painted.count(paint) == 2
    assert painted.count("\x1b") == 4


def test_colour_ends_on_the_line_it_began_on() -> None:
    for line in render([finding("กขค", 1, 3), finding("", 1, 1)], colour=True).splitlines():
        assert line.count("\x1b[1;") == line.count("\x1b[0m")


def test_escapes_of_the_data_do_not_colour() -> None:
    painted = render([finding("ก\x1b[32mข", 1, 2)], colour=True)
    assert "\x1b[32m" not in painted
    assert "ก\\u001b[32mข" in painted
