"""years/<year>.yaml: one year's table."""

from __future__ import annotations

from decimal import Decimal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from antigraft_cli.model.base import Model, Several
from antigraft_cli.model.closed_lists import Change
from antigraft_cli.model.values import QUARTERS, Money, Quarters, Text, TickCounts


class Before(Model):
    """The values of a row before it was amended or cancelled; only those that changed need be given."""

    budget: Money | None = Field(None, title="งบประมาณเดิม", description="บาท ก่อนแก้ไขหรือยกเลิก")
    quarters: Quarters | None = Field(None, title="ไตรมาสเดิม", description="ไตรมาสก่อนแก้ไขหรือยกเลิก เช่น [2]")

    @model_validator(mode="after")
    def _says_something(self) -> Before:
        if self.budget is None and self.quarters is None:
            raise PydanticCustomError("empty", "empty")
        return self


class ScheduledProject(Model):
    """One row of a year's table; one that is cancelled stays in it, costs nothing and is ticked nowhere."""

    project: Text = Field(title="โครงการ", description="ชื่อไฟล์ใน projects ไม่ต้องมี .yaml")
    budget: Money = Field(title="งบประมาณ", description="บาท ไม่เกินสองตำแหน่งทศนิยม 0 คือไม่ใช้งบประมาณ")
    quarters: Quarters = Field(title="ไตรมาส", description="ไตรมาสที่ดำเนินการ เช่น [4] หรือ [1, 2]")
    title: Text | None = Field(None, title="ชื่อที่ประกาศในปีนั้น", description="ใช้เมื่อชื่อในปีนั้นต่างจากแผ่นรายละเอียด")
    budget_source: Text | None = Field(None, title="แหล่งงบประมาณ", description="แสดงในข้อ ๗ ของแผ่นรายละเอียด")
    change: Change | None = Field(None, title="การเปลี่ยนแปลง", description="เพิ่ม, แก้ไข หรือยกเลิก")
    before: Before | None = Field(
        None, title="ก่อนเปลี่ยนแปลง", description="งบประมาณและไตรมาสเดิมของรายการที่แก้ไขหรือยกเลิก พิมพ์ในช่องหมายเหตุ"
    )
    note: Text | None = Field(None, title="หมายเหตุ", description="ข้อความในช่องหมายเหตุของตาราง")

    @model_validator(mode="after")
    def _was_otherwise(self) -> ScheduledProject:
        if self.before and self.change not in ("amended", "cancelled"):
            raise PydanticCustomError("before_without_change", "before_without_change", {"below": ("before",)})
        return self

    @property
    def is_cancelled(self) -> bool:
        """Whether the project was dropped from this year."""
        return self.change == "cancelled"

    @property
    def cost(self) -> Decimal:
        """What it costs in baht."""
        return Decimal("0.00") if self.is_cancelled else self.budget

    @property
    def ticked(self) -> tuple[int, ...]:
        """The quarters that it is ticked in."""
        return () if self.is_cancelled else self.quarters


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
        """The cost of all rows in baht."""
        return sum((row.cost for row in self.projects), Decimal("0.00"))

    @property
    def tick_counts(self) -> tuple[int, ...]:
        """How many rows are ticked in quarters 1 to 4."""
        return tuple(sum(quarter in row.ticked for row in self.projects) for quarter in QUARTERS)
