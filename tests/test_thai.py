"""Thai as it is written: digits, money, dates, quarters, list numbers, letters, clean text, width in a terminal."""

from __future__ import annotations

import unicodedata
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from antigraft_cli import thai

STEADY = settings(derandomize=True, deadline=None, max_examples=5 * settings().max_examples)

WORDS = ["ปี ", "พ.ศ.", "2566", "๒๕๗๐", "COVID-19", "A4", "ข้อ 3", "https://a.go.th/1", "a1@b.th"]
PIECES = st.sampled_from([*WORDS, *" -(),/.:"])
TEXTS = st.lists(PIECES | st.text(max_size=4), max_size=8).map("".join)


@pytest.mark.parametrize(
    ("arabic", "in_thai"),
    [
        ("ปี 2566 ถึง 2570", "ปี ๒๕๖๖ ถึง ๒๕๗๐"),
        ("พ.ศ.2566-2570", "พ.ศ.๒๕๖๖-๒๕๗๐"),
        ("(พ.ศ. 2566 - 2570)", "(พ.ศ. ๒๕๖๖ - ๒๕๗๐)"),
        ("15,000.00 บาท", "๑๕,๐๐๐.๐๐ บาท"),
        ("1) 1.1) ก)", "๑) ๑.๑) ก)"),
        ("ข้อ 3/2", "ข้อ ๓/๒"),
        ("โรค COVID-19 ใน 3 ปี", "โรค COVID-19 ใน ๓ ปี"),
        ("มาตรฐาน ISO9001 ข้อ 4", "มาตรฐาน ISO9001 ข้อ ๔"),
        ("กระดาษ A4 จำนวน 2 แผ่น", "กระดาษ A4 จำนวน ๒ แผ่น"),
        ("ดู https://www.example.go.th/itas/2566 ภายใน 30 วัน", "ดู https://www.example.go.th/itas/2566 ภายใน ๓๐ วัน"),
        ("ดู www.example.go.th/?year=2566&page=1 หน้า 1", "ดู www.example.go.th/?year=2566&page=1 หน้า ๑"),
        ("ที่ nacc.go.th/2566 ข้อ 1", "ที่ nacc.go.th/2566 ข้อ ๑"),
        ("ส่ง office1@example.go.th ก่อนวันที่ 5", "ส่ง office1@example.go.th ก่อนวันที่ ๕"),
        ("2566 (ITA) 2567", "๒๕๖๖ (ITA) ๒๕๖๗"),
        ("ไม่มีตัวเลข", "ไม่มีตัวเลข"),
        ("", ""),
    ],
)
def test_digits_turn_thai_and_back_but_in_addresses_and_latin_words(arabic: str, in_thai: str) -> None:
    assert (thai.convert_digits(arabic, "thai"), thai.convert_digits(in_thai, "arabic")) == (in_thai, arabic)


def test_digits_of_both_kinds_in_one_number_become_one_kind() -> None:
    assert thai.convert_digits("๒๕66", "thai") == "๒๕๖๖"
    assert thai.convert_digits("๒๕66", "arabic") == "2566"


def test_every_digit_turns_when_that_is_wanted() -> None:
    assert thai.thai_digits("COVID-19 ปี 2566") == "COVID-๑๙ ปี ๒๕๖๖"
    assert thai.arabic_digits("COVID-๑๙ ปี ๒๕๖๖") == "COVID-19 ปี 2566"


@STEADY
@given(TEXTS)
def test_digits_turned_thai_arabic_and_thai_again_are_those_turned_once(text: str) -> None:
    once = thai.convert_digits(text, "thai")
    assert thai.convert_digits(thai.convert_digits(once, "arabic"), "thai") == once
    assert len(once) == len(text)
    assert thai.arabic_digits(once) == thai.arabic_digits(text)


