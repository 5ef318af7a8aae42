"""A town's book as Word saves it: sheets of two columns whose headings and items Word numbers, all within controls."""

from __future__ import annotations

from collections.abc import Sequence

from strangers import saved_by_word as word
from strangers import word_package
from strangers.copied_text import copied
from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import thai

NAME = "เทศบาลตำบลบ้านแพง"
YEARS = (2566, 2567, 2568, 2569, 2570)
_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)
_PREFACE = (
    (
        "การทุจริตเป็นปัญหาที่บั่นทอนความเชื่อมั่นของประชาชนที่มีต่อหน่วยงานของรัฐ และทำให้งบประมาณที่ควรนำไปพัฒนาท้องถิ่นต้องสูญเปล่า "
        "เทศบาลตำบลบ้านแพงจึงให้ความสำคัญกับการป้องกันการทุจริตมาอย่างต่อเนื่อง"
    ),
    (
        "แผนปฏิบัติการฉบับนี้จัดทำขึ้นโดยการมีส่วนร่วมของทุกส่วนราชการ ประกอบด้วยโครงการ ๕ โครงการ ครอบคลุมทั้ง ๔ มิติ "
        "และหวังเป็นอย่างยิ่งว่าจะเป็นกรอบในการปฏิบัติงานของบุคลากรให้เป็นไปด้วยความซื่อสัตย์ สุจริต และโปร่งใส"
    ),
)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2566,
    end=2570,
    name=NAME,
    type="subdistrict-municipality",
    district="บ้านแพง",
    province="นครพนม",
    preface=_PREFACE,
    sheets=(
        Sheet(
            "โครงการอบรมคุณธรรมและจริยธรรมสำหรับพนักงานเทศบาล",
            1,
            (
                (
                    "พระราชบัญญัติมาตรฐานทางจริยธรรม พ.ศ. ๒๕๖๒ กำหนดให้เจ้าหน้าที่ของรัฐต้องยึดมั่นในมาตรฐานทางจริยธรรม ๗ ประการ "
                    "ซึ่งหน่วยงานของรัฐมีหน้าที่ส่งเสริมให้บุคลากรรับรู้และถือปฏิบัติอย่างสม่ำเสมอ"
                ),
                (
                    "จากการสำรวจของงานการเจ้าหน้าที่ พบว่าบุคลากรที่บรรจุใหม่ในรอบสามปีที่ผ่านมายังไม่เคยเข้ารับการอบรมด้านจริยธรรม "
                    "ทำให้ขาดความเข้าใจในเรื่องการรับทรัพย์สินหรือประโยชน์อื่นใด"
                ),
                "เทศบาลตำบลบ้านแพงจึงจัดทำโครงการนี้ขึ้น",
            ),
            (
                "เพื่อให้บุคลากรมีความรู้ความเข้าใจในมาตรฐานทางจริยธรรม",
                "เพื่อปลูกจิตสำนึกในการแยกแยะประโยชน์ส่วนตนและประโยชน์ส่วนรวม",
                "เพื่อสร้างแรงจูงใจในการทำความดี",
            ),
            (("คณะผู้บริหาร", 5, "คน"), ("สมาชิกสภาเทศบาล", 12, "คน"), ("พนักงานเทศบาลและพนักงานจ้าง", 68, "คน")),
            (
                "เสนอโครงการเพื่อขออนุมัติ",
                (
                    "ประสานวิทยากรและเตรียมหลักสูตร ได้แก่",
                    ("มาตรฐานทางจริยธรรมของเจ้าหน้าที่ของรัฐ", "การป้องกันผลประโยชน์ทับซ้อน"),
                ),
                "จัดอบรมเป็นเวลา ๑ วัน ณ ห้องประชุมเทศบาล",
                "ประเมินผลและรายงานผู้บริหาร",
            ),
            ("งานการเจ้าหน้าที่ สำนักปลัดเทศบาล",),
            ("จัดอบรมปีละ ๑ ครั้ง", "ผู้เข้าอบรมไม่น้อยกว่าร้อยละ ๙๐ ของกลุ่มเป้าหมาย"),
            ("บุคลากรปฏิบัติงานด้วยความซื่อสัตย์สุจริต", "เรื่องร้องเรียนเกี่ยวกับพฤติกรรมของเจ้าหน้าที่ลดลง"),
            {
                2566: Row("20,000.00", (2,)),
                2567: Row("20,000.00", (2,)),
                2568: Row("25,000.00", (2,)),
                2569: Row("25,000.00", (2,)),
                2570: Row("30,000.00", (2,)),
            },
        ),
        Sheet(
            "มาตรการแสดงเจตจำนงสุจริตของผู้บริหาร",
            2,
            ("ผู้บริหารเป็นผู้กำหนดทิศทางขององค์กร หากผู้บริหารแสดงเจตนารมณ์อย่างชัดเจนว่าจะไม่ทนต่อการทุจริต บุคลากรย่อมปฏิบัติตาม",),
            ("เพื่อแสดงเจตจำนงในการบริหารงานด้วยความซื่อสัตย์สุจริตต่อสาธารณชน",),
            (("ผู้บริหารเทศบาล", 0, ""),),
            ("จัดทำประกาศเจตจำนงสุจริต", "จัดพิธีประกาศในวันต่อต้านคอร์รัปชันสากล", "เผยแพร่ทางเว็บไซต์และสื่อสังคมออนไลน์"),
            ("สำนักปลัดเทศบาล",),
            ("มีประกาศเจตจำนงสุจริตปีละ ๑ ฉบับ",),
            ("ประชาชนเชื่อมั่นในการบริหารงานของเทศบาล",),
            {year: Row("0", (1,)) for year in YEARS},
        ),
        Sheet(
            "กิจกรรมเปิดเผยข้อมูลการจัดซื้อจัดจ้าง",
            2,
            (
                "การจัดซื้อจัดจ้างเป็นกระบวนการที่มีความเสี่ยงต่อการทุจริตสูง การเปิดเผยข้อมูลอย่างครบถ้วนจะช่วยให้ประชาชนและผู้ประกอบการตรวจสอบได้",
                "กองคลังจึงกำหนดกิจกรรมเปิดเผยข้อมูลให้มากกว่าที่กฎหมายกำหนด",
            ),
            ("เพื่อให้การจัดซื้อจัดจ้างมีความโปร่งใส", "เพื่อเปิดโอกาสให้ผู้ประกอบการแข่งขันอย่างเป็นธรรม"),
            (("ผู้ประกอบการในเขตเทศบาล", 40, "ราย"), ("ประชาชนทั่วไป", 0, "")),
            (
                "รวบรวมข้อมูลการจัดซื้อจัดจ้างรายเดือน",
                "เผยแพร่แบบ สขร.๑ ภายในวันที่ ๕ ของเดือนถัดไป",
                "ปิดประกาศ ณ ศูนย์ข้อมูลข่าวสาร",
            ),
            ("กองคลัง", "งานประชาสัมพันธ์"),
            ("เผยแพร่ข้อมูลครบ ๑๒ เดือน",),
            ("ไม่มีข้อทักท้วงเกี่ยวกับการจัดซื้อจัดจ้าง",),
            {year: Row("0", (1, 2, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "โครงการเทศบาลพบประชาชน",
            3,
            (
                "การรับฟังความคิดเห็นของประชาชนในทุกชุมชนช่วยให้การจัดทำโครงการตรงกับความต้องการ และทำให้ประชาชนมีส่วนร่วมในการตรวจสอบ",
            ),
            ("เพื่อรับฟังปัญหาและความต้องการของประชาชน", "เพื่อชี้แจงผลการดำเนินงานของเทศบาล"),
            (("ประชาชนใน ๙ ชุมชน", 450, "คน"),),
            ("กำหนดปฏิทินการออกพื้นที่", "ออกพบประชาชนเดือนละ ๑ ชุมชน", "สรุปข้อเสนอแนะและแจ้งผลการดำเนินการ"),
            ("กองสวัสดิการสังคม",),
            ("ออกพื้นที่ครบ ๙ ชุมชน",),
            ("ปัญหาของประชาชนได้รับการแก้ไขไม่น้อยกว่าร้อยละ ๗๐",),
            {
                2566: Row("50,000.00", (1, 2, 3)),
                2567: Row("50,000.00", (1, 2, 3)),
                2569: Row("50,000.00", (2, 3), "เว้นปี ๒๕๖๘ เนื่องจากมีการเลือกตั้ง"),
                2570: Row("50,000.00", (1, 2, 3)),
            },
        ),
        Sheet(
            "แนวปฏิบัติในการจัดการเรื่องร้องเรียนการทุจริต",
            4,
            ("ที่ผ่านมาเรื่องร้องเรียนถูกส่งมาหลายช่องทาง ไม่มีผู้รับผิดชอบโดยตรง จึงเกิดความล่าช้าและผู้ร้องไม่ทราบความคืบหน้า",),
            ("เพื่อให้มีแนวปฏิบัติที่ชัดเจน", "เพื่อคุ้มครองผู้ร้องเรียน", "เพื่อให้ผู้ร้องทราบผลภายใน ๑๕ วัน"),
            (("เจ้าหน้าที่ผู้รับเรื่องร้องเรียน", 6, "คน"),),
            ("แต่งตั้งคณะทำงาน", "จัดทำแนวปฏิบัติและแผนผังขั้นตอน", "ประกาศใช้และซักซ้อมความเข้าใจ", "ติดตามทุกไตรมาส"),
            ("นิติกร สำนักปลัดเทศบาล",),
            ("มีแนวปฏิบัติ จำนวน ๑ ฉบับ", "มีทะเบียนเรื่องร้องเรียน"),
            ("เรื่องร้องเรียนได้รับการแก้ไขภายในกำหนด",),
            {
                2566: Row("0", (1, 2)),
                2567: Row("0", (1,)),
                2568: Row("0", (1,)),
                2569: Row("0", (1,)),
                2570: Row("0", (1,)),
            },
        ),
    ),
    order={2567: (1, 0, 2, 4, 3)},
    totals={
        2566: ("70,000.00", (4, 4, 2, 1)),
        2567: ("70,000.00", (4, 3, 2, 1)),
        2568: ("25,000.00", (3, 2, 1, 1)),
        2569: ("75,000.00", (3, 3, 2, 1)),
        2570: ("80,000.00", (4, 3, 2, 1)),
    },
    chapters=(("บทที่ ๑ สภาพทั่วไปของเทศบาลตำบลบ้านแพง", "front"),),
    in_chapters=("เทศบาลตำบลบ้านแพงมีพื้นที่ ๒๑.๗๕ ตารางกิโลเมตร แบ่งเป็น ๙ ชุมชน", "ที่ราบลุ่มริมแม่น้ำโขง"),
    approval=(
        {"role": "ผู้เสนอแผน", "name": "นางสาวสมมติ หนึ่งตัวอย่าง", "position": "หัวหน้าสำนักปลัดเทศบาล"},
        {"role": "ผู้อนุมัติแผน", "name": "นายสมมติ สองตัวอย่าง", "position": "นายกเทศมนตรีตำบลบ้านแพง"},
    ),
)

_LISTS_OF = (
    [("thaiNumbers", "%1.")],
    [("thaiNumbers", "%1)"), ("thaiNumbers", "%1.%2)"), ("bullet", "-")],
)


def _items(lists: word_package.Lists, items: Sequence[Nested]) -> list[str]:
    """The paragraphs of a list that Word numbers; one item alone has no number."""
    if len(items) == 1 and isinstance(items[0], str):
        return [word.para(items[0])]
    number, out = lists.new(1), []
    for place, item in enumerate(items):
        text, below = (item, ()) if isinstance(item, str) else item
        out.append(word.para(text, style="a4", number=number))
        out += [word.para(str(each), style="a4", number=number, level=1) for each in below]
        if place == 0 and len(items) > 3:
            # An item that the reviewer crossed out, its number with it.
            gone = word.deleted("ขออนุมัติงบประมาณเพิ่มเติม")
            out.append(word.para(gone, style="a4", number=number, mark="del"))
    return out


def _year(year: int) -> str:
    widths = (700, 5200, 800, 1700, 650, 650, 650, 650, 2600)
    top = [
        word.cell(text, width=width, merge="first", center=True, bold=True)
        for text, width in zip(("ลำดับ", "โครงการ/กิจกรรม", "มิติ", "งบประมาณ (บาท)"), widths, strict=False)
    ]
    top += [
        word.cell("ไตรมาส", width=2600, span=4, bold=True),
        word.cell("หมายเหตุ", width=2600, merge="first", bold=True),
    ]
    below = [word.cell(width=width, merge="more") for width in widths[:4]]
    below += [word.cell(str(number), width=650, center=True) for number in (1, 2, 3, 4)]
    below.append(word.cell(width=2600, merge="more"))
    rows = [word.row(*top, head=True), word.row(*below, head=True)]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        planned = sheet.years[year]
        ticks = [
            word.cell(word.para(word.symbol(), center=True) if quarter in planned.quarters else "", width=650)
            for quarter in (1, 2, 3, 4)
        ]
        money = "0.00" if planned.budget == "0" else planned.budget
        rows.append(
            word.row(
                word.cell(str(number), width=700, center=True),
                word.cell(sheet.title, width=5200),
                word.cell(str(sheet.dimension), width=800, center=True),
                word.cell(money, width=1700),
                *ticks,
                word.cell(planned.note or "", width=2600),
                tracked="ins" if (year, number) == (2567, 2) else "",
            )
        )
        if (year, number) == (2568, 2):
            dropped = [
                word.para(word.deleted(text), mark="del") for text in ("3", "โครงการจ้างที่ปรึกษา", "4", "90,000.00")
            ]
            rows.append(word.row(*map(word.cell, dropped), *[word.cell()] * 5, tracked="del"))
    budget, counts = BOOK.totals[year]
    last = [word.cell("รวมทั้งสิ้น", width=6700, span=3, center=True, bold=True), word.cell(budget or "", width=1700)]
    rows.append(word.row(*last, *(word.cell(str(count), center=True) for count in counts or ()), word.cell()))
    caption = word.para(f"แผนปฏิบัติการป้องกันการทุจริต พ.ศ. {year}", style="2", center=True)
    return caption + word.para(f"ของ{NAME}", center=True) + word.table(rows, widths) + word.para()


def _sheet(lists: word_package.Lists, place: int, sheet: Sheet) -> str:
    numbered = lists.new(0)
    money = "ไม่ใช้งบประมาณ"
    if sheet.years[2566].budget != "0":
        money = "\n".join(thai(f"ปี {year} จำนวน {each.budget} บาท") for year, each in sheet.years.items())
    when = thai("ไตรมาสที่ " + ", ".join(map(str, sheet.years[2566].quarters)))
    groups = [f"{name} จำนวน {thai(count)} {unit}" if count else name for name, count, unit in sheet.groups]
    rationale = [word.para("\t", text) for text in sheet.rationale]
    if place == 0:
        first, second = sheet.rationale[0].split("ซึ่ง")
        rationale[0] = word.para("\t", first, word.deleted("โดย"), word.inserted("ซึ่ง"), second)
    if place == 2:
        # The two paragraphs' parts were joined while changes were tracked.
        half = sheet.rationale[0].split("สูง ")
        rationale[:1] = [word.para("\t", half[0], "สูง ", mark="del"), word.para(half[1])]
    parts = [
        ("ชื่อโครงการ/กิจกรรม", [word.para(word.control(word.cut(sheet.title), "ชื่อโครงการ"))]),
        ("หลักการและเหตุผล", rationale),
        ("วัตถุประสงค์", _items(lists, sheet.objectives)),
        ("กลุ่มเป้าหมาย", _items(lists, groups)),
        ("วิธีดำเนินการ", _items(lists, sheet.steps)),
        ("ระยะเวลาดำเนินการ", [when]),
        ("งบประมาณดำเนินการ", [money]),
        ("ผู้รับผิดชอบ", _items(lists, sheet.responsible)),
        (
            "ผลผลิต/ผลลัพธ์",
            [
                word.para("ผลผลิต", bold=True),
                *_items(lists, sheet.outputs),
                word.para("ผลลัพธ์", bold=True),
                *_items(lists, sheet.outcomes),
            ],
        ),
    ]
    title = f"รายละเอียดโครงการ/กิจกรรม/มาตรการ ลำดับที่ {thai(place + 1)}"
    rows = [
        word.row(word.cell(title, width=9000, span=2, center=True, bold=True)),
        word.row(
            word.cell("มิติที่", width=2600),
            word.cell(thai(f"{sheet.dimension} {_NAMES[sheet.dimension]}"), width=6400),
        ),
    ]
    for heading, blocks in parts:
        left = word.cell(word.para(heading, number=numbered, bold=True), width=2600)
        right = word.cell(*blocks, width=6400)
        if heading == "ผู้รับผิดชอบ":
            right = word.control(right, "ผู้รับผิดชอบ", "<w:richText/>")
        made = word.row(left, right)
        rows.append(word.control(made, "แถว", "<w:richText/>") if heading == "วัตถุประสงค์" else made)
    made = word.table(rows, (2600, 6400))
    return (word.control(made, "แบบฟอร์ม", "<w:richText/>") if place % 2 else made) + word.para(word.run("\f"))


def build() -> bytes:
    """The book as a Word file."""
    lists = word_package.Lists(*_LISTS_OF)
    cover = word.control(
        word.para()
        + word.para("แผนปฏิบัติการป้องกันการทุจริต\nเพื่อยกระดับคุณธรรมและความโปร่งใส", bold=True, center=True)
        + word.para("(พ.ศ. ๒๕๖๖ – ๒๕๗๐)", bold=True, center=True)
        + word.para(NAME, bold=True, center=True)
        + word.para("อำเภอบ้านแพง จังหวัดนครพนม", bold=True, center=True),
        "หน้าปก",
        '<w:docPartObj><w:docPartGallery w:val="Cover Pages"/><w:docPartUnique/></w:docPartObj>',
    )
    preface = word.para(word.run("\f"), "คำนำ", style="1", center=True)
    preface += "".join(word.para("\t", text) for text in _PREFACE)
    toc = word.para(word.run("\f")) + word.contents(
        (
            ("คำนำ", "ก"),
            ("บทที่ ๑ สภาพทั่วไปของเทศบาลตำบลบ้านแพง", "๑"),
            ("บทที่ ๒ แผนปฏิบัติการป้องกันการทุจริต", "๒"),
            ("บทที่ ๓ รายละเอียดโครงการ", "๗"),
        )
    )
    general = (
        word.para(word.run("\f"), "บทที่ ๑ สภาพทั่วไปของเทศบาลตำบลบ้านแพง", style="1", center=True)
        + word.para("\tเทศบาลตำบลบ้านแพงมีพื้นที่ ๒๑.๗๕ ตารางกิโลเมตร แบ่งเป็น ๙ ชุมชน", word.noted(1))
        + word.para("\tสภาพภูมิประเทศเป็นที่ราบลุ่มริมแม่น้ำโขง ประชากรส่วนใหญ่ประกอบอาชีพเกษตรกรรมและค้าขาย")
        + word.section()
    )
    years = word.para("บทที่ ๒ แผนปฏิบัติการป้องกันการทุจริต", style="1", center=True)
    years += "".join(map(_year, YEARS)) + word.section(wide=True)
    sheets = word.para("บทที่ ๓ รายละเอียดโครงการ", style="1", center=True)
    sheets += "".join(_sheet(lists, place, sheet) for place, sheet in enumerate(BOOK.sheets))
    signed = ""
    for each in BOOK.approval:
        signed += word.para(f"(ลงชื่อ)\t\t\t\t{each['role']}", center=True)
        signed += (
            word.para(f"({each['name']})", center=True) + word.para(each["position"], center=True) + word.para()
        )
    return word_package.package(
        cover + preface + toc + general + years + sheets + signed + word.section(inner=False),
        lists=lists.xml,
        header=word.para(f"แผนปฏิบัติการป้องกันการทุจริต {NAME}"),
        footer=word.para(
            "หน้า ", word.field("PAGE", "7"), " จาก ", word.simple_field("NUMPAGES", "16"), center=True
        ),
        footnotes=("ข้อมูลจากงานทะเบียนราษฎร ณ เดือนมิถุนายน ๒๕๖๕",),
    )


def text() -> bytes:
    """The book copied from Word into a plain text."""
    return copied(build()).encode()
