"""The floor of `plan validate`: the same files into the same models, and nothing else.

libyaml's loader and plain pydantic; no positions, no checks across files, no command-line library.
"""

from __future__ import annotations

import sys
from pathlib import Path

import yaml

from antigraft_cli.model.plan import PlanInfo
from antigraft_cli.model.project import Project
from antigraft_cli.model.schedule import YearSchedule


def main(folder: Path) -> None:
    """Read and validate every file of a plan, or of every plan in a folder."""
    for plan in sorted(path.parent for path in folder.glob("*/plan.yaml")) or [folder]:
        _load(plan)


def _load(folder: Path) -> None:
    for model, pattern in ((PlanInfo, "plan.yaml"), (Project, "projects/*.yaml"), (YearSchedule, "years/*.yaml")):
        for path in sorted(folder.glob(pattern)):
            # The base loader keeps scalars as text, as the models want them, and is libyaml's fastest.
            model.model_validate(yaml.load(path.read_bytes(), yaml.CBaseLoader))  # noqa: S506 - makes nothing but text


if __name__ == "__main__":
    main(Path(sys.argv[1]))
