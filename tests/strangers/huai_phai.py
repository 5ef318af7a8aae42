"""A subdistrict's book as Word saves it: sheets first, headings with their text behind a colon, arrows over the quarters of the tables."""

from __future__ import annotations

from strangers import saved_by_word as word
from strangers import word_package
from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import thai

NAME = "องค์การบริหารส่วนตำบลห้วยไผ่"
YEARS = (2566, 2567, 2568, 2569, 2570)
_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)


def _every(budget: str, *quarters: int) -> dict[int, Row]:
    return {year: Row(budget, quarters) for year in YEARS}


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2566,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="เมืองราชบุรี",
    province="ราชบุรี",
    sheets=(
        Sheet(
            "โครงการปฐมนิเทศพนักงานส่วนตำบลบรรจุใหม่",
            1,
            ("พนักงานที่บรรจุใหม่ควรได้รับการปลูกฝังค่านิยมสุจริตตั้งแต่วันแรกของการปฏิบัติงาน เพื่อให้เข้าใจสิทธิ หน้าที่ และข้อห้ามตามกฎหมาย",),
            ("เพื่อให้พนักงานใหม่เข้าใจระเบียบและวินัย", "เพื่อปลูกฝังค่านิยมสุจริต"),
            (("พนักงานส่วนตำบลบรรจุใหม่", 0, ""),),
            ("จัดทำคู่มือพนักงานใหม่", "จัดปฐมนิเทศ", "ติดตามพฤติกรรมหลังบรรจุ ๖ เดือน"),
            ("สำนักปลัด",),
            ("พนักงานใหม่ได้รับการปฐมนิเทศทุกคน",),
            ("พนักงานใหม่ไม่ถูกดำเนินการทางวินัย",),
            _every("3,000", 1),
        ),
        Sheet(
            "มาตรการจัดลำดับคิวรถบรรทุกน้ำอุปโภคบริโภค",
            2,
            (
                "ในฤดูแล้งประชาชนขอรับการสนับสนุนน้ำจำนวนมาก หากไม่มีการจัดลำดับที่ชัดเจนย่อมเกิดข้อครหาว่าเลือกปฏิบัติ",
                "การประกาศคิวผ่านไลน์กลุ่มหมู่บ้านทำให้ทุกคนเห็นลำดับของตนเอง",
            ),
            ("เพื่อให้ประชาชนได้รับน้ำอย่างเป็นธรรม",),
            (("ครัวเรือนที่ขาดแคลนน้ำ", 450, "ครัวเรือน"),),
            ("ลงทะเบียนคำขอ", "จัดลำดับตามความจำเป็น", "ประกาศคิวทุกวันจันทร์", "รายงานผลรายเดือน"),
            ("งานป้องกันและบรรเทาสาธารณภัย สำนักปลัด",),
            ("มีประกาศคิวทุกสัปดาห์ในช่วงฤดูแล้ง",),
            ("ไม่มีข้อร้องเรียนเรื่องการเลือกปฏิบัติ", "ประชาชนได้รับน้ำภายใน ๓ วัน"),
            _every("0", 2, 3),
        ),
        Sheet(
            "กิจกรรมเปิดบ้าน อบต. ให้เด็กเที่ยวชม",
            3,
            ("เด็กและเยาวชนคือผู้เสียภาษีในอนาคต การได้เห็นการทำงานจริงทำให้เข้าใจบทบาทของตนในการตรวจสอบ",),
            ("เพื่อให้เด็กรู้จักบทบาทของ อบต.", "เพื่อสร้างความรู้สึกเป็นเจ้าของ", "เพื่อรับฟังเสียงของเด็ก"),
            (("นักเรียนโรงเรียนในตำบล", 3, "โรงเรียน"), ("ครู", 9, "คน")),
            ("ประสานโรงเรียน", "จัดฐานการเรียนรู้ ๕ ฐาน", "ให้เด็กเขียนข้อเสนอแนะ"),
            ("กองการศึกษา ศาสนาและวัฒนธรรม",),
            ("จัดกิจกรรมปีละ ๑ ครั้ง",),
            ("มีข้อเสนอแนะจากเด็กที่นำไปปฏิบัติได้",),
            _every("6,500", 2),
        ),
        Sheet(
            "โครงการสอบทานใบสำคัญย้อนหลัง",
            4,
            ("การสอบทานใบสำคัญหลังจ่ายเงินช่วยให้พบข้อผิดพลาดที่หลุดรอดจากการตรวจก่อนจ่าย และเป็นการป้องปรามการทุจริต",),
            ("เพื่อสอบทานความถูกต้องของใบสำคัญ",),
            (("ฎีกาเบิกจ่าย", 120, "ฎีกา"),),
            ("สุ่มฎีกาเดือนละ ๑๐ ฎีกา", "ตรวจเอกสารประกอบ", "แจ้งผลและให้แก้ไข"),
            ("หน่วยตรวจสอบภายใน", "กองคลัง"),
            ("สอบทานครบ ๑๒๐ ฎีกาต่อปี",),
            ("ข้อผิดพลาดในการเบิกจ่ายลดลงทุกปี",),
            _every("0", 1, 2, 3, 4),
        ),
    ),
    totals=dict.fromkeys(YEARS, ("9,500", None)),
    chapters=(("ภาคผนวก คำสั่งแต่งตั้งคณะทำงานจัดทำแผน", "back"),),
    in_chapters=("ให้คณะทำงานมีหน้าที่รวบรวมข้อมูลและจัดทำแผนให้แล้วเสร็จภายในเดือนกันยายน",),
)


