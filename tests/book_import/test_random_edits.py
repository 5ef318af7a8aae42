"""Books edited at random come back: what was edited, and not one byte more."""

from __future__ import annotations

import pytest

from antigraft_cli.pipeline.plan_edits import PlanEdits
from book_edits import EDITS
from edited_books import EditedBook, brought_back, opened, written
from field_examples import seeded

NAMES = ("pa-sak", "example")
BOOKS, FEWEST_EDITS, TRIES = 12, 9, 40
"""Edited books of each plan, and the edits of each, one of every kind that the plan has a place for: over 200 in all."""


@pytest.mark.parametrize("seed", range(BOOKS))
@pytest.mark.parametrize("name", NAMES)
def test_edits_change_their_values_and_every_other_byte_stays(name: str, seed: int) -> None:
    edited = EditedBook(name, seeded(name, seed))
    made = [edit for edit in edited.random.sample(EDITS, len(EDITS)) if any(edit(edited) for _ in range(TRIES))]
    assert len(made) >= FEWEST_EDITS
    result = brought_back(name, edited.book)
    assert (result.by_hand, result.new, result.gone) == ([], {}, {})
    for delete in (True, False):
        assert written(name, result, delete=delete) == edited.expected(delete=delete)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("year", [None, 2568])
def test_a_book_that_was_only_saved_again_changes_nothing(name: str, year: int | None) -> None:
    assert brought_back(name, opened(name, year)) == PlanEdits()
