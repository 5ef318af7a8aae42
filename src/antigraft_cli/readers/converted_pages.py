"""A Word file that a converter made of the pages of a PDF: without what belongs to pages, its lines paragraphs again.

Such a file has the number of each page, and perhaps a running head, among its text; each line that the edge of a page
ended may be a paragraph of its own, of which only the first of a text is set in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from antigraft_cli.messages import Message
from antigraft_cli.readers.blocks import Block, Paragraph, Picture, Reading, SectionStart, Table
from antigraft_cli.readers.broken_lines import (
    MARK,
    TextLine,
    begins_anew,
    blanks_before,
    text_start,
)
from antigraft_cli.readers.page_numbers import (
    PAGE_END,
    at_ends_of_pages,
    left_out_notes,
    page_number_lines,
    running_heads,
)
from antigraft_cli.readers.sara_am import with_whole_sara_am
from antigraft_cli.thai import between_lines, display_width

_FEWEST_PAGES, _NUMBERED = 3, 0.6
"""Pages with a number typed on them, and their share, from which the file shows where the pages of a book end."""

_WITH_HEAD = 0.8
"""The share of pages with a running head: the sheets of projects may each begin a page with the same words."""

_OF_A_SHEET = re.compile("รายละเอียด|แบบ|โครงการ|ลำดับ|มิติ")
_BLANK = 0.21
"""Centimetres of a letter, about."""

_TAB = 6
_WIDEST, _NARROWEST = 110, 50
"""Cells: lines that were broken at the edge of a page end no farther right, and those of running text no nearer."""

_FULL = 0.85
"""The share of the widest line from which the edge may have ended one."""

_FEWEST, _FEWEST_ON_PAGES = 5, 3
"""Lines that go on below one that is set in, from which a file is one of lines, and one with the numbers of its pages."""


def of_whole_pages(reading: Reading) -> Reading:
    """The blocks of a Word file, put right where a converter made it."""
    blocks, letters = with_whole_sara_am(reading.blocks)
    blocks, numbers, heads = _without_what_pages_repeat(blocks)
    fewest = 1 if letters else _FEWEST_ON_PAGES if numbers else _FEWEST
    blocks = tuple(_whole_paragraphs(blocks, fewest))
    found = Message(f"สระอำที่แยกออกจากกัน รวมแล้ว {letters} แห่ง", f"split sara am made whole: {letters}")
    notes = (*reading.notes, *((found,) if letters else ()), *left_out_notes(numbers, heads))
    return Reading(blocks, notes, reading.problem)


def _without_what_pages_repeat(blocks: Sequence[Block]) -> tuple[Sequence[Block], int, int]:
    """The blocks without the numbers of pages and running heads, and how many these were."""
    lines: list[str] = []
    places: dict[int, int] = {}
    for index, block in enumerate(blocks):
        if not isinstance(block, SectionStart):
            lines += [PAGE_END] * block.new_page
            places[len(lines)] = index
            # What shows no text is alike nowhere.
            lines.append(_line(block) if isinstance(block, Paragraph) else f"\ufffc{index}\ufffc")
    numbers = page_number_lines(lines) & at_ends_of_pages(lines)
    if len(numbers) < max(_FEWEST_PAGES, _NUMBERED * lines.count(PAGE_END)):
        return blocks, 0, 0
    heads = running_heads(["" if place in numbers else line for place, line in enumerate(lines)], _WITH_HEAD)
    heads = {place for place in heads if not _OF_A_SHEET.match(lines[place])}
    return list(_without(blocks, {places[place] for place in numbers | heads})), len(numbers), len(heads)


def _line(paragraph: Paragraph) -> str:
    return " ".join(f"{paragraph.label} {paragraph.text}".split())


def _without(blocks: Sequence[Block], left_out: set[int]) -> Iterator[Block]:
    new_page = False
    for index, block in enumerate(blocks):
        if isinstance(block, SectionStart):
            yield block
        elif index in left_out:
            new_page = new_page or block.new_page
        else:
            yield _on_new_page(block) if new_page else block
            new_page = False


def _on_new_page(block: Paragraph | Table | Picture) -> Block:
    return replace(block, new_page=True)


def _whole_paragraphs(blocks: Sequence[Block], fewest: int) -> Iterator[Block]:
    """The blocks with the lines of each text in one paragraph, if `fewest` lines or more are below one that is set in."""
    goes_on = _going_on(blocks, fewest)
    whole: Paragraph | None = None
    for place, block in enumerate(blocks):
        if whole and place in goes_on and isinstance(block, Paragraph):
            text = block.text.strip()
            whole = replace(whole, text=f"{whole.text}{between_lines(whole.text, text)}{text}")
            continue
        if whole:
            yield whole
        whole = block if isinstance(block, Paragraph) else None
        if whole is None:
            yield block
    if whole:
        yield whole


def _going_on(blocks: Sequence[Block], fewest: int) -> set[int]:
    """The places of the paragraphs that are lines of the one above."""
    lines = {place: _as_line(block) for place, block in enumerate(blocks) if _is_running(block)}
    wide = _wide(lines)
    # What stands below a short line somewhere is no rest of a wide one: a heading.
    headings = {line.text.strip() for place, line in lines.items() if place - 1 not in wide}
    pairs = [(place, place + 1) for place in sorted(wide) if place + 1 in lines]
    indents = _indents_first_lines(pairs, lines)
    found: set[int] = set()
    set_in = 0
    for above, place in pairs:
        line, following = lines[above].text, lines[place].text
        anew = begins_anew(line, lines[place]) or following.strip() in headings
        alike = _is_bold(blocks[above]) == _is_bold(blocks[place])
        if alike and not anew and _is_below(line, following, first=above not in found, indents=indents):
            found.add(place)
            set_in += blanks_before(following) < blanks_before(line)
    return found if set_in >= fewest else set()


def _as_line(block: Block) -> TextLine:
    if not isinstance(block, Paragraph):
        return TextLine("", apart=False, new_page=False)
    text = block.text.lstrip(" \t")
    front = block.text[: len(block.text) - len(text)]
    blanks = round(block.indent / _BLANK) + len(front) + (_TAB - 1) * front.count("\t")
    return TextLine(" " * blanks + text, apart=False, new_page=block.new_page)


def _is_running(block: Block) -> bool:
    """Whether a paragraph may be a line of a text: none of a heading, of a table, of several lines."""
    return (
        isinstance(block, Paragraph)
        and not (block.centered or block.outline or "\n" in block.text)
        and not _as_line(block).is_row
    )


def _is_bold(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.bold


def _indents_first_lines(pairs: Sequence[tuple[int, int]], lines: dict[int, TextLine]) -> bool:
    """Whether most lines below one that is set in are farther left: an indent begins a paragraph."""
    behind = [
        blanks_before(lines[place].text) < blanks_before(lines[above].text)
        for above, place in pairs
        if blanks_before(lines[above].text) and not MARK.match(lines[above].text)
    ]
    return sum(behind) * 2 > len(behind)


def _wide(lines: dict[int, TextLine]) -> set[int]:
    """The places of the lines that the edge of a page may have ended; none where some text is wider than any page."""
    found: set[int] = set()
    for texts in (lines, {place: line._replace(text=line.text.strip()) for place, line in lines.items()}):
        widths = {place: display_width(line.text) for place, line in texts.items()}
        widest = max(widths.values(), default=0)
        if _NARROWEST <= widest <= _WIDEST:
            found |= {place for place, width in widths.items() if width >= _FULL * widest}
    return found


def _is_below(line: str, following: str, *, first: bool, indents: bool) -> bool:
    """Whether a line begins where one that goes on from the line above does."""
    above, here = blanks_before(line), blanks_before(following)
    if not first:
        return abs(here - above) <= 1
    if "\t" in line.strip():
        # Behind a heading, text goes on below itself or below the heading.
        return True
    if MARK.match(line):
        return here <= text_start(line) + 1
    return here < above if indents and above else here <= above
