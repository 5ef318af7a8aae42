"""A province's book as OpenDocument: an introduction with risks, bars over months, headings in other words, a decree."""

from __future__ import annotations

from strangers.expected import Book, Row, Sheet

NAME = "องค์การบริหารส่วนจังหวัดน่าน"
YEARS = (2569, 2570)

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2569,
    end=2570,
    name=NAME,
    type="provincial-organization",
    district=None,
    province="น่าน",
    preface=(
        "องค์การบริหารส่วนจังหวัดน่านมีภารกิจครอบคลุมทั้งจังหวัด งบประมาณที่ใช้ในแต่ละปีมีจำนวนมาก การป้องกันการทุจริตจึงเป็นหน้าที่ของบุคลากรทุกคน",
        "เอกสารเล่มนี้รวบรวมโครงการ กิจกรรม และมาตรการที่จะดำเนินการในปีงบประมาณ พ.ศ. 2569 และ พ.ศ. 2570",
    ),
    sheets=(
        Sheet(
            "โครงการโรงเรียนในสังกัดปลอดการทุจริต",
            1,
            (
                "โรงเรียนเป็นที่ปลูกฝังนิสัยของเด็ก หากครูและผู้บริหารโรงเรียนทำให้เห็นเป็นแบบอย่าง เด็กย่อมซึมซับความซื่อสัตย์ไปเอง",
                "กองการศึกษาจึงเสนอให้โรงเรียนในสังกัดทุกแห่งจัดกิจกรรมตามบริบทของตน",
            ),
            ("เพื่อให้นักเรียนแยกแยะประโยชน์ส่วนตนกับประโยชน์ส่วนรวมได้", "เพื่อให้โรงเรียนมีระบบการเงินที่ตรวจสอบได้"),
            (("นักเรียน", 1200, "คน"), ("ครูและผู้บริหารโรงเรียน", 95, "คน")),
            (
                "ประชุมผู้บริหารโรงเรียน",
                ("จัดกิจกรรมในโรงเรียน", ("ละครสั้นเรื่องความซื่อสัตย์", "ร้านค้าไม่มีคนขาย")),
                "นิเทศติดตามภาคเรียนละ 1 ครั้ง",
                "ถอดบทเรียน",
            ),
            ("กองการศึกษา ศาสนา และวัฒนธรรม",),
            ("โรงเรียนเข้าร่วมครบทุกแห่ง",),
            ("นักเรียนร้อยละ 85 ผ่านแบบประเมิน",),
            {2569: Row("150,000.00", (2, 3)), 2570: Row("180,000.00", (2, 3))},
            guideline="1.2.2",
        ),
        Sheet(
            "มาตรการกำหนดราคากลางงานก่อสร้างโดยคณะกรรมการ",
            2,
            ("ราคากลางที่สูงเกินจริงเป็นความเสี่ยงอันดับแรกตามผลการวิเคราะห์ในส่วนที่ 1",),
            ("เพื่อให้ราคากลางสมเหตุสมผล",),
            (("คณะกรรมการกำหนดราคากลาง", 0, ""),),
            ("แต่งตั้งคณะกรรมการจากต่างกอง", "สืบราคาวัสดุจากพาณิชย์จังหวัดทุกเดือน", "เผยแพร่วิธีคำนวณราคากลาง"),
            ("สำนักช่าง",),
            ("ทุกโครงการมีรายงานการคำนวณราคากลาง",),
            ("ไม่มีข้อทักท้วงเรื่องราคากลาง",),
            {2569: Row("0", (1, 2, 3, 4)), 2570: Row("0", (1, 2, 3, 4))},
            guideline="2.1.1",
        ),
        Sheet(
            "โครงการอบรมเครือข่ายเฝ้าระวังการทุจริตภาคประชาชน",
            3,
            ("ผู้นำชุมชนทั้ง 15 อำเภอใกล้ชิดกับโครงการก่อสร้างในพื้นที่มากที่สุด", "เมื่อผู้นำชุมชนรู้วิธีอ่านแบบแปลน การเฝ้าระวังจะได้ผล"),
            ("เพื่อสร้างเครือข่ายเฝ้าระวัง", "เพื่อให้ความรู้ด้านการอ่านแบบแปลน"),
            (("ผู้นำชุมชน", 150, "คน"),),
            ("คัดเลือกผู้เข้าอบรมอำเภอละ 10 คน", "จัดอบรม 2 รุ่น", "จัดตั้งกลุ่มสื่อสาร", "ติดตามผล"),
            ("สำนักปลัดฯ", "หน่วยตรวจสอบภายใน"),
            ("มีเครือข่ายครบ 15 อำเภอ",),
            ("มีการแจ้งเบาะแสผ่านเครือข่าย", "โครงการก่อสร้างเป็นไปตามแบบแปลน"),
            {2569: Row("245,750.75", (3,), "จัดที่อำเภอปัว")},
            guideline="3.2.1",
        ),
        Sheet(
            "กิจกรรมให้ความรู้แก่สมาชิกสภาเรื่องอำนาจหน้าที่ในการตรวจสอบ",
            4,
            ("สภามีหน้าที่ตรวจสอบฝ่ายบริหาร สมาชิกใหม่จึงต้องรู้เครื่องมือที่กฎหมายให้ไว้",),
            ("เพื่อให้สมาชิกสภาใช้กระทู้ถามและญัตติได้ถูกต้อง",),
            (("สมาชิกสภา", 30, "คน"),),
            ("เชิญวิทยากรจากสถาบันการศึกษา", "จัดอบรม 1 วัน", "จัดทำคู่มือฉบับย่อ"),
            ("สำนักงานเลขานุการองค์การบริหารส่วนจังหวัด",),
            ("สมาชิกสภาเข้าอบรมไม่น้อยกว่า 25 คน",),
            ("มีการตั้งกระทู้ถามที่มีคุณภาพมากขึ้น",),
            {2570: Row("40,000.00", (4,))},
            guideline="4.3.1",
        ),
    ),
    guidelines={
        "1.2.2": "การปลูกฝังแนวคิดในสถานศึกษา",
        "2.1.1": "ความโปร่งใสในการจัดซื้อจัดจ้าง",
        "3.2.1": "การสร้างเครือข่ายภาคประชาชน",
        "4.3.1": "การเสริมบทบาทของสภาท้องถิ่น",
    },
    totals={2569: ("395,750.75", None), 2570: ("220,000.00", None)},
    chapters=(("ประกาศองค์การบริหารส่วนจังหวัดน่าน", "front"), ("ส่วนที่ 1 บทนำ", "front")),
    in_chapters=(
        "1. การวิเคราะห์ความเสี่ยงการทุจริต",
        "คณะทำงานได้ทบทวนเรื่องร้องเรียนย้อนหลัง 3 ปี และให้คะแนนความเสี่ยงของงานแต่ละด้าน",
        "การกำหนดราคากลางงานก่อสร้าง",
        "สูงมาก",
        "2. เป้าหมายของแผน",
        "คะแนนการประเมินคุณธรรมและความโปร่งใสไม่ต่ำกว่า 90 คะแนน",
        "เรื่อง ประกาศใช้แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2569 - 2570",
        "จึงประกาศมาให้ทราบโดยทั่วกัน",
    ),
    approval=(
        {"role": "ผู้เสนอแผน", "position": "หัวหน้าสำนักปลัดองค์การบริหารส่วนจังหวัด"},
        {"role": "ผู้เห็นชอบแผน", "position": "ปลัดองค์การบริหารส่วนจังหวัดน่าน"},
        {"role": "ผู้อนุมัติแผน", "position": "นายกองค์การบริหารส่วนจังหวัดน่าน"},
    ),
    in_notes=("โรงเรียนในสังกัด 4 แห่ง",),
)

