"""`plan validate`: every finding of every file."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Annotated

import typer

from antigraft_cli.cli.console import say, write
from antigraft_cli.cli.selection import Paths, PlanNames, selected

if TYPE_CHECKING:
    from antigraft_cli.cli.stages import CheckedPlan


def validate(
    paths: Paths = None,
    plan: PlanNames = None,
    strict: Annotated[bool, typer.Option("--strict", help="ให้คำเตือนทำให้ไม่ผ่านด้วย")] = False,
) -> None:
    """ตรวจข้อมูลของแผน รายงานทุกข้อที่พบ พร้อมไฟล์ บรรทัด และวิธีแก้."""
    from antigraft_cli.cli.stages import check_plan  # noqa: PLC0415 - pydantic is not loaded for --help
    from antigraft_cli.report import text  # noqa: PLC0415

    tally: Counter[str] = Counter()
    for folder in selected(paths, plan):
        checked = check_plan(folder)
        write(text.render(checked.findings))
        tally.update(_counts(checked))
    say(_summary(tally))
    if tally["error"] or (strict and tally["warning"]):
        raise typer.Exit(1)


def _counts(checked: CheckedPlan) -> Counter[str]:
    files = checked.folder.files
    counts = Counter({"plans": 1, "files": len(files)})
    counts.update(name.partition("/")[0] for name in files if "/" in name)
    counts.update(finding.rule.severity for finding in checked.findings)
    return counts


def _summary(tally: Counter[str]) -> str:
    """One line that says what was checked and what was found."""
    looked_at = f"ตรวจแล้ว {tally['plans']:,} แผน {tally['projects']:,} โครงการ {tally['years']:,} ปี ({tally['files']:,} ไฟล์)"
    if not tally["error"] and not tally["warning"]:
        return f"{looked_at}: ถูกต้อง ไม่พบข้อผิดพลาด"
    return f"{looked_at}: ข้อผิดพลาด {tally['error']:,} คำเตือน {tally['warning']:,}"
