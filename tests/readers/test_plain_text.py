"""Plain text as it comes from web pages and PDFs."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from antigraft_cli.readers.blocks import Cell, Paragraph, Reading, Table, texts
from antigraft_cli.readers.document_file import read_document
from antigraft_cli.readers.page_numbers import page_number_lines, running_heads

LONG = "องค์การบริหารส่วนตำบลตัวอย่างจัดทำแผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส"


def read(text: str) -> Reading:
    reading = read_document(text.encode())
    assert reading.problem is None
    return reading


def lines(text: str) -> list[str]:
    return list(texts(read(text).blocks))


def test_lines_are_paragraphs() -> None:
    assert read("\ufeffคำนำ\n\n  ย่อหน้า\u200bแรก \r\nข้อ\u00a0๑\rข้อ\t๒\n").blocks == (
        Paragraph("คำนำ"), Paragraph("  ย่อหน้าแรก"), Paragraph("ข้อ ๑"), Paragraph("ข้อ\t๒"),
    )  # fmt: skip


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp874", "tis-620"])
def test_the_encodings_of_thai_files_are_known(codec: str) -> None:
    text = "แผนปฏิบัติการ 2566\r\nข้อ 1) ก\r\n"
    assert list(texts(read_document(text.encode(codec)).blocks)) == ["แผนปฏิบัติการ 2566", "ข้อ 1) ก"]


def test_rows_with_tabs_are_a_table() -> None:
    text = "ตาราง\nลำดับ\tรายการ\t\tหมายเหตุ\n\t\t1\t\n1\tโครงการ\t☑\t\n\nก\tข\tค\nง\tจ\tฉ\nท้าย"
    before, first, second, after = read(text).blocks
    assert (before, after) == (Paragraph("ตาราง"), Paragraph("ท้าย"))
    assert isinstance(first, Table)
    assert isinstance(second, Table)
    assert [[each.text for each in row] for row in first.rows] == [
        ["ลำดับ", "รายการ", "", "หมายเหตุ"], ["", "", "1", ""], ["1", "โครงการ", "☑", ""],
    ]  # fmt: skip
    assert second.rows[1] == tuple(Cell((Paragraph(text),), column) for column, text in enumerate("งจฉ"))


def test_an_indent_of_tabs_makes_no_table() -> None:
    indented = ["\t\tย่อหน้าแรก", "\t\tย่อหน้าที่สอง", "\t๑)\tข้อ", "\t๒)\tข้อ"]
    assert lines("\n".join(indented)) == indented


def test_rows_with_an_empty_line_between_them_are_one_table() -> None:
    (table,) = read("ก\tข\tค\n\nง\tจ\tฉ\n\nช\tซ\tฌ").blocks
    assert isinstance(table, Table)
    assert len(table.rows) == 3


def test_boxes_of_a_web_page_are_ticks() -> None:
    text = '<input checked="" type="checkbox"/> มี <INPUT type=checkbox> ไม่มี <input type="text">'
    assert lines(text) == ['☑ มี ☐ ไม่มี <input type="text">']


def _wrapped(paragraph: str, width: int) -> str:
    return "\n".join(paragraph[at : at + width] for at in range(0, len(paragraph), width))


def test_a_mark_on_a_line_of_its_own_is_that_of_the_text_below_it() -> None:
    body = "\n".join([LONG] * 12)
    assert lines(f"{body}\n\n๑)\nข้อ\n-\n{LONG}\n-\n0.00")[1:] == ["๑) ข้อ", f"- {LONG}", "-", "0.00"]


def test_lines_broken_at_the_edge_of_a_page_are_joined() -> None:
    first, second = LONG * 5, f"๑) {LONG * 4}"
    heading = "วัตถุประสงค์"
    text = f"{_wrapped(first, 90)}\n{heading}\n{_wrapped(second, 90)}\n๒) ข้อ\nก) ข้อ\n๓)\nข้อ\n\nท้าย"
    assert lines(text) == [first, heading, second, "๒) ข้อ", "ก) ข้อ", "๓) ข้อ", "ท้าย"]


def test_joined_words_of_other_letters_have_a_blank_between_them() -> None:
    text = "\n".join(["word " * 15 + "word", f"{LONG[:70]} พ.ศ.", "๒๕๖๖ ก"] * 5)
    joined = " ".join(lines(text))
    assert "พ.ศ. ๒๕๖๖" in joined
    assert "wordword" not in joined


def test_a_line_that_is_indented_or_stands_apart_is_not_joined() -> None:
    body = [LONG] * 12
    text = "\n".join([*body, f"    {LONG}", "", LONG])
    assert lines(text) == [LONG * 12, f"    {LONG}", LONG]


def test_whole_paragraphs_are_not_joined() -> None:
    paragraphs = [LONG * 4, *["องค์การบริหารส่วนตำบลตัวอย่าง อำเภอตัวอย่าง จังหวัดตัวอย่าง ประเทศไทย"] * 20, LONG * 5]
    assert lines("\n".join(paragraphs)) == paragraphs


def _pages(*pages: str) -> str:
    return "\f".join(pages)


def test_pages_have_numbers_and_heads_that_are_no_text() -> None:
    head = "แผนปฏิบัติการ พ.ศ. ๒๕๖๖ - ๒๕๗๐"
    text = _pages(
        f"- ก -\n{head}\nคำนำ", f"- ๑ -\n{head}\nเรื่อง\n2", f"- ๒ -\n{head}\nหัวข้อ\n(พ.ศ. 2566)\n", f"{head}\nท้าย\nหน้า 4 จาก 4"
    )  # fmt: skip
    reading = read(text)
    assert reading.blocks == (
        Paragraph("คำนำ"), Paragraph("เรื่อง", new_page=True), Paragraph("หัวข้อ", new_page=True),
        Paragraph("(พ.ศ. 2566)"), Paragraph("ท้าย", new_page=True),
    )  # fmt: skip
    assert [note.en for note in reading.notes] == [
        "page numbers left out: 5",
        "lines of page headers and footers left out: 4",
    ]


def test_a_sentence_goes_on_behind_the_number_of_a_page() -> None:
    text = "\n".join([LONG] * 6) + "\n- 2 -\n" + "\n".join([LONG] * 6)
    assert lines(text) == [LONG * 12]


def test_numbers_that_follow_each_other_a_page_apart_are_page_numbers() -> None:
    page = ["เรื่อง", *["ข้อ"] * 14]
    written = [*page, "๓", *page, "๔", *page, "๕"]
    assert page_number_lines(written) == {15, 31, 47}
    cells = ["1", "โครงการ", "2", "0.00", "2", "กิจกรรม", "1", "0.00", "3"] * 5
    assert page_number_lines(cells) == set()


def test_a_heading_that_some_pages_begin_with_is_text() -> None:
    pages = [
        line for number in range(10) for line in ("รายละเอียด" if number % 2 else "อื่น", f"ข้อ {number} ก", "\f")
    ]
    assert running_heads(pages) == set()


def test_a_table_of_a_year_has_its_nine_columns() -> None:
    rows = "\n".join(f"{number}\tโครงการ\t2\t0.00\t\t\t\t✓\t" for number in range(1, 16))
    head = "ลำดับ\tรายการโครงการ\tมิติ\tงบประมาณ (บาท)\tดำเนินการไตรมาส\t\t\t\tหมายเหตุ\n\t\t\t\t1\t2\t3\t4\t"
    (table,) = read(f"{head}\n{rows}").blocks
    assert isinstance(table, Table)
    assert ({len(row) for row in table.grid()}, len(table.rows)) == ({9}, 17)


@given(st.text(st.sampled_from(["ก", "1", "๒", " ", "\t", "\n", ")", "\u00a0", "<", "ท"]), max_size=300))
def test_no_letter_of_a_text_is_lost(text: str) -> None:
    read_letters = "".join(texts(read_document(text.encode()).blocks))
    assert sorted(each for each in read_letters if each.isalpha()) == sorted(
        each for each in text if each.isalpha()
    )


_SHAPES = {
    "lines": "ก\n", "numbers": "1\n", "digits": "1", "dotted": "1.", "blanks": " ", "indents": " " * 1000 + "ก\n",
    "rows": "ก\t\tข\n", "pages": "ก\f", "boxes": '<input type="checkbox"', "dashes": "-", "page numbers": "- 1 -\n",
}  # fmt: skip


@pytest.mark.parametrize("shape", _SHAPES)
def test_time_grows_with_the_text_and_not_with_its_square(shape: str) -> None:
    short, long = (seconds(shape, size) for size in (1 << 14, 1 << 17))
    assert long < 32 * max(short, 0.05)


def seconds(shape: str, size: int) -> float:
    text = "ก" + _SHAPES[shape] * (size // len(_SHAPES[shape])) + "ข"
    begun = time.process_time()
    read(text)
    return time.process_time() - begun


@pytest.mark.parametrize(
    ("torn", "whole"),
    [
        ("๕. วิธด\nี ำเนินการ", "๕. วิธีดำเนินการ"),
        ("๘. ผู้รบ\n       ั ผิดชอบโครงการ", "๘. ผู้รับผิดชอบโครงการ"),
        ("ผู้ย่ น\nื คำขอ", "ผู้ยื่นคำขอ"),
        ("รวมทั้งสิน\n้", "รวมทั้งสิ้น"),
        ("ส่วนท่ี ๑", "ส่วนที่ ๑"),
    ],
)
def test_a_mark_that_a_pdf_tore_off_is_over_its_consonant_again(torn: str, whole: str) -> None:
    assert lines(torn) == [whole]


def test_marks_that_stand_above_their_items_are_in_front_of_them() -> None:
    torn = "3. วัตถุประสงค์\n\uf0b7\n\uf0b7\n\nเพื่อเข้าใจ\nเพื่อลดความเสี่ยง\n\n๑)\n๒)\n\nสำรวจ\nสรุป\nรายงาน\n"
    # Where there are more lines than marks, an item has several, and nobody can say which.
    assert lines(torn) == ["3. วัตถุประสงค์", "• เพื่อเข้าใจ", "• เพื่อลดความเสี่ยง", "๑)", "๒)", "สำรวจ", "สรุป", "รายงาน"]


def test_an_indent_begins_a_paragraph_where_lines_go_on_without_one() -> None:
    first, rest = LONG[:70], LONG[70:]
    broken = f"    {first}\n{rest}\n" * 12
    two = f"    {LONG[:68]}\n    {LONG[:68]}\n"
    assert lines(broken + two) == [f"    {LONG}"] * 12 + [f"    {LONG[:68]}"] * 2


def test_columns_set_with_blanks_are_a_table() -> None:
    rows = (
        "ลำดับ   โครงการ              งบประมาณ    ไตรมาส",
        "                              (บาท)      1    2",
        "1       โครงการอบรม           5,000       /",
        "        คุณธรรม",
        "2       มาตรการโปร่งใส          -              /",
    )
    table = read("\n".join(rows)).blocks[0]
    assert isinstance(table, Table)
    assert [[(cell.column, cell.columns, cell.text) for cell in row] for row in table.rows] == [
        [(0, 1, "ลำดับ"), (1, 1, "โครงการ"), (2, 1, "งบประมาณ"), (3, 2, "ไตรมาส")],
        [(2, 1, "(บาท)"), (3, 1, "1"), (4, 1, "2")],
        [(0, 1, "1"), (1, 1, "โครงการอบรม\nคุณธรรม"), (2, 1, "5,000"), (3, 1, "/")],
        [(0, 1, "2"), (1, 1, "มาตรการโปร่งใส"), (2, 1, "-"), (4, 1, "/")],
    ]


def test_headings_beside_their_texts_are_a_table_of_two_columns() -> None:
    rows = (
        "วัตถุประสงค์      1. หนึ่ง",
        "                  2. สอง",
        "กลุ่มเป้าหมาย     พนักงาน",
        "ระยะเวลา          ตลอดปี",
    )
    table = read("\n".join(rows)).blocks[0]
    assert isinstance(table, Table)
    assert [[cell.text for cell in row] for row in table.rows] == [
        ["วัตถุประสงค์", "1. หนึ่ง\n2. สอง"],
        ["กลุ่มเป้าหมาย", "พนักงาน"],
        ["ระยะเวลา", "ตลอดปี"],
    ]
