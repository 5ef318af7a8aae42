"""A subdistrict's book: tables that go on without their head, titles that differ by a word, guidelines above sheets, รวม in figures."""

from __future__ import annotations

from docx.document import Document
from docx.oxml.ns import qn

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai

NAME = "องค์การบริหารส่วนตำบลดอนรวก"
YEARS = (2566, 2567)
_NAMES = {
    1: "การสร้างวัฒนธรรมสุจริต",
    2: "การบริหารราชการด้วยความโปร่งใส",
    3: "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
}

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2566,
    end=2567,
    name=NAME,
    type="subdistrict-organization",
    district="ดอนตูม",
    province="นครปฐม",
    preface=(
        "แผนปฏิบัติการป้องกันการทุจริตฉบับนี้จัดทำขึ้นตามหนังสือสำนักงาน ป.ป.ช.",
        "หากมีข้อบกพร่องประการใด คณะผู้จัดทำขออภัยไว้ ณ ที่นี้",
    ),
    guidelines={
        "1.1": "การเสริมสร้างจิตสำนึกแก่ผู้บริหารและบุคลากร",
        "2.2": "การสร้างมาตรฐานทางจริยธรรม",
        "2.4": "การเปิดเผยข้อมูล",
        "3.2": "การรับฟังความคิดเห็น",
    },
    sheets=(
        Sheet(
            "โครงการอบรมธรรมะกับการทำงาน",
            1,
            ("การนำหลักธรรมมาใช้ในการทำงานช่วยให้บุคลากรทำหน้าที่ด้วยความรับผิดชอบ",),
            ("เพื่อให้บุคลากรนำหลักธรรมมาใช้", "เพื่อสร้างบรรยากาศที่ดีในการทำงาน"),
            (("พนักงานส่วนตำบล", 41, "คน"),),
            ("จัดเตรียมสถานที่", "นิมนต์พระวิทยากร", "ประเมินผล"),
            ("สำนักปลัด",),
            ("บุคลากรเข้าอบรม ๔๑ คน",),
            ("บุคลากรมีความสุขในการทำงาน",),
            {2566: Row("8,000", (1,)), 2567: Row("8,000", (1,))},
            guideline="1.1",
        ),
        Sheet(
            "มาตรการเผยแพร่ประมวลจริยธรรม",
            2,
            ("ประมวลจริยธรรมเป็นกรอบการประพฤติของเจ้าหน้าที่",),
            ("เพื่อให้เจ้าหน้าที่รู้กรอบการประพฤติ",),
            (("เจ้าหน้าที่ทุกคน", 0, ""),),
            (("จัดทำเอกสารเผยแพร่", ("แผ่นพับ", "คลิปวิดีโอ")), "ชี้แจงในที่ประชุมประจำเดือน"),
            ("สำนักปลัด",),
            ("มีเอกสารเผยแพร่ ๒ ชนิด",),
            ("เจ้าหน้าที่ปฏิบัติตามประมวลจริยธรรม",),
            {2566: Row("0", (1, 2)), 2567: Row("0", (1, 2))},
            guideline="2.2",
        ),
        Sheet(
            "กิจกรรมปรับปรุงบอร์ดประชาสัมพันธ์หมู่บ้าน",
            2,
            ("บอร์ดเดิมชำรุด ประชาชนจึงไม่ได้รับข่าวสาร", "การปรับปรุงบอร์ดใช้งบประมาณน้อยแต่ได้ผลมาก"),
            ("เพื่อให้ประชาชนได้รับข่าวสาร",),
            (("หมู่บ้าน", 9, "หมู่บ้าน"),),
            ("สำรวจบอร์ด", "ซ่อมแซม", "ติดข่าวสารทุกสัปดาห์"),
            ("กองช่าง", "สำนักปลัด"),
            ("บอร์ดใช้งานได้ครบ ๙ แห่ง",),
            ("ประชาชนรู้ข่าวสารเร็วขึ้น",),
            {2566: Row("13,500", (3,)), 2567: Row("4,500", (3,), "ซ่อมเฉพาะที่ชำรุด")},
            guideline="2.4",
        ),
        Sheet(
            "โครงการประชุมประชาคมตำบล",
            3,
            ("การประชุมประชาคมเป็นเวทีให้ประชาชนแสดงความคิดเห็นต่อแผนพัฒนา",),
            ("เพื่อรับฟังความคิดเห็น", "เพื่อจัดลำดับความสำคัญของปัญหา"),
            (("ตัวแทนประชาคม", 90, "คน"), ("ส่วนราชการในพื้นที่", 6, "แห่ง")),
            ("ออกหนังสือเชิญ", "จัดประชุม", "สรุปผลการประชุม"),
            ("กองยุทธศาสตร์และงบประมาณ",),
            ("ประชุมปีละ ๑ ครั้ง",),
            ("แผนพัฒนาตรงกับความต้องการ",),
            {2566: Row("25,000", (2,)), 2567: Row("25,000", (2,))},
            guideline="3.2",
        ),
    ),
    totals={2566: ("46,500", (2, 2, 1, 0)), 2567: ("37,500", (2, 2, 1, 0))},
)

