"""Fuzz one target for some seconds: `python tests/soak/fuzz.py TARGET SECONDS FOLDER`.

Atheris steers by the lines that are reached, where it is installed; elsewhere bytes are changed at random. What fails
is kept in the folder as one file for each way in which it failed, and is named at the end; so is what took long.
"""

from __future__ import annotations

import hashlib
import json
import logging
import signal
import sys
import time
import traceback
import warnings
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from random import Random
from types import FrameType

try:
    import atheris
except ImportError:
    atheris = None

MOST_SECONDS = 2.0
"""Of processor time, for any input."""

_SLOWED = 4.0
"""How much slower everything is while lines are followed; what seems slow is tried again without."""

_MOST_BYTES = 8192
_STEP = 200


class TooSlowError(BaseException):
    """An input takes longer than any may; no `except Exception` hides it."""


def _ring(_number: int, _frame: FrameType | None) -> None:
    raise TooSlowError


class Watched:
    """A target whose failures are kept, each way of failing once, so that fuzzing goes on."""

    def __init__(
        self, name: str, run: Callable[[bytes], None], folder: Path, seconds: float = MOST_SECONDS
    ) -> None:
        self.name, self._run, self._folder, self._seconds = name, run, folder, seconds
        self.runs, self.longest = 0, 0.0
        self.failed: dict[str, str] = {}
        self._since = time.monotonic()
        signal.signal(signal.SIGVTALRM, _ring)

    def __call__(self, data: bytes) -> None:
        begun = time.process_time()
        try:
            signal.setitimer(signal.ITIMER_VIRTUAL, self._seconds)
            self._run(data)
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        except TooSlowError:
            self._keep(data, "TooSlowError", "")
        except Exception as error:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
            last = traceback.extract_tb(error.__traceback__)[-1]
            self._keep(
                data, f"{type(error).__name__} {Path(last.filename).name}:{last.lineno}", traceback.format_exc()
            )
        self.longest = max(self.longest, time.process_time() - begun)
        self.runs += 1
        if self.runs % _STEP == 0:
            self.note()

    def _keep(self, data: bytes, way: str, told: str) -> None:
        if way in self.failed:
            return
        file = self._folder / f"{self.name}-{hashlib.sha256(way.encode()).hexdigest()[:8]}"
        file.write_bytes(data)
        file.with_suffix(".txt").write_text(f"{way}\n{told}", "utf-8")
        self.failed[way] = file.name
        self.note()

    def note(self) -> None:
        """Write down how far it has come."""
        report = {
            "runs": self.runs,
            "seconds": round(time.monotonic() - self._since),
            "longest": round(self.longest, 2),
        }
        Path(self._folder, f"{self.name}.json").write_text(json.dumps(report | {"failed": self.failed}), "utf-8")


def main(name: str, seconds: int, folder: Path) -> None:
    """Fuzz a target."""
    warnings.simplefilter("ignore")
    logging.disable()
    folder.mkdir(parents=True, exist_ok=True)
    if atheris is None:
        from soak.fuzz_targets import TARGETS  # noqa: PLC0415 - as below

        watched = Watched(name, TARGETS[name].run, folder)
        at_random(watched, [*TARGETS[name].seeds()], [each.encode() for each in TARGETS[name].pieces], seconds)
        watched.note()
        return
    with atheris.instrument_imports(include=["antigraft_cli"]):
        from soak.fuzz_targets import TARGETS  # noqa: PLC0415 - what is imported here is followed
    target = TARGETS[name]
    watched = Watched(name, target.run, folder, MOST_SECONDS * _SLOWED)
    corpus, words = folder / f"{name}-corpus", folder / f"{name}.dict"
    corpus.mkdir(exist_ok=True)
    for data in target.seeds():
        Path(corpus, hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)
    words.write_text("".join(f'"{_quoted(each)}"\n' for each in target.pieces), "ascii")
    options = [
        f"-max_total_time={seconds}",
        f"-max_len={_MOST_BYTES}",
        "-timeout=120",
        "-rss_limit_mb=4096",
        "-len_control=20",
    ]
    atheris.Setup(
        [sys.argv[0], *options, f"-dict={words}", f"-artifact_prefix={folder}/{name}-", str(corpus)], watched
    )
    atheris.Fuzz()


def _quoted(piece: str) -> str:
    return "".join(f"\\x{byte:02x}" for byte in piece.encode())


def at_random(run: Callable[[bytes], None], seeds: list[bytes], pieces: list[bytes], seconds: float) -> None:
    """Run it with the seeds, then with changed ones until the time is over; the same ones in the same order each time."""
    until = time.monotonic() + seconds
    for data in changed(seeds, pieces, Random(0)):  # noqa: S311 - for variety, not for secrets
        run(data)
        if time.monotonic() > until:
            break


def changed(seeds: list[bytes], pieces: list[bytes], random: Random) -> Iterator[bytes]:
    """The seeds, and then endlessly what comes of cutting, joining, repeating and overwriting them."""
    yield from seeds
    while True:
        data = bytearray(random.choice(seeds))
        for _ in range(random.randint(1, 6)):
            at = random.randint(0, len(data))
            end = min(len(data), at + random.choice((1, 2, 4, 16, 64, 256)))
            piece = random.choice([random.randbytes(random.randint(0, 4)), bytes(data[at:end]) * 2, *pieces])
            data[at : random.choice((at, end))] = piece
            if random.random() < 0.1:
                other = random.choice(seeds)
                data[at:] = other[random.randint(0, len(other)) :]
        yield bytes(data[:_MOST_BYTES])


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
