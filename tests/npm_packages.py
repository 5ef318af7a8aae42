"""npm packages that only tests need, installed in the folder that ANTIGRAFT_NPM names, or else in a temporary one."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from functools import cache
from pathlib import Path

from programs import need, need_file

_PATIENCE = 300.0
"""Seconds for an installation."""

_OPTIONS = ("--ignore-scripts", "--no-save", "--no-audit", "--no-fund", "--fetch-retries=0")


@cache
def npm_file(package: str, path: str) -> Path:
    """A file of a package `name@version`, which is installed unless that version is already there."""
    name, _, version = package.partition("@")
    # Each in a folder of its own: npm removes what it does not find in a manifest.
    home = Path(os.environ.get("ANTIGRAFT_NPM") or tempfile.mkdtemp(prefix="npm-")) / name
    folder = home / "node_modules" / name
    manifest = folder / "package.json"
    if not manifest.exists() or json.loads(manifest.read_text("utf-8"))["version"] != version:
        command = [need("npm", "npm"), "install", *_OPTIONS, "--prefix", str(home), package]
        subprocess.run(command, timeout=_PATIENCE, check=False)
    return need_file(folder / path, f"npm; npm install {package}")
