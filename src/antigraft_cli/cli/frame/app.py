"""The table of commands, and the command line made from it in the chosen language.

A command's module is loaded only if its name is among the arguments. This is the one place for lazy loading,
so that `plan --help` does not load pydantic, nor `plan validate` jinja2; in the commands' own modules, every
import is at the top.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from importlib import import_module
from typing import Annotated

import typer

from antigraft_cli import __version__
from antigraft_cli.cli.frame.console import say
from antigraft_cli.cli.frame.language import language, tr
from antigraft_cli.cli.options.lang import Lang
from antigraft_cli.messages import Message

COMMANDS: Mapping[str, Message] = {
    "validate": Message(
        "ตรวจข้อมูลของแผน รายงานทุกข้อที่พบ พร้อมไฟล์ บรรทัด และวิธีแก้", "Check plans and report every finding."
    ),
    "render": Message("สร้างเล่มแผนจากข้อมูลที่ตรวจแล้ว ทั้งช่วงปีหรือปีเดียว", "Make the book, or one year's plan."),
    "preview": Message(
        "แสดงเล่มในเบราว์เซอร์ขณะเขียน แสดงใหม่ทุกครั้งที่บันทึก", "Show the book in the browser, updated at every save."
    ),
    "rule": Message(
        "อธิบายกฎที่ใช้ตรวจ พร้อมตัวอย่างผิดและถูก", "Explain a rule, with an incorrect and a correct example."
    ),
    "schema": Message("พิมพ์แบบของไฟล์ข้อมูล (JSON Schema) สำหรับโปรแกรมแก้ไข", "Print a JSON Schema for editors."),
}
"""Every command with its help. `cli.commands.<name>` holds a function of that name."""


def make_app(named: Collection[str] = tuple(COMMANDS)) -> typer.Typer:
    """The command line; commands that are not `named` are listed in its help but not loaded."""
    app = typer.Typer(
        rich_markup_mode=None, pretty_exceptions_enable=False, add_completion=False, no_args_is_help=True
    )
    app.callback(
        help=tr(
            "แผนปฏิบัติการป้องกันการทุจริตขององค์กรปกครองส่วนท้องถิ่น จาก YAML เป็นเล่มที่ตรวจแล้ว",
            "Anti-corruption plan books of Thai local organisations, from YAML.",
        )
    )(_plan)
    for name, about in COMMANDS.items():
        app.command(name, help=about.text(language()))(_loaded(name) if name in named else _not_loaded)
    return app


def _loaded(name: str) -> Callable[..., None]:
    command: Callable[..., None] = getattr(import_module(f"antigraft_cli.cli.commands.{name}"), name)
    return command


def _not_loaded() -> None:
    """A stand-in for a command that is only listed."""


def _plan(
    lang: Lang = None,
    version: Annotated[
        bool, typer.Option("--version", help=tr("แสดงรุ่นของโปรแกรม", "Show the version."), is_eager=True)
    ] = False,
) -> None:
    _ = lang
    if version:
        say(f"antigraft {__version__}")
        raise typer.Exit
