"""Errors of use that typer finds, in the words of the chosen language."""

from __future__ import annotations

import re
from typing import Any

from antigraft_cli.cli.frame.arguments import allowed_values, long_name, with_allowed
from antigraft_cli.cli.frame.language import tr
from antigraft_cli.messages import Message
from antigraft_cli.report.escape import printable
from antigraft_cli.suggestions import closest, with_question


def explain(error: Any, arguments: list[str]) -> str:
    """What is wrong with the arguments, and what was perhaps meant. None of typer's own words are in it."""
    kind, words = type(error).__name__, str(getattr(error, "message", error))
    if kind == "NoSuchOption":
        return _no_such_option(error, arguments)
    if kind == "BadOptionUsage":
        return _value_missing_or_too_many(error, words)
    if command := re.search("^No such command '(.*?)'", words):
        return _no_such_command(command[1], error)
    if kind == "BadParameter" and error.param is None:
        return printable(words)  # our own words
    if kind in {"BadParameter", "MissingParameter"}:
        name = printable(long_name(error.param))
        missing = kind == "MissingParameter" and error.param.param_type_name == "option"
        wrong = Message(f"ค่าของ {name} ใช้ไม่ได้", f"{name} has a wrong value")
        return with_allowed(Message(f"ต้องระบุ {name}", f"{name} is needed") if missing else wrong, error.param)
    return tr("ยังไม่ได้ระบุคำสั่ง ดูรายการด้วย plan --help", "no command given; see plan --help")


def _parameters(error: Any) -> list[Any]:
    return list(error.ctx.command.get_params(error.ctx)) if error.ctx else []


def _no_such_option(error: Any, arguments: list[str]) -> str:
    name = str(error.option_name)
    if len(name) == 2:  # `-year` is read as `-y -e -a -r`
        name = next((each for each in arguments if each.startswith(name)), name).partition("=")[0]
    unknown = Message(f"ไม่มีตัวเลือก {printable(name)}", f"no such option: {printable(name)}")
    return tr(*with_question(unknown, _meant_option(name.lstrip("-").lower(), _parameters(error))))


def _meant_option(word: str, parameters: list[Any]) -> str:
    """The option that is spelled nearly so, or that takes this word as its value; empty if there is none."""
    names = dict[str, str]()
    for parameter in parameters:
        if word in allowed_values(parameter) and parameter.param_type_name == "option":
            return f"{long_name(parameter)} {word}"
        names |= {
            each.lstrip("-"): each for each in (*parameter.opts, *parameter.secondary_opts) if each[:2] == "--"
        }
    return names.get(closest(word, names), "") if len(word) > 1 else ""


def _value_missing_or_too_many(error: Any, words: str) -> str:
    name = printable(str(error.option_name))
    if "does not take" in words:
        return tr(f"ตัวเลือก {name} ไม่ต้องมีค่า", f"option {name} takes no value")
    parameter = next((each for each in _parameters(error) if error.option_name in each.opts), None)
    missing = Message(f"ตัวเลือก {name} ต้องตามด้วยค่า", f"option {name} needs a value")
    return with_allowed(missing, parameter) if parameter else tr(*missing)


def _no_such_command(name: str, error: Any) -> str:
    shown = printable(name)
    meant = closest(name.lower(), error.ctx.command.commands) if error.ctx else ""
    unknown = Message(f"ไม่มีคำสั่ง {shown}", f"no such command: {shown}")
    if meant:
        return tr(*with_question(unknown, meant))
    return tr(f"{unknown.th} ดูรายการด้วย plan --help", f"{unknown.en}; see plan --help")
