"""What the attributes of a style's properties may say (ECMA-376 part 1, 17.18 and 22.9).

A value is given back as the schema has it, or as nothing where it has no such value.
"""

from __future__ import annotations

import re
from collections.abc import Callable

Value = Callable[[str], str]
"""An attribute's value to the one that is written; nothing where it is not allowed."""

_NUMBER = re.compile(r"(-?[0-9]{1,7}(?:\.[0-9]{1,4})?)(mm|cm|in|pt|pc|pi)?")
_POINTS = {"mm": 72 / 25.4, "cm": 72 / 2.54, "in": 72.0, "pt": 1.0, "pc": 12.0, "pi": 12.0}
_FONT = 31
"""Letters of a font's name that Word takes (17.8.3.10)."""


def measure(least: int, most: int, in_point: int = 20) -> Value:
    """A whole number within bounds, from one or from a length with its unit; `in_point` of it are a point."""

    def value(text: str) -> str:
        found = _NUMBER.fullmatch(text)
        if found is None:
            return ""
        number = round(float(found[1]) * (_POINTS[found[2]] * in_point if found[2] else 1))
        return str(number) if least <= number <= most else ""

    return value


def one_of(words: str) -> Value:
    """One of some words; `old=new` is written as the new one."""
    known = {old: new or old for old, _, new in (word.partition("=") for word in words.split())}
    return lambda text: known.get(text, "")


def colour(text: str) -> str:
    """Six hexadecimal digits or `auto`."""
    return text if text == "auto" or re.fullmatch("[0-9A-Fa-f]{6}", text) else ""


def font(text: str) -> str:
    """A font's name."""
    return text if len(text) <= _FONT else ""


def text(value: str) -> str:
    """Any text; those of a style's name and relations are replaced."""
    return value


TWIPS, SIGNED_TWIPS = measure(0, 31680), measure(-31680, 31680)
HALF_POINTS = measure(2, 3276, in_point=2)
ON_OFF = one_of("1 0 true false on off")
ON_OFF_IN_WORDS = one_of("1=on 0=off true=on false=off on off")
"""In tables the first edition of the schema knows no others, and Microsoft's validator holds to it."""

ALIGNMENT = one_of(
    "start=left end=right left center right both distribute thaiDistribute mediumKashida highKashida lowKashida numTab"
)
TABLE_ALIGNMENT = one_of("start=left end=right left center right")
BORDER = one_of(
    "nil none single thick double dotted dashed dotDash dotDotDash triple thinThickSmallGap thickThinSmallGap "
    "thinThickThinSmallGap thinThickMediumGap thickThinMediumGap thinThickThinMediumGap thinThickLargeGap "
    "thickThinLargeGap thinThickThinLargeGap wave doubleWave dashSmallGap dashDotStroked threeDEmboss threeDEngrave "
    "outset inset"
)
SHADING = one_of(
    "nil clear solid horzStripe vertStripe reverseDiagStripe diagStripe horzCross diagCross thinHorzStripe "
    "thinVertStripe thinReverseDiagStripe thinDiagStripe thinHorzCross thinDiagCross pct5 pct10 pct12 pct15 pct20 "
    "pct25 pct30 pct35 pct37 pct40 pct45 pct50 pct55 pct60 pct62 pct65 pct70 pct75 pct80 pct85 pct87 pct90 pct95"
)
UNDERLINE = one_of(
    "single words double thick dotted dottedHeavy dash dashedHeavy dashLong dashLongHeavy dotDash dashDotHeavy "
    "dotDotDash dashDotDotHeavy wave wavyHeavy wavyDouble none"
)
RAISED = one_of("baseline superscript subscript")
LINE_RULE = one_of("auto exact atLeast")
TEXT_ALIGNMENT = one_of("top center baseline bottom auto")
TAB = one_of("clear start=left end=right left center right decimal bar num")
LEADER = one_of("none dot hyphen underscore heavy middleDot")
WIDTH_KIND = one_of("nil pct dxa auto")
MARGIN_KIND = one_of("nil dxa")
CELL_ALIGNMENT = one_of("top center both bottom")
FONT_HINT = one_of("default eastAsia cs")
PART_OF_TABLE = one_of(
    "wholeTable firstRow lastRow firstCol lastCol band1Vert band2Vert band1Horz band2Horz neCell nwCell seCell swCell"
)
