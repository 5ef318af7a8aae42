"""The plan of ป่าสัก in any size: its projects repeated under other ids and titles."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import yaml

PA_SAK = Path(__file__).parents[1] / "data" / "plans" / "pa-sak"
PROJECTS = 15
"""The number of projects of the plan on disk."""

Data = dict[str, Any]


def plan_of(projects: int, scratch: Path) -> Path:
    """The folder of a plan with that many projects: the plan itself, or a larger one made in `scratch`."""
    times = max(projects // PROJECTS, 1)
    if times == 1:
        return PA_SAK
    folder = scratch / "pa-sak"
    for path in sorted(PA_SAK.glob("**/*.yaml")):
        # Without YAML's own types: every scalar stays text.
        data: Data = yaml.load(path.read_bytes(), yaml.CBaseLoader)  # noqa: S506 - makes nothing but text
        for name, content in _repeated(path.relative_to(PA_SAK), data, times):
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            with target.open("w", encoding="utf-8") as file:
                yaml.dump(content, file, yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=10_000)
    return folder


def _repeated(name: Path, data: Data, times: int) -> list[tuple[Path, Data]]:
    copies = range(1, times + 1)
    if name.parent.name == "projects":
        return [
            (name.with_stem(f"{name.stem}-{copy}"), data | {"title": f"{data['title']} ชุดที่ {copy}"})
            for copy in copies
        ]
    if name.parent.name == "years":
        rows = [
            deepcopy(row) | {"project": f"{row['project']}-{copy}"} for copy in copies for row in data["projects"]
        ]
        budget = float(data["totals"]["budget"].replace(",", "")) * times
        quarters = [str(int(count) * times) for count in data["totals"]["quarters"]]
        return [(name, data | {"projects": rows, "totals": {"budget": f"{budget:.2f}", "quarters": quarters}})]
    return [(name, data | {"sheets": [f"{sheet}-{copy}" for copy in copies for sheet in data["sheets"]]})]
