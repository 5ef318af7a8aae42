"""`plan rule`: the list of rules, or one explained."""

from __future__ import annotations

from typing import Annotated

import typer

from antigraft_cli.cli.frame.console import say, write
from antigraft_cli.cli.frame.language import language, tr
from antigraft_cli.cli.options.lang import Lang
from antigraft_cli.pipeline.catalogue import RULES
from antigraft_cli.report.escape import printable
from antigraft_cli.shipped import rule_page


def rule(
    code: Annotated[
        str | None,
        typer.Argument(
            metavar="CODE", help=tr("รหัสกฎ เช่น L508", "A rule's code, such as L508."), show_default=False
        ),
    ] = None,
    lang: Lang = None,
) -> None:
    """List the rules, or explain one."""
    _ = lang
    if code is None:
        for each in RULES.values():
            say(f"{each.code}  {each.severity:<7}  {each.name:<32}  {each.title.text(language())}")
        return
    known = RULES.get(code.strip().upper())
    if not known:
        raise typer.BadParameter(
            tr(f"ไม่มีกฎ {printable(code)} ดูรายการด้วย plan rule", f"no such rule: {printable(code)}; see plan rule")
        )
    write(rule_page(known.code, language()))
