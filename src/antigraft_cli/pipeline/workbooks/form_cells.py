"""What was filled in in a form, cell by cell: what is as it was given out was not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from antigraft_cli.documents.context import TableRow
from antigraft_cli.messages import Message
from antigraft_cli.pipeline.book_import.own_names import OwnNames
from antigraft_cli.pipeline.workbooks.collected import Collected, Table, Wanted
from antigraft_cli.pipeline.workbooks.form_fields import (
    FIELDS,
    INDICATOR_FIELDS,
    INDICATOR_TITLES,
    TITLES,
    FormField,
)
from antigraft_cli.pipeline.workbooks.form_workbook import PLACE
from antigraft_cli.pipeline.workbooks.given_cells import GivenCells, place_in
from antigraft_cli.pipeline.workbooks.mark import ID_TITLE
from antigraft_cli.pipeline.workbooks.marked_sheet import MarkedSheet
from antigraft_cli.pipeline.workbooks.typed_values import text_in
from antigraft_cli.pipeline.workbooks.year_workbook import TITLE, TOTAL
from antigraft_cli.source.tree import Plain
from antigraft_cli.writers.xlsx.cell_texts import was_cut

INDICATOR = "indicator"
"""The first word of the name by which a row of indicators is collected."""

_NO_STATUS = Message("โครงการที่รายงานต้องมีสถานะ", "a project that is reported needs a status")
_NO_NAME = Message("ต้องมีชื่อตัวชี้วัด", "an indicator needs a name")
_NO_TARGET = Message("ต้องมีเป้าหมาย", "an indicator needs a target")
_WAS_CUT = Message(
    "ข้อความเดิมยาวเกินช่องของ Excel และถูกตัดท้าย แก้ในไฟล์ข้อมูลแทน",
    "the text was too long for a cell and was cut: edit it in the data's file",
)


class FormOf(NamedTuple):
    """What a form is compared with: the rows of the year's table, and what its cells were given out with."""

    rows: Mapping[str, TableRow]
    given: GivenCells
    names: OwnNames


class _Read(NamedTuple):
    """A cell's value and that which it was given out with, None for nothing."""

    value: Plain | None
    given: Plain | None

    @property
    def is_filled_in(self) -> bool:
        return self.value != self.given


class FormCells:
    """The cells of one sheet of a form."""

    def __init__(self, sheet: MarkedSheet, of: FormOf, collected: Collected) -> None:
        self._sheet, self._of, self._collected = sheet, of, collected
        self._table = Table(sheet.mark.year, sheet.mark.months)

    def collect_results(self) -> None:
        """Collect what the rows of a unit's sheet ask for, and say which rows are new."""
        if self._lacks(TITLES):
            return
        seen: set[str] = set()
        for at in self._sheet.rows():
            id_ = self._project(at)
            if id_ in seen:
                self._refuse(at, ID_TITLE, _twice(id_))
            elif id_:
                seen.add(id_)
                self._result(at, id_)

    def collect_indicators(self) -> None:
        """Collect what the rows of the sheet of indicators ask for."""
        if self._lacks((*INDICATOR_TITLES, PLACE)):
            return
        named: dict[tuple[str, str], int] = {}
        for at in self._sheet.rows():
            if id_ := self._project(at):
                self._indicator(at, id_, named)

    def _lacks(self, titles: tuple[str, ...]) -> bool:
        gone = self._sheet.lacks(titles)
        self._collected.refused += gone
        return bool(gone)

    def _project(self, at: int) -> str:
        """The project of a row as it says; empty if it says none, and of one that is new."""
        id_ = text_in(self._sheet.value(at, ID_TITLE))
        if isinstance(id_, Message):
            self._refuse(at, ID_TITLE, id_)
            return ""
        title = text_in(self._sheet.value(at, TITLE))
        if not id_ and isinstance(title, str) and title and title != TOTAL:
            self._collected.by_hand.append(self._sheet.at(at, TITLE).says(_new(title)))
        return id_

    def _refuse_unknown(self, at: int, id_: str) -> bool:
        """Refuse what was filled in of a project that the year does not have, or no longer."""
        if id_ not in self._of.rows:
            self._refuse(at, ID_TITLE, _unknown(id_, self._table.year))
        return id_ not in self._of.rows

    def _result(self, at: int, id_: str) -> None:
        read = self._read(at, id_, 0, FIELDS)
        if read is None:
            return
        filled = {name: each for name, each in read.items() if each.is_filled_in}
        if filled and self._refuse_unknown(at, id_):
            return
        if "status" in filled and filled["status"].value is None:
            self._refuse(at, TITLES[0], _NO_STATUS)
            return
        for field in FIELDS:
            if field.name in filled:
                wanted = Wanted(filled[field.name].value, self._sheet.at(at, field.column.title))
                self._collected.take(self._table, id_, field.name, wanted)

    def _indicator(self, at: int, id_: str, named: dict[tuple[str, str], int]) -> None:
        read = self._read(at, id_, place_in(self._sheet, at), INDICATOR_FIELDS)
        if read is None:
            return
        value = {name: each.value for name, each in read.items() if each.value is not None}
        name = str(read["name"].given or value.get("name", ""))
        number = named[id_, name] = named.get((id_, name), 0) + 1
        if not any(each.is_filled_in for each in read.values()) or self._refuse_unknown(at, id_):
            return
        for lacking, why in (("name", _NO_NAME), ("target", _NO_TARGET)):
            if value and lacking not in value:
                self._refuse(at, _title_of(lacking), why)
                return
        wanted = Wanted(value or None, self._sheet.at(at, INDICATOR_TITLES[0]))
        self._collected.take(self._table, id_, f"{INDICATOR} {number} {name}", wanted)

    def _read(self, at: int, id_: str, place: int, fields: tuple[FormField[Any], ...]) -> dict[str, _Read] | None:
        """The cells of a row by field; None if one of them is refused."""
        found = [(field.name, self._cell(at, id_, place, field)) for field in fields]
        whole = {name: read for name, read in found if read}
        return whole if len(whole) == len(fields) else None

    def _cell(self, at: int, id_: str, place: int, field: FormField[Any]) -> _Read | None:
        title = field.column.title
        given_text = self._of.given.text(id_, place, title)
        given = field.read(given_text, self._of.names)
        value = field.read(self._sheet.value(at, title), self._of.names)
        if isinstance(value, Message):
            self._refuse(at, title, value)
            return None
        if isinstance(given, Message) or (value is None and not self._of.given.said):
            given = value
        if value != given and given_text and was_cut(given_text):
            self._refuse(at, title, _WAS_CUT)
            return None
        return _Read(value, given)

    def _refuse(self, at: int, title: str, why: Message) -> None:
        self._collected.refuse(self._sheet.at(at, title), why)


def _title_of(name: str) -> str:
    return next(field.column.title for field in INDICATOR_FIELDS if field.name == name)


def indicator_key(name: str) -> tuple[int, str] | None:
    """The number and name of the indicator that was collected by a name; None if that is another field."""
    kind, _, rest = name.partition(" ")
    number, _, of = rest.partition(" ")
    return (int(number), of) if kind == INDICATOR else None


def _twice(id_: str) -> Message:
    return Message(f"รหัส {id_} ซ้ำ", f"{id_} stands here twice")


def _unknown(id_: str, year: int) -> Message:
    return Message(f"รหัส {id_} ไม่มีในตาราง พ.ศ. {year}", f"{id_} is not in the table of {year}")


def _new(title: str) -> Message:
    return Message(f"แถวใหม่ {title} เพิ่มด้วย plan new project", f"a new row, {title}: add it with plan new project")
