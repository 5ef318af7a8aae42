"""The special city's plan of one year, written in Markdown by somebody of the IT division and made Word by pandoc."""

from __future__ import annotations

from strangers.expected import Book, Row, Sheet

NAME = "เมืองพัทยา"
YEAR = 2570

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเมืองพัทยา",
    start=2570,
    end=2570,
    name=NAME,
    type="pattaya-city",
    district="บางละมุง",
    province="ชลบุรี",
    preface=(
        "เมืองพัทยามีนักท่องเที่ยวมาเยือนปีละหลายล้านคน ใบอนุญาตประกอบกิจการจึงมีมากกว่าท้องถิ่นอื่น ความโปร่งใสในงานใบอนุญาตจึงเป็นหัวใจของแผนนี้",
        "แผนนี้ใช้ในปีงบประมาณ พ.ศ. 2570 และจะทบทวนเมื่อครบหกเดือน",
    ),
    sheets=(
        Sheet(
            "โครงการระบบติดตามคำขออนุญาตออนไลน์",
            2,
            (
                "ผู้ประกอบการร้องเรียนว่าไม่ทราบว่าคำขอของตนอยู่ที่โต๊ะใด",
                "ระบบออนไลน์ทำให้ทุกคนเห็นสถานะเดียวกัน และทำให้เจ้าหน้าที่ไม่ต้องพบผู้ยื่นคำขอโดยไม่จำเป็น",
            ),
            ("ให้ผู้ยื่นคำขอติดตามสถานะได้ตลอด 24 ชั่วโมง", "ลดการพบปะที่ไม่จำเป็น"),
            (("ผู้ประกอบการ", 2500, "ราย"), ("เจ้าหน้าที่รับคำขอ", 36, "คน")),
            (
                "วิเคราะห์กระบวนงานเดิม",
                ("พัฒนาระบบ", ("หน้าจอผู้ยื่นคำขอ", "หน้าจอเจ้าหน้าที่", "รายงานผู้บริหาร")),
                "ทดลองใช้ 2 เดือน",
                "เปิดใช้จริง",
            ),
            ("สำนักยุทธศาสตร์และงบประมาณ", "สำนักช่าง"),
            ("มีระบบติดตามคำขอ 1 ระบบ",),
            ("ระยะเวลาออกใบอนุญาตลดลงร้อยละ 30", "ข้อร้องเรียนเรื่องความล่าช้าลดลง"),
            {2570: Row("1,250,000.00", (1, 2, 3))},
        ),
        Sheet(
            "มาตรการงดรับของขวัญ (No Gift Policy)",
            1,
            ("การรับของขวัญแม้เพียงเล็กน้อยทำให้การตัดสินใจไม่เป็นกลาง",),
            ("สร้างค่านิยมไม่รับของขวัญทุกเทศกาล",),
            (("ผู้บริหาร ข้าราชการ และลูกจ้างทุกคน", 0, ""),),
            ("ประกาศนโยบายทั้งภาษาไทยและภาษาอังกฤษ", "สื่อสารกับผู้ประกอบการ", "รายงานการปฏิบัติทุกหกเดือน"),
            ("สำนักปลัดเมืองพัทยา",),
            ("มีประกาศนโยบาย 2 ภาษา",),
            ("ไม่มีรายงานการรับของขวัญ",),
            {2570: Row("0", (1, 2, 3, 4))},
        ),
        Sheet(
            "กิจกรรม Pattaya Open Data Day",
            3,
            ("ข้อมูลที่เปิดแล้วแต่ไม่มีผู้ใช้ย่อมไม่เกิดประโยชน์ จึงควรเชิญประชาชนและนักศึกษามาใช้ข้อมูลร่วมกัน",),
            ("ส่งเสริมการใช้ข้อมูลเปิด", "รับฟังว่าประชาชนต้องการข้อมูลใด"),
            (("นักศึกษาและประชาชน", 200, "คน"),),
            ("เปิดชุดข้อมูลใหม่ 10 ชุด", "จัดงาน 1 วัน", "มอบรางวัล"),
            ("สำนักยุทธศาสตร์และงบประมาณ",),
            ("มีชุดข้อมูลใหม่ 10 ชุด", "มีผู้ร่วมงาน 200 คน"),
            ("มีผลงานจากข้อมูลเปิด 5 ผลงาน",),
            {2570: Row("85,000.00", (4,), "ใช้เงินรายได้")},
        ),
        Sheet(
            "โครงการตรวจสอบภายในเชิงรุก",
            4,
            ("การตรวจสอบแบบเดิมพบข้อผิดพลาดเมื่อเงินจ่ายไปแล้ว",),
            ("ตรวจพบความเสี่ยงก่อนการเบิกจ่าย",),
            (("สำนักและกองทุกแห่ง", 14, "แห่ง"),),
            ("เลือกโครงการที่เสี่ยงสูง", "ตรวจเอกสารก่อนเบิกจ่าย", "แจ้งข้อสังเกตภายใน 5 วันทำการ"),
            ("หน่วยตรวจสอบภายใน",),
            ("ตรวจโครงการเสี่ยงสูงครบทุกโครงการ",),
            ("เรียกเงินคืนเป็นศูนย์",),
            {2570: Row("0", (2, 4))},
        ),
    ),
    order={2570: (1, 0, 2, 3)},
    totals={2570: ("1,335,000.00", None)},
    chapters=(("ภาคผนวก ก คำย่อ", "back"),),
    in_chapters=("ITA", "การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ"),
    in_notes=("นับจากสถิติใบอนุญาตปี 2568",),
)

