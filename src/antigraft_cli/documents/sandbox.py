"""Jinja for templates that are not ours: they read the plan's data, write text, and reach nothing else.

In addition to what Jinja's own sandbox forbids, there are closed lists of the filters, functions and
attributes that a template may use, and an allowance for what it makes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import wraps
from typing import Any

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame
from jinja2.environment import TemplateModule
from jinja2.runtime import BlockReference, LoopContext, Undefined, markup_join
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Cycler, Namespace

from antigraft_cli.documents.allowance import Allowance, size
from antigraft_cli.documents.bounded_filters import BOUNDED
from antigraft_cli.documents.filters import FILTERS
from antigraft_cli.documents.misuse import MisuseError
from antigraft_cli.documents.printed import printed
from antigraft_cli.documents.strict_names import StrictName, readable

JINJA_FILTERS = frozenset((
    "abs", "d", "default", "e", "escape", "first", "float", "groupby", "int", "items", "join", "last",
    "length", "list", "lower", "map", "max", "min", "reject", "rejectattr", "replace", "reverse", "round",
    "select", "selectattr", "sort", "sum", "title", "trim", "truncate", "unique", "upper", "wordcount",
))  # fmt: skip
"""The allowed filters of Jinja's own: none that picks at random or pads text to any width."""

JINJA_FUNCTIONS = frozenset(("cycler", "joiner", "namespace", "range"))

_TEXT_METHODS = frozenset((
    "capitalize", "count", "endswith", "find", "isascii", "isdecimal", "isdigit", "isspace", "lower", "lstrip",
    "removeprefix", "removesuffix", "rstrip", "split", "splitlines", "startswith", "strip", "title", "upper",
))  # fmt: skip
_READABLE: tuple[tuple[type, frozenset[str]], ...] = (
    (str, _TEXT_METHODS),
    (dict, frozenset(("get", "items", "keys", "values"))),
    (LoopContext, frozenset((
        "changed", "cycle", "depth", "depth0", "first", "index", "index0", "last", "length", "nextitem",
        "previtem", "revindex", "revindex0",
    ))),
    (Cycler, frozenset(("current", "next", "reset"))),
    (BlockReference, frozenset(("super",))),
)  # fmt: skip
"""The attributes that a template may read on values that are not of our own classes."""

_MAX_BITS = 1 << 12


class Sandbox(ImmutableSandboxedEnvironment):
    """The environment for templates that are not ours; `begin` gives it a new allowance for the next document."""

    intercepted_binops = frozenset(("*", "**", "+", "%"))

    def __init__(self, **options: Any) -> None:
        super().__init__(finalize=printed, optimized=False, **options)
        self.begin()
        listed = {name: filter_ for name, filter_ in self.filters.items() if name in JINJA_FILTERS}
        filters = {**listed, **BOUNDED, **FILTERS}
        self.filters = {name: self._counted(filter_) for name, filter_ in filters.items()}
        self.globals = {name: value for name, value in self.globals.items() if name in JINJA_FUNCTIONS}
        self.code_generator_class = _Counting

    def begin(self) -> None:
        """Begin a document with a full allowance."""
        self.allowance = Allowance()

    def _counted(self, filter_: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(filter_)
        def counted(*values: Any, **options: Any) -> Any:
            return self.allowance.made(filter_(*values, **options))

        return counted

    def is_safe_attribute(self, obj: Any, attr: str, value: object) -> bool:
        """Whether a template may read it."""
        if isinstance(obj, (TemplateModule, Namespace, StrictName)):
            return not attr.startswith("_")
        kind: type = type(obj)
        ours = readable(kind)
        return attr in (_readable(obj) if ours is None else ours) and super().is_safe_attribute(obj, attr, value)

    def wrap_str_format(self, value: Any) -> None:
        """Forbid `format` on text, even in its safe form: it pads to any width."""

    def unsafe_undefined(self, obj: object, attribute: str) -> Undefined:
        """Treat an attribute that may not be read as undefined."""
        return self.undefined(obj=obj, name=attribute)

    def call(__self, __context: Any, __obj: Any, *values: Any, **options: Any) -> Any:  # noqa: N805 - Jinja's own names
        """Call an object and count its result; a recursive loop has its items counted like any other loop."""
        if isinstance(__obj, LoopContext):
            values = tuple(map(__self.allowance.turns, values))
        return __self.allowance.made(super().call(__context, __obj, *values, **options))

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        """Apply an operator; raises MisuseError if the result would be huge."""
        if operator == "**" or (operator == "*" and _bits(left) + _bits(right) > _MAX_BITS):
            raise MisuseError("ผลคูณหรือยกกำลังใหญ่เกินไป", "the product or power is too large")
        if operator == "%" and isinstance(left, str):
            raise MisuseError("% ใช้กับข้อความไม่ได้", "% does not work on text")
        if operator == "*":
            self.allowance.spend(max(size(left) * _times(right), size(right) * _times(left)))
        if operator == "+":
            self.allowance.spend(size(left) + size(right))
        return super().call_binop(context, operator, left, right)

    def joined(self, values: tuple[object, ...]) -> str:
        """The text of `a ~ b ~ c`, counted before it is made."""
        texts = [printed(value) for value in values]
        self.allowance.spend(sum(map(len, texts)))
        return markup_join(texts)

    def concat(self, pieces: Iterable[str]) -> str:
        """Join everything that a template or macro prints, counting each piece."""
        kept = []
        for piece in pieces:
            self.allowance.spend(len(piece))
            kept.append(piece)
        return "".join(kept)


def _readable(obj: object) -> frozenset[str]:
    fields = getattr(obj, "_fields", ()) if isinstance(obj, tuple) else ()
    return next((names for kind, names in _READABLE if isinstance(obj, kind)), frozenset(fields))


def _bits(value: object) -> int:
    return value.bit_length() if isinstance(value, int) else 0


def _times(value: object) -> int:
    return value if isinstance(value, int) else 0


class _Counting(CodeGenerator):
    """Generates template code that counts its loops, joined text and slices."""

    def _output_child_to_const(self, node: nodes.Expr, frame: Frame, finalize: Any) -> str:
        """Leave constants to run time, where they are counted and printed like everything else."""
        if not isinstance(node, nodes.TemplateData):
            raise nodes.Impossible
        return super()._output_child_to_const(node, frame, finalize)

    def visit_For(self, node: nodes.For, frame: Frame) -> None:  # noqa: N802 - Jinja's own name
        node.iter = nodes.Call(nodes.EnvironmentAttribute("allowance.turns"), [node.iter], [], None, None)
        node.iter.set_lineno(node.lineno)
        super().visit_For(node, frame)

    def visit_Concat(self, node: nodes.Concat, frame: Frame) -> None:  # noqa: N802
        self.write("environment.joined((")
        for each in node.nodes:
            self.visit(each, frame)
            self.write(", ")
        self.write("))")

    def visit_Getitem(self, node: nodes.Getitem, frame: Frame) -> None:  # noqa: N802
        if not isinstance(node.arg, nodes.Slice):
            super().visit_Getitem(node, frame)
            return
        self.write("environment.allowance.made(")
        super().visit_Getitem(node, frame)
        self.write(")")
