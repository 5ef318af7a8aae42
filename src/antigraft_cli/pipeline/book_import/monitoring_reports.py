"""Monitoring reports, ours and typed ones: their tables look like a plan's, but they hold no plan."""

from __future__ import annotations

import re
from itertools import islice

from antigraft_cli.messages import Message
from antigraft_cli.pipeline.book_import.book_parts import BookParts
from antigraft_cli.pipeline.book_import.pieces import Line

MONITORING_REPORT = Message(
    "เป็นรายงานผลการดำเนินการ ไม่ใช่เล่มแผน: นำเข้าเล่มแผนแทน แล้วใส่ผลด้วย plan new results หรือกรอกแบบ Excel ของ plan report --form "
    "แล้วนำเข้าด้วย --into",
    "this is a monitoring report, not a plan book: import the plan book, then add the results by plan new results, or fill in "
    "the workbook of plan report --form and bring it back by --into",
)
_BEGINNING = 12
"""Lines of a document among which the name of a report stands."""

_NAME = re.compile(
    r"(?:เรื่อง\s*)?(?:แบบ)?(?:ราย\s?งาน(?:สรุป)?|สรุป)\s?(?:การ|ผล)?\s?(?:การ|ผล)?\s?"
    r"(?:กำกับ|ติดตาม|ประเมิน|ดำเนิน|ปฏิบัติ|ความก้าวหน้า|ประจำปี|ตามแผน|รอบ)"
)


def is_monitoring_report(parts: BookParts) -> bool:
    """Whether a document is named a report before it names a plan, and no sheet of a project is in it."""
    lines = islice((piece.text for piece in parts.pieces if isinstance(piece, Line)), _BEGINNING)
    named = next((line for line in lines if line.startswith("แผน") or _NAME.match(line)), "แผน")
    return not parts.sheets and not named.startswith("แผน")
