"""A folder of templates that go before the built-in ones."""

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
"""All names of templates end alike."""


class OwnTemplates(NamedTuple):
    """The templates to use, and the style sheet of the web page where the folder has one."""

    templates: Templates
    style_sheet: str | None = None


def read_own_templates(folder: Path | None) -> tuple[OwnTemplates, list[Finding], Message | None]:
    """What the folder holds, what cannot be read of it, and what is wrong with the folder itself.

    Where something is wrong with it, and where none is given, the templates are the built-in ones.
    """
    names, problem = _names(folder) if folder else ([], None)
    if folder is None or problem:
        return OwnTemplates(built_in()), [], problem
    read, diagnostics = read_texts(folder, names)
    texts = {name: file.text for name, file in read.files.items()}
    style_sheet = texts.pop(STYLE_SHEET, None)
    return OwnTemplates(Templates(texts, folder.as_posix()), style_sheet), resolve(read, diagnostics), None


def _names(folder: Path) -> tuple[list[str], Message | None]:
    """The files that are read, and why there are none.

    A name like those of ours is most likely a mistake: a book would not change.
    """
    shown = printable(str(folder))
    try:
        there = sorted(path.name for path in folder.iterdir())
    except (OSError, ValueError):  # not there, no folder, not to be read, no possible name
        return [], Message(f"เปิดโฟลเดอร์แม่แบบ {shown} ไม่ได้", f"no folder of templates can be opened: {shown}")
    known = _known()
    if not set(there) & set(known):
        meant = _meant(there, known)
        return [], Message(
            f"ใน {shown} ไม่มีแม่แบบที่โปรแกรมใช้ ชื่อที่ใช้ได้คือ {' '.join(known)}{meant.th}",
            f"{shown} holds nothing that is used; the names are {' '.join(known)}{meant.en}",
        )
    return [name for name in there if name.endswith(".html.j2") or name == STYLE_SHEET], None


def _meant(there: list[str], known: list[str]) -> Message:
    for name in there:
        if close := closest(name, known, _LIKENESS):
            shown, question = printable(name), did_you_mean(close)
            return Message(f" ({shown} {question.th})", f" ({shown}: {question.en})")
    return Message("", "")


def _known() -> list[str]:
    """The names of the built-in files that an own one can stand before."""
    return [*sorted(path.name for path in templates_folder().glob("*.html.j2")), STYLE_SHEET]
