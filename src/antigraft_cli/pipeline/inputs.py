"""Everything that a document is made from, as one digest: documents of equal digests have equal bytes."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from itertools import islice
from pathlib import Path

from antigraft_cli.documents.context import Book
from antigraft_cli.libreoffice import office
from antigraft_cli.pipeline.check import CheckedPlan
from antigraft_cli.pipeline.own_templates import STYLE_SHEET, OwnTemplates
from antigraft_cli.shipped import templates_folder
from antigraft_cli.source.file_rules import UNREADABLE_FILE
from antigraft_cli.source.picture_file import MAX_BYTES
from antigraft_cli.source.regular_file import LINK_LEAVES, NotReadError, read_inside

_LAY_OUT = (
    *("jinja2", "lxml", "pillow", "pydantic", "pypdf", "python-docx", "pyyaml", "xlsxwriter"),
    *("nlpo3", "typst", "fontpkg-sarabun"),
)
"""The libraries whose versions may change a document; the last three may be missing."""

_FONT_FOLDERS = tuple(
    Path(folder).expanduser()
    for folder in (
        *("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts"),
        *("/Library/Fonts", "~/Library/Fonts"),
        *("C:/Windows/Fonts", "~/AppData/Local/Microsoft/Windows/Fonts"),
    )
    if not folder.startswith("C:") or sys.platform == "win32"
)
"""Where fonts are installed: Typst and LibreOffice lay out with those that a plan names."""


def inputs_digest(checked: CheckedPlan, book: Book, looks: str, *, draft: bool) -> str:
    """The digest of a book of a plan; `looks` is that of own templates and reference, by `looks_digest`."""
    files = ((name, file.text.encode(errors="surrogatepass")) for name, file in checked.folder.files.items())
    pictures = ((name, picture.data) for name, picture in book.pictures.items())
    months = book.report.months if book.report else None
    wanted = repr((book.id, book.year, months, draft, looks, program()))
    return _digest([("", wanted.encode(errors="surrogatepass")), *sorted(files), *sorted(pictures)])


def wanted_digest(folder: Path, *wanted: object) -> str:
    """The digest of which documents of a plan are wanted, and of the program that is to make them."""
    return _digest([("", repr((folder.as_posix(), *wanted, program())).encode(errors="surrogatepass"))])


def folder_digest(folder: Path) -> str:
    """The digest of everything in a plan's folder; empty if that is more than a plan has, a link, or cannot be read."""
    try:
        names = list(islice(_below(folder), _MOST_FILES + 1))
        return (
            "" if len(names) > _MOST_FILES else _digest((name, _content(folder, name)) for name in sorted(names))
        )
    except (OSError, NotReadError):
        return ""


def _below(folder: Path) -> Iterator[str]:
    """The names of all files and folders in a folder and in those inside it, those of folders with a / behind."""
    waiting = [""]
    while waiting:
        before = waiting.pop()
        with os.scandir(folder / before) as entries:
            for entry in entries:
                if entry.is_symlink():
                    raise NotReadError(UNREADABLE_FILE, LINK_LEAVES)
                name = f"{before}{entry.name}"
                if entry.is_dir():
                    name += "/"
                    waiting.append(name)
                yield name


def _content(folder: Path, name: str) -> bytes:
    return b"" if name.endswith("/") else read_inside(folder, name, MAX_BYTES)


_MOST_FILES = 1000
"""The files and folders in that of a plan; the largest has some two hundred."""


def looks_digest(own: OwnTemplates, reference: Path | None) -> str:
    """The digest of own templates and of the Word file that is the reference. Raises OSError if that cannot be read."""
    texts = {**own.templates.own, STYLE_SHEET: own.style_sheet or ""}
    contents = [(name, text.encode(errors="surrogatepass")) for name, text in sorted(texts.items())]
    return _digest([*contents, ("", reference.read_bytes() if reference else b"")])


@cache
def program() -> str:
    """This program and what lays out for it, as they are installed: a digest."""
    versions = repr((sys.version, [_version(name) for name in _LAY_OUT]))
    layout = [Path(found).resolve()] if (found := office()) else []
    places = [Path(__file__).parents[1], templates_folder(), *layout, *_FONT_FOLDERS]
    return _digest([("", versions.encode()), *(_as_installed(file) for place in places for file in _files(place))])


def _files(place: Path) -> list[Path]:
    below = sorted(place.rglob("*")) if place.is_dir() else [place]
    return [file for file in below if file.is_file() and file.suffix != ".pyc"]


def _as_installed(file: Path) -> tuple[str, bytes]:
    state = file.stat()
    return str(file), repr((state.st_size, state.st_mtime_ns)).encode()


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""


def _digest(parts: Iterable[tuple[str, bytes]]) -> str:
    """The digest of named contents, which no other names and contents have."""
    whole = hashlib.sha256()
    for name, content in parts:
        for each in (name.encode(errors="surrogatepass"), content):
            whole.update(len(each).to_bytes(8, "big") + each)
    return whole.hexdigest()
