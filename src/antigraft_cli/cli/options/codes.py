"""Which findings are shown: `--select` and `--ignore`, by code or by the beginning of codes."""

from __future__ import annotations

from collections.abc import Callable

import typer

from antigraft_cli.cli.frame.language import tr
from antigraft_cli.report.escape import printable
from antigraft_cli.rules import RULES, shown_by_default


def chosen(select: list[str] | None, ignore: list[str] | None) -> Callable[[str], bool]:
    """Whether a rule's findings are shown. Raises typer.BadParameter for a code that no rule has."""
    selected, ignored = _codes("--select", select), _codes("--ignore", ignore)
    shown = {code for code in RULES if (code.startswith(selected) if selected else shown_by_default(code))}
    return {code for code in shown if not (ignored and code.startswith(ignored))}.__contains__


def _codes(option: str, values: list[str] | None) -> tuple[str, ...]:
    codes = [code.strip().upper() for value in values or () for code in value.split(",") if code.strip()]
    for code in codes:
        if not any(known.startswith(code) for known in RULES):
            shown = printable(code)
            raise typer.BadParameter(
                tr(f"{option}: ไม่มีกฎ {shown} ดูรายการด้วย plan rule", f"{option}: no rule {shown}; see plan rule")
            )
    return tuple(codes)
