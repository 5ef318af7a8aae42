"""The server of a preview: a few known paths, for this machine only.

A page of another site can make the browser send requests here (DNS rebinding included), so the Host header
must name this machine. The page can't read the answers, because none of them allows it to.
"""

from __future__ import annotations

import os
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from socket import SHUT_RDWR
from socketserver import ThreadingTCPServer
from threading import Lock, Thread
from typing import Any, ClassVar

from antigraft_cli.preview.board import Board

LOOPBACK = "127.0.0.1"
_BEAT = 15.0
"""Seconds after which something is sent to a reader for whom nothing has changed, to see if they are still there."""

MOST_CONNECTIONS = 100
"""Open at a time, each with a thread; a browser takes six. The oldest makes room for one more."""

_FILES = {"/preview.js": "text/javascript", "/preview.css": "text/css"}
_PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_BOOK_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"


class Server(ThreadingTCPServer):
    """Serves the board and the page around it; `folder` holds the page's files.

    Raises OSError if the port is taken; port 0 picks a free one.
    """

    daemon_threads = True
    block_on_close = False
    # On Windows this would let two programs listen on one port.
    allow_reuse_address = os.name != "nt"
    request_queue_size = MOST_CONNECTIONS

    def __init__(self, board: Board, folder: Path, language: str, port: int = 0) -> None:
        self.board = board
        page = (folder / "index.html").read_text("utf-8").replace('lang="th"', f'lang="{language}"', 1)
        self.page = page.encode()
        self.files = {path: (folder / path.lstrip("/")).read_bytes() for path in _FILES}
        self._open: dict[Any, None] = {}
        self._lock = Lock()
        super().__init__((LOOPBACK, port), _Handler)

    @property
    def port(self) -> int:
        """The port listened on."""
        return int(self.server_address[1])

    def start(self) -> None:
        """Serve in the background until the process ends."""
        Thread(target=self.serve_forever, daemon=True).start()

    def process_request(self, request: Any, client_address: Any) -> None:
        """Answer in a thread; whoever opens many connections and leaves them open cannot keep others out."""
        with self._lock:
            self._open[request] = None
            oldest = next(iter(self._open)) if len(self._open) > MOST_CONNECTIONS else None
            self._open.pop(oldest, None)
        if oldest:
            with suppress(OSError):  # gone meanwhile
                oldest.shutdown(SHUT_RDWR)
            self.board.wake()
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        """End a connection."""
        with self._lock:
            self._open.pop(request, None)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Ignore a reader who leaves in the middle of an answer; nothing else can happen here."""


class _Handler(BaseHTTPRequestHandler):
    server: Server
    timeout = 30
    _more: ClassVar[dict[str, str]] = {
        "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Resource-Policy": "same-origin",
    }

    def do_GET(self) -> None:
        """Answer a known path."""
        if self.headers.get("Host") not in self._names():
            self._answer(HTTPStatus.MISDIRECTED_REQUEST)
        elif self.path == "/":
            self._answer(HTTPStatus.OK, self.server.page, "text/html", _PAGE_POLICY)
        elif self.path == "/book":
            self._answer(HTTPStatus.OK, self.server.board.shown.book, "text/html", _BOOK_POLICY)
        elif self.path == "/events":
            self._tell_changes()
        elif self.path in _FILES:
            self._answer(HTTPStatus.OK, self.server.files[self.path], _FILES[self.path])
        else:
            self._answer(HTTPStatus.NOT_FOUND)

    def _names(self) -> tuple[str, str]:
        return f"{LOOPBACK}:{self.server.port}", f"localhost:{self.server.port}"

    def _answer(
        self, status: int, content: bytes = b"", kind: str = "text/plain", policy: str = "default-src 'none'"
    ) -> None:
        self._head(status, kind, policy)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def _head(self, status: int, kind: str, policy: str = "default-src 'none'") -> None:
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Security-Policy", policy)
        for name, value in self._more.items():
            self.send_header(name, value)

    def _tell_changes(self) -> None:
        """Send server-sent events: what is shown now, and again at every change (HTML, 9.2)."""
        self._head(HTTPStatus.OK, "text/event-stream")
        self.end_headers()
        seen = 0
        while True:
            number, shown = self.server.board.wait(seen, _BEAT)
            self.wfile.write(b": still here\n\n" if number == seen else f"data: {shown.described()}\n\n".encode())
            seen = number

    def version_string(self) -> str:
        """The server's name, without the version of Python."""
        return "plan"

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer a malformed request, or one with a method other than GET, without repeating any of it."""
        _ = message, explain
        self._answer(HTTPStatus.METHOD_NOT_ALLOWED if code == HTTPStatus.NOT_IMPLEMENTED else code)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Log no requests: the terminal is for what concerns the plan."""
