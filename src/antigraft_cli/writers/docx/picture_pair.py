"""Two pictures beside each other: a table of one row without lines, which no page parts."""

from __future__ import annotations

from antigraft_cli.writers.docx.xml_text import TWIPS_PER_CM
from antigraft_cli.writers.pictures import PAIR_GAP

_CELL = '<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{picture}</w:tc>'
_TABLE = (
    '<w:tbl><w:tblPr><w:tblW w:w="{table}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar>'
    '<w:left w:w="{margin}" w:type="dxa"/><w:right w:w="{margin}" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    '<w:tblGrid><w:gridCol w:w="{width}"/><w:gridCol w:w="{width}"/></w:tblGrid>'
    "<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr></w:tbl>"
)


def side_by_side(left: str, right: str, half: float) -> str:
    """The table of the paragraphs of two pictures; `half` is the centimetres that each has."""
    margin = round(PAIR_GAP / 4 * TWIPS_PER_CM)
    width = round(half * TWIPS_PER_CM) + 2 * margin
    cells = "".join(_CELL.format(width=width, picture=picture) for picture in (left, right))
    return _TABLE.format(table=2 * width, width=width, margin=margin, cells=cells)
