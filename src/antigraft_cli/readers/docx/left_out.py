"""What of a Word file is not among its blocks, counted while it is read, and said at the end."""

from __future__ import annotations

from collections import Counter
from enum import Enum

from antigraft_cli.messages import Message


class LeftOut(Enum):
    """A kind of content that is not read; `{}` is how many there were."""

    COMMENT = Message("ไม่ได้อ่านความคิดเห็น {} รายการ", "comments not read: {}")
    CHANGE = Message("ใช้ข้อความที่ยอมรับการแก้ไขแล้ว (มีการแก้ไขที่ติดตามไว้ {} จุด)", "tracked changes taken as accepted: {}")
    HIDDEN = Message("ไม่ได้อ่านข้อความที่ซ่อนไว้ {} จุด", "hidden texts not read: {}")
    LINKED_PICTURE = Message("ไม่ได้อ่านภาพที่อยู่นอกไฟล์ {} ภาพ", "pictures outside the file not read: {}")
    OTHER_PICTURE = Message("ไม่ได้อ่านภาพที่ไม่ใช่ PNG หรือ JPEG {} ภาพ", "pictures other than PNG and JPEG not read: {}")
    LARGE_PICTURE = Message("ไม่ได้อ่านภาพที่ใหญ่เกินไป {} ภาพ", "pictures too large to be read: {}")
    CHART = Message("ไม่ได้อ่านแผนภูมิหรือ SmartArt {} ชิ้น", "charts and SmartArt not read: {}")
    OBJECT = Message("ไม่ได้อ่านวัตถุที่ฝังไว้ (OLE) {} ชิ้น", "embedded objects (OLE) not read: {}")
    OTHER_FILE = Message("ไม่ได้อ่านเนื้อหาที่แทรกไว้เป็นไฟล์ {} ไฟล์", "contents inserted as files not read: {}")


def notes(counts: Counter[LeftOut]) -> tuple[Message, ...]:
    """One sentence for each kind that there was, in a fixed order."""
    return tuple(
        Message(kind.value.th.format(counts[kind]), kind.value.en.format(counts[kind]))
        for kind in LeftOut
        if counts[kind]
    )
