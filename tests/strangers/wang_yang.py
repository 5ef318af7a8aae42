"""A small town's book: headings with colons, Word's own lists, an extra column, tables continued on the next page."""

from __future__ import annotations

from docx.document import Document

from strangers.expected import Book, Row, Sheet
from strangers.ordinary import DIMENSIONS, counted, each_year
from strangers.typing import line, new_document, new_page, saved, table
from strangers.word_xml import list_kind, new_list, numbered, soft_lines

NAME = "เทศบาลตำบลวังยาง"
YEARS = (2566, 2567, 2568, 2569, 2570)

_SHEETS = (
    Sheet(
        "โครงการค่ายพุทธบุตรเยาวชนวังยาง",
        1,
        (
            (
                "ปัจจุบันเด็กและเยาวชนได้รับอิทธิพลจากสื่อออนไลน์อย่างรวดเร็ว หากไม่ได้รับการปลูกฝังให้รู้จักแยกแยะผิดชอบชั่วดี"
                "ย่อมมีโอกาสเลียนแบบพฤติกรรมที่ไม่เหมาะสม รวมถึงการมองว่าการทุจริตเป็นเรื่องปกติ"
            ),
            "เทศบาลตำบลวังยางร่วมกับวัดและโรงเรียนในพื้นที่จึงจัดค่ายพุทธบุตรขึ้นในช่วงปิดภาคเรียน",
        ),
        (
            "เพื่อปลูกฝังความซื่อสัตย์สุจริตให้แก่เด็กและเยาวชน",
            "เพื่อให้เด็กและเยาวชนใช้เวลาว่างให้เกิดประโยชน์",
        ),
        (("เด็กและเยาวชนอายุ 9 - 15 ปี", 80, "คน"),),
        (
            "ประชุมร่วมกับวัดและโรงเรียน",
            "เสนอโครงการเพื่อขออนุมัติ",
            "รับสมัครผู้เข้าร่วม",
            "ดำเนินการจัดค่าย 3 วัน 2 คืน",
            "สรุปผลการดำเนินงาน",
        ),
        ("กองการศึกษา",),
        ("เด็กและเยาวชนเข้าร่วมค่าย จำนวน 80 คน",),
        ("เด็กและเยาวชนมีความรับผิดชอบและซื่อสัตย์มากขึ้น",),
        {
            2566: Row("40000", (3,), "เลื่อนได้ตามสถานการณ์โรคระบาด"),
            **each_year(YEARS[1:4], "40000", 3),
            2570: Row("50000", (3,)),
        },
    ),
    Sheet(
        "กิจกรรมจิตอาสาพัฒนาคลองวังยาง",
        1,
        ("คลองวังยางเป็นแหล่งน้ำสำคัญของตำบล การช่วยกันดูแลเป็นการฝึกให้คนในชุมชนเห็นประโยชน์ส่วนรวมมากกว่าประโยชน์ส่วนตน",),
        ("เพื่อสร้างจิตสำนึกสาธารณะ",),
        (("ประชาชนจิตอาสา", 120, "คน"), ("พนักงานเทศบาล", 30, "คน")),
        ("กำหนดวันและพื้นที่", "ประชาสัมพันธ์เชิญชวน", "ลงพื้นที่ทำกิจกรรม"),
        ("กองสาธารณสุขและสิ่งแวดล้อม",),
        ("จัดกิจกรรม 2 ครั้งต่อปี",),
        ("คลองสะอาดและประชาชนมีส่วนร่วม",),
        each_year(YEARS, "0", 1, 3),
    ),
    Sheet(
        "มาตรการป้องกันการมีส่วนได้ส่วนเสียในการจัดซื้อจัดจ้าง",
        2,
        (
            (
                "การจัดซื้อจัดจ้างเป็นงานที่มีความเสี่ยงสูง เพราะเกี่ยวข้องกับเงินจำนวนมากและผู้เสนอราคาหลายราย"
                "หากผู้มีหน้าที่เกี่ยวข้องมีความสัมพันธ์กับผู้เสนอราคา การตัดสินใจย่อมไม่เป็นกลาง"
            ),
        ),
        (
            "เพื่อป้องกันการขัดกันระหว่างประโยชน์ส่วนตนกับประโยชน์ส่วนรวม",
            "เพื่อให้การจัดซื้อจัดจ้างโปร่งใส ตรวจสอบได้",
            "เพื่อให้เจ้าหน้าที่ทราบแนวปฏิบัติที่ถูกต้อง",
        ),
        (("เจ้าหน้าที่พัสดุและคณะกรรมการจัดซื้อจัดจ้าง", 0, ""),),
        (
            "จัดทำแบบรับรองการไม่มีส่วนได้ส่วนเสีย",
            "ให้คณะกรรมการทุกคนลงนามก่อนปฏิบัติหน้าที่",
            "ตรวจสอบรายชื่อผู้เสนอราคากับฐานข้อมูลนิติบุคคล",
            "รายงานผลต่อปลัดเทศบาลทุกไตรมาส",
        ),
        ("กองคลัง",),
        ("มีการลงนามในแบบรับรองทุกโครงการ",),
        ("ไม่มีเรื่องร้องเรียนเกี่ยวกับการจัดซื้อจัดจ้าง", "ผู้เสนอราคาเชื่อมั่นในความเป็นธรรม"),
        each_year(YEARS, "0", 1, 2, 3, 4),
    ),
    Sheet(
        "โครงการพัฒนาเว็บไซต์เทศบาลเพื่อการเปิดเผยข้อมูล",
        2,
        (
            "เว็บไซต์เดิมของเทศบาลใช้งานมานานกว่าสิบปี ค้นหาข้อมูลยากและไม่รองรับโทรศัพท์มือถือ ทำให้ประชาชนเข้าถึงข้อมูลข่าวสารได้น้อย",
            "การปรับปรุงเว็บไซต์ช่วยให้การเปิดเผยข้อมูลสาธารณะ (OIT) ครบถ้วนตามเกณฑ์",
        ),
        ("เพื่อให้ประชาชนเข้าถึงข้อมูลข่าวสารได้สะดวก", "เพื่อเปิดเผยข้อมูลตามเกณฑ์การประเมิน"),
        (("ประชาชนทั่วไป", 0, ""),),
        ("สำรวจความต้องการของผู้ใช้", "จ้างพัฒนาเว็บไซต์", "นำเข้าข้อมูล", "อบรมผู้ดูแลระบบ"),
        ("สำนักปลัดเทศบาล",),
        ("มีเว็บไซต์ใหม่ 1 เว็บไซต์",),
        ("ผู้เข้าชมเว็บไซต์เพิ่มขึ้นร้อยละ 20",),
        {2566: Row("95000", (2,)), 2569: Row("30000", (2,), "ค่าปรับปรุงและย้ายเครื่องแม่ข่าย")},
    ),
    Sheet(
        "มาตรการใช้ดุลพินิจและใช้อำนาจหน้าที่ให้เป็นไปตามหลักการบริหารกิจการบ้านเมืองที่ดี",
        2,
        ("การมอบอำนาจที่ชัดเจนทำให้ประชาชนได้รับบริการรวดเร็วและลดการใช้ดุลพินิจเกินขอบเขต",),
        ("เพื่อกำหนดขอบเขตการใช้ดุลพินิจของเจ้าหน้าที่",),
        (("หัวหน้าส่วนราชการ", 6, "คน"),),
        ("ทบทวนคำสั่งมอบอำนาจ", "จัดทำคำสั่งใหม่", "แจ้งเวียนให้ทราบ"),
        ("สำนักปลัดเทศบาล",),
        ("มีคำสั่งมอบอำนาจที่เป็นปัจจุบัน",),
        ("การอนุมัติอนุญาตเป็นไปตามกำหนดเวลา",),
        each_year(YEARS, "0", 1),
    ),
    Sheet(
        "โครงการประชาคมแผนชุมชนเทศบาลตำบลวังยาง",
        3,
        (
            "แผนพัฒนาท้องถิ่นที่ดีต้องเกิดจากความต้องการของประชาชน",
            "เทศบาลจึงจัดประชาคมเพื่อให้ประชาชนเสนอโครงการและร่วมจัดลำดับความสำคัญด้วยตนเอง ก่อนนำไปบรรจุในแผนพัฒนาท้องถิ่นและเทศบัญญัติงบประมาณรายจ่าย",
        ),
        ("เพื่อให้ประชาชนมีส่วนร่วมในการจัดทำแผน", "เพื่อรวบรวมปัญหาและความต้องการของชุมชน"),
        (("ผู้แทนชุมชน", 150, "คน"), ("ผู้นำชุมชน", 12, "คน"), ("อสม. ในเขตเทศบาล", 0, "")),
        ("แต่งตั้งคณะทำงาน", "กำหนดวันประชุมประชาคม", "จัดประชุมประชาคม", "ประมวลผลและจัดลำดับโครงการ"),
        ("กองยุทธศาสตร์และงบประมาณ",),
        ("จัดประชาคมครบ 8 ชุมชน",),
        ("โครงการในแผนตรงกับความต้องการของประชาชน",),
        each_year(YEARS, "15000", 2),
    ),
    Sheet(
        "มาตรการจัดทำช่องทางแจ้งเบาะแสการทุจริต",
        4,
        ("ผู้พบเห็นการทุจริตมักไม่กล้าแจ้งเพราะเกรงจะไม่ได้รับความคุ้มครอง",),
        ("เพื่อให้มีช่องทางแจ้งเบาะแสที่ปลอดภัย", "เพื่อคุ้มครองผู้แจ้งเบาะแส"),
        (("ประชาชนและบุคลากรของเทศบาล", 0, ""),),
        ("กำหนดช่องทางและผู้รับผิดชอบ", "ประชาสัมพันธ์ช่องทาง", "ตรวจสอบข้อเท็จจริงภายใน 15 วัน"),
        ("งานนิติการ",),
        ("มีช่องทางแจ้งเบาะแส 4 ช่องทาง",),
        ("ผู้แจ้งเบาะแสได้รับการคุ้มครอง",),
        each_year(YEARS, "0", 1, 2, 3, 4),
    ),
)

