"""The parts of an edited book beside those of the plan's own: what is one thing in both, what is new, what is gone."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import TypeVar

from antigraft_cli.pipeline.book_import.book_parts import BookParts
from antigraft_cli.pipeline.book_import.comparison import closest, compared
from antigraft_cli.pipeline.book_import.own_chapters import Chapter
from antigraft_cli.pipeline.book_import.sheets import Sheet
from antigraft_cli.pipeline.book_import.year_rows import Row

Part = TypeVar("Part", Sheet, Chapter)

_ALIKE = 0.6
"""How like the titles of two sheets are that are one whose title was changed, where bookmarks were lost."""

_ALIKE_ROWS = 0.4
"""How like the titles of two rows are that stand between the same rows and are one whose title was changed."""

_MOST_PARTS = 200
"""Parts whose titles are compared for likeness."""


@dataclass(slots=True)
class Gone:
    """What the edited book lacks, with its titles: sheets and chapters by their ids, and years.

    `copies` are the titles of what was copied and still has its title, and so is taken for nothing new.
    """

    sheets: dict[str, str] = field(default_factory=dict)
    chapters: dict[str, str] = field(default_factory=dict)
    years: list[int] = field(default_factory=list)
    copies: list[str] = field(default_factory=list)


def bring_in_line(own: BookParts, edited: BookParts, *, is_current: bool) -> Gone:
    """Give the parts of an edited book the ids of those of the plan's own that they are.

    A part is known again by its bookmark, unless its title says clearly that it is another; else by its title, else by
    the one most like it. What is gone is put where it was, so that all else can be compared as if it were there.
    In a book that is not current, a row may have a title only because it had it before the plan changed.
    """
    gone = Gone()
    edited.sheets = _paired(own.sheets, edited.sheets, gone)
    titles = {sheet.id: sheet.title for sheet in own.sheets}
    for sheet in edited.sheets:
        sheet.former_title = titles[sheet.id] if sheet.id else ""
    edited.sheets = _with_gone(own.sheets, edited.sheets, gone.sheets)
    edited.own.chapters = _paired(own.own.chapters, edited.own.chapters, gone)
    edited.own.chapters = _with_gone(own.own.chapters, edited.own.chapters, gone.chapters)
    gone.years = [year for year in own.tables.years if year not in edited.tables.years]
    years = edited.tables.years | {year: deepcopy(own.tables.years[year]) for year in gone.years}
    edited.tables.years = dict(sorted(years.items()))
    for year, rows in edited.tables.years.items():
        if year in own.tables.years:
            _pair_rows(own.tables.years[year].rows, rows.rows, edited.sheets)
            rows.rows = _without_copies(rows.rows, gone)
            titles = {} if is_current else {row.project: row.title for row in own.tables.years[year].rows}
            for row in rows.rows:
                row.title = titles.get(row.project, row.title)
    _keep_what_is_not_named(own, edited)
    return gone


def _keep_what_is_not_named(own: BookParts, edited: BookParts) -> None:
    """An edited cover may no longer name what the plan cannot be without; below the preface stands what the cover said."""
    before, after = own.cover.organization, edited.cover.organization
    after.name, after.type = after.name or before.name, after.type or before.type
    after.district, after.province = after.district or before.district, after.province or before.province
    edited.cover.title = edited.cover.title or own.cover.title
    edited.front.preface = [
        text for text in edited.front.preface if text in own.front.preface or not own.cover.repeats(text)
    ]


def _title(part: Sheet | Chapter) -> str:
    return part.title if isinstance(part.title, str) else "\n".join(part.title)


def _paired(own: Sequence[Part], edited: Sequence[Part], gone: Gone) -> list[Part]:
    """The edited parts, each with the id of the own one that it is, none with what is new; without copies."""
    left = {part.id: compared(_title(part)) for part in own if part.id}
    known = set(left.values())
    marks, titles = [part.id for part in edited], [compared(_title(part)) for part in edited]

    def by_mark_and_title(place: int) -> str | None:
        return marks[place] if titles[place] == left.get(marks[place]) else None

    def by_title(place: int, alike: float = 1) -> str | None:
        found = closest(titles[place], list(left.values()), alike)
        return None if found is None else list(left)[found]

    def by_mark(place: int) -> str | None:
        return marks[place]

    def by_likeness(place: int) -> str | None:
        return by_title(place, _ALIKE) if place < _MOST_PARTS else None

    for part in edited:
        part.id = ""
    for known_by in (by_mark_and_title, by_title, by_mark, by_likeness):
        for place, part in enumerate(edited):
            found = known_by(place) if left and not part.id else None
            if found in left:
                part.id = found
                del left[found]
    copies = [part for part, title in zip(edited, titles, strict=True) if not part.id and title in known]
    gone.copies += map(_title, copies)
    return [part for part in edited if not any(part is each for each in copies)]


def _without_copies(rows: Sequence[Row], gone: Gone) -> list[Row]:
    """The rows of a table without those that were copied and still have the title of another."""
    titles = {compared(row.title) for row in rows if row.project}
    copies = [row for row in rows if not row.project and compared(row.title) in titles]
    gone.copies += [row.title for row in copies]
    return [row for row in rows if not any(row is each for each in copies)]


def _pair_rows(own: Sequence[Row], edited: Sequence[Row], sheets: Sequence[Sheet]) -> None:
    """Give the rows of an edited table the projects of the own rows that they are.

    They are by the same title, else by that of a sheet, else where rows of other titles stand between the same ones: by
    a title that is alike, else by the same values.
    """
    one, other = [compared(row.title) for row in own], [compared(row.title) for row in edited]
    of_sheets = {compared(sheet.title): sheet.id for sheet in sheets}
    left = {row.project: place for place, row in enumerate(own) if row.project}

    def pair(row: Row, project: str) -> None:
        if not row.project and project in left:
            row.project = project
            del left[project]

    gaps = SequenceMatcher(None, one, other, autojunk=False).get_opcodes()
    for tag, start, _, first, last in gaps:
        for place in range(first, last if tag == "equal" else first):
            pair(edited[place], own[start + place - first].project)
    for row, title in zip(edited, other, strict=True):
        pair(row, next((own[place].project for place in left.values() if one[place] == title), ""))
        pair(row, of_sheets.get(title, ""))
    for tag, start, end, first, last in gaps:
        rows = [row for row in edited[first:last] if not row.project and compared(row.title) not in of_sheets]
        for row in rows if tag == "replace" else ():
            among = [place for place in left.values() if start <= place < end]
            found = closest(compared(row.title), [one[place] for place in among], _ALIKE_ROWS)
            likely = (
                [place for place in among if _values(own[place]) == _values(row)]
                if found is None
                else [among[found]]
            )
            pair(row, own[likely[0]].project if likely else "")


def _values(row: Row) -> tuple[object, ...]:
    return row.dimension, row.cost, row.quarters


def _with_gone(own: Sequence[Part], edited: Sequence[Part], gone: dict[str, str]) -> list[Part]:
    """The edited parts with those that are gone, each behind the one that it was behind."""
    found = {part.id: part for part in edited}
    made, before = list(edited), 0
    for part in own:
        if part.id in found:
            before = made.index(found[part.id]) + 1
        elif part.id:
            made.insert(before, deepcopy(part))
            gone[part.id] = _title(part)
            before += 1
    return made
