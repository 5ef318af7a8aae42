"""A summary as a text or the bytes of a file, in each format."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import NamedTuple

from antigraft_cli.messages import Language
from antigraft_cli.report import summary_json, summary_text, table_csv
from antigraft_cli.summary.added_up import Summary
from antigraft_cli.summary.group_tables import group_table
from antigraft_cli.summary.grouping import By
from antigraft_cli.summary.tables import Wanted, headlines, listed_plans, tables


class SummaryFormat(StrEnum):
    """The formats of a summary."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"


class SummaryLooks(NamedTuple):
    """What a summary shows, in which language, and on how many lines if it is text; None for as many as it needs."""

    wanted: Wanted = Wanted()
    language: Language = "th"
    lines: int | None = None


def summary_file(summary: Summary, format_: SummaryFormat, looks: SummaryLooks) -> bytes:
    """The bytes; text is UTF-8."""
    return _WRITERS[format_](summary, looks)


def _text(summary: Summary, looks: SummaryLooks) -> bytes:
    """With few lines, projects are grouped by dimension unless something else is wanted."""
    is_anything = tuple(looks.wanted.by) == tuple(By)
    by = (By.DIMENSION,) if looks.lines and is_anything else looks.wanted.by
    shown = tables(summary, looks.wanted._replace(by=by))
    return summary_text.render(headlines(summary), shown, looks.language, looks.lines).encode()


def _json(summary: Summary, looks: SummaryLooks) -> bytes:
    return summary_json.render(summary, looks.wanted, looks.language).encode()


def _csv(summary: Summary, looks: SummaryLooks) -> bytes:
    """A row for each plan or, if one grouping is wanted, for each group."""
    by = looks.wanted.by
    table = group_table(summary, by[0]) if len(by) == 1 else listed_plans(summary, looks.wanted)
    return table_csv.render(table, looks.language).encode()


_WRITERS: Mapping[SummaryFormat, Callable[[Summary, SummaryLooks], bytes]] = {
    SummaryFormat.TEXT: _text,
    SummaryFormat.JSON: _json,
    SummaryFormat.CSV: _csv,
}
