"""Whatever was reported and whatever is filled in: a form changes what was filled in and nothing else."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from antigraft_cli.model.closed_lists import CRITERION_WORDS, REASON_WORDS, STATUS_WORDS
from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.source.canonical import text
from books import PLANS
from edited_workbooks import brought_back, opened, saved, write
from filled_forms import filled, form_of

PROJECTS = ("honest-youth-camp", "no-gift-policy", "budget-forum", "complaint-channels")
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Cn", "Co", "Zl", "Zp")), max_size=15).filter(
    str.strip
)  # fmt: skip
LINES = st.lists(TEXTS, min_size=1, max_size=3)
AMOUNTS = st.sampled_from(["0", "15,000.00", "๒๕,๐๐๐.๕", "999999999999.99", "1_000", "0.01"])
NUMBERS = st.sampled_from(["0", "80", "85.50", "๗๖.๑", "1,250", "0.33333333", "12345678901234567890"])


def words(of: Any) -> st.SearchStrategy[str]:
    return st.sampled_from([*of, *(word for alternatives in of.values() for word in alternatives)])


INDICATORS = st.lists(
    st.fixed_dictionaries(
        {"name": TEXTS, "target": NUMBERS},
        optional={"actual": NUMBERS, "unit": TEXTS, "criterion": words(CRITERION_WORDS)},
    ),
    min_size=1,
    max_size=4,
)
RESULT = st.fixed_dictionaries(
    {"status": st.one_of(words(STATUS_WORDS), st.just("<สถานะ>"))},
    optional={
        "reason": words(REASON_WORDS),
        "reason_text": TEXTS,
        "in_ordinance": st.sampled_from(["true", "ไม่ใช่"]),
        "amounts": st.fixed_dictionaries({}, optional={"ordinance": AMOUNTS, "disbursed": AMOUNTS}),
        "results": LINES,
        "indicators": INDICATORS,
        "problems": LINES,
        "suggestions": LINES,
        "note": TEXTS,
    },
)
ROUND = st.dictionaries(st.sampled_from(PROJECTS), RESULT, min_size=1)


@contextmanager
def reported(six: dict[str, Any], twelve: dict[str, Any]) -> Iterator[Path]:
    """The example with these results of its two rounds."""
    with tempfile.TemporaryDirectory() as folder:
        plan = Path(shutil.copytree(PLANS / "example", Path(folder, "example")))
        rounds: list[dict[str, Any]] = [
            {
                "months": months,
                "as_of": day,
                "projects": [{"project": name, **result} for name, result in of.items()],
            }
            for months, day, of in (("6", "2567-03-31", six), ("12", "2567-09-30", twelve))
        ]
        (plan / "results/2567.yaml").write_text(text({"rounds": rounds}), "utf-8")
        assert not check_plan(plan).plan.broken
        yield plan


@settings(max_examples=15, deadline=None)
@given(ROUND, ROUND)
def test_a_form_of_any_results_that_nobody_touched_changes_nothing(
    six: dict[str, Any], twelve: dict[str, Any]
) -> None:
    with reported(six, twelve) as plan:
        for months in (6, 12):
            result = brought_back(plan, saved(opened(form_of(plan, 2567, months))))
            assert (result.changes, result.new, result.by_hand) == ([], {}, [])


CELLS = st.fixed_dictionaries(
    {"สถานะ": st.sampled_from([alternatives[0] for alternatives in STATUS_WORDS.values()])},
    optional={
        "เบิกจ่ายจริง (บาท)": st.one_of(st.none(), st.sampled_from([0, 12.5, "๑,๕๐๐"])),
        "ผลการดำเนินงาน": st.one_of(st.none(), LINES.map("\n".join)),
        "ปัญหาและอุปสรรค": st.one_of(st.none(), TEXTS),
        "หมายเหตุ": st.one_of(st.none(), TEXTS),
    },
)
INDICATOR = st.fixed_dictionaries(
    {"ตัวชี้วัด": TEXTS, "เป้าหมาย": st.integers(0, 9)}, optional={"ผลจริง": st.floats(0, 99)}
)


@settings(max_examples=15, deadline=None)
@given(ROUND, st.dictionaries(st.sampled_from(PROJECTS), CELLS, min_size=1), INDICATOR)
def test_what_was_filled_in_stands_in_the_data_afterwards(
    twelve: dict[str, Any], cells: dict[str, Any], indicator: dict[str, Any]
) -> None:
    first = next(iter(cells))
    with reported({PROJECTS[0]: {"status": "in-progress"}}, twelve) as plan:
        form = filled(form_of(plan), {**cells, f"{first}:1": indicator})
        result = brought_back(plan, form)
        assert result.by_hand == []
        write(plan, result)
        assert not check_plan(plan).plan.broken
        again = brought_back(plan, form)
        assert (again.changes, again.new) == ([], {})
