"""`plan report`: the monitoring report on a year, after six months or at its end."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from antigraft_cli.cli.frame.language import tr
from antigraft_cli.cli.options.documents import Draft, Formats, Output, given_formats
from antigraft_cli.cli.options.lang import Lang
from antigraft_cli.cli.options.looks import ReferenceFile, TemplatesFolder
from antigraft_cli.cli.options.plans import Paths, PlanNames, selected
from antigraft_cli.cli.options.rendering import Rendering, Wanted
from antigraft_cli.cli.options.year import given_year, no_such_year

ReportedYear = Annotated[
    str,
    typer.Option(
        "--year",
        metavar=tr("พ.ศ.", "YEAR"),
        help=tr("ปีงบประมาณที่รายงาน เช่น 2568", "The fiscal year, such as 2568."),
    ),
]
ReportedRound = Annotated[
    str,
    typer.Option(
        "--round",
        metavar="6|12",
        help=tr("รอบรายงาน 6 เดือน หรือ 12 เดือน (ทั้งปี)", "After 6 months, or 12 for the whole year."),
    ),
]


def report(
    year: ReportedYear,
    round_: ReportedRound,
    paths: Paths = None,
    plan: PlanNames = None,
    formats: Formats = None,
    output: Output = Path("build"),
    draft: Draft = False,
    templates: TemplatesFolder = None,
    reference: ReferenceFile = None,
    lang: Lang = None,
) -> None:
    """Make the reports of plans that have no errors and have results of the round."""
    _ = lang
    wanted_year, months = given_year(year), int(round_)
    rendering = Rendering(Wanted(given_formats(formats), output, draft, wanted_year, months))
    rendering.run(selected(paths, plan), templates, reference)
    if not rendering.made_any:
        lack = rendering.lack_results
        raise _no_results(wanted_year, months) if lack else no_such_year(wanted_year, rendering.years)
    if rendering.failed:
        raise typer.Exit(1)


def _no_results(year: int, months: int) -> typer.BadParameter:
    """The error to raise for a round that none of the plans has."""
    how = f"plan new results --year {year} --round {months}"
    return typer.BadParameter(
        tr(
            f"ไม่มีแผนใดมีผลรอบ {months} เดือนของ พ.ศ. {year} สร้างไฟล์ให้กรอกด้วย {how}",
            f"no plan has results of {months} months of {year}; make a file to fill in with {how}",
        )
    )
