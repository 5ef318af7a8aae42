"""`plan new`: a valid starting point."""

from __future__ import annotations

import errno
import sys
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from antigraft_cli.cli.frame.console import say
from antigraft_cli.cli.frame.language import tr
from antigraft_cli.cli.frame.questions import Answer, ask
from antigraft_cli.cli.options.lang import Lang
from antigraft_cli.cli.options.period import Period, given_period
from antigraft_cli.messages import Message
from antigraft_cli.model.closed_lists import TYPE_WORDS
from antigraft_cli.model.divisions import districts_of, provinces
from antigraft_cli.pipeline.new_folder import write_new_folder
from antigraft_cli.pipeline.organization_guess import Guess, organization_of
from antigraft_cli.pipeline.starter import GITIGNORE, HOOKS, WORKFLOW, period_of, starter_files
from antigraft_cli.pipeline.whole_file import write_whole
from antigraft_cli.report.escape import printable
from antigraft_cli.source.misnamed import is_id
from antigraft_cli.suggestions import closest, with_question
from antigraft_cli.system_reasons import reason

What = Annotated[
    str,
    typer.Argument(
        metavar="plan", help=tr("สิ่งที่จะสร้าง: plan คือแผนใหม่ทั้งแผน", "What to make: plan is a whole new plan.")
    ),
]
Id = Annotated[
    str | None,
    typer.Option(
        "--id",
        metavar="ID",
        help=tr("ชื่อโฟลเดอร์ของแผน a-z 0-9 และ -", "The plan's folder: a-z, 0-9 and -."),
        show_default=False,
    ),
]
Name = Annotated[
    str | None,
    typer.Option(
        "--name",
        metavar="NAME",
        help=tr("ชื่อหน่วยงาน เช่น อบต.ป่าสัก", "The organisation, such as อบต.ป่าสัก."),
        show_default=False,
    ),
]
Type = Annotated[
    str | None,
    typer.Option(
        "--type",
        metavar="TYPE",
        help=tr("ประเภท เช่น อบต. ถ้าเว้นไว้ดูจากชื่อ", "Its type, such as อบต.; by default, by its name."),
        show_default=False,
    ),
]
District = Annotated[
    str | None, typer.Option("--district", metavar="NAME", help=tr("อำเภอ", "Its district."), show_default=False)
]
Province = Annotated[
    str | None, typer.Option("--province", metavar="NAME", help=tr("จังหวัด", "Its province."), show_default=False)
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
    id_: Id = None,
    name: Name = None,
    type_: Type = None,
    district: District = None,
    province: Province = None,
    period: Period = None,
    output: Output = Path("data/plans"),
    ci: WithCi = False,
    yes: Yes = False,
    lang: Lang = None,
) -> None:
    """Make a new plan with all its files, and say what comes next."""
    _ = lang
    if what != "plan":
        raise typer.BadParameter(
            tr(f"ไม่รู้จัก {printable(what)} ใช้ plan new plan", f"unknown: {printable(what)}; use plan new plan")
        )
    answers = _Answers(asks=not yes and sys.stdin.isatty())
    years = given_period(period)
    organization = answers.organization(name, Guess("", "", _code(type_), district or "", province or ""))
    years = years or answers.period(period_of(date.today()))
    target = output / (_checked_id(id_) if id_ else answers.id_of(output))
    files = {path: text.encode() for path, text in starter_files(organization, years).items()}
    _write(target, files)
    written = [target, *_beside(Path(), {".gitignore": GITIGNORE} | (_CI if ci else {}))]
    _say_what_comes_next(target, written)


_CI = {".github/workflows/plans.yml": WORKFLOW, ".pre-commit-config.yaml": HOOKS}


