"""The styles of base.docx as made: fonts and sizes for complex script too, so that Thai takes them.

Sizes are points, distances centimetres. The order of properties is the schema's.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate

from antigraft_cli.writers.looks.style_names import DEFAULT_FONT, DEFAULT_SIZE

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
TICK_FONT = "Segoe UI Symbol"
"""Has the tick that the Sarabun family lacks."""

TICK_SIZE = 12
"""Points, as large as the text beside it looks."""

TABLE_LINE, CELL_MARGIN, HEAD_FILL = 0.5, 0.15, "F2F2F2"
"""The tables' lines in points, the room beside a cell's text in centimetres, the colour behind the head."""

_CM = 567
_PT = 20


@dataclass(frozen=True)
class Look:
    """One paragraph style. `indent` is left, `hanging` below zero a first-line indent; `outline` from 0.

    `leader` is where dots lead to a number at the right edge.
    """

    id: str
    name: str
    based: str = "Normal"
    size: float = 0
    bold: bool = False
    align: str = ""
    before: float = 0
    after: float = 0
    indent: float = 0
    hanging: float = 0
    outline: int | None = None
    keep_next: bool = False
    keep_lines: bool = False
    following: str = ""
    leader: float = 0


_NUMBER_WIDTHS = (0.9, 1.3, 0.8, 0.8)
"""Room of the number before an item's text: `๑๐๐)`, `๑๐.๑๐)`, `ก)`, by depth."""

_ITEM_STARTS = tuple(accumulate(_NUMBER_WIDTHS[:-1], initial=0.5))
"""An item's number or dash stands below the text of the item that it belongs to."""

_DASH_WIDTH = 0.4

_OTHER_NAMES = {"Tick": "เครื่องหมายถูก", "PlanTable": "ตารางแผน"}

LOOKS = (
    Look("BodyText", "Body Text", align="thaiDistribute", hanging=-2.5),
    Look(
        "Title",
        "Title",
        size=24,
        bold=True,
        align="center",
        before=110,
        after=50,
        outline=0,
        following="CoverText",
    ),
    Look("CoverText", "ข้อความบนปก", size=22, bold=True, align="center", before=50, after=50),
    Look("TitlePage", "ปกใน", size=22, bold=True, align="center", before=190, outline=0),
    Look(
        "Heading1",
        "heading 1",
        size=20,
        bold=True,
        align="center",
        after=12,
        outline=0,
        keep_next=True,
        following="BodyText",
    ),
    Look(
        "Heading2",
        "heading 2",
        bold=True,
        before=6,
        outline=1,
        keep_next=True,
        keep_lines=True,
        following="BodyText",
    ),
    Look(
        "Heading3",
        "heading 3",
        bold=True,
        before=6,
        outline=2,
        keep_next=True,
        keep_lines=True,
        following="BodyText",
    ),
    Look(
        "Heading4",
        "heading 4",
        bold=True,
        indent=1.25,
        outline=3,
        keep_next=True,
        keep_lines=True,
        following="BodyText",
    ),
    Look(
        "SheetHead",
        "หัวแผ่นรายละเอียด",
        size=18,
        bold=True,
        align="center",
        after=6,
        keep_next=True,
        following="SheetNumber",
    ),
    Look("SheetNumber", "ลำดับที่ของแผ่น", bold=True, keep_next=True, following="SheetDimension"),
    Look("SheetDimension", "มิติของแผ่น", bold=True, keep_next=True, keep_lines=True, following="Heading2"),
    Look("SignatureBlock", "ลงนาม", align="center", before=30, indent=6.5, keep_lines=True),
    Look("TableTitle", "ชื่อตาราง", bold=True, align="center", after=6, outline=1, keep_next=True),
    Look("TableText", "ข้อความในตาราง"),
    Look("TableCenter", "กลางช่องตาราง", "TableText", align="center"),
    Look("TableMoney", "จำนวนเงินในตาราง", "TableText", align="right"),
    Look("TableHead", "หัวตาราง", "TableText", bold=True, align="center", keep_next=True),
    Look("TOC1", "toc 1", indent=0.75, hanging=0.75, leader=16),
    Look("Header", "header", align="center"),
    Look("RunningHead", "ชื่อเอกสารบนหัวกระดาษ", "Header", size=12),
    Look("SectionEnd", "ท้ายตอน", size=1),
    *(
        Look(f"NumberedItem{depth}", f"รายการเลข {depth}", indent=start + hanging, hanging=hanging)
        for depth, (start, hanging) in enumerate(zip(_ITEM_STARTS, _NUMBER_WIDTHS, strict=True), start=1)
    ),
    *(
        Look(f"DashedItem{depth}", f"รายการขีด {depth}", indent=start + _DASH_WIDTH, hanging=_DASH_WIDTH)
        for depth, start in enumerate(_ITEM_STARTS, start=1)
    ),
)
"""Every paragraph style beside Normal."""


def name_of(id_: str) -> str:
    """The name of a style as Word's gallery shows it."""
    return {look.id: look.name for look in LOOKS}.get(id_) or _OTHER_NAMES.get(id_, id_)


def styles() -> str:
    """styles.xml."""
    return (
        f'<w:styles xmlns:w="{W}"><w:docDefaults><w:rPrDefault><w:rPr>{fonts(DEFAULT_FONT)}'
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


def fonts(family: str) -> str:
    """A family for every script; its name escaped."""
    return f'<w:rFonts w:ascii="{family}" w:hAnsi="{family}" w:eastAsia="{family}" w:cs="{family}"/>'


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
        parts.append(f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{round(look.leader * _CM)}"/></w:tabs>')
    if look.before or look.after:
        parts.append(f'<w:spacing w:before="{round(look.before * _PT)}" w:after="{round(look.after * _PT)}"/>')
    if look.indent or look.hanging:
        parts.append(_indent(look))
    if look.align:
        parts.append(f'<w:jc w:val="{look.align}"/>')
    if look.outline is not None:
        parts.append(f'<w:outlineLvl w:val="{look.outline}"/>')
    return "".join(parts)


def _indent(look: Look) -> str:
    first = "hanging" if look.hanging > 0 else "firstLine"
    return f'<w:ind w:left="{round(look.indent * _CM)}" w:{first}="{abs(round(look.hanging * _CM))}"/>'


def _tick() -> str:
    return (
        f'<w:style w:type="character" w:customStyle="1" w:styleId="Tick"><w:name w:val="{_OTHER_NAMES["Tick"]}"/><w:qFormat/>'
        f"<w:rPr>{fonts(TICK_FONT)}{_size(TICK_SIZE)}</w:rPr></w:style>"
    )


def _table() -> str:
    edges = "".join(
        f'<w:{edge} w:val="single" w:sz="{round(8 * TABLE_LINE)}" w:space="0" w:color="auto"/>'
        for edge in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="PlanTable"><w:name w:val="{_OTHER_NAMES["PlanTable"]}"/>'
        f'<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>{edges}</w:tblBorders>{_cell_margins(CELL_MARGIN)}</w:tblPr>'
        f'<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="{HEAD_FILL}"/>'
        '<w:vAlign w:val="center"/></w:tcPr></w:tblStylePr>'
        '<w:tblStylePr w:type="lastRow"><w:rPr><w:b/><w:bCs/></w:rPr></w:tblStylePr></w:style>'
    )


def _cell_margins(side: float) -> str:
    width = round(side * _CM)
    return (
        f'<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="{width}" w:type="dxa"/>'
        f'<w:bottom w:w="0" w:type="dxa"/><w:right w:w="{width}" w:type="dxa"/></w:tblCellMar>'
    )