_TOTALS = counted(_SHEETS, YEARS)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใสสำหรับองค์กรปกครองส่วนท้องถิ่น",
    start=2566,
    end=2570,
    name=NAME,
    type="subdistrict-municipality",
    district="ศรีประจันต์",
    province="สุพรรณบุรี",
    sheets=_SHEETS,
    # The last sum of 2570 was forgotten when the camp's money was raised.
    totals={**{year: (budget, None) for year, (budget, _) in _TOTALS.items()}, 2570: ("55,000.00", None)},
    approval=(
        {"role": "ผู้จัดทำแผน", "name": "นางสาวสมมติ ตัวอย่าง", "position": "นักวิเคราะห์นโยบายและแผนชำนาญการ"},
        {"role": "ผู้เห็นชอบ", "name": "นายสมมติ ตัวอย่าง", "position": "ปลัดเทศบาลตำบลวังยาง"},
        {"role": "ผู้อนุมัติ", "position": "นายกเทศมนตรีตำบลวังยาง"},
    ),
)

_HEAD = [
    "ที่",
    "โครงการ/กิจกรรม/มาตรการ",
    "มิติที่",
    "งบประมาณ (บาท)",
    "ไตรมาส 1",
    "ไตรมาส 2",
    "ไตรมาส 3",
    "ไตรมาส 4",
    "ผู้รับผิดชอบ",
    "หมายเหตุ",
]
_TITLES = {
    _SHEETS[2].title: "มาตรการป้องกันการมีส่วนได้ส่วนเสีย\nในการจัดซื้อจัดจ้าง",
    _SHEETS[4].title: "มาตรการใช้ดุลพินิจและใช้อำนาจหน้าที่\nให้เป็นไปตามหลักการบริหารกิจการบ้านเมืองที่ดี",
}
_TIMES = (
    "ไตรมาสที่ 3 (เมษายน - มิถุนายน)",
    "ไตรมาสที่ 1 และไตรมาสที่ 3",
    "ตลอดปีงบประมาณ",
    "ไตรมาสที่ 2 ของปี 2566 และปี 2569",
    "ไตรมาสที่ 1 (ตุลาคม - ธันวาคม)",
    "ไตรมาสที่ 2 (มกราคม - มีนาคม)",
    "ตลอดปีงบประมาณ",
)
_MONEY = (
    "ปี 2566 - 2569 ปีละ 40,000 บาท และปี 2570 จำนวน 50,000 บาท",
    "ไม่ใช้งบประมาณ",
    "ไม่ใช้งบประมาณ",
    "ปี 2566 จำนวน 95,000 บาท และปี 2569 จำนวน 30,000 บาท",
    "ไม่ใช้งบประมาณ",
    "15,000 บาท",
    "ไม่ใช้งบประมาณ",
)


