"""A year's book copied from a web page and a worksheet: tables in tables for layout, line breaks in cells, dates for quarters."""

from __future__ import annotations

from collections.abc import Sequence

from strangers.expected import Book, Row, Sheet
from strangers.raw_word import packed, shown

NAME = "เทศบาลตำบลภูเวียง"
_NAMES = {
    1: "การสร้างวัฒนธรรมสุจริต",
    2: "การบริหารราชการด้วยความโปร่งใส",
    3: "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    4: "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
}

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2569,
    end=2569,
    name=NAME,
    type="subdistrict-municipality",
    district="ภูเวียง",
    province="ขอนแก่น",
    sheets=(
        Sheet(
            "โครงการอบรมวินัยและจริยธรรมสำหรับบุคลากรบรรจุใหม่",
            1,
            (
                "บุคลากรที่บรรจุใหม่มักเรียนรู้งานจากรุ่นพี่ หากไม่ได้รับความรู้เรื่องวินัยและจริยธรรมที่ถูกต้องตั้งแต่ต้น อาจทำตามแนวปฏิบัติที่คลาดเคลื่อนโดยไม่รู้ตัว",
                "เทศบาลจึงจัดอบรมให้ทันทีภายในสามเดือนแรกของการปฏิบัติงาน",
            ),
            ("เพื่อให้บุคลากรใหม่มีความรู้เรื่องวินัย", "เพื่อป้องกันการกระทำผิดโดยรู้เท่าไม่ถึงการณ์"),
            (("บุคลากรบรรจุใหม่", 16, "คน"),),
            ("สำรวจรายชื่อ", "จัดอบรมหนึ่งวัน", "ทดสอบความรู้หลังอบรม"),
            ("สำนักปลัดเทศบาล",),
            ("บุคลากรใหม่ผ่านการอบรมครบทุกคน",),
            ("บุคลากรใหม่ไม่ถูกร้องเรียนเรื่องวินัย",),
            {2569: Row("15000", (1,), budget_source="เทศบัญญัติ")},
        ),
        Sheet(
            "กิจกรรมไดโนน้อยพูดความจริง",
            1,
            (
                "เด็กปฐมวัยจดจำจากตัวละครที่รัก ภูเวียงเป็นเมืองไดโนเสาร์ การใช้หุ่นไดโนเสาร์เล่านิทานจึงช่วยให้เด็กเข้าใจเรื่องการพูดความจริงได้ง่าย",
            ),
            ("เพื่อปลูกฝังการพูดความจริงแก่เด็กปฐมวัย",),
            (("เด็กในศูนย์พัฒนาเด็กเล็ก", 95, "คน"), ("ผู้ปกครอง", 95, "คน"), ("ครูผู้ดูแลเด็ก", 7, "คน")),
            ("แต่งนิทานและจัดทำหุ่น", "แสดงหุ่นเดือนละสองครั้ง", "ให้ผู้ปกครองบันทึกพฤติกรรมที่บ้าน"),
            ("กองการศึกษา",),
            ("แสดงหุ่นไม่น้อยกว่า 16 ครั้ง",),
            ("เด็กกล้ายอมรับความจริง", "ผู้ปกครองพึงพอใจร้อยละ 90"),
            {2569: Row("22500", (3, 4), budget_source="เทศบัญญัติ")},
        ),
        Sheet(
            "มาตรการใช้ระบบคิวอัตโนมัติ",
            2,
            ("การเรียกคิวด้วยบุคคลทำให้เกิดข้อสงสัยเรื่องการลัดคิว",),
            ("เพื่อให้ทุกคนได้รับบริการตามลำดับ",),
            (("ผู้มาติดต่อสำนักทะเบียน", 2500, "ราย"),),
            ("ติดตั้งเครื่องออกบัตรคิว", "เผยแพร่สถิติเวลารอทุกเดือน"),
            ("สำนักปลัดเทศบาล",),
            ("ออกบัตรคิวครบทุกวันทำการ",),
            ("ไม่มีข้อร้องเรียนเรื่องการลัดคิว",),
            {2569: Row("48000", (1, 2, 3, 4), budget_source="เงินสะสม")},
        ),
        Sheet(
            "แนวปฏิบัติการยืมพัสดุของเทศบาล",
            2,
            (
                "เต็นท์ โต๊ะ และเครื่องเสียงของเทศบาลถูกยืมไปใช้ในงานบุญและงานชุมชนเกือบทุกสัปดาห์ ที่ผ่านมาไม่มีหลักเกณฑ์ว่าใครยืมได้ก่อนหลัง จึงมีเสียงว่าเลือกให้เฉพาะพวกพ้อง",
                "การกำหนดแนวปฏิบัติและเปิดเผยตารางการยืมบนเว็บไซต์ทำให้ทุกชุมชนเห็นว่าได้รับสิทธิเท่ากัน",
                "พัสดุที่ยืมแล้วไม่คืนหรือชำรุดก็จะตามหาผู้รับผิดชอบได้",
            ),
            ("เพื่อให้การยืมพัสดุเป็นธรรม", "เพื่อให้พัสดุอยู่ในสภาพพร้อมใช้", "เพื่อป้องกันการนำพัสดุไปใช้ส่วนตัว"),
            (("กลุ่มและองค์กรในเขตเทศบาล", 0, ""),),
            ("ประกาศแนวปฏิบัติ", "เปิดรับคำขอล่วงหน้า 7 วัน", "ตรวจสภาพก่อนและหลังยืม", "ทวงคืนภายใน 3 วันเมื่อครบกำหนด"),
            ("กองคลัง", "กองช่าง"),
            ("มีทะเบียนยืมพัสดุที่เป็นปัจจุบัน",),
            ("พัสดุสูญหายเป็นศูนย์",),
            {2569: Row("0", (1, 2, 3, 4))},
        ),
        Sheet(
            "โครงการสภากาแฟตรวจการบ้านเทศบาล",
            3,
            ("วงกาแฟยามเช้าที่ตลาดเป็นที่รวมของคนทุกอาชีพ ข้อคิดเห็นที่ได้จึงตรงไปตรงมากว่าแบบสอบถาม",),
            ("เพื่อรับฟังเสียงของประชาชน", "เพื่อรายงานความก้าวหน้าของงานที่รับปากไว้"),
            (("พ่อค้าแม่ค้าและประชาชน", 200, "คน"), ("ประธานชุมชน", 13, "คน")),
            ("จัดวงกาแฟไตรมาสละครั้ง", "บันทึกข้อเสนอ", "ติดประกาศผลการดำเนินการที่ตลาด"),
            ("กองวิชาการและแผนงาน",),
            ("จัดสภากาแฟ 2 ครั้ง",),
            ("ข้อเสนอได้รับการแก้ไขไม่น้อยกว่าร้อยละ 70",),
            {2569: Row("6000", (2, 3), "เลื่อนจากปี 2568", budget_source="เทศบัญญัติ")},
        ),
        Sheet(
            "มาตรการเปิดเผยรายชื่อผู้รับเบี้ยยังชีพ",
            3,
            (
                "เบี้ยยังชีพเป็นสิทธิของผู้สูงอายุและคนพิการ การติดประกาศรายชื่อที่ชุมชนให้เพื่อนบ้านช่วยกันตรวจจะป้องกันการจ่ายซ้ำและการจ่ายให้ผู้ที่เสียชีวิตแล้ว",
            ),
            ("เพื่อให้การจ่ายเบี้ยยังชีพถูกต้อง",),
            (("ผู้สูงอายุ", 1140, "คน"), ("คนพิการ", 286, "คน")),
            ("จัดทำรายชื่อโดยปกปิดเลขประจำตัวประชาชน", "ติดประกาศที่ศาลากลางบ้าน", "รับแจ้งแก้ไขภายใน 15 วัน"),
            ("กองสวัสดิการสังคม",),
            ("ติดประกาศครบ 13 ชุมชน",),
            ("ไม่มีการจ่ายเงินผิดตัว",),
            {2569: Row("0", (2,))},
        ),
        Sheet(
            "โครงการพัฒนาทักษะคณะกรรมการตรวจรับพัสดุ",
            4,
            (
                "คณะกรรมการตรวจรับส่วนใหญ่เป็นเจ้าหน้าที่ที่ไม่มีความรู้ด้านช่าง จึงมักลงนามตามที่ผู้ควบคุมงานเสนอ ความรู้พื้นฐานเรื่องวัสดุและปริมาณงานจะช่วยให้ตรวจรับได้อย่างมั่นใจ",
            ),
            ("เพื่อเพิ่มทักษะการตรวจรับพัสดุและงานก่อสร้าง", "เพื่อลดความเสี่ยงของผู้ทำหน้าที่กรรมการ"),
            (("ผู้ที่ได้รับแต่งตั้งเป็นกรรมการ", 40, "คน"),),
            ("จัดหาวิทยากรจากกรมโยธาธิการและผังเมือง", "อบรมภาคทฤษฎีหนึ่งวัน", "ฝึกตรวจหน้างานจริงหนึ่งวัน"),
            ("กองช่าง",),
            ("กรรมการผ่านการอบรม 40 คน",),
            ("งานที่ตรวจรับแล้วไม่มีข้อทักท้วง",),
            {2569: Row("18000", (2,), budget_source="เทศบัญญัติ")},
        ),
        Sheet(
            "มาตรการตรวจนับเงินสดประจำวัน",
            4,
            ("เงินค่าธรรมเนียมและค่าน้ำประปาที่รับเป็นเงินสดต้องนำส่งให้ครบทุกวัน การสุ่มตรวจนับโดยผู้ที่ไม่ได้รับเงินช่วยป้องกันการยักยอก",),
            ("เพื่อให้การรับเงินถูกต้องครบถ้วน",),
            (("เจ้าหน้าที่จัดเก็บรายได้", 6, "คน"),),
            ("แต่งตั้งผู้ตรวจนับ", "สุ่มตรวจนับสัปดาห์ละครั้ง", "รายงานปลัดเทศบาลทุกเดือน"),
            ("กองคลัง",),
            ("ตรวจนับไม่น้อยกว่า 48 ครั้ง",),
            ("เงินสดคงเหลือตรงกับใบเสร็จทุกครั้ง",),
            {2569: Row("0", (1, 2, 3, 4))},
        ),
    ),
    totals={2569: ("109500", None)},
    approval=({"role": "ผู้อนุมัติแผน", "name": "นายสมมติ ตัวอย่าง", "position": "นายกเทศมนตรีตำบลภูเวียง"},),
)

