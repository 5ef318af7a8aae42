"""Six programs that read the text of a PDF, and how much of a text each finds."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from collections.abc import Callable, Iterable
from pathlib import Path

import pymupdf
import pypdfium2
from pdfminer.high_level import extract_text
from pdfminer.layout import LAParams
from pypdf import PdfReader

from npm_packages import npm_file
from programs import need

PDF_JS = "pdfjs-dist@5.4.624"
_WINDOW = 20
"""Letters that are looked for at a time."""

_PDF_JS = """
const [, module, path] = process.argv;
const { getDocument } = await import(module);
const { readFileSync } = await import("node:fs");
const pdf = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise;
for (let number = 1; number <= pdf.numPages; number++) {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  console.log(items.map((item) => item.str + (item.hasEOL ? "\\n" : "")).join(""));
}
"""


def mupdf(pdf: Path) -> str:
    """By MuPDF."""
    with pymupdf.open(pdf) as document:  # type: ignore[no-untyped-call]  # it has no types
        assert not document.is_repaired
        return "\n".join(page.get_text() for page in document)


def pdf_js(pdf: Path) -> str:
    """By the reader of Firefox."""
    module = npm_file(PDF_JS, "legacy/build/pdf.mjs")
    command = [need("node", "nodejs"), "--input-type=module", "--eval", _PDF_JS, module.as_uri(), str(pdf)]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode()


def pdfium(pdf: Path) -> str:
    """By the reader of Chromium."""
    with pypdfium2.PdfDocument(pdf) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def pdfminer(pdf: Path) -> str:
    """By pdfminer.six, line by line: where it guesses columns, the numbers of a list come before all its items."""
    return extract_text(pdf, laparams=LAParams(line_margin=0.1, boxes_flow=None))


def poppler(pdf: Path) -> str:
    """By the reader of Linux desktops."""
    command = [need("pdftotext", "poppler-utils"), "-raw", str(pdf), "-"]
    return subprocess.run(command, capture_output=True, check=True).stdout.decode()


def pypdf(pdf: Path) -> str:
    """By pypdf."""
    return "\n".join(page.extract_text() for page in PdfReader(pdf, strict=True).pages)


READERS: dict[str, Callable[[Path], str]] = {
    "MuPDF": mupdf,
    "pdf.js": pdf_js,
    "PDFium": pdfium,
    "pdfminer": pdfminer,
    "Poppler": poppler,
    "pypdf": pypdf,
}


def share(texts: Iterable[str], found: str) -> float:
    """How many windows of the texts stand in what was found, from 0 to 1: in NFKC, without white space."""
    found = _bare(found)
    known = {found[at : at + _WINDOW] for at in range(len(found))}
    wanted = [window for text in texts for window in _windows(_bare(text))]
    assert len(wanted) > 500
    return sum(window in known or (len(window) < _WINDOW and window in found) for window in wanted) / len(wanted)


def _windows(text: str) -> list[str]:
    return [text[at : at + _WINDOW] for at in range(max(1, len(text) - _WINDOW + 1))] if text else []


def _bare(text: str) -> str:
    return re.sub(r"[\s\u200b]", "", unicodedata.normalize("NFKC", text))
