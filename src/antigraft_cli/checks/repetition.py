"""L510: a word written twice in a row, found by the distance between equal stretches of four letters."""

from __future__ import annotations

from collections.abc import Iterator

from antigraft_cli.checks.written import Hit
from antigraft_cli.diagnostics import Message

_SHORTEST, _LONGEST = 4, 24


def repeated_words(text: str) -> Iterator[Hit]:
    """Every stretch of 4 to 24 Thai letters that stands twice, next to itself or with a blank between."""
    last: dict[str, int] = {}
    after = 0
    for index, four in enumerate(map("".join, zip(text, text[1:], text[2:], text[3:], strict=False))):
        before = last.get(four, -_LONGEST)
        last[four] = index
        length = index - before
        if length > _LONGEST or index < after or length < _SHORTEST:
            continue
        word = text[before:index].rstrip(" ")
        if (
            _is_thai(word)
            and text.startswith(word, index)
            and (len(word) == length or _ends(text, index + len(word)))
        ):
            after = index + length
            yield _hit(word, index)


def _ends(text: str, index: int) -> bool:
    """Whether nothing that could go on the word stands there: after a blank a new sentence may begin with it."""
    return not ("ก" <= text[index : index + 1] <= "๎")


def _is_thai(word: str) -> bool:
    return len(word) >= _SHORTEST and all("ก" <= letter <= "์" for letter in word) and not word.startswith(_INNER)


_INNER = tuple("ะัาำิีึืฺุู็่้๊๋์ํๆ")
"""What no word begins with."""


def _hit(word: str, start: int) -> Hit:
    return Hit(
        "L510",
        start,
        start + len(word),
        Message(f"คำว่า {word} ซ้ำกัน", f"{word} is written twice"),
        Message("ลบคำที่ซ้ำออก", "delete one of the two"),
    )
