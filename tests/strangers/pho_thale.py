"""A subdistrict's book as Word saves it: no sheets but one table across the page with all there is to say of each project."""

from __future__ import annotations

from strangers import saved_by_word as word
from strangers import word_package
from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import thai

NAME = "องค์การบริหารส่วนตำบลโพทะเล"
YEARS = (2568, 2569, 2570)
_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2568,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="ค่ายบางระจัน",
    province="สิงห์บุรี",
    preface=(
        (
            "ตามที่สำนักงาน ป.ป.ช. ได้กำหนดให้องค์กรปกครองส่วนท้องถิ่นทุกแห่งจัดทำแผนปฏิบัติการป้องกันการทุจริต "
            "องค์การบริหารส่วนตำบลโพทะเลได้ทบทวนแผนเดิมและปรับปรุงโครงการให้สอดคล้องกับสถานการณ์ปัจจุบัน"
        ),
        "ขอขอบคุณผู้นำชุมชน ประชาชน และบุคลากรทุกท่านที่ร่วมให้ข้อคิดเห็นในการจัดทำแผนฉบับนี้",
    ),
    sheets=(
        Sheet(
            "โครงการค่ายครอบครัวคุณธรรม",
            1,
            ("ครอบครัวเป็นสถาบันแรกที่หล่อหลอมให้เด็กรู้จักผิดชอบชั่วดี การสร้างค่านิยมสุจริตจึงควรเริ่มจากครอบครัว",),
            ("เพื่อสร้างค่านิยมความซื่อสัตย์ในครอบครัว", "เพื่อให้พ่อแม่เป็นแบบอย่างที่ดี"),
            (("ครอบครัวในตำบล", 30, "ครอบครัว"),),
            ("รับสมัครครอบครัว", "จัดค่าย ๒ วัน ๑ คืน", "เยี่ยมติดตามครอบครัวหลังจบค่าย"),
            ("กองการศึกษา",),
            ("มีครอบครัวเข้าร่วมครบ ๓๐ ครอบครัว",),
            ("ครอบครัวมีความซื่อสัตย์ต่อกันและต่อชุมชน",),
            {2568: Row("40,000", (3,)), 2569: Row("40,000", (3,)), 2570: Row("42,000", (3,))},
        ),
        Sheet(
            "มาตรการ “โพทะเลไม่รับของขวัญ”",
            1,
            (
                "การรับของขวัญในเทศกาลต่าง ๆ แม้มีมูลค่าไม่มาก แต่เป็นจุดเริ่มต้นของระบบอุปถัมภ์",
                "นายกองค์การบริหารส่วนตำบลจึงกำหนดให้งดรับของขวัญทุกกรณี",
            ),
            ("เพื่อสร้างวัฒนธรรมไม่รับของขวัญ",),
            (("บุคลากรทุกระดับ", 0, ""),),
            ("ออกประกาศ", "ทำหนังสือแจ้งเวียนคู่สัญญา", "รายงานการรับของขวัญทุกสิ้นปีงบประมาณ"),
            ("สำนักปลัด",),
            ("มีประกาศ ๑ ฉบับ", "มีรายงานปีละ ๑ ครั้ง"),
            ("ไม่มีผู้ใดรับของขวัญจากการปฏิบัติหน้าที่",),
            {year: Row("0", (1, 2)) for year in YEARS},
        ),
        Sheet(
            "กิจกรรมเผยแพร่งบประมาณฉบับประชาชน",
            2,
            ("ข้อบัญญัติงบประมาณเป็นเอกสารที่อ่านเข้าใจยาก ประชาชนจึงไม่ทราบว่าเงินภาษีถูกใช้ไปในเรื่องใดบ้าง",),
            ("เพื่อให้ประชาชนเข้าใจงบประมาณได้ง่าย",),
            (("ครัวเรือนในตำบล", 1240, "ครัวเรือน"),),
            ("สรุปงบประมาณเป็นภาพอินโฟกราฟิก", "จัดพิมพ์และแจกทุกครัวเรือน"),
            ("กองคลัง", "สำนักปลัด"),
            ("แจกเอกสารครบทุกครัวเรือน",),
            ("ประชาชนสามารถตรวจสอบการใช้จ่ายงบประมาณได้", "ข้อสงสัยเรื่องงบประมาณลดลง"),
            {2568: Row("12,500", (1,)), 2569: Row("12,500", (1,)), 2570: Row("12,500", (1,))},
        ),
        Sheet(
            "โครงการอาสาสมัครเฝ้าระวังงานก่อสร้างประจำหมู่บ้าน",
            3,
            ("งานก่อสร้างในหมู่บ้านมีหลายจุด เจ้าหน้าที่ไม่เพียงพอต่อการควบคุมงาน อาสาสมัครในหมู่บ้านจึงช่วยเฝ้าระวังได้ทั่วถึงกว่า",),
            ("เพื่อให้ประชาชนมีส่วนร่วมในการตรวจสอบ", "เพื่อให้งานก่อสร้างมีคุณภาพ"),
            (("อาสาสมัคร", 16, "คน"), ("ช่างควบคุมงาน", 2, "คน")),
            (
                "คัดเลือกอาสาสมัครหมู่บ้านละ ๒ คน",
                "อบรมการอ่านแบบแปลนเบื้องต้น",
                "อาสาสมัครรายงานผลทางไลน์กลุ่ม",
                "ช่างลงตรวจสอบภายใน ๒๔ ชั่วโมง",
            ),
            ("กองช่าง",),
            ("มีอาสาสมัครครบ ๘ หมู่บ้าน",),
            ("งานก่อสร้างเป็นไปตามแบบและสัญญา",),
            {2568: Row("16,000", (2, 3)), 2569: Row("16,000", (2, 3)), 2570: Row("16,000", (2, 3))},
        ),
        Sheet(
            "แนวปฏิบัติการตรวจรับพัสดุร่วมกับผู้แทนประชาชน",
            4,
            ("การตรวจรับพัสดุที่ขาดความรอบคอบทำให้ได้รับพัสดุไม่ครบหรือไม่ตรงตามข้อกำหนด",),
            ("เพื่อให้การตรวจรับพัสดุถูกต้องครบถ้วน",),
            (("คณะกรรมการตรวจรับพัสดุ", 0, ""), ("ผู้แทนประชาคม", 8, "คน")),
            ("จัดทำแนวปฏิบัติ", "เชิญผู้แทนประชาคมร่วมเป็นกรรมการ"),
            ("งานพัสดุ กองคลัง",),
            ("มีผู้แทนประชาคมร่วมตรวจรับทุกโครงการ",),
            ("พัสดุมีคุณภาพตรงตามสัญญา",),
            {2569: Row("0", (1, 2, 3, 4), "เริ่มปีงบประมาณ ๒๕๖๙"), 2570: Row("0", (1, 2, 3, 4))},
        ),
    ),
    totals={2568: ("68,500", None), 2569: ("68,500", None), 2570: ("70,500", None)},
    approval=(
        {"role": "ผู้จัดทำ", "name": "นางสมมติ สามตัวอย่าง", "position": "นักวิเคราะห์นโยบายและแผน"},
        {"role": "ผู้ตรวจสอบ", "name": "นายสมมติ สี่ตัวอย่าง", "position": f"ปลัด{NAME}"},
    ),
)

