"""The names that a template can ask for, and what becomes of one that does not exist."""

from __future__ import annotations

import dataclasses
from difflib import get_close_matches
from typing import NamedTuple

from jinja2 import StrictUndefined
from jinja2.utils import missing

from antigraft_cli.model.base import Model

CONTEXT = ("book",)
"""The names that every template begins with."""


class Undefined(NamedTuple):
    """A name that does not exist, and the one that was perhaps meant.

    Written as text in between: Jinja carries nothing else from where a name is missed to where that is caught.
    """

    name: str
    meant: str = ""

    def written(self) -> str:
        """As text."""
        return f"{self.name}|{self.meant}"

    @classmethod
    def read(cls, text: str) -> Undefined:
        """From such a text, or from words of Jinja's own."""
        name, _, meant = text.partition("|")
        return cls(name, meant)


class StrictName(StrictUndefined):
    """A missing name, which fails wherever it is used."""

    __slots__ = ()

    @property
    def _undefined_message(self) -> str:
        if self._undefined_hint:
            return self._undefined_hint
        name = str(self._undefined_name)
        known = CONTEXT if self._undefined_obj is missing else sorted(readable(type(self._undefined_obj)) or ())
        close = get_close_matches(name, known, n=1)
        return Undefined(name, close[0] if close else "").written()


def readable(kind: type) -> frozenset[str] | None:
    """What a template may read of a value of one of our own kinds; None for another kind."""
    if issubclass(kind, Model):
        return _of_model(kind)
    if dataclasses.is_dataclass(kind):
        return frozenset(field.name for field in dataclasses.fields(kind))
    return None


def _of_model(kind: type[Model]) -> frozenset[str]:
    """The fields, and what our own classes add to them; nothing of pydantic's, which reads files if asked to."""
    own = kind.__mro__[: kind.__mro__.index(Model)]
    added = {name for each in own for name in vars(each) if not name.startswith(("_", "model_"))}
    return frozenset(kind.model_fields) | added
