"""Plans made at random come back from their books after another program has opened and saved them."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from antigraft_cli.pipeline.book_import.import_book import ImportedBook, import_book
from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.pipeline.plan_book import render_plan
from generated_plans import generated, write
from programs import need
from shown_plans import differences, shown_plan

Shown = dict[str, Any]

NO_CAPTION = "<คำบรรยายภาพ>"

PANDOC_DROPS = {
    "styles": "it keeps those of headings alone: only plans go through it in which words and numbers tell what a text is",
    "lists of one item": "the style alone tells them from a paragraph: such plans have none",
    "empty cells": "in its tables no row is a total by its looks: such plans have none beside numbers",
    "captions of pictures": "the style, and the words for the blind: a caption comes back as the paragraph below",
    "pages on their side": "all of its sections are one",
}
"""What pandoc leaves out of a book; all the rest is compared."""

PANDOC_ADDS = " แถว "
"""What stands in the paragraph that pandoc makes above each table, of the words that tell the blind what it holds."""


@pytest.fixture
def some(plans: int) -> range:
    """The numbers of the plans: a twentieth of those that are tried without another program."""
    return range(max(plans // 20, 1))


def rendered(numbers: range, folder: Path, *, plain: bool) -> dict[int, Shown]:
    """The books of generated plans, written into a folder; what each plan shows."""
    (folder / "books").mkdir()
    found: dict[int, Shown] = {}
    for number in numbers:
        checked = check_plan(generated(number, plain=plain).write(folder / "plans" / str(number)))
        content = render_plan(checked.folder.root).files[0].content
        assert content
        (folder / "books" / f"{number}.docx").write_bytes(content)
        shown = shown_plan(checked)
        assert isinstance(shown, dict)
        found[number] = shown
    return found


def returned(number: int, folder: Path) -> tuple[Shown, ImportedBook]:
    """What the plan shows that comes back from a book that another program saved."""
    found = import_book(folder / "saved" / f"{number}.docx")
    shown = shown_plan(check_plan(write(folder / "again" / str(number), dict(found.files))))
    assert isinstance(shown, dict)
    return shown, found


def saved_by_office(folder: Path, source: str, target: str, kind: str) -> None:
    """All books of a folder saved as another kind, in one run."""
    office = need("soffice", "libreoffice-writer")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    files = sorted(map(str, (folder / source).iterdir()))
    command = [office, "--headless", profile, "--convert-to", kind, "--outdir", str(folder / target), *files]
    subprocess.run(command, check=True, capture_output=True, timeout=60 + 10 * len(files))


def test_a_plan_comes_back_through_libreoffice(some: range, tmp_path: Path) -> None:
    """As odt, and as the docx that LibreOffice makes of that."""
    wanted = rendered(some, tmp_path, plain=False)
    saved_by_office(tmp_path, "books", "odt", "odt")
    saved_by_office(tmp_path, "odt", "saved", "docx:MS Word 2007 XML")
    for number, plan in wanted.items():
        shown, found = returned(number, tmp_path)
        assert (number, differences(shown, plan), found.notes) == (number, [], ())


def test_a_plan_comes_back_through_pandoc_but_for_what_pandoc_drops(some: range, tmp_path: Path) -> None:
    pandoc = need("pandoc", "pandoc")
    wanted = rendered(some, tmp_path, plain=True)
    (tmp_path / "saved").mkdir()
    for number, plan in wanted.items():
        book, saved = (tmp_path / each / f"{number}.docx" for each in ("books", "saved"))
        subprocess.run([pandoc, str(book), "-o", str(saved)], check=True, timeout=60)
        shown, found = returned(number, tmp_path)
        assert (number, differences(through_pandoc(shown), through_pandoc(plan))) == (number, [])
        assert [note.data() for note in found.notes if PANDOC_ADDS not in note.text] == []


def through_pandoc(shown: Shown) -> Shown:
    """What a plan shows, without what pandoc drops of its chapters."""
    chapters = [
        {**chapter, "page": "", "body": [each for part in chapter["body"] for each in _parts(part)]}
        for chapter in shown["chapters"]
    ]
    return {**shown, "chapters": chapters}


def _parts(part: Mapping[str, object]) -> list[Mapping[str, object]]:
    if "picture" not in part:
        return [part]
    below = [{"text": part["caption"]}] if part["caption"] != NO_CAPTION else []
    return [{"picture": part["picture"]}, *below]
