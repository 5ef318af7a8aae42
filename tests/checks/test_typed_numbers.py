"""L515: what is typed before an item, in every field whose items have numbers or dashes, and what only looks like it."""

from __future__ import annotations

import pytest

from antigraft_cli.checks.typed_numbers import typed_list_numbers
from antigraft_cli.diagnostics import Place
from antigraft_cli.model.plan import Plan, WrittenText
from antigraft_cli.source.tree import Path

ITEM: Path = ("steps", 0)


def labels(text: str, path: Path = ITEM) -> list[str]:
    """What L515 finds in one text."""
    plan = Plan("แผน", None, texts=(WrittenText("projects/a.yaml", path, text),))
    return [
        text[slice(*each.where.part)]
        for each in typed_list_numbers(plan)
        if isinstance(each.where, Place) and each.where.part
    ]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        *[
            (f"{label} ประกาศ", label)
            for label in ("๑)", "(๑)", "1.", "12)", "1.1)", "๑.๒.๓)", "1.1.", "ก)", "(ข)", "ก.")
        ],
        *[(f"{label}ประกาศ", label) for label in ("๑)", "1.", "ก)")],
        *[(f"{label} ประกาศ", label) for label in ("-", "–", "—", "•", "●", "○", "▪", "·", "*")],
        *[(f"{label}ประกาศ", label) for label in ("-", "•", "▪")],
        ("  ๑)  ประกาศ", "๑)"),
    ],
    ids=str,
)
def test_what_is_typed_before_an_item_is_found(text: str, label: str) -> None:
    assert labels(text) == [label]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "ประกาศ ๑) นโยบาย",
            "1.5 ล้านบาท",
            "๑๒๓) ก",
            "๒๕๖๖. ก",
            "10:30 น.",
            "๓๐ วัน",
            "-5 องศา",
            "–๕",
            "--- ก",
            "-",
            "๑)",
            "•",
        ),
        *(
            "(๑) ชื่อ (๒) ที่อยู่",
            "1) ก 2) ข",
            "ก) หนึ่ง ข) สอง",
            "ก.พ. กำหนด",
            "จ. ลำปาง",
            "ต.ป่าแดด",
            "น. ก",
            "(ก. ข",
            "ก.ข.ค. กลาง",
        ),
        *("*office", "ข้อ 1) ก", "", " "),
    ],
)
def test_what_only_looks_like_it_is_not(text: str) -> None:
    assert labels(text) == []


NUMBERED: list[Path] = [
    *[(field, 2) for field in ("objectives", "steps", "outputs", "outcomes", "responsible")],
    *[(field, 2, "text") for field in ("steps", "outputs", "outcomes")],
    ("steps", 0, "steps", 1),
    ("steps", 0, "steps", 1, "text"),
    ("outputs", 0, "bullets", 3),
    ("body", 4, "items", 0),
    ("body", 4, "items", 0, "bullets", 1),
    *[("rounds", 0, "projects", 1, field, 0) for field in ("results", "problems", "suggestions")],
]
PLAIN: list[Path] = [
    *[("rationale", 0), ("preface", 0), ("title",), ("body", 0), ("body", 0, "text"), ("body", 1, "heading")],
    *[("body", 2, "table", "rows", 0, 1), ("target_groups", 0, "group"), ("guidelines", "1.2.2"), ("text",)],
]


def test_items_are_looked_at_wherever_they_stand_and_other_texts_are_not() -> None:
    assert [path for path in NUMBERED if labels("๑) ก", path) != ["๑)"]] == []
    assert [path for path in PLAIN if labels("๑) ก", path)] == []
