"""The edge of a page, told without indents by the word that had no room."""

from __future__ import annotations

import pytest

from antigraft_cli.readers.blocks import texts
from antigraft_cli.readers.document_file import read_document
from antigraft_cli.readers.page_edge import PageEdge, mark_kind

PROSE = [
    "การรับของขวัญจากผู้มาติดต่อราชการ แม้มีมูลค่าเพียงเล็กน้อย อาจทำให้เกิดความเกรงใจและนำไปสู่",
    "การเลือกปฏิบัติ องค์การบริหารส่วนตำบลจึงประกาศมาตรการงดรับของขวัญ เพื่อให้บุคลากรทุกคนงดรับ",
    "ของกำนัลทุกชนิดจากการปฏิบัติหน้าที่ และเพื่อให้ประชาชนผู้มาติดต่อราชการมั่นใจว่าจะได้รับบริการ",
] * 4
ITEMS = [
    "๑) จัดทำประกาศนโยบายงดรับของขวัญและเผยแพร่ให้ประชาชนทราบอย่างทั่วถึงทุกหมู่บ้าน",
    "๒) จัดประชุมบุคลากรเพื่อชี้แจงแนวทางปฏิบัติและลงนามแสดงเจตจำนงสุจริตร่วมกันทุกคน",
] * 4
EDGE = PageEdge([*PROSE, *ITEMS])


@pytest.mark.parametrize(
    ("line", "following", "kind", "first", "broken"),
    [
        (PROSE[0], PROSE[1], "", False, True),
        ("เพื่อให้บุคลากรทุกคนงดรับของกำนัล", "การรับของขวัญ", "", False, False),
        # The first line of a paragraph is set in; a long word leaves much room.
        (PROSE[1][:-12], "มาตรการ", "", True, True),
        (PROSE[1][:-17], "องค์การบริหารส่วนตำบลตัวอย่าง", "", False, True),
        # Items are set in, and are as wide as others of their kind.
        (ITEMS[0], "โดยทั่วถึง", "1)", True, True),
        (ITEMS[0], "โดยทั่วถึง", "", False, False),
        # No paragraph ends inside brackets.
        ("ไม่น้อยกว่าร้อยละ ๘๐ (สำรวจโดยใช้แบบ", "ประเมินผล)", "", False, True),
        ("ข้อ (๑) และข้อ (๒)", "ประเมินผล)", "", False, False),
    ],
)
def test_a_line_goes_on_where_the_next_word_had_no_room(
    line: str, following: str, kind: str, first: bool, broken: bool
) -> None:
    assert EDGE.left_no_room(line, following, kind, first=first) is broken


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("๑) ข้อ", "1)"),
        ("12.3 ข้อ", "1."),
        ("๑๒.๓) ข้อ", "1.1)"),
        ("- ข้อ", "-"),
        ("ก) ข้อ", "1)"),
        ("ข้อ", ""),
        ("", ""),
    ],
)
def test_marks_of_one_kind_are_alike_but_for_their_numbers(line: str, kind: str) -> None:
    assert mark_kind(line) == kind


def test_no_line_at_all_has_an_edge() -> None:
    assert PageEdge([]).left_no_room("", "", "", first=True)


def test_lines_of_pages_without_indents_are_paragraphs_again() -> None:
    pages = [
        "\n".join([f"{head}ที่มา", *PROSE[:3], "อย่างเป็นธรรม", *ITEMS[:2], f"{head}. วัตถุประสงค์"]) for head in "กขคง"
    ]
    read = list(texts(read_document("\f".join(pages).encode()).blocks))
    assert len(read) == 4 * 5
    assert [len(text) > 200 for text in read[:5]] == [False, True, False, False, False]
