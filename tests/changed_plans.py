"""The sample plans, and what is found in one of them when one of its files has another text."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from antigraft_cli.diagnostics import Diagnostic
from antigraft_cli.model.load import load
from antigraft_cli.model.plan import Plan
from antigraft_cli.report.finding import Finding, resolve
from antigraft_cli.source.decode import decode, parse
from antigraft_cli.source.folder import PlanFolder, SourceFile
from antigraft_cli.source.plan_files import PLAN_FILE, SECTIONS
from antigraft_cli.source.reading import read_folder

PLANS = Path(__file__).parents[1] / "data" / "plans"
SAMPLES = ("example", "pa-sak")

Check = Callable[[Plan], Iterable[Diagnostic]]


@cache
def folder(plan: str) -> PlanFolder:
    """A sample's files."""
    found, diagnostics = read_folder(PLANS / plan)
    assert diagnostics == []
    return found


@cache
def whole(plan: str) -> Plan:
    """A sample."""
    loaded, diagnostics = load(folder(plan))
    assert diagnostics == []
    return loaded


def found_with(
    plan: str, name: str, text: str, checks: Iterable[Check], also_read: str = PLAN_FILE
) -> list[Finding]:
    """What is found in a sample in which one file, old or new, has another text.

    For speed, of the other files only plan.yaml and one more are read again; their texts are not checked.
    """
    decoded, faults = decode(text.encode())
    assert faults == []
    root, faults = parse(decoded)
    file = SourceFile(name, decoded, None if faults else root)
    unread = [file.diagnostic(fault) for fault in faults]
    read, misshapen = _loaded(plan, file, also_read)
    checked = [diagnostic for check in checks for diagnostic in check(read)]
    files = {**folder(plan).files, name: file}
    return resolve(PlanFolder(folder(plan).root, files), [*unread, *misshapen, *checked])


def _loaded(plan: str, file: SourceFile, also_read: str) -> tuple[Plan, list[Diagnostic]]:
    files = folder(plan).files
    again = {name: files[name] for name in sorted({PLAN_FILE, also_read})}
    part, diagnostics = load(PlanFolder(folder(plan).root, {**again, file.name: file}))
    sections: dict[str, Any] = {}
    for section in SECTIONS:
        kept = getattr(whole(plan), section).items()
        others = {key: value for key, value in kept if f"{section}/{key}.yaml" != file.name}
        sections[section] = others | getattr(part, section)
    texts = tuple(text for text in part.texts if text.file == file.name)
    return replace(part, **sections, texts=texts), diagnostics
