"""A subdistrict's book: texts full of the form's own words, years as text in a column, offices with `และ` in their names."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai
from strangers.word_xml import page_before

NAME = "องค์การบริหารส่วนตำบลนิคมพัฒนา"
YEARS = (2566, 2567, 2568, 2569, 2570)
DIMENSIONS = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)


def _rows(budget: str, quarters: tuple[int, ...], *years: int) -> dict[int, Row]:
    return {year: Row(budget, quarters) for year in years or YEARS}


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2566,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="โนนสัง",
    province="หนองบัวลำภู",
    preface=(
        "งบประมาณทุกบาทขององค์การบริหารส่วนตำบลนิคมพัฒนามาจากภาษีของประชาชน การใช้จ่ายจึงต้องอธิบายได้ทุกขั้นตอน",
        "วัตถุประสงค์ของแผนฉบับนี้คือการทำให้ทุกโครงการมีเจ้าของงานที่ชัดเจน มีตัวชี้วัดที่วัดได้จริง และมีประชาชนเป็นผู้ร่วมประเมิน",
        "ผู้บริหารและพนักงานทุกคนพร้อมรับฟังข้อเสนอแนะเพื่อปรับปรุงแผนให้ดียิ่งขึ้นในปีต่อไป",
    ),
    sheets=(
        Sheet(
            "โครงการรวมพลังคนนิคมไม่โกง",
            1,
            (
                "งบประมาณที่ลงสู่หมู่บ้านในแต่ละปีมีจำนวนมาก แต่ผลผลิตที่ได้มักไม่เป็นไปตามแผน เพราะขาดคนเฝ้ามองตั้งแต่ต้น",
                "กลุ่มเป้าหมายของโครงการนี้จึงไม่ใช่เฉพาะผู้นำ แต่รวมถึงเยาวชนและแม่บ้านซึ่งอยู่ในหมู่บ้านตลอดเวลา",
                "ระยะเวลาที่ผ่านมาพิสูจน์แล้วว่า หมู่บ้านที่มีกลุ่มเฝ้าระวังมีข้อร้องเรียนลดลงอย่างชัดเจน",
            ),
            ("เพื่อรวมกลุ่มคนที่ไม่ยอมรับการทุจริต", "เพื่อให้ทุกหมู่บ้านมีกลุ่มเฝ้าระวัง"),
            (("แกนนำหมู่บ้าน", 55, "คน"), ("เยาวชน", 44, "คน"), ("กลุ่มแม่บ้าน", 11, "กลุ่ม")),
            (
                "กำหนดกลุ่มเป้าหมายร่วมกับผู้ใหญ่บ้าน",
                "จัดทำแผนและงบประมาณของกลุ่ม",
                "ลงพื้นที่ตามระยะเวลาที่กำหนด",
                "ประเมินผลผลิตและผลลัพธ์ร่วมกัน",
            ),
            ("สำนักปลัด",),
            ("มีกลุ่มเฝ้าระวัง ๑๑ กลุ่ม",),
            ("หมู่บ้านมีข้อร้องเรียนลดลง", "คนในหมู่บ้านไม่ยอมรับการทุจริต"),
            _rows("22,000", (2, 3)),
        ),
        Sheet(
            "กิจกรรม ๕ ส มิติใหม่ไร้ทุจริต",
            1,
            ("โต๊ะทำงานที่เป็นระเบียบทำให้เอกสารไม่สูญหาย และลดข้ออ้างในการดึงเรื่องให้ล่าช้า",),
            ("เพื่อให้ค้นเอกสารได้ภายใน ๑ นาที",),
            (("ผู้รับผิดชอบงานสารบรรณทุกกอง", 0, ""),),
            ("แบ่งพื้นที่รับผิดชอบ", "จัดกิจกรรมทุกวันศุกร์", "ให้คะแนนและประกาศผล"),
            ("สำนักปลัด", "กองคลัง", "กองช่าง"),
            ("จัดกิจกรรมครบทุกกอง",),
            ("ผลการให้บริการรวดเร็วขึ้น",),
            _rows("0", (1, 2, 3, 4)),
        ),
        Sheet(
            "มาตรการแสดงแผนและผลการใช้จ่ายงบประมาณรายเดือน",
            2,
            (
                "แผนการใช้จ่ายที่เปิดเผยเฉพาะต้นปีไม่เพียงพอให้ประชาชนติดตาม เพราะระหว่างปีมีการโอนงบประมาณหลายครั้ง",
                "วิธีดำเนินการที่เหมาะสมคือการแสดงแผนเทียบกับผลทุกเดือนบนป้ายเดียวกัน",
            ),
            ("เพื่อเปิดเผยการใช้จ่ายให้เป็นปัจจุบัน", "เพื่อให้ประชาชนเปรียบเทียบแผนกับผลได้"),
            (("ประชาชนทั่วไป", 0, ""), ("สมาชิกสภา", 22, "คน")),
            ("รวบรวมข้อมูลทุกวันที่ ๕ ของเดือน", "จัดทำป้ายแสดงผล", "ปรับปรุงข้อมูลบนเว็บไซต์"),
            ("กองคลัง",),
            ("มีป้ายแสดงผล ๓ จุด",),
            ("ประชาชนเข้าใจการใช้จ่ายงบประมาณ",),
            _rows("7,500", (1,), 2566, 2568, 2570),
        ),
        Sheet(
            "โครงการส่งเสริมการมีส่วนร่วมจัดทำแผนชุมชน",
            3,
            (
                "โครงการที่เกิดจากความต้องการของคนส่วนน้อยมักถูกทิ้งร้าง การทำแผนชุมชนอย่างมีส่วนร่วมช่วยป้องกันการใช้งบประมาณอย่างสูญเปล่าและการเอื้อประโยชน์ให้พวกพ้อง",
            ),
            ("เพื่อให้แผนชุมชนสะท้อนความต้องการที่แท้จริง",),
            (("ตัวแทนครัวเรือน", 330, "คน"),),
            ("สำรวจข้อมูลครัวเรือน", "ประชุมระดมความคิด", "จัดลำดับโครงการ", "นำเข้าแผนพัฒนาท้องถิ่น"),
            ("กองยุทธศาสตร์และงบประมาณ", "กองการศึกษา ศาสนาและวัฒนธรรม"),
            ("มีแผนชุมชน ๑๑ ฉบับ",),
            ("โครงการตรงกับความต้องการ",),
            _rows("33,000", (1, 2)),
        ),
        Sheet(
            "แนวปฏิบัติการตรวจสอบผู้รับจ้างทิ้งงาน",
            4,
            ("ผู้รับจ้างที่ทิ้งงานจากหน่วยงานอื่นอาจกลับมารับงานในชื่อใหม่ จึงต้องมีแนวปฏิบัติในการตรวจสอบก่อนลงนามในสัญญา",),
            ("เพื่อป้องกันการทำสัญญากับผู้รับจ้างที่ทิ้งงาน",),
            (("ผู้ยื่นข้อเสนอทุกราย", 0, ""),),
            ("ตรวจรายชื่อในระบบ", "สอบถามหน่วยงานอื่น", "บันทึกผลแนบสัญญา"),
            ("กองคลัง", "หน่วยตรวจสอบภายใน"),
            ("ตรวจสอบครบทุกสัญญา",),
            ("ไม่มีงานถูกทิ้งร้าง",),
            _rows("0", (1, 2, 3, 4), 2567, 2568, 2569, 2570),
        ),
    ),
    approval=({"role": "ผู้อนุมัติ", "name": "นายสมมติ ริมเขื่อน", "position": f"นายก{NAME}"},),
    chapters=(("ส่วนที่ ๑ สภาพทั่วไปและข้อมูลพื้นฐาน", "front"),),
    in_chapters=("ริมอ่างเก็บน้ำเขื่อนอุบลรัตน์",),
)

_YEARS = ("๒๕๖๖ - ๒๕๗๐", "๒๕๖๖ - ๒๕๗๐", "๒๕๖๖, ๒๕๖๘, ๒๕๗๐", "๒๕๖๖ - ๒๕๗๐", "๒๕๖๗ - ๒๕๗๐")
_QUARTERS = ("๒ - ๓", "ทุกไตรมาส", "๑", "๑ - ๒", "ทุกไตรมาส")
_TIMES = (
    "ไตรมาสที่ ๒ ถึงไตรมาสที่ ๓ ของปีงบประมาณ พ.ศ. ๒๕๖๖ - ๒๕๗๐",
    "ทุกวันศุกร์ ตลอดปีงบประมาณ พ.ศ. ๒๕๖๖ - ๒๕๗๐",
    "ไตรมาสที่ ๑ ของปีงบประมาณ พ.ศ. ๒๕๖๖, ๒๕๖๘ และ ๒๕๗๐",
    "ไตรมาสที่ ๑ - ๒ ของปีงบประมาณ พ.ศ. ๒๕๖๖ - ๒๕๗๐",
    "ตลอดปีงบประมาณ พ.ศ. ๒๕๖๗ - ๒๕๗๐",
)


def _table(document: Document) -> None:
    rows = [["ที่", "โครงการ/กิจกรรม/มาตรการ", "มิติที่", "ปีงบประมาณ", "ไตรมาส", "งบประมาณต่อปี", "หน่วยงานเจ้าภาพ"]]
    for place, sheet in enumerate(BOOK.sheets):
        budget = next(iter(sheet.years.values())).budget
        money = "ไม่ใช้งบประมาณ" if budget == "0" else thai(f"{budget}.-")
        start = [thai(place + 1), sheet.title, thai(sheet.dimension)]
        rows.append([*start, _YEARS[place], _QUARTERS[place], money, " และ".join(sheet.responsible)])
    table(document, rows).style = "Table Grid"


def _items(document: Document, number: int, texts: tuple[str, ...]) -> None:
    for place, text in enumerate(texts, 1):
        line(document, thai(f"\t({number}.{place}) {text}") if len(texts) > 1 else f"\t{text}")


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    page_before(line(document, thai(f"โครงการที่ {place + 1}"), bold=True, center=True))
    line(document, f"๑. ชื่อโครงการ/กิจกรรม/มาตรการ\n\t{sheet.title}")
    line(document, thai(f"๒. มิติที่ {sheet.dimension} {DIMENSIONS[sheet.dimension]}"))
    line(document, "๓. หลักการและเหตุผล")
    for text in sheet.rationale:
        line(document, f"\t{text}")
    line(document, "๔. วัตถุประสงค์")
    _items(document, 4, tuple(sheet.objectives))
    line(document, "๕. เป้าหมาย")
    _items(document, 5, tuple(f"{name} {count} {unit}" if count else name for name, count, unit in sheet.groups))
    line(document, "๖. วิธีดำเนินการ")
    _items(document, 6, tuple(map(str, sheet.steps)))
    line(document, "๗. ระยะเวลาดำเนินการ")
    line(document, f"\t{_TIMES[place]}")
    line(document, "๘. งบประมาณ")
    budget = next(iter(sheet.years.values())).budget
    line(document, "\tไม่ใช้งบประมาณ" if budget == "0" else thai(f"\t{budget}.- บาท ต่อปี"))
    line(document, "๙. ผู้รับผิดชอบ")
    line(document, f"\t{' และ'.join(sheet.responsible)}")
    line(document, "๑๐. ผลผลิต")
    _items(document, 10, tuple(map(str, sheet.outputs)))
    line(document, "๑๑. ผลลัพธ์")
    _items(document, 11, tuple(map(str, sheet.outcomes)))


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (
        "แผนปฏิบัติการป้องกันการทุจริต",
        "เพื่อยกระดับคุณธรรมและความโปร่งใส",
        "(พ.ศ. ๒๕๖๖ – ๒๕๗๐)",
        "โดย",
        NAME,
        "อำเภอโนนสัง จังหวัดหนองบัวลำภู ๓๙๑๔๐",
        "โทรศัพท์/โทรสาร ๐-๔๒๐๐-๐๐๐๐",
        "www.nikhom.example.go.th",
    ):
        line(document, text, bold=True, center=True)
    page_before(line(document, "คำนำ", bold=True, center=True))
    for text in BOOK.preface:
        line(document, f"\t{text}")
    line(document, "คณะผู้จัดทำ", center=True)
    page_before(line(document, "ส่วนที่ ๑ สภาพทั่วไปและข้อมูลพื้นฐาน", bold=True, center=True))
    line(document, "\tตำบลนิคมพัฒนาตั้งอยู่ริมอ่างเก็บน้ำเขื่อนอุบลรัตน์ ประชาชนทำประมงและปลูกพืชไร่")
    line(document, "\tพื้นที่แบ่งเป็น ๑๑ หมู่บ้าน")
    page_before(line(document, "ส่วนที่ ๒ แผนปฏิบัติการ", bold=True, center=True))
    _table(document)
    new_page(document)
    line(document, "ส่วนที่ ๓ รายละเอียดโครงการ", bold=True, center=True)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    line(document, "")
    signatory = BOOK.approval[0]
    line(document, f"ลงชื่อ                                        {signatory['role']}", center=True)
    line(document, f"( {signatory['name']} )", center=True)
    line(document, signatory["position"], center=True)
    return saved(document)
