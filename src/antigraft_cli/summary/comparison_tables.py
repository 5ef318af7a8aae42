"""What stands out when plans are compared with each other, as tables: outliers, copies, districts without a plan."""

from __future__ import annotations

from antigraft_cli.figure_tables import Column, Kind, Table
from antigraft_cli.messages import Message
from antigraft_cli.summary.copies import COMMON, Copy
from antigraft_cli.summary.labels import name_of
from antigraft_cli.summary.outliers import FEWEST, TIMES, Outlier
from antigraft_cli.summary.plan_figures import PlanFigures
from antigraft_cli.summary.plan_tables import ORGANIZATION, PLAN

_LEFT_OVER = "L513"
"""The rule that finds another organisation's name, which a copy may have kept."""


def outlier_table(found: list[Outlier]) -> Table:
    """The budgets that are far from what the same measure costs elsewhere."""
    return Table(
        "outliers",
        Message("งบประมาณที่ต่างจากแผนอื่นมาก", "outlying budgets"),
        (
            ORGANIZATION,
            PLAN,
            Column(Message("โครงการ", "project")),
            Column(Message("ปี", "year")),
            Column(Message("งบประมาณ", "budget"), Kind.MONEY),
            Column(Message("เท่าของค่ากลาง", "× median"), Kind.COUNT),
            Column(Message("ค่ากลาง", "median"), Kind.MONEY, wide=True),
            Column(Message("จากจำนวน", "of"), Kind.COUNT, wide=True),
        ),
        tuple(
            (
                name_of(each.plan),
                each.plan.id,
                each.budget.title,
                str(each.budget.year),
                each.budget.amount,
                each.times,
                each.median,
                each.among,
            )
            for each in found
        ),
        Message(
            f"ตั้งแต่ {TIMES} เท่าของค่ากลาง (มัธยฐาน) ของโครงการชื่อเดียวกันหรือไฟล์ชื่อเดียวกันทุกแผนทุกปีที่มีงบประมาณ อย่างน้อย {FEWEST} รายการ",
            f"{TIMES} times the median or more, of budgets of the same title or project id in all plans and years, "
            f"{FEWEST} at least.",
        ),
    )


def copy_table(found: list[Copy]) -> Table:
    """The pairs of plans whose own wording agrees."""
    return Table(
        "copies",
        Message("แผนที่ถ้อยคำตรงกัน", "plans that agree in wording"),
        (
            ORGANIZATION,
            PLAN,
            Column(Message("ตรงกับ", "agrees with")),
            PLAN,
            Column(Message("ร้อยละ", "percent"), Kind.PERCENT),
            Column(Message(f"ชื่ออื่นค้างใน ({_LEFT_OVER})", f"left-over names in ({_LEFT_OVER})"), wide=True),
        ),
        tuple(
            (
                name_of(each.one),
                each.one.id,
                name_of(each.other),
                each.other.id,
                each.percent,
                " ".join(plan.id for plan in (each.one, each.other) if _has_left_over_names(plan)) or None,
            )
            for each in found
        ),
        Message(
            "ร้อยละของถ้อยคำของตนเอง (ไม่นับถ้อยคำตั้งต้น ชื่อ ตัวเลข และถ้อยคำที่มีในแผนเกินสิบแผน) ของแผนที่สั้นกว่า ที่อยู่ในอีกแผนด้วย "
            "โปรแกรมไม่รู้ว่าใครลอกใคร แผนที่มีชื่อหน่วยงานอื่นค้างอยู่มักเป็นฉบับที่ลอก",
            f"Percent of the shorter plan's own wording (without the starter's, names, figures, and what over {COMMON} plans "
            "have) that the other has too. Who copied is not known; a plan with another's name left in it often did.",
        ),
    )


def _has_left_over_names(plan: PlanFigures) -> bool:
    return any(rule.code == _LEFT_OVER for rule in plan.found)


def district_table(districts: list[str], province: str) -> Table:
    """The districts of a province that no plan is of."""
    return Table(
        "districts-without-plans",
        Message("อำเภอที่ไม่มีแผน", "districts without a plan"),
        (Column(Message(f"อำเภอของจังหวัด{province}", f"districts of {province}")),),
        tuple((each,) for each in districts),
        Message(
            "ทุกอำเภอมีองค์กรปกครองส่วนท้องถิ่นอย่างน้อยหนึ่งแห่ง",
            "Every district has at least one local administrative organisation.",
        ),
    )
