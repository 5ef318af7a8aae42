"""A town's book: quarters as shaded cells, the steps of each sheet in a table with their time, boxes typed as brackets."""

from __future__ import annotations

from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table

NAME = "เทศบาลเมืองลำสามแก้ว"
YEARS = (2567, 2568, 2569)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตและประพฤติมิชอบ",
    start=2567,
    end=2569,
    name=NAME,
    type="town-municipality",
    district="ลำลูกกา",
    province="ปทุมธานี",
    preface=(
        "เทศบาลเมืองลำสามแก้วมีโครงการก่อสร้างจำนวนมาก จึงต้องวางระบบป้องกันการทุจริตที่ทุกคนตรวจสอบได้",
        "คณะผู้จัดทำขอขอบคุณทุกกองที่ให้ข้อมูล และหวังว่าแผนนี้จะถูกนำไปใช้จริง",
    ),
    sheets=(
        Sheet(
            "โครงการค่ายผู้นำเยาวชนโปร่งใส",
            1,
            (
                "เยาวชนในเขตเทศบาลมีมากกว่าหนึ่งหมื่นคน หากได้รับการปลูกฝังที่ดีจะเป็นกำลังสำคัญ",
                "จากการประเมินค่ายปีที่แล้ว ผู้ปกครองร้อยละ 95 เห็นว่าควรจัดต่อเนื่อง",
            ),
            ("เพื่อปลูกฝังความซื่อสัตย์แก่เยาวชน", "เพื่อสร้างเครือข่ายเยาวชนเฝ้าระวังการทุจริต"),
            (("นักเรียนระดับมัธยมศึกษา", 100, "คน"), ("ครูพี่เลี้ยง", 10, "คน")),
            ("ประชุมคณะทำงาน", "รับสมัครเยาวชน", "จัดค่าย 2 วัน 1 คืน", "ติดตามผลหลังค่าย 3 เดือน"),
            ("กองการศึกษา",),
            ("เยาวชนเข้าร่วมไม่น้อยกว่า 90 คน",),
            ("เกิดเครือข่ายเยาวชน 1 เครือข่าย",),
            {2567: Row("150,000", (2, 3)), 2568: Row("150,000", (2, 3)), 2569: Row("160,000", (2, 3))},
        ),
        Sheet(
            "มาตรการกำหนดราคากลางอย่างเปิดเผย",
            2,
            ("ราคากลางที่สูงเกินจริงเป็นช่องทางทุจริตที่พบบ่อย การเปิดเผยวิธีคำนวณทำให้ตรวจสอบได้",),
            ("เพื่อให้ราคากลางตรวจสอบได้",),
            (("กองช่างและกองคลัง", 0, ""),),
            ("จัดทำแบบคำนวณมาตรฐาน", "เผยแพร่ก่อนวันยื่นข้อเสนอ 5 วันทำการ"),
            ("กองช่าง", "กองคลัง"),
            ("เผยแพร่ราคากลางครบทุกโครงการ",),
            ("ข้อร้องเรียนเรื่องราคากลางลดลง", "ประหยัดงบประมาณได้ร้อยละ 5"),
            {year: Row("0", (1, 2, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "กิจกรรมเปิดบ้านตรวจสอบพัสดุ",
            4,
            ("ประชาชนมีสิทธิเห็นทรัพย์สินที่ซื้อด้วยภาษี",),
            ("เพื่อเปิดให้ประชาชนตรวจสอบพัสดุ", "เพื่อให้เจ้าหน้าที่ดูแลพัสดุอย่างจริงจัง"),
            (("กรรมการชุมชน", 62, "คน"),),
            ("ประกาศวันเปิดบ้าน", "จัดแสดงทะเบียนพัสดุ", "บันทึกข้อสังเกตของประชาชน"),
            ("กองคลัง",),
            ("จัดกิจกรรมปีละ 1 ครั้ง",),
            ("ทะเบียนพัสดุตรงกับของจริง",),
            {2567: Row("8,000", (4,)), 2569: Row("8,000", (4,), "งดจัดในปี 2568")},
        ),
    ),
    totals={
        2567: ("158,000", None),
        2568: ("150,000", None),
        2569: ("168,000", None),
    },
    approval=(
        {"role": "ผู้เสนอ", "position": "ผู้อำนวยการกองยุทธศาสตร์และงบประมาณ"},
        {"role": "ผู้เห็นชอบ", "position": "ปลัดเทศบาลเมืองลำสามแก้ว"},
        {"role": "ผู้อนุมัติ", "position": "นายกเทศมนตรีเมืองลำสามแก้ว"},
    ),
)

_WHEN = (("ม.ค.", "ม.ค.", "เม.ย.", "มิ.ย."), ("ต.ค.", "ทุกเดือน"), ("ก.ค.", "ส.ค.", "ก.ย."))
_MONEY = (
    "ตั้งจ่ายจากงบประมาณปี 2567 และ 2568 ปีละ 150,000 บาท ปี 2569 จำนวน 160,000 บาท",
    "ไม่ใช้งบประมาณ",
    "8,000 บาท",
)


def _year(document: Document, year: int) -> None:
    line(document, f"ตารางที่ {year - 2566} แผนปฏิบัติการ ประจำปีงบประมาณ พ.ศ. {year}", bold=True)
    rows = [
        ["ลำดับ", "โครงการ/กิจกรรม", "มิติ", "งบประมาณ", "ไตรมาส", "", "", "", "หมายเหตุ"],
        ["", "", "", "", "1", "2", "3", "4", ""],
    ]
    shaded = []
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        shaded += [(len(rows), 3 + quarter) for quarter in row.quarters]
        rows.append([str(number), sheet.title, str(sheet.dimension), row.budget, "", "", "", "", row.note or ""])
    rows.append(["รวมเป็นเงินทั้งสิ้น", "", "", BOOK.totals[year][0] or "", "", "", "", "", ""])
    merges = [(0, 4, 0, 7), (len(rows) - 1, 0, len(rows) - 1, 2)]
    made = table(document, rows, [*merges, *((0, column, 1, column) for column in (0, 1, 2, 3, 8))])
    for number, column in shaded:
        properties = made.cell(number, column)._tc.get_or_add_tcPr()
        properties.append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="92D050"/>'))
    for column in range(9):
        properties = made.cell(0, column)._tc.get_or_add_tcPr()
        if properties.find("{*}shd") is None:
            properties.append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="D9D9D9"/>'))
    line(document, "")


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    boxes = "   ".join(f"[{'x' if number == sheet.dimension else ' '}] มิติที่ {number}" for number in (1, 2, 3, 4))
    line(document, f"โครงการที่ {place + 1} {sheet.title}", bold=True)
    line(document, boxes)
    line(document, "1. หลักการและเหตุผล", bold=True)
    for text in sheet.rationale:
        line(document, f"\t{text}")
    line(document, "2. วัตถุประสงค์", bold=True)
    for number, text in enumerate(sheet.objectives, 1):
        line(document, f"\t2.{number} {text}")
    line(document, "3. กลุ่มเป้าหมาย", bold=True)
    for number, (name, count, unit) in enumerate(sheet.groups, 1):
        line(document, f"\t3.{number} {name} {count} {unit}" if count else f"\t3.{number} {name}")
    line(document, "4. ขั้นตอนการดำเนินงาน", bold=True)
    steps = [[str(number), str(text), _WHEN[place][number - 1]] for number, text in enumerate(sheet.steps, 1)]
    table(document, [["ที่", "ขั้นตอน", "ระยะเวลา"], *steps])
    line(document, "5. งบประมาณ", bold=True)
    line(document, f"\t{_MONEY[place]}")
    line(document, "6. หน่วยงานรับผิดชอบ", bold=True)
    for number, text in enumerate(sheet.responsible, 1):
        line(document, f"\t6.{number} {text}")
    line(document, "7. ผลผลิต", bold=True)
    for number, text in enumerate(map(str, sheet.outputs), 1):
        line(document, f"\t7.{number} {text}")
    line(document, "8. ผลลัพธ์", bold=True)
    for number, text in enumerate(map(str, sheet.outcomes), 1):
        line(document, f"\t8.{number} {text}")
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (BOOK.title, "3 ปี (2567 - 2569)", NAME, "อำเภอลำลูกกา  จังหวัดปทุมธานี"):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "คำนำ", bold=True, center=True)
    for text in BOOK.preface:
        line(document, f"\t{text}")
    line(document, "คณะผู้จัดทำ")
    line(document, "ธันวาคม 2566")
    new_page(document)
    for year in YEARS:
        _year(document, year)
    new_page(document)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    for each in BOOK.approval:
        line(document, f"ลงชื่อ..................................................{each['role']}")
        line(document, "        (..................................................)")
        line(document, f"ตำแหน่ง {each['position']}")
    return saved(document)
