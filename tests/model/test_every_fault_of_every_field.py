"""Every field of every data file, made wrong in every way its type can be: one fault, one finding, on its line.

The fields are found by walking the models, so a new one is tested without a word here. The files are those
of the sample plans, and generated ones where the samples leave fields out, each time written anew in
another YAML style, with comments and blank lines around the fault.
"""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from random import Random
from typing import Annotated, Any, Literal, NamedTuple, TypeAlias, get_args, get_origin, get_type_hints

import pytest
from pydantic import AfterValidator, BaseModel
from pydantic.fields import FieldInfo

from antigraft_cli.checks.all import CHECKS
from antigraft_cli.diagnostics import Diagnostic
from antigraft_cli.model import chapter_values, values
from antigraft_cli.model.chapter import BodyPart, ChapterText
from antigraft_cli.model.load import load
from antigraft_cli.model.plan import Plan, PlanInfo
from antigraft_cli.model.project import Project
from antigraft_cli.model.results import ProjectResult, YearResults
from antigraft_cli.model.schedule import YearSchedule
from antigraft_cli.report.finding import resolve
from antigraft_cli.source.decode import decode, parse
from antigraft_cli.source.folder import PlanFolder, SourceFile
from antigraft_cli.source.plan_files import PLAN_FILE, SECTIONS
from antigraft_cli.source.reading import read_folder
from antigraft_cli.source.tree import Plain, plain

PLANS = Path(__file__).parents[2] / "data" / "plans"
TIMES = 20
"""How often each fault is put into each field, each time elsewhere and in another style."""


def seeded(*names: object) -> Random:
    return Random(" ".join(map(str, names)))  # noqa: S311 - for variety, not for secrets


# ---------------------------------------------------------------------------------------------
# Trees that can be made wrong: a key may stand twice, and every key and value has its identity.
# ---------------------------------------------------------------------------------------------


@dataclass(eq=False)
class Word:
    text: str


@dataclass(eq=False)
class Items:
    nodes: list[Node]


@dataclass(eq=False)
class Fields:
    entries: list[tuple[Word, Node]]


Node: TypeAlias = Word | Items | Fields


def tree(value: Plain) -> Node:
    if isinstance(value, str):
        return Word(value)
    if isinstance(value, list):
        return Items([tree(item) for item in value])
    return Fields([(Word(key), tree(item)) for key, item in value.items()])


# ---------------------------------------------------------------------------------------------
# Writing a tree as YAML in a random style, remembering the line of every key and value.
# ---------------------------------------------------------------------------------------------


