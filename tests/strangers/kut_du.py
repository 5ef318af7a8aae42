"""A subdistrict's book as Word saves it: bold headings without numbers, invisible letters, fields, notes, remarks; and copied as text."""

from __future__ import annotations

from strangers import saved_by_word as word
from strangers import word_package
from strangers.copied_text import copied
from strangers.expected import Book, Row, Sheet
from strangers.typing import thai

NAME = "องค์การบริหารส่วนตำบลกุดดู่"
YEARS = (2567, 2568, 2569, 2570)
_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2567,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="โนนสัง",
    province="หนองบัวลำภู",
    preface=(
        (
            "องค์การบริหารส่วนตำบลกุดดู่ ในฐานะหน่วยงานที่อยู่ใกล้ชิดประชาชนมากที่สุด ตระหนักดีว่าการทุจริตไม่ว่ามากหรือน้อย "
            "ย่อมส่งผลกระทบต่อคุณภาพชีวิตของประชาชนในพื้นที่โดยตรง"
        ),
        (
            "จึงได้จัดทำแผนปฏิบัติการป้องกันการทุจริตฉบับนี้ขึ้น เพื่อใช้เป็นแนวทางในการดำเนินงานของทุกส่วนราชการ "
            "และเพื่อให้ประชาชนได้ร่วมติดตามตรวจสอบ"
        ),
    ),
    sheets=(
        Sheet(
            "โครงการเข้าวัดปฏิบัติธรรมวันธรรมสวนะ",
            1,
            (
                (
                    "การพัฒนาจิตใจเป็นพื้นฐานสำคัญของการป้องกันการทุจริต เมื่อบุคคลมีคุณธรรมประจำใจย่อมละอายและเกรงกลัวต่อการกระทำผิด "
                    "การนำหลักธรรมทางพระพุทธศาสนามาใช้ในการปฏิบัติงานจึงเป็นแนวทางหนึ่งที่ได้ผลยั่งยืน"
                ),
                "ตำบลกุดดู่มีวัดและสำนักสงฆ์จำนวน ๑๔ แห่ง ซึ่งเป็นศูนย์รวมจิตใจของประชาชน องค์การบริหารส่วนตำบลกุดดู่จึงร่วมกับคณะสงฆ์จัดโครงการนี้ขึ้น",
            ),
            ("เพื่อส่งเสริมให้บุคลากรนำหลักธรรมมาใช้ในการทำงาน", "เพื่อเป็นแบบอย่างที่ดีแก่เด็กและเยาวชน"),
            (("ผู้บริหารและพนักงานส่วนตำบล", 42, "คน"), ("ประชาชนที่สนใจ", 0, "")),
            (
                "ขออนุมัติโครงการ",
                "ประสานคณะสงฆ์ในพื้นที่",
                "นำบุคลากรเข้าวัดเดือนละ ๑ ครั้ง",
                "สรุปผลการดำเนินงานเสนอนายกองค์การบริหารส่วนตำบล",
            ),
            ("กองการศึกษา ศาสนาและวัฒนธรรม",),
            ("บุคลากรเข้าร่วมกิจกรรมไม่น้อยกว่าร้อยละ ๘๐",),
            ("บุคลากรมีคุณธรรมและปฏิบัติหน้าที่ด้วยความสุจริต", "ประชาชนศรัทธาต่อองค์กร"),
            {year: Row("8,400", (1, 2, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "มาตรการให้บริการประชาชนผ่านระบบ e-Service",
            2,
            (
                (
                    "การให้บริการที่ประชาชนต้องเดินทางมาติดต่อด้วยตนเองหลายครั้ง เป็นช่องทางให้เกิดการเรียกรับผลประโยชน์ "
                    "การให้บริการผ่านระบบอิเล็กทรอนิกส์ช่วยลดการใช้ดุลพินิจของเจ้าหน้าที่"
                ),
            ),
            ("เพื่อลดขั้นตอนและระยะเวลาการให้บริการ",),
            (("ผู้รับบริการ", 600, "ราย"),),
            (
                "สำรวจงานบริการที่สามารถให้บริการออนไลน์ได้",
                "พัฒนาแบบคำขอและเผยแพร่ทาง www.kutdu.go.th",
                "ประชาสัมพันธ์ผ่านหอกระจายข่าวทุกหมู่บ้าน",
                "ติดตามสถิติการใช้งานทุกเดือน",
            ),
            ("สำนักปลัด", "กองคลัง"),
            ("มีงานบริการออนไลน์ไม่น้อยกว่า ๕ งานบริการ", "มีผู้ใช้บริการออนไลน์ไม่น้อยกว่าร้อยละ ๒๐ ของผู้รับบริการทั้งหมด"),
            ("ผู้รับบริการพึงพอใจไม่น้อยกว่าร้อยละ ๘๕",),
            {
                2567: Row("45,000", (1, 2)),
                2568: Row("15,000", (2,)),
                2569: Row("15,000", (2,)),
                2570: Row("15,000", (2,)),
            },
        ),
        Sheet(
            "กิจกรรมติดป้ายประกาศราคากลางและผู้ชนะการเสนอราคา ณ สถานที่ก่อสร้าง",
            2,
            ("ประชาชนในพื้นที่ไม่ทราบรายละเอียดของโครงการก่อสร้าง จึงไม่สามารถช่วยสอดส่องดูแลได้",),
            ("เพื่อให้ประชาชนทราบรายละเอียดของโครงการก่อสร้าง", "เพื่อให้เกิดการแข่งขันราคาอย่างเป็นธรรม", "เพื่อป้องกันการทิ้งงาน"),
            (("โครงการก่อสร้างทุกโครงการ", 0, ""),),
            ("จัดทำรูปแบบป้ายมาตรฐาน", "กำหนดเป็นเงื่อนไขแนบท้ายสัญญา", "ตรวจสอบการติดตั้งก่อนเริ่มงาน"),
            ("กองช่าง",),
            ("มีป้ายครบทุกโครงการ",),
            ("งานก่อสร้างแล้วเสร็จตามสัญญาและได้มาตรฐาน",),
            {year: Row("0", (1, 2, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "โครงการจัดเวทีประชาคมตำบลเพื่อทบทวนแผนพัฒนาท้องถิ่น",
            3,
            (
                "ระเบียบกระทรวงมหาดไทยว่าด้วยการจัดทำแผนพัฒนาขององค์กรปกครองส่วนท้องถิ่น กำหนดให้ประชาชนมีส่วนร่วมในการจัดทำแผน",
                "ที่ผ่านมาผู้เข้าร่วมประชาคมส่วนใหญ่เป็นผู้สูงอายุ กลุ่มวัยทำงานเข้าร่วมน้อย จึงเห็นควรจัดเวทีในวันหยุด",
            ),
            ("เพื่อเปิดโอกาสให้ประชาชนทุกกลุ่มมีส่วนร่วม",),
            (("ผู้แทนหมู่บ้าน", 14, "หมู่บ้าน"), ("กลุ่มวัยทำงาน", 70, "คน")),
            ("แต่งตั้งคณะกรรมการ", "ประชาสัมพันธ์ล่วงหน้า ๑๕ วัน", "จัดเวทีประชาคม", "สรุปประเด็นและเผยแพร่"),
            ("งานวิเคราะห์นโยบายและแผน สำนักปลัด",),
            ("จัดเวทีครบ ๑๔ หมู่บ้าน",),
            ("แผนพัฒนาท้องถิ่นตรงตามความต้องการของประชาชน",),
            {2567: Row("30,000", (3,)), 2568: Row("30,000", (3,)), 2570: Row("32,500", (3,))},
        ),
        Sheet(
            "มาตรการตรวจสอบการใช้รถยนต์ราชการ",
            4,
            ("การใช้รถยนต์ราชการโดยไม่มีการควบคุมเป็นความเสี่ยงต่อการนำทรัพย์สินของทางราชการไปใช้ประโยชน์ส่วนตน",),
            ("เพื่อควบคุมการใช้รถยนต์ราชการ",),
            (("พนักงานขับรถยนต์", 4, "คน"), ("ผู้ขอใช้รถ", 0, "")),
            ("กำหนดแบบขออนุญาตใช้รถ", "ตรวจสอบเลขไมล์และใบเติมน้ำมันทุกสัปดาห์", "รายงานผู้บริหารทุกไตรมาส"),
            ("หน่วยตรวจสอบภายใน",),
            ("มีรายงานการใช้รถปีละ ๔ ครั้ง",),
            ("ค่าใช้จ่ายด้านน้ำมันเชื้อเพลิงลดลง", "ไม่มีการนำรถราชการไปใช้ส่วนตัว"),
            {year: Row("0", (1, 2, 3, 4)) for year in YEARS},
        ),
    ),
    chapters=(("การวิเคราะห์ความเสี่ยงการทุจริต", "front"),),
    in_chapters=("ด้านการใช้รถราชการ", "มีการเบิกจ่ายน้ำมันเกินกว่าระยะทางจริง"),
    totals={
        2567: ("83,400", None),
        2568: ("53,400", None),
        2569: ("23,400", None),
        2570: ("55,900", None),
    },
)

_MONTHS = {
    (1, 2, 3, 4): "ตลอดปีงบประมาณ (ไตรมาสที่ ๑ – ๔)",
    (1, 2): "ไตรมาสที่ ๑ - ๒ (เดือนตุลาคม – มีนาคม)",
    (3,): "ไตรมาสที่ ๓ (เดือนเมษายน - มิถุนายน)",
}


def _unseen(text: str) -> str:
    """Places where a line may break, as text copied from a web page has them, and a soft hyphen in a long word."""
    for part in ("ของ", "และ", "จึง", "การ"):
        text = text.replace(part, f"\u200b{part}")
    return text.replace("ประชาสัมพันธ์", "ประชา\u00adสัมพันธ์")


def _listed(texts: tuple[str, ...], mark: str) -> list[str]:
    if len(texts) == 1:
        return [word.para(f"\t{texts[0]}")]
    out = []
    for number, text in enumerate(texts, 1):
        before, link, after = text.partition("www.kutdu.go.th")
        shown = word.field('HYPERLINK "http://www.kutdu.go.th/"', link) if link else ""
        out.append(
            word.para(f"\t{thai(mark.replace('1', str(number)))}", *filter(None, (_unseen(before), shown, after)))
        )
    return out


def _heading(text: str, value: str = "") -> str:
    return word.para(word.cut(text, bold=True, step=5), *([f"\t{value}"] if value else []))


def _sheet(place: int, sheet: Sheet) -> str:
    money = next(iter(sheet.years.values())).budget
    shown = "ไม่ใช้งบประมาณ" if money == "0" else thai(f"{money} บาท ต่อปี")
    if place == 1:
        shown = "ปี ๒๕๖๗ จำนวน ๔๕,๐๐๐ บาท ปี ๒๕๖๘ - ๒๕๗๐ ปีละ ๑๕,๐๐๐ บาท"
    if place == 3:
        shown = "ปี ๒๕๖๗ - ๒๕๖๘ ปีละ ๓๐,๐๐๐ บาท ปี ๒๕๗๐ จำนวน ๓๒,๕๐๐ บาท"
    groups = tuple(f"{name} {thai(count)} {unit}" if count else name for name, count, unit in sheet.groups)
    rationale = [word.para(f"\t{_unseen(text)}") for text in sheet.rationale]
    if place == 4:
        half, rest = sheet.rationale[0].split("เป็น", 1)
        rationale = [word.para("\t", word.remarked(word.cut(half)), f"เป็น{rest}")]
    new_page = "<w:pageBreakBefore/>"
    quarters = next(iter(sheet.years.values())).quarters
    return "".join(
        [
            word.para(
                thai(f"มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}"), bold=True, center=True, more=new_page
            ),
            word.para(sheet.title.replace("e-S", "e\u2011S"), bold=True, center=True),
            word.para(),
            _heading("หลักการและเหตุผล"),
            *rationale,
            _heading("วัตถุประสงค์"),
            *_listed(tuple(sheet.objectives), "1.\t"),
            _heading("กลุ่มเป้าหมาย"),
            *_listed(groups, "-\t"),
            _heading("วิธีดำเนินการ"),
            *_listed(tuple(map(str, sheet.steps)), "(1) "),
            _heading("ระยะเวลาดำเนินการ", _MONTHS[quarters]),
            _heading("งบประมาณ", shown),
            _heading("ผู้รับผิดชอบ", " / ".join(sheet.responsible)),
            _heading("ผลผลิต (Output)"),
            *_listed(tuple(map(str, sheet.outputs)), "- "),
            _heading("ผลลัพธ์ (Outcome)"),
            *_listed(tuple(map(str, sheet.outcomes)), "- "),
        ]
    )


def _year(year: int) -> str:
    widths = (800, 6000, 900, 1800, 700, 700, 700, 700, 2000)
    heads = (
        "ที่",
        "โครงการ/กิจกรรม/มาตรการ",
        "มิติ",
        "งบประมาณ (บาท)",
        "ไตรมาส 1",
        "ไตรมาส 2",
        "ไตรมาส 3",
        "ไตรมาส 4",
        "หน่วยงานรับผิดชอบ",
    )
    rows = [
        word.row(
            *(word.cell(head, width=width, bold=True) for head, width in zip(heads, widths, strict=True)),
            head=True,
        )
    ]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        planned = sheet.years[year]
        ticks = ["✓" if quarter in planned.quarters else "" for quarter in (1, 2, 3, 4)]
        money = "-" if planned.budget == "0" else planned.budget
        texts = (
            str(number),
            sheet.title.replace("e-S", "e\u2011S"),
            str(sheet.dimension),
            money,
            *ticks,
            " / ".join(sheet.responsible),
        )
        rows.append(word.row(*(word.cell(text, width=width) for text, width in zip(texts, widths, strict=True))))
    total = (BOOK.totals[year][0] or "", "", "", "", "", "")
    rows.append(word.row(word.cell("รวม", width=7700, span=3, center=True), *map(word.cell, total)))
    caption = f"แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. {thai(year)}"
    return word.para(caption, bold=True, center=True) + word.table(rows, widths) + word.para()


def body() -> str:
    """What Word keeps as the document's body."""
    cover = (
        word.para()
        + word.para("แผนปฏิบัติการป้องกันการทุจริต", bold=True, center=True)
        + word.para("พ.ศ. ๒๕๖๗ – ๒๕๗๐", bold=True, center=True)
        + word.para()
        + word.para("ของ", bold=True, center=True)
        + word.para(NAME, bold=True, center=True)
        + word.para("อำเภอโนนสัง จังหวัดหนองบัวลำภู", bold=True, center=True)
        + word.para(word.run("\f"))
    )
    preface = word.para("คำนำ", bold=True, center=True) + "".join(word.para(f"\t{text}") for text in BOOK.preface)
    risks = (
        ("ด้าน", "ความเสี่ยง", "ระดับ"),
        ("ด้านการใช้รถราชการ", "มีการเบิกจ่ายน้ำมันเกินกว่าระยะทางจริง", "สูง"),
        ("ด้านการจัดซื้อจัดจ้าง", "การกำหนดคุณลักษณะเฉพาะเอื้อประโยชน์แก่ผู้ขายบางราย", "ปานกลาง"),
    )
    analysis = (
        word.para(word.run("\f"), "การวิเคราะห์ความเสี่ยงการทุจริต", bold=True, center=True)
        + word.para(
            "\tองค์การบริหารส่วนตำบลกุดดู่ได้วิเคราะห์ความเสี่ยงตามคู่มือของสำนักงาน ป.ป.ท.", word.noted(1), " พบความเสี่ยงดังนี้"
        )
        + word.table(
            [word.row(*(word.cell(text, width=3000) for text in line)) for line in risks], (3000, 3000, 3000)
        )
        + word.section()
    )
    sheets = word.para("รายละเอียดโครงการ", bold=True, center=True)
    sheets += "".join(_sheet(place, sheet) for place, sheet in enumerate(BOOK.sheets)) + word.section()
    return cover + preface + analysis + sheets + "".join(map(_year, YEARS)) + word.section(wide=True, inner=False)


def build() -> bytes:
    """The book as a Word file."""
    return word_package.package(
        body(),
        header=word.para(word.field("PAGE", "3"), center=True),
        footnotes=("คู่มือการประเมินความเสี่ยงการทุจริต พ.ศ. ๒๕๖๕",),
        comments=("ขอให้ตรวจสอบข้อมูลอีกครั้ง",),
    )


def text() -> bytes:
    """The book copied from Word into a plain text."""
    return copied(build()).encode()
