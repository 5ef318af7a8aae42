"""A book that LibreOffice saved from an old .doc: Thai list numbers, soft line breaks in headings, empty paragraphs, sections."""

from __future__ import annotations

from collections.abc import Sequence

from strangers.expected import Book, Nested, Row, Sheet
from strangers.raw_word import packed, shown
from strangers.typing import thai

NAME = "องค์การบริหารส่วนตำบลช่างเคิ่ง"
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
    district="แม่แจ่ม",
    province="เชียงใหม่",
    sheets=(
        Sheet(
            "โครงการธนาคารความดีบ้านบนดอย",
            1,
            (
                "หมู่บ้านบนพื้นที่สูงของตำบลช่างเคิ่งอยู่ห่างไกลจากสำนักงาน การรณรงค์เรื่องความสุจริตแบบเดิมจึงเข้าไม่ถึง ชาวบ้านมีประเพณีช่วยเหลือกันโดยไม่หวังค่าตอบแทนอยู่แล้ว หากนำมาต่อยอดให้เห็นเป็นรูปธรรมก็จะเป็นทุนทางสังคมที่เข้มแข็ง",
                "ธนาคารความดีให้สมาชิกฝากความดีเป็นแต้มแทนเงิน เด็กและเยาวชนจะเห็นว่าการทำดีมีคนยอมรับ และผู้ใหญ่ต้องเป็นแบบอย่างที่ตรวจสอบได้",
            ),
            ("เพื่อส่งเสริมให้คนทำความดีโดยสมัครใจ", "เพื่อให้เยาวชนมีแบบอย่างที่ดีในหมู่บ้าน"),
            (("สมาชิกธนาคารความดี", 150, "คน"), ("คณะกรรมการหมู่บ้าน", 36, "คน")),
            (
                "ประชุมชี้แจงผู้นำชุมชน",
                ("จัดตั้งธนาคารความดี โดย", ("คัดเลือกคณะกรรมการ", "กำหนดเกณฑ์ให้แต้ม", "จัดทำสมุดฝาก")),
                "เปิดรับฝากความดีทุกวันพระ",
                "มอบเกียรติบัตรแก่ผู้มีแต้มสูงสุด",
            ),
            ("สำนักปลัด",),
            ("มีธนาคารความดี ๔ แห่ง",),
            ("คนในหมู่บ้านไว้วางใจกันมากขึ้น", "เด็กและเยาวชนทำความดีเพิ่มขึ้น"),
            {year: Row("25,000", (1, 2, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "กิจกรรมเล่าเรื่องคนดีศรีช่างเคิ่ง",
            1,
            ("คนดีในตำบลมีอยู่มากแต่ไม่มีใครเล่าให้ฟัง การนำเรื่องจริงมาเล่าผ่านเสียงตามสายช่วยให้คนรุ่นใหม่ภูมิใจในความซื่อสัตย์",),
            ("เพื่อยกย่องคนที่ซื่อสัตย์สุจริต",),
            (("ผู้ได้รับการยกย่อง", 12, "คน"),),
            ("รับการเสนอชื่อ", "สัมภาษณ์และบันทึกเสียง", "ออกอากาศทางเสียงตามสายเดือนละเรื่อง"),
            ("กองการศึกษา",),
            ("มีเรื่องเล่าออกอากาศ ๑๒ เรื่องต่อปี",),
            ("ประชาชนเห็นคุณค่าของความซื่อสัตย์",),
            {2567: Row("0", (1, 2, 3, 4)), 2568: Row("0", (1, 2, 3, 4)), 2569: Row("0", (1, 2, 3, 4))},
        ),
        Sheet(
            "มาตรการมอบหมายงานและหมุนเวียนหน้าที่",
            2,
            (
                "เจ้าหน้าที่ที่ทำงานเรื่องเดียวต่อเนื่องหลายปีโดยไม่มีผู้สอบทานมีความเสี่ยงที่จะใช้ดุลพินิจโดยมิชอบ",
                "การหมุนเวียนหน้าที่อย่างเป็นระบบช่วยให้มีผู้รู้งานแทนกัน และทำให้ข้อผิดพลาดถูกพบเร็วขึ้น",
            ),
            ("เพื่อลดการผูกขาดงานไว้กับบุคคลเดียว", "เพื่อให้มีผู้ปฏิบัติงานแทนกันได้", "เพื่อให้การบริการประชาชนไม่สะดุด"),
            (("ส่วนราชการในสังกัด", 5, "ส่วนราชการ"),),
            (
                "สำรวจงานที่มีความเสี่ยง",
                ("จัดทำแผนหมุนเวียน ประกอบด้วย", ("ตำแหน่งที่ต้องหมุนเวียน", "ระยะเวลาส่งมอบงาน")),
                "ประเมินผลทุกหกเดือน",
            ),
            ("สำนักปลัด", "กองคลัง"),
            ("มีคำสั่งหมุนเวียนหน้าที่ปีละ ๑ ฉบับ", "ส่งมอบงานครบถ้วนร้อยละ ๑๐๐"),
            ("ข้อทักท้วงจากหน่วยตรวจสอบลดลง",),
            {year: Row("0", (1,)) for year in YEARS},
        ),
        Sheet(
            "โครงการเผยแพร่ข้อมูลข่าวสารสามภาษา",
            2,
            (
                "ประชากรของตำบลประกอบด้วยคนเมือง ปกาเกอะญอ และม้ง ข้อมูลข่าวสารที่มีแต่ภาษากลางทำให้คนบางกลุ่มไม่รู้สิทธิของตนและถูกเอาเปรียบได้ง่าย",
            ),
            ("เพื่อให้ทุกกลุ่มชาติพันธุ์เข้าถึงข้อมูลของทางราชการ", "เพื่อป้องกันการแอบอ้างเรียกเก็บเงิน"),
            (("ประชาชนในตำบลช่างเคิ่งทุกหมู่บ้าน", 0, ""), ("ล่ามอาสา", 9, "คน")),
            ("คัดเลือกข้อมูลที่ประชาชนต้องรู้", "แปลและบันทึกเสียงเป็นสามภาษา", "เผยแพร่ทางหอกระจายข่าวและสื่อสังคมออนไลน์"),
            ("สำนักปลัด",),
            ("มีข้อมูลสามภาษาไม่น้อยกว่า ๒๐ เรื่อง",),
            ("ไม่มีการแอบอ้างเรียกเก็บเงินจากประชาชน",),
            {2566: Row("18,400", (2, 3)), 2568: Row("18,400", (2, 3)), 2570: Row("20,000", (2, 3))},
        ),
        Sheet(
            "โครงการเวทีข่วงผญาติดตามงานพัฒนา",
            3,
            (
                "ชาวบ้านมักทราบข่าวโครงการก่อสร้างเมื่อผู้รับจ้างเข้าพื้นที่แล้ว เวทีในลานวัดหรือข่วงบ้านเป็นที่ที่ทุกคนคุ้นเคย และกล้าซักถามมากกว่าการประชุมในสำนักงาน",
            ),
            ("เพื่อให้ประชาชนร่วมติดตามงานพัฒนา", "เพื่อรับฟังข้อเสนอก่อนตั้งงบประมาณปีถัดไป"),
            (("ตัวแทนครัวเรือน", 360, "คน"),),
            ("กำหนดวันร่วมกับผู้ใหญ่บ้าน", "นำเสนอความก้าวหน้าโครงการ", "บันทึกข้อเสนอและติดประกาศผล"),
            ("กองช่าง",),
            ("จัดเวทีครบ ๑๙ หมู่บ้าน",),
            ("ข้อร้องเรียนเรื่องงานก่อสร้างลดลง",),
            {year: Row("38,000", (2,)) for year in YEARS},
        ),
        Sheet(
            "มาตรการตรวจสอบเงินอุดหนุนกลุ่มอาชีพ",
            4,
            ("เงินอุดหนุนกลุ่มอาชีพเป็นเงินที่กระจายไปหลายแห่งและตรวจสอบยาก จึงต้องมีแบบรายงานที่สมาชิกทุกคนในกลุ่มรับรู้",),
            ("เพื่อให้การใช้เงินอุดหนุนเป็นไปตามวัตถุประสงค์",),
            (("กลุ่มอาชีพที่ได้รับเงินอุดหนุน", 11, "กลุ่ม"),),
            ("ชี้แจงระเบียบแก่กลุ่มอาชีพ", "ตรวจเยี่ยมกลุ่มอย่างน้อยปีละสองครั้ง", "สรุปผลการใช้จ่ายเสนอสภา"),
            ("กองสวัสดิการสังคม", "หน่วยตรวจสอบภายใน"),
            ("ตรวจเยี่ยมครบทุกกลุ่ม",),
            ("เงินอุดหนุนถูกใช้ตามวัตถุประสงค์", "ไม่มีเงินค้างส่งคืน"),
            {2568: Row("6,500", (2, 4)), 2569: Row("6,500", (2, 4)), 2570: Row("6,500", (2, 4))},
        ),
    ),
    totals={
        2566: ("81,400", None),
        2567: ("63,000", None),
        2568: ("87,900", None),
        2569: ("69,500", None),
        2570: ("89,500", None),
    },
    chapters=(("ส่วนที่ ๑ บทนำ", "front"), ("ส่วนที่ ๔ การติดตามและประเมินผล", "back")),
    in_chapters=(
        "ตำบลช่างเคิ่งมีพื้นที่ ๒๘๗ ตารางกิโลเมตร",
        "การวิเคราะห์ความเสี่ยง",
        "การจัดซื้อวัสดุโดยวิธีเฉพาะเจาะจง",
        "ให้ทุกกองรายงานผลต่อปลัดองค์การบริหารส่วนตำบลปีละสองครั้ง",
    ),
    approval=(
        {"role": "ผู้เสนอแผน", "name": "นายสมมติ ตัวอย่าง", "position": "ปลัดองค์การบริหารส่วนตำบลช่างเคิ่ง"},
        {"role": "ผู้เห็นชอบแผน", "name": "นายทดลอง ตัวอย่าง", "position": "นายกองค์การบริหารส่วนตำบลช่างเคิ่ง"},
    ),
)

_TIMES = (
    "ตุลาคม ๒๕๖๕ – กันยายน ๒๕๗๐",
    "ตลอดปีงบประมาณ พ.ศ. ๒๕๖๗ – ๒๕๖๙",
    "ไตรมาสที่ ๑ ของทุกปีงบประมาณ",
    "มกราคม – มิถุนายน",
    "มกราคม – มีนาคม ของทุกปี",
    "ไตรมาสที่ ๒ และ ๔ (ปีงบประมาณ ๒๕๖๘ – ๒๕๗๐)",
)
_MONEY = (
    "ปีละ ๒๕,๐๐๐ บาท",
    "ไม่ใช้งบประมาณ",
    "ไม่ใช้งบประมาณ",
    "ปี ๒๕๖๖ และ ๒๕๖๘ ปีละ ๑๘,๔๐๐ บาท ปี ๒๕๗๐ จำนวน ๒๐,๐๐๐ บาท",
    "ปีละ ๓๘,๐๐๐ บาท",
    "ปีละ ๖,๕๐๐ บาท",
)
_EMPTY = '<w:p><w:pPr><w:pStyle w:val="Normal"/><w:rPr><w:rFonts w:ascii="TH SarabunPSK" w:hAnsi="TH SarabunPSK" w:cs="TH SarabunPSK"/></w:rPr></w:pPr><w:r><w:rPr/></w:r></w:p>'
_BLANK = (
    '<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr><w:r><w:rPr/><w:t xml:space="preserve">   </w:t></w:r></w:p>'
)
# The levels of the list of a sheet: headings, what is counted below them, and what is counted below that.
_KINDS = (("thaiNumbers", "%1."), ("thaiNumbers", "(%2)"), ("thaiLetters", "%3)"))
_FIRST = 3


def _run(text: str, *, bold: bool = False, size: int = 32) -> str:
    weight = "<w:b/><w:bCs/>" if bold else ""
    return (
        '<w:r><w:rPr><w:rFonts w:ascii="TH SarabunPSK" w:hAnsi="TH SarabunPSK" w:eastAsia="Cordia New" w:cs="TH SarabunPSK"/>'
        f'{weight}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/><w:lang w:bidi="th-TH"/></w:rPr>{shown(text)}</w:r>'
    )


def _p(text: str, style: str = "Normal", form: str = "", *, bold: bool = False, size: int = 32) -> str:
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{style}"/><w:suppressAutoHyphens w:val="true"/>{form}<w:rPr></w:rPr></w:pPr>'
        f"{_run(text, bold=bold, size=size)}</w:p>"
    )


def _center(text: str, size: int = 36) -> str:
    return _p(text, form='<w:jc w:val="center"/>', bold=True, size=size)


def _number(number: int, level: int) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


def _indented(text: str) -> str:
    return _p(text, "TextBody", '<w:ind w:firstLine="1418"/><w:jc w:val="start"/>')


def _part(number: str, name: str) -> str:
    """The heading of a part: a style of headings whose outline counts nothing, its two lines parted by Shift+Enter."""
    none = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:ind w:hanging="0" w:start="0"/><w:jc w:val="center"/>'
    return _p(f"ส่วนที่ {number}\n{name}", "Heading1", none, bold=True, size=40)


def _section(*, landscape: bool = False) -> str:
    size = (
        '<w:pgSz w:orient="landscape" w:w="16838" w:h="11906"/>'
        if landscape
        else '<w:pgSz w:w="11906" w:h="16838"/>'
    )
    return (
        '<w:p><w:pPr><w:pStyle w:val="Normal"/><w:rPr></w:rPr><w:sectPr><w:headerReference w:type="default" r:id="rId3"/>'
        f'<w:type w:val="nextPage"/>{size}<w:textDirection w:val="lrTb"/></w:sectPr></w:pPr><w:r><w:rPr></w:rPr></w:r></w:p>'
    )


def _items(number: int, texts: Sequence[Nested]) -> str:
    if len(texts) == 1:
        return _indented(str(texts[0]))
    parts = []
    for each in texts:
        text, below = (each, ()) if isinstance(each, str) else each
        parts.append(_p(text, "ListParagraph", _number(number, 1)))
        parts += [_p(str(one), "ListParagraph", _number(number, 2)) for one in below]
    return "".join(parts)


def _sheet(place: int, sheet: Sheet) -> str:
    number = _FIRST + place

    def head(text: str) -> str:
        return _EMPTY + _p(text, "ListParagraph", _number(number, 0), bold=True)

    groups = [thai(f"{name} จำนวน {count:,} {unit}") if count else name for name, count, unit in sheet.groups]
    parts = [
        _center(thai(f"โครงการที่ {place + 1}")),
        _p(thai(f"มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}"), bold=True),
        head("ชื่อโครงการ/กิจกรรม"),
        _indented(sheet.title),
        head("หลักการและเหตุผล/\nที่มาของโครงการ"),
        *map(_indented, sheet.rationale),
        head("วัตถุประสงค์"),
        _items(number, sheet.objectives),
        head("เป้าหมาย"),
        _items(number, groups),
        head("วิธีดำเนินการ"),
        _items(number, sheet.steps),
        head("ระยะเวลาดำเนินการ"),
        _indented(_TIMES[place]),
        head("งบประมาณดำเนินการ"),
        _indented(_MONEY[place]),
        head("ผู้รับผิดชอบโครงการ"),
        _items(number, sheet.responsible),
        head("ผลผลิต/ผลลัพธ์"),
        _p("ผลผลิต", bold=True, form='<w:ind w:start="720"/>'),
        *(_p(f"-\t{text}", form='<w:ind w:start="1080" w:hanging="360"/>') for text in sheet.outputs),
        _p("ผลลัพธ์", bold=True, form='<w:ind w:start="720"/>'),
        *(_p(f"-\t{text}", form='<w:ind w:start="1080" w:hanging="360"/>') for text in sheet.outcomes),
        _EMPTY,
        _BLANK,
        '<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr><w:r><w:br w:type="page"/></w:r></w:p>'
        if place < 5
        else "",
    ]
    return "".join(parts)


_COLUMNS = (700, 5200, 1900, 1000, 1000, 1000, 1000, 2200)
_TICK = (
    '<w:p><w:pPr><w:pStyle w:val="TableContents"/><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:rFonts w:eastAsia="Wingdings"'
    ' w:cs="Wingdings" w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr><w:t>\uf0fc</w:t></w:r></w:p>'
)


def _cell(text: str, width: int, span: int = 1, down: str = "", *, bold: bool = False) -> str:
    over = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    merged = f'<w:vMerge w:val="{down}"/>' if down else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{over}{merged}</w:tcPr>{_p(text, "TableContents", bold=bold)}</w:tc>'


def _year(year: int) -> str:
    heads = ("ที่", "โครงการ/กิจกรรม", "งบประมาณ\n(บาท)")
    quarters = ("ต.ค. –\nธ.ค.", "ม.ค. –\nมี.ค.", "เม.ย. –\nมิ.ย.", "ก.ค. –\nก.ย.")
    first = [_cell(text, width, down="restart", bold=True) for text, width in zip(heads, _COLUMNS, strict=False)]
    rows = [
        "".join(
            [
                *first,
                _cell("ช่วงเวลาดำเนินการ", 4000, 4, bold=True),
                _cell("หน่วยงานรับผิดชอบ", 2200, down="restart", bold=True),
            ]
        ),
        "".join(
            [
                *(_cell("", width, down="continue") for width in _COLUMNS[:3]),
                *(_cell(text, 1000, bold=True) for text in quarters),
                _cell("", 2200, down="continue"),
            ]
        ),
    ]
    number = 0
    for dimension, name in _NAMES.items():
        sheets = [sheet for sheet in BOOK.rows(year) if sheet.dimension == dimension]
        if sheets:
            rows.append(_cell(thai(f"มิติที่ {dimension} {name}"), sum(_COLUMNS), 8, bold=True))
        for sheet in sheets:
            number, row = number + 1, sheet.years[year]
            money = thai(row.budget) if row.budget != "0" else "-"
            cells = [
                _cell(text, width)
                for text, width in zip((thai(number), sheet.title, money), _COLUMNS, strict=False)
            ]
            for quarter in (1, 2, 3, 4):
                empty = _cell("", 1000)
                start = empty.index("<w:p>")
                cells.append(empty[:start] + _TICK + "</w:tc>" if quarter in row.quarters else empty)
            rows.append("".join([*cells, _cell("\n".join(sheet.responsible), 2200)]))
    total = _cell(thai(f"รวม {len(BOOK.rows(year))} โครงการ"), 5900, 2, bold=True)
    rows.append(total + _cell(thai(BOOK.totals[year][0]), 1900, bold=True) + _cell("", 4000, 4) + _cell("", 2200))
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in _COLUMNS)
    made = "".join(f"<w:tr><w:trPr></w:trPr>{row}</w:tr>" for row in rows)
    caption = _center(thai(f"บัญชีโครงการ ประจำปีงบประมาณ\nพ.ศ. {year}"), 32)
    return (
        f'{caption}{_EMPTY}<w:tbl><w:tblPr><w:tblW w:w="{sum(_COLUMNS)}" w:type="dxa"/><w:jc w:val="start"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{made}</w:tbl>{_EMPTY}{_section(landscape=True)}"
    )


