"""Bytes that become Word files, workbooks, pictures and references: what must hold of what is read from them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from antigraft_cli.markup.nodes import Section
from antigraft_cli.markup.nodes import sections as sections_of
from antigraft_cli.pipeline.book_import.import_book import imported
from antigraft_cli.pipeline.check import CheckedPlan, check_plan
from antigraft_cli.pipeline.compose import Document, book_of, compose
from antigraft_cli.pipeline.plan_book import render_plan
from antigraft_cli.pipeline.workbooks.bring_back import WorkbookFile, returned_from_workbooks
from antigraft_cli.pipeline.write import Format, write_document
from antigraft_cli.readers.document_file import read_document
from antigraft_cli.readers.workbook_reading import read_workbook
from antigraft_cli.shipped import templates_folder
from antigraft_cli.source.canonical import text
from antigraft_cli.source.picture_file import read_picture
from antigraft_cli.source.plan_files import NOTES_FILE
from antigraft_cli.source.tree import build, plain
from antigraft_cli.writers.docx.reference import read_reference
from antigraft_cli.writers.docx.word_file import Properties, word_file
from antigraft_cli.writers.docx.word_looks import WordLooks, built_in_looks
from antigraft_cli.writers.pictures import ready_picture
from conftest import BASE
from soak.changed_xml import changed_xml
from soak.drawn import Drawn
from soak.fuzzed_texts import well_formed
from word_files import archive, paragraph
from word_files import word_file as any_word_file


@cache
def checked() -> CheckedPlan:
    """The base plan of the rule cases, which makes small files."""
    return check_plan(BASE)


@cache
def _document() -> Document:
    contents = book_of(checked().plan)
    document = compose(contents)[0] if contents else None
    assert document
    return document


@cache
def own(format_: Format) -> bytes:
    """The base plan's book."""
    content = write_document(_document(), format_).content
    assert content
    return content


@cache
def parts(name: str) -> dict[str, bytes]:
    """The parts of an Office file by name."""
    with zipfile.ZipFile(io.BytesIO(_FILES[name]())) as opened:
        return {each: opened.read(each) for each in opened.namelist()}


def _listed_word_file() -> bytes:
    """A Word file of lists, notes, a table in a table, and styles on each other."""
    numbering = (
        "<w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='thaiNumbers'/>"
        "<w:lvlText w:val='%1)'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>"
    )
    styles = (
        "<w:style w:type='paragraph' w:styleId='a'><w:name w:val='heading 1'/><w:basedOn w:val='b'/></w:style>"
        "<w:style w:type='paragraph' w:styleId='b'><w:name w:val='b'/><w:pPr><w:jc w:val='center'/></w:pPr></w:style>"
    )
    item = paragraph("ข้อ", "<w:pStyle w:val='a'/><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr>")
    cell = f"<w:tc><w:tcPr><w:gridSpan w:val='1'/><w:vMerge/></w:tcPr>{paragraph('๑')}</w:tc>"
    inner = f"<w:tbl><w:tblGrid><w:gridCol w:w='9'/></w:tblGrid><w:tr>{cell}{cell}</w:tr></w:tbl>"
    outer = f"<w:tbl><w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr><w:tc>{inner}{paragraph('ก')}</w:tc></w:tr></w:tbl>"
    field = (
        "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
        "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>๒</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>"
    )
    note = "<w:footnote w:id='1'><w:p><w:r><w:t>เชิงอรรถ</w:t></w:r></w:p></w:footnote>"
    referred = "<w:p><w:r><w:footnoteReference w:id='1'/></w:r><w:hyperlink r:id='x'><w:r><w:t>ลิงก์</w:t></w:r></w:hyperlink></w:p>"
    body = item * 3 + outer + field + referred + "<w:sectPr><w:pgSz w:w='11906' w:h='16838'/></w:sectPr>"
    return any_word_file(body, numbering=numbering, styles=styles, footnotes=note)


_FILES: dict[str, Callable[[], bytes]] = {
    "book": lambda: own(Format.DOCX),
    "lists": _listed_word_file,
    "workbook": lambda: own(Format.XLSX),
    "base": (templates_folder() / "base.docx").read_bytes,
}


def _changed(data: bytes, *names: str) -> bytes:
    """One of these files with one part changed: by XML of the fuzzer's own, or by changes of what stands there."""
    drawn = Drawn(data[:2])
    files = dict(parts(names[drawn.getrandbits(8) % len(names)]))
    every = [name for name in sorted(files) if name.endswith((".xml", ".rels"))]
    chosen = every[drawn.getrandbits(8) % len(every)]
    if data[2:3] == b"\0":
        files[chosen] = data[3:]
    else:
        rest = Drawn(data[3:])
        files[chosen] = changed_xml(files[chosen], rest)
        if not rest.is_empty:  # and another part too
            other = rest.choice(every)
            files[other] = changed_xml(files[other], rest)
    return archive(files)


def word(data: bytes) -> None:
    """A Word file is read or refused; the plan made of it is without faults of YAML."""
    _imported(_changed(data, "lists", "book"))


