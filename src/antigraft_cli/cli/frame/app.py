"""The table of commands, and the command line made from it in the chosen language.

A command's module is loaded only if its name is among the arguments. This is the one place for lazy loading,
so that `plan --help` does not load pydantic, nor `plan validate` jinja2; in the commands' own modules, every
import is at the top.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from importlib import import_module
from keyword import iskeyword
from typing import Annotated, NamedTuple

import typer

from antigraft_cli import __version__
from antigraft_cli.cli.frame.command import Command, Commands
from antigraft_cli.cli.frame.console import say
from antigraft_cli.cli.frame.language import language, tr
from antigraft_cli.cli.options.lang import Lang
from antigraft_cli.messages import Message


class CommandHelp(NamedTuple):
    """What a command does, and examples of its use, one a line."""

    about: Message
    examples: str


COMMANDS: Mapping[str, CommandHelp] = {
    "new": CommandHelp(
        Message("สร้างแผนใหม่ที่กรอกต่อได้ทันที", "Make a new plan, ready to be filled in."),
        "plan new plan\nplan new plan --from data/plans/pa-sak\nplan new project โครงการใหม่ --year 2568",
    ),
    "validate": CommandHelp(
        Message("ตรวจข้อมูลของแผน รายงานทุกข้อที่พบ พร้อมไฟล์ บรรทัด และวิธีแก้", "Check plans and report every finding."),
        "plan validate\nplan validate data/plans/pa-sak --strict",
    ),
    "render": CommandHelp(
        Message("สร้างเล่มแผนจากข้อมูลที่ตรวจแล้ว ทั้งช่วงปีหรือปีเดียว", "Make the book, or one year's plan."),
        "plan render --plan pa-sak\nplan render --year 2568 --format docx --format pdf",
    ),
    "report": CommandHelp(
        Message("สร้างรายงานผลของปี รอบ 6 เดือน หรือทั้งปี", "Make the report on a year, after 6 or 12 months."),
        "plan report --year 2567 --round 6\nplan report --plan example --year 2567 --round 12 --format pdf\n"
        "plan report --plan example --year 2568 --round 6 --form",
    ),
    "summary": CommandHelp(
        Message(
            "สรุปแผนหนึ่งหรือหลายพันแผน: ผ่านหรือไม่ งบประมาณ สิ่งที่ขาด ที่ผิดปกติ",
            "What many plans say together: results, money, gaps, copies.",
        ),
        "plan summary data/plans\nplan summary แผนทั้งจังหวัด --by district --all\n"
        "plan summary แผนทั้งจังหวัด --format html -o รายงาน",
    ),
    "format": CommandHelp(
        Message("จัดไฟล์ข้อมูลให้เป็นระเบียบเดียวกัน โดยไม่เปลี่ยนข้อมูล", "Write the files in one style, with the same data."),
        "plan format\nplan format data/plans/pa-sak --check",
    ),
    "import": CommandHelp(
        Message(
            "สร้างแผนใหม่จากเล่มเดิมที่เป็นไฟล์ Word หรือข้อความ กี่เล่มก็ได้",
            "Make new plans from existing Word books or their text.",
        ),
        "plan import เล่มเดิม.docx --id pa-sak\nplan import เล่มทั้งจังหวัด -o plans\nplan import ตาราง.xlsx --into pa-sak",
    ),
    "preview": CommandHelp(
        Message(
            "แสดงเล่มในเบราว์เซอร์ขณะเขียน แสดงใหม่ทุกครั้งที่บันทึก", "Show the book in the browser, updated at every save."
        ),
        "plan preview --plan pa-sak",
    ),
    "rule": CommandHelp(
        Message("อธิบายกฎที่ใช้ตรวจ พร้อมตัวอย่างผิดและถูก", "Explain a rule, with an incorrect and a correct example."),
        "plan rule\nplan rule L508",
    ),
    "schema": CommandHelp(
        Message("พิมพ์ JSON Schema ของไฟล์ข้อมูล สำหรับโปรแกรมแก้ไขไฟล์", "Print a JSON Schema for editors."),
        "plan schema\nplan schema project",
    ),
}
"""Every command with its help. `cli.commands.<name>` holds a function of that name (`import_` for `import`)."""


def make_app(named: Collection[str] = tuple(COMMANDS)) -> typer.Typer:
    """The command line; commands that are not `named` are listed in its help but not loaded."""
    app = typer.Typer(
        cls=Commands,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        add_completion=False,
        no_args_is_help=True,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback(
        help=tr(
            "แผนปฏิบัติการป้องกันการทุจริตขององค์กรปกครองส่วนท้องถิ่น จาก YAML เป็นเล่มที่ตรวจแล้ว",
            "Anti-corruption plan books of Thai local organisations, from YAML.",
        ),
        epilog="plan validate --help\nplan validate data/plans/pa-sak",
    )(_plan)
    for name, (about, examples) in COMMANDS.items():
        function = _loaded(name) if name in named else _not_loaded
        app.command(name, cls=Command, help=about.text(language()), epilog=examples)(function)
    return app


def _loaded(name: str) -> Callable[..., None]:
    name = f"{name}_" if iskeyword(name) else name
    command: Callable[..., None] = getattr(import_module(f"antigraft_cli.cli.commands.{name}"), name)
    return command


def _not_loaded() -> None:
    """A stand-in for a command that is only listed."""


def _show_version(wanted: bool) -> None:
    if wanted:
        say(f"antigraft {__version__}")
        raise typer.Exit


def _plan(
    lang: Lang = None,
    version: Annotated[
        bool,
        typer.Option(
            "--version", help=tr("แสดงรุ่นของโปรแกรม", "Show the version."), is_eager=True, callback=_show_version
        ),
    ] = False,
) -> None:
    _ = lang, version
