"""Many PDFs of one process: each as if it were the first, and no more memory than one needs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

_MANY = """
import json
from hashlib import sha256
from resource import RUSAGE_SELF, getrusage

from antigraft_cli.markup.nodes import Paragraph, Run, Section
from pdf_books import written


def book(number):
    texts = [f"ข้อความที่ {line} ของเล่มที่ {number} ไม่เหมือนเล่มอื่น" for line in range(400)]
    blocks = (Paragraph("h1", (Run("หัวเรื่อง"),)), *(Paragraph("p", (Run(text),)) for text in texts))
    content = written((Section("sheets", "portrait", "digits", 1, blocks),))
    return sha256(content).hexdigest(), getrusage(RUSAGE_SELF).ru_maxrss


print(json.dumps([book(number) for number in NUMBERS]))
"""


def made(*numbers: int) -> list[tuple[str, int]]:
    """The digests of books of these numbers made by one process, and the most memory that it had taken by then."""
    command = [sys.executable, "-c", _MANY.replace("NUMBERS", repr(numbers))]
    found = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    return [(digest, memory) for digest, memory in found]


def test_a_book_has_the_same_bytes_as_first_and_last_of_a_process_whose_memory_stays_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Typst keeps what it worked out for the ten books before: 9 MB of each of these, a quarter more in the end."""
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[1]), prepend=os.pathsep)
    first, second, *_, last = made(0, 1, 2, 3, 4, 0)
    assert last[0] == first[0] != second[0]
    assert last[1] < 1.12 * second[1]