# What the worksheet shows of money and time, as the eight people who filled it in typed them.
_MONEY = ("15000", "22,500.-", "48,000", "ไม่ใช้งบประมาณ", "6000", "-", "18,000.-", "-")
_TIMES = (
    "ต.ค. – ธ.ค. 68",
    "1 เม.ย. 69 – 30 ก.ย. 69",
    "1 ต.ค. 68 – 30 ก.ย. 69",
    "1 ต.ค. 68 – 30 ก.ย. 69",
    "ม.ค. – มิ.ย. 69",
    "ก.พ. 69",
    "ม.ค. – มี.ค. 69",
    "ต.ค. 68 – ก.ย. 69",
)
_NBSP = "\u00a0"


def _run(text: str, *, bold: bool = False, size: int = 21, color: str = "333333") -> str:
    weight = "<w:b/><w:bCs/>" if bold else ""
    return (
        '<w:r><w:rPr><w:rFonts w:ascii="Prompt" w:eastAsia="Times New Roman" w:hAnsi="Prompt" w:cs="Prompt"/>'
        f'{weight}<w:color w:val="{color}"/><w:kern w:val="0"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
        f'<w:shd w:val="clear" w:color="auto" w:fill="FFFFFF"/></w:rPr>{shown(text)}</w:r>'
    )


