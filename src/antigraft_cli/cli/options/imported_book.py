"""One book made into a new plan's folder, in whichever process works on it."""

from __future__ import annotations

from enum import Enum, auto
from pathlib import Path
from typing import NamedTuple

from antigraft_cli.cli.frame.checked_line import totals_of
from antigraft_cli.messages import Message
from antigraft_cli.pipeline.book_import.import_book import ImportedBook, import_book
from antigraft_cli.pipeline.book_import.paragraph_counts import Counts
from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.pipeline.new_folder import write_new_folder
from antigraft_cli.report.escape import printable
from antigraft_cli.report.totals import Totals
from antigraft_cli.system_reasons import reason


class Book(NamedTuple):
    """A book's file, and the folder to make of it."""

    file: Path
    folder: Path

    def __str__(self) -> str:
        return str(self.file)


class Hindrance(Enum):
    """Why no plan was made: the folder exists, the file cannot be opened, holds no plan, the folder cannot be written."""

    EXISTS = auto()
    CLOSED = auto()
    NO_PLAN = auto()
    UNWRITTEN = auto()


class NotMade(NamedTuple):
    """Why no plan was made of a book."""

    hindrance: Hindrance
    why: Message
    reading_notes: tuple[Message, ...] = ()


class Made(NamedTuple):
    """What was made of a book: how many of which files, where its paragraphs went, and what a check finds."""

    projects: int
    years: int
    chapters: int
    counts: Counts
    notes: int
    reading_notes: tuple[Message, ...]
    totals: Totals


def made_of(book: Book) -> Made | NotMade:
    """Make a new plan's folder of a book, completely or not at all, and check it."""
    if book.folder.exists() or book.folder.is_symlink():
        return _exists(book.folder)
    imported = _imported(book.file)
    if isinstance(imported, NotMade):
        return imported
    if imported.problem:
        return NotMade(Hindrance.NO_PLAN, imported.problem, imported.reading_notes)
    return _write(book.folder, imported) or _made(book.folder, imported)


def _exists(folder: Path) -> NotMade:
    shown = printable(str(folder))
    return NotMade(
        Hindrance.EXISTS, Message(f"มี {shown} อยู่แล้ว จึงไม่เขียนทับ", f"{shown} exists and is not overwritten")
    )


def _imported(file: Path) -> ImportedBook | NotMade:
    shown = printable(str(file))
    try:
        return import_book(file)
    except FileNotFoundError:
        return NotMade(Hindrance.CLOSED, Message(f"ไม่พบไฟล์ {shown}", f"no such file: {shown}"))
    except (OSError, ValueError) as error:
        why = reason(error) if isinstance(error, OSError) else None
        because = Message(f" ({why.th})", f" ({why.en})") if why else Message("", "")
        message = Message(f"เปิดไฟล์ {shown} ไม่ได้{because.th}", f"cannot open {shown}{because.en}")
        return NotMade(Hindrance.CLOSED, message)


def _write(folder: Path, imported: ImportedBook) -> NotMade | None:
    """Write the plan's files; why they were not, if they were not."""
    try:
        write_new_folder(folder, imported.files)
    except FileExistsError:
        return _exists(folder)
    except OSError as error:
        why, shown = reason(error), printable(str(folder))
        message = Message(f"เขียน {shown} ไม่ได้ ({why.th})", f"cannot write {shown} ({why.en})")
        return NotMade(Hindrance.UNWRITTEN, message)
    return None


def _made(folder: Path, imported: ImportedBook) -> Made:
    projects, years, chapters = (
        sum(name.startswith(f"{section}/") for name in imported.files)
        for section in ("projects", "years", "chapters")
    )
    totals, notes = totals_of(check_plan(folder)), len(imported.notes)
    return Made(projects, years, chapters, imported.counts, notes, imported.reading_notes, totals)
