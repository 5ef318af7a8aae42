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

    def xml(self, page: Page) -> str:
        """The size and margins of a section's pages."""
        upright = page == "portrait"
        width, height = (self.width, self.height) if upright else (self.height, self.width)
        return (
            f'<w:pgSz w:w="{width}" w:h="{height}"{"" if upright else " w:orient=" + chr(34) + "landscape" + chr(34)}/>'
            f'<w:pgMar w:top="{self.top}" w:right="{self.right}" w:bottom="{self.bottom}" w:left="{self.left}" '
            f'w:header="{self.header}" w:footer="567" w:gutter="0"/>'
        )

    def room(self, page: Page) -> int:
        """The width between the margins."""
        return (self.width if page == "portrait" else self.height) - self.left - self.right

    def depth(self, page: Page) -> int:
        """The height between the margins."""
        return (self.height if page == "portrait" else self.width) - self.top - self.bottom


A4 = PageSetup()
"""Left 3, right 2, top 2.5 and bottom 2 cm, as in the official book."""
