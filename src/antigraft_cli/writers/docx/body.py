"""document.xml: every node as WordprocessingML text, in the order that the schema asks for.

Written as strings: for one book the python-docx API takes some fifty times as long (see benchmarks).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from html import escape

from antigraft_cli.markup.nodes import Align, Block, Cell, Paragraph, Picture, Row, Run, Section, Table
from antigraft_cli.markup.table_grid import Slot, placed
from antigraft_cli.writers.columns import fitted, lines
from antigraft_cli.writers.docx import contents
from antigraft_cli.writers.docx.drawing import Drawings
from antigraft_cli.writers.docx.section_properties import section_properties
from antigraft_cli.writers.docx.xml_text import (
    DECLARATION,
    NAMESPACE,
    RELATIONSHIPS,
    TWIPS_PER_CM,
    TWIPS_PER_POINT,
)
from antigraft_cli.writers.looks.page_setup import A4, PageSetup
from antigraft_cli.writers.looks.style_names import (
    CONTENTS_ENTRY,
    DEFAULT_SIZE,
    PICTURE,
    SECTION_END,
    TABLE,
    TICK,
    style_of,
    style_of_cell,
)
from antigraft_cli.writers.pictures import SizeOnPage, room_for_pictures

_LINE = 1.33
"""Height of a line of the Sarabun family, in ems."""

_WHOLE_ROW = 0.5
"""Share of a page up to which a row stays whole; what no page can hold would be cut off at its foot."""

PageLabels = Mapping[str, str]
"""The printed number of the page where each id of the document stands."""


class Body:
    """The body of one document.

    `headers` are the relationship ids of the numbered and the plain header, `page_labels` the numbers
    of pages, where they are known, `size` the points of the text in tables, `page` its size and margins,
    `drawings` what draws its pictures.
    """

    def __init__(
        self,
        headers: tuple[str, str],
        page_labels: PageLabels | None = None,
        size: float = DEFAULT_SIZE,
        page: PageSetup = A4,
        drawings: Drawings | None = None,
    ) -> None:
        self._numbered, self._plain = headers
        self._size, self._page, self._share, self._whole_row = size, page, 1.0, 0.0
        self._page_labels, self._drawings = page_labels or {}, drawings or Drawings({})
        self._room = SizeOnPage(0, 0)
        self._bookmarks: dict[str, int] = {}
        self._entries: list[Paragraph] = []

    def xml(self, sections: tuple[Section, ...]) -> str:
        """document.xml."""
        self._bookmarks, self._entries = contents.bookmarks(sections), contents.entries(sections)
        parts: list[str] = []
        for number, section in enumerate(sections, start=1):
            first, *rest = self._section(section, last=number == len(sections))
            mark = _bookmark(contents.section_bookmark(number), len(self._bookmarks) + number)
            parts += [first.replace("</w:pPr>", f"</w:pPr>{mark}", 1), *rest]
        return f'{DECLARATION}<w:document xmlns:w="{NAMESPACE}" xmlns:r="{RELATIONSHIPS}"><w:body>{"".join(parts)}</w:body></w:document>'

    def _section(self, section: Section, *, last: bool) -> Iterator[str]:
        """The blocks of a section. The last paragraph of one that others follow carries its properties."""
        header = self._plain if section.pages == "none" else self._numbered
        properties = section_properties(section, self._page, header)
        # The templates' widths are those of our page.
        self._share = self._page.room(section.page) / A4.room(section.page)
        self._room = room_for_pictures(self._page, section.page)
        self._whole_row = _WHOLE_ROW * self._page.depth(section.page) / (self._size * _LINE * TWIPS_PER_POINT)
        yield from (self._block(block) for block in section.blocks[:-1])
        ending = section.blocks[-1] if section.blocks else Paragraph("p", ())
        inside, behind = ("", properties) if last else (properties, "")
        if not isinstance(ending, Table):
            yield self._block(ending, inside)
        else:
            yield self._table(ending)
            yield f'<w:p><w:pPr><w:pStyle w:val="{SECTION_END}"/>{inside}</w:pPr></w:p>'
        yield behind

    def _block(self, block: Block, properties: str = "") -> str:
        if isinstance(block, Table):
            return self._table(block)
        return (
            self._paragraph(block, properties)
            if isinstance(block, Paragraph)
            else self._picture(block, properties)
        )

    def _picture(self, picture: Picture, properties: str) -> str:
        """The picture, and below it its caption if it has one; the last of both carries the section's properties."""
        new_page = _NEW_PAGE if picture.caption.new_page else ""
        drawing = self._drawings.run(picture, picture.width * self._share, self._room)
        inside, caption = properties, ""
        if picture.caption.runs:
            inside, caption = "", self._paragraph(picture.caption._replace(new_page=False), properties)
        return f'<w:p><w:pPr><w:pStyle w:val="{PICTURE}"/>{new_page}{inside}</w:pPr>{drawing}</w:p>{caption}'

    def _paragraph(self, paragraph: Paragraph, properties: str = "") -> str:
        keep = ("<w:keepNext/>" if paragraph.leads else "") + (_NEW_PAGE if paragraph.new_page else "")
        content = self._runs(paragraph.runs)
        if paragraph.label:
            content = f"<w:r><w:t>{paragraph.label}</w:t><w:tab/></w:r>{content}"
        if paragraph.entry and self._entries:
            content = contents.mark(paragraph.entry) + content
        if paragraph.id:
            number = self._bookmarks[paragraph.id]
            content = _bookmark(contents.part_bookmark(number), number, content)
        if paragraph.style == CONTENTS_ENTRY:
            content = self._contents_entry(paragraph, content)
        return f'<w:p><w:pPr><w:pStyle w:val="{style_of(paragraph)}"/>{keep}{properties}</w:pPr>{content}</w:p>'

    def _contents_entry(self, paragraph: Paragraph, content: str) -> str:
        """An entry with its page's number, if known, and the field around all of them."""
        target = next((run.href[1:] for run in paragraph.runs if run.href), "")
        if label := self._page_labels.get(target):
            content += contents.page_number(contents.part_bookmark(self._bookmarks[target]), label)
        first, last = self._entries[0], self._entries[-1]
        return (
            f"{contents.BEGIN if paragraph is first else ''}{content}{contents.END if paragraph is last else ''}"
        )

    def _runs(self, runs: tuple[Run, ...]) -> str:
        return self._run(runs[0]) if len(runs) == 1 else "".join([self._run(run) for run in runs])

    def _run(self, run: Run) -> str:
        text, mark, href = run
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", _BREAK)
        xml = f'<w:r>{_LOOKS[mark]}<w:t xml:space="preserve">{text}</w:t></w:r>'
        return self._link(xml, href) if href else xml

    def _link(self, xml: str, href: str) -> str:
        """A link; one that leads nowhere is text alone."""
        number = self._bookmarks.get(href[1:])
        if number is None:
            return xml
        return f'<w:hyperlink w:anchor="{contents.part_bookmark(number)}" w:history="1">{xml}</w:hyperlink>'

    def _table(self, table: Table) -> str:
        widths = [round(width * TWIPS_PER_CM) for width in fitted(_scaled(table, self._share), self._size)]
        title, summary = escape(_text(table.caption.runs)), escape(_summary(table))
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        head = "".join(_rows(self, table.head, widths, _HEAD_ROW))
        body = "".join(_rows(self, table.body, widths, keep_last=bool(table.foot)))
        foot = "".join(_rows(self, table.foot, widths))
        return (
            f'{self._paragraph(table.caption)}<w:tbl><w:tblPr><w:tblStyle w:val="{TABLE}"/>'
            f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
            '<w:tblLook w:val="0460" w:firstRow="1" w:lastRow="1" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
            f'<w:tblCaption w:val="{title}"/><w:tblDescription w:val="{summary}"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{head}{body}{foot}</w:tbl>'
        )

    def cell(self, cell: Cell, width: int, merge: str, keep: str) -> str:
        """One cell, `width` twips wide."""
        runs, align, head, columns, _ = cell
        return f"{_cell_start(width, columns, merge, align, head, keep)}{self._runs(runs) if runs else ''}</w:p></w:tc>"

    def is_tall(self, row: Row, widths: list[int]) -> bool:
        """Whether a row of single cells may take so much of a page that it had better break."""
        return any(
            cell.runs and not cell.align and lines(cell, width / TWIPS_PER_CM, self._size) > self._whole_row
            for cell, width in zip(row, widths, strict=True)
        )


