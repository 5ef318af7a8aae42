"""A plan in its current state, for the browser: its book and its findings, made again at every change."""

from __future__ import annotations

from pathlib import Path

from antigraft_cli.messages import Language, Message
from antigraft_cli.pipeline.check import CheckedPlan, check_plan
from antigraft_cli.pipeline.compose import book_of, compose
from antigraft_cli.pipeline.own_templates import read_own_templates
from antigraft_cli.pipeline.write import Appearance, Format, write_document
from antigraft_cli.preview.board import Shown, ShownFinding
from antigraft_cli.report.escape import printable
from antigraft_cli.report.finding import Finding
from antigraft_cli.source.plan_files import file_name

_PARTS = {"projects": "sheet", "years": "year", "chapters": "chapter"}
"""The prefix of the ids of a book's parts, by the folder of the file that a part is made from."""

_NOTHING = Message("ยังแสดงเล่มไม่ได้ แก้ข้อที่พบก่อน", "the book cannot be shown yet; fix the findings first")


class Live:
    """A plan's folder, looked at again after every change; messages are in `language`.

    `year` is None for the book of all years; `years` are those that the plan has a file for.
    """

    def __init__(self, folder: Path, year: int | None, templates: Path | None, language: Language) -> None:
        self.folder, self.year, self.templates = folder, year, templates
        self.years: set[int] = set()
        self._language = language
        self._last_good: bytes | None = None

    def look(self) -> Shown:
        """The book made from the files as they are now; if none can be made, the last one that could."""
        checked = check_plan(self.folder)
        self.years = checked.years
        title = printable(checked.plan.id)
        page, found = self._page(checked)
        found += [self._shown(finding) for finding in checked.findings]
        if page is not None and not checked.plan.broken:
            self._last_good = page
            return Shown(title, page, "current", found)
        if self._last_good is not None:
            return Shown(title, self._last_good, "older", found)
        if page is not None:
            return Shown(title, page, "incomplete", found)
        return Shown(title, self._nothing(), "missing", found)

    def _page(self, checked: CheckedPlan) -> tuple[bytes | None, list[ShownFinding]]:
        """The book's page, and what is wrong with the templates, whose folder may be empty while it is being changed."""
        contents = book_of(checked.plan, self.year)
        if contents is None:
            return None, []
        own, findings, problem = read_own_templates(self.templates)
        if problem:
            return None, [self._of_templates(problem)]
        document = None
        if not findings:
            document, findings = compose(contents, own.templates)
        shown = [self._shown(finding) for finding in findings]
        if document is None:
            return None, shown
        appearance = Appearance(own.style_sheet)
        return write_document(document, Format.HTML, draft=checked.has_errors, appearance=appearance)[0], shown

    def _of_templates(self, problem: Message) -> ShownFinding:
        text = problem.text(self._language)
        return ShownFinding(printable(str(self.templates)), "error", "--templates", text, "", "", "")

    def _shown(self, finding: Finding) -> ShownFinding:
        span, rule = finding.span, finding.rule
        section, stem = file_name(span.file)
        return ShownFinding(
            place=printable(f"{span.file}:{span.line}:{span.column}"),
            severity=rule.severity,
            rule=f"{rule.code} {rule.name}",
            message=printable(finding.message.text(self._language)),
            hint=printable(finding.hint.text(self._language)) if finding.hint else "",
            line=printable(finding.line),
            part=printable(f"{_PARTS[section]}-{stem}") if section in _PARTS else "",
        )

    def _nothing(self) -> bytes:
        """The page shown while there is no book."""
        head = f'<!DOCTYPE html><html lang="{self._language}"><head><title>plan</title></head>'
        return f"{head}<body><p>{_NOTHING.text(self._language)}</p></body></html>".encode()
