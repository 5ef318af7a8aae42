"""Files that hold every field: those of the sample plans, and others made of the models where the samples lack fields."""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Iterator
from functools import cache
from random import Random
from typing import Annotated, Any, NamedTuple, get_args, get_origin

from pydantic import BaseModel, ValidationError

from antigraft_cli.model import values
from antigraft_cli.model.chapter import BodyPart
from antigraft_cli.model.project import KIND_WORDS, Project
from antigraft_cli.model.value_readers import JSON_SHAPES
from antigraft_cli.source.tree import Path, Plain, plain
from changed_plans import SAMPLES, folder
from model_fields import (
    FIELDS,
    FILES,
    Data,
    Field,
    choices_of,
    entry_of,
    fields_of,
    item_of,
    model_of,
)

WORDS = ("ประชาชนในเขตพื้นที่", "ตรวจสอบ: แล้วเสร็จ", "ข้อ #ก, ข", "ข้อ 'ก' และ 'ข'", 'คำว่า "สุจริต"', "COVID-19")


def seeded(*names: object) -> Random:
    """Chance that is the same in every run."""
    return Random(" ".join(map(str, names)))  # noqa: S311 - for variety, not for secrets


# ---------------------------------------------------------------------------------------------
# Values of a type.
# ---------------------------------------------------------------------------------------------


def made(hint: Any, random: Random, above: tuple[type[BaseModel], ...] = ()) -> Plain:
    """A valid value of a type, with all fields that go together."""
    if item := item_of(hint):
        return [made(item, random, above) for _ in range(random.randint(1, 2))]
    if entry := entry_of(hint):
        keys = {str(random.choice(good_values(entry[0]))) for _ in range(2)}
        return {key: made(entry[1], random, above) for key in sorted(keys)}
    if model := model_of(hint):
        return _made_of(model, random, above)
    return random.choice(good_values(hint))


def _made_of(model: type[BaseModel], random: Random, above: tuple[type[BaseModel], ...]) -> Plain:
    """A map with every field; of fields that exclude each other, some are left out."""
    types = fields_of(model, above)
    fields = {name: made(hint, random, (*above, model)) for name, hint in types.items()}
    optional = [name for name in fields if not model.model_fields[name].is_required()]
    random.shuffle(optional)
    while not _is_valid(model, fields):
        assert optional, f"tests/field_examples.py makes no {model.__name__}: {fields}"
        del fields[optional.pop()]
    return fields


def _is_valid(model: type[BaseModel], fields: dict[str, Plain]) -> bool:
    try:
        model.model_validate(fields)
    except ValidationError:
        return False
    return True


def good_values(hint: Any) -> list[Plain]:
    """What may be written where one value of a type belongs."""
    bounds = closure(hint)
    if "low" in bounds:
        return [str(bounds["low"]), str(bounds["high"]), f"{bounds['high']:,}"]
    if "allowed" in bounds:
        return [str(number) for number in bounds["allowed"]]
    if choices_of(hint):
        return list(_shape_of(hint)["enum"])
    return _OF_TYPE.get(hint) or [_as_written(each) for each in _shape_of(hint)["examples"]]


_OF_TYPE: dict[Any, list[Plain]] = {
    values.Text: list(WORDS),
    values.Money: ["0", "1,500.00", "๒๕๐", "10_000.5"],
    values.Number: ["80", "85.5", "๑,๐๐๐"],
    values.Boolean: ["true", "false"],
}
"""Beside what the schemas give as examples."""


def _shape_of(hint: Any) -> dict[str, Any]:
    """What the reader of a type takes, as the JSON Schemas say it."""
    return JSON_SHAPES[get_args(hint)[1].func]


def _as_written(value: Any) -> Plain:
    return [_as_written(each) for each in value] if isinstance(value, list) else str(value)


def closure(hint: Any) -> dict[str, Any]:
    """The bounds or the closed list that a number's reader was made with."""
    if get_origin(hint) is not Annotated or model_of(hint) or item_of(hint):
        return {}
    return dict(inspect.getclosurevars(get_args(hint)[1].func).nonlocals)


# ---------------------------------------------------------------------------------------------
# Files.
# ---------------------------------------------------------------------------------------------


class Home(NamedTuple):
    """A file of a sample plan, or one that could be there."""

    plan: str
    name: str
    data: Data


@cache
def homes(file: str) -> list[Home]:
    """Every file of a kind, as the samples have it and as it is made here."""
    found = [home for plan in SAMPLES for home in _samples(plan, file)]
    lacking = {field.path for field in FIELDS if field.file == file and not any(_places(found, field.path))}
    return [each for home in found for each in (home, *_made_beside(file, home, lacking))]


