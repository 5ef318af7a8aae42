"""What was edited in a year's sheet, cell by cell: what is as we wrote it was not."""

from __future__ import annotations

from antigraft_cli.documents.context import TableRow, YearTable
from antigraft_cli.messages import Message
from antigraft_cli.model.plan import Plan
from antigraft_cli.model.to_fill import known
from antigraft_cli.model.values import QUARTERS
from antigraft_cli.pipeline.workbooks.collected import Collected, Table, Wanted, own_names
from antigraft_cli.pipeline.workbooks.mark import ID_TITLE
from antigraft_cli.pipeline.workbooks.marked_sheet import MarkedSheet
from antigraft_cli.pipeline.workbooks.typed_values import amount_in, lines_of, text_in, ticked_in
from antigraft_cli.pipeline.workbooks.year_workbook import (
    BUDGET,
    NOTE,
    QUARTER_TITLES,
    TITLE,
    TOTAL,
    change_of,
    noted,
)
from antigraft_cli.source.tree import Plain
from antigraft_cli.thai import money, one_line

_CANCELLED = Message(
    "รายการนี้ยกเลิกแล้ว จึงไม่มีงบประมาณและไตรมาส แก้ change ใน years เอง",
    "this row is cancelled and has neither budget nor quarters: edit its change in years yourself",
)
_NO_AMOUNT = Message("เว้นว่างไม่ได้ ถ้าไม่ใช้งบประมาณให้เขียน 0", "it cannot be empty: write 0 if there is no budget")
_NO_QUARTER = Message("ต้องเลือกอย่างน้อยหนึ่งไตรมาส", "at least one quarter has to be ticked")
_NO_TITLE = Message("ชื่อโครงการเว้นว่างไม่ได้", "the title cannot be empty")
_CHANGE_GONE = Message(
    "บรรทัดแรกของช่องนี้บอกการเปลี่ยนแปลงของรายการ ต้องคงไว้ แล้วเขียนหมายเหตุต่อท้าย",
    "the first lines say how the row was changed: keep them, and write the note below",
)


class YearCells:
    """The edited cells of one sheet with a year's table."""

    def __init__(self, sheet: MarkedSheet, table: YearTable, plan: Plan, collected: Collected) -> None:
        self._sheet, self._plan, self._collected = sheet, plan, collected
        self._names = own_names(plan)
        self._table = Table(table.year)
        self._rows = {row.project: row for row in table.rows}

    def collect(self) -> None:
        """Collect what every row asks for, and say which rows are new."""
        if gone := self._sheet.lacks((TITLE, BUDGET, *QUARTER_TITLES.values(), NOTE)):
            self._collected.refused += gone
            return
        seen: set[str] = set()
        for at in self._sheet.rows():
            id_ = text_in(self._sheet.value(at, ID_TITLE))
            if isinstance(id_, Message) or (id_ and (id_ not in self._rows or id_ in seen)):
                self._refuse(at, ID_TITLE, _not_a_project(id_, self._table.year))
            elif id_:
                seen.add(id_)
                self._row(at, self._rows[id_])
            else:
                self._new(at)
        self._collected.seen.setdefault(self._table, set()).update(seen)

    def _row(self, at: int, row: TableRow) -> None:
        self._title(at, row)
        self._budget(at, row)
        self._quarters(at, row)
        self._note(at, row)

    def _title(self, at: int, row: TableRow) -> None:
        text = text_in(self._sheet.value(at, TITLE))
        if isinstance(text, Message) or not text:
            self._refuse(at, TITLE, text or _NO_TITLE)
        elif lines_of(text) != lines_of(row.title):
            is_own = lines_of(text) == lines_of(one_line(self._plan.projects[row.project].title))
            # A title that is the project's own again needs no place in the year.
            title = None if is_own else self._names.written(" ".join(lines_of(text)))
            self._take(at, row, TITLE, "title", title)

    def _budget(self, at: int, row: TableRow) -> None:
        value = self._sheet.value(at, BUDGET)
        if not known(row.budget) and value == str(row.budget):
            return
        amount = amount_in(value)
        if isinstance(amount, Message):
            self._refuse(at, BUDGET, amount)
        elif amount is None and row.budget:
            self._refuse(at, BUDGET, _NO_AMOUNT)
        elif amount is not None and (amount != row.budget or not known(row.budget)):
            self._take(at, row, BUDGET, "budget", money(amount))

    def _quarters(self, at: int, row: TableRow) -> None:
        ticks = []
        for quarter in QUARTERS:
            ticked = ticked_in(self._sheet.value(at, QUARTER_TITLES[quarter]))
            if isinstance(ticked, Message):
                self._refuse(at, QUARTER_TITLES[quarter], ticked)
                return
            ticks += [quarter] if ticked else []
        if tuple(ticks) == tuple(row.quarters):
            return
        first = QUARTER_TITLES[QUARTERS[0]]
        if not ticks:
            self._refuse(at, first, _NO_QUARTER)
        else:
            self._take(at, row, first, "quarters", [str(each) for each in ticks])

    def _note(self, at: int, row: TableRow) -> None:
        text = text_in(self._sheet.value(at, NOTE))
        if isinstance(text, Message):
            self._refuse(at, NOTE, text)
            return
        lines, before = lines_of(text), lines_of(change_of(row))
        if lines == lines_of(noted(row)):
            return
        if lines[: len(before)] != before:
            self._refuse(at, NOTE, _CHANGE_GONE)
            return
        note = "\n".join(lines[len(before) :])
        self._collected.take(
            self._table, row.project, "note", Wanted(self._names.written(note) or None, self._sheet.at(at, NOTE))
        )

    def _take(self, at: int, row: TableRow, title: str, field: str, value: Plain | None) -> None:
        if row.change == "cancelled" and field in ("budget", "quarters"):
            self._refuse(at, title, _CANCELLED)
        else:
            self._collected.take(self._table, row.project, field, Wanted(value, self._sheet.at(at, title)))

    def _refuse(self, at: int, title: str, why: Message) -> None:
        self._collected.refuse(self._sheet.at(at, title), why)

    def _new(self, at: int) -> None:
        """A row without an id: a new project, if it is not the total."""
        title = text_in(self._sheet.value(at, TITLE))
        if isinstance(title, str) and title and title != TOTAL:
            what = Message(
                f"แถวใหม่ {title} เพิ่มด้วย plan new project", f"a new row, {title}: add it with plan new project"
            )
            self._collected.by_hand.append(self._sheet.at(at, TITLE).says(what))


def _not_a_project(id_: str | Message, year: int) -> Message:
    if isinstance(id_, Message):
        return id_
    return Message(
        f"รหัส {id_} ซ้ำ หรือไม่มีในตาราง พ.ศ. {year}", f"{id_} stands here twice, or is not in the table of {year}"
    )
