"""The options `--templates` and `--reference`: the templates and the Word styles that documents are made with."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from antigraft_cli.cli.frame.language import language, tr
from antigraft_cli.pipeline.own_templates import OwnTemplates, read_own_templates
from antigraft_cli.pipeline.reference_looks import Reference, read_reference_looks
from antigraft_cli.report.escape import printable
from antigraft_cli.report.finding import Finding

TemplatesFolder = Annotated[
    Path | None,
    typer.Option(
        "--templates",
        metavar="DIR",
        help=tr(
            "โฟลเดอร์แม่แบบของหน่วยงาน ใช้ก่อนแม่แบบในโปรแกรม",
            "A folder of your own templates, used before the built-in ones.",
        ),
        show_default=False,
    ),
]
ReferenceFile = Annotated[
    Path | None,
    typer.Option(
        "--reference",
        metavar="FILE.docx",
        help=tr("ไฟล์ Word ที่ใช้เป็นแบบของรูปลักษณ์", "A Word file to take the looks from."),
        show_default=False,
    ),
]


def given_templates(folder: Path | None) -> tuple[OwnTemplates, list[Finding]]:
    """The folder's templates, and what keeps its files from being read. Raises typer.BadParameter if it has none."""
    own, findings, problem = read_own_templates(folder)
    if problem:
        raise typer.BadParameter(problem.text(language()))
    return own, findings


def given_reference(path: Path | None) -> Reference | None:
    """The reference, if one is named. Raises typer.BadParameter if it cannot be read."""
    shown = printable(str(path))
    try:
        reference, problem = read_reference_looks(path)
    except OSError as error:
        raise typer.BadParameter(
            tr(f"เปิดไฟล์ {shown} ไม่ได้ ({error.strerror})", f"cannot open {shown} ({error.strerror})")
        ) from None
    if problem:
        raise typer.BadParameter(
            tr(f"ใช้ {shown} เป็นแบบไม่ได้: {problem.th}", f"{shown} cannot be used as a reference: {problem.en}")
        )
    return reference
