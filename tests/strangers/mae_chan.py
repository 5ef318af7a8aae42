"""A small town's book: one table for all years under rows of years, digits of both kinds, `มติที่`, a section on evaluation."""

from __future__ import annotations

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai
from strangers.word_xml import page_before

NAME = "เทศบาลตำบลแม่จัน"
YEARS = (2566, 2567, 2568, 2569, 2570)
ALL = (1, 2, 3, 4)
_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)


def _years(quarters: tuple[int, ...], budget: str, note: str | None = None) -> dict[int, Row]:
    return {year: Row(budget, quarters, note) for year in YEARS}


_SHEETS = (
    Sheet(
        "โครงการฝึกอบรมและทัศนศึกษาดูงานองค์กรต้นแบบด้านความโปร่งใส",
        1,
        (
            "การเรียนรู้จากของจริงทำให้บุคลากรเห็นภาพว่าองค์กรที่โปร่งใสทำงานอย่างไร มากกว่าการฟังบรรยายในห้องประชุมเพียงอย่างเดียว",
            "เทศบาลตำบลแม่จันได้คะแนน ITA ปีที่ผ่านมา 84.75 คะแนน ยังต่ำกว่าค่าเป้าหมายที่กำหนดไว้ จึงควรเรียนรู้จากเทศบาลที่ได้คะแนนสูง",
        ),
        ("เพื่อให้บุคลากรมีแนวคิดใหม่ในการทำงาน", "เพื่อยกระดับผลการประเมิน ITA"),
        (("ผู้บริหาร", 4, "คน"), ("สมาชิกสภา", 12, "คน"), ("พนักงานเทศบาลและพนักงานจ้าง", 64, "คน")),
        (
            "คัดเลือกองค์กรต้นแบบ",
            "ศึกษาดูงาน 1 วัน",
            ("ถอดบทเรียน โดยให้แต่ละกองนำเสนอในหัวข้อ", ("สิ่งที่ทำได้ทันที", "สิ่งที่ต้องใช้เวลา", "สิ่งที่ต้องขอการสนับสนุน")),
            "ติดตามการปรับปรุงงาน",
        ),
        ("สำนักปลัดเทศบาล",),
        ("บุคลากรเข้าร่วมโครงการ ไม่น้อยกว่า 70 คน",),
        ("ผลการประเมิน ITA ไม่น้อยกว่า 90 คะแนน",),
        _years((3,), "45,000"),
    ),
    Sheet(
        "กิจกรรมหนูน้อยซื่อสัตย์ โรงเรียนอนุบาลเทศบาล",
        1,
        ("เด็กเรียนรู้จากการเลียนแบบ ครูและผู้ปกครองจึงต้องร่วมกันเป็นแบบอย่าง",),
        ("เพื่อปลูกฝังความซื่อสัตย์ตั้งแต่ปฐมวัย",),
        (("เด็กอนุบาล", 135, "คน"), ("ผู้ปกครอง", 0, "")),
        ("เล่านิทาน", "ร้านค้าซื่อสัตย์ (หยิบเอง จ่ายเอง ทอนเอง)", "มอบดาวความดี"),
        ("กองการศึกษา",),
        ("จัดกิจกรรมสัปดาห์ละ 1 ครั้ง",),
        ("เด็กรู้จักขออนุญาตก่อนหยิบของผู้อื่น", "ผู้ปกครองมีส่วนร่วมในการปลูกฝังคุณธรรม"),
        _years((1, 3, 4), "5,000", "เว้นช่วงปิดภาคเรียน"),
    ),
    Sheet(
        "มาตรการประหยัดพลังงานและใช้ทรัพย์สินของราชการอย่างคุ้มค่า",
        2,
        (
            "ทรัพย์สินของราชการได้มาจากภาษีของประชาชน การนำไปใช้ส่วนตัวหรือใช้อย่างสิ้นเปลืองเป็นจุดเริ่มต้นของการทุจริต",
            "ผลการประเมิน ITA ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ พบว่าบุคลากรบางส่วนยังไม่ทราบขั้นตอนการยืมทรัพย์สินที่ถูกต้อง",
            "จึงกำหนดมาตรการขึ้นเพื่อถือปฏิบัติร่วมกัน",
        ),
        ("เพื่อให้การยืมทรัพย์สินเป็นไปตามระเบียบ", "เพื่อลดค่าใช้จ่ายด้านพลังงาน", "เพื่อสร้างจิตสำนึกรักของหลวง"),
        (("บุคลากรของเทศบาล", 80, "คน"),),
        ("จัดทำแนวปฏิบัติการยืมทรัพย์สิน", "จัดทำทะเบียนคุมการยืม", "ตรวจสอบทุกสิ้นเดือน"),
        ("กองคลัง", "กองช่าง"),
        ("มีแนวปฏิบัติ 1 ฉบับ และทะเบียนคุมครบทุกกอง",),
        ("ค่าไฟฟ้าลดลงร้อยละ 10", "ไม่มีการนำทรัพย์สินไปใช้ส่วนตัว"),
        _years(ALL, "0"),
    ),
    Sheet(
        "โครงการตลาดนัดความคิด ชาวแม่จันร่วมสร้างเมือง",
        3,
        ("ตลาดเช้าแม่จันเป็นที่รวมของคนทุกกลุ่มทั้งคนเมือง พี่น้องชาติพันธุ์ และผู้ค้าจากต่างอำเภอ จึงเหมาะเป็นพื้นที่รับฟังความคิดเห็น",),
        ("เพื่อรับฟังความคิดเห็นของประชาชนทุกกลุ่ม",),
        (("ประชาชนในเขตเทศบาล", 500, "คน"), ("กลุ่มชาติพันธุ์", 3, "กลุ่ม")),
        ("ตั้งบูธรับฟังความคิดเห็นในตลาด", "รวบรวมและจัดกลุ่มข้อเสนอ", "ตอบทุกข้อเสนอบนป้ายหน้าตลาด"),
        ("กองวิชาการและแผนงาน",),
        ("จัดตลาดนัดความคิดปีละ 2 ครั้ง",),
        ("ข้อเสนออย่างน้อย 10 เรื่องถูกนำไปปฏิบัติ",),
        _years((2, 4), "24,600"),
    ),
    Sheet(
        "มาตรการตรวจสอบการใช้จ่ายเงินสะสมโดยคณะกรรมการภาคประชาชน",
        4,
        ("เงินสะสมเป็นเงินที่เหลือจ่ายของท้องถิ่น การใช้จ่ายเงินสะสมต้องเป็นไปตามเงื่อนไขของระเบียบกระทรวงมหาดไทย",),
        ("เพื่อให้ประชาชนร่วมตรวจสอบการใช้จ่ายเงินสะสม",),
        (("คณะกรรมการภาคประชาชน", 7, "คน"),),
        ("สรรหาคณะกรรมการ", "ประชุมปีละ 2 ครั้ง", "เผยแพร่รายงานการประชุม"),
        ("กองคลัง",),
        ("มีการประชุม 2 ครั้งต่อปี",),
        ("การใช้จ่ายเงินสะสมเป็นไปตามระเบียบ",),
        _years((2, 4), "0"),
    ),
)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2566,
    end=2570,
    name=NAME,
    type="subdistrict-municipality",
    district="แม่จัน",
    province="เชียงราย",
    sheets=_SHEETS,
    preface=(
        (
            "ปัญหาการทุจริตเป็นปัญหาเรื้อรังที่สร้างความเสียหายแก่ประเทศ เทศบาลตำบลแม่จันในฐานะหน่วยงานที่ใกล้ชิดประชาชนมากที่สุด"
            "จึงมุ่งมั่นที่จะบริหารงานด้วยความโปร่งใส เป็นธรรม และตรวจสอบได้"
        ),
        "แผนฉบับนี้จัดทำขึ้นตามกรอบ 4 มิติ โดยคัดเลือกเฉพาะเรื่องที่เทศบาลขนาดเล็กทำได้จริง จำนวน 5 โครงการ",
        "ขอขอบคุณประชาชนและทุกภาคส่วนที่ให้ข้อคิดเห็น",
    ),
    order=dict.fromkeys((2568, 2569, 2570), (1, 0, 2, 3, 4)),
    totals=dict.fromkeys(YEARS, ("74,600", None)),
    approval=(
        {"role": "ผู้จัดทำ", "name": "นางตัวอย่าง สมมติ", "position": "นักวิเคราะห์นโยบายและแผนชำนาญการ"},
        {"role": "ผู้ตรวจสอบ", "name": "นายตัวอย่าง สมมุติ", "position": "ปลัดเทศบาลตำบลแม่จัน"},
        {"role": "ผู้อนุมัติ", "name": "นายสมมติ ตัวอย่าง", "position": "นายกเทศมนตรีตำบลแม่จัน"},
    ),
    in_notes=("สังเกตพฤติกรรมและแบบสอบถาม",),
)

