"""Jinja as the templates get it: strict names, escaped texts, Thai filters; and its trace of lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from jinja2.ext import Extension
from jinja2.lexer import Token, TokenStream
from markupsafe import Markup, escape

from antigraft_cli import thai

_TAG = re.compile("<(?=[A-Za-z/])")


def environment(folder: Path, *, traced: bool = False) -> Environment:
    """An environment over a folder of templates; `traced` marks where each literal tag comes from."""
    made = Environment(
        loader=FileSystemLoader(folder),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=[_Trace] if traced else [],
    )
    made.filters.update(
        money=thai.money,
        date=thai.buddhist_date,
        quarters=thai.quarters,
        list_number=thai.list_number,
        digits=thai.convert_digits,
        lines=_lines,
    )
    return made


def _lines(text: str) -> Markup:
    """The text with its line breaks kept."""
    return Markup("<br/>").join(escape(line.strip()) for line in text.splitlines())


class _Trace(Extension):
    """Puts `<?at FILE:LINE?>` before each literal tag of a template, so that a fault finds its line."""

    def filter_stream(self, stream: TokenStream) -> Iterator[Token]:
        for token in stream:
            if token.type == "data":
                yield Token(token.lineno, "data", self._marked(token, stream.name or ""))
            else:
                yield token

    def _marked(self, token: Token, name: str) -> str:
        def mark(found: re.Match[str]) -> str:
            line = token.lineno + token.value.count("\n", 0, found.start())
            return f"<?at {name}:{line}?><"

        return _TAG.sub(mark, token.value)
