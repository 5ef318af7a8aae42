"""Edits of a book as an officer makes them in Word, one kind a function, each made in the plan's files too."""

from __future__ import annotations

import re
from collections.abc import Callable
from copy import deepcopy
from typing import NamedTuple

from docx.oxml.ns import qn
from docx.table import _Cell, _Row
from docx.text.paragraph import Paragraph

from antigraft_cli.source.plan_files import year_file
from antigraft_cli.source.tree import Scalar
from antigraft_cli.thai import arabic_digits, thai_digits
from edited_books import EditedBook, Spot, shown
from random_edits import nodes, root_of

WORDS = ("อย่างต่อเนื่อง", "โดยเปิดเผย", "ร่วมกับชุมชน", "ตามกำหนด", "ให้ครบถ้วน")
_THAI_WORD = re.compile("[ก-๎]{6,}")

Edit = Callable[[EditedBook], bool]
"""An edit of a book and of its plan's files; False where it finds nothing to edit."""


def change_words(edited: EditedBook) -> bool:
    """Put a word into a text, take one out of it, or put one in the place of another."""
    spot = edited.random.choice(edited.spots)
    written = edited.texts[spot.file][spot.node.start : spot.node.end]
    words = [
        each
        for each in _THAI_WORD.finditer(written)
        if "${" not in written[max(each.start() - 12, 0) : each.end()]
    ]
    words = [each for each in words if written.count(each[0]) == 1 and spot.paragraph.text.count(each[0]) == 1]
    if not words or not edited.take(spot.list):
        return False
    word = edited.random.choice(words)
    cut = edited.random.randint(2, len(word[0]) - 2)
    new = edited.random.choice(
        (
            word[0] + edited.random.choice(WORDS),
            word[0][:cut],
            edited.random.choice(WORDS),
            word[0] + " และ" + WORDS[0],
        )
    )
    if not _replaced(spot.paragraph, word[0], new):
        return False
    start = spot.node.start + word.start()
    edited.write(spot.file, start, start + len(word[0]), new)
    return True


def change_a_number(edited: EditedBook) -> bool:
    """Type another number into a text, in Thai digits."""
    spot = edited.random.choice(edited.spots)
    written = edited.texts[spot.file][spot.node.start : spot.node.end]
    found = re.finditer("(?<=[ก-๎] )[๐-๙0-9]{1,3}(?= [ก-๎])", written)
    numbers = [each for each in found if shown(spot.paragraph.text).count(f" {arabic_digits(each[0])} ") == 1]
    if not numbers or spot.path[-1] == "note" or not edited.take(spot.list):
        return False
    number = edited.random.choice(numbers)
    new = str(edited.random.randint(201, 999))
    old = next(
        each
        for each in re.findall("[๐-๙0-9]+", spot.paragraph.text)
        if arabic_digits(each) == arabic_digits(number[0])
    )
    if not _replaced(spot.paragraph, old, thai_digits(new)):
        return False
    start = spot.node.start + number.start()
    edited.write(spot.file, start, start + len(number[0]), new if number[0].isascii() else thai_digits(new))
    return True


def change_a_count(edited: EditedBook) -> bool:
    """Type another number of people into a target group."""
    spots = [each for each in edited.spots if each.path[0] == "target_groups" and each.path[-1] == "group"]
    if not spots:
        return False
    spot = edited.random.choice(spots)
    root = root_of(edited.texts[spot.file])
    counts = [node for path, node in nodes(root) if path == (*spot.path[:-1], "count")]
    if not counts or not isinstance(counts[0], Scalar) or not edited.take(spot.list):
        return False
    new = edited.random.randint(1_001, 9_999)
    text = spot.paragraph.text
    numbers = re.findall("[๐-๙,]+", text[text.index("\t") + 1 :] if "\t" in text else text)
    if not _replaced(spot.paragraph, numbers[-1], thai_digits(f"{new:,}")):
        return False
    edited.write(spot.file, counts[0].start, counts[0].end, f"{new:,}")
    return True


def _items(edited: EditedBook) -> list[Spot]:
    """Texts that are an item of a list with several, or a paragraph."""
    items = [each for each in edited.spots if isinstance(each.path[-1], int) and "rows" not in each.path]
    return [each for each in items if "head" not in each.path and "total" not in each.path]


