"""A book of worksheets pasted into Word: a table a dimension with the years side by side, quarters ticked in a table in a cell."""

from __future__ import annotations

from collections.abc import Sequence

from strangers.expected import Book, Row, Sheet
from strangers.raw_word import packed, shown

NAME = "องค์การบริหารส่วนตำบลกุดบาก"
YEARS = (2566, 2567, 2568, 2569, 2570)
_NAMES = {
    1: "การสร้างวัฒนธรรมสุจริต",
    2: "การบริหารราชการด้วยความโปร่งใส",
    3: "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    4: "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
}

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2566,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="กุดบาก",
    province="สกลนคร",
    sheets=(
        Sheet(
            "โครงการอบรมคุณธรรมผู้นำท้องถิ่นท้องที่",
            1,
            (
                "ผู้นำเป็นแบบอย่างของคนในชุมชน หากผู้นำยึดมั่นในคุณธรรม คนในชุมชนก็จะเชื่อถือและปฏิบัติตาม",
                "อบต.กุดบากจึงจัดอบรมผู้นำทั้งฝ่ายท้องถิ่นและฝ่ายท้องที่พร้อมกัน เพื่อให้มีแนวทางเดียวกัน",
            ),
            ("เพื่อเสริมสร้างคุณธรรมของผู้นำ", "เพื่อให้ผู้นำเข้าใจกฎหมายที่เกี่ยวข้อง"),
            (("ผู้นำท้องถิ่น", 24, "คน"), ("กำนัน ผู้ใหญ่บ้าน", 33, "คน")),
            ("ขออนุมัติโครงการ", "จัดอบรม 2 วัน", "สรุปผล"),
            ("สำนักปลัด",),
            ("ผู้นำเข้าอบรม 57 คน",),
            ("ผู้นำปฏิบัติหน้าที่ด้วยความสุจริต",),
            {2566: Row("30000", (2,)), 2568: Row("30000", (2,)), 2570: Row("35000", (2,))},
        ),
        Sheet(
            "กิจกรรมยกย่องพนักงานดีเด่นประจำไตรมาส",
            1,
            ("การชื่นชมคนทำดีอย่างเปิดเผยเป็นแรงจูงใจที่ไม่ต้องใช้เงิน",),
            ("เพื่อสร้างขวัญกำลังใจ",),
            (("พนักงานและลูกจ้าง", 58, "คน"),),
            ("กำหนดเกณฑ์", "เปิดให้ประชาชนร่วมลงคะแนน", "ประกาศผลหน้าสำนักงาน"),
            ("สำนักปลัด",),
            ("มีพนักงานดีเด่น 4 คนต่อปี",),
            ("พนักงานบริการประชาชนดีขึ้น",),
            {year: Row("0", (1, 2, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "มาตรการลดขั้นตอนการชำระภาษี",
            2,
            ("ประชาชนต้องเดินทางมาชำระภาษีที่สำนักงานและรอคิวนาน บางรายฝากเงินกับเจ้าหน้าที่ซึ่งเสี่ยงต่อการยักยอก",),
            ("เพื่อให้ชำระภาษีได้สะดวก", "เพื่อไม่ให้เจ้าหน้าที่รับฝากเงินสด"),
            (("ผู้มีหน้าที่เสียภาษี", 1850, "ราย"),),
            ("เปิดรับชำระผ่านคิวอาร์โค้ด", "ส่งใบแจ้งพร้อมวิธีชำระ", "ออกใบเสร็จทันที"),
            ("กองคลัง",),
            ("มีช่องทางชำระภาษี 3 ช่องทาง",),
            ("จัดเก็บภาษีได้เพิ่มขึ้น", "ไม่มีการรับฝากเงินสด"),
            {year: Row("0", (2, 3)) for year in YEARS if year >= 2567},
        ),
        Sheet(
            "โครงการอบต.สัญจรเปิดงบให้ดู",
            3,
            (
                "ประชาชนมีสิทธิรู้ว่าเงินภาษีถูกใช้ไปกับอะไร การนำข้อบัญญัติงบประมาณไปอธิบายถึงหมู่บ้านด้วยภาษาที่เข้าใจง่ายทำให้เกิดการมีส่วนร่วมอย่างแท้จริง",
            ),
            ("เพื่อเปิดเผยข้อมูลงบประมาณ", "เพื่อรับฟังความคิดเห็น"),
            (("ประชาชน 11 หมู่บ้าน", 550, "คน"),),
            ("จัดทำแผ่นพับงบประมาณ", "จัดเวทีหมู่บ้านละครั้ง", "รวบรวมความคิดเห็นเสนอสภา"),
            ("สำนักปลัด", "กองคลัง"),
            ("จัดเวทีครบ 11 หมู่บ้าน",),
            ("ประชาชนเข้าใจการใช้งบประมาณ",),
            {year: Row("22000" if year < 2569 else "25000.50", (4,)) for year in YEARS},
        ),
        Sheet(
            "มาตรการติดตามข้อทักท้วงของหน่วยตรวจสอบ",
            4,
            ("ข้อทักท้วงที่ไม่ได้รับการแก้ไขจะเกิดซ้ำและอาจกลายเป็นความเสียหาย",),
            ("เพื่อให้ข้อทักท้วงได้รับการแก้ไขภายในกำหนด",),
            (("ส่วนราชการในสังกัด", 5, "แห่ง"),),
            ("จัดทำทะเบียนข้อทักท้วง", "ติดตามทุกเดือน"),
            ("หน่วยตรวจสอบภายใน",),
            ("แก้ไขข้อทักท้วงได้ร้อยละ 100",),
            ("ไม่มีข้อทักท้วงซ้ำ",),
            {year: Row("0", (1, 2, 3, 4)) for year in YEARS},
        ),
    ),
    chapters=(("1. ความเป็นมา", "front"),),
    in_chapters=("อบต.กุดบากได้คะแนนการประเมิน 87.42 คะแนน",),
)

_TIMES = ("1 ม.ค. – 31 มี.ค.", "1 ต.ค. – 30 ก.ย.", "ม.ค. – มิ.ย. เริ่มปี 67", "1 ก.ค. – 30 ก.ย.", "1 ต.ค. – 30 ก.ย.")
_MONEY = ("30,000.-/ปี (ปี 2570 35,000.-)", "ไม่ใช้งบฯ", "ไม่ใช้งบฯ", "22,000.- (ปี 69-70 ปีละ 25,000.50)", "ไม่ใช้งบฯ")


def _p(text: str, *, bold: bool = False, size: int = 28, center: bool = False) -> str:
    weight, side = ("<w:b/><w:bCs/>" if bold else ""), ('<w:jc w:val="center"/>' if center else "")
    return (
        f'<w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>{side}</w:pPr><w:r><w:rPr><w:rFonts w:ascii="TH SarabunPSK"'
        f' w:hAnsi="TH SarabunPSK" w:cs="TH SarabunPSK"/>{weight}<w:color w:val="000000"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr>{shown(text)}</w:r></w:p>'
    )


def _cell(inner: str, *, span: int = 1, down: str = "") -> str:
    over = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    merged = "" if not down else "<w:vMerge/>" if down == "continue" else '<w:vMerge w:val="restart"/>'
    return f'<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/>{over}{merged}<w:noWrap/><w:vAlign w:val="bottom"/><w:hideMark/></w:tcPr>{inner}</w:tc>'


def _table(columns: int, rows: Sequence[str]) -> str:
    grid = '<w:gridCol w:w="1200"/>' * columns
    made = "".join(f'<w:tr><w:trPr><w:trHeight w:val="420"/></w:trPr>{row}</w:tr>' for row in rows)
    return f'<w:tbl><w:tblPr><w:tblW w:w="9800" w:type="dxa"/><w:tblLook w:val="04A0"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{made}</w:tbl>'


def _amount(sheet: Sheet, year: int) -> str:
    """An amount as the worksheet shows it: without commas, nothing in a year without the project."""
    if year not in sheet.years:
        return ""
    return "ไม่ใช้งบ" if sheet.years[year].budget == "0" else sheet.years[year].budget


def _dimension(dimension: int, name: str) -> str:
    sheets = [sheet for sheet in BOOK.sheets if sheet.dimension == dimension]
    heads = ("ที่", "โครงการ/กิจกรรม/มาตรการ")
    first = "".join(_cell(_p(text, bold=True), down="restart") for text in heads)
    rows = [
        first
        + _cell(_p("งบประมาณ (บาท)", bold=True, center=True), span=5)
        + _cell(_p("หน่วยงาน\nรับผิดชอบ", bold=True), down="restart"),
        _cell(_p(""), down="continue") * 2
        + "".join(_cell(_p(f"ปี {year}", bold=True)) for year in YEARS)
        + _cell(_p(""), down="continue"),
    ]
    for number, sheet in enumerate(sheets, 1):
        texts = (str(number), sheet.title, *(_amount(sheet, year) for year in YEARS), "\n".join(sheet.responsible))
        rows.append("".join(_cell(_p(text)) for text in texts))
    return _p(f"มิติที่ {dimension} {name}", bold=True, size=32) + _table(8, rows) + _p("")


def _quarters(sheet: Sheet) -> str:
    """Four cells and their ticks, a table inside the cell."""
    ticked = next(iter(sheet.years.values())).quarters
    heads = "".join(_cell(_p(f"ไตรมาส {quarter}", center=True)) for quarter in (1, 2, 3, 4))
    ticks = "".join(_cell(_p("/" if quarter in ticked else "", center=True)) for quarter in (1, 2, 3, 4))
    return _table(4, [heads, ticks]) + _p("")


def _lines(texts: Sequence[object]) -> str:
    if len(texts) == 1:
        return _p(str(texts[0]))
    return _p("\n".join(f"{place}. {text}" for place, text in enumerate(texts, 1)))


def _sheet(place: int, sheet: Sheet) -> str:
    groups = [f"{name} {count} {unit}" if count else name for name, count, unit in sheet.groups]
    fields = (
        ("ชื่อโครงการ/กิจกรรม/มาตรการ", _p(sheet.title)),
        ("มิติ", _p(f"มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}")),
        ("หลักการและเหตุผล", "".join(map(_p, sheet.rationale))),
        ("วัตถุประสงค์", _lines(sheet.objectives)),
        ("เป้าหมาย", _lines(groups)),
        ("ขั้นตอนการดำเนินงาน", _lines(sheet.steps)),
        ("ระยะเวลา", _p(_TIMES[place])),
        ("ไตรมาสที่ดำเนินการ", _quarters(sheet)),
        ("งบประมาณ", _p(_MONEY[place])),
        ("ผู้รับผิดชอบ", _p("\n".join(sheet.responsible))),
        ("ผลผลิต (Output)", _lines(sheet.outputs)),
        ("ผลลัพธ์ (Outcome)", _lines(sheet.outcomes)),
    )
    rows = [_cell(_p(f"แผ่นที่ {place + 1}", bold=True, center=True), span=2)]
    rows += [_cell(_p(name, bold=True)) + _cell(value) for name, value in fields]
    return _table(2, rows) + _p("")


def build() -> bytes:
    """The book as it stands in Word after the pasting."""
    page = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    body = [
        _p(BOOK.title, bold=True, size=56, center=True),
        _p("ปีงบประมาณ พ.ศ. 2566 - 2570", bold=True, size=48, center=True),
        _p(NAME, bold=True, size=48, center=True),
        _p("อ.กุดบาก จ.สกลนคร", bold=True, size=48, center=True),
        page,
        _p("1. ความเป็นมา", bold=True, size=36),
        _p("อบต.กุดบากได้คะแนนการประเมิน 87.42 คะแนนในปีที่ผ่านมา จึงกำหนดมาตรการเพิ่มเติมเพื่อแก้ไขตัวชี้วัดที่ยังต่ำกว่าเกณฑ์"),
        page,
        _p("2. บัญชีโครงการ พ.ศ. 2566 - 2570", bold=True, size=36),
        *(_dimension(dimension, name) for dimension, name in _NAMES.items()),
        page,
        _p("3. รายละเอียดโครงการ", bold=True, size=36),
        *(_sheet(place, sheet) for place, sheet in enumerate(BOOK.sheets)),
        '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>',
    ]
    return packed("".join(body), {})
