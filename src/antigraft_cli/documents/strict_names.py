"""The names that a template can ask for, and what becomes of one that does not exist."""

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
"""The names that every template begins with."""


class Undefined(NamedTuple):
    """A name that does not exist, and the one that was perhaps meant; `free` where it is not a value's field.

    Written as text in between: Jinja carries nothing else from where a name is missed to where that is caught.
    """

    name: str
    meant: str = ""
    free: bool = False

    def written(self) -> str:
        """As text, which begins as none of Jinja's own words do."""
        return "\0".join(("", self.name, self.meant, "free" if self.free else ""))

    @classmethod
    def read(cls, text: str) -> Undefined | None:
        """From such a text; None for words of Jinja's own."""
        before, *parts = text.split("\0")
        return None if before or len(parts) != 3 else cls(parts[0], parts[1], bool(parts[2]))


class StrictName(StrictUndefined):
    """A missing name, which fails wherever it is used."""

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
    """The known name that is most like another, if any is."""
    return closest(name, sorted(known))


def _known(value: object) -> frozenset[str]:
    if isinstance(value, TemplateModule):
        return frozenset(name for name in vars(value) if not name.startswith("_"))
    kind: type = type(value)
    return readable(kind) or frozenset()


def names_made(template: nodes.Template) -> frozenset[str]:
    """The names that a template makes for itself: by `set`, `for`, `macro`, `import`."""
    made = {node.name for node in template.find_all(nodes.Name) if node.ctx != "load"}
    made |= {node.name for node in template.find_all(nodes.Macro)}
    made |= {node.target for node in template.find_all(nodes.Import)}
    for node in template.find_all(nodes.FromImport):
        made |= {name if isinstance(name, str) else name[1] for name in node.names}
    return frozenset(made)


@cache
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
