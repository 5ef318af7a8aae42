"""Workbooks opened and saved, or shown as text, by LibreOffice Calc."""

from __future__ import annotations

import csv
import io
import re
import subprocess
import zipfile
from pathlib import Path

from programs import need, need_file

_CALC = Path("/usr/lib/libreoffice/program/libsclo.so")
_EVERY_SHEET = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1"
"""Comma, quotes, UTF-8, as shown, every sheet in a file of its own (LibreOffice's filter options)."""


def saved_by_office(workbook: bytes, folder: Path) -> bytes:
    """A workbook that LibreOffice opened and saved again."""
    return (_converted(workbook, folder, "xlsx:Calc MS Excel 2007 XML") / "in.xlsx").read_bytes()


def shown_by_office(workbook: bytes, folder: Path) -> dict[str, list[list[str]]]:
    """The cells of each sheet as LibreOffice shows them; the values of formulas are its own."""
    made = _converted(without_cached_values(workbook), folder, _EVERY_SHEET)
    return {
        each.stem.removeprefix("in-"): list(csv.reader(each.read_text("utf-8").splitlines(keepends=True)))
        for each in made.glob("*.csv")
    }


def without_cached_values(workbook: bytes) -> bytes:
    """The workbook, but that the values of its formulas have to be worked out."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(workbook)) as old, zipfile.ZipFile(made, "w") as new:
        for entry in old.infolist():
            new.writestr(entry, re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", old.read(entry)))
    return made.getvalue()


def _converted(workbook: bytes, folder: Path, kind: str) -> Path:
    office = need("soffice", "libreoffice-calc")
    need_file(_CALC, "libreoffice-calc")
    (folder / "in.xlsx").write_bytes(workbook)
    made = folder / f"made-as-{kind.partition(':')[0]}"
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [office, "--headless", profile, "--convert-to", kind, "--outdir", str(made), str(folder / "in.xlsx")]
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(folder), "LC_ALL": "C.UTF-8"}
    subprocess.run(command, check=True, capture_output=True, env=environment)
    return made
