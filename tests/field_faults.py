"""Every way in which a field can be wrong, by its type: the rule that says so, and the key or value that it says it of."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from random import Random
from typing import Any, NamedTuple

from pydantic import AfterValidator, BaseModel

from antigraft_cli.model import names, values
from antigraft_cli.model.chapter import BodyPart, BodyTable
from antigraft_cli.model.chapter_values import CellText, Centimetres, GuidelineNumber
from antigraft_cli.model.project import Step, TargetGroup
from antigraft_cli.source.tree import Path, Plain
from field_examples import closure
from model_fields import DEEPEST, Field, choices_of, entry_of, item_of, model_of, notes_of
from yaml_writing import Fields, Items, Node, Word, tree


class Spot(NamedTuple):
    """The place of a field: the index of an entry of a map, or of an item of a list."""

    owner: Fields | Items
    at: int

    @property
    def value(self) -> Node:
        """What stands there."""
        return self.owner.entries[self.at][1] if isinstance(self.owner, Fields) else self.owner.nodes[self.at]

    def replace(self, value: Node) -> Node:
        """Put something else there."""
        if isinstance(self.owner, Fields):
            self.owner.entries[self.at] = (self.owner.entries[self.at][0], value)
        else:
            self.owner.nodes[self.at] = value
        return value

    @property
    def fields(self) -> Fields:
        """The map around it."""
        assert isinstance(self.owner, Fields)
        return self.owner

    @property
    def key(self) -> Word:
        """Its name in that map."""
        return self.fields.entries[self.at][0]


def spot_at(root: Node, path: Path) -> Spot:
    """The spot at the end of a way."""
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


def another_key(*wrong: str) -> Callable[[Spot, Random], Node]:
    def make(spot: Spot, random: Random) -> Node:
        spot.key.text = random.choice(wrong)
        return spot.key

    return make


OF_KEYS: dict[Any, tuple[str, ...]] = {
    values.Dimension: ("0", "5", "12", "-1", "๕", "หนึ่ง", "1.0", "all"),
    GuidelineNumber: ("-1", "หนึ่ง", "1..2", "1.2.", "1.2.3.4.5", "123", "ข้อ 1", "1-2"),
}
"""By the type of a map's keys, what is no such key."""


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


def add_one(spot: Spot, random: Random) -> Node:
    """One cell or width more; a list is shown at its first sign."""
    assert isinstance(spot.value, Items)
    spot.value.nodes.insert(random.randint(0, len(spot.value.nodes)), Word("5"))
    return spot.value


def too_wide(spot: Spot, _: Random) -> Node:
    assert isinstance(spot.value, Items)
    spot.value.nodes[:] = [Word("24.7"), *(Word("0.5") for _ in spot.value.nodes[1:])]
    return spot.value


def leave_picture_out(spot: Spot, _: Random) -> Node:
    """Its caption is then the only field, and of nothing."""
    del spot.fields.entries[spot.at]
    return spot.fields.entries[0][1]


HUGE = "9" * 30
EMPTY = Fault("nothing in it", "S107", put("", " "))
NO_ITEM = Fault("an empty list", "S109", put([]))
OF_TYPE: dict[Any, list[Fault]] = {
    values.Text: [],
    names.Name: [Fault("longer than a name", "S106", put("ก" * 101, "ข" * 5000))],
    names.FontName: [Fault("longer than a font's name", "S106", put("TH Sarabun" * 4))],
    values.Money: [
        Fault("below zero", "S108", put("-5", "-1,000.00")),
        Fault("no amount", "S108", put("1,00.00", "15,00", "15.000,00", "1e5", "฿100", "ฟรี", "1 000", ".5")),
        Fault("a satang in parts", "S108", put("0.005", "๑๐.๑๒๓")),
        Fault("a trillion", "S108", put("1000000000000", "1,000,000,000,000.00", HUGE)),
    ],
    values.Number: [Fault("no number", "S103", put("มาก", "1,00", "80%", "1.2.3"))],
    CellText: [],
    Centimetres: [
        Fault("no number", "S103", put("กว้าง", "3 ซม.", "1,0", "-3")),
        Fault("no width of a column", "S106", put("0", "0.49", "24.71", "๒๕", HUGE)),
    ],
    values.Boolean: [Fault("neither true nor false", "S104", put("yes", "no", "on", "True", "FALSE", "1", "จริง"))],
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
        Fault("no list", "S109", put("5", "1-4", "1, 2", {"4": "true"}, {})),
    ],
    values.TickCounts: [
        EMPTY,
        NO_ITEM,
        Fault("not four", "S109", put(["1", "2", "3"], ["0"] * 5)),
        Fault("no whole numbers", "S109", put(["0", "0", "-1", "0"], ["0", "0", "0", "1.5"], ["", "0", "0", "x"])),
        Fault("no list", "S109", put("15", "0, 0, 0, 15", {"4": "15"}, {})),
    ],
}
"""Faults of what is written where one value of a type belongs, or where quarters do."""

