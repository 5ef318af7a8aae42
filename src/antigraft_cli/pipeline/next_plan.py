"""The next period's plan from one that is there: what stays, and what has to be decided anew."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from antigraft_cli.messages import Message
from antigraft_cli.model.plan import Plan, PlanInfo
from antigraft_cli.pipeline.organization_guess import Guess
from antigraft_cli.pipeline.starter import SCHEMA_FOLDER, schema_files
from antigraft_cli.source.edits import Delete, Edit, Replace, edited
from antigraft_cli.source.folder import PlanFolder
from antigraft_cli.source.plan_files import PLAN_FILE, file_name, year_file
from antigraft_cli.thai import arabic_digits

_KEPT = ("projects", "chapters")
_YEAR = re.compile("[2๒][4-6๔-๖][0-9๐-๙]{2}")
_SCHEMA = re.compile(rb"\A((?:\xef\xbb\xbf)?# yaml-language-server: \$schema=)\S*/(?=[a-z]+\.schema\.json)")
_AROUND = 30
"""Letters of a text that are shown before and behind a year in it."""

_TO_CONFIRM = "<บาท>"


class OldYear(NamedTuple):
    """A text of a kept file that names a year of the old period."""

    file: str
    line: int
    text: str


class NextPlan(NamedTuple):
    """The new plan's files by name, and what its makers have to look at: texts that name years of the old period."""

    files: dict[str, bytes]
    old_years: list[OldYear]


def next_plan(
    folder: PlanFolder, plan: Plan, period: tuple[int, int], organization: Guess | None = None
) -> NextPlan | Message:
    """The plan of another period, and of another organisation if one is given; why not, if the old one is not whole.

    Projects, chapters, pictures, signatories and looks are carried over with their comments. Each year is made of the
    old plan's last one, its budgets to be confirmed; revision, changes and results stay behind.
    """
    info = plan.info
    if info is None or plan.broken or not plan.years:
        return Message(
            "แผนเดิมยังมีข้อผิดพลาด แก้ตาม plan validate ก่อน",
            "the old plan has errors: correct them first (plan validate)",
        )
    files = {name: (folder.root / name).read_bytes() for name in _kept(folder, plan)}
    head = edited((folder.root / PLAN_FILE).read_bytes(), _of_plan(info, period, organization))
    last = max(plan.years)
    table = year_after(folder, plan, last)
    if isinstance(head, Message):
        return head
    if isinstance(table, Message):
        return table
    files |= {PLAN_FILE: head} | {year_file(year): table for year in range(period[0], period[1] + 1)}
    files = {name: _with_own_schema(name, content) for name, content in files.items()}
    files |= {name: text.encode() for name, text in schema_files().items()}
    return NextPlan(files, list(_old_years(files, info, year_file(period[0]))))


def _with_own_schema(name: str, content: bytes) -> bytes:
    """The file with the schemas of the new plan's folder in place of those of the old one's."""
    up = b"../" * name.count("/")
    return _SCHEMA.sub(rb"\1" + up + f"{SCHEMA_FOLDER}/".encode(), content, count=1)


def _kept(folder: PlanFolder, plan: Plan) -> Iterator[str]:
    yield from (name for name in folder.files if file_name(name).section in _KEPT)
    yield from dict.fromkeys(
        name for place, name in plan.named_pictures() if file_name(place.file).section != "results"
    )


def _of_plan(info: PlanInfo, period: tuple[int, int], organization: Guess | None) -> Iterator[Edit]:
    yield Replace(("period", "start"), str(period[0]))
    yield Replace(("period", "end"), str(period[1]))
    if info.revision:
        yield Delete(("revision",))
    if organization:
        named = organization._asdict()
        for field in ("name", "short_name", "type", "district", "province"):
            is_there = getattr(info.organization, field) is not None
            if named[field] and is_there:
                yield Replace(("organization", field), named[field])
            elif is_there:
                yield Delete(("organization", field))
        yield from (
            Delete(("organization", field)) for field in ("code", "emblem") if getattr(info.organization, field)
        )
    for index, signatory in enumerate(info.approval or ()):
        if signatory.name:
            yield Delete(("approval", index, "name"))


def year_after(folder: PlanFolder, plan: Plan, year: int) -> bytes | Message:
    """The file of a year made of another one's: its rows and quarters, the budgets to be confirmed."""
    return edited((folder.root / year_file(year)).read_bytes(), _of_year(plan, year))


def _of_year(plan: Plan, year: int) -> Iterator[Edit]:
    schedule = plan.years[year]
    for index, row in enumerate(schedule.projects):
        at = ("projects", index)
        if row.is_cancelled:
            yield Delete(at)
            continue
        if row.budget:
            yield Replace((*at, "budget"), _TO_CONFIRM)
        for field in ("title", "change", "before", "note"):
            if getattr(row, field) is not None:
                yield Delete((*at, field))
    yield Replace(("totals", "budget"), "<ยอดรวมงบประมาณ>")
    if schedule.totals.quarters and any(row.is_cancelled for row in schedule.projects):
        yield Delete(("totals", "quarters"))


def _old_years(files: dict[str, bytes], info: PlanInfo, first_year: str) -> Iterator[OldYear]:
    for name, content in sorted(files.items()):
        if not name.endswith(".yaml") or (name.startswith("years/") and name != first_year):
            continue
        for number, line in enumerate(content.decode().splitlines(), start=1):
            found = next(
                (each for each in _YEAR.finditer(line) if int(arabic_digits(each[0])) in info.period.years), None
            )
            if found and not line.lstrip().startswith("#"):
                start, end = max(found.start() - _AROUND, 0), found.end() + _AROUND
                shown = f"{'…' if start else ''}{line[start:end].strip()}{'…' if end < len(line) else ''}"
                yield OldYear(name, number, shown)
