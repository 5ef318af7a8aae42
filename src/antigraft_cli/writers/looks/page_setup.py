"""The size of a page and its margins, in twips (twentieths of a point), as its sections say it."""

from __future__ import annotations

from typing import NamedTuple

from antigraft_cli.markup.nodes import Page


class PageSetup(NamedTuple):
    """An upright page; one that lies on its side keeps the margins at its own edges."""

    width: int = 11906
    height: int = 16838
    top: int = 1417
    right: int = 1134
    bottom: int = 1134
    left: int = 1701
    header: int = 567

    def room(self, page: Page) -> int:
        """The width between the margins."""
        return (self.width if page == "portrait" else self.height) - self.left - self.right

    def depth(self, page: Page) -> int:
        """The height between the margins."""
        return (self.height if page == "portrait" else self.width) - self.top - self.bottom


A4 = PageSetup()
"""Left 3, right 2, top 2.5 and bottom 2 cm, as in the official book."""
