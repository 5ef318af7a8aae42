"""A municipality's book: each sheet in a frame, a list in one paragraph, titles in quotation marks, sources under amounts."""

from __future__ import annotations

import docx
from docx.document import Document
from docx.table import _Cell

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_page, saved, table, thai, write
from strangers.word_xml import inserted, soft_lines

NAME = "เทศบาลตำบลกุดจิก"
YEARS = (2567, 2568, 2569, 2570)
_DIMENSIONS = {
    1: "การสร้างวัฒนธรรมสุจริต",
    2: "การบริหารราชการด้วยความโปร่งใส",
    3: "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    4: "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
}

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2567,
    end=2570,
    name=NAME,
    type="subdistrict-municipality",
    district="สูงเนิน",
    province="นครราชสีมา",
    preface=("เทศบาลตำบลกุดจิกจัดทำแผนฉบับนี้โดยความร่วมมือของทุกกองและผู้แทนชุมชน เพื่อให้การทำงานโปร่งใสและตรวจสอบได้",),
    sheets=(
        Sheet(
            "โครงการครอบครัวสุจริตพอเพียง",
            1,
            ("ครอบครัวเป็นสถาบันแรกที่หล่อหลอมนิสัยของเด็ก หากครอบครัวสุจริตสังคมย่อมสุจริต",),
            ("เพื่อให้ครอบครัวเป็นแบบอย่าง", "เพื่อให้เด็กเห็นคุณค่าของความพอเพียง", "เพื่อขยายผลสู่ชุมชน"),
            (("ครอบครัว", 50, "ครอบครัว"), ("เยาวชน", 80, "คน")),
            ("เปิดรับสมัคร", "จัดกิจกรรมเดือนละ ๑ ครั้ง", "มอบป้ายครอบครัวสุจริต"),
            ("กองสวัสดิการสังคม",),
            ("มีครอบครัวเข้าร่วม ๕๐ ครอบครัว",),
            ("ชุมชนมีครอบครัวแบบอย่างเพิ่มขึ้น",),
            {year: Row("30,000", (1, 2), None, "เงินรายได้") for year in YEARS},
        ),
        Sheet(
            "มาตรการไม่เรียกรับผลประโยชน์ในการออกใบอนุญาต",
            2,
            ("ใบอนุญาตเป็นงานที่ประชาชนร้องเรียนบ่อย เทศบาลจึงต้องกำหนดข้อห้ามที่ชัดเจน",),
            ("เพื่อป้องกันการเรียกรับสินบน", "เพื่อให้ผู้ขออนุญาตมั่นใจ"),
            (("ผู้ขออนุญาต", 0, ""), ("เจ้าหน้าที่", 12, "คน")),
            ("ประกาศข้อห้าม", "ติดตั้งกล้องวงจรปิดหน้าจุดบริการ", "สุ่มสอบถามผู้ขออนุญาต"),
            ("กองช่าง", "กองสาธารณสุขและสิ่งแวดล้อม"),
            ("มีประกาศข้อห้าม ๑ ฉบับ",),
            ("ไม่มีข้อร้องเรียนเรื่องสินบน",),
            {year: Row("0", (1, 2, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "กิจกรรมอาสาสมัครเฝ้าระวังการซื้อเสียง",
            3,
            ("การซื้อเสียงเป็นต้นทางของการถอนทุน จึงต้องอาศัยประชาชนช่วยกันเฝ้าระวัง",),
            ("เพื่อสร้างเครือข่ายอาสาสมัคร",),
            (("อาสาสมัคร", 45, "คน"),),
            ("รับสมัครอาสา", "ให้ความรู้กฎหมายเลือกตั้ง", "ลงพื้นที่ก่อนการเลือกตั้ง"),
            ("สำนักปลัดเทศบาล",),
            ("มีอาสาสมัครครบทุกชุมชน",),
            ("เรื่องร้องเรียนการซื้อเสียงลดลง",),
            {2568: Row("12,500", (2,), "ปีเลือกตั้ง", "เงินอุดหนุน")},
        ),
        Sheet(
            "โครงการสภาเยาวชนตรวจสอบงบประมาณ",
            3,
            ("เยาวชนมีความสนใจการเมืองท้องถิ่นมากขึ้นและใช้ข้อมูลเปิดได้คล่อง", "การให้เยาวชนร่วมตรวจสอบจึงได้ประโยชน์ทั้งสองฝ่าย"),
            ("เพื่อให้เยาวชนเรียนรู้กระบวนการงบประมาณ", "เพื่อให้สภาได้มุมมองใหม่"),
            (("สมาชิกสภาเยาวชน", 20, "คน"),),
            ("คัดเลือกสมาชิก", "จัดประชุมเชิงปฏิบัติการ", "เสนอรายงานต่อสภาเทศบาล"),
            ("กองการศึกษา",),
            ("มีรายงานข้อเสนอปีละ ๑ ฉบับ",),
            ("ข้อเสนออย่างน้อย ๒ ข้อได้รับการปฏิบัติ",),
            {2567: Row("20,000", (3,)), 2569: Row("20,000", (3,)), 2570: Row("22,000", (3, 4))},
        ),
        Sheet(
            "มาตรการหมุนเวียนกรรมการตรวจรับพัสดุ",
            4,
            ("กรรมการตรวจรับชุดเดิมซ้ำหลายปีมีความเสี่ยงที่จะใกล้ชิดกับผู้ขาย",),
            ("เพื่อลดความเสี่ยงการสมยอม",),
            (("พนักงานเทศบาล", 38, "คน"),),
            ("จัดทำบัญชีรายชื่อ", "จับสลากแต่งตั้ง", "หมุนเวียนทุก ๖ เดือน"),
            ("กองคลัง",),
            ("มีบัญชีรายชื่อกรรมการ ๑ บัญชี",),
            ("ไม่พบการสมยอมในการตรวจรับ",),
            {year: Row("0", (1, 3)) for year in YEARS},
        ),
        Sheet(
            "โครงการเปิดบ้านเทศบาลเพื่อการตรวจสอบ",
            4,
            ("การเปิดให้ประชาชนเข้าชมการทำงานจริงสร้างความเชื่อมั่นได้ดีกว่าการประชาสัมพันธ์",),
            ("เพื่อให้ประชาชนเห็นขั้นตอนการทำงาน", "เพื่อรับข้อเสนอแนะ"),
            (("ประชาชนในเขตเทศบาล", 200, "คน"),),
            ("กำหนดวันเปิดบ้าน", "จัดนิทรรศการ", "รวบรวมข้อเสนอแนะ"),
            ("สำนักปลัดเทศบาล", "กองคลัง"),
            ("จัดงานปีละ ๑ ครั้ง",),
            ("ผู้เข้าชมเชื่อมั่นไม่น้อยกว่าร้อยละ ๙๐",),
            {2569: Row("18,000", (4,)), 2570: Row("18,000", (4,))},
        ),
    ),
    totals={
        2567: ("50,000", (3, 2, 3, 1)),
        2568: ("42,500", (3, 3, 2, 1)),
        2569: ("68,000", (3, 2, 3, 2)),
        2570: ("70,000", (3, 2, 3, 3)),
    },
)


def _page(place: Document, number: int) -> None:
    line(place, f"- {thai(number)} -", center=True)


def _year(document: Document, year: int, page: int) -> None:
    _page(document, page)
    rows: list[list[str]] = [
        [f"แผนปฏิบัติการป้องกันการทุจริต พ.ศ. {year}", *[""] * 8],
        ["ลำดับ\nที่", "รายการ", "มิติ", "งบประมาณ\n(แหล่งที่มา)", "ดำเนินการไตรมาสที่", "", "", "", "หมายเหตุ"],
        ["", "", "", "", "๑", "๒", "๓", "๔", ""],
    ]
    signs = {2567: "√", 2568: "✔", 2569: "P", 2570: "/"}
    for place, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        money = "-" if row.budget == "0" else f"{row.budget}"
        money += f"\n({row.budget_source})" if row.budget_source else ""
        ticks = [signs[year] if quarter in row.quarters else "" for quarter in (1, 2, 3, 4)]
        rows.append([str(place), sheet.title, f"มิติที่ {sheet.dimension}", money, *ticks, row.note or ""])
    total, counts = BOOK.totals[year]
    rows.append(["", "รวม", "", f"{total}.00", *map(str, counts or ()), ""])
    merges = [(0, 0, 0, 8), (1, 4, 1, 7), *((1, column, 2, column) for column in (0, 1, 2, 3, 8))]
    made = table(document, rows, merges)
    if year == 2569:
        for each in made.rows[3:-1]:
            for cell in each.cells[4:8]:
                for run in cell.paragraphs[0].runs:
                    run.font.name = "Wingdings 2"
    new_page(document)


_TIMES = ("ไตรมาสที่ ๑ - ๒", "ไตรมาสที่ ๑ ถึงไตรมาสที่ ๔", "ม.ค. – มี.ค.", "ไตรมาสที่ ๓", "ไตรมาส ๑, ๓", "ไตรมาสที่ ๔")
_MONEY = ("๓๐,๐๐๐ บาท", "-", "๑๒,๕๐๐ บาท", "๒๐,๐๐๐ บาท", "ไม่ใช้งบประมาณ", "๑๘,๐๐๐ บาท")


def _sheet(place: _Cell, number: int, sheet: Sheet) -> None:
    write(place, [f"มิติที่ {sheet.dimension} {_DIMENSIONS[sheet.dimension]}"])
    titles = (
        f"๑. ชื่อโครงการ “{sheet.title}”",
        f"๑. ชื่อโครงการ/มาตรการ : {sheet.title}",
        f"กิจกรรมที่ ๓ : {sheet.title}",
        f"1. ชื่อโครงการ {sheet.title}",
        f"๑. ชื่อมาตรการ\t{sheet.title}",
        f"๑) ชื่อโครงการ - {sheet.title}",
    )
    line(place, titles[number], bold=True)
    heads = ["หลักการและเหตุผล", "วัตถุประสงค์", "กลุ่มเป้าหมาย", "วิธีดำเนินการ", "ระยะเวลาดำเนินการ", "งบประมาณ", "ผู้รับผิดชอบ"]
    marks = {2: "", 3: "@. ", 5: "#) "}.get(number, "#. ")

    def head(value: int, behind: str = "", words: str = "") -> None:
        shown = marks.replace("#", thai(value)).replace("@", str(value))
        line(place, f"{shown}{words or heads[value - 2]}{behind}", bold=True)

    head(2)
    for text in sheet.rationale:
        line(place, f"\t{text}")
    if number == 4:
        last = place.paragraphs[-1]
        last.runs[0].text = f"\t{sheet.rationale[0].removesuffix('กับผู้ขาย')}"
        inserted(last, "กับผู้ขาย")
    head(3)
    if len(sheet.objectives) > 1 and number in (0, 5):
        line(place, "\t" + " ".join(f"{value}) {text}" for value, text in enumerate(sheet.objectives, 1)))
    else:
        _list(place, list(sheet.objectives), number)
    head(4)
    if number == 0:
        place.add_table(0, 3)
        inner = place.tables[-1]
        for texts in [
            ("กลุ่มเป้าหมาย", "จำนวน", "หน่วย"),
            *((name, str(count), unit) for name, count, unit in sheet.groups),
        ]:
            for cell, text in zip(inner.add_row().cells, texts, strict=True):
                cell.text = text
    else:
        _list(
            place,
            [f"{name} จำนวน {thai(count)} {unit}" if count else name for name, count, unit in sheet.groups],
            number,
        )
    head(5)
    _list(place, [str(each) for each in sheet.steps], number)
    head(6, f"  {_TIMES[number]}")
    head(7, f"  {_MONEY[number]}")
    head(8, f"  {' และ'.join(sheet.responsible)}")
    if number in (1, 4):
        head(9, words="ตัวชี้วัดความสำเร็จ")
        _list(place, [str(each) for each in sheet.outputs], number)
        head(10, words="ผลที่คาดว่าจะได้รับ")
        _list(place, [str(each) for each in sheet.outcomes], number)
    else:
        head(9, words="ผลผลิต/ผลลัพธ์")
        line(place, f"\tผลผลิต : {sheet.outputs[0]}")
        line(place, f"\tผลลัพธ์ : {sheet.outcomes[0]}")


def _list(place: _Cell, texts: list[str], number: int) -> None:
    shown = [
        f"{('(#)', '-', '#)', '@)', '•', '#.')[number].replace('#', thai(value)).replace('@', str(value))} {text}"
        for value, text in enumerate(texts, 1)
    ]
    shown = shown if len(texts) > 1 else texts
    if number == 3:
        soft_lines(place.add_paragraph(), shown)
        return
    for text in shown:
        line(place, f"\t{text}")


def build() -> bytes:
    """The book as a Word file."""
    document = docx.Document()
    for text in (BOOK.title, "พ.ศ. ๒๕๖๗ ถึง พ.ศ. ๒๕๗๐", f"ของ{NAME}", "อำเภอสูงเนิน", "จังหวัดนครราชสีมา"):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "คำนำ", bold=True, center=True)
    for text in BOOK.preface:
        line(document, f"\t{text}")
    line(document, f"สำนักปลัด{NAME}", center=True)
    new_page(document)
    for page, year in enumerate(YEARS, 3):
        _year(document, year, page)
    for number, sheet in enumerate(BOOK.sheets):
        _page(document, number + 7)
        line(document, "รายละเอียดโครงการ/กิจกรรม/มาตรการ", bold=True, center=True)
        _sheet(document.add_table(1, 1, style="Table Grid").cell(0, 0), number, sheet)
        new_page(document)
    return saved(document)
