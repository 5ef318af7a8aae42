"""The option `--templates`: a folder of templates that go before the built-in ones."""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from antigraft_cli.cli.language import tr
from antigraft_cli.report.escape import printable

if TYPE_CHECKING:
    from antigraft_cli.documents.render import Templates
    from antigraft_cli.report.finding import Finding

STYLE_SHEET = "book.css"

TemplatesFolder = Annotated[
    Path | None,
    typer.Option(
        "--templates",
        metavar="DIR",
        help=tr(
            "โฟลเดอร์แม่แบบของหน่วยงาน ใช้ก่อนแม่แบบในโปรแกรม", "A folder of own templates, before the built-in ones."
        ),
        show_default=False,
    ),
]


class OwnTemplates(NamedTuple):
    """The templates to use, and the style sheet of the web page where the folder has one."""

    templates: Templates
    style_sheet: str | None = None


def own_templates(folder: Path | None) -> tuple[OwnTemplates, list[Finding]]:
    """What the folder holds, and what can't be read of it. Raises typer.BadParameter where it holds nothing."""
    own, findings, problem = read_own_templates(folder)
    if problem:
        raise typer.BadParameter(problem)
    return own, findings


def read_own_templates(folder: Path | None) -> tuple[OwnTemplates, list[Finding], str]:
    """The same, with what is wrong with the folder itself as the last; then the templates are the built-in ones."""
    from antigraft_cli.documents.render import Templates, built_in  # noqa: PLC0415 - jinja2 is not loaded for --help
    from antigraft_cli.report.finding import resolve  # noqa: PLC0415
    from antigraft_cli.source.texts import read_texts  # noqa: PLC0415

    names, problem = _names(folder) if folder else ([], "")
    if folder is None or problem:
        return OwnTemplates(built_in()), [], problem
    read, diagnostics = read_texts(folder, names)
    texts = {name: file.text for name, file in read.files.items()}
    style_sheet = texts.pop(STYLE_SHEET, None)
    return OwnTemplates(Templates(texts, folder.as_posix()), style_sheet), resolve(read, diagnostics), ""


def _names(folder: Path) -> tuple[list[str], str]:
    """The files that are read, and why there are none.

    A name like those of ours is most likely a mistake: a book would not change.
    """
    shown = printable(str(folder))
    try:
        there = sorted(path.name for path in folder.iterdir())
    except (OSError, ValueError):  # not there, no folder, not to be read, no possible name
        return [], tr(f"เปิดโฟลเดอร์แม่แบบ {shown} ไม่ได้", f"no folder of templates can be opened: {shown}")
    known = _known()
    if not set(there) & set(known):
        nothing = tr(
            f"ใน {shown} ไม่มีแม่แบบที่โปรแกรมใช้ ชื่อที่ใช้ได้คือ {' '.join(known)}",
            f"{shown} holds nothing that is used; the names are {' '.join(known)}",
        )
        return [], nothing + _meant(there, known)
    return [name for name in there if name.endswith(".html.j2") or name == STYLE_SHEET], ""


def _meant(there: list[str], known: list[str]) -> str:
    for name in there:
        if close := get_close_matches(name, known, n=1, cutoff=0.7):
            shown = printable(name)
            return tr(f" ({shown} หมายถึง {close[0]} ใช่หรือไม่)", f" ({shown}: did you mean {close[0]}?)")
    return ""


def _known() -> list[str]:
    """The names of the built-in files that an own one can stand before."""
    from antigraft_cli.documents.render import templates_folder  # noqa: PLC0415

    return [*sorted(path.name for path in templates_folder().glob("*.html.j2")), STYLE_SHEET]
