"""What several tests need: the option that rewrites expectations, and a small plan to break."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from hypothesis import settings

BASE = Path(__file__).parent / "cases" / "base"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options --update, --quick and --plans."""
    parser.addoption(
        "--update",
        action="store_true",
        help="rewrite tests/cases/*/expected and tests/golden with the current output (review every change)",
    )
    parser.addoption(
        "--quick",
        action="store_true",
        help="leave out the test modules that start other programs, and try a quarter of the random cases",
    )
    parser.addoption(
        "--plans",
        type=int,
        help="how many generated plans come back from their books, straight and through each other program, and how many books"
        " are typed at random (else 300, 15 and 15)",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Let hypothesis take its time, and try a quarter of its usual hundred examples, or of their multiples, with --quick."""
    settings.register_profile("whole", deadline=None)
    settings.register_profile("quick", deadline=None, max_examples=25)
    settings.load_profile("quick" if config.getoption("--quick") else "whole")


_STARTS_PROGRAMS = re.compile(
    r"^(?:from|import) (?:browser|command|laid_out|npm_packages|office_saving|pdf_pages|pdf_readers|previewing|programs|spreadsheets|subprocess)\b",
    re.MULTILINE,
)
"""What a test module imports that starts other programs: LibreOffice, Chromium, the installed command and so on."""


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Whether --quick leaves a module out; None leaves the question to pytest."""
    if not config.getoption("--quick") or not collection_path.name.startswith("test_"):
        return None
    return bool(_STARTS_PROGRAMS.search(collection_path.read_text("utf-8"))) or None


@pytest.fixture(scope="session")
def times(pytestconfig: pytest.Config) -> int:
    """How often what is tried at random is tried: each fault in each field, elsewhere and in another style each time."""
    return 5 if pytestconfig.getoption("quick") else 20


@pytest.fixture(scope="session")
def plans(pytestconfig: pytest.Config) -> int:
    """How many generated plans are tried; a quarter of them with --quick."""
    most: int = pytestconfig.getoption("plans") or 300
    return most // 4 if pytestconfig.getoption("quick") else most


@pytest.fixture(scope="session")
def typed_books(pytestconfig: pytest.Config) -> int:
    """How many books are typed at random; a quarter of them with --quick."""
    most: int = pytestconfig.getoption("plans") or 15
    return most // 4 if pytestconfig.getoption("quick") else most


@pytest.fixture(scope="session")
def converted_plans(pytestconfig: pytest.Config) -> int:
    """How many generated plans are tried through each other program, which takes ten times as long."""
    return pytestconfig.getoption("plans") or 15


@pytest.fixture
def base_plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the base plan of the rule cases, as `plan` in the current folder."""
    shutil.copytree(BASE, tmp_path / "plan")
    monkeypatch.chdir(tmp_path)
    return Path("plan")