@pytest.mark.parametrize(
    ("text", "set_"),
    [
        ("พ.ศ. 2566 - 2570 ประเด็นที่ 21 การต่อต้าน", "พ.ศ._๒๕๖๖_-_๒๕๗๐ ประเด็นที่_๒๑ การต่อต้าน"),
        ("ร้อยละ 80 ของ 50 คน และ 2 แห่ง", "ร้อยละ_๘๐ ของ ๕๐_คน และ ๒_แห่ง"),
        ("อย่างน้อยปีละ 2 ครั้ง ครั้งละ 3 วัน", "อย่างน้อยปีละ_๒_ครั้ง ครั้งละ_๓_วัน"),
        ("วันที่ ๑๕ มีนาคม ๒๕๖๗", "วันที่_๑๕_มีนาคม_๒๕๖๗"),
        ("15,000.00 บาท", "๑๕,๐๐๐.๐๐_บาท"),
        ("ไตรมาส 2 และ 4", "ไตรมาส_๒_และ_๔"),
        ("ข้อ 2 และ 30", "ข้อ_๒ และ ๓๐"),
        ("ปี 2566 และ 2567", "ปี ๒๕๖๖ และ ๒๕๖๗"),
        ("ไม่มีตัวเลข - ที่นี่", "ไม่มีตัวเลข - ที่นี่"),
        ("ต่าง ๆ ที่มี ๒ แห่ง อื่นๆ ๆ", "ต่าง_ๆ ที่มี ๒_แห่ง อื่นๆ_ๆ"),
        ("COVID-19 ระลอก 2", "COVID-19 ระลอก ๒"),
    ],
)
def test_a_figure_stays_on_one_line_with_what_belongs_to_it(text: str, set_: str) -> None:
    assert thai.typeset(text, "thai") == set_.replace("_", thai.NO_BREAK_SPACE)
    assert thai.typeset(thai.typeset(text, "thai"), "thai") == thai.typeset(text, "thai")


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        ("0", "0.00"),
        ("0.5", "0.50"),
        ("999.99", "999.99"),
        ("1000", "1,000.00"),
        ("15000.00", "15,000.00"),
        ("999999999999.99", "999,999,999,999.99"),
    ],
)
def test_money_has_thousands_commas_and_two_decimals(amount: str, text: str) -> None:
    assert thai.money(Decimal(amount)) == text


@pytest.mark.parametrize(("count", "text"), [(0, "0"), (999, "999"), (1250, "1,250"), (1_000_000, "1,000,000")])
def test_a_count_has_thousands_commas(count: int, text: str) -> None:
    assert thai.thousands(count) == text


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (date(2024, 3, 15), "15 มีนาคม 2567"),
        (date(2023, 1, 1), "1 มกราคม 2566"),
        (date(2024, 2, 29), "29 กุมภาพันธ์ 2567"),
        (date(2026, 12, 31), "31 ธันวาคม 2569"),
    ],
)
def test_a_day_is_written_in_the_buddhist_era(day: date, text: str) -> None:
    assert thai.buddhist_date(day) == text


def test_each_month_has_its_own_name() -> None:
    names = [thai.buddhist_date(date(2024, month, 1)).split()[1] for month in range(1, 13)]
    assert names == [
        "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
        "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("numbers", "text"),
    [
        ((4,), "ไตรมาส 4"),
        ((1, 2), "ไตรมาส 1 และ 2"),
        ((2, 4), "ไตรมาส 2 และ 4"),
        ((1, 2, 3), "ไตรมาส 1 - 3"),
        ((2, 3, 4), "ไตรมาส 2 - 4"),
        ((1, 2, 3, 4), "ไตรมาส 1 - 4"),
        ((1, 2, 4), "ไตรมาส 1 2 และ 4"),
        ((1, 3, 4), "ไตรมาส 1 3 และ 4"),
    ],
)
def test_quarters_are_listed_or_named_from_the_first_to_the_last(numbers: tuple[int, ...], text: str) -> None:
    assert thai.quarters(numbers) == text


@pytest.mark.parametrize(
    ("items", "text"), [(["ก"], "ก"), (["ก", "ข"], "ก และ ข"), (["ก", "ข", "ค"], "ก ข และ ค")]
)
def test_the_last_of_several_items_is_joined_with_and(items: list[str], text: str) -> None:
    assert thai.joined(items) == text


@pytest.mark.parametrize(
    ("numbers", "label"),
    [((1,), "1)"), ((12,), "12)"), ((1, 2), "1.2)"), ((10, 11), "10.11)"), ((1, 2, 1), "ก)"), ((3, 1, 6), "ฉ)")],
)
def test_items_are_numbered_by_level(numbers: tuple[int, ...], label: str) -> None:
    assert thai.list_number(numbers) == label


def test_letters_leave_out_those_that_word_leaves_out_and_then_double() -> None:
    alphabet = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"
    assert "".join(thai.letters(number) for number in range(1, 42)) == alphabet
    assert [thai.letters(number) for number in (42, 43, 82, 83)] == ["กก", "ขข", "ฮฮ", "กกก"]


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("  ข้อความ \n", "ข้อความ"),
        ("ทํา", "ทำ"),
        ("นํ้า", "น้ำ"),
        ("น้ํา", "น้ำ"),
        ("คําสั่งที่ทําไว้", "คำสั่งที่ทำไว้"),
        ("สํ ารวจ", "สํ ารวจ"),
        ("cafe\u0301", "café"),
        ("น้ำ", "น้ำ"),
        ("", ""),
    ],
)
def test_a_clean_text_has_its_sara_am_whole_its_accents_joined_and_no_space_around(
    written: str, read: str
) -> None:
    assert thai.clean(written) == read


