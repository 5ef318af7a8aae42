"""Both samples' books, whole: any change of a text, a style or the XML shows in tests/golden."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from antigraft_cli.markup.nodes import sections
from books import made
from golden_text import of_nodes, of_xml

HOW_TO_UPDATE = "if the change is meant: pytest tests/writers/test_golden.py --update, and read the difference"
GOLDEN = Path(__file__).parents[1] / "golden"


def nodes(name: str) -> str:
    return of_nodes(sections(made(name).root))


def document(name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(made(name).content)) as archive:
        return of_xml(archive.read("word/document.xml"))


@pytest.mark.parametrize("name", ["pa-sak", "example"])
@pytest.mark.parametrize("kind", [nodes, document], ids=lambda kind: kind.__name__)
def test_the_book_is_as_it_was(name: str, kind: object, request: pytest.FixtureRequest) -> None:
    text = nodes(name) if kind is nodes else document(name)
    path = GOLDEN / f"{name}.{'nodes' if kind is nodes else 'document'}.txt"
    if request.config.getoption("--update"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
    assert text.splitlines() == path.read_text("utf-8").splitlines(), HOW_TO_UPDATE
    assert len(text.splitlines()) > 300