DIMENSIONS = (
    "",
    "การสร้างวัฒนธรรมสุจริต",
    "การบริหารราชการด้วยความโปร่งใส",
    "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
)
MONTHS = ("ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.")
BARS = {0: (4, 7), 1: (0, 11), 2: (6, 8), 3: (9, 10)}
"""The first and last month of each project's bar."""

RISKS = (
    ("ลำดับ", "กระบวนงาน", "โอกาส", "ผลกระทบ", "ระดับความเสี่ยง"),
    ("1", "การกำหนดราคากลางงานก่อสร้าง", "5", "4", "สูงมาก"),
    ("2", "การตรวจรับพัสดุ", "3", "4", "สูง"),
    ("3", "การเบิกค่าเดินทางไปราชการ", "2", "2", "ต่ำ"),
)


def _row(cells: list[str]) -> str:
    return "<tr>" + "".join(cells) + "</tr>"


def _td(text: str, columns: int = 1, rows: int = 1) -> str:
    spans = (f' colspan="{columns}"' if columns > 1 else "") + (f' rowspan="{rows}"' if rows > 1 else "")
    return f"<td{spans}>{text}</td>"


def _bar(place: int) -> list[str]:
    first, last = BARS[place]
    return [_td("")] * first + [_td("◄────►", last - first + 1)] + [_td("")] * (11 - last)


