"""A book put together from several neighbours' files: every sheet and every year's table in another manner and font."""

from __future__ import annotations

from collections.abc import Sequence

from docx.document import Document
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai

NAME = "องค์การบริหารส่วนตำบลเขาสมิง"
YEARS = (2566, 2567, 2568, 2569, 2570)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2566,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="เขาสมิง",
    province="ตราด",
    sheets=(
        Sheet(
            "โครงการค่ายเยาวชนสวนผลไม้สุจริต",
            1,
            (
                (
                    "ตำบลเขาสมิงเป็นแหล่งปลูกเงาะ ทุเรียน และมังคุด เยาวชนจำนวนมากช่วยครอบครัวขายผลไม้ตั้งแต่ยังเรียนชั้นประถม "
                    "การชั่งน้ำหนักไม่ตรงหรือการคัดของเสียปนของดีเป็นเรื่องใกล้ตัวที่นำมาสอนเรื่องความซื่อสัตย์ได้อย่างเห็นภาพ"
                ),
                "ค่ายเยาวชนจึงใช้สวนผลไม้เป็นห้องเรียน ให้เยาวชนลองขายผลไม้โดยตั้งราคาและชั่งน้ำหนักเอง แล้วถอดบทเรียนร่วมกันในตอนเย็น",
            ),
            ("เพื่อปลูกฝังความซื่อสัตย์แก่เยาวชน", "เพื่อให้เยาวชนเห็นผลของการไม่เอาเปรียบผู้อื่น"),
            (("เยาวชนในตำบล", 40, "คน"),),
            ("ประสานโรงเรียนและเจ้าของสวน", "รับสมัครเยาวชน", "จัดค่าย ๒ วัน ๑ คืน", "ติดตามผลหลังค่าย ๓ เดือน"),
            ("กองการศึกษา ศาสนาและวัฒนธรรม",),
            ("จัดค่าย ๑ ครั้ง เยาวชนเข้าร่วม ๔๐ คน",),
            ("เยาวชนร้อยละ ๘๐ ตอบคำถามเรื่องความซื่อสัตย์ได้ถูกต้อง",),
            {2567: Row("30,000", (3,)), 2569: Row("30,000", (3,))},
        ),
        Sheet(
            "มาตรการไม่รับของขวัญของกำนัลจากคู่ค้า",
            2,
            (
                "ช่วงเทศกาลปีใหม่และฤดูผลไม้ คู่ค้ามักนำของมาฝากเจ้าหน้าที่พัสดุและช่างควบคุมงาน ของฝากเหล่านี้แม้ราคาไม่สูงแต่ทำให้เกิดความเกรงใจในการตรวจรับงาน",
            ),
            ("เพื่อป้องกันผลประโยชน์ทับซ้อน", "เพื่อให้คู่ค้าได้รับการปฏิบัติเท่าเทียมกัน"),
            (("เจ้าหน้าที่พัสดุและช่างควบคุมงาน", 8, "คน"), ("คู่ค้าของหน่วยงาน", 0, "")),
            ("ออกประกาศไม่รับของขวัญ", "แจ้งคู่ค้าเป็นหนังสือก่อนถึงเทศกาล", "รายงานของที่ส่งคืนเป็นรายไตรมาส"),
            ("กองคลัง",),
            ("มีประกาศปีละ ๑ ฉบับ", "มีหนังสือแจ้งคู่ค้าทุกราย"),
            ("ไม่มีการรับของขวัญจากคู่ค้า",),
            {year: Row("0", (1, 2, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "กิจกรรมเผยแพร่งบประมาณฉบับประชาชน",
            2,
            (
                "ข้อบัญญัติงบประมาณมีความหนากว่าสองร้อยหน้าและเขียนด้วยภาษาบัญชี ประชาชนทั่วไปอ่านแล้วไม่เข้าใจว่าเงินใช้ไปกับเรื่องใด",
                "เอกสารฉบับประชาชนความยาว 4 หน้า มีแผนภาพและภาษาง่าย จะช่วยให้ประชาชนติดตามการใช้เงินได้ด้วยตนเอง",
            ),
            ("เพื่อให้ประชาชนเข้าใจงบประมาณ",),
            (("ครัวเรือนในตำบล", 1850, "ครัวเรือน"),),
            ("สรุปงบประมาณเป็นแผนภาพ", "จัดพิมพ์และแจกผ่านผู้ใหญ่บ้าน", "เผยแพร่ทางเว็บไซต์"),
            ("กองคลัง", "สำนักปลัด"),
            ("แจกเอกสารครบทุกครัวเรือน",),
            ("ประชาชนรู้ว่าเงินใช้ไปกับเรื่องใด", "มีผู้สอบถามเรื่องงบประมาณเพิ่มขึ้น"),
            {
                2566: Row("15,000", (1,)),
                2567: Row("15,000", (1,)),
                2568: Row("18,000", (1,), title="กิจกรรมเผยแพร่งบประมาณรายจ่ายฉบับประชาชน"),
                2569: Row("18,000", (1,)),
                2570: Row("18,000", (1,)),
            },
        ),
        Sheet(
            "กิจกรรมประชาชนร่วมเป็นกรรมการตรวจรับ",
            3,
            ("การมีคนในหมู่บ้านร่วมเป็นกรรมการตรวจรับทำให้ผู้รับจ้างทำงานรอบคอบขึ้น และลดข้อครหาว่าตรวจรับกันเองในหน่วยงาน",),
            ("เพื่อให้ประชาชนร่วมตรวจรับงานในหมู่บ้านของตน", "เพื่อลดข้อครหา"),
            (("ตัวแทนประชาคมหมู่บ้าน", 24, "คน"),),
            (
                "ประชุมประชาคมคัดเลือกตัวแทน",
                ("อบรมตัวแทนในเรื่องต่อไปนี้", ("การอ่านแบบแปลน", "การวัดและการตรวจสอบปริมาณงาน")),
                "แต่งตั้งเป็นกรรมการตามระเบียบ",
            ),
            ("กองช่าง",),
            ("มีตัวแทนเป็นกรรมการทุกโครงการที่ทำในหมู่บ้าน",),
            ("ไม่มีเรื่องร้องเรียนงานก่อสร้าง",),
            {year: Row("6,000", (2,)) for year in (2568, 2569, 2570)},
        ),
        Sheet(
            "โครงการรับเรื่องร้องเรียนผ่านตู้ไปรษณีย์หมู่บ้าน",
            3,
            (
                "ผู้สูงอายุไม่สะดวกเดินทางมาที่ทำการ และไม่กล้าโทรศัพท์เพราะเกรงว่าจะถูกจำเสียงได้",
                "ตู้ไปรษณีย์ที่ศาลากลางบ้านซึ่งเปิดโดยเจ้าหน้าที่สองคนพร้อมกันทำให้ผู้ร้องมั่นใจว่าเรื่องไม่รั่วไหล",
                "โครงการนี้ทดลองทำแล้วสองหมู่บ้านในปีก่อนและได้ผลดี",
            ),
            ("เพื่อเพิ่มช่องทางรับเรื่องร้องเรียน", "เพื่อคุ้มครองผู้ร้องเรียน", "เพื่อให้เรื่องร้องเรียนถึงผู้บริหารเร็วขึ้น"),
            (("ประชาชนทุกหมู่บ้าน", 0, ""),),
            ("จัดทำตู้ ๑๒ ใบ", "เปิดตู้ทุกวันศุกร์โดยเจ้าหน้าที่สองคน", "แจ้งผลภายใน ๑๕ วัน"),
            ("สำนักปลัด",),
            ("มีตู้ครบทุกหมู่บ้าน",),
            ("เรื่องร้องเรียนทุกเรื่องได้รับการตอบภายในกำหนด",),
            {2566: Row("9,600", (1,)), 2567: Row("0", (1, 2, 3, 4)), 2568: Row("0", (1, 2, 3, 4))},
        ),
        Sheet(
            "มาตรการควบคุมการใช้ทรัพย์สินของทางราชการ",
            4,
            ("เครื่องตัดหญ้า เครื่องสูบน้ำ และเต็นท์ถูกยืมไปใช้โดยไม่มีใบยืมเป็นประจำ เมื่อชำรุดหรือสูญหายจึงหาผู้รับผิดชอบไม่ได้",),
            ("เพื่อให้การยืมทรัพย์สินมีหลักฐาน",),
            (("พนักงานส่วนตำบลและพนักงานจ้าง", 47, "คน"),),
            ("จัดทำใบยืมและทะเบียนคุม", "ติดรหัสทรัพย์สินทุกชิ้น", "ตรวจสอบทุกสิ้นไตรมาส"),
            ("กองคลัง",),
            ("ทรัพย์สินมีรหัสครบทุกชิ้น", "มีทะเบียนคุมเป็นปัจจุบัน"),
            ("ทรัพย์สินไม่สูญหาย",),
            {year: Row("0", (1, 2, 3, 4)) for year in YEARS},
        ),
    ),
    totals={
        2566: ("24,600", (4, 2, 2, 2)),
        2567: ("45,000", (4, 3, 4, 3)),
        2568: ("24,000", None),
        2570: ("24,000", (3, 3, 2, 2)),
    },
    chapters=(("ภาคผนวก", "back"),),
    in_chapters=("คำสั่งแต่งตั้งคณะทำงานจัดทำแผน",),
)


def _font(paragraph: Paragraph, name: str, size: int) -> Paragraph:
    for run in paragraph.runs:
        run.font.name, run.font.size = name, Pt(size)
    return paragraph


def _official(document: Document, sheet: Sheet) -> None:
    """As the manual prints it: Thai digits, a heading's value on the next line."""
    line(document, "รายละเอียดโครงการ/กิจกรรม/มาตรการ", bold=True, center=True)
    line(document, "ลำดับที่ ๑", bold=True)
    line(document, "มิติที่ ๑ การสร้างวัฒนธรรมสุจริต", bold=True)
    for heading, lines in (
        ("๑. ชื่อโครงการ", [sheet.title]),
        ("๒. หลักการและเหตุผล/ที่มาของโครงการ", sheet.rationale),
        ("๓. วัตถุประสงค์", _marked(sheet.objectives, "{}) ")),
        ("๔. กลุ่มเป้าหมาย", ["เยาวชนในตำบล จำนวน ๔๐ คน"]),
        ("๕. วิธีดำเนินการ", _marked(sheet.steps, "{}) ")),
        ("๖. ระยะเวลาดำเนินการ", ["ไตรมาส ๓ ของปีงบประมาณ พ.ศ. ๒๕๖๗ และ พ.ศ. ๒๕๖๙"]),
        ("๗. งบประมาณดำเนินการ", ["๓๐,๐๐๐.๐๐ บาท"]),
        ("๘. ผู้รับผิดชอบโครงการ", sheet.responsible),
        ("๙. ผลผลิต/ผลลัพธ์", []),
        ("ผลผลิต", sheet.outputs),
        ("ผลลัพธ์", sheet.outcomes),
    ):
        line(document, heading, bold=True)
        for text in lines:
            line(document, f"\t{thai(text)}")


def _colons(document: Document, sheet: Sheet) -> None:
    """Bold names with a colon, no numbers, a dash for each item."""
    _font(line(document, "มิติ 2 : การบริหารราชการด้วยความโปร่งใส", bold=True), "Angsana New", 18)
    for name, lines in (
        ("ชื่อมาตรการ", [sheet.title]),
        ("เหตุผลความจำเป็น", sheet.rationale),
        ("วัตถุประสงค์", [f"- {text}" for text in sheet.objectives]),
        ("กลุ่มเป้าหมาย", ["- เจ้าหน้าที่พัสดุและช่างควบคุมงาน 8 คน", "- คู่ค้าของหน่วยงาน"]),
        ("ขั้นตอนการดำเนินงาน", [f"- {text}" for text in sheet.steps]),
        ("ระยะเวลา", ["ตลอดปี (ไตรมาส 1 - 4)"]),
        ("งบประมาณ", ["ไม่ใช้งบประมาณ"]),
        ("ผู้รับผิดชอบ", sheet.responsible),
        ("ผลผลิต", [f"- {text}" for text in sheet.outputs]),
        ("ผลลัพธ์", [str(sheet.outcomes[0])]),
    ):
        paragraph = document.add_paragraph()
        paragraph.add_run(f"{name}: ").bold = True
        first, *others = lines if not lines[0].startswith("- ") else ["", *lines]
        paragraph.add_run(first)
        _font(paragraph, "Angsana New", 18)
        for text in others:
            _font(line(document, text), "Angsana New", 18)


def _two_columns(document: Document, sheet: Sheet) -> None:
    """A form of two columns with Arabic digits, under a head."""
    rows = [
        ["หัวข้อ", "รายละเอียด"],
        ["มิติที่", "2 การบริหารราชการด้วยความโปร่งใส"],
        ["ชื่อกิจกรรม", sheet.title],
        ["หลักการและเหตุผล", "\n".join(sheet.rationale)],
        ["วัตถุประสงค์", sheet.objectives[0]],
        ["กลุ่มเป้าหมาย", "ครัวเรือนในตำบล จำนวน 1,850 ครัวเรือน"],
        ["วิธีการดำเนินงาน", "\n".join(_marked(sheet.steps, "{}. "))],
        ["ระยะเวลาดำเนินการ", "ไตรมาสที่ 1 (ตุลาคม - ธันวาคม)"],
        ["งบประมาณ", "ปี 2566 - 2567 จำนวน 15,000 บาท\nปี 2568 - 2570 จำนวน 18,000 บาท"],
        ["หน่วยงานที่รับผิดชอบ", "\n".join(_marked(sheet.responsible, "{}. "))],
        ["ผลผลิต", str(sheet.outputs[0])],
        ["ผลลัพธ์", "\n".join(_marked(sheet.outcomes, "{}. "))],
    ]
    made = table(document, rows)
    made.style = "Table Grid"
    for cell in made._cells:
        for paragraph in cell.paragraphs:
            _font(paragraph, "Cordia New", 14)


def _parentheses(document: Document, sheet: Sheet) -> None:
    """Headings 1) with the value behind two blanks, items (1), letters below them."""
    line(document, "แบบเสนอกิจกรรม", bold=True, center=True)
    line(document, "สอดคล้องกับมิติที่ 3 การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน", center=True)
    steps: list[str] = []
    for number, item in enumerate(sheet.steps, 1):
        text, below = (item, ()) if isinstance(item, str) else item
        steps += [
            f"({number}) {text}",
            *(f"\t{letter}. {each}" for letter, each in zip("กขค", below, strict=False)),
        ]
    for number, (name, lines) in enumerate(
        (
            ("ชื่อกิจกรรม", [sheet.title]),
            ("ที่มาและความสำคัญ", ["", *sheet.rationale]),
            ("วัตถุประสงค์", ["", *_marked(sheet.objectives, "({}) ")]),
            ("เป้าหมาย", ["ตัวแทนประชาคมหมู่บ้าน 24 คน"]),
            ("ขั้นตอนการดำเนินการ", ["", *steps]),
            ("ระยะเวลา", ["ไตรมาสที่ 2"]),
            ("งบประมาณที่ใช้", ["6,000 บาท"]),
            ("ผู้รับผิดชอบ", [sheet.responsible[0]]),
            ("ผลผลิต", [str(sheet.outputs[0])]),
            ("ผลลัพธ์ที่คาดว่าจะได้รับ", [str(sheet.outcomes[0])]),
        ),
        1,
    ):
        line(document, f"{number}) {name}  {lines[0]}".rstrip(), bold=not lines[0])
        for text in lines[1:]:
            line(document, f"\t{text}")


def _bullets(document: Document, sheet: Sheet) -> None:
    """Underlined names with a tab behind, Word's own bullets."""
    line(document, "มิติที่ ๓", bold=True)
    for name, lines in (
        ("โครงการ", [sheet.title]),
        ("หลักการและเหตุผล", ["", *sheet.rationale]),
        ("วัตถุประสงค์", ["", *sheet.objectives]),
        ("กลุ่มเป้าหมาย", [sheet.groups[0][0]]),
        ("วิธีดำเนินการ", ["", *map(str, sheet.steps)]),
        ("ระยะเวลาดำเนินการ", ["ปีงบประมาณ ๒๕๖๖ ไตรมาส ๑ ปีงบประมาณ ๒๕๖๗ - ๒๕๖๘ ทุกไตรมาส"]),
        ("งบประมาณ", ["ปีงบประมาณ ๒๕๖๖ จำนวน ๙,๖๐๐ บาท ปีต่อไปไม่ใช้งบประมาณ"]),
        ("ผู้รับผิดชอบ", [sheet.responsible[0]]),
        ("ผลผลิต", [str(sheet.outputs[0])]),
        ("ผลลัพธ์", [str(sheet.outcomes[0])]),
    ):
        paragraph = document.add_paragraph()
        paragraph.add_run(name).underline = True
        if lines[0]:
            paragraph.add_run(f"\t{lines[0]}")
        style = None if name == "หลักการและเหตุผล" else "List Bullet"
        for text in lines[1:]:
            _font(line(document, text, style=style), "TH Niramit AS", 16)


def _letters(document: Document, sheet: Sheet) -> None:
    """Thai letters for the headings, ข้อ with a number for the items."""
    line(document, "ลำดับที่ ๖", bold=True, center=True)
    line(document, "มิติที่ ๔ การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น", bold=True, center=True)
    contents: tuple[tuple[str, Sequence[Nested]], ...] = (
        ("ชื่อโครงการ/กิจกรรม/มาตรการ", [sheet.title]),
        ("หลักการและเหตุผล", sheet.rationale),
        ("วัตถุประสงค์", sheet.objectives),
        ("กลุ่มเป้าหมาย", ["พนักงานส่วนตำบลและพนักงานจ้าง จำนวน ๔๗ คน"]),
        ("วิธีดำเนินการ", _marked(sheet.steps, "ข้อ {} ")),
        ("ระยะเวลาดำเนินการ", ["ทุกไตรมาส"]),
        ("งบประมาณ", ["ไม่ใช้งบประมาณ"]),
        ("ผู้รับผิดชอบ", sheet.responsible),
        ("ผลผลิต", _marked(sheet.outputs, "ข้อ {} ")),
        ("ผลลัพธ์", sheet.outcomes),
    )
    for letter, (name, lines) in zip("กขคงจฉชซฌญ", contents, strict=True):
        line(document, f"{letter}. {name}", bold=True)
        for text in lines:
            line(document, thai(f"      {text}"))


def _marked(items: Sequence[Nested], mark: str) -> list[str]:
    return [f"{mark.format(number)}{text}" for number, text in enumerate(items, 1)]


def _year(document: Document, year: int) -> None:
    """The table of a year: the first two years', the third's and the last two years' come from other files."""
    rows = BOOK.rows(year)
    budget, counts = BOOK.totals.get(year, (None, None))
    if year < 2568:
        line(document, thai(f"แผนปฏิบัติการป้องกันการทุจริต พ.ศ. {year} ของ{NAME}"), bold=True, center=True)
        lines = [["ลำดับ", "รายการโครงการ", "มิติ", "งบประมาณ (บาท)", "ดำเนินการไตรมาส", "", "", "", "หมายเหตุ"]]
        lines.append(["", "", "", "", "1", "2", "3", "4", ""])
        for number, sheet in enumerate(rows, 1):
            lines.append(
                [
                    str(number),
                    sheet.title,
                    str(sheet.dimension),
                    _money(sheet, year, ".00"),
                    *_ticks(sheet, year, "✓"),
                    "",
                ]
            )
        lines.append(["", "รวมทั้งสิ้น", "", f"{budget}.00", *map(str, counts or ()), ""])
        table(document, lines, [(0, 4, 0, 7), *((0, column, 1, column) for column in (0, 1, 2, 3, 8))])
    elif year == 2568:
        line(document, "ตารางสรุปโครงการ ประจำปีงบประมาณ 2568", bold=True)
        lines = [
            [
                "มิติที่",
                "ที่",
                "ชื่อโครงการ/กิจกรรม",
                "ไตรมาส 1",
                "ไตรมาส 2",
                "ไตรมาส 3",
                "ไตรมาส 4",
                "งบประมาณ",
                "ผู้รับผิดชอบ",
            ]
        ]
        for number, sheet in enumerate(rows, 1):
            title = sheet.years[year].title or sheet.title
            money = _money(sheet, year, "")
            lines.append(
                [
                    str(sheet.dimension),
                    str(number),
                    title,
                    *_ticks(sheet, year, "●"),
                    money,
                    "\n".join(sheet.responsible),
                ]
            )
        lines.append(["รวม", "", "", "", "", "", "", str(budget), ""])
        table(document, lines, [(len(lines) - 1, 0, len(lines) - 1, 6)])
    else:
        line(document, thai(f"บัญชีโครงการ ปีงบประมาณ พ.ศ. {year}"), bold=True, center=True)
        lines = [["ที่", "โครงการ/มาตรการ", "มิติ", "ต.ค.-ธ.ค.", "ม.ค.-มี.ค.", "เม.ย.-มิ.ย.", "ก.ค.-ก.ย.", "จำนวนเงิน"]]
        for number, sheet in enumerate(rows, 1):
            cells = [thai(number), sheet.title, thai(sheet.dimension), *_ticks(sheet, year, "/")]
            lines.append([*cells, thai(_money(sheet, year, "")).replace("ไม่ใช้งบประมาณ", "-")])
        if budget:
            lines.append(["", "รวม", "", *map(thai, counts or ()), thai(budget)])
        table(document, lines)


def _money(sheet: Sheet, year: int, decimals: str) -> str:
    budget = sheet.years[year].budget
    return "ไม่ใช้งบประมาณ" if budget == "0" else f"{budget}{decimals}"


def _ticks(sheet: Sheet, year: int, sign: str) -> list[str]:
    return [sign if quarter in sheet.years[year].quarters else "" for quarter in (1, 2, 3, 4)]


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    line(document, "แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส", bold=True, center=True)
    line(document, f"{NAME} (พ.ศ. 2566 - 2570)", bold=True, center=True)
    line(document, "อ.เขาสมิง จ.ตราด", center=True)
    new_page(document)
    manners = (_official, _colons, _two_columns, _parentheses, _bullets, _letters)
    for sheet, manner in zip(BOOK.sheets, manners, strict=True):
        manner(document, sheet)
        new_page(document)
    for year in YEARS:
        _year(document, year)
        line(document, "")
    new_page(document)
    line(document, "ภาคผนวก", bold=True, center=True)
    line(document, "คำสั่งแต่งตั้งคณะทำงานจัดทำแผน ที่ ๑๑๒/๒๕๖๕ ลงวันที่ ๔ กรกฎาคม ๒๕๖๕")
    return saved(document)
