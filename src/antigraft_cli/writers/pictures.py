"""Pictures as documents embed them: the right way up, no larger than a page shows, and nothing in them but the picture.

Decoded by Pillow, which is loaded where there is a picture. The bytes are anew those of the pixels: what a file
carries beside them (EXIF, text, colour profiles, thumbnails, further frames) is not read into a book.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Mapping
from hashlib import sha256
from typing import TYPE_CHECKING, Literal, NamedTuple

from antigraft_cli.markup.nodes import Page
from antigraft_cli.messages import Message
from antigraft_cli.writers.looks.page_setup import PageSetup

if TYPE_CHECKING:
    from PIL import Image

DOTS_PER_CM = 200 / 2.54
"""As fine as an office's printer shows a picture."""

MAX_PIXELS = 50_000_000
"""Of what is decoded; more may be a small file that takes all memory."""

PAIR_GAP = 0.6
"""Centimetres between two pictures beside each other."""

_FINE_ENOUGH = 0.8
"""A picture that would be shrunk by less keeps its pixels, which is better for lines and letters."""

_JPEG_QUALITY = 85
_ORIENTATION, _ON_ITS_SIDE = 0x0112, range(5, 9)
_MOST_KEPT = 64
_TWIPS_PER_CM = 1440 / 2.54
_SHARE_OF_DEPTH = 0.9
_DEEP_GREY = ("I", "I;16", "I;16B", "I;16L", "I;16N")


class ReadyPicture(NamedTuple):
    """A picture to embed: its format, its bytes, and its size in pixels."""

    kind: Literal["png", "jpeg"]
    data: bytes
    width: int
    height: int


class SizeOnPage(NamedTuple):
    """Centimetres."""

    width: float
    height: float


Pictures = Mapping[tuple[str, float], ReadyPicture]
"""What a document shows, by the name in the markup and the width in centimetres that it asks for."""

_kept: dict[tuple[bytes, int], ReadyPicture] = {}
"""By the file's digest and the width in pixels; a preview makes the same ones at every save."""


def ready_picture(data: bytes, width: float) -> tuple[ReadyPicture | None, Message | None]:
    """The picture of a PNG or JPEG file's bytes for a width in centimetres, or why it cannot be shown.

    The same bytes for the same file and width. A picture smaller than that stays as small as it is.
    """
    key = sha256(data).digest(), max(round(width * DOTS_PER_CM), 1)
    if key not in _kept:
        try:
            made = _made(data, key[1])
        except Exception:
            return None, _CANNOT_BE_SHOWN
        if len(_kept) >= _MOST_KEPT:
            del _kept[next(iter(_kept))]
        _kept[key] = made
    return _kept[key], None


def room_for_pictures(setup: PageSetup, page: Page, *, half: bool = False) -> SizeOnPage:
    """Between the margins, or in one half of that, with some of the height left for a caption."""
    width = setup.room(page) / _TWIPS_PER_CM
    return SizeOnPage(
        (width - PAIR_GAP) / 2 if half else width, setup.depth(page) / _TWIPS_PER_CM * _SHARE_OF_DEPTH
    )


def size_on_page(picture: ReadyPicture, width: float, room: SizeOnPage) -> SizeOnPage:
    """How large it is drawn where `width` is asked for: no larger than the room on the page, in its own shape."""
    height = width * picture.height / picture.width
    share = min(1.0, room.width / width, room.height / height)
    return SizeOnPage(width * share, height * share)


def _made(data: bytes, width: int) -> ReadyPicture:
    from PIL import Image  # noqa: PLC0415 - 50 ms that most runs do without

    with warnings.catch_warnings(), Image.open(io.BytesIO(data), formats=("PNG", "JPEG")) as opened:
        warnings.simplefilter("ignore")
        if opened.width * opened.height > MAX_PIXELS:
            raise ValueError
        picture = _turned(_shrunk(opened, width), _orientation(opened))
        kind: Literal["png", "jpeg"] = "png" if opened.format == "PNG" else "jpeg"
    buffer = io.BytesIO()
    if kind == "png":
        picture.save(buffer, "PNG")  # `optimize` takes ten times as long for the last hundredth
    else:
        picture.save(buffer, "JPEG", quality=_JPEG_QUALITY, optimize=True)
    return ReadyPicture(kind, buffer.getvalue(), picture.width, picture.height)


def _orientation(picture: Image.Image) -> int:
    return int(picture.getexif().get(_ORIENTATION, 1))


def _shrunk(opened: Image.Image, width: int) -> Image.Image:
    """The pixels of a file, no wider than so many when they are the right way up. Shrunk first, for memory's sake."""
    from PIL import Image  # noqa: PLC0415

    shown = opened.height if _orientation(opened) in _ON_ITS_SIDE else opened.width
    share = width / shown if width < shown * _FINE_ENOUGH else 1.0
    size = max(round(opened.width * share), 1), max(round(opened.height * share), 1)
    opened.draft(opened.mode, size)
    plain = _plain(opened)
    if plain.size != size:
        plain = plain.resize(size, Image.Resampling.LANCZOS, reducing_gap=3)
    plain.info = {}
    return plain


def _plain(picture: Image.Image) -> Image.Image:
    """The picture in grey or colours of eight bits, in a PNG with what shows through it."""
    if picture.mode in _DEEP_GREY:
        picture = picture.point(lambda value: value / 256).convert("L")
    see_through = "A" in picture.getbands() or "transparency" in picture.info
    grey = picture.mode in ("1", "L", "LA")
    mode = ("LA" if see_through else "L") if grey else ("RGBA" if see_through else "RGB")
    picture.load()
    return picture if picture.mode == mode else picture.convert(mode)


def _turned(picture: Image.Image, orientation: int) -> Image.Image:
    from PIL import Image  # noqa: PLC0415

    turn = Image.Transpose
    ways = (turn.FLIP_LEFT_RIGHT, turn.ROTATE_180, turn.FLIP_TOP_BOTTOM, turn.TRANSPOSE, turn.ROTATE_270,
            turn.TRANSVERSE, turn.ROTATE_90)  # fmt: skip
    return picture.transpose(ways[orientation - 2]) if 2 <= orientation <= 8 else picture


_CANNOT_BE_SHOWN = Message("ไฟล์ภาพเสียหาย แสดงไม่ได้", "the picture is damaged and cannot be shown")
