"""pydantic's errors as diagnostics of family S1: by error type and field, never by message."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from difflib import get_close_matches
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from antigraft_cli.diagnostics import Diagnostic, Message, Place

Explanation = tuple[str, Message, Message | None]
_CUT_AMOUNT = re.compile(r"[0-9๐-๙]{3}(\.[0-9๐-๙]+)?")


def diagnose(file: str, model: type[BaseModel], error: ValidationError) -> Iterator[Diagnostic]:
    """One diagnostic for each fault of shape; a misspelled required field is S101 alone."""
    details = error.errors(include_url=False)
    meant = {_misspelled(model, detail) for detail in details if detail["type"] == "extra_forbidden"}
    for detail in details:
        loc = tuple(step for step in detail["loc"] if step != "[key]")
        if (detail["type"] == "missing" and loc in meant) or _only_follows(detail, details):
            continue
        code, message, hint = _explain(model, loc, detail)
        below = detail.get("ctx", {}).get("below", ())
        yield Diagnostic(code, _place(file, detail, (*loc, *below)), message, hint)


def _only_follows(detail: ErrorDetails, details: list[ErrorDetails]) -> bool:
    """Whether a list seems empty only because each of its items has a fault of its own."""
    loc = detail["loc"]
    return detail["type"] == "too_short" and any(
        len(other["loc"]) > len(loc) and other["loc"][: len(loc)] == loc for other in details
    )


def _place(file: str, detail: ErrorDetails, loc: tuple[str | int, ...]) -> Place:
    if detail["type"] == "missing":
        return Place(file, loc[:-1])
    on_key = detail["type"] == "extra_forbidden" or detail["loc"][-1:] == ("[key]",)
    return Place(file, loc, key=on_key)


def _explain(model: type[BaseModel], loc: tuple[str | int, ...], detail: ErrorDetails) -> Explanation:
    owner, field = _field_at(model, loc)
    title = _titled(field, loc)
    if detail["type"] == "extra_forbidden":
        return _unknown_field(owner, str(loc[-1]))
    if detail["type"] == "missing":
        return "S102", Message(f"ขาดช่อง {title}", f"missing field: {loc[-1]}"), _described(field, "เพิ่มช่องนี้: ")
    return _FAULTS[detail["type"]](title, field, detail.get("ctx", {}))


def _field_at(model: type[BaseModel], loc: tuple[str | int, ...]) -> tuple[type[BaseModel], FieldInfo | None]:
    """The model that owns the last field on the way, and the field (None where there is none of that name)."""
    owner, field = model, None
    inner: type[BaseModel] | None = model
    for step in loc:
        if isinstance(step, int) or inner is None:
            continue
        owner = inner
        field = owner.model_fields.get(step)
        inner = _inner_model(field.annotation) if field else None
    return owner, field


def _inner_model(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for part in get_args(annotation) if (found := _inner_model(part))), None)


def _titled(field: FieldInfo | None, loc: tuple[str | int, ...]) -> str:
    name = next((step for step in reversed(loc) if isinstance(step, str)), "")
    return f"{field.title} ({name})" if field and field.title else name or "ไฟล์นี้"


def _described(field: FieldInfo | None, action: str = "") -> Message | None:
    text = field.description if field else None
    return Message(action + text, action + text) if text else None


def _suggestion(owner: type[BaseModel], name: str) -> str | None:
    close = get_close_matches(name.lower(), owner.model_fields, n=1, cutoff=0.65)
    return close[0] if close else None


def _misspelled(model: type[BaseModel], detail: ErrorDetails) -> tuple[str | int, ...]:
    """The place of the field that an unknown one probably means."""
    *above, name = detail["loc"]
    owner, _ = _field_at(model, detail["loc"])
    return (*above, _suggestion(owner, str(name)) or "")


def _unknown_field(owner: type[BaseModel], name: str) -> Explanation:
    message = Message(f"ไม่มีช่องชื่อ {name} ในแบบ", f"unknown field: {name}")
    if _CUT_AMOUNT.fullmatch(name):
        return "S101", message, _COMMA_IN_BRACES
    meant = _suggestion(owner, name)
    if meant:
        title = owner.model_fields[meant].title
        return "S101", message, Message(f"หมายถึง {meant} ({title}) ใช่หรือไม่", f"did you mean {meant}?")
    known = ", ".join(owner.model_fields)
    return "S101", message, Message(f"ช่องที่ใช้ได้คือ {known}", f"the fields are {known}")


Fault = Callable[[str, FieldInfo | None, Mapping[str, Any]], Explanation]


def _fault(code: str, th: str, en: str, hint: Message | None = None) -> Fault:
    """An explanation whose texts take the field's title and the error's context."""

    def explain(title: str, field: FieldInfo | None, context: Mapping[str, Any]) -> Explanation:
        values = {"title": title, **context}
        message = Message(th.format(**values), en.format(**values))
        action = Message(hint.th.format(**values), hint.en.format(**values)) if hint else _described(field)
        return code, message, action

    return explain


_COMMA_IN_BRACES = Message(
    'ในวงเล็บปีกกา จุลภาคแบ่งช่อง จำนวนเงินที่มีจุลภาคต้องอยู่ในเครื่องหมายคำพูด เช่น "15,000.00"',
    'a comma separates fields inside braces: quote the amount, as in "15,000.00"',
)
_LIST_HINT = Message("เขียนแต่ละข้อในบรรทัดของตัวเอง ขึ้นต้นด้วย - ", "write each item on a line of its own after a dash")
_FIELDS_HINT = Message("เขียนเป็น ชื่อช่อง: ค่า", "write it as name: value")
_FILL_HINT = Message("กรอกค่า หรือลบช่องนี้ถ้าไม่ใช้", "fill it in, or delete the field if it is not needed")
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

_FAULTS: dict[str, Fault] = {
    "string_type": _WRONG_TEXT,
    "single_value_expected": _WRONG_TEXT,
    "tuple_type": _WRONG_LIST,
    "model_type": _WRONG_MAP,
    "dict_type": _WRONG_MAP,
    "empty": _EMPTY,
    "too_short": _EMPTY,
    "literal_error": _fault("S104", "{title} ใช้ค่านี้ไม่ได้", "{title}: not one of {expected}"),
    "not_allowed": _fault(
        "S104",
        "{title} ใช้ค่านี้ไม่ได้",
        "{title} cannot have this value",
        Message("ใช้ได้เฉพาะ {allowed}", "use one of {allowed}"),
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
        "{title} ต้องเป็น พ.ศ. สี่หลัก",
        "{title} must be a four-digit Buddhist-era year",
        Message("เขียนเช่น 2566", "write it as 2566"),
    ),
    "common_era_year": _fault("S105", "{title} เป็น ค.ศ.", "{title} is in the common era", _ERA_HINT),
    "date_expected": _fault("S105", "{title} ไม่ใช่วันที่", "{title} is not a date", _DATE_HINT),
    "no_such_day": _fault("S105", "{title} ไม่มีวันนี้ในปฏิทิน", "{title}: there is no such day", _DATE_HINT),
    "whole_number_expected": _fault("S103", "{title} ต้องเป็นจำนวนเต็ม", "{title} must be a whole number"),
    "number_expected": _fault("S103", "{title} ต้องเป็นตัวเลข", "{title} must be a number"),
    "out_of_range": _fault("S106", "{title} ต้องอยู่ระหว่าง {low} ถึง {high}", "{title} must be from {low} to {high}"),
    "too_many_levels": _fault(
        "S106",
        "ข้อย่อยซ้อนลึกเกินสามชั้น",
        "items are nested more than three deep",
        Message("ยุบข้อย่อยขึ้นมา ให้ลึกไม่เกิน ๑) ๑.๑) ก)", "raise the items to three levels at most"),
    ),
    "money_not_a_number": _fault("S108", "{title} ไม่ใช่จำนวนเงิน", "{title} is not an amount of money", _MONEY_HINT),
    "money_negative": _fault("S108", "{title} ติดลบไม่ได้", "{title} cannot be negative", _MONEY_HINT),
    "money_decimals": _fault(
        "S108", "{title} มีทศนิยมเกินสองตำแหน่ง", "{title} has more than two decimals", _MONEY_HINT
    ),
    "money_too_large": _fault("S108", "{title} สูงเกินล้านล้านบาท", "{title} is a trillion baht or more", _MONEY_HINT),
    "quarters_not_a_list": _fault("S109", "{title} ต้องเป็นรายการ", "{title} must be a list", _QUARTERS_HINT),
    "quarters_empty": _fault("S109", "{title} ยังไม่ได้เลือก", "{title}: none is chosen", _QUARTERS_HINT),
    "quarters_unknown": _fault("S109", "{title} มีได้เฉพาะ 1 ถึง 4", "{title} can only be 1 to 4", _QUARTERS_HINT),
    "quarters_repeated": _fault("S109", "{title} ซ้ำกัน", "{title} has one quarter twice", _QUARTERS_HINT),
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
