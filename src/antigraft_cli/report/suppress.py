"""X9: findings silenced where they stand in the data, each with its reason; what silences nothing is a finding."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from antigraft_cli.diagnostics import Diagnostic
from antigraft_cli.messages import Message
from antigraft_cli.report.finding import Finding, resolve
from antigraft_cli.rules import RULES
from antigraft_cli.source.folder import PlanFolder
from antigraft_cli.source.suppressions import Suppression, suppressions

_NEVER = ("Y", "S", "X")
"""Families that cannot be silenced: nothing is known of a file that fails them."""


def suppress(folder: PlanFolder, findings: list[Finding], judged: Callable[[str], bool]) -> list[Finding]:
    """The findings that are not silenced, and what is wrong with the comments that silence.

    `judged` says of a rule's code whether all of its findings are here; only then is a comment that
    silences nothing reported.
    """
    silenced = [each for file in folder.files.values() for each in suppressions(file)]
    used: set[Suppression] = set()
    kept = []
    for finding in findings:
        by = next((each for each in silenced if _silences(each, finding)), None)
        if by:
            used.add(by)
        else:
            kept.append(finding)
    found = [
        diagnostic
        for each in silenced
        for diagnostic in _faults(each, unused=each not in used and each.code in RULES and judged(each.code))
    ]
    return sorted([*kept, *resolve(folder, found)], key=lambda finding: finding.order)


def _silences(suppression: Suppression, finding: Finding) -> bool:
    first, last = suppression.lines
    return (
        suppression.code == finding.rule.code
        and not suppression.code.startswith(_NEVER)
        and suppression.span.file == finding.span.file
        and first <= finding.span.line <= last
    )


def _faults(suppression: Suppression, *, unused: bool) -> Iterator[Diagnostic]:
    code = suppression.code
    if code not in RULES or code.startswith(_NEVER):
        yield Diagnostic(
            "X902",
            suppression.span,
            Message(f"ไม่มีกฎ {code} ที่ปิดได้", f"there is no rule {code} to silence"),
            Message("แก้รหัส ดูรายการด้วย plan rule", "mend the code; plan rule lists them"),
        )
    elif unused:
        yield Diagnostic(
            "X901",
            suppression.span,
            Message(f"ตรงนี้ไม่มีอะไรให้ปิดด้วย {code} แล้ว", f"nothing of {code} is found here any more"),
            Message("ลบหมายเหตุนี้ออก", "delete the comment"),
        )
    elif not suppression.reason:
        yield Diagnostic(
            "X903",
            suppression.span,
            Message(f"ปิด {code} โดยไม่บอกเหตุผล", f"{code} is silenced without a reason"),
            Message("เขียนเหตุผลต่อท้ายวงเล็บ", "write the reason after the bracket"),
        )
