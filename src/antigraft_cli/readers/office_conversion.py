"""Files of other programs (odt, doc, rtf) made into docx by LibreOffice, where it is installed.

It runs without a window, with a profile of its own that forbids macros, active content, updates of links and any
connection, in a folder that is removed, and is ended with all that it started when its time is over.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from antigraft_cli.libreoffice import office, run_office
from antigraft_cli.messages import Message

_SECONDS = 120
NO_OFFICE = Message(
    "ไฟล์ชนิดนี้อ่านได้เมื่อเครื่องมี LibreOffice: เปิดใน Word แล้วบันทึกเป็น Word Document (.docx)",
    "this kind of file is read where LibreOffice is installed: open it in Word and save it as Word Document (.docx)",
)
_FAILED = Message(
    "LibreOffice แปลงไฟล์นี้ไม่สำเร็จ: เปิดใน Word แล้วบันทึกเป็น Word Document (.docx)",
    "LibreOffice could not convert the file: open it in Word and save it as Word Document (.docx)",
)
_TOO_LONG = Message(
    "LibreOffice ใช้เวลาแปลงไฟล์นี้นานเกินไป: เปิดใน Word แล้วบันทึกเป็น Word Document (.docx)",
    "LibreOffice took too long over the file: open it in Word and save it as Word Document (.docx)",
)
_SETTINGS = (
    ("org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("org.openoffice.Office.Common/Security/Scripting", "DisableActiveContent", "true"),
    ("org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("org.openoffice.Office.Writer/Content/Update", "Link", "0"),
    ("org.openoffice.Inet/Settings", "ooInetProxyType", "2"),
    ("org.openoffice.Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
    ("org.openoffice.Inet/Settings", "ooInetHTTPProxyPort", "9"),
    ("org.openoffice.Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
    ("org.openoffice.Inet/Settings", "ooInetHTTPSProxyPort", "9"),
    ("org.openoffice.Inet/Settings", "ooInetNoProxy", ""),
)
"""A proxy at the port of the discard service, which nobody runs: what asks for a connection gets none."""


def converted(data: bytes, extension: str) -> tuple[bytes | None, Message | None]:
    """The file as docx, or why it could not be converted."""
    program = office()
    if program is None:
        return None, NO_OFFICE
    with tempfile.TemporaryDirectory(prefix="plan-", ignore_cleanup_errors=True) as scratch:
        folder = Path(scratch)
        original, made = folder / f"book.{extension}", folder / "made" / "book.docx"
        original.write_bytes(data)
        _write_settings(folder / "profile")
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        wanted = ["--convert-to", "docx:MS Word 2007 XML", "--outdir", str(made.parent), str(original)]
        problem = _run([program, "--headless", "--norestore", profile, *wanted], folder)
        if problem or not made.is_file():
            return None, problem or _FAILED
        return made.read_bytes(), None


def _write_settings(profile: Path) -> None:
    items = "".join(
        f'<item oor:path="/{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>'
        for path, name, value in _SETTINGS
    )
    (profile / "user").mkdir(parents=True)
    (profile / "user" / "registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" '
        f'xmlns:xs="http://www.w3.org/2001/XMLSchema">{items}</oor:items>',
        encoding="utf-8",
    )


def _run(command: list[str], folder: Path) -> Message | None:
    try:
        return None if run_office(command, folder, _SECONDS) else _FAILED
    except TimeoutError:
        return _TOO_LONG
    except OSError:
        return _FAILED
