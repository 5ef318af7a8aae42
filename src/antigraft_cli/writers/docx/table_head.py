"""The head of a table, repeated on each of its pages: the caption as its first row, then the rows of the columns.

Word applies a table style's first row to the first row alone, so the other rows of the head say its looks themselves.
"""

from __future__ import annotations

from antigraft_cli.markup.nodes import Table
from antigraft_cli.writers.docx.word_looks import HeadLooks

HEAD_ROW = "<w:cantSplit/><w:tblHeader/>"

_NO_LINES = (
    '<w:tcBorders><w:top w:val="nil"/><w:left w:val="nil"/><w:right w:val="nil"/></w:tcBorders>'
    '<w:shd w:val="clear" w:color="auto" w:fill="auto"/>'
)


def caption_row(paragraph: str, columns: int, width: int, looks: HeadLooks) -> str:
    """The row of a caption's paragraph over all columns, `width` twips wide, without lines around it."""
    span = f'<w:gridSpan w:val="{columns}"/>' if columns > 1 else ""
    return (
        f'<w:tr><w:trPr>{HEAD_ROW}</w:trPr><w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{_NO_LINES}</w:tcPr>'
        f"{_with_runs(paragraph, looks.caption)}</w:tc></w:tr>"
    )


def in_head(rows: str, looks: HeadLooks) -> str:
    """The rows of the columns' headings in the looks of a head."""
    return _with_runs(rows.replace("</w:tcPr>", f"{looks.cell}</w:tcPr>"), looks.runs)


def table_look(table: Table) -> str:
    """Which parts of the table's style it has (ECMA-376 17.4.56): no bands, a first and a last row if any."""
    first, last = bool(table.head), bool(table.foot)
    return (
        f'<w:tblLook w:val="{0x0600 | 0x20 * first | 0x40 * last:04X}" w:firstRow="{first:d}" w:lastRow="{last:d}" '
        'w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
    )


def _with_runs(xml: str, properties: str) -> str:
    """Runs that say nothing of their looks get these."""
    return xml.replace("<w:r><w:t", f"<w:r><w:rPr>{properties}</w:rPr><w:t") if properties else xml
