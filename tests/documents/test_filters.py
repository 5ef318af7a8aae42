"""The filters of the templates: what they write, and what they say of values that they cannot take."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from itertools import product

import pytest
from markupsafe import Markup

from antigraft_cli.documents.environment import environment
from antigraft_cli.documents.filters import FILTERS
from antigraft_cli.documents.misuse import MisuseError
from antigraft_cli.documents.sandbox import Sandbox

VALUES = {
    "amount": Decimal(15000), "count": 1250, "day": date(2024, 3, 15), "huge": Decimal(10) ** 18,
    "endless": Decimal("Infinity"), "no_number": Decimal("NaN"), "signalling": Decimal("sNaN"), "a_tick": True,
    "nan": "nan", "inf": "inf", "markup": Markup("<p id=\"x\" class='a' data-toc='>\"'>id=\"x\" <b id = 'y' >ก</b></p>"),
}  # fmt: skip
KINDS = pytest.mark.parametrize("kind", [None, Sandbox], ids=["built-in", "own"])


def written(expression: str, kind: type[Sandbox] | None) -> str:
    made = environment(lambda _: None, kind) if kind else environment(lambda _: None)
    return made.from_string(f"{{{{ {expression} }}}}").render(VALUES)


@KINDS
@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("'พ.ศ. 2568 ISO9001' | digits('thai')", "พ.ศ. ๒๕๖๘ ISO9001"),
        ("'พ.ศ. ๒๕๖๘' | digits('arabic')", "พ.ศ. 2568"),
        ("2568 | digits('thai')", "๒๕๖๘"),
        ("amount | money", "15,000.00"),
        ("0.1 | money", "0.10"),
        ("-5 | money", "-5.00"),
        ("count | count", "1,250"),
        ("0 | count", "0"),
        ("day | date", "15 มีนาคม 2567"),
        ("(1, 2, 3) | quarters", "ไตรมาส 1 - 3"),
        ("[2, 4] | quarters", "ไตรมาส 2 และ 4"),
        ("(2, 1) | list_number", "2.1)"),
        ("(2, 1, 3) | list_number", "ค)"),
        ("'ก\n<ข>' | lines", "ก<br/>&lt;ข&gt;"),
        ("'ก\nข\nITA' | one_line", "กข ITA"),
        ("'<b id=1>' | again", "&lt;b id=1&gt;"),
        ("markup | again", "<p class='a'>id=\"x\" <b >ก</b></p>"),
        ("amount | baht_text", "หนึ่งหมื่นห้าพันบาทถ้วน"),
    ],
)
def test_the_filters_write_thai(kind: type[Sandbox] | None, expression: str, expected: str) -> None:
    assert written(expression, kind) == expected


MONEY, BAHT = "money ใช้ได้กับจำนวนเงินเท่านั้น", "baht_text ใช้ได้กับจำนวนเงินเท่านั้น"
COUNT = "count ใช้ได้กับจำนวนเต็มเท่านั้น ความยาวของรายการใช้ length"
QUARTERS = "quarters ใช้ได้กับรายการของเลขไตรมาส 1 ถึง 4 ที่ไม่ว่าง"
LIST_NUMBER = "list_number ใช้ได้กับรายการของเลขลำดับ 1 ถึง 999 ที่ไม่ว่าง"
REFUSED = {
    MONEY: ("nan | float | money", "no_number | money", "signalling | money", "endless | money", "huge | money",
            "true | money", "a_tick | money", "() | money", "none | money", "'1' | money", "{} | money"),
    BAHT: ("nan | float | baht_text", "no_number | baht_text", "true | baht_text", "() | baht_text"),
    COUNT: ("nan | float | count", "1.5 | count", "amount | count", "true | count", "[1] | count", "'1' | count"),
    "date ใช้ได้กับวันที่เท่านั้น": ("'2567-03-15' | date", "true | date", "() | date", "nan | float | date", "2567 | date"),
    QUARTERS: ("() | quarters", "[] | quarters", "none | quarters", "true | quarters", "[true] | quarters", "1 | quarters",
               "(0, 1) | quarters", "(5,) | quarters", "'1' | quarters", "['1'] | quarters", "(1.0,) | quarters"),
    LIST_NUMBER: ("() | list_number", "true | list_number", "(1, 2, 99999999) | list_number", "(0,) | list_number",
                  "(-1,) | list_number", "('1',) | list_number", "1 | list_number", "nan | float | list_number"),
    'digits ใช้เป็น digits("thai") หรือ digits("arabic")': ("'1' | digits('roman')", "'1' | digits(true)", "'1' | digits([])"),
    "ผลคำนวณนี้ไม่ใช่ตัวเลขที่พิมพ์ได้": ("nan | float | digits('thai')", "endless | lines", "no_number | one_line"),
    "ค่าจริงหรือเท็จพิมพ์ไม่ได้ ใช้กับ if": ("true | digits('thai')", "false | lines"),
    "รายการพิมพ์ทั้งรายการไม่ได้ ใช้ for หรือ | join": ("() | digits('thai')", "[] | one_line"),
}  # fmt: skip


@KINDS
@pytest.mark.parametrize(
    ("message", "expression"), [(text, each) for text, every in REFUSED.items() for each in every]
)
def test_what_a_filter_cannot_take_is_said_in_words(
    kind: type[Sandbox] | None, message: str, expression: str
) -> None:
    with pytest.raises(MisuseError) as raised:
        written(expression, kind)
    assert raised.value.message.th == message


def test_a_number_without_a_value_is_not_printed() -> None:
    for expression in ("nan | float", "inf | float", "endless", "no_number", "[nan | float] | join"):
        with pytest.raises(MisuseError):
            written(expression, Sandbox)


def refused(expression: str) -> str:
    """What is said of it in Thai; nothing where it can be made."""
    try:
        written(expression, Sandbox)
    except MisuseError as error:
        return error.message.th
    return ""


OURS = r'|"\w+"|digits\(|\b(?:length|if|for|join|date)\b'


def test_no_filter_says_a_word_of_pythons() -> None:
    strange = ("true", "()", "[]", "{}", "none", "nan | float", "inf | float", "no_number", "''", "'ก'", "-1", "2.5",
               "[[]]", "(none,)", "day", "huge", "range(3)", "cycler('a')", "[1, 'a']")  # fmt: skip
    said = [
        (filter_, value, refused(f"({value}) | {filter_}"))
        for filter_, value in product([*(FILTERS.keys() - {"digits"}), "digits('thai')"], strange)
    ]
    assert [each for each in said if re.search("[A-Za-z]", re.sub(re.escape(each[0]) + OURS, "", each[2]))] == []
    assert sum(bool(text) for *_, text in said) > 100
