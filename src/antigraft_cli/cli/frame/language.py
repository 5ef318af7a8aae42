"""The language that the command speaks: `--lang`, else PLAN_LANG, else Thai. Chosen before the commands load."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import get_args

from antigraft_cli.messages import Language, Message

_chosen: list[Language] = ["th"]


def choose(arguments: Sequence[str], environment: Mapping[str, str]) -> None:
    """Choose the language by the last `--lang` that names one, else by the environment; anything else means Thai."""
    wanted = [environment.get("PLAN_LANG", "")]
    for argument, following in pairwise([*arguments, ""]):
        if argument == "--lang":
            wanted.append(following)
        elif argument.startswith("--lang="):
            wanted.append(argument.partition("=")[2])
    known = [language for each in wanted for language in get_args(Language) if language == each.lower()]
    _chosen[0] = known[-1] if known else "th"


def language() -> Language:
    """The chosen language."""
    return _chosen[0]


def tr(th: str, en: str) -> str:
    """Whichever of the two texts is in the chosen language."""
    return Message(th, en).text(language())