def _p(text: str, *, bold: bool = False, size: int = 21, center: bool = False, color: str = "333333") -> str:
    side = '<w:jc w:val="center"/>' if center else ""
    return (
        '<w:p><w:pPr><w:shd w:val="clear" w:color="auto" w:fill="FFFFFF"/><w:spacing w:before="100" w:beforeAutospacing="1"'
        f' w:after="100" w:afterAutospacing="1" w:line="240" w:lineRule="auto"/>{side}</w:pPr>{_run(text, bold=bold, size=size, color=color)}</w:p>'
    )


def _cell(inner: str, *, span: int = 1, down: str = "", width: int = 2000) -> str:
    over = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    merged = "" if not down else "<w:vMerge/>" if down == "continue" else '<w:vMerge w:val="restart"/>'
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{over}{merged}<w:vAlign w:val="center"/><w:hideMark/></w:tcPr>{inner}</w:tc>'


def _table(columns: int, rows: Sequence[str], *, borders: bool = True) -> str:
    line = "single" if borders else "none"
    sides = "".join(
        f'<w:{side} w:val="{line}" w:sz="4" w:space="0"/>' for side in ("top", "left", "bottom", "right")
    )
    grid = "".join('<w:gridCol w:w="2000"/>' for _ in range(columns))
    made = "".join(f'<w:tr><w:trPr><w:tblCellSpacing w:w="15" w:type="dxa"/></w:trPr>{row}</w:tr>' for row in rows)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblCellSpacing w:w="15" w:type="dxa"/><w:tblBorders>{sides}</w:tblBorders>'
        f'<w:tblCellMar><w:top w:w="15" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{made}</w:tbl>'
    )


def _box(inner: str) -> str:
    """The layout table around a piece of the page; a cell must end with a paragraph."""
    return _table(1, [_cell(inner + "<w:p><w:pPr/></w:p>", width=9000)], borders=False) + _p("")


