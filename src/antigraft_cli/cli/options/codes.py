"""Which findings are shown: `--select` and `--ignore`, by code or by the first characters of codes."""

from __future__ import annotations

from collections.abc import Callable

import typer

from antigraft_cli.cli.frame.language import tr
from antigraft_cli.pipeline.catalogue import RULES
from antigraft_cli.report.escape import printable
from antigraft_cli.rules import Rule, shown_by_default


def chosen(select: list[str] | None, ignore: list[str] | None) -> Callable[[Rule], bool]:
    """A function that says whether a rule's findings are shown. Raises typer.BadParameter for an unknown code."""
    selected, ignored = _codes("--select", select), _codes("--ignore", ignore)
    shown = {rule for rule in RULES.values() if _is_shown(rule, selected, ignored)}
    return shown.__contains__


def _is_shown(rule: Rule, selected: tuple[str, ...], ignored: tuple[str, ...]) -> bool:
    wanted = rule.code.startswith(selected) if selected else shown_by_default(rule)
    return wanted and not (ignored and rule.code.startswith(ignored))


def _codes(option: str, values: list[str] | None) -> tuple[str, ...]:
    codes = [code.strip().upper() for value in values or () for code in value.split(",") if code.strip()]
    for code in codes:
        if not any(known.startswith(code) for known in RULES):
            shown = printable(code)
            raise typer.BadParameter(
                tr(
                    f"{option}: ไม่มีกฎ {shown} ดูรายการด้วย plan rule",
                    f"{option}: no such rule: {shown}; see plan rule",
                )
            )
    return tuple(codes)
