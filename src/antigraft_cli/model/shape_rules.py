"""What each fault of shape is called and how it is mended, by the type of pydantic's error."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from pydantic.fields import FieldInfo

from antigraft_cli.messages import Message

Explanation = tuple[str, Message, Message | None]
"""A rule's code, what is wrong, and how to mend it."""


def described(field: FieldInfo | None, action: str = "") -> Message | None:
    """The field's own description as a hint, after an action."""
    text = field.description if field else None
    return Message(f"{action}{text}", "see plan schema for what belongs here") if text else None


Fault = Callable[[Message, FieldInfo | None, Mapping[str, Any]], Explanation]


def _fault(code: str, th: str, en: str, hint: Message | None = None) -> Fault:
    """An explanation whose texts take the field's title and the error's context."""

    def explain(title: Message, field: FieldInfo | None, context: Mapping[str, Any]) -> Explanation:
        message = Message(th.format(title=title.th, **context), en.format(title=title.en, **context))
        action = Message(hint.th.format(**context), hint.en.format(**context)) if hint else described(field)
        return code, message, action

    return explain


COMMA_IN_BRACES = Message(
    'ในวงเล็บปีกกา จุลภาคแบ่งช่อง จำนวนเงินที่มีจุลภาคต้องอยู่ในเครื่องหมายคำพูด เช่น "15,000.00"',
    'a comma separates fields inside braces: quote the amount, as in "15,000.00"',
)
COLON_HINT = Message(
    "ถ้า : เป็นส่วนของข้อความ ให้ใส่ข้อความทั้งหมดไว้ในเครื่องหมายคำพูด",
    "if the colon belongs to the text, put the whole text in quotes",
)
_LIST_HINT = Message("เขียนแต่ละข้อในบรรทัดของตัวเอง ขึ้นต้นด้วย -", "write each item on a line of its own after a dash")
_FIELDS_HINT = Message("เขียนเป็น ชื่อช่อง: ค่า", "write it as name: value")
_FILL_HINT = Message("กรอกค่า ช่องที่ไม่บังคับจะลบทิ้งก็ได้", "fill it in; a field that is optional may be deleted")
_MONEY_HINT = Message("เขียนเป็นบาท เช่น 15,000.00 หรือ 0", "write baht, as in 15,000.00 or 0")
_QUARTERS_HINT = Message(
    "เขียนเป็นรายการของเลข 1 ถึง 4 เช่น [4] หรือ [1, 2]", "write a list of 1 to 4, as in [4] or [1, 2]"
)
_ERA_HINT = Message("ใช้ปี พ.ศ. คือ {buddhist}", "use the Buddhist era: {buddhist}")
_DATE_HINT = Message("เขียนเป็น ปี พ.ศ.-เดือน-วัน เช่น 2567-03-15", "write it as 2567-03-15 (Buddhist era)")

_WRONG_LIST = _fault("S103", "{title} ต้องเป็นรายการ", "{title} must be a list", _LIST_HINT)
_WRONG_MAP = _fault("S103", "{title} ต้องเป็นชุดของช่องย่อย", "{title} must be a map of fields", _FIELDS_HINT)
_WRONG_TEXT = _fault("S103", "{title} ต้องเป็นค่าเดียว ไม่ใช่รายการหรือช่องย่อย", "{title} must be a single value")
_EMPTY = _fault("S107", "{title} ยังไม่ได้กรอก", "{title} is empty", _FILL_HINT)

COLLECTION_WANTED = ("tuple_type", "model_type", "dict_type")

