"""A subdistrict municipality's book copied from a PDF in a browser: a row a line, long lines broken, page numbers between."""

from __future__ import annotations

from strangers.expected import Book, Row, Sheet
from strangers.typing import thai, wrapped

NAME = "เทศบาลตำบลหาดเจ้าสำราญ"
YEARS = (2566, 2567, 2568)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2566,
    end=2568,
    name=NAME,
    type="subdistrict-municipality",
    district="เมืองเพชรบุรี",
    province="เพชรบุรี",
    preface=(
        (
            "เทศบาลตำบลหาดเจ้าสำราญเป็นเมืองท่องเที่ยวที่มีประชาชนและนักท่องเที่ยวมาใช้บริการเป็นจำนวนมาก การบริหารงานที่โปร่งใสจึงเป็นเรื่องสำคัญ "
            "แผนฉบับนี้กำหนดโครงการและมาตรการที่จะทำในระยะสามปี ซึ่งครอบคลุมทุกมิติที่สำนักงาน ป.ป.ช. กำหนด"
        ),
    ),
    sheets=(
        Sheet(
            "โครงการอบรมผู้ค้าชายหาดไม่จ่ายสินบน",
            1,
            (
                (
                    "ผู้ค้าชายหาดต้องขออนุญาตใช้พื้นที่ทุกปี ที่ผ่านมามีข่าวลือว่าต้องจ่ายเงินพิเศษเพื่อให้ได้ที่ขาย ทำให้เทศบาลเสียชื่อเสียง "
                    "จึงควรให้ความรู้เรื่องขั้นตอนและค่าธรรมเนียมที่ถูกต้อง"
                ),
            ),
            ("เพื่อให้ผู้ค้ารู้ขั้นตอนและค่าธรรมเนียม", "เพื่อให้ผู้ค้าปฏิเสธการเรียกรับเงิน"),
            (("ผู้ค้าชายหาด", 85, "ราย"),),
            ("จัดทำแผ่นพับขั้นตอนการขออนุญาต", "จัดอบรมก่อนเปิดรับคำขอ", "เปิดสายด่วนรับแจ้ง"),
            ("กองสาธารณสุขและสิ่งแวดล้อม",),
            ("ผู้ค้าเข้าอบรมไม่น้อยกว่า 80 ราย",),
            ("ไม่มีเรื่องร้องเรียนการเรียกรับเงิน",),
            {year: Row("18,000.00", (1, 2)) for year in YEARS},
        ),
        Sheet(
            "มาตรการจัดทำคู่มือประชาชนสองภาษา",
            2,
            ("นักท่องเที่ยวและชาวต่างชาติที่พำนักในเขตเทศบาลควรเข้าใจสิทธิของตน",),
            ("เพื่อให้ผู้รับบริการทราบสิทธิ", "เพื่อให้เจ้าหน้าที่ปฏิบัติเป็นมาตรฐานเดียวกัน"),
            (("ประชาชนและนักท่องเที่ยว", 0, ""),),
            ("รวบรวมงานบริการ", "แปลเป็นภาษาอังกฤษ", "เผยแพร่ทางเว็บไซต์และจุดบริการ"),
            ("สำนักปลัดเทศบาล",),
            ("มีคู่มือครบทุกงานบริการ",),
            ("ผู้รับบริการพึงพอใจไม่น้อยกว่าร้อยละ 85",),
            {2566: Row("0.00", (4,)), 2567: Row("0.00", (4,))},
        ),
        Sheet(
            "กิจกรรมเดินหาดชี้จุดเสี่ยงกับชุมชนประมง",
            3,
            ("ชุมชนประมงรู้จักพื้นที่ดีกว่าเจ้าหน้าที่ การเดินสำรวจร่วมกันช่วยให้พบการบุกรุกหรือการใช้ที่สาธารณะเพื่อประโยชน์ส่วนตน",),
            ("เพื่อให้ชุมชนร่วมเฝ้าระวังการใช้ที่สาธารณะ",),
            (("ชาวประมง", 40, "คน"), ("เจ้าหน้าที่เทศบาล", 10, "คน")),
            ("กำหนดเส้นทาง", "เดินสำรวจปีละ 2 ครั้ง", "ติดป้ายแสดงผลการสำรวจ"),
            ("กองช่าง", "สำนักปลัดเทศบาล"),
            ("เดินสำรวจครบ 2 ครั้งต่อปี",),
            ("ที่สาธารณะไม่ถูกบุกรุกเพิ่ม",),
            {2567: Row("6,500.00", (2, 4)), 2568: Row("6,500.00", (2, 4))},
        ),
    ),
    totals={2566: ("18,000.00", None), 2567: ("24,500.00", None), 2568: ("24,500.00", None)},
)

