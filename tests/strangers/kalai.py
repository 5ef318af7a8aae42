"""A PDF put through a free converter: every line of a table a row of its own, headings and dimensions in frames, heads with numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count, zip_longest

from strangers.expected import Book, Row, Sheet
from strangers.raw_word import packed, shown
from strangers.typing import wrapped

NAME = "องค์การบริหารส่วนตำบลกะไหล"
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
    district="ตะกั่วทุ่ง",
    province="พังงา",
    preface=(
        "แผนปฏิบัติการฉบับนี้เป็นผลจากการประชุมร่วมกันของผู้บริหาร สมาชิกสภา พนักงาน และผู้แทนหมู่บ้าน ซึ่งเห็นพ้องกันว่าการป้องกันการทุจริตต้องเริ่มจากเรื่องใกล้ตัวที่ทุกคนทำได้",
        "หากมีข้อบกพร่องประการใด คณะทำงานยินดีรับข้อเสนอแนะเพื่อนำไปปรับปรุงในปีต่อไป",
    ),
    sheets=(
        Sheet(
            "โครงการอบรมคุณธรรมจริยธรรมแก่คณะผู้บริหาร สมาชิกสภา และพนักงานส่วนตำบล",
            1,
            (
                "การบริหารงานท้องถิ่นในปัจจุบันมีภารกิจเพิ่มขึ้นทุกปี ผู้ปฏิบัติงานจึงต้องมีทั้งความรู้และคุณธรรมควบคู่กัน เพื่อให้การใช้อำนาจและงบประมาณเป็นไปเพื่อประโยชน์สุขของประชาชนอย่างแท้จริง",
                "องค์การบริหารส่วนตำบลกะไหลจึงกำหนดจัดอบรมทุกปี โดยเปลี่ยนประเด็นตามข้อร้องเรียนที่เกิดขึ้นในปีก่อน",
            ),
            ("เพื่อเสริมสร้างคุณธรรมจริยธรรมในการปฏิบัติงาน", "เพื่อสร้างจิตสำนึกในการต่อต้านการทุจริต"),
            (("คณะผู้บริหารและสมาชิกสภา", 22, "คน"), ("พนักงานส่วนตำบล", 41, "คน")),
            (
                "ขออนุมัติโครงการ",
                "ประสานวิทยากรและสถานที่",
                "จัดอบรม ๑ วัน และทดสอบความรู้ก่อนและหลังการอบรมเพื่อวัดผล",
                "รายงานผลต่อนายกองค์การบริหารส่วนตำบล",
            ),
            ("สำนักปลัด",),
            ("ผู้เข้าอบรมไม่น้อยกว่าร้อยละ ๙๐ ของเป้าหมาย",),
            ("ผู้เข้าอบรมปฏิบัติงานด้วยความซื่อสัตย์สุจริต",),
            {year: Row("28,000.00", (2,)) for year in YEARS},
        ),
        Sheet(
            "มาตรการตรวจรับงานจ้างโดยเปิดเผยต่อสาธารณะ",
            2,
            (
                "งานจ้างก่อสร้างขนาดเล็กในหมู่บ้านมักตรวจรับกันเฉพาะกรรมการกับผู้รับจ้าง ชาวบ้านซึ่งเป็นผู้ใช้ไม่มีโอกาสทราบว่างานถูกต้องตามแบบหรือไม่ การเปิดให้เข้าร่วมรับฟังจะทำให้ทุกฝ่ายระมัดระวังมากขึ้น",
            ),
            ("เพื่อให้การตรวจรับงานจ้างโปร่งใส",),
            (("งานจ้างที่มีวงเงินเกิน ๕๐,๐๐๐ บาท", 0, ""),),
            ("ประกาศวันตรวจรับล่วงหน้า ๓ วัน", "ตรวจรับต่อหน้าผู้แทนหมู่บ้าน", "เผยแพร่ภาพถ่ายและผลการตรวจรับ"),
            ("กองช่าง", "กองคลัง"),
            ("ตรวจรับโดยเปิดเผยครบทุกโครงการ",),
            ("งานจ้างมีคุณภาพ", "ไม่มีข้อร้องเรียนเรื่องการตรวจรับ"),
            {year: Row("0.00", (1, 2, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "โครงการสำรวจความพึงพอใจของผู้รับบริการโดยหน่วยงานภายนอก",
            2,
            (
                "ที่ผ่านมาองค์การบริหารส่วนตำบลสำรวจความพึงพอใจด้วยตนเอง ผลที่ได้จึงสูงเกือบทุกข้อและไม่สะท้อนปัญหา",
                "การจ้างสถาบันการศึกษาเป็นผู้สำรวจจะได้ข้อมูลที่เป็นกลางและนำไปปรับปรุงบริการได้จริง",
            ),
            ("เพื่อทราบระดับความพึงพอใจที่แท้จริง", "เพื่อนำผลไปปรับปรุงการให้บริการ"),
            (("ผู้มารับบริการ", 400, "คน"),),
            ("จัดจ้างสถาบันการศึกษา", "เก็บข้อมูลสี่ด้านงานบริการ", "นำเสนอผลในที่ประชุมประชาคม"),
            ("สำนักปลัด",),
            ("มีรายงานผลการสำรวจ ๑ เล่ม",),
            ("บริการได้รับการปรับปรุงอย่างน้อย ๓ เรื่อง",),
            {2566: Row("20,000.00", (4,)), 2568: Row("20,000.00", (4,)), 2570: Row("20,000.00", (4,))},
        ),
        Sheet(
            "กิจกรรมชวนเพื่อนบ้านตรวจบัญชีกองทุน",
            3,
            (
                "กองทุนต่าง ๆ ในหมู่บ้านได้รับเงินอุดหนุนทุกปี แต่สมาชิกส่วนใหญ่ไม่เคยเห็นบัญชี การชวนกันมาดูบัญชีปีละครั้งโดยมีเจ้าหน้าที่ช่วยอธิบาย ทำให้คณะกรรมการต้องจัดทำเอกสารให้เป็นปัจจุบัน",
            ),
            ("เพื่อให้สมาชิกรับรู้ฐานะของกองทุน", "เพื่อป้องกันการนำเงินกองทุนไปใช้ผิดวัตถุประสงค์"),
            (("กองทุนในหมู่บ้าน", 11, "กองทุน"), ("สมาชิกกองทุน", 330, "คน")),
            ("ประสานคณะกรรมการกองทุน", "จัดวันเปิดบัญชี", "สรุปข้อสังเกตและติดตามการแก้ไข"),
            ("กองสวัสดิการสังคม",),
            ("เปิดบัญชีครบทุกกองทุน",),
            ("สมาชิกมีความเชื่อมั่นต่อกองทุน",),
            {year: Row("11,000.00", (3, 4)) for year in YEARS if year != 2566},
        ),
        Sheet(
            "มาตรการจัดทำทะเบียนทรัพย์สินผ่านคิวอาร์โค้ด",
            4,
            (
                "ครุภัณฑ์บางรายการสูญหายโดยไม่ทราบผู้รับผิดชอบ เพราะทะเบียนเป็นกระดาษและตรวจนับปีละครั้ง การติดคิวอาร์โค้ดช่วยให้ทุกคนตรวจสอบผู้ครอบครองได้ทันที",
            ),
            ("เพื่อให้ตรวจสอบทรัพย์สินได้ทุกเวลา",),
            (("ครุภัณฑ์ทุกรายการ", 640, "รายการ"),),
            ("สำรวจครุภัณฑ์", "พิมพ์และติดรหัส", "ตรวจนับไตรมาสละครั้ง"),
            ("กองคลัง",),
            ("ครุภัณฑ์ติดรหัสครบถ้วน",),
            ("ไม่มีครุภัณฑ์สูญหาย",),
            {2567: Row("7,500.00", (1, 2)), **{year: Row("0.00", (1, 2, 3, 4)) for year in YEARS[2:]}},
        ),
    ),
    totals={
        2566: ("48,000.00", None),
        2567: ("46,500.00", None),
        2568: ("59,000.00", None),
        2569: ("39,000.00", None),
        2570: ("59,000.00", None),
    },
)

_TIMES = ("ไตรมาสที่ 2", "ไตรมาสที่ 1 - 4", "ไตรมาสที่ 4", "ไตรมาสที่ 3 - 4", "ปีแรกไตรมาสที่ 1 - 2 ปีต่อไปตลอดปีงบประมาณ")
_MONEY = (
    "ปีละ 28,000 บาท",
    "ไม่ใช้งบประมาณ",
    "ครั้งละ 20,000 บาท",
    "ปีละ 11,000 บาท",
    "ปี 2567 จำนวน 7,500 บาท ปีต่อไปไม่ใช้งบประมาณ",
)
_WIDTH = 78


def _run(text: str, *, bold: bool = False, size: int = 30) -> str:
    weight = "<w:b/><w:bCs/>" if bold else ""
    return (
        f'<w:r><w:rPr><w:rFonts w:ascii="THSarabunNew" w:hAnsi="THSarabunNew" w:cs="THSarabunNew"/>{weight}<w:sz w:val="{size}"/>'
        f'<w:szCs w:val="{size}"/></w:rPr>{shown(text)}</w:r>'
    )


def _p(text: str, form: str = "", *, bold: bool = False, size: int = 30) -> str:
    """A line of the page, with the blank that the converter leaves behind it."""
    return f'<w:p><w:pPr>{form}<w:autoSpaceDE w:val="0"/></w:pPr>{_run(f"{text} ", bold=bold, size=size)}</w:p>'


def _frame(text: str, *, size: int = 32) -> str:
    """A line that the converter puts at its place by a frame."""
    form = '<w:framePr w:w="9000" w:hRule="auto" w:wrap="notBeside" w:vAnchor="text" w:hAnchor="margin" w:xAlign="center"/><w:jc w:val="center"/>'
    return _p(text, form, bold=True, size=size)


def _text(text: str) -> Iterator[str]:
    for place, line in enumerate(wrapped(text, _WIDTH - 10)):
        yield _p(line, "" if place else '<w:ind w:firstLine="1134"/>')


def _items(texts: Sequence[object]) -> Iterator[str]:
    for number, text in enumerate(texts, 1):
        mark = f"{number}) " if len(texts) > 1 else ""
        for place, line in enumerate(wrapped(f"{mark}{text}", _WIDTH - 14)):
            yield _p(line, f'<w:ind w:left="{1418 if place else 1134}"/>')


class _Pages:
    def __init__(self) -> None:
        self.parts: list[str] = []
        self._numbers = count(1)

    def add(self, lines: Sequence[str]) -> None:
        """A page: its running head has the number, as the PDF's header had."""
        head = _p(
            f"แผนปฏิบัติการป้องกันการทุจริต อบต.กะไหล | หน้า {next(self._numbers)}", '<w:jc w:val="right"/>', size=22
        )
        self.parts += [head, *lines, '<w:p><w:r><w:br w:type="page"/></w:r></w:p>']


