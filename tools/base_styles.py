"""styles.xml of base.docx: fonts and sizes are set for complex script too, so that they apply to Thai.

Properties are in the order of the schema.
"""

from __future__ import annotations

from antigraft_cli.writers.docx.xml_text import NAMESPACE, TWIPS_PER_CM, TWIPS_PER_POINT, fonts
from antigraft_cli.writers.looks.style_names import DEFAULT_FONT, DEFAULT_SIZE
from antigraft_cli.writers.looks.styles import (
    CELL_MARGIN,
    HEAD_FILL,
    LOOKS,
    OTHER_NAMES,
    TABLE_LINE,
    TICK_FONT,
    TICK_SIZE,
    UNLISTED,
    Look,
)


def styles() -> str:
    """The contents of styles.xml."""
    return (
        f'<w:styles xmlns:w="{NAMESPACE}"><w:docDefaults><w:rPrDefault><w:rPr>{fonts(DEFAULT_FONT)}'
        f'<w:sz w:val="{2 * DEFAULT_SIZE}"/><w:szCs w:val="{2 * DEFAULT_SIZE}"/>'
        '<w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="th-TH"/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
        "</w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        "<w:pPr><w:widowControl/></w:pPr></w:style>"
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>'
        '<w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>'
        f'<w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>{_cell_margins(0.19)}</w:tblPr></w:style>'
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/>'
        "<w:semiHidden/></w:style>"
        f"{''.join(_paragraph_style(look) for look in LOOKS)}{_tick()}{_table()}</w:styles>"
    )


def _paragraph_style(look: Look) -> str:
    following = f'<w:next w:val="{look.following}"/>' if look.following else ""
    runs = ("<w:b/><w:bCs/>" if look.bold else "") + (_size(look.size) if look.size else "")
    return (
        f'<w:style w:type="paragraph"{"" if _built_in(look) else " w:customStyle=" + chr(34) + "1" + chr(34)} w:styleId="{look.id}">'
        f'<w:name w:val="{look.name}"/><w:basedOn w:val="{look.based}"/>{following}<w:qFormat/>'
        f"<w:pPr>{_paragraph_properties(look)}</w:pPr>{f'<w:rPr>{runs}</w:rPr>' if runs else ''}</w:style>"
    )


def _built_in(look: Look) -> bool:
    return look.name.isascii()


def _size(points: float) -> str:
    return f'<w:sz w:val="{round(2 * points)}"/><w:szCs w:val="{round(2 * points)}"/>'


def _paragraph_properties(look: Look) -> str:
    flags = (("keepNext", look.keep_next), ("keepLines", look.keep_lines))
    parts = [f"<w:{name}/>" for name, on in flags if on]
    if look.leader:
        parts.append(
            f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{round(look.leader * TWIPS_PER_CM)}"/></w:tabs>'
        )
    if look.before or look.after or look.line:
        line = f' w:line="{round(look.line * TWIPS_PER_POINT)}" w:lineRule="exact"' if look.line else ""
        parts.append(
            f'<w:spacing w:before="{round(look.before * TWIPS_PER_POINT)}" w:after="{round(look.after * TWIPS_PER_POINT)}"{line}/>'
        )
    if look.indent or look.hanging:
        parts.append(_indent(look))
    if look.align:
        parts.append(f'<w:jc w:val="{look.align}"/>')
    if look.outline is not None and look.id not in UNLISTED:
        parts.append(f'<w:outlineLvl w:val="{look.outline}"/>')
    return "".join(parts)


def _indent(look: Look) -> str:
    first = "hanging" if look.hanging > 0 else "firstLine"
    return f'<w:ind w:left="{round(look.indent * TWIPS_PER_CM)}" w:{first}="{abs(round(look.hanging * TWIPS_PER_CM))}"/>'


def _tick() -> str:
    return (
        f'<w:style w:type="character" w:customStyle="1" w:styleId="Tick"><w:name w:val="{OTHER_NAMES["Tick"]}"/><w:qFormat/>'
        f"<w:rPr>{fonts(TICK_FONT)}{_size(TICK_SIZE)}</w:rPr></w:style>"
    )


def _table() -> str:
    edges = "".join(
        f'<w:{edge} w:val="single" w:sz="{round(8 * TABLE_LINE)}" w:space="0" w:color="auto"/>'
        for edge in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="PlanTable"><w:name w:val="{OTHER_NAMES["PlanTable"]}"/>'
        f'<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>{edges}</w:tblBorders>{_cell_margins(CELL_MARGIN)}</w:tblPr>'
        f'<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{HEAD_FILL}"/>'
        '<w:vAlign w:val="center"/></w:tcPr></w:tblStylePr>'
        '<w:tblStylePr w:type="lastRow"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr></w:style>'
    )


def _cell_margins(side: float) -> str:
    width = round(side * TWIPS_PER_CM)
    return (
        f'<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="{width}" w:type="dxa"/>'
        f'<w:bottom w:w="0" w:type="dxa"/><w:right w:w="{width}" w:type="dxa"/></w:tblCellMar>'
    )
