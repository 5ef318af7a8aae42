"""A province's plans, invented: alike in their official wording, different in everything else, some with faults, some copied.

python tests/many_plans.py FOLDER COUNT
"""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from antigraft_cli.model.divisions import districts_of
from antigraft_cli.pipeline.starter import starter_measures

PROVINCES = ("เชียงราย", "ลำปาง", "น่าน")
KINDS = {
    "อบต.": "องค์การบริหารส่วนตำบล",
    "เทศบาลตำบล": "เทศบาลตำบล",
    "เทศบาลเมือง": "เทศบาลเมือง",
}
_BEFORE = ("หนอง", "ดอน", "โคก", "นา", "บึง", "ห้วย", "ทุ่ง", "เขา", "คลอง", "สระ", "ท่า", "ป่า", "วัง", "เกาะ", "เนิน")
_MIDDLE = ("ทราย", "หิน", "ดิน", "ไม้", "น้ำ", "ทอง", "เงิน", "แก้ว", "ขาว", "แดง", "ใหญ่", "น้อย", "ยาว", "สูง", "กลาง")
_BEHIND = ("สมมติ", "ทดลอง", "จำลอง", "ตัวอย่าง", "ทดสอบ")
_LAST = ("", "ใหม่", "สามัคคี", "เจริญสุข", "ร่มเย็น", "มั่นคง", "พูนผล", "รุ่งเรือง")
_BUDGETS = {
    "sufficiency-economy": 20_000,
    "satisfaction-survey": 15_000,
    "e-service": 60_000,
    "council-member-capacity": 30_000,
}
"""What the measures that cost something cost as a rule, in baht."""

# What the own sentences are made of, in this order.
_SENTENCE = (
    ("ในปีที่ผ่านมา", "จากการประชุมประชาคม", "ตามข้อสังเกตของผู้ตรวจ", "เมื่อทบทวนผลงาน", "จากการรับฟังความเห็น", "หลังน้ำลดแล้ว",
     "ก่อนเริ่มปีใหม่", "ระหว่างการลงพื้นที่", "ในคราวประชุมหมู่บ้าน", "จากแบบสอบถาม", "เมื่อเปิดศูนย์บริการ", "ภายหลังการอบรม"),
    ("ช่างโยธา", "ผู้ใหญ่บ้าน", "กลุ่มแม่บ้าน", "เยาวชนในพื้นที่", "ครูและนักเรียน", "เกษตรกร", "อาสาสมัครสาธารณสุข", "เจ้าหน้าที่พัสดุ",
     "ผู้สูงอายุ", "ร้านค้าชุมชน", "ผู้ปกครอง", "งานทะเบียน", "งานจัดเก็บรายได้", "นักวิชาการศึกษา", "กองทุนหมู่บ้าน", "คนขับรถขยะ"),
    ("เสนอให้ติดตั้ง", "ร่วมกันจัดทำ", "ขอให้เปิดเผย", "ช่วยกันตรวจดู", "ไม่เคยได้เห็น", "แนะนำให้แขวน", "ทักท้วงเรื่อง", "อยากให้ย้าย",
     "ยังสับสนกับ", "ลองใช้", "บันทึกภาพ", "นำไปเล่าต่อ", "แปลเป็นภาษาถิ่น", "ซ่อมแซม", "รวบรวม", "นับใหม่ทุก"),
    ("ป้ายราคากลาง", "ตู้รับความเห็น", "แผนผังขั้นตอน", "ตารางเวรบริการ", "รายการพัสดุ", "ใบเสร็จรับเงิน", "สมุดเยี่ยม", "แบบคำขออนุญาต",
     "กระดานข่าว", "ภาพถ่ายหน้างาน", "บัญชีวัสดุ", "สัญญาจ้าง", "กล้องวงจรปิด", "หนังสือตอบรับ", "คู่มือย่อ", "รายชื่อผู้ขาย"),
    ("ที่ศาลาริมน้ำ", "หน้าตลาดสด", "ในหอประชุมเก่า", "ใต้ถุนวัด", "ข้างสนามกีฬา", "บนถนนสายหลัก", "หลังโรงเรียน", "ตามร้านน้ำชา",
     "ในวันพระใหญ่", "ทุกเช้าวันจันทร์", "ช่วงเก็บเกี่ยว", "หลังเลิกเรียน", "ก่อนวันจ่ายเบี้ย", "ในงานบุญเดือนสาม", "ระหว่างปิดเทอม"),
    ("ทำให้คิวสั้นลง", "จึงทวงถามได้", "ไม่มีใครแอบอ้าง", "เพื่อให้ลูกหลานเห็น", "แล้วนับจำนวนอีกครั้ง", "จนเป็นนิสัย", "โดยไม่รอคำสั่ง",
     "และส่งต่อทุกหลังคาเรือน", "ให้ทันฤดูฝน", "แม้คนอยู่ไกล", "ไม่ต้องเดินทางซ้ำ", "ซึ่งเสียงตามสายย้ำทุกเย็น", "แทนการฝากกันไป"),
)  # fmt: skip
_OWN_TITLES = (
    "ป้ายโปร่งใส",
    "บัญชีเปิด",
    "คลินิกสัญญา",
    "ตลาดนัดความเห็น",
    "ห้องสมุดราคา",
    "เพื่อนช่วยดู",
    "เสาข่าว",
    "นาฬิกาบริการ",
)


