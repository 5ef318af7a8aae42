"""What may be typed into a column, as Excel's data validation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from antigraft_cli.writers.xlsx.workbook import TICK, Column, Kind

_NOT_ALLOWED = "ค่านี้ใช้ไม่ได้"
_LEAST_MONEY = {
    "validate": "decimal",
    "criteria": ">=",
    "value": 0,
    "error_title": _NOT_ALLOWED,
    "error_message": "เขียนเป็นจำนวนเงิน 0 หรือมากกว่า เช่น 15000 ไม่ต้องเขียนคำว่าบาท",
}


def validations(column: Column) -> Iterator[dict[str, Any]]:
    """The rules of a column as XlsxWriter takes them, none if anything may be typed."""
    choices = (TICK,) if column.kind is Kind.TICK else column.choices
    if choices:
        yield {
            "validate": "list",
            "source": list(choices),
            "error_title": _NOT_ALLOWED,
            "error_message": f"เลือกจากรายการ: {', '.join(choices)}"[:255],
        }
    elif column.kind is Kind.MONEY:
        yield _LEAST_MONEY
