"""chapters/<chapter>.yaml: what else an office puts into its book, before the tables or behind the sheets."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, LiteralString

from pydantic import BeforeValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from antigraft_cli.model.base import Model, Several
from antigraft_cli.model.chapter_values import CellText, Centimetres
from antigraft_cli.model.closed_lists import ChapterPlace, PageShape
from antigraft_cli.model.project import TopStep
from antigraft_cli.model.values import Text

ROOM = {"portrait": Decimal("16.0"), "landscape": Decimal("24.7")}
"""Centimetres of text from margin to margin, by how a page lies."""

MOST_COLUMNS = 20

KINDS = ("text", "heading", "items", "table", "picture")
"""The fields of a part, of which it has one."""


class BodyTable(Model):
    """A table of a chapter; each of its rows has as many cells as its head."""

    caption: Text = Field(title="ชื่อตาราง", description="ชื่อที่พิมพ์เหนือตาราง")
    head: Several[Text] = Field(title="หัวตาราง", description="ชื่อของแต่ละคอลัมน์")
    rows: Several[Several[CellText]] = Field(title="แถว", description="แถวของตาราง แต่ละแถวมีช่องเท่ากับหัวตาราง")
    total: Several[CellText] | None = Field(None, title="แถวรวม", description="แถวสุดท้ายของตาราง เช่น ยอดรวม")
    widths: Several[Centimetres] | None = Field(
        None, title="ความกว้างของคอลัมน์", description="เซนติเมตรของแต่ละคอลัมน์ ถ้าเว้นไว้จัดให้พอดีกับข้อความ"
    )

    @model_validator(mode="after")
    def _of_one_width(self) -> BodyTable:
        columns = len(self.head)
        if columns > MOST_COLUMNS:
            raise PydanticCustomError(
                "too_many_columns", "too_many_columns", {"below": ("head",), "most": MOST_COLUMNS}
            )
        for kind, where, cells in self._rows():
            if len(cells) != columns:
                raise PydanticCustomError(kind, kind, {"below": where, "cells": len(cells), "columns": columns})
        return self

    def _rows(self) -> Iterator[tuple[LiteralString, tuple[str | int, ...], tuple[object, ...]]]:
        """All that has one value a column: the fault where it has not, and the way to it."""
        yield from (("cells_unlike_head", ("rows", index), row) for index, row in enumerate(self.rows))
        yield "cells_unlike_head", ("total",), self.total or self.head
        yield "widths_unlike_head", ("widths",), self.widths or self.head


def _part_from_text(value: object) -> object:
    return {"text": value} if isinstance(value, str) else value


class BodyPart(Model):
    """A part of a chapter: a paragraph (a text alone), a heading, a list, a table, or a picture with its caption."""

    text: Text | None = Field(None, title="ย่อหน้า", description="ย่อหน้า เขียนเป็นข้อความเปล่าหลังขีดก็ได้")
    heading: Text | None = Field(None, title="หัวข้อ", description="หัวข้อในบท")
    items: Several[TopStep] | None = Field(None, title="ข้อ", description="รายการข้อ มีข้อย่อยได้")
    table: BodyTable | None = Field(None, title="ตาราง", description="ตาราง: caption, head, rows, total, widths")
    picture: Text | None = Field(
        None, title="ภาพ", description="ไฟล์ PNG หรือ JPEG ในโฟลเดอร์ของแผน เช่น pictures/chart.png"
    )
    caption: Text | None = Field(
        None, title="คำบรรยายภาพ", description="ภาพนี้แสดงอะไร พิมพ์ใต้ภาพและอ่านให้ผู้ที่มองไม่เห็นฟัง"
    )

    @model_validator(mode="after")
    def _one_kind(self) -> BodyPart:
        kinds = [kind for kind in KINDS if getattr(self, kind) is not None]
        if len(kinds) > 1:
            raise PydanticCustomError("part_of_two_kinds", "part_of_two_kinds", {"kinds": ", ".join(kinds)})
        if kinds == ["picture"] and self.caption is None:
            raise PydanticCustomError("picture_without_caption", "picture_without_caption")
        if self.caption is not None and kinds != ["picture"]:
            raise PydanticCustomError(
                "caption_without_picture", "caption_without_picture", {"below": ("caption",)}
            )
        if not kinds:
            raise PydanticCustomError("part_of_no_kind", "part_of_no_kind")
        return self


class ChapterText(Model):
    """chapters/<chapter>.yaml: one chapter of the book."""

    title: Text = Field(title="ชื่อบท", description="เช่น ส่วนที่ ๑ บทนำ หรือ ภาคผนวก")
    place: ChapterPlace = Field(title="ตำแหน่งในเล่ม", description="ก่อนตาราง หรือท้ายเล่ม (หลังรายละเอียดโครงการ)")
    page: PageShape = Field("portrait", title="แนวกระดาษ", description="แนวตั้ง หรือแนวนอน")
    body: Several[Annotated[BodyPart, BeforeValidator(_part_from_text)]] = Field(
        title="เนื้อหา", description="ตามลำดับ: ข้อความเปล่าคือย่อหน้า นอกนั้นใช้ heading, items, table หรือ picture"
    )

    @model_validator(mode="after")
    def _tables_fit_the_page(self) -> ChapterText:
        room = ROOM[self.page]
        for index, part in enumerate(self.body):
            width = sum(part.table.widths or ()) if part.table else 0
            if width > room:
                below = ("body", index, "table", "widths")
                raise PydanticCustomError(
                    "table_too_wide", "table_too_wide", {"below": below, "width": width, "room": room}
                )
        return self
