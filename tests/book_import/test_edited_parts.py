"""What is put into an edited book, moved in it or deleted from it comes back as that: rows, items, sheets, chapters."""

from __future__ import annotations

import difflib
import re
from copy import deepcopy
from typing import Any

import pytest
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.table import _Row
from docx.text.paragraph import Paragraph

from antigraft_cli.pipeline.plan_edits import PlanEdits
from edited_books import brought_back, checked, opened, written

NEW = "โครงการปลูกป่าชายเลนเพื่อชุมชน"


def differences(name: str, result: PlanEdits, *, delete: bool = False) -> list[str]:
    """The lines that come and go, file by file."""
    found = []
    for file, text in written(name, result, delete=delete).items():
        before = checked(name).folder.files[file].text if file in checked(name).folder.files else ""
        lines = difflib.unified_diff(before.splitlines(), text.splitlines(), n=0, lineterm="")
        found += [f"== {file}", *(line for line in lines if not line.startswith(("---", "+++", "@@")))]
    return found


def by_hand(result: PlanEdits) -> list[str]:
    return [message.th for message in result.by_hand]


def sheet(book: Document, place: int) -> list[Paragraph]:
    """The paragraphs of a sheet, counted from 0."""
    every = book.paragraphs
    heads = [index - 1 for index, each in enumerate(every) if each.text.startswith("ลำดับที่")]
    end = max((index for index, each in enumerate(every) if each.text == "การลงนาม"), default=len(every))
    return every[heads[place] : [*heads, end][place + 1]]


def rows(book: Document, year: int) -> list[_Row]:
    table = next(
        each
        for each in book.tables
        if f" พ.ศ.\u00a0{year} " in each.rows[0].cells[0].text.replace("ทุจริต", "ทุจริต ")
    )
    return [row for row in table.rows if row.cells[0].text.isdecimal()]


def starting(paragraphs: list[Paragraph], text: str) -> int:
    return next(index for index, each in enumerate(paragraphs) if each.text.startswith(text))


def remove(*elements: object) -> None:
    for element in elements:
        each: Any = getattr(element, "_p", getattr(element, "_tr", element))
        each.getparent().remove(each)


def retitled(paragraph: Paragraph, text: str) -> None:
    """Type over a paragraph, but not over its number."""
    label = re.match(r"(๑\. ชื่อโครงการ: )?", paragraph.text)
    paragraph.runs[-1].text = f"{label[0] if label else ''}{text}"


def copied_row(row: _Row, **cells: str) -> None:
    new = deepcopy(row._tr)
    row._tr.addnext(new)
    for place, text in cells.items():
        _Row(new, row.table).cells[int(place[1:])].paragraphs[0].runs[0].text = text


def copied(paragraphs: list[Paragraph], title: str) -> None:
    """A copy of a sheet behind it, with another title."""
    behind = paragraphs[-1]._p
    for each in paragraphs:
        new = Paragraph(deepcopy(each._p), each._parent)
        for mark in [*new._p.iter(qn("w:bookmarkStart")), *new._p.iter(qn("w:bookmarkEnd"))]:
            remove(mark)  # Word keeps a bookmark where it first was
        behind.addnext(new._p)
        behind = new._p
        if new.text.startswith("๑. ชื่อโครงการ"):
            retitled(new, title)


# New --------------------------------------------------------------------------------------


def test_a_copied_row_with_the_title_of_a_project_is_its_row_of_that_year() -> None:
    book = opened("example")
    copied_row(rows(book, 2566)[2], c1="โครงการค่ายเยาวชนสุจริต", c3="22,000.00")
    assert differences("example", brought_back("example", book)) == [
        "== years/2566.yaml",
        "+  - project: honest-youth-camp",
        "+    budget: 22,000.00",
        "+    quarters: [3]",
    ]


def test_a_copied_row_that_still_has_its_title_is_nothing_new() -> None:
    book = opened("example")
    copied_row(rows(book, 2566)[2])
    result = brought_back("example", book)
    title = "กิจกรรมเวทีประชาชนร่วมติดตามงบประมาณ"
    assert (differences("example", result), by_hand(result)) == (
        [],
        [f"มี {title} มากกว่าหนึ่งแห่ง จึงไม่นำส่วนที่คัดลอกมา ถ้าเป็นโครงการใหม่ ให้ตั้งชื่อใหม่ในเล่ม"],
    )


