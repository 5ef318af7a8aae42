"""A town's book as Word saves it: titles in boxes, sheets crossed out, hidden words, numbers by fields, frames around lines."""

from __future__ import annotations

from strangers import saved_by_word as word
from strangers import word_package
from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import thai

NAME = "เทศบาลเมืองชัยบาดาล"
YEARS = (2569, 2570)
_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2569,
    end=2570,
    name=NAME,
    type="town-municipality",
    district="ชัยบาดาล",
    province="ลพบุรี",
    sheets=(
        Sheet(
            "โครงการเทศกิจสุภาพ ซื่อสัตย์ บริการด้วยใจ",
            1,
            (
                "เจ้าหน้าที่เทศกิจปฏิบัติงานใกล้ชิดผู้ค้าในตลาดและทางเท้า จึงมีความเสี่ยงต่อการเรียกรับผลประโยชน์มากกว่างานอื่น",
                "เทศบาลจึงต้องพัฒนาทั้งความรู้ ทักษะ และจิตบริการของเจ้าหน้าที่อย่างต่อเนื่อง",
            ),
            ("เพื่อปลูกจิตสำนึกความซื่อสัตย์", "เพื่อลดข้อร้องเรียนจากผู้ค้า"),
            (("เจ้าหน้าที่เทศกิจ", 18, "คน"),),
            ("สำรวจข้อร้องเรียน", "จัดอบรมเชิงปฏิบัติการ", "สุ่มประเมินโดยผู้ค้า"),
            ("ฝ่ายเทศกิจ สำนักปลัดเทศบาล",),
            ("เจ้าหน้าที่ผ่านการอบรมครบทุกคน",),
            ("ข้อร้องเรียนลดลงร้อยละ ๕๐", "ผู้ค้าพึงพอใจ"),
            {2569: Row("28,000.00", (1,)), 2570: Row("28,000.00", (1,))},
        ),
        Sheet(
            "มาตรการเปิดเผยผลการพิจารณาจัดสรรแผงค้า",
            2,
            ("การจัดสรรแผงค้าในตลาดเทศบาลมีผู้สนใจมากกว่าจำนวนแผง หากไม่เปิดเผยหลักเกณฑ์ย่อมเกิดการวิ่งเต้น",),
            ("เพื่อให้การจัดสรรแผงค้าเป็นธรรม",),
            (("ผู้ค้าในตลาดเทศบาล", 210, "ราย"),),
            ("กำหนดหลักเกณฑ์", "จับสลากต่อหน้าสาธารณชน", "ประกาศผลภายใน ๓ วัน"),
            ("กองคลัง",),
            ("มีประกาศหลักเกณฑ์ ๑ ฉบับ", "มีประกาศผลทุกครั้ง"),
            ("ไม่มีข้อร้องเรียนเรื่องการจัดสรรแผงค้า",),
            {2569: Row("0", (2,)), 2570: Row("0", (2,))},
        ),
        Sheet(
            "กิจกรรมตลาดนัดข้อมูลข่าวสาร",
            3,
            (
                "ประชาชนจำนวนมากไม่ทราบสิทธิตามพระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๐ การออกหน่วยให้ความรู้ในตลาดนัดจึงเข้าถึงได้ง่าย",
            ),
            ("เพื่อให้ประชาชนทราบสิทธิในการขอข้อมูล", "เพื่อรับคำขอข้อมูลนอกสถานที่"),
            (("ประชาชนทั่วไป", 0, ""),),
            ("จัดทำเอกสารเผยแพร่", "ออกหน่วยเดือนละครั้ง", "สรุปคำขอและตอบกลับ"),
            ("งานประชาสัมพันธ์",),
            ("ออกหน่วย ๑๒ ครั้งต่อปี",),
            ("มีคำขอข้อมูลเพิ่มขึ้น",),
            {2569: Row("12,000.00", (1, 2, 3, 4)), 2570: Row("15,000.00", (1, 2, 3, 4))},
        ),
        Sheet(
            "โครงการผู้ตรวจการภาคประชาชน",
            4,
            ("กลไกตรวจสอบภายในเพียงอย่างเดียวไม่เพียงพอ การมีผู้ตรวจการจากภาคประชาชนจะช่วยให้การตรวจสอบเป็นอิสระมากขึ้น",),
            ("เพื่อเสริมกลไกการตรวจสอบ",),
            (("ผู้แทนชุมชน", 15, "คน"), ("ผู้ทรงคุณวุฒิ", 3, "คน")),
            ("สรรหาผู้ตรวจการ", "อบรมบทบาทหน้าที่", "ตรวจเยี่ยมโครงการไตรมาสละ ๑ ครั้ง", "เสนอรายงานต่อสภาเทศบาล"),
            ("หน่วยตรวจสอบภายใน",),
            ("มีรายงานปีละ ๔ ฉบับ",),
            ("ข้อเสนอแนะได้รับการปฏิบัติไม่น้อยกว่าร้อยละ ๘๐",),
            {2569: Row("36,000.00", (1, 2, 3, 4)), 2570: Row("36,000.00", (1, 2, 3, 4), "เพิ่มผู้ตรวจการ ๒ คน")},
        ),
    ),
    totals={2569: ("76,000.00", (3, 3, 2, 2)), 2570: ("79,000.00", (3, 3, 2, 2))},
    approval=(
        {"role": "ผู้จัดทำ", "name": "นายสมมติ สิบสามตัวอย่าง", "position": "ปลัดเทศบาลเมืองชัยบาดาล"},
        {"role": "ผู้อนุมัติ", "name": "นางสมมติ สิบสี่ตัวอย่าง", "position": "นายกเทศมนตรีเมืองชัยบาดาล"},
    ),
)


