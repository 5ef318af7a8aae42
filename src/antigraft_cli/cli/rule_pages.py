"""The pages of the rules, as docs/rules has them."""

from __future__ import annotations

from pathlib import Path

from antigraft_cli.diagnostics import Language

_PACKAGE = Path(__file__).parents[1]


def page(code: str, language: Language) -> str:
    """The page of a rule, in markdown."""
    shipped = _PACKAGE / "rule_pages"
    folder = shipped if shipped.is_dir() else _PACKAGE.parents[1] / "docs" / "rules"
    return (folder / language / f"{code}.md").read_text("utf-8")
