"""A town's book as Word saves it: parts, projects, headings and items all numbered by styles, a cover in a box, all years in one table."""

from __future__ import annotations

from strangers import saved_by_word as word
from strangers import word_package
from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import thai

NAME = "เทศบาลเมืองบ้านบึง"
YEARS = (2566, 2567, 2568, 2569, 2570)
_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)


def _yearly(budgets: tuple[str, ...], quarters: tuple[int, ...]) -> dict[int, Row]:
    return {year: Row(budget, quarters) for year, budget in zip(YEARS, budgets, strict=True)}


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2566,
    end=2570,
    name=NAME,
    type="town-municipality",
    district="บ้านบึง",
    province="ชลบุรี",
    sheets=(
        Sheet(
            "โครงการโตไปไม่โกงสำหรับนักเรียนโรงเรียนในสังกัดเทศบาล",
            1,
            (
                (
                    "โรงเรียนในสังกัดเทศบาลเมืองบ้านบึงมีนักเรียนระดับประถมศึกษาและมัธยมศึกษาตอนต้นรวมกว่า ๒,๓๐๐ คน "
                    "การปลูกฝังค่านิยมความซื่อสัตย์ตั้งแต่วัยเยาว์เป็นการลงทุนที่คุ้มค่าที่สุดในการป้องกันการทุจริตระยะยาว"
                ),
                "หลักสูตรโตไปไม่โกงประกอบด้วยกิจกรรมที่ครูสามารถนำไปปรับใช้ได้ทันที กองการศึกษาจึงขอเสนอโครงการนี้",
            ),
            (
                "เพื่อให้นักเรียนเข้าใจความหมายของความซื่อสัตย์สุจริต",
                "เพื่อให้ครูมีสื่อการเรียนการสอน",
                "เพื่อสร้างเครือข่ายผู้ปกครอง",
            ),
            (("นักเรียนชั้นประถมศึกษาปีที่ ๔ - ๖", 720, "คน"), ("ครู", 36, "คน")),
            (
                "ประชุมผู้บริหารสถานศึกษา",
                ("จัดกิจกรรมในโรงเรียนทั้ง ๓ แห่ง ประกอบด้วย", ("นิทานคุณธรรม", "ละครสะท้อนสังคม", "ประกวดเรียงความ")),
                "มอบเกียรติบัตรแก่นักเรียนดีเด่น",
                "สรุปและประเมินผล",
            ),
            ("กองการศึกษา",),
            ("นักเรียนเข้าร่วมไม่น้อยกว่า ๗๐๐ คน", "มีสื่อการเรียนรู้ ๓ ชุด"),
            ("นักเรียนมีพฤติกรรมซื่อสัตย์เพิ่มขึ้น",),
            _yearly(("60,000", "60,000", "65,000", "65,000", "70,000"), (3, 4)),
        ),
        Sheet(
            "กิจกรรมยกย่องเชิดชูเกียรติบุคลากรต้นแบบด้านคุณธรรม",
            1,
            ("การยกย่องผู้ที่ประพฤติปฏิบัติดีเป็นการสร้างขวัญกำลังใจและเป็นแบบอย่างแก่เพื่อนร่วมงาน",),
            ("เพื่อสร้างขวัญและกำลังใจแก่ผู้ประพฤติดี",),
            (("พนักงานเทศบาล", 0, ""), ("ลูกจ้างประจำ", 0, ""), ("พนักงานจ้าง", 0, "")),
            ("กำหนดหลักเกณฑ์", "เปิดรับการเสนอชื่อ", "คณะกรรมการพิจารณาคัดเลือก", "มอบโล่ในวันเทศบาล"),
            ("ฝ่ายการเจ้าหน้าที่ สำนักปลัดเทศบาล",),
            ("มีบุคลากรต้นแบบปีละ ๓ คน",),
            ("บุคลากรเห็นความสำคัญของการทำความดี",),
            _yearly(("5,000", "5,000", "5,000", "5,000", "5,000"), (3,)),
        ),
        Sheet(
            "มาตรการลดการใช้ดุลพินิจในการอนุญาตก่อสร้างอาคาร",
            2,
            (
                "งานอนุญาตก่อสร้างเป็นงานที่เจ้าหน้าที่ต้องใช้ดุลพินิจประกอบการพิจารณา หากไม่มีเกณฑ์ที่ชัดเจนย่อมเป็นช่องทางให้เกิดการเรียกรับสินบน",
                "กองช่างจึงได้กำหนดรายการตรวจสอบ (Checklist) ให้ผู้ขออนุญาตและเจ้าหน้าที่ใช้ร่วมกัน",
            ),
            ("เพื่อให้การพิจารณาอนุญาตเป็นมาตรฐานเดียวกัน", "เพื่อลดระยะเวลาการพิจารณา"),
            (("ผู้ขออนุญาตก่อสร้าง", 180, "ราย"),),
            ("จัดทำรายการตรวจสอบ", "อบรมเจ้าหน้าที่ผู้ตรวจ", "ประกาศใช้และเผยแพร่", "ประเมินความพึงพอใจของผู้ขออนุญาต"),
            ("ฝ่ายควบคุมอาคาร กองช่าง",),
            ("มีรายการตรวจสอบ ๑ ชุด",),
            ("ระยะเวลาพิจารณาลดลงเหลือไม่เกิน ๑๕ วัน", "ไม่มีข้อร้องเรียนการเรียกรับผลประโยชน์"),
            _yearly(("0",) * 5, (1, 2, 3, 4)),
        ),
        Sheet(
            "โครงการสภาเยาวชนร่วมตรวจสอบถนนสวยคลองใส",
            3,
            (
                "เยาวชนเป็นกลุ่มที่มีพลังและใช้เทคโนโลยีได้คล่องแคล่ว การเปิดโอกาสให้เยาวชนรายงานสภาพถนนและคลองผ่านแผนที่ออนไลน์จะช่วยให้เทศบาลแก้ไขได้ตรงจุด",
            ),
            ("เพื่อส่งเสริมการมีส่วนร่วมของเยาวชน", "เพื่อให้เทศบาลได้รับข้อมูลที่เป็นปัจจุบัน"),
            (("สมาชิกสภาเด็กและเยาวชน", 25, "คน"), ("อาสาสมัคร", 50, "คน")),
            ("รับสมัครอาสาสมัคร", "อบรมการใช้แผนที่ออนไลน์", "ลงพื้นที่เดือนละ ๒ ครั้ง", "ส่งข้อมูลให้กองช่างและติดตามผล"),
            ("กองสวัสดิการสังคม",),
            ("มีรายงานไม่น้อยกว่า ๒๔ ฉบับต่อปี",),
            ("จุดที่ได้รับรายงานได้รับการแก้ไขร้อยละ ๘๐",),
            _yearly(("35,000", "35,000", "35,000", "40,000", "40,000"), (1, 2, 3)),
        ),
        Sheet(
            "มาตรการติดตามผลตามข้อเสนอแนะของสำนักงานการตรวจเงินแผ่นดิน",
            4,
            ("ข้อเสนอแนะจากการตรวจสอบที่ไม่ได้รับการแก้ไขย่อมทำให้เกิดความเสียหายซ้ำ",),
            ("เพื่อให้ข้อเสนอแนะได้รับการแก้ไขครบถ้วน",),
            (("หน่วยงานในสังกัดเทศบาล", 8, "หน่วยงาน"),),
            ("รวบรวมข้อเสนอแนะ", "แจ้งหน่วยงานที่เกี่ยวข้อง", "รายงานความคืบหน้าต่อปลัดเทศบาล"),
            ("หน่วยตรวจสอบภายใน",),
            ("มีรายงานความคืบหน้าทุก ๖ เดือน",),
            ("ข้อเสนอแนะได้รับการแก้ไขร้อยละ ๑๐๐",),
            _yearly(("0",) * 5, (2, 4)),
        ),
    ),
    totals={
        2566: ("100,000", None),
        2567: ("100,000", None),
        2568: ("105,000", None),
        2569: ("110,000", None),
        2570: ("115,000", None),
    },
    chapters=(("ส่วนที่ ๑ บทนำ", "front"), ("ส่วนที่ ๔ การติดตามและประเมินผล", "back")),
    in_chapters=("เทศบาลเมืองบ้านบึงเป็นเทศบาลขนาดกลาง", "ให้ทุกสำนัก/กองรายงานผลต่อคณะกรรมการติดตาม"),
)

