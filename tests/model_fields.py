"""Every field of every file of a plan, found by walking the models: what is told here of a field holds for a new one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Annotated, Any, Literal, NamedTuple, get_args, get_origin, get_type_hints

from pydantic import BaseModel, BeforeValidator

from antigraft_cli.model import names, values
from antigraft_cli.model.chapter_values import CellText
from antigraft_cli.model.plan import Plan, PlanInfo
from antigraft_cli.source.plan_files import PLAN_FILE, SECTIONS

Data = Any
"""YAML's maps, lists and texts."""

FILES: dict[str, type[BaseModel]] = {
    PLAN_FILE: PlanInfo,
    **{section: get_args(get_type_hints(Plan)[section])[1] for section in SECTIONS},
}
"""The kinds of files, plan.yaml and those of each folder, with their models."""

DEEPEST = 3
"""How many levels of steps there are: a model stands so often below itself."""


class Field(NamedTuple):
    """A field of a model; or one item of a list, or entry of a map by values, whose path ends in `*` and has no owner.

    `type` is what stands there if anything does; `key` is the type of a map's keys.
    """

    file: str
    path: tuple[str, ...]
    type: Any
    owner: type[BaseModel] | None = None
    key: Any = None

    def __str__(self) -> str:
        return f"{self.file} {'.'.join(self.path)}"

    @property
    def required(self) -> bool:
        """Whether its file is wrong without it."""
        return self.owner is not None and self.owner.model_fields[self.path[-1]].is_required()

    @property
    def siblings(self) -> frozenset[str]:
        """The names of its owner's fields."""
        return frozenset(self.owner.model_fields if self.owner else ())


def without_none(hint: Any) -> Any:
    """The type of a value that is there."""
    some = [part for part in get_args(hint) if part is not type(None)]
    return some[0] if type(None) in get_args(hint) else hint


def base_of(hint: Any) -> Any:
    """A type without what is noted beside it."""
    return get_args(hint)[0] if get_origin(hint) is Annotated else hint


def notes_of(hint: Any) -> tuple[Any, ...]:
    """What is noted beside a type: its readers and bounds."""
    return get_args(hint)[1:] if get_origin(hint) is Annotated else ()


def model_of(hint: Any) -> type[BaseModel] | None:
    """The model that a type is, alone or beside a text."""
    base = base_of(hint)
    return base if isinstance(base, type) and issubclass(base, BaseModel) else None


def item_of(hint: Any) -> Any:
    """The type of a list's items; None where the type is not a list, or is read as one value."""
    is_read = any(isinstance(note, BeforeValidator) for note in notes_of(hint))
    base = base_of(hint)
    return get_args(base)[0] if get_origin(base) is tuple and not is_read else None


def entry_of(hint: Any) -> Any:
    """The types of a map's keys and values; None where the type is not such a map."""
    return get_args(hint) if get_origin(hint) is dict else None


def choices_of(hint: Any) -> tuple[str, ...]:
    """The words that a type chooses from."""
    if get_origin(hint) is Annotated:
        return choices_of(get_args(hint)[0])
    return get_args(hint) if get_origin(hint) is Literal else ()


def fields_of(model: type[BaseModel], above: tuple[type[BaseModel], ...] = ()) -> dict[str, Any]:
    """The types of a model's fields, without those that would stand below themselves too often."""
    hints = get_type_hints(model, include_extras=True)
    types = {name: without_none(hints[name]) for name in model.model_fields}
    ends = (*above, model).count(model) == DEEPEST
    return {name: hint for name, hint in types.items() if not (ends and model_of(item_of(hint)) is model)}


def _below(
    file: str, hint: Any, path: tuple[str, ...], above: tuple[type[BaseModel], ...] = ()
) -> Iterator[Field]:
    """The fields at and below what is of a type."""
    if item := item_of(hint):
        yield Field(file, (*path, "*"), item)
        yield from _below(file, item, (*path, "*"), above)
    elif entry := entry_of(hint):
        yield Field(file, (*path, "*"), entry[1], key=entry[0])
        yield from _below(file, entry[1], (*path, "*"), above)
    elif model := model_of(hint):
        for name, inner in fields_of(model, above).items():
            yield Field(file, (*path, name), inner, model)
            yield from _below(file, inner, (*path, name), (*above, model))


FIELDS = [field for file, model in FILES.items() for field in _below(file, model, ())]
"""Every field, item and entry."""

NAMED = [field for field in FIELDS if field.owner]
"""Those that have a name."""


def is_id(field: Field) -> bool:
    """Whether a text is the name of a file, which nobody reads."""
    return field.path[-1] in ("project", "picture", "file", "emblem") or field.path[0] in ("sheets", "chapters")


TEXTS = [field for field in FIELDS if field.type in (values.Text, names.Name, CellText) and not is_id(field)]
"""The texts that people read."""


def changed(hint: Any, data: Data, change: Callable[[str], str]) -> Data:
    """The data of a type with every text changed that is printed; names of files and fonts stay."""
    if item := item_of(hint):
        return [changed(item, each, change) for each in data]
    if entry := entry_of(hint):
        return {key: changed(entry[1], value, change) for key, value in data.items()}
    if (model := model_of(hint)) and isinstance(data, dict):
        types = {name: inner for name, inner in fields_of(model).items() if name not in _NOT_PRINTED}
        return {key: changed(types.get(key), value, change) for key, value in data.items()}
    # A step may stand as its text alone.
    return change(data) if model or hint in (values.Text, names.Name, CellText) else data


_NOT_PRINTED = {"project", "sheets", "chapters", "picture", "file", "emblem", "font"}
