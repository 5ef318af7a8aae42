"""A subdistrict's book: guideline headings over sheets in Word's heading styles, tables parted without a head, titles that differ."""

from __future__ import annotations

from docx.document import Document
from docx.table import Table
from docx.text.paragraph import Paragraph

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai, tracked
from strangers.word_xml import check_box, deleted, inserted, page_before

NAME = "องค์การบริหารส่วนตำบลหนองบัวใต้"
YEARS = (2568, 2569)
ALL = (1, 2, 3, 4)
_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)
_GUIDELINES = {
    "1.2.2": "ส่งเสริมการเรียนรู้ตามหลักปรัชญาของเศรษฐกิจพอเพียง",
    "2.1.1": "การแสดงเจตนารมณ์ทางการเมืองในการต่อต้านการทุจริตของผู้บริหาร",
    "3.1.1": "การจัดให้มีและเผยแพร่ข้อมูลข่าวสารในช่องทางที่เป็นการอำนวยความสะดวกแก่ประชาชน",
    "4.2.3": "การรับฟังเรื่องร้องเรียนจากประชาชน",
}

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2568,
    end=2569,
    name=NAME,
    type="subdistrict-organization",
    district="ศรีบุญเรือง",
    province="หนองบัวลำภู",
    guidelines=_GUIDELINES,
    sheets=(
        Sheet(
            "โครงการส่งเสริมการเรียนรู้เศรษฐกิจพอเพียงในครัวเรือน",
            1,
            (
                "หลักปรัชญาของเศรษฐกิจพอเพียงสอนให้รู้จักพอประมาณ มีเหตุผล และมีภูมิคุ้มกัน ผู้ที่รู้จักพอย่อมไม่เบียดบังเอาของผู้อื่น",
                "ตำบลหนองบัวใต้มีหมู่บ้านเศรษฐกิจพอเพียงต้นแบบ ๒ แห่ง ควรขยายผลไปยังหมู่บ้านอื่น",
            ),
            ("เพื่อให้ครัวเรือนน้อมนำหลักปรัชญาไปปฏิบัติ", "เพื่อลดรายจ่ายและเพิ่มรายได้"),
            (("ครัวเรือนเป้าหมาย", 60, "ครัวเรือน"), ("ผู้นำชุมชน", 22, "คน")),
            (
                "รับสมัครครัวเรือน",
                ("จัดฐานเรียนรู้ ๓ ฐาน", ("ฐานปลูกผักสวนครัว", "ฐานเลี้ยงปลาในบ่อดิน", "ฐานบัญชีครัวเรือน")),
                "ติดตามเยี่ยมบ้าน",
            ),
            ("กองส่งเสริมการเกษตร",),
            ("ครัวเรือนเข้าร่วมไม่น้อยกว่า ๖๐ ครัวเรือน",),
            ("ครัวเรือนจัดทำบัญชีรับจ่ายสม่ำเสมอ ร้อยละ ๗๐",),
            {2568: Row("22,000", (2, 3)), 2569: Row("22,000", (2, 3))},
            "1.2.2",
        ),
        Sheet(
            "กิจกรรมประกาศเจตจำนงสุจริตของผู้บริหาร",
            2,
            ("เจตจำนงของผู้บริหารสูงสุดเป็นจุดเริ่มต้นของการบริหารงานที่โปร่งใส หากผู้บริหารเอาจริง บุคลากรย่อมปฏิบัติตาม",),
            ("เพื่อแสดงเจตจำนงสุจริตต่อสาธารณชน",),
            (("ผู้บริหาร", 4, "คน"), ("พนักงานส่วนตำบล", 28, "คน")),
            ("จัดทำประกาศเจตจำนงสุจริตสองภาษา", "ประกาศในที่ประชุมประจำเดือน", "ติดตามผลทุกไตรมาส"),
            ("สำนักปลัด",),
            ("มีประกาศเจตจำนงสุจริตปีละ ๑ ฉบับ",),
            ("บุคลากรรับรู้เจตจำนงของผู้บริหารร้อยละ ๑๐๐",),
            {
                2568: Row("0", (1,)),
                2569: Row("0", (1,), title="กิจกรรมประกาศเจตจำนงสุจริตของผู้บริหารและบุคลากร"),
            },
            "2.1.1",
        ),
        Sheet(
            "มาตรการเผยแพร่ข่าวสารผ่านหอกระจายข่าวและไลน์หมู่บ้าน",
            3,
            (
                "ประชาชนส่วนใหญ่เป็นผู้สูงอายุและเกษตรกร การเผยแพร่ข้อมูลทางเว็บไซต์เพียงช่องทางเดียวจึงไม่ทั่วถึง",
                "หอกระจายข่าวยังเป็นสื่อที่เข้าถึงทุกครัวเรือน ส่วนไลน์หมู่บ้านเหมาะกับคนรุ่นใหม่",
            ),
            ("เพื่อให้ประชาชนทุกกลุ่มเข้าถึงข้อมูลข่าวสาร",),
            (("หมู่บ้านในเขตตำบล", 11, "หมู่บ้าน"),),
            ("จัดทำบทประกาศเสียงตามสาย", "เผยแพร่ทุกวันจันทร์และวันพฤหัสบดี", "ตอบคำถามในไลน์ภายใน ๑ วัน"),
            ("สำนักปลัด", "กองคลัง"),
            ("เผยแพร่ข้อมูลไม่น้อยกว่า ๙๖ ครั้งต่อปี",),
            ("ประชาชนรับรู้ข้อมูลข่าวสารไม่น้อยกว่าร้อยละ ๘๐", "ข้อร้องเรียนเรื่องไม่ทราบข้อมูลลดลง"),
            {2568: Row("3,600", ALL), 2569: Row("4,800", ALL)},
            "3.1.1",
        ),
        # All tables call it so; the sheet says เรื่องร้องเรียน without ร้องทุกข์.
        Sheet(
            "มาตรการจัดการเรื่องร้องทุกข์ ร้องเรียนของประชาชน",
            4,
            ("เรื่องร้องเรียนที่ค้างนานทำให้ประชาชนขาดความเชื่อมั่น จึงต้องมีขั้นตอนและกำหนดเวลาที่แน่นอน",),
            ("เพื่อให้เรื่องร้องเรียนได้รับการแก้ไขโดยเร็ว", "เพื่อให้ผู้ร้องทราบความคืบหน้า"),
            (("ประชาชนในเขตตำบล", 0, ""),),
            (
                "แต่งตั้งเจ้าหน้าที่รับเรื่อง",
                ("รับเรื่องได้ ๔ ช่องทาง", ("ด้วยตนเอง", "โทรศัพท์ ๐๔๒-๓๕๓-๐๐๐", "จดหมาย", "เว็บไซต์ www.example.go.th")),
                "แจ้งผลภายใน ๑๕ วัน",
            ),
            ("สำนักปลัด",),
            ("มีทะเบียนรับเรื่องร้องเรียน ๑ เล่ม",),
            ("เรื่องร้องเรียนได้รับการแก้ไขภายในกำหนดร้อยละ ๙๐",),
            {2568: Row("0", ALL), 2569: Row("0", ALL)},
            "4.2.3",
        ),
    ),
    preface=(
        (
            "องค์การบริหารส่วนตำบลหนองบัวใต้ ได้จัดทำแผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใสฉบับนี้"
            "เพื่อใช้ในช่วงสองปีสุดท้ายก่อนเข้าสู่แผนรอบใหม่"
        ),
        "หวังว่าแผนฉบับนี้จะทำให้ประชาชนเชื่อมั่นในการทำงานของท้องถิ่นมากยิ่งขึ้น",
    ),
    totals={2568: ("25,600", None)},
    order={2569: (3, 2, 0, 1)},
)