def _scaled(table: Table, share: float) -> Table:
    return table if share == 1 else table._replace(widths=tuple(width * share for width in table.widths))


@lru_cache(1024)
def _cell_start(width: int, columns: int, merge: str, align: Align, head: bool, keep: str) -> str:  # noqa: PLR0913, PLR0917 - the key of the cache
    """All of a cell before its text: a table has few kinds of cells."""
    span = f'<w:gridSpan w:val="{columns}"/>' if columns > 1 else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merge}</w:tcPr>'
        f'<w:p><w:pPr><w:pStyle w:val="{style_of_cell(Cell((), align, head))}"/>{keep}</w:pPr>'
    )


_LOOKS = {
    "": "",
    "bold": "<w:rPr><w:b/><w:bCs/></w:rPr>",
    "tick": f'<w:rPr><w:rStyle w:val="{TICK}"/></w:rPr>',
}
_BREAK = '</w:t><w:br/><w:t xml:space="preserve">'
_MERGED, _CONTINUED = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
_NEW_PAGE = "<w:pageBreakBefore/>"
_HEAD_ROW = "<w:cantSplit/><w:tblHeader/>"
_WHOLE, _BREAKABLE = "<w:cantSplit/>", '<w:cantSplit w:val="off"/>'


def _text(runs: tuple[Run, ...]) -> str:
    return "".join(run.text for run in runs).replace("\n", " ")


def _summary(table: Table) -> str:
    """What is read out in place of the table: how large it is and what its columns hold."""
    heads = [_text(cell.runs) for cell in table.head[0]] if table.head else []
    return f"ตาราง {len(table.body)} แถว {' · '.join(heads)}".strip()


def _bookmark(name: str, number: int, content: str = "") -> str:
    return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{content}<w:bookmarkEnd w:id="{number}"/>'


def _rows(
    body: Body, rows: tuple[Row, ...], widths: list[int], properties: str = _WHOLE, *, keep_last: bool = False
) -> Iterator[str]:
    """Rows of a grid; a cell that takes several rows is continued by an empty one below it."""
    for row, slots in zip(rows, placed(rows), strict=True):
        keep = "<w:keepNext/>" if keep_last and row is rows[-1] else ""
        merged = len(row) != len(widths) or any(slot.continued or slot.rows_left > 1 for slot in slots)
        own = properties.replace(_WHOLE, _BREAKABLE) if not merged and body.is_tall(row, widths) else properties
        cells = "".join([_cell(body, slot, widths, keep) for slot in slots])
        yield f"<w:tr><w:trPr>{own}</w:trPr>{cells}</w:tr>"


def _cell(body: Body, slot: Slot[Cell], widths: list[int], keep: str) -> str:
    column, cell, rows_left, continued = slot
    width = sum(widths[column : column + cell.columns])
    if continued:
        return body.cell(Cell((), cell.align, cell.head, cell.columns), width, _CONTINUED, keep)
    return body.cell(cell, width, _MERGED if rows_left > 1 else "", keep)
