"""`plan validate`: every finding of every file, in the requested format."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Annotated, NamedTuple

import typer

from antigraft_cli.cli.frame.checked_line import checked_line, totals_of
from antigraft_cli.cli.frame.console import say, write
from antigraft_cli.cli.frame.language import language, tr
from antigraft_cli.cli.frame.processes import of_each
from antigraft_cli.cli.frame.progress_bar import with_bar
from antigraft_cli.cli.options.codes import chosen
from antigraft_cli.cli.options.jobs import Jobs
from antigraft_cli.cli.options.lang import Lang
from antigraft_cli.cli.options.plans import Paths, PlanNames, selected
from antigraft_cli.diagnostics import Diagnostic
from antigraft_cli.pipeline.catalogue import RULES
from antigraft_cli.pipeline.check import KnownPlan, KnownPlans, Namesakes, check_plan
from antigraft_cli.report import concise, github, text
from antigraft_cli.report.finding import Finding
from antigraft_cli.report.totals import Totals


class FindingsFormat(StrEnum):
    """How findings are printed."""

    TEXT = "text"
    CONCISE = "concise"
    JSON = "json"
    GITHUB = "github"
    SARIF = "sarif"


_WHOLE = (FindingsFormat.JSON, FindingsFormat.SARIF)
"""Formats that are one document, not one line or block per finding."""


Output = Annotated[
    FindingsFormat | None,
    typer.Option(
        "--format",
        metavar="|".join(FindingsFormat),
        case_sensitive=False,
        help=tr(
            "รูปแบบผลตรวจ ปกติคือ text ใน GitHub Actions คือ github",
            "Report format; text by default, github in GitHub Actions.",
        ),
        show_default=False,
    ),
]
Strict = Annotated[bool, typer.Option("--strict", help=tr("ถือว่าไม่ผ่านแม้มีเพียงคำเตือน", "Fail on warnings too."))]
Select = Annotated[
    list[str] | None,
    typer.Option(
        "--select",
        metavar="CODES",
        help=tr("แสดงเฉพาะกฎเหล่านี้ เช่น B,L508", "Show only these rules, such as B,L508."),
        show_default=False,
    ),
]
Ignore = Annotated[
    list[str] | None,
    typer.Option(
        "--ignore", metavar="CODES", help=tr("ไม่แสดงกฎเหล่านี้", "Do not show these rules."), show_default=False
    ),
]


def validate(
    paths: Paths = None,
    plan: PlanNames = None,
    output: Output = None,
    strict: Strict = False,
    select: Select = None,
    ignore: Ignore = None,
    jobs: Jobs = None,
    lang: Lang = None,
) -> None:
    """Check plans and report what was found."""
    _ = lang  # read before this command was loaded: see language.choose
    chosen(select, ignore)  # says which code is unknown, before any plan is read
    format_ = output or (
        FindingsFormat.GITHUB if os.environ.get("GITHUB_ACTIONS") == "true" else FindingsFormat.TEXT
    )
    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    work = partial(_checked, _Wanted(format_, select, ignore, colour=colour))
    folders = sorted(selected(paths, plan))
    totals, kept, before = Totals(), list["Finding"](), KnownPlans()
    for folder, part in zip(folders, with_bar(of_each(work, folders, jobs), len(folders)), strict=True):
        repeated = before.repeated_by(part.known)
        found = work(folder, repeated) if repeated else part
        totals.include(found.totals)
        kept += found.findings
        write(found.text)
    _finish(format_, kept, totals)
    if totals.severities["error"] or (strict and totals.severities["warning"]):
        raise typer.Exit(1)


class _Wanted(NamedTuple):
    """How findings are wanted, and which."""

    format_: FindingsFormat
    select: list[str] | None
    ignore: list[str] | None
    colour: bool


class _Part(NamedTuple):
    """What was found in one plan: as text or, where all plans make one document, as findings."""

    known: tuple[Namesakes, KnownPlan] | None
    totals: Totals
    text: str
    findings: list[Finding]


def _checked(wanted: _Wanted, folder: Path, repeated: Iterable[Diagnostic] = ()) -> _Part:
    checked = check_plan(folder, chosen(wanted.select, wanted.ignore), repeated)
    whole = wanted.format_ in _WHOLE
    shown = "" if whole else _text(wanted, checked.findings)
    return _Part(checked.known, totals_of(checked), shown, checked.findings if whole else [])


def _text(wanted: _Wanted, findings: list[Finding]) -> str:
    if wanted.format_ is FindingsFormat.CONCISE:
        return concise.render(findings, language())
    if wanted.format_ is FindingsFormat.GITHUB:
        return github.render(findings, language())
    return text.render(findings, language(), colour=wanted.colour)


def _finish(format_: FindingsFormat, findings: list[Finding], totals: Totals) -> None:
    if format_ is FindingsFormat.JSON:
        from antigraft_cli.report import json  # noqa: PLC0415 - 1 ms that text does without

        write(json.render(findings, totals, language()))
    elif format_ is FindingsFormat.SARIF:
        from antigraft_cli.report import sarif  # noqa: PLC0415 - 3 ms, for hashes

        write(sarif.render(findings, language(), RULES))
    else:
        say(checked_line(totals))