def _imported(file: bytes) -> None:
    reading = read_document(file)
    assert not (reading.problem and reading.blocks)
    book = imported(reading)
    assert (book.problem is None) == bool(book.files)
    for name, content in book.files.items():
        if name.endswith(".yaml") and name != NOTES_FILE:
            root, faults = build(content.decode())
            assert root is not None
            assert faults == []


def workbook(data: bytes) -> None:
    """A workbook is read or refused; what it changes in a plan can be read."""
    _brought_back(_changed(data, "workbook"))


def _brought_back(file: bytes) -> None:
    reading = read_workbook(file)
    assert not (reading.problem and reading.grids)
    result = returned_from_workbooks(checked(), [WorkbookFile("ก.xlsx", file)])
    if isinstance(result, list):
        assert result
        return
    files = result.files(checked().folder, delete=True)
    assert isinstance(files, dict)
    for content in files.values():
        root, faults = build((content or b"{}").decode())
        assert root is not None
        assert faults == []


def book(data: bytes) -> None:
    """The base plan with other texts: its book, if one can be made, is sound in every format."""
    drawn = Drawn(data)
    with TemporaryDirectory(dir=_in_memory()) as folder:
        for name, source in checked().folder.files.items():
            assert source.root is not None
            value = plain(source.root)
            for _ in range(drawn.randint(0, 2)):
                _other_text(value, drawn)
            path = Path(folder, name)
            path.parent.mkdir(exist_ok=True)
            path.write_text(text(value) if isinstance(value, dict) else "", "utf-8")
        formats = (Format.DOCX, Format.HTML, Format.XLSX, *([Format.PDF] if drawn.random() < 1 / 8 else ()))
        for made in render_plan(Path(folder), formats=formats, draft=True).files:
            _sound(made.name, made.content)


def _other_text(value: Any, drawn: Drawn) -> None:
    while isinstance(value, (list, dict)) and value:
        step = drawn.choice(sorted(value) if isinstance(value, dict) else range(len(value)))
        if isinstance(value[step], str):
            value[step] = drawn.text() if drawn.random() < 0.8 else value[step] + drawn.text()
        value = value[step]


def _sound(name: str, content: bytes | None) -> None:
    if content is None:
        return
    if name.endswith((".docx", ".xlsx")):
        well_formed(content)
    if name.endswith(".xlsx"):
        assert read_workbook(content).problem is None
    if name.endswith(".docx"):
        assert read_document(content).problem is None


@cache
def _built_in() -> WordLooks:
    return built_in_looks(templates_folder() / "base.docx")


@cache
def _nodes() -> tuple[Section, ...]:
    return sections_of(_document().root)


def reference(data: bytes) -> None:
    """A reference is read or refused; the book made by its looks is sound."""
    _looks(_changed(data, "base", "lists"))


def _looks(file: bytes) -> None:
    looks, styles, problem = read_reference(io.BytesIO(file), _built_in())
    assert (looks is None) == (styles is None) == (problem is not None)
    if looks is None:
        return
    well_formed(word_file(_nodes()[:2], Properties("ชื่อ", "หน่วยงาน"), looks, {}, {}))


def damaged(data: bytes) -> None:
    """Any bytes, such as a file cut off or with other bytes in it, are read or refused by every reader."""
    _imported(data)
    _brought_back(data)
    _looks(data)


def damaged_files() -> Iterator[bytes]:
    yield from (make() for make in (_FILES["lists"], lambda: archive({"a": b"b"})))
    yield "๑. ชื่อโครงการ: ก\n๒. หลักการและเหตุผล\nข\t15,000\n".encode()
    yield "แผน".encode("cp874")
    yield "แผน".encode("utf-16")


def picture(data: bytes) -> None:
    """A picture is taken or refused, and one that is taken is made ready or refused."""
    with TemporaryDirectory(dir=_in_memory()) as folder:
        Path(folder, "a.png").write_bytes(data)
        Path(folder, "a.jpg").write_bytes(data)
        for name in ("a.png", "a.jpg"):
            taken, texts = read_picture(Path(folder), name)
            assert (taken is None) != (texts is None)
            if taken:
                assert any(ready_picture(taken.data, 3.0))


@cache
def _in_memory() -> str | None:
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


def pictures() -> Iterator[bytes]:
    yield (BASE / "pictures" / "map.png").read_bytes()
    for path in sorted((BASE.parents[2] / "data" / "plans" / "example" / "pictures").iterdir()):
        if path.stat().st_size < 60_000:
            yield path.read_bytes()


def changes() -> Iterator[bytes]:
    """Which part and how, for what `_changed` reads."""
    for chosen in range(24):
        yield bytes([chosen % 2, chosen]) + bytes(range(1, 40))
    for name in ("lists", "workbook", "base"):
        for number, part in enumerate(sorted(parts(name))):
            if len(parts(name)[part]) < 4000:
                yield bytes([0, number, 0]) + parts(name)[part]
