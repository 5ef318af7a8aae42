"""Templates filled with a plan, and their errors as diagnostics of family T6."""

from __future__ import annotations

import traceback
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2 import TemplateNotFound, TemplateSyntaxError, UndefinedError

from antigraft_cli.diagnostics import Diagnostic, Message, Span
from antigraft_cli.documents.context import Book
from antigraft_cli.documents.environment import environment

_PACKAGE = Path(__file__).parents[1]


def templates_folder() -> Path:
    """The built-in templates: inside the package when installed, at the repository's top in a checkout."""
    shipped = _PACKAGE / "templates"
    return shipped if shipped.is_dir() else _PACKAGE.parents[1] / "templates"


@dataclass(frozen=True)
class Template:
    """A kind of document: the template of that name in a folder."""

    name: str
    folder: Path

    @property
    def file(self) -> str:
        """The template's file name."""
        return f"{self.name}.html.j2"

    def render(self, book: Book, *, traced: bool = False) -> tuple[str, list[Diagnostic]]:
        """The document in the strict markup, and what is wrong with the template (then empty)."""
        try:
            return _environment(self.folder, traced).get_template(self.file).render(book=book), []
        except UndefinedError as error:
            return "", [_diagnostic("T601", *_line_of(error, self.file), error.message or "")]
        except TemplateSyntaxError as error:
            return "", [_diagnostic("T602", error.name or self.file, error.lineno, error.message or "")]
        except TemplateNotFound as error:
            return "", [_diagnostic("T602", *_line_of(error, self.file), f"ไม่พบไฟล์ {error.name}")]
        except Exception as error:  # a template is code: whatever it raises is its own fault
            return "", [_diagnostic("T602", *_line_of(error, self.file), str(error))]


_environment = cache(lambda folder, traced: environment(folder, traced=traced))


def _line_of(error: Exception, file: str) -> tuple[str, int]:
    """The innermost template line in the error's traceback, which Jinja rewrites to template files."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.endswith(".j2")]
    return (Path(frames[-1].filename).name, frames[-1].lineno or 1) if frames else (file, 1)


_WORDS = {
    "T601": (
        "ชื่อในแม่แบบไม่มีอยู่",
        "undefined in the template",
        "ดูชื่อที่แม่แบบใช้ได้ในคู่มือ",
        "see the guide for the names a template has",
    ),
    "T602": ("แม่แบบอ่านไม่ได้", "the template cannot be read", "แก้แม่แบบตรงบรรทัดนี้", "mend the template at this line"),
}


def _diagnostic(code: str, file: str, line: int, detail: str) -> Diagnostic:
    th, en, hint_th, hint_en = _WORDS[code]
    span = Span(file, line, 1, line, 1)
    return Diagnostic(code, span, Message(f"{th}: {detail}", f"{en}: {detail}"), Message(hint_th, hint_en))
