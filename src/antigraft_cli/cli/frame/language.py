"""The language that the command speaks: `--lang`, else PLAN_LANG, else Thai. Chosen before the commands load."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import get_args

from antigraft_cli.messages import Language, Message

_chosen: list[Language] = ["th"]


def choose(arguments: Sequence[str], environment: Mapping[str, str]) -> None:
    """Choose the language by the command's arguments and environment; anything unknown means Thai."""
    wanted = environment.get("PLAN_LANG", "")
    for argument, following in zip(arguments, [*arguments[1:], ""], strict=True):
        if argument == "--lang":
            wanted = following
        elif argument.startswith("--lang="):
            wanted = argument.partition("=")[2]
    _chosen[0] = next((language for language in get_args(Language) if language == wanted), "th")


def language() -> Language:
    """The chosen language."""
    return _chosen[0]


def tr(th: str, en: str) -> str:
    """Whichever of the two texts is in the chosen language."""
    return Message(th, en).text(language())