class Size(NamedTuple):
    """The years of every plan, and how many of the starter's measures it has at least and at most."""

    years: range
    measures: tuple[int, int]


USUAL, SMALL = Size(range(2566, 2571), (12, 15)), Size(range(2566, 2568), (5, 7))


class Office(NamedTuple):
    """An invented organisation."""

    kind: str
    name: str
    district: str
    province: str


class Made(NamedTuple):
    """The folders of plans by id; the ids of those with an error, and the pairs of a plan and its copy."""

    folders: dict[str, Path]
    faulty: set[str]
    copies: set[tuple[str, str]]


def make_plans(
    folder: Path, count: int, size: Size = USUAL, *, faulty: float = 0.05, copied: float = 0.03
) -> Made:
    """Write so many plans; `faulty` and `copied` are the parts of them that have an error or are another's copy."""
    chance = random.Random(7)  # noqa: S311 - not for secrets
    ids = [f"plan-{number:04}" for number in range(1, count + 1)]
    copies = {(ids[index * 2], ids[index * 2 + 1]) for index in range(round(count * copied))}
    wrong = set(ids[-round(count * faulty) :]) if faulty else set()
    originals = {copy: original for original, copy in copies}
    texts: dict[str, dict[str, str]] = {}
    for number, id_ in enumerate(ids):
        office = _office(number, chance)
        own = texts[originals[id_]] if id_ in originals else None
        texts[id_] = _edited(own, chance) if own else _measures(size.measures, chance)
        years = _years(size.years, texts[id_], chance, is_faulty=id_ in wrong)
        files = {"": {"plan": _plan(office, size.years)}, "projects": texts[id_], "years": years}
        for part, contents in files.items():
            _write(folder / id_ / part, contents)
    return Made({id_: folder / id_ for id_ in ids}, wrong, copies)


def _office(number: int, chance: random.Random) -> Office:
    behind, rest = divmod(number, len(_BEFORE) * len(_MIDDLE))
    before, middle = divmod(rest, len(_MIDDLE))
    kind = chance.choice(list(KINDS))
    province = chance.choice(PROVINCES)
    district = chance.choice(sorted(districts_of()[province]))
    place = f"{_BEFORE[before]}{_MIDDLE[middle]}{_BEHIND[behind % len(_BEHIND)]}{_LAST[behind // len(_BEHIND)]}"
    return Office(kind, f"{KINDS[kind]}{place}", district, province)


def _sentence(chance: random.Random) -> str:
    return "".join(chance.choice(words) for words in _SENTENCE)


def _sentences(chance: random.Random, count: int) -> str:
    return " ".join(_sentence(chance) for _ in range(count))


