"""The contract between the nodes and base.docx: which named style each kind of paragraph takes."""

from __future__ import annotations

from antigraft_cli.nodes import Cell, Paragraph

DEFAULT_FONT = "TH SarabunPSK"
"""The family of base.docx (cabinet resolution of 7 September 2553)."""

DEFAULT_SIZE = 16
"""Points of base.docx's body text; other sizes keep their ratio to it."""

CONTENTS_ENTRY = "toc"
"""The nodes' style of an entry in the contents list."""

PARAGRAPH_STYLES = {
    "h1": "Heading1",
    "h1.title": "Title",
    "h1.title-page": "TitlePage",
    "h2": "Heading2",
    "h3": "Heading3",
    "h4": "Heading4",
    "p": "Normal",
    "p.body": "BodyText",
    "p.title": "CoverText",
    "p.signature": "SignatureBlock",
    "p.sheet-head": "SheetHead",
    "p.sheet-number": "SheetNumber",
    "p.sheet-dimension": "SheetDimension",
    "caption": "TableTitle",
    CONTENTS_ENTRY: "TOC1",
}
LIST_STYLES = {"ol": "NumberedItem", "ul": "DashedItem"}
"""Followed by the item's depth, from 1 to `LIST_DEPTH`."""

LIST_DEPTH = 4
CELL_STYLES = {"": "TableText", "center": "TableCenter", "money": "TableMoney"}
HEAD_CELL = "TableHead"
TABLE = "PlanTable"
TICK = "Tick"
SECTION_END = "SectionEnd"
RUNNING_HEAD = "RunningHead"

TITLE = "ชื่อเอกสาร"
"""What stands in a header where the document's title goes: the result of a TITLE field."""


def style_of(paragraph: Paragraph) -> str:
    """The id of a paragraph's style."""
    if paragraph.style in LIST_STYLES:
        return f"{LIST_STYLES[paragraph.style]}{min(paragraph.depth, LIST_DEPTH)}"
    return PARAGRAPH_STYLES[paragraph.style]


def style_of_cell(cell: Cell) -> str:
    """The id of the style of a cell's paragraph."""
    return HEAD_CELL if cell.head else CELL_STYLES[cell.align]
