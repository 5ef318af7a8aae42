"""docs/ita.md shows the table of item numbers that is kept as data."""

from __future__ import annotations

import csv
from pathlib import Path

ROOT = Path(__file__).parents[1]
GUIDE = (ROOT / "docs" / "ita.md").read_text("utf-8")


def items() -> list[dict[str, str]]:
    with (ROOT / "data" / "ita-items.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_guide_shows_the_table_of_item_numbers() -> None:
    shown = GUIDE.partition("| ปีที่ประเมิน |")[2].partition("\n\n")[0].splitlines()[2:]
    assert [[cell.strip() for cell in row.strip("|").split("|")] for row in shown] == [
        list(row.values()) for row in items()
    ]


def test_every_row_says_where_its_numbers_are_from() -> None:
    assert all(row["source"] and row["agency"] for row in items())
    assert all(row["plan"] or row["six_months"] or row["annual"] for row in items())
    assert len(items()) >= 3


def test_no_item_number_is_in_the_program() -> None:
    numbers = {row[column] for row in items() for column in ("plan", "six_months", "annual")} - {""}
    files = [*(ROOT / "src").rglob("*.py"), *(ROOT / "templates").glob("*.j2")]
    assert [
        path.name for path in files if any(f'"{number}"' in path.read_text("utf-8") for number in numbers)
    ] == []
    assert len(files) > 200
