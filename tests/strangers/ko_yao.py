"""A subdistrict's book in rich text as a word processor of the old days leaves it: bytes of the Thai code page, no styles."""

from __future__ import annotations

from strangers.expected import Book, Row, Sheet
from strangers.typing import thai

NAME = "องค์การบริหารส่วนตำบลเกาะยาวน้อย"
YEARS = (2569, 2570)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตและส่งเสริมความโปร่งใส",
    start=2569,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="เกาะยาว",
    province="พังงา",
    preface=("ตำบลเกาะยาวน้อยเป็นเกาะ การเดินทางมาติดต่อราชการทำได้ยาก การให้บริการจึงต้องรวดเร็วและตรวจสอบได้",),
    sheets=(
        Sheet(
            "โครงการเรือบริการเคลื่อนที่โปร่งใส",
            2,
            ("ประชาชนบนเกาะเล็กต้องเดินทางไกล จึงนำบริการไปถึงที่ พร้อมติดประกาศค่าธรรมเนียมให้เห็นชัดเจน",),
            ("เพื่อลดค่าใช้จ่ายของประชาชน", "เพื่อให้การเก็บค่าธรรมเนียมตรวจสอบได้"),
            (("ครัวเรือนบนเกาะบริวาร", 75, "ครัวเรือน"),),
            ("จัดตารางเดินเรือ", "ติดประกาศค่าธรรมเนียมในเรือ", "ออกใบเสร็จทุกครั้ง"),
            ("กองคลัง",),
            ("ออกบริการ ๘ เที่ยวต่อปี",),
            ("ประชาชนพึงพอใจร้อยละ ๙๐",),
            {2569: Row("48,000", (2, 3)), 2570: Row("50,000", (2, 3))},
        ),
        Sheet(
            "มาตรการตรวจนับพัสดุโดยคณะกรรมการร่วม",
            4,
            ("พัสดุบนเกาะสูญหายง่าย การตรวจนับโดยกรรมการจากหลายกองช่วยป้องกันการยักยอก",),
            ("เพื่อป้องกันการยักยอกพัสดุ",),
            (("ทุกกองในสังกัด", 0, ""),),
            ("แต่งตั้งคณะกรรมการร่วม", "ตรวจนับทุกสิ้นไตรมาส", "รายงานผลต่อนายก"),
            ("กองคลัง", "หน่วยตรวจสอบภายใน"),
            ("ตรวจนับครบ ๔ ครั้ง",),
            ("พัสดุไม่สูญหาย", "ทะเบียนเป็นปัจจุบัน"),
            {2569: Row("0", (1, 2, 3, 4)), 2570: Row("0", (1, 2, 3, 4))},
        ),
        Sheet(
            "กิจกรรมละหมาดฮายัตและปฏิญาณตนไม่โกง",
            1,
            ("ประชากรส่วนใหญ่นับถือศาสนาอิสลาม การนำหลักศาสนามาใช้จึงเข้าถึงใจบุคลากร",),
            ("เพื่อเตือนใจให้บุคลากรซื่อสัตย์", "เพื่อสร้างความสามัคคี"),
            (("บุคลากร", 28, "คน"), ("ผู้นำศาสนา", 6, "คน")),
            ("ประสานมัสยิด", "จัดกิจกรรมก่อนเดือนรอมฎอน"),
            ("สำนักปลัด",),
            ("บุคลากรเข้าร่วมครบทุกคน",),
            ("บุคลากรยึดมั่นในคำปฏิญาณ",),
            {2569: Row("3,500", (1,))},
        ),
    ),
    totals={2569: ("51,500", None), 2570: ("50,000", None)},
    approval=(
        {"role": "ผู้จัดทำแผน", "position": "หัวหน้าสำนักปลัด"},
        {"role": "ผู้อนุมัติแผน", "position": "นายกองค์การบริหารส่วนตำบลเกาะยาวน้อย"},
    ),
)

_TIMES = ("ไตรมาสที่ ๒ และ ๓", "ทุกไตรมาส", "ไตรมาสที่ ๑ ของปี ๒๕๖๙")
_MONEY = ("ปี ๒๕๖๙ ตั้งไว้ ๔๘,๐๐๐ บาท ปี ๒๕๗๐ ตั้งไว้ ๕๐,๐๐๐ บาท", "ไม่ใช้งบประมาณ", "๓,๕๐๐ บาท (สามพันห้าร้อยบาทถ้วน)")


