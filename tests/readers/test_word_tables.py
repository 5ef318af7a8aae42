"""Tables in Word: which cells they have, how far each reaches, and what stands in it."""

from __future__ import annotations

import pytest

from antigraft_cli.readers.blocks import Block, Cell, Paragraph, Table, texts
from word_files import blocks, paragraph, read

SPAN, RESTART, CONTINUE = "<w:gridSpan w:val='{}'/>", "<w:vMerge w:val='restart'/>", "<w:vMerge/>"


def cell(text: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{paragraph(text)}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def table(*rows: str, more: str = "") -> str:
    return f"<w:tbl><w:tblPr/>{more}{''.join(rows)}</w:tbl>"


def only(body: str) -> Table:
    (found,) = blocks(body)
    assert isinstance(found, Table)
    return found


def grid(body: str) -> list[list[str]]:
    return [["-" if each is None else each.text for each in row] for row in only(body).grid()]


def _cell(text: str, column: int, columns: int = 1, rows: int = 1) -> Cell:
    return Cell((Paragraph(text),), column, columns, rows)


def test_a_table_is_its_cells() -> None:
    assert only(table(row(cell("ก"), cell("ข")), row(cell("ค"), cell("ง")))) == Table(
        ((_cell("ก", 0), _cell("ข", 1)), (_cell("ค", 0), _cell("ง", 1)))
    )


def test_merged_cells_are_one() -> None:
    body = table(
        row(cell("ลำดับ", RESTART), cell("ไตรมาส", SPAN.format(2)), cell("หมายเหตุ", RESTART)),
        row(cell("", CONTINUE), cell("๑"), cell("๒"), cell("", CONTINUE)),
        row(cell("ก"), cell("ข"), cell("ค"), cell("ง")),
    )
    assert only(body).rows == (
        (_cell("ลำดับ", 0, rows=2), _cell("ไตรมาส", 1, columns=2), _cell("หมายเหตุ", 3, rows=2)),
        (_cell("๑", 1), _cell("๒", 2)),
        (_cell("ก", 0), _cell("ข", 1), _cell("ค", 2), _cell("ง", 3)),
    )
    assert grid(body) == [
        ["ลำดับ", "ไตรมาส", "ไตรมาส", "หมายเหตุ"],
        ["ลำดับ", "๑", "๒", "หมายเหตุ"],
        ["ก", "ข", "ค", "ง"],
    ]


def test_cells_merged_as_old_files_say_it_are_one() -> None:
    body = table(row(cell("ก", "<w:hMerge w:val='restart'/>"), cell("", "<w:hMerge/>"), cell("ข")))
    assert only(body).rows == ((_cell("ก", 0, columns=2), _cell("ข", 2)),)


def test_a_cell_that_continues_none_is_its_own() -> None:
    assert grid(table(row(cell("ก", CONTINUE), cell("ข")), row(cell("ค", SPAN.format(2))), row(cell("ง"), cell("จ", CONTINUE)))) == [
        ["ก", "ข"], ["ค", "ค"], ["ง", "จ"],
    ]  # fmt: skip


def test_what_stands_in_a_continued_cell_is_not_lost() -> None:
    assert grid(table(row(cell("ก", RESTART)), row(cell("ข", CONTINUE)))) == [["ก\nข"], ["ก\nข"]]


def test_rows_may_begin_and_end_elsewhere() -> None:
    body = table(
        row(cell("ก"), cell("ข"), cell("ค")),
        row(cell("ง"), properties="<w:gridBefore w:val='2'/>"),
        row(cell("จ")),
    )
    assert grid(body) == [["ก", "ข", "ค"], ["-", "-", "ง"], ["จ"]]


def test_rows_and_cells_in_content_controls_are_read_and_deleted_ones_are_not() -> None:
    controlled = "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>"
    body = table(
        controlled.format(row(controlled.format(cell("ก")), cell("ข", "<w:cellDel/>"), cell("ค"))),
        row(cell("ง"), properties="<w:del/>"),
        row(cell("จ"), cell("ฉ"), properties="<w:ins/>"),
    )
    assert grid(body) == [["ก", "ค"], ["จ", "ฉ"]]


def test_a_table_says_its_head_its_widths_and_its_style() -> None:
    head = "<w:tblHeader/>"
    body = table(
        row(cell("ก"), properties=head), row(cell("ข"), properties=head), row(cell("ค")), row(cell("ง"), properties=head),
        more="<w:tblGrid><w:gridCol w:w='567'/><w:gridCol w:w='1701'/><w:gridCol/></w:tblGrid>",
    )  # fmt: skip
    assert (only(body).head, only(body).widths) == (2, (1.0, 3.0, 0.0))
    styled = body.replace("<w:tblPr/>", "<w:tblPr><w:tblStyle w:val='t'/></w:tblPr>")
    styles = "<w:style w:type='table' w:styleId='t'><w:name w:val='Table Grid'/></w:style>"
    assert [block.style for block in blocks(styled, styles=styles) if isinstance(block, Table)] == ["Table Grid"]


def test_a_cell_may_hold_a_table() -> None:
    inner = table(row(cell("ข")))
    body = table(row(f"<w:tc>{paragraph('ก')}{inner}<w:p/></w:tc>", cell("ค")))
    nested: tuple[Block, ...] = (Paragraph("ก"), Table(((_cell("ข", 0),),)))
    assert only(body).rows == ((Cell(nested, 0), _cell("ค", 1)),)
    assert list(texts([only(body)])) == ["ก", "ข", "ค"]


def test_a_table_without_cells_is_none() -> None:
    assert blocks(table() + table(row())) == []


@pytest.mark.parametrize("span", ["1000000000", "-5", "x", "๓"])
def test_a_span_is_never_more_than_word_allows(span: str) -> None:
    widths = [len(each) for each in only(table(row(cell("ก", SPAN.format(span)), cell("ข")))).grid()]
    assert widths == [64 if span.isascii() and span.isdigit() else 2]


def test_tables_are_nested_so_deep_and_no_deeper() -> None:
    def nested(depth: int) -> str:
        start, end = "<w:tbl><w:tr><w:tc>", "<w:p/></w:tc></w:tr></w:tbl>"
        return start * depth + paragraph("ก") + end * depth

    assert list(texts(blocks(nested(20)))) == ["ก"]
    for depth in (30, 80, 100_000):
        problem = read(nested(depth)).problem
        assert problem is not None
        assert problem.en == "tables or boxes are nested too deeply, so it is not read"
