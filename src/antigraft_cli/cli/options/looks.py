"""The options `--templates` and `--reference`: the templates and the Word styles that documents are made with."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from antigraft_cli.cli.frame.console import note
from antigraft_cli.cli.frame.language import language, tr
from antigraft_cli.pipeline.own_templates import OwnTemplates, read_own_templates
from antigraft_cli.pipeline.reference_looks import Reference, read_reference_looks
from antigraft_cli.pipeline.write import Format
from antigraft_cli.report.escape import printable
from antigraft_cli.report.finding import Finding
from antigraft_cli.system_reasons import reason

TemplatesFolder = Annotated[
    Path | None,
    typer.Option(
        "--templates",
        metavar="DIR",
        readable=False,  # not checked by typer: we say why
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
        readable=False,
        help=tr("ไฟล์ Word ที่นำรูปลักษณ์มาใช้", "A Word file to take the looks from."),
        show_default=False,
    ),
]


def given_templates(folder: Path | None) -> tuple[OwnTemplates, list[Finding]]:
    """The folder's templates, and what keeps its files from being read. Raises typer.BadParameter if it has none."""
    own, findings, problem = read_own_templates(folder)
    if problem:
        raise typer.BadParameter(problem.text(language()))
    return own, findings


def given_reference(path: Path | None, formats: tuple[Format, ...]) -> Reference | None:
    """The reference, if one is named. Raises typer.BadParameter where it cannot be read, or none of the formats has its looks."""
    others = ", ".join(each for each in formats if each is not Format.DOCX)
    if path and Format.DOCX not in formats:
        raise typer.BadParameter(
            tr(
                f"--reference ใช้กับ docx เท่านั้น ไม่ใช้กับ {others} ให้เพิ่ม --format docx หรือตัด --reference ออก",
                f"--reference is for docx alone, not for {others}: add --format docx, or leave --reference out",
            )
        )
    if path and others:
        note(
            tr(
                f"{others} ไม่ใช้รูปลักษณ์ของ {printable(str(path))} ใช้ในไฟล์ docx เท่านั้น",
                f"{others} does not take the looks of {printable(str(path))}: they are those of docx alone",
            )
        )
    shown = printable(str(path))
    try:
        reference, problem = read_reference_looks(path)
    except OSError as error:
        why = reason(error)
        raise typer.BadParameter(
            tr(f"เปิดไฟล์ {shown} ไม่ได้ ({why.th})", f"cannot open {shown} ({why.en})")
        ) from None
    if problem:
        raise typer.BadParameter(
            tr(f"ใช้ {shown} เป็นไฟล์อ้างอิงไม่ได้: {problem.th}", f"{shown} cannot be used as a reference: {problem.en}")
        )
    return reference
