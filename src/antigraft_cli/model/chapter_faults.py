"""What the faults of shape are called that only chapters and guidelines can have."""

from __future__ import annotations

from antigraft_cli.messages import Message
from antigraft_cli.model.shape_rules import (
    MISSING_FIELD,
    NOT_ALLOWED_VALUE,
    OUT_OF_RANGE,
    Explain,
    explained,
)

_ONE_KIND = Message(
    "เขียนเป็นข้อความ หรือใช้ heading, items, table, picture อย่างใดอย่างหนึ่ง",
    "write a text, or one of heading, items, table and picture",
)
_APART = Message("แยกเป็นคนละข้อ แต่ละข้อขึ้นต้นด้วย -", "write each as an item of its own after a dash")

CHAPTER_FAULTS: dict[str, Explain] = {
    "guideline_number_expected": explained(
        NOT_ALLOWED_VALUE,
        "เลขแนวทางใช้ {value} ไม่ได้",
        "{value} is not the number of a guideline",
        Message("เขียนเป็นเลขแนวทาง เช่น 1.2.2", "write the number, as in 1.2.2"),
    ),
    "part_of_two_kinds": explained(
        NOT_ALLOWED_VALUE,
        "เนื้อหาข้อเดียวกันมีทั้ง {kinds}",
        "one part of the body is all of {kinds}",
        _APART,
    ),
    "part_of_no_kind": explained(
        MISSING_FIELD, "เนื้อหาข้อนี้ไม่มีอะไรให้พิมพ์", "this part of the body holds nothing to print", _ONE_KIND
    ),
    "picture_without_caption": explained(
        MISSING_FIELD,
        "ภาพนี้ไม่มีคำบรรยาย (caption)",
        "the picture has no caption",
        Message("เพิ่ม caption ว่าภาพนี้แสดงอะไร", "add caption: what the picture shows"),
    ),
    "caption_without_picture": explained(
        NOT_ALLOWED_VALUE,
        "คำบรรยาย (caption) นี้ไม่ได้อยู่กับภาพ",
        "this caption belongs to no picture",
        Message(
            "ถ้าเป็นชื่อตาราง ให้ย่อหน้าเข้าไปอยู่ใต้ table ถ้าเป็นของภาพ ให้เพิ่ม picture",
            "indent a table's caption below table; for a picture, add picture",
        ),
    ),
    "too_many_columns": explained(
        OUT_OF_RANGE,
        "ตารางมีเกิน {most} คอลัมน์",
        "the table has more than {most} columns",
        Message("แบ่งเป็นหลายตาราง", "make several tables of it"),
    ),
    "cells_unlike_head": explained(
        OUT_OF_RANGE,
        "มี {cells} ช่อง แต่หัวตารางมี {columns} ช่อง",
        "{cells} cells, but the head of the table has {columns}",
        Message("เขียนให้ครบทุกช่อง ช่องว่างเขียนเป็น ''", "write every cell; an empty one is ''"),
    ),
    "widths_unlike_head": explained(
        OUT_OF_RANGE,
        "มีความกว้างของ {cells} คอลัมน์ แต่หัวตารางมี {columns} คอลัมน์",
        "{cells} widths, but the head of the table has {columns} columns",
        Message("เขียนความกว้างของทุกคอลัมน์ หรือลบ widths ออก", "write the width of every column, or delete widths"),
    ),
    "table_too_wide": explained(
        OUT_OF_RANGE,
        "ตารางกว้าง {width} ซม. แต่หน้ากระดาษมีที่ {room} ซม.",
        "the table is {width} cm wide, the page has room for {room} cm",
        Message("ลดความกว้าง หรือใช้ page: landscape", "make it narrower, or use page: landscape"),
    ),
}
"""By the type of pydantic's error, as `FAULTS`."""
