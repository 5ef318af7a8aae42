"""What the readers of PNG and JPEG share: a picture's size and bytes, and why there is none."""

from __future__ import annotations

from typing import NamedTuple


class PictureBytes(NamedTuple):
    """A picture of untrusted bytes, checked as far as that goes without decoding it.

    `width` and `height` are its pixels as stored, `orientation` is how it is to be turned (1 to 8, see `exif`).
    `data` is what shows the picture: no place, time, owner, text, thumbnail or colour profile.
    """

    width: int
    height: int
    orientation: int
    data: bytes


class DamagedPictureError(Exception):
    """The bytes are cut off, or are not what their format says."""
