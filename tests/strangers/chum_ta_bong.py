"""A subdistrict's book: a form filled in over its dots, stars between projects, one table of all years with sums above and within."""

from __future__ import annotations

from dataclasses import replace

from docx.document import Document

from strangers import kanthararom, nong_ki
from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai

NAME = "องค์การบริหารส่วนตำบลปางสวรรค์"
YEARS = (2568, 2569, 2570)
DIMENSIONS = kanthararom.DIMENSIONS
_CLERK, _INSPECTOR = "สำนักปลัด", "หน่วยตรวจสอบภายใน"


def _rows(budgets: str, quarters: tuple[int, ...], note: str | None = None) -> dict[int, Row]:
    return {
        year: Row(budget, quarters, note)
        for year, budget in zip(YEARS, budgets.split(), strict=True)
        if budget != "x"
    }


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2568,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="ชุมตาบง",
    province="นครสวรรค์",
    preface=(
        "การทำงานอย่างตรงไปตรงมาเป็นสิ่งที่ชาวปางสวรรค์คาดหวังจากหน่วยงานใกล้บ้าน แผนฉบับนี้จึงเลือกทำเฉพาะเรื่องที่ประชาชนเห็นผลได้ด้วยตนเอง",
        "ทุกโครงการมีผู้รับผิดชอบและเวลาที่แน่นอน หากไม่เป็นไปตามแผน ผู้รับผิดชอบต้องชี้แจงต่อที่ประชุมประจำเดือน",
    ),
    sheets=(
        replace(nong_ki.BOOK.sheets[0], years=_rows("16,500 16,500 18,000", (1, 2), "ต่อเนื่อง")),
        replace(kanthararom.BOOK.sheets[1], years=_rows("0 0 0", (1, 2, 3, 4))),
        replace(nong_ki.BOOK.sheets[1], years=_rows("0 0 0", (2, 3))),
        replace(
            kanthararom.BOOK.sheets[2],
            years=_rows("0 0 0", (1, 2, 3, 4)),
            responsible=(_CLERK,),
        ),
        replace(nong_ki.BOOK.sheets[2], years=_rows("4,800 x 4,800", (2, 3, 4), "เว้นปี ๒๕๖๙")),
        replace(
            kanthararom.BOOK.sheets[4],
            years=_rows("0 0 0", (1, 4), "สุ่มตรวจทุกกอง"),
            responsible=(_INSPECTOR,),
        ),
    ),
    totals={2568: ("21,300", None), 2569: ("16,500", None), 2570: ("22,800", None)},
    approval=(
        {"role": "ผู้จัดทำ", "name": "นางสมมติ ป่าไผ่", "position": "เจ้าพนักงานธุรการ"},
        {"role": "ผู้อนุมัติ", "name": "นายสมมุติ เขาแม่กระทู้", "position": f"นายก{NAME}"},
    ),
)

_KINDS = ("โครงการ", "กิจกรรม", "มาตรการ")
_TIMES = (
    "เดือนตุลาคม – มีนาคม",
    "ตลอดทั้งปี",
    "ไตรมาสที่ ๒ – ๓",
    "ทุกเดือน",
    "กุมภาพันธ์ – สิงหาคม (ปี ๒๕๖๘ และ ๒๕๗๐)",
    "ไตรมาสที่ ๑ และ ๔",
)


def _money(sheet: Sheet, year: int) -> str:
    row = sheet.years.get(year)
    if row is None:
        return "งด"
    return "-" if row.budget == "0" else f"{row.budget}\nบาท"


