"""What to say of a file that could not be written."""

from __future__ import annotations

from pathlib import Path

from antigraft_cli.cli.frame.language import tr
from antigraft_cli.report.escape import printable
from antigraft_cli.system_reasons import reason


def why_unwritten(path: Path, error: OSError, program: str) -> str:
    """Which file it is, why, and the likeliest remedy: `program` may have it open, and then lets no other write it."""
    shown, why = printable(str(path)), reason(error)
    return tr(
        f"เขียน {shown} ไม่ได้ ({why.th}) ถ้าเปิดไฟล์ไว้ใน {program} ให้ปิดก่อน",
        f"cannot write {shown} ({why.en}); close it if it is open in {program}",
    )
