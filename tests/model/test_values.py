"""Spellings of single values: how each is read, and the kind of fault of those that are refused."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from antigraft_cli import thai
from antigraft_cli.model import values

LIMIT = Decimal("999999999999.99")


def read(hint: Any, written: object) -> object:
    """The value read; the type of the fault where it is refused."""
    try:
        return TypeAdapter(hint).validate_python(written)
    except ValidationError as error:
        return error.errors()[0]["type"]


MONEY = {
    "0": "0.00",
    "0.00": "0.00",
    "00": "0.00",
    "5": "5.00",
    "0.5": "0.50",
    "15000": "15000.00",
    "15000.5": "15000.50",
    "15,000.00": "15000.00",
    "15_000": "15000.00",
    "1_5000": "15000.00",
    "1,500,000.25": "1500000.25",
    "๑๕,๐๐๐.๐๐": "15000.00",
    "๑5,0๐0": "15000.00",
    " 15,000.00 ": "15000.00",
    "10.100": "10.10",
    "010": "10.00",
    "999999999999.99": "999999999999.99",
}
NO_MONEY = {
    "": "empty",
    "  ": "empty",
    "-5": "money_negative",
    "-0.001": "money_negative",
    "-๕": "money_negative",
    "0.005": "money_decimals",
    "15,000.001": "money_decimals",
    "1000000000000": "money_too_large",
    "1000000000000.001": "money_too_large",
    "9" * 40: "money_too_large",
    "9" * 41: "money_not_a_number",
    "1,00": "money_not_a_number",
    "1,0000": "money_not_a_number",
    "1000,000": "money_not_a_number",
    "1,000_000": "money_not_a_number",
    "1__000": "money_not_a_number",
    "_100": "money_not_a_number",
    "100_": "money_not_a_number",
    "15.000,00": "money_not_a_number",
    "15 000": "money_not_a_number",
    ".5": "money_not_a_number",
    "5.": "money_not_a_number",
    "+5": "money_not_a_number",
    "--5": "money_not_a_number",
    "1e5": "money_not_a_number",
    "0x10": "money_not_a_number",
    "nan": "money_not_a_number",
    "Infinity": "money_not_a_number",
    "฿100": "money_not_a_number",
    "100 บาท": "money_not_a_number",
    "ไม่ใช้งบประมาณ": "money_not_a_number",
    "١٥": "money_not_a_number",
    "½": "money_not_a_number",
}


def test_money_is_read_as_baht_with_two_decimals() -> None:
    found = {written: str(read(values.Money, written)) for written in MONEY}
    assert found == MONEY


def test_what_is_no_money_is_refused() -> None:
    assert {written: read(values.Money, written) for written in NO_MONEY} == NO_MONEY


@settings(derandomize=True, deadline=None, max_examples=300)
@given(st.decimals(0, LIMIT, places=2))
def test_money_as_it_is_printed_is_read_back(amount: Decimal) -> None:
    printed = thai.money(amount)
    assert [read(values.Money, text) for text in (printed, thai.thai_digits(printed), str(amount))] == [amount] * 3


NUMBERS = {
    "80": Decimal(80),
    "85.5": Decimal("85.5"),
    "๘๕.๒๕": Decimal("85.25"),
    "1,000": Decimal(1000),
    "0.001": Decimal("0.001"),
    "": "empty",
    "มาก": "number_expected",
    "80%": "number_expected",
    "1.2.3": "number_expected",
    "1e3": "number_expected",
}


def test_numbers_are_read_or_refused() -> None:
    assert {written: read(values.Number, written) for written in NUMBERS} == NUMBERS


COUNTS = {
    "1": 1,
    "50": 50,
    "๕๐": 50,
    "1,000": 1000,
    "10_000": 10_000,
    "50.0": 50,
    "1000000000": 10**9,
    "0": "out_of_range",
    "-3": "out_of_range",
    "1000000001": "out_of_range",
    "1.5": "whole_number_expected",
    "--3": "whole_number_expected",
    "- 3": "whole_number_expected",
    "ห้าสิบ": "whole_number_expected",
    "50 คน": "whole_number_expected",
    " ": "empty",
}


def test_counts_are_read_or_refused() -> None:
    assert {written: read(values.Count, written) for written in COUNTS} == COUNTS


YEARS = {
    "2566": 2566,
    "๒๕๖๖": 2566,
    " 2566 ": 2566,
    "2400": 2400,
    "2699": 2699,
    "2023": "common_era_year",
    "๒๐๒๓": "common_era_year",
    "1900": "common_era_year",
    "2099": "common_era_year",
    "1899": "year_expected",
    "2100": "year_expected",
    "2399": "year_expected",
    "2700": "year_expected",
    "0000": "year_expected",
    "66": "year_expected",
    "256": "year_expected",
    "25666": "year_expected",
    "2,566": "year_expected",
    "2566.0": "year_expected",
    "-2566": "year_expected",
    "พ.ศ. 2566": "year_expected",
    "": "empty",
}


def test_years_of_the_buddhist_era_are_read_and_others_refused() -> None:
    assert {written: read(values.Year, written) for written in YEARS} == YEARS


DAYS = {
    "2567-03-15": date(2024, 3, 15),
    "๒๕๖๗-๐๓-๑๕": date(2024, 3, 15),
    "2567-02-29": date(2024, 2, 29),
    "2400-01-01": date(1857, 1, 1),
    "2699-12-31": date(2156, 12, 31),
    "2566-02-29": "no_such_day",
    "2567-02-30": "no_such_day",
    "2567-13-01": "no_such_day",
    "2567-00-01": "no_such_day",
    "2567-01-00": "no_such_day",
    "2567-04-31": "no_such_day",
    "2024-03-15": "common_era_year",
    "2024-02-30": "common_era_year",
    "2567-3-15": "date_expected",
    "15-03-2567": "date_expected",
    "15/03/2567": "date_expected",
    "15 มีนาคม 2567": "date_expected",
    "2567-03": "date_expected",
    "2567-03-15T00:00": "date_expected",
    "67-03-15": "date_expected",
    "": "empty",
}


def test_days_of_the_buddhist_era_are_read_and_others_refused() -> None:
    assert {written: read(values.Day, written) for written in DAYS} == DAYS


FAR_DAYS = ("0000-03-15", "0567-03-15", "1567-03-15", "2157-03-15", "2399-12-31", "2700-01-01", "9567-03-15")


def test_days_of_another_age_are_refused() -> None:
    assert [day for day in FAR_DAYS if isinstance(read(values.Day, day), date)] == []


@settings(derandomize=True, deadline=None, max_examples=300)
@given(st.dates(date(1857, 1, 1), date(2156, 12, 31)))
def test_every_day_is_read_from_its_year_month_and_day(day: date) -> None:
    written = f"{day.year + thai.BUDDHIST_ERA}-{day.month:02}-{day.day:02}"
    assert [read(values.Day, text) for text in (written, thai.thai_digits(written))] == [day, day]


QUARTERS: list[tuple[object, object]] = [
    (["4"], (4,)),
    (["๔"], (4,)),
    ([" 1 ", "2"], (1, 2)),
    (["3", "1"], (1, 3)),
    (["1", "2", "3", "4"], (1, 2, 3, 4)),
    ([], "quarters_empty"),
    (["0"], "quarters_unknown"),
    (["5"], "quarters_unknown"),
    (["1", "5"], "quarters_unknown"),
    (["-1"], "quarters_unknown"),
    (["1.0"], "quarters_unknown"),
    (["01"], "quarters_unknown"),
    (["1-4"], "quarters_unknown"),
    ([""], "quarters_unknown"),
    ([["1"]], "quarters_unknown"),
    ([{"1": "2"}], "quarters_unknown"),
    (["1", "1"], "quarters_repeated"),
    (["1", "๑"], "quarters_repeated"),
    ("4", (4,)),
    (" ๔ ", (4,)),
    ("5", "quarters_not_a_list"),
    ("1, 2", "quarters_not_a_list"),
    ({"4": "true"}, "quarters_not_a_list"),
]


def test_quarters_are_a_set_of_one_to_four() -> None:
    assert [(written, read(values.Quarters, written)) for written, _ in QUARTERS] == QUARTERS


TICK_COUNTS: list[tuple[object, object]] = [
    (["0", "0", "0", "15"], (0, 0, 0, 15)),
    (["๐", "1", " 2 ", "1,000"], (0, 1, 2, 1000)),
    (["2", "2", "2", "3.0"], (2, 2, 2, 3)),
    ([], "tick_counts_not_four"),
    (["0", "0", "15"], "tick_counts_not_four"),
    (["0", "0", "0", "0", "15"], "tick_counts_not_four"),
    (["0", "0", "0", "-1"], "tick_counts_not_four"),
    (["0", "0", "0", "1.5"], "tick_counts_not_four"),
    (["0", "0", "0", ""], "tick_counts_not_four"),
    (["0", "0", "0", "x"], "tick_counts_not_four"),
    (["0", "0", "0", ["1"]], "tick_counts_not_four"),
    ("15", "tick_counts_not_four"),
    ({"4": "15"}, "tick_counts_not_four"),
]


def test_tick_counts_are_four_whole_numbers() -> None:
    assert [(written, read(values.TickCounts, written)) for written, _ in TICK_COUNTS] == TICK_COUNTS


CLOSED: list[tuple[Any, object, object]] = [
    (values.Dimension, "1", 1),
    (values.Dimension, "๔", 4),
    (values.Dimension, " 2 ", 2),
    (values.Dimension, "0", "not_allowed"),
    (values.Dimension, "5", "not_allowed"),
    (values.Dimension, "1.0", "not_allowed"),
    (values.Dimension, "01", "not_allowed"),
    (values.Dimension, "มิติที่ 1", "not_allowed"),
    (values.Dimension, "", "empty"),
    (values.Months, "6", 6),
    (values.Months, "๑๒", 12),
    (values.Months, "1", "not_allowed"),
    (values.Boolean, "true", True),
    (values.Boolean, " false ", False),
    (values.Boolean, "yes", "not_allowed"),
    (values.Boolean, "no", "not_allowed"),
    (values.Boolean, "True", "not_allowed"),
    (values.Boolean, "1", "not_allowed"),
    (values.Boolean, "", "empty"),
]


def test_values_of_a_closed_list_are_read_and_others_refused() -> None:
    assert [(hint, written, read(hint, written)) for hint, written, _ in CLOSED] == CLOSED


@pytest.mark.parametrize(
    "hint",
    [
        values.Money,
        values.Number,
        values.Count,
        values.Dimension,
        values.Months,
        values.Boolean,
        values.Year,
        values.Day,
    ],
)
@pytest.mark.parametrize("written", [[], ["1"], {}, {"a": "1"}], ids=str)
def test_a_list_or_map_is_no_single_value(hint: Any, written: object) -> None:
    assert read(hint, written) == "single_value_expected"


TEXTS: list[tuple[object, object]] = [
    ("ข้อความ", "ข้อความ"),
    ("  ข้อความ\n", "ข้อความ"),
    ("ทํา นํ้า", "ทำ น้ำ"),
    ("cafe\u0301", "café"),
    ("~", "~"),
    ("0", "0"),
    ("", "empty"),
    (" \u00a0\t", "empty"),
    (["ก"], "string_type"),
    ({"ก": "ข"}, "string_type"),
]


def test_texts_are_cleaned_and_not_empty() -> None:
    assert [(written, read(values.Text, written)) for written, _ in TEXTS] == TEXTS
