"""A town's book: forms whose cells hold heading and text, a paragraph under each dimension, a table a dimension in each year."""

from __future__ import annotations

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import line, new_document, saved, table, thai
from strangers.word_xml import page_before

NAME = "เทศบาลเมืองบางกรวย"
YEARS = (2569, 2570)
ALL = (1, 2, 3, 4)
_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)


def _years(quarters: tuple[int, ...], *budgets: str, source: str | None = None) -> dict[int, Row]:
    each = budgets * 2 if len(budgets) == 1 else budgets
    return {year: Row(budget, quarters, budget_source=source) for year, budget in zip(YEARS, each, strict=True)}


_SHEETS = (
    Sheet(
        "โครงการเด็กบางกรวยโตไปไม่โกง",
        1,
        (
            "หลักสูตรโตไปไม่โกงสอนให้เด็กรู้จักความซื่อสัตย์ จิตสาธารณะ ความเป็นธรรม ความรับผิดชอบ และความพอเพียง ผ่านกิจกรรมที่สนุกและเหมาะกับวัย",
            "เทศบาลเมืองบางกรวยมีโรงเรียนในสังกัด ๓ แห่ง จึงนำหลักสูตรดังกล่าวมาใช้ร่วมกับกิจกรรมพัฒนาผู้เรียน",
        ),
        ("เพื่อปลูกฝังคุณธรรมแก่นักเรียน", "เพื่อให้ครูมีแผนการสอนที่นำไปใช้ได้จริง"),
        (("นักเรียนชั้น ป.๔ - ป.๖", 90, "คน"), ("ครู", 6, "คน"), ("ผู้ปกครอง", 30, "คน")),
        ("อบรมครูแกนนำ", "สอนสัปดาห์ละ ๑ คาบ", "จัดนิทรรศการปลายภาค"),
        ("กองการศึกษา",),
        ("นักเรียนเข้าร่วมครบ ๙๐ คน",),
        ("นักเรียนมีพฤติกรรมซื่อสัตย์เพิ่มขึ้น",),
        _years((2, 3), "35,000", "40,000", source="เงินอุดหนุนทั่วไป"),
    ),
    Sheet(
        "กิจกรรมสวดมนต์และกล่าวคำปฏิญาณตนทุกวันจันทร์",
        1,
        ("การเริ่มต้นสัปดาห์ด้วยการตั้งจิตให้สงบและย้ำเตือนคำปฏิญาณช่วยให้บุคลากรไม่หลงลืมหน้าที่ของตน",),
        ("เพื่อย้ำเตือนให้บุคลากรยึดมั่นในความสุจริต",),
        (("พนักงานเทศบาลและพนักงานจ้าง", 260, "คน"),),
        ("เคารพธงชาติและสวดมนต์", "กล่าวคำปฏิญาณ", "แจ้งข่าวสารประจำสัปดาห์"),
        ("งานการเจ้าหน้าที่ สำนักปลัดเทศบาล",),
        ("จัดกิจกรรมไม่น้อยกว่า ๔๐ ครั้งต่อปี",),
        ("บุคลากรมีวินัยและตรงต่อเวลา", "บรรยากาศการทำงานดีขึ้น"),
        _years(ALL, "0"),
    ),
    Sheet(
        "มาตรการเผยแพร่ราคากลางและผลการจัดซื้อจัดจ้างรายเดือน",
        2,
        ("การเปิดเผยราคากลางทำให้ประชาชนเปรียบเทียบกับราคาที่ทำสัญญาจริงได้ และช่วยป้องกันการสมยอมราคา",),
        ("เพื่อให้การจัดซื้อจัดจ้างโปร่งใส", "เพื่อให้ประชาชนตรวจสอบได้"),
        (("ผู้ประกอบการและประชาชน", 0, ""),),
        (
            "จัดทำข้อมูลราคากลาง",
            ("เผยแพร่ใน ๓ ช่องทาง", ("เว็บไซต์เทศบาล", "ระบบ e-GP", "ป้ายประกาศหน้าสำนักงาน")),
            "สรุปผลเสนอผู้บริหาร",
        ),
        ("กองคลัง",),
        ("เผยแพร่ครบ ๑๒ เดือน",),
        ("ไม่มีข้อร้องเรียนเรื่องราคากลาง",),
        _years(ALL, "0"),
    ),
    Sheet(
        "โครงการปรับปรุงจุดบริการแบบเบ็ดเสร็จ (One Stop Service)",
        2,
        (
            "ประชาชนที่มาติดต่อมักต้องเดินหลายห้องและยื่นเอกสารซ้ำ ทำให้เสียเวลาและเปิดช่องให้มีการเรียกรับเงินเพื่อความสะดวก",
            "การรวมบริการไว้จุดเดียวและกำหนดเวลาแล้วเสร็จที่ชัดเจนช่วยลดโอกาสดังกล่าว",
        ),
        ("เพื่อลดขั้นตอนและระยะเวลา",),
        (("ประชาชนผู้มารับบริการ", 8000, "คน"),),
        ("ออกแบบผังจุดบริการ", "จัดซื้อครุภัณฑ์", "อบรมพนักงานหน้าเคาน์เตอร์", "เปิดให้บริการ"),
        ("สำนักปลัดเทศบาล", "กองช่าง", "กองคลัง"),
        ("มีจุดบริการเบ็ดเสร็จ ๑ จุด",),
        ("ระยะเวลารอคอยเฉลี่ยไม่เกิน ๑๕ นาที",),
        _years((1, 2), "250,000", "0"),
    ),
    Sheet(
        "โครงการเปิดบ้านเทศบาล ให้ประชาชนร่วมตรวจงบประมาณ",
        3,
        ("ร่างเทศบัญญัติงบประมาณมักถูกมองว่าเข้าใจยาก การเปิดบ้านชี้แจงด้วยภาพและตัวอย่างทำให้ประชาชนแสดงความเห็นได้",),
        ("เพื่อให้ประชาชนเข้าใจงบประมาณ", "เพื่อรับฟังข้อเสนอก่อนเข้าสภา"),
        (("ผู้แทนชุมชน", 43, "คน"), ("ประชาชนทั่วไป", 0, "")),
        ("จัดทำงบประมาณฉบับประชาชน", "จัดงานเปิดบ้าน", "รวบรวมข้อเสนอส่งสภาเทศบาล"),
        ("กองยุทธศาสตร์และงบประมาณ",),
        ("จัดงานปีละ ๑ ครั้ง",),
        ("ข้อเสนอของประชาชนได้รับการพิจารณาไม่น้อยกว่า ๕ เรื่อง",),
        _years((4,), "18,500"),
    ),
    Sheet(
        "มาตรการติดตามผลการปฏิบัติตามข้อเสนอแนะของ สตง.",
        4,
        ("ข้อเสนอแนะของสำนักงานการตรวจเงินแผ่นดินเป็นประโยชน์ต่อการปรับปรุงระบบงาน หากไม่ติดตามอย่างต่อเนื่องย่อมเกิดข้อผิดพลาดซ้ำ",),
        ("เพื่อให้ข้อเสนอแนะได้รับการปฏิบัติครบถ้วน",),
        (("หน่วยรับตรวจ", 8, "หน่วยงาน"),),
        ("รวบรวมข้อเสนอแนะ", "กำหนดผู้รับผิดชอบ", "รายงานทุกไตรมาส"),
        ("หน่วยตรวจสอบภายใน",),
        ("มีรายงานการติดตาม ๔ ฉบับ",),
        ("ไม่มีข้อทักท้วงซ้ำ",),
        _years(ALL, "0"),
    ),
)