def _year_table(year: int) -> str:
    rows = [
        _row(
            [
                *(_td(text, rows=2) for text in ("ลำดับที่", "ชื่อโครงการ / กิจกรรม", "งบประมาณ (บาท)")),
                *(_td(f"พ.ศ. {year - 1}", 3), _td(f"พ.ศ. {year}", 9), _td("หมายเหตุ", rows=2)),
            ]
        ),
        _row([_td(month) for month in MONTHS]),
    ]
    number = 0
    for dimension in (1, 2, 3, 4):
        sheets = [
            (place, each)
            for place, each in enumerate(BOOK.sheets)
            if each.dimension == dimension and year in each.years
        ]
        if not sheets:
            continue
        rows.append(_row([_td(f"มิติที่ {dimension} {DIMENSIONS[dimension]}", 16)]))
        for place, sheet in sheets:
            number += 1
            row = sheet.years[year]
            budget = "ไม่ใช้งบประมาณ" if row.budget == "0" else row.budget
            rows.append(_row([_td(str(number)), _td(sheet.title), _td(budget), *_bar(place), _td(row.note or "")]))
        money = [each.years[year].budget for _, each in sheets]
        rows.append(
            _row(
                [
                    _td(f"รวมมิติที่ {dimension} จำนวน {len(sheets)} โครงการ", 2),
                    _td("-" if money == ["0"] else money[0]),
                    _td("", 13),
                ]
            )
        )
    rows.append(_row([_td(f"รวมทั้งสิ้น {number} โครงการ", 2), _td(BOOK.totals[year][0] or ""), _td("", 13)]))
    return f'<p align="center"><b>แผนปฏิบัติการป้องกันการทุจริต ประจำปี {year}</b></p><table border="1">{"".join(rows)}</table>'


def _numbered(number: int, texts: object) -> str:
    assert isinstance(texts, tuple)
    if len(texts) == 1:
        return f"<p>{texts[0]}</p>"
    lines = []
    for place, text in enumerate(texts, 1):
        own, below = (text, ()) if isinstance(text, str) else text
        lines.append(f"<p>{number}.{place} {own}</p>")
        lines += [f"<p>{number}.{place}.{inner} {item}</p>" for inner, item in enumerate(below, 1)]
    return "".join(lines)


