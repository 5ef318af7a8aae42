"""`plan import --into`: what was edited in a plan's book is shown, and written into its files if the answer is yes."""

from __future__ import annotations

import sys
from itertools import takewhile
from pathlib import Path
from typing import NamedTuple

import typer

from antigraft_cli.cli.frame.console import note, say
from antigraft_cli.cli.frame.language import language, tr
from antigraft_cli.cli.frame.questions import ask
from antigraft_cli.cli.options.plan_writing import save
from antigraft_cli.cli.options.plans import selected
from antigraft_cli.messages import Message
from antigraft_cli.pipeline.book_import.changed_values import Change
from antigraft_cli.pipeline.book_import.import_into import returned
from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.pipeline.plan_edits import PlanEdits
from antigraft_cli.report.escape import printable
from antigraft_cli.source.canonical import Data, text
from antigraft_cli.system_reasons import reason

_SHOWN = 60
"""Letters of a value that are shown of it."""

_AROUND = 15
"""Letters that are shown before and behind what differs."""


class Answers(NamedTuple):
    """What was answered in the command itself: only to show, to change without asking, to delete what is gone."""

    dry_run: bool
    yes: bool
    delete: bool


_YES = ("y", "yes", "ใช่", "ตกลง")


def bring_back(file: str, into: str, answers: Answers) -> None:
    """Show what an edited book changes, and write it if that is wanted."""
    folders = selected([into], None, writes=not answers.dry_run)
    if len(folders) != 1:
        raise typer.BadParameter(tr("--into ใช้ได้กับแผนเดียว", "--into takes one plan"))
    checked = check_plan(folders[0])
    made = returned(checked, _content(file))
    if isinstance(made, Message):
        note(f"plan: {printable(file)}: {made.text(language())}")
        raise typer.Exit(1)
    _show(made)
    gone = len(made.deletions) + len(made.gone)
    if answers.dry_run or not (made.changes or made.new or gone):
        return
    change = bool(made.changes or made.new) and (answers.yes or _agreed(_to_change()))
    delete = bool(gone) and (answers.delete or (not answers.yes and _agreed(_to_delete(gone))))
    files = made.files(checked.folder, change=change, delete=delete)
    if isinstance(files, Message):
        note(f"plan: {files.text(language())}")
        raise typer.Exit(1)
    save(folders[0], files)
    if gone and not delete:
        say(_kept(gone))


def _content(file: str) -> bytes:
    try:
        return Path(file).read_bytes()
    except FileNotFoundError:
        raise typer.BadParameter(tr(f"ไม่พบไฟล์ {printable(file)}", f"no such file: {printable(file)}")) from None
    except (OSError, ValueError) as error:
        why = reason(error) if isinstance(error, OSError) else Message("ชื่อนี้ใช้ไม่ได้", "not a possible name")
        shown = printable(file)
        raise typer.BadParameter(
            tr(f"เปิดไฟล์ {shown} ไม่ได้ ({why.th})", f"cannot open {shown} ({why.en})")
        ) from None


def _show(made: PlanEdits) -> None:
    for name, new in made.new.items():
        say(tr(f"{name}: เพิ่ม {printable(new.title)}", f"{name}: new: {printable(new.title)}"))
    for each in made.changes:
        say(f"{each.file}: {_place(each.change)}: {_difference(each.change)}")
    if made.deletions or made.gone:
        say(tr("ไม่มีในเล่มแล้ว:", "no longer in the book:"))
    for each in made.deletions:
        say(f"  {each.file}: {_place(each.change)}: {_shown(each.change.before)}")
    for name, gone in made.gone.items():
        files = ", ".join(dict.fromkeys(each.file for each in gone.named_in))
        also = tr(f" (มีชื่ออยู่ใน {files})", f" (named in {files})") if files else ""
        say(f"  {name}: {printable(gone.title)}{also}")
    for message in made.by_hand:
        say(printable(tr(*message)))
    if not (made.changes or made.new or made.deletions or made.gone):
        say(tr("ไม่มีค่าใดต่างจากข้อมูล", "nothing differs from the data"))


def _place(change: Change) -> str:
    """The place of a value, its items counted from 1."""
    return ".".join(str(step + 1) if isinstance(step, int) else step for step in change.edit.path)


def _difference(change: Change) -> str:
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


def _agreed(question: str) -> bool:
    """Whether the answer is yes. Raises typer.BadParameter where nobody can be asked."""
    if not sys.stdin.isatty():
        raise typer.BadParameter(
            tr("ใช้ --yes เพื่อแก้ หรือ --dry-run เพื่อดูเท่านั้น", "use --yes to write it, or --dry-run only to see it")
        )
    return ask(question, "", str.lower) in _YES


def _to_change() -> str:
    return tr("แก้ตามนี้หรือไม่ (ใช่/ไม่)", "Write this? (yes/no)")


def _to_delete(count: int) -> str:
    return tr(
        f"ลบ {count:,} รายการที่ไม่มีในเล่มแล้วออกจากข้อมูลด้วยหรือไม่ (ใช่/ไม่)",
        f"Also delete what is no longer in the book ({count:,})? (yes/no)",
    )


def _kept(count: int) -> str:
    return tr(
        f"ไม่ได้ลบ {count:,} รายการที่ไม่มีในเล่มแล้ว ถ้าต้องการลบ ให้สั่งอีกครั้งโดยเพิ่ม --delete",
        f"kept, though no longer in the book: {count:,}; to delete them, run it again with --delete",
    )
