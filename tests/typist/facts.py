"""A plan's data, drawn: what the book is to say."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from strangers.expected import Book, Nested, Row, Sheet
from typist import texts
from typist.notes import FOOTNOTES
from typist.officer import Officer


def drawn_book(officer: Officer) -> Book:
    """A plan's data as everybody would write it who has read the whole book; what is not printed is taken out later."""
    kind, type_, own, district, province = officer.random.choice(texts.PLACES)
    start = officer.random.choice((2566, 2566, 2567, 2568, 2570, 2571))
    end = start + officer.random.choice((0, 1, 2, 2, 4, 4))
    name = kind + own
    title = officer.habit("title", "แผนปฏิบัติการป้องกันการทุจริต", "แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส")
    drawing = _Drawing(officer, name, range(start, end + 1))
    sheets = drawing.sheets()
    preface = [each.format(name=name) for each in officer.some(texts.PREFACE, 2, 4)] if officer.chance(0.8) else []
    if preface and officer.habit("dimensions in the preface", "no", "no", "no", "yes") == "yes":
        preface[1:1] = [f"มิติที่ {number} {name}" for number, name in enumerate(texts.DIMENSIONS[1:], 1)]
    return Book(
        title=title,
        start=start,
        end=end,
        name=name,
        type=type_,
        district=district,
        province=province,
        sheets=sheets,
        preface=tuple(preface),
    )


class _Drawing(NamedTuple):
    officer: Officer
    name: str
    years: range

    def sheets(self) -> tuple[Sheet, ...]:
        count = self.officer.random.randint(4, 15)
        guided = self.officer.habit("guidelines", "no", "no", "yes") == "yes"
        pool = [(dimension, title) for dimension in (1, 2, 3, 4) for title in texts.TITLES[dimension]]
        chosen = sorted(self.officer.random.sample(pool, count), key=lambda each: each[0])
        made = [self.sheet(*each) for each in chosen]
        if guided:
            made = [replace(each, guideline=self.guideline(each.dimension)) for each in made]
            made.sort(key=lambda each: (each.dimension, each.guideline or ""))
        elif self.officer.habit("order", "by dimension", "by dimension", "any") == "any":
            self.officer.random.shuffle(made)
        return tuple(made)

    def guideline(self, dimension: int) -> str:
        own = [number for number in texts.GUIDELINES if number.startswith(str(dimension))]
        return self.officer.random.choice(own)

    def sheet(self, dimension: int, title: str) -> Sheet:
        some = self.officer.some
        return Sheet(
            title,
            dimension,
            tuple(self.noted(each.format(name=self.name)) for each in some(texts.RATIONALE, 1, 3)),
            tuple(some(texts.OBJECTIVES, 1, 4)),
            tuple(self.group(each) for each in some(texts.GROUPS, 1, 3)),
            self.steps(),
            tuple(some(texts.RESPONSIBLE, 1, 1 if self.officer.chance(0.7) else 3)),
            tuple(some(texts.OUTPUTS, 1, 3)),
            tuple(some(texts.OUTCOMES, 1, 3)),
            self.rows(),
        )

    def noted(self, text: str) -> str:
        """The text with a footnote in it or behind it, here and there."""
        if self.officer.habit("footnotes", "no", "no", "no", "yes") == "no" or self.officer.chance(0.6):
            return text
        at = text.find(" ", 20) if self.officer.chance(0.3) else -1
        note = f" [{self.officer.random.choice(FOOTNOTES)}]"
        return text + note if at < 0 else text[:at] + note + text[at:]

    def group(self, name: str) -> tuple[str, int, str]:
        if self.officer.chance(0.4):
            return name, 0, ""
        return name, self.officer.random.randint(5, 1500), self.officer.random.choice(texts.UNITS)

    def steps(self) -> tuple[Nested, ...]:
        steps: list[Nested] = list(self.officer.some(texts.STEPS, 2, 6))
        if self.officer.chance(0.25):
            more = self.officer.random.choice(texts.STEPS_WITH_MORE)
            steps.insert(self.officer.random.randrange(len(steps)), (more, self.officer.some(texts.BELOW, 2, 3)))
        return tuple(steps)

    def rows(self) -> dict[int, Row]:
        officer = self.officer
        years = [year for year in self.years if officer.chance(0.9)] or list(self.years)
        if officer.chance(0.6):
            years = list(self.years)
        first = officer.random.randint(1, 4)
        quarters = tuple(range(first, officer.random.randint(first, 4) + 1))
        quarters = officer.random.choice((quarters, quarters, (1, 2, 3, 4), tuple(sorted({first, 5 - first}))))
        free = officer.chance(0.5)
        amount = officer.random.choice((5000, 15_000, 20_000, 12_500, 100_000, 3_200, 45_750))
        same = officer.chance(0.7)
        source = "เงินรายได้" if officer.habit("source of money", "no", "no", "no", "no", "yes") == "yes" else None
        found = {}
        for year in years:
            money = 0 if free else amount if same else amount + 500 * (year - self.years[0])
            note = officer.random.choice(texts.NOTES) if officer.chance(0.1) else None
            found[year] = Row(f"{money}.00", quarters, note, source if money else None)
        if len(years) > 1 and officer.chance(0.1):
            found[years[-1]] = replace(found[years[-1]], quarters=(2, 3))
        return found
