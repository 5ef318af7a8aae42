"""`plan render`: the book of a plan, or the plan of one of its years."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from antigraft_cli.cli.language import tr
from antigraft_cli.cli.options import Lang, Paths, PlanNames
from antigraft_cli.cli.own_templates import TemplatesFolder, own_templates
from antigraft_cli.cli.reference import ReferenceFile, given_reference
from antigraft_cli.cli.rendering import Format, Job, report
from antigraft_cli.cli.selection import selected
from antigraft_cli.cli.year import Year, given_year, no_such_year

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
    templates: TemplatesFolder = None,
    reference: ReferenceFile = None,
    lang: Lang = None,
) -> None:
    """Make the documents of plans that are without errors."""
    _ = lang
    wanted = given_year(year) if year else None
    chosen = tuple(dict.fromkeys(formats or [Format.DOCX]))
    if Format.PDF in chosen:
        _need_pdf()
    folders = selected(paths, plan)
    own, faults = own_templates(templates)
    if faults:
        report(faults)
        raise typer.Exit(1)
    job = Job(wanted, chosen, output, draft, own, given_reference(reference))
    for folder in folders:
        job.run(folder)
    if wanted and not job.has_year:
        raise no_such_year(wanted, job.years)
    if job.failed:
        raise typer.Exit(1)


def _need_pdf() -> None:
    """Raise typer.BadParameter where the extra `pdf` is not installed."""
    from importlib.util import find_spec  # noqa: PLC0415

    if not all(find_spec(name) for name in ("typst", "fontpkg_sarabun")):
        install = "pipx inject antigraft-cli typst fontpkg-sarabun"
        raise typer.BadParameter(
            tr(
                f"ยังไม่ได้ติดตั้งส่วนที่ทำ PDF ติดตั้งด้วย {install} (หรือ pip install typst fontpkg-sarabun)",
                f"what makes PDF is not installed: {install} (or pip install typst fontpkg-sarabun)",
            )
        )
