"""A subdistrict's book as Word saves it: nothing but one table with all of each project, its years and its quarters, on two pages."""

from __future__ import annotations

from strangers import saved_by_word as word
from strangers import word_package
from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import thai

NAME = "องค์การบริหารส่วนตำบลลำสนธิ"
YEARS = (2568, 2569, 2570)
_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)


def _yearly(quarters: tuple[int, ...], *budgets: str) -> dict[int, Row]:
    return {year: Row(budget, quarters) for year, budget in zip(YEARS, budgets, strict=True)}


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2568,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="ลำสนธิ",
    province="ลพบุรี",
    preface=(
        "องค์การบริหารส่วนตำบลลำสนธิจัดทำแผนฉบับนี้ในรูปแบบตารางสรุป เพื่อให้ผู้ปฏิบัติและประชาชนเห็นภาพรวมของทุกโครงการได้ในที่เดียว",
        "ข้อมูลในแผนได้ผ่านความเห็นชอบของคณะกรรมการป้องกันการทุจริตของหน่วยงานแล้ว",
    ),
    sheets=(
        Sheet(
            "โครงการสานพลังบ้าน วัด โรงเรียน สร้างคนดี",
            1,
            ("ชุมชนที่เข้มแข็งเกิดจากความร่วมมือของบ้าน วัด และโรงเรียน ซึ่งล้วนมีบทบาทในการปลูกฝังคุณธรรมแก่เยาวชน",),
            ("เพื่อสร้างเครือข่ายคุณธรรมในตำบล", "เพื่อให้เยาวชนมีแบบอย่างที่ดี"),
            (("เยาวชน", 80, "คน"), ("ผู้ปกครอง", 40, "คน")),
            ("ประชุมเครือข่าย", "จัดกิจกรรมเข้าวัดทุกวันพระ", "มอบรางวัลเยาวชนต้นแบบ"),
            ("กองการศึกษา ศาสนาและวัฒนธรรม",),
            ("จัดกิจกรรมไม่น้อยกว่า ๒๐ ครั้ง",),
            ("เยาวชนมีความประพฤติดีขึ้น",),
            _yearly((1, 2, 3), "15,000", "15,000", "18,000"),
        ),
        Sheet(
            "มาตรการประชุมสภาสัญจร",
            2,
            (
                "การประชุมสภาที่จัดในสำนักงานเพียงแห่งเดียวทำให้ประชาชนในหมู่บ้านห่างไกลเข้าร่วมรับฟังไม่สะดวก",
                "การประชุมสัญจรช่วยให้สมาชิกสภาเห็นปัญหาในพื้นที่จริง",
            ),
            ("เพื่อให้ประชาชนเข้าถึงการทำงานของสภา",),
            (("ประชาชนในแต่ละหมู่บ้าน", 0, ""),),
            ("กำหนดแผนการประชุมสัญจร", "ประชาสัมพันธ์ล่วงหน้า", "จัดประชุมและรับฟังความเห็น"),
            ("สำนักปลัด",),
            ("จัดประชุมสัญจรปีละ ๒ ครั้ง",),
            ("ประชาชนรับรู้การทำงานของสภา", "ข้อร้องเรียนลดลง"),
            _yearly((2, 4), "0", "0", "0"),
        ),
        Sheet(
            "กิจกรรมลงทะเบียนผู้รับเหมาท้องถิ่นอย่างเปิดเผย",
            2,
            ("ผู้รับเหมารายย่อยในท้องถิ่นไม่ทราบข่าวการจัดจ้าง ทำให้งานกระจุกตัวอยู่กับผู้รับเหมาไม่กี่ราย",),
            ("เพื่อเพิ่มการแข่งขันในการเสนอราคา", "เพื่อกระจายงานอย่างเป็นธรรม"),
            (("ผู้รับเหมาในอำเภอ", 25, "ราย"),),
            ("ประกาศรับลงทะเบียน", "จัดทำทะเบียนและเผยแพร่", "แจ้งข่าวการจัดจ้างทางไลน์"),
            ("กองคลัง", "กองช่าง"),
            ("มีผู้รับเหมาลงทะเบียนไม่น้อยกว่า ๒๐ ราย",),
            ("มีผู้เสนอราคามากกว่า ๓ รายต่อโครงการ",),
            _yearly((1,), "0", "0", "0"),
        ),
        Sheet(
            "โครงการเสียงตามสายตรวจสอบได้",
            3,
            ("หอกระจายข่าวเป็นสื่อที่เข้าถึงผู้สูงอายุได้มากที่สุด ควรใช้รายงานการใช้จ่ายงบประมาณให้ประชาชนทราบเป็นประจำ",),
            ("เพื่อรายงานการใช้จ่ายงบประมาณ",),
            (("ครัวเรือนในตำบล", 1850, "ครัวเรือน"),),
            ("จัดทำบทวิทยุกระจายเสียง", "ออกอากาศทุกวันศุกร์"),
            ("สำนักปลัด",),
            ("ออกอากาศปีละ ๕๒ ครั้ง",),
            ("ประชาชนทราบการใช้งบประมาณไม่น้อยกว่าร้อยละ ๖๐",),
            _yearly((1, 2, 3, 4), "6,000", "6,000", "6,000"),
        ),
        Sheet(
            "แนวปฏิบัติการควบคุมภายในระดับกอง",
            4,
            ("การควบคุมภายในที่ทำเพียงส่งรายงานไม่ช่วยป้องกันความเสี่ยง แต่ละกองต้องประเมินและปรับปรุงด้วยตนเอง",),
            ("เพื่อให้ทุกกองมีการควบคุมภายในที่เพียงพอ",),
            (("กองในสังกัด", 5, "กอง"),),
            ("อบรมผู้รับผิดชอบ", "ประเมินความเสี่ยงทุก ๖ เดือน", "รายงานคณะกรรมการ"),
            ("หน่วยตรวจสอบภายใน",),
            ("มีรายงานการควบคุมภายใน ๕ ฉบับ",),
            ("ความเสี่ยงสำคัญได้รับการแก้ไข",),
            _yearly((2, 4), "0", "0", "0"),
        ),
    ),
    totals={2568: ("21,000", None), 2569: ("21,000", None), 2570: ("24,000", None)},
)

