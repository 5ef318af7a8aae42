"""Y008: files and folders that are not read because of their names or places, each with the name to give it."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterator
from pathlib import Path

from antigraft_cli.messages import Message
from antigraft_cli.source.plan_files import PLAN_FILE, SECTIONS, SUFFIX, Section, file_name, is_yaml, meant_stem
from antigraft_cli.source.reserved_names import is_reserved
from antigraft_cli.suggestions import closest

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_YEAR = re.compile(r"2[4-6][0-9]{2}")


def is_id(stem: str) -> bool:
    """Whether a name can be that of a plan's folder, or of a project's or chapter's file without its ending, anywhere."""
    return bool(_ID.fullmatch(stem)) and not is_reserved(stem)


_IDS = {"projects": "no-gift-policy", "chapters": "risk-analysis"}
"""The sections whose files have ids, with an example."""

_BEHIND_RESERVED = {"projects": "-project", "chapters": "-chapter"}
"""What makes a name that Windows reserves one that it does not."""

_IN_THAI: dict[str, Section] = {
    "โครงการ": "projects",
    "ปี": "years",
    "ปีงบประมาณ": "years",
    "บท": "chapters",
    "ผลการดำเนินงาน": "results",
}
_LIKENESS_OF_SECTIONS = 0.85

Texts = tuple[Message, Message]


def misnamed(section: str, name: str, there: Collection[str]) -> Texts | None:
    """What is wrong with the name of a YAML file in a section (empty for the plan's folder), whose names are `there`."""
    stem = file_name(name).stem
    right = _right_stem(section, stem)
    if section and stem == right and name == f"{stem}{SUFFIX}":
        return None
    if not section:
        return None if name == PLAN_FILE else _in_the_plans_folder(name, stem, there)
    hint = _rename_to(f"{right}{SUFFIX}", there) if right else _example(section)
    if not name.endswith(SUFFIX) or f"{stem}{SUFFIX}" != name:
        return _wrong_ending(name, stem), hint
    if is_reserved(stem):
        return Message(f"Windows สงวนชื่อ {stem} ไว้ จึงไม่ใช้", f"Windows reserves the name {stem}"), hint
    if section in _IDS:
        what = Message("โครงการ", "a project's") if section == "projects" else Message("ของบท", "a chapter's")
        return (
            Message(
                f"ชื่อไฟล์{what.th}ใช้ได้เฉพาะ a-z 0-9 และ -", f"{what.en} file name may only contain a-z, 0-9 and -"
            ),
            hint,
        )
    return _NO_YEAR, hint


def like_plan_file(name: str) -> bool:
    """Whether a YAML file in the plan's folder was most likely meant to be plan.yaml."""
    return bool(closest(name.partition(".")[0].strip().lower(), ["plan"], 0.7))


def below(root: Path, section: str, folders: list[str]) -> Iterator[tuple[str, Texts]]:
    """The YAML files in folders inside a section, which are not read, with the places to put them."""
    for folder in folders:
        for parent, children, files in os.walk(root / section / folder):
            children[:] = sorted(each for each in children if not each.startswith("."))
            for name in sorted(filter(is_yaml, files)):
                path = Path(parent, name).relative_to(root).as_posix()
                right = f"{section}/{_right_stem(section, file_name(name).stem) or file_name(name).stem}{SUFFIX}"
                free = not os.path.lexists(root / right)
                hint = (
                    Message(f"ย้ายไปเป็น {right}", f"move it to {right}")
                    if free
                    else Message(
                        f"ย้ายไปไว้ใน {section} โดยตั้งชื่อที่ไม่ซ้ำกับ {right}",
                        f"move it into {section}, under another name than {right}",
                    )
                )
                yield path, (_IN_A_FOLDER, hint)


