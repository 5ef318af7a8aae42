"""A municipality's book: parts of its own in front, guideline headings, one table for three years, time only in the sheets."""

from __future__ import annotations

import docx
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_page, saved, table, thai
from strangers.word_xml import list_kind, new_list, numbered, plain_control, soft_lines

NAME = "เทศบาลตำบลท่าปลา"
YEARS = (2568, 2569, 2570)
_GUIDELINES = {
    "1.1": "การเสริมสร้างจิตสำนึกแก่บุคลากร",
    "1.2": "การสร้างค่านิยมแก่เด็กและเยาวชน",
    "2.1": "การปรับปรุงขั้นตอนการให้บริการ",
    "3.1": "การเปิดโอกาสให้ประชาชนมีส่วนร่วม",
    "4.1": "การเฝ้าระวังและตรวจสอบ",
}
_DIMENSIONS = {
    1: "การสร้างวัฒนธรรมสุจริต",
    2: "การบริหารราชการด้วยความโปร่งใส",
    3: "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    4: "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
}

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2568,
    end=2570,
    name=NAME,
    type="subdistrict-municipality",
    district="ท่าปลา",
    province="อุตรดิตถ์",
    preface=(
        "การทุจริตทำให้เงินภาษีของประชาชนไม่ตกถึงมือผู้ที่ควรได้รับ เทศบาลตำบลท่าปลาจึงกำหนดมาตรการป้องกันไว้ล่วงหน้าเป็นแผนสามปี",
        "แผนฉบับนี้ผ่านการรับฟังความคิดเห็นจากชุมชนทั้งเก้าแห่ง และจะทบทวนทุกสิ้นปีงบประมาณ",
    ),
    sheets=(
        Sheet(
            "โครงการอบรมประมวลจริยธรรมสำหรับพนักงานเทศบาล",
            1,
            (
                "พระราชบัญญัติมาตรฐานทางจริยธรรม พ.ศ. ๒๕๖๒ กำหนดให้หน่วยงานของรัฐจัดทำประมวลจริยธรรม",
                "พนักงานเทศบาลจึงควรเข้าใจและนำไปใช้ในงานประจำวันได้",
            ),
            ("เพื่อให้พนักงานเข้าใจประมวลจริยธรรม", "เพื่อลดความเสี่ยงการกระทำผิดวินัย"),
            (("พนักงานเทศบาลและลูกจ้าง", 65, "คน"),),
            ("เสนอโครงการเพื่อขออนุมัติ", "ติดต่อวิทยากร", "จัดอบรมเป็นเวลา ๑ วัน", "สรุปผลเสนอนายกเทศมนตรี"),
            ("สำนักปลัดเทศบาล",),
            ("อบรมพนักงาน ๑ รุ่น",),
            ("พนักงานผ่านการทดสอบไม่น้อยกว่าร้อยละ ๘๕",),
            {2568: Row("18,000", (2,)), 2569: Row("18,000", (2,)), 2570: Row("20,000", (2,))},
            guideline="1.1",
        ),
        Sheet(
            "กิจกรรมเล่านิทานสุจริตในศูนย์พัฒนาเด็กเล็ก",
            1,
            ("เด็กเล็กเรียนรู้ความซื่อสัตย์ได้ดีจากนิทานและตัวอย่างของผู้ใหญ่ใกล้ตัว",),
            ("เพื่อให้เด็กรู้จักการไม่หยิบของผู้อื่น",),
            (("เด็กเล็ก", 90, "คน"), ("ผู้ดูแลเด็ก", 8, "คน")),
            ("คัดเลือกนิทาน", "เล่านิทานสัปดาห์ละ ๑ ครั้ง", "ให้ผู้ปกครองบันทึกพฤติกรรม"),
            ("กองการศึกษา",),
            ("เล่านิทานไม่น้อยกว่า ๒๐ ครั้งต่อปี", "มีสมุดบันทึกพฤติกรรมครบทุกคน"),
            ("เด็กมีพฤติกรรมซื่อสัตย์เพิ่มขึ้น",),
            {2568: Row("0", (3, 4)), 2569: Row("0", (3, 4))},
            guideline="1.2",
        ),
        Sheet(
            "มาตรการลดระยะเวลาการออกใบอนุญาตก่อสร้าง",
            2,
            ("งานอนุญาตที่ล่าช้าเป็นช่องทางให้เกิดการเรียกรับผลประโยชน์", "การกำหนดเวลาที่แน่นอนจึงเป็นการป้องกันที่ดีที่สุด"),
            ("เพื่อลดเวลาการออกใบอนุญาตเหลือไม่เกิน ๒๐ วัน", "เพื่อให้ผู้ยื่นคำขอติดตามสถานะได้"),
            (("ผู้ยื่นคำขออนุญาตก่อสร้าง", 0, ""),),
            (
                (
                    "ทบทวนขั้นตอนเดิม ดังนี้",
                    ("ขั้นตอนรับคำขอ", "ขั้นตอนตรวจแบบ", "ขั้นตอนลงนาม"),
                ),
                "ประกาศขั้นตอนใหม่",
                "รายงานสถิติทุกเดือน",
            ),
            ("กองช่าง",),
            ("มีประกาศขั้นตอนใหม่ ๑ ฉบับ",),
            ("ร้อยละ ๙๐ ของคำขอเสร็จภายในกำหนด",),
            {year: Row("0", (1, 2, 3, 4)) for year in YEARS},
            guideline="2.1",
        ),
        Sheet(
            "โครงการเทศบาลพบประชาชน",
            3,
            ("การออกพบประชาชนในชุมชนทำให้ทราบปัญหาก่อนที่จะกลายเป็นเรื่องร้องเรียน",),
            ("เพื่อรับฟังปัญหาและข้อเสนอแนะ", "เพื่อชี้แจงการใช้จ่ายงบประมาณ"),
            (("ประชาชนในเขตเทศบาล", 450, "คน"),),
            ("กำหนดปฏิทินออกพื้นที่", "จัดเวทีชุมชนละ ๑ ครั้ง", "ตอบข้อเสนอแนะภายใน ๓๐ วัน"),
            ("กองยุทธศาสตร์และงบประมาณ", "กองคลัง"),
            ("จัดเวทีครบ ๙ ชุมชน",),
            ("ประชาชนพึงพอใจไม่น้อยกว่าร้อยละ ๘๐",),
            {2568: Row("45,000", (1, 2)), 2569: Row("45,000", (1, 2)), 2570: Row("52,500.50", (1, 2))},
            guideline="3.1",
        ),
        Sheet(
            "มาตรการสุ่มตรวจงานจ้างโดยคณะกรรมการชุมชน",
            3,
            ("ชุมชนเป็นผู้ใช้ประโยชน์จากงานจ้าง จึงควรมีส่วนตรวจคุณภาพงาน",),
            ("เพื่อให้งานจ้างเป็นไปตามแบบ",),
            (("คณะกรรมการชุมชน", 27, "คน"),),
            ("คัดเลือกงานที่จะสุ่มตรวจ", "ตรวจงานร่วมกับผู้ควบคุมงาน", "บันทึกผลการตรวจ"),
            ("กองช่าง",),
            ("สุ่มตรวจงานจ้างไม่น้อยกว่า ๕ งาน",),
            ("ไม่พบงานจ้างที่ผิดแบบ",),
            {2569: Row("0", (4,)), 2570: Row("0", (4,))},
            guideline="3.1",
        ),
        Sheet(
            "โครงการตรวจสอบพัสดุประจำปีโดยบุคคลภายนอก",
            4,
            ("การตรวจสอบพัสดุโดยบุคคลภายนอกช่วยให้ผลการตรวจเป็นกลาง",),
            ("เพื่อให้ทะเบียนพัสดุถูกต้อง", "เพื่อป้องกันการนำพัสดุไปใช้ส่วนตัว"),
            (("ส่วนราชการในสังกัด", 7, "กอง"),),
            ("แต่งตั้งผู้ตรวจสอบ", "ตรวจนับพัสดุ", "รายงานผลต่อนายกเทศมนตรี"),
            ("กองคลัง",),
            ("ตรวจนับพัสดุครบทุกกอง",),
            ("พัสดุสูญหายลดลง",),
            {2568: Row("10,000", (1,)), 2569: Row("10,000", (1,)), 2570: Row("10,000", (1,))},
            guideline="4.1",
        ),
    ),
    guidelines=_GUIDELINES,
    totals={2568: ("73,000", None), 2569: ("73,000", None), 2570: ("82,500.50", None)},
    chapters=(("ส่วนที่ ๑ บทนำ", "front"), ("ส่วนที่ ๔ การติดตามและประเมินผล", "back")),
    in_chapters=(
        "เทศบาลตำบลท่าปลาตั้งอยู่ริมอ่างเก็บน้ำ มีพื้นที่ ๒๒ ตารางกิโลเมตร",
        "การรับส่วนแบ่งจากผู้รับจ้าง",
        "นายกเทศมนตรีแต่งตั้งคณะกรรมการติดตามแผนและรายงานผลทุกหกเดือน",
    ),
    approval=(
        {"role": "ผู้จัดทำแผน", "position": "นักวิเคราะห์นโยบายและแผน"},
        {"role": "ผู้เห็นชอบแผน", "position": "ปลัดเทศบาลตำบลท่าปลา"},
        {"role": "ผู้อนุมัติแผน", "position": "นายกเทศมนตรีตำบลท่าปลา"},
    ),
)


