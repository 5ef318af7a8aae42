"""How the values of a file are written, told by whoever knows what they mean."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["", "amount", "numbers", "row"]


@dataclass(slots=True)
class Layout:
    """The layout of a value: its fields in their order (none where the order means something), its items, its kind.

    An amount is money, numbers are a list that always stands in brackets, a row is a list that may.
    """

    kind: Kind = ""
    fields: dict[str, Layout] = field(default_factory=dict)
    items: Layout | None = None


PLAIN = Layout()
"""Of what nothing is known."""
