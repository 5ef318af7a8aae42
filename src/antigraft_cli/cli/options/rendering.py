"""The run of a command that makes documents of several plans: what it reports, where its files go, how it went."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import typer

from antigraft_cli.cli.frame.console import note, say, write
from antigraft_cli.cli.frame.language import language, tr
from antigraft_cli.cli.options.looks import given_reference, given_templates
from antigraft_cli.pipeline.plan_book import Refusal, RenderedFile, RenderedPlan, Theme, render_plan
from antigraft_cli.pipeline.whole_file import write_whole
from antigraft_cli.pipeline.write import Format
from antigraft_cli.report import text
from antigraft_cli.report.escape import printable
from antigraft_cli.report.finding import Finding
from antigraft_cli.source.plan_files import PLAN_FILE, results_file, year_file
from antigraft_cli.system_reasons import reason


class Wanted(NamedTuple):
    """What is to be made: the book of all years, of one, or the report on its round; in which formats, and where."""

    formats: tuple[Format, ...]
    output: Path
    draft: bool
    year: int | None = None
    months: int | None = None


class Rendering:
    """One run over several plans."""

    def __init__(self, wanted: Wanted) -> None:
        self.made_any = False
        self.failed = False
        self.years: set[int] = set()
        self.lack_results: list[Path] = []
        self._wanted = wanted
        self._written: set[Path] = set()

    def run(self, folders: Iterable[Path], templates: Path | None, reference: Path | None) -> None:
        """Make and save the documents of every plan. Raises typer.Exit if own templates cannot be used."""
        own, faults = given_templates(templates)
        if faults:
            _report(faults)
            raise typer.Exit(1)
        formats, _, draft, year, months = self._wanted
        theme = Theme(own, given_reference(reference, formats))
        for folder in folders:
            made = render_plan(folder, year, months=months, formats=formats, draft=draft, theme=theme)
            self._finish(folder, made)

    def _finish(self, folder: Path, made: RenderedPlan) -> None:
        """Report what was found in a plan, and save its documents."""
        self.years |= made.checked.years
        if made.refusal in (Refusal.NO_SUCH_YEAR, Refusal.NO_RESULTS):
            note(_skipped(folder, self._wanted, made.refusal))
            self.lack_results += [folder] if made.refusal is Refusal.NO_RESULTS else []
            return
        self.made_any = True
        _report(made.checked.findings)
        _report(list(made.template_findings))
        if made.refusal:
            self.failed = True
            if why := _why_refused(made, folder, self._wanted):
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
        self._save(self._wanted.output / file.name, file.content)

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


def _report(findings: list[Finding]) -> None:
    write(text.render(findings, language()))


def _skipped(folder: Path, wanted: Wanted, refusal: Refusal) -> str:
    shown, year, months = printable(str(folder)), wanted.year, wanted.months
    if refusal is Refusal.NO_RESULTS:
        return tr(
            f"ข้าม {shown}: ไม่มีผลรอบ {months} เดือนของ พ.ศ. {year}",
            f"skipped {shown}: no results of {months} months of {year}",
        )
    return tr(f"ข้าม {shown}: ไม่มีตารางของ พ.ศ. {year}", f"skipped {shown}: no table for {year}")


def _why_refused(made: RenderedPlan, folder: Path, wanted: Wanted) -> str:
    """What to say besides the findings; template faults speak for themselves."""
    if made.refusal is Refusal.HAS_ERRORS:
        shown = printable(str(folder))
        return tr(
            f"ไม่สร้างเล่มของ {shown} เพราะยังมีข้อผิดพลาด แก้ก่อน หรือใช้ --draft เพื่อดูร่าง",
            f"{shown} has errors and was not rendered; fix them, or use --draft to see a draft",
        )
    if made.refusal is Refusal.UNREADABLE:
        shown, missing = printable(made.checked.plan.id), _unread(made, wanted)
        return tr(
            f"สร้างร่างของ {shown} ไม่ได้ เพราะ {missing} ยังอ่านไม่ได้",
            f"cannot make a draft of {shown}: {missing} cannot be read",
        )
    return ""


def _unread(made: RenderedPlan, wanted: Wanted) -> str:
    """The file without which there is no draft."""
    if not made.checked.plan.info or not wanted.year:
        return PLAN_FILE
    return results_file(wanted.year) if wanted.year in made.checked.plan.years else year_file(wanted.year)
