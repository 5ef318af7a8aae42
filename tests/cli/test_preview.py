"""`plan preview` as its users start it; what they then see is in tests/preview."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest

from previewing import COMMAND, previewing

ctrl_c = pytest.mark.skipif(os.name == "nt", reason="Windows sends Ctrl-C to a whole console")


def refused(*arguments: str) -> tuple[int, str, str]:
    done = subprocess.run(
        [*COMMAND, *arguments, "--no-browser"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def test_one_plan_is_shown_at_a_time(base_plan: Path) -> None:
    (base_plan.parent / "other").mkdir()
    (base_plan.parent / "other" / "plan.yaml").write_text("", encoding="utf-8")
    message = "plan: ดูตัวอย่างได้ครั้งละหนึ่งแผน ระบุด้วย --plan (มี: other plan)\n"
    assert refused(".") == (2, "", message)


def test_a_year_that_the_plan_has_not_is_refused(base_plan: Path) -> None:
    message = "plan: ไม่มีแผนใดมีตารางของ พ.ศ. 2570 (ปีที่มี: 2566 2567)\n"
    assert refused(str(base_plan), "--year", "2570") == (2, "", message)


def test_templates_that_are_not_there_are_refused(base_plan: Path) -> None:
    message = "plan: เปิดโฟลเดอร์แม่แบบ nowhere ไม่ได้\n"
    assert refused(str(base_plan), "--templates", "nowhere") == (2, "", message)


def test_a_port_that_is_taken_is_refused(base_plan: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        message = f"plan: ใช้พอร์ต {port} ไม่ได้ (มีโปรแกรมอื่นใช้อยู่) เลือกพอร์ตอื่น\n"
        assert refused(str(base_plan), "--port", str(port)) == (2, "", message)


@ctrl_c
def test_ctrl_c_ends_it_at_once_even_with_a_reader(base_plan: Path) -> None:
    with socket.socket() as reader, previewing(str(base_plan)) as port:
        reader.connect(("127.0.0.1", port))
        reader.sendall(f"GET /events HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n".encode())
        assert reader.recv(12) == b"HTTP/1.0 200"


@ctrl_c
def test_ctrl_c_ends_it_even_where_these_tests_run_in_the_background(base_plan: Path) -> None:
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with previewing(str(base_plan)):
            assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)


def told(port: int, wanted: str) -> dict[str, Any]:
    """What the page is told, once it is of that standing."""
    connection = HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("GET", "/events")
    answer = connection.getresponse()
    for line in answer:
        if line.startswith(b"data: "):
            state: dict[str, Any] = json.loads(line.removeprefix(b"data: "))
            if state["standing"] == wanted:
                return state
    pytest.fail(f"the preview ended before it was {wanted}")


def rules(state: dict[str, Any]) -> list[str]:
    return [remark["rule"] for remark in state["remarks"]]


@ctrl_c
def test_a_folder_that_is_put_in_the_place_of_the_plans_is_followed(base_plan: Path) -> None:
    with previewing(str(base_plan)) as port:
        before = told(port, "current")
        shutil.move(base_plan, "aside")
        assert rules(told(port, "older")) == ["Y010 plan-file-missing"]
        shutil.copytree("aside", base_plan)
        assert told(port, "current") == before
        (base_plan / "plan.yaml").write_text("title: [", encoding="utf-8")
        assert rules(told(port, "older")) == ["Y001 syntax"]


@ctrl_c
def test_templates_may_be_away_for_a_while(base_plan: Path) -> None:
    own = Path("own", "plan-book.html.j2")
    own.parent.mkdir()
    own.write_text('{% extends "builtin/plan-book.html.j2" %}', encoding="utf-8")
    with previewing(str(base_plan), "--templates", "own") as port:
        told(port, "current")
        own.rename("own/plan-bok.html.j2")
        state = told(port, "older")
        assert rules(state) == ["--templates"]
        assert state["remarks"][0]["message"].endswith("(plan-bok.html.j2 หมายถึง plan-book.html.j2 ใช่หรือไม่)")
        Path("own/plan-bok.html.j2").rename(own)
        assert told(port, "current")["remarks"] == []