_NAMES = ("", "การสร้างวัฒนธรรมสุจริต", "การบริหารราชการด้วยความโปร่งใส", "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน")
_TIMES = ("ไตรมาส ๑ และไตรมาส ๒", "ไตรมาส ๔ (ปีงบประมาณ ๒๕๖๖ - ๒๕๖๗)", "ไตรมาส ๒ และ ๔")
_MONEY = ("๑๘,๐๐๐.๐๐ บาท", "ไม่ใช้งบประมาณ", "๖,๕๐๐.๐๐ บาท")


def _broken(text: str) -> list[str]:
    return wrapped(text, 68)


def _items(texts: object) -> list[str]:
    assert isinstance(texts, tuple)
    if len(texts) == 1:
        return _broken(thai(texts[0]))
    return [each for place, text in enumerate(texts, 1) for each in _broken(thai(f"{place}) {text}"))]


def _year(year: int) -> list[str]:
    lines = [
        f"แผนปฏิบัติการป้องกันการทุจริต พ.ศ. {year} ของ {NAME}",
        "ลำดับ รายการโครงการ มิติ งบประมาณ",
        "(บาท)",
        "ดำเนินการไตรมาส หมายเหตุ",
        "1 2 3 4",
    ]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        lines.append(
            f"{number} {sheet.title} {sheet.dimension} {row.budget} {' '.join('✓' for _ in row.quarters)}"
        )
    return [*lines, f"รวมทั้งสิ้น {BOOK.totals[year][0]}"]


def _sheet(place: int, sheet: Sheet) -> list[str]:
    groups = tuple(f"{name} {count} {unit}" if count else name for name, count, unit in sheet.groups)
    return [
        "รายละเอียดโครงการ/กิจกรรม/มาตรการ",
        thai(f"ลำดับที่ {place + 1}"),
        thai(f"มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}"),
        "๑. ชื่อโครงการ",
        sheet.title,
        "๒. หลักการและเหตุผล/ที่มาของโครงการ",
        *_broken(sheet.rationale[0]),
        "๓. วัตถุประสงค์",
        *_items(sheet.objectives),
        "๔. กลุ่มเป้าหมาย",
        *_items(groups),
        "๕. วิธีดำเนินการ",
        *_items(sheet.steps),
        "๖. ระยะเวลาดำเนินการ",
        _TIMES[place],
        "๗. งบประมาณดำเนินการ",
        _MONEY[place],
        "๘. ผู้รับผิดชอบโครงการ",
        *_items(sheet.responsible),
        "๙. ผลผลิต/ผลลัพธ์",
        "ผลผลิต",
        *_items(sheet.outputs),
        "ผลลัพธ์",
        *_items(sheet.outcomes),
    ]


def build() -> bytes:
    """The book as text."""
    lines = [
        "แผนปฏิบัติการป้องกันการทุจริต",
        "เพื่อยกระดับคุณธรรมและความโปร่งใส",
        "(พ.ศ. ๒๕๖๖ – ๒๕๖๘)",
        NAME,
        "อำเภอเมืองเพชรบุรี จังหวัดเพชรบุรี",
        "คำนำ",
        *_broken(BOOK.preface[0]),
        NAME,
        "ก",
    ]
    page = 1
    for year in YEARS:
        lines += [*_year(year), thai(f"- {page} -")]
        page += 1
    body = [each for place, sheet in enumerate(BOOK.sheets) for each in _sheet(place, sheet)]
    for start in range(0, len(body), 27):
        lines += [*body[start : start + 27], thai(f"- {page} -")]
        page += 1
    return "\n".join(lines).encode()