def add_an_item(edited: EditedBook) -> bool:
    """Copy an item or a paragraph and type another text over it."""
    spot = edited.random.choice(_items(edited))
    if spot.path[0] not in _LISTS or not edited.take(spot.list):
        return False
    text = f"{edited.random.choice(WORDS)}ข้อที่เพิ่มใหม่ {edited.random.choice(WORDS)}"
    new = Paragraph(deepcopy(spot.paragraph._p), spot.paragraph._parent)
    spot.paragraph._p.addnext(new._p)
    _typed(new, text)
    line = edited.line(spot.file, spot.node.start)
    indent = re.match(" *", line.text)
    assert indent
    line.behind.append(f"{indent[0]}- {text}")
    return True


_LISTS = ("objectives", "steps", "outputs", "outcomes", "rationale", "preface", "responsible", "body")


def remove_an_item(edited: EditedBook) -> bool:
    """Delete an item or a paragraph of several."""
    spot = edited.random.choice(_items(edited))
    of_list = [path for path, _ in nodes(root_of(edited.texts[spot.file])) if path[:-1] == spot.path[:-1]]
    if spot.path[0] not in _LISTS or len(of_list) < 2 or not edited.take(spot.list):
        return False
    _remove(spot.paragraph._p)
    edited.line(spot.file, spot.node.start).deleted = True
    return True


class YearRow(NamedTuple):
    """A row of a yearly table, and its place in the data."""

    row: _Row
    year: int
    place: int


def _year_rows(edited: EditedBook) -> list[YearRow]:
    found = []
    for table in edited.book.tables:
        title = re.match("แผนปฏิบัติการ.* พ.ศ.\\s(25[0-9]{2}) ", table.rows[0].cells[0].text)
        if title:
            rows = [row for row in table.rows if row.cells[0].text.isdecimal()]
            found += [YearRow(row, int(title[1]), int(row.cells[0].text) - 1) for row in rows]
    return [each for each in found if _scheduled(edited, each) != "cancelled"]


def _scheduled(edited: EditedBook, each: YearRow) -> str | None:
    return edited.plan.years[each.year].projects[each.place].change


def _field(edited: EditedBook, each: YearRow, key: str) -> tuple[int, int]:
    text = edited.texts[year_file(each.year)]
    node = next(node for path, node in nodes(root_of(text)) if path == ("projects", each.place, key))
    return node.start, node.end


def change_money(edited: EditedBook) -> bool:
    """Type another amount into a table."""
    each = edited.random.choice(_year_rows(edited))
    if not edited.take((each.year, each.place)):
        return False
    amount = f"{edited.random.randint(1_001, 99_999):,}.{edited.random.choice(('00', '50', '25'))}"
    cell = each.row.cells[3]
    if not _replaced(cell.paragraphs[0], cell.text, edited.random.choice((amount, thai_digits(amount)))):
        return False
    edited.write(year_file(each.year), *_field(edited, each, "budget"), amount)
    return True


def change_quarters(edited: EditedBook) -> bool:
    """Tick another quarter in a table, or none of one that is ticked."""
    each = edited.random.choice(_year_rows(edited))
    ticked = [*edited.plan.years[each.year].projects[each.place].ticked]
    quarter = edited.random.choice([number for number in (1, 2, 3, 4) if ticked != [number]])
    if not edited.take((each.year, each.place)):
        return False
    _set(each.row.cells[3 + quarter], "" if quarter in ticked else "✓")
    new = sorted({*ticked} ^ {quarter})
    edited.write(year_file(each.year), *_field(edited, each, "quarters"), f"[{', '.join(map(str, new))}]")
    return True


def add_a_note(edited: EditedBook) -> bool:
    """Type a note into a cell without one."""
    each = edited.random.choice(_year_rows(edited))
    cell = each.row.cells[8]
    if cell.text or not edited.take((each.year, each.place)):
        return False
    note = f"หมายเหตุ{edited.random.choice(WORDS)}"
    _set(cell, note)
    file = year_file(each.year)
    ends = [node.end for path, node in nodes(root_of(edited.texts[file])) if path[:2] == ("projects", each.place)]
    last = max(end for end in ends if edited.texts[file][end - 1] not in "\n ")
    edited.line(file, last - 1).behind.append(f"    note: {note}")
    return True