def misnamed_folders(root: Path, folders: list[str]) -> Iterator[tuple[str, Section, Texts]]:
    """The folders of a plan that were most likely meant to be sections, with YAML files in them: `year`, `Projects`."""
    for name in folders:
        section = _meant_section(name)
        if section is None or name == section or not _has_yaml(root / name) or _same(root / name, root / section):
            continue
        message = Message(
            f"โฟลเดอร์ {name} ไม่ใช่ชื่อที่ใช้ ไฟล์ในนั้นจึงไม่ถูกอ่าน", f"no folder {name} is read, so its files are not"
        )
        if os.path.lexists(root / section):
            yield (
                name,
                section,
                (message, Message(f"ย้ายไฟล์ในนั้นไปไว้ใน {section}", f"move its files into {section}")),
            )
        else:
            yield name, section, (message, Message(f"เปลี่ยนชื่อเป็น {section}", f"rename it to {section}"))


def _right_stem(section: str, stem: str) -> str:
    """The stem to give; empty if none can be told."""
    meant = meant_stem(stem)
    if section in _IDS:
        meant += _BEHIND_RESERVED[section] if is_reserved(meant) else ""
        return meant if stem.isascii() and is_id(meant) else ""
    return meant if _YEAR.fullmatch(meant) else ""


def _rename_to(right: str, there: Collection[str]) -> Message:
    if right in there:
        return Message(
            f"มี {right} อยู่แล้ว เทียบกันแล้วตั้งชื่ออื่น หรือย้ายไฟล์นี้ออก",
            f"there is a {right} already: compare them, then rename this one or move it away",
        )
    return Message(f"เปลี่ยนชื่อเป็น {right}", f"rename it to {right}")


def _example(section: str) -> Message:
    example = f"{_IDS.get(section, '2568')}{SUFFIX}"
    return Message(f"ตั้งชื่อใหม่ เช่น {example}", f"rename it, for example to {example}")


def _wrong_ending(name: str, stem: str) -> Message:
    ending = name.removeprefix(stem)
    return Message(f"ชื่อไฟล์ลงท้ายด้วย {ending} ไฟล์นี้จึงไม่ถูกอ่าน", f"the file's name ends in {ending}, so it is not read")


def _in_the_plans_folder(name: str, stem: str, there: Collection[str]) -> Texts:
    to_plan = _rename_to(PLAN_FILE, there)
    if stem.lower() == "plan":
        is_capital = name.lower() == PLAN_FILE
        return (_CAPITALS if is_capital else _wrong_ending(name, stem)), to_plan
    if like_plan_file(name) and PLAN_FILE not in there:
        return _MISPLACED, to_plan
    if _YEAR.fullmatch(meant_stem(stem)):
        return _MISPLACED, Message("ย้ายเข้าโฟลเดอร์ years หรือ results", "move it into years or results")
    return _MISPLACED, _MOVE


def _meant_section(name: str) -> Section | None:
    folded = name.strip().casefold()
    close = _IN_THAI.get(folded) or closest(folded, SECTIONS, _LIKENESS_OF_SECTIONS)
    return next((section for section in SECTIONS if section == close), None)


def _has_yaml(folder: Path) -> bool:
    try:
        return any(is_yaml(name) for name in os.listdir(folder))  # noqa: PTH208 - as strings
    except OSError:
        return False


def _same(one: Path, other: Path) -> bool:
    """Whether two names are of one folder, where capitals make no difference."""
    try:
        return one.samefile(other)
    except OSError:
        return False


_MISPLACED = Message("ไฟล์นี้อยู่ผิดที่ จึงไม่ถูกอ่าน", "this file is in the wrong place, so it is not read")
_MOVE = Message(
    "ย้ายเข้าโฟลเดอร์ projects, years, chapters หรือ results", "move it into projects, years, chapters or results"
)
_IN_A_FOLDER = Message("ไฟล์นี้อยู่ในโฟลเดอร์ย่อย จึงไม่ถูกอ่าน", "this file is in a folder of its own, so it is not read")
_CAPITALS = Message("ชื่อไฟล์นี้ต้องเป็นตัวพิมพ์เล็กทั้งหมด", "this file's name must be all lower case")
_NO_YEAR = Message("ชื่อไฟล์ของปีต้องเป็น พ.ศ. สี่หลัก", "the file's name must be a four-digit Buddhist-era year")
