"""Data shipped with the program: inside the package when installed, at the top of the repository in a checkout."""

from __future__ import annotations

from pathlib import Path

from antigraft_cli.messages import Language

_PACKAGE = Path(__file__).parent


def templates_folder() -> Path:
    """The built-in templates, base.docx and the style sheets."""
    return _folder("templates", "templates")


def rule_page(code: str, language: Language) -> str:
    """The page of a rule, in Markdown."""
    return (_folder("rule_pages", "docs/rules") / language / f"{code}.md").read_text("utf-8")


def _folder(installed: str, in_checkout: str) -> Path:
    shipped = _PACKAGE / installed
    return shipped if shipped.is_dir() else _PACKAGE.parents[1] / in_checkout
