"""What is shown, and when those waiting are told of it."""

from __future__ import annotations

import json
from threading import Timer
from time import monotonic

from antigraft_cli.preview.board import MOST_REMARKS, Board, Shown, ShownFinding

A, B = Shown("แผน", b"<p>1</p>"), Shown("แผน", b"<p>2</p>")
REMARK = ShownFinding(
    "years/2566.yaml:9:11", "error", "B301 budget-total", "ยอดรวมไม่ตรง", "แก้", "  budget: 1", "year-2566"
)


def test_who_has_seen_nothing_is_told_at_once() -> None:
    assert Board(A).wait(0, 60) == (1, A)


def test_who_has_seen_it_waits_for_the_next() -> None:
    board = Board(A)
    Timer(0.05, board.put, [B]).start()
    began = monotonic()
    assert board.wait(1, 60) == (2, B)
    assert monotonic() - began < 30


def test_the_same_again_is_no_change() -> None:
    board = Board(A)
    board.put(Shown("แผน", b"<p>1</p>"))
    assert board.wait(1, 0.01) == (1, A)


def test_what_is_shown_is_described_without_the_book() -> None:
    assert json.loads(Shown("แผน", b"", "older", [REMARK]).described()) == {
        "title": "แผน",
        "book": "e3b0c44298fc1c14",
        "standing": "older",
        "count": 1,
        "remarks": [
            {
                "place": "years/2566.yaml:9:11",
                "severity": "error",
                "rule": "B301 budget-total",
                "message": "ยอดรวมไม่ตรง",
                "hint": "แก้",
                "line": "  budget: 1",
                "part": "year-2566",
            }
        ],
    }


def test_the_description_is_one_line_whatever_the_texts_hold() -> None:
    remark = REMARK._replace(message="ก\nข\r\u2028ค")
    assert Shown("แผน", b"", "current", [remark]).described().splitlines()[0].count("\u2028") == 0


def test_too_many_findings_are_counted() -> None:
    described = json.loads(Shown("แผน", b"", "current", [REMARK] * (MOST_REMARKS + 1)).described())
    assert (described["count"], len(described["remarks"])) == (MOST_REMARKS + 1, MOST_REMARKS)