def _table(document: Document) -> None:
    line(document, "บัญชีโครงการตามแผนปฏิบัติการป้องกันการทุจริต (พ.ศ. ๒๕๖๘ – ๒๕๗๐)", bold=True, center=True)
    line(document, "หน่วย : บาท")
    rows = [
        ["ลำดับ", "ชื่อโครงการ/กิจกรรม/มาตรการ", "ประเภท", "", "", "งบประมาณ", "", "", "ไตรมาส", "หน่วยงาน", "หมายเหตุ"],
        ["", "", *_KINDS, *(thai(year) for year in YEARS), "", "", ""],
        ["รวมทั้งสิ้น", "", "", "", "", *(thai(BOOK.totals[year][0]) for year in YEARS), "", "", ""],
    ]
    merges = [(0, 2, 0, 4), (0, 5, 0, 7), *((0, column, 1, column) for column in (0, 1, 8, 9, 10)), (2, 0, 2, 4)]
    for dimension in (1, 2, 3, 4):
        merges.append((len(rows), 0, len(rows), 10))
        rows.append([thai(f"มิติที่ {dimension} {DIMENSIONS[dimension]}"), *[""] * 10])
        own = [sheet for sheet in BOOK.sheets if sheet.dimension == dimension]
        for number, sheet in enumerate(own, 1):
            row = next(iter(sheet.years.values()))
            ticks = ["/" if sheet.title.startswith(kind) else "" for kind in _KINDS]
            quarters = ",".join(map(str, row.quarters))
            cells = [f"{dimension}.{number}", sheet.title, *ticks, *(_money(sheet, year) for year in YEARS)]
            rows.append([thai(each) for each in (*cells, quarters, sheet.responsible[0], row.note or "")])
    table(document, rows, merges).style = "Table Grid"


def _items(document: Document, texts: tuple[str, ...]) -> None:
    for place, text in enumerate(texts, 1):
        line(document, thai(f"     {place}.  {text}") if len(texts) > 1 else f"     {text}")


def _sheet(document: Document, place: int, sheet: Sheet) -> None:
    line(document, thai(f"แบบรายละเอียดโครงการ ลำดับที่ {place + 1}"), bold=True, center=True)
    line(document, thai(f"มิติที่ ........{sheet.dimension}........ {DIMENSIONS[sheet.dimension]}"))
    line(document, f"๑. ชื่อโครงการ ......{sheet.title}......")
    line(document, "๒. หลักการและเหตุผล")
    for text in sheet.rationale:
        line(document, f"          {text}")
    line(document, "๓. วัตถุประสงค์")
    _items(document, tuple(sheet.objectives))
    line(document, "๔. กลุ่มเป้าหมาย")
    _items(
        document, tuple(f"{name} จำนวน {count} {unit}" if count else name for name, count, unit in sheet.groups)
    )
    line(document, "๕. วิธีดำเนินการ")
    _items(document, tuple(map(str, sheet.steps)))
    line(document, f"๖. ระยะเวลาดำเนินการ ..........{_TIMES[place]}..........")
    budgets = {row.budget for row in sheet.years.values()}
    if budgets == {"0"}:
        line(document, "๗. งบประมาณ ..........ไม่ใช้งบประมาณ..........")
    else:
        line(document, "๗. งบประมาณ")
        for year, row in sheet.years.items():
            line(document, thai(f"     ปี {year} ..........{row.budget}.......... บาท"))
    line(document, f"๘. ผู้รับผิดชอบ ..........{sheet.responsible[0]}..........")
    line(document, "๙. ผลผลิต/ผลลัพธ์")
    line(document, "     ผลผลิต")
    _items(document, tuple(map(str, sheet.outputs)))
    line(document, "     ผลลัพธ์")
    _items(document, tuple(map(str, sheet.outcomes)))
    line(document, "*" * 30, center=True)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (
        "แผนปฏิบัติการป้องกันการทุจริต",
        "เพื่อยกระดับคุณธรรมและความโปร่งใส",
        "ระยะ ๓ ปี",
        "(ปีงบประมาณ พ.ศ. ๒๕๖๘ - ๒๕๗๐)",
        NAME,
        "อำเภอชุมตาบง จังหวัดนครสวรรค์",
    ):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "คำนำ", bold=True, center=True)
    for text in BOOK.preface:
        line(document, f"          {text}")
    line(document, f"{NAME}", center=True)
    line(document, "ตุลาคม ๒๕๖๗", center=True)
    new_page(document)
    _table(document)
    new_page(document)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, place, sheet)
    for signatory in BOOK.approval:
        line(document, f"     ลงชื่อ ............................ {signatory['role']}")
        line(document, f"          ({signatory['name']})")
        line(document, f"     ตำแหน่ง {signatory['position']}")
    return saved(document)
