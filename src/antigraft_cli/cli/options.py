"""Arguments and options that several commands share. Imported once the language is chosen."""

from __future__ import annotations

from typing import Annotated

import typer

from antigraft_cli.cli.language import tr

Paths = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="PATH",
        help=tr(
            "โฟลเดอร์ของแผน หรือโฟลเดอร์ที่มีหลายแผน ถ้าเว้นไว้ใช้ทุกแผนใน data/plans",
            "A plan's folder, or one of several plans; by default all under data/plans.",
        ),
        show_default=False,
    ),
]
PlanNames = Annotated[
    list[str] | None,
    typer.Option(
        "--plan",
        metavar="ID|DIR",
        help=tr("ชื่อหรือโฟลเดอร์ของแผน ใช้ซ้ำได้", "A plan's id or folder; may be repeated."),
        show_default=False,
    ),
]


Lang = Annotated[
    str | None,
    typer.Option(
        "--lang", metavar="th|en", help=tr("ภาษาของข้อความ", "The language of messages."), show_default=False
    ),
]
