"""What several tests need: the option that rewrites expectations, and a small plan to break."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

BASE = Path(__file__).parent / "cases" / "base"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option --update."""
    parser.addoption(
        "--update",
        action="store_true",
        help="rewrite tests/cases/*/expected and tests/golden with the current output (review every change)",
    )


@pytest.fixture
def base_plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the base plan of the rule cases, as `plan` in the current folder."""
    shutil.copytree(BASE, tmp_path / "plan")
    monkeypatch.chdir(tmp_path)
    return Path("plan")
