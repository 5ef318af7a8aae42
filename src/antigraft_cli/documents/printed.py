"""What may be printed in a book: texts and numbers, and nothing that only a program reads."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from math import isfinite

from jinja2 import Undefined

from antigraft_cli.documents.misuse import MisuseError


def printed(value: object) -> str:
    """The value as text; nothing for what is left out (None)."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, Undefined):
        return str(value)
    if isinstance(value, (int, float, Decimal)) and not isinstance(value, bool):
        return _number(value)
    if isinstance(value, date):
        raise MisuseError("วันที่ต้องพิมพ์ด้วย | date จึงจะเป็น พ.ศ.", "a date is printed by | date, in the Buddhist era")
    if isinstance(value, bool):
        raise MisuseError("ค่าจริงหรือเท็จพิมพ์ไม่ได้ ใช้กับ if", "true or false is not printed; ask for it by if")
    if isinstance(value, (list, tuple, range)):
        raise MisuseError(
            "รายการพิมพ์ทั้งรายการไม่ได้ ใช้ for หรือ | join", "a list is not printed whole; use for or | join"
        )
    raise MisuseError(
        "ค่านี้มีช่องย่อย พิมพ์ทั้งค่าไม่ได้ เลือกช่องด้วยจุด",
        "this value has fields and is not printed whole; choose one after a dot",
    )


def _number(value: float | Decimal) -> str:
    if not isfinite(value):
        raise MisuseError("ผลคำนวณนี้ไม่ใช่ตัวเลขที่พิมพ์ได้", "this is no number that can be printed")
    return str(value)