class Writer:
    def __init__(self, random: Random) -> None:
        self.random = random
        self.parts: list[str] = []
        self.line = 1
        self.lines: dict[int, int] = {}
        self.flowing = random.choice((0.0, 0.1, 0.4))

    def document(self, root: Fields) -> str:
        self._put(self.random.choice(("", "", "---\n")))
        if root.entries:
            self._entries(root, 0)
        else:
            self._flow(root, 0)
        self._noise(0)
        text = "".join(self.parts)
        text = text.replace("\n", "\r\n") if self.random.random() < 0.2 else text
        return "\ufeff" + text if self.random.random() < 0.2 else text

    def _put(self, text: str) -> None:
        self.parts.append(text)
        self.line += text.count("\n")

    def _mark(self, node: Node) -> None:
        self.lines.setdefault(id(node), self.line)

    def _noise(self, indent: int) -> None:
        """Blank lines and comments, which mean nothing."""
        while self.random.random() < 0.15:
            indented = " " * self.random.choice((0, indent))
            self._put(self.random.choice(("\n", f"{indented}# หมายเหตุ: [ไม่ใช่ข้อมูล\n", f"{indented}#\n")))

    def _end_line(self) -> None:
        if self.random.random() < 0.2:
            self._put(self.random.choice((" ", "  # หมายเหตุ", " # - 'a")))
        self._put("\n")

    def _entries(self, node: Fields, indent: int, *, after_dash: bool = False) -> None:
        for number, (key, value) in enumerate(node.entries):
            if number or not after_dash:
                self._noise(indent)
                self._put(" " * indent)
            self._mark(node)
            self._mark(key)
            self._put(self._inline(key.text) + ":")
            self._value(value, indent, same_column=True)

    def _nodes(self, node: Items, indent: int) -> None:
        for item in node.nodes:
            self._noise(indent)
            self._put(" " * indent)
            self._mark(node)
            self._put("-")
            if isinstance(item, Fields) and item.entries and not self._in_flow():
                gap = self.random.choice((1, 1, 3))
                self._put(" " * gap)
                self._entries(item, indent + 1 + gap, after_dash=True)
            else:
                self._value(item, indent, same_column=False)

    def _in_flow(self) -> bool:
        return self.random.random() < self.flowing

    def _value(self, node: Node, indent: int, *, same_column: bool) -> None:
        """The value after a colon or a dash, to the end of its last line."""
        if isinstance(node, Word):
            self._word(node, indent)
        elif not (node.nodes if isinstance(node, Items) else node.entries) or self._in_flow():
            self._put(" ")
            self._flow(node, indent + 1)
            self._end_line()
        elif isinstance(node, Items):
            self._end_line()
            self._nodes(node, indent + self.random.choice((0, 2) if same_column else (2, 3)))
        else:
            self._end_line()
            self._entries(node, indent + self.random.choice((1, 2, 4)))

    def _word(self, node: Word, indent: int) -> None:
        self._mark(node)
        lines = node.text.split("\n")
        if node.text.strip() == node.text != "" and all(map(str.strip, lines)) and self.random.random() < 0.1:
            self._put(" |-\n" + "".join(f"{' ' * (indent + 2)}{line}\n" for line in lines))
        elif not node.text and self.random.random() < 0.5:
            self._end_line()
        else:
            self._put(" " + self._inline(node.text))
            self._end_line()

    def _flow(self, node: Node, indent: int) -> None:
        if isinstance(node, Word):
            self._mark(node)
            self._put(self._inline(node.text, in_flow=True))
        elif isinstance(node, Items):
            self._mark(node)
            self._put("[")
            for number, item in enumerate(node.nodes):
                self._comma(number, indent)
                self._flow(item, indent)
            self._put("]")
        else:
            self._put("{")
            for number, (key, value) in enumerate(node.entries):
                self._comma(number, indent)
                self._mark(node)
                self._mark(key)
                self._put(self._inline(key.text, in_flow=True) + ": ")
                self._flow(value, indent)
            self._mark(node)
            self._put("}")

    def _comma(self, number: int, indent: int) -> None:
        if number:
            self._put(",\n" + " " * indent if self.random.random() < 0.2 else ", ")

    def _inline(self, text: str, *, in_flow: bool = False) -> str:
        """The text as a plain, single-quoted or double-quoted scalar on one line."""
        style = self.random.random()
        if style < 0.6 and can_be_plain(text, in_flow=in_flow):
            return text
        if style < 0.8 and "\n" not in text:
            return "'" + text.replace("'", "''") + "'"
        return json.dumps(text, ensure_ascii=style < 0.85)


def can_be_plain(text: str, *, in_flow: bool) -> bool:
    wrong = r"[-?:,\[\]{}#&*!|>'\"%@`]|.*(: | #|\n)|.*[: ]$| |$" + (r"|.*[,\[\]{}:]" if in_flow else "")
    return not re.match(wrong, text, re.DOTALL)


# ---------------------------------------------------------------------------------------------
# The fields: found by walking the models.
# ---------------------------------------------------------------------------------------------

FILES: dict[str, type[BaseModel]] = {
    "plan.yaml": PlanInfo,
    "projects": Project,
    "years": YearSchedule,
    "chapters": ChapterText,
    "results": YearResults,
}
DEEPEST = 3
"""How many levels of steps there are."""


class Field(NamedTuple):
    """One field, or one item of a list (the last step of its path is then `*`)."""

    file: str
    path: tuple[str, ...]
    type: Any
    required: bool
    siblings: frozenset[str]

    def __str__(self) -> str:
        return f"{self.file} {'.'.join(self.path)}"


def without_none(hint: Any) -> Any:
    some = [part for part in get_args(hint) if part is not type(None)]
    return some[0] if type(None) in get_args(hint) else hint


def model_of(hint: Any) -> type[BaseModel] | None:
    base = get_args(hint)[0] if get_origin(hint) is Annotated else hint
    return base if isinstance(base, type) and issubclass(base, BaseModel) else None