_HEADS = (
    "ชื่อโครงการ/กิจกรรม",
    "หลักการและเหตุผล",
    "วัตถุประสงค์",
    "กลุ่มเป้าหมาย",
    "วิธีการดำเนินงาน",
    "ระยะเวลา",
    "งบประมาณ",
    "ผู้รับผิดชอบ",
    "ผลที่คาดว่าจะได้รับ",
)
_WHEN = (
    "ไตรมาสที่ ๓ ของทุกปี",
    "ไตรมาส 1, 3 และ 4 ทุกปี",
    "ดำเนินการต่อเนื่องทุกไตรมาส",
    "เดือนมกราคม – มีนาคม และ กรกฎาคม – กันยายน",
    "ไตรมาส ๒ และ ๔",
)


def _years_table(document: Document) -> None:
    rows = [
        ["ลำดับที่", "มิติที่", "ชื่อโครงการ/กิจกรรม/มาตรการ", "งบประมาณ\n(บาท)", "ไตรมาสที่ดำเนินการ", "ผู้รับผิดชอบ", "หมายเหตุ"],
    ]
    merges = []
    for year in YEARS:
        merges.append((len(rows), 0, len(rows), 6))
        rows.append([f"ปีงบประมาณ พ.ศ. {year if year % 2 else thai(year)}", *[""] * 6])
        for number, sheet in enumerate(BOOK.rows(year), 1):
            row = sheet.years[year]
            quarters = "1 - 4" if row.quarters == ALL else ", ".join(map(str, row.quarters))
            money = "-" if row.budget == "0" else row.budget
            cells = [
                f"{number}.",
                str(sheet.dimension),
                sheet.title,
                money,
                quarters,
                "\n".join(sheet.responsible),
            ]
            rows.append([*cells, row.note or ""])
        merges.append((len(rows), 0, len(rows), 2))
        rows.append([f"รวมปีงบประมาณ {year} จำนวน 5 โครงการ", "", "", BOOK.totals[year][0] or "", "", "", ""])
    merges.append((len(rows), 0, len(rows), 2))
    rows.append(["รวมงบประมาณทั้ง 5 ปี", "", "", "373,000", "", "", ""])
    table(document, rows, merges).style = "Table Grid"