def _front(document: Document) -> None:
    line(document, "ส่วนที่ ๑ บทนำ", style="Heading 1")
    line(document, "๑.๑ สภาพทั่วไป", bold=True)
    line(document, "\tเทศบาลตำบลท่าปลาตั้งอยู่ริมอ่างเก็บน้ำ มีพื้นที่ ๒๒ ตารางกิโลเมตร")
    line(document, "๑.๒ ความเสี่ยงการทุจริตที่พบ", bold=True)
    table(
        document,
        [
            ("ลำดับ", "เหตุการณ์ความเสี่ยง", "ระดับ"),
            ("1", "การรับส่วนแบ่งจากผู้รับจ้าง", "สูง"),
            ("2", "การใช้พัสดุในเรื่องส่วนตัว", "ปานกลาง"),
        ],
    )
    new_page(document)


def _money(budget: str, year: int) -> str:
    return {2568: "-", 2569: "–", 2570: "0.00"}[year] if budget == "0" else f"{budget}"


def _years(document: Document) -> None:
    line(document, "ส่วนที่ ๒ แผนงานและงบประมาณ พ.ศ. ๒๕๖๘ - ๒๕๗๐", style="Heading 1")
    rows: list[tuple[str, ...]] = [
        ("ที่", "โครงการ/กิจกรรม/มาตรการ", "มิติที่", "งบประมาณ (บาท)", "", "", "หน่วยงานรับผิดชอบ"),
        ("", "", "", "ปี ๒๕๖๘", "ปี ๒๕๖๙", "ปี ๒๕๗๐", ""),
    ]
    for place, sheet in enumerate(BOOK.sheets, 1):
        money = [_money(sheet.years[year].budget, year) if year in sheet.years else "" for year in YEARS]
        rows.append(
            (thai(place), sheet.title, thai(sheet.dimension), *map(thai, money), "\n".join(sheet.responsible))
        )
    rows.append(("รวม", "", "", *(thai(BOOK.totals[year][0]) for year in YEARS), ""))
    merges = [(0, 3, 0, 5), *((0, column, 1, column) for column in (0, 1, 2, 6))]
    table(document, rows, [*merges, (len(rows) - 1, 0, len(rows) - 1, 2)])
    new_page(document)


