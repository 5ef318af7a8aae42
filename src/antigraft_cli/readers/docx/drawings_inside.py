"""What is drawn in a document: text boxes, pictures, and what of both cannot be read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Literal

from antigraft_cli.ooxml_package import NotReadError, Package, Relationship
from antigraft_cli.readers.blocks import Block, Paragraph, Picture
from antigraft_cli.readers.docx.left_out import LeftOut
from antigraft_cli.readers.docx.word_xml import MC, Element, R, W, chosen
from antigraft_cli.readers.written_text import seen

MAX_PICTURE = 10 * 1024 * 1024
"""The limit for one picture, that of a plan's own."""

_DRAWINGML = "http://schemas.openxmlformats.org/drawingml/2006"
_VML = "{urn:schemas-microsoft-com:vml}"
_BLIP = f"{{{_DRAWINGML}/main}}blip"
_PROPERTIES = f"{{{_DRAWINGML}/wordprocessingDrawing}}docPr"
_GRAPHIC = f"{{{_DRAWINGML}/main}}graphicData"
_NOT_READ = {
    f"{_DRAWINGML}/chart",
    f"{_DRAWINGML}/diagram",
    "http://schemas.microsoft.com/office/drawing/2014/chartex",
}
_KINDS: dict[bytes, Literal["png", "jpeg"]] = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpeg"}


class Drawings:
    """Reads drawings of the main part; `boxes` reads the blocks of a text box."""

    def __init__(
        self,
        package: Package,
        links: dict[str, Relationship],
        left_out: Counter[LeftOut],
        boxes: Callable[[Element], list[Block]],
    ) -> None:
        self._package, self._links, self._left_out, self._boxes = package, links, left_out, boxes
        self._read: dict[str, bytes | None] = {}

    def blocks(self, drawing: Element) -> list[Block]:
        """What a `w:drawing` or `w:pict` shows, in the file's order; of an embedded object, nothing."""
        found: list[Block] = []
        if drawing.tag == f"{W}object":
            self._left_out[LeftOut.OBJECT] += 1
            return found
        properties = next(drawing.iter(_PROPERTIES), None)
        alt = "" if properties is None else properties.get("descr") or properties.get("title") or ""
        stack = [drawing]
        while stack:
            element = stack.pop()
            if element.tag == f"{W}txbxContent":
                found += self._boxes(element)
            elif element.tag == f"{MC}AlternateContent":
                stack += [each for each in [chosen(element)] if each is not None]
            else:
                found += self._shown(element, alt)
                stack.extend(list(element)[::-1])
        return found

    def _shown(self, element: Element, alt: str) -> list[Block]:
        if element.tag == _BLIP:
            return self._picture(element.get(f"{R}embed", ""), alt)
        if element.tag == f"{_VML}imagedata":
            return self._picture(element.get(f"{R}id", ""), alt or _alt_around(element))
        if element.tag == f"{_VML}textpath":
            text = seen(element.get("string", "")).strip()
            return [Paragraph(text)] if text else []
        if element.tag == _GRAPHIC and element.get("uri") in _NOT_READ:
            self._left_out[LeftOut.CHART] += 1
        return []

    def _picture(self, link: str, alt: str) -> list[Block]:
        part = self._links[link].part if link in self._links else ""
        if not part:
            self._left_out[LeftOut.LINKED_PICTURE] += 1
            return []
        if part not in self._read:
            self._read[part] = self._bytes(part)
        data = self._read[part]
        if data is None:
            self._left_out[LeftOut.LARGE_PICTURE] += 1
            return []
        kind = next((kind for start, kind in _KINDS.items() if data.startswith(start)), None)
        if kind is None:
            self._left_out[LeftOut.OTHER_PICTURE] += 1
            return []
        return [Picture(data, kind, seen(alt))]

    def _bytes(self, part: str) -> bytes | None:
        try:
            return self._package.data(part, MAX_PICTURE)
        except NotReadError:
            return None


def _alt_around(imagedata: Element) -> str:
    shape = imagedata.getparent()
    return "" if shape is None else shape.get("alt", "")
