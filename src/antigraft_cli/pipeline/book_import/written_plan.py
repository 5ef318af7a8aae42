"""What was recognised in a book as the files of a plan."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Literal, NamedTuple

from antigraft_cli.model.plan import DIMENSION_NAMES
from antigraft_cli.pipeline.book_import.book_parts import BookParts
from antigraft_cli.pipeline.book_import.comparison import compared, most_common
from antigraft_cli.pipeline.book_import.import_notes import DIMENSIONS_DIFFER, YEAR_MEANT, ImportNote, Notes
from antigraft_cli.pipeline.book_import.matching import Scheduled, guidelines_of, is_guideline_number, matched
from antigraft_cli.pipeline.book_import.named_organization import Organization
from antigraft_cli.pipeline.book_import.own_chapters import chapter_ids
from antigraft_cli.pipeline.book_import.own_names import OwnNames
from antigraft_cli.pipeline.book_import.pieces import TablePiece
from antigraft_cli.pipeline.book_import.project_data import project_data
from antigraft_cli.pipeline.book_import.sheets import Sheet
from antigraft_cli.pipeline.book_import.year_data import sheet_values, year_data, years_by_sheets
from antigraft_cli.readers.blocks import Picture, paragraphs
from antigraft_cli.source.canonical import Data

Files = dict[str, Data]
"""The data of each file, by its path in the plan's folder."""

EMBLEM = "emblem"
"""The name of the picture on the cover."""


@dataclass(slots=True)
class WrittenPlan:
    """The files of a plan, its pictures by their paths, and what is to be looked at."""

    files: Files = field(default_factory=dict)
    pictures: dict[str, bytes] = field(default_factory=dict)
    notes: Notes = field(default_factory=Notes)


class Former(NamedTuple):
    """What the plan has that an edited book is of: ids and names of pictures, pictures by what they hold, its organisation."""

    taken: Collection[str] = ()
    pictures: Mapping[bytes, str] = {}
    organization: Organization | None = None


def written_plan(parts: BookParts, former: Former | None = None) -> WrittenPlan:
    """The plan that a book's parts make; `former` if it is an edited one that is there already."""
    former = former or Former()
    plan = WrittenPlan()
    organization = parts.cover.organization
    names = OwnNames(organization, *([former.organization] if former.organization else []))
    projects = matched(parts.sheets, parts.tables.years, organization.name, plan.notes, former.taken)
    period = _period(parts)
    years = parts.tables.years or (
        years_by_sheets(projects, range(period[0], period[1] + 1), parts.scattered) if period else {}
    )
    guidelines, guideline_of = guidelines_of(projects)
    chapters = _add_chapters(plan, parts, names, former)
    known = {number: names.written(name) for number, name in guidelines.items() if is_guideline_number(number)}
    lists: dict[str, Data] = {
        "sheets": [project.id for project in projects],
        "guidelines": dict(sorted(known.items())),
        "chapters": chapters,
    }
    plan.files["plan.yaml"] = _plan(parts, plan, lists, names)
    for project in projects:
        data = project_data(project, _dimension(project, plan.notes), guideline_of.get(project.id, ""))
        plan.files[f"projects/{project.id}.yaml"] = names.within(data)
    for named, meant in parts.tables.meant:
        plan.notes.add(ImportNote(YEAR_MEANT, table=str(named), text=str(meant)))
    values = {project.id: sheet_values(project) for project in projects}
    of_row = {id(row): project for project in projects for row in project.rows.values()}
    for year, rows in years.items():
        rows.rows = [row for row in rows.rows if id(row) in of_row]
        if rows.rows:
            plan.files[f"years/{year}.yaml"] = names.within(year_data(rows, of_row, values, plan.notes))
    return plan


def _dimension(project: Scheduled, notes: Notes) -> int:
    """The dimension that the tables give, else the sheet's."""
    in_tables = most_common(str(row.dimension) for row in project.rows.values() if row.dimension)
    in_sheet = project.sheet.preamble.dimension if project.sheet else 0
    if in_tables and in_sheet and int(in_tables) != in_sheet:
        notes.add(ImportNote(DIMENSIONS_DIFFER, project=project.id, table=in_tables, sheet=str(in_sheet)))
    return int(in_tables) if in_tables else in_sheet


def _period(parts: BookParts) -> tuple[int, int] | None:
    years = list(parts.tables.years)
    return parts.cover.period or ((years[0], years[-1]) if years else None)


