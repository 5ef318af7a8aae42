"""The labels of native lists, as Word shows them."""

from __future__ import annotations

import pytest

from antigraft_cli.readers.blocks import Paragraph
from antigraft_cli.readers.docx.number_formats import shown_number
from word_files import blocks, paragraph


def level(number: int, form: str, text: str, more: str = "", start: str = "1") -> str:
    return f"<w:lvl w:ilvl='{number}'><w:start w:val='{start}'/><w:numFmt w:val='{form}'/>{more}<w:lvlText w:val='{text}'/></w:lvl>"


def lists(*levels: str, more: str = "") -> str:
    return f"<w:abstractNum w:abstractNumId='0'>{''.join(levels)}</w:abstractNum>{num(1)}{num(2)}{more}"


def num(id_: int, override: str = "", abstract: int = 0) -> str:
    return f"<w:num w:numId='{id_}'><w:abstractNumId w:val='{abstract}'/>{override}</w:num>"


def item(depth: int, list_: int = 1) -> str:
    return paragraph("ก", f"<w:numPr><w:ilvl w:val='{depth}'/><w:numId w:val='{list_}'/></w:numPr>")


def labels(numbering: str, *depths: int | tuple[int, int]) -> list[str]:
    items = [each if isinstance(each, tuple) else (each, 1) for each in depths]
    found = blocks("".join(item(*each) for each in items), numbering=numbering)
    assert len(found) == len(depths)
    return [block.label for block in found if isinstance(block, Paragraph)]


THAI = lists(
    level(0, "thaiNumbers", "%1)"), level(1, "thaiNumbers", "%1.%2)"), level(2, "thaiLetters", "%3)"),
)  # fmt: skip


def test_levels_count_on_their_own_and_begin_anew_below_the_next_item() -> None:
    assert labels(THAI, 0, 1, 1, 2, 2, 0, 1, 2) == ["๑)", "๑.๑)", "๑.๒)", "ก)", "ข)", "๒)", "๒.๑)", "ก)"]


def test_an_item_without_one_above_it_counts_from_the_start_of_that_level() -> None:
    assert labels(THAI, 1, 1, 0) == ["๑.๑)", "๑.๒)", "๑)"]


def test_lists_of_one_kind_go_on_counting_until_one_begins_anew() -> None:
    override = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride>"
    numbering = THAI + num(3, override)
    assert labels(numbering, 0, (0, 2), (0, 3), (0, 3), 0) == ["๑)", "๒)", "๑)", "๒)", "๓)"]


def test_a_list_may_change_a_level_of_its_kind() -> None:
    override = f"<w:lvlOverride w:ilvl='0'>{level(0, 'decimal', '(%1)')}</w:lvlOverride>"
    assert labels(THAI + num(3, override), (0, 3), (1, 3)) == ["(1)", "1.๑)"]


def test_levels_that_never_begin_anew_go_on() -> None:
    numbering = lists(level(0, "decimal", "%1."), level(1, "decimal", "%2)", "<w:lvlRestart w:val='0'/>"))
    assert labels(numbering, 0, 1, 1, 0, 1) == ["1.", "1)", "2)", "2.", "3)"]


def test_a_level_may_begin_anew_below_one_level_only() -> None:
    third = level(2, "decimal", "%3)", "<w:lvlRestart w:val='1'/>")
    numbering = lists(level(0, "decimal", "%1."), level(1, "decimal", "%2."), third)
    assert labels(numbering, 0, 1, 2, 1, 2, 0, 1, 2) == ["1.", "1.", "1)", "2.", "2)", "2.", "1.", "1)"]


def test_a_level_of_legal_numbers_shows_all_in_arabic_digits() -> None:
    numbering = lists(level(0, "thaiLetters", "%1"), level(1, "thaiNumbers", "%1.%2", "<w:isLgl/>"))
    assert labels(numbering, 0, 1) == ["ก", "1.1"]


def test_a_list_begins_where_it_says() -> None:
    assert labels(lists(level(0, "thaiNumbers", "ข้อ %1", start="๕")), 0) == ["ข้อ ๐"]
    assert labels(lists(level(0, "thaiNumbers", "ข้อ %1", start="5")), 0, 0) == ["ข้อ ๕", "ข้อ ๖"]


def _bullet(text: str, font: str) -> str:
    return lists(level(0, "bullet", text, f"<w:rPr><w:rFonts w:ascii='{font}'/></w:rPr>"))


