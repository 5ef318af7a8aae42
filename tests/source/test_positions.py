"""Where each character of a text stands in the file: in every YAML style, folded, escaped, at any indentation."""

from __future__ import annotations

import re
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from antigraft_cli.diagnostics import Place, Span
from antigraft_cli.source.folder import SourceFile
from antigraft_cli.source.positions import character_positions
from antigraft_cli.source.tree import Scalar, build, scalars

STYLES = ("", "'", '"', "|", ">")
WORDS = ("ก", "ที่", "น้ำ", "กํ่า", "ป่าสัก", "${org.name}", "it's", "''", '"', "\\", "\\n", "#", "#ข", "a:", "๑", "A", "😀", "é", "\u200b", "\xa0", "\\u0e01")  # fmt: skip
NAMED = {'"': '\\"', "\\": "\\\\", "\xa0": "\\_", "\n": "\\n", "\t": "\\t", " ": "\\ "}
Randoms = st.randoms(use_true_random=False)


class Page:
    """A file with one text in it, written character by character, and where each went."""

    def __init__(self, style: str, random: Random) -> None:
        self.style, self.random = style, random
        self.line_end = random.choice(("\n", "\r\n"))
        self.source = self.text = ""
        self.positions: list[int] = []
        self.escaped: set[int] = set()
        self.path: list[str | int] = []
        self._begin()
        pieces = random_pieces(random)
        if style == "" and not can_be_plain("".join(pieces)):
            pieces = ["ก", " ", "ข"]
        for piece in pieces:
            self._piece(piece)
        self.source += {"'": "'", '"': '"'}.get(style, "") + self.line_end + self.next

    def _begin(self) -> None:
        """Maps and lists around the text, each deeper than the one before, and what opens its style."""
        column = 0
        for level in range(self.random.randint(0, 3)):
            self.source += f"{' ' * column}in{level}:{self.line_end}"
            self.path.append(f"in{level}")
            column += self.random.randint(1, 4)
        if self.random.random() < 0.5:
            self.source += (
                " " * column + "- # ก" + self.line_end + " " * column + "-" + " " * self.random.randint(1, 3)
            )
            self.path += [1]
            self.next = " " * column + "- 1"
        else:
            self.source += f"{' ' * column}text:{' ' * self.random.randint(1, 3)}"
            self.path.append("text")
            self.next = " " * column + "next: 1"
        self.indent = " " * (column + self.random.randint(1, 4))
        self.source += self.style
        if self.style in ("|", ">"):
            self.source += "-" + self.random.choice(("", " ", " # |>")) + self.line_end + self.indent

    def _piece(self, piece: str) -> None:
        break_is_written = self.style != '"' or self.random.random() < 0.5
        if piece == "\n" and break_is_written:
            self._put(
                piece, (self.line_end if self.style == "|" else self._blanks() + self._blanks()) + self.indent
            )
        elif piece == " " and self.style != "|" and self.random.random() < 0.4:
            self._put(piece, self._blanks() + self.indent)
        else:
            for character in piece:
                self._character(character)

    def _blanks(self) -> str:
        """A line's end, with blanks before it where they are dropped."""
        blanks = self.random.choice(("", "", " ", "   ")) if self.style in ("", "'", '"') else ""
        return blanks + self.line_end

    def _character(self, character: str) -> None:
        if self.style == "'" and character == "'":
            self._put("'", "''")
        elif self.style != '"':
            self._put(character, character)
        else:
            if character not in " \t" and self.random.random() < 0.1:
                self.source += "\\" + self.line_end + self.indent
            written = self._in_double_quotes(character)
            self.escaped |= {len(self.text)} if written.startswith("\\") else set()
            self._put(character, written)

    def _in_double_quotes(self, character: str) -> str:
        number = ord(character)
        escapes = [f"\\U{number:08x}", *([f"\\u{number:04X}"] if number < 0x10000 else [])]
        escapes += [f"\\x{number:02x}"] if number < 0x100 else []
        escapes += [NAMED[character]] if character in NAMED else []
        return self.random.choice(escapes) if character in '"\\\n\t' or self.random.random() < 0.2 else character

    def _put(self, character: str, written: str) -> None:
        self.text += character
        self.positions.append(len(self.source))
        self.source += written

    def line_and_column(self, index: int) -> tuple[int, int]:
        return self.source.count("\n", 0, index) + 1, index - self.source.rfind("\n", 0, index)


def random_pieces(random: Random) -> list[str]:
    """Words with what stands between them; a break never has a space beside it."""
    pieces = ["".join(random.choices(WORDS, k=random.randint(1, 3)))]
    for _ in range(random.randint(0, 5)):
        pieces += [random.choice((" ", " ", "  ", "\n")), "".join(random.choices(WORDS, k=random.randint(1, 3)))]
    return pieces


def can_be_plain(text: str) -> bool:
    return not re.match(r"[-?:,\[\]{}#&*!|>'\"%@`]|.*(:\s|\s#)|.*:$", text, re.DOTALL)


def only_scalar(page: Page) -> Scalar:
    root, faults = build(page.source)
    assert faults == []
    assert root is not None
    return next(scalar for scalar in scalars(root) if scalar.text and scalar.text != "1")


@pytest.mark.parametrize("style", STYLES)
@settings(derandomize=True, deadline=None, max_examples=3 * settings().max_examples)
@given(random=Randoms)
def test_every_character_that_is_no_blank_is_found_where_it_was_written(style: str, random: Random) -> None:
    page = Page(style, random)
    scalar = only_scalar(page)
    assert (scalar.text, scalar.style) == (page.text, style)
    found = character_positions(scalar, page.source)
    visible = [index for index, character in enumerate(page.text) if character not in " \t\n"]
    assert [found[index] for index in visible] == [page.positions[index] for index in visible]
    assert found == sorted(found)
    assert len(found) == len(page.text) + 1


@pytest.mark.parametrize("style", STYLES)
@settings(derandomize=True, deadline=None, max_examples=2 * settings().max_examples)
@given(random=Randoms)
def test_a_part_of_a_text_has_the_line_and_column_of_its_first_and_last_character(
    style: str, random: Random
) -> None:
    page = Page(style, random)
    root, _ = build(page.source)
    single = [
        index
        for index, character in enumerate(page.text)
        if character not in " \t\n" and index not in page.escaped and (style, character) != ("'", "'")
    ]
    if not single:
        return
    first, last = sorted(random.choices(single, k=2))
    place = Place("f.yaml", tuple(page.path), part=(first, last + 1))
    start, end = (page.line_and_column(page.positions[index]) for index in (first, last))
    span = Span("f.yaml", *start, end[0], end[1] + 1)
    assert SourceFile("f.yaml", page.source, root).locate(place) == span
