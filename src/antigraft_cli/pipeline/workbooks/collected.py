"""What the cells of all workbooks ask for, and what cannot be: nothing is changed as long as anything is refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from antigraft_cli.messages import Message
from antigraft_cli.model.plan import Plan
from antigraft_cli.pipeline.book_import.named_organization import Organization
from antigraft_cli.pipeline.book_import.own_names import OwnNames
from antigraft_cli.pipeline.workbooks.marked_sheet import At
from antigraft_cli.source.tree import Plain


class Table(NamedTuple):
    """A table of the data: a year's, or that of a round of months of a year's results."""

    year: int
    months: int = 0


class Wanted(NamedTuple):
    """A value that a cell asks for, None for none; and the cell."""

    value: Plain | None
    at: At


@dataclass(slots=True)
class Collected:
    """The values that are asked for by table, project and field; refusals; and what people have to do themselves.

    `seen` are the projects that at least one sheet with a table has.
    """

    tables: dict[Table, dict[str, dict[str, Wanted]]] = field(default_factory=dict)
    seen: dict[Table, set[str]] = field(default_factory=dict)
    refused: list[Message] = field(default_factory=list)
    by_hand: list[Message] = field(default_factory=list)

    def take(self, table: Table, project: str, name: str, wanted: Wanted) -> None:
        """Note what a cell asks for; two cells that ask for different values are refused."""
        fields = self.tables.setdefault(table, {}).setdefault(project, {})
        other = fields.setdefault(name, wanted)
        if other.value != wanted.value:
            at = f'{other.at.file} แผ่น "{other.at.sheet}"', f'{other.at.file}, sheet "{other.at.sheet}"'
            self.refuse(wanted.at, Message(f"ค่าไม่ตรงกับใน {at[0]}", f"the value differs from that in {at[1]}"))

    def refuse(self, at: At, why: Message) -> None:
        """Refuse what stands in a cell."""
        self.refused.append(at.says(why))

    def fields(self, table: Table) -> Mapping[str, Mapping[str, Wanted]]:
        """The wanted values of a table, by project and field."""
        return self.tables.get(table, {})


def own_names(plan: Plan) -> OwnNames:
    """The plan's own names, for texts that come from a workbook."""
    if plan.info is None:
        return OwnNames(Organization())
    lao = plan.info.organization
    names = {"short_name": lao.short_name or "", "district": lao.district or "", "province": lao.province}
    return OwnNames(Organization(lao.name, **names))
