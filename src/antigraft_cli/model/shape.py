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
    unknown = [detail for detail in details if detail["type"] == "extra_forbidden"]
    meant = {_misspelled(model, detail) for detail in unknown}
    others = _Others(details, unknown)
    for detail in details:
        loc = detail["loc"][:-1] if _is_of_key(detail) else detail["loc"]
        if (detail["type"] == "missing" and loc in meant) or _only_follows(detail, others):
            continue
        code, message, hint = _explain(model, loc, detail)
        below = detail.get("ctx", {}).get("below", ())
        yield Diagnostic(code, _place(file, detail, (*loc, *below)), message, hint)


class _Others:
    """What the faults of a file say of each other, looked up by where they stand."""

    def __init__(self, details: list[ErrorDetails], unknown: list[ErrorDetails]) -> None:
        self.above = {detail["loc"][:length] for detail in details for length in range(len(detail["loc"]))}
        self.sentences = {each["loc"][:-1] for each in unknown if _is_sentence(str(each["loc"][-1]))}
        cut = [each["loc"] for each in unknown if _is_cut(each["loc"])]
        self.first_cut = {loc[:-1]: loc for loc in reversed(cut)}


def _only_follows(detail: ErrorDetails, others: _Others) -> bool:
    """Whether a fault is there only because of another.

    A list seems empty because each of its items has a fault; a colon made a map of a text; more than
    one comma cut an amount.
    """
    loc, kind = detail["loc"], detail["type"]
    if kind == "too_short":
        return loc in others.above
    if kind == "missing":
        return loc[-1] == "text" and loc[:-1] in others.sentences
    return kind == "extra_forbidden" and others.first_cut.get(loc[:-1], loc) != loc and _is_cut(loc)


def _is_cut(loc: tuple[int | str, ...]) -> bool:
    return bool(_CUT_AMOUNT.fullmatch(str(loc[-1])))


def _is_sentence(name: str) -> bool:
    """Whether a field's name is no name but the beginning of a text with a colon in it."""
    return not name.isascii()


def _place(file: str, detail: ErrorDetails, loc: tuple[str | int, ...]) -> Place:
    if detail["type"] == "missing":
        return Place(file, loc[:-1])
    return Place(file, loc, key=detail["type"] == "extra_forbidden" or _is_of_key(detail))


def _is_of_key(detail: ErrorDetails) -> bool:
    """Whether the fault is of a key of `dimensions`, which pydantic marks by one step more."""
    return detail["loc"][-1:] == ("[key]",) and detail["type"] != "extra_forbidden"


def _explain(model: type[BaseModel], loc: tuple[str | int, ...], detail: ErrorDetails) -> Explanation:
    owner, field = _field_at(model, loc)
    title = _titled(field, loc)
    if detail["type"] == "extra_forbidden":
        return _unknown_field(owner, str(loc[-1]))
    if detail["type"] == "missing":
        return "S102", Message(f"ขาดช่อง {title.th}", f"missing field: {title.en}"), _described(field, "เพิ่มช่องนี้: ")
    return _FAULTS[_kind(detail)](title, field, {**detail.get("ctx", {}), "value": _shown(detail["input"])})


def _shown(value: object) -> str:
    """The value as written, cut where it is long."""
    text = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


_SHOWN = 40


def _kind(detail: ErrorDetails) -> str:
    """Pydantic's type of the error, but what it calls by the type wanted is told apart by what stands there."""
    kind, value = detail["type"], detail["input"]
    if isinstance(value, str) and not value.strip() and kind in (*_COLLECTION_WANTED, "literal_error"):
        return "empty"
    if kind in ("string_type", "literal_error") and not isinstance(value, str):
        sentence = isinstance(value, dict) and len(value) == 1 and _is_sentence(next(iter(value)))
        return "colon_in_text" if sentence else "string_type"
    return kind


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


def _titled(field: FieldInfo | None, loc: tuple[str | int, ...]) -> Message:
    name = next((step for step in reversed(loc) if isinstance(step, str)), "")
    if not name:
        return Message("ไฟล์นี้", "this file")
    return Message(f"{field.title} ({name})" if field and field.title else name, name)


def _described(field: FieldInfo | None, action: str = "") -> Message | None:
    text = field.description if field else None
    return Message(f"{action}{text}", "see plan schema for what belongs here") if text else None


def _suggestion(owner: type[BaseModel], name: str) -> str | None:
    by_title = {field.title: name for name, field in owner.model_fields.items()}
    close = get_close_matches(name.lower(), owner.model_fields, n=1, cutoff=0.65)
    return by_title.get(name) or (close[0] if close else None)


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
    if "text" in owner.model_fields and _is_sentence(name):
        return "S101", message, _COLON_HINT
    known = ", ".join(owner.model_fields)
    return "S101", message, Message(f"ช่องที่ใช้ได้คือ {known}", f"the fields are {known}")


Fault = Callable[[Message, FieldInfo | None, Mapping[str, Any]], Explanation]


def _fault(code: str, th: str, en: str, hint: Message | None = None) -> Fault:
    """An explanation whose texts take the field's title and the error's context."""

    def explain(title: Message, field: FieldInfo | None, context: Mapping[str, Any]) -> Explanation:
        message = Message(th.format(title=title.th, **context), en.format(title=title.en, **context))
        action = Message(hint.th.format(**context), hint.en.format(**context)) if hint else _described(field)
        return code, message, action

    return explain


_COMMA_IN_BRACES = Message(
    'ในวงเล็บปีกกา จุลภาคแบ่งช่อง จำนวนเงินที่มีจุลภาคต้องอยู่ในเครื่องหมายคำพูด เช่น "15,000.00"',
    'a comma separates fields inside braces: quote the amount, as in "15,000.00"',
)
_COLON_HINT = Message(
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

_COLLECTION_WANTED = ("tuple_type", "model_type", "dict_type")

_FAULTS: dict[str, Fault] = {
    "string_type": _WRONG_TEXT,
    "colon_in_text": _fault(
        "S103", "{title} ต้องเป็นค่าเดียว ไม่ใช่รายการหรือช่องย่อย", "{title} must be a single value", _COLON_HINT
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
