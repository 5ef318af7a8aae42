"""The pictures of a document as data for templates/book.typ, and the files that the data names."""

from __future__ import annotations

from typing import Any

from antigraft_cli.markup.nodes import Page, Picture
from antigraft_cli.writers.looks.page_setup import A4
from antigraft_cli.writers.looks.style_names import PICTURE
from antigraft_cli.writers.pdf.table_data import POINTS_PER_CM
from antigraft_cli.writers.pictures import Pictures, room_for_pictures, size_on_page

Data = dict[str, Any]


class PictureData:
    """What book.typ needs to know of each picture."""

    def __init__(self, pictures: Pictures) -> None:
        self._files = dict(zip(pictures, zip(_file_names(pictures), pictures.values(), strict=True), strict=True))

    def of(self, picture: Picture, page: Page, *, half: bool = False) -> Data:
        """A picture on a page of that orientation, over all of its width or one half; lengths in points."""
        file, ready = self._files[picture.source, picture.width]
        width, height = size_on_page(ready, picture.width, room_for_pictures(A4, page, half=half))
        return {
            "kind": "picture",
            "style": PICTURE,
            "file": file,
            "alt": picture.alt,
            "width": width * POINTS_PER_CM,
            "height": height * POINTS_PER_CM,
        }


def picture_files(pictures: Pictures) -> dict[str, bytes]:
    """The files that the data names, by their names."""
    return dict(zip(_file_names(pictures), (ready.data for ready in pictures.values()), strict=True))


def _file_names(pictures: Pictures) -> list[str]:
    return [f"picture-{number}.{ready.kind}" for number, ready in enumerate(pictures.values(), start=1)]