_WIDTHS = (600, 4000, 700, 1400, 600, 600, 600, 600, 1300)


def _row(texts: Sequence[str], *, bold: bool = False) -> str:
    cells = (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{_p(text, bold=bold) if text else "<w:p/>"}</w:tc>'
        for text, width in zip_longest(texts, _WIDTHS, fillvalue="")
    )
    return f"<w:tr>{''.join(cells)}</w:tr>"


def _year(year: int) -> list[str]:
    rows = [
        _row(["ลำดับ", "โครงการ/กิจกรรม/มาตรการ", "มิติ", "งบประมาณ", "ไตร", "ไตร", "ไตร", "ไตร", "หน่วย"], bold=True),
        _row(["ที่", "", "", "(บาท)", "มาส 1", "มาส 2", "มาส 3", "มาส 4", "งาน"], bold=True),
    ]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        title = wrapped(sheet.title, 34)
        ticks = ["/" if quarter in row.quarters else "" for quarter in (1, 2, 3, 4)]
        first = [str(number), title[0], str(sheet.dimension), row.budget, *ticks, sheet.responsible[0]]
        others = zip_longest(title[1:], sheet.responsible[1:], fillvalue="")
        # The second line of a cell is a row below the first, without a line between them on the page.
        rows += [_row(first), *(_row(["", line, "", "", "", "", "", "", unit]) for line, unit in others)]
    rows.append(_row(["", "รวม", "", str(BOOK.totals[year][0])], bold=True))
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in _WIDTHS)
    table = f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    return [_frame(f"แผนปฏิบัติการป้องกันการทุจริต ประจำปี พ.ศ. {year}"), table]


