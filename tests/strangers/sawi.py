"""A WPS file over a worksheet: numbers that lists count on, bullets of symbol fonts, twelve months coloured in, details a row a project."""

from __future__ import annotations

from collections.abc import Sequence

from strangers.expected import Book, Row, Sheet
from strangers.raw_word import packed, shown

NAME = "เทศบาลตำบลนาโพธิ์"
_NAMES = {
    1: "การสร้างวัฒนธรรมสุจริต",
    2: "การบริหารราชการด้วยความโปร่งใส",
    3: "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    4: "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
}

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2569,
    end=2570,
    name=NAME,
    type="subdistrict-municipality",
    district="สวี",
    province="ชุมพร",
    sheets=(
        Sheet(
            "โครงการปลูกจิตสำนึกรักษ์ความสุจริตในสถานศึกษา",
            1,
            (
                "โรงเรียนในเขตเทศบาลทั้ง 3 แห่งมีนักเรียนรวมกันกว่าพันคน นักเรียนเหล่านี้คือผู้ที่จะเข้ามาบริหารท้องถิ่นในวันข้างหน้า",
                "การปลูกจิตสำนึกตั้งแต่วัยเรียนจึงเป็นการลงทุนที่คุ้มค่าที่สุด เทศบาลจะสนับสนุนสื่อและวิทยากรให้แก่โรงเรียนโดยไม่เพิ่มภาระงานครู",
            ),
            ("เพื่อปลูกจิตสำนึกความซื่อสัตย์", "เพื่อส่งเสริมให้นักเรียนกล้าปฏิเสธการทุจริต"),
            (("นักเรียน", 250, "คน"), ("ครูแกนนำ", 9, "คน")),
            ("คัดเลือกโรงเรียนนำร่อง", "จัดกิจกรรมฐานการเรียนรู้ 5 ฐาน", "ติดตามผลหลังกิจกรรม 3 เดือน"),
            ("กองการศึกษา",),
            ("นักเรียนเข้าร่วมกิจกรรม 250 คน",),
            ("นักเรียนตั้งกลุ่มสภานักเรียนสุจริต 3 กลุ่ม",),
            {2569: Row("32,000", (3,)), 2570: Row("32,000", (3,))},
        ),
        Sheet(
            "มาตรการเปิดเผยตารางเวรและผลการปฏิบัติงานรถขยะ",
            2,
            (
                "ประชาชนบางซอยร้องเรียนว่ารถขยะไม่เข้า แต่กลับเข้าบางร้านทุกวันเพราะมีการให้สินน้ำใจ การเปิดเผยตารางเวรและตำแหน่งรถช่วยให้ทุกซอยได้รับบริการเท่ากัน",
            ),
            ("เพื่อให้บริการเก็บขยะเป็นธรรม", "เพื่อป้องกันการเรียกรับสินน้ำใจ"),
            (("ครัวเรือนในเขตเทศบาล", 2140, "ครัวเรือน"),),
            ("จัดทำตารางเวรรายเดือน", "เผยแพร่ทางเพจของเทศบาล", "รับแจ้งเหตุผ่านไลน์ตลอด 24 ชั่วโมง", "สรุปสถิติทุกเดือน"),
            ("กองสาธารณสุขและสิ่งแวดล้อม",),
            ("เผยแพร่ตารางเวรครบ 12 เดือน",),
            ("ข้อร้องเรียนเรื่องขยะลดลงร้อยละ 40",),
            {2569: Row("0", (1, 2, 3, 4)), 2570: Row("0", (1, 2, 3, 4))},
        ),
        Sheet(
            "กิจกรรมเดินสำรวจทางเท้ากับชุมชน",
            3,
            (
                "ทางเท้าที่ชำรุดและถูกรุกล้ำเป็นปัญหาที่แก้ไม่จบเพราะเจ้าหน้าที่เกรงใจผู้มีอิทธิพล เมื่อชุมชนร่วมเดินสำรวจและลงชื่อรับรองผล การแก้ไขจะทำได้โดยไม่เลือกปฏิบัติ",
            ),
            ("เพื่อให้ชุมชนมีส่วนร่วมในการตรวจสอบพื้นที่สาธารณะ",),
            (("ผู้แทนชุมชน", 35, "คน"), ("เจ้าหน้าที่เทศกิจ", 6, "คน")),
            ("กำหนดเส้นทาง", "เดินสำรวจและถ่ายภาพ", "ติดตามการแก้ไขทุก 30 วัน"),
            ("กองช่าง", "สำนักปลัดเทศบาล"),
            ("สำรวจทางเท้าครบ 14 สาย",),
            ("ทางเท้าใช้งานได้สะดวก", "ไม่มีการเลือกปฏิบัติ"),
            {2569: Row("9,500", (2,)), 2570: Row("12,000", (2, 4))},
        ),
        Sheet(
            "โครงการอบรมผู้ตรวจสอบภายในระดับชุมชน",
            4,
            (
                "หน่วยตรวจสอบภายในของเทศบาลมีเจ้าหน้าที่เพียงคนเดียว ไม่สามารถติดตามเงินอุดหนุนชุมชนได้ทั่วถึง การอบรมสมาชิกชุมชนที่มีพื้นฐานบัญชีจะช่วยเป็นหูเป็นตาได้มาก",
            ),
            ("เพื่อขยายเครือข่ายการตรวจสอบ", "เพื่อให้เงินอุดหนุนถูกใช้ตามวัตถุประสงค์"),
            (("สมาชิกชุมชน", 26, "คน"),),
            ("รับสมัครผู้มีพื้นฐานบัญชี", "อบรม 2 วัน", "ลงพื้นที่ตรวจร่วมกับเจ้าหน้าที่"),
            ("หน่วยตรวจสอบภายใน",),
            ("มีผู้ตรวจสอบชุมชน 26 คน",),
            ("ตรวจเงินอุดหนุนได้ครบทุกชุมชน",),
            {2570: Row("18,750", (1, 2))},
        ),
    ),
    totals={2569: ("41,500", None), 2570: ("62,750", None)},
    chapters=(("1. หลักการและเหตุผล", "front"), ("2. วัตถุประสงค์ของแผน", "front"), ("5. การติดตามประเมินผล", "back")),
    in_chapters=(
        "ผลการประเมินปี 2568 เทศบาลได้ 88.10 คะแนน",
        "เพื่อกำหนดมาตรการป้องกันการทุจริตของเทศบาล",
        "รายงานนายกเทศมนตรีทุกหกเดือน",
    ),
    approval=(
        {"role": "ผู้จัดทำ", "name": "นายสมมติ ตัวอย่าง", "position": "หัวหน้าฝ่ายอำนวยการ"},
        {"role": "ผู้ตรวจสอบ", "name": "นางสมมติ ตัวอย่าง", "position": f"ปลัด{NAME}"},
        {"role": "ผู้อนุมัติ", "name": "นายทดลอง ตัวอย่าง", "position": "นายกเทศมนตรีตำบลนาโพธิ์"},
    ),
)

