"""A plan's data by its models: each text that people read, wherever a field's type allows one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel

Data = Any
"""YAML's maps, lists and texts."""

_NAMES = {"project", "sheets", "chapters", "picture", "emblem", "font"}
"""Fields whose texts are names of files and fonts."""


def changed(type_: Any, data: Data, change: Callable[[str], str]) -> Data:
    """The data of a type with every text changed."""
    origin, inner = get_origin(type_), get_args(type_)
    if origin is Annotated:
        return changed(inner[0], data, change)
    if origin in (Union, UnionType):
        return changed(next(each for each in inner if each is not NoneType), data, change)
    if origin is tuple:
        return [changed(inner[0], each, change) for each in data]
    if origin is dict:
        return {key: changed(inner[1], value, change) for key, value in data.items()}
    if isinstance(data, dict):
        fields = {name: field.annotation for name, field in type_.model_fields.items() if name not in _NAMES}
        return {key: changed(fields.get(key), value, change) for key, value in data.items()}
    is_text = type_ is str or (isinstance(type_, type) and issubclass(type_, BaseModel))
    return change(data) if is_text else data


def fields(type_: Any) -> Iterator[tuple[str, str]]:
    """Every field of a model and of those below it, with its model's name."""
    seen: list[Any] = [type_]
    for each in seen:
        if isinstance(each, type) and issubclass(each, BaseModel):
            yield from ((each.__name__, name) for name in each.model_fields)
            seen += [field.annotation for field in each.model_fields.values() if field.annotation not in seen]
        else:
            seen += [inner for inner in get_args(each) if inner not in seen]


def filled(model: BaseModel) -> Iterator[tuple[str, str]]:
    """Those that a plan's file sets, with other values than none."""
    for name in model.model_fields_set:
        value = getattr(model, name)
        yield type(model).__name__, name
        for each in value if isinstance(value, tuple) else (value,):
            if isinstance(each, BaseModel):
                yield from filled(each)
