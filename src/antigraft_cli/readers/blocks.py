"""What a file holds, in reading order, knowing nothing of plans.

In every text lines end as in Python, a tab is one, a no-break blank or hyphen an ordinary one; signs that only say
where a line may end are gone. What private codes show is in their place, if it is known; others stay, so that a rule
can find them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Literal

from antigraft_cli.messages import Message


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph that shows something: a text, a list's label, or both.

    `style` is the style's name as Word shows it (`heading 1`, `List Paragraph`). `label` is what a native list puts
    in front (`๑)`, `1.2`, `•`), `level` its depth from 1, 0 outside native lists; a number that was typed is part of
    the text. `outline` is the heading level from 1, 0 for body text. `bold` and `centered` hold for the whole
    paragraph; `lead` is what it begins with in bold or underlined letters, if others follow. `bookmarks` are the
    names of those that begin in it or right before it. `indent` is where its first line begins, in cm from the margin.
    """

    text: str
    style: str = ""
    label: str = ""
    level: int = 0
    outline: int = 0
    bold: bool = False
    centered: bool = False
    new_page: bool = False
    bookmarks: tuple[str, ...] = ()
    lead: str = ""
    indent: float = field(default=0.0, compare=False)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture inside the file: the bytes of a PNG or JPEG, and the words that stand for it."""

    data: bytes = field(repr=False)
    kind: Literal["png", "jpeg"]
    alt: str = ""
    new_page: bool = False
    bookmarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table: its first column from 0, and how many columns and rows it spans.

    `fill` is the colour of its ground (`92D050`), empty for none and for white. `places` are those of its blocks among
    its paragraphs, the empty ones too, where some are empty and that is known.
    """

    blocks: tuple[Block, ...]
    column: int = 0
    columns: int = 1
    rows: int = 1
    fill: str = ""
    places: tuple[int, ...] = ()

    @property
    def text(self) -> str:
        """All the text of the cell with the labels of lists, a line for each paragraph."""
        return "\n".join(texts(self.blocks))


@dataclass(frozen=True, slots=True)
class Table:
    """A table: each row has the cells that begin in it. `head` rows are repeated on every page; `widths` in cm, if known.

    `total` is whether its last row is set off from the others: by the table's own option, or because it alone is bold.
    """

    rows: tuple[tuple[Cell, ...], ...]
    head: int = 0
    total: bool = False
    widths: tuple[float, ...] = ()
    style: str = ""
    new_page: bool = False
    bookmarks: tuple[str, ...] = ()

    def grid(self) -> tuple[tuple[Cell | None, ...], ...]:
        """The rows with a cell in every place that it covers, None where there is none; rows may differ in length."""
        covered: list[dict[int, Cell]] = [{} for _ in self.rows]
        for number, row in enumerate(self.rows):
            for cell in row:
                columns = range(cell.column, cell.column + cell.columns)
                for places in covered[number : number + cell.rows]:
                    places.update(dict.fromkeys(columns, cell))
        return tuple(tuple(map(places.get, range(max(places, default=-1) + 1))) for places in covered)


@dataclass(frozen=True, slots=True)
class SectionStart:
    """Where pages of another kind begin: on their side or upright."""

    landscape: bool


Block = Paragraph | Table | Picture | SectionStart


@dataclass(frozen=True, slots=True)
class Reading:
    """The blocks of a file, or the problem why there are none; `notes` say what of the file is not among them."""

    blocks: tuple[Block, ...] = ()
    notes: tuple[Message, ...] = ()
    problem: Message | None = None


def paragraphs(blocks: Iterable[Block]) -> Iterator[Paragraph]:
    """All paragraphs in reading order, those in tables too."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        elif isinstance(block, Table):
            for row in block.rows:
                for cell in row:
                    yield from paragraphs(cell.blocks)


def texts(blocks: Iterable[Block]) -> Iterator[str]:
    """The text of each paragraph with the label of its list in front."""
    for each in paragraphs(blocks):
        yield f"{each.label} {each.text}" if each.label and each.text else each.label or each.text
