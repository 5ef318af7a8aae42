"""Changes of several of a plan's files: made in all of them, or in none.

All new files are written beside the old ones first. Then a journal names them, and they take the old ones' places one
after another; what fails there puts back those that did. Where the machine itself dies in between, the journal is left,
says which files are changed and which are not, and lets the rest be done later.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from antigraft_cli.pipeline.whole_file import sync_folder, write_new, write_whole
from antigraft_cli.source.plan_files import JOURNAL_FILE, SECTIONS
from antigraft_cli.source.regular_file import is_inside

_MAX_JOURNAL = 1024 * 1024
_NAME = re.compile(rf"(?:{'|'.join(SECTIONS)})/[^/\\\0]+\.yaml|pictures/[^/\\\0]+\.(?:png|jpg)|plan\.yaml")
_TOKEN = re.compile("[0-9a-f]{16}")


class ChangesNotMadeError(OSError):
    """A file could not be written: its name in the plan's folder, and which others are changed nonetheless.

    There are such others only where what failed could not be undone either.
    """

    def __init__(self, name: str, error: OSError, changed: list[str]) -> None:
        super().__init__(error.errno, error.strerror)
        self.name, self.changed = name, changed


class Unfinished(NamedTuple):
    """The files of an interrupted change, by their names: those that are changed, and those that are not."""

    changed: list[str]
    unchanged: list[str]


class _Change:
    """The change of one file; without `after`, it is deleted. Both are what `_digest` makes of its bytes."""

    def __init__(self, folder: Path, name: str, token: str, before: str, after: str) -> None:
        self.name, self.before, self.after = name, before, after
        # A link stays one: what it leads to is written.
        self.target = (folder / name).resolve()
        # Short: the name itself may be as long as may be.
        self.temporary = self.target.with_name(f".{token}{sha256(os.fsencode(name)).hexdigest()[:8]}.tmp")

    @property
    def is_made(self) -> bool:
        return not os.path.lexists(self.temporary if self.after else self.target)

    def make(self) -> None:
        if self.after:
            self.temporary.replace(self.target)
        else:
            self.target.replace(self.temporary)
        sync_folder(self.target.parent)

    def undo(self, content: bytes | None) -> None:
        """Put back what was there, if it is no longer."""
        if not self.after and self.temporary.exists():
            self.temporary.replace(self.target)
        self.temporary.unlink(missing_ok=True)
        if _bytes(self.target) == content:
            return
        if content is None:
            self.target.unlink(missing_ok=True)
        else:
            write_whole(self.target, content)

    def finish(self) -> bool:
        """Make the change if nobody has touched the file since; whether it is made."""
        if not self.is_made and _digest(_bytes(self.target)) == self.before:
            self.make()
        made = self.is_made
        self.temporary.unlink(missing_ok=True)
        return made


def write_changes(folder: Path, files: Mapping[str, bytes | None]) -> None:
    """Write a plan's files, by their names in its folder, all or none; None deletes one.

    Raises ChangesNotMadeError if one cannot be written. Nothing is left behind, wherever it is interrupted; if the
    process is killed, what `unfinished` reads.
    """
    token, old = os.urandom(8).hex(), {name: _bytes((folder / name).resolve()) for name in files}
    changes = [
        _Change(folder, name, token, _digest(old[name]), _digest(content)) for name, content in files.items()
    ]
    new_folders = _missing_folders(change.target.parent for change in changes)
    current = ""
    try:
        for change in changes:
            current, content = change.name, files[change.name]
            if content is not None:
                change.target.parent.mkdir(parents=True, exist_ok=True)
                write_new(change.temporary, content, like=change.target)
        if len(changes) > 1:
            _write_journal(folder, token, changes)
        for change in changes:
            current = change.name
            change.make()
        _clean(folder, changes)
    except BaseException as error:
        changed = _undo(folder, changes, old)
        for each in reversed(new_folders):
            with suppress(OSError):
                each.rmdir()
        if isinstance(error, OSError):
            raise ChangesNotMadeError(current, error, changed) from error
        raise


def unfinished(folder: Path) -> Unfinished | None:
    """What a change that was interrupted has left undone; None if there is nothing of that."""
    changes = _journal(folder)
    if not changes:
        return None
    return _sorted({change.name: change.is_made for change in changes})


def finish(folder: Path) -> Unfinished | None:
    """Make the rest of a change that was interrupted, but in no file that somebody has edited since.

    What is left to do by that is `unchanged`. Raises OSError if a file cannot be written.
    """
    changes = _journal(folder)
    if not changes:
        return None
    done = {change.name: change.finish() for change in changes}
    (folder / JOURNAL_FILE).unlink(missing_ok=True)
    return _sorted(done)


def _sorted(done: dict[str, bool]) -> Unfinished:
    return Unfinished([name for name in done if done[name]], [name for name in done if not done[name]])


def _clean(folder: Path, changes: list[_Change]) -> None:
    """Remove the journal, then what was deleted."""
    (folder / JOURNAL_FILE).unlink(missing_ok=True)
    for change in changes:
        if not change.after:
            change.temporary.unlink(missing_ok=True)


def _undo(folder: Path, changes: list[_Change], old: Mapping[str, bytes | None]) -> list[str]:
    """Undo the changes that were made; the names of the files whose change could not be."""
    left = []
    for change in changes:
        try:
            change.undo(old[change.name])
        except OSError:
            left.append(change.name)
    if not left:
        (folder / JOURNAL_FILE).unlink(missing_ok=True)
    return left


def _missing_folders(folders: Iterator[Path]) -> list[Path]:
    """The folders that are not there yet, those above others before them."""
    missing = {each for folder in folders for each in (folder, *folder.parents) if not each.exists()}
    return sorted(missing, key=lambda each: len(each.parts))


def _write_journal(folder: Path, token: str, changes: list[_Change]) -> None:
    files = {change.name: [change.before, change.after] for change in changes}
    write_whole(
        folder / JOURNAL_FILE, json.dumps({"token": token, "files": files}, indent=1).encode(), durably=True
    )


def _journal(folder: Path) -> list[_Change]:
    """The changes that the journal names; none if it is missing or not one of ours."""
    try:
        with (folder / JOURNAL_FILE).open("rb") as file:
            data = json.loads(file.read(_MAX_JOURNAL))
        token, files = data["token"], data["files"].items()
        if not _TOKEN.fullmatch(token) or not all(_NAME.fullmatch(name) for name, _ in files):
            return []
        changes = [_Change(folder, name, token, str(before), str(after)) for name, (before, after) in files]
        return changes if all(is_inside(change.target, folder) for change in changes) else []
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return []


def _bytes(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def _digest(content: bytes | None) -> str:
    return "" if content is None else sha256(content).hexdigest()
