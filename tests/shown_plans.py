"""Plans as their books show them, and how two of them differ."""

from __future__ import annotations

import re

from antigraft_cli.pipeline.check import CheckedPlan
from antigraft_cli.thai import arabic_digits

HIDDEN = {"code", "typography"}
"""Fields that no book shows."""

RENAMED = {"pictures/service-point.png": "pictures/service-point-1.png"}


def shown(value: object) -> object:
    """A value as a book shows it: digits alike, blanks alike, without what it does not show."""
    if isinstance(value, dict):
        return {str(key): shown(each) for key, each in value.items() if key not in HIDDEN and each is not None}
    if isinstance(value, list | tuple):
        return [shown(each) for each in value]
    text = re.sub(r"(?<=25\d\d)\s?[-–]\s?(?=25\d\d)", " - ", arabic_digits(str(value)))
    return RENAMED.get(text, " ".join(text.split(" ")))


def leaves(value: object, path: str = "") -> dict[str, object]:
    """Every text of nested data by its path: two such are compared fast, and their differences are short."""
    if isinstance(value, dict | list) and value:
        children = value.items() if isinstance(value, dict) else enumerate(value)
        return {k: v for key, child in children for k, v in leaves(child, f"{path}/{key}").items()}
    return {path: value}


def differences(found: object, wanted: object) -> list[tuple[str, object, object]]:
    one, other = leaves(found), leaves(wanted)
    assert len(other) > 30
    return [(key, one.get(key), other.get(key)) for key in {**one, **other} if one.get(key) != other.get(key)]


def shown_plan(checked: CheckedPlan) -> object:
    plan = checked.plan
    assert plan.info
    order = [*(plan.info.chapters or sorted(plan.chapters))]
    titles = {id_: project.title for id_, project in plan.projects.items()}
    pictures = {name for place, name in plan.named_pictures() if not place.file.startswith("results/")}
    return shown(
        {
            "info": plan.info.model_dump(exclude={"sheets", "chapters"}),
            "sheets": [titles[id_] for id_ in plan.info.sheets or ()],
            "chapters": [plan.chapters[id_].model_dump() for id_ in order],
            "projects": {titles[id_]: each.model_dump(exclude={"kind"}) for id_, each in plan.projects.items()},
            "years": {
                year: {
                    "rows": [
                        {**row.model_dump(exclude={"project"}), "of": titles[row.project]} for row in rows.projects
                    ],
                    "budget": rows.totals.budget,
                    "counts": rows.totals.quarters or rows.tick_counts,
                }
                for year, rows in sorted(plan.years.items())
            },
            "pictures": len(pictures),
        }
    )
