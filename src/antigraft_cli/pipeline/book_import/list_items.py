"""Lines of a list, with marks of any kind, as items below items."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from antigraft_cli.pipeline.book_import.inline_items import dashed_inside, numbered_inside, run_on
from antigraft_cli.pipeline.book_import.list_marks import Mark, Signature, mark_of, typed_mark
from antigraft_cli.pipeline.book_import.own_form import depth_of
from antigraft_cli.pipeline.book_import.pieces import Line
from antigraft_cli.pipeline.book_import.whole_paragraphs import is_years_alone, joined_lines
from antigraft_cli.source.canonical import Data

DEEPEST = 3
"""Levels of items that the book numbers."""

_MOST_LEVELS = 8
"""Levels of marks that are told apart."""

_LONGEST_NAME = 60
"""Letters of a line that holds one name."""

_CONTINUES = re.compile("และ|หรือ|รวมทั้ง|ตลอดจน|จำนวน|[(0-9๐-๙]")


@dataclass(slots=True)
class Item:
    """An item of a list with those below it."""

    text: str
    mark: Mark | None = None
    below: list[Item] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    """Lines that continue the text."""
    is_whole: bool = False
    """Whether a style says that the text is one item, whatever it looks like."""

    @property
    def is_dash(self) -> bool:
        """Whether a dash marks it."""
        return self.mark is not None and self.mark.is_dash


@dataclass(slots=True)
class _Level:
    signature: Signature | None
    items: list[Item]
    last: int = 0


def items_of(lines: Iterable[Line]) -> list[Item]:
    """The items that lines make: a mark of another kind begins a list below the item before it."""
    top = _Level(None, [])
    levels = [top]
    for line in lines:
        mark = mark_of(line)
        depth = depth_of(line.style)
        if mark is None and ((line.is_text and line.part) or not depth) and _goes_on(line, levels):
            levels[-1].items[-1].lines.append(line.text)
            continue
        levels = _at_depth(levels, depth) if depth else _at_mark(levels, mark)
        if mark is None and line.is_text and levels[-1].items:
            # Typed below one of ours by hand.
            mark = typed_mark(line.text)
        levels[-1].items.append(Item(mark.text if mark else line.text, mark, is_whole=line.is_text))
        levels[-1].last = mark.value if mark else 0
    items = _parted_alone(top.items)
    for item in items:
        _part_inside(item)
    return items


def _parted_alone(items: list[Item]) -> list[Item]:
    """The items that run on in the only one: `1. … 2. … 3. …` in one line."""
    alone = items[0] if len(items) == 1 and not items[0].below else None
    if not alone or alone.is_whole or not alone.mark:
        return items
    if not (parted := run_on(joined_lines([alone.text, *alone.lines]), alone.mark)):
        return items
    return [Item(text, alone.mark._replace(value=place)) for place, text in enumerate(parted, 1)]


def parted_lines(lines: Iterable[Line]) -> list[Line]:
    """Lines that a writer parted inside a paragraph, as items of their own where they are short and none goes on."""
    found: list[Line] = []
    for line in lines:
        short = bool(found) and len(found[-1].text) <= _LONGEST_NAME and not _CONTINUES.match(line.text)
        found.append(replace(line, part=0) if line.part and short and not line.is_text else line)
    return found


def _part_inside(item: Item, *, is_heading: bool = False) -> None:
    """Put an item's lines together, and make items of those that run on inside its text."""
    if item.lines:
        item.text, item.lines = joined_lines([item.text, *item.lines]), []
    if item.below:
        for each in item.below:
            _part_inside(each)
        return
    if item.is_whole:
        return
    is_number = item.mark is not None and item.mark.signature[:2] == ("number", 1)
    if is_number and item.mark and (parted := numbered_inside(item.text, item.mark.value)):
        item.text, *below = parted
        item.below = [Item(text, Mark(Signature("number", 2), place, text)) for place, text in enumerate(below, 1)]
        for each in item.below:
            _part_inside(each, is_heading=True)
    elif parted := dashed_inside(item.text, is_heading=is_heading or _is_second(item.mark)):
        item.text, *below = parted
        item.below = [Item(text, Mark(Signature("dash"), 0, text)) for text in below]


def _is_second(mark: Mark | None) -> bool:
    """Whether a mark numbers an item below an item: `๓.๑)`."""
    return mark is not None and mark.signature.kind == "number" and mark.signature.parts > 1


def _goes_on(line: Line, levels: list[_Level]) -> bool:
    """Whether a line without a mark continues the item above it."""
    if not levels[-1].items:
        return False
    return (
        (line.part > 0 and not line.indented)
        or levels[-1].items[-1].mark is not None
        or bool(is_years_alone(line.text))
    )


def _at_depth(levels: list[_Level], depth: int) -> list[_Level]:
    """The levels down to a depth that is known."""
    levels = levels[:depth]
    while len(levels) < depth and levels[-1].items:
        levels = [*levels, _Level(None, levels[-1].items[-1].below)]
    return levels


def _at_mark(levels: list[_Level], mark: Mark | None) -> list[_Level]:
    if mark is None:
        return levels[:1]
    if not levels[0].items:
        levels[0].signature = mark.signature
        return levels[:1]
    going_on = [depth for depth in range(len(levels), 0, -1) if _continues(levels[depth - 1], mark)]
    if going_on:
        # The same signs tell more than how deep the last item was.
        alike = [depth for depth in going_on if levels[depth - 1].signature == mark.signature]
        return levels[: (alike or going_on)[0]]
    if len(levels) >= _MOST_LEVELS:
        return levels
    known = [depth for depth, level in enumerate(levels, start=1) if level.signature == mark.signature]
    if known and mark.value != 1:
        return levels[: known[-1]]
    return [*levels, _Level(mark.signature, levels[-1].items[-1].below)]


def _continues(level: _Level, mark: Mark) -> bool:
    """Whether a mark is the next one of a level; one whose signs were typed otherwise may be."""
    signature = level.signature
    if signature is None or signature.kind != mark.signature.kind:
        return False
    if mark.is_dash:
        return signature == mark.signature
    # A number that was typed says nothing of how deep Word would set it.
    same_depth = signature.level == mark.signature.level or 0 in (signature.level, mark.signature.level)
    return same_depth and signature.parts == mark.signature.parts and mark.value == level.last + 1


def flat(items: Iterable[Item]) -> list[str]:
    """The texts of items and of all below them."""
    return [text for item in items for text in (item.text, *flat(item.below))]


def nested(items: Iterable[Item], depth: int = 1) -> list[Data]:
    """Items as data: a text, or a text with `steps` or `bullets` below it; what is too deep is moved up."""
    found: list[Data] = []
    for item in items:
        if not item.below:
            found.append(item.text)
        elif depth == DEEPEST and not _are_bullets(item.below):
            found += [item.text, *flat(item.below)]
        elif _are_bullets(item.below):
            found.append({"text": item.text, "bullets": [each.text for each in item.below]})
        else:
            found.append({"text": item.text, "steps": nested(item.below, depth + 1)})
    return found


def _are_bullets(items: list[Item]) -> bool:
    return all(item.is_dash and not item.below for item in items)
