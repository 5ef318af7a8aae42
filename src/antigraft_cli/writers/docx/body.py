"""document.xml: every node as WordprocessingML text, in the order that the schema requires.

Built from strings: for one book the python-docx API takes some fifty times as long (see benchmarks).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from html import escape

from antigraft_cli.markup.nodes import (
    Align,
    Block,
    Cell,
    Pair,
    Paragraph,
    Picture,
    Row,
    Run,
    Section,
    Table,
    captions,
)
from antigraft_cli.markup.table_grid import Slot, placed
from antigraft_cli.thai import one_line
from antigraft_cli.writers.columns import Columns, lines
from antigraft_cli.writers.docx import contents
from antigraft_cli.writers.docx.bookmark_names import content_bookmark, section_bookmark
from antigraft_cli.writers.docx.drawing import Drawings
from antigraft_cli.writers.docx.picture_pair import side_by_side
from antigraft_cli.writers.docx.section_properties import section_properties
from antigraft_cli.writers.docx.table_head import HEAD_ROW, caption_row, in_head, table_look
from antigraft_cli.writers.docx.word_looks import WordLooks
from antigraft_cli.writers.docx.xml_text import (
    DECLARATION,
    NAMESPACE,
    RELATIONSHIPS,
    TWIPS_PER_CM,
    TWIPS_PER_POINT,
)
from antigraft_cli.writers.looks.page_setup import A4
from antigraft_cli.writers.looks.style_names import (
    CONTENTS_ENTRY,
    CONTENTS_HEADING,
    LIST_STYLES,
    PICTURE,
    SECTION_END,
    TABLE,
    TICK,
    style_of,
    style_of_cell,
)
from antigraft_cli.writers.looks.styles import LOOKS, UNLISTED
from antigraft_cli.writers.page_ends import held_together
from antigraft_cli.writers.pictures import SizeOnPage, room_for_pictures

_LINE = 1.33
"""Line height of the Sarabun family, in ems."""

_WHOLE_ROW = 0.5
"""The share of a page up to which a row stays whole; a row too tall for any page would be cut off at the bottom."""

PageLabels = Mapping[str, str]
"""The printed page number of each id in the document."""


class Body:
    """The body of one document.

    `headers` are the relationship ids of the numbered and the plain header, `looks` those of page and
    tables, `size` the points of the text, `page_labels` the numbers of pages, where they are known,
    `drawings` what draws its pictures.
    """

    def __init__(
        self,
        headers: tuple[str, str],
        looks: WordLooks,
        size: float,
        page_labels: PageLabels | None = None,
        drawings: Drawings | None = None,
    ) -> None:
        self._numbered, self._plain = headers
        self._size, self._looks, self._share, self._whole_row = size, looks, 1.0, 0.0
        self._columns = Columns((), size)
        self._page_labels, self._drawings = page_labels or {}, drawings or Drawings({})
        self._room = self._half = SizeOnPage(0, 0)
        self._bookmarks: dict[str, contents.Bookmark] = {}
        self._entries: list[Paragraph] = []

    def xml(self, sections: tuple[Section, ...]) -> str:
        """document.xml."""
        sections = tuple(held_together(each, self._looks.page, self._size) for each in sections)
        self._bookmarks, self._entries = contents.bookmarks(sections), contents.entries(sections)
        self._columns = Columns(sections, self._size)
        parts: list[str] = []
        for number, section in enumerate(sections, start=1):
            first, *rest = self._section(section, last=number == len(sections))
            mark = _bookmark(section_bookmark(number), len(self._bookmarks) + number)
            if number == 1:
                mark += _bookmark(content_bookmark(sections), len(self._bookmarks) + len(sections) + 1)
            parts += [first.replace("</w:pPr>", f"</w:pPr>{mark}", 1), *rest]
        return f'{DECLARATION}<w:document xmlns:w="{NAMESPACE}" xmlns:r="{RELATIONSHIPS}"><w:body>{"".join(parts)}</w:body></w:document>'

    def _section(self, section: Section, *, last: bool) -> Iterator[str]:
        """The blocks of a section. Unless the section is the last, its final paragraph carries its properties."""
        header = self._plain if section.pages == "none" else self._numbered
        properties = section_properties(section, self._looks.page, header)
        # The templates' widths are those of our page.
        self._share = self._looks.page.room(section.page) / A4.room(section.page)
        self._room = room_for_pictures(self._looks.page, section.page)
        self._half = room_for_pictures(self._looks.page, section.page, half=True)
        self._whole_row = (
            _WHOLE_ROW * self._looks.page.depth(section.page) / (self._size * _LINE * TWIPS_PER_POINT)
        )
        above = [None, *section.blocks]
        yield from (self._block(block, above[place]) for place, block in enumerate(section.blocks[:-1]))
        ending = section.blocks[-1] if section.blocks else Paragraph("p", ())
        inside, behind = ("", properties) if last else (properties, "")
        if isinstance(ending, Picture) or (isinstance(ending, Paragraph) and ending.style != CONTENTS_ENTRY):
            yield self._block(ending, None, inside)
        else:
            # LibreOffice loses the number of a page whose section ends in the paragraph where a field does.
            yield self._block(ending, above[-2])
            yield f'<w:p><w:pPr><w:pStyle w:val="{SECTION_END}"/>{inside}</w:pPr></w:p>'
        yield behind

    def _block(self, block: Block, above: Block | None, properties: str = "") -> str:
        if isinstance(block, Paragraph):
            return self._paragraph(block, properties)
        if isinstance(block, Picture):
            return self._picture(block, properties)
        # Word makes one table of two that nothing parts, and a head that begins a page would do so on every page.
        new_page = captions(block)[0].new_page
        parted = above is not None and (new_page or isinstance(above, Table | Pair))
        made = self._pair(block) if isinstance(block, Pair) else self._table(block)
        return (_PARTING[new_page] if parted else "") + made

    def _pair(self, pair: Pair) -> str:
        left, right = (self._picture(picture, half=True) for picture in pair)
        return side_by_side(left, right, self._half.width)

    def _picture(self, picture: Picture, properties: str = "", *, half: bool = False) -> str:
        """The picture, and its caption below it if it has one; the last of the two carries the section's properties."""
        new_page = _NEW_PAGE if picture.caption.new_page and not half else ""
        drawing = self._drawings.run(picture, picture.width * self._share, self._half if half else self._room)
        inside, caption = properties, ""
        if picture.caption.runs:
            inside, caption = "", self._paragraph(picture.caption._replace(new_page=False), properties)
        return f'<w:p><w:pPr><w:pStyle w:val="{PICTURE}"/>{new_page}{inside}</w:pPr>{drawing}</w:p>{caption}'

    def _paragraph(self, paragraph: Paragraph, properties: str = "") -> str:
        keep = ("<w:keepNext/>" if paragraph.leads else "") + ("<w:keepLines/>" if paragraph.whole else "")
        keep += _NEW_PAGE if paragraph.new_page else ""
        style = self._style(paragraph)
        if paragraph.style in LIST_STYLES and not paragraph.label:
            keep += _ALONE
        keep += _UNLISTED.get(style, "")
        content = self._runs(paragraph.runs)
        if paragraph.label:
            content = f"<w:r><w:t>{paragraph.label}</w:t><w:tab/></w:r>{content}"
        if paragraph.entry and self._entries:
            content = contents.mark(paragraph) + content
        if paragraph.id:
            number, name = self._bookmarks[paragraph.id]
            content = _bookmark(name, number, content)
        if paragraph.style == CONTENTS_ENTRY:
            content = self._contents_entry(paragraph, content)
        return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{keep}{properties}</w:pPr>{content}</w:p>'

    def _style(self, paragraph: Paragraph) -> str:
        """The id of its style; a contents list takes every main heading but those of a style of their own."""
        unlisted = paragraph.style == "h1" and self._entries and not paragraph.entry
        return CONTENTS_HEADING if unlisted else style_of(paragraph)

    def _contents_entry(self, paragraph: Paragraph, content: str) -> str:
        """An entry with its page number, if known; the first and the last carry the ends of the field around them all."""
        target = next((run.href[1:] for run in paragraph.runs if run.href), "")
        if label := self._page_labels.get(target):
            content += contents.page_number(self._bookmarks[target].name, label)
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
        """A link, or plain text if it leads nowhere."""
        bookmark = self._bookmarks.get(href[1:])
        if bookmark is None:
            return xml
        return f'<w:hyperlink w:anchor="{bookmark.name}" w:history="1">{xml}</w:hyperlink>'

    def _table(self, table: Table) -> str:
        widths = [round(width * TWIPS_PER_CM) for width in self._columns.of(table, self._share)]
        title, summary = escape(_text(table.caption.runs)), escape(_summary(table))
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        caption = self._paragraph(table.caption._replace(new_page=False))
        head = in_head("".join(_rows(self, table.head, widths, HEAD_ROW)), self._looks.head)
        body = "".join(_rows(self, table.body, widths, keep_last=bool(table.foot)))
        foot = "".join(_rows(self, table.foot, widths))
        return (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="{TABLE}"/>'
            f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
            f'{table_look(table)}<w:tblCaption w:val="{title}"/><w:tblDescription w:val="{summary}"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
            f"{caption_row(caption, len(widths), sum(widths), self._looks.head)}{head}{body}{foot}</w:tbl>"
        )

    def cell(self, cell: Cell, width: int, merge: str, keep: str) -> str:
        """One cell, `width` twips wide."""
        runs, align, head, columns, _ = cell
        return f"{_cell_start(width, columns, merge, align, head, keep)}{self._runs(runs) if runs else ''}</w:p></w:tc>"

    def is_tall(self, slots: list[Slot[Cell]], widths: list[int]) -> bool:
        """Whether a row of cells of one row each may take so much of a page that it should be allowed to break."""
        return any(
            cell.runs
            and not cell.align
            and lines(cell, sum(widths[column : column + cell.columns]) / TWIPS_PER_CM, self._size)
            > self._whole_row
            for column, cell, _, _ in slots
        )


