"""The words of which the headings of a project's sheet are made: each office puts them together in its own way."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from antigraft_cli.pipeline.book_import.comparison import usual_signs

Field = Literal[
    "title",
    "rationale",
    "objectives",
    "target_groups",
    "steps",
    "duration",
    "budget",
    "source",
    "responsible",
    "results",
    "outputs",
    "outcomes",
    "indicators",
    "dimension",
    "other",
]

_KINDS = "(?:โครงการ|กิจกรรม|มาตรการ|แนวปฏิบัติ|แนวทางปฏิบัติ|แผนงาน|งาน)"
KINDS_LISTED = rf"{_KINDS}(?:\s?/\s?{_KINDS})*"
"""What a project may be: `โครงการ/กิจกรรม/มาตรการ`."""

_WORK = r"(?:ดำเนิน(?:การ|งาน|โครงการ|กิจกรรม)|ปฏิบัติ(?:งาน|การ)?|จัดกิจกรรม|จัดทำ)"
_AROUND = rf"{_KINDS}|ของ|และ|หรือ|ใน|การ|ที่|ตาม|[\s/,()&-]"
"""Words that may stand in any heading."""

_INDICATOR = r"(?:ตัวชี้วัด|ตัวบ่งชี้)(?:ความสำเร็จ)?"
_EXPECTED = r"(?:ผล|ประโยชน์|สิ่ง)(?:ลัพธ์)?(?:ที่)?(?:คาดว่า|คาดหวังว่า|คาด)?(?:จะ|ที่จะ)?(?:ได้รับ|เกิดขึ้น)"

_HOW = rf"แนวทาง(?:การ|ใน)*{_WORK}|กิจกรรม(?:ที่|หลัก|การ)*ดำเนิน(?:การ|งาน)"
_OF_OTHERS = "ผู้(?:ประสานงาน|ติดต่อ)|ปัจจัยแห่ง|เครื่องมือ|(?:วิธี)?(?:การ)?วัดผล|(?:รหัส|ลักษณะ|ประเภท|สถานะ|ความเร่งด่วน)(?:ของ)?(?:โครงการ|กิจกรรม|งาน)|เอกสาร(?:แนบ|ประกอบ|อ้างอิง)|ข้อเสนอแนะ|ปัญหา|ความเสี่ยง|(?:นโยบาย|ยุทธศาสตร์|แผนแม่บท)(?:ที่)?(?:เกี่ยวข้อง|สอดคล้อง)|หน่วยงาน(?:ที่เกี่ยวข้อง|สนับสนุน)|ผู้(?:เสนอ|เห็นชอบ|อนุมัติ|เขียน|ตรวจสอบ)โครงการ|ความสอดคล้อง|ความเชื่อมโยง|หมายเหตุ"

_WORDS: dict[Field, tuple[str, str]] = {
    "rationale": (
        "หลักการ|เหตุผล|ความเป็นมา|ที่มา|ความสำคัญ|สภาพปัญหา|ความจำเป็น|สภาพปัจจุบัน",
        "ปัญหา|ความ|เบื้องต้น|ประกอบ|ต้อง",
    ),
    "objectives": ("วัตถุประสงค์|จุดประสงค์|จุดมุ่งหมาย|เป้าประสงค์", rf"เป้าหมาย|{_WORK}"),
    "target_groups": (
        "(?:กลุ่ม)?เป้าหมาย|ผู้เข้าร่วม|^ผู้(?:ที่)?(?:จะ)?(?:ได้)?รับ(?:ผล)?ประโยชน์",
        rf"กลุ่ม|ผู้มีส่วนได้(?:ส่วน)?เสีย|ผู้|จำนวน|{_WORK}|นี้",
    ),
    "duration": (
        "(?:ระยะ|กำหนด|ช่วง|ห้วง|กรอบ)เวลา|ระยะดำเนินการ|^เวลา|^(?:ไตรมาส|ปี(?:งบประมาณ)?)ที่ดำเนินการ|^กำหนดการ",
        rf"{_WORK}|ไตรมาส|สถานที่|เริ่มต้น|สิ้นสุด|วัน|เวลา|เดือน|กำหนด|(?:วงเงิน)?งบประมาณ",
    ),
    "source": (
        "^(?:แหล่ง|ที่มาของ(?:เงิน)?งบ)",
        "ที่มา|ของ|ที่ใช้|เงิน|งบประมาณ|งบ|รายได้|ทุน",
    ),
    "budget": (
        "(?<!ปี)งบประมาณ|วงเงิน|ค่าใช้จ่าย|แหล่งเงิน|แหล่งงบ|^งบ(?:ที่|ดำเนิน)",
        rf"{_WORK}|แหล่ง|ที่มา|งบ|ใช้|รายจ่าย|ประจำปี|เงิน|จำนวน|บาท|ขอตั้ง|สนับสนุน",
    ),
    "responsible": (
        "รับผิดชอบ|^ผู้ดูแล|^ผู้ดำเนิน(?:การ|งาน|โครงการ)$|เจ้าภาพ|เจ้าของ(?:โครงการ|เรื่อง|งาน)|หน่วย(?:งาน)?(?:ที่)?ดำเนิน(?:การ|งาน)",
        rf"หน่วยงาน|ส่วนราชการ|ผู้|ดูแล|กอง|สำนัก|บุคคล|หน่วย|หลัก|เจ้าของ|ร่วม|ฝ่าย|{_WORK}",
    ),
    "other": (
        rf"^(?:พื้นที่|สถานที่|การติดตาม|การประเมินผล|วิธีการประเมินผล|ความเสี่ยงของ|{_OF_OTHERS})",
        rf"{_WORK}|ติดตาม|ประเมิน|ผล|วิธี|วัด|กับ|แผน|ยุทธศาสตร์",
    ),
    "steps": (
        rf"^(?:กิจกรรม\s?(?:และ|/)\s?)?(?:วิธี(?:การ)?\s?(?:/\s?ขั้นตอน(?:การ)?\s?)?{_WORK}|ขั้นตอน|แผน(?:การ)?{_WORK}|กระบวนการ(?:ใน)?(?:การ)?{_WORK}|{_HOW})|^วิธี(?:การ)?$|^การดำเนิน(?:การ|งาน|โครงการ|กิจกรรม)$",
        rf"วิธี(?:การ)?|ขั้นตอน|{_WORK}|ทำงาน|กระบวนการ|(?:ระยะ|ช่วง|กำหนด)เวลา",
    ),
    "indicators": (rf"^{_INDICATOR}", "เป้าหมาย|ผล|ระดับ|ความสำเร็จ|สำเร็จ"),
    "outputs": (rf"ผลผลิต|outputs?|^{_INDICATOR}\s?เชิงปริมาณ", rf"{_INDICATOR}|เชิง|ด้าน|ระดับ|ปริมาณ|คาดหวัง|ได้"),
    "outcomes": (
        rf"ผลลัพธ์|outcomes?|{_EXPECTED}|^{_INDICATOR}\s?เชิงคุณภาพ",
        rf"{_INDICATOR}|เชิง|ด้าน|ระดับ|คุณภาพ|จาก|คาดหวัง|ผล|ต่อ|ประชาชน|ชุมชน|องค์กร|เกิดขึ้น|กับ",
    ),
}
"""For each field the words of which one must be there, and those that may be beside it; the first field that fits."""

_OF_RESULTS = re.compile(
    rf"(?=.*(?:{_WORDS['outputs'][0]}))(?=.*(?:{_WORDS['outcomes'][0]}))"
    rf"(?:{'|'.join([*_WORDS['outputs'], *_WORDS['outcomes'], _AROUND])})+",
    re.IGNORECASE | re.DOTALL,
)
_MADE_OF = {
    field: (re.compile(must, re.IGNORECASE), re.compile(f"(?:{must}|{may}|{_AROUND})+", re.IGNORECASE))
    for field, (must, may) in _WORDS.items()
}
_TITLE = re.compile(rf"ชื่อ\s?(?:เรื่อง|รายการ|{KINDS_LISTED})(?:(?:และ|หรือ){_KINDS})*")
_EXPLANATION = re.compile(r"\s*\([^()0-9๐-๙]{1,60}\)")
_NUMBERED = re.compile("[0-9๐-๙]")
_LONGEST = 90
_BEGINS: tuple[tuple[Field, re.Pattern[str]], ...] = (
    ("rationale", re.compile("หลักการ|เหตุผล|ความเป็นมา|ที่มา")),
    ("objectives", re.compile("วัตถุประสงค์")),
    ("target_groups", re.compile("(?:กลุ่ม)?เป้าหมาย|ผู้เข้าร่วม|กลุ่มผู้|ผู้ได้รับ")),
    ("steps", re.compile("วิธี|ขั้นตอน|แนวทางการดำเนิน")),
    ("duration", re.compile("(?:ระยะ|กำหนด|ช่วง|กรอบ)เวลา")),
    ("budget", re.compile("(?:วงเงิน)?งบ|แหล่งงบ|วงเงิน|ค่าใช้จ่าย")),
    ("responsible", re.compile("(?:ผู้|หน่วยงาน|ส่วนราชการ|กอง).{0,20}รับผิดชอบ")),
    ("results", re.compile("(?:ตัวชี้วัด.{0,3})?ผลผลิต.{0,30}ผลลัพธ์")),
    ("outputs", re.compile("ผลผลิต")),
    ("outcomes", re.compile("ผลลัพธ์|ผลที่|ประโยชน์ที่")),
)


@lru_cache(maxsize=1024)
def field_named(words: str) -> Field | None:
    """The field that words name which are a heading's and nothing else; None for other words."""
    if not words or len(words) > _LONGEST or _NUMBERED.search(words):
        return None
    words = usual_signs(words)
    return _made_of(words) or _made_of(_EXPLANATION.sub("", words))


def _made_of(words: str) -> Field | None:
    if _TITLE.fullmatch(words):
        return "title"
    if _OF_RESULTS.fullmatch(words):
        return "results"
    return next(
        (field for field, (must, all_) in _MADE_OF.items() if must.search(words) and all_.fullmatch(words)), None
    )


def likely_field(words: str) -> Field:
    """The field by the word that a heading begins with; `other` if it is none's."""
    return next((field for field, begin in _BEGINS if begin.match(usual_signs(words))), "other")
