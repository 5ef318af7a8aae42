"""Jinja for templates that are not ours: they read the plan's data and write text, and reach nothing else.

Beside what Jinja's own sandbox forbids, a template has closed lists of filters and functions, reads of our
values only what the guide names, and can't make a text that fills the memory.
"""

from __future__ import annotations

from typing import Any

from jinja2.exceptions import SecurityError
from jinja2.runtime import Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from antigraft_cli.documents.names import readable

MAX_TEXT = 1 << 20
"""Characters or items that `*` makes at most."""

JINJA_FILTERS = frozenset((
    "abs", "batch", "count", "d", "default", "e", "escape", "first", "float", "groupby", "int", "items", "join",
    "last", "length", "list", "lower", "map", "max", "min", "reject", "rejectattr", "replace", "reverse",
    "round", "select", "selectattr", "slice", "sort", "string", "sum", "title", "trim", "truncate", "unique",
    "upper", "wordcount",
))  # fmt: skip
"""Of Jinja's own: none that chooses by chance, or pads a text to any width."""

JINJA_FUNCTIONS = frozenset(("cycler", "dict", "joiner", "namespace", "range"))

_TEXT_METHODS = frozenset((
    "capitalize", "count", "endswith", "find", "index", "isalnum", "isalpha", "isascii", "isdecimal", "isdigit",
    "islower", "isnumeric", "isspace", "isupper", "lower", "lstrip", "partition", "removeprefix",
    "removesuffix", "replace", "rfind", "rindex", "rpartition", "rsplit", "rstrip", "split", "splitlines",
    "startswith", "strip", "title", "upper",
))  # fmt: skip


class Sandbox(ImmutableSandboxedEnvironment):
    """The environment of templates that are not ours."""

    intercepted_binops = frozenset(("*", "**"))

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self.filters = {name: filter_ for name, filter_ in self.filters.items() if name in JINJA_FILTERS}
        self.globals = {name: value for name, value in self.globals.items() if name in JINJA_FUNCTIONS}

    def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:
        """Whether a template may read it."""
        allowed = _TEXT_METHODS if isinstance(obj, str) else readable(type(obj))
        return super().is_safe_attribute(obj, attr, value) and (allowed is None or attr in allowed)

    def wrap_str_format(self, value: Any) -> None:
        """No `format` of texts, not even a safe one: it pads to any width."""

    def unsafe_undefined(self, obj: object, attribute: str) -> Undefined:
        """What may not be read does not exist."""
        return self.undefined(obj=obj, name=attribute)

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """The product, unless it would be huge."""
        if operator == "**" or any(
            _size(each) * _times(other) > MAX_TEXT for each, other in ((left, right), (right, left))
        ):
            raise SecurityError(operator)
        return super().call_binop(context, operator, left, right)


def _size(value: object) -> int:
    return len(value) if isinstance(value, (str, list, tuple)) else 0


def _times(value: object) -> int:
    return value if isinstance(value, int) else 0
