"""`plan format`: the files of plans in the canonical style."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from antigraft_cli.cli.frame.console import note, say, write
from antigraft_cli.cli.frame.language import language, tr
from antigraft_cli.cli.frame.processes import of_each
from antigraft_cli.cli.frame.progress_bar import with_bar
from antigraft_cli.cli.options.jobs import Jobs
from antigraft_cli.cli.options.lang import Lang
from antigraft_cli.cli.options.plan_writing import save
from antigraft_cli.cli.options.plans import Paths, PlanNames, selected
from antigraft_cli.pipeline.format_plan import FormattedPlan, format_plan
from antigraft_cli.report import text
from antigraft_cli.report.escape import printable

Check = Annotated[
    bool,
    typer.Option(
        "--check",
        help=tr(
            "ไม่เขียนไฟล์ บอกเพียงไฟล์ที่ยังไม่เป็นระเบียบ ถ้ามีถือว่าไม่ผ่าน",
            "Write nothing; name the files that would change, and fail on any.",
        ),
    ),
]


def format(  # noqa: A001
    paths: Paths = None, plan: PlanNames = None, check: Check = False, jobs: Jobs = None, lang: Lang = None
) -> None:
    """Write plans' files in the canonical style."""
    _ = lang
    files = changed = skipped = 0
    failed = False
    folders = selected(paths, plan, writes=not check)
    for made in with_bar(of_each(format_plan, folders, jobs), len(folders)):
        write(text.render(made.findings, language()))
        for name in made.left:
            note(_left(_shown(made, name)))
        if check:
            for name in made.changed:
                say(tr(f"ยังไม่เป็นระเบียบ {_shown(made, name)}", f"would change {_shown(made, name)}"))
        else:
            save(made.root, made.changed, changed=tr("จัดแล้ว", "changed"))
        files += made.files
        changed += len(made.changed)
        skipped += len(made.skipped)
        failed = failed or bool(made.left) or any(each.rule.severity == "error" for each in made.findings)
    say(_summary(files, changed, skipped, check=check))
    if failed or (check and changed):
        raise typer.Exit(1)


def _shown(made: FormattedPlan, name: str) -> str:
    return printable(str(made.root / Path(name)))


def _left(shown: str) -> str:
    return tr(
        f"ไม่ได้จัด {shown} เพราะข้อมูลจะเปลี่ยนไป โปรดส่งไฟล์นี้ให้ผู้พัฒนา",
        f"{shown} was left as it is: its data would change; please send it to the developers",
    )


def _summary(files: int, changed: int, skipped: int, *, check: bool) -> str:
    """One line that says how many files there are, how many of them change, and how many have faults."""
    looked_at = tr(f"ดูแล้ว {files:,} ไฟล์", f"files looked at: {files:,}")
    done = tr(f"จัดแล้ว {changed:,}", f"{changed:,} changed")
    if check:
        done = tr(
            f"ยังไม่เป็นระเบียบ {changed:,} จัดได้ด้วย plan format", f"{changed:,} would change; plan format changes them"
        )
    if not changed:
        done = tr("ไม่มีไฟล์ที่ต้องจัด", "nothing to change")
    left = tr(f" ข้าม {skipped:,} ที่ต้องแก้ก่อน", f"; {skipped:,} left as they are, with faults") if skipped else ""
    return f"{looked_at}: {done}{left}"
