"""A province's book: one account of all projects for five years with the quarters as text, headings that Word numbers."""

from __future__ import annotations

from docx.document import Document
from docx.shared import Cm

from strangers.expected import Book, Row, Sheet
from strangers.typing import line, new_document, new_page, saved, table, thai, write
from strangers.word_xml import list_kind, new_list, numbered

NAME = "องค์การบริหารส่วนจังหวัดนครพนม"
YEARS = tuple(range(2566, 2571))
DIMENSIONS = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)


def _years(budgets: str, quarters: tuple[int, ...], note: str | None = None) -> dict[int, Row]:
    given = zip(YEARS, budgets.split(), strict=True)
    return {year: Row(budget, quarters, note) for year, budget in given if budget != "x"}


BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
    start=2566,
    end=2570,
    name=NAME,
    type="provincial-organization",
    district=None,
    province="นครพนม",
    short_name="อบจ.นครพนม",
    preface=(
        "องค์การบริหารส่วนจังหวัดนครพนมเป็นหน่วยงานที่มีงบประมาณลงทุนด้านถนน แหล่งน้ำ และการศึกษาเป็นจำนวนมาก ประชาชนทั้ง ๑๒ อำเภอย่อมคาดหวังว่าเงินทุกบาทจะถูกใช้อย่างคุ้มค่าและโปร่งใส",
        "แผนปฏิบัติการฉบับนี้เป็นผลจากการระดมความเห็นของทุกสำนักและทุกกอง ร่วมกับเครือข่ายภาคประชาชนในจังหวัด เมื่อเดือนสิงหาคม ๒๕๖๕ โดยพิจารณาจากเรื่องร้องเรียนย้อนหลัง ๓ ปี ข้อทักท้วงของสำนักงานการตรวจเงินแผ่นดิน และผลการประเมินคุณธรรมและความโปร่งใส",
        "ขอให้ทุกส่วนราชการใช้แผนนี้เป็นแนวทางในการปฏิบัติงาน และทบทวนร่วมกันทุกปี",
    ),
    sheets=(
        Sheet(
            "โครงการโรงเรียนสุจริตในสังกัด อบจ.",
            1,
            (
                "โรงเรียนในสังกัดมีนักเรียนกว่าสี่พันคนกระจายอยู่ทั่วจังหวัด หากนักเรียนได้ฝึกตั้งคำถามกับการใช้อำนาจและการใช้เงินของส่วนรวมตั้งแต่ในรั้วโรงเรียน ก็จะเป็นพลเมืองที่ตื่นรู้ในวันหน้า",
                "โครงการนี้ให้นักเรียนเป็นผู้ออกแบบกิจกรรมเอง ครูเป็นเพียงที่ปรึกษา และเปิดให้โรงเรียนเลือกหัวข้อที่ใกล้ตัว เช่น สหกรณ์ โรงอาหาร และงบกีฬาสี",
            ),
            ("เพื่อฝึกให้นักเรียนรู้จักตรวจสอบการใช้เงินส่วนรวม", "เพื่อให้โรงเรียนเปิดเผยข้อมูลการใช้งบ"),
            (("นักเรียนชั้นมัธยมศึกษา", 900, "คน"), ("โรงเรียนในสังกัด", 6, "แห่ง")),
            (
                "ประชุมผู้บริหารสถานศึกษา",
                "รับข้อเสนอกิจกรรมจากสภานักเรียน",
                "สนับสนุนงบประมาณโรงเรียนละไม่เกิน ๕๐,๐๐๐ บาท",
                "จัดเวทีนำเสนอผลงานระดับจังหวัด",
                "ถอดบทเรียน",
            ),
            ("สำนักการศึกษา ศาสนา และวัฒนธรรม",),
            ("โรงเรียนเข้าร่วมครบ ๖ แห่ง", "มีกิจกรรมของสภานักเรียนไม่น้อยกว่า ๑๒ กิจกรรม"),
            ("นักเรียนกล้าแสดงความเห็นเมื่อพบสิ่งที่ไม่ถูกต้อง",),
            _years("300,000 300,000 300,000 350,000 350,000", (2, 3)),
        ),
        Sheet(
            "กิจกรรมปฏิญาณตนของบุคลากรบรรจุใหม่",
            1,
            ("บุคลากรใหม่ต้องรู้ตั้งแต่วันแรกว่าหน่วยงานไม่ยอมรับการทุจริตทุกรูปแบบ",),
            ("เพื่อสร้างเจตคติที่ดีแก่บุคลากรใหม่",),
            (("บุคลากรที่บรรจุใหม่ในแต่ละปี", 0, ""),),
            ("จัดพิธีปฏิญาณตนต่อหน้าผู้บริหาร", "มอบคู่มือจริยธรรม", "ลงนามในบันทึกข้อตกลง"),
            ("กองการเจ้าหน้าที่",),
            ("บุคลากรใหม่เข้าร่วมทุกคน",),
            ("บุคลากรใหม่เข้าใจข้อห้ามและบทลงโทษ",),
            _years("0 0 0 0 0", (1,)),
        ),
        Sheet(
            "มาตรการเปิดเผยข้อมูลโครงการถนนผ่านแผนที่ออนไลน์",
            2,
            (
                "ถนนในความรับผิดชอบมีมากกว่าหนึ่งร้อยสาย ประชาชนไม่ทราบว่าสายใดได้รับงบเมื่อใด ใครเป็นผู้รับจ้าง และรับประกันถึงวันไหน จึงเกิดข้อสงสัยเรื่องการซ่อมซ้ำซ้อน",
                "แผนที่ออนไลน์จะแสดงข้อมูลสัญญา ภาพถ่ายก่อนและหลัง และวันสิ้นสุดการรับประกันของทุกสาย",
            ),
            ("เพื่อเปิดเผยข้อมูลงานก่อสร้างถนน", "เพื่อให้ประชาชนแจ้งความชำรุดในระยะประกัน", "เพื่อป้องกันการจ้างซ้ำซ้อน"),
            (("ผู้ใช้ถนนในจังหวัดนครพนม", 0, ""), ("ผู้รับจ้าง", 40, "ราย")),
            ("รวบรวมข้อมูลสัญญา", "นำเข้าระบบแผนที่", "ปรับปรุงข้อมูลทุกเดือน", "ประชาสัมพันธ์ช่องทางเข้าใช้"),
            ("กองช่าง", "กองยุทธศาสตร์และงบประมาณ"),
            ("มีข้อมูลถนนครบทุกสาย",),
            ("ประชาชนใช้แผนที่แจ้งความชำรุดได้จริง", "ไม่มีการซ่อมในระยะประกันโดยใช้งบประมาณซ้ำ"),
            _years("120,000 x x 80,000 80,000", (1, 2, 3, 4), "ค่าจ้างดูแลระบบ"),
        ),
        Sheet(
            "โครงการเครือข่ายพลเมืองนครพนมตาสับปะรด",
            3,
            (
                "เครือข่ายภาคประชาชนที่เข้มแข็งช่วยให้การตรวจสอบไม่ต้องรอหน่วยงานจากส่วนกลาง ปัจจุบันมีผู้สมัครใจในทุกอำเภอแล้วแต่ยังขาดความรู้เรื่องระเบียบพัสดุ",
                "การอบรมและลงพื้นที่จริงร่วมกับเจ้าหน้าที่จะทำให้เครือข่ายสังเกตสิ่งผิดปกติได้ตรงจุด",
                "นอกจากนี้ยังมีการแลกเปลี่ยนประสบการณ์กับเครือข่ายของจังหวัดใกล้เคียงปีเว้นปี",
            ),
            ("เพื่อขยายเครือข่ายให้ครบทุกอำเภอ", "เพื่อให้เครือข่ายมีความรู้ในการตรวจสอบ"),
            (("ผู้แทนอำเภอ", 120, "คน"), ("เจ้าหน้าที่พี่เลี้ยง", 12, "คน")),
            ("รับสมัครเครือข่ายอำเภอละ ๑๐ คน", "อบรมความรู้เรื่องระเบียบพัสดุ", "ลงพื้นที่ติดตามโครงการ", "จัดเวทีสรุปบทเรียน"),
            ("กองยุทธศาสตร์และงบประมาณ",),
            ("มีเครือข่ายครบ ๑๒ อำเภอ",),
            ("เครือข่ายส่งข้อสังเกตที่นำไปสู่การแก้ไขปีละไม่น้อยกว่า ๑๐ เรื่อง",),
            _years("250,000 150,000 250,000 150,000 250,000", (3, 4)),
        ),
        Sheet(
            "แนวปฏิบัติการรับเรื่องร้องเรียนการทุจริต",
            4,
            ("เรื่องร้องเรียนที่ส่งต่อกันหลายทอดเสี่ยงต่อการรั่วไหลของข้อมูลผู้ร้อง จึงต้องกำหนดผู้รับผิดชอบและระยะเวลาให้ชัดเจน",),
            ("เพื่อคุ้มครองผู้ร้องเรียน", "เพื่อให้มีระยะเวลาตอบกลับที่แน่นอน"),
            (("ผู้ร้องเรียนทุกราย", 0, ""),),
            (
                "รับเรื่องและลงทะเบียนลับภายใน ๑ วัน",
                "เสนอผู้มีอำนาจสั่งการภายใน ๓ วัน",
                "ตรวจสอบข้อเท็จจริงภายใน ๓๐ วัน",
                "แจ้งผลแก่ผู้ร้อง",
            ),
            ("สำนักปลัด",),
            ("มีทะเบียนลับ ๑ ชุด",),
            ("ผู้ร้องเรียนได้รับคำตอบภายในกำหนดร้อยละ ๑๐๐",),
            _years("0 0 0 0 0", (1, 2, 3, 4)),
        ),
        Sheet(
            "โครงการตรวจสอบภายในเชิงรุกก่อนจ่ายเงิน",
            4,
            (
                "การตรวจหลังจ่ายเงินแก้ไขได้ยาก การสุ่มตรวจเอกสารก่อนจ่ายในรายการที่มีวงเงินสูงจะลดความเสียหายได้มากกว่า",
                "หน่วยตรวจสอบภายในจะสุ่มตรวจตามเกณฑ์ที่ผู้บริหารอนุมัติ โดยไม่แจ้งล่วงหน้า",
            ),
            ("เพื่อป้องกันการจ่ายเงินผิดพลาด",),
            (("ฎีกาที่มีวงเงินเกิน ๕๐๐,๐๐๐ บาท", 0, ""),),
            ("กำหนดเกณฑ์การสุ่ม", "ตรวจเอกสารก่อนจ่าย", "รายงานผู้บริหารทันทีที่พบข้อผิดพลาด"),
            ("หน่วยตรวจสอบภายใน",),
            ("สุ่มตรวจไม่น้อยกว่าปีละ ๖๐ ฎีกา",),
            ("ไม่มีการเรียกเงินคืนจากการจ่ายผิด",),
            _years("x 30,000 30,000 30,000 30,000", (2, 4)),
        ),
    ),
    totals={
        2566: ("670,000", None),
        2567: ("480,000", None),
        2568: ("580,000", None),
        2569: ("610,000", None),
        2570: ("710,000", None),
    },
    approval=(
        {"role": "ผู้เสนอแผน", "name": "นางสาวสมมติ ใจซื่อ", "position": "ผู้อำนวยการกองยุทธศาสตร์และงบประมาณ"},
        {"role": "ผู้เห็นชอบแผน", "name": "นายตัวอย่าง มือสะอาด", "position": f"ปลัด{NAME}"},
        {"role": "ผู้อนุมัติแผน", "name": "นายสมมุติ ริมโขง", "position": f"นายก{NAME}"},
    ),
    chapters=(("บทที่ ๑ ข้อมูลทั่วไป", "front"), ("บทที่ ๒ กรอบการจัดทำแผน", "front")),
    in_chapters=("มีพื้นที่ติดแม่น้ำโขง", "แผนแม่บทภายใต้ยุทธศาสตร์ชาติ"),
)

