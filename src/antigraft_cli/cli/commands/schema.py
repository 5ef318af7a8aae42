"""`plan schema`: the list of JSON Schemas, or one of them."""

from __future__ import annotations

from typing import Annotated

import typer

from antigraft_cli.cli.frame.console import say, write
from antigraft_cli.cli.frame.language import language, tr
from antigraft_cli.cli.options.lang import Lang
from antigraft_cli.messages import Message
from antigraft_cli.model.json_schema import SCHEMAS, text
from antigraft_cli.report.escape import printable
from antigraft_cli.suggestions import closest, with_question


def schema(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="NAME",
            help=tr(f"ชนิดของไฟล์ ใช้ได้เฉพาะ {', '.join(SCHEMAS)}", f"The kind of file: {', '.join(SCHEMAS)}."),
            show_default=False,
        ),
    ] = None,
    lang: Lang = None,
) -> None:
    """List the schemas, or print one as JSON."""
    _ = lang
    if name is None:
        for each, file in SCHEMAS.items():
            say(f"{each:<8}  {file.title.text(language())}")
    elif (known := name.strip().lower()) in SCHEMAS:
        write(text(known))
    else:
        unknown = Message(
            f"ไม่มี JSON Schema ชื่อ {printable(name)} ใช้ได้เฉพาะ {', '.join(SCHEMAS)}",
            f"no such schema: {printable(name)}; allowed: {', '.join(SCHEMAS)}",
        )
        raise typer.BadParameter(tr(*with_question(unknown, closest(known, SCHEMAS))))
