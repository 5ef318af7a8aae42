"""`plan import` of several books: each becomes a plan of its own, and one that cannot be read stops no other."""

from __future__ import annotations

from pathlib import Path

import typer

from antigraft_cli.cli.frame.console import note, say
from antigraft_cli.cli.frame.language import language, tr
from antigraft_cli.cli.frame.processes import of_each
from antigraft_cli.cli.frame.progress_bar import with_bar
from antigraft_cli.cli.frame.run import CANNOT_WRITE
from antigraft_cli.cli.options.book_files import book_files, why_closed
from antigraft_cli.cli.options.imported_book import Book, Hindrance, Made, NotMade, made_of
from antigraft_cli.pipeline.book_import.paragraph_counts import Counts
from antigraft_cli.report.escape import printable

_ENOUGH = 2
"""Books that are worth a process of their own, whose start takes less time than a book."""


def import_books(names: list[str], output: Path, jobs: int | None) -> None:
    """Make a plan's folder in `output` of every book, and say what came of each, in their order, and of all.

    Raises typer.BadParameter if a name is of nothing, typer.Exit if not every book became a plan.
    """
    files, ids, closed = book_files(names)
    books = [Book(file, output / id_) for file, id_ in zip(files, ids, strict=True)]
    for error in closed:
        note(f"plan: {why_closed(error)}")
    tally = _Tally()
    for book, made in zip(books, with_bar(of_each(made_of, books, jobs, _ENOUGH), len(books)), strict=False):
        tally.add(book, made)
        if isinstance(made, NotMade) and made.hindrance is Hindrance.UNWRITTEN:
            break  # and so would be every other
    say(tally.line())
    if tally.unwritten:
        raise typer.Exit(CANNOT_WRITE)
    if tally.not_made or closed:
        raise typer.Exit(1)


class _Tally:
    """What came of the books so far."""

    def __init__(self) -> None:
        self.made = self.existed = self.refused = 0
        self.unwritten = False
        self.counts = Counts(0, 0, 0)

    @property
    def not_made(self) -> int:
        """How many books did not become plans."""
        return self.existed + self.refused

    def add(self, book: Book, made: Made | NotMade) -> None:
        """Count a book, and say what came of it."""
        file = printable(str(book.file))
        if isinstance(made, NotMade):
            self.existed += made.hindrance is Hindrance.EXISTS
            self.refused += made.hindrance is not Hindrance.EXISTS
            self.unwritten = made.hindrance is Hindrance.UNWRITTEN
            note(f"plan: {file}: {made.why.text(language())}")
        else:
            self.made += 1
            self.counts = Counts(*map(sum, zip(self.counts, made.counts, strict=True)))
            say(f"{file}: {_about(book, made)}")
        for each in made.reading_notes:
            (say if isinstance(made, Made) else note)(f"{file}: {each.text(language())}")

    def line(self) -> str:
        """One line on all books: how many became plans, how many not, and where their paragraphs are."""
        counts, books = self.counts, self.made + self.not_made
        return tr(
            f"รวม {books:,} เล่ม: นำเข้า {self.made:,} มีอยู่แล้ว {self.existed:,} นำเข้าไม่ได้ {self.refused:,} "
            f"ย่อหน้า {sum(counts):,}: ในข้อมูล {counts.data:,} ในบท {counts.chapters:,} ในบันทึก {counts.notes:,}",
            f"books: {books:,}, imported: {self.made:,}, already there: {self.existed:,}, refused: {self.refused:,}; "
            f"paragraphs {sum(counts):,}: in the data {counts.data:,}, in chapters {counts.chapters:,}, in the notes {counts.notes:,}",
        )


def _about(book: Book, made: Made) -> str:
    """What one book became, in a line."""
    shown, errors, warnings = (
        printable(str(book.folder)),
        *(made.totals.severities[each] for each in ("error", "warning")),
    )
    return tr(
        f"สร้างแล้ว {shown}: {made.projects:,} โครงการ {made.years:,} ปี {made.chapters:,} บท "
        f"ข้อผิดพลาด {errors:,} คำเตือน {warnings:,} เรื่องที่ควรดู {made.notes:,}",
        f"made {shown}: projects {made.projects:,}, years {made.years:,}, chapters {made.chapters:,}, "
        f"errors {errors:,}, warnings {warnings:,}, things to look at {made.notes:,}",
    )
