"""The option `--jobs`: how many processes work on many plans."""

from __future__ import annotations

from typing import Annotated

import typer

from antigraft_cli.cli.frame.language import tr

Jobs = Annotated[
    int | None,
    typer.Option(
        "--jobs",
        "-j",
        metavar="N",
        min=1,
        help=tr(
            "จำนวนงานที่ทำพร้อมกัน ปกติใช้ทุกแกนของเครื่อง", "How many plans to work on at once; all cores by default."
        ),
        show_default=False,
    ),
]
