"""Plans made at random, each by its number: together they use every field of a plan's files, in every way that counts.

Through a program that loses styles only `plain` plans come back: in them words and numbers alone tell what a text is.
"""

from __future__ import annotations

import io
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from PIL import Image

from antigraft_cli.source.canonical import Data, text
from antigraft_cli.thai import money
from generated_texts import GUIDELINES, KINDS, ORGANIZATIONS, SUBJECTS, TITLES, UNITS, VERBS, Chance


class Generated(NamedTuple):
    """A plan's files as data, and its pictures, by their paths."""

    files: dict[str, Data]
    pictures: dict[str, bytes]

    def write(self, folder: Path) -> Path:
        """Write the plan into a folder, which is given back."""
        contents = {name: text(data).encode() for name, data in self.files.items() if not isinstance(data, str)}
        return write(folder, contents | self.pictures)


def write(folder: Path, files: dict[str, bytes]) -> Path:
    """Write files into a folder, which is given back."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def generated(number: int, *, plain: bool = False) -> Generated:
    """The plan of this number."""
    return _Maker(number, plain=plain).plan()


def picture(width: int, height: int, format_: str, colour: int) -> bytes:
    """A picture of one colour."""
    target = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(target, format_)
    return target.getvalue()


class _Maker(Chance):
    def __init__(self, number: int, *, plain: bool) -> None:
        super().__init__(f"plan {number}", plain=plain)
        self.pictures: dict[str, bytes] = {}
        self.own = self.random.choice(ORGANIZATIONS)
        self.short_name = bool(self.own[2]) and self.maybe()
        first = self.random.choice((2566, 2571, 2571))
        self.years = range(first, first + self.random.choice((1, 1, 2, 3)))
        self.ids = [f"project-{each}" for each in range(1, self.random.randint(1, 4) + 1)]

    def plan(self) -> Generated:
        projects = {id_: self.project(id_) for id_ in self.ids}
        chapters = {f"chapter-{number}": self.chapter() for number in range(self.random.choice((0, 0, 1, 2, 3)))}
        files: dict[str, Data] = {"plan.yaml": self.info(projects, chapters)}
        files |= {f"projects/{id_}.yaml": data for id_, data in projects.items()}
        files |= {f"chapters/{id_}.yaml": data for id_, data in chapters.items()}
        files |= {f"years/{year}.yaml": self.year(year) for year in self.years}
        return Generated(files, self.pictures)

    # plan.yaml

    def info(self, projects: dict[str, dict[str, Data]], chapters: dict[str, dict[str, Data]]) -> dict[str, Data]:
        used = sorted(
            {str(data["guideline"]) for data in projects.values() if "guideline" in data} & set(GUIDELINES[:-1])
        )
        named = {number: self.one(*VERBS) for number in used if self.maybe(0.7)}
        return {
            "title": self.one(*TITLES),
            "period": {"start": str(self.years[0]), "end": str(self.years[-1])},
            "organization": self.organization(),
            **self.optional("sheets", lambda: self.random.sample(self.ids, len(self.ids))),
            **self.optional("preface", self.texts),
            **self.optional("dimensions", self.dimensions),
            **({"guidelines": named} if named else {}),
            **(self.optional("chapters", lambda: self.random.sample(list(chapters), len(chapters))) if chapters else {}),
            **self.optional("numerals", lambda: {each: self.one("thai", "อารบิก") for each in ("text", "tables")}),
            **self.optional("typography", lambda: {"font": "Sarabun", "size": "15", "word_breaks": self.one("true", "ไม่ใช่")}),
            **self.optional("toc", lambda: self.one("true", "false")),
            **self.optional("revision", self.revision),
            **self.optional("approval", lambda: [self.signatory() for _ in range(self.random.randint(1, 3))]),
        }  # fmt: skip

    def organization(self) -> dict[str, Data]:
        name, type_, short = self.own
        return {
            "name": name,
            **({"short_name": short} if self.short_name else {}),
            "type": type_,
            **self.optional("district", lambda: self.one("ตัวอย่าง", "เมืองสมมติ")),
            "province": self.one("สมมติ", "ตัวอย่าง"),
            **self.optional("code", lambda: "00000000", 0.2),
            **self.optional("emblem", lambda: self.picture("emblem"), 0.4),
        }

    def dimensions(self) -> dict[str, Data]:
        names = ("การปลูกฝังวัฒนธรรม", "การสร้างวัฒนธรรมสุจริตในตำบล", "การบริหารราชการ ๔.๐", "การมีส่วนร่วม (ภาคประชาชน)")
        return {str(number): self.one(*names) for number in range(1, 5) if self.maybe(0.7)} or {"1": names[0]}

    def revision(self) -> dict[str, Data]:
        date = f"257{self.random.randint(1, 3)}-{self.random.randint(1, 12):02}-{self.random.randint(1, 28):02}"
        number = str(self.random.choice((1, 2, 12)))
        return {"number": number, "date": date, **self.optional("reason", self.text)}

    def signatory(self) -> dict[str, Data]:
        return {
            "role": self.one("ผู้จัดทำแผน", "ผู้เห็นชอบ", "ผู้อนุมัติ"),
            **self.optional("name", lambda: "นายสมมติ ตัวอย่าง"),
            **self.optional("position", lambda: self.one("${org.executive}", "${org.clerk}", "นักวิเคราะห์นโยบายและแผน"), 0.7),
        }  # fmt: skip

    def picture(self, name: str) -> str:
        format_, ending = self.random.choice((("PNG", "png"), ("JPEG", "jpg"), ("JPEG", "jpeg")))
        path = f"pictures/{name}-{len(self.pictures)}.{ending}"
        size = self.random.randint(10, 60), self.random.randint(10, 60)
        self.pictures[path] = picture(*size, format_, self.random.randrange(2**24))
        return path

    # projects

    def project(self, id_: str) -> dict[str, Data]:
        word = self.one(*KINDS)
        name = f"{word}{self.one(*VERBS)}เรื่องที่ {'กขคง'[int(id_[-1]) - 1] * 3}{self.one(' ของ${org.name}', '', chr(10) + 'ประจำปี')}"
        return {
            "title": name,
            **({"kind": KINDS[word]} if word == "การ" or self.maybe(0.3) else {}),
            "dimension": str(self.random.randint(1, 4)),
            **self.optional("guideline", lambda: self.one(*(GUIDELINES[:-1] if self.plain else GUIDELINES))),
            "rationale": self.texts(),
            "objectives": self.texts(),
            "target_groups": [self.group() for _ in range(self.random.randint(1, 3))],
            "steps": self.items(),
            "responsible": self.random.sample(["สำนักปลัด", "กองคลัง", "${org.name}"], self.random.randint(1, 3)),
            "outputs": self.items(),
            "outcomes": self.items(),
        }

    def group(self) -> dict[str, Data]:
        if self.maybe():
            return {"group": f"{self.one(*SUBJECTS)}{self.one('', ' หมู่ที่ ๓', ' (ทุกคน)', ' อายุ ๑๓ ถึง ๑๘ ปี')}"}
        return {
            "group": self.one(*SUBJECTS),
            "count": str(self.random.randint(1, 20_000)),
            "unit": self.one(*UNITS),
        }

    def items(self, depth: int = 1, *, in_a_field: bool = True) -> list[Data]:
        least = 2 if self.plain and (depth > 1 or not in_a_field) else 1
        return [self.item(depth) for _ in range(self.random.randint(least, 4))]

    def item(self, depth: int) -> Data:
        if self.maybe(0.6):
            return self.text()
        if self.maybe() and depth < 3:
            return {"text": self.text(), "steps": self.items(depth + 1)}
        return {"text": self.text(), "bullets": self.texts()}

    # years

    def year(self, year: int) -> dict[str, Data]:
        rows = [self.row(id_, year) for id_ in self.random.sample(self.ids, len(self.ids))]
        cents = sum(round(float(str(row["budget"]).replace(",", "")) * 100) for row in rows)
        counts = [
            sum(str(quarter) in row["quarters"] for row in rows if row.get("change") != "cancelled")
            for quarter in (1, 2, 3, 4)
        ]
        totals: dict[str, Data] = {"budget": f"{cents // 100:,}.{cents % 100:02}"}
        return {
            "projects": rows,
            "totals": totals | self.optional("quarters", lambda: [str(each) for each in counts]),
        }

    def money(self) -> str:
        return self.one(
            "0", "0", f"{self.random.randint(1, 999_999):,}.{self.random.randint(0, 99):02}", "1,250,000", "500"
        )

    def quarters(self) -> list[str]:
        return sorted(self.random.sample("1234", self.random.randint(1, 4)))

    def row(self, project: str, year: int) -> dict[str, Data]:
        change = self.one("", "", "", "added", "แก้ไข", "cancelled")
        quarters = self.quarters()
        row: dict[str, Data] = {
            "project": project,
            "budget": "0" if change == "cancelled" else self.money(),
            "quarters": quarters,
            **self.optional(
                "title",
                lambda: f"กิจกรรม{self.one(*VERBS)}เรื่องที่ {'กขคง'[int(project[-1]) - 1] * 3} รุ่น {year}",
                0.15,
            ),
        }
        sources = (
            "${org.ordinance}งบประมาณรายจ่าย พ.ศ. ๒๕๗๑",
            "เงินสะสม",
            "โอนงบประมาณ (ครั้งที่ ๒)",
            "เงินอุดหนุน ๕,๐๐๐ บาท",
        )
        row |= self.optional("budget_source", lambda: self.one(*sources)) if change != "cancelled" else {}
        row |= {"change": change} if change else {}
        row |= self.optional("before", self.before, 0.8) if change in ("แก้ไข", "cancelled") else {}
        return row | self.optional("note", self.text)

    def before(self) -> dict[str, Data]:
        found = self.optional("budget", self.money) | self.optional("quarters", self.quarters)
        return found or {"quarters": self.quarters()}

    # chapters

    def chapter(self) -> dict[str, Data]:
        page = self.one("portrait", "แนวนอน")
        titles = (
            "ส่วนที่ ๑\nการวิเคราะห์ความเสี่ยง",
            "ภาคผนวก ก",
            "การติดตามและประเมินผล",
            "บทนำ",
            "ข้อมูลทั่วไปของ${org.name}",
            "บทที่ ๒",
        )
        return {
            "title": self.one(*titles),
            "place": self.one("front", "ท้ายเล่ม"),
            **({"page": page} if page != "portrait" or self.maybe() else {}),
            "body": self.body(page),
        }

    def body(self, page: str) -> list[Data]:
        parts = [self.part(page) for _ in range(self.random.randint(1, 6))]
        if not self.plain:
            return parts
        # Two lists, one behind the other, are one where styles are lost.
        return [
            *parts[:1],
            *(part for above, part in pairwise(parts) if not ("items" in above and "items" in part)),
        ]

    def part(self, page: str) -> Data:
        return self.random.choice(
            (
                self.text,
                lambda: {"text": self.text()},
                lambda: {"heading": self.text()},
                lambda: {"items": self.items(in_a_field=False)},
                lambda: {"table": self.table(page)},
                lambda: {"picture": self.picture("picture"), "caption": self.text()},
            )
        )()

    def table(self, page: str) -> dict[str, Data]:
        heads = ("งาน", "โครงการ", "งบประมาณ", "ลำดับ", "ระดับ", "ไตรมาส", "พ.ศ. ๒๕๗๑", "หมายเหตุ")
        columns = self.random.choice((1, 2, 3, 3, 4, 6))
        room = 24.7 if page == "แนวนอน" else 16.0
        width = round(room / columns - self.random.uniform(0, 1), 1)
        return {
            "caption": self.text(),
            "head": self.random.sample(heads, columns),
            "rows": [self.cells(columns) for _ in range(self.random.randint(1, 4))],
            **self.optional("total", lambda: ["รวม", *self.cells(columns - 1)][:columns], 0.4),
            **self.optional("widths", lambda: [f"{width - 0.1 * place:g}" for place in range(columns)], 0.4),
        }

    def cells(self, columns: int) -> list[Data]:
        return [self.cell(can_be_empty=not self.plain or 0 < column == columns - 1) for column in range(columns)]

    def cell(self, *, can_be_empty: bool) -> str:
        number, amount = str(self.random.randint(1, 99)), money(Decimal(self.random.randint(0, 9999)))
        return self.one("" if can_be_empty else "-", "-", number, amount, self.text())
