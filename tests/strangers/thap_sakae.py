"""A book that a converter made of a PDF: a paragraph a line, frames, heads and page numbers in the text, tabs for columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count

from strangers.expected import Book, Row, Sheet
from strangers.raw_word import packed, shown
from strangers.typing import thai, wrapped

NAME = "องค์การบริหารส่วนตำบลทับสะแก"
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
    type="subdistrict-organization",
    district="ทับสะแก",
    province="ประจวบคีรีขันธ์",
    preface=(
        "องค์การบริหารส่วนตำบลทับสะแกให้ความสำคัญกับการบริหารงานอย่างตรงไปตรงมา เพราะงบประมาณทุกบาทมาจากภาษีของประชาชน การป้องกันการทุจริตจึงเป็นหน้าที่ของทุกคนในองค์กร ตั้งแต่ผู้บริหาร สมาชิกสภา จนถึงพนักงานจ้าง",
        "แผนปฏิบัติการฉบับนี้จัดทำขึ้นตามแนวทางของสำนักงาน ป.ป.ช. โดยนำผลการประเมินคุณธรรมและความโปร่งใสของปีที่ผ่านมามาวิเคราะห์จุดอ่อน แล้วกำหนดเป็นโครงการและมาตรการที่ทำได้จริงด้วยกำลังคนและงบประมาณที่มีอยู่",
    ),
    sheets=(
        Sheet(
            "โครงการค่ายเยาวชนคนทะเลรักความซื่อสัตย์",
            1,
            (
                "ตำบลทับสะแกมีชายฝั่งทะเลและมีเยาวชนจำนวนมากที่ครอบครัวประกอบอาชีพประมงและทำสวนมะพร้าว เยาวชนเหล่านี้จะเติบโตเป็นกำลังสำคัญของตำบล จึงควรได้รับการปลูกฝังให้ซื่อสัตย์ต่อตนเองและผู้อื่นตั้งแต่วัยเรียน",
                "การเรียนรู้ในห้องเรียนเพียงอย่างเดียวไม่เพียงพอ การเข้าค่ายร่วมกันทำให้เยาวชนได้ฝึกแบ่งปัน ฝึกรับผิดชอบ และเห็นผลของการเอาเปรียบผู้อื่นจากสถานการณ์จำลอง",
            ),
            ("เพื่อปลูกฝังค่านิยมความซื่อสัตย์แก่เยาวชน", "เพื่อสร้างเครือข่ายเยาวชนต้นกล้าสุจริตของตำบล"),
            (("นักเรียนชั้นประถมศึกษาปีที่ ๕ และ ๖", 80, "คน"), ("ครูพี่เลี้ยง", 8, "คน")),
            (
                "ประชุมคณะทำงานร่วมกับผู้อำนวยการโรงเรียนในพื้นที่เพื่อกำหนดวัน สถานที่ และหลักสูตรของค่าย",
                "รับสมัครนักเรียนโดยได้รับอนุญาตจากผู้ปกครอง",
                "จัดค่าย ๒ วัน ๑ คืน",
                "ประเมินผลก่อนและหลังการเข้าค่าย",
            ),
            ("กองการศึกษา ศาสนาและวัฒนธรรม",),
            ("จัดค่ายปีละ ๑ ครั้ง มีเยาวชนเข้าร่วมไม่น้อยกว่า ๘๐ คน",),
            ("เยาวชนร้อยละ ๘๐ มีความเข้าใจเรื่องการแยกประโยชน์ส่วนตนกับประโยชน์ส่วนรวม",),
            {year: Row("45,000.00", (3,)) for year in YEARS},
        ),
        Sheet(
            "มาตรการประกาศเจตนารมณ์งดรับของขวัญ",
            1,
            (
                "การรับของขวัญในเทศกาลต่าง ๆ อาจนำไปสู่การเอื้อประโยชน์ในการปฏิบัติหน้าที่ ผู้บริหารจึงประกาศเจตนารมณ์ต่อหน้าพนักงานและประชาชนทุกปี เพื่อเป็นแบบอย่างที่ดี",
            ),
            ("เพื่อสร้างวัฒนธรรมการไม่ให้และไม่รับของขวัญ",),
            (("ผู้บริหาร สมาชิกสภา และพนักงานทุกคน", 0, ""),),
            (
                "จัดทำประกาศทั้งภาษาไทยและภาษาอังกฤษ",
                "ผู้บริหารอ่านประกาศในที่ประชุมประจำเดือน",
                "เผยแพร่ทางเว็บไซต์และป้ายหน้าสำนักงาน",
            ),
            ("สำนักปลัด",),
            ("มีประกาศเจตนารมณ์ปีละ ๑ ฉบับ",),
            ("ไม่มีข้อร้องเรียนเรื่องการรับของขวัญ",),
            {year: Row("0.00", (1,)) for year in YEARS},
        ),
        Sheet(
            "โครงการจัดทำคู่มือบริการประชาชนฉบับพกพา",
            2,
            (
                "ประชาชนผู้สูงอายุจำนวนไม่น้อยไม่ทราบว่าต้องเตรียมเอกสารใดบ้างเมื่อมาติดต่อราชการ ทำให้ต้องเดินทางหลายครั้ง และบางรายยอมจ่ายเงินให้ผู้อื่นดำเนินการแทน",
                "คู่มือฉบับพกพาที่ใช้ตัวอักษรขนาดใหญ่และภาพประกอบจะช่วยให้ประชาชนรู้สิทธิ รู้ระยะเวลา และรู้ค่าธรรมเนียมที่ถูกต้อง",
            ),
            (
                "เพื่อให้ประชาชนทราบขั้นตอน ระยะเวลา และค่าธรรมเนียมของทุกบริการ",
                "เพื่อลดโอกาสเรียกรับผลประโยชน์",
                "เพื่อลดจำนวนครั้งที่ประชาชนต้องเดินทาง",
            ),
            (("ครัวเรือนในตำบล", 3200, "ครัวเรือน"),),
            ("รวบรวมงานบริการทั้งหมด ๒๔ กระบวนงาน", "ออกแบบและจัดพิมพ์คู่มือ", "แจกจ่ายผ่านผู้ใหญ่บ้านและ อสม."),
            ("สำนักปลัด", "กองคลัง"),
            ("จัดพิมพ์คู่มือ ๓,๒๐๐ เล่ม",),
            ("ประชาชนพึงพอใจต่อการให้บริการไม่น้อยกว่าร้อยละ ๘๕", "ข้อร้องเรียนเรื่องความล่าช้าลดลง"),
            {2566: Row("64,000.00", (2, 3)), 2568: Row("30,000.00", (2,)), 2570: Row("30,000.00", (2,))},
        ),
        Sheet(
            "กิจกรรมอาสาสมัครส่องงบประมาณหมู่บ้าน",
            3,
            (
                "โครงการพัฒนาในหมู่บ้านมักเสร็จโดยที่คนในหมู่บ้านไม่เคยเห็นแบบแปลนหรือสัญญา เมื่อพบว่างานไม่ได้มาตรฐานก็สายเกินแก้ การมีอาสาสมัครร่วมดูตั้งแต่ขั้นจัดทำงบประมาณจนถึงตรวจรับ จะทำให้งานมีคุณภาพและไม่มีช่องให้ทุจริต",
            ),
            ("เพื่อให้ประชาชนมีส่วนร่วมในการตรวจสอบงบประมาณ",),
            (("อาสาสมัครหมู่บ้านละ ๒ คน รวม ๙ หมู่บ้าน", 18, "คน"),),
            (
                "เปิดรับสมัครอาสาสมัครจากทุกหมู่บ้าน",
                "อบรมการอ่านแบบแปลนและสัญญาจ้าง",
                "ร่วมสังเกตการณ์การตรวจรับงาน",
                "สรุปข้อสังเกตเสนอนายกองค์การบริหารส่วนตำบล",
            ),
            ("กองช่าง",),
            ("อาสาสมัครร่วมสังเกตการณ์ครบทุกโครงการที่มีวงเงินเกิน ๑๐๐,๐๐๐ บาท",),
            ("งานก่อสร้างได้มาตรฐานตามแบบแปลน",),
            {year: Row("12,500.00", (1, 2, 3, 4)) for year in YEARS if year > 2566},
        ),
        Sheet(
            "มาตรการแจ้งเบาะแสการทุจริตผ่านตู้แดง",
            4,
            (
                "ผู้ที่พบเห็นการทุจริตมักไม่กล้าแจ้งเพราะกลัวถูกเปิดเผยชื่อ ตู้รับแจ้งที่ตั้งนอกสำนักงานและเปิดโดยกรรมการสามฝ่ายจะช่วยคุ้มครองผู้แจ้งได้",
            ),
            ("เพื่อเพิ่มช่องทางแจ้งเบาะแส", "เพื่อคุ้มครองผู้แจ้งเบาะแส"),
            (("ประชาชนในตำบลทับสะแก", 0, ""),),
            (
                "ติดตั้งตู้แดง ๓ จุด ได้แก่ ตลาดสด ศาลาประชาคม และสถานีรถไฟ",
                "แต่งตั้งกรรมการเปิดตู้สามฝ่าย",
                "เปิดตู้ทุกวันจันทร์ที่สองของเดือน",
                "รายงานผลต่อสาธารณะทุกหกเดือน",
            ),
            ("หน่วยตรวจสอบภายใน",),
            ("มีตู้แดง ๓ ตู้",),
            ("ผู้แจ้งเบาะแสได้รับการคุ้มครอง", "เรื่องที่แจ้งได้รับการตรวจสอบภายใน ๓๐ วัน"),
            {2566: Row("9,000.00", (1, 2, 3, 4)), **{year: Row("0.00", (1, 2, 3, 4)) for year in YEARS[1:]}},
        ),
    ),
    totals={
        2566: ("118,000.00", (2, 2, 3, 1)),
        2567: ("57,500.00", (3, 2, 3, 2)),
        2568: ("87,500.00", (3, 3, 3, 2)),
        2569: ("57,500.00", (3, 2, 3, 2)),
        2570: ("87,500.00", (3, 3, 3, 2)),
    },
    chapters=(("บทที่ ๑ บทนำ", "front"),),
    in_chapters=("ตำบลทับสะแกแบ่งการปกครองเป็น ๙ หมู่บ้าน", "สภาพปัญหาที่พบ", "ระบบควบคุมภายในยังไม่ครอบคลุมงานพัสดุ"),
    approval=(
        {"role": "ผู้จัดทำ", "name": "นางสาวสมมติ ตัวอย่าง", "position": "นักวิเคราะห์นโยบายและแผน"},
        {"role": "ผู้อนุมัติ", "name": "นายสมมุติ ทดลอง", "position": f"นายก{NAME}"},
    ),
)

_TIMES = (
    "ไตรมาสที่ ๓ (เมษายน – มิถุนายน) ของทุกปี",
    "ไตรมาสที่ ๑ ของทุกปี",
    "ปีงบประมาณ ๒๕๖๖ ไตรมาสที่ ๒ – ๓ ปีงบประมาณ ๒๕๖๘ และ ๒๕๗๐ ไตรมาสที่ ๒",
    "ตลอดปีงบประมาณ (ปีงบประมาณ พ.ศ. ๒๕๖๗ – ๒๕๗๐)",
    "ตลอดปีงบประมาณ",
)
_MONEY = (
    "ปีละ ๔๕,๐๐๐ บาท",
    "ไม่ใช้งบประมาณ",
    "ปี ๒๕๖๖ จำนวน ๖๔,๐๐๐ บาท ปี ๒๕๖๘ และ ๒๕๗๐ ปีละ ๓๐,๐๐๐ บาท",
    "ปีละ ๑๒,๕๐๐ บาท",
    "ปี ๒๕๖๖ จำนวน ๙,๐๐๐ บาท ปีต่อไปไม่ใช้งบประมาณ",
)
_HEAD = "แผนปฏิบัติการป้องกันการทุจริต อบต.ทับสะแก พ.ศ. ๒๕๖๖ - ๒๕๗๐"
_WIDTH = 72
_TICK = "\uf0fc"


def _run(text: str, *, bold: bool = False, size: int = 32) -> str:
    weight = "<w:b/><w:bCs/>" if bold else ""
    return (
        '<w:r><w:rPr><w:rFonts w:ascii="TH SarabunPSK" w:hAnsi="TH SarabunPSK" w:eastAsia="Times New Roman" w:cs="TH SarabunPSK"/>'
        f'{weight}<w:color w:val="000000"/><w:spacing w:val="-2"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr>{shown(text)}</w:r>'
    )


def _p(text: str, form: str = "", *, bold: bool = False, size: int = 32) -> str:
    """A line of the page; converters leave sara am as the two signs that the PDF draws."""
    exact = '<w:spacing w:before="12" w:after="0" w:line="360" w:lineRule="exact"/>'
    # A run ends where the PDF's piece of text ends, a blank's width after a word.
    pieces = text.replace("ำ", "ํา").replace(" ", " \x00").split("\x00")
    return f"<w:p><w:pPr>{form.replace('|', exact)}</w:pPr>{''.join(_run(each, bold=bold, size=size) for each in pieces)}</w:p>"


def _indent(left: int, first: int = 0) -> str:
    turn = f' w:firstLine="{first}"' if first > 0 else f' w:hanging="{-first}"' if first < 0 else ""
    return f'|<w:ind w:left="{left}"{turn}/>'


def _text(text: str) -> Iterator[str]:
    """A paragraph of the page: its first line is set in, every line stands by itself."""
    for place, line in enumerate(wrapped(text, _WIDTH)):
        yield _p(line, _indent(0, 0 if place else 1418))


def _item(mark: str, text: str, *, bold: bool = False) -> Iterator[str]:
    for place, line in enumerate(wrapped(text, _WIDTH - 12)):
        yield (
            _p(line, _indent(1778), bold=bold) if place else _p(f"{mark}\t{line}", _indent(1778, -360), bold=bold)
        )


def _center(text: str, size: int = 32) -> str:
    return _p(text, '|<w:jc w:val="center"/>', bold=True, size=size)


def _frame(text: str, top: int, size: int) -> str:
    form = (
        f'<w:framePr w:w="8000" w:hSpace="0" w:wrap="around" w:vAnchor="page" w:hAnchor="page" w:x="2000" w:y="{top}"/>'
        '|<w:jc w:val="center"/>'
    )
    return _p(text, form, bold=True, size=size)


class _Pages:
    """The pages one after another: each begins with the running head and ends with its number and a section break."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self._numbers = count(1)

    def add(self, lines: Sequence[str], *, landscape: bool = False) -> None:
        """A page of those lines."""
        size = 'w:w="16840" w:h="11910" w:orient="landscape"' if landscape else 'w:w="11910" w:h="16840"'
        foot = _p(thai(f"- {next(self._numbers)} -"), '|<w:jc w:val="center"/>')
        end = f'<w:p><w:pPr><w:sectPr><w:type w:val="nextPage"/><w:pgSz {size}/><w:pgMar w:top="720" w:right="720" w:bottom="720" w:left="720"/></w:sectPr></w:pPr></w:p>'
        self.parts += [_p(_HEAD, '|<w:jc w:val="right"/>', size=24), *lines, foot, end]


