"""The summary on a terminal: 80 cells wide, Thai by its width, on one screen."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from antigraft_cli.figure_tables import Column, Kind, Table
from antigraft_cli.messages import Message
from antigraft_cli.report.summary_text import WIDTH, render, rows_shown
from antigraft_cli.thai import display_width

COLUMNS = (
    Column(Message("หน่วยงาน", "organisation")),
    Column(Message("ผิด", "errors"), Kind.COUNT),
    Column(Message("งบประมาณ", "budget"), Kind.MONEY),
    Column(Message("ที่เก็บ", "path"), wide=True),
)
TABLE = Table(
    "plans",
    Message("แผน", "plans"),
    COLUMNS,
    (
        ("องค์การบริหารส่วนตำบลป่าสัก", 12, Decimal("1234567.5"), "ก"),
        ("เมืองพัทยา", 0, None, "ข"),
        ("เทศบาลนครตัวอย่าง", 1000, Decimal(0), "ค"),
    ),
    Message("หมายเหตุ", "a note"),
)


def test_figures_stand_under_each_other_and_wide_columns_are_left_out() -> None:
    assert render([Message("สรุป", "sum")], [TABLE], "th") == (
        "สรุป\n"
        "\n"
        "แผน                          ผิด      งบประมาณ\n"
        "  องค์การบริหารส่วนตำบลป่าสัก     12  1,234,567.50\n"
        "  เมืองพัทยา                    0             -\n"
        "  เทศบาลนครตัวอย่าง         1,000          0.00\n"
        "  หมายเหตุ\n"
    )


def test_on_few_lines_a_table_says_how_many_of_its_rows_are_shown() -> None:
    assert render([Message("สรุป", "sum")], [TABLE], "en", 5) == (
        "sum\n"
        "plans 2/3                 errors        budget\n"
        "  องค์การบริหารส่วนตำบลป่าสัก      12  1,234,567.50\n"
        "  เมืองพัทยา                     0             -\n"
        "see all of it with --all or --format html\n"
    )


def test_what_fits_is_whole_and_says_nothing_of_more() -> None:
    assert render([Message("สรุป", "sum")], [TABLE], "th", 23).count("\n") == 5


def test_a_column_in_which_nothing_stands_is_left_out() -> None:
    rows = tuple((name, None, money, path) for name, _, money, path in TABLE.rows)
    assert "ผิด" not in render([], [TABLE._replace(rows=rows)], "th")


def test_a_text_that_is_too_long_ends_with_a_sign_and_no_mark_is_cut_from_its_letter() -> None:
    rows = (("ก" * 59 + "ที่" * 20, 1, Decimal("999999999999.99"), ""),)
    line = render([], [TABLE._replace(rows=rows)], "th").split("\n")[1]
    assert line == f"  {'ก' * 53}…   1  999,999,999,999.99"
    assert display_width(line) == WIDTH


def test_control_characters_of_names_are_escaped() -> None:
    assert "\\u001b[31m" in render([], [TABLE._replace(rows=(("\x1b[31m", 1, None, ""),))], "th")


def test_every_table_gets_a_row_before_any_gets_two() -> None:
    tables = [TABLE._replace(least=1)] * 3
    assert rows_shown(tables, 6) == [1, 1, 1]
    assert rows_shown(tables, 8) == [2, 2, 1]
    assert rows_shown(tables, 99) == [3, 3, 3]


def test_a_table_that_should_be_whole_comes_before_others_that_grow() -> None:
    assert rows_shown([TABLE, TABLE._replace(least=3)], 6) == [1, 3]


def test_what_there_is_no_line_for_is_left_out() -> None:
    assert rows_shown([TABLE, TABLE], 3) == [2, 0]


_texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=120)
_amounts = st.decimals(0, 10**18, places=2)
_rows = st.lists(st.tuples(_texts, st.integers(0, 10**9), st.none() | _amounts, _texts), min_size=1, max_size=9)


@given(st.lists(_rows, min_size=1, max_size=8), st.integers(5, 60), _texts)
def test_no_line_is_wider_than_the_terminal_and_the_screen_is_not_exceeded(
    tables: list[list[tuple[str, int, Decimal | None, str]]], lines: int, title: str
) -> None:
    shown = [TABLE._replace(rows=tuple(rows), title=Message(title, title)) for rows in tables]
    for count in (lines, None):
        text = render([Message("สรุป", "sum")], shown, "th", count)
        assert max(map(display_width, text.split("\n"))) <= WIDTH
        assert count is None or text.count("\n") <= lines
