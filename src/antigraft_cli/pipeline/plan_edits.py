"""What is to be changed in a plan's files, wherever it was read: to be shown, answered, and written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from antigraft_cli.messages import Message
from antigraft_cli.model.file_layout import layout_of
from antigraft_cli.model.variables import names_of
from antigraft_cli.pipeline.book_import.changed_values import Change, Unplaced, changes
from antigraft_cli.source.canonical import Data, text
from antigraft_cli.source.edits import Delete, Edit, Replace, edited
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
    """The changed and new values, new files by their names, what is gone, and what has to be done by hand.

    What is gone is kept unless it is asked for: values in `deletions`, whole files in `gone`.
    """

    changes: list[FileChange] = field(default_factory=list)
    new: dict[str, NewFile] = field(default_factory=dict)
    deletions: list[FileChange] = field(default_factory=list)
    gone: dict[str, GoneFile] = field(default_factory=dict)
    by_hand: list[Message] = field(default_factory=list)

    def compare(self, folder: PlanFolder, name: str, old: Data, new: Data) -> None:
        """Add what was changed from the old to the new data of a file, at the places of what the file holds."""
        root, info = (folder.files[each].root if each in folder.files else None for each in (name, PLAN_FILE))
        for change in changes(plain(root) if root else None, old, new, layout_of(name), names_of(info)):
            if isinstance(change, Unplaced):
                path = ".".join(map(str, change.path))
                self.by_hand.append(
                    Message(f"{name}: {path} ต่างไป แก้เอง", f"{name}: {path} differs: correct it yourself")
                )
            else:
                (self.deletions if isinstance(change.edit, Delete) else self.changes).append(
                    FileChange(name, change)
                )

    def files(
        self, folder: PlanFolder, *, change: bool = True, delete: bool = False
    ) -> dict[str, bytes | None] | Message:
        """The files with their changes or deletions made, or with both; None is a file to be deleted. Or why not."""
        wanted = [*self.changes] if change else []
        made: dict[str, bytes | None] = {}
        if change:
            made |= {name: text(new.data).encode() for name, new in self.new.items()}
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


def _deletes(change: Change) -> bool:
    """Whether a change deletes an item of a list, or a whole list; that a field says nothing any more is a change."""
    is_item = isinstance(change.edit.path[-1], int)
    return isinstance(change.edit, Delete) and (is_item or isinstance(change.before, list | tuple))


def _edited(folder: PlanFolder, name: str, edits: list[Edit]) -> bytes | Message:
    """A file with the edits made, each deletion once, and none in what another deletes."""
    deleted = {each.path for each in edits if isinstance(each, Delete)}
    kept: list[Edit] = [each for each in edits if not isinstance(each, Delete) and not _goes(each, deleted)]
    kept += [Delete(path) for path in sorted(deleted, key=str) if not _goes(Delete(path), deleted)]
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
