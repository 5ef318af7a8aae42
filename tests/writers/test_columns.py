"""Column widths: no number breaks, text shares the room, the sum is the template's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from antigraft_cli.markup.nodes import Align, Cell, Paragraph, Row, Run, Section, Table
from antigraft_cli.writers.columns import Columns, lines

WIDTHS = (1.3, 13.2, 2.5, 1.0, 1.0, 2.6)
HEAD: tuple[Row, ...] = (
    (
        Cell((Run("ลำดับ"),), head=True, rows=2),
        Cell((Run("รายการโครงการ"),), head=True, rows=2),
        Cell((Run("งบประมาณ\n(บาท)"),), head=True, rows=2),
        Cell((Run("ไตรมาส"),), head=True, columns=2),
        Cell((Run("หมายเหตุ"),), head=True, rows=2),
    ),
    (Cell((Run("1"),), head=True), Cell((Run("2"),), head=True)),
)


def row(title: str, budget: str, note: str = "") -> Row:
    texts: tuple[tuple[str, Align], ...] = (
        ("1", "center"), (title, ""), (budget, "money"), ("✓", "center"), ("", "center"), (note, ""),
    )  # fmt: skip
    return tuple(Cell((Run(text),) if text else (), align) for text, align in texts)


def table(*rows: Row, foot: str = "0.00") -> Table:
    total = (Cell((Run("รวมทั้งสิ้น"),), head=True, columns=2), Cell((Run(foot),), "money"))
    rest = (Cell((), "center"), Cell((), "center"), Cell(()))
    return Table(Paragraph("caption", (Run("ตาราง"),)), WIDTHS, HEAD, rows, ((*total, *rest),))


def fitted(one: Table, size: float) -> tuple[float, ...]:
    return Columns([Section("years", "landscape", "digits", 0, (one,))], size).of(one)


def test_titles_get_the_room_that_no_note_needs() -> None:
    assert fitted(table(row("ก" * 90, "15,000.00")), 16) == (1.3, 13.79, 2.5, 1.0, 1.0, 2.01)


def test_titles_and_long_notes_share_the_room() -> None:
    assert fitted(table(row("ก" * 90, "0.00", "ข" * 90)), 16) == (1.3, 8.72, 2.5, 1.0, 1.0, 7.08)


def test_a_short_note_takes_its_own_line_and_no_more() -> None:
    assert fitted(table(row("ก" * 90, "0.00", "ข" * 12)), 16) == (1.3, 12.61, 2.5, 1.0, 1.0, 3.19)


def test_a_large_amount_widens_its_column_wherever_it_stands() -> None:
    for each in (
        table(row("ก" * 90, "999,999,999,999.99")),
        table(row("ก" * 90, "0.00"), foot="999,999,999,999.99"),
    ):
        assert fitted(each, 16) == (1.3, 12.53, 3.76, 1.0, 1.0, 2.01)


def test_larger_letters_need_wider_columns() -> None:
    assert fitted(table(row("ก" * 90, "15,000.00")), 22) == (1.65, 12.05, 2.96, 1.15, 1.15, 2.63)


def test_a_latin_word_is_kept_whole_until_it_would_take_the_table() -> None:
    assert fitted(table(row("ก" * 90, "0.00", "n" * 20)), 16) == (1.3, 10.26, 2.5, 1.0, 1.0, 5.54)
    assert fitted(table(row("ก" * 90, "0.00", "n" * 200)), 16) == (1.3, 4.68, 2.5, 1.0, 1.0, 11.12)


def test_where_two_columns_of_long_words_have_no_room_both_break_them() -> None:
    both = table(row(f"ก {'n' * 40}", "0.00", f"{'ข' * 60} {'n' * 40}"))
    assert fitted(both, 16) == (1.3, 7.45, 2.5, 1.0, 1.0, 8.35)


def test_a_cell_takes_at_least_the_lines_that_its_text_fills() -> None:
    assert [lines(Cell((Run("ก" * count),)), 5.0, 16) for count in (1, 15, 60)] == [1, 1, 4]
    assert lines(Cell((Run("ก\nข\n" + "ค" * 60),)), 5.0, 16) == 6


def test_a_table_without_columns_of_text_keeps_its_templates_widths() -> None:
    plain = Table(
        Paragraph("caption", ()), (3.0, 4.0), (), ((Cell((Run("1"),), "center"), Cell((), "money")),), ()
    )
    assert fitted(plain, 16) == (3.0, 4.0)


def test_letters_too_large_for_the_page_leave_the_templates_widths() -> None:
    narrow = table(row("ก", "999,999,999,999.99"))._replace(widths=(1.0, 1.0, 1.0, 1.0, 1.0, 1.0))
    assert fitted(narrow, 36) == narrow.widths


def test_tables_of_one_head_have_the_same_columns_and_another_has_its_own() -> None:
    first, second = table(row("ก" * 90, "15,000.00")), table(row("ก" * 90, "0.00", "ข" * 12), foot="9.00")
    other = table(row("ก" * 90, "999,999,999,999.99"))._replace(head=HEAD[:1])
    years, last = (Section("years", "landscape", "digits", 0, each) for each in ((first, second), (other,)))
    columns = Columns([years, last], 16)
    both = (1.3, 12.61, 2.5, 1.0, 1.0, 3.19)
    assert [columns.of(each) for each in (first, second, other)] == [
        both,
        both,
        (1.3, 12.53, 3.76, 1.0, 1.0, 2.01),
    ]


def test_on_a_page_of_less_room_columns_share_what_there_is() -> None:
    one = table(row("ก" * 90, "15,000.00"))
    columns = Columns([Section("years", "landscape", "digits", 0, (one,))], 16)
    assert sum(columns.of(one, 0.75)) == pytest.approx(0.75 * sum(WIDTHS), abs=0.05)


_TEXTS = st.text(st.sampled_from("กาเ่ำ 1,.nW\n😀"), max_size=60)


@given(st.lists(st.tuples(_TEXTS, _TEXTS, _TEXTS), min_size=1, max_size=5), st.integers(8, 20))
def test_whatever_the_texts_are_the_widths_add_up(rows: list[tuple[str, str, str]], size: int) -> None:
    widths = fitted(table(*(row(*texts) for texts in rows)), size)
    assert abs(sum(widths) - sum(WIDTHS)) < 0.05
    assert len(widths) == len(WIDTHS)
    assert min(widths) > 0.3
