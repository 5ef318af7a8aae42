"""What `make soak` fuzzes for hours, with a few inputs: no target raises, and each lets some inputs through."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from random import Random

import pytest

from soak.drawn import Drawn
from soak.fuzz import Watched, changed
from soak.fuzz_targets import TARGETS
from soak.naughty_texts import TEXTS

SEEDS, CHANGED = 4, 6


@pytest.fixture(scope="module", autouse=True)
def without_libreoffice() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", "")
        yield


@pytest.mark.parametrize("name", TARGETS)
def test_a_target_takes_any_bytes(name: str) -> None:
    target = TARGETS[name]
    every = list(target.seeds())
    seeds = every[:: max(len(every) // SEEDS, 1)]
    inputs = changed(seeds, [each.encode() for each in target.pieces], Random(name))  # noqa: S311 - for variety
    for data in (b"", *islice(inputs, len(seeds) + CHANGED)):
        target.run(data)
    assert len(seeds) >= 3


@pytest.mark.parametrize("text", TEXTS, ids=ascii)
def test_a_hard_text_is_judged(text: str, tmp_path: Path) -> None:
    watched = Watched("text", TARGETS["text"].run, tmp_path, seconds=60)
    watched(text.encode())
    assert (watched.runs, watched.failed) == (1, {})


def test_a_failure_is_kept_once_and_fuzzing_goes_on(tmp_path: Path) -> None:
    def fails(data: bytes) -> None:
        assert data != b"b"
        if data == b"slow":
            while True:
                pass

    watched = Watched("any", fails, tmp_path, seconds=0.05)
    for data in (b"a", b"b", b"b", b"slow", b"c"):
        watched(data)
    assert (watched.runs, len(watched.failed)) == (5, 2)
    assert {path.read_bytes() for path in tmp_path.iterdir() if not path.suffix} == {b"b", b"slow"}


def test_chance_from_bytes_comes_to_an_end() -> None:
    drawn = Drawn(bytes(range(256)))
    assert len({drawn.randint(0, 1000) for _ in range(60)}) > 40
    assert drawn.choice("ab") in "ab"
    assert Drawn(b"").random() == 0
    assert Drawn(b"").text() == ""
    assert Drawn(b"").is_empty
