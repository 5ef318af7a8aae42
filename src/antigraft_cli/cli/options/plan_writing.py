"""Writing a plan's files: all or none, with what is said of it, and of changes that were once interrupted."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import typer

from antigraft_cli.cli.frame.console import note, say
from antigraft_cli.cli.frame.language import tr
from antigraft_cli.pipeline.plan_changes import ChangesNotMadeError, Unfinished, finish, unfinished, write_changes
from antigraft_cli.report.escape import printable
from antigraft_cli.system_reasons import reason


def save(folder: Path, files: Mapping[str, bytes | None], *, changed: str = "") -> None:
    """Write a plan's files and name them, `changed` the word for one that was there; None deletes one.

    Raises typer.BadParameter if one cannot be written.
    """
    new = {name for name in files if not (folder / name).exists()}
    try:
        write_changes(folder, files)
    except ChangesNotMadeError as error:
        raise typer.BadParameter(_not_made(folder, error)) from None
    changed = changed or tr("แก้แล้ว", "changed")
    for name, content in files.items():
        shown = _shown(folder, name)
        done = tr("สร้างแล้ว", "created") if name in new else tr("ลบแล้ว", "deleted") if content is None else changed
        say(f"{done} {shown}")


def settle(folder: Path, *, writes: bool) -> None:
    """Say what a change of the plan that was interrupted has left; make the rest of it if the plan is to be written.

    Raises typer.BadParameter if that cannot be written.
    """
    try:
        left = finish(folder) if writes else unfinished(folder)
    except OSError as error:
        why, shown = reason(error), printable(str(folder))
        raise typer.BadParameter(tr(f"เขียน {shown} ไม่ได้ ({why.th})", f"cannot write {shown} ({why.en})")) from None
    if left:
        note((_finished if writes else _interrupted)(folder, left))


def _not_made(folder: Path, error: ChangesNotMadeError) -> str:
    why, shown = reason(error), _shown(folder, error.name)
    if error.changed:
        names = _names(error.changed)
        nothing_else = tr(f"แก้ไปแล้วและคืนไม่ได้: {names}", f"changed, and not to be undone: {names}")
    else:
        nothing_else = tr("ไม่มีไฟล์ใดเปลี่ยน", "no file was changed")
    return tr(f"เขียน {shown} ไม่ได้ ({why.th}) {nothing_else}", f"cannot write {shown} ({why.en}); {nothing_else}")


def _interrupted(folder: Path, left: Unfinished) -> str:
    shown, done, undone = printable(str(folder)), _names(left.changed), _names(left.unchanged)
    return tr(
        f"{shown}: การแก้ครั้งก่อนหยุดกลางคัน แก้แล้ว: {done} ยังไม่ได้แก้: {undone} ทำต่อให้ครบด้วย plan format {shown}",
        f"{shown}: the last change was interrupted; changed: {done}; not changed: {undone}; plan format {shown} makes the rest",
    )


def _finished(folder: Path, left: Unfinished) -> str:
    shown, done, undone = printable(str(folder)), _names(left.changed), _names(left.unchanged)
    if left.unchanged:
        return tr(
            f"{shown}: การแก้ครั้งก่อนหยุดกลางคัน แก้แล้ว: {done} ไม่ได้แก้ เพราะมีผู้แก้ไฟล์หลังจากนั้น: {undone}",
            f"{shown}: the last change was interrupted; changed: {done}; not changed, since edited: {undone}",
        )
    return tr(
        f"{shown}: การแก้ครั้งก่อนหยุดกลางคัน ทำต่อให้ครบแล้ว: {done}",
        f"{shown}: the last change was interrupted, and is now made whole: {done}",
    )


def _names(names: list[str]) -> str:
    return printable(", ".join(names)) or "-"


def _shown(folder: Path, name: str) -> str:
    return printable(str(folder / name))
