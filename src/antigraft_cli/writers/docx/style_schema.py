"""What a style may hold: its elements in the order of the schema, and what their attributes may say.

After CT_Style and what it is made of (ECMA-376 part 1, 17.7.4.17, annex A.1); the order of run properties is
that of Microsoft's own schema. Left out is what a book has no use for or must not have: numbering, frames, revisions.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from antigraft_cli.writers.docx import style_values as values
from antigraft_cli.writers.docx.style_values import Value


class Model(NamedTuple):
    """An element: its children in their order, its attributes, those that it needs, and children of which it has many."""

    children: Mapping[str, Model] = {}
    attributes: Mapping[str, Value] = {}
    needs: tuple[str, ...] = ()
    many: str = ""


def _val(value: Value) -> Model:
    return Model(attributes={"val": value}, needs=("val",))


def _in_order(names: str, model: Model) -> dict[str, Model]:
    return dict.fromkeys(names.split(), model)


_ON_OFF = Model(attributes={"val": values.ON_OFF})
_ON_OFF_IN_WORDS = Model(attributes={"val": values.ON_OFF_IN_WORDS})
_BORDER = Model(
    attributes={
        "val": values.BORDER,
        "color": values.colour,
        "sz": values.measure(0, 96),
        "space": values.measure(0, 31),
        "shadow": values.ON_OFF,
        "frame": values.ON_OFF,
    },
    needs=("val",),
)
_SHADING = Model(attributes={"val": values.SHADING, "color": values.colour, "fill": values.colour}, needs=("val",))
_WIDTH = Model(attributes={"w": values.SIGNED_TWIPS, "type": values.WIDTH_KIND}, needs=("w", "type"))
_MARGIN = Model(attributes={"w": values.TWIPS, "type": values.MARGIN_KIND}, needs=("w", "type"))
_MARGINS = Model(_in_order("top left bottom right", _MARGIN))
_TAB = Model(
    attributes={"val": values.TAB, "leader": values.LEADER, "pos": values.SIGNED_TWIPS}, needs=("val", "pos")
)
_LINES = values.measure(0, 31680)

PARAGRAPH = Model(
    {
        **_in_order("keepNext keepLines pageBreakBefore widowControl", _ON_OFF),
        "pBdr": Model(_in_order("top left bottom right between bar", _BORDER)),
        "shd": _SHADING,
        "tabs": Model({"tab": _TAB}, many="tab"),
        **_in_order("suppressAutoHyphens wordWrap overflowPunct snapToGrid", _ON_OFF),
        "spacing": Model(
            attributes={
                **dict.fromkeys(("before", "after"), values.TWIPS),
                **dict.fromkeys(("beforeLines", "afterLines"), _LINES),
                **dict.fromkeys(("beforeAutospacing", "afterAutospacing"), values.ON_OFF),
                "line": values.SIGNED_TWIPS,
                "lineRule": values.LINE_RULE,
            }
        ),
        "ind": Model(
            attributes={
                **dict.fromkeys(("left", "right"), values.SIGNED_TWIPS),
                **dict.fromkeys(("hanging", "firstLine"), values.TWIPS),
                **dict.fromkeys(
                    ("leftChars", "rightChars", "hangingChars", "firstLineChars"), values.SIGNED_TWIPS
                ),
            }
        ),
        **_in_order("contextualSpacing mirrorIndents", _ON_OFF),
        "jc": _val(values.ALIGNMENT),
        "textAlignment": _val(values.TEXT_ALIGNMENT),
        "outlineLvl": _val(values.measure(0, 9)),
    }
)

RUN = Model(
    {
        "rFonts": Model(
            attributes={
                "hint": values.FONT_HINT,
                **dict.fromkeys(("ascii", "hAnsi", "eastAsia", "cs"), values.font),
            }
        ),
        **_in_order("b bCs i iCs caps smallCaps strike outline shadow", _ON_OFF),
        "color": _val(values.colour),
        "spacing": _val(values.SIGNED_TWIPS),
        "w": _val(values.measure(1, 600)),
        "kern": _val(values.measure(0, 3276, in_point=2)),
        "position": _val(values.measure(-3168, 3168, in_point=2)),
        **_in_order("sz szCs", _val(values.HALF_POINTS)),
        "u": Model(attributes={"val": values.UNDERLINE, "color": values.colour}, needs=("val",)),
        "shd": _SHADING,
        "vertAlign": _val(values.RAISED),
    }
)

_PART_OF_TABLE = Model(
    {
        "jc": _val(values.TABLE_ALIGNMENT),
        **_in_order("tblCellSpacing tblInd", _WIDTH),
        "tblBorders": Model(_in_order("top left bottom right insideH insideV", _BORDER)),
        "shd": _SHADING,
        "tblCellMar": _MARGINS,
    }
)
_TABLE = Model(
    {
        **_in_order("tblStyleRowBandSize tblStyleColBandSize", _val(values.measure(0, 99))),
        **_PART_OF_TABLE.children,
    }
)
_ROW = Model(
    {
        **_in_order("cantSplit tblHeader", _ON_OFF_IN_WORDS),
        "tblCellSpacing": _WIDTH,
        "jc": _val(values.TABLE_ALIGNMENT),
    }
)
_PART_OF_CELLS = Model(
    {
        "tcBorders": Model(_in_order("top left bottom right insideH insideV tl2br tr2bl", _BORDER)),
        "shd": _SHADING,
        "noWrap": _ON_OFF_IN_WORDS,
        "tcMar": _MARGINS,
        "vAlign": _val(values.CELL_ALIGNMENT),
    }
)
_CELL = Model({name: model for name, model in _PART_OF_CELLS.children.items() if name != "tcBorders"})
_LOOKS = {"pPr": PARAGRAPH, "rPr": RUN, "tblPr": _TABLE, "trPr": _ROW, "tcPr": _CELL}

STYLE = Model(
    {
        **_in_order("name basedOn next", _val(values.text)),
        "uiPriority": _val(values.measure(0, 99)),
        "qFormat": _ON_OFF_IN_WORDS,
        **_LOOKS,
        "tblStylePr": Model(
            _LOOKS | {"tblPr": _PART_OF_TABLE, "tcPr": _PART_OF_CELLS},
            {"type": values.PART_OF_TABLE},
            needs=("type",),
        ),
    },
    many="tblStylePr",
)

DEFAULTS = Model({"rPrDefault": Model({"rPr": RUN}), "pPrDefault": Model({"pPr": PARAGRAPH})})
