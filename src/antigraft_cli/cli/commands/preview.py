"""`plan preview`: a plan's book in a browser on this machine, updated whenever a change is saved."""

from __future__ import annotations

import webbrowser
from pathlib import Path
from typing import Annotated

import typer

from antigraft_cli.cli.frame.console import note, say
from antigraft_cli.cli.frame.language import language, tr
from antigraft_cli.cli.options.lang import Lang
from antigraft_cli.cli.options.looks import TemplatesFolder, given_templates
from antigraft_cli.cli.options.plans import Paths, PlanNames, selected
from antigraft_cli.cli.options.year import Year, given_year, no_such_year
from antigraft_cli.messages import Message
from antigraft_cli.pipeline.live import Live
from antigraft_cli.preview.board import Board
from antigraft_cli.preview.changes import at_every_change
from antigraft_cli.preview.server import Server
from antigraft_cli.report.escape import printable
from antigraft_cli.shipped import templates_folder
from antigraft_cli.system_reasons import reason

_USUAL_PORT = 2566
"""The same port each time, so that a page left open keeps working."""

Port = Annotated[
    int | None,
    typer.Option(
        "--port",
        metavar="1-65535",
        min=1,
        max=65535,
        help=tr(f"พอร์ต ปกติคือ {_USUAL_PORT} หรือพอร์ตที่ว่าง", f"The port; {_USUAL_PORT} or a free one by default."),
        show_default=False,
    ),
]
Browser = Annotated[bool, typer.Option("--browser/--no-browser", help=tr("เปิดเบราว์เซอร์ให้", "Open the browser."))]


def preview(
    paths: Paths = None,
    plan: PlanNames = None,
    year: Year = None,
    port: Port = None,
    browser: Browser = True,
    templates: TemplatesFolder = None,
    lang: Lang = None,
) -> None:
    """Serve one plan's book to this machine until Ctrl-C."""
    _ = lang
    wanted = given_year(year) if year else None
    folder = _the_one(selected(paths, plan))
    given_templates(templates)  # a folder that is wrong from the start is a usage error
    live = Live(folder, wanted, templates, language())
    board = Board(live.look())
    if wanted and wanted not in live.years:
        raise no_such_year(wanted, live.years)
    server = _server(board, port)
    try:
        _show(server, browser)
        at_every_change([folder, templates] if templates else [folder], lambda: board.put(live.look()))
    except KeyboardInterrupt:
        note(tr("เลิกแสดงแล้ว", "the preview has ended"))


def _the_one(folders: list[Path]) -> Path:
    if len(folders) == 1:
        return folders[0]
    names = " ".join(sorted(printable(folder.name) for folder in folders))
    raise typer.BadParameter(
        tr(
            f"ดูตัวอย่างได้ครั้งละหนึ่งแผน ระบุด้วย --plan (มี: {names})",
            f"only one plan can be previewed at a time: choose it with --plan (available: {names})",
        )
    )


def _server(board: Board, port: int | None) -> Server:
    pages = templates_folder() / "preview"
    why = Message("", "")
    for each in (port,) if port else (_USUAL_PORT, 0):
        try:
            return Server(board, pages, language(), each)
        except OSError as error:
            why = reason(error)
    raise typer.BadParameter(
        tr(
            f"ใช้พอร์ต {port or 0} ไม่ได้ ({why.th}) เลือกพอร์ตอื่น",
            f"port {port or 0} cannot be used ({why.en}); choose another",
        )
    )


def _show(server: Server, browser: bool) -> None:
    server.start()
    address = f"http://127.0.0.1:{server.port}/"
    say(
        tr(f"แสดงเล่มที่ {address} กด Ctrl-C เพื่อเลิก", f"the book is at {address}; press Ctrl-C to stop"), at_once=True
    )
    if not browser:
        return
    if not webbrowser.open(address):
        note(tr("เปิดเบราว์เซอร์ไม่ได้ ให้เปิดที่อยู่นี้เอง", "could not open a browser; open this address yourself"))