def test_a_copied_sheet_and_row_with_a_new_title_are_a_new_project_in_its_place() -> None:
    book = opened("example")
    copied(sheet(book, 2), NEW)
    copied_row(rows(book, 2566)[2], c1=NEW, c2="2")
    result = brought_back("example", book)
    assert [line for line in differences("example", result) if not line.startswith("+ ") or "project-" in line][
        :5
    ] == [
        "== projects/project-4.yaml",
        "+# yaml-language-server: $schema=../../../../schemas/project.schema.json",
        f"+title: {NEW}",
        "+dimension: 2",
        "+guideline: 2.1.3",
    ]
    files = written("example", result)
    assert "  - online-request-forms\n  - project-4\n  - no-gift-policy\n" in files["plan.yaml"]
    assert "  - project: project-4\n    budget: 10,000.00\n    quarters: [3]\n" in files["years/2566.yaml"]
    assert by_hand(result) == []


def test_a_new_chapter_comes_with_its_picture_and_is_listed_where_it_stands() -> None:
    book = opened("example")
    every = book.paragraphs
    at = max(index for index, each in enumerate(every) if each.text.startswith("ภาคผนวก ผัง"))
    for each, text in zip(every[at : at + 4], ("ภาคผนวก ข ภาพ", "ย่อหน้าของบทใหม่", "", "คำบรรยายใหม่"), strict=True):
        new = Paragraph(deepcopy(each._p), each._parent)
        every[at]._p.addprevious(new._p)
        if text:
            new.runs[-1].text = text
    result = brought_back("example", book)
    assert differences("example", result) == [
        "== chapters/appendix.yaml",
        "+# yaml-language-server: $schema=../../../../schemas/chapter.schema.json",
        "+title: ภาคผนวก ข ภาพ",
        "+place: back",
        "+page: landscape",
        "+body:",
        "+  - ย่อหน้าของบทใหม่",
        "+  - picture: pictures/service-point.png",
        "+    caption: คำบรรยายใหม่",
        "== plan.yaml",
        "+  - appendix",
    ]
    assert by_hand(result) == []


# Moved -------------------------------------------------------------------------------------


def test_a_moved_row_moves_as_it_is_written() -> None:
    book = opened("example")
    first, *_, moved = rows(book, 2567)[:4]
    first._tr.addprevious(moved._tr)
    assert differences("example", brought_back("example", book)) == [
        "== years/2567.yaml",
        "+  - project: online-request-forms",
        "+    budget: 15,000.00",
        "+    quarters: [3]",
        "+    change: amended",
        "+    before:",
        "+      budget: 12,500.50",
        "+      quarters: [2]",
        "+    note: เลื่อนไปหลังปรับปรุงระเบียบ",
        "-  - project: online-request-forms",
        "-    budget: 15,000.00",
        "-    quarters: [3]",
        "-    change: amended",
        "-    # before คืองบประมาณและไตรมาสเดิม กรอกเฉพาะที่เปลี่ยน",
        "-    before:",
        "-      budget: 12,500.50",
        "-      quarters: [2]",
        "-    note: เลื่อนไปหลังปรับปรุงระเบียบ",
    ]


def test_a_moved_item_and_a_moved_sheet_move() -> None:
    book = opened("example")
    items = [each for each in sheet(book, 0) if each.text[1:3] == ")\t"]
    items[0]._p.addprevious(items[2]._p)
    for each in sheet(book, 4):
        sheet(book, 1)[0]._p.addprevious(each._p)
    assert differences("example", brought_back("example", book)) == [
        "== projects/honest-youth-camp.yaml",
        "+  - เพื่อสร้างเครือข่ายเยาวชนสุจริตในตำบล",
        "-  - เพื่อสร้างเครือข่ายเยาวชนสุจริตในตำบล",
        "== plan.yaml",
        "+  - budget-forum",
        "-  - budget-forum",
    ]


# Deleted ------------------------------------------------------------------------------------


