"""The Word writer: its XML, read back with python-docx and compared with the nodes."""

from __future__ import annotations

import io
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import docx
import fontpkg_sarabun
import pytest
from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.transformPen import TransformPen
from fontTools.ttLib import TTFont
from openxml_audit import OpenXmlValidator

from antigraft_cli.markup.nodes import Cell, Paragraph, Run, Section, Table
from antigraft_cli.shipped import templates_folder
from antigraft_cli.writers.docx.package import read_parts
from antigraft_cli.writers.docx.word_file import Properties, word_file
from antigraft_cli.writers.docx.word_looks import built_in_looks
from antigraft_cli.writers.looks import draft_stamp, style_names
from antigraft_cli.writers.looks.styles import HEAD_FILL
from antigraft_cli.writers.looks.styles import LOOKS as LOOKS_OF_STYLES
from base_docx import make_base

BASE = templates_folder() / "base.docx"
LOOKS = built_in_looks(BASE)
PLAIN = Properties("ชื่อ", "หน่วยงาน")


def page(*blocks: Paragraph | Table) -> tuple[Section, ...]:
    return (Section("sheets", "portrait", "digits", 0, blocks),)


def text(*words: str) -> tuple[Run, ...]:
    return tuple(Run(word) for word in words)


def part(content: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return archive.read(name).decode()


def test_base_docx_is_what_make_base_makes(tmp_path: Path) -> None:
    make_base(tmp_path / "base.docx")
    assert read_parts(tmp_path / "base.docx") == read_parts(BASE)


def test_every_style_that_the_writer_names_is_in_the_base() -> None:
    in_base = {style.style_id for style in docx.Document(str(BASE)).styles}
    lists = {
        f"{name}{depth}"
        for name in style_names.LIST_STYLES.values()
        for depth in range(1, style_names.LIST_DEPTH + 1)
    }
    named = {*style_names.PARAGRAPH_STYLES.values(), *style_names.CELL_STYLES.values(), *lists}
    named |= {style_names.HEAD_CELL, style_names.TABLE, style_names.TICK, style_names.SECTION_END}
    assert named - in_base == set()
    assert len(named) > 25


def test_every_style_with_a_look_of_its_own_speaks_for_complex_script_too() -> None:
    xml = part(BASE.read_bytes(), "word/styles.xml")
    for plain, complex_script in (("<w:b/>", "<w:bCs/>"), ("<w:sz ", "<w:szCs "), (" w:ascii=", " w:cs=")):
        assert xml.count(plain) == xml.count(complex_script) > 0


def test_data_stays_data_whatever_it_looks_like() -> None:
    words = "<w:b/>&amp;\"'😀 ]]> <script>"
    book = docx.Document(
        io.BytesIO(word_file(page(Paragraph("p.body", text(words))), Properties(words, words), LOOKS))
    )
    assert [paragraph.text for paragraph in book.paragraphs] == [words]
    assert (book.core_properties.title, book.core_properties.author) == (words, words)


def test_a_label_is_text_before_a_tab() -> None:
    book = docx.Document(io.BytesIO(word_file(page(Paragraph("ol", text("ก"), "๑)", 1)), PLAIN, LOOKS)))
    assert [(each.text, each.style and each.style.style_id) for each in book.paragraphs] == [
        ("๑)\tก", "NumberedItem1")
    ]


def test_an_item_without_number_begins_where_its_other_lines_do() -> None:
    blocks = (Paragraph("ol", text("ก"), "", 1), Paragraph("ol", text("ข"), "๑)", 1))
    book = docx.Document(io.BytesIO(word_file(page(*blocks), PLAIN, LOOKS)))
    assert [(each.text, each.paragraph_format.first_line_indent) for each in book.paragraphs] == [
        ("ก", 0),
        ("๑)\tข", None),
    ]


def test_items_and_paragraphs_begin_in_one_line_and_no_list_stands_left_of_its_heading() -> None:
    looks = {look.id: look for look in LOOKS_OF_STYLES}
    assert looks["NumberedItem1"].indent == -looks["BodyText"].hanging == 2.5
    starts = [looks[f"{kind}1"].indent - looks[f"{kind}1"].hanging for kind in style_names.LIST_STYLES.values()]
    assert len(starts) == 2
    assert min(starts) > looks["Heading4"].indent > looks["Heading3"].indent


def test_cells_that_take_rows_and_columns_keep_the_grid_whole() -> None:
    head = (
        (
            Cell(text("ก"), head=True, rows=2),
            Cell(text("ข"), head=True, columns=2),
            Cell(text("ค"), head=True, rows=2),
        ),
        (Cell(text("1"), head=True), Cell(text("2"), head=True)),
    )
    body = ((Cell(text("a")), Cell(text("b")), Cell(text("c")), Cell(text("d"))),)
    table = Table(Paragraph("caption", text("ชื่อตาราง")), (1, 2, 3, 4), head, body, ())
    book = docx.Document(io.BytesIO(word_file(page(table), PLAIN, LOOKS)))
    assert [[cell.text for cell in row.cells] for row in book.tables[0].rows] == [
        ["ชื่อตาราง"] * 4,
        ["ก", "ข", "ข", "ค"],
        ["ก", "1", "2", "ค"],
        ["a", "b", "c", "d"],
    ]
    xml = part(word_file(page(table), PLAIN, LOOKS), "word/document.xml")
    assert xml.count("<w:tblHeader/>") == 3
    assert xml.count("<w:cantSplit/>") == 4


def tables_of(*blocks: Paragraph | Table) -> str:
    """The XML between the first table and the section's properties, without cells' texts."""
    xml = part(word_file(page(*blocks), PLAIN, LOOKS), "word/document.xml")
    return re.sub("<w:tbl>.*?</w:tbl>", "TABLE", xml.partition("<w:body>")[2].partition("<w:sectPr>")[0])


def one_cell(name: str, *, new_page: bool = False) -> Table:
    caption = Paragraph("caption", text(name), new_page=new_page)
    return Table(caption, (5.0,), ((Cell(text("ก"), head=True),),), ((Cell(text("ข")),),), ())


def test_the_caption_is_a_row_of_the_head_that_every_page_repeats_and_still_the_tables_name() -> None:
    book = docx.Document(io.BytesIO(word_file(page(one_cell("ตาราง & ชื่อ")), PLAIN, LOOKS)))
    caption, head, body = book.tables[0].rows
    assert [each.style and each.style.style_id for each in caption.cells[0].paragraphs] == ["TableTitle"]
    assert [len(row._tr.xpath("w:trPr/w:tblHeader")) for row in (caption, head, body)] == [1, 1, 0]
    assert book.tables[0]._tbl.xpath("w:tblPr/w:tblCaption/@w:val") == ["ตาราง & ชื่อ"]
    fills = [row.cells[0]._tc.xpath("w:tcPr/w:shd/@w:fill") for row in (caption, head, body)]
    assert fills == [["auto"], [HEAD_FILL], []]


def test_tables_are_parted_and_a_page_begins_before_the_head_that_is_repeated() -> None:
    parting = '<w:p><w:pPr><w:pStyle w:val="SectionEnd"/><w:keepNext/>{}</w:pPr></w:p>'
    end = '<w:p><w:pPr><w:pStyle w:val="SectionEnd"/></w:pPr></w:p>'
    apart, new_page = parting.format(""), parting.format("<w:pageBreakBefore/>")
    first, second, third = one_cell("ก", new_page=True), one_cell("ข"), one_cell("ค", new_page=True)
    assert tables_of(first, second, third) == f"TABLE{apart}TABLE{new_page}TABLE{end}"
    xml = part(word_file(page(first, third), PLAIN, LOOKS), "word/document.xml")
    assert "pageBreakBefore" not in "".join(re.findall("<w:tbl>.*?</w:tbl>", xml))


def test_a_table_has_the_first_and_last_row_of_its_style_only_where_it_has_a_head_and_a_foot() -> None:
    row = ((Cell(text("ก")),),)
    every = [one_cell("ก")._replace(head=head, foot=foot) for head in ((), row) for foot in ((), row)]
    xml = part(word_file(page(*every), PLAIN, LOOKS), "word/document.xml")
    assert re.findall('<w:tblLook w:val="([^"]*)" w:firstRow="(.)" w:lastRow="(.)"', xml) == [
        ("0600", "0", "0"),
        ("0640", "0", "1"),
        ("0620", "1", "0"),
        ("0660", "1", "1"),
    ]


@pytest.mark.parametrize(
    ("head", "foot", "look"),
    [
        (True, True, ("0660", "1", "1")),
        (True, False, ("0620", "1", "0")),
        (False, True, ("0640", "0", "1")),
        (False, False, ("0600", "0", "0")),
    ],
)
def test_a_table_looks_as_if_it_had_the_rows_that_it_has(
    head: bool, foot: bool, look: tuple[str, str, str]
) -> None:
    row = ((Cell((Run("ก"),)),),)
    table = Table(Paragraph("caption", (Run("ข"),)), (5.0,), row * head, row, row * foot)
    xml = part(word_file(page(table), PLAIN, LOOKS), "word/document.xml")
    assert re.findall('<w:tblLook w:val="(.*?)" w:firstRow="(.)" w:lastRow="(.)"', xml) == [look]


def test_only_a_row_that_may_fill_half_a_page_may_break() -> None:
    body = tuple((Cell(text("ก" * length)), Cell(text("1"), "center")) for length in (100, 600))
    table = Table(Paragraph("caption", text("ชื่อตาราง")), (6, 2), (), body, ())
    xml = part(word_file(page(table), PLAIN, LOOKS), "word/document.xml")
    assert [piece.split("/>")[0] for piece in xml.split("<w:trPr>")[2:]] == [
        "<w:cantSplit",
        '<w:cantSplit w:val="off"',
    ]


def test_sections_say_their_orientation_and_numbering() -> None:
    sections = (
        Section("cover", "portrait", "none", 0, (Paragraph("h1.title", text("ก")),)),
        Section("years", "landscape", "digits", 1, (Table(Paragraph("caption", text("ข")), (1,), (), (), ()),)),
        Section("front", "portrait", "letters", 0, (Paragraph("p", text("ค")),)),
    )
    book = docx.Document(io.BytesIO(word_file(sections, PLAIN, LOOKS)))
    assert [str(section.orientation) for section in book.sections] == [
        "PORTRAIT (0)",
        "LANDSCAPE (1)",
        "PORTRAIT (0)",
    ]
    assert [section.header.paragraphs[0].text for section in book.sections] == ["", "- 1 -", "- 1 -"]
    xml = part(word_file(sections, PLAIN, LOOKS), "word/document.xml")
    assert [piece.split("/>")[0] for piece in xml.split("<w:pgNumType ")[1:]] == [
        'w:fmt="thaiNumbers"',
        'w:fmt="thaiNumbers" w:start="1"',
        'w:fmt="thaiLetters"',
    ]


@pytest.mark.parametrize(
    ("identity", "name"),
    [("a-long-id", "a_long_id"), ("sheet-" + "a" * 35, "part1"), ("part1", "part1"), ("section1", "part1")],
    ids=["hyphens", "too long", "number", "section"],
)
def test_a_link_and_its_bookmark_meet_whatever_the_id(identity: str, name: str) -> None:
    blocks = (Paragraph("toc", (Run("ไป", href=f"#{identity}"),)), Paragraph("h2", text("ถึง"), id=identity))
    xml = part(word_file(page(*blocks), PLAIN, LOOKS), "word/document.xml")
    assert (f'w:anchor="{name}"' in xml, f'w:name="{name}"' in xml) == (True, True)
    assert xml.count('w:name="section1"') == 1


def test_font_and_size_of_the_plan_reach_every_style() -> None:
    content = word_file(page(Paragraph("p", text("ก"))), Properties("ก", "ข", "Leelawadee & Co", 14), LOOKS)
    xml = part(content, "word/styles.xml")
    assert ("TH SarabunPSK" in xml, 'w:cs="Leelawadee &amp; Co"' in xml, '<w:szCs w:val="28"/>' in xml) == (
        False,
        True,
        True,
    )


def test_a_draft_is_stamped_on_every_page_and_valid(tmp_path: Path) -> None:
    content = word_file(page(Paragraph("p", text("ก"))), Properties("ก", "ข", draft=True), LOOKS)
    assert all('string="ร่าง"' in part(content, f"word/header{number}.xml") for number in (1, 2))
    path = tmp_path / "draft.docx"
    path.write_bytes(content)
    assert [str(error) for error in OpenXmlValidator().validate(path).errors] == []


def test_the_stamp_has_the_shape_that_the_font_gives_its_word() -> None:
    font = TTFont(next((Path(fontpkg_sarabun.__file__).parent / "files").glob("*-Regular.ttf")))
    drawn, names, pen, right = font.getGlyphSet(), font.getBestCmap(), BoundsPen(None), 0
    for letter in draft_stamp.TEXT:
        drawn[names[ord(letter)]].draw(TransformPen(pen, (1, 0, 0, 1, right, 0)))
        right += drawn[names[ord(letter)]].width
    left, bottom, end, top = pen.bounds
    shape = draft_stamp.WIDTH / draft_stamp.HEIGHT
    assert shape == pytest.approx((end - left) / (top - bottom), rel=0.02)


@pytest.mark.parametrize("module", ["docx", "lxml"])
def test_rendering_loads_no_heavy_library_of_word(module: str, tmp_path: Path) -> None:
    plan = Path(__file__).parents[2] / "data" / "plans" / "example"
    code = (
        "import sys; from antigraft_cli.cli.frame.run import _status\n"
        f"_status(['render', '--plan', {str(plan)!r}, '-o', {str(tmp_path)!r}], False)\n"
        f"sys.exit({module!r} in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, capture_output=True).returncode == 0
    assert list(tmp_path.glob("*.docx"))
