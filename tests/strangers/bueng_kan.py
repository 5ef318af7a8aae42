"""A province's book as Word saves it: tables across the page with a row for each heading, tables within cells, boxes to tick."""

from __future__ import annotations

from strangers import saved_by_word as word
from strangers import word_package
from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import thai

NAME = "องค์การบริหารส่วนจังหวัดบึงกาฬ"
YEARS = (2568, 2569, 2570)
_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2568,
    end=2570,
    name=NAME,
    type="provincial-organization",
    district=None,
    province="บึงกาฬ",
    sheets=(
        Sheet(
            "โครงการพัฒนาเครือข่ายโรงเรียนสุจริตในสังกัดองค์การบริหารส่วนจังหวัดบึงกาฬ",
            1,
            (
                "องค์การบริหารส่วนจังหวัดบึงกาฬรับถ่ายโอนโรงเรียนมัธยมศึกษามาอยู่ในสังกัด จำเป็นต้องวางรากฐานด้านความสุจริตให้แก่ครูและนักเรียน",
                "การดำเนินการที่ผ่านมาแต่ละโรงเรียนต่างคนต่างทำ ขาดการแลกเปลี่ยนเรียนรู้ระหว่างกัน",
                "จึงเห็นสมควรจัดตั้งเครือข่ายโรงเรียนสุจริต เพื่อให้เกิดการขับเคลื่อนอย่างเป็นระบบ",
            ),
            ("เพื่อจัดตั้งเครือข่ายโรงเรียนสุจริต", "เพื่อพัฒนานวัตกรรมการเรียนรู้ด้านความสุจริต"),
            (("ผู้บริหารสถานศึกษา", 9, "คน"), ("ครู", 45, "คน"), ("นักเรียนแกนนำ", 270, "คน")),
            (
                "ประชุมชี้แจงสถานศึกษา",
                "จัดอบรมเชิงปฏิบัติการ",
                "แลกเปลี่ยนเรียนรู้และคัดเลือกผลงานดีเด่น",
                "ถอดบทเรียนและเผยแพร่",
            ),
            ("กองการศึกษา ศาสนาและวัฒนธรรม",),
            ("มีเครือข่ายโรงเรียนสุจริต ๑ เครือข่าย", "มีนวัตกรรมไม่น้อยกว่า ๙ ชิ้น"),
            ("นักเรียนแกนนำถ่ายทอดความรู้แก่เพื่อนนักเรียนได้", "โรงเรียนมีระบบป้องกันการทุจริต"),
            {2568: Row("350,000.00", (2, 3)), 2569: Row("350,000.00", (2, 3)), 2570: Row("400,000.00", (2, 3))},
        ),
        Sheet(
            "มาตรการควบคุมการเบิกจ่ายค่าเดินทางไปราชการ",
            2,
            ("จากรายงานของหน่วยตรวจสอบภายใน พบว่ามีการเบิกค่าเดินทางไปราชการซ้ำซ้อนและเอกสารไม่ครบถ้วนหลายรายการ",),
            ("เพื่อให้การเบิกจ่ายถูกต้องตามระเบียบ",),
            (("ข้าราชการและลูกจ้าง", 210, "คน"),),
            ("จัดทำคู่มือการเบิกจ่าย", "กำหนดผู้ตรวจสอบเอกสารสองชั้น", "สุ่มตรวจรายไตรมาส"),
            ("สำนักคลัง",),
            ("มีคู่มือ ๑ เล่ม",),
            ("ไม่มีการเบิกจ่ายซ้ำซ้อน",),
            {year: Row("0", (1, 2, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "กิจกรรมถ่ายทอดสดการประชุมสภาองค์การบริหารส่วนจังหวัด",
            3,
            (
                "การประชุมสภาเป็นเวทีสำคัญในการพิจารณางบประมาณและโครงการของจังหวัด ประชาชนมีสิทธิรับรู้และติดตาม",
                "เทคโนโลยีในปัจจุบันทำให้การถ่ายทอดสดมีค่าใช้จ่ายต่ำและเข้าถึงประชาชนได้ทุกอำเภอ",
            ),
            ("เพื่อให้ประชาชนติดตามการทำงานของสภา", "เพื่อเก็บบันทึกการประชุมเป็นหลักฐาน"),
            (("ประชาชนในจังหวัดบึงกาฬ", 0, ""),),
            ("จัดเตรียมอุปกรณ์", "ประชาสัมพันธ์กำหนดการประชุม", "ถ่ายทอดสดและบันทึกภาพ"),
            ("สำนักเลขานุการองค์การบริหารส่วนจังหวัด",),
            ("ถ่ายทอดสดทุกครั้งที่มีการประชุม",),
            ("ประชาชนรับชมเฉลี่ยครั้งละไม่น้อยกว่า ๕๐๐ คน",),
            {
                2568: Row("80,000.00", (1, 2, 3, 4)),
                2569: Row("20,000.00", (1, 2, 3, 4)),
                2570: Row("20,000.00", (1, 2, 3, 4)),
            },
        ),
        Sheet(
            "โครงการพัฒนาระบบแจ้งเบาะแสการทุจริตที่ปกปิดตัวผู้แจ้ง",
            4,
            ("ผู้พบเห็นการทุจริตส่วนใหญ่ไม่กล้าแจ้งเบาะแสเพราะเกรงจะได้รับผลกระทบ ระบบที่ปกปิดตัวตนจะช่วยให้ได้รับข้อมูลมากขึ้น",),
            ("เพื่อให้มีช่องทางแจ้งเบาะแสที่ปลอดภัย",),
            (("บุคลากรและประชาชนทั่วไป", 0, ""),),
            ("ศึกษารูปแบบจากหน่วยงานต้นแบบ", "จัดจ้างพัฒนาระบบ", "ทดสอบและเปิดใช้งาน"),
            ("กองยุทธศาสตร์และงบประมาณ",),
            ("มีระบบแจ้งเบาะแส ๑ ระบบ",),
            ("เรื่องที่แจ้งได้รับการตรวจสอบทุกเรื่อง",),
            {2569: Row("450,000.00", (1, 2)), 2570: Row("50,000.00", (4,), "ค่าบำรุงรักษาระบบ")},
        ),
    ),
    order={2569: (3, 0, 1, 2)},
    totals={
        2568: ("430,000.00", (2, 3, 3, 2)),
        2569: ("820,000.00", (3, 4, 3, 2)),
        2570: ("470,000.00", (2, 3, 3, 3)),
    },
    approval=({"role": "ผู้เห็นชอบแผน", "name": "นายสมมติ ห้าตัวอย่าง", "position": "นายกองค์การบริหารส่วนจังหวัดบึงกาฬ"},),
)


def _lines(items: tuple[Nested, ...], mark: str = "1)") -> str:
    """Items of one paragraph, with Shift+Enter between."""
    if len(items) == 1:
        return str(items[0])
    return "\n".join(f"{thai(mark.replace('1', str(number)))}\t{item}" for number, item in enumerate(items, 1))


def _schedule(sheet: Sheet) -> str:
    """The table within a cell: a year a row."""
    widths = (1800, 3000, 3600)
    rows = [
        word.row(
            *(
                word.cell(text, width=width)
                for text, width in zip(("ปีงบประมาณ", "งบประมาณ", "ไตรมาส"), widths, strict=True)
            )
        )
    ]
    for year, planned in sheet.years.items():
        money = "ไม่ใช้งบประมาณ" if planned.budget == "0" else f"{planned.budget} บาท"
        texts = (f"พ.ศ. {year}", money, ", ".join(map(str, planned.quarters)))
        rows.append(
            word.row(*(word.cell(thai(text), width=width) for text, width in zip(texts, widths, strict=True)))
        )
    return word.table(rows, widths)


def _sheet(place: int, sheet: Sheet) -> str:
    widths = (700, 3300, 10000)
    groups = tuple(f"{name} จำนวน {thai(count)} {unit}" if count else name for name, count, unit in sheet.groups)
    rationale = "\n".join(f"\t{text}" for text in sheet.rationale) if place == 2 else ""
    parts: list[tuple[str, list[str]]] = [
        ("ชื่อโครงการ/กิจกรรม/มาตรการ", [sheet.title]),
        ("หลักการและเหตุผล", [rationale] if rationale else [word.para("\t", text) for text in sheet.rationale]),
        ("วัตถุประสงค์", [_lines(tuple(sheet.objectives))]),
        ("กลุ่มเป้าหมาย", [_lines(groups)]),
        ("วิธีดำเนินการ", [_lines(tuple(sheet.steps), "1.")]),
        ("ระยะเวลาและงบประมาณ", [_schedule(sheet), word.para()]),
        ("ผู้รับผิดชอบ", [sheet.responsible[0]]),
        ("ผลผลิต", [_lines(tuple(sheet.outputs))]),
        ("ผลลัพธ์", [_lines(tuple(sheet.outcomes))]),
    ]
    band = thai(f"มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}")
    rows = [
        word.row(word.cell(band, width=14000, span=3, bold=True), head=True),
        word.row(
            *(
                word.cell(text, width=width, center=True, bold=True)
                for text, width in zip(("ที่", "หัวข้อ", "รายละเอียด"), widths, strict=True)
            ),
            head=True,
        ),
    ]
    for number, (heading, blocks) in enumerate(parts, 1):
        rows.append(
            word.row(
                word.cell(thai(number), width=700),
                word.cell(heading, width=3300, bold=True),
                word.cell(*blocks, width=10000),
            )
        )
    return word.table(rows, widths) + word.para(word.run("\f"))


def _year(year: int) -> str:
    widths = (700, 6500, 900, 1900, 700, 700, 700, 700, 2000)
    caption = f"แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. {year}"
    rows = [word.row(word.cell(caption, width=14800, span=9, center=True, bold=True), head=True)]
    top = [
        word.cell(text, width=width, merge="first")
        for text, width in zip(("ลำดับ", "โครงการ/กิจกรรม/มาตรการ", "มิติที่", "งบประมาณ"), widths, strict=False)
    ]
    rows.append(
        word.row(
            *top,
            word.cell("ระยะเวลาดำเนินการ", span=4, center=True),
            word.cell("หมายเหตุ", merge="first"),
            head=True,
        )
    )
    below = [word.cell(f"ไตรมาส\n{quarter}", width=700) for quarter in (1, 2, 3, 4)]
    rows.append(word.row(*[word.cell(merge="more")] * 4, *below, word.cell(merge="more"), head=True))
    for number, sheet in enumerate(BOOK.rows(year), 1):
        planned = sheet.years[year]
        ticks = [
            word.cell(word.para(word.check(quarter in planned.quarters), center=True), width=700)
            for quarter in (1, 2, 3, 4)
        ]
        money = "-" if planned.budget == "0" else planned.budget
        first = (
            word.cell(str(number)),
            word.cell(sheet.title, width=6500),
            word.cell(str(sheet.dimension)),
            word.cell(money),
        )
        rows.append(word.row(*first, *ticks, word.cell(planned.note or "")))
    budget, counts = BOOK.totals[year]
    cells = [word.cell(budget or ""), *(word.cell(str(count)) for count in counts or ()), word.cell()]
    rows.append(word.row(word.cell(f"รวม {len(BOOK.rows(year))} โครงการ", span=3, center=True), *cells))
    return word.table(rows, widths) + word.para(word.run("\f"))


def build() -> bytes:
    """The book as a Word file."""
    boxed = "".join(
        word.para(text, bold=True, center=True)
        for text in (
            "แผนปฏิบัติการป้องกันการทุจริต",
            "เพื่อยกระดับคุณธรรมและความโปร่งใส",
            "ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ - ๒๕๗๐",
            NAME,
        )
    )
    cover = word.para(word.box(boxed, old=True)) + word.section()
    years = "".join(map(_year, YEARS))
    sheets = word.para("รายละเอียดโครงการ/กิจกรรม/มาตรการ", style="1", center=True)
    sheets += "".join(_sheet(place, sheet) for place, sheet in enumerate(BOOK.sheets))
    signed = word.table(
        [
            word.row(
                word.cell(width=7000),
                word.cell(
                    word.para("(ลงชื่อ)................................................", center=True),
                    word.para(f"({BOOK.approval[0]['name']})", center=True),
                    word.para(BOOK.approval[0]["position"], center=True),
                    word.para(BOOK.approval[0]["role"], center=True),
                    width=7000,
                ),
            )
        ],
        (7000, 7000),
    )
    return word_package.package(
        cover + years + sheets + signed + word.para() + word.section(wide=True, inner=False),
        header=word.para(NAME, "\t", word.simple_field("PAGE", "4")),
    )
