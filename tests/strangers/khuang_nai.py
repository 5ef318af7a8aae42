"""A book copied from a web page of three tables inside each other: one table of all years with the year merged down, lines by <br>."""

from __future__ import annotations

from collections.abc import Sequence

from strangers.expected import Book, Row, Sheet
from strangers.raw_word import packed, shown

NAME = "เทศบาลตำบลเขื่องใน"
YEARS = (2568, 2569, 2570)
_NAMES = {
    1: "การสร้างวัฒนธรรมสุจริต",
    2: "การบริหารราชการด้วยความโปร่งใส",
    3: "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    4: "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
}

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2568,
    end=2570,
    name=NAME,
    type="subdistrict-municipality",
    district="เขื่องใน",
    province="อุบลราชธานี",
    sheets=(
        Sheet(
            "โครงการค่ายธรรมะพนักงานเทศบาลรุ่นใหม่",
            1,
            (
                "พนักงานรุ่นใหม่ที่อายุราชการไม่เกินห้าปีมีจำนวนเกือบครึ่งหนึ่งของเทศบาล การหล่อหลอมทัศนคติในช่วงแรกของชีวิตราชการจึงสำคัญมาก",
            ),
            ("เพื่อให้พนักงานรุ่นใหม่มีหลักธรรมในการทำงาน", "เพื่อสร้างเครือข่ายคนรุ่นใหม่ไม่โกง"),
            (("พนักงานอายุราชการไม่เกิน 5 ปี", 38, "คน"),),
            ("รับสมัคร", "เข้าค่าย 2 วัน", "ติดตามผลหลังเข้าค่าย"),
            ("สำนักปลัดเทศบาล",),
            ("พนักงานเข้าค่ายไม่น้อยกว่าร้อยละ 90",),
            ("ไม่มีพนักงานรุ่นใหม่ถูกลงโทษทางวินัย",),
            {2568: Row("40,000", (1,)), 2570: Row("42,000", (1,))},
        ),
        Sheet(
            "มาตรการประเมินผู้บังคับบัญชาโดยผู้ใต้บังคับบัญชา",
            2,
            (
                "การประเมินแบบบนลงล่างทำให้ผู้บังคับบัญชาไม่ทราบว่าพฤติกรรมของตนส่งผลต่อความโปร่งใสอย่างไร",
                "การประเมินโดยผู้ใต้บังคับบัญชาแบบไม่เปิดเผยชื่อช่วยให้เห็นจุดที่ควรปรับปรุง",
            ),
            ("เพื่อให้ผู้บังคับบัญชาเป็นแบบอย่างที่ดี",),
            (("ผู้บังคับบัญชาระดับหัวหน้าฝ่ายขึ้นไป", 19, "คน"),),
            ("จัดทำแบบประเมินออนไลน์", "ประเมินปีละ 2 ครั้ง", "แจ้งผลเป็นรายบุคคล"),
            ("สำนักปลัดเทศบาล",),
            ("มีผลการประเมินปีละ 2 ครั้ง",),
            ("คะแนนเฉลี่ยเพิ่มขึ้นทุกปี",),
            {year: Row("0", (2, 4)) for year in YEARS},
        ),
        Sheet(
            "มาตรการเผยแพร่สัญญาจ้างทุกฉบับ",
            2,
            (
                "สัญญาจ้างเป็นเอกสารสาธารณะ แต่ประชาชนเข้าถึงได้ยาก การเผยแพร่ทุกฉบับบนเว็บไซต์ทำให้ผู้สนใจตรวจสอบราคาและผู้รับจ้างย้อนหลังได้",
            ),
            ("เพื่อเปิดเผยสัญญาจ้างต่อสาธารณะ", "เพื่อให้ภาคประชาชนตรวจสอบได้"),
            (("สัญญาจ้างของเทศบาล", 120, "ฉบับ"),),
            ("สแกนสัญญา", "ปกปิดข้อมูลส่วนบุคคล", "เผยแพร่ภายใน 15 วันหลังลงนาม"),
            ("กองคลัง",),
            ("เผยแพร่สัญญาครบทุกฉบับ",),
            ("มีผู้เข้าชมไม่น้อยกว่า 500 ครั้งต่อปี",),
            {year: Row("0", (1, 2, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "โครงการเวทีชาวบ้านเล่าเรื่องงบประมาณ",
            3,
            ("งบประมาณเป็นเรื่องยากหากอ่านจากเอกสาร แต่เข้าใจง่ายเมื่อเล่าเป็นเรื่องของถนนหน้าบ้านและน้ำประปาที่ใช้ทุกวัน",),
            ("เพื่อให้ประชาชนเข้าใจงบประมาณของเทศบาล",),
            (("ประชาชน", 180, "คน"), ("กรรมการชุมชน", 45, "คน")),
            ("จัดทำสื่อเล่าเรื่อง", "จัดเวทีชุมชนละครั้ง", "สรุปข้อเสนอส่งสภาเทศบาล"),
            ("กองยุทธศาสตร์และงบประมาณ",),
            ("จัดเวทีครบ 9 ชุมชน",),
            ("ประชาชนเสนอโครงการเข้าสู่แผนเพิ่มขึ้น",),
            {2569: Row("27,500", (2, 3)), 2570: Row("27,500", (2, 3))},
        ),
        Sheet(
            "โครงการพัฒนาระบบแจ้งเบาะแสออนไลน์",
            4,
            ("ช่องทางแจ้งเบาะแสเดิมเป็นกล่องรับจดหมายซึ่งแทบไม่มีผู้ใช้ ระบบออนไลน์ที่ไม่ต้องระบุตัวตนและติดตามสถานะได้จะทำให้ผู้แจ้งมั่นใจ",),
            ("เพื่อเพิ่มช่องทางแจ้งเบาะแส", "เพื่อติดตามเรื่องได้อย่างเป็นระบบ"),
            (("ประชาชนทั่วไป", 0, ""),),
            ("ออกแบบระบบ", "ทดสอบกับชุมชนนำร่อง", "เปิดใช้งานและประชาสัมพันธ์"),
            ("สำนักปลัดเทศบาล", "หน่วยตรวจสอบภายใน"),
            ("มีระบบแจ้งเบาะแส 1 ระบบ",),
            ("เรื่องที่แจ้งได้รับการตรวจสอบทุกเรื่อง",),
            {
                2568: Row("65,000", (2, 3), "จ้างเหมา"),
                2569: Row("10,000", (1,), "ค่าดูแลระบบ"),
                2570: Row("10,000", (1,), "ค่าดูแลระบบ"),
            },
        ),
    ),
    totals={2568: ("105,000", None), 2569: ("37,500", None), 2570: ("79,500", None)},
)

_TIMES = (
    "1 ต.ค. – 31 ธ.ค. (ปีงบประมาณ 2568 และ 2570)",
    "ไตรมาสที่ 2 และ 4 ของทุกปี",
    "1 ต.ค. – 30 ก.ย. ของทุกปี",
    "ม.ค. – มิ.ย. (ปีงบประมาณ 2569 - 2570)",
    "ปีแรก ม.ค. – มิ.ย. 2568 ปีต่อไป ต.ค. – ธ.ค.",
)
_MONEY = (
    "ปี 2568 จำนวน 40,000 บาท\nปี 2570 จำนวน 42,000 บาท",
    "ไม่ใช้งบประมาณ",
    "ไม่ใช้งบประมาณ",
    "ปีละ 27,500 บาท",
    "ปี 2568 จำนวน 65,000 บาท\nปี 2569 และ 2570 ปีละ 10,000 บาท",
)
_NBSP = "\u00a0"
_SHORT = {(1,): "ต.ค.-ธ.ค.", (2, 4): "ม.ค.-มี.ค., ก.ค.-ก.ย.", (1, 2, 3, 4): "ต.ค.-ก.ย.", (2, 3): "ม.ค.-มิ.ย."}


def _p(text: str, *, bold: bool = False, size: int = 24, center: bool = False) -> str:
    weight, side = ("<w:b/><w:bCs/>" if bold else ""), ('<w:jc w:val="center"/>' if center else "")
    return (
        f'<w:p><w:pPr><w:pStyle w:val="NormalWeb"/>{side}</w:pPr><w:r><w:rPr><w:rFonts w:ascii="Tahoma" w:hAnsi="Tahoma" w:cs="Tahoma"/>{weight}'
        f'<w:color w:val="212529"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr>{shown(text)}</w:r></w:p>'
    )


def _cell(inner: str, *, span: int = 1, down: str = "") -> str:
    over = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    merged = "" if not down else "<w:vMerge/>" if down == "continue" else '<w:vMerge w:val="restart"/>'
    return f'<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/>{over}{merged}<w:vAlign w:val="center"/><w:hideMark/></w:tcPr>{inner}</w:tc>'


def _table(columns: int, rows: Sequence[str]) -> str:
    grid = '<w:gridCol w:w="1500"/>' * columns
    made = "".join(f'<w:tr><w:trPr><w:tblCellSpacing w:w="15" w:type="dxa"/></w:trPr>{row}</w:tr>' for row in rows)
    return f'<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblCellSpacing w:w="15" w:type="dxa"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{made}</w:tbl>'


_LAST = "<w:p/>"


def _box(inner: str, depth: int = 1) -> str:
    """Layout tables of one cell, one inside the other."""
    for _ in range(depth):
        inner = _table(1, [_cell(inner + _LAST)])
    return inner


def _schedule() -> str:
    heads = (
        "ปีงบประมาณ",
        "ที่",
        "โครงการ/กิจกรรม/มาตรการ",
        "มิติ",
        "งบประมาณ\n(บาท)",
        "ระยะเวลา",
        "ผู้รับผิดชอบ",
        "หมายเหตุ",
    )
    rows = ["".join(_cell(_p(text, bold=True, center=True)) for text in heads)]
    for year in YEARS:
        for number, sheet in enumerate(BOOK.rows(year), 1):
            row = sheet.years[year]
            first = _cell(_p(str(year) if number == 1 else ""), down="restart" if number == 1 else "continue")
            money = f"{row.budget}.-" if row.budget != "0" else "ไม่ใช้งบประมาณ"
            texts = (
                str(number),
                sheet.title,
                str(sheet.dimension),
                money,
                _SHORT[row.quarters],
                "\n".join(sheet.responsible),
                row.note or "",
            )
            rows.append(first + "".join(_cell(_p(text)) for text in texts))
        rows.append(
            _cell(_p(f"รวมปี {year}", bold=True), span=4)
            + _cell(_p(f"{BOOK.totals[year][0]}.-", bold=True))
            + _cell(_p(""), span=3)
        )
    return _table(8, rows)


def _lines(texts: Sequence[object], mark: str = "") -> str:
    if len(texts) == 1:
        return str(texts[0])
    return "\n".join(f"{mark or f'{place}.'}{_NBSP}{text}" for place, text in enumerate(texts, 1))


def _sheet(place: int, sheet: Sheet) -> str:
    groups = [f"{name} {count} {unit}" if count else name for name, count, unit in sheet.groups]
    fields = (
        ("ชื่อโครงการ", sheet.title),
        ("มิติที่", f"{sheet.dimension} {_NAMES[sheet.dimension]}"),
        ("หลักการและเหตุผล", ""),
        ("วัตถุประสงค์", _lines(sheet.objectives)),
        ("กลุ่มเป้าหมาย", _lines(groups, "»")),
        ("ขั้นตอน", _lines(sheet.steps)),
        ("ระยะเวลา", _TIMES[place]),
        ("งบประมาณ", _MONEY[place]),
        ("ผู้รับผิดชอบ", "\n".join(sheet.responsible)),
        ("ผลผลิต", _lines(sheet.outputs, "»")),
        ("ผลลัพธ์", _lines(sheet.outcomes, "»")),
    )
    # The page puts each field into a block of two lines: its name in bold, its text below.
    inner = "".join(
        _p(name, bold=True) + ("".join(map(_p, sheet.rationale)) if name == "หลักการและเหตุผล" else _p(text))
        for name, text in fields
    )
    return _box(_p(f"โครงการที่ {place + 1}", bold=True, size=30) + inner, 2) + _p("")


def build() -> bytes:
    """The book as it stands in Word after the pasting."""
    page = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    body = [
        _box(
            _p(
                f"{BOOK.title}\nปีงบประมาณ{_NBSP}พ.ศ.{_NBSP}2568{_NBSP}–{_NBSP}2570",
                bold=True,
                size=44,
                center=True,
            )
            + _p(NAME, bold=True, size=40, center=True)
            + _p(f"อ.เขื่องใน{_NBSP}{_NBSP}จ.อุบลราชธานี", bold=True, size=36, center=True),
            3,
        ),
        page,
        _p("ตารางแผนปฏิบัติการป้องกันการทุจริต ปีงบประมาณ พ.ศ. 2568 – 2570", bold=True, size=32, center=True),
        _box(_schedule()),
        page,
        _p("รายละเอียดโครงการ", bold=True, size=32, center=True),
        *(_sheet(place, sheet) for place, sheet in enumerate(BOOK.sheets)),
        '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>',
    ]
    styles = (
        '<w:style w:type="paragraph" w:styleId="Normal" w:default="1"><w:name w:val="Normal"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="NormalWeb"><w:name w:val="Normal (Web)"/><w:basedOn w:val="Normal"/></w:style>'
    )
    return packed("".join(body), {"styles": styles})
