"""What an edited book or workbook changes in a plan's files, one change a line."""

from __future__ import annotations

from itertools import takewhile

from antigraft_cli.cli.frame.console import say
from antigraft_cli.cli.frame.language import tr
from antigraft_cli.pipeline.book_import.changed_values import Change
from antigraft_cli.pipeline.plan_edits import PlanEdits
from antigraft_cli.report.escape import printable
from antigraft_cli.source.canonical import Data, text

_SHOWN = 60
"""Letters of a value that are shown of it."""

_AROUND = 15
"""Letters that are shown before and behind what differs."""


def show(made: PlanEdits) -> None:
    """Say what is new, what changes, what is gone, and what has to be done by hand."""
    differs = made.has_changes or made.number_gone
    for message in made.notes if differs else ():
        say(tr(*message))
    _show_changes(made)
    if made.number_gone:
        say(tr("สิ่งที่หายไป:", "gone:"))
        _show_gone(made)
    for message in made.by_hand:
        say(printable(tr(*message)))
    if not differs:
        say(tr("ไม่มีค่าใดต่างจากข้อมูล", "nothing differs from the data"))


def _show_changes(made: PlanEdits) -> None:
    for name, new in made.new.items():
        say(tr(f"{name}: เพิ่ม {printable(new.title)}", f"{name}: new: {printable(new.title)}"))
    for path in made.pictures:
        say(tr(f"{path}: เพิ่มภาพ", f"{path}: new picture"))
    for each in made.changes:
        if not (each.change.moved and each.change.after is None):
            say(f"{each.file}: {_place(each.change)}: {_difference(each.change)}")


def _show_gone(made: PlanEdits) -> None:
    for each in made.deletions:
        gone = each.change.after is None
        shown = _shown(each.change.before) if gone else _difference(each.change)
        say(f"  {each.file}: {_place(each.change)}: {shown}")
    for name, part in made.gone.items():
        files = ", ".join(dict.fromkeys(each.file for each in part.named_in))
        also = tr(f" (และใน {files})", f" (and in {files})") if files else ""
        say(f"  {name}: {printable(part.title)}{also}")


def _place(change: Change) -> str:
    """The place of a value, its items counted from 1."""
    return ".".join(str(step + 1) if isinstance(step, int) else step for step in change.edit.path)


def _difference(change: Change) -> str:
    if change.moved:
        return tr(f"ย้ายมา {_shown(change.after)}", f"moved here: {_shown(change.after)}")
    if change.before is None:
        return tr(f"เพิ่ม {_shown(change.after)}", f"new: {_shown(change.after)}")
    if change.after is None:
        return tr(f"ลบ {_shown(change.before)}", f"deleted: {_shown(change.before)}")
    if isinstance(change.before, str) and isinstance(change.after, str):
        return " → ".join(_parts_that_differ(change.before, change.after))
    return f"{_shown(change.before)} → {_shown(change.after)}"


def _parts_that_differ(before: str, after: str) -> tuple[str, str]:
    """The two texts without what is long and alike at their beginnings and ends."""
    start = max(_alike(before, after) - _AROUND, 0)
    end = max(_alike(before[start:][::-1], after[start:][::-1]) - _AROUND, 0)
    return _cut(before, start, end), _cut(after, start, end)


def _alike(one: str, other: str) -> int:
    """How many letters two texts have alike at their beginnings."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _cut(value: str, start: int, end: int) -> str:
    middle = value[start : len(value) - end]
    return printable(f"{'…' if start else ''}{middle}{'…' if end else ''}")


def _shown(value: Data | None) -> str:
    whole = value if isinstance(value, str) else " · ".join(text(value or []).split("\n")).strip(" ·")
    return printable(whole if len(whole) <= _SHOWN else f"{whole[:_SHOWN]}…")
