"""A project's sheet as data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from antigraft_cli.pipeline.book_import.heading_words import Field
from antigraft_cli.pipeline.book_import.list_items import flat, items_of, nested, parted_lines
from antigraft_cli.pipeline.book_import.matching import Scheduled
from antigraft_cli.pipeline.book_import.office_names import offices_in
from antigraft_cli.pipeline.book_import.pieces import Line
from antigraft_cli.pipeline.book_import.target_group_values import one_group, target_groups, without_sum
from antigraft_cli.pipeline.book_import.whole_paragraphs import paragraphs
from antigraft_cli.source.canonical import Data

TO_FILL: dict[Field, str] = {
    "rationale": "<หลักการและเหตุผล>",
    "objectives": "<วัตถุประสงค์>",
    "target_groups": "<กลุ่มเป้าหมาย>",
    "steps": "<วิธีดำเนินการ>",
    "responsible": "<ผู้รับผิดชอบ>",
    "outputs": "<ผลผลิต>",
    "outcomes": "<ผลลัพธ์>",
}
"""What stands in a field that the book leaves empty."""


def project_data(project: Scheduled, dimension: int, guideline: str) -> dict[str, Data]:
    """The fields of projects/<project>.yaml in the model's order."""
    lines = dict(project.sheet.lines) if project.sheet else _lines_of_rows(project)
    responsible = [row.responsible for row in project.rows.values() if row.responsible]
    results = lines.get("results", [])
    outputs = [*results, *lines.get("outputs", [])]
    parted = not _is_ours(lines)
    data: dict[str, Data] = {"title": project.title or "<ชื่อโครงการ>"}
    data["dimension"] = str(dimension) if dimension else "<มิติ>"
    if guideline:
        data["guideline"] = guideline
    data["rationale"] = paragraphs(lines.get("rationale", [])) or [TO_FILL["rationale"]]
    data["objectives"] = flat(items_of(lines.get("objectives", []))) or [TO_FILL["objectives"]]
    groups = flat(items_of(parted_lines(lines.get("target_groups", [])))) or [TO_FILL["target_groups"]]
    found = (
        [target_groups(text) for text in without_sum(groups)] if parted else [[one_group(text)] for text in groups]
    )
    data["target_groups"] = [group for several in found for group in several]
    data["steps"] = nested(items_of(lines.get("steps", []))) or [TO_FILL["steps"]]
    named = flat(items_of(parted_lines(lines.get("responsible", [])))) or responsible[:1]
    offices = [office for text in named for office in (offices_in(text) if parted else [text])]
    data["responsible"] = offices or [TO_FILL["responsible"]]
    data["outputs"] = nested(items_of(outputs)) or [TO_FILL["outputs"]]
    data["outcomes"] = nested(items_of(lines.get("outcomes", []))) or [TO_FILL["outcomes"]]
    return data


def _is_ours(lines: Mapping[Field, Sequence[Line]]) -> bool:
    """Whether the styles of a sheet's lists say that an item is one group or office, however many its words name."""
    items = [line for field in ("target_groups", "responsible") for line in lines.get(field, ())]
    return bool(items) and all(line.is_text for line in items)


def _lines_of_rows(project: Scheduled) -> dict[Field, list[Line]]:
    """The lines of fields that tables have as columns, of the first row with any."""
    return next((dict(row.fields) for row in project.rows.values() if row.fields), {})
