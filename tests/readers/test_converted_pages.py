"""Word files that a converter made of a PDF: page numbers, running heads, broken lines and sara am are put right."""

from __future__ import annotations

from antigraft_cli.readers.blocks import Paragraph, SectionStart, paragraphs
from word_files import blocks, paragraph, read

BREAK = "<w:p><w:r><w:br w:type='page'/></w:r></w:p>"
SET_IN = "<w:ind w:firstLine='1418'/>"
WIDE = "ประชาชนในตำบลส่วนใหญ่ประกอบอาชีพทำนาและรับจ้างทั่วไปในตัวเมืองใกล้เคียง"


def texts(body: str) -> list[str]:
    return [each.text for each in paragraphs(blocks(body))]


def broken(*lines: str, indent: str = SET_IN) -> str:
    first, *others = lines
    return paragraph(first, indent) + "".join(map(paragraph, others))


def test_lines_below_one_that_is_set_in_are_its_paragraph() -> None:
    parts = [broken(f"{WIDE}{number}", f"และ{WIDE}", "จึงต้องมีโครงการนี้") for number in range(5)]
    assert texts("".join(parts)) == [f"{WIDE}{number} และ{WIDE}จึงต้องมีโครงการนี้" for number in range(5)]


def test_few_lines_are_left_as_they_are() -> None:
    parts = [broken(f"{WIDE}{number}", "จึงต้องมีโครงการนี้") for number in range(4)]
    assert len(texts("".join(parts))) == 8


def test_a_text_wider_than_any_page_says_that_paragraphs_are_whole() -> None:
    parts = [broken(f"{WIDE}{number}", "จึงต้องมีโครงการนี้") for number in range(5)]
    assert len(texts("".join([*parts, paragraph(WIDE * 2)]))) == 11


def test_what_stands_below_a_short_line_somewhere_is_a_heading() -> None:
    parts = [broken(f"{WIDE}{number}", "ไม่จบ", "วัตถุประสงค์") for number in range(5)]
    body = "".join([*parts, broken(WIDE, "วัตถุประสงค์"), broken(f"{WIDE}๙", "ไม่จบ", "๑) ข้อแรก")])
    assert texts(body)[-5:] == ["วัตถุประสงค์", WIDE, "วัตถุประสงค์", f"{WIDE}๙ ไม่จบ", "๑) ข้อแรก"]


def test_an_item_goes_on_below_its_text_and_a_bold_line_begins_anew() -> None:
    hanging, below = "<w:ind w:left='1778' w:hanging='360'/>", "<w:ind w:left='1778'/>"
    item = paragraph(f"๑. {WIDE}", hanging) + paragraph("และข้อมูล", below)
    bold = f"{paragraph(WIDE, SET_IN)}<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>หัวข้อ</w:t></w:r></w:p>"
    parts = "".join(broken(f"{WIDE}{number}", "ไม่จบ") for number in range(5))
    assert texts(parts + item + bold)[5:] == [f"๑. {WIDE}และข้อมูล", WIDE, "หัวข้อ"]


def test_numbers_and_heads_of_pages_are_left_out_and_a_sentence_goes_on_behind_them() -> None:
    pages = [
        f"{paragraph('แผน อบต.')}{broken(f'{WIDE}{n}', f'และ{WIDE}{n}แห่ง')}{paragraph(f'- {n} -')}"
        for n in range(1, 5)
    ]
    body = BREAK.join(page.replace(SET_IN, SET_IN if place < 3 else "") for place, page in enumerate(pages))
    reading = read(body)
    assert [each.text for each in paragraphs(reading.blocks)] == [
        f"{WIDE}1 และ{WIDE}1แห่ง",
        f"{WIDE}2 และ{WIDE}2แห่ง",
        f"{WIDE}3 และ{WIDE}3แห่ง{WIDE}4 และ{WIDE}4แห่ง",
    ]
    assert [note.en for note in reading.notes] == [
        "page numbers left out: 4",
        "lines of page headers and footers left out: 4",
    ]


def test_what_begins_a_sheet_is_no_running_head() -> None:
    head = paragraph("รายละเอียดโครงการ")
    body = BREAK.join(f"{head}{paragraph(f'ข้อ {number} จบ')}{paragraph(f'- {number} -')}" for number in range(4))
    assert texts(body) == [text for number in range(4) for text in ("รายละเอียดโครงการ", f"ข้อ {number} จบ")]


def test_the_page_that_a_number_stood_on_begins_with_what_follows_it() -> None:
    body = BREAK.join(f"{paragraph(f'- {number} -')}{paragraph(f'ข้อความ {number} จบ')}" for number in range(3))
    assert blocks(body) == [
        Paragraph("ข้อความ 0 จบ"),
        Paragraph("ข้อความ 1 จบ", new_page=True),
        Paragraph("ข้อความ 2 จบ", new_page=True),
    ]


def test_two_numbers_are_no_pages() -> None:
    body = BREAK.join(f"{paragraph('ข้อความ')}{paragraph(f'- {number} -')}" for number in range(2))
    assert texts(body) == ["ข้อความ", "- 0 -", "ข้อความ", "- 1 -"]


def test_sara_am_that_is_split_everywhere_is_whole() -> None:
    cell = f"<w:tbl><w:tr><w:tc>{paragraph('จํานวน')}</w:tc></w:tr></w:tbl>"
    body = "".join(map(paragraph, ["ทํา", "นํ้า", "น้ํา", "คํานํา"]))
    assert texts(body + cell) == ["ทำ", "น้ำ", "น้ำ", "คำนำ", "จำนวน"]


def test_sara_am_that_is_split_somewhere_stays() -> None:
    words = ["ทํา", "นํา", "คํานํา", "สํา", "ทำ", "จำ"]
    assert texts("".join(map(paragraph, words))) == words


def test_sara_am_apart_from_its_consonant_is_at_it() -> None:
    body = "".join(map(paragraph, ["ท ำ", "น้ ำ", "ค ำน ำ", "จ ำนวน", "ทำ"]))
    assert texts(body) == ["ทำ", "น้ำ", "คำนำ", "จำนวน", "ทำ"]


def test_sections_are_no_text_of_a_page() -> None:
    section = "<w:p><w:pPr><w:sectPr><w:type w:val='nextPage'/><w:pgSz/></w:sectPr></w:pPr></w:p>"
    body = section.join(f"{paragraph(f'ข้อความ {number} จบ')}{paragraph(f'หน้า {number}')}" for number in range(3))
    found = [each for each in blocks(f"{body}<w:sectPr/>") if not isinstance(each, SectionStart)]
    assert [each.text for each in found if isinstance(each, Paragraph)] == [
        f"ข้อความ {number} จบ" for number in range(3)
    ]
