"""A province's book: forms first, then one table a dimension with all years side by side, an approval page of three columns."""

from __future__ import annotations

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH

from strangers.expected import Book, Nested, Row, Sheet
from strangers.typing import line, new_document, saved, table, thai
from strangers.word_xml import page_before, soft_lines

NAME = "องค์การบริหารส่วนจังหวัดพะเยา"
YEARS = (2566, 2567, 2568, 2569, 2570)
_NAMES = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)
_GUIDELINES = {
    "1.1.2": "การสร้างจิตสำนึกและความตระหนักแก่บุคลากร",
    "1.2.1": "การสร้างจิตสำนึกสาธารณะแก่เด็กและเยาวชน",
    "2.2.3": "การเปิดเผยข้อมูลข่าวสารในช่องทางที่หลากหลาย",
    "2.3.1": "การใช้ดุลพินิจและใช้อำนาจหน้าที่ให้เป็นไปตามหลักการบริหารกิจการบ้านเมืองที่ดี",
    "3.2.1": "การรับฟังความคิดเห็น การรับและตอบสนองเรื่องร้องเรียนของประชาชน",
    "4.1.2": "การเสริมสร้างระบบการควบคุมภายใน",
}


_SOURCE = "ตั้งจ่ายจากข้อบัญญัติงบประมาณรายจ่ายประจำปี"


def _years(quarters: tuple[int, ...], *budgets: str) -> dict[int, Row]:
    """The rows of the years; the forms say where the money comes from if it is the same in all."""
    source = _SOURCE if len(set(budgets) - {""}) == 1 and budgets[1] != "0" else None
    return {
        year: Row(budget, quarters, budget_source=source)
        for year, budget in zip(YEARS, budgets, strict=True)
        if budget
    }


