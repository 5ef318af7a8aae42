"""Files that other programs wrote, and files of other kinds read by way of LibreOffice."""

from __future__ import annotations

import http.server
import os
import stat
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK

from antigraft_cli import libreoffice
from antigraft_cli.readers import office_conversion
from antigraft_cli.readers.blocks import Block, Paragraph, Picture, SectionStart, Table, paragraphs, texts
from antigraft_cli.readers.document_file import read_document
from books import PLANS, made
from office_saving import saved_by_libreoffice
from programs import need

EMBLEM = PLANS / "example" / "pictures" / "emblem.png"


def by_python_docx() -> bytes:
    document = docx.Document()
    document.add_heading("ส่วนที่ ๑ บทนำ", 1)
    title = document.add_paragraph()
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    title.add_run("แผนปฏิบัติการ").bold = True
    for text in ("ข้อหนึ่ง", "ข้อสอง"):
        document.add_paragraph(text, style="List Number")
    document.add_paragraph("ขีด", style="List Bullet")
    grid = document.add_table(3, 3, style="Table Grid")
    grid.cell(0, 0).merge(grid.cell(1, 0)).text = "ลำดับ"
    grid.cell(0, 1).merge(grid.cell(0, 2)).text = "ไตรมาส"
    for place, text in {(1, 1): "๑", (1, 2): "๒", (2, 0): "1", (2, 1): "✓"}.items():
        grid.cell(*place).text = text
    document.add_paragraph("ก่อน").add_run().add_break(WD_BREAK.PAGE)
    document.add_paragraph("หลัง\tแท็บ\nบรรทัด")
    document.add_picture(str(EMBLEM))
    file = BytesIO()
    document.save(file)
    return file.getvalue()


TEXTS = [
    "ส่วนที่ ๑ บทนำ", "แผนปฏิบัติการ", "1. ข้อหนึ่ง", "2. ข้อสอง", "• ขีด", "ลำดับ", "ไตรมาส", "๑", "๒", "1", "✓",
    "ก่อน", "หลัง\tแท็บ\nบรรทัด",
]  # fmt: skip


def shape(blocks: tuple[Block, ...]) -> tuple[list[str], list[list[str]], list[str], list[bytes]]:
    """What any program must keep of the document: texts with labels, the table's grid, new pages, the picture."""
    grids = [block.grid() for block in blocks if isinstance(block, Table)]
    begin = [each.text.partition("\t")[0] for each in paragraphs(blocks) if each.new_page]
    pictures = [block.data[:8] for block in blocks if isinstance(block, Picture)]
    return (
        list(texts(blocks)),
        [[each.text if each else "" for each in row] for grid in grids for row in grid],
        begin,
        pictures,
    )


EXPECTED = (
    TEXTS, [["ลำดับ", "ไตรมาส", "ไตรมาส"], ["ลำดับ", "๑", "๒"], ["1", "✓", ""]], ["หลัง"], [b"\x89PNG\r\n\x1a\n"],
)  # fmt: skip


def test_a_file_of_python_docx_is_read() -> None:
    reading = read_document(by_python_docx())
    assert (shape(reading.blocks), reading.notes) == (EXPECTED, ())
    assert reading.blocks[:3] == (
        SectionStart(landscape=False),
        Paragraph("ส่วนที่ ๑ บทนำ", "heading 1", outline=1, bold=True),
        Paragraph("แผนปฏิบัติการ", "Normal", bold=True, centered=True),
    )


@pytest.mark.parametrize("extension", ["docx", "odt", "doc", "rtf"])
def test_a_file_that_libreoffice_saved_is_read(extension: str, tmp_path: Path) -> None:
    reading = read_document(saved_by_libreoffice(by_python_docx(), extension, tmp_path))
    assert (shape(reading.blocks), reading.problem) == (EXPECTED, None)


def test_a_book_of_ours_that_libreoffice_saved_has_all_its_text(tmp_path: Path) -> None:
    book = made("example").content
    assert list(texts(read_document(saved_by_libreoffice(book, "odt", tmp_path)).blocks)) == list(
        texts(read_document(book).blocks)
    )


def test_a_file_of_pandoc_is_read(tmp_path: Path) -> None:
    markdown = "# บทนำ\n\nย่อหน้า **หนา**[^1]\n\n1. ข้อหนึ่ง\n    - ขีด\n2. ข้อสอง\n\n| ก | ข |\n|---|---|\n| ค | ง |\n\n[^1]: เชิงอรรถ\n"
    command = [need("pandoc", "pandoc"), "-f", "markdown", "-t", "docx", "-o", str(tmp_path / "book.docx")]
    subprocess.run(command, input=markdown, encoding="utf-8", check=True)
    reading = read_document(tmp_path / "book.docx")
    assert list(texts(reading.blocks)) == [
        "บทนำ", "ย่อหน้า หนา [เชิงอรรถ]", "1. ข้อหนึ่ง", "– ขีด", "2. ข้อสอง", "ก", "ข", "ค", "ง",
    ]  # fmt: skip


