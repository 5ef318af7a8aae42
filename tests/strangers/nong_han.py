"""A PDF that Word itself opened and saved: lines parted by line breaks, a blank before sara am, tables cut at the pages' ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count

from strangers.expected import Book, Row, Sheet
from strangers.raw_word import packed, shown
from strangers.typing import thai, wrapped

NAME = "เทศบาลตำบลหนองหาน"
YEARS = (2566, 2567, 2568, 2569, 2570)
_NAMES = {
    1: "การสร้างวัฒนธรรมสุจริต",
    2: "การบริหารราชการด้วยความโปร่งใส",
    3: "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    4: "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
}

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2566,
    end=2570,
    name=NAME,
    type="subdistrict-municipality",
    district="หนองหาน",
    province="อุดรธานี",
    preface=(
        "เทศบาลตำบลหนองหานมีเจตนารมณ์ที่จะบริหารงานด้วยความโปร่งใสและตรวจสอบได้ ตามที่สำนักงาน ป.ป.ช. ได้กำหนดแนวทางไว้ จึงแต่งตั้งคณะทำงานขึ้นเพื่อทบทวนผลการดำเนินงานที่ผ่านมาและกำหนดโครงการที่จะทำในระยะห้าปี",
        "ขอขอบคุณผู้นำชุมชน ครู และพี่น้องประชาชนที่ร่วมให้ข้อมูลจนแผนฉบับนี้สำเร็จลงด้วยดี",
    ),
    sheets=(
        Sheet(
            "โครงการโรงเรียนเทศบาลโตไปไม่โกง",
            1,
            (
                "เด็กวัยเรียนเลียนแบบพฤติกรรมจากสิ่งที่เห็น หากเห็นผู้ใหญ่แซงคิวหรือทิ้งขยะโดยไม่มีใครว่ากล่าว ก็จะเข้าใจว่าเป็นเรื่องธรรมดา โรงเรียนในสังกัดเทศบาลจึงควรเป็นสถานที่ที่ทุกคนทำตามกติกาเดียวกัน",
                "หลักสูตรต้านทุจริตศึกษามีเนื้อหาที่เหมาะกับแต่ละช่วงวัย แต่ครูยังขาดสื่อและกิจกรรมที่จะนำไปใช้ในชั้นเรียน",
            ),
            ("เพื่อให้นักเรียนแยกแยะสิ่งที่ถูกกับสิ่งที่ผิดได้", "เพื่อพัฒนาสื่อการสอนของครู"),
            (("นักเรียนโรงเรียนในสังกัด", 420, "คน"), ("ครู", 28, "คน")),
            (
                "ประชุมครูเพื่อเลือกหน่วยการเรียนรู้ที่เหมาะสมกับนักเรียนแต่ละระดับชั้น และกำหนดปฏิทินการสอนร่วมกัน",
                "จัดทำสื่อการสอนจำนวน ๑๒ ชุด",
                "จัดการเรียนการสอนสัปดาห์ละ ๑ ชั่วโมง",
                "ประกวดละครสั้นปลายภาคเรียน",
            ),
            ("กองการศึกษา",),
            ("มีสื่อการสอน ๑๒ ชุด",),
            ("นักเรียนไม่น้อยกว่าร้อยละ ๘๕ ผ่านการประเมินพฤติกรรม",),
            {year: Row("50,000.00", (1, 3)) for year in YEARS},
        ),
        Sheet(
            "มาตรการจัดซื้อจัดจ้างด้วยใจสุจริต",
            2,
            (
                "การจัดซื้อจัดจ้างของเทศบาลมีมูลค่ามากกว่าหนึ่งในสามของงบประมาณทั้งหมด เจ้าหน้าที่พัสดุและกรรมการทุกคนจึงต้องไม่มีส่วนได้เสียกับผู้เสนอราคา ไม่ว่าจะเป็นญาติ หุ้นส่วน หรือเจ้าหนี้",
                "ที่ผ่านมาการรับรองดังกล่าวทำด้วยวาจา ไม่มีหลักฐานให้ตรวจสอบภายหลัง",
            ),
            ("เพื่อป้องกันผลประโยชน์ทับซ้อน", "เพื่อให้มีหลักฐานที่ตรวจสอบได้"),
            (("เจ้าหน้าที่พัสดุ", 4, "คน"), ("ผู้ได้รับแต่งตั้งเป็นกรรมการ", 0, "")),
            ("จัดทำแบบรับรองความไม่มีส่วนได้เสีย", "ให้กรรมการลงนามก่อนเปิดซองทุกครั้ง", "สุ่มตรวจแบบรับรองไตรมาสละ ๕ โครงการ"),
            ("กองคลัง",),
            ("มีแบบรับรองครบทุกโครงการ",),
            ("ไม่มีข้อร้องเรียนเรื่องผลประโยชน์ทับซ้อน", "ผู้เสนอราคามีความเชื่อมั่น"),
            {year: Row("0.00", (1, 2, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "โครงการเทศบาลยิ้มพบประชาชน",
            2,
            (
                "การออกหน่วยให้บริการนอกสถานที่ช่วยให้ผู้สูงอายุ ผู้พิการ และผู้มีรายได้น้อยเข้าถึงบริการของเทศบาลโดยไม่ต้องเสียค่าเดินทาง ทั้งยังเป็นโอกาสให้ประชาชนสอบถามเรื่องงบประมาณและการทำงานของเทศบาลได้โดยตรง",
            ),
            ("เพื่อให้บริการอย่างทั่วถึงและเท่าเทียม", "เพื่อเปิดเผยข้อมูลการใช้งบประมาณ"),
            (("ประชาชนในเขตเทศบาล", 900, "คน"),),
            ("กำหนดปฏิทินออกหน่วยร่วมกับประธานชุมชน", "ประชาสัมพันธ์ล่วงหน้า ๑๕ วัน", "ออกหน่วยให้บริการชุมชนละ ๑ ครั้ง"),
            ("สำนักปลัดเทศบาล", "กองสาธารณสุขและสิ่งแวดล้อม"),
            ("ออกหน่วยบริการครบ ๑๒ ชุมชน",),
            ("ประชาชนมีความพึงพอใจไม่น้อยกว่าร้อยละ ๘๐",),
            {
                2566: Row("72,000.00", (2, 3, 4)),
                2567: Row("72,000.00", (2, 3, 4)),
                2569: Row("80,000.00", (2, 3, 4)),
            },
        ),
        Sheet(
            "กิจกรรมสภาเด็กและเยาวชนตรวจงานเทศบาล",
            3,
            (
                "เยาวชนมีมุมมองที่แตกต่างจากผู้ใหญ่และกล้าตั้งคำถาม การให้สภาเด็กและเยาวชนร่วมตรวจสนามเด็กเล่น ทางจักรยาน และห้องสมุดที่ตนเองใช้ จะทำให้ได้ข้อเสนอที่ตรงกับความต้องการ",
            ),
            ("เพื่อให้เยาวชนมีส่วนร่วมในการตรวจสอบ",),
            (("สมาชิกสภาเด็กและเยาวชน", 21, "คน"),),
            ("อบรมการใช้แบบตรวจงานอย่างง่าย", "ลงพื้นที่ตรวจงานไตรมาสละ ๑ ครั้ง", "นำเสนอผลต่อที่ประชุมผู้บริหาร"),
            ("กองสวัสดิการสังคม",),
            ("มีรายงานการตรวจงาน ๔ ฉบับต่อปี",),
            ("เทศบาลแก้ไขปรับปรุงตามข้อเสนออย่างน้อยร้อยละ ๖๐",),
            {year: Row("10,000.00", (1, 2, 3, 4)) for year in YEARS if year >= 2568},
        ),
        Sheet(
            "โครงการเสริมสร้างความรู้ด้านการควบคุมภายใน",
            4,
            (
                "ระบบควบคุมภายในเป็นเครื่องมือป้องกันความผิดพลาดก่อนที่จะเกิดความเสียหาย แต่หลายกองยังเข้าใจว่าเป็นเพียงการกรอกแบบฟอร์มส่งปีละครั้ง",
                "เทศบาลจึงจัดอบรมเชิงปฏิบัติการโดยใช้กรณีศึกษาจากข้อทักท้วงที่เกิดขึ้นจริง เพื่อให้ผู้ปฏิบัติงานเห็นความเชื่อมโยงระหว่างความเสี่ยงกับกิจกรรมควบคุม",
            ),
            (
                "เพื่อให้ผู้ปฏิบัติงานเข้าใจการควบคุมภายใน",
                "เพื่อให้ทุกกองจัดวางระบบที่ใช้ได้จริง",
                "เพื่อลดข้อทักท้วงของสำนักงานการตรวจเงินแผ่นดิน",
            ),
            (("หัวหน้าส่วนราชการ", 7, "คน"), ("เจ้าหน้าที่ผู้รับผิดชอบ", 24, "คน")),
            ("รวบรวมข้อทักท้วงย้อนหลัง ๓ ปี", "จัดอบรมเชิงปฏิบัติการ ๑ วัน", "ติดตามการปรับปรุงของทุกกอง"),
            ("หน่วยตรวจสอบภายใน",),
            ("จัดอบรมปีละ ๑ ครั้ง",),
            ("ข้อทักท้วงลดลงไม่น้อยกว่าร้อยละ ๒๐ ต่อปี",),
            {year: Row("24,600.00", (2,)) for year in YEARS},
        ),
    ),
    totals={
        2566: ("146,600.00", (2, 3, 3, 2)),
        2567: ("146,600.00", (2, 3, 3, 2)),
        2568: ("84,600.00", (3, 3, 3, 2)),
        2569: ("164,600.00", (3, 4, 4, 3)),
        2570: ("84,600.00", (3, 3, 3, 2)),
    },
    approval=(
        {"role": "ผู้เสนอ", "name": "นางสมมติ ตัวอย่าง", "position": f"ปลัด{NAME}"},
        {"role": "ผู้อนุมัติ", "name": "นายสมมติ ตัวอย่าง", "position": "นายกเทศมนตรีตำบลหนองหาน"},
    ),
)

_TIMES = (
    "ไตรมาสที่ ๑ และไตรมาสที่ ๓ ของทุกปี",
    "ตลอดปีงบประมาณ",
    "ไตรมาสที่ ๒ - ๔ (ปีงบประมาณ ๒๕๖๖ ๒๕๖๗ และ ๒๕๖๙)",
    "ตลอดปีงบประมาณ ตั้งแต่ปีงบประมาณ พ.ศ. ๒๕๖๘",
    "ไตรมาสที่ ๒ ของทุกปี",
)
_MONEY = (
    "ปีละ ๕๐,๐๐๐ บาท",
    "ไม่ใช้งบประมาณ",
    "ปี ๒๕๖๖ – ๒๕๖๗ ปีละ ๗๒,๐๐๐ บาท ปี ๒๕๖๙ จำนวน ๘๐,๐๐๐ บาท",
    "ปีละ ๑๐,๐๐๐ บาท",
    "ปีละ ๒๔,๖๐๐ บาท",
)


def _run(text: str, *, bold: bool = False, size: int = 32) -> str:
    weight = "<w:b/><w:bCs/>" if bold else ""
    return (
        f'<w:r><w:rPr><w:rFonts w:ascii="TH SarabunIT๙" w:eastAsia="TH SarabunIT๙" w:hAnsi="TH SarabunIT๙" w:cs="TH SarabunIT๙"/>{weight}'
        f'<w:color w:val="000000"/><w:sz w:val="{size}"/></w:rPr>{shown(text)}</w:r>'
    )


def _p(text: str, *, bold: bool = False, size: int = 32, side: str = "left", left: int = 0, first: int = 0) -> str:
    """A paragraph; Word draws a blank before each sara am of a PDF, for the sign's own width."""
    turn = f'w:firstLine="{first}"' if first >= 0 else f'w:hanging="{-first}"'
    return (
        f'<w:p><w:pPr><w:spacing w:after="{3 * len(text) % 40}" w:line="259" w:lineRule="auto"/><w:ind w:left="{left}" {turn} w:right="17"/>'
        f'<w:jc w:val="{side}"/></w:pPr>{_run(text.replace("ำ", " ำ"), bold=bold, size=size)}</w:p>'
    )