_TIMES = ("ไตรมาสที่ ๒ และ ๓", "ไตรมาสที่ ๑", "ตลอดปีงบประมาณ", "ไตรมาสที่ ๑ ถึง ๔")
# The third sheet's money is older than the tables': the tables win.
_MONEY = ("๒๒,๐๐๐ บาท/ปี", "-", "๓,๐๐๐ บาท", "ไม่ใช้งบประมาณ")
_SHEET_TITLES = {3: "มาตรการจัดการเรื่องร้องเรียนของประชาชน"}


def _rows(year: int) -> list[list[str]]:
    rows = []
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        money = "ไม่ใช้งบประมาณ" if row.budget == "0" else row.budget
        rows.append([str(number), row.title or sheet.title, str(sheet.dimension), money, "", "", "", ""])
    return rows


def _boxes(made: Table, first: int, sheets: list[Sheet], year: int) -> None:
    for place, sheet in enumerate(sheets, first):
        for quarter in ALL:
            check_box(made.cell(place, 3 + quarter).paragraphs[0], quarter in sheet.years[year].quarters)


def _year(document: Document, year: int) -> None:
    document.add_heading(f"แผนปฏิบัติการป้องกันการทุจริต ปี {year}", 2)
    head = ["ที่", "รายการ", "มิติ", "งบประมาณ", "ไตรมาส 1", "ไตรมาส 2", "ไตรมาส 3", "ไตรมาส 4"]
    rows, sheets = _rows(year), BOOK.rows(year)
    made = table(document, [head, *rows[:2]])
    made.style = "Table Grid"
    _boxes(made, 1, sheets[:2], year)
    new_page(document)
    rest = rows[2:]
    if year in BOOK.totals:
        rest.append(["", "รวม", "", BOOK.totals[year][0] or "", "", "", "", ""])
    made = table(document, rest)
    made.style = "Table Grid"
    _boxes(made, 0, sheets[2:], year)