_TIMES = (
    "ไตรมาสที่ ๒ ของทุกปี",
    "เดือนเมษายน – เดือนกันยายน",
    "๑ ตุลาคม – ๓๐ กันยายน ของทุกปีงบประมาณ",
    "ไตรมาส ๑ และไตรมาส ๒",
    "กรกฎาคม - กันยายน",
    "ไตรมาสที่ ๑ (ตุลาคม – ธันวาคม)",
)
_MONEY = (
    "ปี ๒๕๖๘ - ๒๕๖๙ ปีละ ๑๘,๐๐๐ บาท และปี ๒๕๗๐ จำนวน ๒๐,๐๐๐ บาท",
    "ไม่ใช้งบประมาณ",
    "ไม่มี",
    "ตามตารางในส่วนที่ ๒",
    "-",
    "๑๐,๐๐๐ บาท/ปี",
)


def _listed(document: Document, kind: int, texts: list[str]) -> None:
    if len(texts) == 1:
        line(document, f"\t{texts[0]}")
        return
    number = new_list(document, kind)
    for text in texts:
        numbered(line(document, text), number)


def _heading(number: int, text: str, place: int) -> str:
    """Which headings have numbers depends on who typed the sheet."""
    return {
        0: f"{number}. {text}",
        1: text,
        2: f"{thai(number)}. {text}",
        3: f"{number}) {text}",
        4: f"{text} :",
        5: text,
    }[place]


_WORDS = (
    ("ชื่อโครงการ", "หลักการและเหตุผล", "วัตถุประสงค์", "เป้าหมาย", "วิธีดำเนินการ", "ระยะเวลา", "งบประมาณ", "ผู้รับผิดชอบ"),
    (
        "โครงการ/กิจกรรม",
        "ที่มาของโครงการ",
        "วัตถุประสงค์ของโครงการ",
        "กลุ่มเป้าหมาย",
        "ขั้นตอนการดำเนินงาน",
        "ระยะเวลาดำเนินการ",
        "งบประมาณที่ใช้",
        "หน่วยงานที่รับผิดชอบ",
    ),
)


