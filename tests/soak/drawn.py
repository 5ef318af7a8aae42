"""Chance whose every throw is read from bytes, so that a fuzzer that changes the bytes changes what is made of them."""

from __future__ import annotations

from random import Random


class Drawn(Random):
    """Random numbers from bytes; zeros when none are left, so that what is made by them comes to an end."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self._data, self._at = data, 0

    @property
    def is_empty(self) -> bool:
        """Whether all bytes have been used."""
        return self._at >= len(self._data)

    def getrandbits(self, k: int, /) -> int:
        """So many bits from the next bytes."""
        size = (k + 7) // 8
        taken = self._data[self._at : self._at + size]
        self._at += size
        return int.from_bytes(taken, "big") >> (8 * len(taken) - k if len(taken) == size else 0) & ((1 << k) - 1)

    def random(self) -> float:
        """A number from 0 up to 1."""
        return self.getrandbits(16) / (1 << 16)

    def text(self) -> str:
        """A text of up to 31 bytes, as UTF-8 reads them."""
        size = self.getrandbits(5)
        taken = self._data[self._at : self._at + size]
        self._at += size
        return taken.decode("utf-8", errors="replace")
