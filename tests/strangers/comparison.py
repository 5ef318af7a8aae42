"""A book's expected data beside what its import gave, value by value."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

import yaml

from antigraft_cli.thai import arabic_digits
from strangers.expected import Book, Nested, Sheet

Values = dict[str, str]


def expected_values(book: Book) -> Values:
    """Every value that the data should hold, by a path that a person can follow."""
    found = {
        "plan.title": book.title,
        "plan.period": f"{book.start}-{book.end}",
        "plan.name": book.name,
        "plan.type": book.type,
        "plan.province": book.province,
    }
    if book.district:
        found["plan.district"] = book.district
    found |= _listed("plan.preface", book.preface)
    found |= {f"guideline {number}": name for number, name in book.guidelines.items()}
    found |= {f"dimension {number}": name for number, name in book.dimensions.items()}
    found |= _listed("chapter", [" ".join(chapter) for chapter in book.chapters])
    for place, signatory in enumerate(book.approval):
        found |= {f"approval[{place}].{key}": value for key, value in signatory.items()}
    for place, sheet in enumerate(book.sheets):
        found |= _sheet_values(f"sheet {place + 1}", sheet)
    for year in range(book.start, book.end + 1):
        found |= _year_values(book, year)
    return found


def _sheet_values(path: str, sheet: Sheet) -> Values:
    found = {f"{path}.title": sheet.title, f"{path}.dimension": str(sheet.dimension)}
    if sheet.guideline:
        found[f"{path}.guideline"] = sheet.guideline
    for name in ("rationale", "objectives", "responsible"):
        found |= _listed(f"{path}.{name}", getattr(sheet, name))
    groups = [f"{name} | {count} | {unit}" if count else name for name, count, unit in sheet.groups]
    groups = [text.replace(",", "") for text in groups]
    found |= _listed(f"{path}.target_groups", groups)
    for name in ("steps", "outputs", "outcomes"):
        found |= dict(_nested(f"{path}.{name}", getattr(sheet, name)))
    return found


def _year_values(book: Book, year: int) -> Values:
    found: Values = {}
    for place, sheet in enumerate(book.rows(year), 1):
        row, path = sheet.years[year], f"{year}.{place}"
        found |= {
            f"{path}.title": row.title or sheet.title,
            f"{path}.budget": row.budget,
            f"{path}.quarters": str(list(row.quarters)),
        }
        found |= {f"{path}.{name}": text for name in ("note", "budget_source") if (text := getattr(row, name))}
    budget, quarters = book.totals.get(year, (None, None))
    if budget:
        found[f"{year}.totals.budget"] = budget
    if quarters:
        found[f"{year}.totals.quarters"] = str(list(quarters))
    return {path: _money(value) if path.endswith("budget") else value for path, value in found.items()}


def _listed(path: str, texts: Sequence[str]) -> Values:
    return {f"{path}[{place}]": text for place, text in enumerate(texts)}


def _nested(path: str, items: Sequence[Nested]) -> Iterator[tuple[str, str]]:
    for place, item in enumerate(items):
        text, below = (item, ()) if isinstance(item, str) else item
        yield f"{path}[{place}]", text
        yield from _nested(f"{path}[{place}]", below)


def imported_values(files: Mapping[str, bytes]) -> Values:
    """The same values as the import wrote them."""
    data = {path: yaml.safe_load(text) for path, text in files.items() if path.endswith(".yaml")}
    plan = data["plan.yaml"]
    organization = plan.get("organization", {})
    found = {
        "plan.title": _text(plan.get("title")),
        "plan.period": f"{plan['period']['start']}-{plan['period']['end']}",
        **{f"plan.{key}": _text(value) for key, value in organization.items()},
    }
    found |= _listed("plan.preface", [_text(each) for each in plan.get("preface") or ()])
    found |= {f"guideline {number}": _text(name) for number, name in (plan.get("guidelines") or {}).items()}
    found |= {f"dimension {number}": _text(name) for number, name in (plan.get("dimensions") or {}).items()}
    chapters = plan.get("chapters") or sorted(path[9:-5] for path in data if path.startswith("chapters/"))
    read = [data[f"chapters/{name}.yaml"] for name in chapters]
    found |= _listed("chapter", [f"{_text(each['title'])} {each.get('place', 'front')}" for each in read])
    for place, signatory in enumerate(plan.get("approval") or ()):
        found |= {f"approval[{place}].{key}": _text(value) for key, value in signatory.items()}
    names = plan.get("sheets") or [
        row["project"] for row in data[f"years/{plan['period']['start']}.yaml"]["projects"]
    ]
    names += sorted({path[9:-5] for path in data if path.startswith("projects/")} - set(names))
    for place, name in enumerate(names):
        found |= _project_values(f"sheet {place + 1}", data[f"projects/{name}.yaml"])
    for path, year in data.items():
        if path.startswith("years/"):
            found |= _schedule_values(path[6:10], year, data)
    return {path: with_variables(value, organization) for path, value in found.items()}


def _offices(name: str) -> tuple[str, str]:
    head = f"เทศมนตรี{name.removeprefix('เทศบาล')}" if name.startswith("เทศบาล") else name
    return f"นายก{head}", f"ปลัด{name}"


def _project_values(path: str, project: Mapping[str, Any]) -> Values:
    found = {
        f"{path}.{name}": _text(project[name]) for name in ("title", "dimension", "guideline") if name in project
    }
    for name in ("rationale", "objectives", "responsible"):
        found |= _listed(f"{path}.{name}", [_text(each) for each in project.get(name) or ()])
    groups = [
        " | ".join(_text(group[key]).replace(",", "") for key in ("group", "count", "unit") if key in group)
        for group in project.get("target_groups") or ()
    ]
    found |= _listed(f"{path}.target_groups", groups)
    for name in ("steps", "outputs", "outcomes"):
        found |= dict(_steps(f"{path}.{name}", project.get(name) or ()))
    return found


def _steps(path: str, items: Sequence[Any]) -> Iterator[tuple[str, str]]:
    for place, item in enumerate(items):
        yield f"{path}[{place}]", _text(item["text"] if isinstance(item, dict) else item)
        if isinstance(item, dict):
            yield from _steps(f"{path}[{place}]", item.get("steps") or item.get("bullets") or ())


def _schedule_values(year: str, schedule: Mapping[str, Any], data: Mapping[str, Any]) -> Values:
    found = {}
    for place, row in enumerate(schedule.get("projects") or (), 1):
        path = f"{year}.{place}"
        found[f"{path}.title"] = _text(row.get("title") or data[f"projects/{row['project']}.yaml"]["title"])
        found[f"{path}.budget"] = _money(row["budget"])
        found[f"{path}.quarters"] = str(row["quarters"])
        found |= {f"{path}.{name}": _text(row[name]) for name in ("note", "budget_source") if name in row}
    totals = schedule.get("totals") or {}
    if totals.get("budget") is not None:
        found[f"{year}.totals.budget"] = _money(totals["budget"])
    if totals.get("quarters") is not None:
        found[f"{year}.totals.quarters"] = str(totals["quarters"])
    return found


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _money(value: object) -> str:
    text = arabic_digits(str(value)).replace(",", "")
    try:
        return f"{Decimal(text):.2f}"
    except InvalidOperation:
        return text


def with_variables(text: str, organization: Mapping[str, object]) -> str:
    """A text with the organisation's own names in place of the variables."""
    executive, clerk = _offices(str(organization.get("name")))
    names = {**organization, "executive": executive, "clerk": clerk}
    return re.sub(r"\$\{org\.(\w+)\}", lambda found: _text(names.get(found[1], found[0])), text)


def as_read(text: str, *, spaces: bool) -> str:
    """What counts of a text: digits of either kind are the same; a PDF's text has spaces where lines broke."""
    return re.sub(r"\s+", " " if spaces else "", arabic_digits(text)).strip()


UNEXPECTED = ("short_name", "emblem", "code")


def differences(book: Book, files: Mapping[str, bytes], *, spaces: bool = True) -> tuple[int, list[str]]:
    """How many values there should be, and those that differ, lack or are too many."""
    expected, found = expected_values(book), imported_values(files)
    wrong = []
    for path in sorted(expected.keys() | found.keys()):
        if path.endswith(UNEXPECTED) or (path not in expected and ".totals" in path):
            continue
        wanted, given = expected.get(path), found.get(path)
        # Where the cover breaks the title's lines is not a matter of wording.
        parted = spaces and path != "plan.title"
        if wanted is None or given is None or as_read(wanted, spaces=parted) != as_read(given, spaces=parted):
            wrong.append(f"{path}: {wanted!r} expected, {given!r} given")
    return len(expected), wrong
