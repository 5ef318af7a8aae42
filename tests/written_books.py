"""Plans of every kind, written as web pages: the samples, and plans made to be difficult."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from antigraft_cli.cli.composition import compose
from antigraft_cli.cli.stages import check_plan
from antigraft_cli.cli.writing import written
from antigraft_cli.documents.context import book
from antigraft_cli.markup import Element
from antigraft_cli.nodes import Block, Paragraph, Row, Table, sections

PLANS = Path(__file__).parents[1] / "data" / "plans"

EVIL = ' <script>alert(document)</script>"><img src=x onerror=alert(document)></style><a href="javascript:alert()">&amp;]]>'
"""What none of the data may become anything but text of."""


@dataclass(frozen=True)
class Written:
    """A plan's tree and its page."""

    root: Element
    page: bytes

    @property
    def text(self) -> str:
        """All that the document says, in order, with single spaces: paragraphs with their labels, tables row by row."""
        blocks = (block for section in sections(self.root) for block in section.blocks)
        return " ".join(" ".join(_text(block) for block in blocks).split())


def _text(block: Block) -> str:
    if isinstance(block, Table):
        return " ".join([_text(block.caption), *map(_row_text, (*block.head, *block.body, *block.foot))])
    return f"{block.label} {_joined(block)}"


def _row_text(row: Row) -> str:
    return " ".join("".join(run.text for run in cell.runs) for cell in row)


def _joined(paragraph: Paragraph) -> str:
    return "".join(run.text for run in paragraph.runs)


def write(folder: Path, year: int | None = None, *, draft: bool = False) -> Written:
    """The web page of a plan without errors, of all its years or of one."""
    checked = check_plan(folder)
    assert checked.plan.info
    assert not checked.has_errors, [finding.message.en for finding in checked.findings]
    contents = book(checked.plan, checked.plan.info, year)
    root, faults = compose(contents)
    assert root is not None
    assert not faults
    return Written(root, written(root, contents, "html", draft)[0])


@cache
def sample(name: str, year: int | None = None, *, draft: bool = False) -> Written:
    """The page of a plan under data/plans."""
    return write(PLANS / name, year, draft=draft)


def crowded(folder: Path, rows: int = 40) -> Path:
    """A plan of one year, many projects, long words and amounts of every size."""
    plan = Path(shutil.copytree(PLANS / "example", folder / "crowded"))
    (project,) = plan.glob("projects/budget-forum.yaml")
    text = project.read_text("utf-8")
    for path in (*plan.glob("projects/*"), *plan.glob("years/*")):
        path.unlink()
    entries, total = [], 0
    for number in range(1, rows + 1):
        title = f"title: โครงการที่ {number} {'Supercalifragilistic' * 4 if number == 7 else 'ของ${org.name}'}"
        lines = [title if line.startswith("title:") else line for line in text.splitlines()]
        (plan / "projects" / f"project-{number}.yaml").write_text("\n".join(lines), "utf-8")
        budget = 10 ** (number % 10)
        total += budget
        entries.append({"project": f"project-{number}", "budget": str(budget), "quarters": ["1", "4"]})
    _save(plan / "years/2566.yaml", {"projects": entries, "totals": {"budget": str(total)}})
    info = yaml.load((plan / "plan.yaml").read_text("utf-8"), yaml.BaseLoader)  # noqa: S506 - texts only
    info["period"]["end"] = "2566"
    del info["sheets"]
    _save(plan / "plan.yaml", info)
    return plan


@cache
def hostile() -> tuple[Written, int]:
    """The draft of the example with EVIL at the end of every text that remains valid with it, and how many those are."""
    with tempfile.TemporaryDirectory() as folder:
        plan = Path(shutil.copytree(PLANS / "example", Path(folder) / "hostile"))
        spoiled = sum(_spoil(plan, path) for path in sorted(plan.rglob("*.yaml")))
        return write(plan, draft=True), spoiled


_IS_TEXT: dict[tuple[str, ...], bool] = {}
"""Whether a field takes EVIL, by its names from the folder or file on: asked of the first that has it."""


def _spoil(plan: Path, path: Path) -> int:
    data = yaml.load(path.read_text("utf-8"), yaml.BaseLoader)  # noqa: S506 - texts only
    kind = path.relative_to(plan).parts[0]
    spoiled = 0
    for names, holder, key in list(_texts(data, (kind,))):
        text = holder[key]
        holder[key] = text + EVIL
        if names not in _IS_TEXT:
            _save(path, data)
            _IS_TEXT[names] = not check_plan(plan).has_errors
        if _IS_TEXT[names]:
            spoiled += 1
        else:
            holder[key] = text
    _save(path, data)
    return spoiled


def _texts(data: Any, names: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any, Any]]:
    """Every text below: the names of the fields that lead to it, the map or list it stands in, its key or index."""
    named = isinstance(data, dict)
    for key, value in data.items() if named else enumerate(data):
        below = (*names, str(key)) if named else names
        if isinstance(value, str):
            yield below, data, key
        else:
            yield from _texts(value, below)


def _save(path: Path, data: Any) -> None:
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=10_000), "utf-8")
