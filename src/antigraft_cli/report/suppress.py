"""X9: findings silenced by comments in the data, each with a reason; a comment that silences nothing is a finding."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from antigraft_cli.diagnostics import Diagnostic, Span
from antigraft_cli.messages import Message
from antigraft_cli.report.finding import Finding, resolve
from antigraft_cli.report.listed import folded
from antigraft_cli.rules import Rule
from antigraft_cli.source.folder import PlanFolder
from antigraft_cli.source.suppressions import Suppression, suppressions

UNUSED_SUPPRESSION = Rule(
    "X901",
    "unused-suppression",
    title=Message("หมายเหตุปิดกฎที่ไม่ได้ใช้", "an unused suppression"),
    why=Message(
        "หมายเหตุที่ไม่ได้ปิดอะไรแล้วทำให้ผู้อ่านเข้าใจว่าตรงนั้นยังผิด และวันหนึ่งอาจปิดข้อผิดพลาดใหม่โดยไม่มีใครรู้",
        "A comment that no longer silences anything makes readers think that there is still a fault, and one day it may hide a new one unnoticed.",
    ),
    severity="warning",
)

UNKNOWN_RULE = Rule(
    "X902",
    "unknown-rule",
    title=Message("หมายเหตุปิดกฎที่ไม่มี", "a suppression of an unknown rule"),
    why=Message(
        "หมายเหตุที่อ้างรหัสผิดไม่ปิดอะไรเลย ส่วนข้อผิดพลาดที่ทำให้อ่านไฟล์ไม่ได้นั้นปิดไม่ได้ เพราะเล่มจะขาดข้อมูล",
        "A comment with a wrong code silences nothing. Errors that keep a file from being read cannot be silenced, because the book would lack its data.",
    ),
    severity="warning",
)

SUPPRESSION_WITHOUT_REASON = Rule(
    "X903",
    "suppression-without-reason",
    title=Message("ปิดกฎโดยไม่บอกเหตุผล", "a suppression without a reason"),
    why=Message(
        "ผู้ตรวจทานคนต่อไปต้องรู้ว่าทำไมจึงยอมให้ผ่าน ไม่เช่นนั้นจะแยกไม่ออกว่าตั้งใจหรือปิดไว้ให้พ้นตา",
        "The next proofreader must know why it was let through; otherwise nobody can tell whether it was intended or just put out of sight.",
    ),
    severity="warning",
)


_NEVER = ("Y", "S", "X")
"""Families that cannot be silenced: they leave a file unread, or judge the comments themselves."""


def suppress(
    folder: PlanFolder, findings: list[Finding], judged: Callable[[Rule], bool], rules: Mapping[str, Rule]
) -> list[Finding]:
    """The findings that are not silenced, and what is wrong with the comments that silence findings.

    `judged` says whether all findings of a rule are present; only then is a comment that silences nothing
    reported. `rules` are all existing rules, by code.
    """
    silenced = [each for file in folder.files.values() for each in suppressions(file)]
    silencing = _by_line(silenced)
    used: set[Span] = set()
    kept = []
    for finding in findings:
        by = silencing.get((finding.span.file, finding.span.line, finding.rule.code))
        if by:
            used.add(by.span)
        else:
            kept.append(finding)
    found = (
        diagnostic
        for each in silenced
        for diagnostic in _diagnostics(each, rules.get(each.code), judged, used=each.span in used)
    )
    return sorted([*kept, *resolve(folder, folded(found))], key=lambda finding: finding.order)


def _by_line(silenced: list[Suppression]) -> dict[tuple[str, int, str], Suppression]:
    """By file, line and code, the first suppression of them. Those of one code on one line are of one text."""
    found: dict[tuple[str, int, str], Suppression] = {}
    for each in silenced:
        first, last = each.lines
        if not each.code.startswith(_NEVER) and (each.span.file, first, each.code) not in found:
            for line in range(first, last + 1):
                found.setdefault((each.span.file, line, each.code), each)
    return found


def _diagnostics(
    suppression: Suppression, rule: Rule | None, judged: Callable[[Rule], bool], *, used: bool
) -> Iterator[Diagnostic]:
    code = suppression.code
    if rule is None or code.startswith(_NEVER):
        yield Diagnostic(
            UNKNOWN_RULE,
            suppression.span,
            Message(f"ไม่มีกฎ {code} ที่ปิดได้", f"there is no rule {code} that can be silenced"),
            Message("แก้รหัส ดูรายการด้วย plan rule", "correct the code; see plan rule for the list"),
        )
    elif not used and judged(rule):
        yield Diagnostic(
            UNUSED_SUPPRESSION,
            suppression.span,
            Message(f"ตรงนี้ไม่มีอะไรให้ปิดด้วย {code} แล้ว", f"there is nothing left here for {code} to silence"),
            Message("ลบหมายเหตุนี้ออก", "delete the comment"),
        )
    elif not suppression.reason:
        yield Diagnostic(
            SUPPRESSION_WITHOUT_REASON,
            suppression.span,
            Message(f"ปิด {code} โดยไม่บอกเหตุผล", f"{code} is silenced without a reason"),
            Message("เขียนเหตุผลต่อท้ายวงเล็บ", "write the reason after the bracket"),
        )