def _money(sheets: tuple[Sheet, ...], year: int) -> str:
    return f"{sum(int(sheet.years[year].budget.replace(',', '')) for sheet in sheets):,}"


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2569,
    end=2570,
    name=NAME,
    type="town-municipality",
    district="บางกรวย",
    province="นนทบุรี",
    sheets=_SHEETS,
    preface=(
        "เทศบาลเมืองบางกรวยได้ทบทวนแผนปฏิบัติการป้องกันการทุจริตสำหรับสองปีสุดท้ายของรอบแผน โดยนำผลการประเมิน ITA และข้อเสนอของประชาชนมาประกอบ",
        "ขอขอบคุณคณะทำงานทุกท่านที่ร่วมกันจัดทำแผนฉบับนี้จนสำเร็จ",
    ),
    totals={year: (_money(_SHEETS, year), None) for year in YEARS},
    chapters=(
        ("ประกาศเทศบาลเมืองบางกรวย", "front"),
        ("ภาคผนวก ก คำสั่งแต่งตั้งคณะทำงาน", "back"),
        ("ภาคผนวก ข ภาพกิจกรรม", "back"),
    ),
    in_chapters=(
        "จึงประกาศมาเพื่อทราบโดยทั่วกัน",
        "รองนายกเทศมนตรี ประธานคณะทำงาน",
        "ภาพการประชุมคณะทำงานเมื่อเดือนสิงหาคม ๒๕๖๘",
    ),
    in_notes=("มิตินี้เน้นการพัฒนาคนเป็นสำคัญ",),
)
_UNDER = (
    "",
    "มิตินี้เน้นการพัฒนาคนเป็นสำคัญ เพราะคนเป็นผู้ใช้อำนาจและทรัพยากรของรัฐ",
    "มิตินี้เน้นการเปิดเผยและการให้บริการที่ตรวจสอบได้",
    "มิตินี้เปิดโอกาสให้ประชาชนมีส่วนร่วมทุกขั้นตอน",
    "มิตินี้เสริมความเข้มแข็งของการตรวจสอบทั้งภายในและภายนอก",
)
_TIMES = (
    "ไตรมาสที่ ๒ - ๓",
    "ทุกสัปดาห์ตลอดปีงบประมาณ",
    "ทุกเดือน",
    "ตุลาคม ๒๕๖๘ – มีนาคม ๒๕๖๙ (ปีต่อไปไตรมาสที่ ๑ - ๒)",
    "ไตรมาสที่ ๔",
    "ทุกไตรมาส",
)
_SPENT = (
    "ปี ๒๕๖๙ จำนวน ๓๕,๐๐๐ บาท ปี ๒๕๗๐ จำนวน ๔๐,๐๐๐ บาท",
    "ไม่ใช้งบประมาณ",
    "ไม่ใช้งบประมาณ",
    "ปี ๒๕๖๙ จำนวน ๒๕๐,๐๐๐ บาท (สองแสนห้าหมื่นบาทถ้วน) ปี ๒๕๗๐ ไม่ใช้งบประมาณ",
    "ปีละ ๑๘,๕๐๐ บาท (จัดปีละ ๑ ครั้ง)",
    "ไม่ใช้งบประมาณ",
)
_GROUPS = {
    0: "นักเรียนชั้น ป.๔ - ป.๖ จำนวน ๙๐ คน ครู จำนวน ๖ คน และผู้ปกครอง จำนวน ๓๐ คน",
}


