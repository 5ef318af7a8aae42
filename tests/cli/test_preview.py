"""`plan preview` as its users start it; what they then see is in tests/preview."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = [sys.executable, "-m", "antigraft_cli", "preview"]


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


def test_a_port_that_is_taken_is_refused(base_plan: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        message = f"plan: พอร์ต {port} มีโปรแกรมอื่นใช้อยู่ เลือกพอร์ตอื่น\n"
        assert refused(str(base_plan), "--port", str(port)) == (2, "", message)


@pytest.mark.skipif(os.name == "nt", reason="Windows sends Ctrl-C to a whole console")
def test_ctrl_c_ends_it_at_once_even_with_a_reader(base_plan: Path) -> None:
    with subprocess.Popen(
        [*COMMAND, str(base_plan), "--no-browser"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout
        assert running.stderr
        said = running.stdout.readline()
        port = int(said.split(":")[2].partition("/")[0])
        assert said == f"แสดงเล่มที่ http://127.0.0.1:{port}/ กด Ctrl-C เพื่อเลิก\n"
        with socket.create_connection(("127.0.0.1", port)) as reader:
            reader.sendall(f"GET /events HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n".encode())
            assert reader.recv(12) == b"HTTP/1.0 200"
            running.send_signal(signal.SIGINT)
            assert running.wait(5) == 0
        assert running.stderr.read() == "เลิกแสดงแล้ว\n"
