"""All names that a template misses in one run: each is noted where it is used, and counts as empty."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any, NamedTuple

from antigraft_cli.documents.strict_names import StrictName


class Missed(NamedTuple):
    """A missing name as `StrictName` says it, and the line of the template where it is used."""

    problem: str
    file: str
    line: int


_ITSELF = object()
_GIVES = {
    "missed __call__ __getitem__ __add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ __truediv__ __rtruediv__ "
    "__floordiv__ __rfloordiv__ __mod__ __rmod__ __pow__ __rpow__ __pos__ __neg__": _ITSELF,
    "__bool__ __contains__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__": False,
    "__len__ __int__ __hash__": 0,
    "__float__": 0.0,
    "__str__": "",
    "__iter__": iter(()),
}
"""What comes of whatever is done with a missing name: itself once more, or the empty value that is asked for."""


def noting(missed: dict[Missed, None]) -> type[StrictName]:
    """A kind of missing names that are noted as keys where they are used."""

    def method(given: object) -> Callable[..., Any]:
        def noted(self: StrictName, *_: object, **__: object) -> Any:
            missed[Missed(self._undefined_message, *_line_of_a_template())] = None
            return self if given is _ITSELF else given

        return noted

    def attribute(self: StrictName, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return itself(self)

    itself = method(_ITSELF)
    methods = {name: method(given) for names, given in _GIVES.items() for name in names.split()}
    return type("Noted", (StrictName,), {"__slots__": (), "__getattr__": attribute, **methods})


def _line_of_a_template() -> tuple[str, int]:
    """The innermost line of a template that runs now, which Jinja's code of it knows."""
    frame = inspect.currentframe()
    while frame:
        if template := frame.f_globals.get("__jinja_template__"):
            return template.filename, template.get_corresponding_lineno(frame.f_lineno)
        frame = frame.f_back
    return "", 1
