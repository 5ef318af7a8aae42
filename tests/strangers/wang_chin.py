"""A subdistrict town's book as Word saves it: a cover in a table, sheets of two rows with the headings side by side, a table of all years for each dimension."""

from __future__ import annotations

from strangers import saved_by_word as word
from strangers import word_package
from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import thai

NAME = "เทศบาลตำบลวังชิ้น"
YEARS = (2566, 2567, 2568, 2569, 2570)
_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)


def _yearly(quarters: tuple[int, ...], *budgets: str) -> dict[int, Row]:
    return {
        year: Row(budget, quarters)
        for year, budget in zip(YEARS, budgets * (1 if len(budgets) > 1 else 5), strict=True)
    }


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2566,
    end=2570,
    name=NAME,
    type="subdistrict-municipality",
    district="วังชิ้น",
    province="แพร่",
    preface=(
        "เทศบาลตำบลวังชิ้นเป็นหน่วยงานขนาดเล็ก มีงบประมาณและบุคลากรจำกัด การใช้จ่ายทุกบาททุกสตางค์จึงต้องเกิดประโยชน์สูงสุดแก่ประชาชน",
        "แผนปฏิบัติการป้องกันการทุจริตฉบับนี้เป็นเครื่องมือสำคัญที่จะช่วยให้การบริหารงานของเทศบาลเป็นไปตามหลักธรรมาภิบาล",
    ),
    sheets=(
        Sheet(
            "กิจกรรมสวดมนต์และให้คำสัตย์ปฏิญาณก่อนประชุมประจำเดือน",
            1,
            ("การกล่าวคำสัตย์ปฏิญาณอย่างสม่ำเสมอเป็นการเตือนสติให้ระลึกถึงหน้าที่ที่มีต่อประชาชน",),
            ("เพื่อปลูกจิตสำนึกความซื่อสัตย์",),
            (("พนักงานเทศบาลทุกคน", 0, ""),),
            ("กำหนดไว้ในระเบียบวาระการประชุม", "ดำเนินกิจกรรมก่อนเริ่มประชุม"),
            ("สำนักปลัดเทศบาล",),
            ("จัดกิจกรรมปีละ ๑๒ ครั้ง",),
            ("บุคลากรตระหนักในหน้าที่",),
            _yearly((1, 2, 3, 4), "0"),
        ),
        Sheet(
            "โครงการครูสอนดีศูนย์พัฒนาเด็กเล็กวังชิ้นสุจริต",
            1,
            (
                "ครูผู้ดูแลเด็กเป็นแบบอย่างที่ใกล้ชิดเด็กที่สุดรองจากพ่อแม่ การพัฒนาครูให้มีทักษะในการสอดแทรกเรื่องความซื่อสัตย์จึงเป็นเรื่องจำเป็น",
                "โครงการนี้ต่อยอดจากผลงานของศูนย์พัฒนาเด็กเล็กบ้านใหม่ที่ได้รับรางวัลระดับจังหวัด",
            ),
            ("เพื่อพัฒนาทักษะครู", "เพื่อให้เด็กมีพฤติกรรมซื่อสัตย์"),
            (("ครูและผู้ดูแลเด็ก", 11, "คน"), ("เด็กเล็ก", 135, "คน")),
            ("อบรมครู", "จัดทำแผนการจัดประสบการณ์", "นิเทศติดตาม"),
            ("กองการศึกษา",),
            ("ครูผ่านการอบรมร้อยละ ๑๐๐",),
            ("เด็กมีพฤติกรรมซื่อสัตย์ตามวัย", "ผู้ปกครองพึงพอใจ"),
            _yearly((2,), "18,000", "18,000", "20,000", "20,000", "22,000"),
        ),
        Sheet(
            "มาตรการเปิดเผยค่าใช้จ่ายในการจัดงานประเพณี",
            2,
            ("งานประเพณีใช้งบประมาณสูงและมีเงินสนับสนุนจากหลายแหล่ง หากไม่เปิดเผยย่อมเกิดข้อสงสัย",),
            ("เพื่อให้ประชาชนทราบรายรับและรายจ่าย", "เพื่อป้องกันการเรี่ยไรโดยมิชอบ"),
            (("ประชาชนในเขตเทศบาล", 0, ""),),
            ("จัดทำบัญชีรับจ่าย", "ให้คณะกรรมการตรวจสอบ", "ปิดประกาศภายใน ๓๐ วันหลังจบงาน"),
            ("กองคลัง", "กองการศึกษา"),
            ("มีประกาศบัญชีรับจ่ายทุกงาน",),
            ("ไม่มีข้อร้องเรียนเรื่องเงินบริจาค",),
            _yearly((3,), "0"),
        ),
        Sheet(
            "โครงการนักข่าวชุมชนวังชิ้น",
            3,
            ("ข่าวสารของเทศบาลที่เผยแพร่ทางเดียวทำให้ประชาชนไม่เชื่อถือ นักข่าวชุมชนจะช่วยตั้งคำถามและสื่อสารแทนประชาชน",),
            ("เพื่อสร้างนักข่าวชุมชนที่มีคุณภาพ",),
            (("อาสาสมัครนักข่าวชุมชน", 20, "คน"),),
            ("รับสมัครอาสาสมัคร", "อบรมการเขียนข่าวและจริยธรรมสื่อ", "เผยแพร่ข่าวทุกสัปดาห์", "ประชุมสรุปบทเรียน"),
            ("งานประชาสัมพันธ์",),
            ("มีข่าวเผยแพร่ไม่น้อยกว่า ๕๐ ชิ้นต่อปี", "มีนักข่าวชุมชน ๒๐ คน"),
            ("ประชาชนเข้าถึงข้อมูลของเทศบาลได้มากขึ้น",),
            _yearly((1, 2), "15,000", "10,000", "10,000", "10,000", "10,000"),
        ),
        Sheet(
            "แนวปฏิบัติการเก็บรักษาเงินและการนำส่งเงินรายวัน",
            4,
            ("การเก็บรักษาเงินไม่เป็นไปตามระเบียบเป็นสาเหตุสำคัญของการทุจริตในองค์กรปกครองส่วนท้องถิ่นขนาดเล็ก",),
            ("เพื่อให้การเก็บรักษาเงินเป็นไปตามระเบียบ",),
            (("เจ้าหน้าที่การเงิน", 3, "คน"),),
            ("แต่งตั้งกรรมการเก็บรักษาเงิน", "ตรวจนับเงินทุกสิ้นวัน", "สุ่มตรวจโดยหน่วยตรวจสอบภายใน"),
            ("กองคลัง",),
            ("มีรายงานเงินคงเหลือประจำวันครบทุกวันทำการ",),
            ("เงินคงเหลือถูกต้องตรงกับบัญชี",),
            _yearly((1, 2, 3, 4), "0"),
        ),
    ),
    approval=({"role": "ผู้อนุมัติแผน", "name": "นายสมมติ สิบตัวอย่าง", "position": "นายกเทศมนตรีตำบลวังชิ้น"},),
)

