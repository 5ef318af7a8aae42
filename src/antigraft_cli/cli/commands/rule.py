"""`plan rule`: the list of rules, or one explained."""

from __future__ import annotations

from typing import Annotated

import typer

from antigraft_cli.cli.frame.console import say, write
from antigraft_cli.cli.frame.language import language, tr
from antigraft_cli.cli.options.lang import Lang
from antigraft_cli.messages import Message
from antigraft_cli.pipeline.catalogue import RULES
from antigraft_cli.report.escape import printable
from antigraft_cli.shipped import rule_page
from antigraft_cli.suggestions import with_question


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
        unknown = Message(
            f"ไม่มีกฎ {printable(code)} ดูรายการด้วย plan rule", f"no such rule: {printable(code)}; see plan rule"
        )
        raise typer.BadParameter(tr(*with_question(unknown, *_alike(code.strip().upper()))))
    write(rule_page(known.code, language()))


def _alike(code: str) -> list[str]:
    """The rules whose codes are this one but for letters typed as digits (O, I, L)."""
    digits = code[1:].translate(str.maketrans("OILS", "0115"))
    return [known for known in RULES if known[:1] == code[:1] and known[1:] == digits]
