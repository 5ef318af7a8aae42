"""A document as writers get it: sections of paragraphs and tables, lists flattened, labels as text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, cast

from antigraft_cli.markup import Element
from antigraft_cli.thai import convert_digits, list_number

Page = Literal["portrait", "landscape"]
PageNumbers = Literal["none", "letters", "digits"]
Mark = Literal["", "bold", "tick"]
Align = Literal["", "center", "money"]


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text with one look; a newline is a line break, `href` an `#id` of the same document."""

    text: str
    mark: Mark = ""
    href: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph or list item.

    `style` is the element with its class (`h2`, `p.body`, `h1.title`), or `ol`, `ul` for an item of a
    list. `label` is the item's number or dash as text, `depth` its level from 1, `leads` whether what
    stands below it belongs to it.
    """

    style: str
    runs: tuple[Run, ...]
    label: str = ""
    depth: int = 0
    id: str = ""
    leads: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell; `columns` and `rows` are how many of the grid it takes."""

    runs: tuple[Run, ...]
    align: Align = ""
    head: bool = False
    columns: int = 1
    rows: int = 1


Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table; `widths` are its columns' in centimetres, `caption` stands above it."""

    caption: Paragraph
    widths: tuple[float, ...]
    head: tuple[Row, ...]
    body: tuple[Row, ...]
    foot: tuple[Row, ...]
    id: str = ""


Block = Paragraph | Table


@dataclass(frozen=True, slots=True)
class Section:
    """Pages of one orientation and numbering; `start` is the first page's number, 0 to go on counting."""

    style: str
    page: Page
    pages: PageNumbers
    start: int
    blocks: tuple[Block, ...]


_BLANKS = re.compile("[ \t\r\n]+")
_LISTS = ("ol", "ul")


def sections(root: Element) -> tuple[Section, ...]:
    """The sections of a checked tree."""
    digits = root.get("data-digits", "thai")
    return tuple(_section(each, each.get("data-digits", digits)) for each in root)


def _section(element: Element, digits: str) -> Section:
    return Section(
        element.get("class", ""),
        cast(Page, element.get("data-page", "portrait")),
        cast(PageNumbers, element.get("data-pages", "digits")),
        int(element.get("data-start", "0")),
        tuple(_blocks(element, digits)),
    )


def _blocks(parent: Element, digits: str) -> Iterator[Block]:
    for element in parent:
        if element.tag == "table":
            yield _table(element)
        elif element.tag in _LISTS:
            yield from _items(element, (), 1, digits)
        elif element.tag == "nav":
            yield from (_paragraph(entry, "toc" if entry.tag == "p" else entry.tag) for entry in element)
        else:
            following = element.tag == "p" and _has_list_after(parent, element)
            yield _paragraph(element, _style(element), leads=following)


def _has_list_after(parent: Element, element: Element) -> bool:
    siblings = list(parent)
    index = siblings.index(element) + 1
    return index < len(siblings) and siblings[index].tag in _LISTS


def _style(element: Element) -> str:
    class_ = element.get("class")
    return f"{element.tag}.{class_}" if class_ else element.tag


def _paragraph(element: Element, style: str, *, leads: bool = False) -> Paragraph:
    return Paragraph(style, _runs(element), id=element.get("id", ""), leads=leads)


def _items(parent: Element, above: tuple[int, ...], depth: int, digits: str) -> Iterator[Paragraph]:
    """The items of a list and of the lists inside them, each with its label."""
    for number, item in enumerate(parent, start=1):
        numbers = (*above, number)
        label = convert_digits(list_number(numbers), digits) if parent.tag == "ol" else "-"
        inner = [child for child in item if child.tag in _LISTS]
        yield Paragraph(parent.tag, _runs(item), label, depth, leads=bool(inner))
        for child in inner:
            yield from _items(child, numbers if parent.tag == "ol" else (), depth + 1, digits)


def _table(element: Element) -> Table:
    parts = {child.tag: child for child in element}
    caption = parts["caption"]
    identity = element.get("id", "")
    return Table(
        Paragraph("caption", _runs(caption), id=identity, leads=True),
        tuple(float(column.get("width", "1")) for column in parts["colgroup"]),
        *(tuple(_row(row) for row in parts.get(part, ())) for part in ("thead", "tbody", "tfoot")),
        id=identity,
    )


def _row(element: Element) -> Row:
    return tuple(
        Cell(
            _runs(cell),
            cast(Align, cell.get("class", "")),
            cell.tag == "th",
            int(cell.get("colspan", "1")),
            int(cell.get("rowspan", "1")),
        )
        for cell in element
    )


def _runs(element: Element) -> tuple[Run, ...]:
    """The text of an element without its lists, blanks collapsed as HTML does."""
    if not len(element):
        text = _BLANKS.sub(" ", element.text or "").strip(" ")
        return (Run(text),) if text else ()
    return _trimmed(list(_pieces(element, "", "")))


def _pieces(element: Element, mark: Mark, href: str) -> Iterator[Run]:
    if element.text:
        yield Run(_BLANKS.sub(" ", element.text), mark, href)
    for child in element:
        if child.tag == "br":
            yield Run("\n", mark, href)
        elif child.tag not in _LISTS:
            yield from _pieces(child, _MARKS.get(child.tag, mark), child.get("href", href))
        if child.tail:
            yield Run(_BLANKS.sub(" ", child.tail), mark, href)


_MARKS: dict[str, Mark] = {"b": "bold", "span": "tick"}


def _trimmed(pieces: list[Run]) -> tuple[Run, ...]:
    """Neighbours of one look joined; no blank at the ends of the paragraph or around a line break."""
    joined: list[Run] = []
    for piece in pieces:
        if joined and (joined[-1].mark, joined[-1].href) == (piece.mark, piece.href):
            piece = Run(joined.pop().text + piece.text, piece.mark, piece.href)  # noqa: PLW2901
        joined.append(piece)
    texts = [re.sub(" *\n *", "\n", _BLANKS_ONLY.sub(" ", run.text)) for run in joined]
    if texts:
        texts[0], texts[-1] = texts[0].lstrip(" \n"), texts[-1].rstrip(" \n") if len(texts) > 1 else texts[0].strip(" \n")
    return tuple(Run(text, run.mark, run.href) for text, run in zip(texts, joined, strict=True) if text)


_BLANKS_ONLY = re.compile(" {2,}")
