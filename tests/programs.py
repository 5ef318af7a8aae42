"""Programs that only some tests need: if one is missing, the test is skipped, or fails in CI."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest


def need(program: str, package: str) -> str:
    """The program's path; `package` is the Debian package that provides it."""
    return _need(shutil.which(program), f"{program} is missing (apt-get install {package})")


def need_file(path: Path, package: str) -> Path:
    """The path of a file that a Debian package provides."""
    return Path(_need(str(path) if path.exists() else None, f"{path} is missing (apt-get install {package})"))


def _need(found: str | None, message: str) -> str:
    if found is None:
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    return found
