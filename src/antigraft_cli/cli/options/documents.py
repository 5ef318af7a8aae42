"""The options of the commands that make documents: formats, folder, draft."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Annotated

import typer

from antigraft_cli.cli.frame.language import tr
from antigraft_cli.pipeline.write import Format

Formats = Annotated[
    list[Format] | None,
    typer.Option(
        "--format",
        metavar="|".join(Format),
        case_sensitive=False,
        help=tr("รูปแบบไฟล์ ระบุได้หลายครั้ง ถ้าเว้นไว้คือ docx", "File format; may be repeated; docx by default."),
        show_default=False,
    ),
]
Output = Annotated[
    Path,
    typer.Option(
        "--output",
        "-o",
        metavar="DIR",
        readable=False,  # not checked by typer: we say why
        help=tr("โฟลเดอร์ที่เก็บผล ปกติคือ build", "The folder to write the files to; build by default."),
    ),
]
Draft = Annotated[
    bool,
    typer.Option(
        "--draft",
        help=tr(
            "สร้างแม้ยังมีข้อผิดพลาด โดยพิมพ์คำว่า ร่าง ทุกหน้า", "Render despite errors, with every page stamped as a draft."
        ),
    ),
]


def given_formats(formats: list[Format] | None) -> tuple[Format, ...]:
    """The formats, each once. Raises typer.BadParameter if one of them needs what is not installed."""
    chosen = tuple(dict.fromkeys(formats or [Format.DOCX]))
    if Format.PDF in chosen:
        _need_pdf()
    return chosen


def _need_pdf() -> None:
    """Raise typer.BadParameter if the extra `pdf` is not installed."""
    if not all(find_spec(name) for name in ("typst", "fontpkg_sarabun")):
        install = "pipx inject antigraft-cli typst fontpkg-sarabun"
        raise typer.BadParameter(
            tr(
                f"ยังไม่ได้ติดตั้งส่วนที่ทำ PDF ติดตั้งด้วย {install} (หรือ pip install typst fontpkg-sarabun)",
                f"PDF support is not installed; install it with {install} (or pip install typst fontpkg-sarabun)",
            )
        )
