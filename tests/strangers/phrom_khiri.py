"""A subdistrict's book of two years: sheets first, then plans of work with arrows over the months, framed cover."""

from __future__ import annotations

from docx.document import Document
from docx.enum.section import WD_ORIENT, WD_SECTION

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai
from strangers.word_xml import header_row, list_kind, new_list, numbered

NAME = "องค์การบริหารส่วนตำบลนาเรียง"
DIMENSIONS = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2569,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="พรหมคีรี",
    province="นครศรีธรรมราช",
    preface=(
        "แผนฉบับนี้จัดทำขึ้นต่อเนื่องจากแผนเดิมที่สิ้นสุดลง โดยนำผลการประเมินและข้อสังเกตของหน่วยตรวจสอบภายในมาปรับให้เหมาะกับงานที่ทำอยู่จริง",
        "องค์การบริหารส่วนตำบลนาเรียงคาดหวังว่าทุกส่วนราชการจะถือปฏิบัติตามแผน และรายงานผลตามกำหนด เพื่อให้งานทุกด้านเปิดเผยและตรวจสอบได้",
    ),
    sheets=(
        Sheet(
            "โครงการเวทีเสวนาผู้นำโปร่งใส",
            1,
            (
                "ผู้บริหารและสมาชิกสภาเป็นผู้กำหนดทิศทางของตำบล หากผู้นำยึดประโยชน์ส่วนรวมเป็นหลัก พนักงานและประชาชนย่อมเกิดความเชื่อถือ การเสวนาร่วมกันปีละครั้งทำให้ผู้นำได้ทบทวนบทบาทของตนต่อหน้าสาธารณะ",
                "จากการประเมินที่ผ่านมา ประชาชนยังรู้จักเจตนารมณ์ของผู้บริหารน้อย จึงจำเป็นต้องมีเวทีที่พูดคุยกันอย่างตรงไปตรงมา",
            ),
            (
                "เพื่อให้ผู้บริหารประกาศเจตนารมณ์ต่อประชาชน",
                "เพื่อแลกเปลี่ยนความเห็นเรื่องผลประโยชน์ทับซ้อน",
            ),
            (("ผู้บริหารและสมาชิกสภา", 22, "คน"), ("ผู้แทนหมู่บ้าน", 45, "คน")),
            (
                "กำหนดประเด็นเสวนาร่วมกับกำนันผู้ใหญ่บ้าน",
                "เชิญวิทยากรและผู้ร่วมเสวนา",
                "จัดเสวนาและบันทึกเทป",
                "เผยแพร่บทสรุปทางเพจของตำบล",
            ),
            ("สำนักปลัด",),
            ("จัดเสวนาปีละ ๑ ครั้ง", "มีบทสรุปเผยแพร่ภายใน ๗ วัน"),
            ("ประชาชนทราบเจตนารมณ์ของผู้บริหารไม่น้อยกว่าร้อยละ ๗๐",),
            {
                2569: Row("18,500", (2, 3), budget_source="รายได้จัดเก็บเอง"),
                2570: Row("20,000", (2, 3), budget_source="รายได้จัดเก็บเอง"),
            },
        ),
        Sheet(
            "มาตรการลดขั้นตอนการขอใช้น้ำประปา",
            2,
            (
                "การขอใช้น้ำประปามีผู้ยื่นคำขอมากที่สุดในแต่ละปี แต่เดิมต้องติดต่อสามจุดและไม่มีกำหนดเวลาแล้วเสร็จที่แน่นอน ผู้ขอบางรายจึงยอมจ่ายเงินเพื่อให้ได้ใช้น้ำเร็วขึ้น",
            ),
            ("เพื่อลดระยะเวลาการให้บริการ", "เพื่อปิดช่องทางการเรียกรับเงิน", "เพื่อให้ผู้ขอติดตามสถานะได้เอง"),
            (("ครัวเรือนที่ขอใช้น้ำ", 0, ""),),
            (
                "สำรวจขั้นตอนเดิม",
                "รวมจุดยื่นคำขอเป็นจุดเดียว",
                "ติดประกาศค่าธรรมเนียมและระยะเวลา",
                "เปิดกลุ่มไลน์สำหรับติดตามสถานะ",
            ),
            ("กองช่าง",),
            ("ขั้นตอนลดลงจาก ๗ ขั้นตอนเหลือ ๓ ขั้นตอน",),
            ("ผู้ขอได้ใช้น้ำภายใน ๕ วันทำการ",),
            {2569: Row("0", (1, 2, 3, 4)), 2570: Row("0", (1, 2, 3, 4))},
        ),
        Sheet(
            "โครงการอาสาเฝ้าระวังทรัพย์สินของทางราชการ",
            3,
            (
                "รถบรรทุกน้ำ เครื่องตัดหญ้า และเครื่องเสียงของตำบลถูกยืมใช้บ่อย การมีอาสาจากทุกหมู่บ้านช่วยสอดส่องทำให้ทรัพย์สินถูกใช้เพื่อส่วนรวมจริง",
                "อาสาทุกคนจะได้รับคู่มือการแจ้งเหตุ และได้รับการคุ้มครองไม่ให้เปิดเผยชื่อ",
            ),
            ("เพื่อให้ประชาชนร่วมดูแลทรัพย์สินของทางราชการ",),
            (("อาสาสมัคร", 27, "คน"),),
            ("รับสมัครอาสาหมู่บ้านละ ๓ คน", "อบรมการแจ้งเหตุ", "ประชุมสรุปผลรายไตรมาส"),
            ("กองคลัง", "สำนักปลัด"),
            ("มีอาสาครบ ๙ หมู่บ้าน",),
            ("ไม่พบการนำทรัพย์สินไปใช้ส่วนตัว", "ทะเบียนยืมคืนเป็นปัจจุบัน"),
            {
                2569: Row("9,600", (1,), budget_source="เงินอุดหนุนทั่วไป"),
                2570: Row("9,600", (1,), budget_source="เงินอุดหนุนทั่วไป"),
            },
        ),
        Sheet(
            "กิจกรรมตู้แดงแจ้งเบาะแส",
            3,
            ("ตู้รับเรื่องที่ตั้งในที่ทำการมีคนใช้น้อยเพราะกลัวถูกเห็น จึงย้ายไปตั้งที่ร้านค้าชุมชนและเปิดตู้โดยกรรมการสามฝ่าย",),
            ("เพื่อเพิ่มช่องทางแจ้งเบาะแสที่ปลอดภัย",),
            (("ประชาชนในตำบล", 0, ""),),
            ("ติดตั้งตู้ ๙ จุด", "เปิดตู้ทุกวันที่ ๑ ของเดือน", "แจ้งผลภายใน ๓๐ วัน"),
            ("หน่วยตรวจสอบภายใน",),
            ("มีตู้รับเรื่อง ๙ จุด",),
            ("เรื่องที่แจ้งได้รับการตรวจสอบทุกเรื่อง",),
            {2570: Row("0", (3, 4))},
        ),
        Sheet(
            "มาตรการตรวจสอบการใช้น้ำมันเชื้อเพลิง",
            4,
            (
                "ค่าน้ำมันเชื้อเพลิงเป็นรายจ่ายประจำที่ตรวจสอบยาก หน่วยตรวจสอบภายในเคยพบใบเบิกที่ไม่มีเลขไมล์กำกับ",
                "จึงกำหนดให้บันทึกเลขไมล์ทุกครั้ง และสุ่มตรวจเทียบกับระยะทางจริง",
                "ผลการสุ่มตรวจจะรายงานต่อผู้บริหารและปิดประกาศให้ทราบโดยทั่วกัน",
            ),
            ("เพื่อควบคุมการใช้น้ำมันให้เป็นไปตามจริง", "เพื่อให้การเบิกจ่ายตรวจสอบได้"),
            (("รถส่วนกลาง", 6, "คัน"), ("พนักงานขับรถ", 6, "คน")),
            ("จัดทำแบบบันทึกเลขไมล์", "ชี้แจงพนักงานขับรถ", "สุ่มตรวจเดือนละ ๒ คัน", "รายงานผล"),
            ("หน่วยตรวจสอบภายใน", "กองคลัง"),
            ("มีรายงานผลการสุ่มตรวจปีละ ๒ ฉบับ",),
            ("ค่าน้ำมันเชื้อเพลิงลดลงไม่น้อยกว่าร้อยละ ๕",),
            {2569: Row("0", (2, 4)), 2570: Row("0", (2, 4))},
        ),
    ),
    totals={2569: ("28,100", None), 2570: ("29,600", None)},
    approval=(
        {"role": "ผู้จัดทำแผน", "name": "นางสมมติ นาดี", "position": "นักวิเคราะห์นโยบายและแผนปฏิบัติการ"},
        {"role": "ผู้เห็นชอบ", "name": "นายตัวอย่าง เขาแก้ว", "position": f"ปลัด{NAME}"},
        {"role": "ผู้อนุมัติ", "name": "นายสมมุติ คีรีวงศ์", "position": f"นายก{NAME}"},
    ),
    chapters=(("ส่วนที่ ๑ ความเป็นมาและกรอบแนวคิด", "front"), ("ภาคผนวก ช่องทางการแจ้งเบาะแส", "back")),
    in_chapters=("คะแนนการประเมินในปีที่ผ่านมา", "ตู้ ปณ. ๙๙ นาเรียง"),
)