_SHEETS = (
    Sheet(
        "โครงการเสริมสร้างคุณธรรม จริยธรรม และความโปร่งใสในการปฏิบัติงานของบุคลากรองค์การบริหารส่วนจังหวัดพะเยา",
        1,
        (
            "บุคลากรเป็นทรัพยากรที่สำคัญที่สุดขององค์กร การพัฒนาบุคลากรให้มีความรู้คู่คุณธรรมจึงเป็นหัวใจของการบริหารราชการที่ดี",
            (
                "องค์การบริหารส่วนจังหวัดพะเยามีอำนาจหน้าที่จัดบริการสาธารณะครอบคลุมทั้ง ๙ อำเภอ"
                " มีการจัดซื้อจัดจ้างมูลค่าสูง และมีโรงพยาบาลส่งเสริมสุขภาพตำบลถ่ายโอนมาอยู่ในสังกัด"
                " บุคลากรใหม่จำนวนมากยังไม่คุ้นเคยกับระเบียบของท้องถิ่น"
            ),
            "ด้วยเหตุผลดังกล่าว จึงได้จัดทำโครงการนี้ขึ้น",
        ),
        (
            "เพื่อให้บุคลากรมีความรู้ความเข้าใจเกี่ยวกับวินัยและจริยธรรม",
            "เพื่อให้บุคลากรปฏิบัติงานด้วยความโปร่งใส",
            "เพื่อเสริมสร้างความสามัคคีในองค์กร",
        ),
        (("ข้าราชการ", 150, "คน"), ("ลูกจ้างประจำและพนักงานจ้าง", 200, "คน")),
        ("จัดทำโครงการและขออนุมัติ", "ติดต่อวิทยากร", "ดำเนินการฝึกอบรม ๒ วัน", "สรุปผลการฝึกอบรม"),
        ("กองการเจ้าหน้าที่",),
        ("บุคลากรเข้ารับการอบรม จำนวน ๓๕๐ คน",),
        ("บุคลากรปฏิบัติงานถูกต้องตามระเบียบ", "ประชาชนเชื่อมั่นในการทำงานขององค์กร"),
        _years((2, 3), "200,000", "200,000", "250,000", "250,000", "250,000"),
        "1.1.2",
    ),
    Sheet(
        "กิจกรรมค่ายยุวชนกว๊านพะเยาใสสะอาด",
        1,
        (
            "กว๊านพะเยาเป็นสมบัติของคนทั้งจังหวัด การเรียนรู้เรื่องของส่วนรวมผ่านการดูแลแหล่งน้ำทำให้เยาวชนเข้าใจความหมายของ “สาธารณะ” ได้ชัดเจน",
        ),
        ("เพื่อปลูกฝังจิตสาธารณะ", "เพื่อให้เยาวชนไม่ทนต่อการทุจริต"),
        (("นักเรียนระดับมัธยมศึกษา", 80, "คน"), ("ครู", 8, "คน")),
        (
            "รับสมัครนักเรียน",
            ("จัดกิจกรรมค่าย ๓ วัน ๒ คืน", ("วันที่หนึ่ง รู้จักกว๊าน", "วันที่สอง รู้จักส่วนรวม", "วันที่สาม ประกาศปฏิญญา")),
            "ประเมินผล",
        ),
        ("กองการศึกษา ศาสนาและวัฒนธรรม",),
        ("จัดค่าย ๑ รุ่น",),
        ("มีเครือข่ายยุวชนใสสะอาดใน ๙ อำเภอ",),
        _years((3,), "", "150,000", "", "150,000", ""),
        "1.2.1",
    ),
    Sheet(
        "มาตรการเผยแพร่ข้อมูลข่าวสารเชิงรุก",
        2,
        (
            "พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. ๒๕๔๐ มาตรา ๗ และมาตรา ๙ กำหนดให้หน่วยงานของรัฐจัดข้อมูลข่าวสารไว้ให้ประชาชนเข้าตรวจดู",
            "ประชาชนยุคใหม่รับข่าวสารทางสื่อสังคมออนไลน์เป็นหลัก องค์กรจึงต้องเผยแพร่ข้อมูลในช่องทางที่ประชาชนใช้จริง",
        ),
        ("เพื่อให้ประชาชนเข้าถึงข้อมูลได้สะดวก",),
        (("ประชาชนในจังหวัดพะเยา", 0, ""),),
        ("สำรวจข้อมูลที่ต้องเผยแพร่ตามกฎหมาย", "ปรับปรุงเว็บไซต์", "เผยแพร่ทางเฟซบุ๊กและไลน์ทุกสัปดาห์"),
        ("สำนักปลัดองค์การบริหารส่วนจังหวัด",),
        ("เว็บไซต์มีข้อมูลครบตามตัวชี้วัด OIT",),
        ("ผลคะแนน ITA ไม่น้อยกว่า ๙๐ คะแนน",),
        _years((1, 2, 3, 4), "0", "0", "0", "0", "0"),
        "2.2.3",
    ),
    Sheet(
        "มาตรการมอบอำนาจและการใช้ดุลพินิจ",
        2,
        ("การมอบอำนาจที่ชัดเจนช่วยให้การปฏิบัติราชการรวดเร็ว และทำให้ตรวจสอบย้อนกลับได้ว่าผู้ใดเป็นผู้ตัดสินใจ",),
        ("เพื่อลดขั้นตอนการสั่งการ", "เพื่อให้ผู้รับมอบอำนาจรับผิดชอบต่อการตัดสินใจ"),
        (("ผู้บริหารและหัวหน้าส่วนราชการ", 15, "คน"),),
        ("ทบทวนคำสั่งมอบอำนาจ", "ออกคำสั่งและแจ้งเวียน", "รายงานผลการใช้อำนาจทุก ๓ เดือน"),
        ("สำนักปลัดองค์การบริหารส่วนจังหวัด", "กองคลัง"),
        ("มีคำสั่งมอบอำนาจครบทุกภารกิจ",),
        ("ระยะเวลาสั่งการลดลงร้อยละ ๓๐",),
        _years((1,), "0", "0", "0", "0", "0"),
        "2.3.1",
    ),
    Sheet(
        "โครงการ อบจ.พะเยา สัญจร รับฟังปัญหาประชาชน ๙ อำเภอ",
        3,
        (
            "จังหวัดพะเยาประกอบด้วย ๙ อำเภอ ๖๘ ตำบล แต่ละพื้นที่มีปัญหาแตกต่างกัน การลงพื้นที่รับฟังปัญหาโดยตรงทำให้ได้ข้อมูลที่ถูกต้อง",
            "ข้อมูลที่ได้จะนำไปใช้ในการจัดทำแผนพัฒนาท้องถิ่นและข้อบัญญัติงบประมาณรายจ่ายประจำปี",
        ),
        ("เพื่อรับฟังปัญหาและความต้องการของประชาชน", "เพื่อให้ประชาชนร่วมติดตามโครงการ"),
        (("ประชาชนอำเภอละ ๑๐๐ คน", 900, "คน"), ("กำนัน ผู้ใหญ่บ้าน และผู้นำชุมชน", 0, "")),
        ("กำหนดแผนการลงพื้นที่", "ประชาสัมพันธ์", "จัดเวทีรับฟังปัญหา", "รายงานผลและติดตามการแก้ไข"),
        ("กองยุทธศาสตร์และงบประมาณ", "กองช่าง"),
        ("จัดเวทีครบ ๙ อำเภอ",),
        ("ปัญหาของประชาชนได้รับการแก้ไขหรือส่งต่อไม่น้อยกว่าร้อยละ ๘๐",),
        _years((1, 2), "180,000", "180,000", "180,000", "180,000", "180,000"),
        "3.2.1",
    ),
    Sheet(
        "โครงการพัฒนาระบบควบคุมภายในและบริหารความเสี่ยง",
        4,
        (
            "พระราชบัญญัติวินัยการเงินการคลังของรัฐ พ.ศ. ๒๕๖๑ มาตรา ๗๙ ให้หน่วยงานของรัฐจัดให้มีการตรวจสอบภายใน การควบคุมภายใน และการบริหารจัดการความเสี่ยง",
        ),
        ("เพื่อให้ทุกส่วนราชการมีระบบควบคุมภายในที่เพียงพอ",),
        (("ส่วนราชการในสังกัด", 11, "ส่วนราชการ"),),
        ("แต่งตั้งคณะกรรมการ", "ประเมินผลการควบคุมภายใน", "จัดทำแผนบริหารความเสี่ยง", "รายงานตามแบบ ปค.๔ และ ปค.๕"),
        ("หน่วยตรวจสอบภายใน",),
        ("รายงานการควบคุมภายใน ๑ เล่ม",),
        ("ความเสี่ยงระดับสูงลดลง",),
        _years((4,), "35,500", "35,500", "35,500", "35,500", "35,500"),
        "4.1.2",
    ),
)


