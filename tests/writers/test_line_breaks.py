"""Where a line may break: one decision for all writers that lay lines out, in pieces of a text."""

from __future__ import annotations

import re
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from antigraft_cli.writers.line_breaks import Kept, LineBreaks, Piece
from antigraft_cli.writers.word_breaks import ZERO_WIDTH_SPACE, WordBreaks

NAME = "องค์การบริหารส่วนตำบลป่าสัก"
BREAKS = LineBreaks(WordBreaks([NAME, "เชียงแสน"]))
WIDE, NARROW, NARROWEST = 100.0, 8.0, 2.0
"""Ems of a page's line, a cell's, and one that holds no word."""


def shown(pieces: list[Piece] | tuple[Piece, ...]) -> str:
    """Pieces as `[whole]`, or `[whole:its parts]` where a line may be too narrow; | is a place to break."""
    return "".join(
        piece.replace(ZERO_WIDTH_SPACE, "|")
        if isinstance(piece, str)
        else f"[{piece.text}{':' if piece.parts else ''}{shown(piece.parts)}]"
        for piece in pieces
    )


LONG = " คำ" * 100
"""What makes a text too long for one line, so that it comes in pieces."""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("เพื่อให้การควบคุมภายในเป็นไป", "เพื่อให้|การควบคุม|ภายใน|เป็นไป"),
        (f"ของ{NAME}และอำเภอเชียงแสน", f"ของ|{NAME}|และ|อำเภอ|เชียงแสน"),
        ("วันที่ ๑๕\u00a0มีนาคม\u00a0๒๕๖๗", "วันที่ ๑๕\u00a0มีนาคม\u00a0๒๕๖๗"),
        # Both ends of a range, a number with its unit, words with hyphens.
        ("(พ.ศ.\u00a0๒๕๖๑\u00a0–\u00a0๒๕๘๐) นั้น", "(พ.ศ.\u00a0[๒๕๖๑\u00a0–\u00a0๒๕๘๐]) นั้น"),
        ("๒๕๖๖-๒๕๗๐ ที่ 1–2", "[๒๕๖๖-๒๕๗๐] ที่ [1–2]"),
        ("๕๐๐\u00a0บาท/คน/วัน ๑๕/วัน และ/หรือ", "[๕๐๐\u00a0บาท/คน/วัน] [๑๕/วัน] และ/หรือ"),
        ("ระบบ (E-Service) COVID-19 ITA", "ระบบ [(E-Service)] [COVID-19] ITA"),
        # Addresses: short ones are whole, long ones break behind slashes and before dots.
        ("ที่ www.nacc.go.th และ a@x.go.th", "ที่ [www.nacc.go.th] และ [a@x.go.th]"),
        (
            "https://itas.nacc.go.th/home/2566?x=1 (office.of.clerk@pasak.go.th)",
            "[https://]|[itas]|[.nacc]|[.go]|[.th/]|[home/]|[2566?x=1] [(office]|[.of]|[.clerk@pasak]|[.go]|[.th)]",
        ),
        ("www.nacc.go.th/ข่าวสาร/๒๕๖๖.pdf", "[www]|[.nacc]|[.go]|[.th/]|[ข่าวสาร/]|[๒๕๖๖]|[.pdf]"),
        ("การ\u200bบริหาร", "การ|บริหาร"),
    ],
)
def test_what_a_line_keeps_together_is_one_piece(text: str, expected: str) -> None:
    assert shown(BREAKS.pieces(f"{text}{LONG}", 60)) == f"{expected}{LONG}"


def test_a_text_that_fits_is_one_piece() -> None:
    for text in ("", "ก", f"โครงการของ{NAME} E-Service", "https://itas.nacc.go.th/home/2566"):
        assert BREAKS.pieces(text, WIDE) == [text]


