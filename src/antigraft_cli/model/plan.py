"""The four kinds of data file as frozen models, and the plan they make together.

Every field has its Thai title and description: messages, editors and the reference take them from here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Annotated, Literal, NamedTuple

from pydantic import AfterValidator, BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from antigraft_cli.model.base import Model, Several
from antigraft_cli.model.results import YearResults
from antigraft_cli.model.values import (
    Boolean,
    Count,
    Day,
    Dimension,
    Money,
    Quarters,
    Text,
    TickCounts,
    Year,
    whole_number,
)
from antigraft_cli.thai import BUDDHIST_ERA, arabic_digits

Kind = Literal["project", "activity", "measure", "practice-guideline"]
Numerals = Literal["thai", "arabic"]
Change = Literal["added", "amended", "cancelled"]
OrganizationType = Literal[
    "provincial-organization",
    "city-municipality",
    "town-municipality",
    "subdistrict-municipality",
    "subdistrict-organization",
    "pattaya-city",
]

KIND_WORDS: dict[str, Kind] = {
    "โครงการ": "project",
    "กิจกรรม": "activity",
    "มาตรการ": "measure",
    "แนวปฏิบัติ": "practice-guideline",
}
"""The four official kinds of work by the word that their titles begin with."""

DIMENSION_NAMES = {
    1: "การสร้างวัฒนธรรมสุจริต",
    2: "การบริหารราชการด้วยความโปร่งใส",
    3: "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    4: "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
}
"""The dimensions of the plan of 2566-2570."""


class Period(Model):
    """The years of the plan."""

    start: Year = Field(title="ปีเริ่มต้น", description="พ.ศ. แรกของแผน เช่น 2566")
    end: Year = Field(title="ปีสิ้นสุด", description="พ.ศ. สุดท้ายของแผน เช่น 2570")

    @property
    def years(self) -> range:
        """Every year of the period; empty where it runs backwards."""
        return range(self.start, self.end + 1)


class Organization(Model):
    """The local administrative organisation (LAO) whose plan it is."""

    name: Text = Field(title="ชื่อหน่วยงาน", description="ชื่อเต็ม เช่น องค์การบริหารส่วนตำบลป่าสัก")
    short_name: Text | None = Field(None, title="ชื่อย่อ", description="เช่น อบต.ป่าสัก")
    type: OrganizationType = Field(
        title="ประเภทหน่วยงาน",
        description="provincial-organization (อบจ.), city-municipality (เทศบาลนคร), town-municipality "
        "(เทศบาลเมือง), subdistrict-municipality (เทศบาลตำบล), subdistrict-organization (อบต.) "
        "หรือ pattaya-city (เมืองพัทยา)",
    )
    district: Text | None = Field(None, title="อำเภอ", description="ชื่ออำเภอ ไม่ต้องมีคำว่าอำเภอ")
    province: Text = Field(title="จังหวัด", description="ชื่อจังหวัด ไม่ต้องมีคำว่าจังหวัด")
    code: Text | None = Field(None, title="รหัสหน่วยงาน", description="ใช้แยกหน่วยงานที่ชื่อซ้ำกัน")


class NumeralStyle(Model):
    """Which digits are printed where."""

    text: Numerals = Field("thai", title="ตัวเลขในเนื้อความ", description="thai (๑๒๓) หรือ arabic (123)")
    tables: Numerals = Field("arabic", title="ตัวเลขในตาราง", description="thai (๑๒๓) หรือ arabic (123)")


class Typography(Model):
    """The look that a plan may choose for itself."""

    font: Text = Field("TH SarabunPSK", title="แบบอักษร", description="ชื่อแบบอักษรของทั้งเล่ม")
    size: Annotated[int, BeforeValidator(whole_number(8, 36))] = Field(
        16, title="ขนาดตัวอักษร", description="ขนาดของเนื้อความ เป็นพอยต์ 8 ถึง 36"
    )
    word_breaks: Boolean = Field(True, title="จุดตัดคำ", description="true ใส่จุดตัดคำที่มองไม่เห็น เพื่อไม่ให้ Word ตัดกลางคำ")


class Revision(Model):
    """A later revision of the plan."""

    number: Annotated[int, BeforeValidator(whole_number(1, 99))] = Field(
        title="แก้ไขเพิ่มเติมครั้งที่", description="ครั้งที่แก้ไข เริ่มจาก 1"
    )
    date: Day = Field(title="วันที่แก้ไข", description="ปี พ.ศ.-เดือน-วัน เช่น 2567-03-15")
    reason: Text | None = Field(None, title="เหตุผลที่แก้ไข", description="เหตุผลที่แก้ไขแผน")


class Signatory(Model):
    """One signature under the plan."""

    role: Text = Field(title="บทบาท", description="เช่น ผู้จัดทำแผน ผู้เห็นชอบ ผู้อนุมัติ")
    name: Text | None = Field(None, title="ชื่อผู้ลงนาม", description="ชื่อและนามสกุล")
    position: Text | None = Field(None, title="ตำแหน่ง", description="ตำแหน่งของผู้ลงนาม")


class PlanInfo(Model):
    """plan.yaml: the plan as a whole."""

    title: Text = Field(title="ชื่อแผน", description="ชื่อบนปก ขึ้นบรรทัดใหม่ได้ด้วย |-")
    period: Period = Field(title="ช่วงปีของแผน", description="ปีเริ่มต้นและปีสิ้นสุด")
    organization: Organization = Field(title="หน่วยงาน", description="หน่วยงานเจ้าของแผน")
    sheets: Several[Text] | None = Field(
        None, title="ลำดับแผ่นรายละเอียด", description="ชื่อไฟล์โครงการตามลำดับในเล่ม ถ้าเว้นไว้ใช้ลำดับของปีแรก"
    )
    preface: Several[Text] | None = Field(None, title="คำนำ", description="ย่อหน้าของคำนำ ถ้าเว้นไว้ใช้คำนำที่มากับโปรแกรม")
    dimensions: dict[Dimension, Text] = Field(
        default_factory=dict, title="ชื่อมิติ", description="ชื่อมิติ 1-4 ถ้าต่างจากแผน พ.ศ. 2566-2570"
    )
    numerals: NumeralStyle = Field(NumeralStyle(), title="แบบตัวเลข", description="เลขไทยหรือเลขอารบิก")
    typography: Typography = Field(Typography(), title="รูปแบบตัวอักษร", description="แบบอักษร ขนาด จุดตัดคำ")
    toc: Boolean = Field(False, title="สารบัญ", description="true ให้มีสารบัญ")
    revision: Revision | None = Field(None, title="การแก้ไขเพิ่มเติม", description="ครั้งที่ วันที่ และเหตุผล")
    approval: Several[Signatory] | None = Field(None, title="ผู้ลงนาม", description="ผู้จัดทำ ผู้เห็นชอบ ผู้อนุมัติแผน")

    def dimension_name(self, number: int) -> str:
        """The name of dimension 1 to 4."""
        return self.dimensions.get(number, DIMENSION_NAMES[number])


class TargetGroup(Model):
    """Whom a project is for."""

    group: Text = Field(title="กลุ่มเป้าหมาย", description="เช่น ประชาชนผู้รับบริการ")
    count: Count | None = Field(None, title="จำนวน", description="จำนวนเป็นตัวเลข ใช้คู่กับ unit")
    unit: Text | None = Field(None, title="หน่วยนับ", description="เช่น คน แห่ง หมู่บ้าน")

    @model_validator(mode="after")
    def _both_or_none(self) -> TargetGroup:
        if (self.count is None) != (self.unit is None):
            missing = "unit" if self.unit is None else "count"
            raise PydanticCustomError("pair_incomplete", "pair_incomplete", {"missing": missing})
        return self


def _step_from_text(value: object) -> object:
    return {"text": value} if isinstance(value, str) else value


class Step(Model):
    """A numbered item: a text, or a text with numbered steps or dashed bullets below it."""

    text: Text = Field(title="ข้อความ", description="ข้อความของข้อนี้")
    steps: Several[Annotated[Step, BeforeValidator(_step_from_text)]] | None = Field(
        None, title="ข้อย่อย", description="ข้อย่อยที่มีเลขลำดับ ซ้อนได้ลึกสามชั้น"
    )
    bullets: Several[Text] | None = Field(None, title="ข้อย่อยขีด", description="ข้อย่อยที่ขึ้นต้นด้วยขีด")

    @model_validator(mode="after")
    def _steps_or_bullets(self) -> Step:
        if self.steps and self.bullets:
            raise PydanticCustomError("steps_and_bullets", "steps_and_bullets")
        return self


def _path_below(step: Step, levels: int) -> tuple[str | int, ...] | None:
    """The way to the first item `levels` below the step, if it has one."""
    if not levels:
        return ()
    for index, child in enumerate(step.steps or ()):
        below = _path_below(child, levels - 1)
        if below is not None:
            return ("steps", index, *below)
    return None


def _three_deep(step: Step) -> Step:
    if too_deep := _path_below(step, 3):
        raise PydanticCustomError("too_many_levels", "too_many_levels", {"below": too_deep})
    return step


TopStep = Annotated[Step, BeforeValidator(_step_from_text), AfterValidator(_three_deep)]
"""A step of the first level."""


class Project(Model):
    """projects/<project>.yaml: one sheet of the book."""

    title: Text = Field(title="ชื่อโครงการ", description="ชื่อเต็ม ขึ้นต้นด้วย โครงการ กิจกรรม มาตรการ หรือแนวปฏิบัติ")
    kind: Kind | None = Field(
        None,
        title="ประเภท",
        description="project (โครงการ), activity (กิจกรรม), measure (มาตรการ) หรือ practice-guideline "
        "(แนวปฏิบัติ) ถ้าเว้นไว้อ่านจากคำแรกของชื่อ",
    )
    dimension: Dimension = Field(title="มิติ", description="มิติที่ 1 ถึง 4")
    guideline: Text | None = Field(None, title="แนวทาง", description="เลขแนวทางของ ป.ป.ช. เช่น 2.1.3")
    rationale: Several[Text] = Field(title="หลักการและเหตุผล", description="ย่อหน้าของหลักการและเหตุผล")
    objectives: Several[Text] = Field(title="วัตถุประสงค์", description="ข้อของวัตถุประสงค์")
    target_groups: Several[TargetGroup] = Field(title="กลุ่มเป้าหมาย", description="กลุ่ม จำนวน และหน่วยนับ")
    steps: Several[TopStep] = Field(title="วิธีดำเนินการ", description="ขั้นตอนตามลำดับ")
    responsible: Several[Text] = Field(title="ผู้รับผิดชอบโครงการ", description="ส่วนราชการที่รับผิดชอบ")
    outputs: Several[TopStep] = Field(title="ผลผลิต", description="ข้อของผลผลิต")
    outcomes: Several[TopStep] = Field(title="ผลลัพธ์", description="ข้อของผลลัพธ์")


class ScheduledProject(Model):
    """One row of a year's table."""

    project: Text = Field(title="โครงการ", description="ชื่อไฟล์ใน projects ไม่ต้องมี .yaml")
    budget: Money = Field(title="งบประมาณ", description="บาท ไม่เกินสองตำแหน่งทศนิยม 0 คือไม่ใช้งบประมาณ")
    quarters: Quarters = Field(title="ไตรมาส", description="ไตรมาสที่ดำเนินการ เช่น [4] หรือ [1, 2]")
    title: Text | None = Field(None, title="ชื่อที่ประกาศในปีนั้น", description="ใช้เมื่อชื่อในปีนั้นต่างจากแผ่นโครงการ")
    budget_source: Text | None = Field(None, title="แหล่งงบประมาณ", description="แสดงในข้อ ๗ ของแผ่นโครงการ")
    change: Change | None = Field(
        None, title="การเปลี่ยนแปลง", description="added (เพิ่ม), amended (แก้ไข) หรือ cancelled (ยกเลิก)"
    )
    note: Text | None = Field(None, title="หมายเหตุ", description="ข้อความในช่องหมายเหตุของตาราง")


