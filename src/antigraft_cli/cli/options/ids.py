"""Ids that are given: the name of a plan's folder, or of a project's file."""

from __future__ import annotations

import typer

from antigraft_cli.cli.frame.language import tr
from antigraft_cli.report.escape import printable
from antigraft_cli.source.misnamed import is_id
from antigraft_cli.source.reserved_names import is_reserved


def checked_id(id_: str) -> str:
    """The id. Raises typer.BadParameter if it cannot be one."""
    shown = printable(id_)
    if is_reserved(id_):
        raise typer.BadParameter(
            tr(f"ชื่อ {shown} ใช้ไม่ได้ เพราะ Windows สงวนไว้", f"{shown} cannot be a name: Windows reserves it")
        )
    if not is_id(id_):
        raise typer.BadParameter(
            tr(
                f"ชื่อ {shown} ใช้ไม่ได้ ใช้เฉพาะ a-z 0-9 และ - เช่น pa-sak",
                f"{shown} cannot be a name here: use a-z, 0-9 and -, as in pa-sak",
            )
        )
    return id_
