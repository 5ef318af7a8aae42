"""Values that only chapters and guidelines have: a table's cells and widths, the numbers of guidelines."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Annotated

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from antigraft_cli.model.value_readers import JSON_SHAPES
from antigraft_cli.model.values import Number
from antigraft_cli.thai import arabic_digits, clean

NARROWEST, WIDEST = Decimal("0.5"), Decimal("24.7")
"""Centimetres of a column: what holds a digit, and the text of a page that lies on its side."""

_GUIDELINE = re.compile(r"[0-9]{1,2}(\.[0-9]{1,2}){0,3}")
_D = "[0-9๐-๙]"


def _centimetres(value: Decimal) -> Decimal:
    if not NARROWEST <= value <= WIDEST:
        raise PydanticCustomError("out_of_range", "out_of_range", {"low": NARROWEST, "high": WIDEST})
    return round(value, 1)


def guideline_number(text: str) -> str:
    """A guideline's number as it is compared: `๑.๒.๒ ` is `1.2.2`."""
    return arabic_digits(text.strip())


def _guideline_number(value: str) -> str:
    number = guideline_number(value)
    if not _GUIDELINE.fullmatch(number):
        raise PydanticCustomError("guideline_number_expected", "guideline_number_expected")
    return number


JSON_SHAPES[clean] = {
    "type": ["string", "number", "boolean", "null"],
    "errorMessage": "ต้องเป็นข้อความของช่องเดียว เว้นว่างได้",
}
JSON_SHAPES[_centimetres] = {
    "type": ["number", "string"],
    "minimum": float(NARROWEST),
    "maximum": float(WIDEST),
    "maxLength": 40,
    "pattern": rf"^\s*{_D}{{1,2}}(?:\.{_D}+)?\s*$",
    "errorMessage": f"เขียนเป็นเซนติเมตร {NARROWEST} ถึง {WIDEST} เช่น 3 หรือ 12.5",
    "examples": [3, 12.5],
}
JSON_SHAPES[_guideline_number] = {
    "type": "string",
    "pattern": rf"^\s*{_D}{{1,2}}(?:\.{_D}{{1,2}}){{0,3}}\s*$",
    "errorMessage": "เขียนเป็นเลขแนวทาง เช่น 1.2.2",
}

CellText = Annotated[str, AfterValidator(clean)]
"""The text of a cell in NFC; it may be empty."""

Centimetres = Annotated[Number, AfterValidator(_centimetres)]
"""The width of a column, to a millimetre."""

GuidelineNumber = Annotated[str, AfterValidator(_guideline_number)]
"""The number of a guideline, up to four parts."""