DIMENSIONS = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)
TIMES = ("ไตรมาส 1 - 3", "ตลอดปี", "ไตรมาส 4", "ไตรมาส 2 และ 4")


def _ordered(texts: object) -> str:
    assert isinstance(texts, tuple)
    if len(texts) == 1:
        return f"{texts[0]}\n"
    lines = []
    for place, text in enumerate(texts, 1):
        own, below = (text, ()) if isinstance(text, str) else text
        lines.append(f"{place}. {own}")
        lines += [f"    - {item}" for item in below]
    return "\n".join(lines) + "\n"


def _bulleted(texts: object) -> str:
    assert isinstance(texts, tuple)
    return "\n".join(f"- {text}" for text in texts) + "\n"


def _sheet(place: int, sheet: Sheet) -> str:
    row = sheet.years[YEAR]
    groups = [f"{name} {count:,} {unit}" if count else name for name, count, unit in sheet.groups]
    if place == 0:
        groups[0] += "[^1]"
    money = "ไม่ใช้งบประมาณ" if row.budget == "0" else f"{row.budget} บาท"
    parts = [
        f"## {place + 1}. {sheet.title}\n",
        f"**มิติ:** {sheet.dimension} {DIMENSIONS[sheet.dimension]}\n",
        "### หลักการและเหตุผล\n",
        *(f"{text}\n" for text in sheet.rationale),
        "### วัตถุประสงค์\n",
        _ordered(sheet.objectives),
        "### กลุ่มเป้าหมาย\n",
        _bulleted(tuple(groups)),
        "### วิธีดำเนินการ\n",
        _ordered(sheet.steps),
        "### ระยะเวลาดำเนินการ\n",
        f"{TIMES[place]}\n",
        "### งบประมาณ\n",
        f"{money}\n",
        "### ผู้รับผิดชอบ\n",
        _bulleted(tuple(sheet.responsible)),
        "### ผลผลิต\n",
        _bulleted(sheet.outputs),
        "### ผลลัพธ์\n",
        _bulleted(sheet.outcomes),
    ]
    return "\n".join(parts)


def _table() -> str:
    lines = [
        "| ลำดับ | โครงการ | มิติ | งบประมาณ (บาท) | ไตรมาส 1 | ไตรมาส 2 | ไตรมาส 3 | ไตรมาส 4 | หมายเหตุ |",
        "|:-:|:----------------|:-:|------:|:-:|:-:|:-:|:-:|:----|",
    ]
    for place, sheet in enumerate(BOOK.rows(YEAR), 1):
        row = sheet.years[YEAR]
        ticks = " | ".join("x" if quarter in row.quarters else " " for quarter in (1, 2, 3, 4))
        budget = "ไม่ใช้งบประมาณ" if row.budget == "0" else row.budget
        lines.append(f"| {place} | {sheet.title} | {sheet.dimension} | {budget} | {ticks} | {row.note or ''} |")
    lines.append(f"| | **รวม** | | **{BOOK.totals[YEAR][0]}** | | | | | |")
    return "\n".join(lines) + "\n"


def markdown() -> str:
    """The book as its author keeps it."""
    return "\n".join(
        [
            f"---\ntitle: {BOOK.title}\nsubtitle: ประจำปีงบประมาณ พ.ศ. 2570\nauthor: เมืองพัทยา อำเภอบางละมุง จังหวัดชลบุรี\n---\n",
            "# คำนำ\n",
            *(f"{text}\n" for text in BOOK.preface),
            "# แผนปฏิบัติการ พ.ศ. 2570\n",
            _table(),
            "# รายละเอียดโครงการ\n",
            *(_sheet(place, sheet) for place, sheet in enumerate(BOOK.sheets)),
            "# ภาคผนวก ก คำย่อ\n",
            f"{BOOK.in_chapters[0]}\n:   {BOOK.in_chapters[1]}\n",
            "[^1]: นับจากสถิติใบอนุญาตปี 2568\n",
        ]
    )