FAULTS: dict[str, Fault] = {
    "string_type": _WRONG_TEXT,
    "colon_in_text": _fault(
        "S103", "{title} ต้องเป็นค่าเดียว ไม่ใช่รายการหรือช่องย่อย", "{title} must be a single value", COLON_HINT
    ),
    "single_value_expected": _WRONG_TEXT,
    "tuple_type": _WRONG_LIST,
    "model_type": _WRONG_MAP,
    "dict_type": _WRONG_MAP,
    "empty": _EMPTY,
    "too_short": _EMPTY,
    "literal_error": _fault(
        "S104", "{title} ใช้ค่า {value} ไม่ได้", "{title} cannot be {value}: not one of {expected}"
    ),
    "not_allowed": _fault(
        "S104",
        "{title} ใช้ค่า {value} ไม่ได้",
        "{title} cannot be {value}",
        Message("ใช้ได้เฉพาะ {allowed}", "use one of {allowed}"),
    ),
    "dimension_repeated": _fault(
        "S104",
        "ชื่อมิติเดียวกันเขียนสองครั้ง",
        "one dimension is named twice",
        Message("เหลือไว้เพียงแห่งเดียว", "keep one of the two"),
    ),
    "steps_and_bullets": _fault(
        "S104",
        "ข้อเดียวกันมีทั้ง steps และ bullets",
        "an item has both steps and bullets",
        Message("เลือกใช้อย่างใดอย่างหนึ่ง", "use one of the two"),
    ),
    "pair_incomplete": _fault(
        "S102",
        "จำนวนกับหน่วยนับต้องมีคู่กัน ขาด {missing}",
        "count and unit go together: {missing} is missing",
        Message("กรอก {missing} ด้วย หรือเว้นทั้งสองช่อง", "fill in {missing}, or leave both out"),
    ),
    "year_expected": _fault(
        "S105",
        "{title} ต้องเป็น พ.ศ. สี่หลัก: {value}",
        "{title} must be a four-digit Buddhist-era year: {value}",
        Message("เขียนเช่น 2566", "write it as 2566"),
    ),
    "common_era_year": _fault(
        "S105", "{title} เป็น ค.ศ.: {value}", "{title} is in the common era: {value}", _ERA_HINT
    ),
    "date_expected": _fault("S105", "{title} ไม่ใช่วันที่: {value}", "{title} is not a date: {value}", _DATE_HINT),
    "no_such_day": _fault(
        "S105", "{title} ไม่มีวันนี้ในปฏิทิน: {value}", "{title}: there is no such day: {value}", _DATE_HINT
    ),
    "whole_number_expected": _fault(
        "S103", "{title} ต้องเป็นจำนวนเต็ม: {value}", "{title} must be a whole number: {value}"
    ),
    "number_expected": _fault("S103", "{title} ต้องเป็นตัวเลข: {value}", "{title} must be a number: {value}"),
    "out_of_range": _fault(
        "S106",
        "{title} ต้องอยู่ระหว่าง {low:,} ถึง {high:,}: {value}",
        "{title} must be from {low:,} to {high:,}: {value}",
    ),
    "too_many_levels": _fault(
        "S106",
        "ข้อย่อยซ้อนลึกเกินสามชั้น",
        "items are nested more than three deep",
        Message("ยุบข้อย่อยขึ้นมา ให้ลึกไม่เกิน ๑) ๑.๑) ก)", "raise the items to three levels at most"),
    ),
    "money_not_a_number": _fault(
        "S108", "{title} ไม่ใช่จำนวนเงิน: {value}", "{title} is not an amount of money: {value}", _MONEY_HINT
    ),
    "money_negative": _fault(
        "S108", "{title} ติดลบไม่ได้: {value}", "{title} cannot be negative: {value}", _MONEY_HINT
    ),
    "money_decimals": _fault(
        "S108", "{title} มีทศนิยมเกินสองตำแหน่ง: {value}", "{title} has more than two decimals: {value}", _MONEY_HINT
    ),
    "money_too_large": _fault(
        "S108", "{title} สูงเกินล้านล้านบาท: {value}", "{title} is a trillion baht or more: {value}", _MONEY_HINT
    ),
    "quarters_not_a_list": _fault("S109", "{title} ต้องเป็นรายการ", "{title} must be a list", _QUARTERS_HINT),
    "quarters_empty": _fault("S109", "{title} ยังไม่ได้เลือก", "{title}: none is chosen", _QUARTERS_HINT),
    "quarters_unknown": _fault(
        "S109", "{title} มีได้เฉพาะ 1 ถึง 4: {value}", "{title} can only be 1 to 4: {value}", _QUARTERS_HINT
    ),
    "quarters_repeated": _fault(
        "S109", "{title} ซ้ำกัน: {value}", "{title} has one quarter twice: {value}", _QUARTERS_HINT
    ),
    "tick_counts_not_four": _fault(
        "S109",
        "{title} ต้องเป็นจำนวนเต็มสี่ตัว",
        "{title} must be four whole numbers",
        Message(
            "เขียนจำนวนรายการของไตรมาส 1 ถึง 4 เช่น [0, 0, 0, 15]",
            "write the counts of quarters 1 to 4, as in [0, 0, 0, 15]",
        ),
    ),
}