def _plan(parts: BookParts, plan: WrittenPlan, lists: dict[str, Data], names: OwnNames) -> Data:
    """The fields of plan.yaml in the model's order; `lists` are those that other files make."""
    cover, period = parts.cover, _period(parts)
    start, end = map(str, period) if period else ("<ปีเริ่มต้น>", "<ปีสิ้นสุด>")
    data: dict[str, Data] = {"title": cover.title, "period": {"start": start, "end": end}}
    data["organization"] = _organization(parts, plan)
    optional: dict[str, Data] = {
        "sheets": lists["sheets"],
        "preface": [names.written(text) for text in parts.front.preface],
        "dimensions": _dimension_names(parts.sheets, parts.tables.dimension_names),
        "guidelines": lists["guidelines"],
        "chapters": lists["chapters"],
        "numerals": _numerals(parts),
        "toc": "true" if parts.front.has_contents else "",
        "revision": _revision(parts, names),
        "approval": names.within(parts.signatures.people),
    }
    return data | {name: value for name, value in optional.items() if value}


def _organization(parts: BookParts, plan: WrittenPlan) -> dict[str, Data]:
    found, emblem = parts.cover.organization, parts.cover.emblem
    data: dict[str, Data] = {"name": found.name or "<ชื่อหน่วยงาน>"}
    if found.short_name:
        data["short_name"] = found.short_name
    data["type"] = found.type or "<ประเภทหน่วยงาน>"
    if found.district:
        data["district"] = found.district
    data["province"] = found.province or "<จังหวัด>"
    if emblem:
        data["emblem"] = _add_picture(plan, EMBLEM, emblem)
    return data


def _add_picture(plan: WrittenPlan, stem: str, picture: Picture) -> str:
    path = f"pictures/{stem}.{'png' if picture.kind == 'png' else 'jpg'}"
    plan.pictures[path] = picture.data
    return path


def _same(plan: WrittenPlan, picture: Picture) -> str | None:
    """The path of a picture that the plan has already."""
    return next((path for path, data in plan.pictures.items() if data == picture.data), None)


def _add_chapters(plan: WrittenPlan, parts: BookParts, names: OwnNames, former: Former) -> list[str]:
    ids = chapter_ids(parts.own.chapters, former.taken)
    for id_, chapter in zip(ids, parts.own.chapters, strict=True):
        free = (each for each in map(f"{id_}-{{}}".format, count(1)) if each not in former.taken)
        paths = [
            former.pictures.get(picture.data) or _same(plan, picture) or _add_picture(plan, next(free), picture)
            for picture in chapter.body.pictures
        ]
        data = dict(chapter.data())
        data["body"] = _with_paths(data["body"], paths)
        plan.files[f"chapters/{id_}.yaml"] = names.within(data)
    return ids


def _with_paths(body: Data, paths: Sequence[str]) -> list[Data]:
    left = iter(paths)
    return [
        {**part, "picture": next(left)} if isinstance(part, dict) and "picture" in part else part
        for part in (body if not isinstance(body, str) else [])
    ]


def _revision(parts: BookParts, names: OwnNames) -> dict[str, Data]:
    revision: dict[str, Data] = dict(parts.cover.revision)
    return revision | ({"reason": names.written(parts.front.reason)} if revision and parts.front.reason else {})


def _dimension_names(sheets: Sequence[Sheet], in_tables: Mapping[int, Sequence[str]]) -> dict[str, Data]:
    """The names of dimensions that the sheets give, else the tables, where they are not the usual ones."""
    found: dict[str, Data] = {}
    for number, usual in DIMENSION_NAMES.items():
        above = (sheet.preamble for sheet in sheets)
        name = most_common(
            each.dimension_name for each in above if each.dimension == number and each.dimension_name
        ) or most_common(in_tables.get(number, ()))
        if name and compared(name) != compared(usual):
            found[str(number)] = name
    return found


_LATIN = re.compile(r"[A-Za-z][^\sก-๎]*(?: [0-9][^\sก-๎]*)?")
Digits = Literal["thai", "arabic", ""]


def _numerals(parts: BookParts) -> dict[str, Data]:
    """The digits of texts and tables, where they are not those of the official form."""
    tables = [piece.table for index in parts.tables.tables if isinstance(piece := parts.pieces[index], TablePiece)]
    cells = [paragraph.text for paragraph in paragraphs(tables)]
    texts = [line.text for sheet in parts.sheets for line in sheet.own_lines]
    found: dict[str, Data] = {}
    if _digits(texts) == "arabic":
        found["text"] = "arabic"
    if _digits(cells) == "thai":
        found["tables"] = "thai"
    return found


def _digits(texts: Sequence[str]) -> Digits:
    """The kind that nine of ten digits are; those of Latin names and addresses are Arabic in any book."""
    whole = _LATIN.sub("", "\n".join(texts))
    thai, arabic = len(re.findall("[๐-๙]", whole)), len(re.findall("[0-9]", whole))
    if thai + arabic < 5:
        return ""
    return "thai" if thai > 9 * arabic else "arabic" if arabic > 9 * thai else ""