@pytest.mark.parametrize(
    ("text", "font", "shown"),
    [
        ("\uf0b7", "Symbol", "•"),
        ("\uf0fc", "Wingdings", "✓"),
        ("-", "TH SarabunPSK", "-"),
        ("\uf0b7", "", "•"),
        ("", "", "•"),
    ],
    ids=["Symbol", "Wingdings", "dash", "font lost", "picture"],
)
def test_a_bullet_is_that_of_its_font(text: str, font: str, shown: str) -> None:
    assert labels(_bullet(text, font), 0, 0) == [shown, shown]


def test_numbers_that_show_nothing_make_no_list() -> None:
    # LibreOffice writes headings so.
    assert blocks(item(0), numbering=lists(level(0, "none", ""))) == [Paragraph("ก")]
    assert blocks(item(0, 7) + item(5), numbering=THAI) == [Paragraph("ก"), Paragraph("ก")]


_STYLES = (
    "<w:style w:type='paragraph' w:styleId='1'><w:name w:val='heading 1'/><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>"
    "<w:style w:type='paragraph' w:styleId='2'><w:name w:val='heading 2'/><w:basedOn w:val='1'/></w:style>"
    "<w:style w:type='paragraph' w:styleId='3'><w:name w:val='heading 3'/><w:basedOn w:val='1'/>"
    "<w:pPr><w:numPr><w:ilvl w:val='1'/></w:numPr></w:pPr></w:style>"
)


def test_a_style_may_number_its_paragraphs() -> None:
    numbering = lists(
        level(0, "thaiNumbers", "%1.", "<w:pStyle w:val='1'/>"),
        level(1, "thaiNumbers", "%1.%2", "<w:pStyle w:val='2'/>"),
    )
    body = [paragraph("ก", f"<w:pStyle w:val='{style}'/>") for style in "1231"]
    off = paragraph("ก", "<w:pStyle w:val='1'/><w:numPr><w:numId w:val='0'/></w:numPr>")
    assert blocks("".join([*body, off]), numbering=numbering, styles=_STYLES) == [
        Paragraph("ก", "heading 1", "๑.", 1),
        Paragraph("ก", "heading 2", "๑.๑", 2),
        Paragraph("ก", "heading 3", "๑.๒", 2),
        Paragraph("ก", "heading 1", "๒.", 1),
        Paragraph("ก", "heading 1"),
    ]


def test_a_list_by_the_name_of_a_style_is_that_style_s() -> None:
    link = "<w:abstractNum w:abstractNumId='5'><w:numStyleLink w:val='s'/></w:abstractNum>"
    linked = f"<w:abstractNum w:abstractNumId='6'><w:styleLink w:val='s'/>{level(0, 'thaiLetters', '%1.')}</w:abstractNum>"
    assert labels(link + linked + num(1, abstract=5), 0, 0) == ["ก.", "ข."]


def test_a_number_alone_in_its_paragraph_is_shown() -> None:
    empty = "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr></w:p>"
    assert blocks(empty + item(0), numbering=THAI) == [
        Paragraph("", label="๑)", level=1),
        Paragraph("ก", label="๒)", level=1),
    ]


@pytest.mark.parametrize(
    ("form", "shown"),
    [
        ("decimal", ["1", "27", "1999"]),
        ("decimalZero", ["01", "27", "1999"]),
        ("thaiNumbers", ["๑", "๒๗", "๑๙๙๙"]),
        ("thaiLetters", ["ก", "พ", "1999"]),
        ("lowerLetter", ["a", "aa", "1999"]),
        ("upperLetter", ["A", "AA", "1999"]),
        ("lowerRoman", ["i", "xxvii", "mcmxcix"]),
        ("upperRoman", ["I", "XXVII", "MCMXCIX"]),
        ("decimalEnclosedParen", ["(1)", "(27)", "(1999)"]),
        ("decimalEnclosedCircle", ["①", "27", "1999"]),
        ("none", ["", "", ""]),
        ("hindiNumbers", ["1", "27", "1999"]),
    ],
    ids=lambda each: each if isinstance(each, str) else "",
)  # fmt: skip
def test_numbers_are_shown_in_their_format(form: str, shown: list[str]) -> None:
    assert [shown_number(number, form) for number in (1, 27, 1999)] == shown
    assert shown_number(0, form) in ("0", "00", "๐", "(0)", "")
    assert len(shown_number(32767, form)) < 10