def _center(text: str, size: int = 32) -> str:
    return _p(text, bold=True, size=size, side="center")


def _text(text: str) -> str:
    return _p("\n".join(wrapped(text, 74)), first=1416, left=-15)


_PAGE = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'


def _turns() -> Iterator[str]:
    """What stands between two pages: the number of the one, and the running head of the next."""
    for number in count(1):
        yield _p(thai(f"หน้า {number}"), side="right", size=24) + _PAGE + _p(NAME, side="right", size=24)


_COLUMNS = (620, 4300, 600, 1500, 560, 560, 560, 560)


def _cell(text: str, width: int, span: int = 1, *, bold: bool = False) -> str:
    over = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{over}</w:tcPr>{_p(text, bold=bold)}</w:tc>'


def _table(rows: Sequence[str]) -> str:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in _COLUMNS)
    made = "".join(f'<w:tr><w:trPr><w:trHeight w:val="432"/></w:trPr>{row}</w:tr>' for row in rows)
    return f'<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="9260" w:type="dxa"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{made}</w:tbl>'


def _year(year: int, turns: Iterator[str]) -> str:
    heads = (
        "ลำดับ\nที่",
        "โครงการ/กิจกรรม/มาตรการ",
        "มิติ\nที่",
        "งบประมาณ\n(บาท)",
        *(f"ไตร\nมาส\n{quarter}" for quarter in (1, 2, 3, 4)),
    )
    rows = ["".join(_cell(text, width, bold=True) for text, width in zip(heads, _COLUMNS, strict=True))]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        ticks = ["√" if quarter in row.quarters else "" for quarter in (1, 2, 3, 4)]
        title = "\n".join(wrapped(sheet.title, 32))
        texts = (str(number), title, str(sheet.dimension), row.budget, *ticks)
        rows.append("".join(_cell(text, width) for text, width in zip(texts, _COLUMNS, strict=True)))
    budget, counts = BOOK.totals[year]
    rows.append(
        _cell("รวม", 5520, 3, bold=True)
        + _cell(str(budget), 1500, bold=True)
        + "".join(_cell(str(each), 560) for each in counts or ())
    )
    caption = _center(thai(f"แผนปฏิบัติการป้องกันการทุจริต ปีงบประมาณ พ.ศ. {year}"))
    # The second and the fourth year begin low on a page, so that their tables are cut.
    return (
        caption + (_table(rows[:3]) + next(turns) + _table(rows[3:]) if year % 2 else _table(rows)) + next(turns)
    )


