"""`plan new`: a valid starting point."""

from __future__ import annotations

import errno
import sys
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from antigraft_cli.cli.frame.console import say, write
from antigraft_cli.cli.frame.language import language, tr
from antigraft_cli.cli.options.additions import Addition, Round, Years, add_files
from antigraft_cli.cli.options.ids import checked_id
from antigraft_cli.cli.options.lang import Lang
from antigraft_cli.cli.options.organization_answers import Answers, District, Name, Province, Type, type_code
from antigraft_cli.cli.options.period import Period, given_period
from antigraft_cli.cli.options.plans import PlanNames, selected
from antigraft_cli.messages import Message
from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.pipeline.new_folder import write_new_folder
from antigraft_cli.pipeline.next_plan import NextPlan, OldYear, next_plan
from antigraft_cli.pipeline.organization_guess import Guess
from antigraft_cli.pipeline.starter import GITIGNORE, HOOKS, WORKFLOW, period_of, starter_files
from antigraft_cli.pipeline.whole_file import write_whole
from antigraft_cli.report import concise
from antigraft_cli.report.escape import printable
from antigraft_cli.system_reasons import reason

What = Annotated[
    str,
    typer.Argument(
        metavar="plan|project|year|results",
        help=tr(
            "สิ่งที่จะสร้าง: plan คือแผนใหม่ทั้งแผน อย่างอื่นคือไฟล์ใหม่ของแผนที่มีอยู่",
            "What to make: plan is a whole new plan, the others are new files of a plan that is there.",
        ),
    ),
]
Of = Annotated[
    str | None,
    typer.Argument(
        metavar=tr("ชื่อหรือปี", "TITLE|YEAR"),
        help=tr("ชื่อโครงการของ project หรือ พ.ศ. ของ year", "The title of the project, or the year."),
        show_default=False,
    ),
]
Id = Annotated[
    str | None,
    typer.Option(
        "--id",
        metavar="ID",
        help=tr("ชื่อโฟลเดอร์ของแผน หรือชื่อไฟล์ของโครงการ", "The name of the plan's folder, or of the project's file."),
        show_default=False,
    ),
]
From = Annotated[
    str | None,
    typer.Option(
        "--from",
        metavar="PLAN",
        help=tr(
            "แผนเดิมที่จะทำต่อ: โครงการ บท และผู้ลงนามมาด้วย",
            "The plan to go on from: its projects, chapters and signatories.",
        ),
        show_default=False,
    ),
]
Output = Annotated[
    Path,
    typer.Option(
        "--output",
        "-o",
        metavar="DIR",
        readable=False,
        help=tr("โฟลเดอร์ที่เก็บแผน ปกติคือ data/plans", "The folder of plans; data/plans by default."),
    ),
]
WithCi = Annotated[
    bool,
    typer.Option(
        "--ci", help=tr("เพิ่มไฟล์ที่ตรวจแผนทุกครั้งที่แก้ไขใน git", "Add what checks the plan at every edit in git.")
    ),
]
Yes = Annotated[
    bool, typer.Option("--yes", "-y", help=tr("ไม่ถาม ใช้ค่าที่เดาได้", "Ask nothing; take what can be guessed."))
]


def new(
    what: What,
    of: Of = None,
    id_: Id = None,
    name: Name = None,
    type_: Type = None,
    district: District = None,
    province: Province = None,
    period: Period = None,
    from_: From = None,
    plan: PlanNames = None,
    year: Years = None,
    round_: Round = None,
    output: Output = Path("data/plans"),
    ci: WithCi = False,
    yes: Yes = False,
    lang: Lang = None,
) -> None:
    """Make a new plan with all its files, or new files of a plan, and say what comes next."""
    _ = lang
    if what.lower() != "plan":
        add_files(Addition(what.lower(), of, id_, plan, year or [], round_))
        return
    if of:
        raise typer.BadParameter(tr("ชื่อหน่วยงานระบุด้วย --name", "the organisation is named with --name"))
    answers = Answers(asks=not yes and sys.stdin.isatty())
    years, given = given_period(period), Guess("", "", type_code(type_), district or "", province or "")
    if from_:
        made = _next_plan(from_, years, answers.organization(name, given) if name else None)
    else:
        organization = answers.organization(name, given)
        years = years or _period(answers)
        made = NextPlan({path: text.encode() for path, text in starter_files(organization, years).items()}, [])
    target = output / (checked_id(id_) if id_ else _new_id(answers, output))
    _write(target, made.files)
    written = [target, *_beside(Path(), {".gitignore": GITIGNORE} | (_CI if ci else {}))]
    _say_what_comes_next(target, written)
    _list_old_years(made.old_years)
    if from_ and name:
        _list_left_over(target)


