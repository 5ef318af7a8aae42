"""`plan schema`: the list of JSON Schemas, or one of them."""

from __future__ import annotations

from typing import Annotated

import typer

from antigraft_cli.cli.frame.console import say, write
from antigraft_cli.cli.frame.language import language, tr
from antigraft_cli.cli.options.lang import Lang
from antigraft_cli.model.json_schema import SCHEMAS, text
from antigraft_cli.report.escape import printable


def schema(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="NAME",
            help=tr(
                "ชนิดของไฟล์: plan, project, year หรือ results", "The kind of file: plan, project, year or results."
            ),
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
    elif name in SCHEMAS:
        write(text(name))
    else:
        shown = printable(name)
        raise typer.BadParameter(
            tr(f"ไม่มีแบบชื่อ {shown} ดูรายการด้วย plan schema", f"no such schema: {shown}; see plan schema")
        )