def _year(document: Document, year: int) -> None:
    caption = f"แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. {year}"
    line(document, f"{caption} ของ{NAME}", bold=True)
    rows = []
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        ticks = ["✓" if quarter in row.quarters else "" for quarter in (1, 2, 3, 4)]
        title = _TITLES.get(sheet.title, sheet.title)
        money = row.budget if row.budget != "0" or year < 2569 else "ไม่ใช้งบ"
        rows.append(
            [str(number), title, str(sheet.dimension), money, *ticks, sheet.responsible[0], row.note or ""]
        )
    total = [["", "รวม", "", str(BOOK.totals[year][0]), "", "", "", "", "", ""]]
    if year == 2566:
        table(document, [_HEAD, *rows[:4]]).style = "Table Grid"
        new_page(document)
        line(document, f"{caption} (ต่อ)", bold=True)
        table(document, [_HEAD, *rows[4:], *total]).style = "Table Grid"
    elif year == 2568:
        table(document, [_HEAD, *rows[:5]]).style = "Table Grid"
        new_page(document)
        table(document, [*rows[5:], *total]).style = "Table Grid"
    else:
        table(document, [_HEAD, *rows, *total]).style = "Table Grid"
    line(document, "")


def _items(document: Document, kind: int, texts: tuple[str, ...], typed: int = 0) -> None:
    if len(texts) == 1:
        line(document, f"\t{texts[0]}")
        return
    number = new_list(document, kind)
    for place, text in enumerate(texts, 1):
        # One item was typed with its number where the list had been left.
        if place == typed:
            line(document, f"\t{place}) {text}")
        else:
            numbered(line(document, text, style="List Paragraph"), number)


