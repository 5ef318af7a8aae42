"""The walk through the inside of a paragraph: runs, and all that may stand around them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from antigraft_cli.ooxml_package import TOO_DEEP, NotReadError
from antigraft_cli.readers.docx.fields import Fields
from antigraft_cli.readers.docx.left_out import LeftOut
from antigraft_cli.readers.docx.style_sheet import PLAIN, Style, StyleSheet, is_bold
from antigraft_cli.readers.docx.word_xml import MC, Element, W, chosen, is_on, value
from antigraft_cli.readers.symbol_fonts import symbol, unicode_symbols
from antigraft_cli.readers.written_text import seen

if TYPE_CHECKING:
    from antigraft_cli.readers.blocks import Block
    from antigraft_cli.readers.docx.paragraph_parts import ParagraphParts

_DEEPEST = 60
_AROUND_RUNS = {
    W + name for name in ("ins", "moveTo", "hyperlink", "fldSimple", "smartTag", "customXml", "dir", "bdo")
}
_REMOVED = {W + name for name in ("del", "moveFrom")}
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_DRAWN = {W + name for name in ("drawing", "pict", "object")}
_NOTES = {W + name for name in ("footnoteReference", "endnoteReference")}


class _Look(NamedTuple):
    """How a run looks; `style` is that of its paragraph."""

    bold: bool
    font: str
    style: Style
    underlined: bool = False


class RunWalk:
    """Adds to a paragraph what it holds. `drawn` reads drawings, `note` the text of a footnote or endnote."""

    def __init__(
        self,
        styles: StyleSheet,
        left_out: Counter[LeftOut],
        drawn: Callable[[Element], list[Block]],
        note: Callable[[Element], str],
    ) -> None:
        self._styles, self._left_out, self._drawn, self._note = styles, left_out, drawn, note
        self.fields = Fields()

    def paragraph(self, element: Element, style: Style, parts: ParagraphParts) -> None:
        """Add the whole inside of a paragraph that has a style."""
        self._inside(element, style, parts, 0)
        self.fields.end_paragraph()

    def _inside(self, element: Element, style: Style, parts: ParagraphParts, depth: int) -> None:
        if depth > _DEEPEST:
            raise NotReadError(TOO_DEEP)
        for child in element:
            tag = child.tag
            if tag == f"{W}r":
                self._run(child, style, parts, depth)
            elif tag in _AROUND_RUNS:
                self._left_out[LeftOut.CHANGE] += tag in (f"{W}ins", f"{W}moveTo")
                self._inside(child, style, parts, depth + 1)
            elif tag in _REMOVED:
                self._left_out[LeftOut.CHANGE] += 1
            elif tag == f"{W}sdt":
                self._control(child, style, parts, depth)
            elif tag == f"{W}bookmarkStart":
                parts.bookmarks.append(child.get(f"{W}name", ""))
            elif tag == f"{MC}AlternateContent":
                self._alternatives(child, style, parts, depth)
            elif tag.startswith(_MATH):
                math = "".join(each.text or "" for each in child.iter(f"{_MATH}t"))
                parts.add_text(seen(math), bold=bool(style.bold))

    def _alternatives(self, element: Element, style: Style, parts: ParagraphParts, depth: int) -> None:
        if (found := chosen(element)) is not None:
            self._inside(found, style, parts, depth + 1)

    def _control(self, control: Element, style: Style, parts: ParagraphParts, depth: int) -> None:
        """A content control; nothing where only its prompt is shown."""
        content = control.find(f"{W}sdtContent")
        if content is not None and not is_on(control.find(f"{W}sdtPr"), "showingPlcHdr"):
            self._inside(content, style, parts, depth + 1)

    def _run(self, run: Element, style: Style, parts: ParagraphParts, depth: int) -> None:
        properties = run.find(f"{W}rPr")
        look = PLAIN if properties is None else self._styles[value(properties, "rStyle")]
        if _first(is_on(properties, "vanish"), look.hidden, style.hidden):
            self._left_out[LeftOut.HIDDEN] += run.find(f"{W}t") is not None
            self._field_characters(run)
            return
        bold = bool(_first(is_bold(properties), look.bold, style.bold))
        font = value(properties, "rFonts", f"{W}ascii") or value(properties, "rFonts", f"{W}hAnsi")
        underlined = value(properties, "u") not in ("", "none")
        self._content(run, _Look(bold, font, style, underlined), parts, depth)

    def _field_characters(self, run: Element) -> None:
        for character in run.iterchildren(f"{W}fldChar"):
            self.fields.meet(character)

    def _content(self, run: Element, look: _Look, parts: ParagraphParts, depth: int) -> None:
        for child in run:
            if child.tag == f"{W}fldChar":
                parts.add_text(seen(self.fields.meet(child)), bold=look.bold)
            elif self.fields.at_instruction:
                continue
            elif (read := _TEXT_OF.get(child.tag)) is not None:
                parts.add_text(read(child, look.font), bold=look.bold, underlined=look.underlined)
            elif child.tag in _NOTES:
                parts.add_text(self._note(child), bold=look.bold)
            elif child.tag in _DRAWN:
                parts.add_blocks(self._drawn(child))
            elif child.tag == f"{W}br":
                _break(child, look, parts)
            elif child.tag == f"{W}commentReference":
                self._left_out[LeftOut.COMMENT] += 1
            else:
                self._nested(child, look, parts, depth + 1)

    def _nested(self, element: Element, look: _Look, parts: ParagraphParts, depth: int) -> None:
        """What holds the contents of a run, or whole runs; all else in a run shows nothing."""
        if depth > _DEEPEST:
            raise NotReadError(TOO_DEEP)
        if element.tag == f"{MC}AlternateContent" and (found := chosen(element)) is not None:
            self._content(found, look, parts, depth)
        elif element.tag == f"{W}ruby" and (base := element.find(f"{W}rubyBase")) is not None:
            self._inside(base, look.style, parts, depth)


def _first(*said: bool | None) -> bool | None:
    return next((each for each in said if each is not None), None)


def _break(element: Element, look: _Look, parts: ParagraphParts) -> None:
    if element.get(f"{W}type") == "page":
        parts.break_page()
    else:
        parts.add_text("\n", bold=look.bold)


def _text(element: Element, font: str) -> str:
    """The text of `w:t`; Word drops blanks around it unless it says to keep them."""
    text = (element.text or "").replace("\n", " ")
    text = text if element.get(_KEEP_BLANKS) == "preserve" else text.strip(" \t\r")
    return unicode_symbols(seen(text), font)


def _symbol(element: Element, _: str) -> str:
    code, font = element.get(f"{W}char", ""), element.get(f"{W}font", "")
    try:
        return seen(symbol(int(code[:4], 16), font))
    except ValueError:
        return ""


_KEEP_BLANKS = "{http://www.w3.org/XML/1998/namespace}space"
_TEXT_OF: dict[str, Callable[[Element, str], str]] = {
    f"{W}t": _text,
    f"{W}sym": _symbol,
    f"{W}tab": lambda *_: "\t",
    f"{W}ptab": lambda *_: "\t",
    f"{W}cr": lambda *_: "\n",
    f"{W}noBreakHyphen": lambda *_: "-",
}
"""What a part of a run shows as text, given the run's font."""