_HEADS = ("ที่", "โครงการ/กิจกรรม/มาตรการ", "หลักการและเหตุผล", "วัตถุประสงค์", "กลุ่มเป้าหมาย", "วิธีดำเนินการ")
_LAST = ("ผู้รับผิดชอบ", "ผลผลิต", "ผลลัพธ์")


def _items(lists: word_package.Lists, items: tuple[Nested, ...]) -> list[str]:
    if len(items) == 1:
        return [str(items[0])]
    number = lists.new(0)
    return [word.para(str(each), style="a4", number=number) for each in items]


def _head() -> list[str]:
    top = [word.cell(text, merge="first", bold=True) for text in _HEADS]
    top += [
        word.cell("งบประมาณ (บาท)", span=3, center=True, bold=True),
        word.cell("ไตรมาสที่", span=4, center=True, bold=True),
    ]
    top += [word.cell(text, merge="first", bold=True) for text in _LAST[:1]]
    top += [word.cell("ตัวชี้วัด", span=2, center=True, bold=True)]
    below = [word.cell(merge="more") for _ in _HEADS]
    below += [*(word.cell(str(year)) for year in YEARS), *(word.cell(str(quarter)) for quarter in (1, 2, 3, 4))]
    below += [word.cell(merge="more"), *(word.cell(text) for text in _LAST[1:])]
    return [word.row(*top, head=True), word.row(*below, head=True)]


def _rows(lists: word_package.Lists, places: range) -> list[str]:
    rows: list[str] = []
    dimension = BOOK.sheets[places[0] - 1].dimension if places[0] else 0
    for place in places:
        sheet = BOOK.sheets[place]
        if sheet.dimension != dimension:
            dimension = sheet.dimension
            rows.append(word.row(word.cell(thai(f"มิติที่ {dimension} {_NAMES[dimension]}"), span=16, bold=True)))
        groups = tuple(
            f"{name} {thai(f'{count:,}')} {unit}" if count else name for name, count, unit in sheet.groups
        )
        budgets = ["-" if row.budget == "0" else row.budget for row in sheet.years.values()]
        quarters = sheet.years[2568].quarters
        cells = (
            [str(place + 1)],
            [sheet.title],
            list(sheet.rationale),
            _items(lists, tuple(sheet.objectives)),
            _items(lists, groups),
            _items(lists, tuple(sheet.steps)),
            *([each] for each in budgets),
            *(
                [word.para(word.symbol("F0FE"), center=True)] if quarter in quarters else [""]
                for quarter in (1, 2, 3, 4)
            ),
            list(sheet.responsible),
            _items(lists, tuple(sheet.outputs)),
            _items(lists, tuple(sheet.outcomes)),
        )
        rows.append(word.row(*(word.cell(*each, width=1000) for each in cells)))
    return rows


def build() -> bytes:
    """The book as a Word file."""
    lists = word_package.Lists([("thaiNumbers", "%1)")])
    widths = (1000,) * 16
    cover = "".join(
        word.para(text, bold=True, center=True)
        for text in ("แผนปฏิบัติการป้องกันการทุจริต", "(พ.ศ. ๒๕๖๘ - ๒๕๗๐)", NAME, "อำเภอลำสนธิ จังหวัดลพบุรี")
    )
    preface = word.para(word.run("\f"), "คำนำ", style="1", center=True) + "".join(
        word.para("\t", text) for text in BOOK.preface
    )
    caption = word.para("แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2568 - 2570", bold=True, center=True)
    totals = [word.cell(budget or "", bold=True) for budget, _ in BOOK.totals.values()]
    total = word.row(word.cell("รวมทั้งสิ้น", span=6, center=True, bold=True), *totals, *[word.cell()] * 7)
    first = word.table([*_head(), *_rows(lists, range(3))], widths)
    second = word.table([*_head(), *_rows(lists, range(3, 5)), total], widths)
    return word_package.package(
        cover
        + preface
        + word.section()
        + caption
        + first
        + word.para(word.run("\f"))
        + second
        + word.section(wide=True, inner=False),
        lists=lists.xml,
        header=word.para(NAME),
    )