def without_a_project(name: str, place: int) -> Document:
    book = opened(name)
    paragraphs = sheet(book, place)
    title = paragraphs[starting(paragraphs, "๑. ")].text.removeprefix("๑. ชื่อโครงการ: ")
    every = [row for year in range(2566, 2571) for row in rows(book, year) if row.cells[1].text == title]
    assert len(every) == 5
    remove(*paragraphs, *every)
    return book


def test_a_deleted_project_goes_with_all_that_names_it_and_only_when_that_is_wanted() -> None:
    result = brought_back("pa-sak", without_a_project("pa-sak", 3))
    assert (differences("pa-sak", result), by_hand(result)) == ([], [])
    lines = differences("pa-sak", result, delete=True)
    files = {"plan.yaml", *(f"years/{year}.yaml" for year in range(2566, 2571))}
    assert {line for line in lines if line.startswith("==")} == {
        f"== {file}" for file in (*files, "projects/integrity-and-transparency.yaml")
    }
    assert {line for line in lines if "integrity" in line and line[0] == "-"} == {
        "-  - integrity-and-transparency",
        "-  - project: integrity-and-transparency",
    }


def test_what_results_report_is_kept_and_that_is_said() -> None:
    result = brought_back("example", without_a_project("example", 3))
    files = {line for line in differences("example", result, delete=True) if line.startswith("==")}
    assert files == {f"== years/{year}.yaml" for year in (2566, 2568, 2569, 2570)}
    title = "มาตรการ No Gift Policy ขององค์การบริหารส่วนตำบลตัวอย่าง"
    assert by_hand(result) == [
        f"ไม่ลบ {title} ที่หายไป เพราะมีผลใน results/2567.yaml",
        f"ไม่ลบ {title} พ.ศ. 2567 ที่หายไป เพราะมีผลใน results/2567.yaml",
    ]


def test_a_deleted_chapter_is_a_deleted_file_that_is_no_longer_listed() -> None:
    book = opened("example")
    every = book.paragraphs
    remove(*every[max(index for index, each in enumerate(every) if each.text.startswith("ภาคผนวก ผัง")) :])
    result = brought_back("example", book)
    assert differences("example", result) == []
    assert [line for line in differences("example", result, delete=True) if "service-point" in line] == [
        "== chapters/service-point.yaml",
        "-  - picture: pictures/service-point.png",
        "-  - service-point",
    ]


def test_a_list_that_has_to_have_an_item_is_to_be_filled_in_once_all_are_deleted() -> None:
    book = opened("example")
    paragraphs = sheet(book, 0)
    at = starting(paragraphs, "๓. ")
    remove(*paragraphs[at + 1 : at + 4])
    result = brought_back("example", book)
    assert (differences("example", result), result.number_gone) == ([], 1)
    assert differences("example", result, delete=True)[-1] == "+  - <วัตถุประสงค์>"


def test_an_item_deleted_above_its_own_items_waits_with_them_for_the_answer() -> None:
    book = opened("example")
    paragraphs = sheet(book, 5)
    remove(paragraphs[starting(paragraphs, "๒)\tเปิดช่องทาง")])
    result = brought_back("example", book)
    assert differences("example", result) == []
    assert differences("example", result, delete=True) == [
        "== projects/complaint-channels.yaml",
        "-  - แต่งตั้งเจ้าหน้าที่รับเรื่องร้องเรียนของแต่ละส่วนราชการ",
        "-  - text: เปิดช่องทางและกำหนดขั้นตอนรับเรื่อง ดังนี้",
        "+  - text: แต่งตั้งเจ้าหน้าที่รับเรื่องร้องเรียนของแต่ละส่วนราชการ",
    ]


def test_a_row_cancelled_by_hand_keeps_the_quarters_that_it_was_planned_for() -> None:
    book = opened("example")
    row = rows(book, 2568)[2]
    row.cells[3].paragraphs[0].runs[0].text = "0.00"
    row.cells[5].paragraphs[0].runs[0].text = ""
    row.cells[8].paragraphs[0].add_run("ยกเลิก")
    assert differences("example", brought_back("example", book)) == [
        "== years/2568.yaml",
        "-    budget: 12,500.50",
        "+    budget: 0",
        "+    change: cancelled",
    ]


# Names, titles and what Word and others do ---------------------------------------------------


