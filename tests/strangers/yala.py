"""A city's book as a form of Word: fields to fill in, old check boxes, drop-down lists, cells of uneven width, numbers that Word counts."""

from __future__ import annotations

from strangers import saved_by_word as word
from strangers import word_package
from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import thai

NAME = "เทศบาลนครยะลา"
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
    type="city-municipality",
    district="เมืองยะลา",
    province="ยะลา",
    preface=(
        "เทศบาลนครยะลามุ่งมั่นที่จะเป็นองค์กรที่บริหารงานด้วยความโปร่งใส ตรวจสอบได้ และยึดประโยชน์ของประชาชนเป็นที่ตั้ง",
        "แผนฉบับนี้ปรับปรุงจากแผนฉบับเดิม โดยเพิ่มโครงการที่เกิดจากข้อเสนอแนะของภาคประชาสังคมในเวทีสภากาแฟ",
    ),
    sheets=(
        Sheet(
            "โครงการพหุวัฒนธรรมร่วมใจต้านภัยทุจริต",
            1,
            (
                "เมืองยะลาเป็นสังคมพหุวัฒนธรรม ประชาชนทุกศาสนาล้วนมีหลักคำสอนที่ส่งเสริมความซื่อสัตย์ การนำหลักคำสอนของแต่ละศาสนามาเป็นแกนกลางของการรณรงค์จึงเข้าถึงประชาชนได้ดีกว่าการใช้ข้อกฎหมายเพียงอย่างเดียว",
                "ในปีที่ผ่านมาเทศบาลได้ทดลองจัดกิจกรรมในสองชุมชน ได้รับความร่วมมือเป็นอย่างดี จึงเห็นควรขยายผลให้ครอบคลุมทั้งเมือง",
            ),
            ("เพื่อรณรงค์ค่านิยมความซื่อสัตย์ผ่านหลักศาสนา", "เพื่อสร้างความร่วมมือระหว่างผู้นำศาสนากับเทศบาล"),
            (("ผู้นำศาสนา", 24, "คน"), ("ประชาชนในชุมชน", 800, "คน")),
            (
                "ประชุมร่วมกับผู้นำศาสนา",
                "จัดทำสื่อรณรงค์สองภาษา",
                "จัดกิจกรรมในชุมชน ๔๐ แห่ง",
                "ประเมินผลและถอดบทเรียน",
            ),
            ("กองสวัสดิการสังคม",),
            ("จัดกิจกรรมครบ ๔๐ ชุมชน", "มีสื่อรณรงค์ไม่น้อยกว่า ๔ ชิ้น"),
            ("ประชาชนร้อยละ ๗๐ ตระหนักถึงภัยของการทุจริต",),
            {2569: Row("180,000.00", (1, 2)), 2570: Row("180,000.00", (1, 2))},
        ),
        Sheet(
            "มาตรการชำระค่าธรรมเนียมแบบไร้เงินสด",
            2,
            ("การรับชำระเป็นเงินสดที่หน้าเคาน์เตอร์และตลาดสดมีความเสี่ยงที่เงินจะไม่ถูกนำส่งครบถ้วน",),
            ("เพื่อลดความเสี่ยงจากการรับเงินสด", "เพื่ออำนวยความสะดวกแก่ประชาชน", "เพื่อให้ตรวจสอบรายรับได้ทันที"),
            (("ผู้ประกอบการค้าในตลาดสด", 320, "ราย"), ("ผู้ชำระค่าธรรมเนียม", 0, "")),
            ("ติดตั้งระบบคิวอาร์โค้ด", "ประชาสัมพันธ์", "ยกเลิกการรับเงินสดเป็นระยะ"),
            ("สำนักคลัง",),
            ("รับชำระแบบไร้เงินสดได้ทุกประเภทค่าธรรมเนียม",),
            ("เงินค่าธรรมเนียมนำส่งครบถ้วน",),
            {2569: Row("0", (1, 2, 3, 4)), 2570: Row("0", (1, 2, 3, 4))},
        ),
        Sheet(
            "กิจกรรมสภากาแฟตรวจการบ้านเทศบาล",
            3,
            ("สภากาแฟเป็นวิถีของคนยะลาที่ผู้คนมาพบปะพูดคุยกันทุกเช้า เหมาะแก่การรับฟังและตอบข้อสงสัยอย่างเป็นกันเอง",),
            ("เพื่อรับฟังความคิดเห็นต่อการทำงานของเทศบาล",),
            (("ประชาชนและสื่อมวลชนท้องถิ่น", 60, "คน"),),
            ("กำหนดหัวข้อประจำเดือน", "จัดสภากาแฟในวันพุธสัปดาห์ที่สอง", "เผยแพร่คำถามและคำตอบทางเว็บไซต์"),
            ("กองยุทธศาสตร์และงบประมาณ",),
            ("จัดสภากาแฟปีละ ๑๒ ครั้ง",),
            ("ข้อร้องเรียนที่ตอบได้ทันทีเพิ่มขึ้น", "ประชาชนไว้วางใจเทศบาล"),
            {2569: Row("72,000.00", (1, 2, 3, 4)), 2570: Row("72,000.00", (1, 2, 3, 4), "ปรับตามจำนวนครั้งที่จัดจริง")},
        ),
        Sheet(
            "โครงการตรวจสอบภายในแบบมีส่วนร่วมของสภานักเรียน",
            3,
            (
                "โรงเรียนในสังกัดได้รับงบประมาณอาหารกลางวันจำนวนมาก การให้สภานักเรียนร่วมชิมและบันทึกคุณภาพอาหารทุกวันช่วยป้องกันการจัดซื้อที่ไม่ตรงตามสัญญา",
            ),
            ("เพื่อให้อาหารกลางวันมีคุณภาพตามสัญญา",),
            (("สภานักเรียนโรงเรียนในสังกัด", 6, "แห่ง"),),
            ("อบรมสภานักเรียน", "บันทึกภาพและรายการอาหารทุกวัน", "ส่งรายงานให้ผู้ปกครองทราบ"),
            ("สำนักการศึกษา",),
            ("มีบันทึกครบ ๒๐๐ วันเรียน",),
            ("ผู้ปกครองพึงพอใจไม่น้อยกว่าร้อยละ ๘๐",),
            {2570: Row("30,000.00", (3, 4))},
        ),
        Sheet(
            "แนวปฏิบัติการรายงานทรัพย์สินรับบริจาค",
            4,
            (
                "เทศบาลได้รับทรัพย์สินบริจาคทั้งจากหน่วยงานและภาคเอกชนเป็นจำนวนมาก หลายรายการไม่ได้ลงทะเบียนคุมทรัพย์สิน",
                "เพื่อป้องกันการสูญหายและการนำไปใช้ส่วนตน จึงต้องกำหนดแนวปฏิบัติให้ชัดเจน",
            ),
            ("เพื่อให้ทรัพย์สินรับบริจาคได้รับการลงทะเบียนครบถ้วน",),
            (("หน่วยงานในสังกัด", 10, "หน่วยงาน"),),
            ("สำรวจทรัพย์สินรับบริจาค", "ลงทะเบียนและติดรหัส", "รายงานต่อผู้บริหารทุกสิ้นปี"),
            ("หน่วยตรวจสอบภายใน", "งานพัสดุและทรัพย์สิน"),
            ("มีทะเบียนทรัพย์สินรับบริจาค ๑ ชุด",),
            ("ทรัพย์สินรับบริจาคตรวจสอบได้ทุกรายการ",),
            {2569: Row("0", (4,)), 2570: Row("0", (4,))},
        ),
    ),
    totals={2569: ("252,000.00", (3, 3, 2, 3)), 2570: ("282,000.00", (3, 3, 3, 4))},
    approval=({"role": "ผู้อนุมัติ", "name": "นายสมมติ หกตัวอย่าง", "position": "นายกเทศมนตรีนครยะลา"},),
)


