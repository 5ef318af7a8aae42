"""A subdistrict's book: headings numbered below the project's number, quarters with their months, money with its source."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai

NAME = "องค์การบริหารส่วนตำบลห้วยสัก"
YEARS = (2567, 2568)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันและปราบปรามการทุจริต",
    start=2567,
    end=2568,
    name=NAME,
    type="subdistrict-organization",
    district="เมืองเชียงราย",
    province="เชียงราย",
    preface=(
        "องค์การบริหารส่วนตำบลห้วยสักให้ความสำคัญกับการป้องกันการทุจริต",
        "แผนนี้จัดทำโดยคณะทำงานจากทุกส่วนราชการ",
    ),
    sheets=(
        Sheet(
            "โครงการวันต่อต้านคอร์รัปชันสากล",
            1,
            ("วันที่ ๙ ธันวาคมของทุกปีเป็นวันต่อต้านคอร์รัปชันสากล", "หน่วยงานจึงควรจัดกิจกรรมเพื่อแสดงเจตนารมณ์"),
            ("เพื่อแสดงเจตนารมณ์", "เพื่อสร้างกระแสในชุมชน"),
            (("พนักงานและประชาชน", 150, "คน"),),
            ("จัดเตรียมสถานที่", "เดินรณรงค์", "กล่าวคำปฏิญาณ"),
            ("สำนักปลัด",),
            ("จัดกิจกรรม ๑ ครั้ง",),
            ("ประชาชนรับรู้เจตนารมณ์",),
            {year: Row("10,000.00", (1,), None, "เงินรายได้") for year in YEARS},
        ),
        Sheet(
            "มาตรการหมุนเวียนกรรมการจัดซื้อจัดจ้าง",
            2,
            ("กรรมการชุดเดิมทุกครั้งอาจสนิทสนมกับผู้ขาย",),
            ("เพื่อป้องกันการเอื้อประโยชน์",),
            (("ข้าราชการระดับปฏิบัติการขึ้นไป", 22, "คน"),),
            ("จัดทำบัญชีรายชื่อ", ("จับสลาก", ("ทุกต้นไตรมาส", "ต่อหน้าผู้แทนชุมชน")), "ออกคำสั่ง"),
            ("กองคลัง", "หน่วยตรวจสอบภายใน"),
            ("มีคำสั่งไตรมาสละ ๑ ฉบับ",),
            ("ไม่มีข้อร้องเรียนเรื่องการเอื้อประโยชน์", "กรรมการมีความรู้มากขึ้น"),
            {year: Row("0", (1, 2, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "กิจกรรมตู้ปณ.รับเรื่องร้องเรียน",
            4,
            ("ผู้สูงอายุไม่ถนัดใช้อินเทอร์เน็ต จึงต้องมีช่องทางทางไปรษณีย์",),
            ("เพื่อเพิ่มช่องทางร้องเรียน",),
            (("ประชาชนทั้งตำบล", 0, ""),),
            ("เช่าตู้ไปรษณีย์", "ประชาสัมพันธ์", "เปิดตู้ทุกวันศุกร์"),
            ("สำนักปลัด",),
            ("มีตู้ไปรษณีย์ ๑ ตู้",),
            ("ผู้สูงอายุเข้าถึงช่องทางร้องเรียน",),
            {2568: Row("500.00", (1, 2, 3, 4), "ค่าเช่าตู้", "เงินอุดหนุน")},
        ),
    ),
    totals={2567: ("10,000.00", None), 2568: ("10,500.00", None)},
    approval=(
        {"role": "ผู้จัดทำ", "name": "นางสาวสมมติ ตัวอย่าง", "position": "นักวิเคราะห์นโยบายและแผนชำนาญการ"},
        {"role": "ผู้อนุมัติ", "position": "นายกองค์การบริหารส่วนตำบลห้วยสัก"},
    ),
)

_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)
_TIMES = ("ธันวาคมของทุกปี", "ตุลาคม - กันยายน", "ปีงบประมาณ ๒๕๖๘ ทุกไตรมาส")
_MONEY = ("๑๐,๐๐๐.๐๐ บาท", "ไม่ใช้งบประมาณ", "๕๐๐.๐๐ บาท")


def _year(document: Document, year: int) -> None:
    line(document, f"รายละเอียดโครงการ/กิจกรรม ประจำปีงบประมาณ {year}", bold=True, center=True)
    first, second = (year - 1) % 100, year % 100
    quarters = [
        f"ไตรมาส 1\n(ต.ค. {first} – ธ.ค. {first})",
        f"ไตรมาส 2\n(ม.ค. {second} – มี.ค. {second})",
        f"ไตรมาส 3\n(เม.ย. {second} – มิ.ย. {second})",
        f"ไตรมาส 4\n(ก.ค. {second} – ก.ย. {second})",
    ]
    rows = [
        ["ลำดับที่", "มิติ", "โครงการ/กิจกรรม/มาตรการ", "งบประมาณ/แหล่งที่มา", *quarters, "หน่วยงานที่รับผิดชอบหลัก", "หมายเหตุ"]
    ]
    for place, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        money = "ไม่ใช้งบประมาณ" if row.budget == "0" else f"{row.budget}\n({row.budget_source})"
        ticks = ["\uf0fc" if quarter in row.quarters else "" for quarter in (1, 2, 3, 4)]
        dimension = f"{sheet.dimension}. {_NAMES[sheet.dimension]}"
        rows.append(
            [f"{place}.", dimension, sheet.title, money, *ticks, "\n".join(sheet.responsible), row.note or "-"]
        )
    rows.append(["", "", "รวมงบประมาณทั้งสิ้น", BOOK.totals[year][0] or "", *[""] * 6])
    table(document, rows)
    new_page(document)


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    number = place + 1
    line(document, thai(f"มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}"), bold=True)
    line(document, thai(f"{number}. {sheet.title}"), bold=True)
    groups = tuple(f"{name} จำนวน {count} {unit}" if count else name for name, count, unit in sheet.groups)
    fields = (
        ("หลักการและเหตุผล", sheet.rationale),
        ("วัตถุประสงค์", sheet.objectives),
        ("กลุ่มเป้าหมาย", groups),
        ("วิธีดำเนินการ", sheet.steps),
        ("ระยะเวลาดำเนินการ", (_TIMES[place],)),
        ("งบประมาณ", (_MONEY[place],)),
        ("ผู้รับผิดชอบ", sheet.responsible),
        ("ผลผลิต", sheet.outputs),
        ("ผลลัพธ์", sheet.outcomes),
    )
    for below, (heading, texts) in enumerate(fields, 1):
        line(document, thai(f"\t{number}.{below} {heading}"))
        for item, text in enumerate(texts, 1):
            own, inner = (text, ()) if isinstance(text, str) else text
            mark = f"{number}.{below}.{item} " if len(texts) > 1 and heading != "หลักการและเหตุผล" else ""
            line(document, thai(f"\t\t{mark}{own}"))
            for each in inner:
                line(document, f"\t\t\t- {each}")
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (BOOK.title, "พ.ศ. ๒๕๖๗ - ๒๕๖๘", "องค์การบริหารส่วนตำบลห้วยสัก", "อำเภอเมืองเชียงราย จังหวัดเชียงราย"):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "คำนำ", bold=True, center=True)
    for text in BOOK.preface:
        line(document, f"\t{text}")
    line(document, "องค์การบริหารส่วนตำบลห้วยสัก", center=True)
    new_page(document)
    for year in YEARS:
        _year(document, year)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    line(document, "ลงชื่อ.............................ผู้จัดทำ", center=True)
    line(document, "(นางสาวสมมติ ตัวอย่าง)", center=True)
    line(document, "นักวิเคราะห์นโยบายและแผนชำนาญการ", center=True)
    line(document, "ลงชื่อ.............................ผู้อนุมัติ", center=True)
    line(document, "(.............................)", center=True)
    line(document, "นายกองค์การบริหารส่วนตำบลห้วยสัก", center=True)
    return saved(document)
