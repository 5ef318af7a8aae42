"""A subdistrict town's book as Word saves it: captions and contents by fields, references between them, headings by styles, signatures in a table."""

from __future__ import annotations

from strangers import saved_by_word as word
from strangers import word_package
from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import thai

NAME = "เทศบาลตำบลบ้านตาก"
YEARS = (2566, 2567, 2568)
_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2566,
    end=2568,
    name=NAME,
    type="subdistrict-municipality",
    district="บ้านตาก",
    province="ตาก",
    preface=(
        "เทศบาลตำบลบ้านตากได้จัดทำแผนปฏิบัติการป้องกันการทุจริต ระยะ ๓ ปี ขึ้น โดยน้อมนำหลักปรัชญาของเศรษฐกิจพอเพียงมาเป็นแนวทาง",
        "คณะผู้จัดทำได้วิเคราะห์สภาพปัญหา รับฟังความคิดเห็นจากผู้มีส่วนได้เสีย และกำหนดโครงการที่สามารถดำเนินการได้จริงภายใต้งบประมาณที่มีอยู่",
        "เทศบาลตำบลบ้านตากขอขอบคุณทุกภาคส่วนที่ให้ความร่วมมือ มา ณ โอกาสนี้",
    ),
    sheets=(
        Sheet(
            "โครงการสร้างจิตสำนึกพลเมืองบ้านตากใสสะอาด",
            1,
            (
                "ผลการสำรวจการรับรู้ของประชาชนในเขตเทศบาลพบว่า ประชาชนร้อยละ ๔๒ เห็นว่าการให้ของตอบแทนแก่เจ้าหน้าที่เป็นเรื่องปกติ ซึ่งสะท้อนถึงค่านิยมที่ต้องได้รับการปรับเปลี่ยน",
                "การปรับเปลี่ยนค่านิยมต้องใช้เวลาและความต่อเนื่อง เทศบาลจึงกำหนดให้มีการรณรงค์ทุกปี",
            ),
            ("เพื่อปรับเปลี่ยนค่านิยมของประชาชนเกี่ยวกับการให้สิ่งตอบแทน",),
            (("ประชาชนในเขตเทศบาล", 500, "คน"), ("นักเรียน", 200, "คน")),
            (
                "จัดทำสื่อรณรงค์",
                ("รณรงค์ในวันสำคัญ ดังนี้", ("วันเทศบาล", "วันต่อต้านคอร์รัปชันสากล", "งานประเพณีลอยกระทงสาย")),
                "สำรวจการรับรู้ซ้ำเมื่อสิ้นปี",
            ),
            ("กองการศึกษา",),
            ("จัดกิจกรรมรณรงค์ ๓ ครั้งต่อปี", "มีผลสำรวจการรับรู้ ๑ ฉบับต่อปี"),
            ("ประชาชนที่เห็นว่าการให้ของตอบแทนเป็นเรื่องปกติลดลงปีละร้อยละ ๕",),
            {2566: Row("25,000", (1, 3)), 2567: Row("25,000", (1, 3)), 2568: Row("25,000", (1, 3))},
        ),
        Sheet(
            "มาตรการมอบอำนาจการอนุมัติเพื่อลดขั้นตอนการปฏิบัติงาน",
            2,
            (
                "งานบริการหลายงานต้องเสนอผู้บริหารอนุมัติทุกเรื่อง ทำให้ใช้เวลานาน การมอบอำนาจที่เหมาะสมจะช่วยลดขั้นตอนโดยยังคงการควบคุมภายในไว้",
            ),
            ("เพื่อลดขั้นตอนการปฏิบัติงาน", "เพื่อให้ประชาชนได้รับบริการรวดเร็วขึ้น"),
            (("ผู้อำนวยการกอง", 5, "คน"),),
            ("ทบทวนคำสั่งมอบอำนาจ", "จัดทำคำสั่งใหม่", "เผยแพร่ให้ประชาชนทราบ", "ประเมินผลทุก ๖ เดือน"),
            ("สำนักปลัดเทศบาล",),
            ("มีคำสั่งมอบอำนาจ ๑ ฉบับ",),
            ("ระยะเวลาการให้บริการเฉลี่ยลดลงร้อยละ ๓๐", "ประชาชนพึงพอใจ"),
            {year: Row("0", (1,)) for year in YEARS},
        ),
        Sheet(
            "โครงการฝึกอบรมคณะกรรมการชุมชนด้านการตรวจสอบ",
            3,
            ("คณะกรรมการชุมชนเป็นตัวแทนของประชาชนที่ใกล้ชิดพื้นที่ แต่ยังขาดความรู้เรื่องระเบียบและวิธีตรวจสอบงานของเทศบาล",),
            ("เพื่อให้คณะกรรมการชุมชนตรวจสอบงานเบื้องต้นได้", "เพื่อสร้างเครือข่ายเฝ้าระวัง"),
            (("คณะกรรมการชุมชน ๗ ชุมชน", 63, "คน"),),
            ("จัดทำหลักสูตร", "ฝึกอบรม ๒ วัน", "ฝึกปฏิบัติในพื้นที่จริง"),
            ("กองสวัสดิการสังคม",),
            ("คณะกรรมการชุมชนผ่านการอบรมร้อยละ ๙๐",),
            ("ชุมชนมีแผนเฝ้าระวังของตนเอง",),
            {
                2566: Row("38,000", (2,)),
                2567: Row("38,000", (2,), title="โครงการฝึกอบรมคณะกรรมการชุมชนด้านการตรวจสอบ รุ่นที่ ๒"),
                2568: Row("38,000", (2,)),
            },
        ),
        Sheet(
            "กิจกรรมประเมินความเสี่ยงการทุจริตประจำปี",
            4,
            ("การประเมินความเสี่ยงช่วยให้ทราบจุดอ่อนของแต่ละกระบวนงานก่อนเกิดความเสียหาย",),
            ("เพื่อระบุความเสี่ยงและกำหนดมาตรการควบคุม",),
            (("ส่วนราชการในสังกัด", 6, "ส่วนราชการ"),),
            ("แต่งตั้งคณะทำงาน", "ระบุและวิเคราะห์ความเสี่ยง", "จัดทำแผนบริหารความเสี่ยง", "รายงานผล"),
            ("หน่วยตรวจสอบภายใน",),
            ("มีแผนบริหารความเสี่ยง ๑ แผน",),
            ("ความเสี่ยงระดับสูงได้รับการควบคุมทุกเรื่อง",),
            {2566: Row("0", (1, 2)), 2567: Row("0", (1, 2)), 2568: Row("0", (1, 2), "ปรับคู่มือใหม่")},
        ),
    ),
    totals={2566: ("63,000", None), 2567: ("63,000", None), 2568: ("63,000", None)},
    chapters=(("ส่วนที่ ๑ สภาพปัญหาและความจำเป็น", "front"), ("ส่วนที่ ๔ การนำแผนไปสู่การปฏิบัติ", "back")),
    in_chapters=("จำนวนเรื่องร้องเรียนจำแนกตามประเภท", "การให้บริการล่าช้า", "ให้หัวหน้าส่วนราชการทุกส่วนกำกับดูแลให้เป็นไปตามแผน"),
    approval=(
        {"role": "ผู้จัดทำแผน", "name": "นางสาวสมมติ เจ็ดตัวอย่าง", "position": "นักวิเคราะห์นโยบายและแผน"},
        {"role": "ผู้เสนอแผน", "name": "นายสมมติ แปดตัวอย่าง", "position": "ปลัดเทศบาลตำบลบ้านตาก"},
        {"role": "ผู้อนุมัติแผน", "name": "นายสมมติ เก้าตัวอย่าง", "position": "นายกเทศมนตรีตำบลบ้านตาก"},
    ),
)

