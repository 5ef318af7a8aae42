"""What a folder holds of documents that an earlier run made, so that the next one makes only what has changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from antigraft_cli.messages import Message
from antigraft_cli.pipeline.whole_file import write_whole
from antigraft_cli.pipeline.write import Format
from antigraft_cli.writers.html.related import with_related

RECORD = ".plan-made.jsonl"
"""The file's name in the folder of the documents: a line for each document made, the last of a name counts."""

_MOST = 64 << 20
"""Bytes of a record that is read; that of all Thailand's plans in three formats takes about 10 MB."""

_STALE = 1000
"""Lines that no longer count, at which a record is written anew."""


class Made(NamedTuple):
    """A document as it was made: the digests of what it was made from and of its file, and the notes that were given."""

    inputs: str
    content: str
    notes: Sequence[Message]


class MadeBefore:
    """What was made in a folder before. Whatever is wrong with its record, the documents are only made again."""

    def __init__(self, folder: Path, *, ignored: bool = False) -> None:
        self._folder = folder
        self._made = {} if ignored else _read(folder / RECORD)

    def still_there(self, name: str, inputs: str) -> Made | None:
        """The document of this name if it was made from the same inputs, and its file is as it was then."""
        made = self._made.get(name)
        if made is None or made.inputs != inputs:
            return None
        try:
            return made if _digest(name, (self._folder / name).read_bytes()) == made.content else None
        except OSError:
            return None


def keep_in_mind(folder: Path, name: str, inputs: str, content: bytes, notes: Sequence[Message]) -> None:
    """Add a document that was just written to the folder's record, if the folder lets us."""
    line = {
        "file": name,
        "from": inputs,
        "is": _digest(name, content),
        "notes": [[each.th, each.en] for each in notes],
    }
    with suppress(OSError), (folder / RECORD).open("ab") as record:
        # The line end comes first: a line that was cut off by a sudden end is alone in its fault.
        record.write(b"\n" + json.dumps(line, ensure_ascii=False).encode())


def _digest(name: str, content: bytes) -> str:
    """The digest of a file; links to pages that were made later change a web page, but not what it is."""
    own = with_related(content, ()) if name.endswith(f".{Format.HTML}") else content
    return hashlib.sha256(own).hexdigest()


def _read(path: Path) -> dict[str, Made]:
    try:
        lines = path.read_bytes().split(b"\n") if path.stat().st_size <= _MOST else []
    except OSError:
        return {}
    latest = {}
    for line in filter(None, lines):
        with suppress(ValueError, KeyError, TypeError, AttributeError):
            name, made = _made(json.loads(line))
            latest[name] = (made, line)
    if len(lines) > len(latest) + _STALE:
        with suppress(OSError):
            write_whole(path, b"\n".join(line for _, line in latest.values()))
    return {name: made for name, (made, _) in latest.items()}


def _made(line: Any) -> tuple[str, Made]:
    notes = [Message(str(th), str(en)) for th, en in line["notes"]]
    return str(line["file"]), Made(str(line["from"]), str(line["is"]), notes)