# Word numbers what has these styles: a paragraph itself says nothing of a list.
_KIND = (
    ("thaiNumbers", "ส่วนที่ %1", "1"),
    ("thaiNumbers", "โครงการที่ %2", "2"),
    ("thaiNumbers", "%3.", "af1"),
    ("thaiNumbers", "%3.%4", "af2"),
    ("thaiNumbers", "%3.%4.%5", "af3"),
)
_STYLES = (
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="af0"><w:name w:val="แม่แบบหัวข้อ"/><w:basedOn w:val="a"/>'
    '<w:pPr><w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="af1"><w:name w:val="หัวข้อโครงการ"/><w:basedOn w:val="af0"/>'
    '<w:pPr><w:numPr><w:ilvl w:val="2"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="af2"><w:name w:val="ข้อในโครงการ"/><w:basedOn w:val="a4"/>'
    '<w:pPr><w:numPr><w:ilvl w:val="3"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:customStyle="1" w:styleId="af3"><w:name w:val="ข้อย่อยในโครงการ"/><w:basedOn w:val="a4"/>'
    '<w:pPr><w:numPr><w:ilvl w:val="4"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
)


def _items(items: tuple[Nested, ...]) -> str:
    if len(items) == 1 and isinstance(items[0], str):
        return word.para("\t", items[0])
    out = []
    for item in items:
        text, below = (item, ()) if isinstance(item, str) else item
        out.append(word.para(text, style="af2"))
        out += [word.para(str(each), style="af3") for each in below]
    return "".join(out)


