"""docs/styles.md names the styles that the writer uses."""

from __future__ import annotations

import re
from pathlib import Path

from antigraft_cli.writers.looks import style_names
from antigraft_cli.writers.looks.styles import LOOKS, name_of

GUIDE = (Path(__file__).parents[2] / "docs" / "styles.md").read_text("utf-8")


def test_the_guide_lists_every_style_by_its_name_and_id_and_says_what_it_is_for() -> None:
    rows = re.findall(r"^\| ([^|]+) \| `(\w+)` \| ([^|]+) \| ([^|]+) \|$", GUIDE, re.MULTILINE)
    assert rows == [(name_of(id_), id_, use.th, use.en) for id_, use in style_names.USES.items()]
    assert len(rows) > 30


def test_every_style_of_the_base_has_a_use() -> None:
    assert {*(look.id for look in LOOKS), "Normal", style_names.TICK, style_names.TABLE} == set(style_names.USES)