_HEADS = (
    "มิติ",
    "ที่",
    "โครงการ/กิจกรรม/มาตรการ",
    "หลักการและเหตุผล",
    "วัตถุประสงค์",
    "กลุ่มเป้าหมาย",
    "วิธีดำเนินการ",
    "ผู้รับผิดชอบ",
    "ผลผลิต",
    "ผลลัพธ์",
)
_WIDTHS = (1100, 500, 1700, 2800, 1800, 1300, 2000, 1100, 1500, 1500)


def _items(lists: word_package.Lists, items: tuple[Nested, ...], kind: int) -> list[str]:
    if len(items) == 1:
        return [word.para(str(items[0]))]
    number = lists.new(kind)
    return [word.para(str(each), style="a4", number=number) for each in items]


def _whole(lists: word_package.Lists) -> str:
    rows = [
        word.row(
            *(
                word.cell(head, width=width, bold=True, center=True)
                for head, width in zip(_HEADS, _WIDTHS, strict=True)
            ),
            head=True,
        )
    ]
    seen = 0
    for number, sheet in enumerate(BOOK.sheets, 1):
        groups = tuple(
            f"{name} {thai(f'{count:,}')} {unit}" if count else name for name, count, unit in sheet.groups
        )
        first = sheet.dimension != seen
        seen = sheet.dimension
        dimension = word.cell(
            *([thai(f"มิติที่ {seen}"), _NAMES[seen]] if first else [""]),
            width=1100,
            merge="first" if first else "more",
        )
        cells = (
            [thai(number)],
            [sheet.title],
            list(sheet.rationale),
            _items(lists, tuple(sheet.objectives), 0),
            _items(lists, groups, 1),
            _items(lists, tuple(sheet.steps), 0),
            list(sheet.responsible),
            _items(lists, tuple(sheet.outputs), 1),
            _items(lists, tuple(sheet.outcomes), 1),
        )
        rows.append(
            word.row(
                dimension, *(word.cell(*each, width=width) for each, width in zip(cells, _WIDTHS[1:], strict=True))
            )
        )
    return word.table(rows, _WIDTHS)


