"""Who signs the plan, below each other or side by side."""

from __future__ import annotations

from strangers.expected import Book
from typist.grid import Grid
from typist.paper import Paper

DOTS = "." * 36


def type_signatures(paper: Paper, book: Book) -> tuple[dict[str, str], ...]:
    """Type the block, if there is one; gives who signs."""
    officer = paper.officer
    if officer.habit("signatures", "no", "no", "yes") == "no":
        return ()
    head = f"เทศมนตรี{book.name.removeprefix('เทศบาล')}" if book.name.startswith("เทศบาล") else book.name
    people = [
        {
            "role": officer.habit("first role", "ผู้จัดทำแผน", "ผู้เสนอแผน", "ผู้จัดทำ", "ผู้เสนอ"),
            "position": "นักวิเคราะห์นโยบายและแผน",
        },
        {"role": officer.habit("second role", "ผู้เห็นชอบแผน", "ผู้เห็นชอบ", "ผู้ตรวจสอบ"), "position": f"ปลัด{book.name}"},
        {"role": officer.habit("last role", "ผู้อนุมัติแผน", "ผู้อนุมัติ"), "position": f"นายก{head}"},
    ]
    if officer.chance(0.4):
        del people[1]
    way = officer.habit("signatures stand", "below", "below", "beside")
    if way == "beside":
        grid = Grid(len(people))
        for row in zip(*(_lines(paper, each) for each in people), strict=True):
            grid.add(row)
        grid.typed(paper)
        return tuple(people)
    for each in people:
        for line in _lines(paper, each):
            paper.line(line, center=True)
        paper.line("")
    return tuple(people)


def _lines(paper: Paper, person: dict[str, str]) -> list[str]:
    officer = paper.officer
    sign = officer.habit("word of signing", "(ลงชื่อ)", "ลงชื่อ", "(ลงนาม)")
    word = officer.habit("word of position", "ตำแหน่ง ", "", "ตำแหน่ง")
    dated = (
        ["วันที่ ........ เดือน .................... พ.ศ. ........"]
        if officer.habit("date of signing", "no", "no", "yes") == "yes"
        else []
    )
    dots = f"({DOTS})"
    below = [dots, word + person["position"], *dated]
    ways = {
        "behind": [f"{sign}{DOTS}{person['role']}", *below],
        "above": [person["role"], f"{sign}{DOTS}", *below],
        "alone": [person["role"], DOTS, *below],
        "behind dots": [f"{DOTS}{person['role']}", *below],
        "below": [f"{sign}{DOTS}", *below[:2], person["role"], *dated],
    }
    return ways[officer.habit("role stands", *ways)]


def type_sheet_signatures(paper: Paper, book: Book) -> None:
    """Who proposed, endorsed and approved a project, below its sheet: they are not those who sign the plan."""
    officer = paper.officer
    way = officer.habit("signatures of sheets", "none", "none", "none", "below", "beside", "role above")
    if way == "none":
        return
    people = [
        ("ผู้เสนอโครงการ", "นักวิเคราะห์นโยบายและแผน"),
        (officer.habit("endorses a project", "ผู้เห็นชอบโครงการ", "ผู้เห็นชอบ"), f"ปลัด{book.name}"),
        (officer.habit("approves a project", "ผู้อนุมัติโครงการ", "ผู้อนุมัติ"), f"นายก{book.name}"),
    ]
    lines = [_lines_of_a_sheet(paper, *each, above=way == "role above") for each in people]
    if way == "beside":
        grid = Grid(len(people))
        for row in zip(*lines, strict=True):
            grid.add(row)
        grid.typed(paper)
        return
    for each in lines:
        for line in each:
            paper.line(line, center=True)


def _lines_of_a_sheet(paper: Paper, role: str, position: str, *, above: bool) -> list[str]:
    officer = paper.officer
    sign = officer.habit("word of signing a sheet", "(ลงชื่อ)", "ลงชื่อ")
    dots = officer.habit("name under a sheet", f"({DOTS})", "(นายสมมติ ตัวอย่าง)")
    word = officer.habit("word of position", "ตำแหน่ง ", "", "ตำแหน่ง")
    if above:
        return [role, f"{sign}{DOTS}", dots, word + position]
    return [f"{sign}{DOTS}{role}", dots, word + position]