def _sheet(place: int, sheet: Sheet) -> Iterator[str]:
    groups = [f"{name} จำนวน {count} {unit}" if count else name for name, count, unit in sheet.groups]

    def head(number: int, text: str) -> str:
        return _p(f"{number}. {text}", bold=True)

    yield _frame(f"มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}")
    title = wrapped(f"1. ชื่อโครงการ : {sheet.title}", 60)
    yield _p(title[0], bold=True)
    yield from (_p(line, '<w:ind w:left="1560"/>', bold=True) for line in title[1:])
    yield head(2, "หลักการและเหตุผล")
    for text in sheet.rationale:
        yield from _text(text)
    for number, name, texts in (
        (3, "วัตถุประสงค์", sheet.objectives),
        (4, "เป้าหมาย", groups),
        (5, "วิธีดำเนินการ", sheet.steps),
        (6, "ระยะเวลาดำเนินการ", (_TIMES[place],)),
        (7, "งบประมาณ", (_MONEY[place],)),
        (8, "ผู้รับผิดชอบ", sheet.responsible),
    ):
        yield head(number, name)
        yield from _items(texts)
    yield head(9, "ผลผลิตและผลลัพธ์")
    yield _p("9.1 ผลผลิต", '<w:ind w:left="567"/>', bold=True)
    yield from _items(sheet.outputs)
    yield _p("9.2 ผลลัพธ์", '<w:ind w:left="567"/>', bold=True)
    yield from _items(sheet.outcomes)


def build() -> bytes:
    """The book as the converter gives it."""
    pages = _Pages()
    pages.parts += [
        _frame("แผนปฏิบัติการป้องกันการทุจริต", size=52),
        _frame("เพื่อยกระดับคุณธรรมและความโปร่งใส", size=52),
        _frame("(พ.ศ. 2566 - 2570)", size=52),
        _frame(NAME, size=44),
        _frame("อำเภอตะกั่วทุ่ง จังหวัดพังงา", size=44),
        '<w:p><w:r><w:br w:type="page"/></w:r></w:p>',
    ]
    pages.add([_frame("คำนำ"), *(line for text in BOOK.preface for line in _text(text))])
    for year in YEARS:
        pages.add(_year(year))
    for place, sheet in enumerate(BOOK.sheets):
        lines = list(_sheet(place, sheet))
        for start in range(0, len(lines), 24):
            pages.add(lines[start : start + 24])
    return packed("".join(pages.parts) + "<w:sectPr/>", {})
