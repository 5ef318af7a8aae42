"""The help of a command: usage, arguments, options, commands and examples, at most 80 cells wide."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from antigraft_cli.cli.frame.language import tr
from antigraft_cli.thai import display_width

WIDTH = 80
_FIRST_COLUMN = 26
"""The cells that names take at most, with the blanks before and behind them; what is longer has a line of its own."""


def help_page(command: Any, context: Any) -> str:
    """The help of a command or of `plan` itself. Its `epilog` has one example a line."""
    pieces = [*_usage(command, context), "", *_wrapped(command.help or "", 2)]
    parameters = command.get_params(context)
    for title, kind in ((tr("สิ่งที่ระบุ", "Arguments"), "argument"), (tr("ตัวเลือก", "Options"), "option")):
        pieces += _section(title, [_record(each) for each in parameters if each.param_type_name == kind])
    commands = getattr(command, "commands", {})
    pieces += _section(tr("คำสั่ง", "Commands"), [(name, each.help or "") for name, each in commands.items()])
    examples = [f"  {line}" for line in (command.epilog or "").splitlines()]
    return "\n".join([*pieces, "", tr("ตัวอย่าง:", "Examples:"), *examples]) + "\n"


def _usage(command: Any, context: Any) -> Iterator[str]:
    arguments = [f"[{each.metavar}]{'...' if each.nargs < 0 else ''}"
                 for each in command.get_params(context) if each.param_type_name == "argument"]  # fmt: skip
    if hasattr(command, "commands"):
        arguments = [tr("คำสั่ง", "COMMAND"), "..."]
    yield " ".join([tr("วิธีใช้:", "Usage:"), context.command_path, tr("[ตัวเลือก]", "[OPTIONS]"), *arguments])


def _record(parameter: Any) -> tuple[str, str]:
    """The first and the second column of an argument or option."""
    if parameter.param_type_name == "argument":
        return str(parameter.metavar), str(parameter.help or "")
    names = ", ".join(sorted((*parameter.opts, *parameter.secondary_opts), key=lambda name: name.startswith("--")))
    if "--help" in parameter.opts:
        return names, tr("แสดงวิธีใช้", "Show this help.")
    return f"{names} {parameter.metavar}" if parameter.metavar else names, str(parameter.help or "")


def _section(title: str, records: list[tuple[str, str]]) -> Iterator[str]:
    if records:
        yield from ("", f"{title}:")
    for first, second in records:
        lines = list(_wrapped(second, _FIRST_COLUMN))
        gap = _FIRST_COLUMN - 2 - display_width(first)
        if gap < 2 or not lines:
            yield f"  {first}"
        else:
            lines[0] = f"  {first}{' ' * gap}{lines[0].lstrip()}"
        yield from lines


def _wrapped(text: str, indent: int) -> Iterator[str]:
    """The lines of a text, broken at blanks."""
    line = ""
    for word in text.split():
        if line and indent + display_width(f"{line} {word}") > WIDTH:
            yield f"{'':{indent}}{line}"
            line = word
        else:
            line = f"{line} {word}".lstrip()
    if line:
        yield f"{'':{indent}}{line}"
