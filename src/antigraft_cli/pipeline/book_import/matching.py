"""Rows of the tables and sheets brought together, project by project."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from antigraft_cli.pipeline.book_import.comparison import compared, likeness_of, most_common
from antigraft_cli.pipeline.book_import.import_notes import NO_SHEET, SHEET_TWICE, TITLES_DIFFER, ImportNote, Notes
from antigraft_cli.pipeline.book_import.own_form import SHEET
from antigraft_cli.pipeline.book_import.project_ids import project_ids
from antigraft_cli.pipeline.book_import.sheet_preamble import Guideline, Preamble
from antigraft_cli.pipeline.book_import.sheet_values import Cost, cancelled_years, costs, durations
from antigraft_cli.pipeline.book_import.sheets import Sheet
from antigraft_cli.pipeline.book_import.year_rows import Row, YearRows

_ALIKE, _HARDLY = 0.86, 0.6
"""How like two titles are that may be one: with a word changed; with several, in the same dimension."""

_SAME_DIMENSION, _SAYS_THE_SAME = 0.1, 0.3
"""What makes a sheet likelier to be that of a row: its dimension; that it names the row's quarters and cost."""

_OURS_SAYS_THE_SAME = 1.0
"""The latter for a sheet of ours, which repeats what the tables say, whatever title a year gives the project."""

_BEGINS_ALIKE = 0.9
"""How like two titles count of which one is the other with more words."""

_SHORTEST = 15
"""Letters of a title that may be the beginning of another."""

_MOST_COMPARISONS = 2_000
"""Comparisons of titles in one year; a plan has some dozens of projects."""


@dataclass(slots=True)
class Scheduled:
    """A project of the book: its sheet, if it has one, and its rows by year."""

    id: str
    title: str
    sheet: Sheet | None
    rows: dict[int, Row] = field(default_factory=dict)


@dataclass(slots=True)
class _Group:
    sheet: Sheet | None
    key: str
    former_key: str = ""
    rows: list[tuple[int, Row]] = field(default_factory=list)


def matched(
    sheets: Sequence[Sheet],
    years: dict[int, YearRows],
    own_name: str,
    notes: Notes,
    taken: Collection[str] = (),
) -> list[Scheduled]:
    """The projects: those of the sheets in their order, then those that only tables have.

    Those whose sheet does not give an id get one that is not `taken`.
    """
    sheets, copies = _without_copies(sheets, years, own_name)
    groups = [_Group(sheet, _key(sheet.title, own_name), _key(sheet.former_title, own_name)) for sheet in sheets]
    for year, rows in years.items():
        asked = [(row, _key(row.title, own_name)) for row in rows.rows]
        for (row, _), place in zip(asked, _places(year, asked, groups), strict=True):
            groups[place].rows.append((year, row))
    titles = [_title(group) for group in groups]
    _rename(groups, titles, own_name)
    known = [group.sheet.id if group.sheet else "" for group in groups]
    ids = project_ids(titles, own_name, known, taken)
    found = [
        Scheduled(id_, title, group.sheet, dict(group.rows))
        for id_, title, group in zip(ids, titles, groups, strict=True)
    ]
    for project in found:
        _say_what_differs(project, notes)
    for sheet in copies:
        notes.add(ImportNote(SHEET_TWICE, sheet=sheet.title))
    return found


def _without_copies(
    sheets: Sequence[Sheet], years: dict[int, YearRows], own_name: str
) -> tuple[list[Sheet], list[Sheet]]:
    """The sheets without those that were pasted twice, and these: they say the same, and no year has as many such rows."""
    counts = [Counter(_key(row.title, own_name) for row in rows.rows) for rows in years.values()]
    left: list[Sheet] = []
    copies: list[Sheet] = []
    said = Counter[object]()
    for sheet in sheets:
        content = _content(sheet)
        # Ours are told apart by more than what they say.
        same = 0 if any(line.own for line in sheet.own_lines) else said[content]
        rows = max((count[_key(sheet.title, own_name)] for count in counts), default=0) if same else 0
        if same and rows <= same:
            copies.append(sheet)
        else:
            left.append(sheet)
            said[content] += 1
    return left, copies


def _content(sheet: Sheet) -> object:
    """What a sheet says in all fields, the same for two that say the same."""
    fields = frozenset((name, tuple(line.text for line in lines)) for name, lines in sheet.lines.items())
    return compared(sheet.title), fields


def _places(year: int, asked: Sequence[tuple[Row, str]], groups: list[_Group]) -> list[int]:
    """The group of each row of a year: the one with its title, else the likeliest of those left; or a new one."""
    by_key: dict[str, list[int]] = {}
    for place in reversed(range(len(groups))):
        for key in {groups[place].key, groups[place].former_key} - {""}:
            by_key.setdefault(key, []).append(place)
    of_ids = {group.sheet.id: place for place, group in enumerate(groups) if group.sheet and group.sheet.id}
    known = [of_ids.get(row.project) if row.project else None for row, _ in asked]
    places = _places_by_key([key for _, key in asked], known, by_key)
    _place_alike(year, asked, places, groups)
    for index, (_, key) in enumerate(asked):
        if places[index] is None:
            places[index] = len(groups)
            groups.append(_Group(None, key))
    return [place for place in places if place is not None]


def _places_by_key(
    asked: Sequence[str], known: Sequence[int | None], by_key: dict[str, list[int]]
) -> list[int | None]:
    """The place of each key, if it is not known already, none twice; the lists are used up."""
    places: list[int | None] = []
    used = {place for place in known if place is not None}
    for key, place in zip(asked, known, strict=True):
        left = by_key.get(key, []) if place is None else [place]
        while place is None and left and left[-1] in used:
            left.pop()
        places.append(left[-1] if left else None)
        used |= set(left[-1:])
    return places