# The months of each project by their places from October; each stretch is one merged cell with an arrow.
_MONTHS = (((4, 6),), ((0, 11),), ((1, 2),), ((6, 8), (9, 11)), ((5, 5), (11, 11)))
_TIMES = (
    "กุมภาพันธ์ – เมษายน ของทุกปี",
    "ตุลาคม – กันยายน",
    "พฤศจิกายน – ธันวาคม ของทุกปี",
    "เมษายน – กันยายน ๒๕๗๐",
    "เดือนมีนาคม และเดือนกันยายน",
)
_HEAD = ("ที่", "โครงการ/กิจกรรม", "มิติที่", "งบประมาณ\n(บาท)", "แหล่ง\nงบประมาณ")
_SHORT = ("ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.")


def _list(document: Document, kind: int, texts: tuple[str, ...]) -> None:
    if len(texts) == 1:
        line(document, f"\t{texts[0]}")
        return
    number = new_list(document, kind)
    for text in texts:
        numbered(line(document, text), number)


def _sheet(document: Document, kind: int, place: int, sheet: Sheet) -> None:
    line(document, thai(f"โครงการที่ {place + 1}"), bold=True, center=True)
    line(document, thai(f"สอดคล้องกับมิติที่ {sheet.dimension} {DIMENSIONS[sheet.dimension]}"), center=True)
    heading = line(document, "ชื่อโครงการ", bold=True)
    heading.add_run(f"\t{sheet.title}")
    line(document, "หลักการและเหตุผล", bold=True)
    for text in sheet.rationale:
        line(document, f"\t{text}")
    groups = tuple(thai(f"{name} {count} {unit}") if count else name for name, count, unit in sheet.groups)
    for name, texts in (
        ("วัตถุประสงค์ของโครงการ", tuple(sheet.objectives)),
        ("กลุ่มเป้าหมาย", groups),
        ("ขั้นตอนและวิธีการดำเนินการ", tuple(map(str, sheet.steps))),
    ):
        line(document, name, bold=True)
        _list(document, kind, texts)
    heading = line(document, "ระยะเวลาดำเนินการ", bold=True)
    heading.add_run(f"\t{_TIMES[place]}")
    heading = line(document, "งบประมาณ", bold=True)
    if all(row.budget == "0" for row in sheet.years.values()):
        heading.add_run("\tไม่ใช้งบประมาณ")
    else:
        amounts = ", ".join(f"ปี {year} จำนวน {row.budget} บาท" for year, row in sheet.years.items())
        heading.add_run(thai(f"\t{amounts}"))
    heading = line(document, "หน่วยงานที่รับผิดชอบ", bold=True)
    heading.add_run("\t" + "  ".join(sheet.responsible) if len(sheet.responsible) == 1 else "")
    if len(sheet.responsible) > 1:
        _list(document, kind, tuple(sheet.responsible))
    line(document, "ผลผลิต (Output)", bold=True)
    _list(document, kind, tuple(map(str, sheet.outputs)))
    line(document, "ผลลัพธ์ (Outcome)", bold=True)
    _list(document, kind, tuple(map(str, sheet.outcomes)))
    new_page(document)