def _sheet(document: Document, kind: int, place: int, sheet: Sheet) -> None:
    line(document, "รายละเอียดโครงการ/กิจกรรม/มาตรการ", bold=True, center=True)
    line(document, f"ลำดับที่ {place + 1}", bold=True, center=True)
    line(document, f"มิติที่ {sheet.dimension}  {DIMENSIONS[sheet.dimension]}", bold=True, center=True)
    line(document, f"1. ชื่อโครงการ : {sheet.title}", bold=True)
    line(document, "2. หลักการและเหตุผล :", bold=True)
    for text in sheet.rationale:
        line(document, f"\t{text}")
    line(document, "3. วัตถุประสงค์ :", bold=True)
    _items(document, kind, tuple(sheet.objectives))
    groups = tuple(f"{name} จำนวน {count} {unit}" if count else name for name, count, unit in sheet.groups)
    if len(groups) == 1:
        line(document, f"4. กลุ่มเป้าหมาย : {groups[0]}", bold=True)
    else:
        line(document, "4. กลุ่มเป้าหมาย :", bold=True)
        _items(document, kind, groups)
    line(document, "5. วิธีดำเนินการ :", bold=True)
    typed = len(sheet.steps) if place == 3 else 0
    _items(document, kind, tuple(map(str, sheet.steps)), typed)
    line(document, f"6. ระยะเวลาดำเนินการ : {_TIMES[place]}")
    line(document, f"7. งบประมาณ : {_MONEY[place]}")
    # The number of the heading before was copied.
    line(document, f"{7 if place == 5 else 8}. ผู้รับผิดชอบ : {sheet.responsible[0]}")
    line(document, "9. ผลผลิต/ผลลัพธ์", bold=True)
    line(document, f"ผลผลิต : {sheet.outputs[0]}")
    if len(sheet.outcomes) == 1:
        line(document, f"ผลลัพธ์ : {sheet.outcomes[0]}")
    else:
        line(document, "ผลลัพธ์ :")
        _items(document, kind, tuple(map(str, sheet.outcomes)))
    line(document, "")


def build() -> bytes:
    """The book as a Word file."""
    document = new_document()
    kind = list_kind(document, [("decimal", "%1)")])
    cover = line(document, "", center=True)
    soft_lines(
        cover,
        [
            "แผนปฏิบัติการป้องกันการทุจริต",
            "เพื่อยกระดับคุณธรรมและความโปร่งใส",
            "สำหรับองค์กรปกครองส่วนท้องถิ่น",
            "ประจำปีงบประมาณ พ.ศ. 2566 - 2570",
        ],
        bold=True,
    )
    line(document, "")
    line(document, NAME, bold=True, center=True)
    line(document, "อำเภอศรีประจันต์ จังหวัดสุพรรณบุรี", bold=True, center=True)
    new_page(document)
    for year in YEARS:
        _year(document, year)
    new_page(document)
    for place, sheet in enumerate(BOOK.sheets):
        _sheet(document, kind, place, sheet)
    for signatory in BOOK.approval:
        line(document, "")
        line(document, f"(ลงชื่อ)......................................{signatory['role']}", center=True)
        line(document, f"({signatory.get('name', '......................................')})", center=True)
        line(document, signatory["position"], center=True)
    return saved(document)