class Totals(Model):
    """The control totals of a year's table."""

    budget: Money = Field(title="งบประมาณรวม", description="ผลรวมงบประมาณของทุกรายการ")
    quarters: TickCounts | None = Field(
        None, title="จำนวนรายการรายไตรมาส", description="จำนวนรายการในไตรมาส 1 ถึง 4 เช่น [0, 0, 0, 15]"
    )


class YearSchedule(Model):
    """years/<year>.yaml: one year's table."""

    projects: Several[ScheduledProject] = Field(title="รายการโครงการ", description="แถวของตารางตามลำดับ")
    totals: Totals = Field(title="ยอดรวม", description="ยอดรวมไว้ตรวจสอบกับรายการ")

    @property
    def budget(self) -> Decimal:
        """The sum of the rows' budgets in baht."""
        return sum((row.budget for row in self.projects), Decimal("0.00"))

    @property
    def tick_counts(self) -> tuple[int, ...]:
        """How many rows are ticked in quarters 1 to 4."""
        return tuple(sum(quarter in row.quarters for row in self.projects) for quarter in (1, 2, 3, 4))


def _meant(name: str) -> str:
    """The id or year that a file of a wrong name would most likely have."""
    stem = arabic_digits(name.rpartition("/")[2].rpartition(".")[0].lower())
    if stem.isdecimal():
        return {2: f"25{stem}", 4: str(int(stem) + BUDDHIST_ERA) if stem < "2400" else stem}.get(len(stem), stem)
    return re.sub("[^a-z0-9]+", "-", stem).strip("-")


