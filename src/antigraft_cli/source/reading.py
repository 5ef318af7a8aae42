"""The files of a plan on disk: which are read, and what is wrong with the others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from antigraft_cli.diagnostics import Diagnostic, Span
from antigraft_cli.messages import Message
from antigraft_cli.source.decode import decode, parse
from antigraft_cli.source.file_rules import BAD_FILE_NAME, PLAN_FILE_MISSING, UNREADABLE_FILE
from antigraft_cli.source.folder import PlanFolder, SourceFile
from antigraft_cli.source.plan_files import PLAN_FILE, SECTIONS, SUFFIX
from antigraft_cli.source.regular_file import LINK_LEAVES, NotReadError, is_inside, read_regular, unreadable

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_YEAR = re.compile(r"2[4-6][0-9]{2}")
_PLAN_NAMES = (PLAN_FILE, "plan.yml")
_YAML_SUFFIXES = (SUFFIX, ".yml")


def read_folder(root: Path) -> tuple[PlanFolder, list[Diagnostic]]:
    """Every file of the plan in `root`, and diagnostics of what keeps files from being read."""
    folder = PlanFolder(root)
    diagnostics: list[Diagnostic] = []
    for name in _file_names(folder, diagnostics):
        data = read_regular(root, name, diagnostics)
        if data is not None:
            folder.files[name] = _source_file(name, data, diagnostics)
        elif name not in folder.files:
            folder.files[name] = SourceFile(name, "")
    if PLAN_FILE not in folder.files and not any(name.lower() in _PLAN_NAMES for name in folder.passed_over):
        diagnostics.append(Diagnostic(PLAN_FILE_MISSING, Span(PLAN_FILE), *_PLAN_FILE_MISSING))
    return folder, diagnostics


def _source_file(name: str, data: bytes, diagnostics: list[Diagnostic]) -> SourceFile:
    text, faults = decode(data)
    file = SourceFile(name, text)
    root = None
    if not faults:
        root, faults = parse(text)
    diagnostics.extend(file.diagnostic(fault) for fault in faults)
    # A file with YAML faults is shown in excerpts, but nothing is read from it.
    return file if any(fault.rule.severity == "error" for fault in faults) else replace(file, root=root)


def _file_names(folder: PlanFolder, diagnostics: list[Diagnostic]) -> Iterator[str]:
    for section in ("", *SECTIONS):
        for name in _entries(folder, section, diagnostics):
            path = f"{section}/{name}" if section else name
            if problem := _bad_name(section, name):
                folder.passed_over.append(path)
                diagnostics.append(Diagnostic(BAD_FILE_NAME, Span(path), *problem))
            else:
                yield path


def _entries(folder: PlanFolder, section: str, diagnostics: list[Diagnostic]) -> list[str]:
    """The names of the YAML files in one folder, sorted, without hidden and backup files."""
    try:
        return sorted(name for name in _listed(folder.root, section) if _is_yaml(name))
    except NotReadError as error:
        texts = error.texts
    except OSError as error:
        texts = unreadable(error)
    folder.passed_over.append(f"{section}/")
    diagnostics.append(Diagnostic(UNREADABLE_FILE, Span(section or "."), *texts))
    return []


def _listed(root: Path, section: str) -> list[str]:
    path = root / section
    if not is_inside(path, root):
        raise NotReadError(UNREADABLE_FILE, LINK_LEAVES)
    try:
        return [entry.name for entry in path.iterdir()]
    except FileNotFoundError:
        return []
    except NotADirectoryError:
        raise NotReadError(UNREADABLE_FILE, _NOT_A_FOLDER) from None


def _is_yaml(name: str) -> bool:
    return name.lower().endswith(_YAML_SUFFIXES) and not name.startswith((".", "~", "#"))


def _bad_name(section: str, name: str) -> tuple[Message, Message] | None:
    stem, _, suffix = name.rpartition(".")
    if f".{suffix}" != SUFFIX:
        return (
            Message(
                f"ชื่อไฟล์ลงท้ายด้วย .{suffix} ไฟล์นี้จึงไม่ถูกอ่าน", f"the file's name ends in .{suffix}, so it is not read"
            ),
            Message(f"เปลี่ยนชื่อเป็น {stem}.yaml", f"rename it to {stem}.yaml"),
        )
    if not section:
        return None if name == PLAN_FILE else _CAPITALS if name.lower() == PLAN_FILE else _MISPLACED
    if section in _BAD_IDS:
        return None if _ID.fullmatch(stem) else _BAD_IDS[section]
    return None if _YEAR.fullmatch(stem) else _BAD_YEAR_NAME


_PLAN_FILE_MISSING = (
    Message("โฟลเดอร์นี้ไม่มี plan.yaml จึงไม่รู้ว่าเป็นแผนของหน่วยงานใด", "this folder has no plan.yaml"),
    Message("สร้าง plan.yaml หรือเลือกโฟลเดอร์ของแผน", "create plan.yaml, or choose the plan's folder"),
)
_MISPLACED = (
    Message("ไฟล์นี้อยู่ผิดที่ จึงไม่ถูกอ่าน", "this file is in the wrong place, so it is not read"),
    Message(
        "ย้ายเข้าโฟลเดอร์ projects, years, chapters หรือ results", "move it into projects, years, chapters or results"
    ),
)
_CAPITALS = (
    Message("ชื่อไฟล์นี้ต้องเป็นตัวพิมพ์เล็กทั้งหมด", "this file's name must be all lower case"),
    Message("เปลี่ยนชื่อเป็น plan.yaml", "rename it to plan.yaml"),
)
_NOT_A_FOLDER = (
    Message("ไม่ใช่โฟลเดอร์ จึงไม่มีไฟล์ให้อ่าน", "not a folder, so there is nothing to read"),
    Message("เปลี่ยนชื่อไฟล์นี้ หรือลบออก", "rename or delete the file"),
)
_BAD_IDS = {
    "projects": (
        Message("ชื่อไฟล์โครงการใช้ได้เฉพาะ a-z 0-9 และ -", "a project's file name may only contain a-z, 0-9 and -"),
        Message("ตั้งชื่อใหม่ เช่น no-gift-policy.yaml", "rename it, for example to no-gift-policy.yaml"),
    ),
    "chapters": (
        Message("ชื่อไฟล์ของบทใช้ได้เฉพาะ a-z 0-9 และ -", "a chapter's file name may only contain a-z, 0-9 and -"),
        Message("ตั้งชื่อใหม่ เช่น risk-analysis.yaml", "rename it, for example to risk-analysis.yaml"),
    ),
}
_BAD_YEAR_NAME = (
    Message("ชื่อไฟล์ของปีต้องเป็น พ.ศ. สี่หลัก", "the file's name must be a four-digit Buddhist-era year"),
    Message("ตั้งชื่อใหม่ เช่น 2568.yaml", "rename it, for example to 2568.yaml"),
)