def _quarters(quarters: tuple[int, ...]) -> str:
    if len(quarters) == 4:
        return "ไตรมาสที่ ๑ - ๔"
    return thai("ไตรมาสที่ " + " และ ".join(map(str, quarters)))


def _year(year: int) -> str:
    widths = (800, 6000, 1800, 2400, 2400)
    heads = ("ลำดับที่", "ชื่อโครงการ/กิจกรรม/มาตรการ", "งบประมาณ (บาท)", "ระยะเวลาดำเนินการ", "หมายเหตุ")
    rows = [
        word.row(
            *(word.cell(head, width=width, bold=True) for head, width in zip(heads, widths, strict=True)),
            head=True,
        )
    ]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        planned = sheet.years[year]
        money = "ไม่ใช้งบประมาณ" if planned.budget == "0" else thai(planned.budget)
        texts = (thai(number), sheet.title, money, _quarters(planned.quarters), planned.note or "")
        rows.append(word.row(*(word.cell(text, width=width) for text, width in zip(texts, widths, strict=True))))
    total = word.cell(thai(BOOK.totals[year][0] or ""), bold=True)
    rows.append(
        word.row(word.cell("รวมเป็นเงินทั้งสิ้น", span=2, center=True, bold=True), total, word.cell(), word.cell())
    )
    return word.para(f"ปีงบประมาณ พ.ศ. {thai(year)}", style="2") + word.table(rows, widths) + word.para()


def build() -> bytes:
    """The book as a Word file."""
    lists = word_package.Lists([("thaiNumbers", "%1.")], [("bullet", "-")])
    page = word.para(word.run("\f"))
    cover = "".join(
        word.para(text, bold=True, center=True)
        for text in (
            "",
            "แผนปฏิบัติการป้องกันการทุจริต",
            "ประจำปีงบประมาณ พ.ศ. ๒๕๖๘ – ๒๕๗๐",
            NAME,
            "อำเภอค่ายบางระจัน จังหวัดสิงห์บุรี",
        )
    )
    preface = (
        page + word.para("คำนำ", style="1", center=True) + "".join(word.para("\t", text) for text in BOOK.preface)
    )
    whole = word.para("๑. รายละเอียดโครงการตามแผนปฏิบัติการป้องกันการทุจริต", style="1")
    years = word.para("๒. แผนการดำเนินงานรายปี", style="1") + "".join(map(_year, YEARS))
    signed = "".join(
        word.para(f"ลงชื่อ............................................{each['role']}", center=True)
        + word.para(f"({each['name']})", center=True)
        + word.para(f"ตำแหน่ง {each['position']}", center=True)
        for each in BOOK.approval
    )
    wide = word.section(wide=True)
    return word_package.package(
        cover
        + preface
        + word.section()
        + whole
        + _whole(lists)
        + wide
        + years
        + signed
        + word.section(wide=True, inner=False),
        lists=lists.xml,
        footer=word.para(word.field("PAGE", "2"), center=True),
    )