_TIMES = (
    "ปีงบประมาณ พ.ศ. ๒๕๖๖ – ๒๕๗๐ (ไตรมาสที่ ๒ – ๓)",
    "ไตรมาสที่ ๑ (เดือนตุลาคม – ธันวาคม) ของทุกปี",
    "ดำเนินการทุกไตรมาส ในปี พ.ศ. ๒๕๖๖ และ พ.ศ. ๒๕๖๙ – ๒๕๗๐",
    "ไตรมาสที่ ๓ – ๔ ของทุกปี",
    "ตลอดทั้งปี",
    "ปีงบประมาณ พ.ศ. ๒๕๖๗ – ๒๕๗๐ ไตรมาสที่ ๒ และไตรมาสที่ ๔",
)
_BEHIND = ("ไตรมาสที่\nดำเนินการ", "หน่วยงาน\nรับผิดชอบ", "หมายเหตุ")
_QUARTERS = ("๒ - ๓", "๑", "๑ - ๔", "๓ - ๔", "๑ - ๔", "๒, ๔")


def _account(document: Document) -> None:
    rows = [
        ["มิติ", "ที่", "โครงการ/กิจกรรม/มาตรการ", "งบประมาณรายปี (บาท)", *[""] * 4, *_BEHIND],
        ["", "", "", *(thai(year) for year in YEARS), "", "", ""],
    ]
    merges = [(0, 3, 0, 7), *((0, column, 1, column) for column in (0, 1, 2, 8, 9, 10))]
    first: dict[int, int] = {}
    for place, sheet in enumerate(BOOK.sheets):
        given = [sheet.years.get(year) for year in YEARS]
        amounts = [
            "ไม่ดำเนินการ" if row is None else "ไม่ใช้งบประมาณ" if row.budget == "0" else thai(row.budget)
            for row in given
        ]
        dimension = (
            "" if sheet.dimension in first else thai(f"มิติที่ {sheet.dimension} {DIMENSIONS[sheet.dimension]}")
        )
        first.setdefault(sheet.dimension, len(rows))
        note = next(row.note or "" for row in given if row)
        units = "\n".join(sheet.responsible)
        rows.append([dimension, thai(place + 1), sheet.title, *amounts, _QUARTERS[place], units, note])
    ends = [*list(first.values())[1:], len(rows)]
    merges += [(start, 0, end - 1, 0) for start, end in zip(first.values(), ends, strict=True) if end - start > 1]
    merges.append((len(rows), 0, len(rows), 2))
    rows.append(["รวมทั้งสิ้น", "", "", *(thai(BOOK.totals[year][0]) for year in YEARS), "", "", ""])
    table(document, rows, merges).style = "Table Grid"


