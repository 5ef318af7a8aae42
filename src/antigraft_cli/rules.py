"""What a rule is. Each is declared in the module of its family, beside its check; `pipeline.catalogue` collects them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from antigraft_cli.messages import Message

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. Its code, a letter and three digits, is never reused for another; `name` is its English slug.

    `title` says what it finds; `why` says what goes wrong in the printed book or the submission otherwise, as an
    officer would put it, in one to three sentences; `opt_in` means that its findings are shown only when selected.
    """

    code: str
    name: str
    title: Message
    why: Message
    severity: Severity = "error"
    opt_in: bool = False


def shown_by_default(rule: Rule) -> bool:
    """Whether a rule's findings are shown when no rules are selected."""
    return not rule.opt_in
