"""pydantic's errors turned into diagnostics of family S1, by error type and field, never by message."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Any, get_args

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo
from pydantic_core import ErrorDetails

from antigraft_cli.diagnostics import Diagnostic, Place
from antigraft_cli.messages import Message
from antigraft_cli.model.chapter_faults import CHAPTER_FAULTS
from antigraft_cli.model.shape_rules import (
    COLLECTION_WANTED,
    COLON_HINT,
    COMMA_IN_BRACES,
    FAULTS,
    MISSING_FIELD,
    UNKNOWN_FIELD,
    Explanation,
    described,
)
from antigraft_cli.source.tree import Plain
from antigraft_cli.source.typed_signs import LIST_MARKS
from antigraft_cli.suggestions import Suggestions, did_you_mean

_LIKENESS = 0.65
"""Field names are short: two that are less alike than this are simply different names."""

_FAULTS = {**FAULTS, **CHAPTER_FAULTS}

_CUT_AMOUNT = re.compile(r"[0-9๐-๙]{3}(\.[0-9๐-๙]+)?")


def diagnose(file: str, model: type[BaseModel], error: ValidationError, data: Plain) -> Iterator[Diagnostic]:
    """One diagnostic for each fault of shape in a file's data; a misspelled required field is reported as S101 only."""
    details = error.errors(include_url=False)
    unknown = [detail for detail in details if detail["type"] == "extra_forbidden"]
    fields = _Fields(data)
    meant = {_misspelled(model, detail, fields) for detail in unknown}
    others = _Others(details, unknown)
    for detail in details:
        loc = detail["loc"][:-1] if _is_of_key(detail) else detail["loc"]
        if (detail["type"] == "missing" and loc in meant) or _only_follows(detail, others):
            continue
        rule, message, hint = _explain(model, loc, detail, fields)
        below = detail.get("ctx", {}).get("below", ())
        yield Diagnostic(rule, _place(file, detail, (*loc, *below)), message, hint)


class _Fields:
    """The fields of models, and which of them unknown ones were probably meant to be."""

    def __init__(self, data: Plain) -> None:
        self._data = data
        self._of: dict[type[BaseModel], tuple[dict[str | None, str], Suggestions]] = {}

    def meant(self, owner: type[BaseModel], name: str) -> str:
        """The model's field that an unknown name was probably meant to be; empty if there is none."""
        if owner not in self._of:
            by_title = {field.title: name for name, field in owner.model_fields.items()}
            self._of[owner] = by_title, Suggestions(owner.model_fields, _LIKENESS)
        by_title, suggestions = self._of[owner]
        if name in by_title:
            return by_title[name]
        near = suggestions.closest(name.lower())
        # A beginning is seldom misspelled by two letters: vision is not revision.
        is_other_word = near.endswith(name.lower()) and len(near) - len(name) > 1
        return "" if is_other_word else near

    def are_there(self, loc: tuple[str | int, ...]) -> Collection[str]:
        """The names of the fields at a location."""
        at: Any = self._data
        for step in loc:
            at = at[step]
        return at if isinstance(at, dict) else ()


class _Others:
    """A file's faults indexed by location, to tell which of them are only consequences of others."""

    def __init__(self, details: list[ErrorDetails], unknown: list[ErrorDetails]) -> None:
        self.above = {detail["loc"][:length] for detail in details for length in range(len(detail["loc"]))}
        self.sentences = {each["loc"][:-1] for each in unknown if _is_sentence(str(each["loc"][-1]))}
        cut = [each["loc"] for each in unknown if _is_cut(each["loc"])]
        self.first_cut = {loc[:-1]: loc for loc in reversed(cut)}


def _only_follows(detail: ErrorDetails, others: _Others) -> bool:
    """Whether a fault is only a consequence of another.

    A list seems empty because each of its items has a fault; a colon turned a text into a map; an amount
    was cut at more than one comma.
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
    """Whether a field's name is really the beginning of a text with a colon in it."""
    return not name.isascii()


def _place(file: str, detail: ErrorDetails, loc: tuple[str | int, ...]) -> Place:
    if detail["type"] == "missing":
        return Place(file, loc[:-1])
    of_key = detail["type"] in ("extra_forbidden", "before_without_change") or _is_of_key(detail)
    return Place(file, loc, key=of_key)


def _is_of_key(detail: ErrorDetails) -> bool:
    """Whether the fault is in a key of `dimensions`, which pydantic marks with an extra step."""
    return detail["loc"][-1:] == ("[key]",) and detail["type"] != "extra_forbidden"


