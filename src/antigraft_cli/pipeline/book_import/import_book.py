"""A book's file turned into a new plan's files, in memory."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from antigraft_cli.messages import Message
from antigraft_cli.model.plan import DIMENSION_NAMES
from antigraft_cli.pipeline.book_import.book_parts import BookParts, recognised
from antigraft_cli.pipeline.book_import.contents_entries import has_their_style
from antigraft_cli.pipeline.book_import.import_notes import (
    NOT_IN_THE_DATA,
    NOT_RECOGNISED,
    PICTURE_LEFT_OUT,
    TABLE_IN_PIECES,
    ImportNote,
    Notes,
)
from antigraft_cli.pipeline.book_import.monitoring_reports import MONITORING_REPORT, is_monitoring_report
from antigraft_cli.pipeline.book_import.own_names import filled_in
from antigraft_cli.pipeline.book_import.paragraph_counts import Counts, WrittenTexts, lost
from antigraft_cli.pipeline.book_import.pieces import Line, PicturePiece, TablePiece
from antigraft_cli.pipeline.book_import.written_plan import WrittenPlan, written_plan
from antigraft_cli.readers.blocks import Reading
from antigraft_cli.readers.document_file import read_document
from antigraft_cli.source.canonical import text
from antigraft_cli.source.plan_files import NOTES_FILE

_NOT_A_BOOK = Message(
    "ไม่พบตารางรายปีหรือแผ่นรายละเอียดโครงการในไฟล์นี้", "no yearly table and no project's sheet were found in the file"
)


_NOTHING = Counts(0, 0, 0)


@dataclass(frozen=True, slots=True)
class ImportedBook:
    """A plan's files by their paths, or the problem why there are none.

    `notes` are what import-notes.yaml says, `reading_notes` what the reader left out of the file.
    """

    files: Mapping[str, bytes] = field(default_factory=dict)
    counts: Counts = _NOTHING
    notes: tuple[ImportNote, ...] = ()
    reading_notes: tuple[Message, ...] = ()
    problem: Message | None = None


def import_book(file: Path | bytes) -> ImportedBook:
    """The plan that a book's file holds; never raises for its content.

    Raises OSError if the file cannot be opened.
    """
    return imported(read_document(file))


def imported(reading: Reading) -> ImportedBook:
    """The plan that a book's blocks hold."""
    if reading.problem:
        return ImportedBook(problem=reading.problem)
    parts = recognised(reading.blocks)
    if is_monitoring_report(parts):
        return ImportedBook(reading_notes=reading.notes, problem=MONITORING_REPORT)
    if not parts.tables.years and not parts.sheets:
        return ImportedBook(reading_notes=reading.notes, problem=_NOT_A_BOOK)
    plan = written_plan(parts)
    counts = _account(parts, plan)
    files = {path: text(data).encode() for path, data in plan.files.items() if not isinstance(data, str)}
    if plan.notes.found:
        files[NOTES_FILE] = text([note.data() for note in plan.notes.found]).encode()
    return ImportedBook(files | plan.pictures, counts, tuple(plan.notes.found), reading.notes)


def _account(parts: BookParts, plan: WrittenPlan) -> Counts:
    """Count where the paragraphs went, and note those that would be lost."""
    left_over = _numbers(parts, parts.own.left_over)
    unfit = {number for chapter in parts.own.chapters for table in chapter.body.unfit for number in table.numbers}
    in_chapters = {
        number
        for chapter in parts.own.chapters
        for number in _numbers(parts, chapter.indexes)
        if number not in unfit
    }
    in_pieces = {number for table in parts.scattered for number in _numbers(parts, list(table.indexes))}
    others = {
        number
        for sheet in parts.sheets
        for number in (
            *(number for line in sheet.lines.get("other", []) for number in (line.number, line.beside)),
            *(number for table in sheet.tables for number in table.numbers),
        )
    }
    names = (*DIMENSION_NAMES.values(), *_contents(parts))
    written = WrittenTexts(filled_in(plan.files), names)
    told = WrittenTexts([[note.sheet, note.table] for note in plan.notes.found], ())
    others.discard(-1)
    elsewhere = left_over | unfit | others | in_pieces
    rest = [number for number in range(len(parts.paragraphs)) if number not in elsewhere]
    missed = set(lost(parts.paragraphs, rest, written))
    known = missed - set(lost(parts.paragraphs, sorted(missed), told))
    noted = left_over | unfit | others | missed
    _note(parts, plan.notes, sorted(noted - known), others | missed)
    for table in parts.scattered:
        first = min(_numbers(parts, list(table.indexes)))
        plan.notes.add(ImportNote(TABLE_IN_PIECES, table.text.replace("\n", " "), first + 1))
    noted |= in_pieces
    _note_pictures(parts, plan.notes)
    in_chapters -= noted
    return Counts(len(parts.paragraphs) - len(in_chapters) - len(noted), len(in_chapters), len(noted))


def _contents(parts: BookParts) -> list[str]:
    """The lines of the contents: they repeat what stands in the book."""
    return [piece.text for piece in parts.pieces if isinstance(piece, Line) and has_their_style(piece)]


def _numbers(parts: BookParts, indexes: list[int]) -> set[int]:
    found: set[int] = set()
    for index in indexes:
        piece = parts.pieces[index]
        if isinstance(piece, Line):
            found.add(piece.number)
        elif isinstance(piece, TablePiece):
            found |= set(piece.numbers)
    return found


def _note(parts: BookParts, notes: Notes, numbers: list[int], not_in_data: set[int]) -> None:
    for number in numbers:
        paragraph = parts.paragraphs[number]
        written = f"{paragraph.label} {paragraph.text}".strip()
        if written:
            why = NOT_IN_THE_DATA if number in not_in_data else NOT_RECOGNISED
            notes.add(ImportNote(why, written, number + 1))


def _note_pictures(parts: BookParts, notes: Notes) -> None:
    """Pictures that are neither the emblem nor in a chapter."""
    kept = {id(picture) for chapter in parts.own.chapters for picture in chapter.body.pictures}
    kept.add(id(parts.cover.emblem))
    last = 0
    for piece in parts.pieces:
        if isinstance(piece, Line):
            last = piece.number + 1
        elif isinstance(piece, PicturePiece) and id(piece.picture) not in kept:
            notes.add(ImportNote(PICTURE_LEFT_OUT, piece.picture.alt, last))
