"""The option `--period`: the years of a plan."""

from __future__ import annotations

import re
from typing import Annotated

import typer

from antigraft_cli.cli.frame.language import tr
from antigraft_cli.report.escape import printable
from antigraft_cli.thai import arabic_digits

_PERIOD = re.compile(r"(2[4-6][0-9]{2})(?: ?[-–] ?(2[4-6][0-9]{2}))?")
_MOST_YEARS = 20

Period = Annotated[
    str | None,
    typer.Option(
        "--period",
        metavar=tr("พ.ศ.-พ.ศ.", "YEARS"),
        help=tr("ช่วงปีของแผน เช่น 2571-2575", "The plan's years, such as 2571-2575."),
        show_default=False,
    ),
]


def given_period(text: str | None) -> tuple[int, int] | None:
    """The first and the last year, in the Buddhist era; None for no text. Raises typer.BadParameter for anything else."""
    if text is None:
        return None
    found = _PERIOD.fullmatch(arabic_digits(text.strip()))
    start, end = (int(found[1]), int(found[2] or found[1])) if found else (0, 0)
    if not found or not 0 <= end - start < _MOST_YEARS:
        raise typer.BadParameter(
            tr(
                f"--period {printable(text)} ใช้ไม่ได้ เขียนเป็น พ.ศ. เช่น 2571-2575",
                f"--period {printable(text)} is not a period: write years of the Buddhist era, such as 2571-2575",
            )
        )
    return start, end
