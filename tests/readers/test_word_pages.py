"""Pages, sections and bookmarks: what stands between the blocks of a Word file goes to the block behind it."""

from __future__ import annotations

from antigraft_cli.readers.blocks import Paragraph, SectionStart, Table
from word_files import blocks, paragraph, run

_BREAK = "<w:r><w:br w:type='page'/></w:r>"
_TABLE = f"<w:tbl><w:tr><w:tc>{paragraph('ต')}</w:tc></w:tr></w:tbl>"


def section(kind: str = "", *, landscape: bool = False) -> str:
    turned = " w:orient='landscape'" if landscape else ""
    return f"<w:sectPr>{kind and f'<w:type w:val={chr(39)}{kind}{chr(39)}/>'}<w:pgSz{turned}/></w:sectPr>"


def mark(name: str) -> str:
    return f"<w:bookmarkStart w:id='1' w:name='{name}'/><w:bookmarkEnd w:id='1'/>"


def test_a_paragraph_may_begin_a_page() -> None:
    styles = "<w:style w:type='paragraph' w:styleId='s'><w:name w:val='ส'/><w:pPr><w:pageBreakBefore/></w:pPr></w:style>"
    body = (
        paragraph("ก", "<w:pageBreakBefore/>")
        + paragraph("ข", "<w:pStyle w:val='s'/>")
        + paragraph("ค", "<w:pStyle w:val='s'/><w:pageBreakBefore w:val='false'/>")
    )
    assert blocks(body, styles=styles) == [
        Paragraph("ก", new_page=True),
        Paragraph("ข", "ส", new_page=True),
        Paragraph("ค", "ส"),
    ]


def test_a_page_break_parts_a_paragraph() -> None:
    body = f"<w:p>{mark('m')}{run('ก')}{_BREAK}{run('ข')}</w:p><w:p>{run('ค')}{_BREAK}</w:p>{paragraph('ง')}"
    assert blocks(body) == [
        Paragraph("ก", bookmarks=("m",)),
        Paragraph("ข", new_page=True),
        Paragraph("ค"),
        Paragraph("ง", new_page=True),
    ]


def test_an_empty_paragraph_leaves_its_break_and_bookmarks_to_the_block_behind_it() -> None:
    body = (
        f"{paragraph('ก')}<w:p>{mark('m')}{_BREAK}</w:p><w:p/>{mark('n')}{_TABLE}<w:p>{mark('o')}{run('ข')}</w:p>"
    )
    before, table, after = blocks(body)
    assert isinstance(table, Table)
    assert (table.new_page, table.bookmarks) == (True, ("m", "n"))
    assert (before, after) == (Paragraph("ก"), Paragraph("ข", bookmarks=("o",)))


def test_a_break_in_the_first_cell_is_the_table_s() -> None:
    (table,) = blocks(_TABLE.replace("<w:pPr>", "<w:pPr><w:pageBreakBefore/>"))
    assert isinstance(table, Table)
    assert table.new_page


def test_sections_say_how_their_pages_lie() -> None:
    body = (
        paragraph("ก")
        + paragraph("ข", section())
        + paragraph("ค", section("nextPage", landscape=True))
        + paragraph("ง", section("continuous"))
        + paragraph("จ")
        + section("oddPage")
    )
    assert blocks(body) == [
        SectionStart(landscape=False),
        Paragraph("ก"),
        Paragraph("ข"),
        SectionStart(landscape=True),
        Paragraph("ค", new_page=True),
        SectionStart(landscape=False),
        Paragraph("ง"),
        SectionStart(landscape=False),
        Paragraph("จ", new_page=True),
    ]


def test_a_section_may_end_in_an_empty_paragraph() -> None:
    body = _TABLE + paragraph("", section(landscape=True)) + _TABLE + section()
    starts = [
        (type(block).__name__, getattr(block, "landscape", None), getattr(block, "new_page", None))
        for block in blocks(body)
    ]
    assert starts == [
        ("SectionStart", True, None), ("Table", None, False), ("SectionStart", False, None), ("Table", None, True),
    ]  # fmt: skip
