"""years/<year>.yaml: one year's table."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from pydantic import Field

from antigraft_cli.model.base import Model, Several
from antigraft_cli.model.values import QUARTERS, Money, Quarters, Text, TickCounts

Change = Literal["added", "amended", "cancelled"]


class ScheduledProject(Model):
    """One row of a year's table."""

    project: Text = Field(title="โครงการ", description="ชื่อไฟล์ใน projects ไม่ต้องมี .yaml")
    budget: Money = Field(title="งบประมาณ", description="บาท ไม่เกินสองตำแหน่งทศนิยม 0 คือไม่ใช้งบประมาณ")
    quarters: Quarters = Field(title="ไตรมาส", description="ไตรมาสที่ดำเนินการ เช่น [4] หรือ [1, 2]")
    title: Text | None = Field(None, title="ชื่อที่ประกาศในปีนั้น", description="ใช้เมื่อชื่อในปีนั้นต่างจากแผ่นรายละเอียด")
    budget_source: Text | None = Field(None, title="แหล่งงบประมาณ", description="แสดงในข้อ ๗ ของแผ่นรายละเอียด")
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
        """How many rows are ticked in each of quarters 1 to 4."""
        return tuple(sum(quarter in row.quarters for row in self.projects) for quarter in QUARTERS)
