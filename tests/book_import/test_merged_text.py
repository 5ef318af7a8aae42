"""What was changed in a text of the book is changed in the text of the data, and nothing else of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from antigraft_cli.model.variables import fill
from antigraft_cli.pipeline.book_import.merged_text import merged
from antigraft_cli.thai import convert_digits

NAMES = {"org.name": "เทศบาลตำบลตัวอย่าง", "period": "2566 - 2570"}


def shown(text: str) -> str:
    """A text as a book shows it."""
    return convert_digits(fill(text, NAMES).replace("–", "-"), "thai")


@pytest.mark.parametrize(
    ("there", "edited", "expected"),
    [
        ("มี 15 คน ใน ${org.name} จริง", "มี ๒๕ คน ใน เทศบาลตำบลตัวอย่าง จริง", "มี 25 คน ใน ${org.name} จริง"),
        ("ช่วง ${period} นะครับ", "ช่วง ๒๕๖๖ - ๒๕๗๐ นะจ๊ะครับ", "ช่วง ${period} นะจ๊ะครับ"),
        ("ช่วง ${period} นะครับ", "ช่วง ๒๕๖๖ - ๒๕๗๑ นะครับ", "ช่วง ๒๕๖๖ - ๒๕๗๑ นะครับ"),
        ("ช่วง ${period} 15", "ช่วง ๒๕๖๖ - ๒๕๗๐ ๑๕ คน", "ช่วง ${period} 15 คน"),
        ("1 ใน 2 ของ ๓", "๑ ใน ๔ ของ ๓", "1 ใน ๔ ของ ๓"),
        ("ก–ข 1", "", ""),
        ("ก–ข 1", "ใหม่ทั้งหมด", "ใหม่ทั้งหมด"),
        ("10_000", "๒๐,๐๐๐.๐๐", "๒๐,๐๐๐.๐๐"),
    ],
    ids=["digits", "variable", "variable changed", "behind", "both digits", "emptied", "anew", "amount"],
)
def test_what_is_there_in_other_letters_stays(there: str, edited: str, expected: str) -> None:
    assert merged(there, shown(there), edited, NAMES) == expected


_PIECES = st.sampled_from(
    ["${org.name}", "${period}", "–", "ก", "ข", " ", "1", "2", "๓", "คน ", "-", "๒๕๖๖", "ตำบล"]
)
_TEXTS = st.lists(_PIECES, min_size=1, max_size=12).map("".join)


@given(_TEXTS, st.data())
def test_the_book_of_the_merged_text_shows_the_edited_one(there: str, data: st.DataObject) -> None:
    old = shown(there)
    start = data.draw(st.integers(0, len(old)))
    end = data.draw(st.integers(start, min(start + 6, len(old))))
    new = old[:start] + data.draw(st.sampled_from(["", "ง", "๔๕", "ก ข", "-"])) + old[end:]
    assert shown(merged(there, old, new, NAMES)).strip() == shown(new).strip()


@given(_TEXTS, _TEXTS)
def test_any_text_becomes_any_other(there: str, new: str) -> None:
    assert shown(merged(there, shown(there), shown(new), NAMES)).strip() == shown(new).strip()


def test_long_texts_take_no_long_time() -> None:
    there = "".join(f"{number} กข " for number in range(900))
    assert merged(there, shown(there), shown(there).replace("๗๗๗ กข", "๗๗๗ กค"), NAMES) == there.replace(
        "777 กข", "777 กค"
    )
