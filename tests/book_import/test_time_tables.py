"""What a table in a sheet says of when a project runs."""

from __future__ import annotations

import pytest

from antigraft_cli.pipeline.book_import.time_tables import times_of
from antigraft_cli.readers.blocks import Cell, Paragraph, Table


def table(*rows: tuple[str, ...], fill: str = "") -> Table:
    """A table of texts; `fill` is the colour of the cells with an asterisk."""
    return Table(
        tuple(
            tuple(
                Cell(
                    (Paragraph(text.rstrip("*")),) if text.rstrip("*") else (),
                    column,
                    fill=fill * text.endswith("*"),
                )
                for column, text in enumerate(texts)
            )
            for texts in rows
        )
    )


HEAD = ("ไตรมาสที่ 1", "ไตรมาสที่ 2", "ไตรมาสที่ 3", "ไตรมาสที่ 4")


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (table(HEAD, ("☐", "☑", "", "/")), ["ไตรมาส 2, 4"]),
        (table(("ไตรมาส",) * 4, ("๑", "๒", "๓", "๔"), ("", "✓", "", "")), ["ไตรมาส 2"]),
        (table(("ต.ค.", "พ.ย.", "เม.ย."), ("", "x", "x")), ["ไตรมาส 1, 3"]),
        (table(HEAD, ("*", "", "*", ""), fill="FFC000"), ["ไตรมาส 1, 3"]),
        (table(("ไตรมาส 1 (ต.ค. - ธ.ค.)", ""), ("ไตรมาส 2 (ม.ค. - มี.ค.)", "✓")), ["ไตรมาส 2"]),
        (table(("ปี", *HEAD), ("2567", "✓", "", "", ""), ("๒๕๖๘ - ๒๕๖๙", "", "✓", "", "")), ["พ.ศ. 2567 ไตรมาส 1", "พ.ศ. 2568, 2569 ไตรมาส 2"]),
        (table(("☐ ไตรมาส 1", "☑ ไตรมาส 2")), ["☐ ไตรมาส 1 ☑ ไตรมาส 2"]),
        (table(("ที่", "ผู้เข้าร่วม"), ("1", "ครู")), []),
    ],
    ids=range(8),
)  # fmt: skip
def test_a_table_of_quarters_or_months_says_when(made: Table, said: list[str]) -> None:
    assert times_of(made) == said
