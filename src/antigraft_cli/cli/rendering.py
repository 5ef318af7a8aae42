"""One run of `plan render`, plan by plan: what is asked for, what is refused, what is written."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from antigraft_cli.cli.console import note, say, write
from antigraft_cli.cli.language import language, tr
from antigraft_cli.report.escape import printable

if TYPE_CHECKING:
    from antigraft_cli.cli.own_templates import OwnTemplates
    from antigraft_cli.cli.reference import Reference
    from antigraft_cli.cli.stages import CheckedPlan
    from antigraft_cli.documents.context import Book
    from antigraft_cli.markup import Element
    from antigraft_cli.report.finding import Finding


def report(findings: list[Finding]) -> None:
    """Print findings as text."""
    from antigraft_cli.report import text  # noqa: PLC0415

    write(text.render(findings, language()))


class Format(StrEnum):
    """What a document can be written as."""

    DOCX = "docx"
    HTML = "html"
    PDF = "pdf"


class Job:
    """One run of the command: what is asked for, and how it went."""

    def __init__(
        self,
        year: int | None,
        formats: tuple[Format, ...],
        output: Path,
        draft: bool,
        own: OwnTemplates,
        reference: Reference | None,
    ) -> None:
        self.year, self.formats, self.output, self.draft = year, formats, output, draft
        self.own, self.reference = own, reference
        self.has_year = False
        self.failed = False
        self.years: set[int] = set()
        self._written: set[Path] = set()

    def run(self, folder: Path) -> None:
        """Check one plan and write its documents."""
        from antigraft_cli.cli.stages import check_plan  # noqa: PLC0415 - pydantic is not loaded for --help

        shown = printable(str(folder))
        checked = check_plan(folder)
        self.years |= checked.years
        if self.year and self.year not in checked.years:
            note(tr(f"ข้าม {shown}: ไม่มีตารางของ พ.ศ. {self.year}", f"skipped {shown}: no table of {self.year}"))
            return
        self.has_year = True
        report(checked.findings)
        if checked.has_errors and not self.draft:
            note(
                tr(
                    f"ไม่สร้างเล่มของ {shown} เพราะยังมีข้อผิดพลาด แก้ก่อน หรือใช้ --draft เพื่อดูร่าง",
                    f"{shown} has errors and is not rendered; mend them, or use --draft to see a draft",
                )
            )
            self.failed = True
            return
        self._write(checked)

    def _write(self, checked: CheckedPlan) -> None:
        from antigraft_cli.cli.composition import compose  # noqa: PLC0415
        from antigraft_cli.documents.context import book  # noqa: PLC0415

        plan, info = checked.plan, checked.plan.info
        if info is None or (self.year and self.year not in plan.years):
            missing = "plan.yaml" if info is None else f"years/{self.year}.yaml"
            note(
                tr(
                    f"สร้างร่างของ {printable(plan.id)} ไม่ได้ เพราะ {missing} ยังอ่านไม่ได้",
                    f"no draft of {printable(plan.id)} is possible: {missing} cannot be read",
                )
            )
            self.failed = True
            return
        contents = book(plan, info, self.year)
        root, findings = compose(contents, self.own.templates)
        report(findings)
        if root is None:
            self.failed = True
            return
        for format_ in self.formats:
            self._make(root, contents, format_)

    def _make(self, root: Element, contents: Book, format_: Format) -> None:
        """One document written and saved, unless the reference lacks styles for it."""
        from antigraft_cli.cli.writing import written  # noqa: PLC0415

        looks = self.reference.looks if self.reference else None
        content, notes = written(root, contents, format_, self.draft, self.own.style_sheet, looks)
        if self.reference and format_ is Format.DOCX:
            missing = self.reference.missing_styles(content)
            report(missing)
            if missing and not self.draft:
                self.failed = True
                return
        for each in notes:
            note(f"{printable(contents.id)}: {each.text(language())}")
        self._save(self.output / f"{_stem(contents, self.draft)}.{format_}", content)

    def _save(self, path: Path, content: bytes) -> None:
        from antigraft_cli.cli.files import write_whole  # noqa: PLC0415

        shown = printable(str(path))
        if path in self._written:
            note(
                tr(
                    f"ไม่เขียนทับ {shown} เพราะมีสองแผนที่โฟลเดอร์ชื่อเดียวกัน ให้สร้างทีละแผนด้วย -o คนละโฟลเดอร์",
                    f"{shown} is not overwritten: two plans have one folder name; render them apart with -o",
                )
            )
            self.failed = True
            return
        try:
            write_whole(path, content)
        except OSError as error:
            raise typer.BadParameter(
                tr(
                    f"เขียน {shown} ไม่ได้ ({error.strerror}) ถ้าเปิดไฟล์ไว้ใน Word ให้ปิดก่อน",
                    f"cannot write {shown} ({error.strerror}); close it if it is open in Word",
                )
            ) from None
        self._written.add(path)
        say(tr(f"สร้างแล้ว {shown}", f"made {shown}"))


def _stem(contents: Book, draft: bool) -> str:
    """The file's name: plan, years, revision, draft."""
    period, revision = contents.info.period, contents.info.revision
    years = str(contents.year) if contents.year else f"{period.start}-{period.end}"
    return f"{contents.id}-{years}{f'-rev{revision.number}' if revision else ''}{'-draft' if draft else ''}"
