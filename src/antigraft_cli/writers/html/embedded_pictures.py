"""Pictures inside the page itself, as data: it asks for no other file."""

from __future__ import annotations

from base64 import b64encode
from copy import deepcopy
from typing import cast

from antigraft_cli.markup.nodes import Page
from antigraft_cli.markup.parsing import Element
from antigraft_cli.writers.looks.page_setup import A4
from antigraft_cli.writers.pictures import Pictures, room_for_pictures, size_on_page

_PIXELS_PER_CM = 96 / 2.54
"""Of CSS."""


def with_pictures(root: Element, pictures: Pictures) -> Element:
    """The document's tree, where it shows pictures a copy of it that holds them."""
    if next(root.iter("img"), None) is None:
        return root
    made = deepcopy(root)
    for section in made:
        page = cast(Page, section.get("data-page", "portrait"))
        for figure in section.iter("figure"):
            half = figure.get("class") == "half"
            room = room_for_pictures(A4, page, half=half)
            figure.set("class", "picture half" if half else "picture")
            image, width = figure[0], float(figure[0].get("width", "1"))
            ready = pictures[image.get("src", ""), width]
            sides = [str(round(side * _PIXELS_PER_CM)) for side in size_on_page(ready, width, room)]
            image.attrib.update(zip(("width", "height"), sides, strict=True))
            image.set("src", f"data:image/{ready.kind};base64,{b64encode(ready.data).decode()}")
    return made
