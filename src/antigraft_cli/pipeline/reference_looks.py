"""A Word file whose looks a book takes, and the styles that a book needs but the file lacks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from antigraft_cli.diagnostics import Diagnostic, Span
from antigraft_cli.documents.template_rules import STYLE_MISSING
from antigraft_cli.messages import Message
from antigraft_cli.report.finding import Finding, resolve
from antigraft_cli.shipped import templates_folder
from antigraft_cli.source.folder import PlanFolder
from antigraft_cli.suggestions import closest
from antigraft_cli.writers.docx.package import styles_used
from antigraft_cli.writers.docx.word_looks import WordLooks, built_in_looks
from antigraft_cli.writers.looks.style_names import USES
from antigraft_cli.writers.looks.styles import name_of

if TYPE_CHECKING:
    from antigraft_cli.writers.docx.reference_styles import Styles


class Reference(NamedTuple):
    """The looks of a reference (the Word file that a book takes them from), and how its styles match ours."""

    path: Path
    looks: WordLooks
    styles: Styles

    def missing_styles(self, book: bytes) -> list[Finding]:
        """T604 for every style that a Word file made by these looks uses and the reference lacks.

        What is the same to do for several is said below the last of them.
        """
        lacking = [name for name in styles_used(book) if name in self.styles.missing]
        findings = resolve(PlanFolder(Path()), [self._missing(id_) for id_ in lacking])
        last = {finding.hint: place for place, finding in enumerate(findings)}
        return [
            finding if last[finding.hint] == place else replace(finding, hint=None)
            for place, finding in enumerate(findings)
        ]

    def _missing(self, id_: str) -> Diagnostic:
        name, use = name_of(id_), USES[id_]
        message = Message(
            f"ไม่มีสไตล์ {name} ({id_}) ซึ่งใช้กับ{use.th}",
            f"there is no style {name} ({id_}), which is used for {use.en}",
        )
        close = closest(name, self.styles.names)
        hint = Message(
            f"เปลี่ยนชื่อสไตล์ {close} เป็น {name}" if close else "เริ่มจากเล่มที่ plan render สร้าง แล้วแก้สไตล์ใน Word",
            f"rename the style {close} to {name}" if close else "start from a book made by plan render, and change its styles in Word",
        )  # fmt: skip
        return Diagnostic(STYLE_MISSING, Span(self.path.as_posix()), message, hint)


def read_reference_looks(path: Path | None) -> tuple[Reference | None, Message | None]:
    """The reference if one is named, or why it cannot be read. Raises OSError if it cannot be opened."""
    if path is None:
        return None, None
    from antigraft_cli.writers.docx.reference import open_reference  # noqa: PLC0415 - lxml takes 40 ms, and most runs do not need it

    looks, styles, problem = open_reference(path, built_in_looks(templates_folder() / "base.docx"))
    if looks is None or styles is None:
        return None, problem or Message("", "")
    return Reference(path, looks, styles), None
