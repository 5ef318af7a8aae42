"""Sara am that a converter took apart, whole again.

PDFs draw `ำ` as two signs, or move it by a blank's width. What is made of them has `ํา` in every word, or a blank in front
of it: `ท ำ`. Where only some words have two signs, someone typed them: they stay, so that a rule can find them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from antigraft_cli.readers.blocks import Block, Cell, Paragraph, Table, paragraphs

AM_APART = re.compile("(?<=[ก-ฮ่-๎]) (?=ำ)")
"""A blank inside a word, since none begins with sara am."""

_SPLIT = re.compile(" ?ํ ?([่-๋]?)า")
_FEWEST, _MOSTLY = 5, 0.9
"""Damaged ones from which a converter did it; the share of all from which it split them."""


def with_whole_sara_am(blocks: Sequence[Block]) -> tuple[Sequence[Block], int]:
    """The blocks with every `ำ` as one letter at its consonant, and how many were not."""
    texts = [each.text for each in paragraphs(blocks)]
    apart = sum(len(AM_APART.findall(text)) for text in texts if " ำ" in text)
    split = sum(len(_SPLIT.findall(text)) for text in texts if "ํ" in text)
    whole = sum(text.count("ำ") for text in texts)
    apart = apart if apart >= _FEWEST else 0
    split = split if split >= max(_FEWEST, _MOSTLY * (split + whole)) else 0
    return (tuple(_blocks(blocks, both=bool(split))), apart + split) if apart or split else (blocks, 0)


def _blocks(blocks: Iterable[Block], *, both: bool) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield replace(block, text=_whole(block.text, both=both), lead=_whole(block.lead, both=both))
        elif isinstance(block, Table):
            yield replace(block, rows=tuple(tuple(_cell(cell, both=both) for cell in row) for row in block.rows))
        else:
            yield block


def _cell(cell: Cell, *, both: bool) -> Cell:
    return replace(cell, blocks=tuple(_blocks(cell.blocks, both=both)))


def _whole(text: str, *, both: bool) -> str:
    """A text with a sara am that is apart from its consonant at it; of `both` kinds, one that is split whole."""
    text = AM_APART.sub("", text)
    return _SPLIT.sub(r"\1ำ", text) if both else text
