"""An organisation by options or, on a terminal, by questions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Annotated

import typer

from antigraft_cli.cli.frame.language import tr
from antigraft_cli.cli.frame.questions import Answer, ask
from antigraft_cli.messages import Message
from antigraft_cli.model.closed_lists import TYPE_WORDS
from antigraft_cli.model.divisions import districts_of, provinces
from antigraft_cli.pipeline.organization_guess import Guess, organization_of
from antigraft_cli.report.escape import printable
from antigraft_cli.suggestions import closest, with_question

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


class Answers:
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
        name = name.strip() if name else self.ask(question, "", _needed)
        guess = organization_of(name, given.province)
        word = TYPE_WORDS[guess.type][0] if guess.type else ""
        kind = given.type or self.ask(tr("ประเภท", "Type"), word, type_code)
        province = given.province or self.ask(tr("จังหวัด", "Province"), guess.province, known_province)
        near = organization_of(name, province).district
        if kind in ("provincial-organization", "pattaya-city"):
            district = ""
        else:
            read = partial(_district, known_province(province))
            district = read(given.district) or self.ask(tr("อำเภอ", "District"), near, read)
        return guess._replace(type=kind, province=province, district=district)

    def ask(self, question: str, guess: str, read: Callable[[str], Answer]) -> Answer:
        """The answer as `read` understands it; what is guessed where nothing is asked."""
        return ask(question, guess, read) if self._asks else read(guess)


def _needed(text: str) -> str:
    if not text:
        raise typer.BadParameter(tr("ต้องตอบข้อนี้", "an answer is needed"))
    return text


def type_code(type_: str | None) -> str:
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


def known_province(name: str) -> str:
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
