"""The misprints of the published source, put back one at a time: which are found, by which rule, and which are not.

Each line of data/plans/pa-sak/CORRECTIONS.txt is undone on the sheet that it names.
"""

from __future__ import annotations

import re
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.report.finding import Finding
from antigraft_cli.report.text import render

PLANS = Path(__file__).parents[2] / "data" / "plans"
PA_SAK = PLANS / "pa-sak"
CORRECTIONS = [
    line
    for line in (PA_SAK / "CORRECTIONS.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]
NAME = "องค์การบริหารส่วนตำบลป่าสัก"
SUPPRESSION = re.compile(r"^ *# plan: ignore\[P403\] \S.*\n", re.MULTILINE)


class Found(NamedTuple):
    """A misprint that a rule finds: on which sheets, and which characters it is found at."""

    wrong: str
    projects: str
    code: str
    part: str


class NotFound(NamedTuple):
    """A misprint that no rule can tell from good Thai, and why; `projects` is empty where the data has no such text."""

    wrong: str
    projects: str
    why: str


FOUND = (
    Found("ทศนคติเชิงบวก", "sufficiency-economy", "L509", "ทศนคติ"),
    Found("ชุมชนในเขตเทศบาล", "anti-corruption-values", "L508", "เทศบาล"),
    Found("เจตนาธรรมที่แน่วแน่", "no-gift-policy", "L509", "เจตนาธรรม"),
    Found("ภาวะการณ์", "satisfaction-survey", "L509", "ภาวะการณ์"),
    Found("เลือกลงปฏิบัติ", "satisfaction-survey e-service", "L509", "ไม่เป็นธรรม เลือกลงปฏิบัติ"),
    Found("ธรรมมาภิบาล", "action-plan", "L509", "ธรรมมาภิบาล"),
    Found("ของระบุนี้อ องค์กรปกครองส่วนท้องถิ่น", "information-centre", "L507", "ระบุนี้อ"),
    Found("เรียกร้อยผลประโยชน์", "service-quality", "L509", "เรียกร้อยผลประโยชน์"),
    Found("ทั้ดเทียม", "service-quality", "L509", "ทั้ดเทียม"),
    Found("อีเมลล์", "service-quality", "L509", "อีเมลล์"),
    Found("ประพฤตินิยม", "complaint-management", "L509", "ประพฤตินิยม"),
    Found("กำหนดกำหนด", "complaint-management", "L510", "กำหนด"),
    Found("ประทุติมิชอบ", "corruption-risk-management", "L509", "ประทุติมิชอบ"),
    Found("ของระบุงบชื่อ องค์กรปกครองส่วนท้องถิ่น", "internal-control", "L507", "ระบุงบชื่อ"),
    Found("ปฏิบัติหน้าในการกิจการตรวจสอบ", "council-member-capacity", "L509", "ปฏิบัติหน้าใน"),
    Found("ประสิทธิภาพ ประสิทธิภาพ และประหยัด", "internal-audit-plan", "L510", "ประสิทธิภาพ"),
    Found("องค์การปกครองส่วนท้องถิ่น", "satisfaction-survey", "L509", "องค์การปกครองส่วนท้องถิ่น"),
    Found("ตลอดจนจน", "satisfaction-survey", "L509", "ตลอดจนจน"),
    Found("ปัญหาคความ", "complaint-management", "L509", "ปัญหาคความ"),
    Found("องค์การบริหารส่วนท้องถิ่น", "complaint-management", "L509", "องค์การบริหารส่วนท้องถิ่น"),
)
NOT_FOUND = (
    NotFound("พอเพียงมาในชีวิตประจำวัน", "sufficiency-economy", "คำตกหล่น: มาใน is good Thai"),
    NotFound("มติที่", "", "คำจริงผิดที่ และเป็นข้อความของแม่แบบ: มติที่ประชุม is a right word; the template prints มิติที่"),
    NotFound("ประกอบการปรับปรุงรูปแบบ", "e-service", "คำตกหล่น: ประกอบการ is a right word"),
    NotFound("กรอกข้อมูลค่าขอลงทะเบียน", "e-service", "คำจริงผิดที่: ค่า is a right word"),
    NotFound("กล้อง/ตู้รับฟัง", "information-centre", "คำจริงผิดที่: กล้อง is a right word"),
    NotFound("ทางลาดชั้น", "service-quality", "คำจริงผิดที่: ทางลาดชั้นล่าง is good Thai"),
    NotFound("จัดให้มีให้นำเทคโนโลยี", "service-quality", "คำจริงผิดที่: every word is right"),
    NotFound(
        "ชื่อโครงการ: มาตรการจัดการเรื่องราวร้องทุกข์",
        "",
        "ข้อมูลมีชื่อโครงการที่เดียว: the title stands once, so sheet and table cannot differ",
    ),
    NotFound("เรื่องเรียนต่างๆ", "complaint-management", "คำตกหล่น: เรื่องเรียน is good Thai"),
    NotFound("เพื่อเป็นป้องกัน", "corruption-risk-management", "คำตกหล่น: every word is right"),
    NotFound("นวัตกรรมการ/มาตรการ", "corruption-risk-management", "คำเกินมา: นวัตกรรมการศึกษา is good Thai"),
    NotFound("ซึ่งจะทำให้ปฏิบัติงานและการจัดการ", "internal-control", "คำตกหล่น: ทำให้ปฏิบัติงาน is good Thai"),
    NotFound("การทุจริตองค์การบริหารส่วนตำบลป่าสักลดลง", "internal-control", "คำตกหล่น: every word is right"),
)

COUNTED_IN_PEOPLE = [
    ("P403", "projects/action-plan.yaml", 10, 12, "${org.name}"),
    ("P403", "projects/complaint-management.yaml", 10, 12, "${org.name}"),
    (
        "P403",
        "projects/corruption-risk-management.yaml",
        12,
        12,
        "หน่วยงานภายในของ${org.name}ทุกหน่วยงาน (สำนักงาน, กองงาน, กลุ่มงาน)",
    ),
    ("P403", "projects/information-centre.yaml", 12, 12, "ศูนย์ข้อมูลข่าวสาร${org.name}"),
    ("P403", "projects/integrity-and-transparency.yaml", 9, 12, "${org.name}"),
]
"""What the published plan really says, with the lines as they are once the suppressions are taken out."""


def corrections() -> dict[str, str]:
    """Right texts by wrong ones, in the order of the source."""
    pairs = (line.partition("  #")[0].split(" => ") for line in CORRECTIONS)
    return dict(pairs)


def in_data(text: str) -> str:
    return text.replace(NAME, "${org.name}")


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(PA_SAK, tmp_path / "pa-sak")
    monkeypatch.chdir(tmp_path)
    return Path("pa-sak")


def undone(plan: Path, misprint: Found | NotFound) -> Iterator[tuple[str, int, int]]:
    """Put a misprint back at each place where its sheets have the right text, one at a time: file, line and column."""
    right, wrong = in_data(corrections()[misprint.wrong]), in_data(misprint.wrong)
    for project in misprint.projects.split():
        name = f"projects/{project}.yaml"
        text = (plan / name).read_text("utf-8")
        spots = [found.start() for found in re.finditer(re.escape(right), text)]
        assert spots
        for at in spots:
            (plan / name).write_text(text[:at] + wrong + text[at + len(right) :], "utf-8")
            yield name, text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
        (plan / name).write_text(text, "utf-8")


def place(finding: Finding) -> tuple[str, str, int, int, str]:
    span = finding.span
    assert span.line == span.end_line
    part = finding.line[span.column - 1 : span.end_column - 1]
    return finding.rule.code, span.file, span.line, span.column, part


def test_the_tables_cover_every_line_of_the_corrections_once() -> None:
    named = [each.wrong for each in (*FOUND, *NOT_FOUND)]
    assert sorted(named) == sorted(corrections())
    assert len(named) == len(set(named)) == 33


def test_twenty_of_the_misprints_are_found() -> None:
    assert (len(FOUND), len(NOT_FOUND)) == (20, 13)
    assert Counter(each.code for each in FOUND) == {"L507": 2, "L508": 1, "L509": 15, "L510": 2}


def test_each_misprint_is_put_back_on_a_sheet_that_the_corrections_name() -> None:
    sheets = re.findall("^  - ([a-z-]+)$", (PA_SAK / "plan.yaml").read_text("utf-8"), re.MULTILINE)
    assert len(sheets) == 15
    for misprint in (*FOUND, *NOT_FOUND):
        numbers = {sheets.index(project) + 1 for project in misprint.projects.split()}
        assert numbers <= sheets_named(misprint.wrong)


def sheets_named(wrong: str) -> set[int]:
    line = next(line for line in CORRECTIONS if line.startswith(f"{wrong} => "))
    return {int(number) for number in re.findall(r"\d+", line.partition("(แผ่นที่ ")[2])}


def test_every_misprint_that_is_not_found_has_its_reason() -> None:
    assert [each.wrong for each in NOT_FOUND if len(each.why) < 20] == []


@pytest.mark.parametrize("misprint", FOUND, ids=lambda each: each.wrong)
def test_a_misprint_is_found_once_at_its_characters(misprint: Found, plan: Path) -> None:
    for file, line, column in undone(plan, misprint):
        found = [place(finding) for finding in check_plan(plan).findings]
        assert found == [(misprint.code, file, line, column + offset(misprint), misprint.part)]


def offset(misprint: Found) -> int:
    """Where the part begins from the misprint: of a word written twice it is the second."""
    inside = misprint.wrong.rfind(misprint.part)
    return inside if inside >= 0 else -misprint.part.index(misprint.wrong)


@pytest.mark.parametrize("misprint", [each for each in NOT_FOUND if each.projects], ids=lambda each: each.wrong)
def test_a_misprint_that_no_rule_covers_draws_no_finding(misprint: NotFound, plan: Path) -> None:
    for _ in undone(plan, misprint):
        assert render(check_plan(plan).findings) == ""


def test_the_two_misprints_that_cannot_be_put_back_are_not_in_the_data() -> None:
    texts = "".join(file.read_text("utf-8") for file in PA_SAK.rglob("*.yaml"))
    assert [each.wrong for each in NOT_FOUND if not each.projects] == [
        "มติที่",
        in_source("มาตรการจัดการเรื่องราวร้องทุกข์"),
    ]
    assert re.findall("มิติที่(?! [1-4] การ)", texts) == []
    assert "ชื่อโครงการ:" not in texts


def in_source(title: str) -> str:
    return f"ชื่อโครงการ: {title}"


def test_the_corrected_plan_has_no_finding(plan: Path) -> None:
    assert render(check_plan(plan).findings) == ""


def test_without_its_suppressions_only_organisations_counted_in_people_are_found(plan: Path) -> None:
    for file in plan.rglob("*.yaml"):
        file.write_text(SUPPRESSION.sub("", file.read_text("utf-8")), "utf-8")
    assert [place(finding) for finding in check_plan(plan).findings] == COUNTED_IN_PEOPLE


def test_each_suppression_of_the_sample_has_its_reason() -> None:
    texts = {file.relative_to(PA_SAK).as_posix(): file.read_text("utf-8") for file in PA_SAK.rglob("*.yaml")}
    assert sorted(name for name, text in texts.items() if SUPPRESSION.search(text)) == [
        name for _, name, *_ in COUNTED_IN_PEOPLE
    ]
    assert sum(text.count("plan: ignore") for text in texts.values()) == 5


def test_the_example_has_no_finding_and_no_suppression() -> None:
    assert render(check_plan(PLANS / "example").findings) == ""
    assert not [file for file in (PLANS / "example").rglob("*.yaml") if "plan: ignore" in file.read_text("utf-8")]
