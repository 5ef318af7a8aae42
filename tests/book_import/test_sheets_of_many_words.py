"""Sheets with headings in words of their own, with time in a table, and signatures that do not say so."""

from __future__ import annotations

import pytest

from antigraft_cli.pipeline.book_import.import_book import import_book
from antigraft_cli.pipeline.book_import.time_tables import times_of
from antigraft_cli.readers.blocks import Cell, Paragraph, Table
from book_import.test_irregular_parts import field, row, sheet, small_book

TITLES = ("โครงการคุณธรรม", "กิจกรรมจิตอาสา", "มาตรการเปิดเผยข้อมูล")
DOTS = "." * 30


def table(*rows: tuple[str, ...], fill: str = "") -> Table:
    """A table of texts; `fill` is the colour of the cells with an asterisk."""
    return Table(
        tuple(
            tuple(
                Cell(
                    (Paragraph(text.rstrip("*")),) if text.rstrip("*") else (),
                    column,
                    fill=fill * text.endswith("*"),
                )
                for column, text in enumerate(texts)
            )
            for texts in rows
        )
    )


@pytest.mark.parametrize("heading", ["๔. ทำเพื่อใคร\nประชาชน", "๔. ทำเพื่อใคร: ประชาชน", "๔. ผู้รับประโยชน์\nประชาชน"])
def test_words_that_most_sheets_have_in_the_place_of_a_field_are_its_heading(heading: str) -> None:
    book = small_book(*(row(str(number), title) for number, title in enumerate(TITLES, 1)))
    for title in TITLES:
        sheet(book, title, target_groups=heading)
    read_book = import_book(book.data())
    found = [field(read_book, "target_groups", file=f"projects/project-{number}.yaml") for number in (1, 2, 3)]
    assert found == [[{"group": "ประชาชน"}]] * 3
    assert field(read_book, "objectives") == ["เพื่อให้เกิดผล"]


def test_words_of_one_sheet_are_not_a_heading() -> None:
    book = small_book(*(row(str(number), title) for number, title in enumerate(TITLES, 1)))
    for title in TITLES:
        sheet(book, title, target_groups="" if title != TITLES[0] else "๔. ทำเพื่อใคร\nประชาชน")
    assert field(import_book(book.data()), "target_groups") == [{"group": "<กลุ่มเป้าหมาย>"}]


HEAD = ("ไตรมาสที่ 1", "ไตรมาสที่ 2", "ไตรมาสที่ 3", "ไตรมาสที่ 4")


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (table(HEAD, ("☐", "☑", "", "/")), ["ไตรมาส 2, 4"]),
        (table(("ไตรมาส",) * 4, ("๑", "๒", "๓", "๔"), ("", "✓", "", "")), ["ไตรมาส 2"]),
        (table(("ต.ค.", "พ.ย.", "เม.ย."), ("", "x", "x")), ["ไตรมาส 1, 3"]),
        (table(HEAD, ("*", "", "*", ""), fill="FFC000"), ["ไตรมาส 1, 3"]),
        (table(("ไตรมาส 1 (ต.ค. - ธ.ค.)", ""), ("ไตรมาส 2 (ม.ค. - มี.ค.)", "✓")), ["ไตรมาส 2"]),
        (table(("ปี", *HEAD), ("2567", "✓", "", "", ""), ("๒๕๖๘ - ๒๕๖๙", "", "✓", "", "")), ["พ.ศ. 2567 ไตรมาส 1", "พ.ศ. 2568, 2569 ไตรมาส 2"]),
        (table(("☐ ไตรมาส 1", "☑ ไตรมาส 2")), ["☐ ไตรมาส 1 ☑ ไตรมาส 2"]),
        (table(("ที่", "ผู้เข้าร่วม"), ("1", "ครู")), []),
    ],
    ids=range(8),
)  # fmt: skip
def test_a_table_of_quarters_or_months_says_when(made: Table, said: list[str]) -> None:
    assert times_of(made) == said


@pytest.mark.parametrize(
    "lines",
    [
        ("ผู้อนุมัติ", f"ลงชื่อ{DOTS}"),
        ("ผู้อนุมัติ",),
        ("ผู้อนุมัติ", DOTS),
        (f"{DOTS}ผู้อนุมัติ",),
        (f"ผู้อนุมัติ ลงชื่อ{DOTS}",),
        (f"(ลงชื่อ){DOTS}ผู้อนุมัติ",),
    ],
    ids=range(6),
)
def test_who_signs_is_known_with_the_role_above_or_without_a_word_for_signing(lines: tuple[str, ...]) -> None:
    book = small_book()
    sheet(book)
    book.new_page()
    for line in (*lines, "(นายสมมติ ตัวอย่าง)", "ปลัดเทศบาล"):
        book.line(line)
    approval = field(import_book(book.data()), "approval", file="plan.yaml")
    assert approval == [{"role": "ผู้อนุมัติ", "name": "นายสมมติ ตัวอย่าง", "position": "ปลัดเทศบาล"}]
