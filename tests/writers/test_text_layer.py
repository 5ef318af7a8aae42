"""The PDF's text as six readers find it: letters, not only pictures of them."""

from __future__ import annotations

import re
import struct
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from io import BytesIO
from itertools import chain
from pathlib import Path
from typing import Any
from unittest import mock

import fontpkg_sarabun
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader, PdfWriter

from antigraft_cli.markup.nodes import Paragraph, Run, Section
from antigraft_cli.pipeline.write import Format
from antigraft_cli.shipped import templates_folder
from antigraft_cli.writers.pdf import pdf_file as writer
from antigraft_cli.writers.pdf.text_layer import repaired
from books import BOOKS, made, texts
from pdf_readers import READERS, share

FONTS = sorted((Path(fontpkg_sarabun.__file__).parent / "files").glob("*.ttf"))
ENOUGH = 0.99

_CONSONANTS = [chr(code) for code in range(ord("ก"), ord("ฮ") + 1)]
_MARKS = ["", "ั", "ิ", "ี", "ึ", "ื", "ุ", "ู", "็", "ฺ"]
_TONES = ["", "่", "้", "๊", "๋", "์"]
_END = "ฯ"
"""What ends a line: pdfminer puts two marks that do so at the end of the page."""

_SIGNS = [
    "๐๑๒๓๔๕๖๗๘๙ 0123456789 ๑,๒๓๔.๕๖ 1,234.56 ฯ ฯลฯ ๆ ๏ ๚ ๛ ฿ ฤๅ ฦๅ ทฤษฎี พฤกษ์ นิพฺพานํ",
    "office first fluffy affluent flow AVATAR Wave Tokyo résumé naïve Zürich ÀÉÎÕÜ çñß Łódź",
    "✓ ✔ ☐ ☑ ☺ ★ → ← ≥ ≤ ≠ ± × ÷ ½ ¼ ¾ ⅓ ² ³ ₂ № ™ © ® § ¶ • … ‰ µ Ω π ∑ √ ∞",
    "“คำพูด” ‘เดี่ยว’ «วงเล็บ» \"ตรง\" 'ตรง' - ‐ – — − / \\ | ~ ^ ` @ # $ % & * + = < > [ ] { } ( ) ! ? : ;",
    "น้ำ ค้ำ ซ้ำ ถ้ำ ล้ำ ป้ำ ฝ้ำ ฟ้ำ ต่ำ คร่ำ ปู่ ฝูง ญู ญุ ฐุ ฐู ฎุ ฏู กฎุมพี ฝั่ง ฟ้า ปี่ ปั้น ฝึก ฟื้น ฬิ สิทธิ์ พันธุ์ โต๊ะ",
]


def hard_texts() -> Iterator[str]:
    """What may stand on, below and behind each consonant, a line at a time, and signs of every kind."""
    for letter in _CONSONANTS:
        yield "".join(letter + mark + tone for mark in _MARKS[:5] for tone in _TONES) + _END
        yield "".join(letter + mark + tone for mark in _MARKS[5:] for tone in _TONES) + _END
        yield "".join(letter + tone + vowel for vowel in "ำาะ" for tone in _TONES[:5]) + _END
        yield "".join(vowel + letter + tone for vowel in "เแโใไ" for tone in _TONES[:5]) + _END
    yield from _SIGNS


@cache
def hard() -> bytes:
    """A book of hard clusters in both weights."""
    title = Paragraph("h1", (Run("กลุ่มอักษรที่อ่านยาก"),))
    runs = chain.from_iterable((Run(text), Run(text, "bold")) for text in hard_texts())
    blocks = (title, *(Paragraph("p.body", (run,)) for run in runs))
    properties = writer.PdfProperties("ชื่อ", "หน่วยงาน", date(2022, 10, 1))
    section = Section("sheets", "portrait", "digits", 1, blocks)
    content, notes = writer.pdf_file((section,), properties, templates_folder() / "book.typ")
    assert notes == []
    assert content
    return content


