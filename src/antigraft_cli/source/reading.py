"""The files of a plan on disk: which are read, and each opened safely and read whole."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from antigraft_cli.diagnostics import Diagnostic, Message, Span
from antigraft_cli.source.decode import decode, parse
from antigraft_cli.source.folder import PlanFolder, SourceFile
from antigraft_cli.source.layout import PLAN_FILE, SECTIONS
from antigraft_cli.source.tree import Fault

MAX_BYTES = 1024 * 1024

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_YEAR = re.compile(r"[0-9]{4}")
_YAML_SUFFIXES = (".yaml", ".yml")


def read_folder(root: Path) -> tuple[PlanFolder, list[Diagnostic]]:
    """Every file of the plan in `root`, and what keeps files from being read."""
    folder = PlanFolder(root)
    diagnostics: list[Diagnostic] = []
    for name in _file_names(root, diagnostics):
        data = _read(root, name, diagnostics)
        if data is not None:
            folder.files[name] = _source_file(name, data, diagnostics)
        elif name not in folder.files:
            folder.files[name] = SourceFile(name, "")
    if PLAN_FILE not in folder.files:
        diagnostics.append(Diagnostic("Y010", Span(PLAN_FILE), *_PLAN_FILE_MISSING))
    return folder, diagnostics


def _source_file(name: str, data: bytes, diagnostics: list[Diagnostic]) -> SourceFile:
    text, faults = decode(data)
    file = SourceFile(name, text)
    root = None
    if not faults:
        root, faults = parse(text)
    diagnostics.extend(_diagnostic(file, fault) for fault in faults)
    # A file with faults of YAML is shown in excerpts, but nothing is read from it.
    return file if any(fault.code != "Y012" for fault in faults) else replace(file, root=root)


def _diagnostic(file: SourceFile, fault: Fault) -> Diagnostic:
    return Diagnostic(fault.code, file.span(fault.start, fault.end), fault.message, fault.hint)


def _file_names(root: Path, diagnostics: list[Diagnostic]) -> Iterator[str]:
    for section in ("", *SECTIONS):
        for name in _entries(root / section, section, diagnostics):
            path = f"{section}/{name}" if section else name
            if problem := _bad_name(section, name):
                diagnostics.append(Diagnostic("Y008", Span(path), *problem))
            else:
                yield path


def _entries(folder: Path, section: str, diagnostics: list[Diagnostic]) -> list[str]:
    """Names of the YAML files of one folder, sorted, without hidden and backup files."""
    try:
        names = [entry.name for entry in folder.iterdir()]
    except FileNotFoundError:
        return []
    except OSError as error:
        diagnostics.append(Diagnostic("Y011", Span(section or "."), *_unreadable(error.strerror or "")))
        return []
    return sorted(name for name in names if _is_yaml(name))


def _is_yaml(name: str) -> bool:
    return name.lower().endswith(_YAML_SUFFIXES) and not name.startswith((".", "~", "#"))


def _bad_name(section: str, name: str) -> tuple[Message, Message] | None:
    stem, _, suffix = name.rpartition(".")
    if suffix != "yaml":
        return (
            Message(f"ชื่อไฟล์ลงท้ายด้วย .{suffix} ไฟล์นี้จึงไม่ถูกอ่าน", f"the name ends in .{suffix}, so it is not read"),
            Message(f"เปลี่ยนชื่อเป็น {stem}.yaml", f"rename it to {stem}.yaml"),
        )
    if not section:
        return None if name == PLAN_FILE else _MISPLACED
    if section == "projects":
        return None if _ID.fullmatch(stem) else _BAD_ID
    return None if _YEAR.fullmatch(stem) else _BAD_YEAR_NAME


def _read(root: Path, name: str, diagnostics: list[Diagnostic]) -> bytes | None:
    """The file's bytes; None, with a diagnostic, where it is no regular file inside the plan's folder."""
    try:
        data = _read_regular(root, name)
    except _NotReadError as error:
        diagnostics.append(Diagnostic(error.code, Span(name), *error.texts))
        return None
    except OSError as error:
        diagnostics.append(Diagnostic("Y011", Span(name), *_unreadable(error.strerror or "")))
        return None
    return data


class _NotReadError(Exception):
    def __init__(self, code: str, texts: tuple[Message, Message]) -> None:
        super().__init__(code)
        self.code = code
        self.texts = texts


def _read_regular(root: Path, name: str) -> bytes:
    real = (root / name).resolve()
    if not real.is_relative_to(root.resolve()):
        raise _NotReadError("Y011", _LINK_LEAVES)
    # Not to wait for the other end of a named pipe.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(real, flags), "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise _NotReadError("Y011", _NOT_REGULAR)
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise _NotReadError("Y007", _TOO_LARGE)
    return data


def _unreadable(reason: str) -> tuple[Message, Message]:
    return (
        Message(f"เปิดอ่านไม่ได้ ({reason})", f"cannot be read ({reason})"),
        Message(
            "ตรวจสิทธิ์ของไฟล์ หรือปิดโปรแกรมที่ใช้ไฟล์นี้อยู่", "check the file's permissions, or close what holds it open"
        ),
    )


_PLAN_FILE_MISSING = (
    Message("โฟลเดอร์นี้ไม่มี plan.yaml จึงไม่รู้ว่าเป็นแผนของหน่วยงานใด", "this folder has no plan.yaml"),
    Message("สร้าง plan.yaml หรือเลือกโฟลเดอร์ของแผน", "create plan.yaml, or name the plan's folder"),
)
_MISPLACED = (
    Message("ไฟล์นี้อยู่ผิดที่ จึงไม่ถูกอ่าน", "this file is in the wrong place, so it is not read"),
    Message("ย้ายเข้าโฟลเดอร์ projects, years หรือ results", "move it into projects, years or results"),
)
_BAD_ID = (
    Message("ชื่อไฟล์โครงการใช้ได้เฉพาะ a-z 0-9 และ -", "a project's file name takes only a-z, 0-9 and -"),
    Message("ตั้งชื่อใหม่ เช่น no-gift-policy.yaml", "rename it, such as no-gift-policy.yaml"),
)
_BAD_YEAR_NAME = (
    Message("ชื่อไฟล์ของปีต้องเป็น พ.ศ. สี่หลัก", "the file's name must be a four-digit Buddhist-era year"),
    Message("ตั้งชื่อใหม่ เช่น 2568.yaml", "rename it, such as 2568.yaml"),
)
_LINK_LEAVES = (
    Message("เป็นลิงก์ออกไปนอกโฟลเดอร์ของแผน จึงไม่เปิดอ่าน", "a link that leaves the plan's folder is not followed"),
    Message("คัดลอกไฟล์จริงมาไว้ในโฟลเดอร์ของแผน", "copy the file itself into the plan's folder"),
)
_NOT_REGULAR = (
    Message("ไม่ใช่ไฟล์ข้อมูลธรรมดา", "not a regular file"),
    Message("ลบออก แล้วสร้างเป็นไฟล์ข้อมูล", "delete it and create a regular file"),
)
_TOO_LARGE = (
    Message("ไฟล์ใหญ่เกิน 1 MiB", "the file is over 1 MiB"),
    Message("แยกข้อมูลเป็นหลายไฟล์ หรือลบส่วนที่ไม่ใช้", "split it, or delete what is not used"),
)