def _lines(texts: Sequence[str], mark: str = "") -> str:
    """What was one element of the page: its lines parted by line breaks."""
    if len(texts) == 1:
        return _p(texts[0])
    marked = [f"{mark}{_NBSP}{text}" if mark else f"{place}.{_NBSP}{text}" for place, text in enumerate(texts, 1)]
    return _p("\n".join(marked))


def _schedule() -> str:
    """The worksheet's range as Word takes it: titles over all columns, dimensions merged downwards."""
    heads = (
        "มิติ",
        "ที่",
        "โครงการ/กิจกรรม/มาตรการ",
        "งบประมาณ (บาท)",
        "แหล่งงบประมาณ",
        "ระยะเวลาดำเนินการ",
        "หน่วยงานรับผิดชอบ",
        "หมายเหตุ",
    )
    rows = [
        _cell(_p("แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2569", bold=True, center=True), span=8),
        _cell(_p(f"{NAME} อำเภอภูเวียง จังหวัดขอนแก่น", bold=True, center=True), span=8),
        "".join(_cell(_p(text, bold=True, center=True)) for text in heads),
    ]
    for place, sheet in enumerate(BOOK.sheets):
        row = sheet.years[2569]
        first = place == 0 or BOOK.sheets[place - 1].dimension != sheet.dimension
        dimension = _p(f"มิติที่ {sheet.dimension}\n{_NAMES[sheet.dimension]}") if first else _p("")
        texts = (
            str(place + 1),
            sheet.title,
            _MONEY[place],
            row.budget_source or "-",
            _TIMES[place],
            "\n".join(sheet.responsible),
            row.note or "",
        )
        rows.append(
            _cell(dimension, down="restart" if first else "continue") + "".join(_cell(_p(text)) for text in texts)
        )
    rows.append(
        _cell(_p("รวมทั้งสิ้น 8 โครงการ/กิจกรรม/มาตรการ", bold=True), span=3)
        + _cell(_p("109,500.-", bold=True))
        + _cell(_p(""), span=4)
    )
    return _table(8, rows)


def _sheet(place: int, sheet: Sheet) -> str:
    groups = [f"{name} {count:,} {unit}" if count else name for name, count, unit in sheet.groups]
    money = _MONEY[place] if _MONEY[place][0].isdigit() else "ไม่ใช้งบประมาณ"
    fields = (
        ("ชื่อโครงการ", _p(sheet.title, bold=True)),
        ("มิติที่", _p(f"{sheet.dimension} {_NAMES[sheet.dimension]}")),
        ("หลักการและเหตุผล", _p("\n".join(sheet.rationale)) if place % 2 else "".join(map(_p, sheet.rationale))),
        ("วัตถุประสงค์", _lines(sheet.objectives)),
        ("กลุ่มเป้าหมาย", _lines(groups, "•")),
        ("วิธีดำเนินการ", _lines([str(step) for step in sheet.steps])),
        ("ระยะเวลาดำเนินการ", _p(_TIMES[place])),
        ("งบประมาณ", _p(f"{money.removesuffix('.-')} บาท" if money[0].isdigit() else money)),
        ("ผู้รับผิดชอบ", _p("\n".join(sheet.responsible))),
        ("ผลผลิต", _lines([str(each) for each in sheet.outputs], "•")),
        ("ผลลัพธ์", _lines([str(each) for each in sheet.outcomes], "•")),
    )
    inner = _table(
        2, [_cell(_p(name, bold=True), width=2200) + _cell(value, width=6800) for name, value in fields]
    )
    return _box(_p(f"รายละเอียดที่ {place + 1}", bold=True, size=27, color="0B5394") + inner)


def build() -> bytes:
    """The book as it comes out of Word after the pasting."""
    cover = [
        _p("แผนปฏิบัติการป้องกันการทุจริต", bold=True, size=48, center=True),
        _p(f"ประจำปีงบประมาณ{_NBSP}พ.ศ.{_NBSP}2569", bold=True, size=40, center=True),
        _p(f"{NAME}\nอำเภอภูเวียง{_NBSP}{_NBSP}จังหวัดขอนแก่น", bold=True, size=40, center=True),
    ]
    page = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    signature = f"(ลงชื่อ)…………………………ผู้อนุมัติแผน\n(นายสมมติ{_NBSP}ตัวอย่าง)\nนายกเทศมนตรีตำบลภูเวียง"
    body = [
        _box("".join(cover)),
        page,
        _schedule(),
        _p(""),
        page,
        _p("รายละเอียดโครงการ/กิจกรรม/มาตรการ", bold=True, size=32, center=True),
        *(_sheet(place, sheet) for place, sheet in enumerate(BOOK.sheets)),
        _p(signature, center=True),
        '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708"/></w:sectPr>',
    ]
    return packed("".join(body), {})
