"""A Word file laid out by LibreOffice, and its pages as lines of words with their boxes."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

import stand_in_font
from programs import need, need_file

_XHTML = "{http://www.w3.org/1999/xhtml}"


@dataclass(frozen=True)
class Line:
    """A line of a page in points from the top left corner."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True)
class Page:
    """A page in points, its lines from top to bottom."""

    width: float
    height: float
    lines: tuple[Line, ...]

    @property
    def landscape(self) -> bool:
        """Whether the page is wider than it is high."""
        return self.width > self.height


def convert(document: Path, folder: Path) -> Path:
    """The document as PDF, laid out with the stand-in for TH SarabunPSK."""
    office = need("soffice", "libreoffice-writer")
    need_file(stand_in_font.LAKSAMAN / "Laksaman.ttf", "fonts-tlwg-laksaman-ttf")
    fonts = stand_in_font.make(folder / "fonts")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [office, "--headless", profile, "--convert-to", "pdf", "--outdir", str(folder), str(document)]
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(folder), "FONTCONFIG_FILE": str(fonts)}
    subprocess.run(command, check=True, capture_output=True, env=environment)
    return folder / f"{document.stem}.pdf"


def fonts(pdf: Path) -> set[str]:
    """The names of the fonts used, without their subset prefixes."""
    listed = subprocess.run(
        [need("pdffonts", "poppler-utils"), str(pdf)], capture_output=True, text=True, check=True
    )
    return {line.split()[0].partition("+")[2] for line in listed.stdout.splitlines()[2:]}


def pages(pdf: Path) -> tuple[Page, ...]:
    """The pages of a PDF."""
    command = [need("pdftotext", "poppler-utils"), "-bbox-layout", str(pdf), "-"]
    written = subprocess.run(command, capture_output=True, check=True).stdout
    # poppler writes an emoji as its two surrogates.
    xml = written.decode("utf-8", "surrogatepass").encode("utf-16", "surrogatepass").decode("utf-16")
    # poppler writes the few control characters of a PDF's metadata as they are.
    root = ET.fromstring(re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f]", "", xml))  # noqa: S314 - made by poppler from our own file
    return tuple(_page(page) for page in root.iter(f"{_XHTML}page"))


def _page(page: ET.Element) -> Page:
    lines = sorted((_line(line) for line in page.iter(f"{_XHTML}line")), key=lambda line: (line.top, line.left))
    return Page(float(page.get("width", 0)), float(page.get("height", 0)), tuple(lines))


def _line(line: ET.Element) -> Line:
    text = " ".join(word.text or "" for word in line.iter(f"{_XHTML}word"))
    left, top, right, bottom = (float(line.get(side, 0)) for side in ("xMin", "yMin", "xMax", "yMax"))
    return Line(text, left, top, right, bottom)


def pictures(document: Path, folder: Path, dots_per_inch: int = 80) -> None:
    """Write every page of a Word file as PNG to a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        pdf = convert(document.absolute(), Path(work))
        command = [need("pdftoppm", "poppler-utils"), "-r", str(dots_per_inch), "-png", str(pdf)]
        subprocess.run([*command, str(folder / document.stem)], check=True)


if __name__ == "__main__":
    for book in sys.argv[2:]:
        pictures(Path(book), Path(sys.argv[1]))
