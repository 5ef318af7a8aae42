"""Plain text from its bytes, in the encodings that Thai text files have."""

from __future__ import annotations

_NOT_THAI = frozenset(range(0x80, 0x100)) - {
    *range(0xA1, 0xDB),
    *range(0xDF, 0xFC),
    0x85,
    *range(0x91, 0x98),
    0xA0,
}
"""The bytes that code page 874 (TIS-620 with quotes, dashes and the ellipsis) does not use."""


_HIGH_BYTES = (0x00, 0x0E, 0x20)
"""What stands before each letter in UTF-16: those of ASCII, of Thai, and of quotes and dashes."""


def decoded(data: bytes) -> str | None:
    """The text, as UTF-8, UTF-16 or code page 874; None if it is none of these."""
    if codec := utf_16(data):
        return data.decode(codec, errors="replace").removeprefix("\ufeff")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _in_code_page(data)


def utf_16(data: bytes) -> str | None:
    """The codec of UTF-16, told by its byte order mark or by the bytes that every other one is; None if it is another."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    for codec, high in (("utf-16-be", data[::2]), ("utf-16-le", data[1::2])):
        likely = sum(map(high.count, _HIGH_BYTES))
        # Blanks alone are many in other encodings too.
        if likely > 0.9 * len(high) > 0 and high.count(0x20) * 2 < likely:
            return codec
    return None


def _in_code_page(data: bytes) -> str | None:
    high = sum(byte >= 0x80 for byte in data)
    foreign = sum(byte in _NOT_THAI for byte in data)
    # A few bytes of another encoding don't make the rest unreadable.
    return data.decode("cp874", errors="replace") if foreign * 10 <= high else None
