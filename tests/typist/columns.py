"""Which columns a yearly table has, in which order and under which words."""

from __future__ import annotations

from dataclasses import dataclass

from typist.officer import Officer
from typist.ticks import head_of_months, head_of_quarters

HEADS = {
    "number": ("ลำดับ", "ที่", "ลำดับที่", "ลำดับ\nที่"),
    "title": (
        "โครงการ/กิจกรรม/มาตรการ", "โครงการ/กิจกรรม", "ชื่อโครงการ/กิจกรรม", "รายการโครงการ", "โครงการ", "ชื่อโครงการ", "รายการ", "โครงการ / กิจกรรม / มาตรการ", "ชื่อมาตรการ/โครงการ", "แนวทาง/โครงการ",
    ),
    "dimension": ("มิติ", "มิติที่", "มิติ"),
    "budget": ("งบประมาณ (บาท)", "งบประมาณ", "งบประมาณ\n(บาท)", "วงเงินงบประมาณ (บาท)", "จำนวนเงิน (บาท)", "งบประมาณดำเนินการ", "งบ\nประมาณ"),
    "unit": ("หน่วยงานรับผิดชอบ", "ผู้รับผิดชอบ", "หน่วยงาน", "หน่วยงานที่รับผิดชอบ", "ส่วนราชการ", "หน่วยงาน\nที่รับ\nผิดชอบ"),
    "note": ("หมายเหตุ",),
    "quarters": ("ระยะเวลาดำเนินการ", "ไตรมาส", "ระยะเวลา", "ห้วงเวลา"),
    "target": ("เป้าหมาย", "กลุ่มเป้าหมาย"),
    "indicator": ("ตัวชี้วัด",),
    "year": ("ปีงบประมาณ", "ปี พ.ศ.", "ปี", "พ.ศ."),
}  # fmt: skip
ORDERS = (
    ("number", "title", "dimension", "budget", "quarters", "note"),
    ("number", "title", "dimension", "budget", "quarters", "note"),
    ("number", "title", "budget", "quarters", "unit", "note"),
    ("number", "dimension", "title", "budget", "quarters", "unit"),
    ("dimension", "number", "title", "unit", "budget", "quarters", "note"),
    ("dimension", "title", "budget", "quarters"),
    ("title", "dimension", "quarters", "budget", "note"),
    ("number", "title", "target", "budget", "quarters", "unit"),
    ("number", "title", "indicator", "quarters", "budget", "unit", "note"),
    ("title", "budget", "quarters", "unit"),
)


@dataclass(frozen=True)
class Columns:
    """The kinds of the columns, left to right, and the one or two lines of the head."""

    kinds: tuple[str, ...]
    upper: tuple[str, ...]
    lower: tuple[str, ...] | None

    def of(self, kind: str) -> int | None:
        """The place of a column, or None."""
        return self.kinds.index(kind) if kind in self.kinds else None

    @property
    def quarters(self) -> dict[int, list[int]]:
        """The columns of each quarter."""
        found: dict[int, list[int]] = {}
        for column, kind in enumerate(self.kinds):
            if kind.startswith("q") and kind[1:].isdigit():
                found.setdefault(int(kind[1]), []).append(column)
            elif kind.startswith("m") and kind[1:].isdigit():
                found.setdefault(int(kind[1:]) // 3 + 1, []).append(column)
        return found


def drawn_columns(officer: Officer, *, without: set[str], year: bool) -> Columns:
    """The columns of all tables of this book."""
    order = ORDERS[int(officer.habit("columns", *map(str, range(len(ORDERS)))))]
    kinds = [kind for kind in order if kind not in without]
    if "dimension" not in without and "dimension" not in kinds:
        kinds.insert(kinds.index("title") + 1, "dimension")
    if "quarters" not in without and "quarters" not in kinds:
        kinds.append("quarters")
    if len(kinds) < 3 and "number" not in kinds:
        kinds.insert(0, "number")
    if year:
        kinds.insert(kinds.index("title") + 1, "year")
    upper: list[str] = []
    lower: list[str] = []
    flat: list[str] = []
    for kind in kinds:
        if kind == "quarters":
            _quarters(officer, flat, upper, lower)
            continue
        flat.append(kind)
        upper.append(officer.habit(f"head of {kind}", *HEADS[kind]))
        lower.append("")
    return Columns(tuple(flat), tuple(upper), tuple(lower) if any(lower) else None)


def _quarters(officer: Officer, kinds: list[str], upper: list[str], lower: list[str]) -> None:
    way = officer.habit("quarter columns", "four", "four", "four", "four alone", "one", "months")
    if way == "one":
        kinds.append("quarters")
        upper.append(officer.habit("head of quarters", *HEADS["quarters"]))
        lower.append("")
        return
    over, heads = head_of_quarters(officer)
    if way == "months":
        heads = head_of_months(officer)
        over = officer.habit("head over months", "ระยะเวลาดำเนินการ", "เดือน", "แผนการดำเนินงาน (เดือน)")
    kinds += [f"m{month}" if way == "months" else f"q{month + 1}" for month in range(len(heads))]
    if way == "four alone":
        upper += [
            f"ไตรมาส {head}" if head.isdigit() else f"ไตรมาส{head}" if head.startswith("ที่") else head
            for head in heads
        ]
        lower += [""] * 4
        return
    upper += [over] + [""] * (len(heads) - 1)
    lower += heads
