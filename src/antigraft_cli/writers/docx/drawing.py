"""Pictures in a Word file: drawings in the line of text, and the parts, relationships and types that they need."""

from __future__ import annotations

from html import escape

from antigraft_cli.markup.nodes import Picture
from antigraft_cli.writers.docx.package import MEDIA
from antigraft_cli.writers.docx.xml_text import RELATIONSHIPS
from antigraft_cli.writers.pictures import Pictures, ReadyPicture, SizeOnPage, size_on_page

_EMU_PER_CM = 360_000
_DRAWINGML = "http://schemas.openxmlformats.org/drawingml/2006"
_TYPES, _LINKS = "[Content_Types].xml", "word/_rels/document.xml.rels"


class Drawings:
    """The pictures of one Word file; those that are the same are one part."""

    def __init__(self, pictures: Pictures) -> None:
        self._pictures = pictures
        self._numbers: dict[ReadyPicture, int] = {}
        self._drawn = 0

    def run(self, picture: Picture, width: float, room: SizeOnPage) -> str:
        """The run that draws a picture, at most so many centimetres wide and no larger than the room."""
        ready = self._pictures[picture.source, picture.width]
        number = self._numbers.setdefault(ready, len(self._numbers) + 1)
        self._drawn += 1
        sides = (round(side * _EMU_PER_CM) for side in size_on_page(ready, width, room))
        return _RUN.format(*sides, id=self._drawn, link=_link(number), words=escape(picture.alt))

    def add_to(self, parts: dict[str, bytes]) -> None:
        """Put the parts of all that was drawn beside the others."""
        for ready, number in self._numbers.items():
            parts[_part(ready, number)] = ready.data
        kinds = sorted({ready.kind for ready in self._numbers})
        types = "".join(f'<Default Extension="{kind}" ContentType="image/{kind}"/>' for kind in kinds)
        links = "".join(
            f'<Relationship Id="{_link(number)}" Type="{RELATIONSHIPS}/image" Target="{_part(ready, number).removeprefix("word/")}"/>'
            for ready, number in self._numbers.items()
        )
        # The types by extension stand before those of single parts (ECMA-376-2, 10.1.2.2).
        parts[_TYPES] = parts[_TYPES].replace(b"<Default ", types.encode() + b"<Default ", 1)
        parts[_LINKS] = parts[_LINKS].replace(b"</Relationships>", links.encode() + b"</Relationships>")


def _link(number: int) -> str:
    return f"picture{number}"


def _part(ready: ReadyPicture, number: int) -> str:
    return f"{MEDIA}picture{number}.{ready.kind}"


_RUN = (
    f'<w:r><w:drawing><wp:inline xmlns:wp="{_DRAWINGML}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">'
    '<wp:extent cx="{0}" cy="{1}"/><wp:docPr id="{id}" name="ภาพ {id}" descr="{words}"/>'
    f'<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="{_DRAWINGML}/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>'
    f'<a:graphic xmlns:a="{_DRAWINGML}/main"><a:graphicData uri="{_DRAWINGML}/picture">'
    f'<pic:pic xmlns:pic="{_DRAWINGML}/picture"><pic:nvPicPr><pic:cNvPr id="{{id}}" name="ภาพ {{id}}" descr="{{words}}"/><pic:cNvPicPr/></pic:nvPicPr>'
    '<pic:blipFill><a:blip r:embed="{link}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
    '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{0}" cy="{1}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
    "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
)
"""A drawing (ECMA-376 20.4.2.8) of a picture (20.2); sides in English Metric Units."""