_HEADS = (
    "หลักการและเหตุผล",
    "วัตถุประสงค์",
    "เป้าหมาย",
    "วิธีดำเนินการ",
    "ระยะเวลา",
    "งบประมาณ",
    "ผู้รับผิดชอบ",
    "ผลผลิต",
    "ผลลัพธ์",
)
_WIDTHS = (3200, 1900, 1600, 2100, 1200, 1400, 1300, 1500, 1500)


def _items(lists: word_package.Lists, items: tuple[Nested, ...], kind: int = 0) -> list[str]:
    if len(items) == 1:
        return [str(items[0])]
    number = lists.new(kind)
    return [word.para(str(each), style="a4", number=number) for each in items]


def _money(sheet: Sheet) -> list[str]:
    budgets = [row.budget for row in sheet.years.values()]
    if set(budgets) == {"0"}:
        return ["ไม่ใช้งบประมาณ"]
    return [thai(f"ปี {year} {row.budget} บาท") for year, row in sheet.years.items()]


def _sheet(lists: word_package.Lists, titles: int, sheet: Sheet) -> str:
    quarters = sheet.years[2566].quarters
    groups = tuple(f"{name} {thai(count)} {unit}" if count else name for name, count, unit in sheet.groups)
    when = "ตลอดปี (ไตรมาส ๑-๔)" if len(quarters) == 4 else thai("ไตรมาส " + "-".join(map(str, quarters)))
    values = (
        list(sheet.rationale),
        _items(lists, tuple(sheet.objectives), 1),
        _items(lists, groups),
        _items(lists, tuple(sheet.steps), 2),
        [when],
        _money(sheet),
        list(sheet.responsible),
        _items(lists, tuple(sheet.outputs)),
        _items(lists, tuple(sheet.outcomes)),
    )
    rows = [
        word.row(
            *(
                word.cell(head, width=width, bold=True, center=True)
                for head, width in zip(_HEADS, _WIDTHS, strict=True)
            ),
            head=True,
        ),
        word.row(*(word.cell(*each, width=width) for each, width in zip(values, _WIDTHS, strict=True))),
    ]
    title = word.para(sheet.title, number=titles, bold=True)
    dimension = word.para("สอดคล้องกับ", thai(f"มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}"))
    return f'<w:customXml w:uri="แผน" w:element="โครงการ">{title}{dimension}{word.table(rows, _WIDTHS)}</w:customXml>{word.para()}'


