"""Signatures that were typed side by side, with blanks or tabs between them, as a table of a column for each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from antigraft_cli.readers.blocks import Block, Cell, Paragraph, Table

_SIGN = re.compile(r"\(?\s?ลงชื่อ(?![ก-๎])|\(\s?ลงนาม\s?\)")
_ROLE = re.compile("ผู้")
_GAP = re.compile(r"\s*\t\s*| {3,}")
_NAMES = re.compile(r"\([^()]*\)")
_MOST_BELOW, _MOST_SIDE_BY_SIDE, _LONGEST = 4, 4, 400
"""Lines below the place to sign: names, positions; people in a line; letters of it."""


def with_typed_signatures(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with each run of paragraphs in which several people sign side by side as a table."""
    found: list[Block] = []
    index = 0
    while index < len(blocks):
        signs = _signs(blocks[index])
        end = index + 1
        if signs:
            rows = [signs]
            while end <= index + _MOST_BELOW and end < len(blocks) and (row := _parts(blocks[end], len(signs))):
                rows.append(row)
                end += 1
            if found and (roles := _parts(found[-1], len(signs))) and all(map(_ROLE.match, roles)):
                rows.insert(0, roles)
                found.pop()
            found.append(Table(tuple(map(_row, rows))))
        else:
            found.append(blocks[index])
        index = end
    return found


def _text(block: Block) -> str:
    plain = isinstance(block, Paragraph) and not block.label and not block.outline and len(block.text) <= _LONGEST
    return block.text.strip() if plain and isinstance(block, Paragraph) and "\n" not in block.text else ""


def _signs(block: Block) -> list[str]:
    """The places to sign of a paragraph with several, each with what stands behind it; none of another."""
    text = _text(block)
    starts = [found.start() for found in _SIGN.finditer(text)]
    if not 1 < len(starts) <= _MOST_SIDE_BY_SIDE or starts[0]:
        return []
    return [text[start:end].strip() for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]


def _parts(block: Block, count: int) -> list[str]:
    """The texts of a paragraph that stand side by side, if they are as many; else none."""
    text = _text(block)
    parts = [part for part in _GAP.split(text) if part]
    if len(parts) != count and not _NAMES.sub("", text).strip():
        parts = _NAMES.findall(text)
    return parts if len(parts) == count else []


def _row(texts: Sequence[str]) -> tuple[Cell, ...]:
    return tuple(Cell((Paragraph(text),), column) for column, text in enumerate(texts))
