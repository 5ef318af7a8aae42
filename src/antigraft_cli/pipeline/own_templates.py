"""A folder of an organisation's own templates, which are used instead of the built-in ones."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from antigraft_cli.documents.templates import Templates, built_in
from antigraft_cli.messages import Message
from antigraft_cli.report.escape import printable
from antigraft_cli.report.finding import Finding, resolve
from antigraft_cli.shipped import templates_folder
from antigraft_cli.source.texts import read_texts
from antigraft_cli.suggestions import closest, did_you_mean

STYLE_SHEET = "book.css"

_LIKENESS = 0.7
"""Higher than usual, since the names of all templates end alike."""


class OwnTemplates(NamedTuple):
    """The templates to use, and the web page's style sheet if the folder has one."""

    templates: Templates
    style_sheet: str | None = None


def read_own_templates(folder: Path | None) -> tuple[OwnTemplates, list[Finding], Message | None]:
    """The folder's templates, what keeps its files from being read, and what is wrong with the folder itself.

    If something is wrong with the folder, or none is given, the templates are the built-in ones.
    """
    names, problem = _names(folder) if folder else ([], None)
    if folder is None or problem:
        return OwnTemplates(built_in()), [], problem
    read, diagnostics = read_texts(folder, names)
    texts = {name: file.text for name, file in read.files.items()}
    style_sheet = texts.pop(STYLE_SHEET, None)
    return OwnTemplates(Templates(texts, folder.as_posix()), style_sheet), resolve(read, diagnostics), None


def _names(folder: Path) -> tuple[list[str], Message | None]:
    """The names of the files to read, or why there are none.

    A folder without any of the known names is most likely a mistake: it would not change a book.
    """
    shown = printable(str(folder))
    try:
        there = sorted(path.name for path in folder.iterdir())
    except (OSError, ValueError):  # missing, not a folder, not readable, or not a possible name
        return [], Message(f"เปิดโฟลเดอร์แม่แบบ {shown} ไม่ได้", f"cannot open the template folder {shown}")
    known = _known()
    if not set(there) & set(known):
        meant = _meant(there, known)
        return [], Message(
            f"ใน {shown} ไม่มีแม่แบบที่โปรแกรมใช้ ชื่อที่ใช้ได้คือ {' '.join(known)}{meant.th}",
            f"{shown} has no template that the program uses; the names are {' '.join(known)}{meant.en}",
        )
    return [name for name in there if name.endswith(".html.j2") or name == STYLE_SHEET], None


def _meant(there: list[str], known: list[str]) -> Message:
    for name in there:
        if close := closest(name, known, _LIKENESS):
            shown, question = printable(name), did_you_mean(close)
            return Message(f" ({shown} {question.th})", f" ({shown}: {question.en})")
    return Message("", "")


def _known() -> list[str]:
    """The names of the built-in files that a folder's own files can replace."""
    return [*sorted(path.name for path in templates_folder().glob("*.html.j2")), STYLE_SHEET]
