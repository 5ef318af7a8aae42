"""The arguments that name books to make new plans of."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import typer

from antigraft_cli.cli.frame.console import note
from antigraft_cli.cli.frame.language import tr
from antigraft_cli.pipeline.document_files import ENDINGS, documents_below, is_lock
from antigraft_cli.pipeline.plan_ids import plan_ids
from antigraft_cli.report.escape import printable
from antigraft_cli.system_reasons import reason

_MOST_ENDINGS = 5


class BookFiles(NamedTuple):
    """The books' files, each once, in the order named; their ids; the folders that could not be looked into."""

    files: list[Path]
    ids: list[str]
    closed: list[OSError]


def book_files(names: Iterable[str]) -> BookFiles:
    """The books that are named, and those in folders that are. What is passed over in these is said.

    Raises typer.BadParameter if a name is of nothing, or if no book is found.
    """
    paths = [Path(name) for name in names]
    found, others, closed = dict[Path, tuple[Path, Path]](), Counter[str](), list[OSError]()
    for path in paths:
        if not _is_there(path):
            raise typer.BadParameter(tr(f"ไม่พบไฟล์ {_shown(path)}", f"no such file: {_shown(path)}"))
        if not os.path.isdir(path):  # noqa: PTH112 - pathlib raises for a name that is too long
            if not is_lock(path.name):
                found.setdefault(path.resolve(), (path, Path(path.name)))
            continue
        below = documents_below(path)
        others += below.others
        closed += below.closed
        for file in below.documents:
            found.setdefault(file.resolve(), (file, file.relative_to(path)))
    if not found and not closed:
        shown, endings = ", ".join(map(_shown, paths)), " ".join(ENDINGS)
        raise typer.BadParameter(tr(f"ไม่พบเล่มใน {shown} ({endings})", f"no book found in {shown} ({endings})"))
    if others:
        note(_passed_over(others))
    return BookFiles(
        [file for file, _ in found.values()], plan_ids([named for _, named in found.values()]), closed
    )


def why_closed(error: OSError) -> str:
    """Which folder could not be looked into, and why."""
    why, shown = reason(error), printable(os.fsdecode(error.filename))
    return tr(f"เปิด {shown} ไม่ได้ ({why.th})", f"cannot open {shown} ({why.en})")


def _is_there(path: Path) -> bool:
    try:
        return os.path.lexists(path)
    except ValueError:  # a zero in the name
        return False


def _shown(path: Path) -> str:
    return printable(str(path))


def _passed_over(others: Counter[str]) -> str:
    ordered = sorted(others.items(), key=lambda each: (-each[1], each[0]))
    listed = " ".join(f"{printable(ending) or '-'} {number:,}" for ending, number in ordered[:_MOST_ENDINGS])
    more = " …" if len(ordered) > _MOST_ENDINGS else ""
    return tr(
        f"ข้าม {others.total():,} ไฟล์ที่ไม่ใช่เล่ม Word หรือข้อความ: {listed}{more}",
        f"passed over, neither Word books nor texts: {others.total():,} ({listed}{more})",
    )
