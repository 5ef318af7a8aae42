"""How a form is filled in, in the words of whoever gives it to the departments."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from antigraft_cli.model.closed_lists import REASON_WORDS, STATUS_WORDS
from antigraft_cli.thai import buddhist_date


def instructions(months: int, day: date) -> Iterator[str]:
    """The instructions, one sentence or two each."""
    statuses, reasons = (", ".join(words[0] for words in lists.values()) for lists in (STATUS_WORDS, REASON_WORDS))
    cannot, other = STATUS_WORDS["cannot-proceed"][0], REASON_WORDS["other"][0]
    yield f"รายงานผลถึงวันที่ {buddhist_date(day)} แต่ละส่วนราชการกรอกแผ่นที่มีชื่อของตน แถวละหนึ่งโครงการ"
    yield "กรอกเฉพาะช่องสีเหลือง ช่องอื่นล็อกไว้เพราะต้องตรงกับแผน ถ้าช่องใดไม่มีข้อมูลให้เว้นว่าง ไม่ต้องเขียนว่าไม่มี หรือ -"
    if months > 6:
        yield "โครงการที่แล้วเสร็จในรอบ 6 เดือนไม่ต้องกรอกซ้ำ ถ้าไม่มีอะไรเพิ่มเติม"
    yield "โครงการที่รับผิดชอบร่วมกันอยู่ในแผ่นของทุกส่วนราชการที่รับผิดชอบ แบ่งกันกรอกได้ แต่ช่องที่กรอกทั้งสองแผ่นต้องตรงกัน"
    yield f"สถานะ: คลิกช่อง แล้วเลือกจากรายการ ({statuses}) โครงการที่รายงานต้องมีสถานะ"
    yield f"ถ้า{cannot} ให้เลือกเหตุ ({reasons}) ถ้าเลือก {other} ให้เขียนคำอธิบายเหตุด้วย"
    yield "จำนวนเงิน: พิมพ์เฉพาะตัวเลข เช่น 15000.50 ถ้าไม่ได้เบิกจ่ายให้เขียน 0 ถ้าไม่ใช้งบประมาณให้เว้นว่าง"
    yield "ผลการดำเนินงาน ปัญหา และข้อเสนอแนะ: ข้อละหนึ่งบรรทัด ขึ้นบรรทัดใหม่ด้วย Alt+Enter (LibreOffice: Ctrl+Enter) ไม่ต้องใส่เลขข้อ"
    yield "ถ้ามีตัวชี้วัด ให้กรอกในแผ่น ตัวชี้วัด แถวละหนึ่งตัว เป้าหมายและผลเป็นตัวเลข เช่น 80 หน่วยเช่น ร้อยละ เกณฑ์ ไม่เกิน คือยิ่งน้อยยิ่งดี"
    yield "ถ้าข้อความยาวกว่าช่อง ให้ลากขอบล่างของแถวลง ห้ามเพิ่มหรือลบแถว คอลัมน์ หรือแผ่น"
    yield "บันทึกเป็นไฟล์ Excel (.xlsx) โดยไม่ตั้งรหัสผ่าน แล้วส่งคืนผู้จัดทำแผน ซึ่งนำหลายไฟล์เข้าพร้อมกันได้ด้วย plan import"
