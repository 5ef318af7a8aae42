"""L509: misspelled words, from the reviewed list in misspellings.tsv. One pass, whatever its length."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from antigraft_cli.diagnostics import Fault
from antigraft_cli.messages import Message
from antigraft_cli.rules import Rule

COMMON_MISSPELLING = Rule(
    "L509",
    "common-misspelling",
    title=Message("คำที่มักสะกดผิด", "a common misspelling"),
    why=Message(
        "คำที่สะกดผิดทำให้เอกสารราชการขาดความน่าเชื่อถือ และค้นหาคำนั้นไม่พบ คำถูกเป็นไปตามพจนานุกรมฉบับราชบัณฑิตยสถาน",
        "Misspelled words take an official paper's credit, and searches don't find them. The right forms are those of the Royal Institute's dictionary.",
    ),
    severity="warning",
)


_LIST = Path(__file__).with_name("misspellings.tsv")


@cache
def misspellings() -> Mapping[str, str]:
    """Right spellings by wrong ones."""
    lines = _LIST.read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {wrong: right for wrong, right, _ in rows}


@cache
def _by_key() -> Mapping[str, list[str]]:
    """The wrong words by three letters that only the misspelling has, so that good texts hold none of them."""
    found: dict[str, list[str]] = defaultdict(list)
    for wrong, right in misspellings().items():
        found[min(_threes(wrong) - _threes(right), default=wrong[:3])].append(wrong)
    return found


def _threes(text: str) -> set[str]:
    return {text[index : index + 3] for index in range(len(text) - 2)}


def misspelled_words(text: str) -> Iterator[Fault]:
    """Every misspelling of the list: one pass looks for their keys, whatever the list's length."""
    by_key = _by_key()
    for key in _threes(text) & by_key.keys():
        for wrong in (word for word in by_key[key] if word in text):
            for found in re.finditer(re.escape(wrong), text):
                yield _fault(wrong, misspellings()[wrong], found.start())


def _fault(wrong: str, right: str, start: int) -> Fault:
    message = Message(f"สะกดผิด {wrong}", f"misspelled: {wrong}")
    return Fault(
        COMMON_MISSPELLING, start, start + len(wrong), message, Message(f"แก้เป็น {right}", f"write {right}")
    )
