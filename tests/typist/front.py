"""Cover, preface, contents and chapters of one's own before the tables."""

from __future__ import annotations

import io

from docx.shared import Cm
from PIL import Image

from strangers.expected import Book
from strangers.typing import drawn_box
from typist import texts
from typist.grid import Grid
from typist.officer import Officer
from typist.paper import Paper


def type_cover(paper: Paper, book: Book) -> None:
    """The cover."""
    officer = paper.officer
    if officer.habit("emblem", "no", "yes") == "yes":
        picture = io.BytesIO()
        Image.new("RGB", (40, 40), "gold").save(picture, "PNG")
        picture.seek(0)
        paper.document.add_picture(picture, width=Cm(3))
    lines = _cover_lines(paper, book)
    way = officer.habit("cover is", "lines", "lines", "lines", "box", "table", "columns", "breaks", "cell")
    if way == "box":
        drawn_box(paper.document, [officer.digits(line) for line in lines])
    elif way == "breaks":
        paper.line("\n".join(lines), bold=True, center=True)
    elif way in ("table", "columns"):
        _cover_grid(lines, 1 if way == "table" else 2).typed(paper)
    elif way == "cell":
        cell = paper.cell(paper.place.add_table(1, 1).rows[0].cells[0])
        for line in lines:
            cell.line(line, bold=True, center=True)
    else:
        blanks = officer.habit("blank lines on the cover", "no", "yes") == "yes"
        for line in lines:
            paper.line(line, bold=True, center=True)
            if blanks:
                paper.line("")


def _cover_grid(lines: list[str], width: int) -> Grid:
    """The lines as rows; in two columns the district and the province are beside each other."""
    grid = Grid(width)
    for line in lines:
        places = line.split(" ", 1) if line.startswith("อำเภอ") and width > 1 else []
        if width == 1 or places:
            grid.add(places or [line], bold=True)
        else:
            grid.across(line)
    return grid


def _cover_lines(paper: Paper, book: Book) -> list[str]:
    officer = paper.officer
    title = [book.title]
    if "เพื่อ" in book.title and officer.habit("title lines", "one", "two") == "two":
        head, rest = book.title.split("เพื่อ", 1)
        title = [head, "เพื่อ" + rest]
    years = f"{book.start} - {book.end}"
    if book.start == book.end:
        period = officer.habit(
            "period of one year", f"ประจำปีงบประมาณ พ.ศ. {book.start}", f"ประจำปี {book.start}", f"พ.ศ. {book.start}"
        )
    else:
        period = officer.habit(
            "period",
            f"(พ.ศ. {years})",
            f"พ.ศ. {years.replace(' - ', '–')}",
            f"ประจำปีงบประมาณ พ.ศ. {years}",
            f"ระยะ {book.end - book.start + 1} ปี (พ.ศ. {years.replace(' ', '')})",
            f"ปีงบประมาณ พ.ศ. {book.start} ถึง พ.ศ. {book.end}",
            f"({book.end - book.start + 1} ปี) พ.ศ. {years}",
            f"พ.ศ. {book.start} – พ.ศ. {book.end}",
        )
    own = officer.habit("name on the cover", "alone", "of", "of behind", "by")
    name = {
        "alone": [book.name],
        "of": ["ของ", book.name],
        "of behind": [f"ของ{book.name}"],
        "by": ["จัดทำโดย", book.name],
    }[own]
    district, province = book.district, book.province
    if district is None:
        place = [f"จังหวัด{province}"]
    elif officer.habit("place on the cover", "one line", "one line", "two lines", "short") == "two lines":
        place = [f"อำเภอ{district}", f"จังหวัด{province}"]
    elif officer.habit("place on the cover", "one line") == "short":
        place = [f"อ.{district} จ.{province}"]
    else:
        place = [f"อำเภอ{district} จังหวัด{province}"]
    way = officer.habit("order of the cover", "title first", "title first", "name first", "all in title")
    if way == "name first" and own in ("alone",):
        return [*name, *place, *title, officer.form(period)]
    if way == "all in title":
        return [*title, *name, *place, officer.form(period)]
    return [*title, officer.form(period), *name, *place, *_below_the_name(officer)]


def _below_the_name(officer: Officer) -> list[str]:
    way = officer.habit("below the name on the cover", "nothing", "nothing", "nothing", "division", "telephone")
    return {"nothing": [], "division": ["งานวิเคราะห์นโยบายและแผน สำนักปลัด"], "telephone": ["โทรศัพท์ 0 5555 1234"]}[
        way
    ]


