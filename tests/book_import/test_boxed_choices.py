"""Choices that a form offers with boxes: the empty ones say nothing."""

from __future__ import annotations

import pytest

from antigraft_cli.pipeline.book_import.boxed_choices import chosen
from antigraft_cli.pipeline.book_import.sheet_preamble import dimension_of

WRITTEN = {
    "boxes in front": ("☐ ไตรมาส 1  ☐ ไตรมาส 2  ☒ ไตรมาส 3", "ไตรมาส 3"),
    "boxes behind": ("ไตรมาส 1 ☐ ไตรมาส 2 ☑", "ไตรมาส 2"),
    "words in front of the first box": ("ไตรมาสที่ [ ] 1 [x] 2 [ ] 3 [x] 4", "ไตรมาสที่ 2 4"),
    "brackets": ("( ) ใช้งบประมาณ ........ บาท (/) ไม่ใช้งบประมาณ", "ไม่ใช้งบประมาณ"),
    "none chosen": ("☐ ไตรมาส 1 ☐ ไตรมาส 2", ""),
    "circles": ("○ ไตรมาส 1 ● ไตรมาส 2", "ไตรมาส 2"),
    "a circle that marks an item": ("○ ไตรมาส 2", "○ ไตรมาส 2"),
    "brackets that are no box": ("ปีละ 9,000 บาท (เก้าพันบาทถ้วน)", "ปีละ 9,000 บาท (เก้าพันบาทถ้วน)"),
}


@pytest.mark.parametrize(("text", "kept"), WRITTEN.values(), ids=WRITTEN.keys())
def test_only_choices_whose_boxes_are_full_are_kept(text: str, kept: str) -> None:
    assert chosen(text) == kept


@pytest.mark.parametrize(
    "text",
    [
        "ลำดับที่ ๒ มิติที่ ๑ การสร้างวัฒนธรรมสุจริต",
        "รายละเอียดโครงการ ลำดับที่ ๒ มิติที่ ๑ การสร้างวัฒนธรรมสุจริต",
        "มิติที่ ๑ การสร้างวัฒนธรรมสุจริต ลำดับที่ ๒",
    ],
    ids=["number in front", "head in front", "number behind"],
)
def test_a_sheets_number_in_the_line_of_its_dimension_is_not_in_its_name(text: str) -> None:
    assert dimension_of(text) == (1, "การสร้างวัฒนธรรมสุจริต")
