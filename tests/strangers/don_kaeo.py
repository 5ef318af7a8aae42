"""A subdistrict's book typed with the keyboard alone: Arabic numbers, titles after colons of every kind, all marks of lists."""

from __future__ import annotations

from collections.abc import Sequence

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.shared import Cm, Pt

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import saved

NAME = "องค์การบริหารส่วนตำบลดอนแก้ว"
YEARS = (2566, 2567, 2568, 2569, 2570)
_TITLE_IN_SHEET = {"โครงการประชาคมเพื่อจัดทำแผนพัฒนาท้องถิ่น": "โครงการประชาคมจัดทำแผนพัฒนาท้องถิ่น"}
"""Where the sheet has a word less than all tables: the data has theirs."""

_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)
_PREFACE = (
    (
        "ปัญหาการทุจริตเป็นอุปสรรคสำคัญต่อการพัฒนาท้องถิ่น ทำให้งบประมาณที่ควรถึงมือประชาชนสูญหายไประหว่างทาง "
        "และทำให้ประชาชนขาดความเชื่อมั่นต่อการทำงานของหน่วยงานภาครัฐ"
    ),
    (
        "องค์การบริหารส่วนตำบลดอนแก้ว อำเภอแม่ริม จังหวัดเชียงใหม่ ได้จัดทำแผนปฏิบัติการป้องกันการทุจริต 5 ปี "
        "เพื่อใช้เป็นกรอบในการดำเนินงานของทุกส่วนราชการ โดยรับฟังความคิดเห็นจากบุคลากรและผู้แทนชุมชนทั้ง 10 หมู่บ้าน"
    ),
    "หวังเป็นอย่างยิ่งว่าแผนฉบับนี้จะเป็นประโยชน์ต่อการบริหารงานของตำบล และเป็นแบบอย่างที่ดีแก่เยาวชนรุ่นต่อไป",
)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต 5 ปี",
    start=2566,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="แม่ริม",
    province="เชียงใหม่",
    preface=_PREFACE,
    sheets=(
        Sheet(
            "โครงการอบรมคุณธรรมจริยธรรมผู้บริหาร สมาชิกสภา และพนักงานส่วนตำบล",
            1,
            (
                (
                    "การบริหารงานท้องถิ่นให้ได้รับความไว้วางใจจากประชาชนนั้น ผู้บริหาร สมาชิกสภา และพนักงานทุกระดับ"
                    "จะต้องเป็นผู้มีคุณธรรม มีความรับผิดชอบต่อหน้าที่ และไม่ใช้ตำแหน่งแสวงหาประโยชน์ให้ตนเองหรือพวกพ้อง"
                ),
                (
                    "จากการสำรวจความพึงพอใจในปีที่ผ่านมา ประชาชนให้คะแนนด้านกิริยามารยาทและความเสมอภาคในการให้บริการ"
                    "ต่ำกว่าด้านอื่น องค์การบริหารส่วนตำบลจึงเห็นควรจัดอบรมอย่างต่อเนื่องปีเว้นปี"
                ),
            ),
            (
                "เพื่อปลูกจิตสำนึกให้ผู้เข้าอบรมยึดประโยชน์ส่วนรวมเป็นที่ตั้ง",
                "เพื่อให้ผู้เข้าอบรมนำหลักธรรมไปปรับใช้ในการทำงาน",
            ),
            (("ผู้บริหารและสมาชิกสภา", 24, "คน"), ("พนักงานส่วนตำบลและพนักงานจ้าง", 68, "คน")),
            (
                "ขออนุมัติโครงการพร้อมกำหนดการ",
                "เชิญวิทยากรและจัดเตรียมสถานที่",
                "ดำเนินการอบรมจำนวน 1 วัน",
                "สรุปผลและติดตามการนำไปใช้หลังอบรม 3 เดือน",
            ),
            ("สำนักปลัด องค์การบริหารส่วนตำบลดอนแก้ว",),
            ("ผู้เข้าอบรมไม่น้อยกว่าร้อยละ 90 ของกลุ่มเป้าหมาย",),
            ("ข้อร้องเรียนเรื่องกิริยามารยาทลดลง", "คะแนนความพึงพอใจไม่ต่ำกว่าร้อยละ 85"),
            {year: Row("30,000", (2,)) for year in (2566, 2568, 2570)},
        ),
        Sheet(
            "กิจกรรมจิตอาสาพัฒนาคลองสาธารณะ",
            1,
            ("คลองชลประทานสายกลางตื้นเขินและมีขยะสะสมทุกฤดูฝน การลงแรงร่วมกันช่วยให้คนในตำบลเห็นคุณค่าของสมบัติส่วนรวม",),
            ("เพื่อสร้างจิตสาธารณะให้แก่ประชาชนและพนักงาน",),
            (("ประชาชนจิตอาสาในเขตตำบลดอนแก้ว", 0, ""),),
            ("ประชุมผู้ใหญ่บ้าน", "กำหนดวันทำกิจกรรม", "ขุดลอกและเก็บขยะริมคลอง"),
            ("กองช่าง", "สำนักปลัด"),
            ("จัดกิจกรรมปีละ 2 ครั้ง",),
            ("คลองสะอาด น้ำไหลได้สะดวก",),
            {year: Row("0", (1, 4)) for year in YEARS},
        ),
        Sheet(
            "มาตรการเผยแพร่ข้อมูลข่าวสารผ่านเว็บไซต์ของหน่วยงาน",
            2,
            ("พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540 กำหนดให้หน่วยงานของรัฐเปิดเผยข้อมูลเป็นหลัก ปกปิดเป็นข้อยกเว้น",),
            (
                "เพื่อให้ประชาชนเข้าถึงข้อมูลได้ทุกที่ทุกเวลา",
                "เพื่อให้การจัดซื้อจัดจ้างตรวจสอบได้",
                "เพื่อรองรับการประเมิน ITA",
            ),
            (("ประชาชนผู้ใช้บริการเว็บไซต์", 0, ""), ("ผู้ประกอบการ", 15, "ราย")),
            (
                "แต่งตั้งผู้ดูแลเว็บไซต์ของแต่ละกอง",
                "รวบรวมข้อมูลที่ต้องเผยแพร่ตามมาตรา 7 และมาตรา 9",
                "นำข้อมูลขึ้นเว็บไซต์ภายใน 7 วันนับแต่วันที่ได้รับ",
            ),
            ("งานประชาสัมพันธ์ สำนักปลัด",),
            ("มีข้อมูลเผยแพร่ครบ 43 ข้อ", "มีสถิติผู้เข้าชมเว็บไซต์รายเดือน"),
            ("ประชาชนได้รับข้อมูลที่ถูกต้องและทันเวลา",),
            {year: Row("0", (1, 2, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "โครงการประชาคมเพื่อจัดทำแผนพัฒนาท้องถิ่น",
            3,
            (
                "รัฐธรรมนูญแห่งราชอาณาจักรไทย มาตรา 253 กำหนดให้องค์กรปกครองส่วนท้องถิ่นเปิดเผยข้อมูลและให้ประชาชนมีส่วนร่วม",
                "ที่ผ่านมาผู้เข้าร่วมประชาคมส่วนใหญ่เป็นผู้สูงอายุ เพราะจัดในเวลาราชการ",
                "จึงกำหนดจัดประชาคมในวันหยุดและช่วงเย็น เพื่อให้คนวัยทำงานและเยาวชนมาร่วมแสดงความคิดเห็นได้มากขึ้น",
            ),
            ("เพื่อรับฟังปัญหาและความต้องการของทุกหมู่บ้าน", "เพื่อให้ประชาชนร่วมจัดลำดับความสำคัญของโครงการ"),
            (("ผู้แทนครัวเรือน", 300, "ครัวเรือน"), ("ผู้นำชุมชน", 0, ""), ("เยาวชน", 40, "คน")),
            (
                "ประกาศวันประชาคมล่วงหน้า 15 วัน",
                (
                    "จัดเวทีประชาคม แบ่งเป็น 3 ระดับ ดังนี้",
                    ("ระดับหมู่บ้าน หมู่บ้านละ 1 ครั้ง", "ระดับตำบล 1 ครั้ง", "เวทีออนไลน์สำหรับผู้ที่ทำงานต่างถิ่น"),
                ),
                "รวบรวมและประกาศผลการจัดลำดับ",
            ),
            ("กองยุทธศาสตร์และงบประมาณ",),
            ("จัดประชาคมครบทุกหมู่บ้าน",),
            ("แผนพัฒนาท้องถิ่นตรงกับความต้องการของประชาชน",),
            {
                2566: Row("20,000", (3,)),
                2567: Row("20,000", (3,)),
                2568: Row("25,000", (3,), "เพิ่มเวทีออนไลน์"),
                2569: Row("25,000", (3,)),
                2570: Row("25,500.50", (2, 3)),
            },
        ),
        Sheet(
            "กิจกรรมการรายงานผลการใช้จ่ายงบประมาณให้ประชาชนทราบ",
            4,
            ("เงินทุกบาทเป็นภาษีของประชาชน ประชาชนจึงควรได้รู้ว่าใช้ไปกับเรื่องใดและได้ผลอย่างไร",),
            ("เพื่อเปิดเผยการใช้จ่ายงบประมาณ", "เพื่อให้ประชาชนร่วมตรวจสอบ"),
            (("ประชาชนในตำบล", 0, ""),),
            (
                "สรุปรายรับรายจ่ายทุก 6 เดือน",
                (
                    "เผยแพร่ผ่านช่องทางต่าง ๆ ได้แก่",
                    ("บอร์ดประชาสัมพันธ์ทุกหมู่บ้าน", "เฟซบุ๊กของหน่วยงาน", "เสียงตามสาย"),
                ),
                "ตอบข้อซักถามของประชาชน",
            ),
            ("กองคลัง",),
            ("มีรายงานปีละ 2 ฉบับ",),
            ("ประชาชนเชื่อมั่นในการใช้งบประมาณ",),
            {year: Row("0", (2, 4)) for year in YEARS},
        ),
    ),
    order={
        2566: (0, 1, 2, 3, 4),
        2567: (1, 2, 4, 3, 0),
        2568: (3, 0, 1, 2, 4),
        2569: (1, 2, 3, 4, 0),
        2570: (0, 1, 2, 3, 4),
    },
    totals={
        2566: ("50,000", None),
        2567: ("20,000", None),
        2568: ("55,000", None),
        2569: ("25,000", None),
        2570: ("55,500.50", None),
    },
    approval=(
        {"role": "ผู้เสนอแผน", "position": "หัวหน้าสำนักปลัด"},
        {"role": "ผู้เห็นชอบแผน", "position": f"ปลัด{NAME}"},
        {"role": "ผู้อนุมัติแผน", "name": "นายสมมติ ตัวอย่าง", "position": f"นายก{NAME}"},
    ),
)

_DIMENSIONS = ("มติที่ 1 ", "มิติที่ 1. ", "มิติที่ 2 : ", "มิติที่ 3 ", "มติที่ 4 ")
_TITLES = (
    ("1. ชื่อโครงการ : ", ""),
    ("1. ชื่อโครงการ/กิจกรรม:", ""),
    ("1.ชื่อโครงการ", "\t"),
    ("1. ชื่อโครงการ\t:\t", ""),
    ("1. ชื่อกิจกรรม  ", ""),
)
_MARKS = ("3.{}\t", "{}) ", "๓.{} ", "{}. ", "({}) ")
_TIMES = (
    "ไตรมาสที่ 2 ของปีงบประมาณ พ.ศ. 2566, 2568 และ 2570",
    "ไตรมาส 1 และไตรมาส 4 ของทุกปี",
    "ตลอดทั้งปี",
    "เดือนเมษายน – มิถุนายน",
    "ม.ค. – มี.ค. และ ก.ค. – ก.ย.",
)
_MONEY = ("ปีละ 30,000 บาท", "ไม่ใช้งบประมาณ", "-", "ตามที่ตั้งไว้ในข้อบัญญัติงบประมาณรายจ่ายประจำปี", "ไม่ใช้งบประมาณ")


def _typed(document: Document, text: str, bold: str = "", *, center: bool = False, indent: float = 0) -> None:
    paragraph = document.add_paragraph()
    if bold:
        paragraph.add_run(bold).bold = True
    paragraph.add_run(text)
    paragraph.paragraph_format.space_after = Pt(0)
    if center:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if indent:
        paragraph.paragraph_format.first_line_indent = Cm(indent)


def _year(document: Document, year: int) -> None:
    _typed(document, "", f"แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. {year}", center=True)
    _typed(document, "", f"{NAME} อำเภอแม่ริม จังหวัดเชียงใหม่", center=True)
    heads = ["ที่", "มิติที่", "โครงการ/กิจกรรม/มาตรการ", "งบประมาณ (บาท)"]
    heads += [f"ไตรมาส {quarter}" for quarter in (1, 2, 3, 4)] + ["หน่วยงานรับผิดชอบ", "หมายเหตุ"]
    rows = [heads]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        ticks = ["✓" if quarter in row.quarters else "" for quarter in (1, 2, 3, 4)]
        money = "-" if row.budget == "0" else row.budget
        office = "\n".join(each.split()[0] for each in sheet.responsible)
        rows.append([f"{number}.", str(sheet.dimension), sheet.title, money, *ticks, office, row.note or ""])
    rows.append(["รวมทั้งสิ้น", "", "", BOOK.totals[year][0] or "", "", "", "", "", "", ""])
    made = document.add_table(len(rows), len(heads), style="Table Grid")
    for place, texts in enumerate(rows):
        for cell, text in zip(made.rows[place].cells, texts, strict=True):
            cell.text = text
    made.cell(len(rows) - 1, 0).merge(made.cell(len(rows) - 1, 2))
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


def _items(document: Document, texts: Sequence[Nested], mark: str, below: str) -> None:
    for number, text in enumerate(texts, 1):
        shown, children = (text, ()) if isinstance(text, str) else text
        _typed(document, f"\t{mark.format(number)}{shown}" if len(texts) > 1 else f"\t{shown}")
        for place, child in enumerate(children, 1):
            _typed(document, f"\t\t{below.format(place)}{child}")


def _group(name: str, count: int, unit: str) -> str:
    return f"{name} จำนวน {count} {unit}" if count else name


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    _typed(document, "", "รายละเอียดโครงการ/กิจกรรม/มาตรการ", center=True)
    _typed(document, "", f"ลำดับที่ {place + 1}")
    _typed(document, "", f"{_DIMENSIONS[place]}{_NAMES[sheet.dimension]}")
    head, following = _TITLES[place]
    title = _TITLE_IN_SHEET.get(sheet.title, sheet.title)
    if following:
        _typed(document, "", head)
        _typed(document, f"{following}{title}")
    else:
        _typed(document, title, head)
    mark = _MARKS[place]
    _typed(document, "", "2. หลักการและเหตุผล")
    for text in sheet.rationale:
        _typed(document, text, indent=1.27)
    _typed(document, "", "3. วัตถุประสงค์")
    _items(document, tuple(sheet.objectives), mark, "")
    _typed(document, "", "4. กลุ่มเป้าหมาย")
    _items(document, tuple(_group(*group) for group in sheet.groups), mark.replace("3", "4").replace("๓", "๔"), "")
    _typed(document, "", "5. วิธีดำเนินการ")
    _items(document, tuple(sheet.steps), mark.replace("3", "5").replace("๓", "๕"), "({}) " if place == 3 else "- ")
    _typed(document, _TIMES[place], "6. ระยะเวลาดำเนินการ : ")
    _typed(document, _MONEY[place], "7. งบประมาณ : ")
    if len(sheet.responsible) > 1:
        _typed(document, "", "8. ผู้รับผิดชอบ")
        _items(document, tuple(sheet.responsible), "- ", "")
    else:
        _typed(document, sheet.responsible[0], "8. ผู้รับผิดชอบ : ")
    _typed(document, "", "9. ผลผลิต/ผลลัพธ์")
    _typed(document, "\tผลผลิต")
    _items(document, tuple(sheet.outputs), "- ", "")
    _typed(document, "\tผลลัพธ์")
    _items(document, tuple(sheet.outcomes), "- ", "")
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


def build() -> bytes:
    """The book as a Word file."""
    document = docx.Document()
    document.styles["Normal"].font.name = "TH SarabunPSK"
    document.styles["Normal"].font.size = Pt(16)
    for _ in range(4):
        _typed(document, "")
    for text in (
        "แผนปฏิบัติการป้องกันการทุจริต 5 ปี",
        "(พ.ศ. 2566 - 2570)",
        "",
        "",
        NAME,
        "อำเภอแม่ริม",
        "จังหวัดเชียงใหม่",
    ):
        _typed(document, "", text, center=True)
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    _typed(document, "", "คำนำ", center=True)
    for text in _PREFACE:
        _typed(document, f"\t{text}")
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    for year in YEARS:
        _year(document, year)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    for role, name, position in (
        ("ผู้เสนอแผน", "." * 30, "หัวหน้าสำนักปลัด"),
        ("ผู้เห็นชอบแผน", "." * 30, f"ปลัด{NAME}"),
        ("ผู้อนุมัติแผน", "นายสมมติ ตัวอย่าง", f"นายก{NAME}"),
    ):
        _typed(document, f"(ลงชื่อ){'.' * 40}{role}", center=True)
        _typed(document, f"({name})", center=True)
        _typed(document, f"ตำแหน่ง {position}", center=True)
        _typed(document, "")
    return saved(document)
