"""Plans come back from their books after another program has opened and saved them.

The sample, the example, and plans made at random: through LibreOffice as they come back straight, through pandoc but
for what `PANDOC_DROPS` names.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from antigraft_cli.pipeline.book_import.import_book import import_book
from antigraft_cli.pipeline.check import check_plan
from generated_books import book_of
from generated_plans import generated, write
from programs import need
from shown_plans import differences, shown_plan

Shown = dict[str, Any]

PLANS = Path(__file__).parents[2] / "data" / "plans"
WRITTEN_BY_HAND = ("pa-sak", "example")

IN_ONE_RUN = 50
"""Books that LibreOffice converts without being started again."""

NO_CAPTION = "<คำบรรยายภาพ>"

PANDOC_DROPS = {
    "styles": "it keeps those of headings alone: only plans go through it in which words and numbers tell what a text is",
    "lists of one item": "they have no numbers; below other items and in chapters they are paragraphs: such plans have none",
    "total rows": "of the last row of a chapter's table only the words say so: other rows of such plans do not look like one",
    "captions of pictures": "without its style, a caption comes back as the paragraph below",
    "pages on their side": "all of its sections are one",
}
"""What pandoc leaves out of a book, and what that means for the plan that comes back; all the rest is compared."""

PANDOC_ADDS = " แถว "
"""What stands in the paragraph that pandoc makes above each table, of the words that tell the blind what it holds."""


@pytest.fixture
def numbers(converted_plans: int) -> list[range]:
    """The numbers of the generated plans, in parts of one run."""
    return [range(converted_plans)[start:][:IN_ONE_RUN] for start in range(0, converted_plans, IN_ONE_RUN)]


def plans(numbers: range, folder: Path, *, plain: bool) -> Iterator[tuple[str, Path]]:
    """Generated plans of these numbers, with the first of them also those that were written by hand."""
    if not numbers.start:
        yield from ((name, PLANS / name) for name in WRITTEN_BY_HAND)
    for number in numbers:
        yield f"{number}", generated(number, plain=plain).write(folder / "plans" / f"{number}")


def with_books(numbers: range, folder: Path, *, plain: bool) -> dict[str, Shown]:
    """What plans show, by their names; their books are written into a folder."""
    (folder / "books").mkdir(parents=True)
    found: dict[str, Shown] = {}
    for name, plan in plans(numbers, folder, plain=plain):
        checked = check_plan(plan)
        (folder / "books" / f"{name}.docx").write_bytes(book_of(checked))
        found[name] = shown_plan(checked)
    return found


def returned(name: str, folder: Path) -> tuple[Shown, list[str]]:
    """What the plan shows that comes back from a book that another program saved, and the texts that are noted."""
    found = import_book(folder / "saved" / f"{name}.docx")
    again = check_plan(write(folder / "again" / name, dict(found.files)))
    return shown_plan(again), [str(note.data()) for note in found.notes]


def saved_by_office(folder: Path, source: str, target: str, kind: str) -> None:
    """All books of a folder saved as another kind, in one run."""
    office = need("soffice", "libreoffice-writer")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    files = sorted(map(str, (folder / source).iterdir()))
    command = [office, "--headless", profile, "--convert-to", kind, "--outdir", str(folder / target), *files]
    subprocess.run(command, check=True, capture_output=True, timeout=300 + 30 * len(files))


def test_plans_come_back_through_libreoffice(numbers: list[range], tmp_path: Path) -> None:
    """As odt, and as the docx that LibreOffice makes of that."""
    for some in numbers:
        folder = tmp_path / f"{some.start}"
        wanted = with_books(some, folder, plain=False)
        saved_by_office(folder, "books", "odt", "odt")
        saved_by_office(folder, "odt", "saved", "docx:MS Word 2007 XML")
        for name, plan in wanted.items():
            shown, notes = returned(name, folder)
            assert (name, differences(shown, plan), notes) == (name, [], [])


def test_plans_come_back_through_pandoc_but_for_what_it_drops(numbers: list[range], tmp_path: Path) -> None:
    pandoc = need("pandoc", "pandoc")
    for some in numbers:
        folder = tmp_path / f"{some.start}"
        wanted = with_books(some, folder, plain=True)
        (folder / "saved").mkdir()
        for name, plan in wanted.items():
            book, saved = (folder / each / f"{name}.docx" for each in ("books", "saved"))
            subprocess.run([pandoc, str(book), "-o", str(saved)], check=True, timeout=300)
            shown, notes = returned(name, folder)
            assert (name, differences(through_pandoc(shown), through_pandoc(plan))) == (name, [])
            assert (name, [note for note in notes if PANDOC_ADDS not in note]) == (name, [])


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
