"""L514 and its relatives: text that PDF files, fonts, keyboards and encodings broke, and what is said to be meant."""

from __future__ import annotations

import pytest

from antigraft_cli.checks.wording import wording
from antigraft_cli.diagnostics import Place
from antigraft_cli.model.plan import Plan, WrittenText
from antigraft_cli.source.plan_files import PLAN_FILE

Found = list[tuple[str, str, str]]
"""Code, the very letters, and what the hint says to write; empty if it only asks to retype them."""


def found_in(text: str) -> Found:
    plan = Plan("แผน", None, texts=(WrittenText(PLAN_FILE, ("title",), text),))
    return [
        (each.rule.code, text[slice(*each.where.part)], each.hint.th.partition("แก้เป็น ")[2] if each.hint else "")
        for each in wording(plan)
        if isinstance(each.where, Place) and each.where.part
    ]


PAPERS: dict[str, Found] = {
    "แผ่นปฏิบัติการประจำปี": [("L509", "แผ่นปฏิบัติการ", "แผนปฏิบัติการ")],
    "ความเสี่ยงที่มีอยูในองค์กร": [("L509", "อยูในองค์กร", "อยู่ในองค์กร")],
    "การกระทำที่ทาให้เกิดความเสี่ยง": [("L509", "ทาให้เกิด", "ทำให้เกิด")],
    "มาตรการปูองกันความเสี่ยง": [("L509", "ปูองกัน", "ป้องกัน")],
    "ส่วนท่ีสอง": [("L504", "ท่ีสอง", "ที่สอง")],
    "ตัวบง่ ชีค้ วามสำเร็จ": [("L514", "บง่ ", "บ่ง"), ("L514", "ชีค้ ", "ชี้ค")],
    "เป็นองคกรที่โปร่งใส": [("L509", "องคกร", "องค์กร")],
    "ของสวนทองถิ่นทุกแห่ง": [("L509", "สวนทองถิ่น", "ส่วนท้องถิ่น")],
    "ตัวอย‹างของแบบ": [("L514", "ตัวอย‹าง", "ตัวอย่าง")],
    "ส านักงานต าบลด าเนินการจ านวน ๒ ครั้ง": [
        ("L514", "ส านักงาน", "สำนักงาน"),
        ("L514", "ต าบล", "ตำบล"),
        ("L514", "ด าเนินการ", "ดำเนินการ"),
        ("L514", "จ านวน", "จำนวน"),
    ],
    "จากนั้นส านักงานได้ด าเนินงาน": [("L514", "ส านักงาน", "สำนักงาน"), ("L514", "ด าเนินงาน", "ดำเนินงาน")],
    "หมวด ͸ԺÒ¡ÒþÔÁ¾ ข้อสอง": [("L514", "\u0378\u053aÒ¡ÒþÔÁ¾", "")],
    "ไม่มีคอร์รับชันในหน่วยงาน": [("L509", "คอร์รับชัน", "คอร์รัปชัน")],
    "แผนปฎิบัติงาน": [("L509", "ปฎิบัติ", "ปฏิบัติ")],
    "แสดงเจตนารมย์ร่วมกัน": [("L509", "เจตนารมย์", "เจตนารมณ์")],
    "การให้บริหารสาธารณะที่ดี": [("L509", "ให้บริหารสาธารณะ", "ให้บริการสาธารณะ")],
}
"""Faults that stand in published plan books and manuals."""

DAMAGE: dict[str, Found] = {
    "งดรับน้ าดื่ม": [("L514", "น้ าดื่ม", "น้ำดื่ม")],
    "ประจ าปี": [("L514", "ประจ าปี", "ประจำปี")],
    "หน้ าที่ของทุกคน": [("L514", "หน้ าที่", "หน้าที่")],
    "ส ำนักปลัด": [("L514", "ส ำนักปลัด", "สำนักปลัด")],
    "แจ้งขัน้ ตอน": [("L514", "ขัน้ ตอน", "ขั้นตอน")],
    "ระหว่ๅงปี": [("L514", "ระหว่ๅง", "ระหว่าง")],
    "ทํๅงาน": [("L514", "ทํๅงาน", "ทำงาน")],
    "อย\uf70aางดี": [("L514", "อย\uf70aาง", "อย่าง")],
    "ป\uf714องกัน": [("L514", "ป\uf714องกัน", "ป้องกัน")],
    "เจ\uf88eาหน\uf88eาที่": [("L514", "จ\uf88e", "จ้"), ("L514", "น\uf88e", "น้")],
    "\uf0b7 ประชาชน": [("L514", "\uf0b7", "•")],
    "ก\ue123ข": [("L514", "\ue123", "")],
    "การ\ufffd\ufffdด": [("L514", "\ufffd\ufffd", "")],
    "ผู\u0e3eด": [("L514", "\u0e3e", "")],
    "à¸ªà¹ˆà¸§à¸™": [("L514", "à¸ªà¹ˆà¸§à¸™", "ส่วน")],
    "¡ÒÃ»éÍ§¡Ñ¹": [("L514", "¡ÒÃ»éÍ§¡Ñ¹", "การป้องกัน")],
    "วัว".encode().decode("cp874"): [("L514", "เธงเธฑเธง", "วัว")],
    "ฝุายบริหาร": [("L504", "ฝุายบริหาร", "ฝ่ายบริหาร")],
    "เปูาหมาย": [("L504", "เปูาหมาย", "เป้าหมาย")],
    "วา่ด้วยการเงิน": [("L504", "วา่ด้วย", "ว่าด้วย")],
    "นำ้ดื่ม": [("L504", "นำ้ดื่ม", "น้ำดื่ม")],
    "มีสิทธ์ิ": [("L504", "มีสิทธ์ิ", "มีสิทธิ์")],
}


@pytest.mark.parametrize("text", [*PAPERS, *DAMAGE])
def test_damage_is_found_at_its_letters_with_what_was_meant(text: str) -> None:
    assert sorted(found_in(text)) == sorted((PAPERS | DAMAGE)[text])


@pytest.mark.parametrize(
    "text",
    [
        "ให้ แก่ ผู้ ไม่ ใกล้ ใคร่ ไกล่ แม้ เปล่า แล้ว โต้ ไว้ ใหม่ ไขว้ ก็ และ ค่า ณ ที่นี้",
        "ฤๅษี ฦๅชา ฤๅ",
        "เธอ เนย เธอเนยเธอเนยเธอเนย เน้น เธอเธอเธอเธอ",
        "café naïve æøå São Москва Αθήνα Việt người ½ ¼ ¾ ๐°",
        "“ก” ‘ข’ – — … • € 🙂🙂🙂 ๑๒๓",
        "ปูอัด ปูเสื่อ ฟูฟ่อง ผู้ผูก",
        "(ก) า (ข) ะ",
    ],
)
def test_good_text_is_not_damaged(text: str) -> None:
    assert [each for each in found_in(text) if each[0] in ("L504", "L514")] in ([], [("L504", "ะ", "")] * 1)


def test_letters_that_only_look_like_other_faults_are_reported_once() -> None:
    assert found_in("à¸ªà¹ˆà¸§à¸™à¸—à¸µà¹ˆ") == [("L514", "à¸ªà¹ˆà¸§à¸™à¸—à¸µà¹ˆ", "ส่วนที่")]
    assert found_in("ท\uf70aี") == [("L514", "ท\uf70aี", "ที่")]
