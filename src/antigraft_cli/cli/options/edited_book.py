"""`plan import --into`: what was edited in a plan's book or workbooks is shown, and written if the answer is yes."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import NamedTuple, NoReturn

import typer

from antigraft_cli.cli.frame.checked_line import checked_line, totals_of
from antigraft_cli.cli.frame.console import note, say
from antigraft_cli.cli.frame.language import language, tr
from antigraft_cli.cli.frame.questions import ask
from antigraft_cli.cli.options.edits_shown import show
from antigraft_cli.cli.options.plan_writing import save
from antigraft_cli.cli.options.plans import selected
from antigraft_cli.messages import Message
from antigraft_cli.pipeline.book_import.import_into import returned
from antigraft_cli.pipeline.check import CheckedPlan, check_plan
from antigraft_cli.pipeline.plan_edits import PlanEdits
from antigraft_cli.pipeline.workbooks.bring_back import (
    WorkbookFile,
    file_bytes,
    is_workbook,
    returned_from_workbooks,
)
from antigraft_cli.report.escape import printable
from antigraft_cli.system_reasons import reason


class Answers(NamedTuple):
    """What was answered in the command itself: only to show, to change without asking, to delete what is gone."""

    dry_run: bool
    yes: bool
    delete: bool


_OF_WORKBOOKS = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
"""The endings of workbooks, of which those that cannot be read say so."""

_YES = ("y", "yes", "ใช่", "ตกลง")


def bring_back(files: list[str], into: str, answers: Answers) -> None:
    """Show what an edited book, or workbooks, change, and write it if that is wanted."""
    folders = selected([into], None, writes=not answers.dry_run)
    if len(folders) != 1:
        raise typer.BadParameter(tr("--into ใช้ได้กับแผนเดียว", "--into takes one plan"))
    checked = check_plan(folders[0])
    made = _returned(checked, files)
    if not isinstance(made, PlanEdits):
        _stop(made)
    show(made)
    if not answers.dry_run:
        _write(checked, made, answers)


def _write(checked: CheckedPlan, made: PlanEdits, answers: Answers) -> None:
    """Write the changes if the answer is yes, and delete what is gone if the answer to that is yes."""
    gone = made.number_gone
    change = made.has_changes and (answers.yes or (not _only_deletes(answers) and _agreed(_to_change())))
    delete = bool(gone) and (answers.delete or (not answers.yes and _agreed(_to_delete(gone))))
    files = made.files(checked.folder, change=change, delete=delete)
    if isinstance(files, Message):
        _stop([files])
    save(checked.folder.root, files)
    if files:
        say(checked_line(totals_of(check_plan(checked.folder.root))))
    if gone and not delete:
        say(_kept(gone))


def _only_deletes(answers: Answers) -> bool:
    """Whether nobody can be asked for the changes, but deletions are wanted."""
    return answers.delete and not sys.stdin.isatty()


def _stop(problems: list[Message]) -> NoReturn:
    for problem in problems:
        note(f"plan: {printable(problem.text(language()))}")
    raise typer.Exit(1)


def _returned(checked: CheckedPlan, files: list[str]) -> PlanEdits | list[Message]:
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
        content = file_bytes(Path(file))
    except FileNotFoundError:
        raise typer.BadParameter(tr(f"ไม่พบไฟล์ {printable(file)}", f"no such file: {printable(file)}")) from None
    except (OSError, ValueError) as error:
        why = reason(error) if isinstance(error, OSError) else Message("ชื่อนี้ใช้ไม่ได้", "not a possible name")
        shown = printable(file)
        raise typer.BadParameter(
            tr(f"เปิดไฟล์ {shown} ไม่ได้ ({why.th})", f"cannot open {shown} ({why.en})")
        ) from None
    if isinstance(content, Message):
        raise typer.BadParameter(f"{printable(file)}: {tr(*content)}")
    return content


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
        f"ลบ {count:,} รายการที่หายไปออกจากข้อมูลด้วยหรือไม่ (ใช่/ไม่)",
        f"Also delete what is gone ({count:,})? (yes/no)",
    )


def _kept(count: int) -> str:
    return tr(
        f"ไม่ได้ลบ {count:,} รายการที่หายไป ถ้าต้องการลบ ให้สั่งอีกครั้งโดยใช้ --delete แทน --yes",
        f"gone, but kept: {count:,}; to delete them, run it again with --delete instead of --yes",
    )