def test_what_no_line_holds_is_broken_into_ever_smaller_parts() -> None:
    assert shown(BREAKS.pieces(f"ของ{NAME}ใน", NARROW)) == (
        f"ของ|[{NAME}:[องค์การบริหารส่วนตำบล:[องค์การ]|[บริหาร]|[ส่วน]|[ตำบล]]|[ป่าสัก]]|ใน"
    )
    local = shown(BREAKS.pieces("องค์กรปกครองส่วนท้องถิ่น", NARROW))
    assert local == "[องค์กรปกครองส่วนท้องถิ่น:[องค์กร]|[ปกครอง]|[ส่วนท้องถิ่น]]"
    assert (
        shown(BREAKS.pieces("ความโปร่งใส", NARROWEST)) == "[ความโปร่งใส:[ความ:ค|วา|ม]|[โปร่งใส:[โปร่ง:โป|ร่|ง]|[ใส]]]"
    )
    assert shown(BREAKS.pieces("E-Service ๒๕๖๖\u00a0-\u00a0๒๕๗๐", 3)) == (
        "[E-Service:[E-]|[Service:S|e|r|v|i|c|e]] [๒๕๖๖\u00a0-\u00a0๒๕๗๐:[๒๕๖๖\u00a0-]|[\u00a0๒๕๗๐]]"
    )
    assert shown(BREAKS.pieces("x" * 12, 3)) == f"[{'x' * 12}:{'|'.join('x' * 12)}]"
    assert shown(BREAKS.pieces("ร้องเรียน/ร้องทุกข์", NARROW)) == "ร้องเรียน/ร้องทุกข์"


_TEXTS = st.lists(
    st.sampled_from(
        [
            *"กาเ่ๆฯ๙9aZ./-–@:() \u00a0\u200b",
            NAME,
            "การทุจริต",
            "ป้องกัน",
            "https://",
            "www.",
            "E-Service",
            "๒๕๖๖",
            "😀",
        ]
    ),
    max_size=20,
).map("".join) | st.text(st.characters(exclude_characters="\n", exclude_categories=["Cs"]), max_size=40)


@given(_TEXTS, st.sampled_from([WIDE, NARROW, NARROWEST, 0.5]))
def test_the_pieces_and_their_parts_are_the_text(text: str, room: float) -> None:
    bare = text.replace(ZERO_WIDTH_SPACE, "")
    pieces = BREAKS.pieces(text, room)
    assert "".join(_whole(pieces)) == bare
    assert "".join(_finest(pieces)) == bare


def _whole(pieces: list[Piece]) -> list[str]:
    return [piece.replace(ZERO_WIDTH_SPACE, "") if isinstance(piece, str) else piece.text for piece in pieces]


def _finest(pieces: list[Piece] | tuple[Piece, ...]) -> list[str]:
    found: list[str] = []
    for piece in pieces:
        if isinstance(piece, Kept):
            found += _finest(piece.parts) if piece.parts else [piece.text]
        else:
            found.append(piece.replace(ZERO_WIDTH_SPACE, ""))
    return found


@given(_TEXTS)
def test_a_line_wide_enough_breaks_no_name(text: str) -> None:
    pieces = shown(BREAKS.pieces(f"{text}{NAME}{text}{LONG}", 400))
    assert NAME in pieces


@given(_TEXTS)
def test_every_place_to_break_is_before_what_can_begin_a_line(text: str) -> None:
    pieces = BREAKS.pieces(f"{text.replace(ZERO_WIDTH_SPACE, '')}{LONG}", 60)
    for after in re.findall(r"[^/]\|(.)", re.sub(r"[\[\]]", "", shown(pieces))):
        assert not re.match("[ะ-ฺๅ็-๎]", after)


_MARKED = st.lists(
    st.sampled_from([*"กา่9aZ./-ʼ漢\u0308\u0337\u20e3\ufe0f", "https://a.go.th/", "๒๕๖๖-๗", "๑๕/วัน", NAME]),
    min_size=1,
    max_size=12,
).map("".join)


@given(_MARKED, st.sampled_from([WIDE, NARROW, NARROWEST, 0.5]))
def test_a_mark_stays_with_the_letter_that_it_is_on(text: str, room: float) -> None:
    """Typst drops marks whose letter is in another box."""
    following = _finest(BREAKS.pieces(f"ก{text}{LONG}", room))[1:]
    assert [piece for piece in following if re.match("[\u0308\u0337\u20e3\ufe0f]", piece)] == []


@pytest.mark.parametrize(
    "text",
    [
        "๑" * 200_000,
        "a" * 200_000,
        "a-" * 100_000,
        "/" * 200_000,
        "๑/" * 100_000,
        "a." * 100_000,
        "http:" * 40_000,
    ],
)
def test_a_long_text_without_blanks_takes_time_as_its_length(text: str) -> None:
    start = process_time()
    LineBreaks(WordBreaks()).pieces(text, NARROW)
    assert process_time() - start < 4
