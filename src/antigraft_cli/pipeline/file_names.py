"""What the files of a plan's documents are called."""

from __future__ import annotations

from collections.abc import Iterator

from antigraft_cli.model.plan import Plan, PlanInfo
from antigraft_cli.model.to_fill import known
from antigraft_cli.thai import NO_BREAK_SPACE, typeset
from antigraft_cli.writers.html.related import Related


def file_stem(
    id_: str, info: PlanInfo, year: int | None = None, months: int | None = None, *, draft: bool = False
) -> str:
    """A file's name without its suffix: plan, years, round, revision, draft."""
    period, revision = info.period, info.revision
    names = [id_, *map(str, dict.fromkeys((year,) if year else (period.start, period.end)))]
    names += [f"round-{months}"] if months else []
    names += [f"rev{int(revision.number)}"] if revision else []
    return "-".join([*names, "draft"] if draft else names)


def web_pages(plan: Plan, *, draft: bool) -> list[Related]:
    """The web pages that a plan may have, each once: the book, the plans of its years, its reports."""
    info = plan.info
    if info is None:
        return []
    named = {
        f"{file_stem(plan.id, info, year, months, draft=draft)}.html": _in_digits_of(info, title)
        for title, year, months in _documents(plan, info)
    }
    return [Related(name, title) for name, title in named.items()]


def _documents(plan: Plan, info: PlanInfo) -> Iterator[tuple[str, int | None, int | None]]:
    """The name, year and round of each; of a period of one year, the plan of the year is the book."""
    for year in sorted(plan.years):
        yield f"แผนประจำปี พ.ศ. {year}", year, None
    yield f"แผน พ.ศ. {info.period.text}", None, None
    for year in sorted(plan.results):
        for months in sorted(each.months for each in plan.results[year].rounds if known(each.months)):
            yield f"รายงานผล พ.ศ. {year} รอบ {months} เดือน", year, months


def _in_digits_of(info: PlanInfo, title: str) -> str:
    return typeset(title, info.numerals.text).replace(NO_BREAK_SPACE, " ")
