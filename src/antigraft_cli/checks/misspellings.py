"""L509: misspelled words, from the reviewed list in misspellings.tsv."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from antigraft_cli.diagnostics import Fault
from antigraft_cli.messages import Message
from antigraft_cli.rules import Rule

_LIST = Path(__file__).with_name("misspellings.tsv")


@cache
def misspellings() -> Mapping[str, str]:
    """The right spelling of each listed misspelling."""
    lines = _LIST.read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {wrong: right for wrong, right, _ in rows}


COMMON_MISSPELLING = Rule(
    "L509",
    "common-misspelling",
    title=Message("คำที่มักสะกดผิด", "a common misspelling"),
    why=Message(
        "คำที่สะกดผิดทำให้เอกสารราชการขาดความน่าเชื่อถือ และค้นหาคำนั้นไม่พบ คำถูกเป็นไปตามพจนานุกรมฉบับราชบัณฑิตยสถาน",
        "Misspelled words undermine the credibility of an official document, and searches don't find them. The right spellings are those of the Royal Institute's dictionary.",
    ),
    severity="warning",
)


def misspelled_words(text: str) -> Iterator[Fault]:
    """L509: every occurrence of a listed misspelling."""
    for wrong, right in misspellings().items():
        start = text.find(wrong)
        while start >= 0:
            yield _fault(wrong, right, start)
            start = text.find(wrong, start + len(wrong))


def _fault(wrong: str, right: str, start: int) -> Fault:
    message = Message(f"สะกดผิด {wrong}", f"misspelled: {wrong}")
    return Fault(
        COMMON_MISSPELLING, start, start + len(wrong), message, Message(f"แก้เป็น {right}", f"change it to {right}")
    )