def _listed(document: Document, texts: tuple[Nested, ...], mark: str) -> None:
    for place, item in enumerate(texts, 1):
        text, below = (item, ()) if isinstance(item, str) else item
        number = {"dash": "-", "bracket": f"({thai(place)})", "bullet": "•", "dot": f"{place}."}[mark]
        line(document, f"\t{number} {text}" if len(texts) > 1 else f"\t{text}")
        for each in below:
            line(document, f"\t\t* {each}")


def _head(document: Document, number: int, text: str = "") -> None:
    made = document.add_paragraph()
    made.add_run(f"{number if number % 2 else thai(number)}. {_HEADS[number - 1]}").bold = True
    if text:
        made.add_run(f"  :  {text}")


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    mark = ("dash", "bracket", "bullet", "dot", "dash")[place]
    word = "มติที่" if place in {1, 3} else "มิติที่"
    head = line(document, "รายละเอียดโครงการ/กิจกรรม/มาตรการ", bold=True, center=True)
    page_before(head)
    line(
        document,
        f"{word} {thai(sheet.dimension) if place % 2 else sheet.dimension} : {_NAMES[sheet.dimension]}",
        bold=True,
    )
    _head(document, 1, sheet.title)
    _head(document, 2)
    for text in sheet.rationale:
        line(document, f"\t{thai(text) if place == 2 else text}")
    _head(document, 3)
    _listed(document, tuple(sheet.objectives), mark)
    _head(document, 4)
    groups = [
        f"{name}  {thai(count) if place % 2 else count}  {unit}" if count else name
        for name, count, unit in sheet.groups
    ]
    _listed(document, tuple(groups), "dash")
    _head(document, 5)
    _listed(document, tuple(sheet.steps), mark)
    _head(document, 6, _WHEN[place])
    budget = sheet.years[2566].budget
    _head(document, 7, "ไม่ใช้งบประมาณ" if budget == "0" else f"ปีละ {thai(budget)} บาท")
    _head(document, 8, " , ".join(sheet.responsible))
    _head(document, 9)
    for name, texts in (("ผลผลิต", sheet.outputs), ("ผลลัพธ์", sheet.outcomes)):
        if len(texts) == 1:
            line(document, f"\t{name} : {texts[0]}")
        else:
            line(document, f"\t{name} :")
            for each in texts:
                line(document, f"\t\t- {each}")
    made = document.add_paragraph()
    made.add_run("๑๐. การประเมินผล").bold = True
    line(document, "\tสังเกตพฤติกรรมและแบบสอบถาม")


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (
        "แผนปฏิบัติการป้องกันการทุจริต",
        "เพื่อยกระดับคุณธรรมและความโปร่งใส",
        "พ.ศ. 2566 – 2570",
        "เทศบาลตำบลแม่จัน  อำเภอแม่จัน  จังหวัดเชียงราย",
        "งานวิเคราะห์นโยบายและแผน กองวิชาการและแผนงาน",
    ):
        line(document, text, bold=True, center=True)
    page_before(line(document, "คำนำ", bold=True, center=True))
    for text in BOOK.preface:
        line(document, f"\t{text}")
    line(document, "เทศบาลตำบลแม่จัน").alignment = WD_ALIGN_PARAGRAPH.RIGHT
    page_before(line(document, "แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2566 – 2570", bold=True, center=True))
    line(document, "เทศบาลตำบลแม่จัน อำเภอแม่จัน จังหวัดเชียงราย", bold=True, center=True)
    _years_table(document)
    for place, sheet in enumerate(_SHEETS):
        _sheet(document, place, sheet)
    new_page(document)
    for each in BOOK.approval:
        line(document, f"ลงชื่อ                                        {each['role']}", center=True)
        line(document, f"({each['name']})", center=True)
        line(document, f"ตำแหน่ง {each['position']}", center=True)
        line(document, "")
    return saved(document)
