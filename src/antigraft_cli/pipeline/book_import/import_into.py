"""A book of ours that was edited in Word, brought back: the values that differ from the plan's own book."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from antigraft_cli.documents.context import Book
from antigraft_cli.messages import Message
from antigraft_cli.model.file_layout import layout_of
from antigraft_cli.pipeline.book_import.book_parts import recognised
from antigraft_cli.pipeline.book_import.changed_values import Change, Unplaced, changes
from antigraft_cli.pipeline.book_import.comparison import closest, compared
from antigraft_cli.pipeline.book_import.written_plan import Files, written_plan
from antigraft_cli.pipeline.check import CheckedPlan
from antigraft_cli.pipeline.compose import book_of, compose
from antigraft_cli.pipeline.write import word_without_page_numbers
from antigraft_cli.readers.document_file import read_document
from antigraft_cli.source.canonical import Data, text
from antigraft_cli.source.edits import Insert, edited
from antigraft_cli.source.plan_files import PLAN_FILE, chapter_file, project_file
from antigraft_cli.source.tree import Plain, plain

_NOT_FROM_THE_BOOK = ("sheets", "chapters", "numerals", "toc", "organization", "period")
"""Fields of plan.yaml that a book only implies."""

_NO_BOOK = Message(
    "แผนนี้ยังสร้างเล่มไม่ได้ แก้ตาม plan validate ก่อน", "the plan makes no book yet: correct it first (plan validate)"
)


class FileChange(NamedTuple):
    """A change of one of the plan's files."""

    file: str
    change: Change


@dataclass(slots=True)
class Returned:
    """What an edited book brings back: the changes, the files with them made, and what has to be done by hand.

    `new` are the titles of new projects by their files.
    """

    changes: list[FileChange] = field(default_factory=list)
    new: dict[str, str] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)
    by_hand: list[Message] = field(default_factory=list)


def returned(checked: CheckedPlan, document: bytes) -> Returned | Message:
    """The changes that an edited book holds; why there are none, if it cannot be read.

    The edited book is compared with the plan's own book, made anew: what both say alike was not edited, whatever the
    data's spelling is. Projects are known again by their titles, else by their places.
    """
    reading = read_document(document)
    if reading.problem:
        return reading.problem
    new = written_plan(recognised(reading.blocks)).files
    years = [name for name in new if name.startswith("years/")]
    year = (
        int(years[0][len("years/") : -len(".yaml")]) if len(years) == 1 and len(checked.plan.years) > 1 else None
    )
    if not any(name.startswith("projects/") for name in new):
        return Message("ไม่พบแผ่นรายละเอียดโครงการในไฟล์นี้", "no project's sheet was found in the file")
    contents = None if checked.has_errors else book_of(checked.plan, year)
    composed = compose(contents)[0] if contents else None
    if contents is None or composed is None:
        return _NO_BOOK
    own = word_without_page_numbers(composed)
    old = written_plan(recognised(read_document(own).blocks)).files
    return _compared(checked, old, new, contents)


def _compared(checked: CheckedPlan, old: Files, new: Files, contents: Book) -> Returned | Message:
    sheets = dict(zip(_listed(old, "sheets"), [sheet.id for sheet in contents.sheets], strict=False))
    chapters = [chapter.id for chapter in (*contents.front_chapters, *contents.back_chapters)]
    names = {PLAN_FILE: PLAN_FILE} | {project_file(each): project_file(id_) for each, id_ in sheets.items()}
    names |= {
        chapter_file(each): chapter_file(id_)
        for each, id_ in zip(_listed(old, "chapters"), chapters, strict=False)
    }
    names |= {name: name for name in old if name.startswith("years/")}
    paired = _paired(old, new)
    ids = {new_id: sheets[old_id] for new_id, old_id in paired.items() if old_id in sheets}
    result = Returned()
    for id_ in _listed(new, "sheets"):
        if id_ not in paired:
            ids[id_] = _add(checked, result, new[project_file(id_)])
    found = {project_file(paired[id_]) if (id_ := _project(name)) in paired else name: new[name] for name in new}
    for name in old:
        if name in found and name in names:
            _compare(checked, result, names[name], _with_ids(old[name], sheets), _with_ids(found[name], ids))
        else:
            result.by_hand.append(_gone(names.get(name, name)))
    others = (name for name in sorted(set(found) - set(old)) if not _project(name))
    result.by_hand += [_new(name, found[name]) for name in others]
    return _made(checked, result)


