"""A book of ours that was edited in Word, brought back: the values that differ from the plan's own book."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from antigraft_cli.documents.context import Book
from antigraft_cli.messages import Message
from antigraft_cli.pipeline.book_import.book_parts import BookParts, recognised
from antigraft_cli.pipeline.book_import.changed_values import texts
from antigraft_cli.pipeline.book_import.edited_parts import bring_in_line
from antigraft_cli.pipeline.book_import.edited_pictures import edited_pictures, own_pictures
from antigraft_cli.pipeline.book_import.edited_sheets import edited_dimensions, with_edits_of_sheets
from antigraft_cli.pipeline.book_import.gone_parts import add_gone
from antigraft_cli.pipeline.book_import.listed_parts import add_order
from antigraft_cli.pipeline.book_import.monitoring_reports import MONITORING_REPORT, is_monitoring_report
from antigraft_cli.pipeline.book_import.texts_left import texts_left
from antigraft_cli.pipeline.book_import.written_plan import EMBLEM, Files, Former, written_plan
from antigraft_cli.pipeline.check import CheckedPlan
from antigraft_cli.pipeline.compose import book_of, compose
from antigraft_cli.pipeline.plan_edits import NewFile, PlanEdits
from antigraft_cli.pipeline.write import word_without_page_numbers
from antigraft_cli.readers.blocks import Block, Paragraph, Picture
from antigraft_cli.readers.document_file import read_document
from antigraft_cli.source.canonical import Data
from antigraft_cli.source.plan_files import PLAN_FILE, file_name
from antigraft_cli.thai import one_line
from antigraft_cli.writers.docx.bookmark_names import contents_of

_NOT_FROM_THE_BOOK = ("sheets", "chapters", "numerals", "toc", "period")
"""Fields of plan.yaml that a book only implies."""

_NAMES_ON_THE_COVER = ("name", "district", "province")
"""Fields of the organisation that a book's cover has; the others are told by them."""

_OF_SHAPE = "YSR"
"""The families of rules about what can be read at all, and what names something that is not there."""

_MOST_TEXTS = 20
"""Texts without a place in the data that are shown."""

_NO_BOOK = Message(
    "แผนนี้ยังสร้างเล่มไม่ได้ แก้ตาม plan validate ก่อน", "the plan makes no book yet: correct it first (plan validate)"
)
_NOT_CURRENT = Message(
    "ข้อมูลเปลี่ยนไปหลังจากสร้างเล่มนี้ ตรวจก่อนตอบ เพราะค่าที่แก้ในข้อมูลหลังจากนั้นจะกลับเป็นค่าในเล่ม",
    "the plan has changed since this book was made: look before you answer, for what was changed since goes back to what the book says",
)
_NO_SHEETS = Message("ไม่พบแผ่นรายละเอียดโครงการในไฟล์นี้", "no project's sheet was found in the file")


def returned(checked: CheckedPlan, document: bytes) -> PlanEdits | Message:
    """The changes that an edited book holds; why there are none, if it cannot be read.

    The edited book is compared with the plan's own book, made anew: what both say alike was not edited, whatever the
    data's spelling is.
    """
    reading = read_document(document)
    if reading.problem:
        return reading.problem
    edited = recognised(reading.blocks)
    if not edited.sheets:
        return MONITORING_REPORT if is_monitoring_report(edited) else _NO_SHEETS
    # The book of one year has one table.
    year = next(iter(edited.tables.years)) if len(edited.tables.years) == 1 < len(checked.plan.years) else None
    contents = None if _is_incomplete(checked) else book_of(checked.plan, year)
    composed = compose(contents)[0] if contents else None
    if contents is None or composed is None:
        return _NO_BOOK
    made = read_document(word_without_page_numbers(composed))
    own, is_current = recognised(made.blocks), _made_of(reading.blocks) <= _made_of(made.blocks)
    _name(own, contents)
    result = _compared(checked, own, edited, year, is_current=is_current)
    result.notes = [] if is_current else [_NOT_CURRENT]
    return result


def _made_of(blocks: Sequence[Block]) -> set[str]:
    """What the book says that it was made of."""
    return {
        name for block in blocks if isinstance(block, Paragraph | Picture) for name in contents_of(block.bookmarks)
    }


def _is_incomplete(checked: CheckedPlan) -> bool:
    """Whether something could not be read or is not there: what the book would lack is not new in the edited one."""
    return any(each.rule.code[0] in _OF_SHAPE and each.rule.severity == "error" for each in checked.findings)


