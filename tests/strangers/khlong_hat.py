"""A subdistrict municipality's book: the amounts of each quarter in the table, a column of boxes for kinds, an announcement in front."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table

NAME = "เทศบาลตำบลคลองหาด"
YEARS = (2569, 2570)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2569,
    end=2570,
    name=NAME,
    type="subdistrict-municipality",
    district="คลองหาด",
    province="สระแก้ว",
    preface=("เทศบาลตำบลคลองหาดยึดหลักว่าเงินทุกบาทเป็นของประชาชน",),
    sheets=(
        Sheet(
            "โครงการอบรมพนักงานใหม่หัวใจโปร่งใส",
            1,
            ("พนักงานใหม่ควรได้รับการปลูกฝังตั้งแต่วันแรกที่เข้าทำงาน",),
            ("เพื่อปลูกฝังความโปร่งใสแก่พนักงานใหม่",),
            (("พนักงานใหม่", 12, "คน"),),
            ("จัดทำหลักสูตร", "อบรม 1 วัน", "มอบหมายพี่เลี้ยง"),
            ("งานการเจ้าหน้าที่",),
            ("อบรมครบทุกคน",),
            ("พนักงานใหม่รู้ระเบียบ",),
            {2569: Row("6,000", (1, 3)), 2570: Row("6,000", (1, 3))},
        ),
        Sheet(
            "มาตรการรับฟังความเห็นร่างขอบเขตงาน",
            2,
            ("การรับฟังความเห็นก่อนประกาศช่วยป้องกันการล็อกสเปก", "ผู้ประกอบการรายย่อยจะได้แข่งขันอย่างเป็นธรรม"),
            ("เพื่อป้องกันการล็อกสเปก", "เพื่อให้การแข่งขันเป็นธรรม"),
            (("ผู้ประกอบการ", 0, ""),),
            ("ประกาศร่างขอบเขตงาน 3 วันทำการ", "รวบรวมความเห็น", "ปรับปรุงร่าง"),
            ("กองคลัง",),
            ("รับฟังความเห็นทุกโครงการที่เกิน 500,000 บาท",),
            ("มีผู้ยื่นข้อเสนอมากขึ้น",),
            {2569: Row("0", (1, 2, 3, 4)), 2570: Row("0", (1, 2, 3, 4))},
        ),
        Sheet(
            "กิจกรรมสัญจรตรวจงานชายแดน",
            3,
            ("พื้นที่ชายแดนอยู่ห่างไกล งานก่อสร้างจึงขาดการตรวจสอบ",),
            ("เพื่อให้งานชายแดนได้มาตรฐาน",),
            (("ผู้นำหมู่บ้าน", 8, "คน"), ("ทหารพราน", 4, "นาย")),
            ("กำหนดวันลงพื้นที่", "ตรวจงานร่วมกัน", "ลงนามในบันทึกการตรวจ"),
            ("กองช่าง", "สำนักปลัดเทศบาล"),
            ("ลงพื้นที่ 4 ครั้งต่อปี",),
            ("งานก่อสร้างแล้วเสร็จตามสัญญา",),
            {2569: Row("12,000", (1, 2, 3, 4)), 2570: Row("9,000", (2, 3, 4))},
        ),
    ),
    totals={2569: ("18,000", None), 2570: ("15,000", None)},
    chapters=(("ประกาศเทศบาลตำบลคลองหาด", "front"),),
    in_chapters=("จึงประกาศใช้แผนปฏิบัติการ", "ประกาศ ณ วันที่"),
)

_PARTS = (
    {2569: ("3,000", "", "3,000", ""), 2570: ("3,000", "", "3,000", "")},
    {2569: ("✓",) * 4, 2570: ("✓",) * 4},
    {2569: ("3,000",) * 4, 2570: ("", "3,000", "3,000", "3,000")},
)
_TIMES = ("ไตรมาส 1 และ 3", "ทุกไตรมาส", "ปีงบประมาณ 2569 ไตรมาส 1-4 ปีงบประมาณ 2570 ไตรมาส 2-4")
_MONEY = ("6,000 บาท", "ไม่ใช้งบประมาณ", "ปีงบประมาณ 2569 12,000 บาท ปีงบประมาณ 2570 9,000 บาท")
_KINDS = ("โครงการ", "มาตรการ", "กิจกรรม")


def _year(document: Document, year: int) -> None:
    line(document, f"แผนงานและงบประมาณ ปีงบประมาณ พ.ศ. {year}", bold=True, center=True)
    rows = [
        ["ลำดับ", "มิติ", "ชื่อ", "งบประมาณทั้งปี", "แผนการใช้จ่ายรายไตรมาส", "", "", "", "ผู้รับผิดชอบ"],
        ["", "", "", "", "1", "2", "3", "4", ""],
    ]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        place = BOOK.sheets.index(sheet)
        money = sheet.years[year].budget
        rows.append(
            [
                str(number),
                str(sheet.dimension),
                sheet.title,
                "ไม่ใช้" if money == "0" else money,
                *_PARTS[place][year],
                "/".join(sheet.responsible),
            ]
        )
    rows.append(["รวม", "", "", BOOK.totals[year][0] or "", "", "", "", "", ""])
    merges = [(0, 4, 0, 7), (len(rows) - 1, 0, len(rows) - 1, 2)]
    table(document, rows, [*merges, *((0, column, 1, column) for column in (0, 1, 2, 3, 8))])
    line(document, "")


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    boxes = "  ".join(
        f"({'✓' if kind == _KINDS[place] else ' '}) {kind}" for kind in ("โครงการ", "กิจกรรม", "มาตรการ")
    )
    line(document, f"รายละเอียด ลำดับที่ {place + 1}", bold=True, center=True)
    line(document, f"ประเภท {boxes}")
    groups = tuple(f"{name} {count} {unit}" if count else name for name, count, unit in sheet.groups)
    for number, (name, texts) in enumerate(
        (
            ("ชื่อโครงการ/กิจกรรม/มาตรการ", (sheet.title,)),
            ("มิติ", (f"มิติที่ {sheet.dimension}",)),
            ("ที่มาและความสำคัญ", tuple(sheet.rationale)),
            ("วัตถุประสงค์", tuple(sheet.objectives)),
            ("กลุ่มเป้าหมาย", groups),
            ("แนวทางการดำเนินงาน", tuple(sheet.steps)),
            ("ระยะเวลา", (_TIMES[place],)),
            ("งบประมาณ", (_MONEY[place],)),
            ("ผู้รับผิดชอบ", tuple(sheet.responsible)),
            ("ผลผลิต", tuple(sheet.outputs)),
            ("ผลลัพธ์", tuple(sheet.outcomes)),
        ),
        1,
    ):
        if len(texts) == 1:
            line(document, f"{number}. {name}: {texts[0]}")
        elif name == "ที่มาและความสำคัญ":
            line(document, f"{number}. {name}:")
            for text in texts:
                line(document, f"    {text}")
        else:
            line(document, f"{number}. {name}:")
            for place_, text in enumerate(texts, 1):
                line(document, f"    {number}.{place_} {text}")
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (BOOK.title, "พ.ศ. 2569 - 2570", NAME, "อำเภอคลองหาด จังหวัดสระแก้ว"):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "ประกาศเทศบาลตำบลคลองหาด", bold=True, center=True)
    line(document, "เรื่อง ใช้แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2569 - 2570)", center=True)
    line(document, "\tเพื่อให้การป้องกันการทุจริตเป็นไปอย่างมีระบบ เทศบาลตำบลคลองหาดจึงประกาศใช้แผนปฏิบัติการนี้")
    line(document, "\tประกาศ ณ วันที่ 1 ตุลาคม พ.ศ. 2568")
    new_page(document)
    line(document, "คำนำ", bold=True, center=True)
    line(document, f"\t{BOOK.preface[0]}")
    new_page(document)
    for year in YEARS:
        _year(document, year)
    new_page(document)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    return saved(document)
