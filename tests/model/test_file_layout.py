"""The layout of each file follows its model: fields in their order, amounts, lists in brackets."""

from __future__ import annotations

import pytest

from antigraft_cli.model import values
from antigraft_cli.model.chapter_values import Centimetres
from antigraft_cli.model.file_layout import layout_of
from antigraft_cli.source.layout import PLAIN, Layout
from model_fields import FIELDS, FILES, NAMED, Field, item_of


def file_of(kind: str) -> str:
    return kind if kind.endswith(".yaml") else f"{kind}/2566.yaml"


def at(field: Field) -> Layout:
    layout = layout_of(file_of(field.file))
    for step in field.path:
        layout = layout.items or PLAIN if step == "*" else layout.fields[step]
    return layout


@pytest.mark.parametrize("kind", FILES)
def test_fields_stand_in_the_order_of_the_model(kind: str) -> None:
    assert list(layout_of(file_of(kind)).fields) == list(FILES[kind].model_fields)


def test_every_field_of_every_file_has_its_layout() -> None:
    kinds = {field: at(field).kind for field in NAMED}
    amounts = {str(field) for field in NAMED if field.type == values.Money}
    assert {str(field) for field, kind in kinds.items() if kind == "amount"} == amounts
    in_brackets = {str(field) for field in NAMED if _is_numbers(field)}
    assert {str(field) for field, kind in kinds.items() if kind == "numbers"} == in_brackets
    assert len(amounts) >= 4
    assert len(in_brackets) >= 4


def _is_numbers(field: Field) -> bool:
    return field.type in (values.Quarters, values.TickCounts) or item_of(field.type) == Centimetres


def test_the_rows_of_tables_may_stand_in_brackets() -> None:
    rows = {str(field) for field in FIELDS if at(field).kind == "row"}
    table = "chapters body.*.table"
    assert rows == {f"{table}.head", f"{table}.rows", f"{table}.rows.*", f"{table}.total"}


def test_a_step_below_a_step_has_the_same_fields() -> None:
    steps = layout_of("projects/a.yaml").fields["steps"].items
    assert steps
    below = steps.fields["steps"].items
    assert below
    assert below.fields is steps.fields
