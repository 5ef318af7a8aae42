"""Both sample books, whole, in every format: any change in the text, the styles or the pages shows in tests/golden."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from golden_text import OF_FORMAT, nodes

HOW_TO_UPDATE = "if the change is intended: make fresh, and review the difference"
GOLDEN = Path(__file__).parents[1] / "golden"


@pytest.mark.parametrize("name", ["pa-sak", "example"])
@pytest.mark.parametrize("kind", [nodes, *OF_FORMAT.values()], ids=lambda kind: kind.__name__)
def test_the_book_is_as_it_was(name: str, kind: Callable[[str], str], request: pytest.FixtureRequest) -> None:
    text, path = kind(name), GOLDEN / f"{name}.{kind.__name__}.txt"
    if request.config.getoption("--update"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
    assert path.exists(), HOW_TO_UPDATE
    assert text.splitlines() == path.read_text("utf-8").splitlines(), HOW_TO_UPDATE
    assert len(text.splitlines()) > 100