def item_of(hint: Any) -> Any:
    """The type of a list's items; None where the type is no list."""
    is_several = get_origin(hint) is Annotated and isinstance(get_args(hint)[-1], FieldInfo)
    return get_args(get_args(hint)[0])[0] if is_several else None


def fields_below(file: str, hint: Any, path: tuple[str, ...], *, required: bool = True) -> Iterator[Field]:
    if item := item_of(hint):
        yield Field(file, (*path, "*"), item, False, frozenset())
        yield from fields_below(file, item, (*path, "*"))
    elif get_origin(hint) is dict:
        yield Field(file, (*path, "*"), get_args(hint)[1], False, frozenset())
    elif model := model_of(hint):
        hints = get_type_hints(model, include_extras=True)
        for name, field in model.model_fields.items():
            if (*path, name)[1:].count("steps") == DEEPEST:
                continue  # no place for a fourth level
            inner = without_none(hints[name])
            required = field.is_required()
            yield Field(file, (*path, name), inner, required, frozenset(model.model_fields))
            yield from fields_below(file, inner, (*path, name))


FIELDS = [field for file, model in FILES.items() for field in fields_below(file, model, ())]


def test_the_walk_finds_every_field_of_every_file() -> None:
    named = [field for field in FIELDS if field.path[-1] != "*"]
    found = {file: sum(field.file == file for field in named) for file in FILES}
    least = {"plan.yaml": 33, "projects": 28, "years": 11, "chapters": 23, "results": 21}
    assert {file: min(found[file], least[file]) for file in FILES} == least
    assert {str(field) for field in named} >= {
        "plan.yaml organization.short_name",
        "projects steps.*.steps.*.bullets",
        "years totals.quarters",
        "chapters body.*.items.*.steps.*.steps.*.bullets",
        "chapters body.*.table.widths",
        "results rounds.*.projects.*.indicators.*.actual",
    }


# ---------------------------------------------------------------------------------------------
# Files that hold the fields: the sample plans, and generated ones.
# ---------------------------------------------------------------------------------------------

WORDS = ("ประชาชนในเขตพื้นที่", "ตรวจสอบ: แล้วเสร็จ", "ข้อ #ก, ข", "ข้อ 'ก' และ 'ข'", 'คำว่า "สุจริต"', "COVID-19")


class Home(NamedTuple):
    """A file of a plan that is made wrong."""

    plan: str
    name: str
    data: Plain


@cache
def folder(plan: str) -> PlanFolder:
    found, diagnostics = read_folder(PLANS / plan)
    assert diagnostics == []
    return found


@cache
def homes(file: str) -> list[Home]:
    """Every file of a kind, as the samples have it and as the generator makes it."""
    return [home for plan in ("example", "pa-sak") for home in homes_in(plan, file)]


def homes_in(plan: str, file: str) -> Iterator[Home]:
    for name, source in folder(plan).files.items():
        assert source.root is not None
        if name.removesuffix("/" + name.rpartition("/")[2]) == file:
            yield Home(plan, name, plain(source.root))
            if file == "projects":
                yield Home(plan, name, generated_project(plain(source.root), seeded(plan, name)))
            if file == "chapters":
                yield Home(plan, name, generated_chapter(seeded(plan, name)))
        elif file == "results" and name.startswith("years/"):
            year = name.removeprefix("years/").removesuffix(".yaml")
            yield Home(plan, f"results/{year}.yaml", generated_results(year, plain(source.root)))


def generated_project(sample: Plain, random: Random) -> Plain:
    """A project with every field, in the dimension of the sample that it stands in for."""
    project = made(Project, random, ())
    assert isinstance(project, dict)
    kind = random.choice((("โครงการ", "project"), ("กิจกรรม", "activity"), ("มาตรการ", "measure")))
    title = f"{kind[0]}ที่สร้างขึ้น {random.random()}"
    return project | {"title": title, "kind": kind[1], "dimension": value_at(sample, ("dimension",))}


