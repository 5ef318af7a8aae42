"""`plan render`: the book of a plan, or the plan of one of its years."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from antigraft_cli.cli.language import tr
from antigraft_cli.cli.options import Lang, Paths, PlanNames
from antigraft_cli.cli.rendering import Format, Job
from antigraft_cli.cli.selection import selected
from antigraft_cli.report.escape import printable
from antigraft_cli.thai import BUDDHIST_ERA, arabic_digits

Year = Annotated[
    str | None,
    typer.Option(
        "--year",
        metavar=tr("พ.ศ.", "YEAR"),
        help=tr("เฉพาะแผนของปีนี้ เช่น 2568", "Only this year's plan, such as 2568."),
        show_default=False,
    ),
]
Formats = Annotated[
    list[Format] | None,
    typer.Option(
        "--format",
        help=tr("รูปแบบไฟล์ ใช้ซ้ำได้ ถ้าเว้นไว้คือ docx", "File format, may be repeated; docx by default."),
        show_default=False,
    ),
]
Output = Annotated[
    Path, typer.Option("--output", "-o", metavar="DIR", help=tr("โฟลเดอร์ที่เก็บผล", "Where the files go."))
]
Draft = Annotated[
    bool,
    typer.Option(
        "--draft",
        help=tr("สร้างแม้ยังมีข้อผิดพลาด โดยพิมพ์คำว่า ร่าง ทุกหน้า", "Render in spite of errors, stamped as a draft."),
    ),
]


def render(
    paths: Paths = None,
    plan: PlanNames = None,
    year: Year = None,
    formats: Formats = None,
    output: Output = Path("build"),
    draft: Draft = False,
    lang: Lang = None,
) -> None:
    """Make the documents of plans that are without errors."""
    _ = lang
    wanted = _year(year) if year else None
    job = Job(wanted, tuple(dict.fromkeys(formats or [Format.DOCX])), output, draft)
    for folder in selected(paths, plan):
        job.run(folder)
    if wanted and not job.has_year:
        raise typer.BadParameter(_no_such_year(wanted, job.years))
    if job.failed:
        raise typer.Exit(1)


def _year(text: str) -> int:
    """A Buddhist-era year in either kind of digits."""
    digits = arabic_digits(text.strip())
    if not (digits.isascii() and digits.isdigit() and len(digits) == 4):
        raise typer.BadParameter(
            tr(
                f"--year {printable(text)} ไม่ใช่ พ.ศ. สี่หลัก เขียนเช่น 2568",
                f"--year {printable(text)} is no four-digit Buddhist-era year, such as 2568",
            )
        )
    year = int(digits)
    if 1900 <= year < 2100:
        raise typer.BadParameter(
            tr(
                f"--year {year} เป็น ค.ศ. ถ้าหมายถึง พ.ศ. {year + BUDDHIST_ERA} ให้ใช้ --year {year + BUDDHIST_ERA}",
                f"--year {year} is in the common era; if you mean {year + BUDDHIST_ERA}, use --year {year + BUDDHIST_ERA}",
            )
        )
    return year


def _no_such_year(year: int, known: set[int]) -> str:
    years = " ".join(str(each) for each in sorted(known)) or "-"
    return tr(f"ไม่มีแผนใดมีตารางของ พ.ศ. {year} (ปีที่มี: {years})", f"no plan has the year {year} (there are: {years})")
