"""The books that proofs are held over: both samples, and plans made to strain the page."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from unittest import mock

import yaml

from antigraft_cli.markup.parsing import Element
from antigraft_cli.model.chapter import ChapterText
from antigraft_cli.model.plan import PlanInfo
from antigraft_cli.model.project import Project
from antigraft_cli.model.schedule import YearSchedule
from antigraft_cli.pipeline.check import CheckedPlan, check_plan
from antigraft_cli.pipeline.compose import Document, book_of, compose
from antigraft_cli.pipeline.write import Format, write_document
from antigraft_cli.report.finding import Finding
from antigraft_cli.source.plan_files import PLAN_FILE
from antigraft_cli.writers.pictures import Pictures
from model_fields import changed

PLANS = Path(__file__).parents[1] / "data" / "plans"
LATIN = "Pneumonoultramicroscopicsilicovolcanoconiosis-https://www.example.go.th/ita/2568/o39"
HOSTILE = (
    "<script>alert(document)</script>\"><img src=x onerror=alert(document)></style><a href='javascript:alert()'>"
)
STRANGE = f" {HOSTILE}]]>&amp;😀 {LATIN}"
"""What stands behind every text of the strained plan: markup and script, an emoji, a long Latin word."""

NAMES = ("name", "short_name", "district", "province")

LONG_NOTE = "ดำเนินการต่อเนื่องจากปีก่อน โดยใช้งบประมาณเหลือจ่ายตามหนังสือสั่งการ และรายงานผลต่อสภาท้องถิ่นทุกไตรมาส"

Data = Any


class PlanData(NamedTuple):
    """A plan's data as texts: plan.yaml, projects and chapters by id, years and results; and the folder of its pictures."""

    plan: Data
    projects: dict[str, Data]
    years: dict[int, Data]
    chapters: dict[str, Data]
    results: dict[int, Data]
    pictures: Path


class Book(NamedTuple):
    """A document: its tree and pictures as every writer gets them, and its file in one format."""

    name: str
    root: Element
    pictures: Pictures
    content: bytes


class Kind(NamedTuple):
    """A kind of document: how it is composed of a checked plan, and the kinds of files whose every field it can show."""

    compose: Callable[[CheckedPlan, int | None], tuple[Document | None, list[Finding]]]
    shows: tuple[str, ...]


def _plan_book(checked: CheckedPlan, year: int | None) -> tuple[Document | None, list[Finding]]:
    contents = book_of(checked.plan, year)
    assert contents
    return compose(contents)


def _report(months: int) -> Kind:
    def composed(checked: CheckedPlan, year: int | None) -> tuple[Document | None, list[Finding]]:
        contents = book_of(checked.plan, year, months)
        assert contents
        return compose(contents)

    return Kind(composed, ("results",))


PLAN_BOOK = Kind(_plan_book, (PLAN_FILE, "projects", "years", "chapters"))
SIX_MONTHS, TWELVE_MONTHS = _report(6), _report(12)


class Wanted(NamedTuple):
    """A plan's folder, and what is made of it; without a year, of all its years."""

    folder: Path
    year: int | None = None
    draft: bool = False
    kind: Kind = PLAN_BOOK


@cache
def made(name: str, format_: str = "docx") -> Book:
    """One of `BOOKS`, made as `plan render` makes it on a machine without LibreOffice."""
    with tempfile.TemporaryDirectory() as scratch, mock.patch.dict(os.environ, PATH=""):
        wanted = BOOKS[name](Path(scratch))
        checked = check_plan(wanted.folder)
        assert not checked.has_errors, checked.findings
        document, findings = wanted.kind.compose(checked, wanted.year)
        assert findings == []
        assert document
        content = write_document(document, Format(format_), draft=wanted.draft).content
        assert content is not None
        return Book(name, document.root, document.pictures, content)


def sample(
    name: str, year: int | None = None, *, draft: bool = False, kind: Kind = PLAN_BOOK
) -> Callable[[Path], Wanted]:
    return lambda _: Wanted(PLANS / name, year, draft, kind)