def _risks() -> str:
    rows = (("เหตุการณ์ความเสี่ยง", "ระดับ"), ("การจัดซื้อวัสดุโดยวิธีเฉพาะเจาะจง", "สูง"), ("การใช้รถราชการนอกเวลา", "ปานกลาง"))
    made = "".join(f"<w:tr>{_cell(left, 6000)}{_cell(right, 3000)}</w:tr>" for left, right in rows)
    return f'<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="6000"/><w:gridCol w:w="3000"/></w:tblGrid>{made}</w:tbl>'


def _signatures() -> str:
    form = '<w:ind w:start="3600"/><w:jc w:val="center"/>'
    parts = []
    for signatory in BOOK.approval:
        parts += [_EMPTY, _p(f"ลงชื่อ{' ' * 40}{signatory['role']}", form=form)]
        parts += [_p(f"({signatory['name']})", form=form), _p(signatory["position"], form=form)]
    return "".join(parts)


def _numbering() -> str:
    def level(place: int, form: str, text: str, suffix: str = "tab") -> str:
        return (
            f'<w:lvl w:ilvl="{place}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:suff w:val="{suffix}"/>'
            f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="start"/><w:pPr><w:tabs><w:tab w:val="num" w:pos="{360 * place}"/></w:tabs>'
            f'<w:ind w:start="{720 * place + 360}" w:hanging="360"/></w:pPr></w:lvl>'
        )

    outline = "".join(level(place, "none", "", "nothing") for place in range(9))
    ours = "".join(level(place, form, text) for place, (form, text) in enumerate(_KINDS))
    kinds = [
        f'<w:abstractNum w:abstractNumId="1">{outline}</w:abstractNum>',
        f'<w:abstractNum w:abstractNumId="2">{ours}</w:abstractNum>',
    ]
    start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    lists = [f'<w:num w:numId="{place}"><w:abstractNumId w:val="{place}"/></w:num>' for place in (1, 2)]
    lists += [
        f'<w:num w:numId="{_FIRST + place}"><w:abstractNumId w:val="2"/>{start}</w:num>'
        for place in range(len(BOOK.sheets))
    ]
    return "".join([*kinds, *lists])


