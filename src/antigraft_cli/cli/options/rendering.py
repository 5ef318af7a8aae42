"""The run of a command that makes documents of several plans: what it reports, where its files go, how it went."""

from __future__ import annotations

import errno
from collections.abc import Sequence
from functools import cache, partial
from pathlib import Path

import typer

from antigraft_cli.cli.frame.console import note, say, write
from antigraft_cli.cli.frame.language import language, tr
from antigraft_cli.cli.frame.processes import of_each
from antigraft_cli.cli.frame.progress_bar import with_bar
from antigraft_cli.cli.options.documents_of import Documents, Wanted, check_looks, documents_of
from antigraft_cli.cli.options.unwritten import why_unwritten
from antigraft_cli.pipeline.made_before import MadeBefore, keep_in_mind, keep_plan_in_mind
from antigraft_cli.pipeline.plan_book import Refusal, RenderedFile
from antigraft_cli.pipeline.related_pages import Related, link_pages
from antigraft_cli.pipeline.whole_file import write_whole
from antigraft_cli.pipeline.write import Format
from antigraft_cli.report import text
from antigraft_cli.report.escape import printable
from antigraft_cli.report.finding import Finding

_ENOUGH = 2
"""Plans that are worth a process of their own: a book takes longer than its start."""


@cache
def _made_before(output: Path, *, ignored: bool) -> MadeBefore:
    """What each process knows of the documents that were there before this run."""
    return MadeBefore(output, ignored=ignored)


class Rendering:
    """One run over several plans."""

    def __init__(self, wanted: Wanted, output: Path, *, force: bool) -> None:
        self.made_any = False
        self.years: set[int] = set()
        self.lack_results: list[Path] = []
        self._wanted = wanted
        self._output = output
        self._force = force
        self._skipped = 0
        self._same: set[Path] = set()
        self._written: set[Path] = set()
        self._failed: set[Path] = set()

    @property
    def failed(self) -> bool:
        """Whether any document was not made."""
        return bool(self._failed)

    def run(self, folders: Sequence[Path], jobs: int | None) -> None:
        """Make and save the documents of every plan; of several plans, those that a former run has not made.

        Raises typer.Exit if own templates cannot be used, typer.BadParameter for the reference, or at the end if files
        could not be written.
        """
        check_looks(self._wanted)
        before = partial(_made_before, self._output, ignored=self._force) if len(folders) > 1 else None
        parts = of_each(partial(documents_of, self._wanted, before), folders, jobs, _ENOUGH)
        unwritten = list[str]()
        for folder, part in zip(folders, with_bar(parts, len(folders)), strict=True):
            try:
                self._finish(folder, part)
            except _NotWrittenError as error:
                self._failed.add(folder)
                unwritten.append(str(error))
        if len(folders) > 1 and self.made_any:
            say(self._in_all(len(folders)))
        if unwritten:
            raise typer.BadParameter("\n".join(unwritten))

    def _in_all(self, plans: int) -> str:
        """One line on the whole run."""
        files, failed, skipped, same = len(self._written), len(self._failed), self._skipped, len(self._same)
        made = tr(f"รวม {plans:,} แผน: ได้ {files:,} ไฟล์", f"plans: {plans:,}, files created: {files:,}")
        made += tr(f" เหมือนเดิม {same:,} ไฟล์", f", unchanged: {same:,}") if same else ""
        made += tr(f" ไม่ครบ {failed:,} แผน", f", plans that failed: {failed:,}") if failed else ""
        return made + (tr(f" ข้าม {skipped:,} แผน", f", skipped: {skipped:,}") if skipped else "")

    def _finish(self, folder: Path, made: Documents) -> None:
        """Report what was found in a plan, and save its documents. Raises _NotWrittenError."""
        self.years |= made.years
        if made.refusal in (Refusal.NO_SUCH_YEAR, Refusal.NO_RESULTS):
            note(_skipped(folder, self._wanted, made.refusal))
            self._skipped += 1
            self.lack_results += [folder] if made.refusal is Refusal.NO_RESULTS else []
            return
        self.made_any = True
        write(made.said)
        if made.refusal:
            self._failed.add(folder)
            if why := _why_refused(made, folder, self._wanted):
                note(why)
        for file in made.files:
            if not self._keep(made.id, file):
                self._failed.add(folder)
        if made.whole and folder not in self._failed:
            keep_plan_in_mind(self._output, made.whole)
        if Format.HTML in self._wanted.formats and made.files:
            self._link(made.pages)

    def _keep(self, plan: str, file: RenderedFile) -> bool:
        """Save one document, unless the reference lacks styles for it or its pages lack some of the text."""
        _report(file.findings)
        if not file.findings or file.content:
            for each in file.notes:
                note(f"{printable(plan)}: {each.text(language())}")
        path = self._output / file.name
        if file.is_there:
            say(tr(f"เหมือนเดิม {printable(str(path))}", f"unchanged {printable(str(path))}"))
            self._same.add(path)
            return True
        return file.content is not None and self._save(path, file.content, file)

    def _link(self, pages: Sequence[Related]) -> None:
        """Link the plan's web pages in the folder to each other."""
        try:
            link_pages(self._output, pages)
        except OSError as error:
            raise _not_written(self._output, error) from None

    def _save(self, path: Path, content: bytes, file: RenderedFile) -> bool:
        shown = printable(str(path))
        if path in self._written or path in self._same:
            note(
                tr(
                    f"ไม่เขียนทับ {shown} เพราะมีสองแผนที่โฟลเดอร์ชื่อเดียวกัน ให้สร้างทีละแผนด้วย -o คนละโฟลเดอร์",
                    f"{shown} was not overwritten: two plans have the same folder name; render each with its own -o",
                )
            )
            return False
        _write(path, content)
        if file.inputs:
            keep_in_mind(self._output, file.name, file.inputs, content, file.notes)
        self._written.add(path)
        say(tr(f"สร้างแล้ว {shown}", f"created {shown}"))
        return True


