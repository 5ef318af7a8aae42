"""Plans as their books show them, and how two of them differ."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from typing import Any

from PIL import Image

from antigraft_cli.documents.context import sheet_order
from antigraft_cli.model.chapter import ChapterText
from antigraft_cli.model.plan import Plan
from antigraft_cli.model.schedule import ScheduledProject, YearSchedule
from antigraft_cli.pipeline.check import CheckedPlan
from antigraft_cli.pipeline.compose import book_of, compose
from antigraft_cli.thai import arabic_digits, one_line
from books import texts

NOT_IN_THE_BOOK = {
    "plan.yaml organization.code": "it only tells organisations of one name apart, and is printed nowhere",
    "plan.yaml typography": "looks, not words: in a file of others they are those of whoever typed it last",
    "projects kind": "the title's first word says it; of another title nothing does",
    "chapters body.*.table.widths": "columns are fitted to their texts: what comes back are the widths on the page",
}
"""Fields that do not come back, with the reason; all the rest is compared."""

NOT_AS_WRITTEN = {
    "every text": "its digits are printed as `numerals` says, its line ends and blanks as one blank",
    "names of files": "only bookmarks hold them, if any: projects and chapters are compared by their titles, pictures as they look",
    "plan.yaml sheets, chapters": "left out or not, the book shows an order, which is compared",
    "plan.yaml organization.short_name": "the book has it only where a text uses it; compared where one does",
    "plan.yaml preface": "left out, the program's own is printed, and comes back as texts",
    "plan.yaml dimensions": "the book has the names of those that it has sheets of; others are in the program's preface only",
    "plan.yaml guidelines": "the book has the names of those that it has sheets of",
    "projects title": "a book of one year prints the title of that year's row on the sheet too",
    "years title": "one that all years have is taken for the project's: the tables count more than the sheets",
    "projects title, years title": "they are printed in one line",
    "years budget, quarters": "of a cancelled row the book says what it was, and that it costs nothing now",
    "years totals.quarters": "left out, the book prints the number of ticks, which comes back",
}
"""Fields of which the book shows something else than what stands in the file, as `shown_plan` compares them."""

HIDDEN = {"short_name", "sheets", "chapters", *(field.split()[1].rpartition(".")[2] for field in NOT_IN_THE_BOOK)}
"""What is left out of values by its name: what `shown_plan` shows in another way, or not at all."""


def shown(value: object) -> object:
    """A value as a book shows it: digits alike, blanks alike, without what it does not show."""
    if isinstance(value, dict):
        return {str(key): shown(each) for key, each in value.items() if key not in HIDDEN and each is not None}
    if isinstance(value, list | tuple):
        return [shown(each) for each in value]
    return re.sub(r"(?<=25\d\d)\s?[-–]\s?(?=25\d\d)", " - ", arabic_digits(" ".join(str(value).split())))


def leaves(value: object, path: str = "") -> dict[str, object]:
    """Every text of nested data by its path: two such are compared fast, and their differences are short."""
    if isinstance(value, dict | list) and value:
        children = value.items() if isinstance(value, dict) else enumerate(value)
        return {k: v for key, child in children for k, v in leaves(child, f"{path}/{key}").items()}
    return {path: value}


def differences(found: object, wanted: object) -> list[tuple[str, object, object]]:
    one, other = leaves(found), leaves(wanted)
    assert len(other) > 30
    return [(key, one.get(key), other.get(key)) for key in {**one, **other} if one.get(key) != other.get(key)]


def shown_plan(checked: CheckedPlan) -> dict[str, Any]:
    """All that a plan's book shows, by the titles of its projects."""
    plan = checked.plan
    info = plan.info
    assert info
    titles = {id_: _title(plan, id_) for id_ in plan.projects}
    chapters = dict.fromkeys([*(info.chapters or ()), *sorted(plan.chapters)])
    dimensions = {project.dimension for project in plan.projects.values()}
    guidelines = {arabic_digits(project.guideline) for project in plan.projects.values() if project.guideline}
    uses_short_name = any("${org.short_name}" in text.text for text in plan.texts)
    return {
        "title": shown(info.title.split("\n")),
        "info": shown(info.model_dump(exclude={"title", "preface", "organization", "dimensions", "guidelines"})),
        "organization": shown(info.organization.model_dump(exclude={"emblem"})),
        "short_name": info.organization.short_name if uses_short_name else None,
        "emblem": _picture(plan, info.organization.emblem),
        "preface": shown(info.preface or _printed_preface(plan)),
        "dimensions": shown({number: info.dimension_name(number) for number in dimensions}),
        "guidelines": shown({number: info.guideline_name(number) for number in guidelines}),
        "sheets": [titles[id_] for id_ in sheet_order(plan, info)],
        "chapters": [
            _shown_chapter(plan, plan.chapters[id_])
            for place in ("front", "back")
            for id_ in chapters
            if plan.chapters[id_].place == place
        ],
        "projects": {
            titles[id_]: shown(each.model_dump(exclude={"title"})) for id_, each in plan.projects.items()
        },
        "years": {str(year): _shown_year(rows, plan) for year, rows in sorted(plan.years.items())},
    }


def _title(plan: Plan, id_: str) -> str:
    """The title on a project's sheet."""
    rows = [row for year in plan.years.values() for row in year.projects if row.project == id_ and row.title]
    return _line(rows[0].title if len(plan.years) == 1 and rows else plan.projects[id_].title)


def _line(title: str | None) -> str:
    return arabic_digits(one_line(title or ""))


def _printed_preface(plan: Plan) -> list[str]:
    """The program's own preface, as the book of a plan without one has it."""
    contents = book_of(plan)
    document = compose(contents)[0] if contents else None
    assert document
    root = document.root
    holder = next(each for each in root.iter("section") if each.get("class") == "front")
    found = [text for each in holder.iter("p") if each.get("class") == "body" for text in texts(each)]
    return found[:-1] if plan.info and plan.info.revision and plan.info.revision.reason else found


def _shown_chapter(plan: Plan, chapter: ChapterText) -> object:
    data = shown(chapter.model_dump(exclude={"title"}))
    assert isinstance(data, dict)
    body = [
        {**part, "picture": _picture(plan, each.picture)} if each.picture else part
        for part, each in zip(data["body"], chapter.body, strict=True)
    ]
    return {**data, "body": body, "title": shown(chapter.title.split("\n"))}


def _picture(plan: Plan, name: str | None) -> str:
    """What a picture shows, in short: its shape and its colour, which stay where the page asks for fewer pixels."""
    if not name:
        return ""
    image = Image.open(io.BytesIO(plan.pictures[name].data)).convert("RGB")
    colour = image.resize((1, 1), Image.Resampling.BOX).tobytes()
    return f"{image.width / image.height:.1f} {[round(part / 8) for part in colour]}"


def _shown_year(schedule: YearSchedule, plan: Plan) -> Mapping[str, object]:
    return {
        "rows": [_shown_row(row, plan) for row in schedule.projects],
        "budget": str(schedule.totals.budget),
        "counts": [str(each) for each in schedule.totals.quarters or schedule.tick_counts],
    }


def _shown_row(row: ScheduledProject, plan: Plan) -> Mapping[str, object]:
    data = shown(row.model_dump(exclude={"project", "title", "budget", "quarters"}))
    assert isinstance(data, dict)
    title = _line(row.title or plan.projects[row.project].title)
    return {**data, "title": title, "budget": str(row.cost), "quarters": str(row.ticked)}
