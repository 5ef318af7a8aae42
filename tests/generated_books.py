"""Books of generated plans, made without LibreOffice: their contents lists have made-up numbers of pages."""

from __future__ import annotations

from pathlib import Path

import pytest

from antigraft_cli.markup.nodes import Section
from antigraft_cli.pipeline import write
from antigraft_cli.pipeline.check import CheckedPlan, check_plan
from antigraft_cli.pipeline.plan_book import render_plan
from antigraft_cli.writers.docx import contents
from antigraft_cli.writers.docx.body import PageLabels
from generated_plans import generated


def book(number: int, folder: Path, *, plain: bool = False) -> tuple[CheckedPlan, bytes]:
    """The generated plan of this number, written into a folder, and its book."""
    checked = check_plan(generated(number, plain=plain).write(folder / str(number)))
    assert not checked.has_errors, [(each.rule.code, each.path, each.message) for each in checked.findings]
    return checked, book_of(checked)


def book_of(checked: CheckedPlan) -> bytes:
    """A plan's book."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(write, "page_labels", _page_labels)
        content = render_plan(checked.folder.root).files[0].content
    assert content
    return content


def _page_labels(_write: object, sections: tuple[Section, ...], _font: str) -> tuple[PageLabels, None]:
    return {identity: f"{place}" for place, identity in enumerate(contents.bookmarks(sections), start=1)}, None