@pytest.fixture
def server() -> Iterator[tuple[int, list[str]]]:
    """A server on this machine, its port, and what it was asked for."""
    asked: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        do_HEAD = do_OPTIONS = do_GET  # noqa: N815

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield running.server_port, asked
        running.shutdown()


_ODF = "urn:oasis:names:tc:opendocument:xmlns"


def odt(body: str) -> bytes:
    kind = "application/vnd.oasis.opendocument.text"
    spaces = (
        f'xmlns:office="{_ODF}:office:1.0" xmlns:text="{_ODF}:text:1.0" xmlns:draw="{_ODF}:drawing:1.0" '
        f'xmlns:svg="{_ODF}:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"'
    )
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{path}" manifest:media-type="{type_}"/>'
        for path, type_ in (("/", kind), ("content.xml", "text/xml"))
    )
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", kind, zipfile.ZIP_STORED)
        archive.writestr(
            "META-INF/manifest.xml",
            f'<manifest:manifest xmlns:manifest="{_ODF}:manifest:1.0">{entries}</manifest:manifest>',
        )
        archive.writestr(
            "content.xml",
            f"<office:document-content {spaces}><office:body><office:text>{body}</office:text></office:body></office:document-content>",
        )
    return file.getvalue()


def test_nothing_is_fetched_for_a_file(server: tuple[int, list[str]], tmp_path: Path) -> None:
    need("soffice", "libreoffice-writer")
    port, asked = server
    (tmp_path / "secret.txt").write_text("ความลับ", encoding="utf-8")
    frame = '<draw:frame svg:width="2cm" svg:height="2cm"><draw:image xlink:href="{}"/></draw:frame>'
    section = '<text:section text:name="ก"><text:section-source xlink:href="{}"/><text:p>ข</text:p></text:section>'
    body = (
        f"<text:p>ก{frame.format(f'http://127.0.0.1:{port}/a.png')}</text:p>"
        f"{section.format((tmp_path / 'secret.txt').as_uri())}{section.format(f'http://127.0.0.1:{port}/b.txt')}"
    )
    reading = read_document(odt(body))
    assert (list(texts(reading.blocks)), asked) == (["ก", "ข", "ข"], [])
    assert [note.en for note in reading.notes] == ["pictures outside the file not read: 1"]


def test_without_libreoffice_one_reads_how_to_save_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(libreoffice, "_USUAL_PLACES", ())
    for file in (odt("<text:p>ก</text:p>"), b"{\\rtf1 a}"):
        assert read_document(file).problem == office_conversion.NO_OFFICE


def test_a_bomb_is_not_given_to_libreoffice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    problem = read_document(odt(" " * (130 << 20))).problem
    assert problem is not None
    assert problem.en == "what the file holds is abnormally large once unpacked, so it is not read"
    truncated = read_document(odt("<text:p>ก</text:p>")[:300]).problem
    assert truncated is not None
    assert truncated.en.startswith("the file is damaged")


def _office(folder: Path, script: str) -> None:
    program = folder / "soffice"
    program.write_text(f"#!{sys.executable}\nimport subprocess, sys, time\n{script}\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)


def test_what_takes_too_long_is_ended_with_all_that_it_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = tmp_path / "child"
    child = f"import os, time; open({str(note)!r}, 'w').write(str(os.getpid())); time.sleep(100)"
    _office(tmp_path, f"subprocess.Popen([sys.executable, '-c', {child!r}]); time.sleep(100)")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(office_conversion, "_SECONDS", 2)
    problem = read_document(b"{\\rtf1 a}").problem
    assert problem is not None
    assert problem.en.startswith("LibreOffice took too long")
    assert _has_ended(int(note.read_text()))


def _has_ended(process: int) -> bool:
    """Whether a process is gone, or waits for its parent to notice; it may take a moment."""
    for _ in range(50):
        try:
            os.kill(process, 0)
            if Path(f"/proc/{process}/stat").read_text().split()[2] == "Z":
                return True
        except (ProcessLookupError, FileNotFoundError):
            return True
        time.sleep(0.1)
    return False


@pytest.mark.parametrize("script", ["sys.exit(1)", "sys.exit(0)"], ids=["fails", "makes nothing"])
def test_a_conversion_that_fails_is_said(script: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _office(tmp_path, script)
    monkeypatch.setenv("PATH", str(tmp_path))
    problem = read_document(b"{\\rtf1 a}").problem
    assert problem is not None
    assert problem.en.startswith("LibreOffice could not convert the file")
