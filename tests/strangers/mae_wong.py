"""A subdistrict's plan of one year as Word saves it: months over the columns, arrows across them, headings numbered by hand and items by Word."""

from __future__ import annotations

from strangers import saved_by_word as word
from strangers import word_package
from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import thai

NAME = "องค์การบริหารส่วนตำบลแม่วงก์"
_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2570,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="แม่วงก์",
    province="นครสวรรค์",
    preface=(
        "แผนปฏิบัติการป้องกันการทุจริตประจำปีฉบับนี้เป็นส่วนหนึ่งของแผนระยะห้าปี จัดทำขึ้นเพื่อให้ทุกกองใช้เป็นกรอบในการดำเนินงานในปีสุดท้ายของแผน",
    ),
    sheets=(
        Sheet(
            "โครงการธนาคารความดีบุคลากร อบต.แม่วงก์",
            1,
            (
                "การทำความดีควรได้รับการจดบันทึกและยกย่อง เพื่อให้เกิดการทำซ้ำจนเป็นนิสัย",
                "สมุดธนาคารความดีเป็นเครื่องมือที่ใช้ได้ผลในหลายหน่วยงาน โดยบุคลากรจะบันทึกความดีและแลกของรางวัลเมื่อสิ้นปี",
            ),
            ("เพื่อส่งเสริมให้บุคลากรทำความดีอย่างต่อเนื่อง", "เพื่อคัดเลือกบุคลากรดีเด่น"),
            (("บุคลากรในสังกัด", 54, "คน"),),
            ("จัดทำสมุดธนาคารความดี", "บันทึกความดีทุกสัปดาห์", "ประกาศผลและมอบรางวัล"),
            ("สำนักปลัด",),
            ("บุคลากรเข้าร่วมไม่น้อยกว่าร้อยละ ๙๐",),
            ("เกิดวัฒนธรรมการทำความดีในองค์กร",),
            {2570: Row("10,000", (1, 2, 3, 4))},
        ),
        Sheet(
            "มาตรการเผยแพร่ผลการประเมินความพึงพอใจ",
            2,
            ("ผลการประเมินความพึงพอใจเป็นกระจกสะท้อนการทำงาน หากเก็บไว้ภายในย่อมไม่เกิดการปรับปรุง",),
            ("เพื่อเปิดเผยผลการประเมินต่อสาธารณะ",),
            (("ผู้รับบริการ", 0, ""),),
            ("รวบรวมผลการประเมิน", "จัดทำรายงานฉบับย่อ", "เผยแพร่ทางเว็บไซต์และปิดประกาศ"),
            ("กองยุทธศาสตร์และงบประมาณ",),
            ("เผยแพร่ผลการประเมิน ๒ ครั้งต่อปี",),
            ("มีการปรับปรุงบริการตามข้อเสนอแนะ", "ประชาชนพึงพอใจเพิ่มขึ้น"),
            {2570: Row("0", (2, 4))},
        ),
        Sheet(
            "กิจกรรมชาวบ้านร่วมชิมอาหารศูนย์เด็ก",
            3,
            ("อาหารกลางวันและอาหารเสริมนมเป็นรายการที่มีความเสี่ยงต่อการทุจริต ผู้ปกครองควรมีส่วนร่วมในการตรวจสอบคุณภาพ",),
            ("เพื่อให้เด็กได้รับอาหารที่มีคุณภาพ", "เพื่อให้ผู้ปกครองมีส่วนร่วม"),
            (("ผู้ปกครอง", 60, "คน"), ("เด็กเล็ก", 88, "คน")),
            ("จัดทำตารางเวรผู้ปกครอง", "ชิมและบันทึกคุณภาพอาหาร", "รายงานผู้บริหารทุกเดือน"),
            ("กองการศึกษา ศาสนาและวัฒนธรรม",),
            ("มีบันทึกคุณภาพอาหารทุกวันเปิดเรียน",),
            ("เด็กมีน้ำหนักตามเกณฑ์ร้อยละ ๙๕",),
            {2570: Row("0", (1, 2))},
        ),
        Sheet(
            "โครงการอบรมคณะกรรมการตรวจการจ้าง",
            4,
            ("คณะกรรมการตรวจรับมักเป็นผู้ไม่มีความรู้ด้านช่าง จึงตรวจรับงานตามที่ช่างเสนอโดยไม่ทราบข้อบกพร่อง",),
            ("เพื่อให้คณะกรรมการมีความรู้ในการตรวจงาน",),
            (("คณะกรรมการตรวจรับพัสดุ", 25, "คน"), ("ช่างผู้ควบคุมงาน", 3, "คน")),
            ("ประสานวิทยากรจากสำนักงานโยธาธิการและผังเมือง", "อบรมภาคทฤษฎี", "ฝึกปฏิบัติ ณ สถานที่ก่อสร้าง"),
            ("กองช่าง", "กองคลัง"),
            ("คณะกรรมการผ่านการอบรมครบ ๒๕ คน",),
            ("งานก่อสร้างมีคุณภาพ",),
            {2570: Row("22,500", (3,), "ใช้วิทยากรภาครัฐ")},
        ),
    ),
    totals={2570: ("32,500", None)},
    chapters=(("ภาคผนวก ก แบบรายงานผล", "back"),),
    in_chapters=("ให้รายงานผลภายในวันที่ ๕ ของเดือนถัดจากสิ้นไตรมาส",),
    approval=(
        {"role": "ผู้เสนอ", "name": "นางสมมติ สิบเอ็ดตัวอย่าง", "position": f"ปลัด{NAME}"},
        {"role": "ผู้อนุมัติ", "name": "นายสมมติ สิบสองตัวอย่าง", "position": f"นายก{NAME}"},
    ),
)

