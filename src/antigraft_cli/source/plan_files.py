"""The names of a plan's files: plan.yaml, projects/<id>.yaml, years/<year>.yaml and so on."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, NamedTuple, get_args

from antigraft_cli.thai import BUDDHIST_ERA, arabic_digits

PLAN_FILE = "plan.yaml"
NOTES_FILE = "import-notes.yaml"
"""What an import writes beside plan.yaml for people to read: it is not part of the plan."""
JOURNAL_FILE = ".unfinished-changes.json"
"""What names the files of a change that was interrupted: see `pipeline/plan_changes.py`."""

SUFFIX = ".yaml"
_ENDING = re.compile(r"(?:\.ya?ml(?:\.txt)?)+$", re.IGNORECASE)
"""How the names of YAML files end, with what Windows hides behind it, or a program has added once more."""

Section = Literal["projects", "years", "chapters", "results"]
SECTIONS: tuple[Section, ...] = get_args(Section)
"""The folders that hold a plan's files, besides plan.yaml."""


class FileName(NamedTuple):
    """A plan's file by its folder (empty for plan.yaml) and its name without `.yaml` (empty for a folder itself)."""

    section: str
    stem: str


@lru_cache(4096)
def file_name(name: str) -> FileName:
    """The parts of a file's name such as `years/2566.yaml`, with any suffix, or of a folder's name such as `years/`."""
    section, _, rest = name.rpartition("/")
    ending = _ENDING.search(rest)
    return FileName(section, rest[: ending.start()] if ending else rest.rpartition(".")[0])


def is_yaml(name: str) -> bool:
    """Whether a file's name says that it is YAML, however it is spelled; not so of hidden and backup files."""
    return bool(_ENDING.search(name)) and not name.rpartition("/")[2].startswith((".", "~", "#"))


@lru_cache(4096)
def meant_stem(stem: str) -> str:
    """The id or year that a wrongly named file was most likely meant to have; empty if nothing of it can be kept."""
    stem = arabic_digits(stem.lower())
    years = re.findall("(?<![0-9])2[4-6][0-9]{2}(?![0-9])", stem)
    if len(years) == 1 and not re.search("[a-z]", stem):
        return str(years[0])
    if stem.isdecimal():
        return {2: f"25{stem}", 4: str(int(stem) + BUDDHIST_ERA) if stem < "2400" else stem}.get(len(stem), stem)
    return re.sub("[^a-z0-9]+", "-", stem).strip("-")


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