@STEADY
@given(st.lists(st.sampled_from([*"กนํา้่ำ ัe\u0301"]) | st.text(max_size=2), max_size=10).map("".join))
def test_a_clean_text_stays_as_it_is(text: str) -> None:
    cleaned = thai.clean(text)
    assert thai.clean(cleaned) == cleaned == unicodedata.normalize("NFC", cleaned).strip()


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("", 0),
        ("ABC", 3),
        ("กขค", 3),
        ("ที่", 1),
        ("น้ำ", 2),
        ("กตัญญู", 4),
        ("ป่าสัก", 4),
        ("เชียงราย", 7),
        ("e\u0301", 1),
        ("a\u200bb", 2),
        ("漢字", 4),
        ("Ａ１", 4),
        ("😀", 2),
        ("\ufdd0\U0001fffe\u0378", 3),
    ],
)
def test_marks_take_no_cell_and_wide_characters_take_two(text: str, cells: int) -> None:
    assert thai.display_width(text) == cells


@STEADY
@given(st.text(max_size=10), st.text(max_size=10))
def test_the_width_of_two_texts_is_the_sum_of_theirs(one: str, other: str) -> None:
    assert thai.display_width(one + other) == thai.display_width(one) + thai.display_width(other)


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        ("แผนเพื่อยกระดับ\nคุณธรรมและความโปร่งใส", "แผนเพื่อยกระดับคุณธรรมและความโปร่งใส"),
        ("แผน ITA 2566\nIntegrity\nและ ITA", "แผน ITA 2566 Integrity และ ITA"),
        ("แผน\n๒๕๖๖", "แผน ๒๕๖๖"),
        ("งบประมาณ\n(บาท)", "งบประมาณ (บาท)"),
        ("จังหวัดต่าง ๆ\nทุกแห่ง", "จังหวัดต่าง ๆ ทุกแห่ง"),
        ("กรุงเทพฯ\nและปริมณฑล", "กรุงเทพฯ และปริมณฑล"),
        ("โครงการน้ำ\nเพื่อชีวิต", "โครงการน้ำเพื่อชีวิต"),
        ("  แผน \n\n  สุจริต\r\nใจ ", "แผนสุจริตใจ"),
        ("แผน", "แผน"),
        ("", ""),
    ],
)
def test_lines_are_joined_by_a_blank_but_between_thai_letters(lines: str, joined: str) -> None:
    assert thai.one_line(lines) == joined


@STEADY
@given(TEXTS)
def test_joined_lines_keep_all_that_is_no_blank(text: str) -> None:
    joined = thai.one_line(text)
    assert joined.splitlines() in ([joined], [])
    assert "".join(joined.split()) == "".join(text.split())
    assert thai.one_line(joined) == joined


@pytest.mark.parametrize(
    ("text", "typeset"),
    [
        ("พ.ศ. 2561-2580", "พ.ศ. ๒๕๖๑ - ๒๕๘๐"),
        ("(พ.ศ.๒๕๖๑–๒๕๘๐)", "(พ.ศ.๒๕๖๑ - ๒๕๘๐)"),
        ("แผน พ.ศ. ๒๕๖๑ – ๒๕๘๐ ฉบับนี้", "แผน พ.ศ. ๒๕๖๑ - ๒๕๘๐ ฉบับนี้"),
        ("ปี 2566-2570.", "ปี ๒๕๖๖ - ๒๕๗๐."),
        ("ปีงบประมาณ 2566 -2570", "ปีงบประมาณ ๒๕๖๖ - ๒๕๗๐"),
        ("โทร 2566-2570", "โทร ๒๕๖๖-๒๕๗๐"),
        ("พ.ศ. 2567-03-15", "พ.ศ. ๒๕๖๗-๐๓-๑๕"),
        ("ปี 2566-25701", "ปี ๒๕๖๖-๒๕๗๐๑"),
        ("www.example.go.th/แผนพ.ศ.2566-2570.pdf", "www.example.go.th/แผนพ.ศ.2566-2570.pdf"),
        ("https://example.go.th/2566-2570", "https://example.go.th/2566-2570"),
    ],
)
def test_years_from_one_to_another_have_one_dash(text: str, typeset: str) -> None:
    assert thai.typeset(text, "thai").replace(thai.NO_BREAK_SPACE, " ") == typeset


def test_a_period_of_one_year_is_that_year() -> None:
    assert (thai.year_range(2566, 2570), thai.year_range(2570, 2570)) == ("2566 - 2570", "2570")
