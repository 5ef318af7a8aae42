"""Jinja as set up for templates: strict names, escaped text, Thai filters, and a trace of source lines."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from urllib.parse import quote

from jinja2 import Environment, FunctionLoader
from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream
from markupsafe import Markup, escape

from antigraft_cli import thai
from antigraft_cli.documents.baht_text import baht_text
from antigraft_cli.documents.misuse import MisuseError
from antigraft_cli.documents.strict_names import StrictName

Load = Callable[[str], tuple[str, str, Callable[[], bool]] | None]
"""From a template's name to its text, its file as named in faults, and a check that it is still current."""

_TAG = re.compile("<(?=[A-Za-z/])")


def environment(load: Load, kind: type[Environment] = Environment, *, traced: bool = False) -> Environment:
    """An environment for the templates that `load` returns; `traced` marks where each literal tag comes from."""
    made = kind(
        loader=FunctionLoader(load),
        undefined=StrictName,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=[_Trace] if traced else [],
    )
    made.filters = {**FILTERS, **made.filters}
    return made


def _of_what_is_there(filter_: Callable[..., object]) -> Callable[..., object]:
    """Wrap a filter so that a missing name fails as such, before the filter sees it."""

    def checked(value: object, *arguments: object) -> object:
        return filter_(str(value) if isinstance(value, StrictName) else value, *arguments)

    return checked


def _money(amount: object) -> str:
    """Format an amount as `15,000.00`."""
    if isinstance(amount, (int, float)):
        amount = Decimal(str(amount))
    if not isinstance(amount, Decimal):
        raise MisuseError("money ใช้ได้กับจำนวนเงินเท่านั้น", "money takes an amount of money")
    return thai.money(amount)


def _lines(text: str) -> Markup:
    """The text with its line breaks as `<br/>`."""
    return Markup("<br/>").join(escape(line.strip()) for line in text.splitlines())


_FILTERS: dict[str, Callable[..., object]] = {
    "money": _money,
    "baht_text": baht_text,
    "date": thai.buddhist_date,
    "quarters": thai.quarters,
    "list_number": thai.list_number,
    "digits": thai.convert_digits,
    "lines": _lines,
}
FILTERS = {name: _of_what_is_there(filter_) for name, filter_ in _FILTERS.items()}
"""The filters that templates have in addition to Jinja's own."""


class _Trace(Extension):
    """Puts `<?at FILE:LINE?>` before each literal tag of a template, so that faults have a line; FILE is URL-quoted."""

    def filter_stream(self, stream: TokenStream) -> Iterator[Token]:
        for token in stream:
            if token.type == "data":
                yield Token(token.lineno, "data", self._marked(token, stream.filename or ""))
            else:
                yield token

    def _marked(self, token: Token, file: str) -> str:
        name = quote(file, errors="surrogateescape")

        def mark(found: re.Match[str]) -> str:
            line = token.lineno + token.value.count("\n", 0, found.start())
            return f"<?at {name}:{line}?><"

        return _TAG.sub(mark, token.value)