def _run_in(heading: str, text: str) -> str:
    return word.para(word.cut(heading, bold=True), f" : {text}", more='<w:outlineLvl w:val="2"/>')


def _items(lists: word_package.Lists, heading: str, items: tuple[Nested, ...], kind: int) -> str:
    if len(items) == 1:
        return _run_in(heading, str(items[0]))
    number = lists.new(kind)
    head = word.para(word.cut(heading, bold=True), " :", more='<w:outlineLvl w:val="2"/>')
    return head + "".join(word.para(str(each), style="a4", number=number) for each in items)


def _sheet(lists: word_package.Lists, number: int, sheet: Sheet) -> str:
    row = sheet.years[2566]
    groups = tuple(f"{name} จำนวน {thai(count)} {unit}" if count else name for name, count, unit in sheet.groups)
    money = "ไม่ใช้งบประมาณ" if row.budget == "0" else f"{thai(row.budget)} บาท ต่อปี"
    months = {1: "ตุลาคม - ธันวาคม", 2: "มกราคม - มีนาคม", 3: "เมษายน - มิถุนายน", 4: "กรกฎาคม - กันยายน"}
    when = "ตลอดปีงบประมาณ" if len(row.quarters) == 4 else f"เดือน{months[row.quarters[0]]}"
    if row.quarters == (2, 3):
        when = "เดือนมกราคม - มิถุนายน"
    first, *others = sheet.rationale
    return "".join(
        [
            word.para(sheet.title, bold=True, number=number, more='<w:outlineLvl w:val="1"/>'),
            _run_in("มิติที่", thai(f"{sheet.dimension} {_NAMES[sheet.dimension]}")),
            _run_in("หลักการและเหตุผล", first),
            *(word.para("\t", text) for text in others),
            _items(lists, "วัตถุประสงค์", tuple(sheet.objectives), 1),
            _items(lists, "กลุ่มเป้าหมาย", groups, 2),
            _items(lists, "วิธีดำเนินการ", tuple(sheet.steps), 1),
            _run_in("ระยะเวลาดำเนินการ", when),
            _run_in("งบประมาณ", money),
            _run_in("ผู้รับผิดชอบ", ", ".join(sheet.responsible)),
            _items(lists, "ผลผลิต", tuple(sheet.outputs), 2),
            _items(lists, "ผลลัพธ์", tuple(sheet.outcomes), 2),
            word.para(),
        ]
    )


