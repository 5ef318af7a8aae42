"""Tables and signatures that people set with tabs and blanks in Word."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from antigraft_cli.readers import typed_tables
from antigraft_cli.readers.blocks import Block, Paragraph, Table
from antigraft_cli.readers.typed_signatures import with_typed_signatures
from antigraft_cli.readers.typed_tables import with_typed_tables

HEAD = "ที่\tโครงการ\tมิติ\tงบประมาณ\tไตรมาส"
QUARTERS = "\t\t\t(บาท)\t1\t2\t3\t4"
ROWS = ["1.\tโครงการอบรม\t1\t5,000.-\t\t/", "2.\tมาตรการลด\t2\t-\t/\t/\t/\t/"]
TOTAL = "\t\tรวมทั้งสิ้น 2 โครงการ เป็นเงิน 5,000.- บาท"


def read(*lines: str) -> list[Block]:
    return with_typed_tables([Paragraph(line) for line in lines])


def cells(block: Block) -> list[list[str]]:
    assert isinstance(block, Table)
    return [[cell.text for cell in row] for row in block.rows]


def test_paragraphs_whose_tabs_part_columns_are_a_table() -> None:
    (found,) = read(HEAD, QUARTERS, *ROWS)
    assert cells(found) == [
        ["ที่", "โครงการ", "มิติ", "งบประมาณ", "ไตรมาส"],
        ["", "", "", "(บาท)", "1", "2", "3", "4"],
        ["1.", "โครงการอบรม", "1", "5,000.-", "", "/"],
        ["2.", "มาตรการลด", "2", "-", "/", "/", "/", "/"],
    ]


def test_lines_of_a_cell_are_one_cell_and_a_total_is_a_row() -> None:
    rule = "_" * 60
    caption, found, below = read("ปี 2566", rule, HEAD, rule, ROWS[0], "\tคุณธรรม", ROWS[1], rule, TOTAL, "ต่อไป")
    assert (caption, below) == (Paragraph("ปี 2566"), Paragraph("ต่อไป"))
    assert cells(found)[1:] == [
        ["1.", "โครงการอบรม\nคุณธรรม", "1", "5,000.-", "", "/"],
        ["2.", "มาตรการลด", "2", "-", "/", "/", "/", "/"],
        ["", "", "รวมทั้งสิ้น 2 โครงการ เป็นเงิน 5,000.- บาท"],
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ["1.\tชื่อโครงการ\t:\tโครงการอบรม", "2.\tวัตถุประสงค์\t:\tเพื่อให้รู้"],
        ["6.  ระยะเวลา\t\tไตรมาส 2", "7.  งบประมาณ\t\t5,000 บาท", "8.  ผู้รับผิดชอบ\t\tกองช่าง"],
        ["ประชากร\tชาย\t10\tคน", "\tหญิง\t12\tคน"],
        ["\t- ครู\tจำนวน\t5\tคน", "\t- แม่บ้าน", "\t- นักเรียน\tจำนวน\t9\tคน"],
        ["1) ครู\tจำนวน\t5\tคน", "2) นักเรียน\tจำนวน\t9\tคน"],
        [HEAD],
    ],
)
def test_other_paragraphs_with_tabs_stay_as_they_are(lines: list[str]) -> None:
    assert read(*lines) == [Paragraph(line) for line in lines]


@pytest.mark.parametrize("gap", ["\t\t", " " * 12])
def test_signatures_side_by_side_are_a_table(gap: str) -> None:
    lines = [
        gap.join(each)
        for each in (
            ("ผู้จัดทำ", "ผู้อนุมัติ"),
            ("(ลงชื่อ)..........", "(ลงชื่อ).........."),
            ("(นายหนึ่ง สมมติ)", "(นายสอง สมมติ)"),
            ("นักวิชาการ", "นายก"),
        )
    ]
    before, found, below = with_typed_signatures([Paragraph(line) for line in ("ผลผลิต", *lines, "หมายเหตุ")])
    assert (before, below) == (Paragraph("ผลผลิต"), Paragraph("หมายเหตุ"))
    assert cells(found) == [list(line.split(gap)) for line in lines]


def test_a_single_signature_stays_as_it_is() -> None:
    lines = [Paragraph("(ลงชื่อ)                 ผู้จัดทำ"), Paragraph("(นายหนึ่ง    สมมติ)")]
    assert with_typed_signatures(lines) == lines


@pytest.mark.parametrize("text", ["1\tข\tค\tง", "____________", "ก\tข\tค", "\tก"])
def test_the_work_grows_with_the_lines_also_where_they_are_no_table(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[Block] = []

    def counted(block: Block, cells: Callable[[Block], list[str]] = typed_tables._cells) -> list[str]:
        read.append(block)
        return cells(block)

    monkeypatch.setattr(typed_tables, "_cells", counted)
    lines = [Paragraph(text)] * 200
    assert typed_tables.with_typed_tables(lines) == lines
    assert 200 <= len(read) <= 400
