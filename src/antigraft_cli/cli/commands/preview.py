"""`plan preview`: a plan's book in the browser of this machine, shown again at every saved change."""

from __future__ import annotations

import webbrowser
from pathlib import Path
from time import sleep
from typing import Annotated

import typer
from watchfiles import watch

from antigraft_cli.cli.frame.console import note, say
from antigraft_cli.cli.frame.language import language, tr
from antigraft_cli.cli.options.lang import Lang
from antigraft_cli.cli.options.looks import TemplatesFolder, given_templates
from antigraft_cli.cli.options.plans import Paths, PlanNames, selected
from antigraft_cli.cli.options.year import Year, given_year, no_such_year
from antigraft_cli.pipeline.live import Live
from antigraft_cli.preview.board import Board
from antigraft_cli.preview.server import Server
from antigraft_cli.report.escape import printable
from antigraft_cli.shipped import templates_folder

_USUAL_PORT = 2566
"""The same one each time, so that a page left open goes on where it was."""

_DEBOUNCE, _STEP = 100, 20
"""Milliseconds: an editor's save is several changes, and quiet for a step means that it is over."""

_LOOK_UP = 500
"""Milliseconds after which the folders are looked up though nothing seems to have changed in them."""

Port = Annotated[
    int | None,
    typer.Option(
        "--port",
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
    given_templates(templates)  # a folder that is wrong from the beginning is a mistake in the command
    live = Live(folder, wanted, templates, language())
    board = Board(live.look())
    if wanted and wanted not in live.years:
        raise no_such_year(wanted, live.years)
    server = _server(board, port)
    try:
        _show(server, browser)
        _watch([folder, templates] if templates else [folder], live, board)
    except KeyboardInterrupt:
        note(tr("เลิกแสดงแล้ว", "the preview has ended"))


def _the_one(folders: list[Path]) -> Path:
    if len(folders) == 1:
        return folders[0]
    names = " ".join(sorted(printable(folder.name) for folder in folders))
    raise typer.BadParameter(
        tr(
            f"ดูตัวอย่างได้ครั้งละหนึ่งแผน ระบุด้วย --plan (มี: {names})",
            f"one plan at a time: name it with --plan (there are: {names})",
        )
    )


def _server(board: Board, port: int | None) -> Server:
    pages = templates_folder() / "preview"
    for each in (port,) if port else (_USUAL_PORT, 0):
        try:
            return Server(board, pages, language(), each)
        except OSError:
            continue
    raise typer.BadParameter(tr(f"พอร์ต {port} มีโปรแกรมอื่นใช้อยู่ เลือกพอร์ตอื่น", f"port {port} is taken; choose another"))


def _show(server: Server, browser: bool) -> None:
    server.start()
    address = f"http://127.0.0.1:{server.port}/"
    say(tr(f"แสดงเล่มที่ {address} กด Ctrl-C เพื่อเลิก", f"the book is at {address}; Ctrl-C to end"), at_once=True)
    if not browser:
        return
    if not webbrowser.open(address):
        note(tr("เปิดเบราว์เซอร์ไม่ได้ ให้เปิดที่อยู่นี้เอง", "no browser could be opened; open this address yourself"))


def _watch(folders: list[Path], live: Live, board: Board) -> None:
    """Look again after every change below the folders, without end, whichever folders bear their names."""
    while True:
        watched, unseen = _identities(folders), True
        there = [folder for folder in folders if folder.is_dir()]
        if not there:
            board.put(live.look())
            sleep(_LOOK_UP / 1000)
            continue
        for changes in watch(
            *there,
            debounce=_DEBOUNCE,
            step=_STEP,
            rust_timeout=_LOOK_UP,
            yield_on_timeout=True,
        ):
            # Unseen is what was saved before the watching began.
            if changes or unseen:
                board.put(live.look())
            unseen = False
            if _identities(folders) != watched:
                break


def _identities(folders: list[Path]) -> list[tuple[int, int] | None]:
    """Which folders these are now: one that is deleted and made again is another, of the same name."""
    found = list[tuple[int, int] | None]()
    for folder in folders:
        try:
            status = folder.stat()
            found.append((status.st_dev, status.st_ino))
        except OSError:
            found.append(None)
    return found
