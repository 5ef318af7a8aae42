"""Words, names and figures that lines keep whole, as elements whose style forbids breaks inside them.

Browsers find Thai words by a dictionary of their own, which breaks compounds and names. Elements leave the text
as it is for copying and searching. Short words get none: browsers do not break them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from xml.etree import ElementTree as ET

from antigraft_cli.markup.parsing import Element
from antigraft_cli.writers.columns import ems
from antigraft_cli.writers.line_breaks import Kept, LineBreaks, Piece
from antigraft_cli.writers.word_breaks import ZERO_WIDTH_SPACE

_WHOLE, _LONG, _LONGEST = 9, 13, 21
"""Ems: what is whole as it stands, what is whole on every screen, and what is whole on a wide screen and on paper.

The second fits a line of text, or the first column of text of a table, on a screen of 360 pixels.
"""

_WORD = re.compile("([ก-ฮะ-ฺเ-๎]{4,})")
"""Shorter words are in every dictionary."""

_THAI = re.compile("[ก-๎]")

_Node = str | Element


def keep_words_whole(element: Element, breaks: LineBreaks) -> None:
    """Put what `breaks` keeps whole in the texts of an element, and of those inside it, into elements of its own."""
    if element.tag == "svg" or element.get("class") == "label":
        return
    children, text = list(element), element.text
    element.text = None
    for child in children:
        element.remove(child)
    _append(element, _nodes(text, breaks))
    for child in children:
        tail, child.tail = child.tail, None
        keep_words_whole(child, breaks)
        element.append(child)
        _append(element, _nodes(tail, breaks))


def _append(parent: Element, nodes: Iterable[_Node]) -> None:
    last: Element | None = parent[-1] if len(parent) else None
    for node in nodes:
        if not isinstance(node, str):
            parent.append(node)
            last = node
        elif last is not None:
            last.tail = (last.tail or "") + node
        else:
            parent.text = (parent.text or "") + node


def _nodes(text: str | None, breaks: LineBreaks) -> Iterator[_Node]:
    """A text as nodes of the page."""
    for number, line in enumerate((text or "").split("\n")):
        if number:
            yield "\n"
        yield from _shown(breaks.pieces(line, _WHOLE)) if line.strip() else line


def _shown(pieces: Iterable[Piece]) -> Iterator[_Node]:
    for piece in pieces:
        if piece == ZERO_WIDTH_SPACE:
            yield ET.Element("wbr")
        elif isinstance(piece, str):
            yield from _words(piece)
        else:
            yield from _kept(piece)


def _words(text: str) -> Iterator[_Node]:
    """A text with its longer words as elements; the browser itself breaks between two words."""
    for place, part in enumerate(_WORD.split(text)):
        if part := part.replace(ZERO_WIDTH_SPACE, ""):
            yield _element("whole", [part]) if place % 2 else part


def _kept(piece: Kept) -> Iterator[_Node]:
    if not piece.parts:
        yield _element("whole", [piece.text])
        return
    size = ems(piece.text)
    letters = all(isinstance(part, str) for part in piece.parts)
    inside = [piece.text] if letters else _shown(piece.parts)
    # Browsers break foreign words, which are letters alone, only where no line can hold them.
    if size > _LONGEST or (letters and not _THAI.search(piece.text)):
        yield from inside
    else:
        yield _element("long" if size <= _LONG else "longest", inside)


def _element(name: str, nodes: Iterable[_Node]) -> Element:
    made = ET.Element("span", {"class": name})
    _append(made, nodes)
    return made