def _results(document: Document, sheet: Sheet) -> None:
    for name, items in (("ผลผลิต", sheet.outputs), ("ผลลัพธ์", sheet.outcomes)):
        line(document, name).paragraph_format.first_line_indent = Cm(1.5)
        for item in items:
            line(document, f"\t• {item}")


def _sheet(document: Document, kind: int, place: int, sheet: Sheet) -> None:
    line(document, thai(f"มิติที่ {sheet.dimension} {DIMENSIONS[sheet.dimension]}"), bold=True, center=True)
    line(document, thai(f"ลำดับที่ {place + 1}"), bold=True, center=True)
    number = new_list(document, kind)

    def heading(text: str, after: str = "") -> None:
        made = numbered(line(document, text, bold=True), number)
        if after:
            made.add_run(after)

    def items(texts: tuple[str, ...]) -> None:
        if len(texts) == 1:
            line(document, texts[0]).paragraph_format.first_line_indent = Cm(1.5)
            return
        for text in texts:
            numbered(line(document, text), number, 1)

    heading("ชื่อโครงการ/กิจกรรม ", sheet.title)
    heading("หลักการและเหตุผล")
    for text in sheet.rationale:
        line(document, text).paragraph_format.first_line_indent = Cm(2.5)
    heading("วัตถุประสงค์")
    items(tuple(sheet.objectives))
    heading("กลุ่มเป้าหมาย")
    items(tuple(thai(f"{name} จำนวน {count} {unit}") if count else name for name, count, unit in sheet.groups))
    heading("วิธีการดำเนินงาน")
    items(tuple(map(str, sheet.steps)))
    heading("ระยะเวลาดำเนินการ ", _TIMES[place])
    if all(row.budget == "0" for row in sheet.years.values()):
        heading("งบประมาณ ", "ไม่ใช้งบประมาณ")
    else:
        heading("งบประมาณ")
        for year, row in sheet.years.items():
            line(document, thai(f"\tพ.ศ. {year}\t{row.budget} บาท"))
    heading("ผู้รับผิดชอบ ", " และ ".join(sheet.responsible))
    heading("ผลผลิต/ผลลัพธ์")
    _results(document, sheet)


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    for text in (
        "แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส",
        "(พ.ศ. ๒๕๖๖ – ๒๕๗๐)",
        "",
        "",
        NAME,
        "กองยุทธศาสตร์และงบประมาณ",
    ):
        line(document, text, bold=True, center=True)
    new_page(document)
    line(document, "คำนำ", bold=True, center=True)
    for text in BOOK.preface:
        line(document, text).paragraph_format.first_line_indent = Cm(2.5)
    line(document, "")
    line(document, "\t\t\t\t\tกองยุทธศาสตร์และงบประมาณ")
    line(document, f"\t\t\t\t\t{NAME}")
    new_page(document)
    line(document, "บทที่ ๑ ข้อมูลทั่วไป", bold=True, center=True)
    line(
        document,
        "\tจังหวัดนครพนมแบ่งการปกครองเป็น ๑๒ อำเภอ มีพื้นที่ติดแม่น้ำโขงยาวกว่าร้อยกิโลเมตร อบจ.นครพนมแบ่งส่วนราชการเป็น ๙ ส่วน",
    )
    line(document, "โครงสร้างส่วนราชการ", bold=True)
    for text in ("สำนักปลัด", "กองช่าง", "กองคลัง"):
        line(document, f"\t- {text}")
    new_page(document)
    line(document, "บทที่ ๒ กรอบการจัดทำแผน", bold=True, center=True)
    line(document, "\tแผนนี้สอดคล้องกับแผนแม่บทภายใต้ยุทธศาสตร์ชาติ ประเด็นการต่อต้านการทุจริตและประพฤติมิชอบ")
    new_page(document)
    line(document, "บทที่ ๓ บัญชีโครงการ/กิจกรรม/มาตรการ พ.ศ. ๒๕๖๖ – ๒๕๗๐", bold=True, center=True)
    _account(document)
    new_page(document)
    line(document, "บทที่ ๔ รายละเอียดโครงการ/กิจกรรม/มาตรการ", bold=True, center=True)
    kind = list_kind(document, [("thaiNumbers", "%1."), ("thaiNumbers", "%1.%2")])
    for place, sheet in enumerate(BOOK.sheets):
        if place:
            new_page(document)
        _sheet(document, kind, place, sheet)
    line(document, "")
    signed = table(document, [["", "", ""]])
    for cell, signatory in zip(signed.rows[0].cells, BOOK.approval, strict=True):
        write(
            cell,
            [
                f"ลงชื่อ............................{signatory['role']}",
                f"({signatory['name']})",
                signatory["position"],
            ],
        )
    return saved(document)
