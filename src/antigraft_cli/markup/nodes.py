"""A document as writers receive it: sections of paragraphs, tables, pictures and pairs of them, lists flattened, labels as text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple, cast

from antigraft_cli.markup.parsing import Element
from antigraft_cli.thai import convert_digits, letters, one_line

Page = Literal["portrait", "landscape"]
PageNumbers = Literal["none", "letters", "digits"]
Digits = Literal["thai", "arabic"]
Mark = Literal["", "bold", "tick"]
Align = Literal["", "center", "money"]


class Run(NamedTuple):
    """A stretch of text with one look; a newline is a line break, `href` an `#id` in the same document."""

    text: str
    mark: Mark = ""
    href: str = ""


class Paragraph(NamedTuple):
    """A paragraph or list item.

    `style` is the element with its class (`h2`, `p.body`, `h1.title`), or `ol`, `ul` for an item of a
    list. `label` is the item's number or dash as text, `depth` its level from 1, `leads` whether what
    stands below it belongs to it, `entry` what a contents list calls it, `new_page` whether it begins a page,
    `whole` whether it stays on one page.
    """

    style: str
    runs: tuple[Run, ...]
    label: str = ""
    depth: int = 0
    id: str = ""
    leads: bool = False
    entry: str = ""
    new_page: bool = False
    whole: bool = False


class Cell(NamedTuple):
    """A table cell; `columns` and `rows` are how many of them it spans."""

    runs: tuple[Run, ...]
    align: Align = ""
    head: bool = False
    columns: int = 1
    rows: int = 1


Row = tuple[Cell, ...]


class Table(NamedTuple):
    """A table; `widths` are the column widths in centimetres, `caption` is placed above it."""

    caption: Paragraph
    widths: tuple[float, ...]
    head: tuple[Row, ...]
    body: tuple[Row, ...]
    foot: tuple[Row, ...]
    id: str = ""


class Picture(NamedTuple):
    """A picture; `source` is its name among the document's, `width` in centimetres, `caption` stands below it."""

    source: str
    alt: str
    width: float
    caption: Paragraph


class Pair(NamedTuple):
    """Two pictures beside each other, each with its caption below it."""

    left: Picture
    right: Picture


Block = Paragraph | Table | Picture | Pair


def captions(block: Block) -> tuple[Paragraph, ...]:
    """The paragraphs that a contents list or a link may lead to: the block itself, or what stands above or below it."""
    if isinstance(block, Paragraph):
        return (block,)
    return (block.left.caption, block.right.caption) if isinstance(block, Pair) else (block.caption,)


class Section(NamedTuple):
    """Pages of one orientation and numbering; `start` is the first page's number, or 0 to continue counting."""

    style: str
    page: Page
    pages: PageNumbers
    start: int
    blocks: tuple[Block, ...]
    digits: Digits = "thai"

    def label(self, number: int) -> str:
        """The number of a page as printed."""
        if self.pages == "none":
            return ""
        return letters(number) if self.pages == "letters" else convert_digits(str(number), self.digits)


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
        tuple(_blocks(element)),
        cast(Digits, digits),
    )


def _blocks(parent: Element) -> Iterator[Block]:
    children = list(parent)
    beside: Element | None = None
    for element, following in zip(children, [*children[1:], None], strict=False):
        if element.tag == "table":
            yield _table(element)
        elif element is beside:
            continue
        elif element.tag == "figure":
            beside = following if _is_half(element) and _goes_on(following) else None
            yield _picture(element) if beside is None else Pair(_picture(element), _picture(beside))
        elif element.tag in _LISTS:
            yield from _items(element, 1)
        elif element.tag == "nav":
            yield from (_paragraph(entry, "toc" if entry.tag == "p" else entry.tag) for entry in element)
        else:
            leads = element.tag == "p" and following is not None and following.tag in _LISTS
            yield _paragraph(element, _style(element), leads=leads)


def _is_half(element: Element) -> bool:
    return element.tag == "figure" and element.get("class") == "half"


def _goes_on(following: Element | None) -> bool:
    """Whether what follows the left picture of a row is its right one."""
    return following is not None and _is_half(following) and not _begins_page(following)