def one_project(scratch: Path) -> Wanted:
    """The example with one project in one year."""
    data = _read("example")
    kept, year = "budget-forum", 2568
    rows = [row for row in data.years[year]["projects"] if row["project"] == kept]
    years = {year: {"projects": rows, "totals": {"budget": rows[0]["budget"]}}}
    plan = data.plan | {"sheets": [kept], "period": {"start": str(year), "end": str(year)}}
    projects = {kept: data.projects[kept]}
    return _written(scratch, data._replace(plan=plan, projects=projects, years=years, results={}))


def forty_projects(scratch: Path) -> Wanted:
    """The example's projects repeated to forty, all in one year, with large amounts and long notes."""
    return _written(scratch, _forty_projects(_read("example")))


def _forty_projects(data: PlanData) -> PlanData:
    names = [f"{name}-{copy}" for copy in range(1, 8) for name in sorted(data.projects)][:40]
    many = {name: dict(data.projects[name.rpartition("-")[0]]) for name in names}
    for number, (name, project) in enumerate(many.items(), start=1):
        many[name] = project | {"title": f"{project['title']} ชุดที่ {number}"}
    every = {
        field: value for year in data.years.values() for row in year["projects"] for field, value in row.items()
    }
    new = {field: value for field, value in every.items() if field not in _DECIDED}
    rows = [new | _row(name, number) for number, name in enumerate(names)]
    total = sum(12_345_678_90 if "678" in row["budget"] else 0 for row in rows)
    kept = [row for row in rows if row.get("change") != "cancelled"]
    ticks = [str(sum(quarter in row["quarters"] for row in kept)) for quarter in "1234"]
    year = data.years[2566]
    year |= {"projects": rows, "totals": year["totals"] | {"budget": f"{total / 100:.2f}", "quarters": ticks}}
    plan = data.plan | {"sheets": names, "toc": "true"}
    return data._replace(plan=plan, projects=many, years=dict.fromkeys(data.years, year), results={})


def forty_reports(scratch: Path) -> Wanted:
    """The report on such a year: results of every status, with long problems and many pictures; a few still wait."""
    example = _read("example")
    every = [result for each in example.results[2567]["rounds"] for result in each["projects"]]
    data = _forty_projects(example)
    kept = [row["project"] for row in data.years[2567]["projects"] if row.get("change") != "cancelled"]
    results = [
        deepcopy(every[place % len(every)]) | _long(name, place) for place, name in enumerate(kept) if place % 7
    ]
    round_ = example.results[2567]["rounds"][1] | {"projects": results}
    return _written(scratch, data._replace(results={2567: {"rounds": [round_]}}))._replace(
        year=2567, kind=TWELVE_MONTHS
    )


def _long(project: str, place: int) -> Data:
    """A result with up to five problems."""
    return {"project": project, "problems": [LONG_NOTE] * (place % 6 or 1)}


_DECIDED = {"project", "budget", "quarters", "title", "budget_source", "change", "before", "note"}
"""The fields that `_row` decides on; others are the example's."""


def _row(name: str, number: int) -> Data:
    """A row; each has some of what a row may have."""
    row: Data = {"project": name, "budget": "12,345,678.90" if number % 3 == 0 else "0"}
    row["quarters"] = [str(quarter) for quarter in range(1, 2 + number % 4)]
    row |= {"note": LONG_NOTE} if number % 5 == 0 else {}
    row |= {"change": ("added", "amended", "cancelled")[number % 3]} if number % 4 == 1 else {}
    row |= {"before": {"budget": "1,500,000", "quarters": ["2", "3"]}} if number % 12 in (1, 5) else {}
    row |= {"budget_source": "เงินอุดหนุนเฉพาะกิจ"} if number % 6 == 0 else {}
    return row | ({"title": f"โครงการที่ประกาศในชื่อเดิม ชุดที่ {number + 1}"} if number % 7 == 0 else {})


def strained(scratch: Path) -> Wanted:
    """The example with strange signs behind every text."""
    data = _read("example")
    # Names are short, and written into every text that names them.
    names = {name: f"{data.plan['organization'][name]} <b>&amp;😀" for name in NAMES}
    plan = changed(PlanInfo, data.plan, _strange)
    changes: Data = {
        "plan": plan | {"organization": plan["organization"] | names},
        "projects": {name: changed(Project, each, _strange) for name, each in data.projects.items()},
        "years": {year: changed(YearSchedule, each, _strange) for year, each in data.years.items()},
        "chapters": {name: changed(ChapterText, _wide(each), _strange) for name, each in data.chapters.items()},
    }
    return _written(scratch, data._replace(**changes))


