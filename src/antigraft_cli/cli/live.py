"""A plan as it stands now, for the browser: its book and what was found, made again at every change."""

from __future__ import annotations

from pathlib import Path

from antigraft_cli.cli.composition import compose
from antigraft_cli.cli.language import language, tr
from antigraft_cli.cli.own_templates import read_own_templates
from antigraft_cli.cli.stages import CheckedPlan, check_plan
from antigraft_cli.cli.writing import written
from antigraft_cli.documents.context import book
from antigraft_cli.preview.board import Remark, Shown
from antigraft_cli.report.escape import printable
from antigraft_cli.report.finding import Finding

_PARTS = {"projects": "sheet", "years": "year"}
"""What the id of a book's part begins with, by the folder of the file that it is made from."""


class Live:
    """A plan's folder looked at again and again.

    `year` is None for the book of all years; `years` are those that the plan has a file of.
    """

    def __init__(self, folder: Path, year: int | None, templates: Path | None = None) -> None:
        self.folder, self.year, self.templates = folder, year, templates
        self.years: set[int] = set()
        self._last_good: bytes | None = None

    def look(self) -> Shown:
        """The book as the files have it now; while none can be made of them, the last one that could."""
        checked = check_plan(self.folder)
        self.years = checked.years
        title = printable(checked.plan.id)
        page, remarks = self._page(checked)
        remarks += [self._remark(finding) for finding in checked.findings]
        if page is not None and not checked.plan.broken:
            self._last_good = page
            return Shown(title, page, "current", remarks)
        if self._last_good is not None:
            return Shown(title, self._last_good, "older", remarks)
        if page is not None:
            return Shown(title, page, "incomplete", remarks)
        return Shown(title, _nothing(), "missing", remarks)

    def _page(self, checked: CheckedPlan) -> tuple[bytes | None, list[Remark]]:
        """The book's page and what is wrong with the templates, whose folder may be empty while it is changed."""
        plan, info = checked.plan, checked.plan.info
        if info is None or (self.year and self.year not in plan.years):
            return None, []
        own, findings, problem = read_own_templates(self.templates)
        if problem:
            return None, [Remark(printable(str(self.templates)), "error", "--templates", problem, "", "", "")]
        contents, root = book(plan, info, self.year), None
        if not findings:
            root, findings = compose(contents, own.templates)
        remarks = [self._remark(finding) for finding in findings]
        if root is None:
            return None, remarks
        return written(root, contents, "html", checked.has_errors, own.style_sheet)[0], remarks

    def _remark(self, finding: Finding) -> Remark:
        span, rule = finding.span, finding.rule
        folder, _, stem = span.file.removesuffix(".yaml").rpartition("/")
        return Remark(
            place=printable(f"{span.file}:{span.line}:{span.column}"),
            severity=rule.severity,
            rule=f"{rule.code} {rule.name}",
            message=printable(finding.message.text(language())),
            hint=printable(finding.hint.text(language())) if finding.hint else "",
            line=printable(finding.line),
            part=f"{_PARTS[folder]}-{stem}" if folder in _PARTS else "",
        )


def _nothing() -> bytes:
    """A page for when nothing can be shown yet."""
    text = tr("ยังแสดงเล่มไม่ได้ แก้ข้อที่พบก่อน", "no book can be shown yet; mend what was found first")
    return f'<!DOCTYPE html><html lang="{language()}"><head><title>plan</title></head><body><p>{text}</p></body></html>'.encode()