def _sheet(place: int, sheet: Sheet) -> str:
    groups = tuple(f"{name} จำนวน {count:,} {unit}" if count else name for name, count, unit in sheet.groups)
    money = [
        "ไม่ใช้งบประมาณ" if row.budget == "0" else f"ปีงบประมาณ {year} เป็นเงิน {row.budget} บาท"
        for year, row in sheet.years.items()
    ]
    months = {0: "กุมภาพันธ์ - พฤษภาคม", 1: "ตลอดปีงบประมาณ", 2: "เมษายน - มิถุนายน 2569", 3: "กรกฎาคม - สิงหาคม 2570"}
    where = "<p><b>5. พื้นที่ดำเนินการ</b></p><p>โรงเรียนในสังกัด 4 แห่ง</p>" if place == 0 else ""
    number = iter(range(6 if where else 5, 20))
    six = next(number)
    parts = [
        f"<p><b>มิติที่ {sheet.dimension} {DIMENSIONS[sheet.dimension]}</b></p>",
        f"<p><b>{sheet.guideline} {BOOK.guidelines[sheet.guideline or '']}</b></p>",
        f"<p><b>1. ชื่อโครงการ : </b>{sheet.title}</p>",
        "<p><b>2. หลักการและเหตุผล</b></p>" + "".join(f"<p>{text}</p>" for text in sheet.rationale),
        "<p><b>3. วัตถุประสงค์</b></p>" + _numbered(3, sheet.objectives),
        "<p><b>4. กลุ่มเป้าหมาย/ผู้เข้าร่วม</b></p>" + _numbered(4, groups),
        where,
        f"<p><b>{six}. วิธีดำเนินงาน/กิจกรรม</b></p>" + _numbered(six, sheet.steps),
        f"<p><b>{next(number)}. ระยะเวลาดำเนินการ : </b>{months[place]}</p>",
        f"<p><b>{next(number)}. งบประมาณดำเนินการ : </b>{' และ '.join(dict.fromkeys(money))}</p>",
        f"<p><b>{next(number)}. ผู้รับผิดชอบโครงการ : </b>{', '.join(sheet.responsible)}</p>",
        f"<p><b>{(last := next(number))}. ตัวชี้วัดผลผลิต (Output)</b></p>" + _numbered(last, sheet.outputs),
        f"<p><b>{(last := next(number))}. ตัวชี้วัดผลลัพธ์ (Outcome)</b></p>" + _numbered(last, sheet.outcomes),
        "<hr>",
    ]
    return "".join(parts)


def _introduction() -> str:
    rows = "".join(_row([_td(text) for text in row]) for row in RISKS)
    heading, first, _, _, second, goal, _, _ = BOOK.in_chapters
    return (
        "<h1>ส่วนที่ 1 บทนำ</h1>"
        f"<p><b>{heading}</b></p><p>{first}</p><p>ตารางที่ 1 ผลการวิเคราะห์ความเสี่ยง</p><table border='1'>{rows}</table>"
        f"<p><b>{second}</b></p><p>{goal}</p>"
    )


def _announcement() -> str:
    return (
        f'<p align="center"><b>ประกาศ{NAME}</b></p><p align="center"><b>{BOOK.in_chapters[6]}</b></p>'
        "<p>ด้วยคณะกรรมการได้พิจารณาแผนแล้ว อาศัยอำนาจตามกฎหมายว่าด้วยองค์การบริหารส่วนจังหวัด จึงประกาศใช้แผนตั้งแต่วันที่ 1 ตุลาคม 2568</p>"
        f"<p>{BOOK.in_chapters[7]}</p>"
        '<p align="center">ประกาศ ณ วันที่ 15 กันยายน พ.ศ. 2568</p>'
    )


def _signatures() -> str:
    return "".join(
        f'<p align="center">(ลงชื่อ) ........................................ {each["role"]}</p>'
        '<p align="center">(........................................)</p>'
        f'<p align="center">ตำแหน่ง {each["position"]}</p>'
        for each in BOOK.approval
    )


def page() -> str:
    """The book as HTML, which LibreOffice makes an OpenDocument text of."""
    preface = "".join(f"<p>{text}</p>" for text in BOOK.preface)
    return "\n".join(
        (
            '<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"></head><body>',
            f'<p align="center"><b>{BOOK.title}</b></p><p align="center"><b>ประจำปีงบประมาณ พ.ศ. 2569 - 2570</b></p>',
            f'<p align="center"><b>{NAME}</b></p>',
            _announcement(),
            f'<p align="center"><b>คำนำ</b></p>{preface}<p align="right">{NAME}</p>',
            _introduction(),
            "<h1>ส่วนที่ 2 แผนปฏิบัติการ</h1>",
            *(_year_table(year) for year in YEARS),
            "<h1>ส่วนที่ 3 รายละเอียดโครงการ</h1>",
            *(_sheet(place, sheet) for place, sheet in enumerate(BOOK.sheets)),
            _signatures(),
            "</body></html>",
        )
    )