def _next_plan(old: str, years: tuple[int, int] | None, organization: Guess | None) -> NextPlan:
    """The files of the plan after another. Raises typer.BadParameter if that is none, or not a whole one."""
    folders = selected([old], None)
    if len(folders) != 1:
        raise typer.BadParameter(tr("--from ใช้ได้กับแผนเดียว", "--from takes one plan"))
    checked = check_plan(folders[0])
    period = checked.plan.info.period if checked.plan.info else None
    if not years and period:
        years = period.end + 1, 2 * period.end + 1 - period.start
    made = next_plan(checked.folder, checked.plan, years or period_of(date.today()), organization)
    if isinstance(made, Message):
        raise typer.BadParameter(tr(*made))
    return made


def _list_old_years(texts: list[OldYear]) -> None:
    if texts:
        say(
            tr(
                "ข้อความที่เขียนปีของแผนเดิมไว้ ตรวจว่าต้องแก้หรือไม่:",
                "Texts that name years of the old plan; see whether they are still right:",
            )
        )
    for each in texts:
        say(f"  {each.file}:{each.line}  {printable(each.text)}")


def _list_left_over(target: Path) -> None:
    """List what the former organisation's name still stands in (L513)."""
    found = [finding for finding in check_plan(target).findings if finding.rule.code == "L513"]
    if found:
        say(tr("ชื่อของหน่วยงานอื่นที่ยังเหลืออยู่:", "Names of another organisation that are left:"))
        write(concise.render(found, language()))


_CI = {".github/workflows/plans.yml": WORKFLOW, ".pre-commit-config.yaml": HOOKS}


def _period(answers: Answers) -> tuple[int, int]:
    start, end = period_of(date.today())
    return answers.ask(tr("ช่วงปี", "Period"), f"{start}-{end}", given_period) or (start, end)


def _new_id(answers: Answers, folder: Path) -> str:
    """The name of the plan's folder, which is not yet there."""
    names = ("plan", *(f"plan-{number}" for number in range(2, 10_000)))
    guess = next(name for name in names if not (folder / name).exists())
    return answers.ask(tr("ชื่อโฟลเดอร์ของแผน", "The plan's folder"), guess, checked_id)


def _write(target: Path, files: dict[str, bytes]) -> None:
    shown = printable(str(target))
    try:
        write_new_folder(target, files)
    except FileExistsError:
        raise typer.BadParameter(
            tr(
                f"มี {shown} อยู่แล้ว ไม่เขียนทับ ตั้งชื่ออื่นด้วย --id",
                f"{shown} is already there; choose another name with --id",
            )
        ) from None
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EIO):
            raise
        why = reason(error)
        raise typer.BadParameter(tr(f"เขียน {shown} ไม่ได้: {why.th}", f"cannot write {shown}: {why.en}")) from None


def _beside(folder: Path, files: dict[str, str]) -> list[Path]:
    """Write files that are not there yet; those that were written."""
    written = []
    for name, text in files.items():
        path = folder / name
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, text.encode())
            written.append(path)
    return written


def _say_what_comes_next(target: Path, written: list[Path]) -> None:
    for path in written:
        say(tr(f"สร้างแล้ว {printable(str(path))}", f"created {printable(str(path))}"))
    shown = printable(target.as_posix())
    say(tr("ต่อไป:", "Next:"))
    for command, about in (
        (f"plan validate {shown}", tr("ดูว่าเหลือค่าใดให้กรอก", "see what is still to be filled in")),
        (f"plan preview {shown}", tr("ดูเล่มในเบราว์เซอร์ขณะเขียน", "see the book in the browser while you write")),
        (f"plan render {shown} --draft", tr("สร้างเล่มร่างเป็น Word", "make a draft of the book in Word")),
    ):
        say(f"  {command}  # {about}")
