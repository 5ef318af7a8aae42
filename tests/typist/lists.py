"""Lists as people type them: marks of every kind, Word's own, soft breaks, all in one line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from strangers.expected import Nested
from typist.numbering import new_list, put_into
from typist.officer import Officer
from typist.paper import Paper

_LETTERS = "กขคงจฉชซฌญ"
BREAKS = re.compile("(?<=[ก-๎])(?=ของ|ให้|แก่|อย่าง|ผ่าน|ต่อ(?!ปี)|ด้วย)")
MARKS = ("1)", "1.", "(1)", "5.1", "5.1)", "ก.", "-", "–", "•", "●", "✓", "»", "🔹", "1 ")
WAYS = ("typed", "typed", "typed", "typed", "native", "soft", "inline", "bare", "continued")
_NATIVE = ("decimal", "parenthesis", "thai", "letters", "bullet", "dash")


def type_items(paper: Paper, items: Sequence[Nested], number: str) -> None:
    """The items of the field with this number, below its heading."""
    officer = paper.officer
    way = officer.mostly("list way", *WAYS)
    has_more = any(not isinstance(item, str) for item in items)
    if len(items) == 1 and not has_more and officer.habit("single item", "bare", "bare", "marked") == "bare":
        paper.line(_lead(officer) + str(items[0]))
    elif way == "native":
        _native(paper, items)
    elif way == "bare" and not has_more:
        for item in items:
            paper.line(_lead(officer) + str(item))
    elif way in ("soft", "inline") and not has_more:
        kind = officer.mostly("mark", *MARKS)
        lines = [_mark(officer, kind, place, number) + str(item) for place, item in enumerate(items, 1)]
        paper.line(("\n" if way == "soft" else " ").join(lines))
    else:
        _typed(paper, items, number, continued=way == "continued")


def in_one_line(officer: Officer, items: Sequence[str], number: str) -> str:
    """The items behind a heading, in its line."""
    if len(items) == 1:
        return items[0]
    kind = officer.mostly("mark", *MARKS)
    return " ".join(_mark(officer, kind, place, number) + item for place, item in enumerate(items, 1))


def _typed(paper: Paper, items: Sequence[Nested], number: str, *, continued: bool) -> None:
    officer = paper.officer
    has_more = any(not isinstance(item, str) for item in items)
    kind = officer.habit("mark", *MARKS) if has_more else officer.mostly("mark", *MARKS)
    for place, item in enumerate(items, 1):
        text, below = (item, ()) if isinstance(item, str) else item
        mark = _mark(officer, kind, place, number)
        places = [found.start() for found in BREAKS.finditer(text, 6)]
        if continued and places and officer.chance(0.6) and not below:
            at = officer.random.choice(places)
            paper.line(_lead(officer) + mark + text[:at])
            paper.line("\t\t" + text[at:])
        else:
            paper.line(_lead(officer) + mark + text)
        for inner, each in enumerate(below, 1):
            paper.line(f"\t{_lead(officer)}{_inner_mark(officer, number, place, inner)}{each}")


def _native(paper: Paper, items: Sequence[Nested]) -> None:
    num = new_list(paper.document, paper.officer.mostly("native list", *_NATIVE))
    for item in items:
        text, below = (item, ()) if isinstance(item, str) else item
        put_into(paper.line(text), num, 0)
        for each in below:
            put_into(paper.line(str(each)), num, 1)


def _lead(officer: Officer) -> str:
    return {"none": "", "tab": "\t", "blanks": "      "}[officer.habit("item lead", "none", "tab", "blanks")]


def _mark(officer: Officer, kind: str, place: int, number: str) -> str:
    mark = {
        "1)": f"{place})",
        "1.": f"{place}.",
        "(1)": f"({place})",
        "5.1": f"{number}.{place}",
        "5.1)": f"{number}.{place})",
        "ก.": f"{_LETTERS[place - 1]}.",
        "1 ": f"{place}.",
    }.get(kind, kind)
    behind = {"blank": " ", "tab": "\t", "nothing": "", "blanks": "  "}
    way = officer.habit("behind mark", "blank", "blank", "blank", "tab", "blanks", "nothing")
    if way == "nothing" and (kind in ("5.1",) or not kind.endswith((")", "-"))):
        way = "blank"
    return mark + behind[way]


def _inner_mark(officer: Officer, number: str, place: int, inner: int) -> str:
    outer = officer.habit("mark", *MARKS)
    kinds = {
        "1)": ("1.1)", "-", "•", "ก."),
        "1.": ("1.1", "1)", "-", "•", "ก."),
        "(1)": ("(1.1)", "-", "•"),
        "5.1": ("5.1.1", "1)", "(1)", "-", "•"),
        "5.1)": ("5.1.1)", "(1)", "-", "•"),
        "ก.": ("1)", "-", "•"),
        "-": ("•", "1)"),
        "–": ("•", "1)"),
        "•": ("-", "1)"),
        "●": ("-", "1)"),
        "✓": ("-", "1)"),
        "»": ("-", "1)"),
        "🔹": ("-", "1)"),
        "1 ": ("1.1", "-", "•"),
    }
    kind = officer.habit("inner mark", *kinds[outer])
    return {
        "1.1)": f"{place}.{inner})",
        "1.1": f"{place}.{inner}",
        "(1.1)": f"({place}.{inner})",
        "5.1.1": f"{number}.{place}.{inner}",
        "5.1.1)": f"{number}.{place}.{inner})",
        "1)": f"{inner})",
        "(1)": f"({inner})",
        "ก.": f"{_LETTERS[inner - 1]}.",
    }.get(kind, kind) + " "
