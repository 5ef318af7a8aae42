"""Announcements and orders bound behind the sheets, as the papers of offices are."""

from __future__ import annotations

from strangers.expected import Book
from typist.paper import Paper

_KINDS = {
    "ประกาศ": (
        "ประกาศ{name}",
        "เรื่อง ประกาศใช้แผนปฏิบัติการป้องกันการทุจริต",
        (
            "ด้วย{name} ได้จัดทำแผนปฏิบัติการป้องกันการทุจริต เพื่อใช้เป็นกรอบในการดำเนินงาน",
            "อาศัยอำนาจตามกฎหมายว่าด้วยการจัดตั้งองค์กรปกครองส่วนท้องถิ่น จึงประกาศดังต่อไปนี้",
            "ข้อ 1 ให้ใช้แผนปฏิบัติการป้องกันการทุจริตที่แนบท้ายประกาศนี้",
            "ข้อ 2 ให้ทุกกองดำเนินโครงการตามแผน และรายงานผลทุก 6 เดือน",
            "ข้อ 3 งบประมาณให้เป็นไปตามข้อบัญญัติรายจ่ายประจำปี",
            "จึงประกาศให้ทราบโดยทั่วกัน",
        ),
        "ประกาศ ณ วันที่ 1 ตุลาคม พ.ศ. {year}",
    ),
    "คำสั่ง": (
        "คำสั่ง{name}",
        "เรื่อง แต่งตั้งคณะทำงานจัดทำแผนปฏิบัติการป้องกันการทุจริต",
        (
            "เพื่อให้การจัดทำแผนเป็นไปด้วยความเรียบร้อย จึงแต่งตั้งคณะทำงาน ดังนี้",
            "1. ปลัด{name} ประธานคณะทำงาน",
            "2. ผู้อำนวยการกองคลัง คณะทำงาน",
            "3. นักวิเคราะห์นโยบายและแผน คณะทำงานและเลขานุการ",
            "ให้คณะทำงานมีหน้าที่ ดังนี้",
            "1) วิเคราะห์ความเสี่ยงการทุจริต",
            "2) จัดทำแผนและรายงานผลการดำเนินงาน",
            "ทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป",
        ),
        "สั่ง ณ วันที่ 5 มกราคม พ.ศ. {year}",
    ),
}


def type_announcements(paper: Paper, book: Book) -> list[tuple[str, str]]:
    """Type them, if there are any; gives the title and place of each."""
    way = paper.officer.habit("announcements", "none", "none", "none", "ประกาศ", "คำสั่ง", "both")
    if way == "none":
        return []
    return [_type(paper, book, kind) for kind in _KINDS if way in (kind, "both")]


def _type(paper: Paper, book: Book, kind: str) -> tuple[str, str]:
    officer = paper.officer
    head, about, texts, dated = _KINDS[kind]
    head = head.format(name=book.name)
    paper.turn()
    number = ["ที่ 12/2566"] if kind == "คำสั่ง" and officer.habit("number of the order", "yes", "no") == "yes" else []
    bold = officer.habit("head of announcements", "bold", "plain") == "bold"
    for line in (head, *number, about):
        paper.line(line, bold=bold, center=True)
    if officer.habit("line below the head", "no", "yes") == "yes":
        paper.line("-" * 30, center=True)
    for text in texts:
        paper.line(f"\t{text.format(name=book.name)}")
    paper.line(f"\t{dated.format(year=book.start - 1)}")
    paper.line(f"(ลงชื่อ){'.' * 30}", center=True)
    paper.line("(นายสมมติ ตัวอย่าง)", center=True)
    paper.line(f"นายก{book.name}", center=True)
    return head, "back"
