"""`plan import --into`: what was edited in a plan's book or workbooks is shown, and written if the answer is yes."""

from __future__ import annotations

import sys
from itertools import takewhile
from pathlib import Path

import typer

from antigraft_cli.cli.frame.console import note, say
from antigraft_cli.cli.frame.language import language, tr
from antigraft_cli.cli.frame.questions import ask
from antigraft_cli.cli.options.plans import selected
from antigraft_cli.messages import Message
from antigraft_cli.pipeline.book_import.changed_values import Change
from antigraft_cli.pipeline.book_import.import_into import Returned, returned
from antigraft_cli.pipeline.check import CheckedPlan, check_plan
from antigraft_cli.pipeline.whole_file import write_whole
from antigraft_cli.pipeline.workbooks.bring_back import WorkbookFile, is_workbook, returned_from_workbooks
from antigraft_cli.report.escape import printable
from antigraft_cli.source.canonical import Data, text
from antigraft_cli.system_reasons import reason

_SHOWN = 60
"""Letters of a value that are shown of it."""

_AROUND = 15
"""Letters that are shown before and behind what differs."""

_OF_WORKBOOKS = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
"""The endings of workbooks, of which those that cannot be read say so."""

_YES = ("y", "yes", "ใช่", "ตกลง")


def bring_back(files: list[str], into: str, *, dry_run: bool, yes: bool) -> None:
    """Show what an edited book, or workbooks, change, and write it if that is wanted."""
    folders = selected([into], None)
    if len(folders) != 1:
        raise typer.BadParameter(tr("--into ใช้ได้กับแผนเดียว", "--into takes one plan"))
    made = _returned(check_plan(folders[0]), files)
    if not isinstance(made, Returned):
        for problem in made:
            note(f"plan: {printable(problem.text(language()))}")
        raise typer.Exit(1)
    _show(made)
    if made.changes and not dry_run and (yes or _agreed()):
        for name, content in made.files.items():
            write_whole(folders[0] / name, content)
            say(tr(f"แก้แล้ว {printable(str(folders[0] / name))}", f"changed {printable(str(folders[0] / name))}"))


def _returned(checked: CheckedPlan, files: list[str]) -> Returned | list[Message]:
    contents = {file: _content(file) for file in files}
    if all(_is_workbook(file, content) for file, content in contents.items()):
        workbooks = [WorkbookFile(Path(file).name, content) for file, content in contents.items()]
        return returned_from_workbooks(checked, workbooks)
    if len(contents) > 1:
        raise typer.BadParameter(
            tr(
                "--into ใช้ได้กับไฟล์ Excel หลายไฟล์ หรือกับเล่ม Word หนึ่งไฟล์",
                "--into takes several workbooks, or one Word book",
            )
        )
    made = returned(checked, contents[files[0]])
    return [Message(f"{files[0]}: {made.th}", f"{files[0]}: {made.en}")] if isinstance(made, Message) else made


def _is_workbook(file: str, content: bytes) -> bool:
    return Path(file).suffix.lower() in _OF_WORKBOOKS or is_workbook(content)


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
