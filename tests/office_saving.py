"""Word files as LibreOffice saves them."""

from __future__ import annotations

import subprocess
from pathlib import Path

from programs import need


def saved_by_libreoffice(file: bytes, extension: str, folder: Path) -> bytes:
    """A Word file, opened by LibreOffice and saved as one of a kind."""
    (folder / "original.docx").write_bytes(file)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [need("soffice", "libreoffice-writer"), "--headless", profile, "--convert-to", extension]
    subprocess.run(
        [*command, "--outdir", str(folder / "made"), str(folder / "original.docx")],
        check=True,
        capture_output=True,
    )
    return (folder / "made" / f"original.{extension}").read_bytes()