def _hidden(text: str) -> str:
    return word.run(text, more="<w:vanish/>")


def _items(lists: word_package.Lists, items: tuple[Nested, ...]) -> str:
    if len(items) == 1:
        return word.para("\t", str(items[0]))
    number = lists.new(0)
    return "".join(word.para(str(each), style="a4", number=number) for each in items)


def _sheet(lists: word_package.Lists, place: int, sheet: Sheet) -> str:
    row = sheet.years[2569]
    groups = tuple(f"{name} จำนวน {thai(count)} {unit}" if count else name for name, count, unit in sheet.groups)
    money = {"0": "ไม่ใช้งบประมาณ"}.get(
        row.budget, f"ปี ๒๕๖๙ {thai(row.budget)} บาท ปี ๒๕๗๐ {thai(sheet.years[2570].budget)} บาท"
    )
    number = word.field("SEQ โครงการ \\* ThaiArabic", thai(place + 1))
    boxed = word.para("โครงการที่ ", number, bold=True, center=True) + word.para(sheet.title, bold=True, center=True)
    frame = '<w:framePr w:w="9000" w:wrap="around" w:vAnchor="text" w:hAnchor="margin"/>'
    when = "ตลอดปีงบประมาณ" if len(row.quarters) == 4 else thai(f"ไตรมาสที่ {row.quarters[0]} ของทุกปี")
    return "".join(
        [
            word.para(word.run("\f"), word.box(boxed, old=place % 2 == 1)),
            word.para(thai(f"มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}"), more=frame),
            word.para("หลักการและเหตุผล", bold=True),
            *(word.para("\t", text) for text in sheet.rationale),
            word.para("วัตถุประสงค์", bold=True),
            _items(lists, tuple(sheet.objectives)),
            word.para("กลุ่มเป้าหมาย", bold=True),
            _items(lists, groups),
            word.para("ขั้นตอนการดำเนินการ", bold=True),
            _items(lists, tuple(sheet.steps)),
            word.para("ระยะเวลาดำเนินการ", bold=True),
            word.para("\t", when),
            word.para("งบประมาณ", bold=True),
            word.para("\t", money),
            word.para("ผู้รับผิดชอบ", bold=True),
            word.para("\t", sheet.responsible[0]),
            word.para("ผลผลิต", bold=True),
            _items(lists, tuple(sheet.outputs)),
            word.para("ผลลัพธ์", bold=True),
            _items(lists, tuple(sheet.outcomes)),
        ]
    )


