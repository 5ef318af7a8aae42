"""`make audit`: validates every tested book with the Open XML SDK, which needs Node.js and npm's registry."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

sys.path.append(str(Path(__file__).parent / "writers"))

from test_excel_file import FORM, made_of
from test_reference import BOOK, PLAIN, everything, hostile, read, restyled

from antigraft_cli.pipeline.write import Format
from antigraft_cli.writers.docx.word_file import word_file
from books import BOOKS, made

VERSIONS = ("Office2013", "Microsoft365")


def books() -> Iterator[tuple[str, bytes]]:
    """Every book as Word file and as workbook, with its file's name."""
    for name in BOOKS:
        for format_ in (Format.DOCX, Format.XLSX):
            yield f"{name}.{format_}", made(name, format_).content
    yield "form.xlsx", made_of(FORM)
    references = {"restyled": restyled(), "hostile": hostile(), "full": everything()}
    for name, reference in references.items():
        yield f"{name}-reference.docx", word_file(BOOK, PLAIN, read(reference)[0])


def main(validator: str) -> int:
    """Print what is found, and return the exit status."""
    found = looked_at = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, content in books():
            path = Path(folder, name)
            path.write_bytes(content)
            for version in VERSIONS:
                errors = _errors([validator, str(path), "--officeVersion", version])
                looked_at += 1
                found += len(errors)
                sys.stdout.write(f"{name} {version}: {len(errors)}\n")
                sys.stdout.writelines(f"  {error}\n" for error in errors)
    sys.stdout.write(f"books looked at: {looked_at}, errors: {found}\n")
    return 1 if found or not looked_at else 0


def _errors(command: list[str]) -> list[str]:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    result = json.load(io.StringIO(done.stdout))
    assert result["ok"] == (not result["errors"]), done.stderr
    return [json.dumps(error, ensure_ascii=False) for error in result["errors"]]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
