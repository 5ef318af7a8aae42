"""The arguments that select the plans of a command. Imported only after the language is chosen."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from antigraft_cli.cli.frame.language import tr
from antigraft_cli.messages import Message
from antigraft_cli.report.escape import printable
from antigraft_cli.source.discovery import default_plans, known_ids, named
from antigraft_cli.source.plan_files import JOURNAL_FILE
from antigraft_cli.suggestions import closest, with_question

Paths = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="PATH",
        help=tr(
            "โฟลเดอร์ของแผน หรือโฟลเดอร์ที่มีหลายแผน ถ้าเว้นไว้ใช้ทุกแผนใน data/plans",
            "A plan's folder, or a folder of several plans; by default, all plans under data/plans.",
        ),
        show_default=False,
    ),
]
PlanNames = Annotated[
    list[str] | None,
    typer.Option(
        "--plan",
        metavar="ID|DIR",
        help=tr("ชื่อหรือโฟลเดอร์ของแผน ระบุได้หลายครั้ง", "A plan's id or folder; may be repeated."),
        show_default=False,
    ),
]


def selected(paths: list[str] | None, plans: list[str] | None, *, writes: bool = False) -> list[Path]:
    """The selected plan folders, each once, in the order named; `writes` if the command changes their files.

    What an interrupted change has left in one of them is said, and made whole by a command that writes.

    Raises typer.BadParameter if an argument names nothing, or if none is named and none is found.
    """
    _need_current_folder()
    names = [*(paths or ()), *(plans or ())]
    found = [folder for name in names for folder in _named(name)] if names else default_plans()
    if not found:
        raise typer.BadParameter(
            tr(
                "ไม่พบแผน ใน data/plans หรือในโฟลเดอร์นี้ ระบุโฟลเดอร์ของแผน เช่น plan validate data/plans/pa-sak",
                "no plan found in data/plans or in this folder; name a plan's folder, as in plan validate data/plans/pa-sak",
            )
        )
    folders = list({folder.resolve(): folder for folder in found}.values())
    for folder in folders:
        if os.path.lexists(folder / JOURNAL_FILE):
            from antigraft_cli.cli.options.plan_writing import settle  # noqa: PLC0415 - hashlib takes a while to load

            settle(folder, writes=writes)
    return folders


def _need_current_folder() -> None:
    """Raise typer.BadParameter if the folder that one stands in was deleted, so that nothing can be found from it."""
    try:
        Path.cwd()
    except OSError:
        gone = tr(
            "โฟลเดอร์ที่ทำงานอยู่ถูกลบไปแล้ว ให้เข้าโฟลเดอร์อื่นก่อน",
            "the current folder was deleted; go to another one first",
        )
        raise typer.BadParameter(gone) from None


def _named(name: str) -> list[Path]:
    if found := named(name):
        return found
    shown = printable(name)
    if _is_forbidden(name):
        raise typer.BadParameter(tr(f"เปิด {shown} ไม่ได้ (ไม่มีสิทธิ์)", f"cannot open {shown} (permission denied)"))
    if os.path.exists(name):  # noqa: PTH110 - pathlib raises for a name that is too long
        raise typer.BadParameter(
            tr(
                f"{shown} ไม่ได้อยู่ในแผนใด (ไม่มี plan.yaml ในโฟลเดอร์นั้นหรือเหนือขึ้นไป)",
                f"{shown} is not part of a plan: there is no plan.yaml in that folder or above it",
            )
        )
    unknown = Message(f"ไม่พบแผน {shown}", f"no such plan: {shown}")
    raise typer.BadParameter(tr(*with_question(unknown, closest(name, known_ids()))))


def _is_forbidden(name: str) -> bool:
    try:
        os.stat(name)  # noqa: PTH116
    except PermissionError:
        return True
    except (OSError, ValueError):
        return False
    return False