def _total(year: int) -> str:
    rows = [sheet.years[year] for sheet in _SHEETS if year in sheet.years]
    return f"{sum(int(row.budget.replace(',', '')) for row in rows):,}"


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2566,
    end=2570,
    name=NAME,
    type="provincial-organization",
    district=None,
    province="พะเยา",
    sheets=_SHEETS,
    guidelines=_GUIDELINES,
    preface=(
        (
            "องค์การบริหารส่วนจังหวัดพะเยาตระหนักถึงความสำคัญของการป้องกันและปราบปรามการทุจริต ซึ่งเป็นวาระแห่งชาติ"
            " จึงได้จัดทำแผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส (พ.ศ. ๒๕๖๖ – ๒๕๗๐) ตามแนวทางของสำนักงาน ป.ป.ช."
        ),
        "แผนฉบับนี้ประกอบด้วย ๔ มิติ ๖ โครงการ งบประมาณรวมทั้งสิ้น ๒,๕๒๗,๕๐๐ บาท",
    ),
    totals={year: (_total(year), None) for year in YEARS},
    chapters=(("สรุปงบประมาณทั้ง ๔ มิติ", "back"), ("การติดตามและประเมินผล", "back")),
    in_chapters=("ให้กองยุทธศาสตร์และงบประมาณรายงานผลในระบบ E-PlanNACC ปีละ ๒ รอบ",),
    approval=(
        {"role": "ผู้เสนอแผน", "name": "นางสาวสมมติ ตัวอย่าง", "position": "ผู้อำนวยการกองยุทธศาสตร์และงบประมาณ"},
        {"role": "ผู้เห็นชอบแผน", "name": "นายทดลอง ตัวอย่าง", "position": f"ปลัด{NAME}"},
        {"role": "ผู้อนุมัติแผน", "name": "นายสมมุติ ตัวอย่าง", "position": f"นายก{NAME}"},
    ),
)

_WHEN = {
    (2, 3): "ไตรมาส ๒ – ๓ (มกราคม – มิถุนายน)",
    (3,): "ไตรมาสที่ ๓ ปีงบประมาณ ๒๕๖๗ และ ๒๕๖๙",
    (1, 2, 3, 4): "ตลอดปีงบประมาณ (ไตรมาส ๑ – ๔)",
    (1,): "ต.ค. – ธ.ค. ของทุกปี",
    (1, 2): "ไตรมาสที่ ๑ และไตรมาสที่ ๒ ของทุกปีงบประมาณ",
    (4,): "กรกฎาคม – กันยายน ของทุกปี",
}


def _listed(texts: tuple[Nested, ...]) -> str:
    lines = []
    for place, item in enumerate(texts, 1):
        text, below = (item, ()) if isinstance(item, str) else item
        lines.append(f"{place}. {text}" if len(texts) > 1 else str(text))
        lines += [f"    {place}.{number} {each}" for number, each in enumerate(below, 1)]
    return thai("\n".join(lines))


