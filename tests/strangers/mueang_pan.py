"""A subdistrict's book laid out like the samples that are handed round, each sheet typed by another department."""

from __future__ import annotations

import docx
from docx.document import Document
from docx.table import _Cell

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import drawn_box, line, new_page, saved, symbol, table, thai, tracked
from strangers.word_xml import check_box, soft_lines

NAME = "องค์การบริหารส่วนตำบลหัวเมือง"
YEARS = (2566, 2567, 2568, 2569, 2570)
_DIMENSIONS = {
    1: "การสร้างวัฒนธรรมสุจริต",
    2: "การบริหารราชการด้วยความโปร่งใส",
    3: "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    4: "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
}

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับ\nคุณธรรมและความโปร่งใส",
    start=2566,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="เมืองปาน",
    province="ลำปาง",
    preface=(
        f"{NAME} จัดทำแผนปฏิบัติการป้องกันการทุจริตฉบับนี้ตามกรอบที่สำนักงาน ป.ป.ช. กำหนด ประกอบด้วย 4 มิติ ดังนี้",
        "มิติที่ 1 การสร้างวัฒนธรรมสุจริต",
        "มิติที่ 2 การบริหารราชการด้วยความโปร่งใส",
        "มิติที่ 3 การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
        "มิติที่ 4 การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
        "คณะผู้จัดทำหวังเป็นอย่างยิ่งว่าแผนฉบับนี้จะเป็นเครื่องมือกำกับการทำงานของทุกส่วนราชการ",
    ),
    sheets=(
        Sheet(
            "โครงการปลูกฝังความซื่อสัตย์สุจริตในสถานศึกษา",
            1,
            (
                "เด็กที่เติบโตมากับตัวอย่างที่ดีย่อมเป็นผู้ใหญ่ที่ไม่ยอมรับการโกง การปลูกฝังจึงควรเริ่มตั้งแต่ในโรงเรียน",
                f"ดังนั้น {NAME}จึงจัดทำโครงการนี้ขึ้นโดยร่วมกับโรงเรียนในพื้นที่ทุกแห่ง",
            ),
            ("เพื่อให้นักเรียนแยกแยะประโยชน์ส่วนตนกับประโยชน์ส่วนรวมได้", "เพื่อให้ครูมีสื่อการสอนเรื่องความสุจริต"),
            (("นักเรียนระดับประถมศึกษาในเขตตำบลหัวเมือง", 120, "คน"),),
            (
                "จัดทำโครงการเสนอผู้มีอำนาจอนุมัติ",
                (
                    "ประชุมคณะทำงานเพื่อดำเนินการ ดังนี้",
                    ("คัดเลือกโรงเรียนนำร่อง", "กำหนดหัวข้อกิจกรรมและวันจัดกิจกรรม"),
                ),
                "จัดกิจกรรมในโรงเรียน",
                "รายงานผลการดำเนินการ",
            ),
            (NAME,),
            ("จัดกิจกรรมจำนวน ๔ ครั้ง", "มีสื่อการสอนอย่างน้อย ๑ ชุด"),
            ("นักเรียนไม่น้อยกว่าร้อยละ ๘๐ อธิบายเรื่องประโยชน์ทับซ้อนได้ (สำรวจโดยใช้แบบทดสอบ)",),
            {
                2566: Row("20,000", (4,)),
                2567: Row("20,000", (4,)),
                2568: Row("20,000", (4,)),
                2569: Row("20,000", (4,)),
                2570: Row("20,000", (4,)),
            },
        ),
        Sheet(
            "มาตรการงดรับของขวัญทุกเทศกาล (NO Gift Policy)",
            2,
            ("การรับของขวัญอาจทำให้การใช้ดุลพินิจของเจ้าหน้าที่เอนเอียง จึงต้องมีมาตรการที่ชัดเจนและประกาศให้ประชาชนทราบ",),
            ("เพื่อแสดงเจตจำนงสุจริตของผู้บริหาร", "เพื่อสร้างวัฒนธรรมองค์กรที่ไม่รับของขวัญ"),
            (("ผู้บริหาร สมาชิกสภา และบุคลากรทุกคน", 0, ""),),
            ("ประกาศนโยบายงดรับของขวัญ", "ติดประกาศ ณ จุดบริการ", "รายงานผลการดำเนินการ"),
            ("สำนักปลัด",),
            ("มีประกาศนโยบายจำนวน ๑ ฉบับ",),
            ("ไม่มีเรื่องร้องเรียนเรื่องการรับของขวัญ",),
            {year: Row("0", (1, 2)) for year in YEARS},
        ),
        Sheet(
            "มาตรการเปิดเผยข้อมูลการจัดซื้อจัดจ้าง",
            2,
            (
                "ข้อมูลการจัดซื้อจัดจ้างเป็นข้อมูลที่ประชาชนมีสิทธิรู้ตามกฎหมายว่าด้วยข้อมูลข่าวสารของราชการ",
                "การเผยแพร่เป็นประจำทุกเดือนช่วยให้ผู้ประกอบการแข่งขันกันอย่างเป็นธรรม",
            ),
            ("เพื่อให้การจัดซื้อจัดจ้างตรวจสอบได้",),
            (("ประชาชนและผู้ประกอบการในพื้นที่", 0, ""),),
            ("รวบรวมข้อมูลการจัดซื้อจัดจ้างทุกสิ้นเดือน", "เผยแพร่บนเว็บไซต์ภายในวันที่ ๕ ของเดือนถัดไป"),
            ("กองคลัง",),
            ("เผยแพร่ข้อมูลครบ ๑๒ เดือน",),
            ("ข้อทักท้วงเรื่องการจัดซื้อจัดจ้างลดลง",),
            {year: Row("0", (1, 2, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "โครงการอบรมให้ความรู้ด้านกฎหมายแก่ผู้นำชุมชน",
            3,
            ("ผู้นำชุมชนเป็นผู้ใกล้ชิดประชาชนที่สุด หากรู้กฎหมายย่อมช่วยเฝ้าระวังการทุจริตได้",),
            ("เพื่อให้ผู้นำชุมชนรู้สิทธิและหน้าที่", "เพื่อสร้างเครือข่ายเฝ้าระวังการทุจริต"),
            (("ผู้นำชุมชน", 36, "คน"), ("กลุ่มสตรีและผู้สูงอายุ", 24, "คน")),
            ("ประสานวิทยากร", "จัดอบรมตามกำหนดการ", "ประเมินผลการอบรม"),
            ("สำนักปลัด", "กองสวัสดิการสังคม"),
            ("ผู้นำชุมชนเข้ารับการอบรมครบทุกหมู่บ้าน",),
            ("มีเครือข่ายเฝ้าระวังอย่างน้อย ๑ เครือข่าย",),
            {
                2566: Row("12,000", (2,)),
                2567: Row("12,000", (2,)),
                2568: Row("15,000", (2, 3)),
                2570: Row("15,000", (2,), "ทบทวนหลักสูตร"),
            },
        ),
        Sheet(
            "กิจกรรมรับฟังความคิดเห็นของประชาชนต่อการใช้เงินสะสม",
            3,
            ("เงินสะสมเป็นเงินของประชาชน การใช้จ่ายจึงควรฟังเสียงประชาชนก่อน",),
            ("เพื่อให้ประชาชนร่วมตัดสินใจ", "เพื่อลดความขัดแย้งในการจัดสรรงบประมาณ"),
            (("ตัวแทนครัวเรือน", 80, "ครัวเรือน"),),
            ("ประกาศเชิญประชุม", "จัดประชุม", "สรุปความเห็นเสนอสภา"),
            ("กองคลัง",),
            ("จัดประชุม ๑ ครั้งต่อปี",),
            ("ประชาชนพึงพอใจไม่น้อยกว่าร้อยละ ๗๐",),
            {year: Row("0", (3,)) for year in YEARS},
        ),
        Sheet(
            "กิจกรรมติดตามประเมินผลการควบคุมภายใน",
            4,
            ("ระเบียบกำหนดให้หน่วยงานของรัฐต้องประเมินผลการควบคุมภายในอย่างน้อยปีละหนึ่งครั้ง",),
            ("เพื่อให้การควบคุมภายในเพียงพอและเหมาะสม",),
            (("ส่วนราชการในสังกัด", 5, "ส่วน"),),
            ("แต่งตั้งคณะทำงาน", "ประเมินความเสี่ยงของแต่ละส่วนราชการ", "จัดทำรายงานเสนอผู้กำกับดูแลภายใน ๙๐ วัน"),
            ("หน่วยตรวจสอบภายใน",),
            ("มีรายงานการประเมินผล ๑ เล่ม",),
            ("กระบวนงานที่มีความเสี่ยงสูงลดลง",),
            {year: Row("0", (1, 4)) for year in YEARS},
        ),
        Sheet(
            "มาตรการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
            4,
            ("ประชาชนต้องมั่นใจได้ว่าเรื่องที่ร้องเรียนจะได้รับการตรวจสอบและผู้ร้องจะได้รับความคุ้มครอง",),
            ("เพื่อให้มีช่องทางร้องเรียนที่ปลอดภัย", "เพื่อให้การตรวจสอบเป็นไปอย่างรวดเร็วและเป็นธรรม"),
            (("ประชาชนทั่วไป", 0, ""),),
            (
                ("เปิดช่องทางร้องเรียน ได้แก่", ("ตู้รับเรื่องหน้าสำนักงาน", "เว็บไซต์ของหน่วยงาน")),
                "ตรวจสอบข้อเท็จจริงภายใน ๑๕ วัน",
                "แจ้งผลให้ผู้ร้องทราบ",
            ),
            ("สำนักปลัด",),
            ("มีช่องทางร้องเรียนไม่น้อยกว่า ๒ ช่องทาง",),
            ("เรื่องร้องเรียนได้รับการแก้ไขครบร้อยละ ๑๐๐",),
            {year: Row("0", (1, 2, 3, 4)) for year in YEARS},
        ),
    ),
    order={2567: (1, 0, 2, 4, 3, 6, 5), 2570: (0, 2, 1, 3, 4, 6, 5)},
    totals={
        2566: ("32,000", (3, 4, 3, 4)),
        2567: ("32,000", None),
        2568: ("35,000", None),
        2570: ("35,000", None),
    },
    approval=(
        {"role": "ผู้เสนอแผน", "position": "หัวหน้าสำนักปลัด"},
        {"role": "ผู้อนุมัติแผน", "position": f"นายก{NAME}"},
    ),
)

_HEAD = ("ลำดับ", "รายการโครงการ (ตั้งต้น)", "มิติ", "งบประมาณ (บาท)", "ดำเนินการไตรมาส", "", "", "", "หมายเหตุ")
_ONE_HEAD = ("ที่", "โครงการ/กิจกรรม", "มิติ", "งบประมาณ", "ไตรมาส 1", "ไตรมาส 2", "ไตรมาส 3", "ไตรมาส 4", "หมายเหตุ")
_BELOW = ("", "", "", "", "1", "2", "3", "4", "")


_WORDED_BY_THE_SHEET = {4: "กิจกรรมรับฟังความคิดเห็นของประชาชนต่อการใช้จ่ายเงินสะสม"}


def _money(row: Row, year: int) -> str:
    if row.budget == "0":
        return {2566: "0.00", 2567: "-", 2568: "–", 2569: "ไม่ใช้งบประมาณ", 2570: "0"}[year]
    return f"{row.budget}.00" if year != 2568 else f"{row.budget} บาท"


def _tick(cell: _Cell, year: int, ticked: bool) -> None:
    if year == 2568:
        check_box(cell.paragraphs[0], ticked, "☑")
    elif ticked and year == 2569:
        symbol(cell, "Wingdings", "F0FC")
    elif ticked:
        cell.text = {2566: "☑", 2567: "✓", 2570: "x"}[year]


def _rows(document: Document, year: int, head: list[tuple[str, ...]], sheets: list[Sheet], first: int) -> None:
    texts = [
        (str(place), (row := sheet.years[year]).title or sheet.title, str(sheet.dimension), _money(row, year))
        for place, sheet in enumerate(sheets, first)
    ]
    last: list[tuple[str, ...]] = []
    if year != 2569 and sheets[-1] is BOOK.rows(year)[-1]:
        total = f"{BOOK.totals[year][0]}.00"
        counts = map(str, BOOK.totals[year][1] or ())
        last = [("รวมทั้งสิ้น", "", "", total, *counts)]
    caption = [(f"แผนปฏิบัติการป้องกันการทุจริต พ.ศ. {year} ของ {NAME}",)] if year == 2566 else []
    wide = [each + ("",) * (9 - len(each)) for each in [*caption, *head, *texts, *last]]
    skip, top = len(caption), len(caption) + len(head)
    merges = [(0, 0, 0, 8)] if caption else []
    if len(head) == 2 and year != 2567:
        merges += [(skip, 4, skip, 7), *((skip, column, skip + 1, column) for column in (0, 1, 2, 3, 8))]
    if last:
        merges.append((len(wide) - 1, 0, len(wide) - 1, 2))
    made = table(document, wide, merges)
    for place, sheet in enumerate(sheets, top):
        for quarter in (1, 2, 3, 4):
            _tick(made.cell(place, 3 + quarter), year, quarter in sheet.years[year].quarters)
        made.cell(place, 8).text = sheet.years[year].note or ""


def _year(document: Document, year: int) -> None:
    sheets = BOOK.rows(year)
    if year != 2566:
        line(document, f"แผนปฏิบัติการป้องกันการทุจริต พ.ศ. {year} ของ {NAME}", bold=True)
    head: list[tuple[str, ...]] = [_ONE_HEAD] if year == 2568 else [_HEAD, _BELOW]
    cut = 4 if year in (2569, 2570) else len(sheets)
    _rows(document, year, head, sheets[:cut], 1)
    if sheets[cut:]:
        new_page(document)
        _rows(document, year, head if year == 2570 else [], sheets[cut:], cut + 1)
    new_page(document)


def _marked(
    place: _Cell | Document, texts: tuple[Nested, ...] | list[Nested], mark: str, below: str = "-"
) -> None:
    for number, item in enumerate(texts, 1):
        text, inner = (item, ()) if isinstance(item, str) else item
        lone = len(texts) == 1
        line(place, text if lone else f"\t{mark.replace('#', thai(number)).replace('@', str(number))} {text}")
        for letter, each in enumerate(inner, 1):
            line(place, f"\t\t{below.replace('#', f'{thai(number)}.{thai(letter)}')} {each}")


def _group(sheet: Sheet) -> list[Nested]:
    return [f"{name} จำนวน {thai(count)} {unit}" if count else name for name, count, unit in sheet.groups]


def _fields(sheet: Sheet, time: str, money: str) -> list[tuple[str, list[Nested]]]:
    return [
        ("หลักการและเหตุผล/ที่มาของโครงการ", list(sheet.rationale)),
        ("วัตถุประสงค์", list(sheet.objectives)),
        ("กลุ่มเป้าหมาย", _group(sheet)),
        ("วิธีดำเนินการ", list(sheet.steps)),
        ("ระยะเวลาดำเนินการ", [time]),
        ("งบประมาณดำเนินการ", [money]),
        ("ผู้รับผิดชอบโครงการ", [" และ".join(sheet.responsible)]),
    ]


def _sample_sheet(document: Document, place: int, sheet: Sheet, time: str, money: str) -> None:
    """The nine headings as the sample has them, in the digits and marks of each department."""
    numbers, mark, below, colon = {
        0: ("๑.", "๑)", "", ": "),
        1: ("1.", "1)", "-", " : "),
        2: ("", "•", "-", "\n"),
        4: ("1.", "-", "-", " - "),
        5: ("๑.", "(๑)", "-", "  "),
        6: ("๑)", "๑.", "–", ": "),
    }[place]
    mark = mark.replace("๑", "#").replace("1", "@")

    def heading(number: int, text: str) -> str:
        shown = numbers.replace("๑", thai(number)).replace("1", str(number))
        return f"{shown} {text}".strip()

    title = "ชื่อโครงการ" if place != 4 else "ชื่อโครงการ/กิจกรรม"
    named = _WORDED_BY_THE_SHEET.get(place, sheet.title)
    if colon == "\n":
        line(document, title, bold=True)
        line(document, f"\u200b{named}\u00a0")
    else:
        line(
            document,
            heading(1, title) + (f"{colon}{named}" if place != 4 else f"  :  {named}"),
            bold=True,
        )
    for number, (name, texts) in enumerate(_fields(sheet, time, money), 2):
        if number in (6, 7) and place in (1, 5):
            line(document, f"{heading(number, name)} : {texts[0]}")
            continue
        line(document, heading(number, name), bold=True)
        if number == 2:
            for text in texts:
                line(document, f"\t{text}")
        elif number == 5 and place == 0:
            _run_on(document, sheet)
        elif number == 5 and place == 6:
            _marked(document, texts, mark, "–")
        else:
            _marked(document, texts, mark, below)
    line(document, heading(9, "ผลผลิต/ผลลัพธ์"), bold=True)
    for name, items in (("ผลผลิต", sheet.outputs), ("ผลลัพธ์", sheet.outcomes)):
        line(document, name)
        _marked(document, list(items), mark)


def _run_on(document: Document, sheet: Sheet) -> None:
    """The second step's own list runs on in its paragraph, as it does in the sample."""
    for number, item in enumerate(sheet.steps, 1):
        text, inner = (item, ()) if isinstance(item, str) else item
        more = "".join(f" {thai(number)}.{thai(letter)}) {each}" for letter, each in enumerate(inner, 1))
        line(document, f"{thai(number)}) {text}{more}")


def _two_columns(document: Document, sheet: Sheet, time: str, money: str) -> None:
    fields = _fields(sheet, time, money)
    made = table(document, [("หัวข้อ", "รายละเอียด"), ("ชื่อโครงการ", sheet.title), *[("", "")] * (len(fields) + 2)])
    for row, (name, texts) in zip(made.rows[2:-2], fields, strict=True):
        left, right = row.cells
        left.text = name
        if len(texts) == 1:
            right.text = str(texts[0])
        else:
            soft_lines(right.paragraphs[0], [f"{number}. {text}" for number, text in enumerate(texts, 1)])
    for row, (name, items) in zip(
        made.rows[-2:], (("ผลผลิต", sheet.outputs), ("ผลลัพธ์", sheet.outcomes)), strict=True
    ):
        left, right = row.cells
        left.text, right.text = name, str(items[0])


_TIMES = ("ไตรมาส ๔", "ไตรมาส ๑ - ๒", "ไตรมาส ๑ - ๔", "ไตรมาส ๒", "ไตรมาส ๓", "ไตรมาส ๑ และ ๔", "ตลอดปีงบประมาณ")
_MONEY = ("๒๐,๐๐๐.๐๐ บาท", *["ไม่ใช้งบประมาณ"] * 2, "ปีละ ๑๒,๐๐๐ - ๑๕,๐๐๐ บาท", *["ไม่ใช้งบประมาณ"] * 3)
_LINES = ("มิติที่ ๑ ", "มิติที่ 2. ", "มติที่ 2 ", "มิติที่ 3 : ", "มิติที่ ๓ ", "มติที่ 4 ", "มิติที่ 4\t")


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    if place != 3:
        line(document, "รายละเอียดโครงการ/กิจกรรม/มาตรการ", bold=True, center=True)
    if place == 5:
        drawn_box(document, [f"ลำดับที่ {thai(place + 1)}"])
    else:
        line(document, f"ลำดับที่ {thai(place + 1)}", bold=True)
    line(document, _LINES[place] + _DIMENSIONS[sheet.dimension], bold=True)
    (_two_columns(document, sheet, _TIMES[place], _MONEY[place])) if place == 3 else _sample_sheet(
        document, place, sheet, _TIMES[place], _MONEY[place]
    )
    new_page(document)


def _title(document: Document) -> None:
    line(document, "แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส", bold=True, center=True)
    line(document, "สำหรับองค์กรปกครองส่วนท้องถิ่น (พ.ศ. ๒๕๖๖-๒๕๗๐)", center=True)
    line(document, f"ของ{NAME}", center=True)
    line(document, "อำเภอเมืองปาน จังหวัดลำปาง", center=True)
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = docx.Document()
    for text in (*BOOK.title.split("\n"), "(พ.ศ.๒๕๖๖ – ๒๕๗๐)", "", "ของ", "", NAME, "อำเภอเมืองปานจังหวัดลำปาง"):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "คำนำ", bold=True, center=True)
    for text in BOOK.preface[:-1]:
        line(document, f"\t{text}")
    tracked(
        document.add_paragraph(),
        "คณะผู้จัดทำหวังเป็นอย่างยิ่งว่าแผนฉบับนี้จะเป็น",
        "แนวทาง",
        "เครื่องมือ",
        "กำกับการทำงานของทุกส่วนราชการ",
    )
    line(document, NAME, center=True)
    line(document, "อำเภอเมืองปาน จังหวัดลำปาง", center=True)
    new_page(document)
    _title(document)
    for year in YEARS:
        _year(document, year)
    _title(document)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    for role, position in (each.values() for each in BOOK.approval):
        line(document, f"ลงชื่อ........................................{role}", center=True)
        line(document, "(........................................)", center=True)
        line(document, position, center=True)
    return saved(document)
