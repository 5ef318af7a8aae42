"""The options that say which plans, years and groups a summary is about."""

from __future__ import annotations

from typing import Annotated

import typer

from antigraft_cli.cli.frame.language import tr
from antigraft_cli.cli.options.organization_answers import known_province, type_code
from antigraft_cli.cli.options.year import given_year
from antigraft_cli.pipeline.summarize import Scope
from antigraft_cli.summary.grouping import By

GroupedBy = Annotated[
    By | None,
    typer.Option(
        "--by",
        metavar="|".join(By),
        case_sensitive=False,
        help=tr("จัดกลุ่มโครงการและเงินตามสิ่งนี้เท่านั้น", "Group projects and money by this only."),
        show_default=False,
    ),
]
OfYear = Annotated[
    str | None,
    typer.Option(
        "--year",
        metavar=tr("พ.ศ.", "YEAR"),
        help=tr("เฉพาะโครงการและเงินของปีนี้ เช่น 2568", "Only projects and money of this year, such as 2568."),
        show_default=False,
    ),
]
OfProvince = Annotated[
    str | None,
    typer.Option(
        "--province",
        metavar="NAME",
        help=tr("เฉพาะแผนของจังหวัดนี้ บอกอำเภอที่ไม่มีแผนด้วย", "Only this province; names districts without plans."),
        show_default=False,
    ),
]
OfType = Annotated[
    str | None,
    typer.Option(
        "--type",
        metavar="TYPE",
        help=tr("เฉพาะหน่วยงานประเภทนี้ เช่น อบต.", "Only this type of organisation, such as อบต."),
        show_default=False,
    ),
]
OnlyFailing = Annotated[
    bool,
    typer.Option(
        "--only-failing",
        help=tr("ในรายชื่อแผน แสดงเฉพาะที่มีข้อผิดพลาด", "List only plans that have errors."),
    ),
]


def given_scope(year: str | None, province: str | None, type_: str | None) -> Scope:
    """What the options ask for. Raises typer.BadParameter for a year, province or type that there is not."""
    place = (province or "").strip().removeprefix("จังหวัด")
    return Scope(given_year(year) if year else None, known_province(place), type_code((type_ or "").strip()))
