"""Many connections at once, and people who neither ask nor listen: the preview stays bounded and answers the next one."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import pytest

from antigraft_cli.preview.board import Board, Shown
from antigraft_cli.preview.server import LOOPBACK, MOST_CONNECTIONS, Server
from antigraft_cli.shipped import templates_folder

LARGE = b"<p>" + b"x" * 4_000_000 + b"</p>"
MANY = MOST_CONNECTIONS + 30
WAYS = {
    "who say nothing": "",
    "who stop in the middle": "GET /book HT",
    "who never end the head": "GET /book HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nA: b\r\n",
    "who do not read": "GET /book HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n",
    "who listen for events": "GET /events HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n",
    "of another host": "GET /events HTTP/1.1\r\nHost: evil.example:{port}\r\n\r\n",
}


@contextmanager
def serving() -> Iterator[Server]:
    with Server(Board(Shown("แผน", LARGE)), templates_folder() / "preview", "th") as made:
        made.start()
        yield made
        made.shutdown()


def opened(server: Server, said: str) -> socket.socket:
    connection = socket.create_connection((LOOPBACK, server.port), timeout=30)
    connection.sendall(said.format(port=server.port).encode())
    return connection


def answer(server: Server, path: str) -> bytes:
    with opened(
        server, f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{{port}}\r\nConnection: close\r\n\r\n"
    ) as connection:
        return connection.makefile("rb").read()


def come_to_be(most: int) -> bool:
    """Whether no more threads than these run in the end."""
    until = time.monotonic() + 60
    while threading.active_count() > most and time.monotonic() < until:
        time.sleep(0.01)
    return threading.active_count() <= most


@pytest.mark.parametrize("way", WAYS)
def test_a_crowd_leaves_room_for_the_next_one(way: str) -> None:
    with serving() as server, ExitStack() as crowd:
        before = threading.active_count()
        for _ in range(MANY):
            crowd.enter_context(opened(server, WAYS[way]))
        assert answer(server, "/").startswith(b"HTTP/1.0 200 ")
        assert come_to_be(before + MOST_CONNECTIONS)
        assert answer(server, "/book").endswith(LARGE)
        crowd.close()
        server.board.put(Shown("แผนใหม่", b""))
        assert come_to_be(before)


def test_of_those_who_listen_the_latest_hear_of_a_change() -> None:
    with serving() as server, ExitStack() as crowd:
        listening = [crowd.enter_context(opened(server, WAYS["who listen for events"])) for _ in range(MANY)]
        last = listening[-1].makefile("rb")
        while b"data:" not in last.readline():
            pass
        server.board.put(Shown("แผนใหม่", b""))
        while "แผนใหม่".encode() not in last.readline():
            pass
        first = listening[0].makefile("rb")
        assert "แผนใหม่".encode() not in first.read()
