"""The option `--year`: a Buddhist-era year that a plan has."""

from __future__ import annotations

from typing import Annotated

import typer

from antigraft_cli.cli.frame.language import tr
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


def given_year(text: str) -> int:
    """A Buddhist-era year in either kind of digits. Raises typer.BadParameter for anything else."""
    digits = arabic_digits(text.strip())
    if not (digits.isascii() and digits.isdigit() and len(digits) == 4):
        raise typer.BadParameter(
            tr(
                f"--year {printable(text)} ไม่ใช่ พ.ศ. สี่หลัก เขียนเช่น 2568",
                f"--year {printable(text)} is not a four-digit Buddhist-era year, such as 2568",
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


def no_such_year(year: int, known: set[int]) -> typer.BadParameter:
    """The error to raise for a year that none of the plans has."""
    years = " ".join(str(each) for each in sorted(known)) or "-"
    return typer.BadParameter(
        tr(f"ไม่มีแผนใดมีตารางของ พ.ศ. {year} (ปีที่มี: {years})", f"no plan has a table for {year} (available: {years})")
    )
