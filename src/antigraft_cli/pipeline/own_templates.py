"""A folder of an organisation's own templates, which are used instead of the built-in ones."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from antigraft_cli.diagnostics import Diagnostic, Span
from antigraft_cli.documents.template_rules import TEMPLATE_SYNTAX
from antigraft_cli.documents.templates import Templates, built_in
from antigraft_cli.messages import Message
from antigraft_cli.report.escape import printable
from antigraft_cli.report.finding import Finding, resolve
from antigraft_cli.shipped import templates_folder
from antigraft_cli.source.texts import read_texts
from antigraft_cli.suggestions import closest, did_you_mean, with_question

STYLE_SHEET = "book.css"

_ENDING = ".html.j2"
_LIKENESS = 0.7
"""Higher than usual, since the names of all templates end alike."""

_PASSED_OVER = (".", "~", "#")
"""How the names of hidden files and of editors' backups begin."""


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
    read, diagnostics = read_texts(folder, [name for name in names if _is_read(name)])
    texts = {name: file.text for name, file in read.files.items()}
    style_sheet = texts.pop(STYLE_SHEET, None)
    templates = Templates(texts, folder.as_posix())
    unused = [] if diagnostics else [_unused(name) for name in _without_use(names, templates)]
    return OwnTemplates(templates, style_sheet), resolve(read, [*diagnostics, *unused]), None


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
    return [name for name in there if not name.startswith(_PASSED_OVER)], None


def _is_read(name: str) -> bool:
    return name.endswith(_ENDING) or name == STYLE_SHEET


def _without_use(names: list[str], templates: Templates) -> list[str]:
    """Templates that no book is made of, and files with names so like ours that they are most likely meant."""
    used, known = templates.used | {STYLE_SHEET}, _known()
    return [name for name in names if name not in used and (_is_read(name) or _like(name, known))]


def _unused(name: str) -> Diagnostic:
    shown, known = printable(name), _known()
    message = Message(f"ไม่มีแม่แบบใดใช้ {shown}", f"nothing uses {shown}")
    hint = Message(
        f"เปลี่ยนชื่อไฟล์ เรียกจากแม่แบบอื่น หรือย้ายออก โปรแกรมใช้ {' '.join(known)}",
        f"rename it, take it into another template, or move it away; the program uses {' '.join(known)}",
    )
    return Diagnostic(TEMPLATE_SYNTAX, Span(name), with_question(message, _like(name, known)), hint)


def _like(name: str, known: list[str]) -> str:
    """The name of ours that was most likely meant, if any is."""
    stem, ending, _ = name.partition(_ENDING)
    if not ending:
        return closest(name, known, _LIKENESS)
    meant = closest(
        stem.lower(), [each.removesuffix(_ENDING) for each in known if each.endswith(_ENDING)], _LIKENESS
    )
    return f"{meant}{_ENDING}" if meant else ""


def _meant(there: list[str], known: list[str]) -> Message:
    for name in there:
        if close := _like(name, known):
            shown, question = printable(name), did_you_mean(close)
            return Message(f" ({shown} {question.th})", f" ({shown}: {question.en})")
    return Message("", "")


def _known() -> list[str]:
    """The names of the built-in files that a folder's own files can replace."""
    return [*sorted(path.name for path in templates_folder().glob(f"*{_ENDING}")), STYLE_SHEET]
