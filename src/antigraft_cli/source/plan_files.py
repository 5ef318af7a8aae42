"""The names of a plan's files: plan.yaml, projects/<id>.yaml, years/<year>.yaml and so on."""

from __future__ import annotations

from typing import Literal, NamedTuple, get_args

PLAN_FILE = "plan.yaml"
SUFFIX = ".yaml"

Section = Literal["projects", "years", "chapters", "results"]
SECTIONS: tuple[Section, ...] = get_args(Section)
"""The folders that hold a plan's files, besides plan.yaml."""


class FileName(NamedTuple):
    """A plan's file by its folder (empty for plan.yaml) and its name without `.yaml` (empty for a folder itself)."""

    section: str
    stem: str


def file_name(name: str) -> FileName:
    """The parts of a file's name such as `years/2566.yaml`, with any suffix, or of a folder's name such as `years/`."""
    section, _, rest = name.rpartition("/")
    return FileName(section, rest.rpartition(".")[0])


def project_file(project: str) -> str:
    """The name of the file of a project, by its id."""
    return f"projects/{project}{SUFFIX}"


def year_file(year: int | None) -> str:
    """The name of the file of a year's table."""
    return f"years/{year}{SUFFIX}"


def chapter_file(chapter: str) -> str:
    """The file of a chapter by its id."""
    return f"chapters/{chapter}{SUFFIX}"


def results_file(year: int) -> str:
    """The name of the file of a year's results."""
    return f"results/{year}{SUFFIX}"
