"""A subdistrict municipality's book: several projects with their amounts in one cell, sheets with headings in letters."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai

NAME = "เทศบาลตำบลท่าม่วง"
YEARS = (2566, 2567, 2568)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต 3 ปี",
    start=2566,
    end=2568,
    name=NAME,
    type="subdistrict-municipality",
    district="ท่าม่วง",
    province="กาญจนบุรี",
    guidelines={
        "1.1": "การสร้างจิตสำนึกแก่ข้าราชการและประชาชน",
        "2.2": "มาตรการสร้างความโปร่งใสในการปฏิบัติราชการ",
        "3.1": "จัดให้มีและเผยแพร่ข้อมูลข่าวสาร",
    },
    sheets=(
        Sheet(
            "โครงการเข้าค่ายพุทธบุตร",
            1,
            ("ศาสนธรรมเป็นเครื่องยึดเหนี่ยวจิตใจของข้าราชการและเยาวชน",),
            ("เพื่อพัฒนาจิตใจ", "เพื่อให้รู้จักละอายต่อบาป"),
            (("ข้าราชการและเยาวชน", 80, "คน"),),
            ("ประสานวัด", "จัดค่าย 3 วัน 2 คืน", "สรุปผล"),
            ("กองการศึกษา",),
            ("มีผู้เข้าค่ายครบตามจำนวน",),
            ("ผู้เข้าค่ายมีวินัยมากขึ้น",),
            {2566: Row("45,000", (3,)), 2567: Row("45,000", (3,)), 2568: Row("50,000", (3,))},
            guideline="1.1",
        ),
        Sheet(
            "กิจกรรมวันเดียวเที่ยวทั่วกฎหมาย",
            1,
            ("ความไม่รู้กฎหมายทำให้ตกเป็นเหยื่อของการเรียกรับเงิน",),
            ("เพื่อให้ความรู้ด้านกฎหมายแก่ประชาชน",),
            (("ประชาชน", 150, "คน"),),
            ("เชิญวิทยากรจากสำนักงานอัยการ", "จัดบรรยายใน 3 ชุมชน"),
            ("สำนักปลัดเทศบาล",),
            ("จัดบรรยายครบ 3 ชุมชน",),
            ("ประชาชนรู้สิทธิของตน",),
            {2566: Row("10,000", (2,)), 2567: Row("10,000", (2,)), 2568: Row("10,000", (2,))},
            guideline="1.1",
        ),
        Sheet(
            "มาตรการสุ่มตรวจใบเสร็จรับเงิน",
            2,
            ("ใบเสร็จรับเงินเป็นหลักฐานสำคัญ หากไม่ออกใบเสร็จอาจมีการยักยอก", "ปีที่ผ่านมาพบใบเสร็จขาดเล่มจำนวนสองเล่ม"),
            ("เพื่อป้องกันการยักยอก", "เพื่อให้ทะเบียนใบเสร็จถูกต้อง"),
            (("เจ้าหน้าที่จัดเก็บรายได้", 7, "คน"),),
            ("แต่งตั้งกรรมการ", "สุ่มตรวจเดือนละครั้ง"),
            ("กองคลัง",),
            ("ตรวจครบ 12 ครั้ง",),
            ("ไม่พบใบเสร็จสูญหาย",),
            {2566: Row("0", (1, 2, 3, 4)), 2567: Row("0", (1, 2, 3, 4)), 2568: Row("0", (1, 2, 3, 4))},
            guideline="2.2",
        ),
        Sheet(
            "โครงการรถโมบายข้อมูลข่าวสาร",
            3,
            ("ผู้สูงอายุเดินทางมาเทศบาลไม่สะดวก รถโมบายช่วยให้ข้อมูลไปถึงบ้าน",),
            ("เพื่อให้ผู้สูงอายุเข้าถึงข้อมูล",),
            (("ผู้สูงอายุ", 300, "คน"), ("ผู้พิการ", 45, "คน")),
            ("จัดเตรียมรถและเอกสาร", "ออกหน่วยสัปดาห์ละ 1 วัน", "เก็บแบบสอบถาม"),
            ("กองสวัสดิการสังคม", "สำนักปลัดเทศบาล"),
            ("ออกหน่วยไม่น้อยกว่า 40 วันต่อปี",),
            ("ผู้สูงอายุรู้ข่าวสารของเทศบาล",),
            {2567: Row("24,000", (2, 3, 4)), 2568: Row("24,000", (2, 3, 4))},
            guideline="3.1",
        ),
    ),
    totals={2566: ("55,000", None), 2567: ("79,000", None), 2568: ("84,000", None)},
    chapters=(("บทที่ 1 สภาพทั่วไปและการวิเคราะห์ความเสี่ยง", "front"),),
    in_chapters=("เทศบาลตำบลท่าม่วงตั้งอยู่ริมแม่น้ำแม่กลอง", "ด้านการเงินและพัสดุ"),
)

_NAMES = ("", "การสร้างวัฒนธรรมสุจริต", "การบริหารราชการด้วยความโปร่งใส", "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน")
_TIMES = ("เมษายน - มิถุนายน ของทุกปี", "ไตรมาส 2 ของทุกปี", "ตลอดปีงบประมาณ", "มกราคม - กันยายน (พ.ศ. 2567 - 2568)")
_MONEY = (
    "ปี 2566 - 2567 ปีละ 45,000 บาท และปี 2568 จำนวน 50,000 บาท",
    "10,000 บาท (หนึ่งหมื่นบาทถ้วน) ต่อปี",
    "-",
    "24,000 บาท/ปี (สองหมื่นสี่พันบาทถ้วน)",
)


def _plan(document: Document) -> None:
    line(document, "บทที่ 2 แผนปฏิบัติการ", bold=True, center=True)
    for dimension in (1, 2, 3):
        line(document, f"มิติที่ {dimension} {_NAMES[dimension]}", bold=True)
        rows = [["ภารกิจตามมิติ", "โครงการ/กิจกรรม/มาตรการ", *(f"งบประมาณ\nปี {year}" for year in YEARS), "หมายเหตุ"]]
        sheets = [each for each in BOOK.sheets if each.dimension == dimension]
        guideline = sheets[0].guideline or ""
        amounts = [
            "\n".join(
                "-" if year not in each.years or each.years[year].budget == "0" else each.years[year].budget
                for each in sheets
            )
            if any(year in each.years for each in sheets)
            else ""
            for year in YEARS
        ]
        titles = "\n".join(f"{number}) {each.title}" for number, each in enumerate(sheets, 1))
        rows.append([f"{guideline} {BOOK.guidelines[guideline]}", titles, *amounts, ""])
        table(document, rows)
    total = [["รวมทั้งสิ้น 4 โครงการ", "", *(BOOK.totals[year][0] or "" for year in YEARS), ""]]
    line(document, "สรุปงบประมาณ", bold=True)
    rows = [["รายการ", "โครงการ/กิจกรรม/มาตรการ", *(f"งบประมาณ\nปี {year}" for year in YEARS), "หมายเหตุ"], *total]
    table(document, rows, [(1, 0, 1, 1)])
    new_page(document)


def _items(document: Document, texts: tuple[str, ...]) -> None:
    for place, text in enumerate(texts, 1):
        line(document, f"\t({place}) {text}" if len(texts) > 1 else f"\t{text}")


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    line(document, f"มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}", center=True)
    line(document, sheet.title, bold=True, center=True)
    groups = tuple(f"{name} จำนวน {count} {unit}" for name, count, unit in sheet.groups)
    line(document, "ก. หลักการและเหตุผล", bold=True)
    for text in sheet.rationale:
        line(document, f"\t{text}")
    for letter, name, texts in (
        ("ข", "วัตถุประสงค์", tuple(sheet.objectives)),
        ("ค", "กลุ่มเป้าหมาย", groups),
        ("ง", "วิธีดำเนินการ", tuple(map(str, sheet.steps))),
        ("จ", "ระยะเวลาดำเนินการ", (_TIMES[place],)),
        ("ฉ", "งบประมาณ", (_MONEY[place],)),
        ("ช", "ผู้รับผิดชอบ", tuple(sheet.responsible)),
        ("ซ", "ผลผลิต", tuple(map(str, sheet.outputs))),
        ("ฌ", "ผลลัพธ์", tuple(map(str, sheet.outcomes))),
    ):
        line(document, f"{letter}. {name}", bold=True)
        _items(document, texts)
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    line(document, BOOK.title, bold=True, center=True)
    line(document, "(พ.ศ. 2566 - 2568)", bold=True, center=True)
    line(document, NAME, bold=True, center=True)
    line(document, "อ.ท่าม่วง จ.กาญจนบุรี", bold=True, center=True)
    new_page(document)
    line(document, "บทที่ 1 สภาพทั่วไปและการวิเคราะห์ความเสี่ยง", bold=True, center=True)
    line(document, "\tเทศบาลตำบลท่าม่วงตั้งอยู่ริมแม่น้ำแม่กลอง มีพื้นที่ประมาณ 4.5 ตารางกิโลเมตร")
    line(document, "1.1 ด้านการเงินและพัสดุ", bold=True)
    line(document, "\tมีความเสี่ยงจากการรับเงินสดนอกสำนักงาน")
    line(document, "1.2 ด้านการอนุญาต", bold=True)
    line(document, thai("\tมีความเสี่ยงจากการใช้ดุลพินิจ 2 กระบวนงาน"))
    new_page(document)
    _plan(document)
    line(document, "บทที่ 3 รายละเอียดโครงการ/กิจกรรม/มาตรการ", bold=True, center=True)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    return saved(document)
