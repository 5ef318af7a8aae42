"""A small municipality's book by someone who learned on a typewriter: blanks and tabs do everything, Enter ends each line."""

from __future__ import annotations

from collections.abc import Sequence

from docx.document import Document
from docx.shared import Cm

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import new_document, saved, wrapped

NAME = "เทศบาลตำบลแสวงหา"
YEARS = (2566, 2567, 2568, 2569, 2570)
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
    end=2570,
    name=NAME,
    type="subdistrict-municipality",
    district="แสวงหา",
    province="อ่างทอง",
    preface=(
        (
            "เทศบาลตำบลแสวงหาจัดทำแผนฉบับนี้ขึ้นเพื่อเป็นแนวทางให้ทุกส่วนราชการในสังกัดใช้ป้องกันการทุจริตในงานประจำของตน "
            "โดยรวบรวมข้อเสนอจากที่ประชุมพนักงานและจากประชาคมเมือง แล้วเลือกเฉพาะงานที่ทำได้จริงด้วยคนและเงินที่มีอยู่"
        ),
        "คณะผู้จัดทำหวังว่าแผนนี้จะช่วยให้ประชาชนเชื่อมั่นในการทำงานของเทศบาลมากขึ้น หากมีข้อบกพร่องประการใดขอรับไว้ปรับปรุงในโอกาสต่อไป",
    ),
    sheets=(
        Sheet(
            "โครงการอบรมคุณธรรมจริยธรรมแก่คณะผู้บริหาร สมาชิกสภา และพนักงานเทศบาล",
            1,
            (
                (
                    "ผู้ที่ทำงานท้องถิ่นอยู่ใกล้ชิดกับชาวบ้านทุกวัน เรื่องเล็กน้อยเช่นการรับของฝากหรือการลัดคิวให้คนรู้จัก "
                    "ถ้าปล่อยให้เป็นเรื่องธรรมดาก็จะกลายเป็นความเคยชิน และทำให้ผู้ที่มารับบริการโดยไม่มีคนรู้จักรู้สึกว่าไม่ได้รับความเป็นธรรม"
                ),
                (
                    "การอบรมที่ผ่านมาเป็นการฟังบรรยายอย่างเดียว ผู้เข้าอบรมจำได้ไม่นาน จึงควรเปลี่ยนเป็นการนำเหตุการณ์ที่เกิดขึ้นจริงในสำนักงาน"
                    "มาพูดคุยกันเป็นกลุ่มย่อย แล้วให้แต่ละกลุ่มเสนอว่าควรทำอย่างไร"
                ),
                "เทศบาลจึงจัดโครงการนี้ขึ้นปีเว้นปี เพื่อให้มีเวลานำข้อตกลงไปใช้และประเมินผลก่อนจัดครั้งต่อไป",
            ),
            ("เพื่อให้ผู้เข้าอบรมรู้และเข้าใจประมวลจริยธรรม", "เพื่อให้มีข้อตกลงร่วมกันในการทำงานอย่างซื่อสัตย์สุจริต"),
            (("คณะผู้บริหารและสมาชิกสภาเทศบาล", 17, "คน"), ("พนักงานเทศบาลและพนักงานจ้าง", 48, "คน")),
            (
                "เสนอโครงการเพื่อขออนุมัติ",
                "ติดต่อวิทยากรและสถานที่",
                "จัดอบรมเป็นเวลา 2 วัน โดยวันแรกเป็นการแบ่งกลุ่มพูดคุยจากเหตุการณ์จริง และวันที่สองให้แต่ละกลุ่มนำเสนอข้อตกลงต่อที่ประชุม",
                "สรุปผลเสนอนายกเทศมนตรี",
            ),
            ("สำนักปลัดเทศบาล",),
            ("จัดอบรม 1 ครั้ง มีผู้เข้าอบรมไม่น้อยกว่า 60 คน",),
            ("ผู้เข้าอบรมร้อยละ 80 ปฏิบัติตามข้อตกลงที่ทำร่วมกัน",),
            {year: Row("25,000", (2,)) for year in (2566, 2568, 2570)},
        ),
        Sheet(
            "มาตรการลดขั้นตอนการขออนุญาตก่อสร้างอาคาร",
            2,
            (
                (
                    "งานขออนุญาตก่อสร้างเป็นงานที่มีผู้ร้องเรียนเรื่องความล่าช้ามากที่สุดในรอบสามปี บางรายรอนานกว่า 60 วัน "
                    "ความล่าช้าเปิดช่องให้มีการเรียกรับเงินเพื่อให้งานเร็วขึ้น จึงต้องกำหนดเวลาและผู้รับผิดชอบแต่ละขั้นให้ชัดเจน"
                ),
            ),
            ("เพื่อให้การพิจารณาคำขอแล้วเสร็จภายใน 15 วัน",),
            (("ประชาชนผู้ขออนุญาตก่อสร้าง", 0, ""),),
            (
                "ทบทวนขั้นตอนเดิมทั้งหมด",
                "จัดทำแบบตรวจเอกสารแจกพร้อมคำขอ",
                "ปิดประกาศขั้นตอน ระยะเวลา และค่าธรรมเนียมไว้หน้าห้องกองช่าง",
            ),
            ("กองช่าง",),
            ("คำขอที่พิจารณาแล้วเสร็จภายใน 15 วัน ไม่น้อยกว่าร้อยละ 90",),
            ("ไม่มีเรื่องร้องเรียนเรื่องความล่าช้า",),
            {year: Row("0", (1, 2, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "กิจกรรมปิดประกาศผลการจัดซื้อจัดจ้างทุกเดือน",
            2,
            (
                "กฎหมายกำหนดให้เผยแพร่ผลการจัดซื้อจัดจ้างทางเว็บไซต์อยู่แล้ว แต่ผู้สูงอายุและพ่อค้าในตลาดจำนวนมากไม่ได้ใช้อินเทอร์เน็ต",
                "การปิดประกาศเป็นแผ่นใหญ่ที่ตลาดสดและที่ทำการชุมชนช่วยให้คนกลุ่มนี้ได้เห็นด้วยตาตนเอง",
            ),
            ("เพื่อให้ประชาชนทุกกลุ่มเข้าถึงข้อมูล", "เพื่อเปิดโอกาสให้ทักท้วง"),
            (("ประชาชนในเขตเทศบาล", 0, ""),),
            ("สรุปผลทุกสิ้นเดือน", "พิมพ์แผ่นประกาศ", "ปิดประกาศภายในวันที่ 5 ของเดือนถัดไป"),
            ("กองคลัง",),
            ("ปิดประกาศปีละ 12 ครั้ง",),
            ("ประชาชนทราบผลการจัดซื้อจัดจ้างของเทศบาล",),
            {year: Row("0", (1, 2, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "โครงการเวทีพบชาวบ้านยามเย็น",
            3,
            (
                (
                    "ชาวบ้านส่วนใหญ่ออกไปทำนาหรือรับจ้างตั้งแต่เช้า การจัดประชุมในเวลาราชการจึงมีผู้เข้าร่วมน้อยและเป็นคนกลุ่มเดิม "
                    "เทศบาลจึงย้ายเวทีไปจัดในเวลาเย็นที่ศาลาของแต่ละชุมชน"
                ),
            ),
            ("เพื่อรับฟังความเห็นของชาวบ้าน", "เพื่อให้ชาวบ้านร่วมตรวจสอบงานของเทศบาล"),
            (("ชาวบ้านใน 6 ชุมชน", 300, "คน"),),
            (
                "กำหนดวันร่วมกับประธานชุมชน",
                (
                    "จัดเวทีชุมชนละ 1 ครั้ง โดยมีหัวข้อดังนี้",
                    ("แจ้งงานที่ทำไปแล้วและเงินที่ใช้", "รับฟังปัญหาและข้อเสนอ", "เลือกตัวแทนตรวจรับงาน"),
                ),
                "นำข้อเสนอเข้าที่ประชุมส่วนราชการ",
            ),
            ("กองสวัสดิการสังคม", "สำนักปลัดเทศบาล"),
            ("จัดเวทีครบ 6 ชุมชน", "มีตัวแทนตรวจรับงานชุมชนละ 2 คน"),
            ("ชาวบ้านพอใจไม่น้อยกว่าร้อยละ 75",),
            {year: Row("8,000" if year < 2568 else "10,000", (1, 3)) for year in YEARS},
        ),
        Sheet(
            "มาตรการตรวจสอบการเบิกน้ำมันเชื้อเพลิงและการใช้รถยนต์ส่วนกลาง",
            4,
            (
                (
                    "ค่าน้ำมันเชื้อเพลิงเพิ่มขึ้นทุกปีแม้จำนวนรถเท่าเดิม ผู้ตรวจสอบภายในพบว่าสมุดบันทึกการใช้รถลงไม่ครบ "
                    "จึงตรวจสอบไม่ได้ว่าใช้ในราชการจริงหรือไม่"
                ),
            ),
            ("เพื่อให้การใช้รถและน้ำมันตรวจสอบได้",),
            (("รถยนต์ส่วนกลาง", 9, "คัน"),),
            ("ลงบันทึกการใช้รถทุกครั้ง", "สุ่มตรวจเลขไมล์กับใบเบิกทุกสองเดือน", "รายงานปลัดเทศบาล"),
            ("กองคลัง",),
            ("สมุดบันทึกลงครบทุกคัน",),
            ("ค่าน้ำมันลดลงร้อยละ 5",),
            {year: Row("0", (2, 4)) for year in YEARS},
        ),
    ),
    totals={
        2566: ("33,000", None),
        2567: ("8,000", None),
        2568: ("35,000", None),
        2569: ("10,000", None),
        2570: ("35,000", None),
    },
    chapters=(("ส่วนที่ 1 สภาพทั่วไป", "front"),),
    in_chapters=("มีชุมชนทั้งหมด 6 ชุมชน",),
    approval=(
        {"role": "ผู้จัดทำแผน", "name": "นางสาวสมมติ ตัวอย่าง", "position": "นักวิเคราะห์นโยบายและแผน"},
        {"role": "ผู้อนุมัติแผน", "name": "นายตัวอย่าง สมมติ", "position": "นายกเทศมนตรีตำบลแสวงหา"},
    ),
)

_TIMES = (
    "ไตรมาสที่  2  ( ม.ค. - มี.ค. )  ปีเว้นปี",
    "ตลอดปีงบประมาณ  ( ไตรมาสที่  1 - 4 )",
    "ทุกไตรมาส",
    "ไตรมาสที่  1  และไตรมาสที่  3",
    "ไตรมาสที่  2  และ  4",
)
_MONEY = (
    "ปีละ  25,000.-  บาท  ( สองหมื่นห้าพันบาทถ้วน )",
    "ไม่ใช้งบประมาณ",
    "ไม่ใช้งบประมาณ",
    "ปี 2566 - 2567  ปีละ  8,000.-  บาท\n\t\t\tปี 2568 - 2570  ปีละ  10,000.-  บาท",
    "-  ไม่ใช้งบประมาณ  -",
)


def _centred(document: Document, text: str) -> None:
    document.add_paragraph(" " * max(4, 42 - len(text) // 2) + text)


def _blank(document: Document, count: int = 1) -> None:
    for _ in range(count):
        document.add_paragraph()


def _page(document: Document, number: int, next_words: str = "") -> None:
    """The end of a page, filled with blank lines, and the number typed above the next one."""
    if next_words:
        document.add_paragraph("\t" * 8 + f"/{next_words}...")
    _blank(document, 6)
    _centred(document, f"-  {number}  -")
    _blank(document)


def _typed(document: Document, text: str, first: str = "\t", others: str = "", width: int = 66) -> None:
    """A paragraph as on a typewriter: each line of it ends with Enter."""
    for place, words in enumerate(wrapped(text, width)):
        document.add_paragraph((others if place else first) + words)


def _heading(document: Document, number: int, name: str, value: str = "") -> None:
    paragraph = document.add_paragraph(f"{number}.  ")
    paragraph.add_run(name).underline = True
    lines = value.split("\n")
    if value:
        paragraph.add_run(f"\t\t{lines[0]}")
    for text in lines[1:]:
        document.add_paragraph(text)


def _items(document: Document, number: str, items: Sequence[Nested], value_tab: str = "\t") -> None:
    if len(items) == 1 and isinstance(items[0], str):
        document.add_paragraph(f"{value_tab}{items[0]}")
        return
    for place, item in enumerate(items, 1):
        text, below = (item, ()) if isinstance(item, str) else item
        _typed(document, text, f"{value_tab}{number}.{place}  ", f"{value_tab}       ", 58)
        for each in below:
            document.add_paragraph(f"{value_tab}\t-  {each}")


def _year(document: Document, year: int) -> None:
    _centred(document, f"แผนปฏิบัติการป้องกันการทุจริต  พ.ศ. {year}")
    _centred(document, f"ของ{NAME}")
    _ruled(document, "_" * 78)
    _ruled(document, "ที่\tโครงการ / กิจกรรม / มาตรการ\tมิติที่\tงบประมาณ\tไตรมาสที่")
    _ruled(document, "\t\t\t(บาท)\t1\t2\t3\t4")
    _ruled(document, "_" * 78)
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        ticks = "\t".join("/" if quarter in row.quarters else "" for quarter in (1, 2, 3, 4)).rstrip()
        first, *others = wrapped(sheet.title, 38)
        money = "-" if row.budget == "0" else f"{row.budget}.-"
        _ruled(document, f"{number}.\t{first}\t{sheet.dimension}\t{money}\t{ticks}")
        for text in others:
            _ruled(document, f"\t{text}")
    _ruled(document, "_" * 78)
    count = len(BOOK.rows(year))
    document.add_paragraph(f"\t\tรวมทั้งสิ้น   {count}   โครงการ     เป็นเงิน   {BOOK.totals[year][0]}.-   บาท")


def _ruled(document: Document, text: str) -> None:
    stops = document.add_paragraph(text).paragraph_format.tab_stops
    for place in (1, 9.5, 10.5, 12.6, 13.4, 14.2, 15):
        stops.add_tab_stop(Cm(place))


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    _centred(document, "รายละเอียดโครงการ / กิจกรรม / มาตรการ")
    document.add_paragraph(f"ลำดับที่  {place + 1}")
    document.add_paragraph(f"มิติที่  {sheet.dimension}   {_NAMES[sheet.dimension]}")
    first, *others = wrapped(sheet.title, 52)
    _heading(document, 1, "ชื่อโครงการ", "\n\t\t\t".join([first, *others]))
    _heading(document, 2, "หลักการและเหตุผล")
    for text in sheet.rationale:
        _typed(document, text)
    _heading(document, 3, "วัตถุประสงค์")
    _items(document, "3", sheet.objectives)
    if place == 0:
        _page(document, 12, "4.  กลุ่มเป้าหมาย")
    groups = [f"{name}  จำนวน  {count}  {unit}" if count else name for name, count, unit in sheet.groups]
    _heading(document, 4, "กลุ่มเป้าหมาย", groups[0] if len(groups) == 1 else "")
    if len(groups) > 1:
        _items(document, "4", groups)
    _heading(document, 5, "วิธีดำเนินการ")
    _items(document, "5", sheet.steps)
    _heading(document, 6, "ระยะเวลาดำเนินการ", _TIMES[place])
    _heading(document, 7, "งบประมาณ", _MONEY[place])
    _heading(document, 8, "ผู้รับผิดชอบ", sheet.responsible[0] if len(sheet.responsible) == 1 else "")
    if len(sheet.responsible) > 1:
        _items(document, "8", sheet.responsible)
    if place == 3:
        _page(document, 16, "9.  ผลผลิต / ผลลัพธ์")
    _heading(document, 9, "ผลผลิต / ผลลัพธ์")
    for number, (name, items) in enumerate((("ผลผลิต", sheet.outputs), ("ผลลัพธ์", sheet.outcomes)), 1):
        if len(items) == 1:
            document.add_paragraph(f"\t9.{number}  {name}\t\t{items[0]}")
            continue
        document.add_paragraph(f"\t9.{number}  {name}")
        _items(document, f"9.{number}", items, "\t\t")


def _front(document: Document) -> None:
    _blank(document, 5)
    for text in ("แผนปฏิบัติการป้องกันการทุจริต", "เพื่อยกระดับคุณธรรมและความโปร่งใส", "( พ.ศ. 2566 - 2570 )"):
        _centred(document, text)
    _blank(document, 7)
    for text in (NAME, "อำเภอแสวงหา   จังหวัดอ่างทอง"):
        _centred(document, text)
    _blank(document, 6)
    _centred(document, "คำนำ")
    _blank(document)
    for text in BOOK.preface:
        _typed(document, text)
    _blank(document)
    document.add_paragraph(" " * 60 + NAME)
    _page(document, 1)
    _centred(document, "ส่วนที่ 1  สภาพทั่วไป")
    _typed(document, "เทศบาลตำบลแสวงหายกฐานะจากสุขาภิบาลเมื่อปี 2542 มีพื้นที่ 4.8 ตารางกิโลเมตร มีชุมชนทั้งหมด 6 ชุมชน")
    document.add_paragraph("\tจำนวนประชากร\t\tชาย\t2,310\tคน")
    document.add_paragraph("\t\t\t\tหญิง\t2,544\tคน")
    document.add_paragraph("\t\t\t\tรวม\t4,854\tคน")


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    _front(document)
    _page(document, 2)
    _centred(document, "ส่วนที่ 2  แผนปฏิบัติการป้องกันการทุจริต")
    for number, year in enumerate(YEARS, 3):
        _year(document, year)
        _page(document, number)
    _centred(document, "ส่วนที่ 3  รายละเอียดโครงการ")
    for place, sheet in enumerate(BOOK.sheets):
        _page(document, (11, 13, 14, 15, 17)[place])
        _sheet(document, place, sheet)
    _blank(document, 3)
    for left, right in (
        ("(ลงชื่อ)......................ผู้จัดทำแผน", "(ลงชื่อ)......................ผู้อนุมัติแผน"),
        ("    (นางสาวสมมติ  ตัวอย่าง)", "    (นายตัวอย่าง  สมมติ)"),
        ("  นักวิเคราะห์นโยบายและแผน", "  นายกเทศมนตรีตำบลแสวงหา"),
    ):
        document.add_paragraph(left + " " * (46 - len(left)) + right)
    return saved(document)