_OF_THE_DISK = (errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO)
"""Why a file cannot be written where no other can be either."""


class _NotWrittenError(Exception):
    """A document could not be written, which keeps no other from being written."""


def _write(path: Path, content: bytes) -> None:
    try:
        write_whole(path, content)
    except OSError as error:
        raise _not_written(path, error) from None


def _not_written(path: Path, error: OSError) -> Exception:
    message = why_unwritten(path, error, "Excel" if path.suffix == f".{Format.XLSX}" else "Word")
    return typer.BadParameter(message) if error.errno in _OF_THE_DISK else _NotWrittenError(message)


def _report(findings: Sequence[Finding]) -> None:
    write(text.render(list(findings), language()))


def _skipped(folder: Path, wanted: Wanted, refusal: Refusal) -> str:
    shown, year, months = printable(str(folder)), wanted.year, wanted.months
    if refusal is Refusal.NO_RESULTS:
        return tr(
            f"ข้าม {shown}: ไม่มีผลรอบ {months} เดือนของ พ.ศ. {year}",
            f"skipped {shown}: no results of {months} months of {year}",
        )
    return tr(f"ข้าม {shown}: ไม่มีตารางของ พ.ศ. {year}", f"skipped {shown}: no table for {year}")


def _why_refused(made: Documents, folder: Path, wanted: Wanted) -> str:
    """What to say besides the findings; template faults speak for themselves."""
    if made.refusal is Refusal.HAS_ERRORS:
        shown, what = printable(str(folder)), "รายงาน" if wanted.months else "เล่ม"
        return tr(
            f"ไม่สร้าง{what}ของ {shown} เพราะยังมีข้อผิดพลาด แก้ก่อน หรือใช้ --draft เพื่อดูร่าง",
            f"{shown} has errors and was not rendered; fix them, or use --draft to see a draft",
        )
    if made.refusal is Refusal.UNREADABLE:
        shown = printable(made.id)
        return tr(
            f"สร้างร่างของ {shown} ไม่ได้ เพราะ {made.unread} ยังอ่านไม่ได้",
            f"cannot make a draft of {shown}: {made.unread} cannot be read",
        )
    return ""
