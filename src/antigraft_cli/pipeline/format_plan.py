"""A plan's files in the canonical style."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from antigraft_cli.model.file_layout import layout_of
from antigraft_cli.model.load import load
from antigraft_cli.report.finding import Finding, resolve
from antigraft_cli.source.formatting import formatted
from antigraft_cli.source.reading import read_folder


@dataclass(frozen=True)
class FormattedPlan:
    """What becomes of a plan's files: the new bytes of those that change, by name, and why others were left as they are.

    `files` is how many there are; `left` are those that would say something else in the canonical style.
    """

    root: Path
    files: int
    changed: dict[str, bytes]
    findings: list[Finding]
    left: list[str]


def format_plan(path: Path | str) -> FormattedPlan:
    """The files of the plan in a folder in the canonical style; nothing is written.

    Files with faults of YAML or shape (Y, S) are left as they are, and these are the findings.
    """
    root = Path(path)
    folder, unread = read_folder(root)
    _, misshapen = load(folder)
    faults = [each for each in (*unread, *misshapen) if each.rule.code[0] in "YS"]
    at_fault = {each.where.file for each in faults}
    changed, left = dict[str, bytes](), list[str]()
    for name, file in folder.files.items():
        if file.root is None or name in at_fault:
            continue
        made = formatted(file.text, layout_of(name))
        if made is None:
            left.append(name)
        elif made.encode() != (root / name).read_bytes():
            changed[name] = made.encode()
    return FormattedPlan(root, len(folder.files), changed, resolve(folder, faults), left)