def generated_chapter(random: Random) -> Plain:
    """A chapter with a part of each kind."""
    hints = get_type_hints(BodyPart, include_extras=True)
    table: Plain = {
        "caption": "ตาราง",
        "head": ["ก", "ข"],
        "rows": [[random.choice(WORDS), ""], ["1,000", random.choice(WORDS)]],
        "total": ["รวม", "๑,๐๐๐"],
        "widths": [random.choice(("0.5", "๓", "12.25")), "12"],
    }
    return {
        "title": random.choice(WORDS),
        "place": random.choice(("front", "back")),
        "page": "landscape",
        "body": [
            random.choice(WORDS),
            {"text": random.choice(WORDS)},
            {"heading": random.choice(WORDS)},
            *({"items": made(without_none(hints["items"]), random, ("items",))} for _ in range(6)),
            {"table": table},
            {"picture": "pictures/emblem.png", "caption": random.choice(WORDS)},
        ],
    }


def generated_results(year: str, schedule: Plain) -> Plain:
    rows = [path for path in paths_to(schedule, ("projects", "*", "project")) if path[1] in (0, 1, 2)]
    projects = [value_at(schedule, row) for row in rows]
    ends: list[tuple[str, str]] = [("6", "03-31"), ("12", "09-30")]
    return {
        "rounds": [
            {
                "months": months,
                "as_of": f"{year}-{end}",
                "projects": [generated_result(project, seeded(year, months, project)) for project in projects],
            }
            for months, end in ends
        ]
    }


def generated_result(project: Plain, random: Random) -> Plain:
    result = made(ProjectResult, random, ())
    assert isinstance(result, dict)
    return result | {
        "project": project,
        "status": "cannot-proceed",
        "reason": "other",
        "amounts": {"ordinance": "0", "disbursed": "0.00"},
    }


def made(hint: Any, random: Random, path: tuple[str, ...]) -> Plain:
    """A valid value of a type; of two fields that exclude each other, one."""
    if item := item_of(hint):
        return [made(item, random, path) for _ in range(random.randint(1, 2))]
    if model := model_of(hint):
        hints = get_type_hints(model, include_extras=True)
        left_out = {random.choice(("steps", "bullets"))} if {"steps", "bullets"} <= hints.keys() else set()
        left_out |= {"steps"} if path[1:].count("steps") == DEEPEST - 1 else set()
        names = [name for name in model.model_fields if name not in left_out]
        return {name: made(without_none(hints[name]), random, (*path, name)) for name in names}
    return random.choice(good_values(hint))


def good_values(hint: Any) -> list[str]:
    bounds = closure(hint)
    if "low" in bounds:
        return [str(bounds["low"]), str(bounds["high"]), f"{bounds['high']:,}"]
    if "allowed" in bounds:
        return [str(number) for number in bounds["allowed"]]
    if get_origin(hint) is Literal:
        return list(get_args(hint))
    return {
        values.Text: list(WORDS),
        values.Money: ["0", "1,500.00", "๒๕๐", "10_000.5"],
        values.Number: ["80", "85.5", "๑,๐๐๐"],
        values.Boolean: ["true", "false"],
    }[hint]


def closure(hint: Any) -> dict[str, Any]:
    """The bounds or the closed list that a number's reader was made with."""
    if get_origin(hint) is not Annotated or model_of(hint):
        return {}
    return dict(inspect.getclosurevars(get_args(hint)[1].func).nonlocals)


def test_the_files_are_without_findings_before_anything_is_made_wrong_in_them() -> None:
    found = {}
    for home in [home for file in FILES for home in homes(file)]:
        for time in range(3):
            random = seeded(home.plan, home.name, time)
            root = tree(home.data)
            assert isinstance(root, Fields)
            text = Writer(random).document(root)
            if findings := findings_with(home, text, random):
                found[home.plan, home.name, time] = findings, text
    assert found == {}


# ---------------------------------------------------------------------------------------------
# The faults: each is put into a place of a tree, and tells which key or value it is reported at.
# ---------------------------------------------------------------------------------------------


class Spot(NamedTuple):
    """The place of a field: the index of an entry of a map, or of an item of a list."""

    owner: Fields | Items
    at: int

    @property
    def value(self) -> Node:
        return self.owner.entries[self.at][1] if isinstance(self.owner, Fields) else self.owner.nodes[self.at]

    def replace(self, value: Node) -> Node:
        if isinstance(self.owner, Fields):
            self.owner.entries[self.at] = (self.owner.entries[self.at][0], value)
        else:
            self.owner.nodes[self.at] = value
        return value

    @property
    def fields(self) -> Fields:
        assert isinstance(self.owner, Fields)
        return self.owner

    @property
    def key(self) -> Word:
        return self.fields.entries[self.at][0]


