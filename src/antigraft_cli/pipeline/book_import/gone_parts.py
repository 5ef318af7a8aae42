"""What an edited book lacks of a plan, as deletions that wait for an answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from antigraft_cli.messages import Message
from antigraft_cli.pipeline.book_import.changed_values import Change
from antigraft_cli.pipeline.book_import.edited_parts import Gone
from antigraft_cli.pipeline.check import CheckedPlan
from antigraft_cli.pipeline.plan_edits import FileChange, GoneFile, PlanEdits
from antigraft_cli.source.canonical import Data
from antigraft_cli.source.edits import Delete
from antigraft_cli.source.plan_files import (
    PLAN_FILE,
    chapter_file,
    file_name,
    project_file,
    results_file,
    year_file,
)
from antigraft_cli.source.tree import plain
from antigraft_cli.thai import one_line


def add_gone(checked: CheckedPlan, result: PlanEdits, gone: Gone, year: int | None) -> None:
    """Add what the book lacks, as files to be deleted with what names them; in the book of one year as rows of that year."""
    for id_, title in gone.sheets.items():
        rows = _places(checked, id_, [year] if year else sorted(checked.plan.years))
        if year:
            result.deletions += _apart(rows, result.deletions)
        elif reported := next((each for each in checked.plan.results if id_ in reported_in(checked, each)), 0):
            result.by_hand.append(kept_for(title, results_file(reported)))
        else:
            result.deletions = _apart(result.deletions, rows)
            result.gone[project_file(id_)] = GoneFile(title, [*_in_list(checked, "sheets", id_), *rows])
    for id_, title in gone.chapters.items():
        result.gone[chapter_file(id_)] = GoneFile(title, _in_list(checked, "chapters", id_))
    for each in gone.years:
        if each in checked.plan.results:
            result.by_hand.append(kept_for(f"พ.ศ. {each}", results_file(each)))
        else:
            result.gone[year_file(each)] = GoneFile(f"พ.ศ. {each}", [])
    _keep_reported_rows(checked, result)
    result.by_hand += map(_copy, dict.fromkeys(gone.copies))


def reported_in(checked: CheckedPlan, year: int) -> set[str]:
    """The projects of which a year's results report."""
    results = checked.plan.results.get(year)
    return {row.project for each in results.rounds for row in each.projects} if results else set()


def _keep_reported_rows(checked: CheckedPlan, result: PlanEdits) -> None:
    """Take the deletions of rows that results report back."""
    for each in [*result.deletions]:
        section, stem = file_name(each.file)
        row = each.change.before
        if section == "years" and isinstance(each.change.edit, Delete) and isinstance(row, Mapping):
            project = str(row.get("project", ""))
            if project in reported_in(checked, int(stem)):
                result.deletions.remove(each)
                title = (
                    one_line(checked.plan.projects[project].title) if project in checked.plan.projects else project
                )
                result.by_hand.append(kept_for(f"{title} พ.ศ. {stem}", results_file(int(stem))))


def _apart(some: list[FileChange], others: list[FileChange]) -> list[FileChange]:
    """Those that are not among the others."""
    places = {(file, change.edit.path) for file, change in others}
    return [each for each in some if (each.file, each.change.edit.path) not in places]


def kept_for(title: str, results: str) -> Message:
    """Why something that was deleted from the book is kept in any case."""
    return Message(
        f"ไม่ลบ {title} ที่หายไป เพราะมีผลใน {results}",
        f"{title} is gone, but kept, since {results} reports it",
    )


def _copy(title: str) -> Message:
    return Message(
        f"มี {title} มากกว่าหนึ่งแห่ง จึงไม่นำส่วนที่คัดลอกมา ถ้าเป็นโครงการใหม่ ให้ตั้งชื่อใหม่ในเล่ม",
        f"{title} stands there more than once; the copy is not brought back: give it a title of its own if it is new",
    )


def _places(checked: CheckedPlan, id_: str, years: list[int]) -> list[FileChange]:
    """The deletions of a project's rows."""
    return [
        _deletion(checked, year_file(year), ("projects", place))
        for year in years
        for place, row in enumerate(checked.plan.years[year].projects)
        if row.project == id_
    ]


def _in_list(checked: CheckedPlan, key: str, id_: str) -> list[FileChange]:
    info = checked.plan.info
    listed: Sequence[str] = (getattr(info, key) if info else None) or ()
    return [_deletion(checked, PLAN_FILE, (key, listed.index(id_)))] if id_ in listed else []


def _deletion(checked: CheckedPlan, name: str, path: tuple[str | int, ...]) -> FileChange:
    root = checked.folder.files[name].root
    value: Data = plain(root) if root else ""
    for step in path:
        value = value[step]  # type: ignore[index]  # the plan was made of it
    return FileChange(name, Change(Delete(path), value, None, waits=True))
