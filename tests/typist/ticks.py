"""What stands in the cells of the quarters: signs, boxes, symbols, colour, bars, months, or words."""

from __future__ import annotations

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.table import _Cell

from strangers.typing import symbol
from typist.officer import Officer
from typist.times import SHORT, in_a_row, quarters_text

SIGNS = ("✓", "✔", "/", "x", "X", "●", "☑", "√", "ü", "F0FC", "F050", "control", "shade", "arrow", "*", "1", "☒")


def tick(officer: Officer, row: list[_Cell], columns: list[int]) -> None:
    """Mark these columns of a row; `columns` are all quarters or months that are meant."""
    way = officer.habit("tick", *SIGNS)
    if way == "arrow":
        _bar(row, columns)
        return
    for column in columns:
        cell = row[column]
        if way == "shade":
            colour = '<w:shd {} w:val="clear" w:color="auto" w:fill="808080"/>'.format(nsdecls("w"))
            cell._tc.get_or_add_tcPr().append(parse_xml(colour))
        elif way == "F0FC":
            symbol(cell, "Wingdings", "F0FC")
        elif way == "F050":
            symbol(cell, "Wingdings 2", "F050")
        elif way == "control":
            cell.paragraphs[0]._p.append(
                parse_xml(
                    f'<w:sdt {nsdecls("w")} xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">'
                    '<w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr>'
                    "<w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt>"
                )
            )
        elif way == "ü":
            cell.paragraphs[0].add_run("ü").font.name = "Wingdings"
        else:
            cell.paragraphs[0].add_run(way)


def _bar(row: list[_Cell], columns: list[int]) -> None:
    parts: list[list[int]] = []
    for column in columns:
        if parts and parts[-1][-1] == column - 1:
            parts[-1].append(column)
        else:
            parts.append([column])
    for part in parts:
        cell = row[part[0]]
        if len(part) > 1:
            cell = cell.merge(row[part[-1]])
        for paragraph in cell.paragraphs[1:]:
            paragraph._element.getparent().remove(paragraph._element)
        cell.paragraphs[0].add_run("◄──►" if len(part) > 1 else "↔")


def untick(officer: Officer) -> str:
    """What stands in a quarter without work."""
    boxes = {"☑": "☐", "☒": "☐"}
    way = officer.habit("tick", *SIGNS)
    if way in boxes:
        return officer.habit("empty box", "", boxes[way])
    return officer.habit("no tick", "", "", "", "-") if way in ("✓", "✔", "/", "√", "●") else ""


def in_one_column(officer: Officer, quarters: tuple[int, ...]) -> str:
    """The quarters as the text of one cell."""
    if officer.habit("quarter cell", "words", "words", "figures") == "words":
        return quarters_text(officer, quarters, "quarters in cells")
    if in_a_row(quarters) and len(quarters) > 1:
        return f"{quarters[0]}-{quarters[-1]}"
    return ",".join(map(str, quarters))


def head_of_quarters(officer: Officer) -> tuple[str, list[str]]:
    """The text over the four columns, and theirs."""
    over = officer.habit(
        "head over quarters",
        "ดำเนินการไตรมาส",
        "ไตรมาส",
        "ระยะเวลาดำเนินการ (ไตรมาส)",
        "ห้วงเวลาดำเนินการ",
        "ไตรมาสที่ดำเนินการ",
        "แผนการดำเนินงาน",
    )
    own = officer.habit(
        "heads of quarters",
        "1",
        "1",
        "ไตรมาส 1",
        "ไตรมาสที่ 1",
        "Q1",
        "ต.ค.-ธ.ค.",
        "ไตรมาส 1\n(ต.ค. - ธ.ค.)",
        "ไตรมาส 1 (ต.ค.65-ธ.ค.65)",
        "ที่ 1",
    )
    months = ("ต.ค.-ธ.ค.", "ม.ค.-มี.ค.", "เม.ย.-มิ.ย.", "ก.ค.-ก.ย.")
    dated = ("ต.ค.65-ธ.ค.65", "ม.ค.66-มี.ค.66", "เม.ย.66-มิ.ย.66", "ก.ค.66-ก.ย.66")
    if own == "ต.ค.-ธ.ค.":
        return over, list(months)
    if "\n" in own:
        return over, [f"ไตรมาส {quarter}\n({months[quarter - 1].replace('-', ' - ')})" for quarter in (1, 2, 3, 4)]
    if "65" in own:
        return over, [f"ไตรมาส {quarter} ({dated[quarter - 1]})" for quarter in (1, 2, 3, 4)]
    return over, [own.replace("1", str(quarter)) for quarter in (1, 2, 3, 4)]


def head_of_months(officer: Officer) -> list[str]:
    """The heads of twelve months."""
    way = officer.habit("month heads", "dots", "plain", "dated")
    if way == "dated":
        return [f"{month} {65 if place < 3 else 66}" for place, month in enumerate(SHORT)]
    return list(SHORT) if way == "dots" else [each.replace(".", "") for each in SHORT]
