"""The option `--lang`. Its value is read before the commands are loaded: see `frame.language`."""

from __future__ import annotations

from typing import Annotated, get_args

import typer

from antigraft_cli.cli.frame.language import tr
from antigraft_cli.messages import Language
from antigraft_cli.report.escape import printable


def _known_language(value: str | None) -> str | None:
    if value is not None and value not in get_args(Language):
        shown = printable(value)
        raise typer.BadParameter(tr(f"--lang {shown} ใช้ไม่ได้ ใช้ th หรือ en", f"--lang {shown}: use th or en"))
    return value


Lang = Annotated[
    str | None,
    typer.Option(
        "--lang",
        metavar="th|en",
        callback=_known_language,
        help=tr("ภาษาของข้อความ", "The language of messages."),
        show_default=False,
    ),
]
