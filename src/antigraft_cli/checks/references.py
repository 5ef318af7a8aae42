"""R2: what the files of a plan say about each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from antigraft_cli.diagnostics import Diagnostic, Place
from antigraft_cli.messages import Message
from antigraft_cli.model.plan import Plan
from antigraft_cli.model.to_fill import known
from antigraft_cli.rules import Rule
from antigraft_cli.source.plan_files import PLAN_FILE, project_file, results_file, year_file
from antigraft_cli.suggestions import MOST_LOOKED_UP, Suggestions, did_you_mean


def known_projects(plan: Plan) -> list[str]:
    """The ids of all projects that have a file, including files that could not be read."""
    return sorted({*plan.projects, *plan.broken_in("projects")})


def known_years(plan: Plan) -> set[int]:
    """All years that have a file, including files that could not be read."""
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


UNKNOWN_PROJECT = Rule(
    "R201",
    "unknown-project",
    title=Message("อ้างถึงโครงการที่ไม่มี", "an unknown project"),
    why=Message(
        "ตารางของปีหรือลำดับแผ่นอ้างถึงโครงการที่ไม่มีไฟล์ ในเล่มจะมีชื่อที่ไม่มีแผ่นรายละเอียด",
        "A year's table or the order of the sheets refers to a project that has no file. The book would have a title without a sheet.",
    ),
)


def unknown_projects(plan: Plan) -> Iterator[Diagnostic]:
    """R201: a project id that has no file in projects/."""
    projects = known_projects(plan)
    known, meant = set(projects), Suggestions(projects)
    for _, entries in _lists(plan):
        for place, project in entries:
            if project not in known and not plan.may_lack("projects", project):
                file = project_file(project)
                message = Message(f"ไม่มีไฟล์โครงการ {file}", f"there is no {file}")
                yield Diagnostic(UNKNOWN_PROJECT, place, message, _what_is_nearly_there(plan, project, meant))


def _what_is_nearly_there(plan: Plan, project: str, meant: Suggestions) -> Message:
    """What to do about a project without a file; an entry whose file has another name or place is not to be deleted."""
    file = project_file(project)
    if near := plan.nearly("projects", project):
        return Message(f"เปลี่ยนชื่อหรือย้าย {near} มาเป็น {file}", f"rename or move {near} to {file}")
    if close := meant.closest(project):
        return did_you_mean(close)
    return Message("สร้างไฟล์โครงการนี้ หรือลบรายการออก", "create the file, or delete the entry")


DUPLICATE_PROJECT = Rule(
    "R202",
    "duplicate-project",
    title=Message("โครงการซ้ำในรายการเดียวกัน", "a project listed twice"),
    why=Message(
        "โครงการที่อยู่สองแถวในปีเดียวทำให้งบประมาณและจำนวนโครงการนับซ้ำ",
        "If a project is in two rows of one year, its budget and the project itself are counted twice.",
    ),
)


def duplicate_projects(plan: Plan) -> Iterator[Diagnostic]:
    """R202: a project listed twice in a year's table or in the order of the sheets."""
    for name, entries in _lists(plan):
        seen: set[str] = set()
        for place, project in entries:
            if project in seen:
                yield Diagnostic(
                    DUPLICATE_PROJECT,
                    place,
                    Message(f"โครงการ {project} มีอยู่แล้วใน {name}", f"{project} is already listed above"),
                    Message("ลบรายการที่ซ้ำออก", "delete the duplicate entry"),
                )
            seen.add(project)


PROJECT_NEVER_SCHEDULED = Rule(
    "R203",
    "project-never-scheduled",
    title=Message("โครงการที่ไม่อยู่ในปีใดเลย", "a project that is not in any year"),
    why=Message(
        "โครงการที่ไม่อยู่ในปีใดเลยมีแผ่นรายละเอียดแต่ไม่มีระยะเวลาและงบประมาณ มักเป็นโครงการที่ลืมใส่ในตาราง",
        "A project that is not in any year has a sheet without a period or a budget. Usually someone forgot to add it to a table.",
    ),
    severity="warning",
)


def projects_never_scheduled(plan: Plan) -> Iterator[Diagnostic]:
    """R203: a project that is not in any year's table.

    Not judged while any year cannot be read, or names more unknown projects than can be compared with the known.
    """
    if any(file.section == "years" for file in (*plan.broken, *plan.passed_over)):
        return
    scheduled = {row.project for _, _, row in plan.rows()}
    unknown = sorted(scheduled - set(known_projects(plan)))
    misspelled = Suggestions(unknown)
    for project in plan.projects if len(unknown) <= MOST_LOOKED_UP else ():
        if project not in scheduled and not misspelled.closest(project):
            yield Diagnostic(
                PROJECT_NEVER_SCHEDULED,
                Place(project_file(project), ("title",)),
                Message("โครงการนี้ไม่อยู่ในตารางของปีใดเลย", "this project is not in any year's table"),
                Message(
                    "เพิ่มในไฟล์ของปีที่ดำเนินการ หรือย้ายไฟล์โครงการออกจากแผน",
                    "add it to a year, or move its file out of the plan",
                ),
            )


YEAR_OUTSIDE_PERIOD = Rule(
    "R204",
    "year-outside-period",
    title=Message("ปีที่อยู่นอกช่วงของแผน", "a year outside the period"),
    why=Message(
        "ปีที่อยู่นอกช่วงบนปกแสดงว่าชื่อไฟล์หรือช่วงปีผิดอย่างใดอย่างหนึ่ง ในเล่มจะมีตารางที่ไม่ใช่ของแผนนี้",
        "A year outside the period on the cover means that either the file's name or the period is wrong. The book would have a table that does not belong to this plan.",
    ),
)


