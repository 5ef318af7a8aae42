"""L512: the generic name for local organisations where the plan's own may belong."""

from __future__ import annotations

import re
from collections.abc import Iterator

from antigraft_cli.checks.written import at_match
from antigraft_cli.diagnostics import Fault
from antigraft_cli.messages import Message
from antigraft_cli.rules import Rule

ANCHOR = "องค์กรปกครองส่วนท้องถิ่น"
"""The generic name."""

GENERIC_LAO_NAME = Rule(
    "L512",
    "generic-lao-name",
    title=Message("คำกลางแทนชื่อหน่วยงาน", "a generic name instead of the organisation's own"),
    why=Message(
        "คำกลางว่าองค์กรปกครองส่วนท้องถิ่นมักค้างมาจากคู่มือ ในที่ที่ควรเป็นชื่อหน่วยงาน กฎนี้ทำงานเมื่อเลือกเท่านั้น เพราะหลายแห่งใช้คำกลางโดยตั้งใจ",
        "The generic องค์กรปกครองส่วนท้องถิ่น is often left over from the manual where the organisation's own name belongs. This rule runs only when selected, since many organisations use the generic name on purpose.",
    ),
    severity="warning",
    opt_in=True,
)


def generic_names(text: str) -> Iterator[Fault]:
    """L512: the generic name where the organisation's own may belong; only when selected."""
    for found in re.finditer(ANCHOR, text):
        hint = Message(
            "ถ้าหมายถึงหน่วยงานของตน ให้ใช้ ${org.name}", "if your own organisation is meant, use ${org.name}"
        )
        yield at_match(
            GENERIC_LAO_NAME,
            found,
            "ใช้คำกลางแทนชื่อหน่วยงาน",
            "a generic name instead of the organisation's own",
            hint,
        )
