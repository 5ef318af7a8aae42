"""A monitoring report is not a plan book, whoever made it."""

from __future__ import annotations

from pathlib import Path

import pytest

from antigraft_cli.pipeline.book_import.import_book import import_book
from antigraft_cli.pipeline.book_import.import_into import returned
from antigraft_cli.pipeline.book_import.monitoring_reports import MONITORING_REPORT
from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.pipeline.plan_book import render_plan
from typed_books import ORGANIZATION, TypedBook

EXAMPLE = Path(__file__).parents[2] / "data" / "plans" / "example"
HEAD = [
    "ลำดับ",
    "โครงการ/กิจกรรม",
    "มิติ",
    "งบประมาณ (บาท)",
    "ไตรมาส 1",
    "ไตรมาส 2",
    "ไตรมาส 3",
    "ไตรมาส 4",
    "ผลการดำเนินงาน",
]
ROW = ["1", "โครงการคุณธรรม", "1", "500.00", "✓", "", "", "", "ดำเนินการแล้ว"]


def typed(*lines: str) -> TypedBook:
    """A table of a year below these lines."""
    book = TypedBook()
    for line in lines:
        book.line(line)
    book.line("ประจำปีงบประมาณ พ.ศ. 2567")
    book.table([HEAD, ROW])
    return book


def test_our_own_is_refused_and_brings_nothing_back() -> None:
    report = render_plan(EXAMPLE, 2567, months=12, draft=True).files[0].content
    assert report
    book = import_book(report)
    assert (book.problem, dict(book.files)) == (MONITORING_REPORT, {})
    assert returned(check_plan(EXAMPLE), report) == MONITORING_REPORT


@pytest.mark.parametrize(
    "name",
    [
        "รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต",
        "รายงานผลการดำเนินงานป้องกันการทุจริต รอบ 6 เดือน",
        "รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริตประจำปี",
        "แบบรายงานผลการปฏิบัติตามแผน",
        "รายงานสรุปผลการดำเนินงาน",
        "สรุปผลการดำเนินการตามแผนป้องกันการทุจริต",
        "เรื่อง รายงานติดตามประเมินผลแผน",
    ],
)
def test_a_typed_one_is_refused(name: str) -> None:
    book = import_book(typed(ORGANIZATION, name, "แผนปฏิบัติการป้องกันการทุจริต").data())
    assert (book.problem, dict(book.files)) == (MONITORING_REPORT, {})


def test_a_plan_that_speaks_of_reports_below_its_name_is_imported() -> None:
    book = import_book(typed("แผนปฏิบัติการป้องกันการทุจริต", "รายงานผลการดำเนินการ", ORGANIZATION).data())
    assert (book.problem, "projects/project-1.yaml" in book.files) == (None, True)


def test_a_report_that_holds_the_sheets_of_the_plan_is_imported() -> None:
    book = typed("รายงานผลการดำเนินการตามแผน", ORGANIZATION)
    book.new_page()
    for line in ("ชื่อโครงการ: โครงการคุณธรรม", "หลักการและเหตุผล", "เพราะจำเป็น", "วัตถุประสงค์", "เพื่อให้เกิดผล"):
        book.line(line)
    for line in ("กลุ่มเป้าหมาย", "ประชาชน", "วิธีดำเนินการ", "ลงมือทำ", "ผู้รับผิดชอบ", "สำนักปลัด", "ผลผลิต", "มีผลงาน"):
        book.line(line)
    read = import_book(book.data())
    assert (read.problem, "เพราะจำเป็น" in read.files["projects/project-1.yaml"].decode()) == (None, True)