def _crossed_out() -> str:
    """A sheet that the reviewer took out while changes were tracked."""
    texts = (
        "โครงการศึกษาดูงานต่างประเทศของผู้บริหาร",
        "หลักการและเหตุผล",
        "เพื่อเปิดโลกทัศน์",
        "วัตถุประสงค์",
        "เพื่อศึกษาดูงาน",
        "วิธีดำเนินการ",
        "เดินทาง",
        "งบประมาณ",
        "๙๐๐,๐๐๐ บาท",
        "ผลผลิต",
        "ผลลัพธ์",
    )
    return "".join(word.para(word.deleted(text), mark="del") for text in texts)


def _year(year: int) -> str:
    widths = (700, 6000, 900, 1700, 700, 700, 700, 700, 2000)
    top = [
        word.cell(text, merge="first", bold=True, width=width)
        for text, width in zip(("ลำดับที่", "โครงการ/กิจกรรม", "มิติ", "งบประมาณ"), widths, strict=False)
    ]
    top += [
        word.cell("ดำเนินการไตรมาสที่", span=4, center=True, bold=True),
        word.cell("หมายเหตุ", merge="first", bold=True),
    ]
    below = [
        *[word.cell(merge="more")] * 4,
        *(word.cell(str(quarter), center=True) for quarter in (1, 2, 3, 4)),
        word.cell(merge="more"),
    ]
    rows = [word.row(*top, head=True), word.row(*below, head=True)]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        ticks = [
            word.cell(
                word.para(word.symbol("F052", "Wingdings 2"), center=True) if quarter in row.quarters else ""
            )
            for quarter in (1, 2, 3, 4)
        ]
        money = "ไม่ใช้งบประมาณ" if row.budget == "0" else row.budget
        first = (str(number), sheet.title, str(sheet.dimension), money)
        rows.append(word.row(*map(word.cell, first), *ticks, word.cell(row.note or "")))
    budget, counts = BOOK.totals[year]
    rows.append(
        word.row(
            word.cell("รวม", span=3, bold=True),
            word.cell(budget or ""),
            *(word.cell(str(each)) for each in counts or ()),
            word.cell(),
        )
    )
    caption = word.para(f"แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. {year}", bold=True, center=True)
    return caption + word.table(rows, widths) + word.para()


def build() -> bytes:
    """The book as a Word file."""
    lists = word_package.Lists([("thaiNumbers", "%1.")])
    lines = (
        "แผนปฏิบัติการป้องกันการทุจริต",
        "เพื่อยกระดับคุณธรรมและความโปร่งใส",
        "(พ.ศ. ๒๕๖๙ – ๒๕๗๐)",
        NAME,
        "อำเภอชัยบาดาล จังหวัดลพบุรี",
    )
    cover = "".join(word.para(word.box(word.para(text, bold=True, center=True))) for text in lines)
    cover += word.para(_hidden("ร่างที่ ๓ ห้ามเผยแพร่"))
    sheets = word.para("รายละเอียดโครงการ", bold=True, center=True)
    for place, sheet in enumerate(BOOK.sheets):
        sheets += _sheet(lists, place, sheet) + (_crossed_out() if place == 1 else "")
    years = "".join(map(_year, YEARS))
    signed = "".join(
        word.para(text, center=True)
        for each in BOOK.approval
        for text in (
            "",
            f"(ลงชื่อ).......................................{each['role']}",
            f"({each['name']})",
            each["position"],
        )
    )
    return word_package.package(
        cover + word.section() + years + word.section(wide=True) + sheets + signed + word.section(inner=False),
        lists=lists.xml,
        footer=word.para(word.simple_field("PAGE", "2"), center=True),
    )
