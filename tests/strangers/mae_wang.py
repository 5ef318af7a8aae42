"""A book that an assistant of the web wrote and Google Docs exported: signs before headings, pictures for ticks, ฿, dates in figures."""

from __future__ import annotations

import re
from collections.abc import Sequence

from strangers.expected import Book, Row, Sheet
from strangers.raw_word import packed, shown

NAME = "องค์การบริหารส่วนตำบลแม่วัง"
YEARS = (2569, 2570)
_NAMES = {
    1: "การสร้างวัฒนธรรมสุจริต",
    2: "การบริหารราชการด้วยความโปร่งใส",
    3: "การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน",
    4: "การยกระดับกลไกการตรวจสอบการดำเนินงานขององค์กรปกครองส่วนท้องถิ่น",
}

BOOK = Book(
    title="แผนปฏิบัติการป้องกันการทุจริต",
    start=2569,
    end=2570,
    name=NAME,
    type="subdistrict-organization",
    district="วังเหนือ",
    province="ลำปาง",
    preface=(
        "แผนปฏิบัติการป้องกันการทุจริตฉบับนี้จัดทำขึ้นเพื่อใช้เป็นกรอบในการดำเนินงานขององค์การบริหารส่วนตำบลแม่วังในช่วงปีงบประมาณ พ.ศ. 2569 ถึง 2570",
        "คณะทำงานได้รวบรวมข้อมูลจากผลการประเมินและข้อร้องเรียนในรอบปีที่ผ่านมา แล้วจัดลำดับเรื่องที่ต้องทำก่อนตามความเร่งด่วน",
    ),
    sheets=(
        Sheet(
            "โครงการห้องเรียนสุจริตของคนสามวัย",
            1,
            (
                "ครอบครัวในตำบลแม่วังส่วนใหญ่เป็นครอบครัวขยาย ปู่ย่าตายายเป็นผู้เลี้ยงดูหลานแทนพ่อแม่ที่ไปทำงานต่างจังหวัด การเรียนรู้ร่วมกันของคนสามวัยจึงเหมาะกับพื้นที่",
                "โครงการนี้ใช้เรื่องเล่าของผู้สูงอายุเป็นบทเรียน ให้เด็กตั้งคำถาม และให้คนวัยทำงานเป็นผู้สรุป",
            ),
            ("เพื่อถ่ายทอดค่านิยมความซื่อสัตย์ระหว่างวัย", "เพื่อให้เด็กกล้าตั้งคำถามกับสิ่งที่ไม่ถูกต้อง"),
            (("ผู้สูงอายุ", 30, "คน"), ("เด็กและเยาวชน", 60, "คน")),
            ("คัดเลือกเรื่องเล่า 6 เรื่อง", "จัดห้องเรียนเดือนละครั้ง", "รวบรวมเป็นหนังสือเล่มเล็ก"),
            ("กองการศึกษา",),
            ("จัดห้องเรียน 6 ครั้ง", "มีหนังสือ 1 เล่ม"),
            ("คนสามวัยมีค่านิยมร่วมกันเรื่องความซื่อสัตย์",),
            {2569: Row("24,000", (2, 3)), 2570: Row("18,000", (2, 3))},
        ),
        Sheet(
            "มาตรการตอบทุกเรื่องร้องเรียนภายใน 7 วัน",
            2,
            ("ผู้ร้องเรียนจำนวนมากไม่เคยได้รับคำตอบ จึงหันไปร้องเรียนผ่านสื่อสังคมออนไลน์ ทำให้เรื่องเล็กกลายเป็นเรื่องใหญ่",),
            ("เพื่อให้ประชาชนได้รับคำตอบภายในเวลาที่กำหนด",),
            (("ผู้ร้องเรียนทุกราย", 0, ""),),
            ("กำหนดผู้รับผิดชอบแต่ละช่องทาง", "แจ้งรับเรื่องภายใน 1 วัน", "ตอบผลเบื้องต้นภายใน 7 วัน", "เผยแพร่สถิติรายเดือน"),
            ("สำนักปลัด",),
            ("ตอบเรื่องร้องเรียนภายใน 7 วันครบทุกเรื่อง",),
            ("ความพึงพอใจของผู้ร้องเรียนไม่น้อยกว่าร้อยละ 80",),
            {2569: Row("0", (1, 2, 3, 4)), 2570: Row("0", (1, 2, 3, 4))},
        ),
        Sheet(
            "กิจกรรมประชาชนให้คะแนนถนน",
            3,
            (
                "ผู้ใช้ถนนทุกวันย่อมรู้ดีที่สุดว่าถนนสายใดชำรุดเร็วผิดปกติ การให้คะแนนหลังก่อสร้างเสร็จหกเดือนและหนึ่งปีจะเป็นข้อมูลประกอบการพิจารณาผู้รับจ้างรายเดิม",
            ),
            ("เพื่อให้ประชาชนมีส่วนร่วมในการประเมินคุณภาพงาน", "เพื่อใช้ผลประเมินในการจัดจ้างครั้งต่อไป"),
            (("ผู้ใช้ถนน", 300, "คน"),),
            ("จัดทำแบบให้คะแนน", "เก็บคะแนนที่หมู่บ้าน", "ประกาศผลและแจ้งผู้รับจ้าง"),
            ("กองช่าง",),
            ("มีผลคะแนนครบทุกสายที่ก่อสร้างในปีก่อน",),
            ("คุณภาพถนนดีขึ้น", "ผู้รับจ้างซ่อมแซมภายในระยะประกัน"),
            {2569: Row("7,500", (4,)), 2570: Row("7,500", (4,))},
        ),
        Sheet(
            "โครงการตรวจสอบภายในแบบเพื่อนช่วยเพื่อน",
            4,
            (
                "อบต. ขนาดเล็กมีผู้ตรวจสอบภายในไม่ครบทุกแห่ง การแลกเปลี่ยนผู้ตรวจกับ อบต. ข้างเคียงช่วยให้ได้มุมมองใหม่และลดความเกรงใจ",
            ),
            ("เพื่อเพิ่มประสิทธิภาพการตรวจสอบภายใน",),
            (("หน่วยรับตรวจ", 4, "กอง"),),
            ("ทำบันทึกความร่วมมือ", "กำหนดแผนตรวจร่วม", "สรุปข้อตรวจพบและติดตามผล"),
            ("หน่วยตรวจสอบภายใน",),
            ("ตรวจครบ 4 กอง",),
            ("ข้อตรวจพบได้รับการแก้ไขภายใน 60 วัน",),
            {2569: Row("3,200", (1, 3)), 2570: Row("3,200", (1, 3))},
        ),
    ),
    totals={2569: ("34,700", None), 2570: ("28,700", None)},
)

