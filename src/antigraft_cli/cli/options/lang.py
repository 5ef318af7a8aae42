"""The option `--lang`. Its value is read before the commands are loaded: see `frame.language`."""

from __future__ import annotations

from typing import Annotated, get_args

import typer

from antigraft_cli.cli.frame.language import tr
from antigraft_cli.messages import Language

Lang = Annotated[
    str | None,
    typer.Option(
        "--lang",
        metavar="|".join(get_args(Language)),
        help=tr("ภาษาของข้อความ", "The language of messages."),
        show_default=False,
    ),
]
