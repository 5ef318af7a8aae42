"""Both sample books and the reports of one, whole, in every format: any change in the text, the styles or the pages shows in tests/golden."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from antigraft_cli.pipeline.write import Format
from golden_text import OF_FORMAT, nodes

HOW_TO_UPDATE = "if the change is intended: make fresh, and review the difference"
GOLDEN = Path(__file__).parents[1] / "golden"


GOLDEN_FILES = [
    *((name, kind) for name in ("pa-sak", "example") for kind in (nodes, *OF_FORMAT.values())),
    *(("report-12", kind) for kind in (nodes, *(OF_FORMAT[each] for each in Format if each is not Format.XLSX))),
    ("report-6", nodes),
    ("report-6", OF_FORMAT[Format.PDF]),
]


@pytest.mark.parametrize(("name", "kind"), GOLDEN_FILES, ids=lambda part: getattr(part, "__name__", part))
def test_the_book_is_as_it_was(name: str, kind: Callable[[str], str], request: pytest.FixtureRequest) -> None:
    text, path = kind(name), GOLDEN / f"{name}.{kind.__name__}.txt"
    if request.config.getoption("--update"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
    assert path.exists(), HOW_TO_UPDATE
    assert text.splitlines() == path.read_text("utf-8").splitlines(), HOW_TO_UPDATE
    assert len(text.splitlines()) > 100
