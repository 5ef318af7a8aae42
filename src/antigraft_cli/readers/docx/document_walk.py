"""The walk through the body of a Word file: its paragraphs, tables and sections, in the order of the file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace

from antigraft_cli.ooxml_package import TOO_DEEP, NotReadError
from antigraft_cli.readers.blocks import Block, Paragraph, SectionStart, Table
from antigraft_cli.readers.docx.left_out import LeftOut
from antigraft_cli.readers.docx.list_numbers import ListNumbers
from antigraft_cli.readers.docx.paragraph_parts import ParagraphParts
from antigraft_cli.readers.docx.run_walk import RunWalk
from antigraft_cli.readers.docx.style_sheet import Style, StyleSheet, paragraph_look
from antigraft_cli.readers.docx.table_rows import has_total, head_rows, rows_of, widths_of
from antigraft_cli.readers.docx.word_xml import MC, Element, W, chosen, is_on, value

_DEEPEST = 25
_TWIPS = 567
"""In a centimetre."""

_HOLDERS = {W + name for name in ("customXml", "ins", "moveTo", "sdtContent", "smartTag")}
_SAME_PAGE = {"continuous", "nextColumn"}


class DocumentWalk:
    """Reads blocks; what stands between two of them (page breaks, bookmarks) goes to the next."""

    def __init__(
        self,
        styles: StyleSheet,
        lists: ListNumbers,
        left_out: Counter[LeftOut],
        drawn: Callable[[Element], list[Block]],
        note: Callable[[Element], str],
    ) -> None:
        self._styles, self._lists, self._left_out = styles, lists, left_out
        self._runs = RunWalk(styles, left_out, drawn, note)
        self._sections: Iterator[Element] = iter(())
        self._depth = 0
        self._new_page = False
        self._bookmarks: list[str] = []
        self._parts = ParagraphParts()

    def document(self, body: Element) -> list[Block]:
        """The blocks of `w:body`, each section announced where it begins."""
        self._sections = iter([*body.iterfind(f".//{W}p/{W}pPr/{W}sectPr"), *body.iterchildren(f"{W}sectPr")])
        return [*self._section_start(), *self.inside(body)]

    def inside(self, holder: Element) -> list[Block]:
        """The blocks of a cell, a text box or a note; nothing that stands between blocks leaves or enters it."""
        kept = self._new_page, self._bookmarks, self._parts
        self._new_page, self._bookmarks, self._parts = False, [], ParagraphParts()
        self._depth += 1
        if self._depth > _DEEPEST:
            raise NotReadError(TOO_DEEP)
        found = list(self._blocks(holder))
        found += self._rest()
        self._depth -= 1
        self._new_page, self._bookmarks, self._parts = kept
        return found

    def _blocks(self, holder: Element) -> Iterator[Block]:
        stack = list(holder)[::-1]
        while stack:
            child = stack.pop()
            if child.tag == f"{W}p":
                yield from self._paragraph(child)
                yield from self._end_of_section(child)
            elif child.tag == f"{W}tbl":
                yield from self._with_what_stands_before(self._table(child))
            elif child.tag == f"{W}sdt":
                prompt = is_on(child.find(f"{W}sdtPr"), "showingPlcHdr")
                stack += [] if prompt else list(child.iterchildren(f"{W}sdtContent"))
            elif child.tag in _HOLDERS:
                stack += list(child)[::-1]
            elif child.tag == f"{MC}AlternateContent":
                stack += [] if (found := chosen(child)) is None else list(found)[::-1]
            elif child.tag == f"{W}bookmarkStart":
                self._bookmarks.append(child.get(f"{W}name", ""))
            elif child.tag == f"{W}altChunk":
                self._left_out[LeftOut.OTHER_FILE] += 1

    def _with_what_stands_before(self, blocks: list[Block]) -> Iterator[Block]:
        """The blocks, the first of them with the page break and the bookmarks in front of it."""
        for block in blocks:
            if not isinstance(block, SectionStart) and (self._new_page or self._bookmarks):
                bookmarks = (*self._bookmarks, *block.bookmarks)
                yield replace(block, new_page=self._new_page or block.new_page, bookmarks=bookmarks)
                self._new_page, self._bookmarks = False, []
            else:
                yield block

    def _paragraph(self, element: Element) -> list[Block]:
        properties = element.find(f"{W}pPr")
        id_ = value(properties, "pStyle")
        style = self._styles.paragraph(id_)
        own = paragraph_look(properties)
        self._runs.paragraph(element, style, self._parts)
        mark = None if properties is None else properties.find(f"{W}rPr")
        if mark is not None and (mark.find(f"{W}del") is not None or mark.find(f"{W}moveFrom") is not None):
            return []
        parts, self._parts = self._parts, ParagraphParts()
        look = own.over(style)
        label, level = self._label(look, own, id_)
        indent = ((look.left or 0) + (look.first or 0)) / _TWIPS
        plain = Paragraph("", look.name, label, level, _outline(look), centered=bool(look.centered), indent=indent)
        self._new_page = self._new_page or bool(look.new_page)
        return self._filled(plain, parts)

    def _rest(self) -> list[Block]:
        """What is left where the mark of a holder's last paragraph was deleted."""
        parts, self._parts = self._parts, ParagraphParts()
        return self._filled(Paragraph(""), parts)

    def _filled(self, paragraph: Paragraph, parts: ParagraphParts) -> list[Block]:
        """The paragraph with its text, one for each page that it is on, and what is drawn in it."""
        self._bookmarks += parts.bookmarks
        found: list[Block] = []
        for number, part in enumerate(parts.parts):
            blocks = [*part.before]
            if part.written or (paragraph.label and not number):
                text = part.text if part.written else ""
                lead = part.lead.rstrip() if part.is_led else ""
                blocks.append(replace(paragraph, text=text, bold=part.written and not part.plain, lead=lead))
                paragraph = replace(paragraph, label="", level=0)
            blocks += part.after
            self._new_page = self._new_page or number > 0
            found += self._with_what_stands_before(blocks)
        return found

    def _label(self, look: Style, own: Style, style_id: str) -> tuple[str, int]:
        """The label of a paragraph in a native list, and its level from 1."""
        if not look.list_id or look.list_id == "0":
            return "", 0
        level = own.list_level if own.list_id else None
        if level is None:
            level = look.list_level
        if level is None or (own.list_id is None and not level):
            level = self._lists.level_of_style(look.list_id, style_id)
        label = self._lists.next_label(look.list_id, level)
        return label, level + 1 if label else 0

    def _table(self, element: Element) -> list[Block]:
        properties = element.find(f"{W}tblPr")
        rows = rows_of(element, self.inside)
        self._bookmarks += [each.get(f"{W}name", "") for each in element.iterchildren(f"{W}bookmarkStart")]
        if not any(rows):
            return []
        first = next((block for row in rows for cell in row for block in cell.blocks), None)
        new_page = isinstance(first, Paragraph) and first.new_page
        style = self._styles[value(properties, "tblStyle")].name
        head = head_rows(element)
        return [Table(rows, head, has_total(element, rows, head), widths_of(element), style, new_page)]

    def _end_of_section(self, paragraph: Element) -> Iterator[Block]:
        if paragraph.find(f"{W}pPr/{W}sectPr") is not None:
            yield from self._section_start()

    def _section_start(self) -> list[Block]:
        section = next(self._sections, None)
        if section is None:
            return []
        self._new_page = self._new_page or value(section, "type") not in _SAME_PAGE
        size = section.find(f"{W}pgSz")
        return [SectionStart(size is not None and size.get(f"{W}orient") == "landscape")]


def _outline(look: Style) -> int:
    """The heading level from 1; 9 in the file is body text."""
    return 0 if look.outline is None or look.outline > 8 else look.outline + 1