_MONTHS = ("ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.")
# The months of each project and year that the worksheet has coloured in.
_BARS = {
    (0, 2569): (7, 8), (0, 2570): (7, 8), (1, 2569): range(12), (1, 2570): range(12), (2, 2569): (4, 5), (2, 2570): (3, 4, 9),
    (3, 2570): (2, 3, 4),
}  # fmt: skip
_TIMES = (
    "พ.ค. – มิ.ย. ของทุกปี",
    "ตลอดปีงบประมาณ",
    "ปี 2569 ก.พ. – มี.ค. ปี 2570 ม.ค. – ก.พ. และ ก.ค.",
    "15 ธ.ค. 2569 – 28 ก.พ. 2570",
)
_MONEY = ("ปีละ 32,000 บาท", "ไม่ใช้งบประมาณ", "ปี 2569 จำนวน 9,500 บาท\nปี 2570 จำนวน 12,000 บาท", "18,750 บาท")


def _p(text: str, form: str = "", *, bold: bool = False, size: int = 30, number: int = 0, level: int = 0) -> str:
    weight = "<w:b/><w:bCs/>" if bold else ""
    listed = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>' if number else ""
    return (
        f'<w:p><w:pPr><w:pStyle w:val="1"/>{listed}<w:keepNext w:val="0"/><w:kinsoku/><w:wordWrap/><w:topLinePunct w:val="0"/>{form}</w:pPr><w:r><w:rPr>'
        f'<w:rFonts w:hint="cs" w:ascii="TH SarabunPSK" w:hAnsi="TH SarabunPSK" w:cs="TH SarabunPSK"/>{weight}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
        f'<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="th-TH"/></w:rPr>{shown(text)}</w:r></w:p>'
    )