def _samples(plan: str, file: str) -> Iterator[Home]:
    for name, source in folder(plan).files.items():
        assert source.root is not None
        if file in (name, name.rpartition("/")[0]):
            yield Home(plan, name, plain(source.root))


def _made_beside(file: str, home: Home, lacking: set[tuple[str, ...]]) -> Iterator[Home]:
    """The same file with the fields that no file has."""
    random = seeded(home.plan, home.name)
    if file == "projects":
        yield home._replace(data=_project(home.data, random))
    elif file == "chapters":
        yield home._replace(data=_chapter(random))
    elif lacking:
        yield home._replace(data=_completed(FILES[file], home.data, random, lacking))


def _project(sample: Data, random: Random) -> Data:
    """A project with every field, in the dimension of the sample that it stands in for."""
    word, kind = random.choice(list(KIND_WORDS.items()))
    own = {"title": f"{word}ที่สร้างขึ้น {random.random()}", "kind": kind, "dimension": sample["dimension"]}
    return {**_fields(Project, random), **own}


def _chapter(random: Random) -> Data:
    """A chapter with parts of every kind, wide enough for any table."""
    table: Plain = {
        "caption": random.choice(WORDS),
        "head": ["ก", "ข"],
        "rows": [[random.choice(WORDS), ""], ["1,000", random.choice(WORDS)]],
        "total": ["รวม", "๑,๐๐๐"],
        "widths": [random.choice(("0.5", "๓", "12.25")), "12"],
    }
    items = fields_of(BodyPart)["items"]
    return {
        "title": random.choice(WORDS),
        "place": random.choice(("front", "back")),
        "page": "landscape",
        "body": [
            random.choice(WORDS),
            {"text": random.choice(WORDS)},
            {"heading": random.choice(WORDS)},
            *({"items": made(items, random)} for _ in range(6)),
            {"table": table},
            {"picture": "pictures/emblem.png", "caption": random.choice(WORDS)},
        ],
    }


def _fields(model: type[BaseModel], random: Random) -> dict[str, Plain]:
    fields = made(model, random)
    assert isinstance(fields, dict)
    return fields


def _completed(hint: Any, data: Data, random: Random, lacking: set[tuple[str, ...]]) -> Data:
    """The data with what it lacks of the fields on these paths, below the type of a file, a list or a map."""
    item, entry, model = item_of(hint), entry_of(hint), model_of(hint)
    if item and isinstance(data, list):
        return [_completed(item, each, random, _after("*", lacking)) for each in data]
    if entry and isinstance(data, dict):
        return {key: _completed(entry[1], each, random, _after("*", lacking)) for key, each in data.items()}
    if model is None or not isinstance(data, dict):
        return data
    types = fields_of(model)
    kept = {name: _completed(types[name], each, random, _after(name, lacking)) for name, each in data.items()}
    return kept | {
        path[0]: made(types[path[0]], random) for path in lacking if len(path) == 1 and path[0] not in data
    }


def _after(step: str, paths: set[tuple[str, ...]]) -> set[tuple[str, ...]]:
    return {path[1:] for path in paths if path[:1] == (step,)}


# ---------------------------------------------------------------------------------------------
# Fields in files.
# ---------------------------------------------------------------------------------------------


def paths_to(data: Data, path: tuple[str, ...]) -> Iterator[Path]:
    """Every way through the data that a field's path fits."""
    if not path:
        yield ()
        return
    steps: Iterable[tuple[str | int, Data]] = ()
    if isinstance(data, list) and path[0] == "*":
        steps = enumerate(data)
    elif isinstance(data, dict):
        steps = [(key, value) for key, value in data.items() if path[0] in ("*", key)]
    for step, inner in steps:
        for rest in paths_to(inner, path[1:]):
            yield (step, *rest)


def value_at(data: Data, path: Path) -> Data:
    """The value at the end of a way."""
    for step in path:
        data = data[step]
    return data


def _places(files: list[Home], path: tuple[str, ...]) -> Iterator[Path]:
    return (place for home in files for place in paths_to(home.data, path))


@cache
def holders(field: Field) -> list[tuple[Home, list[Path]]]:
    """The files that hold a field, with the places where they do."""
    found = [(home, list(paths_to(home.data, field.path))) for home in homes(field.file)]
    return [(home, paths) for home, paths in found if paths]