def years_outside_period(plan: Plan) -> Iterator[Diagnostic]:
    """R204: a year's file outside the plan's period."""
    period = plan.info.period if plan.info else None
    if not period or not known(period.start, period.end) or period.end < period.start:
        return
    for file_of, years in ((year_file, plan.years), (results_file, plan.results)):
        for year in years:
            if year not in period.years:
                yield Diagnostic(
                    YEAR_OUTSIDE_PERIOD,
                    Place(file_of(year)),
                    Message(
                        f"พ.ศ. {year} อยู่นอกช่วงของแผน {period.text}",
                        f"{year} is outside the plan's period {period.text}",
                    ),
                    Message(
                        "แก้ชื่อไฟล์ หรือแก้ period ใน plan.yaml", "rename the file, or correct period in plan.yaml"
                    ),
                )


YEAR_MISSING = Rule(
    "R205",
    "year-missing",
    title=Message("ขาดไฟล์ของปีในช่วงของแผน", "a year of the period is missing"),
    why=Message(
        "แผนต้องมีตารางครบทุกปีในช่วง ถ้าขาดไป เล่มจะข้ามปีนั้นและถูกทักท้วงเมื่อตรวจ",
        "The plan must have a table for every year of its period. If one is missing, the book skips that year, and the assessor will ask about it.",
    ),
    severity="warning",
)


def missing_years(plan: Plan) -> Iterator[Diagnostic]:
    """R205: a year of the period without a file."""
    if not plan.info:
        return
    there = known_years(plan)
    for year in plan.info.period.years:
        if year not in there and not plan.may_lack("years", str(year)):
            yield Diagnostic(
                YEAR_MISSING,
                Place(PLAN_FILE, ("period",), key=True),
                Message(f"ไม่มีตารางของ พ.ศ. {year}", f"the table for {year} is missing"),
                Message(f"สร้าง {year_file(year)}", f"create {year_file(year)}"),
            )


SHEETS_INCOMPLETE = Rule(
    "R206",
    "sheets-incomplete",
    title=Message("ลำดับแผ่นรายละเอียดไม่ครบ", "sheets that leave out projects"),
    why=Message(
        "ถ้ากำหนดลำดับแผ่นเองแต่ไม่ครบ จะไม่รู้ว่าแผ่นที่เหลืออยู่ที่ใดของเล่ม",
        "If the order of the sheets leaves some out, it is not clear where in the book they belong.",
    ),
)


def incomplete_sheets(plan: Plan) -> Iterator[Diagnostic]:
    """R206: an order of the sheets that leaves out projects."""
    if not plan.info or not plan.info.sheets:
        return
    listed = set(plan.info.sheets)
    left_out = [project for project in plan.projects if project not in listed]
    if left_out and not _misspelled(plan.info.sheets, plan, left_out):
        names = ", ".join(left_out)
        yield Diagnostic(
            SHEETS_INCOMPLETE,
            Place(PLAN_FILE, ("sheets",), key=True),
            Message(f"ลำดับแผ่นรายละเอียดยังขาดโครงการ {names}", f"the order of the sheets leaves out {names}"),
            Message("เพิ่มให้ครบทุกโครงการ หรือลบ sheets ออก", "list every project, or delete sheets"),
        )


def _misspelled(sheets: Sequence[str], plan: Plan, left_out: list[str]) -> bool:
    """Whether each project left out is probably what an unknown entry, reported by R201, was meant to be."""
    unknown = Suggestions(sorted(set(sheets) - set(known_projects(plan))))
    return all(unknown.closest(project) for project in left_out)


DUPLICATE_TITLE = Rule(
    "R207",
    "duplicate-title",
    title=Message("สองโครงการชื่อเดียวกัน", "two projects with the same title"),
    why=Message(
        "สองโครงการที่ชื่อเดียวกันแยกกันไม่ออกในตาราง มักเป็นโครงการเดียวที่คัดลอกไว้สองไฟล์",
        "Two projects with the same title cannot be told apart in the table. Usually it is one project that was copied into two files.",
    ),
    severity="warning",
)


def duplicate_titles(plan: Plan) -> Iterator[Diagnostic]:
    """R207: two projects with the same title."""
    first: dict[str, str] = {}
    for project, sheet in plan.projects.items():
        other = first.setdefault(sheet.title, project)
        if other != project:
            yield Diagnostic(
                DUPLICATE_TITLE,
                Place(project_file(project), ("title",)),
                Message(f"ชื่อนี้ซ้ำกับ {project_file(other)}", f"{project_file(other)} has the same title"),
                Message("ตั้งชื่อให้ต่างกัน หรือรวมเป็นโครงการเดียว", "give them different titles, or merge them"),
            )


PERIOD_BACKWARDS = Rule(
    "R209",
    "period-backwards",
    title=Message("ช่วงปีของแผนกลับกัน", "a period that runs backwards"),
    why=Message(
        "ปีสิ้นสุดที่มาก่อนปีเริ่มต้นทำให้แผนไม่มีปีใดเลย และชื่อบนปกผิด",
        "If the end year comes before the start year, the plan has no years, and the title on the cover is wrong.",
    ),
)


def period_backwards(plan: Plan) -> Iterator[Diagnostic]:
    """R209: a period whose end is before its start."""
    period = plan.info.period if plan.info else None
    if period and known(period.start, period.end) and period.end < period.start:
        yield Diagnostic(
            PERIOD_BACKWARDS,
            Place(PLAN_FILE, ("period", "end")),
            Message(
                f"ปีสิ้นสุด {period.end} มาก่อนปีเริ่มต้น {period.start}",
                f"the end year {period.end} is before the start year {period.start}",
            ),
            Message("สลับหรือแก้ปีของ period", "swap or correct the years in period"),
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
