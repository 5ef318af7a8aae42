"""The cells of a form that are filled in: what each shows of a result, and what it takes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Generic, TypeVar

from antigraft_cli.messages import Message
from antigraft_cli.model.closed_lists import CRITERION_WORDS, REASON_WORDS, STATUS_WORDS
from antigraft_cli.model.results import Indicator, ProjectResult
from antigraft_cli.model.to_fill import known
from antigraft_cli.pipeline.book_import.own_names import OwnNames
from antigraft_cli.pipeline.workbooks.typed_values import (
    amount_in,
    choice_in,
    lines_of,
    measure_in,
    number_text,
    text_in,
)
from antigraft_cli.readers.grids import CellValue
from antigraft_cli.source.tree import Plain
from antigraft_cli.thai import money, one_line
from antigraft_cli.writers.xlsx.workbook import Column, Kind, Value

Filled = TypeVar("Filled", ProjectResult, Indicator)

ORDINANCE_WORDS: Mapping[str, tuple[str, ...]] = {"true": ("บรรจุแล้ว",), "false": ("ยังไม่ได้บรรจุ",)}
"""What is chosen of whether a project is in the ordinance."""


@dataclass(frozen=True, slots=True)
class FormField(Generic[Filled]):
    """A field of a result or of an indicator, `amounts.disbursed` or `note`, as a column of a form.

    `shown` is what a cell holds of it, and `read` what is meant by a cell's value, as it stands in data: None is
    nothing, a Message says why it cannot be.
    """

    name: str
    column: Column
    shown: Callable[[Filled], Value]
    read: Callable[[CellValue, OwnNames], Plain | Message | None]

    def cell(self, filled: Filled) -> Value:
        """What the field's cell holds of a result or indicator; nothing for what is still to be filled in."""
        value = self.shown(filled)
        return value if known(value) else None

    def data(self, filled: Filled, names: OwnNames) -> Plain | None:
        """What the field's cell would mean if it came back untouched; words in brackets stay what they are."""
        value = self.shown(filled)
        if not known(value):
            return str(value)
        # What is shown of data can be read.
        meant = self.read(Decimal(value) if isinstance(value, int) else value, names)
        return None if isinstance(meant, Message) else meant


def _choice(words: Mapping[str, tuple[str, ...]]) -> Callable[[CellValue, OwnNames], Plain | Message | None]:
    """Reads a word of a list: as its first Thai word, which stands in data."""

    def read(value: CellValue, _: OwnNames) -> Plain | Message | None:
        code = choice_in(value, words)
        return code if isinstance(code, Message) else words[code][0] if code else None

    return read


def _word(code: str | None, words: Mapping[str, tuple[str, ...]]) -> str | None:
    return code if code is None or not known(code) else words[code][0]


def _offered(words: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(alternatives[0] for alternatives in words.values())


def _in_ordinance(value: CellValue, _: OwnNames) -> Plain | Message | None:
    return choice_in(value, ORDINANCE_WORDS) or None


def _amount(value: CellValue, _: OwnNames) -> Plain | Message | None:
    amount = amount_in(value)
    return money(amount) if isinstance(amount, Decimal) else amount


def _number(value: CellValue, _: OwnNames) -> Plain | Message | None:
    number = measure_in(value)
    return number_text(number) if isinstance(number, Decimal) else number


def _text(value: CellValue, names: OwnNames) -> Plain | Message | None:
    text = text_in(value)
    return text if isinstance(text, Message) else names.written("\n".join(lines_of(text))) or None


def _texts(value: CellValue, names: OwnNames) -> Plain | Message | None:
    text = text_in(value)
    return text if isinstance(text, Message) else [names.written(line) for line in lines_of(text)] or None


def _lines(texts: Iterable[str] | None) -> str:
    return "\n".join(one_line(text) for text in texts or ())


FIELDS: tuple[FormField[ProjectResult], ...] = (
    FormField(
        "status",
        Column("สถานะ", width=19, choices=_offered(STATUS_WORDS), free=True),
        lambda result: _word(result.status, STATUS_WORDS),
        _choice(STATUS_WORDS),
    ),
    FormField(
        "reason",
        Column("เหตุที่ดำเนินการไม่ได้", width=19, choices=_offered(REASON_WORDS), free=True),
        lambda result: _word(result.reason, REASON_WORDS),
        _choice(REASON_WORDS),
    ),
    FormField("reason_text", Column("คำอธิบายเหตุ", width=15, free=True), lambda result: result.reason_text, _text),
    FormField(
        "in_ordinance",
        Column("บรรจุไว้ในข้อบัญญัติ/เทศบัญญัติ", width=18, choices=_offered(ORDINANCE_WORDS), free=True),
        lambda result: (
            None if result.in_ordinance is None else ORDINANCE_WORDS["true" if result.in_ordinance else "false"][0]
        ),
        _in_ordinance,
    ),
    FormField(
        "amounts.ordinance",
        Column("งบตามข้อบัญญัติ/เทศบัญญัติ (บาท)", Kind.MONEY, 15, free=True, summed=True),
        lambda result: result.amounts.ordinance if result.amounts else None,
        _amount,
    ),
    FormField(
        "amounts.disbursed",
        Column("เบิกจ่ายจริง (บาท)", Kind.MONEY, 15, free=True, summed=True),
        lambda result: result.amounts.disbursed if result.amounts else None,
        _amount,
    ),
    FormField(
        "results", Column("ผลการดำเนินงาน", width=36, free=True), lambda result: _lines(result.results), _texts
    ),
    FormField(
        "problems", Column("ปัญหาและอุปสรรค", width=28, free=True), lambda result: _lines(result.problems), _texts
    ),
    FormField(
        "suggestions",
        Column("ข้อเสนอแนะ", width=28, free=True),
        lambda result: _lines(result.suggestions),
        _texts,
    ),
    FormField("note", Column("หมายเหตุ", width=15, free=True), lambda result: result.note, _text),
)
"""The columns of a unit's sheet that are filled in."""

INDICATOR_FIELDS: tuple[FormField[Indicator], ...] = (
    FormField("name", Column("ตัวชี้วัด", width=46, free=True), lambda indicator: one_line(indicator.name), _text),
    FormField(
        "criterion",
        Column("เกณฑ์", width=14, choices=_offered(CRITERION_WORDS), free=True),
        lambda indicator: _word(indicator.criterion, CRITERION_WORDS),
        _choice(CRITERION_WORDS),
    ),
    FormField(
        "target", Column("เป้าหมาย", Kind.NUMBER, 12, free=True), lambda indicator: indicator.target, _number
    ),
    FormField("actual", Column("ผลจริง", Kind.NUMBER, 12, free=True), lambda indicator: indicator.actual, _number),
    FormField("unit", Column("หน่วย", width=12, free=True), lambda indicator: indicator.unit, _text),
)
"""The columns of the sheet of indicators that are filled in."""

TITLES = tuple(each.column.title for each in FIELDS)
INDICATOR_TITLES = tuple(each.column.title for each in INDICATOR_FIELDS)
"""The titles of these columns."""
