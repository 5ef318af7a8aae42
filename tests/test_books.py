"""The books of the proofs use all that there is."""

from __future__ import annotations

from pathlib import Path

import pytest

from antigraft_cli.model.chapter import ChapterText
from antigraft_cli.model.plan import PlanInfo
from antigraft_cli.model.project import Project
from antigraft_cli.model.schedule import YearSchedule
from antigraft_cli.pipeline.check import check_plan
from books import BOOKS
from every_text import fields, filled

OF_ALL_FEATURES = ["example", "forty-projects", "strained"]


@pytest.mark.parametrize("name", OF_ALL_FEATURES)
def test_a_book_of_all_features_uses_every_field_of_the_format(name: str, tmp_path: Path) -> None:
    plan = check_plan(BOOKS[name](tmp_path)[0]).plan
    assert plan.info
    models = (plan.info, *plan.projects.values(), *plan.years.values(), *plan.chapters.values())
    used = {each for model in models for each in filled(model)}
    known = {each for type_ in (PlanInfo, Project, YearSchedule, ChapterText) for each in fields(type_)}
    assert sorted(known - used) == []
    assert len(known) > 50
