"""Files that are damaged or mean harm get a sentence in bounded time and memory, and nothing of them is run or fetched."""

from __future__ import annotations

import io
import os
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from antigraft_cli.readers.blocks import Paragraph, Reading, Table, texts
from antigraft_cli.readers.document_file import MAX_BYTES, read_document
from word_files import NAMESPACES, archive, changed, paragraph, read, word_file

FILE = word_file(paragraph("ก") * 50)


def _entities() -> bytes:
    entities = "".join(f"<!ENTITY e{n} '{f'&e{n - 1};' * 10 if n else 'ก'}'>" for n in range(20))
    return f"<!DOCTYPE w:document [{entities}]><w:document {NAMESPACES}><w:body>{paragraph('&e19;')}</w:body></w:document>".encode()


def _file_entity() -> bytes:
    return f"<!DOCTYPE w [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><w:document {NAMESPACES}><w:body>{paragraph('&e;')}</w:body></w:document>".encode(
        "utf-16"
    )


def _body(data: bytes) -> bytes:
    return changed(FILE, "word/document.xml", data)


def _bomb() -> bytes:
    return _body(f"<w:document {NAMESPACES}><w:body>".encode() + b" " * (40 << 20) + b"</w:body></w:document>")


def _many_elements() -> bytes:
    return _body(f"<w:document {NAMESPACES}><w:body>".encode() + b"<w:p/>" * 1_100_000 + b"</w:body></w:document>")


def _encrypted() -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le") + bytes(600)


def _many_parts() -> bytes:
    directory = (b"PK\1\2" + bytes(42)) * 150_000
    return directory + b"PK\5\6" + bytes(4) + b"\xff" * 4 + len(directory).to_bytes(4, "little") + bytes(6)


