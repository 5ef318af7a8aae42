"""The end of one of our processes that nobody wanted: it was killed, perhaps for want of memory, or has crashed."""

from __future__ import annotations

import signal
from contextlib import suppress

from antigraft_cli.cli.frame.language import tr
from antigraft_cli.report.escape import printable


class LostProcessError(Exception):
    """A process has ended while it worked on `item`: with `status`, the negative number of the signal that ended it."""

    def __init__(self, item: str, status: int) -> None:
        super().__init__(item, status)
        self.item = item
        self.status = status


def about(lost: LostProcessError) -> str:
    """What has happened, what is left, and what to do."""
    item, ended = printable(lost.item), _ended(lost.status)
    return tr(
        f"plan: งานหยุดที่ {item} เพราะโปรแกรมส่วนที่ทำแผนนี้ถูกปิด ({ended}) อาจเพราะหน่วยความจำไม่พอ\n"
        "ไฟล์ที่เขียนไปแล้วครบถ้วน สั่งอีกครั้งโดยใช้ --jobs 1",
        f"plan: stopped at {item}: the process that worked on it was ended ({ended}), perhaps for want of memory\n"
        "what was written before is whole; run it again with --jobs 1",
    )


def _ended(status: int) -> str:
    """The signal's name, or the status."""
    with suppress(ValueError):
        return signal.Signals(-status).name
    return str(status)