@cache
def book(name: str) -> tuple[bytes, tuple[str, ...]]:
    """A book and its texts."""
    if name == "hard":
        return hard(), tuple(hard_texts())
    return made(name, Format.PDF).content, tuple(texts(made(name, Format.PDF).root))


@cache
def by_typst(name: str) -> bytes:
    """The same book as Typst alone makes it."""
    with mock.patch.object(writer, "repaired", lambda pdf, _: pdf):
        return only_repaired.__wrapped__(name)


@cache
def only_repaired(name: str) -> bytes:
    """The same book with nothing but its text layer set right."""
    with mock.patch.object(writer, "finished", lambda pdf, *_, **__: (pdf, None)):
        return hard.__wrapped__() if name == "hard" else made.__wrapped__(name, Format.PDF).content


@pytest.mark.parametrize("name", ["pa-sak", "example", "hard"])
@pytest.mark.parametrize("reader", READERS)
def test_every_reader_finds_the_books_words(reader: str, name: str, tmp_path: Path) -> None:
    content, wanted = book(name)
    (tmp_path / "book.pdf").write_bytes(content)
    assert share(wanted, READERS[reader](tmp_path / "book.pdf")) >= ENOUGH


@pytest.mark.parametrize("reader", [reader for reader in READERS if reader != "pdfminer"])
def test_readers_find_the_words_of_rows_of_long_texts(reader: str, tmp_path: Path) -> None:
    """All but pdfminer, which reads the lines of neighbouring cells in turn."""
    (tmp_path / "book.pdf").write_bytes(book("report-12")[0])
    assert share(book("report-12")[1], READERS[reader](tmp_path / "book.pdf")) >= ENOUGH


@pytest.mark.parametrize("name", ["example", "hard"])
@pytest.mark.parametrize("reader", ["MuPDF", "pypdf"])
def test_the_repair_is_needed_as_long_as_typst_writes_what_readers_cannot_use(
    reader: str, name: str, tmp_path: Path
) -> None:
    (tmp_path / "book.pdf").write_bytes(by_typst(name))
    assert share(book(name)[1], READERS[reader](tmp_path / "book.pdf")) < ENOUGH


@pytest.mark.parametrize("name", ["pa-sak", "hard"])
@pytest.mark.parametrize("reader", ["PDFium", "Poppler"])
def test_readers_of_the_actual_text_find_the_same_as_before(reader: str, name: str, tmp_path: Path) -> None:
    (tmp_path / "before.pdf").write_bytes(by_typst(name))
    (tmp_path / "after.pdf").write_bytes(book(name)[0])
    assert READERS[reader](tmp_path / "after.pdf") == READERS[reader](tmp_path / "before.pdf") != ""


def test_nothing_but_the_maps_to_unicode_changes() -> None:
    before, after = by_typst("example"), only_repaired("example")
    first, second = dict(_OBJECT.findall(before)), dict(_OBJECT.findall(after))
    maps = re.findall(rb"/ToUnicode (\d+) 0 R", before)
    assert second | {number: first[number] for number in maps} == first != second
    assert _TRAILER.findall(after) == _TRAILER.findall(before)
    assert [list(each) for each in _maps(after).values()] == [list(each) for each in _maps(before).values()]
    assert len(first) > 500


_OBJECT = re.compile(rb"^(\d+) 0 obj\n(.*?)\nendobj\n", re.DOTALL | re.MULTILINE)
_TRAILER = re.compile(rb"^trailer\n(<<.*>>)\nstartxref\n", re.DOTALL | re.MULTILINE)


def test_a_glyph_stands_for_one_letter_but_for_ligatures() -> None:
    """น้ำ is น, a glyph of ring and tone, and า: what people type before the other comes first."""
    values = {value for name, each in _maps(hard()).items() if "Sarabun" in name for value in each.values()}
    rings = {f"{tone}\u0e4d" for tone in "่้๊๋"}
    assert {value for value in values if len(value) > 1} == {"fi", "fl", "ฤๅ", "ฦๅ"} | rings
    assert values.issuperset([*_CONSONANTS, *_MARKS[1:], *_TONES[1:], *"าะเแโใไ๐๙09AZ"])