_COLUMNS = (600, 4200, 700, 1500, 700, 700, 700, 700, 1400)


def _cell(text: str, width: int, span: int = 1, down: str = "") -> str:
    over = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    merged = f'<w:vMerge w:val="{down}"/>' if down else ""
    lines = "".join(_p(line, _indent(40)) for line in text.split("\n"))
    if text == _TICK:
        lines = lines.replace("TH SarabunPSK", "Wingdings")
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{over}{merged}</w:tcPr>{lines}</w:tc>'


def _grid(year: int) -> str:
    heads = ("ลำดับ\nที่", "โครงการ/กิจกรรม/มาตรการ", "มิติ", "งบประมาณ\n(บาท)")
    first = [_cell(text, width, down="restart") for text, width in zip(heads, _COLUMNS, strict=False)]
    rows = [
        [*first, _cell("ดำเนินการไตรมาส", 2800, 4), _cell("หมายเหตุ", 1400, down="restart")],
        [
            *(_cell("", width, down="continue") for width in _COLUMNS[:4]),
            *(_cell(str(quarter), 700) for quarter in (1, 2, 3, 4)),
            _cell("", 1400, down="continue"),
        ],
    ]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        texts = [str(number), "\n".join(wrapped(sheet.title, 30)), str(sheet.dimension), row.budget]
        texts += [_TICK if quarter in row.quarters else "" for quarter in (1, 2, 3, 4)]
        rows.append([_cell(text, width) for text, width in zip([*texts, ""], _COLUMNS, strict=True)])
    budget, counts = BOOK.totals[year]
    rows.append(
        [
            _cell("รวมทั้งสิ้น", 5500, 3),
            _cell(str(budget), 1500),
            *(_cell(str(each), 700) for each in counts or ()),
            _cell("", 1400),
        ]
    )
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in _COLUMNS)
    made = "".join(
        f'<w:tr><w:trPr><w:trHeight w:hRule="exact" w:val="720"/></w:trPr>{"".join(row)}</w:tr>' for row in rows
    )
    return f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{made}</w:tbl>'