class Fault(NamedTuple):
    """A fault, the rule that finds it, and how it is made; what it makes is what the finding stands at."""

    name: str
    code: str
    make: Callable[[Spot, Random], Node]


def put(*wrong: Plain) -> Callable[[Spot, Random], Node]:
    return lambda spot, random: spot.replace(one_of(random, *wrong))


def one_of(random: Random, *choices: Plain) -> Node:
    return tree(random.choice(choices))


def leave_out(spot: Spot, _: Random) -> Node:
    del spot.fields.entries[spot.at]
    return spot.fields.entries[0][0]


def add_unknown(spot: Spot, random: Random) -> Node:
    key = Word(random.choice(("zzz", "เพิ่มเติม", "x-1", "0", "[key]")))
    entry = (key, one_of(random, "", "a", ["a"], {"a": "b"}))
    spot.fields.entries.insert(random.randint(0, len(spot.fields.entries)), entry)
    return key


def write_twice(spot: Spot, random: Random) -> Node:
    again = (Word(spot.key.text), one_of(random, "", "a", ["a"], {"a": "b"}))
    spot.fields.entries.insert(random.randint(spot.at + 1, len(spot.fields.entries)), again)
    return again[0]


def misspell(siblings: frozenset[str]) -> Callable[[Spot, Random], Node]:
    def make(spot: Spot, random: Random) -> Node:
        name = spot.key.text
        spot.key.text = random.choice([typo for typo in typos(name) if typo not in siblings])
        return spot.key

    return make


def typos(name: str) -> list[str]:
    spots = range(len(name))
    return [
        *(name[:at] + name[at + 1 :] for at in spots),
        *(name[:at] + name[at] + name[at:] for at in spots),
        *(name[:at] + name[at + 1] + name[at] + name[at + 2 :] for at in spots[:-1]),
        name.upper(),
        name.title(),
        name + "s",
        name.replace("_", "-"),
        name.replace("_", ""),
    ]


def wrong_number(spot: Spot, random: Random) -> Node:
    spot.key.text = random.choice(("0", "5", "12", "-1", "๕", "หนึ่ง", "1.0", "all"))
    return spot.key


def no_guideline(spot: Spot, random: Random) -> Node:
    spot.key.text = random.choice(("-1", "หนึ่ง", "1..2", "1.2.", "1.2.3.4.5", "123", "ข้อ 1", "1-2"))
    return spot.key


def unknown_name(spot: Spot, random: Random) -> Node:
    text = spot.value.text if isinstance(spot.value, Word) else ""
    at = random.choice([0, *(space.start() for space in re.finditer(r"(?<=[^\s(]) (?=[^\s)])", text)), len(text)])
    return spot.replace(Word(text[:at] + UNKNOWN + text[at:]))


UNKNOWN = "${org.nmae}"


def four_deep(spot: Spot, random: Random) -> Node:
    assert isinstance(spot.value, Items)
    fourth = one_of(random, "ก", {"text": "ก"}, {"text": "ก", "bullets": ["ข"]}, {"text": "ก", "steps": ["ข"]})
    below = fourth
    for _ in range(DEEPEST):
        level = Items([below, *(Word("ก") for _ in range(random.randint(0, 2)))])
        below = Fields([(Word("text"), Word("ข้อ")), (Word("steps"), level)])
    Spot(spot.value, random.randrange(len(spot.value.nodes))).replace(below)
    return fourth


def add_steps(spot: Spot, _: Random) -> Node:
    spot.fields.entries.append((Word("steps"), Items([Word("ก")])))
    return spot.fields.entries[0][0]


def add_heading(spot: Spot, _: Random) -> Node:
    spot.fields.entries.append((Word("heading"), Word("หัวข้อ")))
    return spot.fields.entries[0][0]


def one_more(spot: Spot, random: Random) -> Node:
    assert isinstance(spot.value, Items)
    spot.value.nodes.insert(random.randint(0, len(spot.value.nodes)), Word("5"))
    return spot.value