@lru_cache(1024)
def _cell_start(width: int, columns: int, merge: str, align: Align, head: bool, keep: str) -> str:  # noqa: PLR0913, PLR0917 - the key of the cache
    """Everything in a cell before its text; cached, because a table has few kinds of cells."""
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
_ALONE = '<w:ind w:firstLine="0"/>'
"""The indent of an item without number: its text begins where its other lines do."""
_UNLISTED = {look.id: f'<w:outlineLvl w:val="{look.outline}"/>' for look in LOOKS if look.id in UNLISTED}
_PARTING = {
    new_page: f'<w:p><w:pPr><w:pStyle w:val="{SECTION_END}"/><w:keepNext/>{_NEW_PAGE if new_page else ""}</w:pPr></w:p>'
    for new_page in (False, True)
}
_WHOLE, _BREAKABLE = "<w:cantSplit/>", '<w:cantSplit w:val="off"/>'


def _text(runs: tuple[Run, ...]) -> str:
    return one_line("".join(run.text for run in runs))


def _summary(table: Table) -> str:
    """What a screen reader says of the table: how large it is and what its columns hold."""
    heads = [_text(cell.runs) for cell in table.head[0]] if table.head else []
    return f"ตาราง {len(table.body)} แถว {' · '.join(heads)}".strip()


