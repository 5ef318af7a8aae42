"""The files of a plan on disk: which are read, and what is wrong with the others."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from antigraft_cli.diagnostics import Diagnostic, Span
from antigraft_cli.messages import Message
from antigraft_cli.source.decode import decode, parse
from antigraft_cli.source.file_rules import BAD_FILE_NAME, PLAN_FILE_MISSING, UNREADABLE_FILE
from antigraft_cli.source.folder import PlanFolder, SourceFile
from antigraft_cli.source.misnamed import below, like_plan_file, misnamed, misnamed_folders
from antigraft_cli.source.plan_files import NOTES_FILE, PLAN_FILE, SECTIONS, file_name, is_yaml
from antigraft_cli.source.regular_file import LINK_LEAVES, NotReadError, is_inside, read_regular, unreadable

_ROOT = "/"
"""How the plan's folder itself is listed among the names passed over."""


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
    if PLAN_FILE not in folder.files and not any(_stands_for_plan_file(name) for name in folder.passed_over):
        diagnostics.append(Diagnostic(PLAN_FILE_MISSING, Span(PLAN_FILE), *_plan_file_missing(folder)))
    return folder, diagnostics


def _source_file(name: str, data: bytes, diagnostics: list[Diagnostic]) -> SourceFile:
    text, faults = decode(data)
    file = SourceFile(name, text)
    root = None
    if not faults:
        root, faults = parse(text)
    diagnostics.extend(file.diagnostic(fault) for fault in faults)
    # A file with YAML faults is shown in excerpts, but nothing is read from it.
    return file if any(fault.rule.severity == "error" for fault in faults) else SourceFile(name, text, root)


def _file_names(folder: PlanFolder, diagnostics: list[Diagnostic]) -> Iterator[str]:
    for section in ("", *SECTIONS):
        if _ROOT in folder.passed_over:
            return
        names = _names(folder, section, diagnostics)
        for name in filter(is_yaml, names):
            path = f"{section}/{name}" if section else name
            if path == NOTES_FILE:
                continue
            if problem := misnamed(section, name, names):
                _pass_over(folder, path, problem, diagnostics)
            else:
                yield path
        _look_into_folders(folder, section, names, diagnostics)


def _look_into_folders(folder: PlanFolder, section: str, names: list[str], diagnostics: list[Diagnostic]) -> None:
    """Report files in folders that are not read, and remember the names of files that are no data."""
    others = [name for name in names if not is_yaml(name)]
    folders = [name for name in others if _is_folder(folder.root / section / name)]
    folder.beside.extend(f"{section}/{name}" if section else name for name in others if name not in folders)
    if section:
        for path, problem in below(folder.root, section, folders):
            _pass_over(folder, path, problem, diagnostics)
        return
    for name, meant, problem in misnamed_folders(folder.root, folders):
        _pass_over(folder, f"{meant}/", problem, diagnostics, name)


def _is_folder(path: Path) -> bool:
    """Whether there is a folder to look into: neither hidden nor a link, which may lead anywhere."""
    return path.name[0] != "." and os.path.isdir(path) and not os.path.islink(path)  # noqa: PTH112, PTH114


def _pass_over(
    folder: PlanFolder, path: str, problem: tuple[Message, Message], diagnostics: list[Diagnostic], shown: str = ""
) -> None:
    folder.passed_over.append(path)
    diagnostics.append(Diagnostic(BAD_FILE_NAME, Span(shown or path), *problem))


def _names(folder: PlanFolder, section: str, diagnostics: list[Diagnostic]) -> list[str]:
    """The names of all that is in one folder, sorted."""
    try:
        return sorted(_listed(folder.root, section))
    except NotReadError as error:
        texts = error.texts
    except OSError as error:
        texts = unreadable(error)
    folder.passed_over.append(f"{section}/")
    diagnostics.append(Diagnostic(UNREADABLE_FILE, Span(section or "."), *texts))
    return []


def _listed(root: Path, section: str) -> list[str]:
    path = root / section
    if section and os.path.islink(path) and not is_inside(path, root):  # noqa: PTH114
        raise NotReadError(UNREADABLE_FILE, LINK_LEAVES)
    try:
        names = os.listdir(path)  # noqa: PTH208 - as strings
        os.stat(os.path.join(path, "."))  # noqa: PTH116, PTH118 - whether its files may be opened, or only listed
    except FileNotFoundError:
        return []
    except NotADirectoryError:
        raise NotReadError(UNREADABLE_FILE, _not_a_folder(section)) from None
    return names


def _stands_for_plan_file(name: str) -> bool:
    return name == _ROOT or ("/" not in name and like_plan_file(name))


def _plan_file_missing(folder: PlanFolder) -> tuple[Message, Message]:
    elsewhere = [name for name in (*folder.files, *folder.passed_over) if file_name(name).stem.lower() == "plan"]
    backups = [name for name in folder.beside if name.lower().startswith(("plan.yaml", "plan.yml"))]
    if near := next(iter([*backups, *elsewhere]), ""):
        hint = Message(f"เปลี่ยนชื่อหรือย้าย {near} มาเป็น {PLAN_FILE}", f"rename or move {near} to {PLAN_FILE}")
        return _NO_PLAN_FILE, hint
    return _NO_PLAN_FILE, _CREATE_PLAN_FILE


_NO_PLAN_FILE = Message("โฟลเดอร์นี้ไม่มี plan.yaml จึงไม่รู้ว่าเป็นแผนของหน่วยงานใด", "this folder has no plan.yaml")
_CREATE_PLAN_FILE = Message("สร้าง plan.yaml หรือเลือกโฟลเดอร์ของแผน", "create plan.yaml, or choose the plan's folder")


def _not_a_folder(section: str) -> tuple[Message, Message]:
    return (
        Message("ไม่ใช่โฟลเดอร์ จึงไม่มีไฟล์ให้อ่าน", "not a folder, so there is nothing to read"),
        Message(f"เปลี่ยนชื่อไฟล์นี้ แล้วสร้างโฟลเดอร์ {section}", f"rename the file, and create the folder {section}"),
    )