def _tabbed(year: int) -> Iterator[str]:
    """The table of a page on which the converter saw no lines: columns by tabs, one for each."""
    places = (800, 6600, 7500, 9300, 10500, 11700, 12900, 14100)
    stops = "".join(f'<w:tab w:val="left" w:pos="{place}"/>' for place in places)
    form = f"<w:tabs>{stops}</w:tabs>|"
    yield _p(
        "ที่\tโครงการ/กิจกรรม/มาตรการ\tมิติ\tงบประมาณ\tไตรมาส 1\tไตรมาส 2\tไตรมาส 3\tไตรมาส 4\tหมายเหตุ",
        form,
        bold=True,
    )
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        ticks = ["/" if quarter in row.quarters else "" for quarter in (1, 2, 3, 4)]
        yield _p(
            "\t".join([str(number), sheet.title, str(sheet.dimension), row.budget, *ticks]).rstrip("\t"), form
        )
    budget, counts = BOOK.totals[year]
    yield _p("\t".join(["", "รวมทั้งสิ้น", "", str(budget), *map(str, counts or ())]), form, bold=True)


def _sheet(place: int, sheet: Sheet) -> Iterator[str]:
    def items(texts: Sequence[object]) -> Iterator[str]:
        for number, text in enumerate(texts, 1):
            yield from _item(thai(f"{number}."), str(text)) if len(texts) > 1 else _text(str(text))

    def head(number: int, text: str) -> str:
        return _p(thai(f"{number}. {text}"), _indent(0), bold=True)

    groups = [thai(f"{name} จำนวน {count:,} {unit}") if count else name for name, count, unit in sheet.groups]
    yield _center(thai(f"ลำดับที่ {place + 1}"))
    yield _center(thai(f"มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}"))
    yield _p(
        f"๑. ชื่อโครงการ\t{sheet.title}",
        f'<w:tabs><w:tab w:val="left" w:pos="2268"/></w:tabs>{_indent(0)}',
        bold=True,
    )
    yield head(2, "หลักการและเหตุผล")
    for text in sheet.rationale:
        yield from _text(text)
    for number, (name, texts) in enumerate(
        (("วัตถุประสงค์", sheet.objectives), ("เป้าหมาย/กลุ่มเป้าหมาย", groups), ("ขั้นตอนการดำเนินงาน", sheet.steps)), 3
    ):
        yield head(number, name)
        yield from items(texts)
    for number, name, value in ((6, "ระยะเวลา", _TIMES[place]), (7, "งบประมาณ", _MONEY[place])):
        # What stands in one line of the page, the converter parts by a tab; what is longer goes on below.
        first, *others = wrapped(value, 50)
        yield _p(
            thai(f"{number}. {name}\t{first}"), f'<w:tabs><w:tab w:val="left" w:pos="2268"/></w:tabs>{_indent(0)}'
        )
        yield from (_p(line, _indent(2268)) for line in others)
    yield head(8, "ผู้รับผิดชอบ")
    yield from items(sheet.responsible)
    yield head(9, "ผลผลิต/ผลลัพธ์")
    yield _p("ผลผลิต", _indent(720), bold=True)
    yield from items(sheet.outputs)
    yield _p("ผลลัพธ์", _indent(720), bold=True)
    yield from items(sheet.outcomes)


