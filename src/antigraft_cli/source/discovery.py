"""Which plans a command refers to: folders with a plan.yaml, by path, by id, or found from the current folder."""

from __future__ import annotations

import os
from pathlib import Path

from antigraft_cli.source.plan_files import PLAN_FILE, SECTIONS

DEFAULT_FOLDER = Path("data/plans")


def plans_below(path: Path) -> list[Path]:
    """The plan folders at or below a folder, sorted, links not followed.

    A folder that looks like a plan (`projects` or `years` inside) counts even without plan.yaml, so
    that the missing file is reported, and so does one that cannot be opened. If nothing looks like a
    plan, the folder itself is returned.
    """
    found = list[Path]()

    def closed(error: OSError) -> None:
        folder = Path(error.filename)
        if not set(found) & set(folder.parents):  # else it belongs to a plan, which reports it if it needs it
            found.append(folder)

    for folder, children, files in os.walk(path, onerror=closed):
        children[:] = sorted(name for name in children if not name.startswith("."))
        if PLAN_FILE in files or {"projects", "years"} & set(children):
            found.append(Path(folder))
            children[:] = [name for name in children if name not in SECTIONS]
    return found or [path]


def enclosing_plan(path: Path) -> Path | None:
    """The nearest folder with a plan.yaml at or above a path."""
    start = path.absolute()
    for folder in (start, *start.parents):
        if os.path.isfile(folder / PLAN_FILE):  # noqa: PTH113 - pathlib raises for a folder that may not be opened
            return _relative(folder)
    return None


def named(name: str) -> list[Path]:
    """The plan folders that an argument refers to: a folder, a file of a plan, or an id; empty if nothing matches."""
    path = Path(name)
    if os.path.isdir(path):  # noqa: PTH112 - pathlib raises for a name that is too long
        below = plans_below(path)
        plan = enclosing_plan(path) if below == [path] else None
        return [plan] if plan else below
    if os.path.exists(path):  # noqa: PTH110
        plan = enclosing_plan(path.parent)
        return [plan] if plan else []
    by_id = DEFAULT_FOLDER / name
    return [by_id] if path.name == name and _may_be(by_id / PLAN_FILE) else []


def default_plans() -> list[Path]:
    """Every plan under data/plans; without that folder, the plan that the current folder is in, if any."""
    if _may_be(DEFAULT_FOLDER):
        return plans_below(DEFAULT_FOLDER)
    here = enclosing_plan(Path())
    return [here] if here else []


def _may_be(path: Path) -> bool:
    """Whether there is such a file or folder, or it cannot be known because a folder above it may not be opened."""
    try:
        os.stat(path)  # noqa: PTH116 - pathlib raises for a name that is too long
    except PermissionError:
        return True
    except (OSError, ValueError):
        return False
    return True


def known_ids() -> list[str]:
    """The ids of the default plans, for a suggestion."""
    return [plan.name for plan in default_plans()]


def _relative(folder: Path) -> Path:
    try:
        return Path(os.path.relpath(folder))
    except ValueError:  # another drive on Windows
        return folder
