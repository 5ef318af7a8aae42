"""What a PDF has to show: the texts of the nodes in order, each that of one element of its structure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import Literal, NamedTuple
from unicodedata import normalize

from antigraft_cli.markup.nodes import Block, Paragraph, Row, Run, Section, Table, captions
from antigraft_cli.writers.looks.style_names import CONTENTS_ENTRY

Part = Literal["", "contents", "head", "body", "foot"]
"""Of what an element is: the contents list, or a part of a table."""


class ExpectedText(NamedTuple):
    """The text of a paragraph, a label or a cell; `heads` is whether the cell is the head of others."""

    text: str
    part: Part = ""
    heads: bool = False


def expected_texts(sections: tuple[Section, ...]) -> list[ExpectedText]:
    """The texts of all blocks that have any."""
    texts = (each for section in sections for block in section.blocks for each in _of_block(block))
    return [each for each in texts if is_visible(each.text)]


def is_visible(text: str) -> bool:
    """Whether a text has any letter that shows."""
    return _VISIBLE.search(text) is not None


def visible_letters(text: str) -> str:
    """What is compared of a text: no blanks or signs that show nothing, ำ as two letters (NFKC), as fonts draw it."""
    return normalize("NFKC", _INVISIBLE.sub("", text))


_SHOW_NOTHING = (
    "\\s\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff"
    "\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
"""Blanks, and what Unicode calls Default_Ignorable_Code_Point (DerivedCoreProperties.txt): shapers draw none of these."""

_INVISIBLE, _VISIBLE = re.compile(f"[{_SHOW_NOTHING}]+"), re.compile(f"[^{_SHOW_NOTHING}]")


def _of_block(block: Block) -> Iterator[ExpectedText]:
    if isinstance(block, Table):
        return _of_table(block)
    return chain.from_iterable(map(_of_paragraph, captions(block)))


def _of_paragraph(paragraph: Paragraph) -> Iterator[ExpectedText]:
    part: Part = "contents" if paragraph.style == CONTENTS_ENTRY else ""
    yield ExpectedText(paragraph.label)
    yield ExpectedText(_text(paragraph.runs), part)


def _of_table(table: Table) -> Iterator[ExpectedText]:
    yield from _of_paragraph(table.caption)
    yield from _of_rows(table.head, "head")
    yield from _of_rows(table.body, "body")
    yield from _of_rows(table.foot, "foot")


def _of_rows(rows: tuple[Row, ...], part: Part) -> Iterator[ExpectedText]:
    return (ExpectedText(_text(cell.runs), part, cell.head) for row in rows for cell in row)


def _text(runs: tuple[Run, ...]) -> str:
    return "".join(run.text for run in runs)
