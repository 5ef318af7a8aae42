"""Templates rendered with a plan, and their errors as T6 diagnostics."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from functools import cache, cached_property
from pathlib import Path

from jinja2 import Environment, UndefinedError

from antigraft_cli.diagnostics import Diagnostic
from antigraft_cli.documents.allowance import too_long
from antigraft_cli.documents.apart import Order, render_apart
from antigraft_cli.documents.context import Book
from antigraft_cli.documents.environment import environment
from antigraft_cli.documents.inheritance import never_printed, used_names
from antigraft_cli.documents.missing_names import Missed, noting
from antigraft_cli.documents.sandbox import Sandbox
from antigraft_cli.documents.template_faults import diagnose, diagnose_missing, span_of
from antigraft_cli.documents.template_rules import TEMPLATE_SYNTAX
from antigraft_cli.shipped import templates_folder

_NAME = re.compile(r"[a-z0-9-]+\.html\.j2")

BUILT_IN = "builtin/"
"""Before a template's name, means the built-in one, even if an own one has the same name."""


def template_of(book: Book) -> str:
    """The name of the template for a book."""
    if book.report:
        return "monitoring-report.html.j2"
    return "annual-plan.html.j2" if book.year else "plan-book.html.j2"


class Templates:
    """Templates by name: an LAO's own, which run in a sandbox, take precedence over the built-in ones.

    `own` are the texts of its own templates by file name, `shown` is their folder as named in faults.
    """

    def __init__(self, own: Mapping[str, str] | None = None, shown: str = "") -> None:
        self._own, self._shown = dict(own or {}), shown
        self._folder = templates_folder()

    def render(self, book: Book, name: str = "", *, traced: bool = False) -> tuple[str, list[Diagnostic]]:
        """The document in the strict markup, and what is wrong with a template; if anything is, the document is empty.

        Own templates work in a process of their own, which nothing that they do can keep from being ended.
        """
        name = name or template_of(book)
        if not self._own:
            return self.render_here(book, name, traced=traced)
        rendered = render_apart(Order(self._own, self._shown, book, name, traced))
        return rendered or ("", [diagnose(too_long(), self._file(name), self._environment, self.text)])

    def render_here(self, book: Book, name: str, *, traced: bool = False) -> tuple[str, list[Diagnostic]]:
        """As `render`, but in this process, which a template may then keep busy without end."""
        if self._never_printed:
            return "", self._never_printed
        try:
            return self._rendered(book, name, self._traced if traced else self._environment), []
        except UndefinedError as error:
            first = diagnose(error, self._file(name), self._environment, self.text)
            return "", list(dict.fromkeys((first, *self._other_missing_names(book, name))))
        except Exception as error:  # a template is code: whatever it raises is its own fault
            return "", [diagnose(error, self._file(name), self._environment, self.text)]

    def _rendered(self, book: Book, name: str, environment: Environment) -> str:
        if isinstance(environment, Sandbox):
            environment.begin()
        return environment.get_template(name).render(book=book)

    def _other_missing_names(self, book: Book, name: str) -> Iterator[Diagnostic]:
        """All that are missed where each is passed over as if it were empty, until that makes another fault."""
        missed: dict[Missed, None] = {}
        with suppress(Exception):
            self._rendered(book, name, environment(self._load, self._kind, undefined=noting(missed)))
        for each in missed:
            yield diagnose_missing(each, self._environment, self.text)

    @cached_property
    def used(self) -> frozenset[str]:
        """The own templates that some document may be made of."""
        built_in_names = frozenset(name for name in self._own if _built_in(self._folder, name) is not None)
        return used_names(self._own, built_in_names, self._environment)

    @cached_property
    def _never_printed(self) -> list[Diagnostic]:
        return [
            Diagnostic(TEMPLATE_SYNTAX, span_of((file, each.line), each.word, text), each.message, each.hint)
            for name, text in sorted(self._own.items())
            for file in [self._file(name)]
            for each in never_printed(text, self._environment, self._source)
        ]

    def _source(self, name: str) -> str | None:
        found = self._load(name)
        return found[0] if found else None

    def text(self, file: str) -> str:
        """The text of a template, by its file as named in faults."""
        name = file.rpartition("/")[2]
        if name in self._own and file == self._file(name):
            return self._own[name]
        return _built_in(self._folder, name) or ""

    @cached_property
    def _environment(self) -> Environment:
        return environment(self._load, self._kind)

    @cached_property
    def _traced(self) -> Environment:
        return environment(self._load, self._kind, traced=True)

    @property
    def _kind(self) -> type[Environment]:
        return Sandbox if self._own else Environment

    def _load(self, name: str) -> tuple[str, str, Callable[[], bool]] | None:
        text = self._own.get(name)
        if text is None:
            text = _built_in(self._folder, name.removeprefix(BUILT_IN))
        return None if text is None else (text, self._file(name), lambda: True)

    def _file(self, name: str) -> str:
        if name in self._own:
            return f"{self._shown}/{name}" if self._shown else name
        return BUILT_IN + name.removeprefix(BUILT_IN)


@cache
def built_in() -> Templates:
    """The built-in templates alone; cached, because compiling them takes time."""
    return Templates()


@cache
def _built_in(folder: Path, name: str) -> str | None:
    path = folder / name
    return path.read_text("utf-8") if _NAME.fullmatch(name) and path.is_file() else None
