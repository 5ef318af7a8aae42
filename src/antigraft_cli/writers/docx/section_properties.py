"""The page settings of a section: header, size, margins, numbering (ECMA-376 17.6.17)."""

from __future__ import annotations

from antigraft_cli.markup.nodes import Page, Section
from antigraft_cli.writers.looks.page_setup import PageSetup

_NUMBERS = {"thai": "thaiNumbers", "arabic": "decimal"}


def section_properties(section: Section, page: PageSetup, header: str) -> str:
    """The properties of a section; `header` is the relationship id of its pages' header."""
    numbers = "thaiLetters" if section.pages == "letters" else _NUMBERS[section.digits]
    start = f' w:start="{section.start}"' if section.start else ""
    return (
        f'<w:sectPr><w:headerReference w:type="default" r:id="{header}"/><w:type w:val="nextPage"/>'
        f'{_page(page, section.page)}<w:pgNumType w:fmt="{numbers}"{start}/></w:sectPr>'
    )


def _page(setup: PageSetup, page: Page) -> str:
    """Size and margins; a landscape page has the same top, right, bottom and left margins."""
    upright = page == "portrait"
    width, height = (setup.width, setup.height) if upright else (setup.height, setup.width)
    orientation = "" if upright else ' w:orient="landscape"'
    return (
        f'<w:pgSz w:w="{width}" w:h="{height}"{orientation}/>'
        f'<w:pgMar w:top="{setup.top}" w:right="{setup.right}" w:bottom="{setup.bottom}" w:left="{setup.left}" '
        f'w:header="{setup.header}" w:footer="567" w:gutter="0"/>'
    )