def too_wide(spot: Spot, _: Random) -> Node:
    assert isinstance(spot.value, Items)
    spot.value.nodes[:] = [Word("24.7"), *(Word("0.5") for _ in spot.value.nodes[1:])]
    return spot.value


HUGE = "9" * 30
EMPTY = Fault("nothing in it", "S107", put("", " "))
NO_ITEM = Fault("an empty list", "S109", put([]))
# Faults of what is written where one value of a type belongs, or where quarters do.
OF_TYPE: dict[Any, list[Fault]] = {
    values.Text: [],
    values.Money: [
        Fault("below zero", "S108", put("-5", "-1,000.00")),
        Fault("no amount", "S108", put("1,00.00", "15,00", "15.000,00", "1e5", "฿100", "ฟรี", "1 000", ".5")),
        Fault("a satang in parts", "S108", put("0.005", "๑๐.๑๒๓")),
        Fault("a trillion", "S108", put("1000000000000", "1,000,000,000,000.00", HUGE)),
    ],
    values.Number: [Fault("no number", "S103", put("มาก", "1,00", "80%", "1.2.3"))],
    chapter_values.CellText: [],
    chapter_values.Centimetres: [
        Fault("no number", "S103", put("กว้าง", "3 ซม.", "1,0", "-3")),
        Fault("no width of a column", "S106", put("0", "0.49", "24.71", "๒๕", HUGE)),
    ],
    values.Boolean: [Fault("neither true nor false", "S104", put("yes", "no", "on", "True", "FALSE", "1", "ใช่"))],
    values.Year: [
        Fault("no year", "S105", put("25666", "256", "66", "ปี 2566", "2566.0", "0000", "2399", "2700", "-2566")),
        Fault("a year of the common era", "S105", put("2023", "๒๐๒๗", "1999")),
    ],
    values.Day: [
        Fault(
            "no date", "S105", put("15/03/2567", "2567-3-15", "15 มีนาคม 2567", "2567", "0256-03-15", "9567-03-15")
        ),
        Fault("no such day", "S105", put("2567-02-30", "2566-02-29", "2567-13-01", "2567-00-10")),
        Fault("a day of the common era", "S105", put("2024-03-15", "๒๐๒๔-๐๓-๑๕")),
    ],
    values.Quarters: [
        EMPTY,
        NO_ITEM,
        Fault(
            "no quarters",
            "S109",
            put(["5"], ["0"], ["1", "5"], ["๕"], ["-1"], ["หนึ่ง"], ["1.0"], [""], ["2", ["1"]]),
        ),
        Fault("a quarter twice", "S109", put(["1", "1"], ["4", "1", "๔"], ["2", "3", "2"])),
        Fault("no list", "S109", put("4", "1-4", "1, 2", {"4": "true"}, {})),
    ],
    values.TickCounts: [
        EMPTY,
        NO_ITEM,
        Fault("not four", "S109", put(["1", "2", "3"], ["0"] * 5)),
        Fault("no whole numbers", "S109", put(["0", "0", "-1", "0"], ["0", "0", "0", "1.5"], ["", "0", "0", "x"])),
        Fault("no list", "S109", put("15", "0, 0, 0, 15", {"4": "15"}, {})),
    ],
}
# Faults that fields make together: they are found at their map's first key.
TOGETHER = {
    "count": [Fault("left out beside its unit", "S102", leave_out)],
    "unit": [Fault("left out beside its count", "S102", leave_out)],
    "bullets": [Fault("steps beside it", "S104", add_steps)],
}


OF_PARTS = {
    ("body", "*", "text"): [Fault("a heading beside it", "S104", add_heading)],
    ("body", "*", "items"): [Fault("a heading beside it", "S104", add_heading)],
    ("body", "*", "table"): [Fault("a heading beside it", "S104", add_heading)],
    ("body", "*", "picture"): [
        Fault("a heading beside it", "S104", add_heading),
        Fault("left out beside its caption", "S104", leave_out),
    ],
    ("body", "*", "caption"): [Fault("left out beside its picture", "S102", leave_out)],
    ("body", "*", "table", "rows", "*"): [Fault("one cell more", "S106", one_more)],
    ("body", "*", "table", "total"): [Fault("one cell more", "S106", one_more)],
    ("body", "*", "table", "widths"): [
        Fault("one width more", "S106", one_more),
        Fault("too wide", "S106", too_wide),
    ],
}


