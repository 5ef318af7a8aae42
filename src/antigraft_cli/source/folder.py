"""The files of one plan on disk: found, opened safely, read whole, and asked where things stand."""

from __future__ import annotations

import os
import re
import stat
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from antigraft_cli.diagnostics import Diagnostic, Place, Span, Message
from antigraft_cli.source.decode import decode, parse
from antigraft_cli.source.positions import character_positions
from antigraft_cli.source.tree import Fault, Mapping, Node, Scalar, Sequence

MAX_BYTES = 1024 * 1024
PLAN_FILE = "plan.yaml"
SECTIONS = ("projects", "years", "results")
"""The folders of a plan's files, beside plan.yaml."""

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_YEAR = re.compile(r"[0-9]{4}")
_YAML_SUFFIXES = (".yaml", ".yml")


@dataclass(frozen=True)
class SourceFile:
    """One file's text and root node (None where it could not be read)."""

    name: str
    text: str
    root: Node | None = None

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(found.end() for found in re.finditer(r"\r\n|\r|\n", self.text))]

    def line(self, number: int) -> str:
        """The text of a line, from 1, without its end; empty where there is none."""
        starts = [*self._line_starts, len(self.text)]
        if not 1 <= number < len(starts):
            return ""
        return self.text[starts[number - 1] : starts[number]].rstrip("\r\n")

    def span(self, start: int, end: int) -> Span:
        """The lines and columns of characters `start` to `end` of the text."""
        line = bisect_right(self._line_starts, start)
        end_line = bisect_right(self._line_starts, max(end, start))
        starts = self._line_starts
        return Span(
            self.name,
            line,
            start - starts[line - 1] + 1,
            end_line,
            max(end, start) - starts[end_line - 1] + 1,
        )

    def locate(self, place: Place) -> Span:
        """The span of a place; where it leads nowhere, of the nearest thing above that exists."""
        node: Node | None = self.root
        found: Scalar | Node | None = None
        for step in place.path:
            key, child = _child(node, step)
            if child is None:
                break
            found, node = (key if place.key and key else child), child
        if place.part and isinstance(found, Scalar):
            positions = character_positions(found, self.text)
            return self.span(positions[place.part[0]], positions[place.part[1] - 1] + 1)
        return self._node_span(found or node)

    def _node_span(self, node: Node | None) -> Span:
        while isinstance(node, Mapping) and node.keys:
            node = next(iter(node.keys.values()))
        if node is None:
            return self.span(0, 0)
        if isinstance(node, Sequence) and node.items and self.text[node.start] == "-":
            return self.span(node.start, node.start + 1)
        return self.span(node.start, node.end)


def _child(node: Node | None, step: str | int) -> tuple[Scalar | None, Node | None]:
    if isinstance(node, Mapping) and isinstance(step, str):
        return node.keys.get(step), node.values.get(step)
    if isinstance(node, Sequence) and isinstance(step, int) and step < len(node.items):
        return None, node.items[step]
    return None, None


@dataclass(frozen=True)
class PlanFolder:
    """A plan's folder and its files by name (`plan.yaml`, `years/2566.yaml`)."""

    root: Path
    files: dict[str, SourceFile] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """The plan's id: the folder's name."""
        return self.root.resolve().name

    def section(self, name: str) -> Iterator[tuple[str, SourceFile]]:
        """The files of `projects`, `years` or `results`, by stem."""
        for path, file in self.files.items():
            folder, _, rest = path.rpartition("/")
            if folder == name:
                yield rest.removesuffix(".yaml"), file

    def locate(self, where: Place | Span) -> Span:
        """The span of a place, in the file it names."""
        if isinstance(where, Span):
            return where
        file = self.files.get(where.file)
        return file.locate(where) if file else Span(where.file)


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
        names = os.listdir(folder)
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
            Message(
                f"ชื่อไฟล์ลงท้ายด้วย .{suffix} ไฟล์นี้จึงไม่ถูกอ่าน", f"the name ends in .{suffix}, so it is not read"
            ),
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
