"""The size and margins of a page, in twips (twentieths of a point), as Word stores them."""

from __future__ import annotations

from typing import NamedTuple

from antigraft_cli.markup.nodes import Page


class PageSetup(NamedTuple):
    """An upright page; in landscape it has the same top, right, bottom and left margins."""

    width: int = 11906
    height: int = 16838
    top: int = 1417
    right: int = 1134
    bottom: int = 1134
    left: int = 1701
    header: int = 567

    def room(self, page: Page) -> int:
        """The width between the margins, in twips."""
        return (self.width if page == "portrait" else self.height) - self.left - self.right

    def depth(self, page: Page) -> int:
        """The height between the margins, in twips."""
        return (self.height if page == "portrait" else self.width) - self.top - self.bottom


A4 = PageSetup()
"""Left 3, right 2, top 2.5 and bottom 2 cm, as in the official book."""