def _wide(chapter: Data) -> Data:
    """A chapter on pages that lie on their side, with the room for long texts in every column."""
    for part in chapter["body"]:
        if isinstance(part, dict) and "table" in part:
            part["table"]["widths"] = ["6"] * len(part["table"]["head"])
    return chapter | {"page": "landscape"}


def _strange(text: str) -> str:
    return text + STRANGE


def without_word_breaks(scratch: Path) -> Wanted:
    """The sample without word breaks, in Arabic digits and another size."""
    data = _read("pa-sak")
    own = {"typography": {"word_breaks": "false", "size": "14"}, "numerals": {"text": "arabic"}}
    return _written(scratch, data._replace(plan=data.plan | own))


PLAN_BOOKS: dict[str, Callable[[Path], Wanted]] = {
    "pa-sak": sample("pa-sak"),
    "example": sample("example"),
    "pa-sak-2568": sample("pa-sak", 2568),
    "example-draft": sample("example", draft=True),
    "one-project": one_project,
    "forty-projects": forty_projects,
    "strained": strained,
    "without-word-breaks": without_word_breaks,
}
"""The books and yearly plans among `BOOKS`."""

REPORTS = {
    "report-6": sample("example", 2567, kind=SIX_MONTHS),
    "report-12": sample("example", 2567, kind=TWELVE_MONTHS),
    "forty-reports": forty_reports,
}
"""The monitoring reports among `BOOKS`."""

BOOKS = PLAN_BOOKS | REPORTS
"""Every document that the proofs of all documents are held over; one more here is one more for each of them."""

FULL = ("example", "forty-projects", "strained", "report-6", "report-12")
"""Those that use every field that their kind of document can show."""


def _read(name: str) -> PlanData:
    folder = PLANS / name

    def load(path: Path) -> Data:
        return yaml.load(path.read_bytes(), yaml.CBaseLoader)  # noqa: S506 - makes nothing but texts

    projects = {path.stem: load(path) for path in sorted(folder.glob("projects/*.yaml"))}
    years = {int(path.stem): load(path) for path in sorted(folder.glob("years/*.yaml"))}
    chapters = {path.stem: load(path) for path in sorted(folder.glob("chapters/*.yaml"))}
    results = {int(path.stem): load(path) for path in sorted(folder.glob("results/*.yaml"))}
    return PlanData(load(folder / "plan.yaml"), projects, years, chapters, results, folder / "pictures")


def _written(scratch: Path, data: PlanData) -> Wanted:
    folder = scratch / "plan"
    files = {"plan.yaml": data.plan}
    files |= {f"projects/{name}.yaml": project for name, project in data.projects.items()}
    files |= {f"years/{year}.yaml": schedule for year, schedule in data.years.items()}
    files |= {f"chapters/{name}.yaml": chapter for name, chapter in data.chapters.items()}
    files |= {f"results/{year}.yaml": results for year, results in data.results.items()}
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        text = yaml.dump(content, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=100_000)
        (folder / name).write_text(text, "utf-8")
    if data.pictures.exists():
        shutil.copytree(data.pictures, folder / "pictures", dirs_exist_ok=True)
    return Wanted(folder)


def texts(root: Element) -> Iterator[str]:
    """The book's text by the tree itself, a paragraph or cell at a time, numbers of lists before their items."""
    for element in root.iter():
        if element.tag in ("p", "h1", "h2", "h3", "h4", "caption", "figcaption", "th", "td", "li"):
            own = "".join(_own(element)).replace("\n", " ").strip()
            if text := " ".join((element.get("data-label", ""), own)).strip():
                yield text


def _own(element: Element) -> Iterator[str]:
    """The text of an element without the lists inside it."""
    yield element.text or ""
    for child in element:
        if child.tag not in ("ol", "ul"):
            yield "\n" if child.tag == "br" else "".join(_own(child))
        yield child.tail or ""