def remove_a_row(edited: EditedBook) -> bool:
    """Delete a row of a yearly table."""
    each = edited.random.choice(_year_rows(edited))
    if each.year in edited.plan.results or not edited.take((each.year, each.place), ("rows", each.year)):
        return False
    _remove(each.row._tr)
    start, _ = _field(edited, each, "project")
    file = year_file(each.year)
    place = edited.texts[file].count("\n", 0, start)
    edited.lines[file][place].deleted = True
    for line in edited.lines[file][place + 1 :]:
        if not line.text.startswith("    "):
            break
        line.deleted = True
    return True


def change_a_title(edited: EditedBook) -> bool:
    """Put a word into the title of a project, in its sheet alone or in the tables too."""
    heads = [each for each in edited.book.paragraphs if each.text.startswith("๑. ชื่อโครงการ: ")]
    place = edited.random.randrange(len(heads))
    id_ = [*(edited.plan.info.sheets or ())][place] if edited.plan.info else ""
    file = f"projects/{id_}.yaml"
    title = heads[place].text.removeprefix("๑. ชื่อโครงการ: ")
    node = next(node for path, node in nodes(root_of(edited.texts[file])) if path == ("title",))
    at = re.match("[ก-๎]+", edited.texts[file][node.start :])
    if at is None or not edited.take((file, ())) or not _replaced(heads[place], at[0], at[0] + WORDS[1]):
        return False
    cells = [each.row.cells[1] for each in _year_rows(edited)] if edited.random.random() < 0.5 else []
    for cell in cells:
        if cell.text == title:
            _replaced(cell.paragraphs[0], at[0], at[0] + WORDS[1])
    edited.write(file, node.start, node.start + at.end(), at[0] + WORDS[1])
    return True


def change_the_rows_of_a_chapter(edited: EditedBook) -> bool:
    """Copy a row of a chapter's table and type over it, or delete one."""
    spots = [each for each in edited.spots if "rows" in each.path]
    if not spots:
        return False
    spot = edited.random.choice(spots)
    line, cell = edited.line(spot.file, spot.node.start), spot.paragraph._p.getparent()
    row = cell.getparent() if cell is not None else None
    if row is None or not edited.take((spot.file, "rows"), spot.list):
        return False
    if edited.random.random() < 0.5:
        _remove(row)
        line.deleted = True
        return True
    new, texts = deepcopy(row), ["งานที่เพิ่มใหม่", "1", "2", "2"]
    row.addnext(new)
    for paragraph, text in zip(new.iter(qn("w:p")), texts, strict=True):
        _typed(Paragraph(paragraph, spot.paragraph._parent), text)  # type: ignore[arg-type]
    line.behind.append(f"        - [{', '.join(texts)}]")
    return True


EDITS: tuple[Edit, ...] = (
    change_words,
    change_words,
    change_a_number,
    change_a_count,
    add_an_item,
    remove_an_item,
    change_money,
    change_quarters,
    add_a_note,
    remove_a_row,
    change_a_title,
    change_the_rows_of_a_chapter,
)


def _replaced(paragraph: Paragraph, old: str, new: str) -> bool:
    """Whether one of the runs has the text, and now the new one."""
    for run in reversed(paragraph.runs):
        if old in run.text:
            run.text = run.text[: run.text.rindex(old)] + new + run.text[run.text.rindex(old) + len(old) :]
            return True
    return False


def _typed(paragraph: Paragraph, text: str) -> None:
    """Type over a paragraph, but not over the number of an item."""
    paragraph.runs[-1].text = text


def _set(cell: _Cell, text: str) -> None:
    first = cell.paragraphs[0]
    for run in first.runs[1:]:
        run.text = ""
    if first.runs:
        first.runs[0].text = text
    else:
        first.add_run(text)


def _remove(element: object) -> None:
    above = element.getparent()  # type: ignore[attr-defined]
    above.remove(element)
