"""A town's book: a summary of years in front, steps in stages, who proposes and approves each project, empty forms behind."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table

NAME = "เทศบาลเมืองสีคิ้ว"
YEARS = (2566, 2567, 2568, 2569, 2570)
DIMENSIONS = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)


def _rows(budget: str, quarters: tuple[int, ...], years: tuple[int, ...] = YEARS) -> dict[int, Row]:
    return {year: Row(budget, quarters) for year in years}


def _staged(prepare: tuple[str, ...], work: tuple[str, ...], close: tuple[str, ...]) -> tuple[Nested, ...]:
    return (("ขั้นเตรียมการ", prepare), ("ขั้นดำเนินการ", work), ("ขั้นสรุปและรายงานผล", close))


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2566,
    end=2570,
    name=NAME,
    type="town-municipality",
    district="สีคิ้ว",
    province="นครราชสีมา",
    preface=(
        "เทศบาลเมืองสีคิ้วเป็นประตูสู่ภาคตะวันออกเฉียงเหนือ มีผู้ประกอบการขนส่งและร้านค้าจำนวนมาก การให้บริการที่รวดเร็วและไม่เรียกรับผลประโยชน์จึงเป็นหัวใจของการบริหารเมือง",
        "เอกสารเล่มนี้รวบรวมโครงการที่จะดำเนินการในระยะ 5 ปี พร้อมแบบรายงานผลเพื่อให้ทุกกองใช้ในแนวทางเดียวกัน",
    ),
    sheets=(
        Sheet(
            "โครงการข้าราชการไทยใจสีขาว",
            1,
            (
                "พนักงานที่ปฏิบัติงานด้านการอนุญาตต้องพบกับผู้ประกอบการทุกวัน บางครั้งมีการเสนอสิ่งตอบแทนเพื่อแลกกับความรวดเร็ว หากพนักงานไม่มีภูมิคุ้มกันที่ดีย่อมเสี่ยงต่อการกระทำผิดโดยไม่รู้ตัว",
                "การพาพนักงานไปเรียนรู้จากหน่วยงานต้นแบบ และให้กลับมาออกแบบกติกาของตนเอง จะทำให้เกิดการเปลี่ยนแปลงที่ยั่งยืนกว่าการฟังบรรยาย",
            ),
            ("เพื่อเสริมสร้างภูมิคุ้มกันต่อการรับสินบน", "เพื่อให้แต่ละฝ่ายมีกติกาของตนเอง"),
            (("พนักงานด้านการอนุญาต", 45, "คน"), ("หัวหน้าฝ่าย", 18, "คน")),
            _staged(
                ("สำรวจความเสี่ยงของแต่ละฝ่าย", "ประสานหน่วยงานต้นแบบ"),
                ("ศึกษาดูงาน 1 วัน", "ประชุมกลุ่มร่างกติกา", "ประกาศใช้กติกาของฝ่าย"),
                ("ติดตามผลหลังประกาศใช้ 6 เดือน", "รายงานผู้บริหาร"),
            ),
            ("สำนักปลัดเทศบาล",),
            ("มีกติกาของฝ่ายครบ 18 ฝ่าย",),
            ("ไม่มีเรื่องร้องเรียนการเรียกรับผลประโยชน์",),
            _rows("36,000.00", (2,)),
        ),
        Sheet(
            "มาตรการนัดหมายรับใบอนุญาตล่วงหน้า",
            2,
            ("การมารอรับใบอนุญาตโดยไม่มีนัดทำให้เกิดการขอแซงคิว ระบบนัดหมายล่วงหน้าทำให้ทุกคนได้รับบริการตามลำดับและวางแผนเวลาได้",),
            ("เพื่อให้บริการตามลำดับก่อนหลัง", "เพื่อลดการใช้ดุลพินิจของเจ้าหน้าที่"),
            (("ผู้ขอรับใบอนุญาต", 0, ""),),
            _staged(
                ("กำหนดช่วงเวลานัดหมาย",),
                ("เปิดระบบนัดหมายทางโทรศัพท์และเว็บไซต์", "แสดงคิวบนจอหน้าห้อง"),
                ("ประเมินความพึงพอใจทุกเดือน",),
            ),
            ("กองช่าง", "กองสาธารณสุขและสิ่งแวดล้อม"),
            ("มีระบบนัดหมาย 1 ระบบ",),
            ("เวลารอเฉลี่ยไม่เกิน 10 นาที", "ประชาชนพึงพอใจเพิ่มขึ้น"),
            _rows("0.00", (1, 2, 3, 4)),
        ),
        Sheet(
            "โครงการสภาพลเมืองสีคิ้ว",
            3,
            (
                "การมีส่วนร่วมที่ผ่านมามักเป็นเพียงการมาฟังคำชี้แจง ประชาชนจึงรู้สึกว่าเสียงของตนไม่มีผล",
                "สภาพลเมืองจะเลือกประเด็นเอง ตั้งคำถามเอง และเทศบาลต้องตอบเป็นลายลักษณ์อักษรภายใน 30 วัน",
                "คำถามและคำตอบทั้งหมดจะพิมพ์เป็นจุลสารแจกทุกครัวเรือน",
            ),
            ("เพื่อให้ประชาชนตั้งคำถามต่อการใช้งบประมาณ", "เพื่อให้เทศบาลตอบคำถามอย่างเปิดเผย"),
            (("ผู้แทนชุมชน", 66, "คน"), ("ผู้แทนภาคธุรกิจ", 12, "คน")),
            _staged(
                ("คัดเลือกผู้แทน", "อบรมการตั้งคำถาม"),
                ("จัดประชุมสภาพลเมืองปีละ 2 ครั้ง",),
                ("จัดพิมพ์จุลสาร", "แจกจุลสารทุกครัวเรือน"),
            ),
            ("กองยุทธศาสตร์และงบประมาณ",),
            ("จัดประชุม 2 ครั้งต่อปี", "มีจุลสารปีละ 2 ฉบับ"),
            ("คำถามได้รับคำตอบครบทุกข้อ",),
            _rows("80,000.00", (2, 4), (2567, 2568, 2569, 2570)),
        ),
        Sheet(
            "มาตรการกล้องบันทึกภาพการตรวจรับพัสดุ",
            4,
            ("ภาพถ่ายนิ่งปรับแต่งได้ง่าย การบันทึกวิดีโอขณะตรวจรับทำให้ตรวจสอบย้อนหลังได้ว่าพัสดุครบถ้วนจริง",),
            ("เพื่อให้มีหลักฐานการตรวจรับ",),
            (("คณะกรรมการตรวจรับพัสดุ", 0, ""),),
            _staged(
                ("จัดทำแนวทางการบันทึกภาพ",),
                ("บันทึกภาพทุกครั้งที่ตรวจรับ", "จัดเก็บไฟล์ไว้ไม่น้อยกว่า 5 ปี"),
                ("สุ่มตรวจไฟล์โดยหน่วยตรวจสอบภายใน",),
            ),
            ("กองคลัง",),
            ("มีไฟล์บันทึกภาพครบทุกสัญญา",),
            ("ข้อทักท้วงเรื่องการตรวจรับลดลง",),
            _rows("0.00", (1, 2, 3, 4)),
        ),
    ),
    totals={
        2566: ("36,000.00", (2, 3, 2, 2)),
        **dict.fromkeys((2567, 2568, 2569, 2570), ("116,000.00", (2, 4, 2, 3))),
    },
    chapters=(
        ("บทที่ 1 สภาพทั่วไป", "front"),
        ("บทที่ 2 สรุปจำนวนโครงการและงบประมาณ", "front"),
        ("ภาคผนวก ก แบบรายงานผลการดำเนินงาน", "back"),
        ("ภาคผนวก ข คำสั่งแต่งตั้งคณะทำงาน", "back"),
    ),
    in_chapters=("สีคิ้วเป็นเมืองผ่าน", "จำนวนโครงการ", "ปัญหา/อุปสรรค", "ปลัดเทศบาล เป็นประธาน"),
)

_PARTS = {
    "36,000.00": ("ค่าวิทยากร 7,200 บาท", "ค่าพาหนะ 18,000 บาท", "ค่าอาหาร 10,800 บาท"),
    "80,000.00": ("ค่าจัดประชุม 20,000 บาท", "ค่าจัดพิมพ์จุลสาร 60,000 บาท"),
}
_TIMES = ("ไตรมาสที่ 2", "ตลอดปีงบประมาณ", "ไตรมาสที่ 2 และ 4 (เริ่มปีงบประมาณ พ.ศ. 2567)", "ตลอดปีงบประมาณ")


def _summary(document: Document) -> None:
    heads = [part for year in YEARS for part in (f"พ.ศ. {year}", "")]
    rows = [["มิติ", *heads], ["", *["จำนวนโครงการ", "งบประมาณ (บาท)"] * 5]]
    sums = dict.fromkeys(YEARS, (0, 0))
    for dimension in (1, 2, 3, 4):
        cells = [f"มิติที่ {dimension} {DIMENSIONS[dimension]}"]
        for year in YEARS:
            own = [sheet.years[year] for sheet in BOOK.rows(year) if sheet.dimension == dimension]
            money = sum(int(row.budget.replace(",", "")[:-3]) for row in own)
            sums[year] = (sums[year][0] + len(own), sums[year][1] + money)
            cells += [str(len(own)) if own else "-", f"{money:,}" if money else "-"]
        rows.append(cells)
    rows.append(["รวม", *(text for count, money in sums.values() for text in (str(count), f"{money:,}"))])
    table(document, rows, [(0, 0, 1, 0), *((0, column, 0, column + 1) for column in range(1, 11, 2))])


def _year(document: Document, year: int) -> None:
    line(document, f"แผนปฏิบัติการป้องกันการทุจริต พ.ศ. {year} ของ{NAME}", bold=True, center=True)
    rows = [
        ["ลำดับ", "รายการโครงการ", "มิติ", "งบประมาณ (บาท)", "ดำเนินการไตรมาส", "", "", "", "หมายเหตุ"],
        ["", "", "", "", "1", "2", "3", "4", ""],
    ]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        ticks = ["✓" if quarter in row.quarters else "" for quarter in (1, 2, 3, 4)]
        rows.append([str(number), sheet.title, str(sheet.dimension), row.budget, *ticks, ""])
    budget, counts = BOOK.totals[year]
    rows.append(["รวมทั้งสิ้น", "", "", budget or "", *map(str, counts or ()), ""])
    merges = [(0, 4, 0, 7), (len(rows) - 1, 0, len(rows) - 1, 2)]
    table(document, rows, [*merges, *((0, column, 1, column) for column in (0, 1, 2, 3, 8))])
    line(document, "")


def _items(document: Document, number: int, texts: tuple[str, ...]) -> None:
    for place, text in enumerate(texts, 1):
        line(document, f"   {number}.{place} {text}" if len(texts) > 1 else f"   {text}")


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    line(document, f"มิติที่ {sheet.dimension} {DIMENSIONS[sheet.dimension]}", bold=True, center=True)
    line(document, "1. ชื่อโครงการ", bold=True)
    line(document, f"   {sheet.title}")
    line(document, "2. หลักการและเหตุผล", bold=True)
    for text in sheet.rationale:
        line(document, f"\t{text}")
    line(document, "3. วัตถุประสงค์", bold=True)
    _items(document, 3, tuple(sheet.objectives))
    line(document, "4. กลุ่มเป้าหมาย", bold=True)
    groups = tuple(f"{name} จำนวน {count} {unit}" if count else name for name, count, unit in sheet.groups)
    _items(document, 4, groups)
    line(document, "5. วิธีดำเนินการ", bold=True)
    for number, step in enumerate(sheet.steps, 1):
        stage, *below = [step] if isinstance(step, str) else [step[0], *step[1]]
        line(document, f"   5.{number} {stage}")
        for each in below:
            line(document, f"      - {each}")
    line(document, "6. ระยะเวลาดำเนินการ", bold=True)
    line(document, f"   {_TIMES[place]}")
    line(document, "7. งบประมาณดำเนินการ", bold=True)
    budget = next(iter(sheet.years.values())).budget
    if budget in _PARTS:
        line(document, f"   งบประมาณปีละ {budget.removesuffix('.00')} บาท รายละเอียดดังนี้")
        for text in _PARTS[budget]:
            line(document, f"      - {text}")
    else:
        line(document, "   ไม่ใช้งบประมาณ")
    line(document, "8. ผู้รับผิดชอบโครงการ", bold=True)
    line(document, f"   {', '.join(sheet.responsible)}")
    line(document, "9. ผลผลิต/ผลลัพธ์", bold=True)
    line(document, "   ผลผลิต")
    _items(document, 9, tuple(map(str, sheet.outputs)))
    line(document, "   ผลลัพธ์")
    _items(document, 9, tuple(map(str, sheet.outcomes)))
    line(document, "")
    for role, name, position in (
        ("ผู้เสนอโครงการ", "นางสมมติ ลำตะคอง", "นักวิเคราะห์นโยบายและแผน"),
        ("ผู้อนุมัติโครงการ", "นายสมมุติ เขายายเที่ยง", "นายกเทศมนตรีเมืองสีคิ้ว"),
    ):
        line(document, f"ลงชื่อ.......................................{role}", center=True)
        line(document, f"({name})", center=True)
        line(document, position, center=True)
    new_page(document)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (
        "แผนปฏิบัติการป้องกันการทุจริต",
        "เพื่อยกระดับคุณธรรมและความโปร่งใส",
        "พ.ศ. 2566 – 2570",
        NAME,
        "อำเภอสีคิ้ว จังหวัดนครราชสีมา",
    ):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "สารบัญ", bold=True, center=True)
    for text in (
        "คำนำ ........................................ ก",
        "บทที่ 1 สภาพทั่วไป ........................................ 1",
        "บทที่ 2 สรุปจำนวนโครงการและงบประมาณ ........................................ 2",
        "บทที่ 3 แผนปฏิบัติการรายปี ........................................ 3",
        "บทที่ 4 รายละเอียดโครงการ ........................................ 8",
        "ภาคผนวก ........................................ 16",
    ):
        line(document, text)
    new_page(document)
    line(document, "คำนำ", bold=True, center=True)
    for text in BOOK.preface:
        line(document, f"\t{text}")
    new_page(document)
    line(document, "บทที่ 1 สภาพทั่วไป", bold=True, center=True)
    line(document, "\tสีคิ้วเป็นเมืองผ่าน มีสถานีรถไฟและทางหลวงสายหลักตัดผ่านกลางเมือง")
    line(document, "จุดแข็ง", bold=True)
    line(document, "   1) บุคลากรมีประสบการณ์")
    line(document, "   2) ประชาชนตื่นตัว")
    line(document, "จุดอ่อน", bold=True)
    line(document, "   1) ขั้นตอนการอนุญาตมีหลายจุด")
    new_page(document)
    line(document, "บทที่ 2 สรุปจำนวนโครงการและงบประมาณ", bold=True, center=True)
    line(document, "\tจำนวนโครงการและงบประมาณแยกตามมิติในแต่ละปี มีดังนี้")
    _summary(document)
    new_page(document)
    line(document, "บทที่ 3 แผนปฏิบัติการรายปี", bold=True, center=True)
    for year in YEARS:
        _year(document, year)
    new_page(document)
    line(document, "บทที่ 4 รายละเอียดโครงการ", bold=True, center=True)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    line(document, "ภาคผนวก ก แบบรายงานผลการดำเนินงาน", bold=True, center=True)
    line(document, "ประจำปีงบประมาณ พ.ศ. ............ รอบ ............ เดือน", center=True)
    head = ["ที่", "โครงการ", "งบประมาณ (บาท)", "เบิกจ่ายจริง (บาท)", "ผลการดำเนินงาน", "ปัญหา/อุปสรรค"]
    table(document, [head, *([str(number), *[""] * 5] for number in (1, 2, 3))])
    new_page(document)
    line(document, "ภาคผนวก ข คำสั่งแต่งตั้งคณะทำงาน", bold=True, center=True)
    line(document, "\tแต่งตั้งคณะทำงานจัดทำแผน ประกอบด้วย")
    line(document, "   1. ปลัดเทศบาล เป็นประธาน")
    line(document, "   2. ผู้อำนวยการทุกกอง เป็นคณะทำงาน")
    line(document, "   3. หัวหน้าฝ่ายแผนงาน เป็นเลขานุการ")
    return saved(document)
