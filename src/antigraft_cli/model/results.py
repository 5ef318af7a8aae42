"""results/<year>.yaml: the results of a year's projects, in rounds of six and twelve months."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import Field

from antigraft_cli.model.base import Model, Several
from antigraft_cli.model.closed_lists import Criterion, Reason, Status
from antigraft_cli.model.to_fill import known
from antigraft_cli.model.values import Boolean, Day, Money, Months, Number, Text


class Amounts(Model):
    """The amounts of money in a report, besides the plan's own budget."""

    ordinance: Money | None = Field(None, title="งบตามข้อบัญญัติ", description="บาท ตามข้อบัญญัติหรือเทศบัญญัติ")
    disbursed: Money | None = Field(None, title="เบิกจ่ายจริง", description="บาทที่เบิกจ่ายจริง")


class Indicator(Model):
    """A measure of success with its target and actual value."""

    name: Text = Field(title="ตัวชี้วัด", description="ชื่อตัวชี้วัด")
    target: Number = Field(title="เป้าหมาย", description="ค่าเป้าหมายเป็นตัวเลข")
    actual: Number | None = Field(None, title="ผลจริง", description="ค่าที่ทำได้เป็นตัวเลข")
    unit: Text | None = Field(None, title="หน่วย", description="เช่น ร้อยละ คน ครั้ง")
    criterion: Criterion = Field(
        "at-least", title="เกณฑ์", description="ไม่น้อยกว่าเป้าหมาย (ปกติ) หรือไม่เกินเป้าหมาย เช่น จำนวนวันที่รอ"
    )

    @property
    def met(self) -> bool | None:
        """Whether the target was met; None while that cannot be said. A target of 0 means that there should be none."""
        if self.actual is None or not known(self.target, self.actual, self.criterion):
            return None
        at_most = self.criterion == "at-most" or not self.target
        return self.actual <= self.target if at_most else self.actual >= self.target


class ResultPicture(Model):
    """A photograph of a project's activity."""

    file: Text = Field(title="ไฟล์ภาพ", description="ไฟล์ PNG หรือ JPEG ในโฟลเดอร์ของแผน เช่น pictures/camp.jpg")
    caption: Text = Field(title="คำบรรยายภาพ", description="ภาพนี้แสดงอะไร พิมพ์ใต้ภาพและอ่านให้ผู้ที่มองไม่เห็นฟัง")


class ProjectResult(Model):
    """The result of one project in one round."""

    project: Text = Field(title="โครงการ", description="ชื่อไฟล์ใน projects ไม่ต้องมี .yaml")
    status: Status = Field(
        title="สถานะ",
        description="ยังไม่ได้ดำเนินการ, อยู่ระหว่างดำเนินการ, ดำเนินการแล้วเสร็จ หรือไม่สามารถดำเนินการได้",
    )
    reason: Reason | None = Field(
        None,
        title="เหตุที่ดำเนินการไม่ได้",
        description="ไม่ได้รับงบประมาณ, นโยบายผู้บริหารเปลี่ยนแปลง, บุคลากรไม่เพียงพอ หรืออื่นๆ",
    )
    reason_text: Text | None = Field(None, title="คำอธิบายเหตุ", description="ใช้คู่กับ reason: other")
    in_ordinance: Boolean | None = Field(
        None, title="บรรจุไว้ในข้อบัญญัติ", description="true เมื่อบรรจุไว้ในข้อบัญญัติ เทศบัญญัติ หรือแผนการดำเนินงาน"
    )
    amounts: Amounts | None = Field(None, title="จำนวนเงิน", description="งบตามข้อบัญญัติและที่เบิกจ่ายจริง")
    results: Several[Text] | None = Field(None, title="ผลการดำเนินงาน", description="ข้อของผลการดำเนินงาน")
    indicators: Several[Indicator] | None = Field(None, title="ตัวชี้วัด", description="ตัวชี้วัดและค่าที่ทำได้")
    problems: Several[Text] | None = Field(None, title="ปัญหาและอุปสรรค", description="ข้อของปัญหาและอุปสรรค")
    suggestions: Several[Text] | None = Field(None, title="ข้อเสนอแนะ", description="ข้อเสนอแนะ")
    pictures: Several[ResultPicture] | None = Field(
        None, title="ภาพกิจกรรม", description="ภาพถ่ายของกิจกรรม แต่ละภาพมี file และ caption"
    )
    note: Text | None = Field(None, title="หมายเหตุ", description="หมายเหตุ")


class Round(Model):
    """One reporting round."""

    months: Months = Field(title="รอบ", description="6 หรือ 12 เดือน")
    as_of: Day = Field(title="ข้อมูล ณ วันที่", description="ปี พ.ศ.-เดือน-วัน เช่น 2566-03-31")
    projects: Several[ProjectResult] = Field(title="ผลรายโครงการ", description="ผลของแต่ละโครงการ")


class YearResults(Model):
    """results/<year>.yaml: the results of one year's projects."""

    rounds: Several[Round] = Field(title="รอบรายงาน", description="รอบ 6 เดือนและ 12 เดือน")

    def round_of(self, months: int) -> Round | None:
        """The round of so many months, the first if there are two; None if there is none."""
        return next((each for each in self.rounds if known(each.months) and each.months == months), None)

    def pictures(self) -> Iterator[tuple[tuple[str | int, ...], str]]:
        """The file of every picture, with the path to where it is written."""
        for number, round_ in enumerate(self.rounds):
            for index, result in enumerate(round_.projects):
                for place, picture in enumerate(result.pictures or ()):
                    yield ("rounds", number, "projects", index, "pictures", place, "file"), picture.file
