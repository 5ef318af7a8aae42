"""A subdistrict's book of four years: dimensions as rows of the tables, headings in boxes, lists that run on, odd blanks."""

from __future__ import annotations

import docx
from docx.document import Document

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import drawn_box, line, new_page, saved, table, thai, tracked
from strangers.word_xml import check_box, field, page_before, soft_lines

NAME = "องค์การบริหารส่วนตำบลจำปาโมง"
YEARS = (2567, 2568, 2569, 2570)
_DIMENSIONS = {
    1: "การสร้างวัฒนธรรมสุจริต",
    2: "การบริหารราชการด้วยความโปร่งใส",
    3: "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    4: "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
}

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต เพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2567,
    end=2570,
    name=NAME,
    short_name="อบต.จำปาโมง",
    type="subdistrict-organization",
    district="บ้านผือ",
    province="อุดรธานี",
    preface=(
        "ตามที่สำนักงาน ป.ป.ช. ได้กำหนดให้องค์กรปกครองส่วนท้องถิ่นจัดทำแผนปฏิบัติการป้องกันการทุจริตนั้น อบต.จำปาโมง ได้จัดประชุมทุกส่วนราชการและผู้แทนหมู่บ้านแล้ว",
        "จึงได้จัดทำแผนฉบับนี้ขึ้นเพื่อใช้เป็นแนวทางตั้งแต่ปีงบประมาณ พ.ศ. ๒๕๖๗ เป็นต้นไป",
    ),
    sheets=(
        Sheet(
            "โครงการสืบสานเศรษฐกิจพอเพียงในครัวเรือน",
            1,
            (
                "ครัวเรือนที่มีหนี้สินน้อยย่อมไม่ตกเป็นเครื่องมือของผู้แสวงหาประโยชน์โดยมิชอบ ๑ ใน ๓ ของครัวเรือนในตำบลยังมีหนี้นอกระบบ",
                f"ดังนั้น {NAME} จึงส่งเสริมให้ครัวเรือนจัดทำบัญชีรายรับรายจ่าย",
            ),
            ("เพื่อให้ครัวเรือนรู้จักวางแผนการใช้จ่าย", "เพื่อปลูกฝังความพอเพียง", "เพื่อลดหนี้นอกระบบ"),
            (("ครัวเรือนในตำบลจำปาโมง", 1250, "ครัวเรือน"),),
            (
                "ประชาสัมพันธ์โครงการผ่านเสียงตามสาย",
                (
                    "จัดอบรมการทำบัญชี ดังนี้",
                    (("รุ่นที่ ๑", ("หมู่ที่ ๑ ถึงหมู่ที่ ๖", "จำนวน ๖๐ คน")), ("รุ่นที่ ๒", ("หมู่ที่ ๗ ถึงหมู่ที่ ๑๒", "จำนวน ๖๐ คน"))),
                ),
                "ออกเยี่ยมครัวเรือน",
                "รายงานผลการดำเนินการ",
            ),
            ("กองสวัสดิการสังคม",),
            ("จัดอบรม ๒ รุ่น", "ครัวเรือนทำบัญชีไม่น้อยกว่า ๓๐๐ ครัวเรือน"),
            ("ครัวเรือนมีเงินออมเพิ่มขึ้นร้อยละ ๑๐",),
            {
                2567: Row("25,000", (2, 3)),
                2568: Row("25,000", (2, 3)),
                2569: Row("25,000", (2, 3)),
                2570: Row("25,000", (2, 3)),
            },
        ),
        Sheet(
            "มาตรการป้องกันผลประโยชน์ทับซ้อนในการจ้างเหมาบริการ",
            2,
            ("การจ้างเหมาบริการรายบุคคลมีความเสี่ยงที่จะเลือกจ้างเครือญาติ",),
            ("เพื่อให้การคัดเลือกเป็นธรรม",),
            (("คณะกรรมการคัดเลือก", 5, "คน"), ("ผู้สมัคร", 0, "")),
            ("กำหนดแบบรับรองการไม่มีส่วนได้เสีย", "ประกาศรับสมัครทางเว็บไซต์", "ประกาศผลภายใน ๓ วัน"),
            ("กองคลัง",),
            ("มีแบบรับรองครบทุกครั้งที่จ้าง",),
            ("ไม่มีข้อร้องเรียนเรื่องการจ้างเครือญาติ",),
            {year: Row("0", (1, 2, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "โครงการพัฒนาระบบการบริการออนไลน์ (E-Service)",
            2,
            ("การยื่นคำขอออนไลน์ช่วยลดการพบปะระหว่างเจ้าหน้าที่กับผู้ขอ", "ทั้งยังประหยัดค่าเดินทางของประชาชน"),
            ("เพื่อเพิ่มช่องทางบริการ", "เพื่อลดการเรียกรับสินบน"),
            (("ประชาชนในพื้นที่", 0, ""),),
            ("เลือกงานบริการ ๓ งาน", "จัดทำแบบคำขอออนไลน์", "ประชาสัมพันธ์", "ประเมินผล"),
            ("สำนักปลัด", "กองช่าง", "กองคลัง"),
            ("มีบริการออนไลน์ ๓ งาน",),
            ("ผู้ใช้บริการออนไลน์พึงพอใจร้อยละ ๘๕",),
            {
                2567: Row("15,000", (4,)),
                2568: Row("0", (4,)),
                2569: Row("0", (4,)),
                2570: Row("0", (4,)),
            },
        ),
        Sheet(
            "กิจกรรม อบต.สัญจร",
            3,
            ("ตำบลจำปาโมงมีหมู่บ้านที่ห่างไกลสำนักงาน ประชาชนเดินทางมาติดต่อลำบาก",),
            ("เพื่อให้บริการถึงหมู่บ้าน", "เพื่อรับเรื่องร้องทุกข์"),
            (("หมู่บ้าน", 12, "แห่ง"),),
            ("จัดทำแผนออกหน่วย", "ออกหน่วยเดือนละ ๑ หมู่บ้าน", "แจ้งผลการแก้ไขภายใน ๑๕ วัน"),
            ("สำนักปลัด",),
            ("ออกหน่วยครบ ๑๒ หมู่บ้าน",),
            ("เรื่องร้องทุกข์ได้รับการแก้ไขไม่น้อยกว่าร้อยละ ๙๐",),
            {
                2567: Row("36,000", (1, 2, 3, 4), "งดเดือนเลือกตั้ง"),
                2568: Row("36,000", (1, 2, 3, 4)),
                2569: Row("36,000", (1, 2, 3, 4)),
                2570: Row("36,000", (1, 2, 3, 4)),
            },
        ),
        Sheet(
            "มาตรการบริหารจัดการความเสี่ยงการทุจริต",
            4,
            ("ความเสี่ยงที่ไม่ถูกระบุย่อมไม่ถูกจัดการ การประเมินความเสี่ยงจึงเป็นจุดเริ่มต้น",),
            ("เพื่อระบุความเสี่ยง", "เพื่อกำหนดมาตรการควบคุม"),
            (("ส่วนราชการในสังกัด", 4, "ส่วน"),),
            ("จัดตั้งคณะทำงาน", "ประเมินความเสี่ยง", "จัดทำแผนบริหารความเสี่ยง", "เผยแพร่แผน", "รายงานผล"),
            ("หน่วยตรวจสอบภายใน",),
            ("มีแผนบริหารความเสี่ยง ๑ ฉบับ",),
            ("เรื่องร้องเรียนการทุจริตลดลง",),
            {2567: Row("0", (1,)), 2568: Row("0", (1,)), 2570: Row("0", (1,))},
        ),
        Sheet(
            "โครงการพัฒนาศักยภาพสมาชิกสภาในการตรวจสอบฝ่ายบริหาร",
            4,
            ("สมาชิกสภามีหน้าที่ตรวจสอบการบริหารงาน แต่ส่วนใหญ่เพิ่งดำรงตำแหน่งสมัยแรก",),
            ("เพื่อให้สมาชิกสภารู้ระเบียบข้อบังคับ",),
            (("สมาชิกสภาองค์การบริหารส่วนตำบล", 12, "คน"),),
            ("สำรวจความต้องการ", "จัดอบรม", "ศึกษาดูงาน"),
            ("สำนักปลัด",),
            ("สมาชิกสภาเข้าอบรมครบทุกคน",),
            ("มีกระทู้ถามไม่น้อยกว่า ๒ เรื่องต่อสมัยประชุม",),
            {2568: Row("40,000", (2,)), 2569: Row("40,000", (2,))},
        ),
    ),
    totals={2567: ("76,000", None), 2568: ("101,000", None), 2569: ("101,000", None), 2570: ("61,000", None)},
    chapters=(("ภาคผนวก", "back"),),
    in_chapters=("คำสั่งแต่งตั้งคณะทำงานจัดทำแผน", "ให้คณะทำงานประชุมอย่างน้อยปีละสองครั้ง"),
)


def _money(row: Row, place: int) -> str:
    if row.budget == "0":
        return ("-", "–", "ไม่ใช้งบประมาณ", "0.00")[place % 4]
    return f"{row.budget}.-" if place % 2 else f"{thai(row.budget)}\u00a0บาท"


def _year(document: Document, year: int) -> None:
    page_before(
        line(document, f"แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ.\u00a0{thai(year)}", bold=True, center=True)
    )
    line(document, "อบต.จำปาโมง", center=True)
    two = year in (2567, 2569)
    quarters = [f"ไตรมาส {number}" if not two else str(number) for number in (1, 2, 3, 4)]
    top = [
        "ลำดับที่",
        "โครงการ / กิจกรรม",
        "งบประมาณ\n(บาท)",
        *(quarters if not two else ["ไตรมาส", "", "", ""]),
        "หมายเหตุ",
    ]
    rows = [top, ["", "", "", *quarters, ""]] if two else [top]
    merges = [(0, 3, 0, 6), *((0, column, 1, column) for column in (0, 1, 2, 7))] if two else []
    ticks: list[tuple[int, tuple[int, ...]]] = []
    dimension = 0
    for place, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        if sheet.dimension != dimension:
            dimension = sheet.dimension
            merges.append((len(rows), 0, len(rows), 7))
            rows.append([f"มิติที่ {thai(dimension)} {_DIMENSIONS[dimension]}", *[""] * 7])
        ticks.append((len(rows), row.quarters))
        rows.append([f"{thai(place)}.", row.title or sheet.title, _money(row, place), *[""] * 4, row.note or ""])
    rows.append([f"รวม {thai(len(BOOK.rows(year)))} โครงการ", "", f"{BOOK.totals[year][0]}.00", *[""] * 5])
    merges.append((len(rows) - 1, 0, len(rows) - 1, 1))
    made = table(document, rows, merges)
    for at, ticked in ticks:
        for number in (1, 2, 3, 4):
            cell = made.cell(at, 2 + number)
            if year == 2569:
                check_box(cell.paragraphs[0], number in ticked)
            elif number in ticked:
                cell.text = {2567: "/", 2568: "✓", 2570: "●"}[year]


_WORDED_BY_THE_SHEET = {2: "โครงการพัฒนาระบบบริการออนไลน์ (E-Service)"}
_TIMES = ("ไตรมาส ๒ - ๓", "ไตรมาส ๑ - ๔", "ไตรมาส ๔", "ตุลาคม - กันยายน", "ไตรมาส ๑", "ไตรมาส ๒")
_MONEY = ("๒๕,๐๐๐ บาท/ปี", "ไม่ใช้งบประมาณ", "๑๕,๐๐๐ บาท (เฉพาะปี ๒๕๖๗)", "๓๖,๐๐๐.-บาท", "-", "๔๐,๐๐๐ บาท")
_NAMES = (
    "ชื่อโครงการ",
    "หลักการและเหตุผล",
    "วัตถุประสงค์",
    "กลุ่มเป้าหมาย",
    "วิธีดำเนินการ",
    "ระยะเวลาดำเนินการ",
    "งบประมาณดำเนินการ",
    "ผู้รับผิดชอบโครงการ",
)


def _heading(place: int, number: int, text: str) -> str:
    return (
        f"{thai(number)}.\u00a0{text}",
        f"{number}.{text}",
        text,
        f"{thai(number)}. {text} :",
        f"{number}) {text}",
        f"ข้อ {thai(number)} {text}",
    )[place]


def _item(place: int, heading: int, number: int, text: str) -> str:
    return (
        f"{thai(number)}) {text}",
        f"{heading}.{number} {text}",
        f"• {text}",
        f"- {text}",
        f"({number}) {text}",
        f"{thai(heading)}.{thai(number)}\t{text}",
    )[place]


def _list(document: Document, place: int, heading: int, texts: list[str]) -> None:
    shown = [
        _item(place, heading, number, text) if len(texts) > 1 else text for number, text in enumerate(texts, 1)
    ]
    if place == 4:
        soft_lines(document.add_paragraph(), shown)
        return
    for text in shown:
        line(document, f"\t{text}")


def _steps(document: Document, place: int, steps: list[Nested]) -> None:
    if place:
        _list(document, place, 5, [str(each) for each in steps])
        return
    for number, item in enumerate(steps, 1):
        text, inner = (item, ()) if isinstance(item, str) else item
        line(document, f"{thai(number)}) {text}")
        for letter, below in enumerate(inner, 1):
            name, dashes = below if isinstance(below, tuple) else (below, ())
            line(
                document,
                f"\u200b    {thai(number)}.{thai(letter)}) {name}" + "".join(f" - {each}" for each in dashes),
            )


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    head = document.add_paragraph()
    page_before(head).add_run("รายละเอียดโครงการ/กิจกรรม/มาตรการ").bold = True
    drawn_box(
        document,
        [
            f"ลำดับที่ {thai(place + 1)}",
            f"{'มติที่' if place % 2 else 'มิติที่'} {sheet.dimension}  {_DIMENSIONS[sheet.dimension]}",
        ],
    )
    if place == 0:
        line(document, f"{_heading(place, 1, _NAMES[0])}:", bold=True)
        line(document, "")
        line(document, sheet.title, bold=True)
    elif place == 3:
        line(document, f"{_heading(place, 1, _NAMES[0])}\t{sheet.title}", bold=True)
    elif place == 5:
        paragraph = line(document, f"{_heading(place, 1, _NAMES[0])} : ", bold=True)
        tracked(paragraph, "โครงการพัฒนา", "สมรรถนะ", "ศักยภาพ", "สมาชิกสภาในการตรวจสอบฝ่ายบริหาร")
    else:
        line(
            document, f"{_heading(place, 1, _NAMES[0])}  {_WORDED_BY_THE_SHEET.get(place, sheet.title)}", bold=True
        )
    line(document, _heading(place, 2, _NAMES[1]), bold=True)
    for text in sheet.rationale:
        line(document, f"\t{text}")
    line(document, _heading(place, 3, _NAMES[2]), bold=True)
    _list(document, place, 3, list(sheet.objectives))
    line(document, _heading(place, 4, _NAMES[3]), bold=True)
    groups = [
        f"{name} {f'{count:,}'.translate(str.maketrans('0123456789', '๐๑๒๓๔๕๖๗๘๙'))} {unit}" if count else name
        for name, count, unit in sheet.groups
    ]
    _list(document, place, 4, groups)
    line(document, _heading(place, 5, _NAMES[4]), bold=True)
    _steps(document, place, list(sheet.steps))
    _ends(document, place, sheet)


def _ends(document: Document, place: int, sheet: Sheet) -> None:
    for number, text in ((6, _TIMES[place]), (7, _MONEY[place]), (8, ", ".join(sheet.responsible))):
        heading = _heading(place, number, _NAMES[number - 1])
        if place in (0, 2):
            line(document, heading, bold=True)
            line(document, f"\t{text}")
        else:
            line(document, f"{heading} {text}", bold=True)
    if place == 4:
        for number, (name, texts) in enumerate((("ผลผลิต", sheet.outputs), ("ผลลัพธ์", sheet.outcomes)), 9):
            line(document, _heading(place, number, name), bold=True)
            line(document, f"\t{texts[0]}")
        return
    line(document, _heading(place, 9, "ผลผลิต/ผลลัพธ์"), bold=True)
    if place == 3:
        table(document, [("ผลผลิต", "ผลลัพธ์"), (str(sheet.outputs[0]), str(sheet.outcomes[0]))])
        return
    for number, (name, texts) in enumerate((("ผลผลิต", sheet.outputs), ("ผลลัพธ์", sheet.outcomes)), 1):
        line(document, f"{f'{thai(9)}.{thai(number)} ' if place == 5 else ''}{name}{' :' if place == 1 else ''}")
        _list(document, place if place != 5 else 3, 9, [str(each) for each in texts])


def build() -> bytes:
    """The book as a Word file."""
    document = docx.Document()
    for text in BOOK.title.split(" "):
        line(document, text, bold=True, center=True)
    line(document, "(พ.ศ. ๒๕๖๗ – ๒๕๗๐)", center=True)
    line(document, f"{NAME} (อบต.จำปาโมง)", center=True)
    line(document, "อ.บ้านผือ จ.อุดรธานี", center=True)
    new_page(document)
    line(document, "คำนำ", bold=True, center=True)
    for text in BOOK.preface:
        line(document, f"\t{text}")
    line(document, "งานนโยบายและแผน")
    new_page(document)
    line(document, "สารบัญ", bold=True, center=True)
    for text, page in (("แผนปฏิบัติการรายปี", 3), ("รายละเอียดโครงการ", 7), ("ภาคผนวก", 14)):
        field(line(document, f"{text}\t"), f"PAGEREF _Toc{page} \\h", thai(page))
    for year in YEARS:
        _year(document, year)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    page_before(line(document, "ภาคผนวก", bold=True, center=True))
    line(document, "คำสั่งแต่งตั้งคณะทำงานจัดทำแผน", center=True)
    line(document, "\tให้คณะทำงานประชุมอย่างน้อยปีละสองครั้ง")
    return saved(document)