def _listed(items: tuple[Nested, ...]) -> str:
    lines = []
    for number, item in enumerate(items, 1):
        text, below = (item, ()) if isinstance(item, str) else item
        lines.append(f"{number}) {text}" if len(items) > 1 else text)
        lines += [f"({letter}) {each}" for letter, each in zip("กขค", below, strict=False)]
    return "\n".join(lines)


def _form(document: Document, place: int, sheet: Sheet) -> None:
    groups = tuple(thai(f"{name} จำนวน {count:,} {unit}") if count else name for name, count, unit in sheet.groups)
    rows = [
        [f"ชื่อโครงการ/กิจกรรม/มาตรการ : {sheet.title}", ""],
        [f"ระยะเวลาดำเนินการ : {_TIMES[place]}", f"ผู้รับผิดชอบ : {', '.join(sheet.responsible)}"],
        [f"งบประมาณ : {_SPENT[place]}", f"กลุ่มเป้าหมาย : {_GROUPS.get(place) or ', '.join(groups)}"],
        ["หลักการและเหตุผล\n" + "\n".join(sheet.rationale), ""],
        [
            thai("วัตถุประสงค์\n" + _listed(tuple(sheet.objectives))),
            thai("วิธีดำเนินการ\n" + _listed(tuple(sheet.steps))),
        ],
        [thai("ผลผลิต\n" + _listed(tuple(sheet.outputs))), thai("ผลลัพธ์\n" + _listed(tuple(sheet.outcomes)))],
    ]
    table(document, rows, [(0, 0, 0, 1), (3, 0, 3, 1)]).style = "Table Grid"
    line(document, "")