def _coded(text: str) -> str:
    return "".join(
        rf"\'{byte:02x}" if byte > 127 else chr(byte) for byte in text.replace("\t", "\0").encode("cp874")
    ).replace("\0", r"\tab ")


def _paragraph(text: str, form: str = "") -> str:
    return rf"\pard{form}\f0\fs32 {_coded(text)}\par" + "\n"


def _underlined(name: str, text: str) -> str:
    return rf"\pard\f0\fs32{{\b\ul {_coded(name)}}} {_coded(text)}\par" + "\n"


def _row(cells: list[str]) -> str:
    edges = "".join(rf"\cellx{1500 * place}" for place in range(1, len(cells) + 1))
    return (
        rf"\trowd{edges}" + "".join(rf"\pard\intbl\f0\fs28 {_coded(text)}\cell" for text in cells) + r"\row" + "\n"
    )


def _year(year: int) -> str:
    head = ["ที่", "โครงการ/กิจกรรม/มาตรการ", "มิติที่", "งบประมาณ", "ผู้รับผิดชอบ"]
    rows = [_row(head)]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        money = sheet.years[year].budget
        rows.append(
            _row(
                [
                    thai(number),
                    sheet.title,
                    thai(sheet.dimension),
                    "-" if money == "0" else thai(money),
                    ", ".join(sheet.responsible),
                ]
            )
        )
    rows.append(_row(["", "รวม", "", thai(BOOK.totals[year][0]), ""]))
    return (
        _paragraph(thai(f"แผนประจำปีงบประมาณ พ.ศ. {year}"), r"\qc\b") + "".join(rows) + r"\pard\b0\par\page" + "\n"
    )


def _items(mark: str, texts: object) -> str:
    assert isinstance(texts, tuple)
    return "".join(_paragraph(f"\t{mark} {text}" if len(texts) > 1 else f"\t{text}") for text in texts)


def _sheet(place: int, sheet: Sheet) -> str:
    groups = tuple(thai(f"{name} {count} {unit}") if count else name for name, count, unit in sheet.groups)
    steps = "".join(_paragraph(thai(f"\t({number}) ") + str(text)) for number, text in enumerate(sheet.steps, 1))
    return "".join(
        (
            _paragraph(thai(f"{place + 1}. {sheet.title}"), r"\b"),
            r"\b0 ",
            _underlined("มิติที่", thai(sheet.dimension)),
            _underlined("เหตุผล", sheet.rationale[0]),
            _underlined("วัตถุประสงค์", ""),
            _items("-", sheet.objectives),
            _underlined("กลุ่มเป้าหมาย", ""),
            _items("-", groups),
            _underlined("วิธีการ", ""),
            steps,
            _underlined("ระยะเวลา", _TIMES[place]),
            _underlined("งบประมาณ", _MONEY[place]),
            _underlined("ผู้รับผิดชอบ", " และ".join(sheet.responsible)),
            _underlined("ผลผลิต", ""),
            _items("-", sheet.outputs),
            _underlined("ผลลัพธ์", ""),
            _items("-", sheet.outcomes),
            r"\page" + "\n",
        )
    )


def build() -> bytes:
    """The book as rich text."""
    signed = [
        text
        for each in BOOK.approval
        for text in (
            "ลงชื่อ ........................................",
            each["role"],
            "(........................................)",
            each["position"],
            "",
        )
    ]
    parts = [
        r"{\rtf1\ansi\ansicpg874\deff0\deflang1054{\fonttbl{\f0\fnil\fcharset222 TH SarabunPSK;}}" + "\n",
        *(
            _paragraph(text, r"\qc\b")
            for text in (BOOK.title, "ปีงบประมาณ พ.ศ. ๒๕๖๙ - ๒๕๗๐", NAME, "อำเภอเกาะยาว จังหวัดพังงา")
        ),
        r"\page\b0" + "\n",
        _paragraph("คำนำ", r"\qc\b"),
        r"\b0 ",
        *(_paragraph(f"\t{text}") for text in BOOK.preface),
        _paragraph("สำนักปลัด", r"\qr"),
        r"\page" + "\n",
        *map(_year, YEARS),
        _paragraph("รายละเอียดของแต่ละโครงการ", r"\qc\b"),
        r"\b0 ",
        *(_sheet(place, sheet) for place, sheet in enumerate(BOOK.sheets)),
        *(_paragraph(text, r"\qc") for text in signed),
        "}",
    ]
    return "".join(parts).encode("ascii")
