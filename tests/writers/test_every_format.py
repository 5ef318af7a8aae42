"""What each format of a document needs: a writer, a golden book, proof by a reader other than ours, a line in the docs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from antigraft_cli.pipeline.write import WRITERS, Format
from books import made
from golden_text import OF_FORMAT

ROOT = Path(__file__).parents[2]
GUIDE = "README.th.md"
READS = re.compile(r"^READS = Format\.([A-Z]+)$", re.MULTILINE)
"""How a test module declares that other programs read books of a format in it."""


def lacking(format_: Format, read: set[str]) -> list[str]:
    """What a format still needs, each as an instruction to add it."""
    golden = ROOT / "tests" / "golden" / f"example.{OF_FORMAT[format_].__name__}.txt"
    needed = {
        "add its writer to WRITERS in pipeline/write.py": format_ in WRITERS,
        "pytest tests/writers/test_golden.py --update": golden.exists(),
        f"have another program read its books in a test, beside READS = Format.{format_.name}": format_.name
        in read,
        f"say in {GUIDE} what `--format {format_}` makes": f"`--format {format_}`"
        in (ROOT / GUIDE).read_text("utf-8"),
    }
    return [what for what, is_there in needed.items() if not is_there]


def test_every_format_has_all_that_a_format_needs() -> None:
    modules = list((ROOT / "tests").rglob("test_*.py"))
    read = {name for module in modules for name in READS.findall(module.read_text("utf-8"))}
    assert {format_.value: lacking(format_, read) for format_ in Format} == {
        format_.value: [] for format_ in Format
    }
    assert len(read) == len(Format) >= 3


def test_no_writer_stands_for_a_format_that_is_not_there() -> None:
    assert list(WRITERS) == list(Format)


@pytest.mark.parametrize("format_", Format)
def test_a_draft_is_stamped(format_: Format) -> None:
    assert made("example-draft", format_).content != made("example", format_).content
