"""Thai messages: all in Thai, whatever other programs say, and with one word for one thing."""

from __future__ import annotations

import ast
import errno
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from antigraft_cli.system_reasons import reason
from english_words import english

PACKAGE = Path(__file__).parents[1] / "src" / "antigraft_cli"
FOREIGN = {"strerror", "error", "exception", "reason"}
"""Names whose values are the words of the system or of a library."""

OTHER_WORDS = {
    "ข้อผิดพลาด": r"(?<!ข้อ)(?<!โปรแกรม)ผิดพลาด|ความผิด|เออเรอร์|\berrors?\b",
    "คำเตือน": r"(?<!คำ)(?<!ตัก)เตือน|\bwarnings?\b",
    "ไฟล์อ้างอิง": r"(?:เป็น|ต้น)แบบ",
    "แบบ (ของข้อมูล)": r"แบบ(?:เก่า|ใหม่|นั้น|เดิม|เดียว)",
}
"""What stands for each thing, and words that would be a second one for it."""


def thai_arguments() -> Iterator[tuple[str, ast.expr]]:
    """The Thai text of every message in the program, with the name of its module."""
    for module in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(module.read_text("utf-8"))):
            if isinstance(node, ast.Call) and node.args and _name(node.func) in {"Message", "tr"}:
                yield module.relative_to(PACKAGE).as_posix(), node.args[0]


def _name(function: ast.expr) -> str:
    return str(getattr(function, "id", getattr(function, "attr", "")))


def literals(argument: ast.expr) -> list[str]:
    return [
        each.value for each in ast.walk(argument) if isinstance(each, ast.Constant) and isinstance(each.value, str)
    ]


def names(argument: ast.expr) -> set[str]:
    """The names of what is filled into a text, but for a part of it that is Thai (`why.th`)."""
    whole = (each.value for each in ast.walk(argument) if isinstance(each, ast.FormattedValue))
    return {_name(each) for each in whole}


def test_no_message_of_ours_has_english_in_its_thai() -> None:
    texts = [(module, text) for module, argument in thai_arguments() for text in literals(argument)]
    assert [(module, found) for module, text in texts for found in english(text)] == []
    assert len(texts) > 500


def test_nothing_that_other_programs_say_is_filled_into_thai() -> None:
    arguments = list(thai_arguments())
    assert [module for module, argument in arguments if names(argument) & FOREIGN] == []
    assert any(names(argument) for _, argument in arguments)


def test_one_word_stands_for_one_thing() -> None:
    texts = [(module, text) for module, argument in thai_arguments() for text in literals(argument)]
    found = [
        (module, word, other[0])
        for module, text in texts
        for word, others in OTHER_WORDS.items()
        if (other := re.search(others, text))
    ]
    assert found == []
    assert all(any(word.partition(" ")[0] in text for _, text in texts) for word in OTHER_WORDS)


@pytest.mark.parametrize("number", sorted(errno.errorcode))
def test_every_reason_of_the_system_is_said_in_thai(number: int) -> None:
    said = reason(OSError(number, os.strerror(number)))
    assert (re.search("[A-Za-z]", said.th), said.en) == (None, os.strerror(number))


def test_a_reason_without_a_number_is_said_too() -> None:
    assert reason(OSError("unexpected")).th == "ระบบไม่อนุญาต"
