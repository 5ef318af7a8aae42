"""Names of sheets as Excel takes them: at most 31 letters, some signs forbidden, each once whatever its case."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import count

from antigraft_cli.writers.xlsx.cell_texts import writable

_LONGEST = 31
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\n\t]+")
_RESERVED = "history"


def sheet_names(wanted: Iterable[str]) -> list[str]:
    """A name for each sheet, as near as possible to the wanted one; a number tells those apart that would be alike."""
    taken = {_RESERVED}
    names = []
    for each in wanted:
        name = _free(_cleaned(each), taken)
        taken.add(name.casefold())
        names.append(name)
    return names


def _cleaned(name: str) -> str:
    # An apostrophe may stand inside only.
    return _FORBIDDEN.sub(" ", writable(name)).strip(" '") or "แผ่น"


def _free(name: str, taken: set[str]) -> str:
    alone = _cut(name, _LONGEST)
    if alone.casefold() not in taken:
        return alone
    endings = (f" ({number})" for number in count(2))
    return next(
        each for ending in endings if (each := _cut(name, _LONGEST - len(ending)) + ending).casefold() not in taken
    )


def _cut(name: str, most: int) -> str:
    """The beginning of a name that takes at most so many UTF-16 code units, which is how Excel counts."""
    return name.encode("utf-16-le")[: 2 * most].decode("utf-16-le", "ignore").rstrip(" '")
