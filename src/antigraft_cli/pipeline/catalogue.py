"""The catalogue: every rule, collected from the modules of the families."""

from __future__ import annotations

from types import ModuleType

from antigraft_cli.checks.all import FAMILIES
from antigraft_cli.documents import template_rules
from antigraft_cli.model import shape_rules, variables
from antigraft_cli.report import suppress
from antigraft_cli.rules import Rule
from antigraft_cli.source import file_rules

_ORDER = "YSRBPLMTX"
"""The families' letters, from what keeps a file from being read to what the comments in it say."""


def _declared(module: ModuleType) -> list[Rule]:
    return [value for value in vars(module).values() if isinstance(value, Rule)]


def _collected() -> dict[str, Rule]:
    modules = (file_rules, shape_rules, variables, *FAMILIES, template_rules, suppress)
    rules = {rule.code: rule for module in modules for rule in _declared(module)}
    return dict(sorted(rules.items(), key=lambda item: (_ORDER.index(item[0][0]), item[0])))


RULES = _collected()
"""Every rule by its code, family by family."""