def _list(document: Document, items: tuple[Nested, ...]) -> None:
    for number, item in enumerate(items, 1):
        text, below = (item, ()) if isinstance(item, str) else item
        line(document, thai(f"\t({number})\u00a0{text}") if len(items) > 1 else f"\t{text}")
        for letter, each in zip("กขคงจ", below, strict=False):
            line(document, f"\t\t{letter}. {each}")


def _paragraphs(document: Document, texts: tuple[str, ...], place: int) -> None:
    for number, text in enumerate(texts):
        if place == 0 and number == 1:
            made = line(document, "\t")
            tracked(made, "ตำบลหนองบัวใต้มีหมู่บ้านเศรษฐกิจพอเพียงต้นแบบ ", "๑", "๒", " แห่ง ควรขยายผลไปยังหมู่บ้านอื่น")
        else:
            line(document, f"\t{text}")


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    number = sheet.guideline or ""
    page_before(line(document, f"มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}", bold=True))
    line(document, thai(f"{number} {_GUIDELINES[number]}"), bold=True)
    document.add_heading("ชื่อโครงการ/กิจกรรม/มาตรการ/แนวปฏิบัติ", 3)
    line(document, f"\t{_SHEET_TITLES.get(place, sheet.title)}")
    document.add_heading("เหตุผลและความจำเป็น", 3)
    _paragraphs(document, tuple(sheet.rationale), place)
    document.add_heading("วัตถุประสงค์", 3)
    _list(document, tuple(sheet.objectives))
    document.add_heading("เป้าหมาย", 3)
    _list(document, tuple(thai(f"{name} {count} {unit}") if count else name for name, count, unit in sheet.groups))
    document.add_heading("วิธีดำเนินงาน", 3)
    _list(document, tuple(sheet.steps))
    document.add_heading("ระยะเวลาดำเนินการ", 3)
    line(document, f"\t{_TIMES[place]}")
    document.add_heading("งบประมาณ", 3)
    line(document, f"\t{_MONEY[place]}")
    document.add_heading("หน่วยงานรับผิดชอบ", 3)
    _list(document, tuple(sheet.responsible))
    document.add_heading("ผลผลิต", 3)
    _list(document, tuple(sheet.outputs))
    document.add_heading("ผลลัพธ์", 3)
    _list(document, tuple(sheet.outcomes))


def _cover_line(document: Document) -> Paragraph:
    made = line(document, "", center=True)
    made.add_run("พ.ศ. ๒๕๖๘ – ")
    deleted(made, "๒๕๗๐")
    inserted(made, "๒๕๖๙")
    return made


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    line(document, "แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส", bold=True, center=True)
    _cover_line(document)
    line(document, "อบต.หนองบัวใต้", bold=True, center=True)
    line(document, "องค์การบริหารส่วนตำบลหนองบัวใต้", bold=True, center=True)
    line(document, "อ.ศรีบุญเรือง จ.หนองบัวลำภู ๓๙๑๘๐", center=True)
    page_before(document.add_heading("คำนำ", 1))
    for text in BOOK.preface:
        line(document, f"\t{text}")
    page_before(document.add_heading("รายละเอียดของโครงการ แยกตามมิติ", 1))
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    page_before(document.add_heading("บัญชีโครงการรายปี", 1))
    for year in YEARS:
        _year(document, year)
    return saved(document)