_TIMES = ("ไตรมาสที่ ๑", "ไตรมาสที่ ๑ และไตรมาสที่ ๒", "ไตรมาสที่ ๓", "เดือนมกราคม - มีนาคม")
_MONEY = ("๘,๐๐๐.๐๐ บาท", "ไม่ใช้งบประมาณ", "ปี ๒๕๖๖ : ๑๓,๕๐๐.๐๐ บาท ปี ๒๕๖๗ : ๔,๕๐๐.๐๐ บาท", "๒๕,๐๐๐.๐๐ บาท")


def _ticked(made: object, place: int, column: int) -> None:
    cell = made.cell(place, column)  # type: ignore[attr-defined]
    run = cell.paragraphs[0].add_run("þ")
    run.font.name = "Wingdings"
    run._element.rPr.rFonts.set(qn("w:hAnsi"), "Wingdings")


def _part(document: Document, year: int, sheets: list[Sheet], first: int, *, head: bool, total: bool) -> None:
    rows = [
        [
            "ลำดับ",
            "รายการโครงการ",
            "มติที่",
            "งบประมาณ (บาท)",
            *(thai(f"ไตรมาส {each}") for each in (1, 2, 3, 4)),
            "หมายเหตุ",
        ]
    ]
    rows = rows if head else []
    ticks = []
    for number, sheet in enumerate(sheets, first):
        row = sheet.years[year]
        ticks += [(len(rows), 3 + quarter) for quarter in row.quarters]
        money = "๐.๐๐" if row.budget == "0" else thai(f"{row.budget}.00")
        # The typist of the table forgot a word.
        title = sheet.title.replace("ประชุมประชาคม", "ประชาคม") if year == 2567 else sheet.title
        rows.append(
            [
                thai(number),
                title.replace("โครงการประชาคมตำบล", "โครงการประชุมประชาคมตำบล"),
                thai(sheet.dimension),
                money,
                "",
                "",
                "",
                "",
                row.note or "",
            ]
        )
    if total:
        budget, counts = BOOK.totals[year]
        rows.append(["รวมทั้งสิ้น", "", "", thai(f"{budget}.00"), *map(thai, counts or ()), ""])
    made = table(document, rows)
    for place, column in ticks:
        _ticked(made, place, column)


def _year(document: Document, year: int) -> None:
    line(document, thai(f"แผนปฏิบัติการป้องกันการทุจริต พ.ศ. {year} ของ {NAME}"), bold=True, center=True)
    sheets = BOOK.rows(year)
    _part(document, year, sheets[:2], 1, head=True, total=False)
    new_page(document)
    _part(document, year, sheets[2:], 3, head=False, total=True)
    new_page(document)


def _items(document: Document, texts: tuple[object, ...]) -> None:
    for number, text in enumerate(texts, 1):
        words, below = text if isinstance(text, tuple) else (text, ())
        line(document, thai(f"\t{number}) {words}") if len(texts) > 1 else f"\t{words}")
        for letter, each in zip("กขค", below, strict=False):
            line(document, f"\t\t{letter}) {each}")


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    line(document, thai(f"มติที่ {sheet.dimension} {_NAMES[sheet.dimension]}"), bold=True)
    line(document, thai(f"{sheet.guideline} {BOOK.guidelines[sheet.guideline or '']}"), bold=True)
    line(document, thai(f"แผ่นที่ {place + 1}"))
    groups = tuple(f"{name} จำนวน {count} {unit}" if count else name for name, count, unit in sheet.groups)
    line(document, "๑. ชื่อโครงการ/กิจกรรม/มาตรการ", bold=True)
    line(document, f"\t{sheet.title}")
    for number, (name, texts) in enumerate(
        (
            ("หลักการและเหตุผล", tuple(sheet.rationale)),
            ("วัตถุประสงค์", tuple(sheet.objectives)),
            ("กลุ่มเป้าหมาย", groups),
            ("วิธีดำเนินการ", tuple(sheet.steps)),
            ("ระยะเวลาดำเนินการ", (_TIMES[place],)),
            ("งบประมาณดำเนินการ", (_MONEY[place],)),
            ("ผู้รับผิดชอบ", tuple(sheet.responsible)),
            ("ผลผลิต", tuple(sheet.outputs)),
            ("ผลลัพธ์", tuple(sheet.outcomes)),
        ),
        2,
    ):
        line(document, thai(f"{number}. {name}"), bold=True)
        if number == 2:
            for text in texts:
                line(document, thai(f"\t{text}"))
        else:
            _items(document, texts)
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (BOOK.title, "(พ.ศ. ๒๕๖๖ – ๒๕๖๗)", "", f"ของ {NAME}", "อำเภอดอนตูม จังหวัดนครปฐม"):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "คำนำ", bold=True, center=True)
    for text in BOOK.preface:
        line(document, f"\t{text}")
    line(document, "คณะผู้จัดทำ", center=True)
    new_page(document)
    for year in YEARS:
        _year(document, year)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    return saved(document)
