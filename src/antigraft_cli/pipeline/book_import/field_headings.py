"""The headings of a project's sheet, as offices word and number them."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from antigraft_cli.pipeline.book_import.list_marks import typed_mark
from antigraft_cli.pipeline.book_import.pieces import Line

Field = Literal[
    "title",
    "rationale",
    "objectives",
    "target_groups",
    "steps",
    "duration",
    "budget",
    "responsible",
    "results",
    "outputs",
    "outcomes",
    "other",
]

_KINDS = "(?:โครงการ|กิจกรรม|มาตรการ|แนวปฏิบัติ|แนวทางปฏิบัติ|แผนงาน|งาน)"
_KINDS_LISTED = rf"{_KINDS}(?:\s?/\s?{_KINDS})*"
_WORDS: dict[Field, str] = {
    "title": rf"ชื่อ\s?{_KINDS_LISTED}",
    "rationale": (
        r"หลักการ\s?(?:และ|/)?\s?เหตุผล(?:\s?[/และ]+\s?(?:ที่มา|ความเป็นมา|ความจำเป็น)(?:ของโครงการ)?)?"
        r"|(?:ที่มา|ความเป็นมา)(?:\s?(?:และ|/)\s?ความสำคัญ(?:ของปัญหา)?)?(?:ของ(?:โครงการ|ปัญหา))?|เหตุผลความจำเป็น|เหตุผลและความจำเป็น"
        r"|(?:ที่มา|ความเป็นมา)\s?/\s?หลักการและเหตุผล"
    ),
    "objectives": rf"วัตถุประสงค์(?:ของ{_KINDS})?",
    "target_groups": (
        rf"(?:กลุ่ม)?เป้าหมาย(?:ของ?{_KINDS})?(?:\s?(?:/|และ)\s?(?:ผู้เข้าร่วม(?:โครงการ)?|กลุ่มเป้าหมาย|เป้าหมาย|ผู้มีส่วนได้เสีย))?|ผู้เข้าร่วมโครงการ|กลุ่มผู้เข้าร่วม(?:โครงการ)?"
    ),
    "steps": (
        r"(?:(?:กิจกรรม|ขั้นตอน)\s?(?:และ|/)\s?)?วิธี(?:การ)?\s?(?:ดำเนิน(?:การ|งาน|โครงการ|กิจกรรม)+|ปฏิบัติงาน)"
        r"|ขั้นตอน(?:และวิธี)?(?:การ)?\s?(?:ดำเนิน(?:การ|งาน|โครงการ)+|ปฏิบัติงาน)|วิธีดำเนินการ\s?/\s?(?:ขั้นตอน|กิจกรรม)|การดำเนินการ|การดำเนินงาน"
    ),
    "duration": (
        r"(?:ระยะ|กำหนด|ช่วง)เวลา(?:ใน)?(?:การ)?(?:\s?(?:ดำเนิน(?:การ|งาน|โครงการ)+|ปฏิบัติงาน|จัดกิจกรรม|ของโครงการ))?(?:\s?/\s?ไตรมาส)?"
    ),
    "budget": (
        r"(?:วงเงิน)?งบประมาณ(?:ที่ใช้)?(?:ใน)?(?:การ)?(?:\s?(?:ดำเนิน(?:การ|งาน|โครงการ)+|โครงการ|ของโครงการ|รายจ่าย))?"
        r"(?:\s?(?:/|และ)\s?แหล่ง(?:ที่มา(?:ของงบประมาณ)?|งบประมาณ|เงิน))?|แหล่งงบประมาณ"
    ),
    "responsible": (
        r"(?:หน่วยงาน|ส่วนราชการ|ผู้|กอง|สำนัก|บุคคล)(?:หลัก|เจ้าภาพ)?(?:ที่)?\s?รับผิดชอบ(?:โครงการ|กิจกรรม|หลัก)?(?:\s?/\s?ผู้รับผิดชอบ(?:โครงการ)?)?"
        r"|หน่วยงานผู้รับผิดชอบ(?:โครงการ)?|ผู้รับผิดชอบ\s?/\s?หน่วยงานที่รับผิดชอบ"
    ),
    "results": r"ผลผลิต\s?(?:/|และ|,|-|–)?\s?ผลลัพธ์(?:ที่คาดว่าจะได้รับ)?|ตัวชี้วัด\s?/\s?ผลผลิต\s?/\s?ผลลัพธ์|ผลผลิตและผลลัพธ์ของโครงการ",
    "outputs": r"(?:ตัวชี้วัด)?(?:ด้าน|เชิง)?ผลผลิต(?:ของโครงการ)?(?:\s?\(\s?outputs?\s?\))?|ตัวชี้วัด(?:ความสำเร็จ)?\s?/\s?ผลผลิต",
    "outcomes": (
        r"(?:ตัวชี้วัด)?(?:ด้าน|เชิง)?ผลลัพธ์(?:ของโครงการ)?(?:\s?\(\s?outcomes?\s?\))?"
        r"|(?:ผล|ประโยชน์)(?:ลัพธ์)?ที่คาดว่าจะได้รับ(?:จากโครงการ)?|ผลที่จะได้รับ|ผลลัพธ์ที่คาดหวัง"
    ),
    "other": (
        r"(?:พื้นที่|สถานที่)(?:ใน)?(?:การ)?(?:ดำเนิน(?:การ|งาน|โครงการ)+|จัดกิจกรรม)?|การ(?:ติดตาม|ประเมินผล|ติดตามและประเมินผล|ติดตามประเมินผล)(?:โครงการ)?"
        r"|ตัวชี้วัด(?:ความสำเร็จ)?(?:ของโครงการ)?|หน่วยงานที่เกี่ยวข้อง|หน่วยงานสนับสนุน|ความเสี่ยงของโครงการ"
        r"|ผู้เสนอโครงการ|ผู้เห็นชอบโครงการ|ผู้อนุมัติโครงการ|ผู้เขียนโครงการ"
    ),
}
_ORDER: tuple[Field, ...] = (
    "title", "rationale", "objectives", "target_groups", "steps", "duration", "budget", "responsible", "results",
    "outputs", "outcomes", "other",
)  # fmt: skip
_HEADING = {
    field: re.compile(rf"(?:{words})(?P<colon>\s*[:：]\s*|\s+|(?=$))(?P<rest>.*)", re.IGNORECASE | re.DOTALL)
    for field, words in _WORDS.items()
}
KIND_WORD = re.compile(r"(?:โครงการ|กิจกรรม|มาตรการ|แนวปฏิบัติ|แนวทางปฏิบัติ)(?!/)")
_VALUE_OF: dict[Field, re.Pattern[str]] = {
    "title": KIND_WORD,
    "duration": re.compile(r"ไตรมาส|พ\.ศ\.|ปี|ตลอด|ตั้งแต่|ระหว่าง|เดือน|[0-9๐-๙]|ต\.ค\.|ตุลาคม|ภายใน"),
    "budget": re.compile(r"ไม่|จำนวน|พ\.ศ\.|ปี|[0-9๐-๙]|-|–|ตั้งไว้|เบิก|จาก"),
    "responsible": re.compile("สำนัก|กอง|งาน|ฝ่าย|หน่วย|คณะ|ทุก|องค์การ|เทศบาล|อบต|ส่วน|นักวิ|ปลัด"),
}
_TEXT_OF: dict[Field, re.Pattern[str]] = {
    "rationale": re.compile(r"\S"),
    "objectives": re.compile(r"เพื่อ|\(?[1๑][).]|-"),
    "target_groups": re.compile(r"\S"),
    "steps": re.compile(r"\(?[1๑][).]|-"),
}
_EXPLAINED = re.compile(r"\([^()]{1,60}\)")
_IN_BRACKETS = re.compile(r"\s*\(?[0-9๐-๙]+\)")
_BEGINS: tuple[tuple[Field, re.Pattern[str]], ...] = (
    ("rationale", re.compile("หลักการ|เหตุผล|ความเป็นมา|ที่มา")),
    ("objectives", re.compile("วัตถุประสงค์")),
    ("target_groups", re.compile("(?:กลุ่ม)?เป้าหมาย|ผู้เข้าร่วม")),
    ("steps", re.compile("วิธี|ขั้นตอน|แนวทางการดำเนิน")),
    ("duration", re.compile("(?:ระยะ|กำหนด|ช่วง)เวลา")),
    ("budget", re.compile("(?:วงเงิน)?งบประมาณ|แหล่งงบ")),
    ("responsible", re.compile("(?:ผู้|หน่วยงาน|ส่วนราชการ|กอง).{0,20}รับผิดชอบ")),
    ("results", re.compile("(?:ตัวชี้วัด.{0,3})?ผลผลิต.{0,30}ผลลัพธ์")),
    ("outputs", re.compile("ผลผลิต")),
    ("outcomes", re.compile("ผลลัพธ์|ผลที่|ประโยชน์ที่")),
)
_LONGEST = 90
"""Letters of a heading with no value behind it."""


class Heading(NamedTuple):
    """The field that a line begins, the number in front of it (0 without), and what stands behind the words."""

    field: Field
    number: int
    rest: str


def heading_of(line: Line) -> Heading | None:
    """The heading that a line is; None for ordinary text, also where it begins with a heading's words."""
    if line.is_text or (line.own and line.outline == 1):
        return None
    text = line.text
    mark = typed_mark(text)
    number = 0
    if mark and not (mark.is_dash or mark.signature.kind == "letter"):
        text, number = mark.text, mark.value if mark.signature.parts == 1 else 0
    elif mark:
        text = mark.text
    if line.label and (native := typed_mark(f"{line.label} ก")):
        number = native.value
    text = text.strip(" *_")
    for field in _ORDER:
        found = _HEADING[field].match(text)
        if found and _is_heading(field, found["colon"], found["rest"], numbered=bool(number), line=line):
            rest = found["rest"].strip(" :：")
            return Heading(field, number, "" if field in _TEXT_OF and _EXPLAINED.fullmatch(rest) else rest)
    return None


def _is_heading(field: Field, colon: str, rest: str, *, numbered: bool, line: Line) -> bool:
    if not rest.strip(" :：-–."):
        return len(line.text) <= _LONGEST
    if ":" in colon or "：" in colon:
        return True
    if value := _VALUE_OF.get(field):
        if field == "title" and numbered:
            return True
        return bool(value.match(rest)) and (numbered or line.bold or field == "title" or len(rest) < _LONGEST)
    if numbered and (behind := _TEXT_OF.get(field)):
        return bool(behind.match(rest)) and not _IN_BRACKETS.match(line.text)
    return False


def likely_heading(text: str) -> Heading:
    """The heading that a short text with the next number is, by the word that it begins with; else one of a field unknown."""
    words, _, rest = text.partition(":")
    for field, begin in _BEGINS:
        if begin.match(words):
            return Heading(field, 0, rest.strip())
    return Heading("other", 0, "")
