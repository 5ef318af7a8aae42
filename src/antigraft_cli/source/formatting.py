"""The canonical style: the same data and comments, written anew in the one way that this project writes them."""

from __future__ import annotations

import re
from decimal import Decimal

from antigraft_cli.source.entries import SILENCES, Entry, entries
from antigraft_cli.source.layout import PLAIN, Layout
from antigraft_cli.source.scalar_writing import Quote, is_plain, literal, one_line, quoted, refolded
from antigraft_cli.source.spans import is_block_text, is_flow
from antigraft_cli.source.tree import Mapping, Node, Plain, Scalar, Sequence, build

_MODELINE = re.compile(r"#\s*(?:yaml-language-server|vim?|-\*-)")
_AMOUNT = re.compile(r"([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.([0-9]{1,2})0*)?", re.ASCII)
_LONGEST = 20
_STEP = 2
"""Columns that each level is indented by."""


def formatted(text: str, layout: Layout) -> str | None:
    """A file's text in the canonical style; None if it is not a map without faults, or would say something else.

    Values keep what they say, but for the spelling of amounts. Comments stay with what they stand above or behind.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    root, faults = build(text)
    if faults or not isinstance(root, Mapping) or not root.keys:
        return None
    writer = _Writer(text)
    writer.file(entries(root, text), layout)
    made = "\n".join(writer.lines) + "\n"
    again, faults = build(made)
    return made if again and not faults and _said(again, layout) == _said(root, layout) else None


def _said(node: Node, layout: Layout) -> Plain:
    """The data, with amounts as they are spelled in the end."""
    if isinstance(node, Scalar):
        return amount(node.text) if layout.kind == "amount" else node.text
    if isinstance(node, Sequence):
        return [_said(item, layout.items or PLAIN) for item in node.items]
    return {key: _said(value, _of_field(key, layout)) for key, value in node.values.items()}


def amount(text: str) -> str:
    """An amount of money with thousands commas and two decimals, in its own digits; 0 is `0`.

    What is grouped by `_`, and what is not an amount in one kind of digits, stays as it is.
    """
    zero = "๐" if re.search("[๐-๙]", text) else "0"
    arabic = text.strip() if zero == "0" else text.strip().translate(_TO_ARABIC)
    found = _AMOUNT.fullmatch(arabic)
    if not found or len(found[1]) > _LONGEST or (zero == "๐" and re.search("[0-9]", text)):
        return text
    value = Decimal(f"{found[1].replace(',', '')}.{found[2] or '0'}")
    written = f"{value:,.2f}" if value else "0"
    return written.translate(_TO_THAI) if zero == "๐" else written


_TO_THAI = {ord("0") + digit: ord("๐") + digit for digit in range(10)}
_TO_ARABIC = {thai: arabic for arabic, thai in _TO_THAI.items()}


class _Writer:
    def __init__(self, source: str) -> None:
        self._source = source
        self.lines: list[str] = []

    def file(self, top: Entry, layout: Layout) -> None:
        head, top.parts[0].above = _split_head(top.parts[0].above)
        _hand_down(top, layout)
        self._notes([*top.above, *head], 0)
        self._parts(top, 0, layout)

    def _notes(self, lines: list[str], column: int) -> None:
        """Comments and blank lines; of several blank lines one is enough, and a file begins with none."""
        for line in lines:
            if line:
                self.lines.append(" " * column + line)
            elif self.lines and self.lines[-1]:
                self.lines.append("")

    def _parts(self, entry: Entry, column: int, layout: Layout, first: str = "") -> None:
        """The parts of a list or map in lines; the first one goes on in a line begun as `first`, if there is such."""
        for number, part in enumerate(_ordered(entry, layout)):
            begun = first
            if number or not first:
                self._notes(self._before(part, layout), column)
                begun = " " * column
            inner = _layout_of(part, layout)
            if part.key:
                self._value(part, f"{begun}{one_line(part.key.text)}:", column, inner)
            elif self._is_in_lines(part, inner):
                self._parts(part, column + _STEP, inner, f"{begun}- ")
            else:
                self._value(part, f"{begun}-", column, inner)
        self._notes(entry.below, column)

    def _before(self, part: Entry, layout: Layout) -> list[str]:
        """What stands above a part: with an item goes what stands above its first field, in the line of its dash."""
        inner = _layout_of(part, layout)
        if part.key or not self._is_in_lines(part, inner):
            return [*part.above, *map(str.strip, part.behind[:-1])]
        first = _ordered(part, inner)[0]
        return [*part.above, *map(str.strip, part.behind), *self._before(first, inner)]

    def _value(self, part: Entry, begun: str, column: int, layout: Layout) -> None:
        """A value behind its key or dash, or below its key, with the comment at the end of the line."""
        behind = part.behind[-1] if part.behind else ""
        if self._is_in_lines(part, layout):
            self.lines.append(begun + behind)
            self._parts(part, column + _STEP, layout)
        elif isinstance(part.value, Scalar) and is_block_text(part.value):
            self.lines += f"{begun} {self._block(part.value, column + _STEP, behind)}".split("\n")
        else:
            self.lines += f"{begun} {self._in_line(part, column, layout, behind)}".split("\n")

    def _is_in_lines(self, part: Entry, layout: Layout) -> bool:
        return bool(part.parts) and not self._is_row(part, layout)

    def _is_row(self, part: Entry, layout: Layout) -> bool:
        """Whether a list is written in brackets: one of numbers, or a row that is so already; no comments inside."""
        wanted = layout.kind == "numbers" or (layout.kind == "row" and is_flow(part.value, self._source))
        return wanted and not part.has_comments_inside and all(_stands_in_a_row(each.value) for each in part.parts)

    def _block(self, scalar: Scalar, column: int, behind: str) -> str:
        same = refolded(scalar, self._source, column, behind) if scalar.style == ">" else None
        return same or literal(scalar.text, column, behind) or quoted(scalar.text) + behind

    def _in_line(self, part: Entry, column: int, layout: Layout, behind: str) -> str:
        node = part.value
        if isinstance(node, Mapping):
            return "{}" + behind
        if isinstance(node, Sequence):
            return f"[{', '.join(self._scalar(each, in_flow=True) for each in node.items if isinstance(each, Scalar))}]{behind}"
        if layout.kind == "amount" and (spelled := amount(node.text)) != node.text:
            return spelled + behind
        if "\n" in node.text and (lines := literal(node.text, column + _STEP, behind)):
            return lines
        return self._scalar(node) + behind

    def _scalar(self, scalar: Scalar, *, in_flow: bool = False) -> str:
        """A text on one line, without quotes where it needs none, else as it is written."""
        written = self._source[scalar.start : scalar.end]
        # What was escaped because it cannot be seen stays so.
        needs_quotes = not is_plain(scalar.text, in_flow=in_flow) or (
            scalar.style == '"' and not scalar.text.isprintable()
        )
        if written and "\n" not in written and (needs_quotes or not scalar.style):
            return written
        quote: Quote = '"' if scalar.style == '"' else "'"
        return quoted(scalar.text, quote) if needs_quotes else scalar.text


def _layout_of(part: Entry, layout: Layout) -> Layout:
    return _of_field(part.key.text, layout) if part.key else layout.items or PLAIN


def _of_field(key: str, layout: Layout) -> Layout:
    return layout.fields.get(key) or layout.items or PLAIN


def _ordered(entry: Entry, layout: Layout) -> list[Entry]:
    """The parts in the order of the model's fields, others behind them; items as they are."""
    places = {name: place for place, name in enumerate(layout.fields)}
    return sorted(entry.parts, key=lambda part: places.get(part.key.text, len(places)) if part.key else 0)


def _hand_down(entry: Entry, layout: Layout) -> None:
    """Give what silences a rule above an item to the field on its first line, if another field will stand there."""
    for part in entry.parts:
        inner = _layout_of(part, layout)
        if part.parts and part.key is None and _ordered(part, inner)[0] is not part.parts[0]:
            first = part.parts[0]
            first.above = [*filter(SILENCES.match, part.above), *first.above]
            part.above = [line for line in part.above if not SILENCES.match(line)]
        _hand_down(part, inner)


def _stands_in_a_row(node: Node) -> bool:
    return isinstance(node, Scalar) and "\n" not in node.text


def _split_head(above: list[str]) -> tuple[list[str], list[str]]:
    """The comments that stay at the top of a file, and those that stand above its first field.

    They are parted by a blank line; without one, only what is for editors stays.
    """
    blanks = [number for number, line in enumerate(above) if not line]
    modelines = next((number for number, line in enumerate(above) if not _MODELINE.match(line)), len(above))
    silences = next((number for number, line in enumerate(above) if SILENCES.match(line)), len(above))
    end = min(blanks[-1] + 1 if blanks else modelines, silences)
    return above[:end], above[end:]
