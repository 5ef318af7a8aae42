"""L510: a word written twice in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator

from antigraft_cli.checks.written import Hit
from antigraft_cli.diagnostics import Message

# A word of 4 to 24 letters, beginning as words do, again right behind itself or after one blank. After
# a blank it must stand alone: a new sentence may begin with the word that the last one ended with.
_TWICE = re.compile(r"([ก-ฮเ-ไ][ก-๎]{3,23}?)(?:\1| \1(?![ก-๎]))")


def repeated_words(text: str) -> Iterator[Hit]:
    """Every word that stands twice, next to itself or with a blank between."""
    for found in _TWICE.finditer(text):
        yield _hit(found[1], found.end() - len(found[1]))


def _hit(word: str, start: int) -> Hit:
    return Hit(
        "L510",
        start,
        start + len(word),
        Message(f"คำว่า {word} ซ้ำกัน", f"{word} is written twice"),
        Message("ลบคำที่ซ้ำออก", "delete one of the two"),
    )
