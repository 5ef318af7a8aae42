"""A text as a YAML scalar: plain where YAML reads it so, else in quotes, or line by line behind `|` or `>`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from antigraft_cli.source.tree import Scalar

Quote = Literal["'", '"']

_NULLS = ("~", "null", "Null", "NULL")
"""Texts to us, but nothing at all to other readers of YAML, and so faults to an editor that knows our schemas."""

_NOT_PLAIN = re.compile(r"[,\[\]{}#&*!|>'\"%@`]|[-?:](?:\s|$)|(?:---|\.\.\.)(?:\s|$)|.*(?::(?:\s|$)|\s#)")
_NOT_PLAIN_IN_FLOW = re.compile(r"[-?:]|.*[,\[\]{}:]")
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
"""What YAML does not print: its reader refuses or changes it unless it is escaped."""

_NAMED = {"\n": "\\n", "\t": "\\t", '"': '\\"', "\\": "\\\\"}
_FOLD = re.compile(r"(?<=\S) (?=\S)")

HEADER = re.compile(r"([|>])([-+0-9]*)([ \t]*(?:#[^\r\n]*)?)(\r\n|\r|\n|$)")
"""What opens a block: the sign, how it is indented and ends, a comment."""


def is_plain(text: str, *, in_flow: bool = False) -> bool:
    """Whether a text can stand without quotes; `in_flow` means inside brackets."""
    if not text or text != text.strip() or text in _NULLS or _UNPRINTABLE.search(text) or _NOT_PLAIN.match(text):
        return False
    return not (in_flow and _NOT_PLAIN_IN_FLOW.match(text))


def one_line(text: str, quote: Quote = "'", *, in_flow: bool = False) -> str:
    """A text on one line: plain if it can be, else in the given quotes, in double ones if signs must be escaped."""
    return text if is_plain(text, in_flow=in_flow) else quoted(text, quote)


def quoted(text: str, quote: Quote = "'") -> str:
    """A text on one line in the given quotes, in double ones if signs must be escaped."""
    if quote == "'" and not _UNPRINTABLE.search(text) and text.isprintable():
        return "'" + text.replace("'", "''") + "'"
    return '"' + "".join(map(_escaped, text)) + '"'


def _escaped(character: str) -> str:
    if character in _NAMED:
        return _NAMED[character]
    if character.isprintable():
        return character
    code = ord(character)
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def literal(text: str, column: int, comment: str = "") -> str | None:
    """A text line by line behind `|`, its lines at `column`, two to the right of what holds it; without a last line end.

    None for a text that has nothing but blanks, or signs that only quotes can hold.
    """
    body = text.rstrip("\n")
    if not body.strip() or re.search("[\r\x85\u2028\u2029\ufeff]", body):
        return None
    lines = body.split("\n")
    first = next(line for line in lines if line)
    # YAML takes the indentation from the first line, which thus must not begin with a blank of its own.
    indent = "2" if first[0] in " \t" else ""
    return _block("|", text, [" " * column + line if line else "" for line in lines], indent, comment)


def folded(text: str, column: int, width: int, comment: str = "") -> str | None:
    """A text behind `>`, its lines broken at single blanks and at most `width` characters long where possible.

    None where lines begin or end with blanks, which folding treats in its own ways.
    """
    body = text.rstrip("\n")
    if (
        not body
        or body.startswith("\n")
        or any(line != line.strip() or _UNPRINTABLE.search(line) for line in body.split("\n"))
    ):
        return None
    # A line end of the text is written as one more than there are, because YAML takes the first for a blank.
    parts = re.split("\n(\n*)", body)
    lines = []
    for line, further in zip(parts[::2], [*parts[1::2], None], strict=True):
        lines += [" " * column + each for each in _wrapped(line, width)]
        lines += [] if further is None else [""] * (len(further) + 1)
    return _block(">", text, lines, "", comment)


def _wrapped(line: str, width: int) -> Iterator[str]:
    """The line in pieces, each as long as fits, broken at single blanks."""
    start = end = 0
    for blank in [*(found.start() for found in _FOLD.finditer(line)), len(line)]:
        if blank - start > width and end > start:
            yield line[start:end]
            start = end + 1
        end = blank
    yield line[start:]


def _block(sign: str, text: str, lines: list[str], indent: str, comment: str) -> str:
    ends = len(text) - len(text.rstrip("\n"))
    chomping = "-" if not ends else "+" if ends > 1 else ""
    return "\n".join([f"{sign}{indent}{chomping}{comment}", *lines, *[""] * (ends - 1)])


def folded_lines(scalar: Scalar, source: str) -> list[str] | None:
    """The lines of a text behind `>` as they are folded, without their indentation and the empty ones at the end.

    None if a number in the header says how far they are indented.
    """
    header = HEADER.match(source, scalar.start)
    if not header or re.search("[0-9]", header[2]):
        return None
    lines = re.split(r"\r\n|\r|\n", source[header.end() : scalar.end])
    first = next((line for line in lines if line.strip(" ")), "")
    width = len(first) - len(first.lstrip(" "))
    while lines and not lines[-1].strip(" "):
        lines.pop()
    return [line[width:] for line in lines]


def refolded(scalar: Scalar, source: str, column: int, comment: str = "") -> str | None:
    """A text behind `>` with its lines folded as they are, at another column; None if that cannot be told."""
    lines = folded_lines(scalar, source)
    if not lines:
        return None
    return _block(">", scalar.text, [" " * column + line if line else "" for line in lines], "", comment)
