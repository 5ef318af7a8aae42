"""`plan summary`: what many plans say together."""

from __future__ import annotations

import shutil
import sys
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from antigraft_cli.cli.frame.checked_together import checked_together
from antigraft_cli.cli.frame.console import note, say, write
from antigraft_cli.cli.frame.language import language, tr
from antigraft_cli.cli.options.jobs import Jobs
from antigraft_cli.cli.options.lang import Lang
from antigraft_cli.cli.options.plans import Paths, PlanNames, selected
from antigraft_cli.cli.options.scope import GroupedBy, OfProvince, OfType, OfYear, OnlyFailing, given_scope
from antigraft_cli.cli.options.unwritten import why_unwritten
from antigraft_cli.cli.options.year import no_such_year
from antigraft_cli.pipeline.summarize import Scope, Summarized, added_up, summarize_plan
from antigraft_cli.pipeline.summary_file import SummaryFormat, SummaryLooks, summary_file
from antigraft_cli.pipeline.whole_file import write_whole
from antigraft_cli.report.escape import printable
from antigraft_cli.summary.grouping import By
from antigraft_cli.summary.tables import Wanted

_SCREEN = 24
"""Lines that are shown where there is no terminal to ask."""

SummaryOutput = Annotated[
    SummaryFormat,
    typer.Option(
        "--format",
        metavar="|".join(SummaryFormat),
        case_sensitive=False,
        help=tr("รูปแบบ ปกติคือ text บนจอ", "Format; text on the terminal by default."),
        show_default=False,
    ),
]
Folder = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        metavar="DIR",
        readable=False,  # not checked by typer: we say why
        help=tr(
            "เก็บเป็นไฟล์ summary ในโฟลเดอร์นี้ html และ xlsx ปกติคือ build",
            "Write a file summary there; html and xlsx into build by default.",
        ),
        show_default=False,
    ),
]
All = Annotated[bool, typer.Option("--all", help=tr("แสดงทุกแถว ไม่จำกัดหนึ่งจอ", "Show every row, not one screen."))]


def summary(
    paths: Paths = None,
    plan: PlanNames = None,
    by: GroupedBy = None,
    year: OfYear = None,
    province: OfProvince = None,
    type_: OfType = None,
    only_failing: OnlyFailing = False,
    everything: All = False,
    format_: SummaryOutput = SummaryFormat.TEXT,
    output: Folder = None,
    jobs: Jobs = None,
    lang: Lang = None,
) -> None:
    """Check plans and add up what they say."""
    _ = lang  # read before this command was loaded: see language.choose
    scope = given_scope(year, province, type_)
    made = added_up(checked_together(partial(summarize_plan, scope), selected(paths, plan), jobs))
    _refuse_nothing(made, scope)
    wanted = Wanted((by,) if by else tuple(By), only_failing, scope.province)
    folder = output or (Path("build") if format_ in _FILES else None)
    lines = None if everything or folder or format_ is not SummaryFormat.TEXT else _lines()
    content, notes = summary_file(made.summary, format_, SummaryLooks(wanted, language(), lines))
    for each in notes:
        note(each.text(language()))
    if folder is None:
        write(content.decode())
    else:
        _save(folder / f"summary.{_SUFFIXES.get(format_, format_)}", content)
    if made.summary.total.failing:
        raise typer.Exit(1)


_FILES = (SummaryFormat.HTML, SummaryFormat.XLSX)
"""Formats that nobody reads on a terminal: they are written into `build` unless a folder is named."""

_SUFFIXES = {SummaryFormat.TEXT: "txt"}


def _lines() -> int:
    """The lines of the terminal but one, for what is typed next."""
    return shutil.get_terminal_size((80, _SCREEN)).lines - 1 if sys.stdout.isatty() else _SCREEN - 1


def _refuse_nothing(made: Summarized, scope: Scope) -> None:
    """Say which plans may be missing. Raises typer.BadParameter if no plan is left, or none has the year."""
    for each in made.unplaced:
        shown = printable(each)
        note(
            tr(f"ไม่นับ {shown}: อ่านประเภทหรือจังหวัดไม่ได้", f"{shown} is left out: its type or province cannot be read")
        )
    if scope.year and scope.year not in made.years:
        raise no_such_year(scope.year, made.years)
    if not made.summary.total.plans:
        raise typer.BadParameter(tr("ไม่มีแผนของจังหวัดและประเภทนี้", "no plan is of that province and type"))


def _save(path: Path, content: bytes) -> None:
    try:
        write_whole(path, content)
    except OSError as error:
        raise typer.BadParameter(why_unwritten(path, error, "Excel")) from None
    say(tr(f"สร้างแล้ว {printable(str(path))}", f"created {printable(str(path))}"))
