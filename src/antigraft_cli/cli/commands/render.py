"""`plan render`: the book of a plan, or the plan of one year."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Annotated

import typer

from antigraft_cli.cli.frame.console import note, say, write
from antigraft_cli.cli.frame.language import language, tr
from antigraft_cli.cli.options.lang import Lang
from antigraft_cli.cli.options.looks import ReferenceFile, TemplatesFolder, given_reference, given_templates
from antigraft_cli.cli.options.plans import Paths, PlanNames, selected
from antigraft_cli.cli.options.year import Year, given_year, no_such_year
from antigraft_cli.pipeline.plan_book import Refusal, RenderedFile, RenderedPlan, Theme, render_plan
from antigraft_cli.pipeline.whole_file import write_whole
from antigraft_cli.pipeline.write import Format
from antigraft_cli.report import text
from antigraft_cli.report.escape import printable
from antigraft_cli.report.finding import Finding
from antigraft_cli.source.plan_files import PLAN_FILE, year_file
from antigraft_cli.system_reasons import reason

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
    """Make the documents of plans that have no errors."""
    _ = lang
    wanted_year = given_year(year) if year else None
    chosen = tuple(dict.fromkeys(formats or [Format.DOCX]))
    if Format.PDF in chosen:
        _need_pdf()
    folders = selected(paths, plan)
    own, faults = given_templates(templates)
    if faults:
        _report(faults)
        raise typer.Exit(1)
    theme, job = Theme(own, given_reference(reference, chosen)), _Job(wanted_year, output)
    for folder in folders:
        job.finish(folder, render_plan(folder, wanted_year, formats=chosen, draft=draft, theme=theme))
    if wanted_year and not job.has_year:
        raise no_such_year(wanted_year, job.years)
    if job.failed:
        raise typer.Exit(1)


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


def _report(findings: list[Finding]) -> None:
    write(text.render(findings, language()))


class _Job:
    """One run of the command over several plans: where its files go, and how it went."""

    def __init__(self, year: int | None, output: Path) -> None:
        self.year, self.output = year, output
        self.has_year = False
        self.failed = False
        self.years: set[int] = set()
        self._written: set[Path] = set()

    def finish(self, folder: Path, made: RenderedPlan) -> None:
        """Report what was found in a plan, and save its documents."""
        self.years |= made.checked.years
        if made.refusal is Refusal.NO_SUCH_YEAR:
            note(_skipped(folder, self.year))
            return
        self.has_year = True
        _report(made.checked.findings)
        _report(list(made.template_findings))
        if made.refusal:
            self.failed = True
            if why := _why_refused(made, folder, self.year):
                note(why)
        for file in made.files:
            self._keep(made, file)

    def _keep(self, made: RenderedPlan, file: RenderedFile) -> None:
        """Save one document, unless the reference lacks styles for it or its pages lack some of the text."""
        _report(file.findings)
        if not file.findings or file.content:
            for each in file.notes:
                note(f"{printable(made.checked.plan.id)}: {each.text(language())}")
        if file.content is None:
            self.failed = True
            return
        self._save(self.output / file.name, file.content)

    def _save(self, path: Path, content: bytes) -> None:
        shown = printable(str(path))
        if path in self._written:
            note(
                tr(
                    f"ไม่เขียนทับ {shown} เพราะมีสองแผนที่โฟลเดอร์ชื่อเดียวกัน ให้สร้างทีละแผนด้วย -o คนละโฟลเดอร์",
                    f"{shown} was not overwritten: two plans have the same folder name; render each with its own -o",
                )
            )
            self.failed = True
            return
        try:
            write_whole(path, content)
        except OSError as error:
            why = reason(error)
            raise typer.BadParameter(
                tr(
                    f"เขียน {shown} ไม่ได้ ({why.th}) ถ้าเปิดไฟล์ไว้ใน Word ให้ปิดก่อน",
                    f"cannot write {shown} ({why.en}); close it if it is open in Word",
                )
            ) from None
        self._written.add(path)
        say(tr(f"สร้างแล้ว {shown}", f"created {shown}"))


def _skipped(folder: Path, year: int | None) -> str:
    shown = printable(str(folder))
    return tr(f"ข้าม {shown}: ไม่มีตารางของ พ.ศ. {year}", f"skipped {shown}: no table for {year}")


def _why_refused(made: RenderedPlan, folder: Path, year: int | None) -> str:
    """What to say besides the findings; template faults speak for themselves."""
    if made.refusal is Refusal.HAS_ERRORS:
        shown = printable(str(folder))
        return tr(
            f"ไม่สร้างเล่มของ {shown} เพราะยังมีข้อผิดพลาด แก้ก่อน หรือใช้ --draft เพื่อดูร่าง",
            f"{shown} has errors and was not rendered; fix them, or use --draft to see a draft",
        )
    if made.refusal is Refusal.UNREADABLE:
        shown = printable(made.checked.plan.id)
        missing = year_file(year) if year and made.checked.plan.info else PLAN_FILE
        return tr(
            f"สร้างร่างของ {shown} ไม่ได้ เพราะ {missing} ยังอ่านไม่ได้",
            f"cannot make a draft of {shown}: {missing} cannot be read",
        )
    return ""