_STYLES = (
    '<w:style w:type="paragraph" w:styleId="3"><w:name w:val="heading 3"/><w:basedOn w:val="2"/><w:next w:val="a"/>'
    '<w:pPr><w:outlineLvl w:val="2"/></w:pPr><w:rPr><w:i/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="21"><w:name w:val="toc 2"/><w:basedOn w:val="a"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="31"><w:name w:val="toc 3"/><w:basedOn w:val="a"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="af5"><w:name w:val="caption"/><w:basedOn w:val="a"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="af6"><w:name w:val="table of figures"/><w:basedOn w:val="a"/></w:style>'
)
_HEADINGS = (
    "หลักการและเหตุผล",
    "วัตถุประสงค์",
    "กลุ่มเป้าหมาย",
    "วิธีดำเนินการ",
    "ระยะเวลาดำเนินการ",
    "งบประมาณดำเนินการ",
    "ผู้รับผิดชอบโครงการ",
    "ผลผลิต",
    "ผลลัพธ์",
)


def _contents() -> str:
    """Contents of three levels: the projects and their headings stand in them too."""
    entries = [
        ("11", "คำนำ", "ก"),
        ("11", "ส่วนที่ ๑ สภาพปัญหาและความจำเป็น", "๑"),
        ("11", "ส่วนที่ ๒ แผนปฏิบัติการป้องกันการทุจริต", "๒"),
        ("11", "ส่วนที่ ๓ รายละเอียดโครงการ", "๕"),
    ]
    for place, sheet in enumerate(BOOK.sheets):
        entries.append(("21", sheet.title, thai(6 + 2 * place)))
        entries += [("31", heading, thai(6 + 2 * place + number // 6)) for number, heading in enumerate(_HEADINGS)]
    entries.append(("11", "ส่วนที่ ๔ การนำแผนไปสู่การปฏิบัติ", "๑๔"))
    begin = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-3" \\h \\z \\u </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    lines = []
    for place, (style, text, page) in enumerate(entries):
        number = word.field(f"PAGEREF _Toc{place} \\h", page)
        link = f'<w:hyperlink w:anchor="_Toc{place}" w:history="1">{word.run(text)}{word.run(chr(9), more="<w:webHidden/>")}{number}</w:hyperlink>'
        lines.append(word.para((begin if place == 0 else "") + link, style=style))
    last = '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    figures = word.para(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\h \\z \\c "ตารางที่" </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        "ตารางที่ ๑ จำนวนเรื่องร้องเรียนจำแนกตามประเภท\t๑",
        style="af6",
    ) + word.para(
        "ตารางที่ ๒ แผนปฏิบัติการป้องกันการทุจริต ปีงบประมาณ พ.ศ. ๒๕๖๖\t๒",
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        style="af6",
    )
    return (
        word.para("สารบัญ", bold=True, center=True)
        + "".join(lines)
        + last
        + word.para("สารบัญตาราง", bold=True, center=True)
        + figures
    )


def _caption(number: int, text: str) -> str:
    named = f'<w:bookmarkStart w:id="{500 + number}" w:name="_Ref{number}"/>{word.run("ตารางที่ ")}'
    named += (
        word.simple_field("SEQ ตารางที่ \\* ThaiArabic", thai(number)) + f'<w:bookmarkEnd w:id="{500 + number}"/>'
    )
    return word.para(named, f" {text}", style="af5", more="<w:keepNext/>")


def _items(lists: word_package.Lists, items: tuple[Nested, ...]) -> str:
    if len(items) == 1:
        return word.para("\t", str(items[0]))
    number = lists.new(0)
    out = []
    for item in items:
        text, below = (item, ()) if isinstance(item, str) else item
        out.append(word.para(text, style="a4", number=number))
        out += [word.para(str(each), style="a4", number=number, level=1) for each in below]
    return "".join(out)


def _sheet(lists: word_package.Lists, sheet: Sheet) -> str:
    row = sheet.years[2566]
    groups = tuple(f"{name} จำนวน {thai(count)} {unit}" for name, count, unit in sheet.groups)
    money = "ไม่ใช้งบประมาณ" if row.budget == "0" else f"ปีละ {thai(row.budget)} บาท"
    title = sheet.title
    if sheet is BOOK.sheets[3]:
        # The sheet names the activity in other words than all the tables.
        title = "กิจกรรมประเมินความเสี่ยงการทุจริตประจำปีงบประมาณ"
    texts = (
        "".join(word.para("\t", text) for text in sheet.rationale),
        _items(lists, tuple(sheet.objectives)),
        _items(lists, groups),
        _items(lists, tuple(sheet.steps)),
        word.para("\t", thai("ไตรมาสที่ " + " และ ".join(map(str, row.quarters))), " ของทุกปี"),
        word.para("\t", money),
        word.para("\t", sheet.responsible[0]),
        _items(lists, tuple(sheet.outputs)),
        _items(lists, tuple(sheet.outcomes)),
    )
    head = word.para(title, style="2", more="<w:pageBreakBefore/>")
    head += word.para(thai(f"มิติที่ {sheet.dimension} : {_NAMES[sheet.dimension]}"))
    return head + "".join(
        word.para(heading, style="3") + text for heading, text in zip(_HEADINGS, texts, strict=True)
    )


def _year(year: int) -> str:
    widths = (800, 6200, 900, 1900, 700, 700, 700, 700, 2000)
    rows = [
        word.row(
            *(
                word.cell(text, merge="first", width=width)
                for text, width in zip(("ลำดับที่", "โครงการ/กิจกรรม", "มิติที่", "งบประมาณ (บาท)"), widths, strict=False)
            ),
            word.cell("ไตรมาสที่ดำเนินการ", span=4, center=True),
            word.cell("หมายเหตุ", merge="first"),
            head=True,
        ),
        word.row(
            *[word.cell(merge="more")] * 4,
            *(word.cell(thai(quarter), center=True) for quarter in (1, 2, 3, 4)),
            word.cell(merge="more"),
            head=True,
        ),
    ]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        money = "ไม่ใช้งบฯ" if row.budget == "0" else thai(row.budget)
        ticks = [word.cell("●" if quarter in row.quarters else "", center=True) for quarter in (1, 2, 3, 4)]
        rows.append(
            word.row(
                word.cell(thai(number)),
                word.cell(row.title or sheet.title, width=6200),
                word.cell(thai(sheet.dimension)),
                word.cell(money),
                *ticks,
                word.cell(row.note or ""),
            )
        )
    rows.append(
        word.row(
            word.cell("รวมงบประมาณ", span=3, center=True),
            word.cell(thai(BOOK.totals[year][0])),
            *[word.cell()] * 5,
        )
    )
    caption = _caption(year - 2564, f"แผนปฏิบัติการป้องกันการทุจริต ปีงบประมาณ พ.ศ. {thai(year)}")
    return caption + word.table(rows, widths) + word.para()


def build() -> bytes:
    """The book as a Word file."""
    lists = word_package.Lists([("thaiNumbers", "(%1)"), ("bullet", "–")])
    page = "<w:pageBreakBefore/>"
    cover = "".join(
        word.para(text, bold=True, center=True)
        for text in (
            "แผนปฏิบัติการป้องกันการทุจริต",
            "เพื่อยกระดับคุณธรรมและความโปร่งใส",
            "(พ.ศ. ๒๕๖๖ – ๒๕๖๘)",
            NAME,
            "อำเภอบ้านตาก จังหวัดตาก",
        )
    )
    preface = word.para("คำนำ", style="1", center=True, more=page) + "".join(
        word.para("\t", text) for text in BOOK.preface
    )
    complaints = (("ประเภทเรื่องร้องเรียน", "จำนวน (เรื่อง)"), ("การให้บริการล่าช้า", "๑๒"), ("การจัดซื้อจัดจ้าง", "๓"))
    first = (
        word.para("ส่วนที่ ๑ สภาพปัญหาและความจำเป็น", style="1", center=True, more=page)
        + word.para(
            "\tในรอบปีที่ผ่านมาเทศบาลได้รับเรื่องร้องเรียน ๑๕ เรื่อง รายละเอียดตาม", word.field("REF _Ref1 \\h", "ตารางที่ ๑")
        )
        + _caption(1, "จำนวนเรื่องร้องเรียนจำแนกตามประเภท")
        + word.table(
            [word.row(*(word.cell(text, width=4000) for text in line)) for line in complaints], (4000, 4000)
        )
        + word.section()
    )
    second = word.para("ส่วนที่ ๒ แผนปฏิบัติการป้องกันการทุจริต", style="1", center=True) + "".join(map(_year, YEARS))
    third = word.section(wide=True) + word.para("ส่วนที่ ๓ รายละเอียดโครงการ", style="1", center=True)
    third += "".join(_sheet(lists, sheet) for sheet in BOOK.sheets)
    fourth = word.para("ส่วนที่ ๔ การนำแผนไปสู่การปฏิบัติ", style="1", center=True, more=page)
    fourth += word.para("\tให้หัวหน้าส่วนราชการทุกส่วนกำกับดูแลให้เป็นไปตามแผน และรายงานผลทุก ๖ เดือน")
    signed = word.table(
        [
            word.row(
                *(
                    word.cell(
                        word.para(each["role"], center=True),
                        word.para(),
                        word.para("................................", center=True),
                        word.para(f"({each['name']})", center=True),
                        word.para(each["position"], center=True),
                        width=3000,
                    )
                    for each in BOOK.approval
                )
            )
        ],
        (3000, 3000, 3000),
    )
    return word_package.package(
        cover
        + preface
        + word.para(word.run("\f"))
        + _contents()
        + first
        + second
        + third
        + fourth
        + signed
        + word.para()
        + word.section(inner=False),
        lists=lists.xml,
        styles=_STYLES,
        header=word.para(word.field("PAGE", "5"), center=True),
    )