def _money(sheet: Sheet) -> str:
    budgets = {row.budget for row in sheet.years.values()}
    if budgets == {"0"}:
        return "ไม่ใช้งบประมาณในการดำเนินงาน"
    if len(budgets) == 1:
        return thai(f"ปีละ {budgets.pop()} บาท (ตั้งจ่ายจากข้อบัญญัติงบประมาณรายจ่ายประจำปี)")
    return thai("\n".join(f"ปี {year} {row.budget} บาท" for year, row in sheet.years.items()))


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    page_before(line(document, thai(f"โครงการที่ {place}"), bold=True, center=True))
    groups = tuple(f"{name} จำนวน {count} {unit}" if count else name for name, count, unit in sheet.groups)
    rows = [
        ["หัวข้อ", "รายละเอียด"],
        ["มิติ", thai(f"มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}")],
        ["แนวทาง", f"{sheet.guideline} {_GUIDELINES[sheet.guideline or '']}"],
        ["ชื่อโครงการ/กิจกรรม/มาตรการ", sheet.title],
        ["หน่วยงานที่รับผิดชอบ", "\n".join(sheet.responsible)],
        ["หลักการและเหตุผล", "\n".join(sheet.rationale)],
        ["วัตถุประสงค์", _listed(tuple(sheet.objectives))],
        ["กลุ่มเป้าหมาย", _listed(groups)],
        ["ขั้นตอน/วิธีการดำเนินงาน", _listed(tuple(sheet.steps))],
        ["ระยะเวลาดำเนินงาน", _WHEN[next(iter(sheet.years.values())).quarters]],
        ["งบประมาณ", _money(sheet)],
        ["ผลผลิต", _listed(tuple(sheet.outputs))],
        ["ผลลัพธ์", _listed(tuple(sheet.outcomes))],
    ]
    table(document, rows).style = "Table Grid"


def _summary(document: Document, dimension: int) -> None:
    line(document, thai(f"มิติที่ {dimension} {_NAMES[dimension]}"), bold=True)
    rows = [
        ["ที่", "โครงการ/กิจกรรม/มาตรการ", "งบประมาณ (บาท)", "", "", "", "", "หน่วยงานที่รับผิดชอบ"],
        ["", "", *(thai(f"พ.ศ. {year}") for year in YEARS), ""],
    ]
    own = [sheet for sheet in _SHEETS if sheet.dimension == dimension]
    for number, sheet in enumerate(own, 1):
        money = []
        for year in YEARS:
            row = sheet.years.get(year)
            money.append("" if row is None else thai("ไม่ใช้งบฯ" if row.budget == "0" else row.budget))
        rows.append([thai(number), sheet.title, *money, ", ".join(sheet.responsible)])
    made = table(document, rows, [(0, 2, 0, 6), *((0, column, 1, column) for column in (0, 1, 7))])
    made.style = "Table Grid"
    line(document, "")


def _approval(document: Document) -> None:
    page_before(line(document, "การอนุมัติแผน", bold=True, center=True))
    signed = "(ลงชื่อ).................................."
    cells = [f"{signed}\n({each['name']})\n{each['position']}\n{each['role']}" for each in BOOK.approval]
    made = table(document, [cells])
    for cell in made.rows[0].cells:
        for paragraph in cell.paragraphs:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    document.sections[0].header.paragraphs[0].text = NAME
    cover = line(document, "", center=True)
    soft_lines(
        cover,
        [
            NAME,
            "",
            "แผนปฏิบัติการป้องกันการทุจริต",
            "เพื่อยกระดับคุณธรรมและความโปร่งใส",
            "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ ถึง พ.ศ. ๒๕๗๐",
        ],
        bold=True,
    )
    line(document, "จัดทำโดย กองยุทธศาสตร์และงบประมาณ", center=True)
    line(document, "ถนนพหลโยธิน ตำบลบ้านต๋อม อำเภอเมืองพะเยา จังหวัดพะเยา ๕๖๐๐๐", center=True)
    page_before(line(document, "คำนำ", bold=True, center=True))
    for text in BOOK.preface:
        made = line(document, text)
        made.paragraph_format.first_line_indent = 900000
    line(document, "กองยุทธศาสตร์และงบประมาณ").alignment = WD_ALIGN_PARAGRAPH.RIGHT
    page_before(line(document, "๑. รายละเอียดโครงการ/กิจกรรม/มาตรการ", bold=True, center=True))
    for place, sheet in enumerate(_SHEETS, 1):
        _sheet(document, place, sheet)
    page_before(line(document, "๒. บัญชีสรุปโครงการและงบประมาณ (พ.ศ. ๒๕๖๖ – ๒๕๗๐)", bold=True, center=True))
    for dimension in (1, 2, 3, 4):
        _summary(document, dimension)
    line(document, "สรุปงบประมาณทั้ง ๔ มิติ", bold=True)
    sums = [_total(year) for year in YEARS]
    rows = [["ปีงบประมาณ", *(thai(year) for year in YEARS)], ["รวมงบประมาณ (บาท)", *map(thai, sums)]]
    table(document, rows).style = "Table Grid"
    page_before(line(document, "การติดตามและประเมินผล", bold=True, center=True))
    line(document, "\tให้กองยุทธศาสตร์และงบประมาณรายงานผลในระบบ E-PlanNACC ปีละ ๒ รอบ")
    line(document, "๑. รอบ ๖ เดือน ภายในเดือนเมษายน")
    line(document, "๒. รอบ ๑๒ เดือน ภายในเดือนตุลาคม")
    _approval(document)
    return saved(document)