def _moved(items: tuple[Nested, ...]) -> str:
    """The last item was drawn up to the second place while changes were tracked, and back; only the last counts."""
    *others, last = map(str, items)
    made = [word.para(text, style="af2") for text in others]
    made.insert(1, word.para(word.moved_from(last), style="af2", mark="moveFrom"))
    return "".join(made) + word.para(word.moved_to(last), style="af2", mark="moveTo")


def _sheet(place: int, sheet: Sheet) -> str:
    groups = tuple(
        f"{name} จำนวน {thai(f'{count:,}')} {unit}" if count else name for name, count, unit in sheet.groups
    )
    budgets = [row.budget for row in sheet.years.values()]
    money = "ไม่ใช้งบประมาณ"
    if budgets[0] != "0":
        money = f"รวม ๕ ปี เป็นเงิน {sum(int(each.replace(',', '')) for each in budgets):,} บาท"
        if len(set(budgets)) == 1:
            money = f"ปีละ {budgets[0]} บาท"
    quarters = sheet.years[2566].quarters
    when = "ไตรมาสที่ " + " และ ".join(map(str, quarters)) if len(quarters) < 4 else "ตลอดปีงบประมาณ"
    steps = tuple(sheet.steps)
    parts = (
        ("หลักการและเหตุผล", "".join(word.para("\t", text) for text in sheet.rationale)),
        ("วัตถุประสงค์", _items(tuple(sheet.objectives))),
        ("เป้าหมาย", _items(groups)),
        ("ขั้นตอนการดำเนินงาน", _moved(steps) if place == 3 else _items(steps)),
        ("ระยะเวลาดำเนินงาน", word.para("\t", thai(when))),
        ("งบประมาณ", word.para("\t", thai(money))),
        ("หน่วยงานรับผิดชอบ", _items(tuple(sheet.responsible))),
        ("ผลผลิต", _items(tuple(sheet.outputs))),
        ("ผลลัพธ์ที่คาดว่าจะได้รับ", _items(tuple(sheet.outcomes))),
    )
    anchor = f'<w:bookmarkStart w:id="{200 + place}" w:name="_Toc1100{place}"/>{word.cut(sheet.title, step=6)}<w:bookmarkEnd w:id="{200 + place}"/>'
    title = word.para(anchor, style="2", more="<w:pageBreakBefore/>")
    dimension = word.para(thai(f"มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}"), bold=True)
    return title + dimension + "".join(word.para(heading, style="af1") + below for heading, below in parts)


