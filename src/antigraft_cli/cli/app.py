"""The commands. Each imports what it needs when it runs."""

from __future__ import annotations

import typer

from antigraft_cli.cli.render import render
from antigraft_cli.cli.validate import validate

app = typer.Typer(
    help="แผนปฏิบัติการป้องกันการทุจริตขององค์กรปกครองส่วนท้องถิ่น จาก YAML เป็นเล่มที่ตรวจแล้ว",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
    no_args_is_help=True,
)
app.command()(validate)
app.command()(render)