def _measures(number: tuple[int, int], chance: random.Random) -> dict[str, str]:
    """So many of the starter's measures, several with paragraphs of their own, and two to four measures of its own."""
    official = starter_measures()
    kept = sorted(chance.sample(sorted(official), chance.randint(*number)))
    files = {id_: _filled(official[id_], chance) for id_ in kept}
    for id_ in chance.sample(kept, 5):
        paragraph = f"rationale:\n  - ${{org.name}} {_sentences(chance, chance.randint(2, 5))}\n"
        files[id_] = files[id_].replace("rationale:\n", paragraph, 1)
    for title in chance.sample(_OWN_TITLES, chance.randint(2, 4)):
        files[f"own-measure-{_OWN_TITLES.index(title) + 1}"] = _own_measure(title, chance)
    return files


def _filled(text: str, chance: random.Random) -> str:
    text = text.replace("<ส่วนราชการที่รับผิดชอบ>", "สำนักปลัด")
    return re.sub("<[^>\n]*>", lambda _: str(chance.randint(2, 90)), text)


def _own_measure(title: str, chance: random.Random) -> str:
    lists = {
        "rationale": [_sentences(chance, 4) for _ in range(2)],
        "objectives": [f"เพื่อให้{_sentence(chance)}"],
        "steps": [_sentence(chance) for _ in range(4)],
        "responsible": ["สำนักปลัด"],
        "outputs": [_sentence(chance)],
        "outcomes": [_sentence(chance)],
    }
    head = f"title: กิจกรรม{title}\ndimension: {chance.randint(1, 4)}\n"
    group = "target_groups:\n  - group: ประชาชนในพื้นที่\n"
    return (
        head
        + group
        + "".join(f"{field}:\n" + "".join(f"  - {each}\n" for each in values) for field, values in lists.items())
    )


def _edited(files: Mapping[str, str], chance: random.Random) -> dict[str, str]:
    """A neighbour's files as they are taken over: in every other own line one phrase is another."""
    return {id_: "\n".join(_edited_lines(text.split("\n"), chance)) for id_, text in files.items()}


def _edited_lines(lines: Sequence[str], chance: random.Random) -> list[str]:
    edited = []
    for line in lines:
        words = [each for group in _SENTENCE for each in group if each in line]
        if words and chance.random() < 0.5:
            word = chance.choice(words)
            others = next(group for group in _SENTENCE if word in group)
            edited.append(line.replace(word, chance.choice(others), 1))
        else:
            edited.append(line)
    return edited


def _years(years: range, measures: Iterable[str], chance: random.Random, *, is_faulty: bool) -> dict[str, str]:
    usual = {id_: round(_BUDGETS.get(id_, 0) * chance.uniform(0.5, 2), -2) for id_ in measures}
    wrong = chance.choice(years) if is_faulty else None
    return {
        str(year): _year(
            {id_: cost * chance.choice((1, 1, 1.5, 2)) for id_, cost in usual.items()},
            chance,
            is_faulty=year == wrong,
        )
        for year in years
    }


def _plan(office: Office, years: range) -> str:
    return (
        "title: แผนปฏิบัติการป้องกันการทุจริต\n"
        f"period:\n  start: {years[0]}\n  end: {years[-1]}\n"
        f"organization:\n  name: {office.name}\n  type: {office.kind}\n"
        f"  district: {office.district}\n  province: {office.province}\n"
    )


def _year(costs: Mapping[str, float], chance: random.Random, *, is_faulty: bool) -> str:
    rows, total = [], 0.0
    for id_, cost in costs.items():
        quarters = sorted(chance.sample((1, 2, 3, 4), chance.randint(1, 4)))
        rows.append(f"  - project: {id_}\n    budget: {cost:.2f}\n    quarters: {quarters}\n")
        total += cost
    return f"projects:\n{''.join(rows)}totals:\n  budget: {total + (1000 if is_faulty else 0):.2f}\n"


def _write(folder: Path, files: Mapping[str, str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for id_, text in files.items():
        (folder / f"{id_}.yaml").write_text(text, "utf-8")


if __name__ == "__main__":
    make_plans(Path(sys.argv[1]), int(sys.argv[2]))
