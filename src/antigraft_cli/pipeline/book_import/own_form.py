"""What the styles of a book of ours say: a program that keeps them tells text from headings, whatever it looks like."""

from __future__ import annotations

import re
from collections.abc import Iterable

from antigraft_cli.readers.blocks import Block, Paragraph, Table

SHEET = "มิติของแผ่น"
"""The style of the lines above a sheet's title that name its dimension and its guideline."""

COVER = "ข้อความบนปก"
SIGNATURE = "ลงนาม"
TABLE_TITLE = "ชื่อตาราง"

_TEXTS = ("body text", "caption")
_ITEM = re.compile(r"รายการ(?P<kind>เลข|ขีด) (?P<depth>[1-9])")


def is_own(blocks: Iterable[Block]) -> bool:
    """Whether a book has the styles of our form: at least a sheet has them."""
    return any(isinstance(block, Paragraph) and block.style == SHEET for block in blocks)


def is_text(style: str) -> bool:
    """Whether a paragraph of this style is text in a book of ours: a paragraph, an item of a list, a picture's caption."""
    return style.casefold() in _TEXTS or is_item(style)


def is_item(style: str) -> bool:
    """Whether a style is that of an item of our lists."""
    return bool(_ITEM.fullmatch(style))


def depth_of(style: str) -> int:
    """How deep an item of this style stands, from 1; 0 for other styles."""
    found = _ITEM.fullmatch(style)
    return int(found["depth"]) if found else 0


def is_dashed(style: str) -> bool:
    """Whether a dash stands before items of this style."""
    found = _ITEM.fullmatch(style)
    return bool(found and found["kind"] == "ขีด")


def is_own_table(table: Table) -> bool:
    """Whether a table has its title in its first row, as ours have."""
    first = table.rows[0][0].blocks[:1] if table.rows and table.rows[0] else ()
    return any(isinstance(block, Paragraph) and block.style == TABLE_TITLE for block in first)