def _plan(document: Document, year: int) -> None:
    line(document, thai(f"แผนการดำเนินงานป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. {year}"), bold=True, center=True)
    line(document, NAME, bold=True, center=True)
    rows = [
        [*_HEAD, thai(f"พ.ศ. {year - 1}"), "", "", thai(f"พ.ศ. {year}"), *[""] * 8, "หน่วยงาน\nรับผิดชอบ"],
        ["", "", "", "", "", *_SHORT, ""],
    ]
    merges = [(0, 5, 0, 7), (0, 8, 0, 16), *((0, column, 1, column) for column in (0, 1, 2, 3, 4, 17))]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        months = [""] * 12
        for first, last in _MONTHS[BOOK.sheets.index(sheet)]:
            months[first] = "◄──►" if last > first else "↔"
            if last > first:
                merges.append((len(rows), 5 + first, len(rows), 5 + last))
        money = "-" if row.budget == "0" else row.budget
        start = [number, sheet.title, sheet.dimension, money, row.budget_source or "-"]
        rows.append([*(thai(each) for each in start), *months, "\n".join(sheet.responsible)])
    budget, _ = BOOK.totals[year]
    rows.append(["", "รวม", "", thai(budget), "", *[""] * 13])
    header_row(table(document, rows, merges), 2)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    frame = table(document, [[""]])
    frame.style = "Table Grid"
    for text in (
        "แผนปฏิบัติการป้องกันการทุจริต",
        "ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ - ๒๕๗๐",
        "",
        NAME,
        "อำเภอพรหมคีรี จังหวัดนครศรีธรรมราช",
        "",
        "งานนโยบายและแผน สำนักปลัด",
        "โทร. ๐-๗๕๐๐-๐๐๐๐",
    ):
        line(frame.cell(0, 0), text, bold=True, center=True)
    new_page(document)
    line(document, "คำนำ", bold=True, center=True)
    for text in BOOK.preface:
        line(document, f"\t{text}")
    new_page(document)
    line(document, "สารบัญ", bold=True, center=True)
    for name, page in (
        ("ส่วนที่ ๑ ความเป็นมาและกรอบแนวคิด", "๑"),
        ("ส่วนที่ ๒ รายละเอียดโครงการ", "๒"),
        ("ส่วนที่ ๓ แผนการดำเนินงานรายปี", "๗"),
        ("ภาคผนวก ช่องทางการแจ้งเบาะแส", "๙"),
    ):
        line(document, f"{name} {'…' * 30} {page}")
    new_page(document)
    line(document, "ส่วนที่ ๑ ความเป็นมาและกรอบแนวคิด", bold=True, center=True)
    line(document, "\tคะแนนการประเมินในปีที่ผ่านมาอยู่ที่ ๘๘.๔๐ คะแนน ด้านที่ได้คะแนนต่ำสุดคือการใช้ทรัพย์สินของทางราชการ")
    line(document, "กรอบแนวคิด", bold=True)
    line(document, "\tยึดหลักเปิดเผย รับผิดชอบ และเปิดให้ประชาชนร่วมตรวจสอบทุกขั้นตอน")
    new_page(document)
    line(document, "ส่วนที่ ๒ รายละเอียดโครงการ", bold=True, center=True)
    kind = list_kind(document, [("thaiNumbers", "%1)")])
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, kind, place, sheet)
    section = document.add_section(WD_SECTION.NEW_PAGE)
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = section.page_height, section.page_width
    line(document, "ส่วนที่ ๓ แผนการดำเนินงานรายปี", bold=True, center=True)
    for year in (2569, 2570):
        _plan(document, year)
        line(document, "")
    section = document.add_section(WD_SECTION.NEW_PAGE)
    section.orientation = WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = section.page_height, section.page_width
    line(document, "ภาคผนวก ช่องทางการแจ้งเบาะแส", bold=True, center=True)
    for text in ("ตู้ ปณ. ๙๙ นาเรียง", "กล่องข้อความของเพจตำบล", "ศูนย์รับเรื่องที่สำนักปลัด"):
        line(document, f"\t- {text}")
    for signatory in BOOK.approval:
        line(document, "")
        line(document, f"ลงชื่อ........................................{signatory['role']}", center=True)
        line(document, f"({signatory['name']})", center=True)
        line(document, signatory["position"], center=True)
    return saved(document)