def _spans(quarters: tuple[int, ...]) -> list[str]:
    """Cells of the quarters, those of the work joined to one with an arrow in it."""
    before = [word.cell(width=700) for _ in range(quarters[0] - 1)]
    arrow = "↔" if len(quarters) == 1 else "◄" + "─" * 3 * len(quarters) + "►"
    joined = word.cell(arrow, width=700 * len(quarters), span=len(quarters), center=True)
    return [*before, joined, *(word.cell(width=700) for _ in range(4 - quarters[-1]))]


def _year(year: int) -> str:
    widths = (800, 5500, 900, 1900, 700, 700, 700, 700, 2800)
    top = [
        word.cell(text, width=width, merge="first", bold=True)
        for text, width in zip(("ที่", "โครงการ/กิจกรรม", "มิติ", "งบประมาณ (บาท)"), widths, strict=False)
    ]
    top += [
        word.cell(f"ปีงบประมาณ พ.ศ. {thai(year)} (ไตรมาส)", span=4, width=2800, center=True),
        word.cell("ผู้รับผิดชอบ", merge="first", width=2800),
    ]
    below = [word.cell(merge="more", width=width) for width in widths[:4]]
    below += [
        *(word.cell(thai(quarter), width=700, center=True) for quarter in (1, 2, 3, 4)),
        word.cell(merge="more", width=2800),
    ]
    rows = [word.row(*top, head=True), word.row(*below, head=True)]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        planned = sheet.years[year]
        money = "-" if planned.budget == "0" else thai(planned.budget)
        cells = [word.cell(text) for text in (thai(number), sheet.title, thai(sheet.dimension), money)]
        rows.append(word.row(*cells, *_spans(planned.quarters), word.cell(", ".join(sheet.responsible))))
    rows.append(
        word.row(
            word.cell("รวมทั้งสิ้น", span=3), word.cell(thai(BOOK.totals[year][0])), word.cell(span=4), word.cell()
        )
    )
    return (
        word.para(f"แผนปฏิบัติการป้องกันการทุจริต ปีงบประมาณ พ.ศ. {thai(year)}", bold=True)
        + word.table(rows, widths)
        + word.para()
    )


def build() -> bytes:
    """The book as a Word file."""
    lists = word_package.Lists([("thaiNumbers", "%1.")], [("thaiLetters", "%1.")], [("bullet", "\uf0b7")])
    titles = lists.new(0)
    cover = "".join(
        word.para(text, bold=True, center=True)
        for text in (
            "แผนปฏิบัติการป้องกันการทุจริต",
            "(พ.ศ. ๒๕๖๖ – ๒๕๗๐)",
            NAME,
            "อำเภอเมืองราชบุรี จังหวัดราชบุรี",
        )
    )
    sheets = word.para("รายละเอียดโครงการ กิจกรรม และมาตรการ", bold=True, center=True)
    sheets += "".join(_sheet(lists, titles, sheet) for sheet in BOOK.sheets)
    years = word.para("บัญชีโครงการรายปี", bold=True, center=True) + "".join(map(_year, YEARS))
    orders = word.para("ภาคผนวก คำสั่งแต่งตั้งคณะทำงานจัดทำแผน", style="1", center=True)
    orders += word.para(
        "\tให้คณะทำงานมีหน้าที่รวบรวมข้อมูลและจัดทำแผนให้แล้วเสร็จภายในเดือนกันยายน และรายงานนายกองค์การบริหารส่วนตำบลห้วยไผ่ทราบ"
    )
    return word_package.package(
        cover
        + word.section()
        + sheets
        + word.section()
        + years
        + word.section(wide=True)
        + orders
        + word.section(inner=False),
        lists=lists.xml,
        header=word.para(word.simple_field("PAGE", "2"), center=True),
    )
