"""The names that a template can use, and what happens to one that does not exist."""

from __future__ import annotations

import dataclasses
from functools import cache
from typing import NamedTuple

from jinja2 import StrictUndefined, nodes
from jinja2.environment import TemplateModule
from jinja2.utils import missing

from antigraft_cli.model.base import Model
from antigraft_cli.suggestions import closest

CONTEXT = ("book",)
"""The names that every template starts with."""


class Undefined(NamedTuple):
    """A name that does not exist, and the one perhaps meant; `free` if it is not a field of a value.

    It travels as text, because that is all Jinja passes on from where a name is missing to where the error is caught.
    """

    name: str
    meant: str = ""
    free: bool = False

    def written(self) -> str:
        """As text, which begins unlike any message of Jinja's own."""
        return "\0".join(("", self.name, self.meant, "free" if self.free else ""))

    @classmethod
    def read(cls, text: str) -> Undefined | None:
        """Read the text that `written` returns; None for a message of Jinja's own."""
        before, *parts = text.split("\0")
        return None if before or len(parts) != 3 else cls(parts[0], parts[1], bool(parts[2]))


class StrictName(StrictUndefined):
    """A missing name; any use of it fails."""

    __slots__ = ()

    def missed(self) -> object:
        """What is used in its place: nothing, it fails."""
        return str(self)

    @property
    def _undefined_message(self) -> str:
        if self._undefined_hint:
            return self._undefined_hint
        name = str(self._undefined_name).replace("\0", "")
        if self._undefined_obj is missing:
            return Undefined(name, free=True).written()
        return Undefined(name, meant(name, _known(self._undefined_obj))).written()


def meant(name: str, known: frozenset[str]) -> str:
    """The known name most like the given one; empty if none is close."""
    return closest(name, sorted(known))


def _known(value: object) -> frozenset[str]:
    if isinstance(value, TemplateModule):
        return frozenset(name for name in vars(value) if not name.startswith("_"))
    kind: type = type(value)
    return readable(kind) or frozenset()


def names_made(template: nodes.Template) -> frozenset[str]:
    """The names that a template defines itself: with `set`, `for`, `macro` or `import`."""
    made = {node.name for node in template.find_all(nodes.Name) if node.ctx != "load"}
    made |= {node.name for node in template.find_all(nodes.Macro)}
    made |= {node.target for node in template.find_all(nodes.Import)}
    for node in template.find_all(nodes.FromImport):
        made |= {name if isinstance(name, str) else name[1] for name in node.names}
    return frozenset(made)


@cache
def readable(kind: type) -> frozenset[str] | None:
    """The attributes that a template may read on one of our own classes; None for any other class."""
    if issubclass(kind, Model):
        return _of_model(kind)
    if dataclasses.is_dataclass(kind):
        return frozenset(field.name for field in dataclasses.fields(kind))
    return None


def _of_model(kind: type[Model]) -> frozenset[str]:
    """The fields and what our own classes add; nothing from pydantic, some of whose methods read files."""
    own = kind.__mro__[: kind.__mro__.index(Model)]
    added = {name for each in own for name in vars(each) if not name.startswith(("_", "model_"))}
    return frozenset(kind.model_fields) | added
