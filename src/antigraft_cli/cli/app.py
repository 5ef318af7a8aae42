"""The commands, in the language chosen before this module is imported. Each imports what it needs when it runs."""

from __future__ import annotations

from typing import Annotated

import typer

from antigraft_cli import __version__
from antigraft_cli.cli.console import say
from antigraft_cli.cli.language import tr
from antigraft_cli.cli.options import Lang
from antigraft_cli.cli.preview import preview
from antigraft_cli.cli.render import render
from antigraft_cli.cli.rule import rule
from antigraft_cli.cli.schema import schema_command
from antigraft_cli.cli.validate import validate


def make_app() -> typer.Typer:
    """The command line in the language chosen."""
    app = typer.Typer(
        rich_markup_mode=None, pretty_exceptions_enable=False, add_completion=False, no_args_is_help=True
    )
    app.callback(
        help=tr(
            "แผนปฏิบัติการป้องกันการทุจริตขององค์กรปกครองส่วนท้องถิ่น จาก YAML เป็นเล่มที่ตรวจแล้ว",
            "Anti-corruption plan books of Thai local organisations, from YAML.",
        )
    )(_plan)
    app.command(
        help=tr("ตรวจข้อมูลของแผน รายงานทุกข้อที่พบ พร้อมไฟล์ บรรทัด และวิธีแก้", "Check plans; report every finding.")
    )(validate)
    app.command(help=tr("สร้างเล่มแผนจากข้อมูลที่ตรวจแล้ว ทั้งช่วงปีหรือปีเดียว", "Make the book, or one year's plan."))(render)
    app.command(
        help=tr("แสดงเล่มในเบราว์เซอร์ขณะเขียน แสดงใหม่ทุกครั้งที่บันทึก", "Show the book in the browser, anew at every save.")
    )(preview)
    app.command(help=tr("อธิบายกฎที่ใช้ตรวจ พร้อมตัวอย่างผิดและถูก", "Explain a rule, with a wrong and a right example."))(
        rule
    )
    app.command(
        "schema", help=tr("พิมพ์แบบของไฟล์ข้อมูล (JSON Schema) สำหรับโปรแกรมแก้ไข", "Print a JSON Schema for editors.")
    )(schema_command)
    return app


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