def _signatures() -> Iterator[str]:
    form = '<w:tabs><w:tab w:val="left" w:pos="5100"/></w:tabs>|'
    yield _p("", "|")
    yield _p(f"(ลงชื่อ){'.' * 22}ผู้จัดทำ\t(ลงชื่อ){'.' * 22}ผู้อนุมัติ", form)
    yield _p("(นางสาวสมมติ ตัวอย่าง)\t(นายสมมุติ ทดลอง)", form)
    yield _p(f"นักวิเคราะห์นโยบายและแผน\tนายก{NAME}", form)


def build() -> bytes:
    """The book as a converter gives it for Word."""
    pages = _Pages()
    cover = [
        _frame(text, 2400 + 900 * place, 48)
        for place, text in enumerate(
            (
                "แผนปฏิบัติการป้องกันการทุจริต",
                "เพื่อยกระดับคุณธรรมและความโปร่งใส",
                "(พ.ศ. ๒๕๖๖ – ๒๕๗๐)",
                NAME,
                "อำเภอทับสะแก จังหวัดประจวบคีรีขันธ์",
            )
        )
    ]
    pages.parts += [
        *cover,
        '<w:p><w:pPr><w:sectPr><w:type w:val="nextPage"/><w:pgSz w:w="11910" w:h="16840"/></w:sectPr></w:pPr></w:p>',
    ]
    pages.add(
        [_center("คำนำ", 36), *(line for text in BOOK.preface for line in _text(text)), _p(NAME, _indent(5600))]
    )
    pages.add(
        [
            _center("บทที่ ๑", 36),
            _center("บทนำ", 36),
            _p("๑.๑ ข้อมูลทั่วไป", _indent(0), bold=True),
            *_text(
                "ตำบลทับสะแกแบ่งการปกครองเป็น ๙ หมู่บ้าน มีประชากร ๘,๙๑๒ คน ประชาชนส่วนใหญ่ประกอบอาชีพทำสวนมะพร้าว ทำประมงชายฝั่ง และค้าขายในตลาดสถานีรถไฟ"
            ),
            _p("๑.๒ สภาพปัญหาที่พบ", _indent(0), bold=True),
            *_text("ผลการประเมินปีที่ผ่านมาพบว่าประชาชนรับรู้การใช้งบประมาณน้อย และระบบควบคุมภายในยังไม่ครอบคลุมงานพัสดุ"),
        ]
    )
    for year in YEARS:
        caption = _center(thai(f"แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. {year}"))
        pages.add([caption, *([_grid(year)] if year < 2570 else _tabbed(year))], landscape=True)
    for place, sheet in enumerate(BOOK.sheets):
        lines = list(_sheet(place, sheet))
        last = place == len(BOOK.sheets) - 1
        # The paper is full after so many lines, wherever the text then stands.
        for start in range(0, len(lines), 30):
            part = lines[start : start + 30]
            pages.add([*part, *(_signatures() if last and start + 30 >= len(lines) else ())])
    return packed("".join(pages.parts) + '<w:sectPr><w:pgSz w:w="11910" w:h="16840"/></w:sectPr>', {})