def _sheet(place: int, sheet: Sheet, turns: Iterator[str]) -> str:
    def items(texts: Sequence[object]) -> list[str]:
        if len(texts) == 1:
            return [_p("\n".join(wrapped(str(texts[0]), 74)), first=1416)]
        return [
            _p("\n".join(wrapped(thai(f"{number}) {text}"), 66)), left=1776, first=-360)
            for number, text in enumerate(texts, 1)
        ]

    def head(text: str) -> str:
        return _p(text, bold=True, left=-5)

    groups = [thai(f"{name} {count:,} {unit}") if count else name for name, count, unit in sheet.groups]
    parts = [
        _center("รายละเอียดโครงการ/กิจกรรม/มาตรการ"),
        _center(thai(f"มิติที่ {sheet.dimension}\n{_NAMES[sheet.dimension]}")),
        head("ชื่อโครงการ"),
        _p(sheet.title, first=1416),
        head("หลักการและเหตุผล"),
        *map(_text, sheet.rationale),
        head("วัตถุประสงค์"),
        *items(sheet.objectives),
        head("กลุ่มเป้าหมาย"),
        *items(groups),
        head("วิธีดำเนินการ"),
        *items(sheet.steps),
        head("ระยะเวลาดำเนินการ"),
        _p(_TIMES[place], first=1416),
        head("งบประมาณดำเนินการ"),
        _p(_MONEY[place], first=1416),
        head("ผู้รับผิดชอบ"),
        *items(sheet.responsible),
        head("ผลผลิต"),
        *items(sheet.outputs),
        head("ผลลัพธ์"),
        *items(sheet.outcomes),
    ]
    # A page ends wherever it is full: in two of the sheets between two steps.
    if place in (0, 4):
        cut = parts.index(head("ระยะเวลาดำเนินการ")) - 2
        parts.insert(cut, next(turns))
    return "".join([*parts, next(turns) if place < len(BOOK.sheets) - 1 else ""])


