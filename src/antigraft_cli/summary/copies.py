"""Pairs of plans of which one was copied from the other: they share wording that hardly any other plan has.

Every plan is based on official wording, so that only pieces count that few plans have (see `own_wording` for pieces).
An index from pieces to plans finds the pairs: no two plans are compared that share nothing.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from antigraft_cli.summary.own_wording import MOST
from antigraft_cli.summary.plan_figures import PlanFigures

COMMON = 10
"""Plans that may have a piece before it counts as common wording; of few plans, half."""

FEWEST = 16
"""Pieces that must be shared: those of some 600 letters."""

LEAST = Decimal(40)
"""Percent of the pieces of the shorter plan that must be shared."""

_PARTS = 64
"""Parts of the hashes that are looked at one after the other, so that the index of all plans is never held at once."""

_HASHES = 1 << 32


class Copy(NamedTuple):
    """Two plans, in the order of their folders, with what they share of the own wording of the shorter one, in percent."""

    one: PlanFigures
    other: PlanFigures
    percent: Decimal


def copies(plans: Sequence[PlanFigures]) -> list[Copy]:
    """The pairs whose own wording agrees, the closest first. Two plans of one organisation are no pair."""
    plans = sorted(plans, key=lambda each: each.folder)
    sketches = [each.wording for each in plans]
    rare, common = _by_piece(sketches, max(2, min(COMMON, len(plans) // 2)))
    found = []
    for one, others in _candidates(sketches, rare):
        for other in others:
            percent = _agreement(sketches[one], sketches[other], common)
            if percent is not None and percent >= LEAST and not _same_office(plans[one], plans[other]):
                found.append(Copy(plans[one], plans[other], percent))
    return sorted(found, key=lambda each: (-each.percent, each.one.folder, each.other.folder))


def _by_piece(sketches: Sequence[array[int]], most: int) -> tuple[dict[int, list[int]], set[int]]:
    """The plans by each piece that two to `most` of them have, and the pieces that more have."""
    rare: dict[int, list[int]] = {}
    common: set[int] = set()
    for part in range(_PARTS):
        first, end = part * _HASHES // _PARTS, (part + 1) * _HASHES // _PARTS
        holders: defaultdict[int, list[int]] = defaultdict(list)
        for plan, sketch in enumerate(sketches):
            for piece in sketch[bisect_left(sketch, first) : bisect_left(sketch, end)]:
                holders[piece].append(plan)
        rare.update((piece, each) for piece, each in holders.items() if 2 <= len(each) <= most)
        common.update(piece for piece, each in holders.items() if len(each) > most)
    return rare, common


def _candidates(sketches: Sequence[array[int]], rare: dict[int, list[int]]) -> Iterator[tuple[int, list[int]]]:
    """For each plan those behind it that share enough rare pieces."""
    for one, sketch in enumerate(sketches):
        shared = Counter(other for piece in sketch if piece in rare for other in rare[piece] if other > one)
        if others := sorted(other for other, count in shared.items() if count >= FEWEST):
            yield one, others


def _agreement(one: array[int], other: array[int], common: set[int]) -> Decimal | None:
    """The percent of rare pieces that two sketches share, as far as both reach; None if too few are left."""
    end = min(each[-1] if len(each) >= MOST else _HASHES for each in (one, other))
    rare, of_other = (set(each[: bisect_right(each, end)]) - common for each in (one, other))
    shared, fewer = len(rare & of_other), min(len(rare), len(of_other))
    return (Decimal(100 * shared) / fewer).quantize(Decimal("0.01"), ROUND_HALF_UP) if shared >= FEWEST else None


def _same_office(one: PlanFigures, other: PlanFigures) -> bool:
    return bool(one.organization.name) and one.organization == other.organization