def faults_of(field: Field) -> list[Fault]:
    together = TOGETHER.get(field.path[-1], []) if field.file == "projects" else OF_PARTS.get(field.path, [])
    return [*faults_of_key(field), *faults_of_value(field.type), *together]


def faults_of_key(field: Field) -> Iterator[Fault]:
    if field.path[-1] != "*":
        yield Fault("an unknown field beside it", "S101", add_unknown)
        yield Fault("its name misspelled", "S101", misspell(field.siblings))
        yield Fault("written twice", "Y002", write_twice)
    elif field.path[-2] in ("dimensions", "guidelines"):
        yield Fault("another number", "S104", wrong_number if field.path[-2] == "dimensions" else no_guideline)
        yield Fault("written twice", "Y002", write_twice)
    if field.required and len(field.siblings) > 1:
        yield Fault("left out", "S102", leave_out)


def faults_of_value(hint: Any) -> list[Fault]:
    if hint in (values.Quarters, values.TickCounts):
        return OF_TYPE[hint]
    if item := item_of(hint):
        is_top_step = model_of(item) and AfterValidator in map(type, get_args(item))
        return [*faults_of_list(), *([Fault("four deep", "S106", four_deep)] if is_top_step else [])]
    if get_origin(hint) is dict or model_of(hint):
        return list(faults_of_map(may_be_text=get_origin(hint) is Annotated))
    of_any = [each for each in faults_of_single() if hint != chapter_values.CellText or each is not EMPTY]
    return [*of_any, *faults_of_type(hint)]


def faults_of_list() -> Iterator[Fault]:
    yield EMPTY
    yield Fault("an empty list", "S107", put([]))
    yield Fault("a text where a list belongs", "S103", put("ข้อความ", "- ก", "[ก, ข]", "0"))
    yield Fault("a map where a list belongs", "S103", put({"a": "b"}, {"1": "ก", "2": "ข"}))


def faults_of_map(*, may_be_text: bool) -> Iterator[Fault]:
    yield EMPTY
    yield Fault("a list where a map belongs", "S103", put(["ก"], ["a", "b"]))
    if not may_be_text:
        yield Fault("a text where a map belongs", "S103", put("ข้อความ", "{a: b}", "0", "a:b"))


def faults_of_single() -> Iterator[Fault]:
    yield EMPTY
    yield Fault("a list where a single value belongs", "S103", put(["ก"], ["1", "2"], [["ก"]]))
    yield Fault("a map where a single value belongs", "S103", put({"a": "b"}, {"ก": ["ข"]}))
    yield Fault("an unknown name", "R208", unknown_name)


def faults_of_type(hint: Any) -> list[Fault]:
    bounds = closure(hint)
    if "low" in bounds:
        low, high = bounds["low"], bounds["high"]
        return [
            Fault("out of range", "S106", put(str(low - 1), str(high + 1), f"{high + 1000:,}", f"-{high}", HUGE)),
            Fault("no whole number", "S103", put("มาก", "1.5", "สิบ", "1,0", "--1", "16pt")),
        ]
    if "allowed" in bounds:
        return [Fault("another number", "S104", put("0", "5", "-1", "๗", "1.0", "1-4", "หนึ่ง", "13", "06"))]
    if get_origin(hint) is Literal:
        return [Fault("another word", "S104", put("other-one", "ไม่ทราบ", "0", get_args(hint)[0].upper()))]
    return OF_TYPE[hint]


# ---------------------------------------------------------------------------------------------
# Putting each fault into each field.
# ---------------------------------------------------------------------------------------------


def paths_to(data: Plain, path: tuple[str, ...]) -> Iterator[tuple[str | int, ...]]:
    """Every way through the data that a field's path fits."""
    if not path:
        yield ()
        return
    steps: list[tuple[str | int, Plain]] = []
    if isinstance(data, list) and path[0] == "*":
        steps = list(enumerate(data))
    elif isinstance(data, dict):
        steps = [(key, value) for key, value in data.items() if path[0] in ("*", key)]
    for step, inner in steps:
        for rest in paths_to(inner, path[1:]):
            yield (step, *rest)


