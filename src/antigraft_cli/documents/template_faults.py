"""Errors in a template, as diagnostics T601 and T602 at the line where they occur."""

from __future__ import annotations

import re
import traceback
from collections.abc import Callable

from jinja2 import Environment, TemplateNotFound, TemplateSyntaxError, UndefinedError

from antigraft_cli.diagnostics import Diagnostic, Span
from antigraft_cli.documents.jinja_words import explain, explain_missing, word_of
from antigraft_cli.documents.missing_names import Missed
from antigraft_cli.documents.misuse import MisuseError
from antigraft_cli.documents.strict_names import CONTEXT, Undefined, meant, names_made
from antigraft_cli.documents.template_rules import TEMPLATE_SYNTAX, UNDEFINED_VARIABLE
from antigraft_cli.messages import Message
from antigraft_cli.suggestions import with_question

_T601_HINT = Message(
    "ดูชื่อที่ใช้ได้ในคู่มือแม่แบบ (docs/templates.md)", "see docs/templates.md for the names that templates can use"
)
_T602_HINT = Message("ตรวจการเขียนแม่แบบที่บรรทัดนี้", "fix the template at this line")

Text = Callable[[str], str]
"""From a file's name to its text."""


def diagnose(error: Exception, file: str, environment: Environment, text: Text) -> Diagnostic:
    """The diagnostic for an error in a template; `file` is the template that rendering began with."""
    if isinstance(error, TemplateSyntaxError):
        where = error.filename or error.name or file, error.lineno
    else:
        where = _line_of(error, file)
    if isinstance(error, UndefinedError):
        return diagnose_missing(Missed(error.message or "", *where), environment, text)
    source = text(where[0])
    word, message = _problem(error, environment)
    return Diagnostic(TEMPLATE_SYNTAX, span_of(where, word, source), message, _T602_HINT)


def diagnose_missing(missed: Missed, environment: Environment, text: Text) -> Diagnostic:
    """The diagnostic of a name that does not exist."""
    source = text(missed.file)
    name, message = _missed(missed.problem, environment, source)
    return Diagnostic(UNDEFINED_VARIABLE, span_of((missed.file, missed.line), name, source), message, _T601_HINT)


def _problem(error: Exception, environment: Environment) -> tuple[str, Message]:
    """The word at fault, if known, and what is wrong."""
    if isinstance(error, TemplateNotFound):
        return str(error.message), Message(f"ไม่พบแม่แบบ {error.message}", f"template {error.message} not found")
    if isinstance(error, MisuseError):
        return error.word, error.message
    names = {"filter": sorted(environment.filters), "test": sorted(environment.tests)}
    word = word_of(str(error)) if isinstance(error, TemplateSyntaxError) else ""
    return word, explain(error, names)


def _missed(problem: str, environment: Environment, source: str) -> tuple[str, Message]:
    """The missing name and the message about it."""
    missed = Undefined.read(problem)
    if not missed:
        return word_of(problem), explain_missing(problem)
    name, close, free = missed
    if free:
        known = frozenset((*CONTEXT, *environment.globals)) | names_made(environment.parse(source))
        close = meant(name, known - {name})
    return name, with_question(Message(f"ไม่มีชื่อ {name} ให้แม่แบบใช้", f"undefined name {name}"), close)


def _line_of(error: Exception, file: str) -> tuple[str, int]:
    """The innermost template line in the error's traceback, in which Jinja names the template files."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.endswith(".j2")]
    return (frames[-1].filename, frames[-1].lineno or 1) if frames else (file, 1)


def span_of(where: tuple[str, int], word: str, source: str, *, in_tag: bool = False) -> Span:
    """The word in its line where it stands there, as a word if it is one, else the line's beginning.

    A word of a tag that begins in the line, or of the text behind it, may stand in a line below.
    """
    file, number = where
    lines = source.splitlines()
    for below, line in enumerate(lines[number - 1 :] if word else ()):
        if below and (not in_tag or _NEXT_TAG.match(line)):
            break
        if found := re.search(rf"(?<!\w){re.escape(word)}(?!\w)", line) or re.search(re.escape(word), line):
            return Span(file, number + below, found.start() + 1, number + below, found.end() + 1)
    return Span(file, number, 1, number, 1)


_NEXT_TAG = re.compile(r"\s*</?[A-Za-z]")
