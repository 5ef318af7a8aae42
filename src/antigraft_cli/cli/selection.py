"""Which plans the arguments of a command mean."""

from __future__ import annotations

import os
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated

import typer

from antigraft_cli.report.escape import printable
from antigraft_cli.source.discovery import default_plans, known_ids, named

Paths = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="PATH",
        help="โฟลเดอร์ของแผน หรือโฟลเดอร์ที่มีหลายแผน ถ้าเว้นไว้ใช้ทุกแผนใน data/plans",
        show_default=False,
    ),
]
PlanNames = Annotated[
    list[str] | None,
    typer.Option("--plan", metavar="ID|DIR", help="ชื่อหรือโฟลเดอร์ของแผน ใช้ซ้ำได้", show_default=False),
]


def selected(paths: list[str] | None, plans: list[str] | None) -> list[Path]:
    """The plan folders meant, each once, in the order named.

    Raises typer.BadParameter where an argument names nothing, or nothing is named and none is found.
    """
    names = [*(paths or ()), *(plans or ())]
    found = [folder for name in names for folder in _named(name)] if names else default_plans()
    if not found:
        raise typer.BadParameter(
            "ไม่พบแผน ใน data/plans หรือในโฟลเดอร์นี้ ระบุโฟลเดอร์ของแผน เช่น plan validate data/plans/pa-sak"
        )
    return list({folder.resolve(): folder for folder in found}.values())


def _named(name: str) -> list[Path]:
    found = named(name)
    if found:
        return found
    if os.path.exists(name):  # noqa: PTH110 - pathlib raises for a name that is too long
        raise typer.BadParameter(f"{printable(name)} ไม่ได้อยู่ในแผนใด (ไม่มี plan.yaml ในโฟลเดอร์นั้นหรือเหนือขึ้นไป)")
    close = get_close_matches(name, known_ids(), n=1)
    meant = f" หมายถึง {close[0]} ใช่หรือไม่" if close else ""
    raise typer.BadParameter(f"ไม่พบแผน {printable(name)}{meant}")