def _explain(
    model: type[BaseModel], loc: tuple[str | int, ...], detail: ErrorDetails, fields: _Fields
) -> Explanation:
    owner, field = _field_at(model, loc)
    title = _titled(field, loc)
    if detail["type"] == "extra_forbidden":
        return _unknown_field(owner, loc, fields)
    if detail["type"] == "missing":
        return (
            MISSING_FIELD,
            Message(f"ขาดช่อง {title.th}", f"missing field: {title.en}"),
            described(field, "เพิ่มช่องนี้: "),
        )
    kind = _kind(detail)
    context = {**detail.get("ctx", {}), "value": _shown(detail["input"])}
    if kind == "model_type" and (inner := _inner_model(field.annotation if field else None)):
        kind = "fields_wanted_in_item" if isinstance(loc[-1], int) else "fields_wanted"
        context |= {"fields": " ".join(f"{name}: …" for name in _needed(inner)), "field": _needed(inner)[0]}
    if kind == "typed_list_mark":
        context["mark"] = detail["input"].strip()[0]
    return _FAULTS[kind](title, field, context)


def _needed(model: type[BaseModel]) -> list[str]:
    """The fields that a model cannot do without; all of them if it needs none."""
    required = [name for name, field in model.model_fields.items() if field.is_required()]
    return required or list(model.model_fields)


def _shown(value: object) -> str:
    """The value as written, shortened if it is long."""
    text = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


_SHOWN = 40


_MARKS = tuple(LIST_MARKS)


def _kind(detail: ErrorDetails) -> str:
    """Pydantic's error type, made more specific by the value found: an empty value, or a colon in a text."""
    kind, value = detail["type"], detail["input"]
    if isinstance(value, str) and not value.strip() and kind in (*COLLECTION_WANTED, "literal_error"):
        return "empty"
    if kind == "tuple_type" and isinstance(value, str) and value.strip()[:1] in _MARKS:
        return "typed_list_mark"
    if kind in ("string_type", "literal_error") and not isinstance(value, str):
        sentence = isinstance(value, dict) and len(value) == 1 and _is_sentence(next(iter(value)))
        return "colon_in_text" if sentence else "string_type"
    return kind


def _field_at(model: type[BaseModel], loc: tuple[str | int, ...]) -> tuple[type[BaseModel], FieldInfo | None]:
    """The model that owns the last field on the path, and that field (None if the model has no such field)."""
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


def _misspelled(model: type[BaseModel], detail: ErrorDetails, fields: _Fields) -> tuple[str | int, ...]:
    """The location of the field that an unknown one was probably meant to be."""
    *above, name = detail["loc"]
    owner, _ = _field_at(model, detail["loc"])
    return (*above, fields.meant(owner, str(name)))


def _unknown_field(owner: type[BaseModel], loc: tuple[str | int, ...], fields: _Fields) -> Explanation:
    name = str(loc[-1])
    message = Message(f"ไม่มีช่องชื่อ {name} ในแบบ", f"unknown field: {name}")
    if _CUT_AMOUNT.fullmatch(name):
        return UNKNOWN_FIELD, message, COMMA_IN_BRACES
    meant = fields.meant(owner, name)
    if meant:
        title = owner.model_fields[meant].title
        if meant in fields.are_there(loc[:-1]):
            return UNKNOWN_FIELD, message, _there_already(meant, str(title))
        return UNKNOWN_FIELD, message, Message(did_you_mean(f"{meant} ({title})").th, did_you_mean(meant).en)
    if "text" in owner.model_fields and _is_sentence(name):
        return UNKNOWN_FIELD, message, COLON_HINT
    known = ", ".join(owner.model_fields)
    more = _CHAPTERS if "chapters" in owner.model_fields else Message("", "")
    return (
        UNKNOWN_FIELD,
        message,
        Message(f"ช่องที่ใช้ได้คือ {known}{more.th}", f"the valid fields are {known}{more.en}"),
    )


_CHAPTERS = Message(" เนื้อหาอื่นของเล่มเขียนเป็นบทใน chapters/", "; what else the book holds is a chapter in chapters/")


def _there_already(name: str, title: str) -> Message:
    return Message(
        f"มีช่อง {name} ({title}) อยู่แล้ว ย้ายข้อความที่ต้องการไปไว้ช่องนั้น แล้วลบช่องนี้",
        f"{name} is already there: move what you want to it, and delete this field",
    )
