"""Every hard text in every field: the books in every format are sound."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from antigraft_cli.pipeline.plan_book import render_plan
from antigraft_cli.pipeline.write import Format
from antigraft_cli.readers.workbook_reading import read_workbook
from soak.fuzzed_texts import well_formed
from soak.naughty_texts import TEXTS, naughty_plan


def spoiled_books() -> tuple[int, list[str]]:
    """A book for each text that can be the first; the files made, and what is wrong with some."""
    made, failed = 0, list[str]()
    for shift in range(len(TEXTS)):
        with TemporaryDirectory() as folder:
            plan = naughty_plan(Path(folder, "example"), shift)
            try:
                for file in render_plan(plan, formats=tuple(Format), draft=True).files:
                    made += 1
                    failed += [f"{shift} {file.name}: {each}" for each in _problems(file.name, file.content)]
            except Exception as error:
                failed.append(f"{shift}: {error!r}")
    return made, failed


def _problems(name: str, content: bytes | None) -> list[str]:
    if content is None:
        return ["not made"]
    if name.endswith((".docx", ".xlsx")):
        well_formed(content)
    problem = read_workbook(content).problem if name.endswith(".xlsx") else None
    return [problem.en] if problem else []
