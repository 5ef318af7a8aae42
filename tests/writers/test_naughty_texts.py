"""Texts that other programs stumble over, in the text fields of a plan: each format is sound and shows them as texts.

`make soak` puts every text into every field.
"""

from __future__ import annotations

import io
import re
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import openpyxl
import pytest
from pypdf import PdfReader

from antigraft_cli.pipeline.plan_book import render_plan
from antigraft_cli.pipeline.write import Format
from antigraft_cli.readers.blocks import texts as texts_of
from antigraft_cli.readers.document_file import read_document
from antigraft_cli.thai import clean, typeset
from soak.fuzzed_texts import well_formed
from soak.naughty_texts import TEXTS, naughty_plan

SHIFTS = (0,)
"""The numbers of the texts that the first field gets."""


@pytest.fixture(scope="module", autouse=True)
def without_libreoffice() -> object:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", "")
        yield


@cache
def books(shift: int) -> dict[str, bytes]:
    """The book in every format, by its suffix."""
    with TemporaryDirectory() as folder:
        made = render_plan(naughty_plan(Path(folder, "example"), shift), formats=tuple(Format), draft=True)
    assert made.refusal is None
    return {Path(file.name).suffix: file.content or b"" for file in made.files}


def letters(text: str) -> str:
    return re.sub(r"\s|[\u00ad\u200b-\u200d\u00a0\u202a-\u202e\u2060-\u2069]", "", text)


@pytest.mark.parametrize("shift", SHIFTS)
def test_the_word_file_holds_every_text(shift: int) -> None:
    content = books(shift)[".docx"]
    well_formed(content)
    shown = letters("".join(texts_of(read_document(content).blocks)))
    lacking = [text for text in TEXTS if letters(typeset(clean(text.replace("$$", "$")), "thai")) not in shown]
    assert lacking == []


@pytest.mark.parametrize("shift", SHIFTS)
def test_the_web_page_runs_nothing(shift: int) -> None:
    page = books(shift)[".html"].decode()
    assert page.endswith("</html>\n")
    assert "&lt;script&gt;" in page
    assert re.findall(r"<script|javascript:[^<]*\"", page) == []


@pytest.mark.parametrize("shift", SHIFTS)
def test_the_workbook_computes_sums_and_nothing_else(shift: int) -> None:
    content = books(shift)[".xlsx"]
    well_formed(content)
    cells = [cell for sheet in openpyxl.load_workbook(io.BytesIO(content)) for row in sheet for cell in row]
    formulas = {re.sub("[0-9]+", "", str(cell.value)) for cell in cells if cell.data_type == "f"}
    assert len(cells) > 100
    assert [each for each in formulas if not re.match("=(SUM|COUNT|IF|SUBTOTAL)", each)] == []


@pytest.mark.parametrize("shift", SHIFTS)
def test_the_pdf_is_made(shift: int) -> None:
    assert len(PdfReader(io.BytesIO(books(shift)[".pdf"])).pages) > 10
