"""A subdistrict municipality's next book, 2571–2575: sheets as in the NACC's manual, tables with a band and a sum a dimension."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table
from strangers.word_xml import field, page_before, soft_lines

NAME = "เทศบาลตำบลกุดสิม"
YEARS = tuple(range(2571, 2576))
DIMENSIONS = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)
GUIDELINES = {
    "1.2.2": "เสริมสร้างการดำเนินชีวิตอย่างพอเพียงและมีวินัย",
    "2.1.1": "ยกระดับความโปร่งใสในการบริหารงานบุคคล",
    "2.3.1": "อำนวยความสะดวกแก่ประชาชนผู้รับบริการ",
    "3.2.1": "ส่งเสริมให้ประชาชนร่วมตรวจการจ้าง",
    "4.1.2": "พัฒนาระบบควบคุมภายในและการบริหารความเสี่ยง",
}


def _every(budget: str, quarters: tuple[int, ...]) -> dict[int, Row]:
    return {year: Row(budget, quarters) for year in YEARS}


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2571,
    end=2575,
    name=NAME,
    type="subdistrict-municipality",
    district="เขาวง",
    province="กาฬสินธุ์",
    guidelines=GUIDELINES,
    sheets=(
        Sheet(
            "โครงการครอบครัวพอเพียง ออมวันละบาท",
            1,
            (
                "ปัญหาหนี้สินครัวเรือนเป็นแรงผลักให้บางคนยอมรับเงินซื้อเสียงและยอมจ่ายเงินใต้โต๊ะเพื่อความสะดวก หากครอบครัวมีวินัยในการออมและใช้จ่ายอย่างพอประมาณ ก็จะมีภูมิคุ้มกันต่อสิ่งล่อใจเหล่านี้",
                "เทศบาลตำบลกุดสิมมีกลุ่มออมทรัพย์ 11 กลุ่มที่เข้มแข็ง จึงใช้กลุ่มเหล่านี้เป็นฐานการเรียนรู้ โดยให้สมาชิกถ่ายทอดประสบการณ์แก่ครอบครัวรุ่นใหม่",
            ),
            (
                "เพื่อส่งเสริมการดำเนินชีวิตอย่างพอเพียง",
                "เพื่อสร้างวินัยการออมในครอบครัว",
                "เพื่อลดแรงจูงใจในการรับผลประโยชน์ที่มิชอบ",
            ),
            (("ครอบครัวในเขตเทศบาล", 110, "ครอบครัว"), ("สมาชิกกลุ่มออมทรัพย์", 0, "")),
            (
                "สำรวจและรับสมัครครอบครัวที่สนใจ",
                (
                    "จัดอบรมเชิงปฏิบัติการ 2 รุ่น หัวข้อดังนี้",
                    ("การจัดทำบัญชีครัวเรือน", "การวางแผนการออม", "การปลูกผักสวนครัวเพื่อลดรายจ่าย"),
                ),
                "มอบกระปุกออมสินและสมุดบันทึก",
                "ติดตามผลทุก 3 เดือน",
                "ยกย่องครอบครัวตัวอย่าง",
            ),
            ("กองสวัสดิการสังคม",),
            (
                "มีครอบครัวเข้าร่วมไม่น้อยกว่า 110 ครอบครัว",
                "มีครอบครัวตัวอย่าง 11 ครอบครัว",
            ),
            ("ครอบครัวที่เข้าร่วมมีเงินออมเพิ่มขึ้นร้อยละ 10", "ประชาชนใช้ชีวิตอย่างพอเพียง"),
            _every("45,000.00", (2, 3)),
            guideline="1.2.2",
        ),
        Sheet(
            "มาตรการสรรหาพนักงานจ้างอย่างเปิดเผย",
            2,
            (
                "การสรรหาพนักงานจ้างเป็นเรื่องที่มีข่าวลือเรื่องการเรียกเงินมากที่สุด การเปิดเผยทุกขั้นตอนตั้งแต่ประกาศรับสมัครจนถึงคะแนนสอบจะช่วยคุ้มครองทั้งผู้สมัครและกรรมการ",
            ),
            ("เพื่อให้การสรรหาเป็นไปตามระบบคุณธรรม", "เพื่อสร้างความเชื่อมั่นแก่ผู้สมัคร"),
            (("ผู้สมัครเข้ารับการสรรหา", 0, ""), ("คณะกรรมการสรรหา", 5, "คน")),
            (
                "ประกาศรับสมัครไม่น้อยกว่า 15 วัน",
                "แต่งตั้งกรรมการจากภายนอกอย่างน้อย 2 คน",
                "ประกาศคะแนนรายบุคคลโดยใช้เลขประจำตัวสอบ",
                "เปิดให้อุทธรณ์ภายใน 7 วัน",
            ),
            ("สำนักปลัดเทศบาล",),
            ("มีการประกาศคะแนนทุกครั้งที่สรรหา",),
            ("ไม่มีเรื่องร้องเรียนการสรรหา",),
            _every("0.00", (1, 2, 3, 4)),
            guideline="2.1.1",
        ),
        Sheet(
            "โครงการศูนย์บริการเบ็ดเสร็จเคลื่อนที่",
            2,
            (
                "เขตเทศบาลมีพื้นที่กว้าง บางชุมชนอยู่ห่างจากสำนักงานกว่า 12 กิโลเมตร ผู้สูงอายุต้องจ้างรถเข้ามาทำธุระ และบางรายฝากเงินให้คนกลางดำเนินการแทน ซึ่งเสี่ยงต่อการถูกเรียกเงินเกินจริง",
                "ศูนย์บริการเคลื่อนที่จะไปถึงชุมชนเดือนละครั้ง พร้อมป้ายแสดงค่าธรรมเนียมทุกรายการและใบเสร็จรับเงินทันที",
                "เมื่อดำเนินการครบหนึ่งปีจะประเมินว่าชุมชนใดควรเพิ่มรอบ และชุมชนใดควรเปลี่ยนเป็นการนัดหมาย",
            ),
            ("เพื่อให้ประชาชนได้รับบริการอย่างเท่าเทียม", "เพื่อลดการใช้คนกลาง"),
            (("ประชาชนในชุมชนห่างไกล", 1250, "คน"),),
            (
                "กำหนดตารางออกหน่วย",
                (
                    "จัดเตรียมบริการ ได้แก่",
                    ("รับชำระภาษี", "รับคำร้องทั่วไป", "ลงทะเบียนผู้สูงอายุ"),
                ),
                "ออกหน่วยตามตาราง",
                "ประเมินความพึงพอใจ",
            ),
            ("กองคลัง", "สำนักปลัดเทศบาล", "กองสวัสดิการสังคม"),
            ("ออกหน่วยปีละ 12 ครั้ง",),
            ("ประชาชนพึงพอใจไม่น้อยกว่าร้อยละ 85",),
            {year: Row("60,000.00", (1, 2, 3, 4)) for year in (2572, 2573, 2574, 2575)},
            guideline="2.3.1",
        ),
        Sheet(
            "กิจกรรมช่างชุมชนร่วมตรวจรับงาน",
            3,
            (
                "งานก่อสร้างถนนและรางระบายน้ำมักมีปัญหาเรื่องปริมาณวัสดุไม่ครบตามแบบ ในชุมชนมีช่างที่มีประสบการณ์จำนวนมากซึ่งสามารถช่วยดูหน้างานได้",
                "การเชิญช่างชุมชนเข้าร่วมสังเกตการณ์ทำให้ผู้รับจ้างระมัดระวังมากขึ้น",
            ),
            ("เพื่อให้ประชาชนมีส่วนร่วมในการตรวจรับงาน",),
            (("ช่างชุมชน", 22, "คน"),),
            (
                "ขึ้นทะเบียนช่างชุมชน",
                "อบรมการอ่านแบบก่อสร้าง",
                "เข้าร่วมสังเกตการณ์ทุกงวดงาน",
            ),
            ("กองช่าง",),
            ("มีช่างชุมชนร่วมตรวจรับทุกโครงการ",),
            ("งานก่อสร้างเป็นไปตามแบบ", "ลดข้อพิพาทกับผู้รับจ้าง"),
            _every("8,000.00", (4,)),
            guideline="3.2.1",
        ),
        Sheet(
            "มาตรการประเมินความเสี่ยงการทุจริตรายกอง",
            4,
            ("แต่ละกองมีลักษณะงานและจุดเสี่ยงไม่เหมือนกัน การประเมินรวมทั้งเทศบาลจึงกว้างเกินไปและไม่นำไปสู่การแก้ไข",),
            ("เพื่อให้ทุกกองรู้จุดเสี่ยงของตนเอง", "เพื่อกำหนดแนวทางป้องกันที่ปฏิบัติได้จริง"),
            (("กองหรือเทียบเท่า", 6, "กอง"),),
            (
                "ประชุมชี้แจงแบบประเมิน",
                "แต่ละกองประเมินและให้คะแนน",
                "คัดเลือกความเสี่ยงสูงสุด 2 เรื่องต่อกอง",
                "จัดทำมาตรการและรายงานผล",
            ),
            ("หน่วยตรวจสอบภายใน",),
            ("มีรายงานการประเมินครบ 6 กอง",),
            ("จุดเสี่ยงสูงลดลงปีละไม่น้อยกว่า 2 เรื่อง",),
            _every("0.00", (1, 3)),
            guideline="4.1.2",
        ),
        Sheet(
            "โครงการอบรมการควบคุมภายในสำหรับหัวหน้าฝ่าย",
            4,
            (
                "หัวหน้าฝ่ายเป็นผู้กลั่นกรองเอกสารก่อนถึงผู้อำนวยการกอง ความรู้เรื่องการควบคุมภายในของหัวหน้าฝ่ายจึงมีผลต่อความถูกต้องของการเบิกจ่ายทั้งระบบ",
            ),
            ("เพื่อเพิ่มความรู้แก่หัวหน้าฝ่าย",),
            (("หัวหน้าฝ่าย", 14, "คน"),),
            ("จัดทำหลักสูตร", "จัดอบรม 2 วัน", "ติดตามการนำไปใช้หลังอบรม 3 เดือน"),
            ("หน่วยตรวจสอบภายใน",),
            ("หัวหน้าฝ่ายผ่านการอบรมครบทุกคน",),
            ("เอกสารเบิกจ่ายที่ถูกส่งคืนลดลง",),
            {2571: Row("28,000.00", (2,)), 2574: Row("28,000.00", (2,))},
            guideline="4.1.2",
        ),
    ),
    totals={
        2571: ("81,000.00", (2, 3, 3, 2)),
        2572: ("113,000.00", (3, 3, 4, 3)),
        2573: ("113,000.00", (3, 3, 4, 3)),
        2574: ("141,000.00", (3, 4, 4, 3)),
        2575: ("113,000.00", (3, 3, 4, 3)),
    },
)

_LONGER = {3: "ก่อสร้าง"}
"""A word more that a sheet has in its title than all tables: the tables' is the data's."""

_TIMES = (
    "ไตรมาส 2 และ 3",
    "ไตรมาส 1 - 4",
    "ปีงบประมาณ พ.ศ. 2572 - 2575 (ไตรมาส 1 - 4)",
    "ไตรมาส 4",
    "ไตรมาส 1 และ 3",
    "ไตรมาส 2 ของปีงบประมาณ พ.ศ. 2571 และ พ.ศ. 2574",
)
_MONEY = {
    "45,000.00": "45,000.00 บาท (สี่หมื่นห้าพันบาทถ้วน) ต่อปี",
    "60,000.00": "60,000.00 บาท (หกหมื่นบาทถ้วน) ต่อปี",
    "8,000.00": "8,000.00 บาท (แปดพันบาทถ้วน) ต่อปี",
    "28,000.00": "28,000.00 บาท (สองหมื่นแปดพันบาทถ้วน) ต่อปี",
    "0.00": "ไม่ใช้งบประมาณ",
}


def _year(document: Document, year: int) -> None:
    rows = [
        [f"แผนปฏิบัติการป้องกันการทุจริต พ.ศ. {year} ของ {NAME}", *[""] * 7],
        ["ลำดับ", "รายการโครงการ", "งบประมาณ (บาท)", "ดำเนินการไตรมาส", "", "", "", "หมายเหตุ"],
        ["", "", "", "1", "2", "3", "4", ""],
    ]
    merges = [(0, 0, 0, 7), (1, 3, 1, 6), *((1, column, 2, column) for column in (0, 1, 2, 7))]
    number = 0
    for dimension in (1, 2, 3, 4):
        merges.append((len(rows), 0, len(rows), 7))
        rows.append([f"มิติที่ {dimension} {DIMENSIONS[dimension]}", *[""] * 7])
        money = 0
        for sheet in BOOK.rows(year):
            if sheet.dimension != dimension:
                continue
            number, row = number + 1, sheet.years[year]
            money += int(row.budget.replace(",", "").removesuffix(".00"))
            ticks = ["✓" if quarter in row.quarters else "" for quarter in (1, 2, 3, 4)]
            rows.append([str(number), sheet.title, row.budget, *ticks, ""])
        merges.append((len(rows), 0, len(rows), 1))
        rows.append([f"รวมมิติที่ {dimension}", "", f"{money:,}.00", *[""] * 5])
    budget, counts = BOOK.totals[year]
    merges.append((len(rows), 0, len(rows), 1))
    rows.append(["รวมทั้งสิ้น", "", budget or "", *map(str, counts or ()), ""])
    table(document, rows, merges)


def _lines(document: Document, number: int, items: tuple[Nested, ...]) -> None:
    for place, item in enumerate(items, 1):
        first, *below = [item] if isinstance(item, str) else [item[0], *item[1]]
        line(document, f"\t{number}.{place} {first}" if len(items) > 1 else f"\t{first}")
        for each in below:
            line(document, f"\t\t- {each}")


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    if not place or BOOK.sheets[place - 1].guideline != sheet.guideline:
        page_before(line(document, f"{sheet.guideline} {GUIDELINES[sheet.guideline or '']}", bold=True))
        line(document, f"มิติที่ {sheet.dimension} {DIMENSIONS[sheet.dimension]}", bold=True)
    else:
        page_before(line(document, f"มิติที่ {sheet.dimension} {DIMENSIONS[sheet.dimension]}", bold=True))
    line(document, f"ลำดับที่ {place + 1}", bold=True)
    line(document, "1. ชื่อโครงการ : ", bold=True).add_run(f"{sheet.title}{_LONGER.get(place, '')}")
    line(document, "2. หลักการและเหตุผล/ที่มาของโครงการ :", bold=True)
    for text in sheet.rationale:
        line(document, f"\t{text}")
    line(document, "3. วัตถุประสงค์ :", bold=True)
    _lines(document, 3, tuple(sheet.objectives))
    line(document, "4. กลุ่มเป้าหมาย :", bold=True)
    groups = [f"{name} จำนวน {count:,} {unit}" if count else name for name, count, unit in sheet.groups]
    _lines(document, 4, tuple(groups))
    line(document, "5. วิธีดำเนินการ :", bold=True)
    _lines(document, 5, tuple(sheet.steps))
    line(document, "6. ระยะเวลาดำเนินการ : ", bold=True).add_run(_TIMES[place])
    money = next(iter(sheet.years.values())).budget
    line(document, "7. งบประมาณดำเนินการ : ", bold=True).add_run(_MONEY[money])
    line(document, "8. ผู้รับผิดชอบโครงการ : ", bold=True).add_run(", ".join(sheet.responsible))
    line(document, "9. ผลผลิต/ผลลัพธ์ :", bold=True)
    for name, items in (("ผลผลิต", sheet.outputs), ("ผลลัพธ์", sheet.outcomes)):
        line(document, name)
        for number, item in enumerate(items, 1):
            line(document, f"{number}) {item}" if len(items) > 1 else f"{item}")


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    field(document.sections[0].header.paragraphs[0], "PAGE", "1")
    for _ in range(4):
        line(document, "")
    cover = line(document, "", center=True)
    soft_lines(
        cover,
        [
            "แผนปฏิบัติการป้องกันการทุจริต",
            "เพื่อยกระดับคุณธรรมและความโปร่งใส",
            "สำหรับองค์กรปกครองส่วนท้องถิ่น (พ.ศ. 2571 - 2575)",
        ],
        bold=True,
    )
    for text in (f"ของ {NAME}", "อำเภอเขาวง จังหวัดกาฬสินธุ์"):
        line(document, text, bold=True, center=True)
    page_before(line(document, "ส่วนที่ 1 แผนปฏิบัติการป้องกันการทุจริตรายปี", bold=True, center=True))
    for year in YEARS:
        _year(document, year)
        new_page(document)
    line(document, "ส่วนที่ 2 รายละเอียดโครงการ/กิจกรรม/มาตรการ", bold=True, center=True)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    return saved(document)
