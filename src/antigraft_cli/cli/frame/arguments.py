"""What is checked of all arguments alike, before any command runs: no empty value, nothing twice, allowed values."""

from __future__ import annotations

from typing import Any

import typer

from antigraft_cli.cli.frame.language import tr
from antigraft_cli.messages import Message
from antigraft_cli.report.escape import printable
from antigraft_cli.suggestions import closest, with_question
from antigraft_cli.thai import arabic_digits


def check_arguments(command: Any, context: Any, arguments: list[str]) -> None:
    """Raise typer.BadParameter for what no command takes. `--help` and `--version` are answered in any case."""
    given, surplus, order = _parsed(command, context, arguments)
    if any(parameter.is_eager for parameter in order):
        return
    for parameter in dict.fromkeys(order):
        if order.count(parameter) > 1 and not (parameter.multiple or getattr(parameter, "is_flag", False)):
            name = long_name(parameter)
            raise typer.BadParameter(tr(f"ระบุ {name} ได้ครั้งเดียว", f"{name} can be given only once"))
        values = given[parameter.name]
        for value in values if isinstance(values, (tuple, list)) else (values,):
            if isinstance(value, str):  # not the value of a switch
                _check_value(parameter, value)
    if surplus and not command.allow_extra_args:
        shown = printable(" ".join(surplus))
        raise typer.BadParameter(
            tr(f"ไม่เข้าใจ {shown} ที่ระบุเกินมา ดูวิธีใช้ด้วย plan {command.name} --help",
               f"{shown} is too many; see plan {command.name} --help")
        )  # fmt: skip


def long_name(parameter: Any) -> str:
    """The name of an option as it is usually written, such as `--output`; of an argument, what help calls it."""
    if parameter.param_type_name == "argument":
        return str(parameter.metavar or parameter.name)
    return str(max(parameter.opts, key=len))


def allowed_values(parameter: Any) -> list[str]:
    """The values of an option or argument of which only some words are allowed, named by its metavar `a|b|c`."""
    words = (parameter.metavar or "").split("|")
    return words if len(words) > 1 and all(word.islower() or word.isdigit() for word in words) else []


def with_allowed(wrong: Message, parameter: Any, meant: str = "") -> str:
    """What is wrong with a value, what else may stand there if that is a closed list or a range, and what was meant."""
    metavar = parameter.metavar or ""
    listed = ", ".join(allowed_values(parameter)) or (metavar if metavar[:1].isdigit() else "")
    if listed:
        wrong = Message(f"{wrong.th} ใช้ได้เฉพาะ {listed}", f"{wrong.en}; allowed: {listed}")
    return tr(*with_question(wrong, meant))


def _parsed(command: Any, context: Any, arguments: list[str]) -> tuple[dict[str, Any], list[str], list[Any]]:
    """The values as given, by parameter; what is left over; the parameters in the order given, as often as given."""
    try:
        return command.make_parser(context).parse_args(args=list(arguments))  # type: ignore[no-any-return]
    except Exception as error:
        if getattr(error, "ctx", context) is None:  # it does not say which command an option lacks its value in
            error.ctx = context  # type: ignore[attr-defined]
        raise


def _check_value(parameter: Any, value: str) -> None:
    name, allowed = long_name(parameter), allowed_values(parameter)
    if not value.strip():
        raise typer.BadParameter(tr(f"ค่าของ {name} ว่างอยู่", f"the value of {name} is empty"))
    if allowed and arabic_digits(value.lower()) not in allowed:
        wrong = Message(f"ค่าของ {name} ใช้ไม่ได้: {printable(value)}", f"{name} cannot be {printable(value)}")
        raise typer.BadParameter(with_allowed(wrong, parameter, closest(value.lower(), allowed)))
