"""The books of the proofs use all that there is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import BaseModel

from antigraft_cli.model.plan import Plan
from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.source.plan_files import PLAN_FILE
from books import BOOKS, FULL
from model_fields import NAMED


def filled(model: BaseModel) -> Iterator[tuple[str, str]]:
    """The fields that a plan's file sets, with their models' names."""
    for name in model.model_fields_set:
        value = getattr(model, name)
        yield type(model).__name__, name
        for each in value if isinstance(value, tuple) else (value,):
            if isinstance(each, BaseModel):
                yield from filled(each)


def models(plan: Plan, file: str) -> tuple[BaseModel | None, ...]:
    """The files of a kind."""
    return (plan.info,) if file == PLAN_FILE else tuple(getattr(plan, file).values())


def unused(name: str, folder: Path) -> list[str]:
    """The fields that a book could show and its plan does not use."""
    wanted = BOOKS[name](folder)
    plan = check_plan(wanted.folder).plan
    used = {each for file in wanted.kind.shows for model in models(plan, file) if model for each in filled(model)}
    known = {
        (field.owner.__name__, field.path[-1])
        for field in NAMED
        if field.owner and field.file in wanted.kind.shows
    }
    assert len(known) > 20
    return sorted(".".join(each) for each in known - used)


def test_the_books_of_all_features_use_every_field_that_their_kind_shows(tmp_path: Path) -> None:
    if found := {name: fields for name in FULL if (fields := unused(name, tmp_path / name))}:
        pytest.fail(f"put these fields into data/plans/example: {found}", pytrace=False)
    assert FULL


def test_every_kind_of_document_has_a_book_of_all_features(tmp_path: Path) -> None:
    kinds = {BOOKS[name](tmp_path / name).kind for name in BOOKS}
    assert kinds == {BOOKS[name](tmp_path / name).kind for name in FULL}
