"""`plan import --into`: what was edited in a plan's book is shown, and written into its files if the answer is yes."""

from __future__ import annotations

import sys
from itertools import takewhile
from pathlib import Path

import typer

from antigraft_cli.cli.frame.console import note, say
from antigraft_cli.cli.frame.language import language, tr
from antigraft_cli.cli.frame.questions import ask
from antigraft_cli.cli.options.plan_writing import save
from antigraft_cli.cli.options.plans import selected
from antigraft_cli.messages import Message
from antigraft_cli.pipeline.book_import.changed_values import Change
from antigraft_cli.pipeline.book_import.import_into import Returned, returned
from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.report.escape import printable
from antigraft_cli.source.canonical import Data, text
from antigraft_cli.system_reasons import reason

_SHOWN = 60
"""Letters of a value that are shown of it."""

_AROUND = 15
"""Letters that are shown before and behind what differs."""

_YES = ("y", "yes", "ใช่", "ตกลง")


def bring_back(file: str, into: str, *, dry_run: bool, yes: bool) -> None:
    """Show what an edited book changes, and write it if that is wanted."""
    folders = selected([into], None, writes=not dry_run)
    if len(folders) != 1:
        raise typer.BadParameter(tr("--into ใช้ได้กับแผนเดียว", "--into takes one plan"))
    made = returned(check_plan(folders[0]), _content(file))
    if isinstance(made, Message):
        note(f"plan: {printable(file)}: {made.text(language())}")
        raise typer.Exit(1)
    _show(made)
    if made.changes and not dry_run and (yes or _agreed()):
        save(folders[0], made.files)


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


def _show(made: Returned) -> None:
    for name, title in made.new.items():
        say(tr(f"{name}: เพิ่ม {printable(title)}", f"{name}: new: {printable(title)}"))
    for each in made.changes:
        path = ".".join(str(step + 1) if isinstance(step, int) else step for step in each.change.edit.path)
        say(f"{each.file}: {path}: {_difference(each.change)}")
    for message in made.by_hand:
        say(tr(*message))
    if not made.changes:
        say(tr("ไม่มีค่าใดต่างจากข้อมูล", "nothing differs from the data"))


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


def _agreed() -> bool:
    """Whether the answer is yes. Raises typer.BadParameter where nobody can be asked."""
    if not sys.stdin.isatty():
        raise typer.BadParameter(
            tr("ใช้ --yes เพื่อแก้ หรือ --dry-run เพื่อดูเท่านั้น", "use --yes to write it, or --dry-run only to see it")
        )
    return ask(tr("แก้ตามนี้หรือไม่ (ใช่/ไม่)", "Write this? (yes/no)"), "", str.lower) in _YES
