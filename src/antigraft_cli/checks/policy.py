"""P4: what a plan book is expected to contain, beyond its format."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from antigraft_cli.diagnostics import MOST_OF_A_TEXT, Diagnostic, Place
from antigraft_cli.messages import Message
from antigraft_cli.model.plan import Plan, WrittenText
from antigraft_cli.model.project import KIND_WORDS
from antigraft_cli.model.to_fill import known, to_fill_in
from antigraft_cli.model.values import DIMENSIONS
from antigraft_cli.rules import Rule
from antigraft_cli.source.plan_files import PLAN_FILE, project_file, results_file, year_file

# Organisations and places, by the word that their names begin with.
_ORGANISATION = re.compile(
    r"องค์การ|องค์กร|เทศบาล|อบ[ตจ]\.|เมืองพัทยา|ศูนย์|หน่วยงาน|ส่วนราชการ|สำนัก|กอง|โรงเรียน|วัด(?!ผล)|โรงพยาบาล|สถานศึกษา"
)
_PEOPLE = "คน"


DIMENSION_WITHOUT_PROJECT = Rule(
    "P401",
    "dimension-without-project",
    title=Message("มิติที่ไม่มีโครงการ", "a dimension without a project"),
    why=Message(
        "แผนมีสี่มิติ มิติที่ไม่มีโครงการเลยทำให้ตารางสรุปของมิตินั้นเป็นศูนย์ และผู้ตรวจประเมินมักทักท้วง ถ้าตั้งใจ ให้ปิดกฎนี้พร้อมเหตุผล",
        "The plan has four dimensions. One without any project shows zero in the summary, and assessors tend to ask about it. If it is intended, silence the rule and give the reason.",
    ),
    severity="warning",
)


def dimensions_without_projects(plan: Plan) -> Iterator[Diagnostic]:
    """P401: a dimension without a project. Not judged while any project cannot be read."""
    if not plan.info or _may_lack_projects(plan):
        return
    used = {project.dimension for project in plan.projects.values()}
    if not known(*used):
        return
    for dimension in sorted(set(DIMENSIONS) - used):
        yield Diagnostic(
            DIMENSION_WITHOUT_PROJECT,
            Place(PLAN_FILE, ("title",), key=True),
            Message(
                f"มิติที่ {dimension} {plan.info.dimension_name(dimension)} ยังไม่มีโครงการ",
                f"dimension {dimension} has no project",
            ),
            Message("เพิ่มโครงการในมิตินี้", "add a project to this dimension"),
        )


def _may_lack_projects(plan: Plan) -> bool:
    return bool(plan.broken_in("projects")) or any(file.section in ("", "projects") for file in plan.passed_over)


KIND_AND_TITLE_DIFFER = Rule(
    "P402",
    "kind-and-title-differ",
    title=Message("ประเภทไม่ตรงกับชื่อ", "a kind that the title contradicts"),
    why=Message(
        "ประเภทที่กรอกไม่ตรงกับคำแรกของชื่อ เช่น ชื่อขึ้นต้นว่ามาตรการแต่กรอกเป็นโครงการ จำนวนแยกตามประเภทที่รายงานจะไม่ตรงกับเล่ม",
        "The kind does not match the title's first word, such as a มาตรการ recorded as a project. The reported counts by kind would not agree with the book.",
    ),
    severity="warning",
)


_WORDS = {kind: word for word, kind in KIND_WORDS.items()}


def kinds_that_differ(plan: Plan) -> Iterator[Diagnostic]:
    """P402: a kind other than the one that the title begins with."""
    for project, sheet in plan.projects.items():
        named = next((kind for word, kind in KIND_WORDS.items() if sheet.title.startswith(word)), None)
        if sheet.kind and named and sheet.kind != named and known(sheet.kind):
            yield Diagnostic(
                KIND_AND_TITLE_DIFFER,
                Place(project_file(project), ("kind",)),
                Message(
                    f"ประเภทคือ{_WORDS[sheet.kind]} แต่ชื่อขึ้นต้นด้วยคำว่า{_WORDS[named]}",
                    f"the kind is {sheet.kind}, but the title says {named}",
                ),
                Message(
                    f"แก้เป็น {_WORDS[named]} ลบช่อง kind หรือแก้ชื่อ",
                    f"change it to {named}, delete kind, or correct the title",
                ),
            )


PEOPLE_UNIT_FOR_AN_ORGANISATION = Rule(
    "P403",
    "people-unit-for-an-organisation",
    title=Message("นับหน่วยงานเป็นคน", "an organisation counted as people"),
    why=Message(
        "หน่วยงานนับเป็นคนไม่ได้ เช่น องค์การบริหารส่วนตำบล ๕๐ คน แผนจริงหลายเล่มคัดลอกข้อผิดพลาดนี้ต่อกันมา ผู้อ่านจะไม่รู้ว่ากลุ่มเป้าหมายคือใคร",
        "An organisation cannot be counted as people, as in องค์การบริหารส่วนตำบล ๕๐ คน. Several real plans have copied this mistake from each other, and readers cannot tell who the target group is.",
    ),
    severity="warning",
)


def people_of_organisations(plan: Plan) -> Iterator[Diagnostic]:
    """P403: an organisation counted as people (a mistake in the NACC's own model sheets)."""
    for project, sheet in plan.projects.items():
        for index, target in enumerate(sheet.target_groups):
            if target.unit == _PEOPLE and _ORGANISATION.match(target.group):
                yield Diagnostic(
                    PEOPLE_UNIT_FOR_AN_ORGANISATION,
                    Place(project_file(project), ("target_groups", index, "group")),
                    Message(
                        "กลุ่มเป้าหมายเป็นหน่วยงาน แต่นับเป็นคน",
                        "the target group is an organisation, but it is counted as people",
                    ),
                    Message(
                        "ระบุว่าเป็นคนกลุ่มใด เช่น บุคลากรของ… หรือใช้หน่วยนับ แห่ง",
                        "say which people are meant, or use the unit แห่ง",
                    ),
                )


CANNOT_PROCEED_WITHOUT_REASON = Rule(
    "P405",
    "cannot-proceed-without-reason",
    title=Message("ดำเนินการไม่ได้โดยไม่บอกเหตุผล", "a project that cannot proceed, without a reason"),
    why=Message(
        "รายงานของ ป.ป.ช. ให้บอกเหตุผลทุกโครงการที่ดำเนินการไม่ได้ ถ้าไม่บอก ต้องย้อนกลับมากรอกตอนส่งรายงาน",
        "The NACC's report asks for the reason why each project could not proceed. Without it, someone has to come back and fill it in when the report is due.",
    ),
)


def results_without_reasons(plan: Plan) -> Iterator[Diagnostic]:
    """P405: a project that cannot proceed, without the reason that the NACC's report asks for."""
    for year, results in plan.results.items():
        for number, round_ in enumerate(results.rounds):
            for index, result in enumerate(round_.projects):
                missing = result.reason is None or (result.reason == "other" and result.reason_text is None)
                if result.status == "cannot-proceed" and missing:
                    field = "reason" if result.reason is None else "reason_text"
                    yield Diagnostic(
                        CANNOT_PROCEED_WITHOUT_REASON,
                        Place(results_file(year), ("rounds", number, "projects", index, "status")),
                        Message(f"ดำเนินการไม่ได้ แต่ไม่บอกเหตุผล ({field})", f"cannot proceed, but {field} is missing"),
                        Message(f"เพิ่มช่อง {field}", f"add {field}"),
                    )


VALUE_TO_FILL = Rule(
    "P406",
    "value-to-fill",
    title=Message("ค่าที่ยังไม่ได้กรอก", "a value still to be filled in"),
    why=Message(
        "แผนที่เพิ่งสร้างมีวงเล็บ <…> ในที่ที่ต้องกรอก ถ้าไม่แทนด้วยข้อความจริง วงเล็บจะพิมพ์ออกมาในเล่ม",
        "A new plan has <…> wherever something must be filled in. If it is not replaced with the actual text, the brackets are printed in the book.",
    ),
    severity="warning",
)


def values_to_fill(plan: Plan) -> Iterator[Diagnostic]:
    """P406: text in angle brackets, which marks what is still to be filled in in a new plan."""
    for text in plan.texts:
        if "<" not in text.text:
            continue
        found = to_fill_in(text.text)
        for each in islice(found, MOST_OF_A_TEXT):
            yield _to_fill(text, each)
        if first := next(found, None):
            yield _to_fill(text, first)._replace(times=1 + sum(1 for _ in found))


def _to_fill(text: WrittenText, found: re.Match[str]) -> Diagnostic:
    return Diagnostic(
        VALUE_TO_FILL,
        Place(text.file, text.path, part=found.span()),
        Message(f"ยังไม่ได้กรอก {found[0]}", f"still to be filled in: {found[0]}"),
        Message("พิมพ์ข้อความจริงแทนวงเล็บนี้", "replace the brackets with the actual text"),
    )


CHANGE_WITHOUT_REVISION = Rule(
    "P410",
    "change-without-revision",
    title=Message("แก้ไขรายการโดยไม่บอกครั้งที่แก้ไข", "changed rows without a revision"),
    why=Message(
        "รายการที่เพิ่ม เปลี่ยน หรือยกเลิก ต้องมาจากการแก้ไขแผนครั้งใดครั้งหนึ่ง ถ้าไม่บอกครั้งที่และวันที่ ปกจะไม่มีคำว่าแก้ไขเพิ่มเติม และผู้อ่านไม่รู้ว่าถือเล่มใด",
        "Rows are added, amended or cancelled by a revision of the plan. Without its number and date, the cover does not say that the plan was revised, and readers cannot tell which book they hold.",
    ),
    severity="warning",
)


def changes_without_revision(plan: Plan) -> Iterator[Diagnostic]:
    """P410: rows that are changed in a plan without a revision, reported once, at the first of them."""
    if not plan.info or plan.info.revision:
        return
    changed = [(year, index) for year, index, row in plan.rows() if row.change]
    for year, index in changed[:1]:
        yield Diagnostic(
            CHANGE_WITHOUT_REVISION,
            Place(year_file(year), ("projects", index, "change")),
            Message(
                f"มีรายการที่แก้ไข {len(changed)} รายการ แต่ plan.yaml ไม่มี revision",
                f"{len(changed)} changed rows, but plan.yaml has no revision",
            ),
            Message(
                "เพิ่ม revision พร้อม number และ date ใน plan.yaml",
                "add revision, with number and date, to plan.yaml",
            ),
        )


CHECKS = (
    dimensions_without_projects,
    kinds_that_differ,
    people_of_organisations,
    results_without_reasons,
    values_to_fill,
    changes_without_revision,
)
