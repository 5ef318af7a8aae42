"""The headings of a sheet in the words, numbers and order of an officer."""

from __future__ import annotations

from typist.officer import Officer

WORDS = {
    "title": ("ชื่อโครงการ", "ชื่อโครงการ", "ชื่อโครงการ/กิจกรรม", "ชื่อโครงการ/กิจกรรม/มาตรการ", "ชื่อกิจกรรม/โครงการ", "โครงการ/กิจกรรม", "ชื่อโครงการ / มาตรการ", "ชื่อโครงการ (กิจกรรม)"),
    "rationale": (
        "หลักการและเหตุผล", "หลักการและเหตุผล", "หลักการและเหตุผล/ที่มาของโครงการ", "เหตุผลและความจำเป็น", "ที่มาและความสำคัญ", "ความเป็นมา", "ความเป็นมาและความสำคัญ", "หลักการ/เหตุผล",
        "เหตุผลความจำเป็น", "ที่มาและความสำคัญของปัญหา", "หลักการและเหตุผล (ความเป็นมา)", "ที่มาของโครงการ",
    ),
    "objectives": ("วัตถุประสงค์", "วัตถุประสงค์", "วัตถุประสงค์ของโครงการ", "วัตถุประสงค์โครงการ", "จุดประสงค์", "จุดมุ่งหมาย"),
    "groups": ("กลุ่มเป้าหมาย", "กลุ่มเป้าหมาย", "เป้าหมาย", "เป้าหมาย/กลุ่มเป้าหมาย", "กลุ่มเป้าหมาย/ผู้เข้าร่วมโครงการ", "ผู้เข้าร่วมโครงการ", "กลุ่มเป้าหมายโครงการ", "กลุ่มเป้าหมาย (ผู้มีส่วนได้ส่วนเสีย)"),
    "steps": (
        "วิธีดำเนินการ", "วิธีดำเนินการ", "วิธีการดำเนินงาน", "ขั้นตอนการดำเนินการ", "ขั้นตอนการดำเนินงาน", "ขั้นตอน/วิธีดำเนินการ", "วิธีดำเนินโครงการ", "กิจกรรม/วิธีดำเนินการ",
        "แนวทางการดำเนินงาน", "กิจกรรมและขั้นตอนการดำเนินงาน", "กิจกรรมที่ดำเนินการ", "วิธีการ/ขั้นตอนการดำเนินงาน", "ขั้นตอนและวิธีการดำเนินโครงการ",
    ),
    "time": ("ระยะเวลาดำเนินการ", "ระยะเวลาดำเนินการ", "ระยะเวลา", "ระยะเวลาในการดำเนินงาน", "ระยะเวลาดำเนินโครงการ", "กำหนดเวลา", "ระยะเวลาการดำเนินงาน", "ช่วงเวลาดำเนินการ", "ห้วงเวลาดำเนินการ"),
    "money": (
        "งบประมาณ", "งบประมาณดำเนินการ", "งบประมาณที่ใช้", "งบประมาณที่ใช้ดำเนินการ", "งบประมาณ/แหล่งที่มา", "งบประมาณและแหล่งที่มา", "งบประมาณโครงการ", "งบประมาณในการดำเนินงาน", "งบประมาณรายจ่าย",
    ),
    "responsible": (
        "ผู้รับผิดชอบโครงการ", "ผู้รับผิดชอบ", "หน่วยงานรับผิดชอบ", "หน่วยงานที่รับผิดชอบ", "หน่วยงานผู้รับผิดชอบ", "ส่วนราชการที่รับผิดชอบ", "หน่วยงานเจ้าของโครงการ", "ผู้รับผิดชอบหลัก", "กอง/สำนักที่รับผิดชอบ",
    ),
}  # fmt: skip
TOGETHER = (
    "ผลผลิต/ผลลัพธ์", "ตัวชี้วัด/ผลผลิต/ผลลัพธ์", "ตัวชี้วัดความสำเร็จ", "ผลผลิตและผลลัพธ์", "ผลที่คาดว่าจะได้รับ", "ตัวชี้วัด", "ตัวชี้วัดความสำเร็จของโครงการ", "ตัวชี้วัด/ผลสำเร็จ",
)  # fmt: skip
RESULTS = {
    "below": (
        ("ผลผลิต", "ผลลัพธ์"), ("ผลผลิต (Output)", "ผลลัพธ์ (Outcome)"), ("ผลผลิต :", "ผลลัพธ์ :"), ("- ผลผลิต", "- ผลลัพธ์"), ("{n}.1 ผลผลิต", "{n}.2 ผลลัพธ์"), ("ก. ผลผลิต", "ข. ผลลัพธ์"), ("เชิงผลผลิต", "เชิงผลลัพธ์"),
    ),
    "apart": (
        ("ผลผลิต", "ผลลัพธ์"), ("ผลผลิต (Output)", "ผลลัพธ์ (Outcome)"), ("ตัวชี้วัดผลผลิต", "ตัวชี้วัดผลลัพธ์"), ("ตัวชี้วัด", "ผลที่คาดว่าจะได้รับ"), ("ผลผลิต", "ผลลัพธ์ที่คาดว่าจะได้รับ"),
        ("ตัวชี้วัด (ผลผลิต)", "ผลที่คาดว่าจะได้รับ (ผลลัพธ์)"), ("ผลผลิตของโครงการ", "ผลลัพธ์ของโครงการ"), ("ตัวชี้วัดความสำเร็จ", "ผลที่คาดว่าจะได้รับ"), ("ผลผลิต", "ผลที่คาดว่าจะได้รับ"),
    ),
}  # fmt: skip
ORDERS = (
    ("title", "rationale", "objectives", "groups", "steps", "time", "money", "responsible", "results"),
    ("title", "rationale", "objectives", "groups", "steps", "time", "money", "responsible", "results"),
    ("title", "rationale", "objectives", "groups", "steps", "time", "money", "responsible", "results"),
    ("title", "responsible", "rationale", "objectives", "groups", "steps", "time", "money", "results"),
    ("title", "rationale", "objectives", "groups", "place", "steps", "time", "money", "responsible", "results"),
    ("title", "rationale", "objectives", "results", "groups", "steps", "money", "time", "responsible"),
    ("title", "objectives", "rationale", "groups", "time", "steps", "responsible", "money", "results"),
)


def order(officer: Officer) -> tuple[str, ...]:
    """The fields in the order of this book's sheets."""
    return ORDERS[int(officer.habit("order of headings", *map(str, range(len(ORDERS)))))]


def heading(officer: Officer, field: str, number: int) -> str:
    """The heading of a field, numbered as all of this officer's are."""
    word = "พื้นที่ดำเนินการ" if field == "place" else officer.mostly(f"heading of {field}", *WORDS[field])
    return numbered(officer, word, number)


def numbered(officer: Officer, word: str, number: int) -> str:
    """The words behind the number that this officer gives to headings."""
    way = officer.habit("heading numbers", "1. ", "1. ", "1. ", "1.", "1) ", "none", "(1) ", "1.\t", "ข้อ 1 ", "1 ")
    return ("" if way == "none" else way.replace("1", str(number))) + officer.form(word)
