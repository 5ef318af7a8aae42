"""What the server of a preview answers, and to whom."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPResponse

import pytest

from antigraft_cli.preview.board import Board, Shown
from antigraft_cli.preview.server import LOOPBACK, Server
from antigraft_cli.shipped import templates_folder

BOOK = "<p>เล่ม</p>".encode()
FOLDER = templates_folder() / "preview"


@contextmanager
def serving() -> Iterator[Server]:
    with Server(Board(Shown("แผน", BOOK)), FOLDER, "th") as made:
        made.start()
        yield made
        made.shutdown()


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """One server for all tests that change nothing."""
    with serving() as made:
        yield made


def ask(server: Server, path: str, method: str = "GET", **headers: str) -> HTTPResponse:
    connection = HTTPConnection(LOOPBACK, server.port, timeout=10)
    connection.request(method, path, headers=headers)
    return connection.getresponse()


def raw(server: Server, request: bytes) -> bytes:
    """The first line of the answer to bytes that no client library would send."""
    with socket.create_connection((LOOPBACK, server.port), timeout=10) as connection:
        connection.sendall(request)
        return connection.makefile("rb").readline().strip()


@pytest.mark.parametrize(
    ("path", "kind", "content"),
    [
        ("/", "text/html; charset=utf-8", (FOLDER / "index.html").read_bytes()),
        ("/book", "text/html; charset=utf-8", BOOK),
        ("/preview.js", "text/javascript; charset=utf-8", (FOLDER / "preview.js").read_bytes()),
        ("/preview.css", "text/css; charset=utf-8", (FOLDER / "preview.css").read_bytes()),
    ],
)
def test_known_paths_are_answered(server: Server, path: str, kind: str, content: bytes) -> None:
    answer = ask(server, path)
    assert (answer.status, answer.getheader("Content-Type"), answer.read()) == (200, kind, content)


@pytest.mark.parametrize(
    "path",
    [
        "/plan.yaml",
        "/../preview.js",
        "/preview/../../plan.yaml",
        "/%2e%2e/plan.yaml",
        "//etc/passwd",
        "/book/",
        "/book?x",
        "/BOOK",
        "/preview.js%00",
        "/favicon.ico",
    ],
)
def test_no_other_path_is(server: Server, path: str) -> None:
    answer = ask(server, path)
    assert (answer.status, answer.read()) == (404, b"")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "HEAD", "OPTIONS", "CONNECT", "PROPFIND", "get"])
def test_nothing_but_get_is_answered(server: Server, method: str) -> None:
    answer = ask(server, "/book", method)
    assert (answer.status, answer.read()) == (405, b"")


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1:{}", 200),
        ("localhost:{}", 200),
        ("localhost", 421),
        ("127.0.0.1", 421),
        ("127.0.0.1:1", 421),
        ("evil.example:{}", 421),
        ("127.0.0.1:{}.evil.example", 421),
        ("", 421),
    ],
)
def test_only_this_machine_is_answered_by_its_own_name(server: Server, host: str, status: int) -> None:
    answer = ask(server, "/book", Host=host.format(server.port))
    assert (answer.status, answer.read()) == (status, BOOK if status == 200 else b"")


@pytest.mark.parametrize(
    "request_",
    [
        b"GET /book HTTP/1.1\r\n\r\n",
        b"GET /book HTTP/1.0\r\n\r\n",
        b"GET /book\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n",
        b"GET /\xff\xfe HTTP/1.1\r\n\r\n",
        b"GET /book HTTP/9.9\r\n\r\n",
        b"GET " + b"/" * 70_000 + b" HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\n" + b"A: b\r\n" * 200 + b"\r\n",
    ],
    ids=lambda request: repr(request[:30]),
)
def test_what_is_no_proper_request_gets_nothing_of_the_book(
    server: Server, request_: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    assert b" 200 " not in raw(server, request_)
    assert ask(server, "/book").read() == BOOK
    assert capsys.readouterr() == ("", "")


def test_the_page_allows_its_own_parts_and_nothing_else(server: Server) -> None:
    answer = ask(server, "/")
    assert dict(answer.getheaders()) | {"Date": "", "Content-Length": ""} == {
        "Server": "plan",
        "Date": "",
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": (
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; "
            "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        ),
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Content-Length": "",
    }


def test_the_book_allows_no_script(server: Server) -> None:
    assert ask(server, "/book").getheader("Content-Security-Policy") == (
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
    )


def test_the_page_is_in_the_language_asked_for() -> None:
    with Server(Board(Shown("แผน", BOOK)), FOLDER, "en") as made:
        assert b'<html lang="en">' in made.page


def test_events_tell_what_is_shown_and_every_change() -> None:
    with serving() as server:
        answer = ask(server, "/events")
        assert json.loads(answer.readline().removeprefix(b"data: "))["title"] == "แผน"
        assert answer.readline() == b"\n"
        server.board.put(Shown("แผนใหม่", BOOK))
        assert json.loads(answer.readline().removeprefix(b"data: "))["title"] == "แผนใหม่"


def test_readers_who_leave_are_not_missed(capsys: pytest.CaptureFixture[str]) -> None:
    with serving() as server:
        for _ in range(5):
            answer = ask(server, "/events")
            answer.readline()
            answer.close()
        for number in range(5):
            server.board.put(Shown(str(number), BOOK))
        assert ask(server, "/book").read() == BOOK
    assert capsys.readouterr() == ("", "")


def test_it_listens_on_this_machine_only(server: Server) -> None:
    assert server.socket.getsockname()[0] == "127.0.0.1"
    others = {address[4][0] for address in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
    for address in others - {LOOPBACK}:
        with pytest.raises(OSError):  # noqa: PT011 - refused or unreachable, depending on the system
            socket.create_connection((str(address), server.port), timeout=5)
