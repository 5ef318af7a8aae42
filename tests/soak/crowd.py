"""`plan preview` with 1,000 connections that say nothing, too little or too much: bounded, and alive for the next one."""

from __future__ import annotations

import re
import socket
import subprocess
import sys
from contextlib import ExitStack, suppress
from pathlib import Path

from conftest import BASE

CONNECTIONS = 1000
MOST_MEGABYTES = 60
"""By which its memory may grow."""

_HOST = "Host: 127.0.0.1:{port}\r\n"
SAID = {
    "nothing": "",
    "half a line": "GET /book HT",
    "a head without an end": f"GET / HTTP/1.1\r\n{_HOST}A: b\r\n",
    "a book that is not read": f"GET /book HTTP/1.1\r\n{_HOST}\r\n",
    "events": f"GET /events HTTP/1.1\r\n{_HOST}\r\n",
    "another host": "GET /events HTTP/1.1\r\nHost: evil.example:{port}\r\n\r\n",
    "a path that leads out": f"GET /../../etc/passwd HTTP/1.1\r\n{_HOST}\r\n",
}


def crowded() -> tuple[int, list[str]]:
    """How many connections there were, and what was wrong after some."""
    command = [sys.executable, "-m", "antigraft_cli", "preview", str(BASE), "--no-browser"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as running:
        assert running.stdout
        found = re.search(":([0-9]+)/", running.stdout.readline())
        assert found
        port, failed = int(found[1]), list[str]()
        before = _megabytes(running.pid)
        for name, said in SAID.items():
            with ExitStack() as crowd:
                for _ in range(CONNECTIONS):
                    connection = crowd.enter_context(socket.create_connection(("127.0.0.1", port), timeout=30))
                    with suppress(OSError):  # closed already
                        connection.sendall(said.format(port=port).encode())
                failed += [] if _is_alive(port) else [f"{name}: no answer"]
        grown = _megabytes(running.pid) - before
        failed += [f"{grown} MB more"] if grown > MOST_MEGABYTES else []
        running.terminate()
    return CONNECTIONS * len(SAID), failed


def _is_alive(port: int) -> bool:
    with socket.create_connection(("127.0.0.1", port), timeout=30) as connection:
        connection.sendall(f"GET /book HTTP/1.1\r\n{_HOST}\r\n".format(port=port).encode())
        return connection.makefile("rb").readline().startswith(b"HTTP/1.0 200 ")


def _megabytes(process: int) -> int:
    status = Path("/proc", str(process), "status").read_text("utf-8")
    found = re.search(r"VmRSS:\s+([0-9]+) kB", status)
    return int(found[1]) // 1024 if found else 0