_FILES: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty": (lambda: b"", "the file is empty"),
    "blank": (lambda: b"\xef\xbb\xbf \r\n", "the file is empty"),
    "zeros": (lambda: bytes(10_000), "the file is empty"),
    "pdf": (lambda: b"%PDF-1.7\n", "this is a PDF: open it in Word and save it as Word Document (.docx)"),
    "web page": (lambda: b" <!DOCTYPE HTML><html>", "this is a web page (HTML): open it in Word and save it as Word Document (.docx)"),
    "xml": (lambda: b"<?xml version='1.0'?><a/>", "this is an XML file: open it in Word and save it as Word Document (.docx)"),
    "web archive": (lambda: b"MIME-Version: 1.0\r\n", "this is a web page (MHTML): open it in Word and save it as Word Document (.docx)"),
    "picture": (lambda: b"\x89PNG\r\n\x1a\n", "this is a picture, not text: use the book's Word file (.docx)"),
    "program": (lambda: b"\x7fELF" + bytes(range(256)) * 20, "neither text nor a Word file: use the .docx"),
    "encrypted": (_encrypted, "the file has a password: open it in Word and save it as .docx without a password"),
    "old workbook": (lambda: _encrypted().replace(b"E\0n\0", b"W\0o\0"), "this is an old Office file that is not Word's: use the Word file (.docx)"),
    "other archive": (lambda: archive({"a.txt": b"a"}), "not a Word file: save it as Word Document (.docx)"),
    "workbook": (
        lambda: _body(b"<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'/>"),
        "this is an Excel workbook, which cannot be imported as a book: use the Word file (.docx), or --into if plan made it",
    ),
    "truncated": (lambda: FILE[: len(FILE) // 2], "the file is damaged or unreadable: open it in Word and save it again as .docx"),
    "not well formed": (lambda: _body(b"<w:document>"), "the file is damaged or unreadable: open it in Word and save it again as .docx"),
    "entities": (lambda: _body(_entities()), "the file has a DTD, which no Word file has, so it is not read"),
    "a file as entity": (lambda: _body(_file_entity()), "the file has a DTD, which no Word file has, so it is not read"),
    "bomb": (_bomb, "what the file holds is abnormally large once unpacked, so it is not read"),
    "bomb of elements": (_many_elements, "what the file holds is abnormally large once unpacked, so it is not read"),
    "many parts": (_many_parts, "what the file holds is abnormally large once unpacked, so it is not read"),
    "too large": (lambda: b"a" * (MAX_BYTES + 1), "the file is over 64 MiB: compress its pictures in Word and save it again"),
    "no encoding": (lambda: bytes([0x41, 0xFD, 0xFE, 0xC0]) * 100, "the encoding of the file is not known: save it again as UTF-8"),
}  # fmt: skip


@pytest.mark.parametrize("name", _FILES)
def test_a_hostile_file_gets_a_sentence(name: str) -> None:
    make, sentence = _FILES[name]
    data = make()
    tracemalloc.start()
    begun = time.process_time()
    reading = read_document(data)
    seconds, (_, peak) = time.process_time() - begun, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert reading.problem is not None
    assert (reading.problem.en, reading.blocks) == (sentence, ())
    assert any("ก" <= letter <= "ฮ" for letter in reading.problem.th)
    assert (seconds < 20, peak < 5 * len(data) + (200 << 20)) == (True, True)


def test_a_folder_and_a_pipe_are_no_files(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path, tmp_path / "pipe"):
        problem = read_document(path).problem
        assert problem is not None
        assert problem.en == "not a regular file"


def test_a_large_sparse_file_is_not_read_into_memory(tmp_path: Path) -> None:
    path = tmp_path / "large.docx"
    with path.open("wb") as file:
        file.truncate(10 << 30)
    problem = read_document(path).problem
    assert problem is not None
    assert "64 MiB" in problem.en


@pytest.mark.parametrize(
    "inside",
    [
        "<w:r>" * 100 + "</w:r>" * 100,
        "<w:ins>" * 100 + "</w:ins>" * 100,
        "<w:sdt><w:sdtContent>" * 50 + "</w:sdtContent></w:sdt>" * 50,
        "<w:r><w:ruby><w:rubyBase>" * 40 + "</w:rubyBase></w:ruby></w:r>" * 40,
        "<w:r><w:pict><w:txbxContent><w:p>" * 40 + "</w:p></w:txbxContent></w:pict></w:r>" * 40,
        "<w:r>" + "<mc:AlternateContent><mc:Choice Requires='w14'>" * 80 + "</mc:Choice></mc:AlternateContent>" * 80 + "</w:r>",
    ],
    ids=["runs", "insertions", "controls", "ruby", "boxes", "alternatives"],
)  # fmt: skip
def test_depth_ends_in_a_sentence_or_is_walked(inside: str) -> None:
    problem = read(f"<w:p>{inside}</w:p>{paragraph('ก')}").problem
    assert problem is None or problem.en == "tables or boxes are nested too deeply, so it is not read"


_FIELD = "<w:r><w:fldChar w:fldCharType='begin'/></w:r>"
_SHAPES = {
    "paragraphs": paragraph("ก"),
    "rows": f"<w:tr><w:tc>{paragraph('ก')}</w:tc></w:tr>",
    "bookmarks": "<w:bookmarkStart w:id='1' w:name='m'/>",
    "deleted marks": paragraph("ก", "<w:rPr><w:del/></w:rPr>"),
    "runs": "<w:r><w:t>ก</w:t></w:r>",
    "field beginnings": _FIELD,
    "open fields": _FIELD + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>",
    "boxes behind text": f"<w:r><w:t>ก</w:t><w:pict><w:txbxContent>{paragraph('ก')}</w:txbxContent></w:pict></w:r>",
    "breaks": "<w:r><w:br w:type='page'/></w:r>",
    "sections": paragraph("", "<w:sectPr/>"),
    "controls": f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph('ก')}</w:sdtContent></w:sdt>",
}


@pytest.mark.parametrize("shape", _SHAPES)
def test_time_grows_with_the_file_and_not_with_its_square(shape: str) -> None:
    pieces = _SHAPES[shape] * 10_000
    if shape == "rows":
        pieces = f"<w:tbl>{pieces}</w:tbl>"
    elif pieces.startswith("<w:r>"):
        pieces = f"<w:p>{pieces}</w:p>"
    file = word_file(pieces + paragraph("ก"))
    begun = time.process_time()
    assert read_document(file).problem is None
    assert time.process_time() - begun < 20


def test_many_styles_in_one_chain_are_read() -> None:
    chain = "".join(
        f"<w:style w:type='paragraph' w:styleId='s{n}'><w:basedOn w:val='s{n + 1}'/></w:style>"
        for n in range(20_000)
    )
    styles = (
        chain + "<w:style w:type='paragraph' w:styleId='s20000'><w:pPr><w:jc w:val='center'/></w:pPr></w:style>"
    )
    reading = read(paragraph("ก", "<w:pStyle w:val='s0'/>"), styles=styles)
    assert reading.blocks == (Paragraph("ก", "s0", centered=True),)


