"""What templates are given of a plan's chapters and pictures, with what a page asks of them worked out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from antigraft_cli.model.chapter import ROOM, BodyPart, BodyTable, ChapterText
from antigraft_cli.model.plan import Plan, PlanInfo
from antigraft_cli.model.project import Step

EMBLEM_HEIGHT = 3.0
"""Centimetres on the cover."""

_DEPTH = {"portrait": 18.0, "landscape": 11.0}
"""Centimetres that a picture may be high, so that a heading and its caption stand on the same page."""

_PIXELS_PER_CM = 96 / 2.54
"""What programs draw a picture by that says nothing of its size (CSS Values 4, 5.2)."""

_NUMBERS = 2.0
"""Centimetres of a column of numbers; writers give one more where its longest needs it."""

_NUMBER = re.compile("[0-9๐-๙]+(?:[,.][0-9๐-๙]+)*")

PartKind = Literal["paragraph", "heading", "items", "table", "picture"]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of the plan: the path by which `img` names it, and the centimetres that it is wide on the page."""

    src: str
    width: float


class PictureContent:
    """The bytes of a picture's file. Of a class that is none of data, so that no template can read them."""

    __slots__ = ("data",)

    def __init__(self, data: bytes) -> None:
        self.data = data


@dataclass(frozen=True, slots=True)
class ChapterTable:
    """A table of a chapter.

    `widths` are its columns' in centimetres, `classes` those of their cells: `center` or `money` where a column
    holds nothing but numbers, else empty.
    """

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    total: tuple[str, ...]
    widths: tuple[float, ...]
    classes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a chapter; `kind` says which of the others it has. `text` is a paragraph's or a heading's."""

    kind: PartKind
    text: str | None
    items: tuple[Step, ...]
    table: ChapterTable | None
    picture: Picture | None
    caption: str | None


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter; `id` is its file's name, `page` is `portrait` or `landscape`."""

    id: str
    title: str
    page: str
    parts: tuple[Part, ...]


def chapters_at(place: str, plan: Plan, info: PlanInfo) -> tuple[Chapter, ...]:
    """The chapters of a place, as plan.yaml orders them, then those that it does not name, by the names of their files."""
    listed = [chapter for chapter in info.chapters or () if chapter in plan.chapters]
    order = dict.fromkeys([*listed, *sorted(plan.chapters)])
    return tuple(
        _chapter(plan, chapter, plan.chapters[chapter])
        for chapter in order
        if plan.chapters[chapter].place == place
    )


def emblem_of(plan: Plan, info: PlanInfo) -> Picture | None:
    """The emblem, as wide as its height on the cover makes it."""
    source = info.organization.emblem
    picture = plan.pictures.get(source) if source else None
    if source is None or picture is None:
        return None
    width = EMBLEM_HEIGHT * picture.width / picture.height
    return Picture(source, _tenths(min(width, float(ROOM["portrait"]))))


def _chapter(plan: Plan, identity: str, text: ChapterText) -> Chapter:
    parts = (_part(plan, part, text.page) for part in text.body)
    return Chapter(identity, text.title, text.page, tuple(part for part in parts if part))


def _part(plan: Plan, part: BodyPart, page: str) -> Part | None:
    """The part; none for a picture that cannot be shown, in a draft."""
    picture = picture_within(plan, part.picture, float(ROOM[page]), _DEPTH[page]) if part.picture else None
    if part.picture and picture is None:
        return None
    table = _table(part.table, float(ROOM[page])) if part.table else None
    return Part(_kind(part), part.heading or part.text, part.items or (), table, picture, part.caption)


def _kind(part: BodyPart) -> PartKind:
    if part.heading:
        return "heading"
    if part.items:
        return "items"
    if part.table:
        return "table"
    return "picture" if part.picture else "paragraph"


def picture_within(plan: Plan, source: str, room: float, depth: float) -> Picture | None:
    """A picture in its own size, or as large as fits into so many centimetres; none that cannot be shown."""
    picture = plan.pictures.get(source)
    if picture is None:
        return None
    share = picture.width / picture.height
    return Picture(source, _tenths(min(picture.width / _PIXELS_PER_CM, room, depth * share)))


def _table(table: BodyTable, room: float) -> ChapterTable:
    classes = tuple(map(_class_of, zip(*table.rows, strict=True)))
    widths = tuple(map(float, table.widths)) if table.widths else _shared(room, classes)
    return ChapterTable(
        table.caption, table.head, table.rows, table.total or (), tuple(map(_tenths, widths)), classes
    )


def _shared(room: float, classes: tuple[str, ...]) -> tuple[float, ...]:
    """The widths of columns that ask for none: little for numbers, what is left for texts."""
    texts = classes.count("")
    narrow = min(_NUMBERS, room / len(classes)) if texts else room / len(classes)
    rest = room - narrow * (len(classes) - texts)
    return tuple(narrow if each else rest / texts for each in classes)


def _class_of(cells: tuple[str, ...]) -> str:
    """How a column's cells are aligned: numbers in the middle, amounts below each other."""
    if not all(_NUMBER.fullmatch(cell) for cell in cells):
        return ""
    return "money" if any(sign in cell for cell in cells for sign in ",.") else "center"


def _tenths(centimetres: float) -> float:
    """Down to a millimetre, and no less than one."""
    return max(int(round(centimetres * 10, 3)) / 10, 0.1)
