"""One line that says what was checked and what was found."""

from __future__ import annotations

from antigraft_cli.cli.frame.language import tr
from antigraft_cli.pipeline.check import CheckedPlan
from antigraft_cli.report.totals import Totals


def totals_of(checked: CheckedPlan) -> Totals:
    """What a plan has, and what was found in it."""
    folder = checked.folder
    projects, years = (len(list(folder.section(section))) for section in ("projects", "years"))
    totals = Totals(1, projects, years, len(folder.files))
    totals.add(checked.findings)
    return totals


def checked_line(totals: Totals) -> str:
    """What was checked and what was found, in one line."""
    looked_at = tr(
        f"ตรวจแล้ว {totals.plans:,} แผน {totals.projects:,} โครงการ {totals.years:,} ปี ({totals.files:,} ไฟล์)",
        f"checked plans: {totals.plans:,}, projects: {totals.projects:,}, years: {totals.years:,} ({totals.files:,} files)",
    )
    errors, warnings = totals.severities["error"], totals.severities["warning"]
    if not errors and not warnings:
        return f"{looked_at}: {tr('ถูกต้อง ไม่พบข้อผิดพลาด', 'no problems found')}"
    return f"{looked_at}: {tr(f'ข้อผิดพลาด {errors:,} คำเตือน {warnings:,}', f'errors {errors:,}, warnings {warnings:,}')}"
