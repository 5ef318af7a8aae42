"""The pictures of a plan's folder: which files are taken, and why others are not."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from antigraft_cli.messages import Message
from antigraft_cli.source import jpeg, png
from antigraft_cli.source.exif import ON_ITS_SIDE
from antigraft_cli.source.file_rules import TOO_LARGE_OR_DEEP
from antigraft_cli.source.picture_bytes import DamagedPictureError, PictureBytes
from antigraft_cli.source.regular_file import LINK_LEAVES, NotReadError, is_inside, read_inside, unreadable
from antigraft_cli.suggestions import closest, did_you_mean

MAX_BYTES = 10 * 1024 * 1024
MAX_BYTES_OF_ALL = 10 * MAX_BYTES
MAX_PIXELS = 50_000_000
"""What a telephone takes at most; decoded, four bytes each."""

MAX_RATIO = 20
"""Of a picture's sides: what is longer still is no picture on a page."""

_ENDINGS = (".png", ".jpg", ".jpeg")

Texts = tuple[Message, Message]
"""What is wrong with a file, and what to do about it."""


class PictureFile(NamedTuple):
    """A picture that a book can show; `width` and `height` are its pixels when it is the right way up.

    `data` are its bytes without what a camera wrote into them, but for the way up.
    """

    width: int
    height: int
    data: bytes


def read_pictures(root: Path, names: Iterable[str]) -> tuple[dict[str, PictureFile], dict[str, Texts]]:
    """The pictures of these names in a folder, each read once, and what is wrong with the others."""
    pictures: dict[str, PictureFile] = {}
    at_fault: dict[str, Texts] = {}
    left = MAX_BYTES_OF_ALL
    for name in dict.fromkeys(names):
        picture, texts = read_picture(root, name)
        left -= len(picture.data) if picture else 0
        if picture and left >= 0:
            pictures[name] = picture
        else:
            at_fault[name] = texts or _ALL_TOO_LARGE
    return pictures, at_fault


def read_picture(root: Path, name: str) -> tuple[PictureFile | None, Texts | None]:
    """The picture of a name relative to the folder, or what is wrong with it."""
    try:
        if texts := _elsewhere(root, name):
            return None, texts
        return _picture(read_inside(root, name, MAX_BYTES))
    except NotReadError as error:
        return None, _TOO_LARGE if error.rule is TOO_LARGE_OR_DEEP else _NO_FILE
    except OSError as error:
        is_missing = isinstance(error, (FileNotFoundError, NotADirectoryError))
        return None, _missing(root, name) if is_missing else unreadable(error)
    except ValueError:  # no possible name of a file
        return None, _NO_FILE


def _elsewhere(root: Path, name: str) -> Texts | None:
    """What is wrong with a name that leads out of the folder, by itself or through a link."""
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or any(sign in name for sign in "\\:"):
        return _OUTSIDE
    return None if is_inside(root / name, root) else LINK_LEAVES


def _picture(data: bytes) -> tuple[PictureFile | None, Texts | None]:
    try:
        found = _looked_through(data)
    except DamagedPictureError:
        return None, _DAMAGED
    if found is None:
        return None, _NOT_A_PICTURE
    sides = found.width, found.height
    if found.width * found.height > MAX_PIXELS:
        return None, _too_many_pixels(*sides)
    if max(sides) > MAX_RATIO * min(sides):
        return None, _too_long(*sides)
    width, height = reversed(sides) if found.orientation in ON_ITS_SIDE else sides
    return PictureFile(width, height, found.data), None


def _looked_through(data: bytes) -> PictureBytes | None:
    """The picture by what its bytes say, whatever its name ends in."""
    if data.startswith(png.SIGNATURE):
        return png.read_png(data)
    return jpeg.read_jpeg(data) if data.startswith(jpeg.SIGNATURE) else None


def _missing(root: Path, name: str) -> Texts:
    """That there is no such file, with the one that was perhaps meant."""
    path = PurePosixPath(name)
    close = closest(path.name, _pictures_in(root / path.parent))
    hint = did_you_mean((path.parent / close).as_posix()) if close else _PUT_IT_THERE
    return Message(f"ไม่มีไฟล์ภาพ {name} ในโฟลเดอร์ของแผน", f"there is no {name} in the plan's folder"), hint


def _pictures_in(folder: Path) -> list[str]:
    try:
        return sorted(path.name for path in folder.iterdir() if path.name.lower().endswith(_ENDINGS))
    except OSError:
        return []


def _too_many_pixels(width: int, height: int) -> Texts:
    return (
        Message(
            f"ภาพมี {width:,} × {height:,} จุด ใหญ่เกิน 50 ล้านจุด", f"{width:,} × {height:,} pixels, over 50 million"
        ),
        _MAKE_SMALLER,
    )


def _too_long(width: int, height: int) -> Texts:
    return (
        Message(
            f"ภาพมี {width:,} × {height:,} จุด ด้านยาวเกิน {MAX_RATIO} เท่าของด้านสั้น",
            f"{width:,} × {height:,} pixels: one side is over {MAX_RATIO} times the other",
        ),
        Message("ตัดภาพเป็นส่วน", "cut it into parts"),
    )


_MAKE_SMALLER = Message(
    "ย่อภาพแล้วบันทึกใหม่ ภาพเต็มหน้ากระดาษต้องการไม่เกิน 2,000 จุด", "make it smaller: a page needs 2,000 pixels at most"
)
_PUT_IT_THERE = Message(
    "วางไฟล์ไว้ในโฟลเดอร์ของแผน แล้วเขียนที่อยู่จากโฟลเดอร์นั้น เช่น pictures/chart.png",
    "put the file into the plan's folder and write its path from there, as in pictures/chart.png",
)
_OUTSIDE = (
    Message(
        "ที่อยู่ของภาพต้องเริ่มจากโฟลเดอร์ของแผนและคั่นด้วย /", "a picture's path begins in the plan's folder, with / between"
    ),
    _PUT_IT_THERE,
)
_NO_FILE = (Message("ไม่ใช่ไฟล์ภาพ", "not a picture's file"), _PUT_IT_THERE)
_NOT_A_PICTURE = (
    Message("ไม่ใช่ภาพ PNG หรือ JPEG", "neither PNG nor JPEG"),
    Message("เปิดในโปรแกรมดูภาพ แล้วบันทึกเป็น PNG หรือ JPEG", "open it in a picture viewer and save it as PNG or JPEG"),
)
_DAMAGED = (
    Message("ไฟล์ภาพเสียหายหรือไม่ครบ", "the picture is damaged or cut off"),
    Message("คัดลอกมาใหม่ หรือเปิดในโปรแกรมดูภาพแล้วบันทึกใหม่", "copy it again, or save it anew in a picture viewer"),
)
_TOO_LARGE = (Message("ไฟล์ภาพใหญ่เกิน 10 MiB", "the picture's file is over 10 MiB"), _MAKE_SMALLER)
_ALL_TOO_LARGE = (
    Message("ภาพทั้งหมดของแผนรวมกันใหญ่เกิน 100 MiB", "all pictures of the plan together are over 100 MiB"),
    _MAKE_SMALLER,
)