_TIMES = (
    "01/01/2569 – 30/06/2569 และ 01/01/2570 – 30/06/2570",
    "ตลอดปีงบประมาณ",
    "ไตรมาสที่ 4 (กรกฎาคม – กันยายน)",
    "ไตรมาสที่ 1 และไตรมาสที่ 3",
)
_MONEY = ("ปี 2569 ฿24,000 / ปี 2570 ฿18,000", "ไม่ใช้งบประมาณ", "฿7,500 ต่อปี", "ปีละ ฿3,200")


def _run(text: str, *, bold: bool = False, size: int = 32) -> str:
    weight = '<w:b w:val="1"/><w:bCs w:val="1"/>' if bold else ""
    return (
        '<w:r w:rsidDel="00000000" w:rsidR="00000000"><w:rPr><w:rFonts w:ascii="Google Sans Text" w:cs="Google Sans Text" w:hAnsi="Google Sans Text"/>'
        f'{weight}<w:color w:val="1f1f1f"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/><w:rtl w:val="0"/></w:rPr>{shown(text)}</w:r>'
    )


def _p(
    text: str, *, size: int = 32, side: str = "left", numbered: tuple[int, int] | None = None, bold: bool = False
) -> str:
    """A paragraph; what stands between two stars is bold, as the assistant meant it."""
    number = (
        f'<w:numPr><w:ilvl w:val="{numbered[1]}"/><w:numId w:val="{numbered[0]}"/></w:numPr>' if numbered else ""
    )
    parts = re.split(r"\*\*(.+?)\*\*", text)
    runs = "".join(_run(part, bold=bold or bool(place % 2), size=size) for place, part in enumerate(parts) if part)
    return f'<w:p><w:pPr>{number}<w:spacing w:after="240" w:before="0" w:lineRule="auto"/><w:jc w:val="{side}"/></w:pPr>{runs}</w:p>'


_PAGE = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'


