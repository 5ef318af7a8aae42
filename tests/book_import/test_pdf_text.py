"""The text of our own PDF, as Poppler copies it, gives nearly all of the plan."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from antigraft_cli.pipeline.book_import.import_book import import_book
from antigraft_cli.pipeline.check import CheckedPlan, check_plan
from antigraft_cli.pipeline.plan_book import render_plan
from antigraft_cli.pipeline.write import Format
from generated_plans import write
from programs import need
from shown_plans import leaves, shown_plan

PLANS = Path(__file__).parents[2] / "data" / "plans"


@pytest.fixture(scope="module", params=["pa-sak", "example"])
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def pdf(name: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("pdf") / f"{name}.pdf"
    content = render_plan(PLANS / name, formats=[Format.PDF]).files[0].content
    assert content
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("way", ["-raw", "-layout"])
def test_nearly_every_value_comes_back_from_the_text_of_a_pdf(
    way: str, name: str, pdf: Path, tmp_path: Path
) -> None:
    text = subprocess.run([need("pdftotext", "poppler-utils"), way, pdf, "-"], capture_output=True, check=True)
    found = _values(check_plan(write(tmp_path / name, dict(import_book(text.stdout).files))))
    wanted = _values(check_plan(PLANS / name))
    if name == "example":  # whose chapters have tables and pictures, of which little is left
        wanted = {path: value for path, value in wanted.items() if path.startswith("/projects/")}
    wrong = {path: (value, found.get(path)) for path, value in wanted.items() if found.get(path) != value}
    assert len(wanted) > 100
    assert len(wrong) <= 0.03 * len(wanted), wrong


def _values(checked: CheckedPlan) -> dict[str, str]:
    """The values without blanks, which the ends of lines take from Thai and give to Latin letters."""
    return {path: "".join(str(value).split()) for path, value in leaves(shown_plan(checked)).items()}