def _bookmark(name: str, number: int, content: str = "") -> str:
    return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{content}<w:bookmarkEnd w:id="{number}"/>'


def _rows(
    body: Body, rows: tuple[Row, ...], widths: list[int], properties: str = _WHOLE, *, keep_last: bool = False
) -> Iterator[str]:
    """Rows of a grid; a cell that spans several rows is continued by empty cells below it."""
    for row, slots in zip(rows, placed(rows), strict=True):
        keep = "<w:keepNext/>" if keep_last and row is rows[-1] else ""
        merged = any(slot.continued or slot.rows_left > 1 for slot in slots)
        own = properties.replace(_WHOLE, _BREAKABLE) if not merged and body.is_tall(slots, widths) else properties
        cells = "".join([_cell(body, slot, widths, keep) for slot in slots])
        yield f"<w:tr><w:trPr>{own}</w:trPr>{cells}</w:tr>"


def _cell(body: Body, slot: Slot[Cell], widths: list[int], keep: str) -> str:
    column, cell, rows_left, continued = slot
    width = sum(widths[column : column + cell.columns])
    if continued:
        return body.cell(Cell((), cell.align, cell.head, cell.columns), width, _CONTINUED, keep)
    return body.cell(cell, width, _MERGED if rows_left > 1 else "", keep)