def test_a_title_changed_altogether_is_known_by_its_bookmark() -> None:
    book = opened("example")
    paragraphs = sheet(book, 0)
    retitled(paragraphs[starting(paragraphs, "๑. ")], NEW)
    for year in (2567, 2569):
        for row in rows(book, year):
            if row.cells[1].text == "โครงการค่ายเยาวชนสุจริต":
                row.cells[1].paragraphs[0].runs[0].text = NEW
    assert differences("example", brought_back("example", book)) == [
        "== projects/honest-youth-camp.yaml",
        "-title: โครงการค่ายเยาวชนสุจริต",
        f"+title: {NEW}",
    ]


def test_without_bookmarks_parts_are_known_by_their_titles() -> None:
    book = opened("example")
    for mark in [*book.element.body.iter(qn("w:bookmarkStart"), qn("w:bookmarkEnd"))]:
        remove(mark)
    paragraphs = sheet(book, 0)
    retitled(paragraphs[starting(paragraphs, "๑. ")], "โครงการค่ายเยาวชนสุจริตและกล้าหาญ")
    assert differences("example", brought_back("example", book)) == [
        "== projects/honest-youth-camp.yaml",
        "-title: โครงการค่ายเยาวชนสุจริต",
        "+title: โครงการค่ายเยาวชนสุจริตและกล้าหาญ",
    ]


def test_a_copied_bookmark_stays_with_the_part_that_has_its_title() -> None:
    book = opened("example")
    every = book.paragraphs
    at = max(index for index, each in enumerate(every) if each.text.startswith("ส่วนที่\u00a0๑"))
    for each, text in zip(every[at : at + 2], ("บทนำ", "ตำบลมีพื้นที่ ๑๐ ตารางกิโลเมตร"), strict=True):
        new = Paragraph(deepcopy(each._p), each._parent)
        every[at]._p.addprevious(new._p)
        new.runs[-1].text = text
    assert [line for line in differences("example", brought_back("example", book)) if line[0] != "+"] == [
        "== chapters/introduction.yaml",
        "== plan.yaml",
    ]


def tracked(kind: str, *inside: object) -> object:
    """A tracked change around what is inside."""
    change = parse_xml(f'<w:{kind} {nsdecls("w")} w:id="9" w:author="ผู้แก้" w:date="2026-01-01T00:00:00Z"/>')
    for each in inside:
        change.append(each)  # type: ignore[arg-type]
    return change


def test_tracked_changes_count_as_accepted() -> None:
    book = opened("example")
    items = [each for each in sheet(book, 0) if each.text[1:3] == ")\t"]
    run = items[0].runs[-1]
    new = deepcopy(run._r)
    new.text = f"{run.text}ในปีนี้"
    place = run._r.getparent()
    assert place is not None
    at = place.index(run._r)
    for text in run._r.iter(qn("w:t")):
        text.tag = qn("w:delText")
    place.insert(at, tracked("del", run._r))  # type: ignore[arg-type]
    place.insert(at + 1, tracked("ins", new))  # type: ignore[arg-type]
    row = rows(book, 2566)[0]._tr
    row.get_or_add_trPr().append(tracked("del"))  # type: ignore[arg-type]
    result = brought_back("example", book)
    assert differences("example", result) == [
        "== projects/honest-youth-camp.yaml",
        "-  - เพื่อให้เยาวชนเข้าใจความหมายและผลเสียของการทุจริต",
        "+  - เพื่อให้เยาวชนเข้าใจความหมายและผลเสียของการทุจริตในปีนี้",
    ]
    assert [each.change.edit.path for each in result.deletions] == [("projects", 0)]


@pytest.mark.parametrize(("name", "before", "after"), [("example", "สำนักปลัด", "สำนักงานปลัด")])
def test_a_word_replaced_everywhere_changes_every_value_that_has_it(name: str, before: str, after: str) -> None:
    book = opened(name)
    for text in book.element.body.iter(qn("w:t")):
        text.text = (text.text or "").replace(before, after)
    changed = written(name, brought_back(name, book))
    wanted = {
        file: each.text.replace(before, after)
        for file, each in checked(name).folder.files.items()
        if before in each.text and not file.startswith("results/")
    }
    assert changed == wanted
    assert len(wanted) > 3
