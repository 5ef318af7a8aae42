"""Reading one file safely and completely: it must be regular, inside its folder, and not too large."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

from antigraft_cli.diagnostics import Diagnostic, Span
from antigraft_cli.messages import Message
from antigraft_cli.rules import Rule
from antigraft_cli.source.file_rules import TOO_LARGE_OR_DEEP, UNREADABLE_FILE
from antigraft_cli.system_reasons import reason

MAX_BYTES = 1024 * 1024


class NotReadError(Exception):
    """Says why a file or folder is not read: the rule, what is wrong and what to do."""

    def __init__(self, rule: Rule, texts: tuple[Message, Message]) -> None:
        super().__init__(rule.code)
        self.rule = rule
        self.texts = texts


def read_regular(root: Path, name: str, diagnostics: list[Diagnostic]) -> bytes | None:
    """The file's bytes; None, with a diagnostic added, if it is not a readable regular file inside the folder `root`."""
    try:
        return read_inside(root, name)
    except NotReadError as error:
        diagnostics.append(Diagnostic(error.rule, Span(name), *error.texts))
    except OSError as error:
        is_link = os.path.islink(root / name)  # noqa: PTH114 - pathlib raises for a folder that may not be opened
        texts = _LINK_TO_NOTHING if is_link and error.errno in _NOWHERE else unreadable(error)
        diagnostics.append(Diagnostic(UNREADABLE_FILE, Span(name), *texts))
    return None


def is_inside(path: Path | str, root: Path) -> bool:
    """Whether a path, once its links are followed, stays inside a folder."""
    return Path(os.path.realpath(path)).is_relative_to(os.path.realpath(root))


def read_inside(root: Path, name: str, limit: int = MAX_BYTES) -> bytes:
    """The bytes of a regular file inside the folder, no more than `limit`. Raises NotReadError and OSError."""
    path = os.path.join(root, name)  # noqa: PTH118 - a Path takes longer to make than a small file to read
    if os.path.islink(path) and not is_inside(path, root):  # noqa: PTH114
        raise NotReadError(UNREADABLE_FILE, LINK_LEAVES)
    with _opened(path) as file:
        state = os.fstat(file.fileno())
        if not stat.S_ISREG(state.st_mode):
            raise NotReadError(UNREADABLE_FILE, _NOT_REGULAR)
        # Room for the limit, asked for at once, takes longer to get than a small file to read.
        expected = min(state.st_size, limit)
        data = file.read(expected + 1)
        if len(data) > expected:
            data += file.read(limit - expected)
    if len(data) > limit:
        raise NotReadError(TOO_LARGE_OR_DEEP, _TOO_LARGE)
    return data


def _opened(path: str) -> BinaryIO:
    try:
        return open(path, "rb", opener=_without_waiting)
    except OSError:
        if os.path.isdir(path):  # noqa: PTH112
            raise NotReadError(UNREADABLE_FILE, _A_FOLDER) from None
        raise


def _without_waiting(path: str, flags: int) -> int:
    """Open a file; a named pipe is opened without waiting for its other end."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


_NOWHERE = (errno.ENOENT, errno.ELOOP)


def unreadable(error: OSError) -> tuple[Message, Message]:
    """The system's reason why a file or folder cannot be opened, and what to do."""
    why = reason(error)
    return (
        Message(f"เปิดอ่านไม่ได้ ({why.th})", f"cannot be read ({why.en})"),
        Message(
            "ตรวจสิทธิ์ของไฟล์และโฟลเดอร์ หรือปิดโปรแกรมที่ใช้ไฟล์นี้อยู่",
            "check the permissions of the file and its folder, or close the program that is using it",
        ),
    )


LINK_LEAVES = (
    Message("เป็นลิงก์ออกไปนอกโฟลเดอร์นี้ จึงไม่เปิดอ่าน", "this link leads out of the folder, so it is not followed"),
    Message("คัดลอกไฟล์จริงมาไว้ในโฟลเดอร์", "copy the file itself into the folder"),
)
_LINK_TO_NOTHING = (
    Message("เป็นลิงก์ไปยังไฟล์ที่ไม่มีอยู่", "this link leads to a file that does not exist"),
    LINK_LEAVES[1],
)
_NOT_REGULAR = (
    Message("ไม่ใช่ไฟล์ข้อมูลธรรมดา", "not a regular file"),
    Message("ลบออก แล้วสร้างเป็นไฟล์ข้อมูล", "delete it and create a regular file"),
)
_A_FOLDER = (
    Message("เป็นโฟลเดอร์ ไม่ใช่ไฟล์ข้อมูล", "a folder, not a file"),
    Message("ตั้งชื่อโฟลเดอร์ใหม่ ไม่ให้ลงท้ายด้วย .yaml", "rename the folder so that it does not end in .yaml"),
)
_TOO_LARGE = (
    Message("ไฟล์ใหญ่เกิน 1 MiB", "the file is over 1 MiB"),
    Message("แยกข้อมูลเป็นหลายไฟล์ หรือลบส่วนที่ไม่ใช้", "split it up, or delete what is not needed"),
)
