"""Rows that grow to the height of a page and beyond it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from antigraft_cli.markup.nodes import Cell, Paragraph, Run, Section, Table
from antigraft_cli.shipped import templates_folder
from antigraft_cli.writers.docx.word_file import Properties, word_file
from antigraft_cli.writers.docx.word_looks import built_in_looks
from books import LONG_NOTE
from laid_out import bare
from pdf_pages import convert, pages

LOOKS = built_in_looks(templates_folder() / "base.docx")


def table(sentences: int) -> Table:
    note = " ".join([LONG_NOTE] * sentences)
    row = (Cell((Run("1"),), "center"), Cell((Run("โครงการค่ายเยาวชนสุจริต"),)), Cell((Run(note),)))
    head = tuple(Cell((Run(text),), head=True) for text in ("ลำดับ", "รายการ", "หมายเหตุ"))
    return Table(Paragraph("caption", (Run("ตาราง"),)), (1.3, 6.0, 4.5), (head,), (row, row), ())


def test_a_row_of_any_height_is_cut_off_nowhere(tmp_path: Path) -> None:
    tables = tuple(table(sentences) for sentences in range(3, 13))
    path = tmp_path / "book.docx"
    path.write_bytes(word_file((Section("years", "landscape", "digits", 1, tables),), Properties("ก", "ข"), LOOKS))
    made = pages(convert(path, tmp_path))
    shown = Counter(bare("".join(line.text for page in made for line in page.lines)))
    wanted = Counter(
        bare("".join(run.text for each in tables for row in each.body for cell in row for run in cell.runs))
    )
    assert wanted - shown == Counter()
    assert max(line.bottom for page in made for line in page.lines) < made[0].height - 1.9 * 72 / 2.54
    assert len(made) > len(tables)