TOGETHER: dict[tuple[type[BaseModel], str], list[Fault]] = {
    (TargetGroup, "count"): [Fault("left out beside its unit", "S102", leave_out)],
    (TargetGroup, "unit"): [Fault("left out beside its count", "S102", leave_out)],
    (Step, "bullets"): [Fault("steps beside it", "S104", add_steps)],
    **{
        (BodyPart, kind): [Fault("a heading beside it", "S104", add_heading)]
        for kind in ("text", "items", "table")
    },
    (BodyPart, "picture"): [
        Fault("a heading beside it", "S104", add_heading),
        Fault("left out above its caption", "S104", leave_picture_out),
    ],
    (BodyPart, "caption"): [Fault("left out below its picture", "S102", leave_out)],
    (BodyTable, "total"): [Fault("one cell more", "S106", add_one)],
    (BodyTable, "widths"): [
        Fault("one width more", "S106", add_one),
        Fault("wider than the page", "S106", too_wide),
    ],
}
"""Faults that fields of a model make together: most are found at their map's first key."""


def faults_of(field: Field) -> list[Fault]:
    """Everything that can be wrong with a field."""
    together = TOGETHER.get((field.owner, field.path[-1]), []) if field.owner else []
    return [*_of_key(field), *_of_value(field.type), *together]


def has_faults(hint: Any) -> bool:
    """Whether it is known what is wrong where a value of a type belongs."""
    bounds = closure(hint)
    of_models = item_of(hint) or entry_of(hint) or model_of(hint)
    return bool(of_models or choices_of(hint)) or bounds.keys() & {"low", "allowed"} != set() or hint in OF_TYPE


def _of_key(field: Field) -> Iterator[Fault]:
    if field.owner:
        yield Fault("an unknown field beside it", "S101", add_unknown)
        yield Fault("its name misspelled", "S101", misspell(field.siblings))
    if field.key:
        yield Fault("another number", "S104", another_key(*OF_KEYS[field.key]))
    if field.owner or field.key:
        yield Fault("written twice", "Y002", write_twice)
    if field.required and len(field.siblings) > 1:
        yield Fault("left out", "S102", leave_out)


def _of_value(hint: Any) -> list[Fault]:
    if hint in (values.Quarters, values.TickCounts):
        return OF_TYPE[hint]
    if item := item_of(hint):
        is_top_step = model_of(item) and any(isinstance(note, AfterValidator) for note in notes_of(item))
        return [*_of_list(), *([Fault("four deep", "S106", four_deep)] if is_top_step else [])]
    if entry_of(hint) or model_of(hint):
        return list(_of_map(may_be_text=bool(notes_of(hint))))
    may_be_empty = hint == CellText
    return [*(each for each in _of_single() if not may_be_empty or each is not EMPTY), *_of_type(hint)]


def _of_list() -> Iterator[Fault]:
    yield EMPTY
    yield Fault("an empty list", "S107", put([]))
    yield Fault("a text where a list belongs", "S103", put("ข้อความ", "- ก", "[ก, ข]", "0"))
    yield Fault("a map where a list belongs", "S103", put({"a": "b"}, {"1": "ก", "2": "ข"}))


def _of_map(*, may_be_text: bool) -> Iterator[Fault]:
    yield EMPTY
    yield Fault("a list where a map belongs", "S103", put(["ก"], ["a", "b"]))
    if not may_be_text:
        yield Fault("a text where a map belongs", "S103", put("ข้อความ", "{a: b}", "0", "a:b"))


def _of_single() -> Iterator[Fault]:
    yield EMPTY
    yield Fault("a list where a single value belongs", "S103", put(["ก"], ["1", "2"], [["ก"]]))
    yield Fault("a map where a single value belongs", "S103", put({"a": "b"}, {"ก": ["ข"]}))
    yield Fault("an unknown name", "R208", unknown_name)


def _of_type(hint: Any) -> list[Fault]:
    bounds = closure(hint)
    if "low" in bounds:
        low, high = bounds["low"], bounds["high"]
        return [
            Fault("out of range", "S106", put(str(low - 1), str(high + 1), f"{high + 1000:,}", f"-{high}", HUGE)),
            Fault("no whole number", "S103", put("มาก", "1.5", "สิบ", "1,0", "--1", "16pt")),
        ]
    if "allowed" in bounds:
        return [Fault("another number", "S104", put("0", "5", "-1", "๗", "1.0", "1-4", "หนึ่ง", "13", "06"))]
    if choices := choices_of(hint):
        return [Fault("another word", "S104", put("other-one", "ไม่ทราบ", "0", choices[0].upper()))]
    return OF_TYPE.get(hint, [])