@given(st.data())
@settings(max_examples=200, deadline=None)
def test_a_damaged_file_never_raises(data: st.DataObject) -> None:
    broken = bytearray(FILE)
    for _ in range(data.draw(st.integers(1, 8))):
        broken[data.draw(st.integers(0, len(broken) - 1))] = data.draw(st.integers(0, 255))
    end = data.draw(st.one_of(st.just(len(broken)), st.integers(0, len(broken))))
    assert isinstance(read_document(bytes(broken[:end])), Reading)


_TAGS = [
    "p", "pPr", "r", "rPr", "t", "tab", "br", "sym", "fldChar", "ffData", "checkBox", "ddList", "listEntry",
    "instrText", "tbl", "tblPr", "tblGrid", "gridCol", "tr", "trPr", "tc", "tcPr", "gridSpan", "vMerge",
    "hMerge", "gridBefore", "tblHeader", "sdt", "sdtPr", "sdtContent", "ins", "del", "moveFrom", "hyperlink",
    "bookmarkStart", "sectPr", "type", "pgSz", "numPr", "numId", "ilvl", "pStyle", "rStyle", "jc", "b",
    "vanish", "outlineLvl", "drawing", "pict", "object", "txbxContent", "footnoteReference", "commentReference",
    "ruby", "rubyBase", "style", "basedOn", "name", "abstractNum", "lvl", "numFmt", "lvlText", "start", "num",
    "abstractNumId", "lvlOverride", "startOverride", "footnote",
]  # fmt: skip
_OTHER_TAGS = (
    "mc:AlternateContent",
    "mc:Choice",
    "mc:Fallback",
    "w14:checkbox",
    "w14:checked",
    "a:blip",
    "v:textpath",
    "v:imagedata",
    "m:oMath",
)
_ATTRIBUTES = (
    "w:val",
    "w:type",
    "w:id",
    "w:styleId",
    "w:ilvl",
    "w:fldCharType",
    "w:char",
    "w:font",
    "w:w",
    "w:name",
    "r:embed",
    "Requires",
    "w:numId",
    "w:abstractNumId",
)
_VALUES = ("", "0", "1", "-1", "99999999999", "x", "begin", "separate", "end", "page", "restart", "continue", "bullet", "%1.%9", "w14", "paragraph", "๑", "F0FC")  # fmt: skip


def _any_xml(random: Random, depth: int = 0) -> str:
    """Elements that Word knows, in any order and depth, with any of their attributes."""
    made = ""
    for _ in range(random.randint(0, 4)):
        tag = f"w:{random.choice(_TAGS)}" if random.random() < 0.85 else random.choice(_OTHER_TAGS)
        chosen = random.sample(_ATTRIBUTES, random.randint(0, 3))
        attributes = "".join(f' {name}="{random.choice(_VALUES)}"' for name in chosen)
        inside = _any_xml(random, depth + 1) if depth < 6 else ""
        made += f"<{tag}{attributes}>{random.choice(['', '', 'ก'])}{inside}</{tag}>"
    return made


@given(st.integers(0, 2**32))
@settings(max_examples=200, deadline=None)
def test_elements_in_any_order_never_raise(seed: int) -> None:
    random = Random(seed)  # noqa: S311 - no secret
    body, styles, numbering, notes = (_any_xml(random) + _any_xml(random) + _any_xml(random) for _ in range(4))
    reading = read(body, styles=styles, numbering=numbering, footnotes=notes)
    assert reading.problem is None
    assert all(
        each is None or each.text is not None
        for block in reading.blocks
        if isinstance(block, Table)
        for row in block.grid()
        for each in row
    )


def test_strict_files_are_read() -> None:
    strict = {
        name: data.replace(b"http://schemas.openxmlformats.org/officeDocument/2006/", b"http://purl.oclc.org/ooxml/officeDocument/")
        .replace(b"http://schemas.openxmlformats.org/wordprocessingml/2006/", b"http://purl.oclc.org/ooxml/wordprocessingml/")
        for name, data in _parts(FILE).items()
    }  # fmt: skip
    assert list(texts(read_document(archive(strict)).blocks)) == ["ก"] * 50


def _parts(file: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(file)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def test_parts_whose_names_differ_in_case_are_found() -> None:
    parts = {name.replace("document.xml", "Document.xml"): data for name, data in _parts(FILE).items()}
    assert len(list(texts(read_document(archive(parts)).blocks))) == 50