def _table(rows: Sequence[Sequence[str]]) -> str:
    grid = '<w:gridCol w:w="1300"/>' * len(rows[0])
    made = "".join(
        f'<w:tr><w:trPr><w:cantSplit w:val="0"/></w:trPr>{"".join(f"<w:tc><w:tcPr/>{_p(text, size=28)}</w:tc>" for text in row)}</w:tr>'
        for row in rows
    )
    return f'<w:tbl><w:tblPr><w:tblStyle w:val="Table1"/><w:tblW w:w="9360.0" w:type="dxa"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{made}</w:tbl>'


def _year(year: int) -> str:
    heads = ("ลำดับ", "โครงการ/กิจกรรม/มาตรการ", "มิติที่", "งบประมาณ", "Q1", "Q2", "Q3", "Q4", "ผู้รับผิดชอบ")
    rows = [[f"**{text}**" for text in heads]]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        ticks = ["✅" if quarter in row.quarters else "" for quarter in (1, 2, 3, 4)]
        money = f"฿{row.budget}" if row.budget != "0" else "ไม่ใช้งบประมาณ"
        rows.append([str(number), sheet.title, str(sheet.dimension), money, *ticks, sheet.responsible[0]])
    rows.append(["", "**รวมทั้งสิ้น**", "", f"**฿{BOOK.totals[year][0]}**", "", "", "", "", ""])
    return _p(f"📅 **แผนปฏิบัติการ ประจำปีงบประมาณ พ.ศ. {year}**", size=36) + _table(rows) + _p("")


def _sheet(place: int, sheet: Sheet) -> str:
    number = 10 + place

    def items(texts: Sequence[object]) -> str:
        return "".join(_p(str(text), numbered=(number, 0)) for text in texts)

    groups = [f"{name}: {count} {unit}" if count else name for name, count, unit in sheet.groups]
    parts = [
        _p(f"📌 **โครงการที่ {place + 1}: {sheet.title}**", size=36),
        _p(f"**มิติที่ {sheet.dimension}:** {_NAMES[sheet.dimension]}"),
        _p("**1. หลักการและเหตุผล**"),
        *map(_p, sheet.rationale),
        _p("**2. วัตถุประสงค์**"),
        items(sheet.objectives),
        _p("**3. กลุ่มเป้าหมาย**"),
        items(groups),
        _p("**4. ขั้นตอนการดำเนินงาน**"),
        items(sheet.steps),
        _p(f"**5. ระยะเวลาดำเนินการ:** {_TIMES[place]}"),
        _p(f"**6. งบประมาณ:** {_MONEY[place]}"),
        _p(f"**7. ผู้รับผิดชอบ:** {sheet.responsible[0]}"),
        _p("**8. ตัวชี้วัดความสำเร็จ**"),
        _p("**ผลผลิต (Output)**"),
        items(sheet.outputs),
        _p("**ผลลัพธ์ (Outcome)**"),
        items(sheet.outcomes),
        _p("---"),
    ]
    return "".join(parts)


def _numbering() -> str:
    level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/><w:lvlJc w:val="left"/></w:lvl>'
    return "".join(
        [
            *(f'<w:abstractNum w:abstractNumId="{10 + place}">{level}</w:abstractNum>' for place in range(4)),
            *(
                f'<w:num w:numId="{10 + place}"><w:abstractNumId w:val="{10 + place}"/></w:num>'
                for place in range(4)
            ),
        ]
    )


def build() -> bytes:
    """The book as Google Docs gives it for Word."""
    body = [
        _p(f"**{BOOK.title}**", size=56, side="center"),
        _p("**ปีงบประมาณ พ.ศ. 2569 – 2570**", size=44, side="center"),
        _p(f"**{NAME}**", size=44, side="center"),
        _p("อำเภอวังเหนือ จังหวัดลำปาง", size=40, side="center"),
        _PAGE,
        _p("**คำนำ**", size=36, side="center"),
        *map(_p, BOOK.preface),
        _p(NAME, side="right"),
        _PAGE,
        *map(_year, YEARS),
        _PAGE,
        _p("**รายละเอียดโครงการ**", size=40, side="center"),
        *(_sheet(place, sheet) for place, sheet in enumerate(BOOK.sheets)),
        '<w:sectPr><w:pgSz w:h="16834" w:w="11909"/></w:sectPr>',
    ]
    styles = '<w:style w:type="paragraph" w:styleId="Normal" w:default="1"><w:name w:val="normal"/></w:style>'
    return packed("".join(body), {"numbering": _numbering(), "styles": styles})
