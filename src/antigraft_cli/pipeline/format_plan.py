"""A plan's files in the canonical style."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from antigraft_cli.model.file_layout import layout_of
from antigraft_cli.model.load import load
from antigraft_cli.report.finding import Finding, resolve
from antigraft_cli.source.formatting import formatted
from antigraft_cli.source.reading import read_folder
from antigraft_cli.source.regular_file import read_regular


@dataclass(frozen=True)
class FormattedPlan:
    """What becomes of a plan's files: the new bytes of those that change, by name, and why others are left as they are.

    `files` is how many there are; `skipped` are those with faults, which are the findings; `left` are those that would
    say something else in the canonical style.
    """

    root: Path
    files: int
    changed: dict[str, bytes]
    findings: list[Finding]
    skipped: set[str]
    left: list[str]


def format_plan(path: Path | str) -> FormattedPlan:
    """The files of the plan in a folder in the canonical style; nothing is written.

    Files with faults of YAML or shape (Y, S) are left as they are, and these are the findings.
    """
    root = Path(path)
    folder, unread = read_folder(root)
    _, misshapen = load(folder)
    faults = [each for each in (*unread, *misshapen) if each.rule.code[0] in "YS"]
    at_fault = {folder.locate(each.where).file for each in faults}
    skipped = {name for name, file in folder.files.items() if file.root is None or name in at_fault}
    changed, left = dict[str, bytes](), list[str]()
    for name in (each for each in folder.files if each not in skipped):
        made = formatted(folder.files[name].text, layout_of(name))
        if made is None:
            left.append(name)
        elif made.encode() != read_regular(root, name, unread):
            changed[name] = made.encode()
    return FormattedPlan(root, len(folder.files), changed, resolve(folder, faults), skipped, left)