def _filled(text: str) -> str:
    """A text typed into a field of an old form."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="ข้อความ1"/><w:enabled/><w:calcOnExit w:val="0"/>'
        "<w:textInput/></w:ffData></w:fldChar></w:r>"
        '<w:r><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'{word.cut(text)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def _ticked(on: bool) -> str:
    """A check box of an old form: no letter, only the field's own state."""
    state = f'<w:default w:val="0"/>{"<w:checked/>" if on else ""}'
    return (
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="กล่อง1"/><w:enabled/><w:calcOnExit w:val="0"/>'
        f"<w:checkBox><w:sizeAuto/>{state}</w:checkBox></w:ffData></w:fldChar></w:r>"
        '<w:r><w:instrText xml:space="preserve"> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def _chosen(text: str) -> str:
    """What was chosen from a drop-down list, the others being in the control's properties."""
    others = "".join(f'<w:listItem w:displayText="{each}" w:value="{each}"/>' for each in _NAMES[1:])
    return word.control(word.run(text), "มิติ", f"<w:dropDownList>{others}</w:dropDownList>")


def _items(lists: word_package.Lists, items: tuple[Nested, ...]) -> list[str]:
    if len(items) == 1:
        return [word.para(_filled(str(items[0])))]
    number = lists.new(1)
    return [word.para(_filled(str(each)), style="a4", number=number) for each in items]


def _sheet(lists: word_package.Lists, sheet: Sheet) -> str:
    widths = (1900, 2900, 1900, 2700)
    row = next(iter(sheet.years.values()))
    groups = tuple(f"{name} {thai(count)} {unit}" if count else name for name, count, unit in sheet.groups)
    money = "ไม่ใช้งบประมาณ" if row.budget == "0" else f"{thai(row.budget)} บาท/ปี"
    when = thai("ไตรมาส " + ",".join(map(str, row.quarters)))
    dimension = _chosen(thai(f"{sheet.dimension} {_NAMES[sheet.dimension]}"))

    def label(text: str, width: int) -> str:
        return word.cell(text, width=width, bold=True)

    def wide(heading: str, blocks: list[str]) -> str:
        return word.row(word.cell(word.para(heading, bold=True), *blocks, width=9400, span=4))

    rows = [
        word.row(label("ชื่อโครงการ", 1900), word.cell(word.para(_filled(sheet.title)), width=7500, span=3)),
        word.row(label("มิติที่", 1900), word.cell(word.para(dimension), width=7500, span=3)),
        word.row(
            label("งบประมาณ", 1900),
            word.cell(word.para(_filled(money)), width=2900),
            label("ระยะเวลาดำเนินการ", 1900),
            word.cell(word.para(_filled(when)), width=2700),
        ),
        word.row(
            label("ผู้รับผิดชอบ", 1900),
            word.cell(*_items(lists, tuple(sheet.responsible)), width=7500, span=3),
        ),
        wide("หลักการและเหตุผล", [word.para("\t", _filled(text)) for text in sheet.rationale]),
        wide("วัตถุประสงค์", _items(lists, tuple(sheet.objectives))),
        wide("กลุ่มเป้าหมาย", _items(lists, groups)),
        wide("วิธีดำเนินการ", _items(lists, tuple(sheet.steps))),
        word.row(
            word.cell(word.para("ผลผลิต", bold=True), *_items(lists, tuple(sheet.outputs)), width=4800, span=2),
            word.cell(word.para("ผลลัพธ์", bold=True), *_items(lists, tuple(sheet.outcomes)), width=4600, span=2),
        ),
    ]
    return word.table(rows, widths) + word.para(word.run("\f"))


def _year(lists: word_package.Lists, year: int) -> str:
    widths = (800, 6000, 900, 1900, 700, 700, 700, 700, 2200)
    heads = (
        "ลำดับ",
        "โครงการ/กิจกรรม/มาตรการ",
        "มิติ",
        "งบประมาณ",
        "ไตรมาส 1",
        "ไตรมาส 2",
        "ไตรมาส 3",
        "ไตรมาส 4",
        "หมายเหตุ",
    )
    rows = [
        word.row(
            *(word.cell(head, width=width, bold=True) for head, width in zip(heads, widths, strict=True)),
            head=True,
        )
    ]
    number = lists.new(0)
    for sheet in BOOK.rows(year):
        planned = sheet.years[year]
        ticks = [
            word.cell(word.para(_ticked(quarter in planned.quarters), center=True), width=700)
            for quarter in (1, 2, 3, 4)
        ]
        money = "-" if planned.budget == "0" else planned.budget
        rows.append(
            word.row(
                word.cell(word.para(number=number), width=800),
                word.cell(sheet.title, width=6000),
                word.cell(str(sheet.dimension), width=900),
                word.cell(money, width=1900),
                *ticks,
                word.cell(planned.note or "", width=2200),
            )
        )
    budget, counts = BOOK.totals[year]
    last = [
        word.cell("รวมทั้งสิ้น", span=3, center=True, bold=True),
        word.cell(word.para(word.field("=SUM(ABOVE)", budget or ""))),
    ]
    rows.append(word.row(*last, *(word.cell(str(count)) for count in counts or ()), word.cell()))
    caption = f"แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. {thai(year)}"
    return word.para(caption, bold=True, center=True) + word.table(rows, widths) + word.para(word.run("\f"))


def build() -> bytes:
    """The book as a Word file."""
    lists = word_package.Lists([("decimal", "%1")], [("thaiNumbers", "%1.")])
    cover = "".join(
        word.para(text, bold=True, center=True)
        for text in (
            "แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
            "พ.ศ. ๒๕๖๙ - ๒๕๗๐",
            NAME,
            "อำเภอเมืองยะลา จังหวัดยะลา",
        )
    )
    preface = word.para(word.run("\f"), "คำนำ", bold=True, center=True)
    preface += "".join(word.para("\t", text) for text in BOOK.preface) + word.section()
    years = "".join(_year(lists, year) for year in YEARS) + word.section(wide=True)
    sheets = word.para("รายละเอียดโครงการ/กิจกรรม/มาตรการ", bold=True, center=True)
    sheets += "".join(_sheet(lists, sheet) for sheet in BOOK.sheets)
    signed = "".join(
        word.para(text, center=True)
        for text in (
            "ลงชื่อ ............................................ ผู้อนุมัติ",
            "(นายสมมติ หกตัวอย่าง)",
            "นายกเทศมนตรีนครยะลา",
        )
    )
    return word_package.package(
        cover + preface + years + sheets + signed + word.section(inner=False), lists=lists.xml
    )
