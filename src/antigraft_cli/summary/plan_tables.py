"""The plans and what was found in them, as tables: the worst first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

from antigraft_cli.figure_tables import Column, Kind, Table, Value
from antigraft_cli.messages import Message
from antigraft_cli.summary.added_up import Summary
from antigraft_cli.summary.gaps import missing_rounds
from antigraft_cli.summary.group_tables import DISBURSED, PLANNED, PROJECTS, RATE, SCORE, reported_figures
from antigraft_cli.summary.grouping import By
from antigraft_cli.summary.labels import BY_WORDS, UNKNOWN, label, name_of, round_words
from antigraft_cli.summary.plan_figures import PlanFigures, Round

ORGANIZATION = Column(Message("หน่วยงาน", "organisation"))
PLAN = Column(Message("โฟลเดอร์", "folder"))
LACKING = (
    Column(Message("ปีที่ขาด", "years")),
    Column(Message("รอบที่ขาด", "reports")),
    Column(Message("มิติไม่มีโครงการ", "no projects in")),
    Column(Message("มิติไม่มีงบ", "no money in")),
)
PASSES, FAILS = Message("ผ่าน", "passes"), Message("ไม่ผ่าน", "fails")


def worst_first(plans: Iterable[PlanFigures]) -> list[PlanFigures]:
    """The plans by their errors, then their warnings."""
    return sorted(plans, key=lambda plan: (-plan.errors, -plan.warnings, plan.folder))


def plan_table(plans: Iterable[PlanFigures], reported: Iterable[Round]) -> Table:
    """Every plan, with what was found by rule; `reported` are the rounds that any of all plans has reported."""
    wide = (Column(BY_WORDS[by], wide=True) for by in (By.TYPE, By.DISTRICT, By.PROVINCE))
    return Table(
        "plans",
        Message("แผน", "plans"),
        (
            ORGANIZATION,
            PLAN,
            Column(Message("ผลตรวจ", "result"), wide=True),
            Column(Message("ข้อผิดพลาด", "errors"), Kind.COUNT),
            Column(Message("คำเตือน", "warnings"), Kind.COUNT),
            Column(Message("กฎที่พบ", "rules")),
            *wide,
            *(each._replace(wide=True) for each in (PROJECTS, PLANNED, DISBURSED, RATE, SCORE, *LACKING)),
            Column(Message("ที่เก็บ", "path"), wide=True),
        ),
        tuple(_plan_row(each, missing_rounds(each, reported)) for each in worst_first(plans)),
    )


def _plan_row(plan: PlanFigures, rounds: list[Round]) -> tuple[Value, ...]:
    organization, progress = plan.organization, plan.progress
    return (
        name_of(plan),
        plan.id,
        FAILS if plan.errors else PASSES,
        plan.errors,
        plan.warnings,
        found_words(plan) or None,
        label(By.TYPE, (organization.type,)) if organization.type else UNKNOWN,
        organization.district or None,
        organization.province or UNKNOWN,
        progress.projects,
        progress.planned,
        *reported_figures(progress),
        *_lacking_words(plan, rounds),
        plan.folder,
    )


def found_words(plan: PlanFigures) -> str:
    """What was found as `B301 L502×3`: errors first, then the most frequent."""
    found = sorted(plan.found.items(), key=lambda each: (each[0].severity, -each[1], each[0].code))
    return " ".join(f"{rule.code}×{count}" if count > 1 else rule.code for rule, count in found)


def rule_table(summary: Summary) -> Table:
    """Every rule that was broken."""
    return Table(
        "rules",
        Message("กฎที่พบ", "rules broken"),
        (
            Column(Message("กฎ", "rule")),
            Column(Message("สิ่งที่พบ", "what was found")),
            Column(Message("ระดับ", "severity"), wide=True),
            Column(Message("แผน", "plans"), Kind.COUNT),
            Column(Message("แห่ง", "findings"), Kind.COUNT),
        ),
        tuple((rule.code, rule.title, _SEVERITIES[rule.severity], *counts) for rule, *counts in summary.rules()),
    )


_SEVERITIES = {"error": Message("ข้อผิดพลาด", "error"), "warning": Message("คำเตือน", "warning")}


def gap_table(summary: Summary) -> Table:
    """The plans that lack years, reports, projects or money; those that lack most first."""
    reported = summary.reported_rounds()
    gaps = [(plan, _lacking(plan, missing_rounds(plan, reported))) for plan in summary.plans]
    gaps = sorted(((plan, parts) for plan, parts in gaps if any(parts)), key=_most_first)
    return Table(
        "gaps",
        Message("สิ่งที่ยังไม่มี", "what is missing"),
        (ORGANIZATION, PLAN, *LACKING),
        tuple((name_of(plan), plan.id, *map(_words, parts)) for plan, parts in gaps),
        Message(
            "รอบรายงานขาดเมื่อมีหน่วยงานอื่นในชุดนี้รายงานรอบนั้นแล้ว (2568/6 คือรอบ 6 เดือน พ.ศ. 2568) "
            "หน่วยงานที่ยังไม่ส่งแผนเลยไม่ปรากฏ เพราะโปรแกรมไม่มีทะเบียนหน่วยงาน",
            "A report is missing if another of these plans has that round (2568/6: six months of 2568). "
            "Organisations that sent no plan do not appear: the program has no register of them.",
        ),
    )


_Parts: TypeAlias = tuple[Sequence[object], ...]


def _lacking(plan: PlanFigures, rounds: list[Round]) -> _Parts:
    """What a plan lacks, for each column of `LACKING`."""
    return plan.missing_years, [round_words(each) for each in rounds], plan.without_projects, plan.without_money


def _most_first(gap: tuple[PlanFigures, _Parts]) -> tuple[list[int], str]:
    plan, parts = gap
    return [-len(part) for part in parts], plan.folder


def _lacking_words(plan: PlanFigures, rounds: list[Round]) -> tuple[Value, ...]:
    return tuple(map(_words, _lacking(plan, rounds)))


def _words(part: Sequence[object]) -> str | None:
    return " ".join(map(str, part)) or None
