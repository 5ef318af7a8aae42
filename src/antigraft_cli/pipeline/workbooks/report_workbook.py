"""A monitoring report as a workbook: the summary, who is waited for, all projects, their indicators."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from antigraft_cli.documents.context import Book
from antigraft_cli.documents.monitoring import Figures, Report, ReportedProject
from antigraft_cli.model.closed_lists import CRITERION_WORDS
from antigraft_cli.model.results import Indicator
from antigraft_cli.model.to_fill import known
from antigraft_cli.pipeline.workbooks.year_workbook import TOTAL, quarter_numbers, shown
from antigraft_cli.thai import buddhist_date, joined, money, one_line
from antigraft_cli.writers.xlsx.workbook import Column, Kind, Sheet, Value, Workbook

_NUMBER, _PROJECT = Column("ลำดับ", Kind.COUNT, 7), Column("โครงการ/กิจกรรม/มาตรการ", width=36)
_UNITS, _WHEN = Column("ผู้รับผิดชอบ", width=17), Column("ไตรมาส", width=11)
_MONEY = (
    Column("งบประมาณตามแผน (บาท)", Kind.MONEY, 16, summed=True),
    Column("ตามข้อบัญญัติ/เทศบัญญัติ (บาท)", Kind.MONEY, 16, summed=True),
    Column("เบิกจ่ายจริง (บาท)", Kind.MONEY, 16, summed=True),
    Column("ร้อยละของแผน", Kind.PERCENT, 11),
)
_RESULTS = (
    _NUMBER,
    _PROJECT,
    Column("มิติ", Kind.COUNT, 6),
    _UNITS,
    _WHEN,
    *_MONEY,
    Column("สถานะ", width=22),
    Column("รอบ (เดือน)", Kind.COUNT, 9),
    Column("ผลการดำเนินงาน", width=36),
    Column("ปัญหา/อุปสรรค", width=28),
    Column("ข้อเสนอแนะ", width=28),
    Column("หมายเหตุ", width=15),
)
_INDICATORS = (
    _NUMBER,
    _PROJECT,
    Column("ตัวชี้วัด", width=46),
    Column("เกณฑ์", width=14),
    Column("เป้าหมาย", Kind.NUMBER, 12),
    Column("ผลจริง", Kind.NUMBER, 12),
    Column("หน่วย", width=12),
    Column("บรรลุหรือไม่", width=14),
)
_MET = {True: "บรรลุ", False: "ไม่บรรลุ", None: "ยังไม่ทราบผล"}
_NONE = "ไม่มี"


def report_workbook(book: Book, report: Report, title: str, day: date, *, draft: bool = False) -> Workbook:
    """The workbook of a year's report, with the title and the day that its file is to say."""
    typography, name = book.info.typography, one_line(book.info.organization.name)
    round_ = f"ประจำปีงบประมาณ พ.ศ. {book.year} รอบ {report.months} เดือน ของ{name}"
    caption = f"{report.name} {round_} (ข้อมูล ณ วันที่ {buddhist_date(report.as_of)}){' (ร่าง)' if draft else ''}"
    waiting = (_waiting(report, caption),) if report.waiting else ()
    sheets = (_summary(report, caption), *waiting, _results(report, caption), _indicators(report, caption))
    return Workbook(title, name, day, sheets, typography.font, typography.size, draft)


def _summary(report: Report, caption: str) -> Sheet:
    columns = (
        Column("มิติที่", Kind.COUNT, 7),
        Column("ชื่อมิติ", width=46),
        Column("ทั้งหมด", Kind.COUNT, 10, summed=True),
        *(Column(word, Kind.COUNT, 14, summed=True) for word in report.statuses.values()),
        *_MONEY,
        Column("คะแนน", Kind.PERCENT, 9),
    )
    rows = tuple(
        (each.number, each.name, *_counts(report, each.figures), *_amounts(each.figures), each.figures.score)
        for each in report.dimensions
    )
    return Sheet("สรุป", caption, columns, rows, tuple(_of_all(report.total)), TOTAL)


def _counts(report: Report, figures: Figures) -> Iterator[Value]:
    yield figures.projects
    yield from (figures.counts[code] for code in report.statuses)


def _amounts(figures: Figures) -> tuple[Value, ...]:
    return figures.planned, figures.ordinance, figures.disbursed, figures.disbursed_rate


def _of_all(total: Figures) -> Iterator[str]:
    """What is no sum of the dimensions' figures: the score with its numbers, the rate."""
    if total.score is not None:
        done, doing, cannot = (total.counts[code] for code in ("completed", "in-progress", "cannot-proceed"))
        points = f"({done} × 1 + {doing} × 0.5 + {cannot} × 0)"
        yield f"คะแนนรวม = {points} ÷ {total.projects} × 100 = {money(total.score)}"
    if total.disbursed_rate is not None:
        yield f"เบิกจ่ายรวมร้อยละ {money(total.disbursed_rate)} ของงบประมาณตามแผน"


def _results(report: Report, caption: str) -> Sheet:
    rows = tuple(tuple(_result(project)) for project in report.projects)
    return Sheet("ผลทุกโครงการ", caption, _RESULTS, rows, total=TOTAL, frozen=2)


def _result(project: ReportedProject) -> Iterator[Value]:
    result = project.result
    amounts = result.amounts if result else None
    yield project.number
    yield project.title
    yield shown(project.project.dimension)
    yield _units(project)
    yield quarter_numbers(project.quarters)
    yield shown(project.budget)
    yield shown(amounts.ordinance if amounts else None)
    yield shown(amounts.disbursed if amounts else None)
    yield None if amounts is None or amounts.disbursed is None else project.rate
    yield project.status_text
    yield project.months
    if result:
        yield _lines(result.results)
        because = (f"เพราะ{project.reason_text}",) if project.reason_text else ()
        yield _lines((*because, *(result.problems or ())))
        yield _lines(result.suggestions)
        yield result.note
    else:
        yield from (None,) * 4


def _lines(texts: Iterable[str] | None) -> str:
    return "\n".join(one_line(text) for text in texts or ()) or _NONE


def _units(project: ReportedProject) -> str:
    return joined([one_line(unit) for unit in project.project.responsible])


def _indicators(report: Report, caption: str) -> Sheet:
    rows = tuple(
        (project.number, project.title, *_indicator(indicator))
        for project in report.projects
        for indicator in (project.result.indicators if project.result else None) or ()
    )
    return Sheet("ตัวชี้วัด", caption, _INDICATORS, rows, frozen=2, filtered=True)


def _indicator(indicator: Indicator) -> Iterator[Value]:
    yield one_line(indicator.name)
    yield CRITERION_WORDS[indicator.criterion][0] if known(indicator.criterion) else str(indicator.criterion)
    yield shown(indicator.target)
    yield shown(indicator.actual)
    yield indicator.unit
    yield _MET[indicator.met]


def _waiting(report: Report, caption: str) -> Sheet:
    """The projects without a report, with those who have to be asked."""
    rows = tuple(
        (each.number, each.title, _units(each), quarter_numbers(each.quarters)) for each in report.waiting
    )
    return Sheet(report.statuses["waiting"], caption, (_NUMBER, _PROJECT, _UNITS, _WHEN), rows)
