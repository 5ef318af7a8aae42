"""`plan validate`: every finding of every file, in the requested format."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from enum import StrEnum
from typing import Annotated

import typer

from antigraft_cli.cli.frame.checked_line import checked_line, count
from antigraft_cli.cli.frame.console import say, write
from antigraft_cli.cli.frame.language import language, tr
from antigraft_cli.cli.options.codes import chosen
from antigraft_cli.cli.options.lang import Lang
from antigraft_cli.cli.options.plans import Paths, PlanNames, selected
from antigraft_cli.pipeline.catalogue import RULES
from antigraft_cli.pipeline.check import check_plan
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
    lang: Lang = None,
) -> None:
    """Check plans and report what was found."""
    _ = lang  # read before this command was loaded: see language.choose
    shown = chosen(select, ignore)
    format_ = output or (
        FindingsFormat.GITHUB if os.environ.get("GITHUB_ACTIONS") == "true" else FindingsFormat.TEXT
    )
    totals, kept = Totals(), list["Finding"]()
    for folder in selected(paths, plan):
        checked = check_plan(folder, shown)
        count(totals, checked)
        if format_ in _WHOLE:
            kept += checked.findings
        else:
            write(_streamed(format_)(checked.findings))
    _finish(format_, kept, totals)
    if totals.severities["error"] or (strict and totals.severities["warning"]):
        raise typer.Exit(1)


def _streamed(format_: FindingsFormat) -> Callable[[list[Finding]], str]:
    if format_ is FindingsFormat.CONCISE:
        return lambda findings: concise.render(findings, language())
    if format_ is FindingsFormat.GITHUB:
        return lambda findings: github.render(findings, language())
    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    return lambda findings: text.render(findings, language(), colour=colour)


def _finish(format_: FindingsFormat, findings: list[Finding], totals: Totals) -> None:
    if format_ is FindingsFormat.JSON:
        from antigraft_cli.report import json  # noqa: PLC0415 - 1 ms that text does without

        write(json.render(findings, totals, language()))
    elif format_ is FindingsFormat.SARIF:
        from antigraft_cli.report import sarif  # noqa: PLC0415 - 3 ms, for hashes

        write(sarif.render(findings, language(), RULES))
    else:
        say(checked_line(totals))
