"""A book that Google Docs exported: fonts on every run, no named headings, native lists, bookmarks, tables of fixed widths."""

from __future__ import annotations

import re
from collections.abc import Sequence

from strangers.expected import Book, Row, Sheet
from strangers.raw_word import packed, shown

NAME = "เทศบาลตำบลจัตุรัส"
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
    type="subdistrict-municipality",
    district="จัตุรัส",
    province="ชัยภูมิ",
    preface=(
        "การทุจริตในหน่วยงานของรัฐทำให้งบประมาณที่ควรใช้เพื่อประชาชนรั่วไหล และทำให้ผู้รับบริการขาดความเชื่อมั่นในการทำงานของเทศบาล",
        "เทศบาลตำบลจัตุรัสจึงจัดทำแผนฉบับนี้ขึ้น โดยรับฟังความคิดเห็นจากพนักงานทุกกองและจากตัวแทนชุมชนทั้ง 9 ชุมชน เพื่อให้มาตรการแต่ละข้อทำได้จริงและตรวจสอบได้",
        "หวังเป็นอย่างยิ่งว่าแผนฉบับนี้จะเป็นแนวทางให้ผู้ปฏิบัติงานทุกระดับยึดถือร่วมกัน",
    ),
    sheets=(
        Sheet(
            "โครงการพาน้องพี่เทศบาลเข้าวัดฟังธรรม",
            1,
            (
                "พนักงานเทศบาลส่วนใหญ่ปฏิบัติงานใกล้ชิดประชาชน การมีหลักธรรมเป็นเครื่องยึดเหนี่ยวจึงช่วยให้ปฏิบัติหน้าที่ด้วยความซื่อสัตย์และเห็นแก่ประโยชน์ส่วนรวม",
                "ที่ผ่านมาเทศบาลจัดอบรมคุณธรรมเพียงปีละหนึ่งครั้งในห้องประชุม ผู้เข้าอบรมจึงขาดการปฏิบัติอย่างต่อเนื่อง",
            ),
            ("เพื่อให้พนักงานนำหลักธรรมไปใช้ในการทำงาน", "เพื่อสร้างความสามัคคีระหว่างพนักงานกับชุมชน"),
            (("พนักงานเทศบาลและลูกจ้าง", 70, "คน"),),
            ("ประสานวัดในเขตเทศบาล", "จัดกิจกรรมฟังธรรมทุกวันพระใหญ่", "สรุปผลเสนอผู้บริหาร"),
            ("สำนักปลัดเทศบาล",),
            ("จัดกิจกรรมไม่น้อยกว่าปีละ 4 ครั้ง",),
            ("พนักงานมีทัศนคติที่ดีต่อการทำงานด้วยความสุจริต",),
            {year: Row("20,000.00", (1, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "กิจกรรมบัญชีครัวเรือนต้นแบบ",
            1,
            ("ครัวเรือนที่รู้รายรับรายจ่ายของตนย่อมไม่ตกเป็นหนี้เกินกำลัง และไม่ต้องพึ่งพาเงินที่มาโดยมิชอบ",),
            ("เพื่อให้ครัวเรือนรู้จักความพอประมาณ",),
            (("ครัวเรือนต้นแบบ", 45, "ครัวเรือน"), ("อาสาสมัครประจำชุมชน", 18, "คน")),
            (
                "รับสมัครครัวเรือนต้นแบบชุมชนละ 5 ครัวเรือน",
                "อบรมการทำบัญชีครัวเรือน",
                "ติดตามเยี่ยมบ้านทุกสามเดือน",
                "คัดเลือกครัวเรือนดีเด่น",
            ),
            ("กองสวัสดิการสังคม",),
            ("มีครัวเรือนเข้าร่วมครบ 45 ครัวเรือน", "ครัวเรือนบันทึกบัญชีต่อเนื่องไม่น้อยกว่า 6 เดือน"),
            ("หนี้สินของครัวเรือนต้นแบบลดลง",),
            {2567: Row("35,500.00", (2,)), 2569: Row("35,500.00", (2,))},
        ),
        Sheet(
            "มาตรการเปิดเผยราคากลางและผลการจัดซื้อจัดจ้าง",
            2,
            ("การจัดซื้อจัดจ้างเป็นกระบวนการที่มีความเสี่ยงต่อการทุจริตสูง หากประชาชนเข้าถึงข้อมูลได้ง่ายก็จะช่วยกันตรวจสอบได้ตั้งแต่ต้นทาง",),
            ("เพื่อให้การจัดซื้อจัดจ้างโปร่งใส", "เพื่อให้ผู้ค้ารายย่อยเข้าถึงข้อมูลเท่าเทียมกัน", "เพื่อลดข้อร้องเรียนจากผู้ค้า"),
            (("ผู้ค้ากับเทศบาล", 0, ""), ("ประชาชนทั่วไป", 0, "")),
            ("กำหนดแบบฟอร์มสรุปผลรายเดือน", "เผยแพร่ราคากลางก่อนวันประกาศเชิญชวน", "เผยแพร่สรุปผลภายในวันที่ 5 ของเดือนถัดไป"),
            ("กองคลัง",),
            ("เผยแพร่ผลการจัดซื้อจัดจ้างครบ 12 เดือน",),
            ("ข้อร้องเรียนเรื่องการจัดซื้อจัดจ้างลดลงร้อยละ 50",),
            {year: Row("0.00", (1, 2, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "โครงการหนึ่งชั่วโมงรู้ผลคำขออนุญาต",
            2,
            (
                "งานอนุญาตก่อสร้างขนาดเล็กและงานใบอนุญาตประกอบกิจการที่เป็นอันตรายต่อสุขภาพใช้เวลานานเกินจำเป็น เพราะเอกสารต้องผ่านหลายโต๊ะ เปิดช่องให้เรียกรับประโยชน์เพื่อเร่งเรื่อง",
                "เทศบาลจึงปรับขั้นตอนให้ผู้ขอยื่นเอกสารที่จุดเดียว และรู้ผลเบื้องต้นภายในหนึ่งชั่วโมง",
                "แนวทางนี้ยังช่วยลดการพบปะเป็นการส่วนตัวระหว่างผู้ขอกับเจ้าหน้าที่ด้วย",
            ),
            ("เพื่อลดระยะเวลาการพิจารณา", "เพื่อปิดช่องทางการเรียกรับประโยชน์"),
            (("ผู้ยื่นคำขออนุญาต", 300, "ราย"),),
            ("ทบทวนขั้นตอนเดิม", "จัดทำรายการเอกสารหน้าเดียว", "เปิดจุดบริการเบ็ดเสร็จ", "สำรวจความพึงพอใจ"),
            ("กองช่าง", "กองสาธารณสุขและสิ่งแวดล้อม"),
            ("ผู้ยื่นคำขอรู้ผลเบื้องต้นภายในหนึ่งชั่วโมงไม่น้อยกว่าร้อยละ 90",),
            ("ผู้รับบริการมีความเชื่อมั่น", "ไม่มีการร้องเรียนเรื่องการเรียกรับประโยชน์"),
            {2566: Row("8,000.00", (1, 2)), 2567: Row("8,000.00", (1, 2)), 2568: Row("12,000.00", (1, 2))},
        ),
        Sheet(
            "กิจกรรมเปิดบ้านเทศบาลวันเสาร์แรก",
            3,
            ("ประชาชนวัยทำงานไม่สะดวกมาติดต่อในวันราชการ ความเห็นของคนกลุ่มนี้จึงไม่ค่อยถึงเทศบาล",),
            ("เพื่อรับฟังความคิดเห็นจากคนวัยทำงาน",),
            (("ประชาชนวัยทำงานในเขตเทศบาล", 120, "คน"),),
            ("ประกาศกำหนดการทางเสียงตามสาย", "จัดเวทีถามตอบกับผู้บริหาร", "แจ้งผลการดำเนินการตามข้อเสนอ"),
            ("กองยุทธศาสตร์และงบประมาณ",),
            ("จัดกิจกรรมปีละ 6 ครั้ง",),
            ("ข้อเสนอของประชาชนได้รับการตอบทุกเรื่อง",),
            {year: Row("15,000.00" if year < 2569 else "18,000.00", (1, 2, 3, 4)) for year in YEARS},
        ),
        Sheet(
            "มาตรการสอบทานการใช้รถราชการ",
            4,
            ("รถราชการถูกใช้นอกเวลาโดยไม่มีบันทึกเป็นประเด็นที่ประชาชนร้องเรียนบ่อยครั้ง",),
            ("เพื่อให้การใช้รถราชการเป็นไปตามระเบียบ", "เพื่อควบคุมค่าใช้จ่ายน้ำมันเชื้อเพลิง"),
            (("รถราชการของเทศบาล", 14, "คัน"), ("พนักงานขับรถ", 11, "คน")),
            ("ติดสติกเกอร์หมายเลขรถและเบอร์แจ้งเหตุ", "บันทึกเลขไมล์ทุกครั้ง", "สอบทานกับใบสั่งจ่ายน้ำมันรายเดือน"),
            ("หน่วยตรวจสอบภายใน",),
            ("มีรายงานการสอบทาน 12 ฉบับต่อปี",),
            ("ค่าน้ำมันเชื้อเพลิงลดลง", "ไม่พบการใช้รถผิดวัตถุประสงค์"),
            {year: Row("0.00", (2, 4)) for year in YEARS if year != 2566},
        ),
    ),
    totals={
        2566: ("43,000.00", None),
        2567: ("78,500.00", None),
        2568: ("47,000.00", None),
        2569: ("73,500.00", None),
        2570: ("38,000.00", None),
    },
    chapters=(("ภาคผนวก", "back"),),
    in_chapters=("คณะทำงานจัดทำแผนประกอบด้วยผู้แทนจากทุกกอง", "ผู้แทนชุมชน", "9 คน"),
)

_FONT = '<w:rFonts w:ascii="Sarabun" w:cs="Sarabun" w:eastAsia="Sarabun" w:hAnsi="Sarabun"/>'
_TICK = (
    '<w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"><w:rPr><w:rFonts w:ascii="Arial Unicode MS"'
    ' w:cs="Arial Unicode MS" w:eastAsia="Arial Unicode MS" w:hAnsi="Arial Unicode MS"/><w:sz w:val="28"/>'
    '<w:szCs w:val="28"/><w:rtl w:val="0"/></w:rPr><w:t xml:space="preserve">✔</w:t></w:r>'
)
_LEVELS = ("%1.", "%1.%2", "%1.%2.%3")
_TIMES = (
    "ไตรมาสที่ 1 ไตรมาสที่ 3 และไตรมาสที่ 4 ของทุกปี",
    "เดือนมกราคม – มีนาคม ของปีงบประมาณ 2567 และ 2569",
    "ตลอดปีงบประมาณ",
    "เดือนตุลาคม – มีนาคม (ปีงบประมาณ พ.ศ. 2566 - 2568)",
    "ตลอดปีงบประมาณ",
    "ไตรมาสที่ 2 และไตรมาสที่ 4 เริ่มปีงบประมาณ พ.ศ. 2567",
)
_MONEY = (
    "ปีละ 20,000 บาท",
    "ครั้งละ 35,500 บาท",
    "ไม่ใช้งบประมาณ",
    "ปี 2566 - 2567 ปีละ 8,000 บาท ปี 2568 จำนวน 12,000 บาท",
    "ปี 2566 - 2568 ปีละ 15,000 บาท ปี 2569 - 2570 ปีละ 18,000 บาท",
    "ไม่ใช้งบประมาณ",
)
_GROUPS = (
    ("พนักงานเทศบาลและลูกจ้าง จำนวน 70 คน",),
    ("ครัวเรือนต้นแบบ จำนวน 45 ครัวเรือน", "อาสาสมัครประจำชุมชน จำนวน 18 คน"),
    ("ผู้ค้ากับเทศบาล", "ประชาชนทั่วไป"),
    ("ผู้ยื่นคำขออนุญาต จำนวน 300 ราย",),
    ("ประชาชนวัยทำงานในเขตเทศบาล จำนวน 120 คน",),
    ("รถราชการของเทศบาล จำนวน 14 คัน", "พนักงานขับรถ จำนวน 11 คน"),
)


def _run(text: str, *, bold: bool = False, size: int = 32) -> str:
    weight = '<w:b w:val="1"/><w:bCs w:val="1"/>' if bold else ""
    inner = shown(text).replace("<w:br/>", '<w:br w:type="textWrapping"/>')
    return (
        f'<w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"><w:rPr>{_FONT}{weight}'
        f'<w:sz w:val="{size}"/><w:szCs w:val="{size}"/><w:rtl w:val="0"/></w:rPr>{inner}</w:r>'
    )


def _p(
    text: str,
    *,
    bold: bool = False,
    size: int = 32,
    side: str = "left",
    indent: int = 0,
    numbered: tuple[int, int] | None = None,
) -> str:
    """A paragraph; the runs part where figures begin and end, as the export leaves them after edits."""
    number = (
        f'<w:numPr><w:ilvl w:val="{numbered[1]}"/><w:numId w:val="{numbered[0]}"/></w:numPr>' if numbered else ""
    )
    shift = (
        f'<w:ind w:left="{720 * (numbered[1] + 1)}" w:hanging="360"/>'
        if numbered
        else f'<w:ind w:firstLine="{indent}"/>'
    )
    runs = "".join(_run(part, bold=bold, size=size) for part in re.split(r"(\d[\d,.]*)", text) if part)
    return (
        '<w:p w:rsidR="00000000" w:rsidDel="00000000" w:rsidP="00000000" w:rsidRDefault="00000000" w:rsidRPr="00000000">'
        f'<w:pPr>{number}<w:spacing w:after="0" w:before="0" w:line="276" w:lineRule="auto"/>{shift}<w:jc w:val="{side}"/>'
        f"<w:rPr>{_FONT}</w:rPr></w:pPr>{runs or _run('')}</w:p>"
    )


def _marked(paragraph: str, name: str, number: int) -> str:
    start = f'<w:bookmarkStart w:colFirst="0" w:colLast="0" w:name="_heading=h.{name}" w:id="{number}"/>'
    return paragraph.replace("</w:pPr>", f'</w:pPr>{start}<w:bookmarkEnd w:id="{number}"/>', 1)


_PAGE = '<w:p><w:pPr><w:rPr/></w:pPr><w:r><w:rPr><w:rtl w:val="0"/></w:rPr><w:br w:type="page"/></w:r></w:p>'


def _cell(inner: str, width: int, span: int = 1) -> str:
    over = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}.0" w:type="dxa"/>{over}<w:shd w:fill="auto" w:val="clear"/><w:tcMar><w:top w:w="100.0" w:type="dxa"/></w:tcMar>'
        f'<w:vAlign w:val="top"/></w:tcPr>{inner}</w:tc>'
    )


def _table(widths: Sequence[int], rows: Sequence[str]) -> str:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    made = "".join(
        f'<w:tr><w:trPr><w:cantSplit w:val="0"/><w:tblHeader w:val="{int(not place)}"/></w:trPr>{row}</w:tr>'
        if place % 3 < 2
        # A row that someone commented on is inside a control of Google's.
        else f'<w:sdt><w:sdtPr><w:tag w:val="goog_rdk_{place}"/></w:sdtPr><w:sdtContent><w:tr>{row}</w:tr></w:sdtContent></w:sdt>'
        for place, row in enumerate(rows)
    )
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="Table1"/><w:tblW w:w="{sum(widths)}.0" w:type="dxa"/><w:jc w:val="left"/>'
        '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0600"/></w:tblPr>'
        f'<w:tblGrid>{grid}<w:tblGridChange w:id="0"><w:tblGrid>{grid}</w:tblGrid></w:tblGridChange></w:tblGrid>{made}</w:tbl>'
    )


def _year(year: int) -> str:
    widths = (600, 3300, 700, 1500, 560, 560, 560, 560, 1600)
    heads = (
        "ที่",
        "ชื่อโครงการ / กิจกรรม",
        "มิติที่",
        "งบประมาณ\n(บาท)",
        "ไตรมาส\n1",
        "ไตรมาส\n2",
        "ไตรมาส\n3",
        "ไตรมาส\n4",
        "ผู้รับผิดชอบ",
    )
    rows = [
        "".join(
            _cell(_p(text, bold=True, size=28, side="center"), width)
            for text, width in zip(heads, widths, strict=True)
        )
    ]
    for number, sheet in enumerate(BOOK.rows(year), 1):
        row = sheet.years[year]
        texts = (str(number), sheet.title, str(sheet.dimension), row.budget)
        cells = [_cell(_p(text, size=28), width) for text, width in zip(texts, widths, strict=False)]
        for quarter in (1, 2, 3, 4):
            empty = _p("", size=28, side="center")
            tick = empty.replace("</w:pPr>", f"</w:pPr>{_TICK}", 1) if quarter in row.quarters else empty
            cells.append(_cell(tick, 560))
        rows.append("".join([*cells, _cell("".join(_p(unit, size=28) for unit in sheet.responsible), 1600)]))
    total = [
        _cell(_p("รวม", bold=True, size=28, side="center"), 4600, 3),
        _cell(_p(str(BOOK.totals[year][0]), bold=True, size=28), 1500),
    ]
    rows.append("".join([*total, *(_cell(_p("", size=28), width) for width in widths[4:])]))
    head = _p(f"แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. {year}", bold=True, side="center")
    return _marked(head, f"y{year}", year) + _p("") + _table(widths, rows) + _PAGE


def _sheet(place: int, sheet: Sheet) -> str:
    number = place + 2

    def head(text: str) -> str:
        return _p(text, bold=True, numbered=(number, 0))

    def items(texts: Sequence[object]) -> str:
        if len(texts) == 1:
            return _p(str(texts[0]), indent=1080)
        return "".join(_p(str(text), numbered=(number, 1)) for text in texts)

    def dots(texts: Sequence[object]) -> str:
        return "".join(_p(str(text), numbered=(1, 0)) for text in texts)

    # The first project of a dimension stands under the dimension's line.
    first = place == 0 or BOOK.sheets[place - 1].dimension != sheet.dimension
    above = f"มิติที่ {sheet.dimension} {_NAMES[sheet.dimension]}"
    parts = [
        _p(above, bold=True, size=36, side="center") if first else "",
        _marked(head(f"ชื่อโครงการ : {sheet.title}"), f"s{place}", 100 + place),
        head("หลักการและเหตุผล"),
        *(_p(text, indent=1080, side="both") for text in sheet.rationale),
        head("วัตถุประสงค์"),
        items(sheet.objectives),
        head("กลุ่มเป้าหมาย"),
        items(_GROUPS[place]),
        head("วิธีดำเนินการ"),
        items(sheet.steps),
        head("ระยะเวลาดำเนินการ"),
        _p(_TIMES[place], indent=1080),
        head("งบประมาณ"),
        _p(_MONEY[place], indent=1080),
        head("ผู้รับผิดชอบ"),
        items(sheet.responsible),
        head("ผลผลิตและผลลัพธ์"),
        _p("ผลผลิต", bold=True, indent=720),
        dots(sheet.outputs),
        _p("ผลลัพธ์", bold=True, indent=720),
        dots(sheet.outcomes),
        _PAGE,
    ]
    return "".join(parts)


def _suggested(body: str, old: str, new: str) -> str:
    """A word that a reader suggested to change, still open when the file was exported."""
    mark = 'w:author="ผู้ทบทวน" w:id="{}" w:date="2022-11-02T03:00:00Z"'
    gone = f'<w:del {mark.format(1)}><w:r><w:delText xml:space="preserve">{old}</w:delText></w:r></w:del>'
    come = f"<w:ins {mark.format(0)}>{_run(new)}</w:ins>"
    control = '<w:sdt><w:sdtPr><w:id w:val="-{0}"/><w:tag w:val="goog_rdk_{0}"/></w:sdtPr><w:sdtContent>{1}</w:sdtContent></w:sdt>'
    both = control.format(71, come) + control.format(72, gone)
    before, after = body.split(_run(new), 1)
    return before + both + after


def _contents() -> str:
    lines = [
        ("คำนำ", "2"),
        *((f"แผนปฏิบัติการ พ.ศ. {year}", str(year - 2562)) for year in YEARS),
        ("รายละเอียดโครงการ", "9"),
        ("ภาคผนวก", "15"),
    ]
    made = "".join(
        '<w:p><w:pPr><w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9025"/></w:tabs></w:pPr>'
        f'<w:hyperlink w:anchor="_heading=h.c{place}">{_run(name)}</w:hyperlink>{_run(chr(9))}'
        f'<w:hyperlink w:anchor="_heading=h.c{place}">{_run(page)}</w:hyperlink></w:p>'
        for place, (name, page) in enumerate(lines)
    )
    return (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique w:val="1"/>'
        f"</w:docPartObj></w:sdtPr><w:sdtContent>{made}</w:sdtContent></w:sdt>"
    )


def _numbering() -> str:
    def level(place: int, form: str, text: str) -> str:
        return (
            f'<w:lvl w:ilvl="{place}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>'
            f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{720 * (place + 1)}" w:hanging="360"/></w:pPr>'
            '<w:rPr><w:u w:val="none"/></w:rPr></w:lvl>'
        )

    dots = "".join(level(place, "bullet", "●○■"[place % 3]) for place in range(9))
    counted = "".join(level(place, "decimal", text) for place, text in enumerate(_LEVELS))
    kinds = [f'<w:abstractNum w:abstractNumId="1">{dots}</w:abstractNum>']
    kinds += [
        f'<w:abstractNum w:abstractNumId="{place + 2}">{counted}</w:abstractNum>'
        for place in range(len(BOOK.sheets))
    ]
    lists = [
        f'<w:num w:numId="{place}"><w:abstractNumId w:val="{place}"/></w:num>'
        for place in range(1, len(BOOK.sheets) + 2)
    ]
    return "".join([*kinds, *lists])


_STYLES = (
    f"<w:docDefaults><w:rPrDefault><w:rPr>{_FONT}</w:rPr></w:rPrDefault></w:docDefaults>"
    '<w:style w:type="paragraph" w:styleId="Normal" w:default="1"><w:name w:val="normal"/></w:style>'
    '<w:style w:type="table" w:styleId="TableNormal" w:default="1"><w:name w:val="Table Normal"/></w:style>'
    '<w:style w:type="table" w:styleId="Table1"><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblStyleRowBandSize w:val="1"/></w:tblPr></w:style>'
)


def build() -> bytes:
    """The book as Google Docs gives it for Word."""
    cover = "แผนปฏิบัติการป้องกันการทุจริต\nเพื่อยกระดับคุณธรรมและความโปร่งใส\n(พ.ศ. 2566 - 2570)"
    committee = (("นายกเทศมนตรี", "ประธาน"), ("ปลัดเทศบาล", "รองประธาน"), ("ผู้แทนชุมชน", "9 คน"))
    appendix = [
        "".join(_cell(_p(text, size=28), 4500) for text in row) for row in (("ตำแหน่ง", "หน้าที่"), *committee)
    ]
    body = [
        *(_p("") for _ in range(5)),
        _marked(_p(cover, bold=True, size=56, side="center"), "gjdgxs", 1),
        *(_p("") for _ in range(8)),
        _p(NAME, bold=True, size=48, side="center"),
        _p("อำเภอจัตุรัส จังหวัดชัยภูมิ", bold=True, size=48, side="center"),
        _PAGE,
        _marked(_p("คำนำ", bold=True, size=36, side="center"), "30j0zll", 2),
        _p(""),
        *(_p(text, indent=1440, side="both") for text in BOOK.preface),
        _p(""),
        _p(NAME, side="right"),
        _p("ธันวาคม 2565", side="right"),
        _PAGE,
        _p("สารบัญ", bold=True, size=36, side="center"),
        _contents(),
        _PAGE,
        *map(_year, YEARS),
        _p("รายละเอียดโครงการ", bold=True, size=36, side="center"),
        *(_sheet(place, sheet) for place, sheet in enumerate(BOOK.sheets)),
        _p("ภาคผนวก", bold=True, size=36, side="center"),
        _p("คณะทำงานจัดทำแผนประกอบด้วยผู้แทนจากทุกกอง ดังนี้", indent=1440),
        _table((4500, 4500), appendix),
        _p(""),
        '<w:sectPr><w:pgSz w:h="16834" w:w="11909" w:orient="portrait"/><w:pgNumType w:start="1"/></w:sectPr>',
    ]
    text = _suggested("".join(body), "เพื่อรับเรื่องร้องทุกข์ของคนทำงาน", "เพื่อรับฟังความคิดเห็นจากคนวัยทำงาน")
    return packed(text, {"numbering": _numbering(), "styles": _STYLES})
