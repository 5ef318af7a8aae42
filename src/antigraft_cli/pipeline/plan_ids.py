"""The ids of plans that are made of books, by the names of the books' files."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import count
from pathlib import PurePath

from antigraft_cli.source.reserved_names import is_reserved

_OUR_ENDING = re.compile(r"-25[0-9]{2}(?:-25[0-9]{2})?(?:-rev[0-9]+)?(?:-draft)?$")
_UNNAMED = "plan"


def plan_id(file: PurePath) -> str:
    """The id by a file's name, without the years that our books have in theirs; `plan` if it has no Latin letters."""
    return _id(file.stem) or _UNNAMED


def plan_ids(files: Sequence[PurePath]) -> list[str]:
    """An id for each of several files, none twice, by their names or, if they have no Latin letters, their folders'.

    The paths begin in the folder that was searched. The first file of a name has it as its id; the others get the first
    free number behind it, so that the same files always have the same ids.
    """
    wanted = [
        _id(file.stem) or next(filter(None, map(_id, reversed(file.parent.parts))), _UNNAMED) for file in files
    ]
    taken, seen = set(wanted), set[str]()
    numbers = {id_: count(2) for id_ in taken}
    found: list[str] = []
    for id_ in wanted:
        numbered = (f"{id_}-{number}" for number in numbers[id_])
        found.append(next(each for each in numbered if each not in taken) if id_ in seen else id_)
        seen.add(id_)
    return found


def _id(name: str) -> str:
    stem = re.sub("[^a-z0-9]+", "-", name.lower()).strip("-")
    if not re.search("[a-z]", stem):
        return ""
    id_ = _OUR_ENDING.sub("", stem)
    return f"{id_}-{_UNNAMED}" if is_reserved(id_) else id_