def _all_years() -> str:
    widths = (700, 4500, *(1200,) * 5, *(600,) * 4, 2000)
    top = [word.cell(text, merge="first", bold=True) for text in ("ลำดับ", "โครงการ/กิจกรรม/มาตรการ")]
    top += [
        word.cell("งบประมาณ (บาท)", span=5, center=True, bold=True),
        word.cell("ไตรมาสที่ดำเนินการ", span=4, center=True, bold=True),
    ]
    top.append(word.cell("หน่วยงานรับผิดชอบ", merge="first", bold=True))
    below = [
        word.cell(merge="more"),
        word.cell(merge="more"),
        *(word.cell(f"ปี {year}", center=True) for year in YEARS),
    ]
    below += [*(word.cell(str(quarter)) for quarter in (1, 2, 3, 4)), word.cell(merge="more")]
    rows = [word.row(*top, head=True), word.row(*below, head=True)]
    dimension = 0
    for number, sheet in enumerate(BOOK.sheets, 1):
        if sheet.dimension != dimension:
            dimension = sheet.dimension
            rows.append(word.row(word.cell(f"มิติที่ {dimension} {_NAMES[dimension]}", span=12, bold=True)))
        budgets = [row.budget for row in sheet.years.values()]
        money = (
            [word.cell("ไม่ใช้งบประมาณ", span=5, center=True)]
            if budgets[0] == "0"
            else list(map(word.cell, budgets))
        )
        ticks = [
            word.cell(
                word.para(word.symbol("F050", "Wingdings 2")) if quarter in sheet.years[2566].quarters else ""
            )
            for quarter in (1, 2, 3, 4)
        ]
        rows.append(
            word.row(
                word.cell(str(number)), word.cell(sheet.title), *money, *ticks, word.cell(sheet.responsible[0])
            )
        )
    totals = [word.cell(budget or "", bold=True) for budget, _ in BOOK.totals.values()]
    rows.append(word.row(word.cell("รวมทั้งสิ้น", span=2, center=True, bold=True), *totals, *[word.cell()] * 5))
    return word.table(rows, widths)


def build() -> bytes:
    """The book as a Word file."""
    lists = word_package.Lists(_KIND)
    lists.new(0, restart=False)
    boxed = (
        word.para("แผนปฏิบัติการป้องกันการทุจริต", bold=True, center=True)
        + word.para("เพื่อยกระดับคุณธรรมและความโปร่งใส", bold=True, center=True)
        + word.para("(พ.ศ. ๒๕๖๖ - ๒๕๗๐)", bold=True, center=True)
        + word.para(NAME, bold=True, center=True)
        + word.para("อำเภอบ้านบึง จังหวัดชลบุรี", bold=True, center=True)
    )
    cover = word.para() + word.para(word.box(boxed)) + word.para(word.run("\f"))
    toc = word.contents(
        (
            ("ส่วนที่ ๑ บทนำ", "๑"),
            ("ส่วนที่ ๒ แผนปฏิบัติการป้องกันการทุจริต", "๒"),
            ("ส่วนที่ ๓ รายละเอียดโครงการ", "๓"),
            ("ส่วนที่ ๔ การติดตามและประเมินผล", "๑๐"),
        )
    )
    page = "<w:pageBreakBefore/>"
    first = (
        word.para("บทนำ", style="1", more=page)
        + word.para(
            "\tเทศบาลเมืองบ้านบึงเป็นเทศบาลขนาดกลาง ตั้งอยู่ในเขตอำเภอบ้านบึง มีประชากรตามทะเบียนราษฎร ๑๙,๕๐๐ คน", step=4
        )
        + word.para("\tจังหวัดชลบุรีเป็นพื้นที่ที่มีการลงทุนสูง การบริหารงบประมาณอย่างโปร่งใสจึงมีความสำคัญยิ่ง")
        + word.section()
    )
    second = word.para("แผนปฏิบัติการป้องกันการทุจริต", style="1") + _all_years() + word.section(wide=True)
    third = word.para("รายละเอียดโครงการ", style="1", center=True)
    third += "".join(_sheet(place, sheet) for place, sheet in enumerate(BOOK.sheets))
    fourth = word.para("การติดตามและประเมินผล", style="1", more=page) + word.para(
        "\tให้ทุกสำนัก/กองรายงานผลต่อคณะกรรมการติดตามภายในวันที่ ๑๐ เมษายน และวันที่ ๑๐ ตุลาคม ของทุกปี"
    )
    return word_package.package(
        cover + toc + first + second + third + fourth + word.section(inner=False),
        lists=lists.xml,
        styles=_STYLES,
        tied=True,
        header=word.para("- ", word.field("PAGE  \\* ThaiArabic", "๓"), " -", center=True),
    )
