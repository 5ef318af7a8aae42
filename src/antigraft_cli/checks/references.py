"""R2: what the files of a plan say of each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import get_close_matches

from antigraft_cli.diagnostics import Diagnostic, Place
from antigraft_cli.messages import Message
from antigraft_cli.model.plan import Plan
from antigraft_cli.source.plan_files import PLAN_FILE, project_file, results_file, year_file


def known_projects(plan: Plan) -> list[str]:
    """Ids of all projects that have a file, those that could not be read included."""
    return sorted({*plan.projects, *plan.broken_in("projects")})


def known_years(plan: Plan) -> set[int]:
    """All years that have a file, those that could not be read included."""
    return {*plan.years, *map(int, plan.broken_in("years"))}


def _lists(plan: Plan) -> Iterator[tuple[str, list[tuple[Place, str]]]]:
    """Every list of project ids: what it is called, and its entries with their places."""
    if plan.info and plan.info.sheets:
        entries = [
            (Place(PLAN_FILE, ("sheets", index)), project) for index, project in enumerate(plan.info.sheets)
        ]
        yield "sheets", entries
    for year, schedule in plan.years.items():
        places = (
            Place(year_file(year), ("projects", index, "project")) for index in range(len(schedule.projects))
        )
        yield f"พ.ศ. {year}", list(zip(places, (row.project for row in schedule.projects), strict=True))


def unknown_projects(plan: Plan) -> Iterator[Diagnostic]:
    """R201: an id that no file in projects/ has."""
    known = known_projects(plan)
    for _, entries in _lists(plan):
        for place, project in entries:
            if project not in known and not plan.may_lack("projects", project):
                yield Diagnostic("R201", place, *_unknown(project, known))


def _unknown(project: str, known: list[str]) -> tuple[Message, Message]:
    message = Message(f"ไม่มีไฟล์โครงการ {project_file(project)}", f"there is no {project_file(project)}")
    close = get_close_matches(project, known, n=1, cutoff=0.6)
    if close:
        return message, Message(f"หมายถึง {close[0]} ใช่หรือไม่", f"did you mean {close[0]}?")
    return message, Message("สร้างไฟล์โครงการนี้ หรือลบรายการออก", "create the file, or delete the entry")


def duplicate_projects(plan: Plan) -> Iterator[Diagnostic]:
    """R202: one project twice in a year's table or in the order of the sheets."""
    for name, entries in _lists(plan):
        seen: set[str] = set()
        for place, project in entries:
            if project in seen:
                yield Diagnostic(
                    "R202",
                    place,
                    Message(f"โครงการ {project} มีอยู่แล้วใน {name}", f"{project} is already listed above"),
                    Message("ลบรายการที่ซ้ำออก", "delete the second entry"),
                )
            seen.add(project)


def projects_never_scheduled(plan: Plan) -> Iterator[Diagnostic]:
    """R203: a project that no year has. Not judged while a year can't be read."""
    if any(file.section == "years" for file in (*plan.broken, *plan.passed_over)):
        return
    scheduled = {row.project for _, _, row in plan.rows()}
    misspelled = scheduled - set(known_projects(plan))
    for project in plan.projects:
        if project not in scheduled and not get_close_matches(project, misspelled, n=1, cutoff=0.6):
            yield Diagnostic(
                "R203",
                Place(project_file(project), ("title",)),
                Message("โครงการนี้ไม่อยู่ในตารางของปีใดเลย", "no year's table has this project"),
                Message("เพิ่มในไฟล์ของปีที่ดำเนินการ หรือลบไฟล์โครงการ", "add it to a year, or delete its file"),
            )


def years_outside_period(plan: Plan) -> Iterator[Diagnostic]:
    """R204: a year's file outside the plan's period."""
    period = plan.info.period if plan.info else None
    if not period or period.end < period.start:
        return
    for file_of, years in ((year_file, plan.years), (results_file, plan.results)):
        for year in years:
            if year not in period.years:
                yield Diagnostic(
                    "R204",
                    Place(file_of(year)),
                    Message(
                        f"พ.ศ. {year} อยู่นอกช่วงของแผน {period.start}-{period.end}",
                        f"{year} is outside the plan's period {period.start}-{period.end}",
                    ),
                    Message("แก้ชื่อไฟล์ หรือแก้ period ใน plan.yaml", "rename the file, or mend period in plan.yaml"),
                )


def missing_years(plan: Plan) -> Iterator[Diagnostic]:
    """R205: a year of the period without a file."""
    if not plan.info:
        return
    known = known_years(plan)
    for year in plan.info.period.years:
        if year not in known and not plan.may_lack("years", str(year)):
            yield Diagnostic(
                "R205",
                Place(PLAN_FILE, ("period",), key=True),
                Message(f"ไม่มีตารางของ พ.ศ. {year}", f"the table of {year} is missing"),
                Message(f"สร้าง {year_file(year)}", f"create {year_file(year)}"),
            )


def incomplete_sheets(plan: Plan) -> Iterator[Diagnostic]:
    """R206: an order of the sheets that leaves projects out."""
    if not plan.info or not plan.info.sheets:
        return
    left_out = [project for project in plan.projects if project not in plan.info.sheets]
    if left_out and not _misspelled(plan.info.sheets, plan, left_out):
        names = ", ".join(left_out)
        yield Diagnostic(
            "R206",
            Place(PLAN_FILE, ("sheets",), key=True),
            Message(f"ลำดับแผ่นรายละเอียดยังขาดโครงการ {names}", f"the order of the sheets leaves out {names}"),
            Message("เพิ่มให้ครบทุกโครงการ หรือลบ sheets ออก", "list every project, or delete sheets"),
        )


def _misspelled(sheets: Sequence[str], plan: Plan, left_out: list[str]) -> bool:
    """Whether each project left out is what an unknown entry probably means (R201 then says so)."""
    unknown = set(sheets) - set(known_projects(plan))
    return all(get_close_matches(project, unknown, n=1, cutoff=0.6) for project in left_out)


def duplicate_titles(plan: Plan) -> Iterator[Diagnostic]:
    """R207: two projects with the same title."""
    first: dict[str, str] = {}
    for project, sheet in plan.projects.items():
        other = first.setdefault(sheet.title, project)
        if other != project:
            yield Diagnostic(
                "R207",
                Place(project_file(project), ("title",)),
                Message(f"ชื่อนี้ซ้ำกับ {project_file(other)}", f"{project_file(other)} has the same title"),
                Message("ตั้งชื่อให้ต่างกัน หรือรวมเป็นโครงการเดียว", "give them different titles, or merge them"),
            )


def period_backwards(plan: Plan) -> Iterator[Diagnostic]:
    """R209: a period whose end is before its start."""
    period = plan.info.period if plan.info else None
    if period and period.end < period.start:
        yield Diagnostic(
            "R209",
            Place(PLAN_FILE, ("period", "end")),
            Message(
                f"ปีสิ้นสุด {period.end} มาก่อนปีเริ่มต้น {period.start}",
                f"the end {period.end} is before the start {period.start}",
            ),
            Message("สลับหรือแก้ปีของ period", "swap or mend the years of period"),
        )


CHECKS = (
    unknown_projects,
    duplicate_projects,
    projects_never_scheduled,
    years_outside_period,
    missing_years,
    incomplete_sheets,
    duplicate_titles,
    period_backwards,
)
