"""An indicator is met where its value reaches the target, or stays within it."""

from __future__ import annotations

from typing import Any

import pytest

from antigraft_cli.model.results import Indicator


@pytest.mark.parametrize(
    ("written", "met"),
    [
        ({"target": "80", "actual": "80"}, True),
        ({"target": "80", "actual": "79.99"}, False),
        ({"target": "80"}, None),
        ({"target": "80", "actual": "<ผลจริง>"}, None),
        ({"target": "<เป้าหมาย>", "actual": "80"}, None),
        ({"target": "0", "actual": "0"}, True),
        ({"target": "0", "actual": "1"}, False),
        ({"target": "15", "actual": "12.5", "criterion": "ไม่เกิน"}, True),
        ({"target": "15", "actual": "15", "criterion": "at-most"}, True),
        ({"target": "15", "actual": "16", "criterion": "at-most"}, False),
        ({"target": "15", "actual": "16", "criterion": "ไม่น้อยกว่า"}, True),
        ({"target": "15", "actual": "16", "criterion": "<เกณฑ์>"}, None),
    ],
    ids=lambda value: str(value).replace("'", ""),
)
def test_an_indicator_is_met_by_its_criterion(written: dict[str, Any], met: bool | None) -> None:
    assert Indicator.model_validate({"name": "ตัวชี้วัด", **written}).met is met
