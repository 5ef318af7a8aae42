"""The organisation's own names in a book's texts, written as `${…}` so that they stand in one place."""

from __future__ import annotations

import re
from collections.abc import Mapping

from antigraft_cli.model.variables import Names, fill, names_of
from antigraft_cli.pipeline.book_import.named_organization import Organization
from antigraft_cli.source.canonical import Data
from antigraft_cli.source.tree import Mapping as MapNode
from antigraft_cli.source.tree import Node, Scalar, Sequence


class OwnNames:
    """What is replaced in texts: the longest name first; `${` of the book itself becomes `$${`.

    An organisation that was renamed in the book has the names of both.
    """

    def __init__(self, *organizations: Organization) -> None:
        known = {text: variable for each in organizations for text, variable in _names(each).items()}
        self._values = {"${": "$${", **known}
        parts = sorted(self._values, key=len, reverse=True)
        self._found = re.compile("|".join(f"{re.escape(part)}{'' if part == '${' else _END}" for part in parts))

    def written(self, text: str) -> str:
        """The text with its own names as variables."""
        return self._found.sub(lambda found: self._values[found[0]], text)

    def within(self, data: Data) -> Data:
        """The data with own names as variables in all of its texts."""
        if isinstance(data, str):
            return self.written(data)
        if isinstance(data, Mapping):
            return {key: self.within(value) for key, value in data.items()}
        return [self.within(item) for item in data]


def _names(organization: Organization) -> dict[str, str]:
    """The variables by the names that stand for them."""
    name = organization.name
    is_municipality = name.startswith("เทศบาล")
    executive = f"นายกเทศมนตรี{name.removeprefix('เทศบาล')}" if is_municipality else f"นายก{name}"
    names = {
        executive: "${org.executive}",
        f"ปลัด{name}": "${org.clerk}",
        name: "${org.name}",
        organization.short_name: "${org.short_name}",
        f"อำเภอ{organization.district}": "อำเภอ${org.district}",
        f"จังหวัด{organization.province}": "จังหวัด${org.province}",
    }
    return {text: variable for text, variable in names.items() if name and text not in {"", "อำเภอ", "จังหวัด"}}


_END = "(?![\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])"
"""A name ends where no vowel or mark follows that belongs to its last letter."""


def filled_in(files: Mapping[str, Data]) -> list[Data]:
    """The data of all files with the values of their variables, as it is loaded."""
    names = names_of(_node(files.get("plan.yaml", "")))
    return [_filled(data, names) for data in files.values()]


def _filled(data: Data, names: Names) -> Data:
    if isinstance(data, str):
        return fill(data, names)
    if isinstance(data, Mapping):
        return {key: _filled(value, names) for key, value in data.items()}
    return [_filled(item, names) for item in data]


def _node(data: Data) -> Node:
    """Data as nodes without places."""
    if isinstance(data, str):
        return Scalar(data, 0, 0)
    if isinstance(data, Mapping):
        return MapNode(0, values={key: _node(value) for key, value in data.items()})
    return Sequence(0, items=[_node(item) for item in data])
