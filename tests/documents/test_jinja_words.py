"""What Jinja and Python say of a template, said in Thai: none of their English is in it."""

from __future__ import annotations

import re
from pathlib import Path

import jinja2
import pytest
from jinja2 import TemplateRuntimeError, TemplateSyntaxError

from antigraft_cli.documents.jinja_words import explain, explain_missing

SOURCES = (
    "parser.py",
    "lexer.py",
    "compiler.py",
    "runtime.py",
    "environment.py",
    "filters.py",
    "utils.py",
    "sandbox.py",
)
LITERAL = r"""(?:f?"(?:[^"\\\n]|\\.)*"|f?'(?:[^'\\\n]|\\.)*')"""
RAISED = re.compile(rf"(?:fail|[A-Za-z]*(?:Error|Exception|undefined))\(\s*({LITERAL}(?:\s+{LITERAL})*)")
NAMED = re.compile(r"{%.*?%}|{%|%}|{{|}}|#}|\bx1\b|\b(?:macro|range|block|extends|super|caller|call|parts)\b")
"""What a Thai message may have of Latin letters: Jinja's own words, and names that stand in the template."""


def raised() -> list[str]:
    """Every message that Jinja's sources raise, with x1 for each value in it."""
    folder = Path(jinja2.__file__).parent
    found = [each for name in SOURCES for each in RAISED.findall((folder / name).read_text("utf-8"))]
    literals = ["".join(re.sub("^f", "", part)[1:-1] for part in re.findall(LITERAL, each)) for each in found]
    return [re.sub("'{[^{}]*}'|{[^{}]*!r}", "'x1'", text).replace("{", "").replace("}", "") for text in literals]


def english_in(thai: str) -> list[str]:
    return re.findall("[A-Za-z]{2,}", NAMED.sub("", thai))


def test_jinjas_english_stays_out_of_thai() -> None:
    messages = raised()
    assert len(messages) > 50
    said = {
        text: [
            *english_in(explain(TemplateSyntaxError(text, 1), {}).th),
            *english_in(explain(TemplateRuntimeError(text), {}).th),
            *english_in(explain_missing(text).th),
        ]
        for text in messages
    }
    assert {text: words for text, words in said.items() if words} == {}


@pytest.mark.parametrize(
    "error",
    [
        ValueError("[<class 'decimal.ConversionSyntax'>]"), IndexError("list index out of range"), TypeError("unhashable type: 'list'"),
        KeyError("x"), AttributeError("'NoneType' object has no attribute 'x'"), RecursionError("maximum recursion depth exceeded"),
        OverflowError("cannot convert float infinity to integer"), ValueError("could not convert string to float: 'x'"),
        TypeError("'<' not supported between instances of 'str' and 'int'"), UnicodeError("x"), MemoryError(), ZeroDivisionError("division by zero"),
    ],
)  # fmt: skip
def test_pythons_english_is_in_no_message(error: Exception) -> None:
    message = explain(error, {})
    assert english_in(message.th) == []
    assert not re.search("class|object|instance|NoneType|index|unhashable", message.en)


def test_what_stands_where_something_else_should_is_shown_as_it_is_written() -> None:
    expected = {
        "expected token 'end of print statement', got 'integer'": "ตรงนี้ควรเป็น }} แต่พบ ตัวเลข",
        "expected token 'name', got 'float'": "ตรงนี้ควรเป็น ชื่อ แต่พบ ตัวเลข",
        "expected token 'end of statement block', got 'begin of comment'": "ตรงนี้ควรเป็น %} แต่พบ {#",
    }
    assert {text: explain(TemplateSyntaxError(text, 1), {}).th for text in expected} == expected