def _center(text: str, size: int = 32) -> str:
    return _p(text, '<w:jc w:val="center"/>', bold=True, size=size)


def _text(text: str) -> str:
    return _p(text, '<w:ind w:firstLine="720" w:firstLineChars="225"/>')


def _cell(inner: str, *, span: int = 1, down: str = "", fill: str = "") -> str:
    over = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    merged = f'<w:vMerge w:val="{down}"/>' if down else ""
    ground = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/>{over}{merged}{ground}<w:noWrap w:val="0"/></w:tcPr>{inner}</w:tc>'


def _table(columns: int, rows: Sequence[str]) -> str:
    grid = '<w:gridCol w:w="700"/>' * columns
    made = "".join(f'<w:tr><w:tblPrEx><w:tblLayout w:type="fixed"/></w:tblPrEx>{row}</w:tr>' for row in rows)
    return f'<w:tbl><w:tblPr><w:tblStyle w:val="2"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{made}</w:tbl>'


def _box(texts: Sequence[str]) -> str:
    """The cover's text box, as WPS writes it."""
    inner = f"<w:txbxContent>{''.join(_center(text, 48) for text in texts)}</w:txbxContent>"
    return (
        '<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic>'
        '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
        f"<wps:wsp><wps:txbx>{inner}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:shape><v:textbox>{inner}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )


def _year(year: int) -> str:
    heads = ("ลำดับ", "โครงการ/กิจกรรม/มาตรการ", "มิติ", "งบประมาณ")
    first = "".join(_cell(_p(text, bold=True), down="restart") for text in heads)
    below = _cell(_p(""), down="continue")
    rows = [
        first
        + _cell(_center(f"พ.ศ. {year - 1}"), span=3)
        + _cell(_center(f"พ.ศ. {year}"), span=9)
        + _cell(_p("ผู้รับผิดชอบ", bold=True), down="restart"),
        below * 4 + "".join(_cell(_p(month, bold=True)) for month in _MONTHS) + below,
    ]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        bars = _BARS[BOOK.sheets.index(sheet), year]
        texts = (str(number), sheet.title, str(sheet.dimension), row.budget if row.budget != "0" else "-")
        months = "".join(_cell(_p(""), fill="92D050" if place in bars else "") for place in range(12))
        rows.append(
            "".join(_cell(_p(text)) for text in texts) + months + _cell("".join(map(_p, sheet.responsible)))
        )
    rows.append(
        _cell(_p("รวมเป็นเงิน", bold=True), span=3)
        + _cell(_p(BOOK.totals[year][0] or "", bold=True))
        + _cell(_p(""), span=12)
        + _cell(_p(""))
    )
    return _center(f"ปีงบประมาณ พ.ศ. {year}") + _table(17, rows) + _p("")


def _bulleted(texts: Sequence[object]) -> str:
    if len(texts) == 1:
        return _p(str(texts[0]))
    return "".join(_p(str(text), number=2) for text in texts)


def _details() -> str:
    """The worksheet of details: a row a project, its first row again on each page."""
    heads = (
        "ที่",
        "ชื่อโครงการ/กิจกรรม/มาตรการ",
        "หลักการและเหตุผล",
        "วัตถุประสงค์",
        "กลุ่มเป้าหมาย",
        "วิธีดำเนินการ",
        "ระยะเวลา",
        "งบประมาณ",
        "ผู้รับผิดชอบ",
        "ผลผลิต",
        "ผลลัพธ์",
    )
    rows = ["".join(_cell(_p(text, bold=True)) for text in heads)]
    for place, sheet in enumerate(BOOK.sheets):
        groups = [f"{name} {count} {unit}" for name, count, unit in sheet.groups]
        cells = (
            _p(str(place + 1)),
            _p(sheet.title),
            "".join(map(_p, sheet.rationale)),
            _bulleted(sheet.objectives),
            _bulleted(groups),
            _bulleted(sheet.steps),
            _p(_TIMES[place]),
            _p(_MONEY[place]),
            "".join(map(_p, sheet.responsible)),
            _bulleted(sheet.outputs),
            _bulleted(sheet.outcomes),
        )
        rows.append("".join(map(_cell, cells)))
    return _table(len(heads), rows)


def _signatures() -> str:
    """Three people beside each other, set with tabs in the middle of each third."""
    tabs = "".join(f'<w:tab w:val="center" w:pos="{place}"/>' for place in (1700, 5100, 8500))
    form = f"<w:tabs>{tabs}</w:tabs>"
    people = BOOK.approval
    lines = (
        "".join("\tลงชื่อ.................." for _ in people),
        "".join(f"\t({each['name']})" for each in people),
        "".join(f"\t{each['position']}" for each in people),
        "".join(f"\t{each['role']}" for each in people),
    )
    return "".join(_p(line, form) for line in lines)


def _numbering() -> str:
    bullet = (
        '<w:lvl w:ilvl="0" w:tentative="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf06c"/><w:lvlJc w:val="left"/>'
        '<w:rPr><w:rFonts w:hint="default" w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr></w:lvl>'
    )
    parts = '<w:lvl w:ilvl="0" w:tentative="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="space"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl>'
    return (
        f'<w:abstractNum w:abstractNumId="0"><w:nsid w:val="8F1A2B3C"/><w:multiLevelType w:val="singleLevel"/>{parts}</w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="1"><w:nsid w:val="9A1B2C3D"/><w:multiLevelType w:val="singleLevel"/>{bullet}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    )


def build() -> bytes:
    """The book as WPS saves it."""
    styles = (
        '<w:style w:type="paragraph" w:default="1" w:styleId="1"><w:name w:val="Normal"/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="2"><w:name w:val="Normal Table"/></w:style>'
    )
    wide = '<w:p><w:pPr><w:sectPr><w:pgSz w:w="{}" w:h="{}"{}/></w:sectPr></w:pPr></w:p>'
    upright, lying = wide.format(11906, 16838, ""), wide.format(16838, 11906, ' w:orient="landscape"')
    body = [
        _box([BOOK.title, "พ.ศ. 2569 – 2570", NAME, "อำเภอสวี จังหวัดชุมพร"]),
        upright,
        _p("หลักการและเหตุผล", bold=True, number=1),
        _text("ผลการประเมินปี 2568 เทศบาลได้ 88.10 คะแนน ตัวชี้วัดที่ได้คะแนนต่ำที่สุดคือการใช้งบประมาณและการใช้ทรัพย์สินของราชการ"),
        _text("คณะทำงานจึงกำหนดโครงการในช่วงสองปีนี้ให้ตรงกับตัวชี้วัดดังกล่าว"),
        _p("วัตถุประสงค์ของแผน", bold=True, number=1),
        _text("เพื่อกำหนดมาตรการป้องกันการทุจริตของเทศบาล และให้ประชาชนติดตามผลได้"),
        upright,
        _p("แผนการดำเนินงานรายปี", bold=True, number=1),
        _year(2569),
        _year(2570),
        lying,
        _p("รายละเอียดโครงการ", bold=True, number=1),
        _details(),
        lying,
        _p("การติดตามประเมินผล", bold=True, number=1),
        _text("ให้กองวิชาการและแผนงานรวบรวมผลจากทุกกอง และรายงานนายกเทศมนตรีทุกหกเดือน"),
        _p(""),
        _signatures(),
        '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>',
    ]
    return packed("".join(body), {"numbering": _numbering(), "styles": styles})