def type_preface(paper: Paper, book: Book) -> None:
    """The preface, with what is below it."""
    officer = paper.officer
    if not book.preface:
        return
    paper.turn()
    paper.line(
        officer.habit("word of preface", "คำนำ", "คำนำ", "คํานํา", "คำ นำ", "คำกล่าวนำ"), bold=True, center=True
    )
    lead = officer.habit("paragraph lead", "", "\t", "\t", "        ")
    for text in book.preface:
        paper.line(lead + text)
    below = officer.habit("below the preface", "nothing", "name", "name", "makers", "date", "signer")
    lines = {
        "nothing": [],
        "name": [book.name],
        "makers": ["คณะผู้จัดทำ"],
        "date": [book.name, f"ตุลาคม {book.start - 1}"],
        "signer": ["นายสมมติ ตัวอย่าง", "หัวหน้าสำนักปลัด"],
    }[below]
    for line in lines:
        paper.line(line, center=True)


def type_contents(paper: Paper, book: Book) -> None:
    """A page of contents, which may name the projects and the headings of their sheets."""
    officer = paper.officer
    way = officer.habit("contents", "no", "no", "tabs", "dots", "table")
    if way == "no":
        return
    paper.turn()
    paper.line("สารบัญ", bold=True, center=True)
    entries = [
        ("คำนำ", "ก"),
        ("แผนปฏิบัติการป้องกันการทุจริต", "1"),
        (f"มิติที่ 1 {texts.DIMENSIONS[1]}", "3"),
        ("รายละเอียดโครงการ/กิจกรรม/มาตรการ", "7"),
        *(
            _of_sheets(book)
            if officer.habit("depth of contents", "parts", "parts", "headings") == "headings"
            else ()
        ),
        ("ภาคผนวก", "21"),
    ]
    if way == "table":
        grid = Grid(2)
        grid.add(["เรื่อง", "หน้า"], bold=True)
        for entry in entries:
            grid.add(entry)
        grid.typed(paper)
        return
    if way == "tabs":
        paper.line("เรื่อง\tหน้า", bold=True)
    for text, page in entries:
        paper.line(f"{text}\t{page}" if way == "tabs" else f"{text}{'.' * 40}{page}")


def _of_sheets(book: Book) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for page, sheet in enumerate(book.sheets, 8):
        found.append((sheet.title, str(page)))
        found += [(word, str(page)) for word in ("หลักการและเหตุผล", "วัตถุประสงค์", "วิธีดำเนินการ", "งบประมาณ", "ผลผลิต")]
    return found


def type_chapter(paper: Paper) -> tuple[str, str] | None:
    """A chapter of one's own, if there is one: its title and place."""
    officer = paper.officer
    if officer.habit("own chapter", "no", "no", "yes") == "no":
        return None
    paper.turn()
    title, typed = texts.CHAPTERS[int(officer.habit("chapter", "0", "1", "2"))]
    if officer.habit("chapter title", "style", "bold") == "style":
        paper.line(title, style="Heading 1")
    else:
        for line in typed.split("\n"):
            paper.line(line, bold=True, center=True)
    for text in officer.some(texts.CHAPTER_TEXTS, 2, 5):
        if officer.chance(0.4):
            paper.line(officer.random.choice(texts.SUBHEADINGS), bold=True)
        paper.line(f"\t{text}")
    if officer.chance(0.5):
        grid = Grid(len(texts.RISKS[0]))
        for row in texts.RISKS:
            grid.add(row)
        grid.typed(paper)
    return title, "front"


def type_appendix(paper: Paper) -> tuple[str, str] | None:
    """An appendix at the end, if there is one."""
    officer = paper.officer
    if officer.habit("appendix", "no", "no", "no", "yes") == "no":
        return None
    paper.turn()
    paper.line("ภาคผนวก ก", style="Heading 1")
    for text in officer.some(texts.CHAPTER_TEXTS, 3, 4):
        paper.line(f"\t{text}")
    return "ภาคผนวก ก", "back"


def type_part(paper: Paper, number: int, word: str) -> None:
    """The heading of a part that has nothing of its own."""
    if paper.officer.habit("parts", "no", "no", "lines", "pages") == "no":
        return
    paper.line(f"ส่วนที่ {number} {word}", bold=True, center=True)
    if paper.officer.habit("parts", "no") == "pages":
        paper.turn()