@cache
def holders(field: Field, *, beside: bool) -> list[tuple[Home, list[tuple[str | int, ...]]]]:
    """The files that hold a field, if wanted beside others, with the places where they do."""
    found = [(home, list(paths_to(home.data, field.path))) for home in homes(field.file)]
    if beside:
        found = [
            (home, [path for path in paths if len(value_at(home.data, path[:-1])) > 1]) for home, paths in found
        ]
    return [(home, paths) for home, paths in found if paths]


def value_at(data: Plain, path: tuple[str | int, ...]) -> Any:
    value: Any = data
    for step in path:
        value = value[step]
    return value


def shuffle(node: Node, random: Random) -> None:
    """The order of a map's fields means nothing; of a list's items it does."""
    if isinstance(node, Fields):
        random.shuffle(node.entries)
    for child in children(node):
        shuffle(child, random)


def children(node: Node) -> list[Node]:
    if isinstance(node, Word):
        return []
    return node.nodes if isinstance(node, Items) else [value for _, value in node.entries]


def spot_at(root: Node, path: tuple[str | int, ...]) -> Spot:
    node, spot = root, None
    for step in path:
        if isinstance(step, int):
            assert isinstance(node, Items)
            spot = Spot(node, step)
        else:
            assert isinstance(node, Fields)
            spot = Spot(node, next(index for index, (key, _) in enumerate(node.entries) if key.text == step))
        node = spot.value
    assert spot is not None
    return spot


OF_FIELDS = [each for each in CHECKS if each.__module__.rpartition(".")[2] not in ("policy", "wording")]
"""The checks that a fault of a field must not set off; what a plan says well or badly is no matter of fields."""


@cache
def whole(plan: str) -> Plan:
    loaded, diagnostics = load(folder(plan))
    assert diagnostics == []
    return loaded


def loaded_with(home: Home, file: SourceFile, random: Random) -> tuple[Plan, list[Diagnostic]]:
    """The plan with one file changed; for speed, of the other files only one is read again."""
    files = folder(home.plan).files
    again = {name: files[name] for name in sorted({PLAN_FILE, random.choice(sorted(files))})}
    part, diagnostics = load(PlanFolder(folder(home.plan).root, {**again, home.name: file}))
    sections: dict[str, Any] = {}
    for section in SECTIONS:
        kept = getattr(whole(home.plan), section).items()
        others = {key: value for key, value in kept if f"{section}/{key}.yaml" != home.name}
        sections[section] = others | getattr(part, section)
    return replace(part, **sections), diagnostics


def findings_with(home: Home, text: str, random: Random) -> list[tuple[str, int, str]]:
    """What is found in a plan in which one file has another text: file, line and code."""
    decoded, faults = decode(text.encode())
    assert faults == []
    root, faults = parse(decoded)
    file = SourceFile(home.name, decoded, None if faults else root)
    unread = [file.diagnostic(each) for each in faults]
    plan, misshapen = loaded_with(home, file, random)
    changed = PlanFolder(folder(home.plan).root, {**folder(home.plan).files, home.name: file})
    checked = [diagnostic for each in OF_FIELDS for diagnostic in each(plan)]
    found = resolve(changed, [*unread, *misshapen, *checked])
    return [(each.span.file, each.span.line, each.rule.code) for each in found]


def pairs() -> Iterator[tuple[Field, Fault]]:
    for field in FIELDS:
        for fault in faults_of(field):
            yield field, fault


@pytest.mark.parametrize(("field", "fault"), list(pairs()), ids=lambda each: getattr(each, "name", str(each)))
def test_a_fault_is_found_once_and_on_its_line(field: Field, fault: Fault) -> None:
    unlike = []
    for time in range(TIMES):
        random = seeded(field, fault.name, time)
        home, places = random.choice(holders(field, beside=fault.make is leave_out))
        root = tree(home.data)
        assert isinstance(root, Fields)
        if random.random() < 0.3:
            shuffle(root, random)
        marked = fault.make(spot_at(root, random.choice(places)), random)
        writer = Writer(random)
        text = writer.document(root)
        line = text.count("\n", 0, text.index(UNKNOWN)) + 1 if fault.code == "R208" else writer.lines[id(marked)]
        expected = [(home.name, line, fault.code)]
        found = findings_with(home, text, random)
        unlike += [] if found == expected else [(expected, found, text)]
    assert unlike == []