def _dimension(dimension: int) -> str:
    widths = (800, 5600, *(1300,) * 5, 2200)
    rows = [
        word.row(
            *(word.cell(text, merge="first", bold=True) for text in ("ที่", "โครงการ/กิจกรรม/มาตรการ")),
            word.cell("งบประมาณ (บาท)", span=5, center=True, bold=True),
            word.cell("หน่วยงานที่รับผิดชอบ", merge="first", bold=True),
            head=True,
        ),
        word.row(
            word.cell(merge="more"),
            word.cell(merge="more"),
            *(word.cell(f"พ.ศ. {year}") for year in YEARS),
            word.cell(merge="more"),
            head=True,
        ),
    ]
    number = 0
    for place, sheet in enumerate(BOOK.sheets, 1):
        if sheet.dimension == dimension:
            number = place
            money = ("-" if row.budget == "0" else row.budget for row in sheet.years.values())
            rows.append(
                word.row(
                    word.cell(str(number)),
                    word.cell(sheet.title),
                    *map(word.cell, money),
                    word.cell(*sheet.responsible),
                )
            )
    caption = word.para(f"มิติที่ {dimension} {_NAMES[dimension]}", style="2")
    return caption + word.table(rows, widths) + word.para()


def build() -> bytes:
    """The book as a Word file."""
    lists = word_package.Lists(
        [("bullet", "-")], [("decimal", "ข้อ %1")], [("thaiNumbers", "(%1)")], [("decimal", "%1.")]
    )
    titles = lists.new(3)
    cover = word.table(
        [
            word.row(
                word.cell(
                    *(
                        word.para(text, bold=True, center=True)
                        for text in (
                            "แผนปฏิบัติการป้องกันการทุจริต",
                            "พ.ศ. ๒๕๖๖ ถึง พ.ศ. ๒๕๗๐",
                            "",
                            NAME,
                            "อำเภอวังชิ้น จังหวัดแพร่",
                        )
                    ),
                    width=9000,
                )
            )
        ],
        (9000,),
    )
    preface = word.para(word.run("\f"), "คำนำ", bold=True, center=True) + "".join(
        word.para("\t", text) for text in BOOK.preface
    )
    summary = word.para("บัญชีสรุปโครงการตามแผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2566 - 2570", style="1", center=True)
    summary += "".join(map(_dimension, (1, 2, 3, 4)))
    details = word.para("รายละเอียดโครงการ", style="1", center=True, more="<w:pageBreakBefore/>")
    details += "".join(_sheet(lists, titles, sheet) for sheet in BOOK.sheets)
    signed = "".join(
        word.para(text, center=True)
        for text in (
            "(ลงชื่อ)........................................ผู้อนุมัติแผน",
            "(นายสมมติ สิบตัวอย่าง)",
            "นายกเทศมนตรีตำบลวังชิ้น",
        )
    )
    return word_package.package(
        cover + preface + word.section() + summary + details + signed + word.section(wide=True, inner=False),
        lists=lists.xml,
    )
