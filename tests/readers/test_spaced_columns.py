"""Tables whose columns are set with blanks."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from antigraft_cli.readers.blocks import Cell, texts
from antigraft_cli.readers.spaced_columns import columns_of_lines, table_rows

GAPS, WORDS = ["  ", "   ", "        ", "            "], ["กข", "งจ ฉ", "1", "2,000", "-", "ยาวมากกกกกกก", "อ"]
LINES = st.lists(st.tuples(st.sampled_from(GAPS), st.sampled_from(WORDS)), min_size=1, max_size=7).map(
    lambda pieces: "".join(gap + word for gap, word in pieces)
)


def letters(texts: list[str]) -> list[str]:
    return sorted("".join(texts).replace(" ", "").replace("\n", ""))


def text_of(cell: Cell) -> str:
    return "\n".join(texts(cell.blocks))


@given(st.lists(st.tuples(LINES, st.booleans()), min_size=1, max_size=8))
@example([("   กข   กข   กข", False), ("   กข   กข   งจ ฉ", False), ("   กข   2,000   กข", False)])
@example(
    [("ก  ข            ค            ง", False), ("            ยาวมากกกกกกก  กข", False), ("  1  1  1", False)]
)
def test_rows_keep_every_letter_in_cells_beside_each_other(lines: list[tuple[str, bool]]) -> None:
    written = [line for line, _ in lines]
    rows = table_rows(written, [is_apart for _, is_apart in lines], columns_of_lines(written))
    assert letters([text_of(cell) for row in rows for cell in row]) == letters(written)
    for row in rows:
        assert all(left.column + left.columns <= right.column for left, right in pairwise(row))


def test_the_line_with_most_texts_says_what_the_columns_are() -> None:
    lines = ["ลำดับ   โครงการ        งบประมาณ", "1       อบรม  ประชุม   2,000"]
    rows = table_rows(lines, [False, False], columns_of_lines(lines))
    assert [[text_of(cell) for cell in row] for row in rows] == [
        ["ลำดับ", "โครงการ", "งบประมาณ"],
        ["1", "อบรม", "ประชุม", "2,000"],
    ]
