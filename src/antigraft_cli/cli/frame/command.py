"""Typer's classes of commands, with our check of their arguments and our help."""

from __future__ import annotations

from typing import Any

from typer.core import TyperCommand, TyperGroup

from antigraft_cli.cli.frame.arguments import check_arguments
from antigraft_cli.cli.frame.help_page import help_page


class Command(TyperCommand):
    """One command."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Check the arguments before typer makes values of them."""
        check_arguments(self, ctx, args)
        return super().parse_args(ctx, args)

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help page."""
        formatter.write(help_page(self, ctx))


class Commands(TyperGroup):
    """`plan` itself, with all its commands."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Check the arguments before typer makes values of them."""
        check_arguments(self, ctx, args)
        return super().parse_args(ctx, args)

    def format_help(self, ctx: Any, formatter: Any) -> None:
        """Write the help page."""
        formatter.write(help_page(self, ctx))