def _signatures() -> str:
    cells = "".join(
        '<w:tc><w:tcPr><w:tcW w:w="4630" w:type="dxa"/></w:tcPr>'
        + _p(f"ลงชื่อ…………………………{each['role']}\n({each['name']})\n{each['position']}", side="center")
        + "</w:tc>"
        for each in BOOK.approval
    )
    return f'<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="4630"/><w:gridCol w:w="4630"/></w:tblGrid><w:tr>{cells}</w:tr></w:tbl>'


def build() -> bytes:
    """The book as Word saves it after opening the PDF."""
    turns = _turns()
    body = [
        _center("แผนปฏิบัติการป้องกันการทุจริต", 56),
        _center("เพื่อยกระดับคุณธรรมและความโปร่งใส", 56),
        _center("(พ.ศ. ๒๕๖๖ – ๒๕๗๐)", 56),
        _center(NAME, 48),
        _center("อำเภอหนองหาน จังหวัดอุดรธานี", 48),
        _PAGE,
        _center("คำนำ", 36),
        *map(_text, BOOK.preface),
        _p(f"คณะทำงานจัดทำแผน\n{NAME}", side="right"),
        next(turns),
        *(_year(year, turns) for year in YEARS),
        *(_sheet(place, sheet, turns) for place, sheet in enumerate(BOOK.sheets)),
        _signatures(),
        _p(""),
        '<w:sectPr><w:pgSz w:w="11906" w:h="16841"/></w:sectPr>',
    ]
    return packed("".join(body), {})