class WrittenText(NamedTuple):
    """A scalar of a file as written: before it is cleaned and names are filled in."""

    file: str
    path: tuple[str | int, ...]
    text: str


@dataclass(frozen=True)
class Plan:
    """A plan: its id (folder name), plan.yaml, and its files by project id and by year.

    `broken` names the files that exist but could not be read, without `.yaml` (`years/2566`): what
    depends on them can't be judged. `passed_over` are files
    with wrong names, and folders (with `/`) that could not be listed. `texts` are the scalars of every file that is YAML.
    """

    id: str
    info: PlanInfo | None
    projects: dict[str, Project] = field(default_factory=dict)
    years: dict[int, YearSchedule] = field(default_factory=dict)
    results: dict[int, YearResults] = field(default_factory=dict)
    broken: frozenset[str] = frozenset()
    passed_over: frozenset[str] = frozenset()
    texts: tuple[WrittenText, ...] = ()

    def may_lack(self, section: str, stem: str) -> bool:
        """Whether a file of `projects` or `years` that seems missing may be one that was passed over."""
        return any(
            name == f"{section}/" or (name.rpartition("/")[0] in ("", section) and _meant(name) == stem)
            for name in self.passed_over
        )

    def rows(self) -> Iterator[tuple[int, int, ScheduledProject]]:
        """Every scheduled project with its year and its index in the year's table."""
        for year, schedule in self.years.items():
            for index, row in enumerate(schedule.projects):
                yield year, index, row