def _year(document: Document, year: int) -> None:
    head = line(document, f"แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. {year}", bold=True, center=True)
    page_before(head)
    place = 0
    for dimension in ALL:
        line(document, f"มิติที่ {dimension} {_NAMES[dimension]}", bold=True)
        own = tuple(sheet for sheet in _SHEETS if sheet.dimension == dimension)
        rows = [
            [
                "ที่",
                "โครงการ/กิจกรรม/มาตรการ",
                "งบประมาณ (บาท)",
                "แหล่งงบประมาณ",
                "ต.ค.-ธ.ค.",
                "ม.ค.-มี.ค.",
                "เม.ย.-มิ.ย.",
                "ก.ค.-ก.ย.",
            ]
        ]
        for sheet in own:
            place += 1
            row = sheet.years[year]
            marks = ["√" if quarter in row.quarters else "" for quarter in ALL]
            rows.append(
                [
                    str(place),
                    sheet.title,
                    "-" if row.budget == "0" else row.budget,
                    row.budget_source or "-",
                    *marks,
                ]
            )
        rows.append(["", f"รวม {len(own)} รายการ", _money(own, year), *[""] * 5])
        table(document, rows).style = "Table Grid"
        line(document, "")
    line(document, f"รวมงบประมาณทั้ง 4 มิติ ปีงบประมาณ พ.ศ. {year} เป็นเงิน {_money(_SHEETS, year)} บาท", bold=True)


def _front(document: Document) -> None:
    for text in (
        "แผนปฏิบัติการป้องกันการทุจริต",
        "เพื่อยกระดับคุณธรรมและความโปร่งใส",
        "ประจำปี พ.ศ. ๒๕๖๙ และ ๒๕๗๐",
        NAME,
        "อำเภอบางกรวย",
        "จังหวัดนนทบุรี",
    ):
        line(document, text, bold=True, center=True)
    page_before(line(document, "ประกาศเทศบาลเมืองบางกรวย", bold=True, center=True))
    line(document, "เรื่อง แผนปฏิบัติการป้องกันการทุจริต พ.ศ. ๒๕๖๙ - ๒๕๗๐", bold=True, center=True)
    line(document, "\tเพื่อให้การป้องกันการทุจริตของเทศบาลเป็นไปอย่างมีประสิทธิภาพ จึงประกาศใช้แผนตามเอกสารแนบท้าย")
    line(document, "\tจึงประกาศมาเพื่อทราบโดยทั่วกัน")
    line(document, "\tประกาศ ณ วันที่ ๓๐ กันยายน พ.ศ. ๒๕๖๘")
    line(document, "(ลงชื่อ)   สมมติ ตัวอย่าง", center=True)
    line(document, "(นายสมมติ ตัวอย่าง)", center=True)
    line(document, "นายกเทศมนตรีเมืองบางกรวย", center=True)
    page_before(line(document, "คำนำ", bold=True, center=True))
    for text in BOOK.preface:
        line(document, f"\t{text}")
    for text in ("นายสมมติ ตัวอย่าง", "นายกเทศมนตรีเมืองบางกรวย"):
        line(document, text).alignment = WD_ALIGN_PARAGRAPH.RIGHT


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    _front(document)
    for dimension in ALL:
        page_before(line(document, thai(f"มิติที่ {dimension} {_NAMES[dimension]}"), bold=True, center=True))
        line(document, f"\t{_UNDER[dimension]}")
        for place, sheet in enumerate(_SHEETS):
            if sheet.dimension == dimension:
                _form(document, place, sheet)
    for year in YEARS:
        _year(document, year)
    page_before(line(document, "ภาคผนวก ก", bold=True, center=True))
    line(document, "คำสั่งแต่งตั้งคณะทำงาน", bold=True, center=True)
    line(document, "๑. รองนายกเทศมนตรี ประธานคณะทำงาน")
    line(document, "๒. ปลัดเทศบาล คณะทำงาน")
    line(document, "๓. นักวิเคราะห์นโยบายและแผน เลขานุการ")
    page_before(line(document, "ภาคผนวก ข", bold=True, center=True))
    line(document, "ภาพกิจกรรม", bold=True, center=True)
    line(document, "ภาพการประชุมคณะทำงานเมื่อเดือนสิงหาคม ๒๕๖๘")
    line(document, "ภาพการรับฟังความคิดเห็นของประชาชน")
    return saved(document)