def _style(element: Element) -> str:
    class_ = element.get("class")
    return f"{element.tag}.{class_}" if class_ else element.tag


def _paragraph(element: Element, style: str, *, leads: bool = False) -> Paragraph:
    return Paragraph(
        style,
        _runs(element),
        id=element.get("id", ""),
        leads=leads,
        entry=element.get("data-toc", ""),
        new_page=_begins_page(element),
    )


def _begins_page(element: Element) -> bool:
    return element.get("data-break") == "page"


def _items(parent: Element, depth: int) -> Iterator[Paragraph]:
    """The items of a list and of the lists inside them."""
    for item in parent:
        inner = [child for child in item if child.tag in _LISTS]
        yield Paragraph(parent.tag, _runs(item), item.get("data-label", ""), depth, leads=bool(inner))
        for child in inner:
            yield from _items(child, depth + 1)


def _table(element: Element) -> Table:
    parts = {child.tag: child for child in element}
    identity = element.get("id", "")
    head, body, foot = (tuple(_row(row) for row in parts.get(part, ())) for part in ("thead", "tbody", "tfoot"))
    return Table(
        _paragraph(parts["caption"], "caption", leads=True)._replace(id=identity, new_page=_begins_page(element)),
        tuple(float(column.get("width", "1")) for column in parts["colgroup"]),
        head,
        body,
        foot,
        identity,
    )


def _picture(element: Element) -> Picture:
    image, *captions = element
    caption = _paragraph(captions[0], "figcaption") if captions else Paragraph("figcaption", ())
    identity = element.get("id", caption.id)
    return Picture(
        image.get("src", ""),
        image.get("alt", ""),
        float(image.get("width", "1")),
        caption._replace(id=identity, new_page=_begins_page(element)),
    )


def _row(element: Element) -> Row:
    return tuple(
        Cell(
            _runs(cell),
            cast(Align, cell.get("class", "")),
            cell.tag == "th",
            int(cell.get("colspan", 1)),
            int(cell.get("rowspan", 1)),
        )
        for cell in element
    )


def _runs(element: Element) -> tuple[Run, ...]:
    """The text of an element without its lists, whitespace collapsed as in HTML."""
    if not len(element):
        text = _collapsed(element.text or "").strip(" ")
        return (Run(text),) if text else ()
    return _trimmed(list(_pieces(element, "", "")))


def text_of(element: Element) -> str:
    """What an element says, but not the lists in it, in one line."""
    return one_line("".join(run.text for run in _runs(element)))


def _collapsed(text: str) -> str:
    """Collapse whitespace; most texts have none to collapse, and checking is ten times as fast as replacing."""
    if "\n" in text or "  " in text or "\t" in text or "\r" in text:
        return _BLANKS.sub(" ", text)
    return text


def _pieces(element: Element, mark: Mark, href: str) -> Iterator[Run]:
    if element.text:
        yield Run(_collapsed(element.text), mark, href)
    for child in element:
        if child.tag == "br":
            yield Run("\n", mark, href)
        elif child.tag not in _LISTS:
            yield from _pieces(child, _MARKS.get(child.tag, mark), child.get("href", href))
        if child.tail:
            yield Run(_collapsed(child.tail), mark, href)


_MARKS: dict[str, Mark] = {"b": "bold", "span": "tick"}


def _trimmed(pieces: list[Run]) -> tuple[Run, ...]:
    """Join neighbours of the same look; strip blanks at the ends of the paragraph and around line breaks."""
    joined: list[Run] = []
    for piece in pieces:
        last = joined[-1] if joined else None
        if last and (last.mark, last.href) == (piece.mark, piece.href):
            joined[-1] = Run(last.text + piece.text, piece.mark, piece.href)
        else:
            joined.append(piece)
    texts = [_JOINTS.sub(_one_blank, run.text) for run in joined]
    texts[:1] = [text.lstrip(" \n") for text in texts[:1]]
    texts[-1:] = [text.rstrip(" \n") for text in texts[-1:]]
    return tuple(Run(text, run.mark, run.href) for text, run in zip(texts, joined, strict=True) if text)


_JOINTS = re.compile(" *\n[ \n]*|  +")


def _one_blank(found: re.Match[str]) -> str:
    return "\n" * found[0].count("\n") or " "