_MONTHS = ("ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.")
# The months of the work, counted from October, each stretch with its first and last.
_STRETCHES = (((0, 11),), ((4, 4), (10, 11)), ((1, 4),), ((7, 8),))


def _items(lists: word_package.Lists, items: tuple[Nested, ...]) -> str:
    if len(items) == 1:
        return word.para("\t", str(items[0]))
    number = lists.new(0)
    return "".join(word.para(str(each), style="a4", number=number) for each in items)


def _sheet(lists: word_package.Lists, place: int, sheet: Sheet) -> str:
    row = sheet.years[2570]
    groups = tuple(f"{name} จำนวน {count} {unit}" if count else name for name, count, unit in sheet.groups)
    money = "ไม่ใช้งบประมาณ" if row.budget == "0" else f"ตั้งไว้ {row.budget} บาท"
    months = " และ ".join(
        _MONTHS[first] if first == last else f"{_MONTHS[first]} - {_MONTHS[last]}"
        for first, last in _STRETCHES[place]
    )
    parts = (
        ("หลักการและเหตุผล", "".join(word.para("\t", text) for text in sheet.rationale)),
        ("วัตถุประสงค์ของโครงการ", _items(lists, tuple(sheet.objectives))),
        ("กลุ่มเป้าหมาย", _items(lists, groups)),
        ("วิธีการดำเนินงาน", _items(lists, tuple(sheet.steps))),
        ("ระยะเวลาดำเนินงาน", word.para("\t", months)),
        ("งบประมาณ", word.para("\t", money)),
        ("ผู้รับผิดชอบ", word.para("\t", " และ".join(sheet.responsible))),
        ("ผลผลิต", _items(lists, tuple(sheet.outputs))),
        ("ผลลัพธ์", _items(lists, tuple(sheet.outcomes))),
    )
    head = word.para(
        f"มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}", bold=True, center=True, more="<w:pageBreakBefore/>"
    )
    head += word.para(word.cut("1. ชื่อโครงการ/กิจกรรม", bold=True), f"  {sheet.title}")
    return head + "".join(
        word.para(f"{number}. {heading}", bold=True) + text for number, (heading, text) in enumerate(parts, 2)
    )


def _bars(place: int) -> list[str]:
    cells, month = [], 0
    for first, last in _STRETCHES[place]:
        cells += [word.cell(width=450) for _ in range(first - month)]
        length = last - first + 1
        arrow = "↔" if length == 1 else f"◄{'—' * length}►"
        cells.append(word.cell(arrow, width=450 * length, span=length, center=True))
        month = last + 1
    return cells + [word.cell(width=450) for _ in range(12 - month)]


def _table() -> str:
    widths = (600, 3600, 700, 1400, *(450,) * 12, 1800)
    rows = [
        word.row(
            *(word.cell(text, merge="first") for text in ("ที่", "โครงการ/กิจกรรม", "มิติ", "งบประมาณ")),
            word.cell("พ.ศ. 2569", span=3, center=True),
            word.cell("พ.ศ. 2570", span=9, center=True),
            word.cell("หมายเหตุ", merge="first"),
            head=True,
        ),
        word.row(
            *[word.cell(merge="more")] * 4,
            *(word.cell(month, width=450) for month in _MONTHS),
            word.cell(merge="more"),
            head=True,
        ),
    ]
    for place, sheet in enumerate(BOOK.sheets):
        row = sheet.years[2570]
        money = "-" if row.budget == "0" else row.budget
        first = (
            word.cell(str(place + 1)),
            word.cell(sheet.title),
            word.cell(str(sheet.dimension)),
            word.cell(money),
        )
        rows.append(word.row(*first, *_bars(place), word.cell(row.note or "")))
    rows.append(word.row(word.cell("รวม", span=3), word.cell("32,500"), word.cell(span=12), word.cell()))
    return word.table(rows, widths)


def build() -> bytes:
    """The book as a Word file."""
    lists = word_package.Lists([("decimal", "%1)")])
    cover = "".join(
        word.para(text, bold=True, center=True)
        for text in ("แผนปฏิบัติการป้องกันการทุจริต", "ประจำปีงบประมาณ พ.ศ. 2570", "ของ", NAME, "อำเภอแม่วงก์ จังหวัดนครสวรรค์")
    )
    preface = (
        word.para(word.run("\f"), "คำนำ", bold=True, center=True)
        + word.para("\t", BOOK.preface[0])
        + word.section()
    )
    caption = word.para("แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2570", bold=True, center=True)
    table = caption + _table() + word.section(wide=True)
    sheets = word.para("รายละเอียดโครงการ", bold=True, center=True)
    sheets += "".join(_sheet(lists, place, sheet) for place, sheet in enumerate(BOOK.sheets))
    signed = "".join(
        word.para(thai(text), center=True)
        for each in BOOK.approval
        for text in (
            "",
            f"ลงชื่อ..................................{each['role']}",
            f"({each['name']})",
            each["position"],
        )
    )
    annex = word.para("ภาคผนวก ก แบบรายงานผล", style="1", center=True, more="<w:pageBreakBefore/>")
    annex += word.para("\tให้รายงานผลภายในวันที่ ๕ ของเดือนถัดจากสิ้นไตรมาส")
    return word_package.package(
        cover + preface + table + sheets + signed + annex + word.section(inner=False), lists=lists.xml
    )
