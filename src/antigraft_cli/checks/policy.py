"""P4: what a plan book is expected to hold, beyond its format."""

from __future__ import annotations

import re
from collections.abc import Iterator

from antigraft_cli.diagnostics import Diagnostic, Place
from antigraft_cli.messages import Message
from antigraft_cli.model.plan import Plan
from antigraft_cli.model.project import KIND_WORDS
from antigraft_cli.model.values import DIMENSIONS
from antigraft_cli.source.plan_files import PLAN_FILE, project_file, results_file

# Organisations and places, by the word that their names begin with.
_ORGANISATION = re.compile(
    r"องค์การ|องค์กร|เทศบาล|อบ[ตจ]\.|เมืองพัทยา|ศูนย์|หน่วยงาน|ส่วนราชการ|สำนัก|กอง|โรงเรียน|วัด(?!ผล)|โรงพยาบาล|สถานศึกษา"
)
_PEOPLE = "คน"
_TO_FILL = re.compile(r"<(?![\s\d=])[^<>\n]*[ก-๎][^<>\n]*>")


def dimensions_without_projects(plan: Plan) -> Iterator[Diagnostic]:
    """P401: a dimension that no project is in. Not judged while a project can't be read."""
    if not plan.info or _may_lack_projects(plan):
        return
    used = {project.dimension for project in plan.projects.values()}
    for dimension in sorted(set(DIMENSIONS) - used):
        yield Diagnostic(
            "P401",
            Place(PLAN_FILE, ("title",), key=True),
            Message(
                f"มิติที่ {dimension} {plan.info.dimension_name(dimension)} ยังไม่มีโครงการ",
                f"dimension {dimension} has no project",
            ),
            Message("เพิ่มโครงการในมิตินี้", "add a project to this dimension"),
        )


def _may_lack_projects(plan: Plan) -> bool:
    return bool(plan.broken_in("projects")) or any(
        file.section not in ("years", "results") for file in plan.passed_over
    )


def kinds_that_differ(plan: Plan) -> Iterator[Diagnostic]:
    """P402: a kind that is not the one that the title begins with."""
    for project, sheet in plan.projects.items():
        named = next((kind for word, kind in KIND_WORDS.items() if sheet.title.startswith(word)), None)
        if sheet.kind and named and sheet.kind != named:
            yield Diagnostic(
                "P402",
                Place(project_file(project), ("kind",)),
                Message(
                    f"ประเภทคือ {sheet.kind} แต่ชื่อขึ้นต้นด้วยคำของ {named}",
                    f"kind {sheet.kind}, but the title says {named}",
                ),
                Message(f"แก้เป็น {named} ลบช่อง kind หรือแก้ชื่อ", f"write {named}, delete kind, or mend the title"),
            )


def people_of_organisations(plan: Plan) -> Iterator[Diagnostic]:
    """P403: an organisation counted in people (a fault of the NACC's own model sheets)."""
    for project, sheet in plan.projects.items():
        for index, target in enumerate(sheet.target_groups):
            if target.unit == _PEOPLE and _ORGANISATION.match(target.group):
                yield Diagnostic(
                    "P403",
                    Place(project_file(project), ("target_groups", index, "group")),
                    Message(
                        "กลุ่มเป้าหมายเป็นหน่วยงาน แต่นับเป็นคน", "the target group is an organisation, counted in people"
                    ),
                    Message("ระบุว่าเป็นคนกลุ่มใด เช่น บุคลากรของ… หรือใช้หน่วยนับ แห่ง", "name the people, or count in แห่ง"),
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
                        "P405",
                        Place(results_file(year), ("rounds", number, "projects", index, "status")),
                        Message(f"ดำเนินการไม่ได้ แต่ไม่บอกเหตุผล ({field})", f"cannot proceed, but {field} is missing"),
                        Message(f"เพิ่มช่อง {field}", f"add {field}"),
                    )


def values_to_fill(plan: Plan) -> Iterator[Diagnostic]:
    """P406: a value in angle brackets, as a new plan has it until it is filled in."""
    for text in plan.texts:
        for found in _TO_FILL.finditer(text.text):
            yield Diagnostic(
                "P406",
                Place(text.file, text.path, part=found.span()),
                Message(f"ยังไม่ได้กรอก {found[0]}", f"still to fill in: {found[0]}"),
                Message("พิมพ์ข้อความจริงแทนวงเล็บนี้", "write the text in place of the brackets"),
            )


CHECKS = (
    dimensions_without_projects,
    kinds_that_differ,
    people_of_organisations,
    results_without_reasons,
    values_to_fill,
)
