"""A Word file as a plain text: what Ctrl+A, Ctrl+C in Word with all changes accepted, then Ctrl+V in Notepad gives."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

import docx
from docx.oxml.ns import qn

from antigraft_cli.thai import thai_digits

_LETTERS = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:noBreakHyphen"): "\u2011", qn("w:softHyphen"): "\u00ad"}
_LOST = (qn("w:del"), qn("w:moveFrom"), qn("w:pPr"), qn("w:rPr"), qn("w:drawing"), qn("w:pict"), qn("w:sdtPr"))
_THAI_LETTERS = "กขคงจฉชซ"


def copied(file: bytes) -> str:
    """The text: cells with tabs between, numbers of lists typed out, no notes, remarks, boxes, heads and feet."""
    return _Copy(file).text().replace("\n", "\r\n")


class _Copy:
    def __init__(self, file: bytes) -> None:
        document = docx.Document(io.BytesIO(file))
        self._body = document.element.body
        self._numbering = document.part.numbering_part.element
        self._styles = document.styles.element
        self._counts: dict[str, list[int]] = {}

    def text(self) -> str:
        return "".join(self._blocks(self._body))

    def _blocks(self, parent: Any) -> Iterator[str]:
        joined = ""
        for block in parent:
            if block.tag in (qn("w:sdt"), qn("w:sdtContent")):
                yield from self._blocks(block)
            elif block.tag == qn("w:tbl"):
                yield from self._rows(block)
            elif block.tag == qn("w:p"):
                gone = any(
                    block.find(f"w:pPr/w:rPr/w:{kind}", block.nsmap) is not None for kind in ("del", "moveFrom")
                )
                text = joined + self._letters(block)
                joined = text if gone else ""
                if not gone:
                    yield f"{self._number(block)}{text}\n"

    def _rows(self, table: Any) -> Iterator[str]:
        for row in table.iter(qn("w:tr")):
            if row.find("w:trPr/w:del", row.nsmap) is None:
                cells = ("".join(self._blocks(cell)).removesuffix("\n") for cell in row.iter(qn("w:tc")))
                yield "\t".join(cells) + "\n"

    def _letters(self, element: Any) -> str:
        out = []
        for each in element:
            if each.tag in _LOST:
                continue
            if each.tag == qn("w:t"):
                out.append(each.text or "")
            elif each.tag == qn("w:br") and each.get(qn("w:type")) == "page":
                out.append("\f")
            elif each.tag == qn("w:sym"):
                out.append(chr(int(each.get(qn("w:char")), 16)))
            else:
                out.append(_LETTERS.get(each.tag) or self._letters(each))
        return "".join(out)

    def _number(self, paragraph: Any) -> str:
        names = paragraph.nsmap
        place = paragraph.find("w:pPr/w:numPr", names)
        style = paragraph.find("w:pPr/w:pStyle", names)
        while place is None and style is not None:
            found = self._styles.find(f"w:style[@w:styleId='{style.get(qn('w:val'))}']", names)
            place, style = found.find("w:pPr/w:numPr", names), found.find("w:basedOn", names)
        if place is None:
            return ""
        depth = place.find("w:ilvl", names)
        return self._counted(
            place.find("w:numId", names).get(qn("w:val")), int(depth.get(qn("w:val"))) if depth is not None else 0
        )

    def _counted(self, number: str, depth: int) -> str:
        counts = self._counts.setdefault(number, [])
        counts += [0] * (depth + 1 - len(counts))
        counts[depth] += 1
        del counts[depth + 1 :]
        names = self._numbering.nsmap
        kind = self._numbering.find(f"w:num[@w:numId='{number}']/w:abstractNumId", names).get(qn("w:val"))
        levels = self._numbering.findall(f"w:abstractNum[@w:abstractNumId='{kind}']/w:lvl", names)
        forms = [level.find("w:numFmt", names).get(qn("w:val")) for level in levels]
        shown = levels[depth].find("w:lvlText", names).get(qn("w:val"))
        return (
            re.sub("%([1-9])", lambda found: _shown(forms[int(found[1]) - 1], counts[int(found[1]) - 1]), shown)
            + "\t"
        )


def _shown(form: str, count: int) -> str:
    if form == "thaiLetters":
        return _THAI_LETTERS[count - 1]
    return thai_digits(str(count)) if form == "thaiNumbers" else str(count)