class _Answers:
    """What the user says, or what can be guessed where nothing is asked."""

    def __init__(self, *, asks: bool) -> None:
        self._asks = asks

    def organization(self, name: str | None, given: Guess) -> Guess:
        """The organisation; `given` is what the options say of it."""
        if not name and not self._asks:
            raise typer.BadParameter(
                tr(
                    "ระบุชื่อหน่วยงานด้วย --name เช่น --name อบต.ป่าสัก",
                    "name the organisation with --name, as in --name อบต.ป่าสัก",
                )
            )
        question = tr("ชื่อหน่วยงาน เช่น อบต.ป่าสัก", "The organisation, such as อบต.ป่าสัก")
        name = name.strip() if name else self._ask(question, "", _needed)
        guess = organization_of(name, given.province)
        word = TYPE_WORDS[guess.type][0] if guess.type else ""
        kind = given.type or self._ask(tr("ประเภท", "Type"), word, _code)
        province = given.province or self._ask(tr("จังหวัด", "Province"), guess.province, _province)
        near = organization_of(name, province).district
        if kind in ("provincial-organization", "pattaya-city"):
            district = ""
        else:
            read = partial(_district, _province(province))
            district = read(given.district) or self._ask(tr("อำเภอ", "District"), near, read)
        return guess._replace(type=kind, province=province, district=district)

    def period(self, guess: tuple[int, int]) -> tuple[int, int]:
        """The plan's years."""
        return self._ask(tr("ช่วงปี", "Period"), f"{guess[0]}-{guess[1]}", given_period) or guess

    def id_of(self, folder: Path) -> str:
        """The name of the plan's folder, which is not yet there."""
        names = ("plan", *(f"plan-{number}" for number in range(2, 10_000)))
        guess = next(name for name in names if not (folder / name).exists())
        return self._ask(tr("ชื่อโฟลเดอร์ของแผน", "The plan's folder"), guess, _checked_id)

    def _ask(self, question: str, guess: str, read: Callable[[str], Answer]) -> Answer:
        return ask(question, guess, read) if self._asks else read(guess)


def _needed(text: str) -> str:
    if not text:
        raise typer.BadParameter(tr("ต้องตอบข้อนี้", "an answer is needed"))
    return text


def _code(type_: str | None) -> str:
    """The code of a type that is written as its Thai word or its code; empty for none."""
    words = {word: code for code, alternatives in TYPE_WORDS.items() for word in (code, *alternatives)}
    if not type_:
        return ""
    if type_ not in words:
        wrong = Message(f"ไม่มีประเภท {printable(type_)}", f"no such type: {printable(type_)}")
        offered = ", ".join(alternatives[0] for alternatives in TYPE_WORDS.values())
        wrong = Message(f"{wrong.th} ใช้ได้เฉพาะ {offered}", f"{wrong.en}; allowed: {offered}")
        raise typer.BadParameter(tr(*with_question(wrong, closest(type_, words))))
    return words[type_]


def _province(name: str) -> str:
    """Raises typer.BadParameter for a province that there is not; empty is to be filled in."""
    if name and name not in provinces():
        wrong = Message(f"ไม่มีจังหวัด {printable(name)}", f"no such province: {printable(name)}")
        raise typer.BadParameter(tr(*with_question(wrong, closest(name, sorted(provinces())))))
    return name


def _district(province: str, name: str) -> str:
    """Raises typer.BadParameter for a district that the province has not; empty is to be filled in."""
    districts = districts_of().get(province, frozenset())
    if name and districts and name not in districts:
        wrong = Message(
            f"จังหวัด{province}ไม่มีอำเภอ {printable(name)}", f"{province} has no district {printable(name)}"
        )
        raise typer.BadParameter(tr(*with_question(wrong, closest(name, sorted(districts)))))
    return name


def _checked_id(id_: str) -> str:
    if not is_id(id_):
        raise typer.BadParameter(
            tr(
                f"ชื่อโฟลเดอร์ {printable(id_)} ใช้ไม่ได้ ใช้เฉพาะ a-z 0-9 และ - เช่น pa-sak",
                f"{printable(id_)} cannot be the folder's name: use a-z, 0-9 and -, as in pa-sak",
            )
        )
    return id_


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
