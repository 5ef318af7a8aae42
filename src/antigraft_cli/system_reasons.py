"""Why the operating system refused something, in words for people: its own are English, or the console's language."""

from __future__ import annotations

import errno
import os

from antigraft_cli.messages import Message

_KNOWN = {
    "EACCES": "ไม่มีสิทธิ์",
    "EPERM": "ไม่มีสิทธิ์",
    "EROFS": "ที่เก็บนี้อ่านได้อย่างเดียว",
    "ENOENT": "ไม่มีไฟล์หรือโฟลเดอร์นี้",
    "ENOTDIR": "ไม่ใช่โฟลเดอร์",
    "EISDIR": "เป็นโฟลเดอร์ ไม่ใช่ไฟล์",
    "EEXIST": "มีอยู่แล้ว",
    "ENOTEMPTY": "โฟลเดอร์ไม่ว่าง",
    "ELOOP": "ลิงก์วนกลับมาที่เดิม",
    "ENAMETOOLONG": "ชื่อยาวเกินไป",
    "EINVAL": "ชื่อนี้ใช้ไม่ได้",
    "ENOSPC": "เนื้อที่เต็ม",
    "EDQUOT": "เนื้อที่เต็ม",
    "EFBIG": "ไฟล์ใหญ่เกินไป",
    "EIO": "ที่เก็บขัดข้อง",
    "ENODEV": "ที่เก็บขัดข้อง",
    "ENXIO": "ที่เก็บขัดข้อง",
    "ESTALE": "ที่เก็บบนเครือข่ายขัดข้อง",
    "ETIMEDOUT": "ที่เก็บบนเครือข่ายขัดข้อง",
    "EHOSTDOWN": "ที่เก็บบนเครือข่ายขัดข้อง",
    "EHOSTUNREACH": "ที่เก็บบนเครือข่ายขัดข้อง",
    "ENETUNREACH": "ที่เก็บบนเครือข่ายขัดข้อง",
    "EADDRINUSE": "มีโปรแกรมอื่นใช้อยู่",
    "EBUSY": "มีโปรแกรมอื่นใช้อยู่",
    "ETXTBSY": "มีโปรแกรมอื่นใช้อยู่",
    "EMFILE": "เปิดไฟล์ไว้มากเกินไป",
    "ENFILE": "เปิดไฟล์ไว้มากเกินไป",
    "ENOMEM": "หน่วยความจำไม่พอ",
}
_THAI = {getattr(errno, name): text for name, text in _KNOWN.items() if hasattr(errno, name)}
_IN_USE_ON_WINDOWS = (32, 33)
"""ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION, as when a book is open in Word."""


def reason(error: OSError) -> Message:
    """Why it was refused, as a part of a sentence."""
    if getattr(error, "winerror", None) in _IN_USE_ON_WINDOWS:
        return Message(_KNOWN["EBUSY"], "in use by another program")
    if error.errno is None:
        return Message("ระบบไม่อนุญาต", "the system refused it")
    number = error.errno
    return Message(_THAI.get(number, f"รหัสของระบบ {number}"), os.strerror(number))
