"""Jinja as set up for templates: strict names, escaped text, Thai filters, and a trace of source lines."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from urllib.parse import quote

from jinja2 import Environment, FunctionLoader
from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream

from antigraft_cli.documents.filters import FILTERS
from antigraft_cli.documents.strict_names import StrictName

Load = Callable[[str], tuple[str, str, Callable[[], bool]] | None]
"""From a template's name to its text, its file as named in faults, and a check that it is still current."""

_TAG = re.compile("<(?=[A-Za-z/])")


def environment(
    load: Load,
    kind: type[Environment] = Environment,
    *,
    traced: bool = False,
    undefined: type[StrictName] = StrictName,
) -> Environment:
    """An environment over the templates that `load` gives; `traced` marks where each literal tag comes from."""
    made = kind(
        loader=FunctionLoader(load),
        undefined=undefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=[_Trace] if traced else [],
    )
    if not made.sandboxed:  # which has them already, and counts what they make
        made.filters |= FILTERS
    return made


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