def test_pages_look_as_before() -> None:
    with pypdfium2.PdfDocument(by_typst("hard")) as before, pypdfium2.PdfDocument(book("hard")[0]) as after:
        assert len(before) == len(after) > 2
        for one, other in zip(before, after, strict=True):
            assert bytes(one.render().buffer) == bytes(other.render().buffer)


@pytest.mark.parametrize("name", [*BOOKS, "hard"])
def test_every_glyph_has_a_letter_that_a_listener_can_hear(name: str) -> None:
    """As ISO 14289-1, 7.21.7 has it: none is mapped to nothing, to U+0000, U+FEFF or U+FFFE."""
    maps = _maps(book(name)[0])
    values = [value for each in maps.values() for value in each.values()]
    assert not {"", "\0", "\ufeff", "\ufffe"}.intersection(values, *values)
    assert len(values) > 100


def _maps(pdf: bytes) -> dict[str, dict[str, str]]:
    """The map to Unicode of each font by its name: letters by the codes of characters."""
    fonts: dict[str, Any] = {}
    for page in PdfReader(BytesIO(pdf), strict=True).pages:
        resources: Any = page["/Resources"]
        fonts |= {str(font["/BaseFont"]): font for font in resources.get("/Font", {}).values()}
    return {
        name: {
            code.decode(): bytes.fromhex(value.decode()).decode("utf-16-be")
            for block in re.findall(rb"beginbfchar(.*?)endbfchar", font["/ToUnicode"].get_data(), re.DOTALL)
            for code, value in re.findall(rb"<(\w+)> <(\w+)>", block)
        }
        for name, font in fonts.items()
    }


def test_what_is_repaired_stays_as_it_is() -> None:
    for name in ("example", "hard"):
        assert repaired(only_repaired(name), FONTS) == only_repaired(name) == repaired(by_typst(name), FONTS)


def test_glyphs_of_fonts_that_are_not_there_keep_what_typst_wrote() -> None:
    assert repaired(by_typst("example"), []) == by_typst("example")
    bold = [path for path in FONTS if path.stem == "Sarabun-Bold"]
    before, after = _maps(by_typst("example")), _maps(repaired(by_typst("example"), bold))
    assert {name.partition("+")[2] for name in before if before[name] != after[name]} == {"Sarabun-Bold"}
    assert len(before) == 3


def _encrypted(pdf: bytes) -> bytes:
    other = BytesIO()
    copy = PdfWriter(BytesIO(pdf))
    copy.encrypt("")
    copy.write(other)
    return other.getvalue()


@pytest.mark.parametrize(
    "other",
    [
        lambda _: b"",
        lambda pdf: pdf[:-100],
        lambda pdf: pdf[100:],
        lambda pdf: pdf.replace(b"\ntrailer\n<<", b"\ntrailer\n<</Prev 9"),
        _encrypted,
    ],
)
def test_a_pdf_of_another_make_comes_back_as_it_is(other: Callable[[bytes], bytes]) -> None:
    pdf = other(by_typst("example"))
    assert repaired(pdf, FONTS) == pdf


@settings(deadline=None, max_examples=50)
@given(st.sampled_from([b"", b"name", b"cmap", b"GSUB", b"loca", b"glyf", b"head", b"maxp"]), st.data())
def test_a_damaged_font_repairs_less_and_stops_nothing(table: bytes, data: st.DataObject) -> None:
    sound = next(path for path in FONTS if path.stem == "Sarabun-Regular").read_bytes()
    start = struct.unpack_from(">L", sound, sound.index(table) + 8)[0] if table else 0
    place, other = start + data.draw(st.integers(0, 200)), data.draw(st.binary(min_size=1, max_size=8))
    with tempfile.TemporaryDirectory() as folder:
        damaged = Path(folder) / "font.ttf"
        damaged.write_bytes(sound[:place] + other + sound[place + len(other) :])
        assert _OBJECT.findall(repaired(by_typst("example"), [damaged]))