def _name(own: BookParts, contents: Book) -> None:
    """Give the parts of the plan's own book their ids, those too whose bookmarks cannot have them."""
    chapters = (*contents.front_chapters, *contents.back_chapters)
    if len(own.sheets) == len(contents.sheets):
        for sheet, source in zip(own.sheets, contents.sheets, strict=True):
            sheet.id = source.id
    for table in contents.years:
        rows = own.tables.years[table.year].rows if table.year in own.tables.years else []
        for row, scheduled in zip(rows, table.rows, strict=False):
            row.project = scheduled.project if len(rows) == len(table.rows) else ""
    if len(own.own.chapters) == len(chapters):
        for chapter, of in zip(own.own.chapters, chapters, strict=True):
            chapter.id = of.id


def _compared(
    checked: CheckedPlan, own: BookParts, edited: BookParts, year: int | None, *, is_current: bool
) -> PlanEdits:
    result = PlanEdits()
    gone = bring_in_line(own, edited, is_current=is_current)
    if not is_current:
        _without_implied_counts(checked, own, edited)
    own_sheets = {sheet.id: sheet for sheet in own.sheets}
    pairs = {sheet.id: (own_sheets[sheet.id], sheet) for sheet in edited.sheets if sheet.id}
    taken, pictures = _taken(checked), own_pictures(checked.plan, own)
    old = written_plan(own, Former(taken, pictures))
    pictures, result.by_hand = edited_pictures(own, edited, pictures)
    made = written_plan(edited, Former(taken, pictures, own.cover.organization))
    new = made.files
    if is_current:
        new = with_edits_of_sheets(old.files, new, pairs, edited_dimensions(own, edited))
    for name, before in old.files.items():
        if name in new:
            result.compare(checked.folder, name, _from_the_book(name, before), _from_the_book(name, new[name]))
    _add_new(result, old.files, new)
    result.pictures = {path: data for path, data in made.pictures.items() if file_name(path).stem != EMBLEM}
    for key in ("sheets", "chapters"):
        add_order(result, checked, key, (_listed(old.files, key), _listed(new, key)), whole=year is None)
    add_gone(checked, result, gone, year)
    result.by_hand += _left(checked, result, own, edited, year)
    return result


def _without_implied_counts(checked: CheckedPlan, own: BookParts, edited: BookParts) -> None:
    """Take out the counts of quarters that the data does not say: they follow from its rows, and those have changed."""
    for year, rows in own.tables.years.items():
        schedule = checked.plan.years.get(year)
        if schedule and schedule.totals.quarters is None:
            counts = rows.total.counts if rows.total else ()
            totals = edited.tables.years[year].totals
            edited.tables.years[year].totals = [each._replace(counts=counts) for each in totals]


def _taken(checked: CheckedPlan) -> set[str]:
    """Ids of projects and chapters, and names of pictures, that new ones cannot have."""
    pictures = (checked.folder.root / "pictures").glob("*")
    return {*checked.plan.projects, *checked.plan.chapters, *(path.stem for path in pictures)}


def _left(
    checked: CheckedPlan, result: PlanEdits, own: BookParts, edited: BookParts, year: int | None
) -> list[Message]:
    """Texts that were typed into the book and that the changes do not bring into the data."""
    files = result.files(checked.folder, delete=True)
    if isinstance(files, Message):
        return [files]
    known = [
        *own.paragraphs,
        *(Paragraph(value) for each in result.changes for value in texts(each.change.after)),
    ]
    left = texts_left(checked.folder, files, known, list(edited.paragraphs), year)
    return [
        Message(
            f"ไม่ได้นำมา เพราะข้อมูลไม่มีช่องให้ หรือตารางบอกไว้อย่างอื่น: {text}",
            f"not brought back, since the data has no field for it or the tables say otherwise: {text}",
        )
        for text in left[:_MOST_TEXTS]
    ]


def _from_the_book(name: str, data: Data) -> Data:
    """What a book says of a file's data."""
    if name != PLAN_FILE or not isinstance(data, Mapping):
        return data
    found = {key: value for key, value in data.items() if key not in _NOT_FROM_THE_BOOK}
    organization = found.pop("organization", {})
    if isinstance(organization, Mapping):
        found["organization"] = {key: organization[key] for key in _NAMES_ON_THE_COVER if key in organization}
    return found


def _add_new(result: PlanEdits, old: Files, new: Files) -> None:
    """New projects and chapters become files; a new year is left to the officer."""
    for name, data in new.items():
        if name not in old and isinstance(data, Mapping):
            title = data.get("title", "")
            if name.startswith(("projects/", "chapters/")):
                result.new[name] = NewFile(one_line(title) if isinstance(title, str) else "", data)
            else:
                result.by_hand.append(_new(name))


def _listed(files: Files, key: str) -> list[str]:
    data = files.get(PLAN_FILE)
    listed = data.get(key, ()) if isinstance(data, Mapping) else ()
    return [each for each in listed if isinstance(each, str)] if not isinstance(listed, str) else []


def _new(name: str) -> Message:
    return Message(f"ในเล่มมีส่วนใหม่ {name} เพิ่มเอง", f"the book has a new part, {name}: add it yourself")