_STYLES = "".join(
    f'<w:style w:type="paragraph" w:styleId="{identifier}"{more}><w:name w:val="{name}"/><w:pPr>{form}</w:pPr></w:style>'
    for identifier, name, more, form in (
        ("Normal", "Normal", ' w:default="1"', '<w:widowControl/><w:bidi w:val="0"/>'),
        (
            "Heading1",
            "Heading 1",
            "",
            '<w:keepNext w:val="true"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>',
        ),
        ("TextBody", "Body Text", "", ""),
        ("ListParagraph", "List Paragraph", "", "<w:contextualSpacing/>"),
        ("TableContents", "Table Contents", "", ""),
    )
)


def build() -> bytes:
    """The book as LibreOffice saves it for Word."""
    header = '<w:p><w:pPr><w:pStyle w:val="Normal"/><w:jc w:val="center"/></w:pPr><w:r><w:t>- </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>9</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t> -</w:t></w:r></w:p>'
    body = [
        *[_EMPTY] * 4,
        _center("แผนปฏิบัติการป้องกันการทุจริต\nพ.ศ. ๒๕๖๖ – ๒๕๗๐", 52),
        *[_EMPTY] * 9,
        _center(f"{NAME}\nอำเภอแม่แจ่ม   จังหวัดเชียงใหม่", 44),
        _section(),
        _part("๑", "บทนำ"),
        _EMPTY,
        _p("๑.๑ ข้อมูลพื้นฐาน", bold=True),
        _indented(
            "ตำบลช่างเคิ่งมีพื้นที่ ๒๘๗ ตารางกิโลเมตร แบ่งเป็น ๑๙ หมู่บ้าน พื้นที่ส่วนใหญ่เป็นภูเขา ประชาชนปลูกข้าวโพด หอมแดง และกาแฟ"
        ),
        _p("๑.๒ การวิเคราะห์ความเสี่ยง", bold=True),
        _indented("คณะทำงานประเมินความเสี่ยงการทุจริตแล้วจัดลำดับได้ดังนี้"),
        _risks(),
        _EMPTY,
        _section(),
        _part("๒", "รายละเอียดโครงการ"),
        _EMPTY,
        *(_sheet(place, sheet) for place, sheet in enumerate(BOOK.sheets)),
        _section(),
        _part("๓", "แผนปฏิบัติการรายปี"),
        _EMPTY,
        *map(_year, YEARS),
        _part("๔", "การติดตามและประเมินผล"),
        _indented("ให้ทุกกองรายงานผลต่อปลัดองค์การบริหารส่วนตำบลปีละสองครั้ง ภายในวันที่ ๑๐ เมษายน และวันที่ ๑๐ ตุลาคม"),
        _indented("หน่วยตรวจสอบภายในรวบรวมผลเสนอสภาองค์การบริหารส่วนตำบลเพื่อทราบ และเผยแพร่ทางเว็บไซต์"),
        _signatures(),
        '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>',
    ]
    return packed("".join(body), {"numbering": _numbering(), "styles": _STYLES, "header1": header})
