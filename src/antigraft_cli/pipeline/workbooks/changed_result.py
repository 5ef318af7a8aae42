"""The data of one project's result, new or changed, as its fields were filled in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from antigraft_cli.model.closed_lists import CRITERION_WORDS
from antigraft_cli.model.file_layout import layout_of
from antigraft_cli.model.results import Indicator, ProjectResult
from antigraft_cli.pipeline.book_import.changed_values import Change, Found, changes
from antigraft_cli.pipeline.book_import.own_names import OwnNames
from antigraft_cli.pipeline.workbooks.collected import Wanted
from antigraft_cli.pipeline.workbooks.form_cells import indicator_key
from antigraft_cli.pipeline.workbooks.form_fields import FIELDS, INDICATOR_FIELDS
from antigraft_cli.source.edits import Delete, Insert
from antigraft_cli.source.layout import PLAIN, Layout
from antigraft_cli.source.plan_files import results_file
from antigraft_cli.source.tree import Path, Plain

Fields = Mapping[str, Wanted]


def _items(layout: Layout, name: str) -> Layout:
    """The layout of the items of a list."""
    return layout.fields[name].items or PLAIN


_LAYOUT = _items(_items(layout_of(results_file(0)), "rounds"), "projects")


class ReportedProject(NamedTuple):
    """A result, what stands of it in the file, and where."""

    result: ProjectResult
    there: Plain
    path: Path


def new_result(id_: str, fields: Fields) -> dict[str, Plain]:
    """The data of a project that was not reported yet, in the order of its fields."""
    data: dict[str, Plain] = {"project": id_, **_with({}, fields)}
    indicators = [_indicator(wanted.value, None) for _, wanted in _indicators(fields) if wanted.value]
    if indicators:
        data["indicators"] = [*indicators]
    order = list(_LAYOUT.fields)
    return dict(sorted(data.items(), key=lambda item: order.index(item[0])))


def changed_result(project: ReportedProject, fields: Fields, names: OwnNames) -> Found:
    """The changes of a project that was reported before."""
    old = _data(project.result, names)
    yield from changes(project.there, old, _with(old, fields), _LAYOUT, path=project.path)
    yield from _changed_indicators(project, fields, names)


def _data(result: ProjectResult, names: OwnNames) -> dict[str, Plain]:
    """What the fields of a form say of a result."""
    data: dict[str, Plain] = {} if result.amounts is None else {"amounts": {}}
    for field in FIELDS:
        _set(data, field.name, field.data(result, names))
    return data


def _with(old: Mapping[str, Plain], fields: Fields) -> dict[str, Plain]:
    """The data with what was filled in; a map of which nothing is left goes."""
    data = {name: dict(value) if isinstance(value, dict) else value for name, value in old.items()}
    for field in FIELDS:
        if field.name in fields:
            _set(data, field.name, fields[field.name].value)
    return {name: value for name, value in data.items() if value != {} or old.get(name) == {}}


def _set(data: dict[str, Plain], name: str, value: Plain | None) -> None:
    """Put a value under a name such as `amounts.disbursed`; None takes it away."""
    first, _, rest = name.partition(".")
    below = data.get(first, {})
    if rest and isinstance(below, dict):
        if below or value is not None:
            _set(data.setdefault(first, below), rest, value)  # type: ignore[arg-type]  # it is `below`
    elif value is None:
        data.pop(first, None)
    else:
        data[first] = value


def _indicators(fields: Fields) -> Iterator[tuple[tuple[int, str], Wanted]]:
    """What is asked for of indicators, by their names and numbers among those of the same name."""
    for name, wanted in fields.items():
        if key := indicator_key(name):
            yield key, wanted


def _indicator(value: Plain | None, before: Indicator | None) -> dict[str, Plain]:
    """The data of an indicator, without a criterion that goes without saying."""
    data = dict(value) if isinstance(value, dict) else {}
    is_said = before is not None and "criterion" in before.model_fields_set
    if not is_said and data.get("criterion") == CRITERION_WORDS["at-least"][0]:
        del data["criterion"]
    return data


def _changed_indicators(project: ReportedProject, fields: Fields, names: OwnNames) -> Found:
    current, path = project.result.indicators or (), (*project.path, "indicators")
    there = project.there.get("indicators") if isinstance(project.there, dict) else None
    old = [_indicator(_indicator_data(each, names), each) for each in current]
    gone: list[int] = []
    new: list[dict[str, Plain]] = []
    for (number, name), wanted in _indicators(fields):
        at = _place(old, number, name, wanted.value)
        if at is None:
            new += [_indicator(wanted.value, None)] if wanted.value else []
        elif not wanted.value:
            gone.append(at)
        else:
            value = _indicator(wanted.value, current[at])
            yield from changes(_item(there, at), old[at], value, _items(_LAYOUT, "indicators"), path=(*path, at))
    yield from _gone(path, old, gone, is_all=len(gone) == len(old) and not new)
    yield from _added(path, len(old), new)


def _place(old: list[dict[str, Plain]], number: int, name: str, value: Plain | None) -> int | None:
    """Where the indicator stands: by the name that it was given out with, else, if it was renamed before, by its new one."""
    of_name = [place for place, each in enumerate(old) if each.get("name") == name]
    if len(of_name) >= number:
        return of_name[number - 1]
    renamed = value.get("name") if isinstance(value, dict) else None
    return next((place for place, each in enumerate(old) if each.get("name") == renamed), None)


def _item(there: Plain | None, at: int) -> Plain | None:
    return there[at] if isinstance(there, list) else None


def _indicator_data(indicator: Indicator, names: OwnNames) -> dict[str, Plain]:
    data = {field.name: field.data(indicator, names) for field in INDICATOR_FIELDS}
    return {name: value for name, value in data.items() if value is not None}


def _gone(path: Path, old: list[dict[str, Plain]], gone: list[int], *, is_all: bool) -> Iterator[Change]:
    if gone and is_all:
        yield Change(Delete(path), old, None)
    else:
        yield from (Change(Delete((*path, at)), old[at], None) for at in gone)


def _added(path: Path, count: int, new: list[dict[str, Plain]]) -> Iterator[Change]:
    if new and not count:
        yield Change(Insert(path, [*new], tuple(_LAYOUT.fields)), None, new)
    else:
        yield from (Change(Insert((*path, count), each), None, each) for each in new)
