"""What is to be changed in a plan's files, wherever it was read: to be shown, answered, and written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from antigraft_cli.messages import Message
from antigraft_cli.model.file_layout import layout_of
from antigraft_cli.model.variables import names_of
from antigraft_cli.pipeline.book_import.changed_values import Change, Unplaced, changes
from antigraft_cli.pipeline.new_files import with_schema
from antigraft_cli.source.canonical import Data, text
from antigraft_cli.source.edits import Delete, Edit, Insert, Replace, edited
from antigraft_cli.source.folder import PlanFolder
from antigraft_cli.source.plan_files import PLAN_FILE
from antigraft_cli.source.regular_file import NotReadError, read_inside
from antigraft_cli.source.tree import Path, plain
from antigraft_cli.system_reasons import reason


class FileChange(NamedTuple):
    """A change of one of the plan's files."""

    file: str
    change: Change


class NewFile(NamedTuple):
    """A file that comes to the plan: the title of what it holds, and its data."""

    title: str
    data: Mapping[str, Data]


class GoneFile(NamedTuple):
    """A file whose part is gone: the title of what it holds, and the deletions in the files that name it."""

    title: str
    named_in: list[FileChange]


@dataclass(slots=True)
class PlanEdits:
    """The changed and new values, new files and pictures by their names, what is gone, and what has to be done by hand.

    What is gone is kept unless it is asked for: values in `deletions`, whole files in `gone`. `notes` are what one
    should know before looking at all that.
    """

    changes: list[FileChange] = field(default_factory=list)
    new: dict[str, NewFile] = field(default_factory=dict)
    pictures: dict[str, bytes] = field(default_factory=dict)
    deletions: list[FileChange] = field(default_factory=list)
    gone: dict[str, GoneFile] = field(default_factory=dict)
    by_hand: list[Message] = field(default_factory=list)
    notes: list[Message] = field(default_factory=list)

    def compare(self, folder: PlanFolder, name: str, old: Data, new: Data) -> None:
        """Add what was changed from the old to the new data of a file, at the places of what the file holds."""
        root, info = (folder.files[each].root if each in folder.files else None for each in (name, PLAN_FILE))
        self.take(name, changes(plain(root) if root else None, old, new, layout_of(name), names=names_of(info)))

    def take(self, name: str, found: Iterable[Change | Unplaced]) -> None:
        """Add changes of a file, those that wait for an answer to the deletions."""
        for change in found:
            if isinstance(change, Unplaced):
                path = ".".join(map(str, change.path))
                self.by_hand.append(
                    Message(f"{name}: {path} ต่างไป แก้เอง", f"{name}: {path} differs: correct it yourself")
                )
            else:
                (self.deletions if change.waits else self.changes).append(FileChange(name, change))

    @property
    def has_changes(self) -> bool:
        """Whether something is changed or new."""
        return bool(self.changes or self.new)

    @property
    def number_gone(self) -> int:
        """How many values and files are gone."""
        return sum(each.change.after is None for each in self.deletions) + len(self.gone)

    def files(
        self, folder: PlanFolder, *, change: bool = True, delete: bool = False
    ) -> dict[str, bytes | None] | Message:
        """The files with the changes made, or the deletions, or both; or why they cannot be made.

        None is a file to be deleted.
        """
        made: dict[str, bytes | None] = {}
        wanted = [*self.changes] if change else []
        if change:
            made |= self.pictures
            made |= {name: with_schema(folder, name, text(new.data)) for name, new in self.new.items()}
        if delete:
            wanted += [*self.deletions, *(each for gone in self.gone.values() for each in gone.named_in)]
            made |= dict.fromkeys(self.gone)
        for name in dict.fromkeys(each.file for each in wanted):
            if made.get(name, b"") is not None:
                content = _edited(folder, name, [each.change.edit for each in wanted if each.file == name])
                if isinstance(content, Message):
                    return Message(f"{name}: {content.th}", f"{name}: {content.en}")
                made[name] = content
        return made


def _edited(folder: PlanFolder, name: str, edits: list[Edit]) -> bytes | Message:
    """A file with the edits made: of two values for one place the last, each deletion once, none in what another deletes."""
    deleted = {each.path for each in edits if isinstance(each, Delete)}
    last = {each.path: each for each in edits if isinstance(each, Replace)}
    kept: list[Edit] = [each for each in edits if isinstance(each, Insert) or last.get(each.path) is each]
    kept += [Delete(path) for path in sorted(deleted, key=str)]
    kept = [each for each in kept if not _goes(each, deleted)]
    try:
        return edited(read_inside(folder.root, name), kept)
    except NotReadError as error:
        return error.texts[0]
    except OSError as error:
        why = reason(error)
        return Message(f"เปิดอ่านไม่ได้ ({why.th})", f"cannot be read ({why.en})")


def _goes(edit: Edit, deleted: set[Path]) -> bool:
    """Whether an edit is of something in what is deleted; an insertion is only before the item that it names."""
    own = len(edit.path) + isinstance(edit, Replace)
    return any(edit.path[:length] in deleted for length in range(own))
