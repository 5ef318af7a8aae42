"""`plan render`: the book of a plan, or the plan of one of its years."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from antigraft_cli.cli.console import note, say, write
from antigraft_cli.cli.selection import Paths, PlanNames, selected
from antigraft_cli.report.escape import printable
from antigraft_cli.thai import BUDDHIST_ERA, arabic_digits

if TYPE_CHECKING:
    from antigraft_cli.cli.stages import CheckedPlan
    from antigraft_cli.documents.context import Book
    from antigraft_cli.report.finding import Finding


class Format(StrEnum):
    """What a document can be written as."""

    DOCX = "docx"
    HTML = "html"


def render(
    paths: Paths = None,
    plan: PlanNames = None,
    year: Annotated[
        str | None,
        typer.Option("--year", metavar="พ.ศ.", help="เฉพาะแผนของปีนี้ เช่น 2568", show_default=False),
    ] = None,
    formats: Annotated[
        list[Format] | None,
        typer.Option("--format", help="รูปแบบไฟล์ ใช้ซ้ำได้ ถ้าเว้นไว้คือ docx", show_default=False),
    ] = None,
    output: Annotated[Path, typer.Option("--output", "-o", metavar="DIR", help="โฟลเดอร์ที่เก็บผล")] = Path("build"),
    draft: Annotated[bool, typer.Option("--draft", help="สร้างแม้ยังมีข้อผิดพลาด โดยพิมพ์คำว่า ร่าง ทุกหน้า")] = False,
) -> None:
    """สร้างเล่มแผนเป็น Word จากข้อมูลที่ตรวจแล้ว ทั้งช่วงปีหรือปีเดียว."""
    wanted = _year(year) if year else None
    job = _Job(wanted, tuple(dict.fromkeys(formats or [Format.DOCX])), output, draft)
    for folder in selected(paths, plan):
        job.run(folder)
    if wanted and not job.has_year:
        raise typer.BadParameter(_no_such_year(wanted, job.years))
    if job.failed:
        raise typer.Exit(1)


def _year(text: str) -> int:
    """A Buddhist-era year in either kind of digits."""
    digits = arabic_digits(text.strip())
    if not (digits.isascii() and digits.isdigit() and len(digits) == 4):
        raise typer.BadParameter(f"--year {printable(text)} ไม่ใช่ พ.ศ. สี่หลัก เขียนเช่น 2568")
    year = int(digits)
    if 1900 <= year < 2100:
        raise typer.BadParameter(
            f"--year {year} เป็น ค.ศ. ถ้าหมายถึง พ.ศ. {year + BUDDHIST_ERA} ให้ใช้ --year {year + BUDDHIST_ERA}"
        )
    return year


def _no_such_year(year: int, known: set[int]) -> str:
    years = " ".join(str(each) for each in sorted(known)) or "ไม่มี"
    return f"ไม่มีแผนใดมีตารางของ พ.ศ. {year} (ปีที่มี: {years})"


class _Job:
    """One run of the command: what is asked for, and how it went."""

    def __init__(self, year: int | None, formats: tuple[Format, ...], output: Path, draft: bool) -> None:
        self.year, self.formats, self.output, self.draft = year, formats, output, draft
        self.has_year = False
        self.failed = False
        self.years: set[int] = set()
        self._written: set[Path] = set()

    def run(self, folder: Path) -> None:
        """Check one plan and write its documents."""
        from antigraft_cli.cli.stages import check_plan  # noqa: PLC0415 - pydantic is not loaded for --help

        checked = check_plan(folder)
        self.years |= checked.years
        if self.year and self.year not in checked.years:
            note(f"ข้าม {printable(str(folder))}: ไม่มีตารางของ พ.ศ. {self.year}")
            return
        self.has_year = True
        self._report(checked.findings)
        if checked.has_errors and not self.draft:
            note(f"ไม่สร้างเล่มของ {printable(str(folder))} เพราะยังมีข้อผิดพลาด แก้ก่อน หรือใช้ --draft เพื่อดูร่าง")
            self.failed = True
            return
        self._write(checked)

    def _report(self, findings: list[Finding]) -> None:
        from antigraft_cli.report import text  # noqa: PLC0415

        write(text.render(findings))

    def _write(self, checked: CheckedPlan) -> None:
        from antigraft_cli.cli.composition import compose  # noqa: PLC0415
        from antigraft_cli.documents.context import book  # noqa: PLC0415
        from antigraft_cli.documents.render import Template, templates_folder  # noqa: PLC0415

        plan, info = checked.plan, checked.plan.info
        if info is None or (self.year and self.year not in plan.years):
            note(
                f"สร้างร่างของ {printable(plan.id)} ไม่ได้ เพราะ {'plan.yaml' if info is None else 'ไฟล์ของปีนี้'} ยังอ่านไม่ได้"
            )
            self.failed = True
            return
        contents = book(plan, info, self.year)
        template = Template("annual-plan" if self.year else "plan-book", templates_folder())
        root, findings = compose(contents, template)
        self._report(findings)
        if root is None:
            self.failed = True
            return
        from antigraft_cli.cli.writing import written  # noqa: PLC0415

        for format_ in self.formats:
            self._save(
                self.output / f"{_stem(contents, self.draft)}.{format_}",
                written(root, contents, format_, self.draft),
            )

    def _save(self, path: Path, content: bytes) -> None:
        from antigraft_cli.cli.files import write_whole  # noqa: PLC0415

        if path in self._written:
            note(f"ไม่เขียนทับ {printable(str(path))} เพราะมีสองแผนที่โฟลเดอร์ชื่อเดียวกัน ให้สร้างทีละแผนด้วย -o คนละโฟลเดอร์")
            self.failed = True
            return
        try:
            write_whole(path, content)
        except OSError as error:
            raise typer.BadParameter(
                f"เขียน {printable(str(path))} ไม่ได้ ({error.strerror}) ถ้าเปิดไฟล์ไว้ใน Word ให้ปิดก่อน"
            ) from None
        self._written.add(path)
        say(f"สร้างแล้ว {printable(str(path))}")


def _stem(contents: Book, draft: bool) -> str:
    """The file's name: plan, years, revision, draft."""
    period, revision = contents.info.period, contents.info.revision
    years = str(contents.year) if contents.year else f"{period.start}-{period.end}"
    return f"{contents.id}-{years}{f'-rev{revision.number}' if revision else ''}{'-draft' if draft else ''}"
