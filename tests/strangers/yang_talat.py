"""A subdistrict municipality's book: each dimension has its table and then its sheets; digits of both kinds in one number."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai
from strangers.word_xml import page_before

NAME = "เทศบาลตำบลยางตลาด"
YEARS = (2566, 2567, 2568, 2569, 2570)
DIMENSIONS = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)
_GENERAL = "เทศบัญญัติงบประมาณรายจ่ายประจำปี แผนงานบริหารงานทั่วไป"
_SCHOOLS = "เทศบัญญัติงบประมาณรายจ่ายประจำปี แผนงานการศึกษา"


def _rows(budgets: str, quarters: tuple[int, ...], source: str | None = None) -> dict[int, Row]:
    return {
        year: Row(budget, quarters, budget_source=source)
        for year, budget in zip(YEARS, budgets.split(), strict=True)
    }


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2566,
    end=2570,
    name=NAME,
    type="subdistrict-municipality",
    district="ยางตลาด",
    province="กาฬสินธุ์",
    preface=(
        "แผนปฏิบัติการป้องกันการทุจริตฉบับนี้ จัดทำขึ้นเพื่อเป็นกรอบให้ทุกส่วนราชการของเทศบาลตำบลยางตลาดยึดถือในการทำงานตลอด ๕ ปีข้างหน้า",
        "ในการจัดทำแผน เทศบาลได้รับความร่วมมือจากผู้นำชุมชน สถานศึกษา และผู้ประกอบการในตลาดสด จึงขอขอบพระคุณมา ณ โอกาสนี้",
    ),
    sheets=(
        Sheet(
            "โครงการบวรสุจริต บ้าน วัด โรงเรียน",
            1,
            (
                "บ้าน วัด และโรงเรียน เป็นสามสถาบันที่หล่อหลอมคนยางตลาดมาแต่เดิม เมื่อทั้งสามแห่งสอนเรื่องเดียวกัน เด็กย่อมจดจำได้ดีกว่าการสอนในห้องเรียนเพียงอย่างเดียว",
                "โครงการนี้จึงให้แต่ละชุมชนตั้งคณะกรรมการบวรขึ้นเอง และออกแบบกิจกรรมเดือนละครั้ง",
            ),
            ("เพื่อสร้างความร่วมมือระหว่างบ้าน วัด และโรงเรียน", "เพื่อปลูกฝังความซื่อสัตย์แก่เยาวชน"),
            (("นักเรียน", 180, "คน"), ("ผู้ปกครอง", 90, "คน"), ("พระสงฆ์", 12, "รูป")),
            ("ตั้งคณะกรรมการบวร", "กำหนดกิจกรรมรายเดือน", "จัดกิจกรรม", "ประกวดชุมชนบวรสุจริต"),
            ("กองการศึกษา",),
            ("มีคณะกรรมการบวร ๖ ชุมชน", "จัดกิจกรรมไม่น้อยกว่า ๑๒ ครั้งต่อปี"),
            ("เยาวชนมีความซื่อสัตย์และมีน้ำใจ",),
            _rows("40,000 40,000 40,000 50,000 50,000", (3, 4), _SCHOOLS),
        ),
        Sheet(
            "มาตรการแต่งกายแสดงตนก่อนให้บริการ",
            1,
            ("ประชาชนควรรู้ว่ากำลังติดต่อกับใคร เมื่อเจ้าหน้าที่แสดงชื่อชัดเจน ความรับผิดชอบต่อหน้าที่ก็จะเพิ่มขึ้น",),
            ("เพื่อให้ประชาชนทราบชื่อผู้ให้บริการ",),
            (("เจ้าหน้าที่ผู้ให้บริการ", 25, "คน"),),
            ("จัดทำป้ายชื่อ", "กำหนดข้อปฏิบัติ", "ตรวจสอบทุกวันจันทร์"),
            ("สำนักปลัดเทศบาล",),
            ("เจ้าหน้าที่ติดป้ายชื่อทุกคน",),
            ("ประชาชนร้องเรียนได้ตรงตัว",),
            _rows("0 0 0 0 0", (1, 2, 3, 4)),
        ),
        Sheet(
            "โครงการตลาดสดโปร่งใส",
            2,
            (
                "ค่าเช่าแผงในตลาดสดเป็นรายได้สำคัญ แต่การจัดสรรแผงที่ว่างเคยถูกร้องเรียนว่าไม่เป็นธรรม",
                "การจับสลากต่อหน้าผู้ค้าและการติดประกาศผังแผงค้าทุกเดือนจะทำให้ทุกคนเห็นข้อมูลเดียวกัน",
                "เทศบาลจะจัดทำทะเบียนผู้ค้าในระบบคอมพิวเตอร์ เพื่อไม่ให้มีการโอนสิทธิ์กันเองโดยไม่ผ่านความเห็นชอบ",
            ),
            ("เพื่อให้การจัดสรรแผงค้าเป็นธรรม", "เพื่อให้รายได้เข้าเทศบาลครบถ้วน"),
            (("ผู้ค้าในตลาดสด", 160, "ราย"),),
            ("สำรวจผู้ค้า", "จัดทำทะเบียน", "จับสลากแผงที่ว่าง", "ปิดประกาศผังแผงค้า"),
            ("กองคลัง", "กองสาธารณสุขและสิ่งแวดล้อม"),
            ("มีทะเบียนผู้ค้า ๑ ระบบ",),
            ("ไม่มีข้อร้องเรียนเรื่องแผงค้า", "รายได้ค่าเช่าแผงเพิ่มขึ้น"),
            _rows("25,000 10,000 10,000 10,000 10,000", (2,), _GENERAL),
        ),
        Sheet(
            "กิจกรรมชาวยางตลาดร่วมตรวจตราชั่ง",
            3,
            ("เครื่องชั่งที่ไม่เที่ยงตรงทำให้ผู้ซื้อเสียประโยชน์ การให้ประชาชนร่วมตรวจสร้างทั้งความเป็นธรรมและนิสัยไม่ยอมให้ใครเอาเปรียบ",),
            ("เพื่อให้ประชาชนร่วมตรวจสอบ", "เพื่อคุ้มครองผู้บริโภค"),
            (("อาสาสมัคร", 24, "คน"), ("ผู้ค้า", 0, "")),
            ("อบรมอาสาสมัคร", "สุ่มตรวจเครื่องชั่ง", "ประกาศร้านค้าที่ผ่านการตรวจ"),
            ("กองสาธารณสุขและสิ่งแวดล้อม",),
            ("สุ่มตรวจปีละ ๒ ครั้ง",),
            ("ผู้ซื้อเชื่อมั่นในตลาดสด",),
            _rows("5,000 5,000 5,000 5,000 5,000", (1, 4), _GENERAL),
        ),
        Sheet(
            "มาตรการเผยแพร่รายงานการประชุมสภา",
            4,
            ("รายงานการประชุมสภาเป็นเอกสารที่ประชาชนมีสิทธิอ่าน แต่เดิมเก็บไว้ในแฟ้มที่สำนักงานเท่านั้น",),
            ("เพื่อให้ประชาชนติดตามการทำงานของสภา",),
            (("ประชาชนทั่วไป", 0, ""), ("สมาชิกสภาเทศบาล", 12, "คน")),
            ("จัดทำรายงานให้เสร็จใน ๑๕ วัน", "เผยแพร่ทางเว็บไซต์", "แจ้งทางเสียงตามสาย"),
            ("สำนักปลัดเทศบาล",),
            ("เผยแพร่ครบทุกสมัยประชุม",),
            ("ประชาชนสนใจการประชุมสภามากขึ้น",),
            _rows("0 0 0 0 0", (2, 3, 4)),
        ),
    ),
    totals={
        2566: ("70,000", None),
        2567: ("55,000", None),
        2568: ("55,000", None),
        2569: ("65,000", None),
        2570: ("65,000", None),
    },
    chapters=(("บทนำ", "front"),),
    in_chapters=("ตลาดสดยางตลาดเป็นศูนย์กลางการค้า",),
)

_TIMES = (
    "เดือนพฤษภาคม – สิงหาคม ของทุกปี",
    "ทุกวันทำการตลอดปีงบประมาณ",
    "ภายในเดือนกุมภาพันธ์ ของทุกปี",
    "ปีละ ๒ ครั้ง คือ เดือนธันวาคม และเดือนกรกฎาคม",
    "ไตรมาสที่ ๒ ไตรมาสที่ ๓ และไตรมาสที่ ๔ ของทุกปี",
)


def _table(document: Document, dimension: int) -> None:
    rows = [
        ["ลำดับที่", "โครงการ/กิจกรรม/มาตรการ", "งบประมาณ (บาท)", "", "", "", "", "หน่วยงานรับผิดชอบ"],
        ["", "", *(thai(str(year)[:2]) + str(year)[2:] for year in YEARS), ""],
    ]
    sheets = [sheet for sheet in BOOK.sheets if sheet.dimension == dimension]
    for number, sheet in enumerate(sheets, 1):
        money = ["ไม่ใช้งบประมาณ" if row.budget == "0" else thai(row.budget) for row in sheet.years.values()]
        rows.append([thai(f"{number}."), sheet.title, *money, sheet.responsible[0]])
    sums = [sum(int(sheet.years[year].budget.replace(",", "")) for sheet in sheets) for year in YEARS]
    rows.append(["", "รวม", *(thai(f"{each:,}") if each else "-" for each in sums), ""])
    table(document, rows, [(0, 2, 0, 6), (0, 0, 1, 0), (0, 1, 1, 1), (0, 7, 1, 7)])
    line(document, "")


def _items(document: Document, texts: tuple[str, ...]) -> None:
    for place, text in enumerate(texts, 1):
        line(document, thai(f"\t{place}. {text}") if len(texts) > 1 else f"\t{text}")


def _sheet(document: Document, number: int, place: int, sheet: Sheet) -> None:
    line(document, thai(f"รายละเอียดโครงการลำดับที่ {number}"), bold=True, center=True)
    line(document, f"ชื่อโครงการ  {sheet.title}", bold=True)
    line(document, "หลักการและเหตุผล", bold=True)
    for text in sheet.rationale:
        line(document, f"\t{text}")
    line(document, "วัตถุประสงค์", bold=True)
    _items(document, tuple(sheet.objectives))
    line(document, "กลุ่มเป้าหมาย", bold=True)
    _items(
        document, tuple(f"{name} จำนวน {count} {unit}" if count else name for name, count, unit in sheet.groups)
    )
    line(document, "วิธีดำเนินการ", bold=True)
    _items(document, tuple(map(str, sheet.steps)))
    line(document, "ระยะเวลาดำเนินการ", bold=True)
    line(document, f"\t{_TIMES[place]}")
    line(document, "งบประมาณ", bold=True)
    budgets = list(dict.fromkeys(row.budget for row in sheet.years.values()))
    source = sheet.years[2566].budget_source
    if budgets == ["0"]:
        line(document, "\tไม่ใช้งบประมาณ")
    elif len(budgets) == 1:
        line(document, thai(f"\tปีละ {budgets[0]} บาท ({source})"))
    else:
        for year, row in sheet.years.items():
            line(document, thai(f"\tปี {year} จำนวน {row.budget} บาท ({source})"))
    line(document, "ผู้รับผิดชอบ", bold=True)
    _items(document, tuple(sheet.responsible))
    line(document, "ผลผลิต", bold=True)
    _items(document, tuple(map(str, sheet.outputs)))
    line(document, "ผลลัพธ์", bold=True)
    _items(document, tuple(map(str, sheet.outcomes)))
    line(document, "")


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (
        "แผนปฏิบัติการป้องกันการทุจริต",
        "พ.ศ. ๒๕66 – ๒๕๗0",
        "---------------------------",
        NAME,
        "อำเภอยางตลาด  จังหวัดกาฬสินธุ์",
    ):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "คำกล่าวนำ", bold=True, center=True)
    for text in BOOK.preface:
        line(document, f"\t{text}")
    line(document, f"\t\t\t\t\t{NAME}")
    new_page(document)
    line(document, "บทนำ", bold=True, center=True)
    line(document, "\tตลาดสดยางตลาดเป็นศูนย์กลางการค้าของอำเภอ มีผู้คนเข้าออกวันละหลายพันคน")
    line(document, "\tการป้องกันการทุจริตจึงเริ่มจากเรื่องใกล้ตัวที่ประชาชนพบเห็นทุกวัน")
    for dimension in (1, 2, 3, 4):
        page_before(line(document, thai(f"มิติที่ {dimension}"), bold=True, center=True))
        line(document, DIMENSIONS[dimension], bold=True, center=True)
        _table(document, dimension)
        own = [sheet for sheet in BOOK.sheets if sheet.dimension == dimension]
        for number, sheet in enumerate(own, 1):
            _sheet(document, number, BOOK.sheets.index(sheet), sheet)
    return saved(document)
