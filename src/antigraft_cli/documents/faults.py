"""What goes wrong in a template, as diagnostics T601 and T602 at its line."""

from __future__ import annotations

import traceback
from collections.abc import Callable

from jinja2 import Environment, TemplateNotFound, TemplateSyntaxError, UndefinedError

from antigraft_cli.diagnostics import Diagnostic, Message, Span
from antigraft_cli.documents.jinja_words import explain
from antigraft_cli.documents.names import Undefined

_T601_HINT = Message("ดูชื่อที่ใช้ได้ในคู่มือแม่แบบ (docs/templates.md)", "see docs/templates.md for the names")
_T602_HINT = Message("แก้แม่แบบตรงบรรทัดนี้", "mend the template at this line")

Line = Callable[[str, int], str]
"""The text of a line of a file."""


def diagnose(error: Exception, file: str, environment: Environment, line: Line) -> Diagnostic:
    """The diagnostic of an error in a template; `file` is where it began."""
    if isinstance(error, TemplateSyntaxError):
        where = error.filename or error.name or file, error.lineno
    else:
        where = _line_of(error, file)
    if isinstance(error, UndefinedError):
        undefined = Undefined.read(error.message or "")
        return Diagnostic("T601", _span(where, undefined.name, line), _no_such_name(undefined), _T601_HINT)
    if isinstance(error, TemplateNotFound):
        message = Message(f"ไม่พบแม่แบบ {error.message}", f"no template {error.message}")
        return Diagnostic("T602", _span(where, str(error.message), line), message, _T602_HINT)
    names = {"filter": sorted(environment.filters), "test": sorted(environment.tests)}
    return Diagnostic("T602", _span(where, "", line), explain(str(error), names), _T602_HINT)


def _no_such_name(undefined: Undefined) -> Message:
    name, meant = undefined
    th = f"ไม่มีชื่อ {name} ให้แม่แบบใช้" + (f" หมายถึง {meant} ใช่หรือไม่" if meant else "")
    en = f"a template has no name {name}" + (f"; did you mean {meant}?" if meant else "")
    return Message(th, en)


def _line_of(error: Exception, file: str) -> tuple[str, int]:
    """The innermost template line in the error's traceback, which Jinja rewrites to template files."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.endswith(".j2")]
    return (frames[-1].filename, frames[-1].lineno or 1) if frames else (file, 1)


def _span(where: tuple[str, int], word: str, line: Line) -> Span:
    """The word in its line where it stands there, else the line's beginning."""
    file, number = where
    found = line(file, number).find(word) if word else -1
    if found < 0:
        return Span(file, number, 1, number, 1)
    return Span(file, number, found + 1, number, found + 1 + len(word))
