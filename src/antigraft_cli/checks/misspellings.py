"""L509: misspelled words, from the reviewed list in misspellings.tsv. One pass, whatever its length."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from antigraft_cli.checks.written import Hit
from antigraft_cli.diagnostics import Message

_LIST = Path(__file__).with_name("misspellings.tsv")
_KEY = 3
"""Letters by which words are looked up; the shortest misspelling."""


@cache
def misspellings() -> Mapping[str, str]:
    """Right spellings by wrong ones."""
    lines = _LIST.read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {wrong: right for wrong, right, _ in rows}


@cache
def _by_key() -> Mapping[str, list[str]]:
    found = defaultdict(list)
    for wrong in sorted(misspellings(), key=len, reverse=True):
        found[wrong[:_KEY]].append(wrong)
    return found


def misspelled_words(text: str) -> Iterator[Hit]:
    """Every misspelling of the list, the longest at each place."""
    by_key = _by_key()
    after = 0
    for start, key in enumerate(map("".join, zip(text, text[1:], text[2:], strict=False))):
        if key not in by_key or start < after:
            continue
        wrong = next((word for word in by_key[key] if text.startswith(word, start)), None)
        if wrong:
            after = start + len(wrong)
            yield _hit(wrong, misspellings()[wrong], start)


def _hit(wrong: str, right: str, start: int) -> Hit:
    message = Message(f"สะกดผิด {wrong}", f"misspelled: {wrong}")
    return Hit("L509", start, start + len(wrong), message, Message(f"แก้เป็น {right}", f"write {right}"))
