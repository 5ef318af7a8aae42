"""What a folder holds of documents that an earlier run made, so that the next one makes only what has changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from antigraft_cli.messages import Message
from antigraft_cli.pipeline.whole_file import write_whole
from antigraft_cli.pipeline.write import Format
from antigraft_cli.report.escape import printable_lines
from antigraft_cli.writers.html.related import Related, with_related

RECORD = ".plan-made.jsonl"
"""The file's name in the folder of the documents: a line for each document made and for each plan whose documents were
all made; the last of a name counts."""

_MOST = 64 << 20
"""Bytes of a record that is read; that of all Thailand's plans in three formats takes about 10 MB."""

_STALE = 1000
"""Lines that no longer count, at which a record is written anew."""


class Made(NamedTuple):
    """A document as it was made: the digests of what it was made from and of its file, and the notes that were given."""

    inputs: str
    content: str
    notes: Sequence[Message]


class WholePlan(NamedTuple):
    """A plan whose documents were all made.

    `wanted` is the digest of which documents of which folder, and `held` of all that the folder held; `said` is what
    there was to say about the plan, and `files` are the documents' names with the digests of what they were made from.
    """

    wanted: str
    held: str
    id: str
    years: Sequence[int]
    said: str
    files: Sequence[tuple[str, str]]
    pages: Sequence[Related]


class MadeBefore:
    """What was made in a folder before. Whatever is wrong with its record, the documents are only made again."""

    def __init__(self, folder: Path, *, ignored: bool = False) -> None:
        self._folder = folder
        made, plans = ({}, {}) if ignored else _read(folder / RECORD)
        self._made: Mapping[str, Made] = made
        self._plans: Mapping[str, WholePlan] = plans

    def still_there(self, name: str, inputs: str) -> Made | None:
        """The document of this name if it was made from the same inputs, and its file is as it was then."""
        made = self._made.get(name)
        if made is None or made.inputs != inputs:
            return None
        try:
            return made if _digest(name, (self._folder / name).read_bytes()) == made.content else None
        except OSError:
            return None

    def of_plan(self, wanted: str, held: str) -> tuple[WholePlan, Sequence[Made]] | None:
        """What was made of a plan whose folder holds what it held then, if all of it is still there."""
        plan = self._plans.get(wanted)
        if plan is None or plan.held != held:
            return None
        made = [each for name, inputs in plan.files if (each := self.still_there(name, inputs))]
        return (plan, made) if len(made) == len(plan.files) else None


def keep_plan_in_mind(folder: Path, plan: WholePlan) -> None:
    """Add a plan whose documents were all made, or were there, to the folder's record, if the folder lets us."""
    _add(folder, plan._asdict())


def keep_in_mind(folder: Path, name: str, inputs: str, content: bytes, notes: Sequence[Message]) -> None:
    """Add a document that was just written to the folder's record, if the folder lets us."""
    line = {
        "file": name,
        "from": inputs,
        "is": _digest(name, content),
        "notes": [[each.th, each.en] for each in notes],
    }
    _add(folder, line)


def _add(folder: Path, line: object) -> None:
    with suppress(OSError), (folder / RECORD).open("ab") as record:
        # The line end comes first: a line that was cut off by a sudden end is alone in its fault.
        record.write(b"\n" + json.dumps(line, ensure_ascii=False).encode(errors="surrogatepass"))


def _digest(name: str, content: bytes) -> str:
    """The digest of a file; links to pages that were made later change a web page, but not what it is."""
    own = with_related(content, ()) if name.endswith(f".{Format.HTML}") else content
    return hashlib.sha256(own).hexdigest()


def _read(path: Path) -> tuple[dict[str, Made], dict[str, WholePlan]]:
    try:
        lines = path.read_bytes().split(b"\n") if path.stat().st_size <= _MOST else []
    except OSError:
        return {}, {}
    made: dict[str, tuple[Made, bytes]] = {}
    plans: dict[str, tuple[WholePlan, bytes]] = {}
    for line in filter(None, lines):
        with suppress(ValueError, KeyError, TypeError, AttributeError):
            told = json.loads(line.decode(errors="surrogatepass"))
            if "file" in told:
                made[str(told["file"])] = _made(told), line
            else:
                plans[str(told["wanted"])] = _plan(told), line
    latest = [line for _, line in (*made.values(), *plans.values())]
    if len(lines) > len(latest) + _STALE:
        with suppress(OSError):
            write_whole(path, b"\n".join(latest))
    return {name: each for name, (each, _) in made.items()}, {name: each for name, (each, _) in plans.items()}


def _made(line: Any) -> Made:
    notes = [Message(str(th), str(en)) for th, en in line["notes"]]
    return Made(str(line["from"]), str(line["is"]), notes)


def _plan(line: Any) -> WholePlan:
    return WholePlan(
        wanted=str(line["wanted"]),
        held=str(line["held"]),
        id=str(line["id"]),
        years=[int(year) for year in line["years"]],
        said=printable_lines(str(line["said"])),
        files=[(str(name), str(inputs)) for name, inputs in line["files"]],
        pages=[Related(str(name), str(title)) for name, title in line["pages"]],
    )
