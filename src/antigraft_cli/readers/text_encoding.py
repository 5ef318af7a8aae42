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


def decoded(data: bytes) -> str | None:
    """The text, as UTF-8, UTF-16 or code page 874; None if it is none of these."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _in_code_page(data)
    return _without_byte_order_mark(data) if "\0" in text else text


def _in_code_page(data: bytes) -> str | None:
    if b"\0" in data:
        return _without_byte_order_mark(data)
    high = sum(byte >= 0x80 for byte in data)
    foreign = sum(byte in _NOT_THAI for byte in data)
    # A few bytes of another encoding don't make the rest unreadable.
    return data.decode("cp874", errors="replace") if foreign * 10 <= high else None


def _without_byte_order_mark(data: bytes) -> str | None:
    """UTF-16 told by the zeros beside blanks, digits and line ends."""
    even, odd = data[::2].count(0), data[1::2].count(0)
    if max(even, odd) <= 10 * min(even, odd):
        return None
    return data.decode("utf-16-le" if odd > even else "utf-16-be", errors="replace")
