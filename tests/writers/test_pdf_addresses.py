"""Addresses in the PDF: they break at their slashes and dots, and are found and copied whole, wherever they stand."""

from __future__ import annotations

import re
import subprocess
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest

from antigraft_cli.markup.nodes import Paragraph, Run, Section, Table
from pdf_books import table, written
from pdf_pages import pages
from programs import need

ADDRESS = (
    "https://itas.nacc.go.th/home/index/of/2566/annual.report.of.a.local.organisation/attachments/2566-o39.pdf"
)
MAIL = "office.of.the.municipal.clerk.of.a.local.organisation@pasak-subdistrict.go.th"
UNBROKEN = f"https://example.go.th/{'x' * 300}"
TEXTS = [ADDRESS, MAIL, UNBROKEN, f"www.{'example.' * 12}go.th/ข่าวสาร/๒๕๖๖"]


def places(address: str) -> dict[str, Paragraph | Table]:
    text = f"ดูรายละเอียดได้ที่ {address} ทุกวัน"
    run = (Run(text),)
    return {
        "body": Paragraph("p.body", run),
        "heading": Paragraph("h2", run),
        "item": Paragraph("ol", run, "๑)", 1),
        "caption": table(("1", "ก", "ข"))._replace(caption=Paragraph("caption", run)),
        "cell": table(("1", text, "ข"), widths=(1.3, 8.0, 4.5)),
        "narrow cell": table(("1", text, "ข"), widths=(1.0, 2.0, 8.0)),
    }


@pytest.mark.parametrize("address", TEXTS)
@pytest.mark.parametrize("place", places(""))
def test_it_is_found_whole_and_leaves_no_room(place: str, address: str, tmp_path: Path) -> None:
    heading = Paragraph("h1", (Run("หัวเรื่อง"),))
    pdf = written((Section("sheets", "portrait", "digits", 1, (heading, places(address)[place])),))
    (tmp_path / "book.pdf").write_bytes(pdf)
    copied = subprocess.run(
        [need("pdftotext", "poppler-utils"), "-raw", str(tmp_path / "book.pdf"), "-"],
        capture_output=True,
        check=True,
    ).stdout.decode()
    with pypdfium2.PdfDocument(pdf) as document:
        copied += "".join(page.get_textpage().get_text_bounded() for page in document)
    assert "\u200b" not in copied
    assert re.sub(r"\s", "", copied).count(address) == 2
    lines = [line for page in pages(tmp_path / "book.pdf") for line in page.lines]
    assert max(line.right for line in lines) < (595.3 - 2 * 28.3)


@pytest.mark.parametrize("address", [ADDRESS, MAIL])
@pytest.mark.parametrize("place", ["body", "heading", "item", "caption", "cell"])
def test_its_lines_end_behind_slashes_and_before_dots(place: str, address: str, tmp_path: Path) -> None:
    heading = Paragraph("h1", (Run("หัวเรื่อง"),))
    pdf = written((Section("sheets", "portrait", "digits", 1, (heading, places(address)[place])),))
    (tmp_path / "book.pdf").write_bytes(pdf)
    lines = [line.text.removesuffix(" ข") for page in pages(tmp_path / "book.pdf") for line in page.lines]
    *parts, last = [part for line in lines for part in line.split() if len(part) > 4 and part in address]
    assert "".join([*parts, last]) == address
    assert all(part.endswith("/") or following.startswith(".") for part, following in pairwise([*parts, last]))
    assert parts or (place, address) in [("heading", MAIL), ("caption", MAIL)]


def test_a_line_that_an_address_leaves_loose_is_copied_as_it_is(tmp_path: Path) -> None:
    pdf = written((Section("sheets", "portrait", "digits", 1, (places(MAIL)["body"],)),))
    (tmp_path / "book.pdf").write_bytes(pdf)
    command = [need("pdftotext", "poppler-utils"), str(tmp_path / "book.pdf"), "-"]
    assert "ดูรายละเอียดได้ที่" in subprocess.run(command, capture_output=True, check=True).stdout.decode()
