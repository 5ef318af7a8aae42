"""Tables as CSV: what a spreadsheet reads, and never works out."""

from __future__ import annotations

import csv
import io
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from antigraft_cli.figure_tables import Column, Kind, Table
from antigraft_cli.messages import Message
from antigraft_cli.report.table_csv import render

COLUMNS = (
    Column(Message("หน่วยงาน", "organisation")),
    Column(Message("ผล", "result")),
    Column(Message("ผิด", "errors"), Kind.COUNT),
    Column(Message("งบ", "budget"), Kind.MONEY),
)


def table(*rows: tuple[str, Message | None, int, Decimal | None]) -> Table:
    return Table("plans", Message("แผน", "plans"), COLUMNS, rows)


def test_the_file_begins_with_its_mark_and_has_plain_numbers() -> None:
    passes = Message("ผ่าน", "passes")
    found = render(table(('เทศบาล "ก", ข', passes, 1200, Decimal("1234567.5")), ("อบต.", None, 0, None)), "th")
    assert found == '\ufeffหน่วยงาน,ผล,ผิด,งบ\r\n"เทศบาล ""ก"", ข",ผ่าน,1200,1234567.50\r\nอบต.,,0,\r\n'


def test_heads_and_words_may_be_english() -> None:
    found = render(table(("ก", Message("ผ่าน", "passes"), 1, None)), "en")
    assert found == "\ufefforganisation,result,errors,budget\r\nก,passes,1,\r\n"


@given(st.text(max_size=30))
def test_no_text_becomes_a_formula_and_the_rest_stays_as_it_is(name: str) -> None:
    ((_, *_), (cell, *_)) = csv.reader(io.StringIO(render(table((name, None, 1, None)), "th")[1:], newline=""))
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert name.startswith(("=", "+", "-", "@")) == (cell == f"'{name}") or not name.isprintable() or "'" in name
    assert not (name.isprintable() and name[:1].isalnum()) or cell == name


def test_formulas_of_all_kinds_are_texts() -> None:
    names = ["=1+1", "+1", "-1", "@SUM(A1)", "＝1", "\t=1"]
    rows = list(csv.reader(io.StringIO(render(table(*((name, None, 1, None) for name in names)), "th"))))[1:]
    assert [row[0] for row in rows] == ["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'＝1", "\\u0009=1"]