def _listed(files: Files, name: str) -> list[str]:
    data = files.get(PLAN_FILE)
    listed = data.get(name, ()) if isinstance(data, Mapping) else ()
    return [each for each in listed if isinstance(each, str)] if not isinstance(listed, str) else []


def _project(name: str) -> str:
    return name[len("projects/") : -len(".yaml")] if name.startswith("projects/") else ""


def _paired(old: Files, new: Files) -> dict[str, str]:
    """The ids of the edited book's projects with those of the plan's own: the same title, else the one most like it."""
    left = {id_: compared(_title(old[project_file(id_)])) for id_ in _listed(old, "sheets")}
    paired = {}
    for alike in (1.0, 0.6):
        for id_ in _listed(new, "sheets"):
            ids = list(left)
            at = (
                None
                if id_ in paired
                else closest(compared(_title(new[project_file(id_)])), list(left.values()), alike)
            )
            if at is not None:
                paired[id_] = ids[at]
                del left[ids[at]]
    return paired


def _title(data: Data) -> str:
    title = data.get("title", "") if isinstance(data, Mapping) else ""
    return title if isinstance(title, str) else ""


def _with_ids(data: Data, ids: Mapping[str, str]) -> Data:
    """A year's rows with the plan's own ids."""
    rows = data.get("projects") if isinstance(data, Mapping) else None
    if not isinstance(data, Mapping) or rows is None or isinstance(rows, str):
        return data
    own = [
        {**row, "project": ids.get(str(row["project"]), row["project"])}
        for row in rows
        if isinstance(row, Mapping)
    ]
    return {**data, "projects": own}


def _compare(checked: CheckedPlan, result: Returned, name: str, old: Data, new: Data) -> None:
    if name == PLAN_FILE and isinstance(old, Mapping) and isinstance(new, Mapping):
        old, new = (
            {key: value for key, value in each.items() if key not in _NOT_FROM_THE_BOOK} for each in (old, new)
        )
    root = checked.folder.files[name].root if name in checked.folder.files else None
    there: Plain | None = plain(root) if root else None
    for change in changes(there, old, new, layout_of(name)):
        if isinstance(change, Unplaced):
            path = ".".join(map(str, change.path))
            result.by_hand.append(
                Message(
                    f"{name}: {path} ต่างจากเล่ม แก้เอง", f"{name}: {path} differs from the book: correct it yourself"
                )
            )
        else:
            result.changes.append(FileChange(name, change))


def _made(checked: CheckedPlan, result: Returned) -> Returned | Message:
    """The files with their changes made, or why one of them cannot be."""
    for name in dict.fromkeys(each.file for each in result.changes):
        edits = [each.change.edit for each in result.changes if each.file == name]
        made = edited((checked.folder.root / name).read_bytes(), edits)
        if isinstance(made, Message):
            return Message(f"{name}: {made.th}", f"{name}: {made.en}")
        result.files[name] = made
    return result


def _gone(name: str) -> Message:
    return Message(
        f"ในเล่มไม่มี {name} แล้ว ถ้าตั้งใจ ให้ลบไฟล์เอง",
        f"the book has no {name} any more: delete the file if that is meant",
    )


def _new(name: str, data: Data) -> Message:
    shown = _title(data) or name
    return Message(f"ในเล่มมีส่วนใหม่ {shown} เพิ่มเอง", f"the book has a new part, {shown}: add it yourself")


def _add(checked: CheckedPlan, result: Returned, data: Data) -> str:
    """Add a new project's file, and put it behind the sheets that plan.yaml lists; its id."""
    taken = {*checked.plan.projects, *(_project(name) for name in result.new)}
    id_ = next(f"project-{n}" for n in range(len(taken) + 1, 2 * len(taken) + 2) if f"project-{n}" not in taken)
    name = project_file(id_)
    result.new[name] = _title(data)
    result.files[name] = text(data if isinstance(data, Mapping) else {}).encode()
    sheets = checked.plan.info.sheets if checked.plan.info else None
    if sheets:
        insert = Insert(("sheets", len(sheets)), id_)
        result.changes.append(FileChange(PLAN_FILE, Change(insert, None, id_)))
    return id_