def _sheet(document: Document, place: int, sheet: Sheet, kind: int) -> None:
    words = _WORDS[place % 2]
    if place == 1:
        line(document, f"{words[0]}", bold=True)
        line(document, ":")
        line(document, sheet.title)
    elif place in (3, 5):
        line(document, _heading(1, words[0], place), bold=True)
        line(document, f"\t{sheet.title}", bold=True)
    else:
        line(document, f"{_heading(1, words[0], place).removesuffix(' :')} : {sheet.title}", bold=True)
    line(document, _heading(2, words[1], place), bold=True)
    for text in sheet.rationale:
        line(document, f"\t{text}")
    if place == 0:
        _comment(document)
    line(document, _heading(3, words[2], place), bold=True)
    _listed(document, kind, list(sheet.objectives))
    line(document, _heading(4, words[3], place), bold=True)
    groups = [f"{name} {thai(count)} {unit}" if count else name for name, count, unit in sheet.groups]
    _listed(document, kind, groups)
    line(document, _heading(5, words[4], place), bold=True)
    _steps(document, place, sheet, kind)
    if place == 3:
        line(document, _heading(6, words[5], place), bold=True)
        plain_control(document.add_paragraph(), _TIMES[place])
    else:
        line(document, f"{_heading(6, words[5], place)} {_TIMES[place]}", bold=True)
    line(document, f"{_heading(7, words[6], place)}\t{_MONEY[place]}", bold=True)
    line(document, f"{_heading(8, words[7], place)} {'/'.join(sheet.responsible)}", bold=True)
    _results(document, place, sheet)
    new_page(document)


def _results(document: Document, place: int, sheet: Sheet) -> None:
    if place in (1, 4):
        for name, texts in (("ผลผลิต (Output)", sheet.outputs), ("ผลลัพธ์ (Outcome)", sheet.outcomes)):
            line(document, name, bold=True)
            for text in texts:
                line(document, f"\t- {text}")
        return
    line(document, _heading(9, "ผลผลิต/ผลลัพธ์", place), bold=True)
    line(document, f"\tผลผลิต  {sheet.outputs[0]}")
    line(document, f"\tผลลัพธ์  {sheet.outcomes[0]}")


def _steps(document: Document, place: int, sheet: Sheet, kind: int) -> None:
    if place == 2:
        steps = new_list(document, kind)
        for item in sheet.steps:
            text, below = (item, ()) if isinstance(item, str) else item
            numbered(line(document, text), steps)
            for nested in below:
                numbered(line(document, str(nested)), steps, 1)
    elif place == 4:
        soft_lines(
            document.add_paragraph(), [f"{thai(number)}. {each}" for number, each in enumerate(sheet.steps, 1)]
        )
    else:
        for number, each in enumerate(sheet.steps, 1):
            line(document, f"\t5.{number} {each}" if place in (0, 3) else f"\t({thai(number)}) {each}")


def _comment(document: Document) -> None:
    """A question of the one who read the draft, and a soft hyphen of the one who typed it."""
    document.add_comment(document.paragraphs[-1].runs, text="ตรวจสอบปี พ.ศ. อีกครั้ง", author="ปลัด")
    document.paragraphs[-1]._p.append(parse_xml(f"<w:r {nsdecls('w')}><w:softHyphen/></w:r>"))


def build() -> bytes:
    """The book as a Word file."""
    document = docx.Document()
    kind = list_kind(document, [("thaiNumbers", "%1)"), ("bullet", "-")])
    for text in ("แผนปฏิบัติการป้องกันการทุจริต", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ - ๒๕๗๐"):
        line(document, text, style="Title")
    for text in ("", NAME, "อำเภอท่าปลา  จังหวัดอุตรดิตถ์"):
        line(document, text, center=True)
    new_page(document)
    line(document, "คำนำ", style="Heading 1")
    for text in BOOK.preface:
        line(document, f"\t{text}")
    line(document, NAME, center=True)
    new_page(document)
    _front(document)
    _years(document)
    line(document, "ส่วนที่ ๓ รายละเอียดโครงการ", style="Heading 1")
    seen: set[object] = set()
    for place, sheet in enumerate(BOOK.sheets):
        if sheet.dimension not in seen:
            line(document, f"มิติที่ {sheet.dimension}. {_DIMENSIONS[sheet.dimension]}", style="Heading 2")
        if sheet.guideline not in seen:
            line(document, f"{sheet.guideline} {_GUIDELINES[str(sheet.guideline)]}", bold=True)
        seen |= {sheet.dimension, sheet.guideline}
        _sheet(document, place, sheet, kind)
    line(document, "ส่วนที่ ๔ การติดตามและประเมินผล", style="Heading 1")
    line(document, "\tนายกเทศมนตรีแต่งตั้งคณะกรรมการติดตามแผนและรายงานผลทุกหกเดือน")
    made = table(document, [("", "", "")])
    for cell, signatory in zip(made.rows[0].cells, BOOK.approval, strict=True):
        cell.text = f"(ลงชื่อ)..........................\n(.............................)\n{signatory['position']}\n{signatory['role']}"
    return saved(document)
