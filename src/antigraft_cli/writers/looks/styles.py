"""What each named style looks like, in Word and in the PDF.

Sizes and the spacing before and after a paragraph are in points, horizontal distances in centimetres.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import accumulate

TICK_FONT = "Segoe UI Symbol"
"""Has the tick, which the Sarabun family lacks."""

TICK_SIZE = 12
"""Points; looks as large as the text beside it."""

TABLE_LINE, CELL_MARGIN, HEAD_FILL = 0.5, 0.15, "F2F2F2"
"""The lines of tables in points, the side margins of cells in centimetres, the colour behind the head."""


@dataclass(frozen=True)
class Look:
    """One paragraph style. `indent` is the left indent, a negative `hanging` a first-line indent; `outline` counts from 0.

    `leader` is where dots lead to a number at the right edge, `line` the points of a line of a set height.
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
    line: float = 0


_NUMBER_WIDTHS = (0.9, 1.3, 0.8, 0.8)
"""Width of the number before an item's text, by depth: `๑๐๐)`, `๑๐.๑๐)`, `ก)`."""

_FIRST_LINE = 2.5
"""Where a paragraph of body text begins, and the text of an item, with a number or alone."""

_ITEM_STARTS = tuple(accumulate(_NUMBER_WIDTHS[:-1], initial=_FIRST_LINE - _NUMBER_WIDTHS[0]))
"""An item's number or dash stands below the text of the item that it belongs to."""

_DASH_WIDTH = 0.4

UNLISTED = ("Title", "TitlePage", "TOCHeading")
"""Headings that a contents list leaves out: in Word their paragraphs say the outline level, and not their styles."""

OTHER_NAMES = {"Tick": "เครื่องหมายถูก", "PlanTable": "ตารางแผน"}

LOOKS = (
    Look("BodyText", "Body Text", align="thaiDistribute", hanging=-_FIRST_LINE),
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
    Look("TOCHeading", "TOC Heading", "Heading1", outline=0, following="BodyText"),
    Look("Picture", "ภาพ", align="center", before=6, after=6, keep_next=True),
    Look("Caption", "caption", align="center", after=12, keep_lines=True, following="BodyText"),
    Look("TOC1", "toc 1", indent=0.75, hanging=0.75, leader=16),
    Look("TOC2", "toc 2", "TOC1"),
    Look("Header", "header", align="center"),
    Look("RunningHead", "ชื่อเอกสารบนหัวกระดาษ", "Header", size=12),
    Look("SectionEnd", "ท้ายตอน", size=1, line=1),
    *(
        Look(f"NumberedItem{depth}", f"รายการเลข {depth}", indent=start + hanging, hanging=hanging)
        for depth, (start, hanging) in enumerate(zip(_ITEM_STARTS, _NUMBER_WIDTHS, strict=True), start=1)
    ),
    *(
        Look(f"DashedItem{depth}", f"รายการขีด {depth}", indent=start + _DASH_WIDTH, hanging=_DASH_WIDTH)
        for depth, start in enumerate(_ITEM_STARTS, start=1)
    ),
)
"""Every paragraph style except Normal."""


def look_of(id_: str) -> Look:
    """The look of a style, with the size and alignment of the one that it is based on; that of Normal for any other."""
    looks = {look.id: look for look in LOOKS}
    look = looks.get(id_, Look("Normal", "Normal"))
    based = looks.get(look.based, look)
    return replace(look, size=look.size or based.size, align=look.align or based.align)


def name_of(id_: str) -> str:
    """The name of a style, as Word's gallery shows it."""
    return {look.id: look.name for look in LOOKS}.get(id_) or OTHER_NAMES.get(id_, id_)
