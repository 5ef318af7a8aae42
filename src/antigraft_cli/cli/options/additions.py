"""New files of a plan that is there: a project, a year, a round of results."""

from __future__ import annotations

from typing import Annotated, NamedTuple

import typer

from antigraft_cli.cli.frame.language import tr
from antigraft_cli.cli.options.ids import checked_id
from antigraft_cli.cli.options.plan_writing import save
from antigraft_cli.cli.options.plans import selected
from antigraft_cli.cli.options.year import given_year, no_such_year
from antigraft_cli.messages import Message
from antigraft_cli.pipeline.check import CheckedPlan, check_plan
from antigraft_cli.pipeline.new_files import Files, free_id, new_project, new_results, new_year, starter_id
from antigraft_cli.source.plan_files import project_file, year_file

Years = Annotated[
    list[str] | None,
    typer.Option(
        "--year",
        metavar=tr("พ.ศ.", "YEAR"),
        help=tr(
            "ปีที่จะใส่โครงการ ระบุได้หลายครั้ง หรือปีของ results",
            "The years to put the project into, or the year of the results.",
        ),
        show_default=False,
    ),
]
Round = Annotated[
    str | None,
    typer.Option(
        "--round",
        metavar="6|12",
        help=tr("รอบรายงานของ results กี่เดือน", "The months of the results' round."),
        show_default=False,
    ),
]


class Addition(NamedTuple):
    """What is to be added to which plan, as typed."""

    what: str
    of: str | None
    id: str | None
    plans: list[str] | None
    years: list[str]
    round: str | None


def add_files(addition: Addition) -> None:
    """Write the new files, and those that name them; none if any cannot be made. Raises typer.BadParameter."""
    folders = selected(None, addition.plans, writes=True)
    if len(folders) != 1:
        raise typer.BadParameter(tr("มีหลายแผน เลือกด้วย --plan", "there are several plans: choose one with --plan"))
    checked = check_plan(folders[0])
    if checked.plan.info is None or checked.plan.broken or not checked.plan.years:
        raise typer.BadParameter(
            tr(
                "แผนนี้ยังมีข้อผิดพลาด แก้ตาม plan validate ก่อน",
                "the plan has errors: correct them first (plan validate)",
            )
        )
    made = _MAKERS[addition.what](checked, addition)
    if isinstance(made, Message):
        raise typer.BadParameter(tr(*made))
    save(folders[0], made)


def _project(checked: CheckedPlan, addition: Addition) -> Files | Message:
    title = (addition.of or "").strip()
    if not title:
        raise typer.BadParameter(
            tr(
                "ระบุชื่อโครงการ เช่น plan new project โครงการ…",
                "give the project's title, as in plan new project โครงการ…",
            )
        )
    id_ = checked_id(addition.id or starter_id(checked.plan, title) or free_id(checked.plan))
    if (checked.folder.root / project_file(id_)).exists():
        return _there_already(project_file(id_))
    years = [given_year(each) for each in addition.years]
    for year in years:
        if year not in checked.plan.years:
            raise no_such_year(year, checked.years)
    return new_project(checked.folder, checked.plan, title, id_, years)


def _year(checked: CheckedPlan, addition: Addition) -> Files | Message:
    year = given_year(addition.of or "")
    if (checked.folder.root / year_file(year)).exists():
        return _there_already(year_file(year))
    return new_year(checked.folder, checked.plan, year)


def _results(checked: CheckedPlan, addition: Addition) -> Files | Message:
    if len(addition.years) != 1 or addition.round is None:
        raise typer.BadParameter(
            tr(
                "ระบุปีและรอบ เช่น plan new results --year 2568 --round 6",
                "give the year and the round, as in plan new results --year 2568 --round 6",
            )
        )
    year, months = given_year(addition.years[0]), int(addition.round)
    if year not in checked.plan.years:
        raise no_such_year(year, checked.years)
    there = checked.plan.results.get(year)
    if there and there.round_of(months):
        return Message(
            f"มีผลรอบ {months} เดือนของ พ.ศ. {year} อยู่แล้ว",
            f"the round of {months} months of {year} is already there",
        )
    return new_results(checked.folder, checked.plan, year, months)


_MAKERS = {"project": _project, "year": _year, "results": _results}


def _there_already(name: str) -> Message:
    return Message(f"มี {name} อยู่แล้ว ไม่เขียนทับ", f"{name} is already there; it is not overwritten")
