"""Thailand's provinces, districts and subdistricts by name, read when they are first asked for.

The files are made by tools/divisions.py from the package geothai, whose import alone takes 40 ms.
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from functools import cache
from pathlib import Path

DISTRICTS = Path(__file__).with_name("districts.tsv")
"""One province per line: its name, a tab, and its districts separated by `|`."""

SUBDISTRICTS = Path(__file__).with_name("subdistricts.tsv")
"""One district per line: its province, its name and its subdistricts separated by `|`, with tabs between these.

Bangkok's are left out: no organisation is named after them.
"""

BANGKOK = "กรุงเทพมหานคร"
CAPITAL = "เมือง"
"""What a province's capital district is called for short; in full, the province's name follows."""


def _lines(path: Path) -> list[str]:
    return [line for line in path.read_text("utf-8").split("\n") if line and not line.startswith("#")]


@cache
def districts_of() -> Mapping[str, frozenset[str]]:
    """By each of the 77 provinces, the names of its districts, without the words จังหวัด, อำเภอ and เขต."""
    rows = (line.split("\t") for line in _lines(DISTRICTS))
    return {province: frozenset(names.split("|")) for province, names in rows}


def provinces() -> AbstractSet[str]:
    """The name of every province, Bangkok too."""
    return districts_of().keys()


@cache
def districts() -> frozenset[str]:
    """The name of every district outside Bangkok."""
    return frozenset().union(*(names for province, names in districts_of().items() if province != BANGKOK))


@cache
def subdistricts() -> frozenset[str]:
    """The name of every subdistrict outside Bangkok."""
    return frozenset(name for *_, names in _districts_with_subdistricts() for name in names.split("|"))


def places_of(subdistrict: str) -> list[tuple[str, str]]:
    """The districts and provinces that have a subdistrict of that name."""
    return [
        (district, province)
        for province, district, names in _districts_with_subdistricts()
        if subdistrict in names.split("|")
    ]


def _districts_with_subdistricts() -> list[list[str]]:
    return [line.split("\t") for line in _lines(SUBDISTRICTS)]