def _place_alike(
    year: int, asked: Sequence[tuple[Row, str]], places: list[int | None], groups: list[_Group]
) -> None:
    """Give rows without a group a free one: first the rows and groups that are most likely one project."""
    used = set(places)
    free = [place for place in range(len(groups)) if place not in used]
    left = [index for index, place in enumerate(places) if place is None]
    if len(left) * len(free) > _MOST_COMPARISONS:
        return
    pairs = {(index, place): _likelihood(year, *asked[index], groups[place]) for index in left for place in free}
    for index, place in sorted(pairs, key=lambda pair: -pairs[pair]):
        if pairs[index, place] and places[index] is None and place in free:
            places[index] = place
            free.remove(place)


def _likelihood(year: int, row: Row, key: str, group: _Group) -> float:
    """How likely a row is that of a group whose title differs; 0 if that cannot be told."""
    likeness = max(likeness_of(key, group.key), _BEGINS_ALIKE if _begin_alike(key, group.key) else 0)
    sheet = group.sheet
    if not sheet or not row.dimension or sheet.preamble.dimension != row.dimension:
        return likeness if likeness > _ALIKE else 0
    same = _says_the_same(sheet, year, row)
    weight = _OURS_SAYS_THE_SAME if any(line.style == SHEET for line in sheet.own_lines) else _SAYS_THE_SAME
    return likeness + _SAME_DIMENSION + weight * same if same or likeness > _HARDLY else 0


def _begin_alike(key: str, other: str) -> bool:
    """Whether one of two titles is the other with more words behind it."""
    short, long = sorted((key, other), key=len)
    return len(short) >= _SHORTEST and long.startswith(short)


def _says_the_same(sheet: Sheet, year: int, row: Row) -> bool:
    """Whether a sheet names the quarters and the cost of a year's row."""
    duration = [line.text for line in sheet.lines.get("duration", [])]
    budget = [line.text for line in sheet.lines.get("budget", [])]
    if row.remark.change == "cancelled":
        return year in cancelled_years(duration)
    cost = costs(budget).of(year)
    same_cost = row.cost is None or (isinstance(cost, Cost) and cost.amount == row.cost.amount)
    return same_cost and durations(duration).of(year) == row.quarters


def _key(title: str, own_name: str) -> str:
    """A title as titles are compared: without the organisation's name."""
    text = compared(title)
    name = compared(own_name)
    return (text.replace(f"ของ{name}", "").replace(name, "") if name else text) or text


def _title(group: _Group) -> str:
    """The title that the tables have, where they agree; else the sheet's, with which one of them agrees.

    The sheet's too where that was edited.
    """
    if not group.sheet:
        return most_common(row.title for _, row in group.rows)
    if group.sheet.former_title and compared(group.sheet.title) != compared(group.sheet.former_title):
        return group.sheet.title
    written = {compared(row.title): row.title for _, row in group.rows}
    if len(written) == 1 and compared(group.sheet.title) not in written:
        return next(iter(written.values()))
    return group.sheet.title or most_common(row.title for _, row in group.rows)


def _rename(groups: Sequence[_Group], titles: Sequence[str], own_name: str) -> None:
    """Give rows that still have the former title of a sheet its new one: tables repeat what sheets say."""
    for group, title in zip(groups, titles, strict=True):
        for _, row in group.rows:
            if group.former_key and _key(row.title, own_name) == group.former_key:
                row.title = title


def _say_what_differs(project: Scheduled, notes: Notes) -> None:
    if project.sheet is None:
        notes.add(ImportNote(NO_SHEET, project=project.id, table=project.title))
        return
    if compared(project.title) != compared(project.sheet.title):
        table, sheet = project.title, project.sheet.title
        notes.add(ImportNote(TITLES_DIFFER, project=project.id, table=table, sheet=sheet))


def guidelines_of(projects: Sequence[Scheduled]) -> tuple[dict[str, str], dict[str, str]]:
    """The names of guidelines by number, and the guideline of each project by its id.

    A heading above a sheet holds for those behind it, unless sheets name their guidelines themselves. What the tables
    say holds for projects whose sheets name none.
    """
    names: dict[str, str] = {}
    of_project: dict[str, str] = {}
    preambles = [project.sheet.preamble if project.sheet else Preamble() for project in projects]
    _name_headings(preambles)
    themselves = any(each.names_own_guideline for each in preambles)
    current, dimension = "", 0
    for project, above in zip(projects, preambles, strict=True):
        number = above.heading_number or above.guideline
        if number and above.guideline_name:
            names.setdefault(number, above.guideline_name)
        if above.dimension != dimension and not above.heading_number:
            current = ""
        current, dimension = above.heading_number or current, above.dimension
        in_tables = next((row.guideline for row in project.rows.values() if row.guideline.number), Guideline())
        if guideline := (number if themselves else current) or in_tables.number:
            of_project[project.id] = guideline
        if in_tables.name:
            names.setdefault(in_tables.number, in_tables.name)
    return names, of_project


def _name_headings(preambles: Sequence[Preamble]) -> None:
    """Take `แนวทางที่ 1.1 …` for the heading of the sheets behind it where it stands once above the first of them."""
    own = [each for each in preambles if each.names_own_guideline]
    numbers = {each.guideline for each in own}
    if len(numbers) < len(own) or len(own) == len(preambles) or not all(each.in_full for each in own):
        return
    for each in own:
        each.heading_number, each.names_own_guideline = each.heading_number or each.guideline, False


def is_guideline_number(text: str) -> bool:
    """Whether a text is the number of a guideline."""
    return bool(re.fullmatch(r"[0-9]{1,2}(\.[0-9]{1,2}){0,3}", text))
