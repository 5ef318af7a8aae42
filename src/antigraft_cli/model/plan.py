"""plan.yaml as a frozen model, and the plan that all files make together.

Every field has a Thai title and description: messages, editors and the reference take them from here.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Annotated, NamedTuple

from pydantic import BeforeValidator, Field, field_validator
from pydantic_core import PydanticCustomError

from antigraft_cli.diagnostics import Place
from antigraft_cli.model.base import Model, Several
from antigraft_cli.model.chapter import ChapterText
from antigraft_cli.model.chapter_values import GuidelineNumber, guideline_number
from antigraft_cli.model.closed_lists import Numerals, OrganizationType
from antigraft_cli.model.names import FontName, Name
from antigraft_cli.model.project import Project
from antigraft_cli.model.results import YearResults
from antigraft_cli.model.schedule import ScheduledProject, YearSchedule
from antigraft_cli.model.to_fill import NumberToFill, known, or_to_fill
from antigraft_cli.model.values import (
    Boolean,
    Day,
    Dimension,
    Text,
    Year,
    whole_number,
)
from antigraft_cli.source.picture_file import PictureFile, Texts
from antigraft_cli.source.plan_files import (
    PLAN_FILE,
    FileName,
    Section,
    chapter_file,
    file_name,
    is_yaml,
    meant_stem,
    results_file,
)
from antigraft_cli.thai import year_range

DIMENSION_NAMES = {
    1: "การสร้างวัฒนธรรมสุจริต",
    2: "การบริหารราชการด้วยความโปร่งใส",
    3: "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    4: "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
}
"""The names of the four dimensions in the plan for 2566-2570."""


class Period(Model):
    """The years that the plan covers."""

    start: Year = Field(title="ปีเริ่มต้น", description="พ.ศ. แรกของแผน เช่น 2566")
    end: Year = Field(title="ปีสิ้นสุด", description="พ.ศ. สุดท้ายของแผน เช่น 2570")

    @property
    def years(self) -> range:
        """Every year of the period; empty if the end is before the start, or if either is still to be filled in."""
        return range(0) if not known(self.start, self.end) else range(self.start, self.end + 1)

    @property
    def text(self) -> str:
        """The years as they are written: `2566 - 2570`; one alone as `2570`."""
        return year_range(self.start, self.end)


class Organization(Model):
    """The local administrative organisation (LAO) whose plan it is."""

    name: Name = Field(title="ชื่อหน่วยงาน", description="ชื่อเต็ม เช่น องค์การบริหารส่วนตำบลป่าสัก")
    short_name: Name | None = Field(None, title="ชื่อย่อ", description="เช่น อบต.ป่าสัก")
    type: OrganizationType = Field(
        title="ประเภทหน่วยงาน",
        description="อบจ., เทศบาลนคร, เทศบาลเมือง, เทศบาลตำบล, อบต. หรือเมืองพัทยา",
    )
    district: Name | None = Field(None, title="อำเภอ", description="ชื่ออำเภอ ไม่ต้องมีคำว่าอำเภอ")
    province: Name = Field(title="จังหวัด", description="ชื่อจังหวัด ไม่ต้องมีคำว่าจังหวัด")
    code: Text | None = Field(None, title="รหัสหน่วยงาน", description="ใช้แยกหน่วยงานที่ชื่อซ้ำกัน")
    emblem: Text | None = Field(
        None, title="ตราสัญลักษณ์", description="ไฟล์ PNG หรือ JPEG ในโฟลเดอร์ของแผน พิมพ์บนปก เช่น pictures/emblem.png"
    )


class NumeralStyle(Model):
    """Which digits are printed in running text and in tables."""

    text: Numerals = Field("thai", title="ตัวเลขในเนื้อความ", description="ไทย (๑๒๓) หรืออารบิก (123)")
    tables: Numerals = Field("arabic", title="ตัวเลขในตาราง", description="ไทย (๑๒๓) หรืออารบิก (123)")


class Typography(Model):
    """The typography that a plan may choose for itself."""

    font: FontName = Field("TH SarabunPSK", title="แบบอักษร", description="ชื่อแบบอักษรของทั้งเล่ม")
    size: Annotated[int, BeforeValidator(whole_number(8, 36)), or_to_fill(NumberToFill, 16)] = Field(
        16, title="ขนาดตัวอักษร", description="ขนาดของเนื้อความ เป็นพอยต์ 8 ถึง 36"
    )
    word_breaks: Boolean = Field(True, title="จุดตัดคำ", description="true ใส่จุดตัดคำที่มองไม่เห็น เพื่อไม่ให้ Word ตัดกลางคำ")


class Revision(Model):
    """A later revision of the plan."""

    number: Annotated[int, BeforeValidator(whole_number(1, 99)), or_to_fill(NumberToFill, 1)] = Field(
        title="แก้ไขเพิ่มเติมครั้งที่", description="ครั้งที่แก้ไข เริ่มจาก 1"
    )
    date: Day = Field(title="วันที่แก้ไข", description="ปี พ.ศ.-เดือน-วัน เช่น 2567-03-15")
    reason: Text | None = Field(None, title="เหตุผลที่แก้ไข", description="เหตุผลที่แก้ไขแผน")


class Signatory(Model):
    """One signatory of the plan."""

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
    guidelines: dict[GuidelineNumber, Text] = Field(
        default_factory=dict, title="ชื่อแนวทาง", description="ชื่อของเลขแนวทาง พิมพ์เป็นหัวข้อเหนือโครงการของแนวทางนั้น"
    )
    chapters: Several[Text] | None = Field(
        None, title="ลำดับบท", description="ชื่อไฟล์ใน chapters ตามลำดับในเล่ม ถ้าเว้นไว้เรียงตามชื่อไฟล์"
    )
    numerals: NumeralStyle = Field(NumeralStyle(), title="แบบตัวเลข", description="เลขไทยหรือเลขอารบิก")
    typography: Typography = Field(Typography(), title="รูปแบบตัวอักษร", description="แบบอักษร ขนาด จุดตัดคำ")
    toc: Boolean = Field(False, title="สารบัญ", description="true ให้มีสารบัญ")
    revision: Revision | None = Field(None, title="การแก้ไขเพิ่มเติม", description="ครั้งที่ วันที่ และเหตุผล")
    approval: Several[Signatory] | None = Field(None, title="ผู้ลงนาม", description="ผู้จัดทำ ผู้เห็นชอบ ผู้อนุมัติแผน")

    @field_validator("dimensions", "guidelines", mode="before")
    @classmethod
    def _each_once(cls, value: object) -> object:
        """Reject a number that is named twice: 1 and ๑ are the same."""
        seen: set[str] = set()
        for key in value if isinstance(value, dict) else ():
            if guideline_number(key) in seen:
                raise PydanticCustomError("number_named_twice", "number_named_twice", {"below": (key,)})
            seen.add(guideline_number(key))
        return value

    def dimension_name(self, number: int) -> str:
        """The name of dimension 1 to 4; empty for one that is still to be filled in."""
        return self.dimensions.get(number, DIMENSION_NAMES[number]) if known(number) else ""

    def guideline_name(self, number: str | None) -> str | None:
        """The name of the guideline of that number, if the plan gives it."""
        return self.guidelines.get(guideline_number(number)) if number else None


class WrittenText(NamedTuple):
    """A scalar of a file as written, before it is cleaned and its variables are filled in."""

    file: str
    path: tuple[str | int, ...]
    text: str


@dataclass(frozen=True)
class Plan:
    """A plan: its id (folder name), plan.yaml, and its other files by project id, year and chapter id.

    `broken` are the files that exist but could not be read: what depends on them cannot be judged. `passed_over`
    are files with invalid names, and folders (with an empty stem) that could not be listed. `beside` are the names
    of all files that are not read, such as `projects/p1.yaml.bak`. `texts` are the
    scalars of every file that is valid YAML. `pictures` are those that the plan names, by the path as written;
    `bad_pictures` says what is wrong with the others.
    """

    id: str
    info: PlanInfo | None
    projects: dict[str, Project] = field(default_factory=dict)
    years: dict[int, YearSchedule] = field(default_factory=dict)
    results: dict[int, YearResults] = field(default_factory=dict)
    chapters: dict[str, ChapterText] = field(default_factory=dict)
    broken: frozenset[FileName] = frozenset()
    passed_over: frozenset[FileName] = frozenset()
    beside: frozenset[str] = frozenset()
    texts: tuple[WrittenText, ...] = ()
    pictures: dict[str, PictureFile] = field(default_factory=dict)
    bad_pictures: dict[str, Texts] = field(default_factory=dict)

    def broken_in(self, section: Section) -> frozenset[str]:
        """The ids or years of the files in a section that exist but could not be read."""
        return frozenset(file.stem for file in self.broken if file.section == section)

    def may_lack(self, section: Section, stem: str) -> bool:
        """Whether a file that seems to be missing may be one that was passed over."""
        may_be = self._may_be
        return (section, "") in self.passed_over or ("", stem) in may_be or (section, stem) in may_be

    @cached_property
    def _may_be(self) -> frozenset[tuple[str, str]]:
        """The folders and stems that the files that were passed over were most likely meant to have."""
        return frozenset((file.section, meant_stem(file.stem)) for file in self.passed_over)

    def nearly(self, section: Section, stem: str) -> str:
        """The name of a file that seems to be a missing one under another name or in another folder; empty if none is."""
        others: dict[str, Collection[str]] = {"projects": self.projects, "chapters": self.chapters}
        misplaced = [
            f"{other}/{stem}.yaml"
            for other, files in others.items()
            if other != section and (stem in files or FileName(other, stem) in self.broken)
        ]
        unread = [
            name
            for name in self.beside
            if name.startswith(f"{section}/{stem}.y") or (is_yaml(name) and file_name(name).stem == stem)
        ]
        return next(iter(sorted([*unread, *misplaced])), "")

    def rows(self) -> Iterator[tuple[int, int, ScheduledProject]]:
        """Every scheduled project with its year and its index in the year's table."""
        for year, schedule in self.years.items():
            for index, row in enumerate(schedule.projects):
                yield year, index, row

    def named_pictures(self) -> Iterator[tuple[Place, str]]:
        """Every path of a picture, with the place where it is written."""
        if self.info and self.info.organization.emblem:
            yield Place(PLAN_FILE, ("organization", "emblem")), self.info.organization.emblem
        for chapter, text in self.chapters.items():
            for index, part in enumerate(text.body):
                if part.picture:
                    yield Place(chapter_file(chapter), ("body", index, "picture")), part.picture
        for year, results in self.results.items():
            for path, picture in results.pictures():
                yield Place(results_file(year), path), picture
