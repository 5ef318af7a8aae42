"""The schemas in VS Code: Red Hat's YAML language server, driven as the editor drives it, with our settings."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO, Any

import pytest

from antigraft_cli.model.json_schema import SCHEMAS
from npm_packages import npm_file
from programs import need

ROOT = Path(__file__).parents[1]
PLANS = ROOT / "data" / "plans"
EXAMPLE = PLANS / "example"
UNSAVED = PLANS / "not-on-disk"
"""A plan that is only in the editor."""

PACKAGE = "yaml-language-server@1.25.0"
"""The last version that runs on Node.js 20."""

PATIENCE = 60.0
"""Seconds to wait for any one answer."""

Message = dict[str, Any]


class Editor:
    """A client of a language server, over JSON-RPC on its stdin and stdout, and what the server said."""

    def __init__(self, process: subprocess.Popen[bytes], settings: Message) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self.stdin, self.settings, self.last_id = process.stdin, settings, 0
        self.heard: queue.Queue[Message] = queue.Queue()
        self.listener = threading.Thread(target=self._listen, args=(process.stdout,), daemon=True)
        self.listener.start()
        workspace = {"uri": ROOT.as_uri(), "name": ROOT.name}
        capabilities = {"workspace": {"configuration": True, "workspaceFolders": True}}
        self.ask(
            "initialize",
            processId=os.getpid(),
            rootUri=ROOT.as_uri(),
            workspaceFolders=[workspace],
            capabilities=capabilities,
        )
        self.tell("initialized")
        self.tell("workspace/didChangeConfiguration", settings=settings)

    def tell(self, method: str, **params: Any) -> None:
        self._send(method=method, params=params)

    def ask(self, method: str, **params: Any) -> Any:
        self.last_id += 1
        self._send(id=self.last_id, method=method, params=params)
        return self._wait_for(lambda said: said.get("id") == self.last_id and "method" not in said)["result"]

    def open(self, path: Path, text: str) -> list[Message]:
        """The diagnostics of a text, opened as if it were that file's."""
        self.begin_to_open(path, text)
        while True:
            uri, found = self.next_diagnostics()
            if uri == path.as_uri():
                return found

    def begin_to_open(self, path: Path, text: str) -> None:
        document = {"uri": path.as_uri(), "languageId": "yaml", "version": 1, "text": text}
        self.tell("textDocument/didOpen", textDocument=document)

    def next_diagnostics(self) -> tuple[str, list[Message]]:
        """The next file that the server reports on, and what it reports."""
        said = self._wait_for(lambda said: said.get("method") == "textDocument/publishDiagnostics")["params"]
        return said["uri"], said["diagnostics"]

    def at(self, method: str, path: Path, line: int, character: int) -> Any:
        """The answer to a request about a place in an open document."""
        where = {"line": line, "character": character}
        return self.ask(f"textDocument/{method}", textDocument={"uri": path.as_uri()}, position=where)

    def _wait_for(self, wanted: Callable[[Message], bool]) -> Message:
        while True:
            said = self.heard.get(timeout=PATIENCE)
            if "method" in said and "id" in said:
                self._send(id=said["id"], result=self._answer(said))
            elif wanted(said):
                return said

    def _answer(self, said: Message) -> Any:
        if said["method"] == "workspace/configuration":
            return [self.settings.get(item["section"]) for item in said["params"]["items"]]
        return None

    def _send(self, **message: Any) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.stdin.flush()

    def _listen(self, stdout: IO[bytes]) -> None:
        while head := stdout.readline():
            stdout.readline()
            self.heard.put(json.loads(stdout.read(int(head.partition(b":")[2]))))


@pytest.fixture(scope="module")
def server() -> Path:
    """The language server's script."""
    return npm_file(PACKAGE, "bin/yaml-language-server")


@pytest.fixture(scope="module")
def editor(server: Path) -> Iterator[Editor]:
    """A server with the settings of .vscode that requests nothing from the network."""
    settings = json.loads((ROOT / ".vscode" / "settings.json").read_text("utf-8"))
    yaml_settings = {
        key.removeprefix("yaml."): value for key, value in settings.items() if key.startswith("yaml.")
    }
    offline = {"schemaStore": {"enable": False}, "validate": True, "hover": True, "completion": True}
    with subprocess.Popen(
        [need("node", "nodejs"), str(server), "--stdio"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=ROOT,
    ) as process:
        try:
            editor = Editor(process, {"yaml": offline | yaml_settings})
            yield editor
            process.kill()
            editor.listener.join(PATIENCE)
        finally:
            process.kill()


def required(name: str) -> set[str]:
    """The names of the fields that a file must have."""
    return {field for field, info in SCHEMAS[name].model.model_fields.items() if info.is_required()}


def spoiled(path: Path, right: str, wrong: str) -> tuple[str, int]:
    """The file with one line changed, and that line's number from 0."""
    text = path.read_text("utf-8")
    assert text.count(right) == 1
    return text.replace(right, wrong), text[: text.index(right)].count("\n")


def marks(diagnostics: list[Message]) -> list[tuple[int, str]]:
    """The lines and messages of diagnostics."""
    return [(each["range"]["start"]["line"], each["message"]) for each in diagnostics]


def test_an_empty_line_of_a_new_project_offers_the_fields_that_are_missing(editor: Editor) -> None:
    path = UNSAVED / "projects" / "new.yaml"
    editor.open(path, "title: โครงการใหม่\n\n")
    offered = {item["label"] for item in editor.at("completion", path, 1, 0)["items"]}
    assert required("project") - {"title"} <= offered
    assert "title" not in offered


def test_after_the_dimension_its_four_numbers_are_offered_once(editor: Editor) -> None:
    path = UNSAVED / "projects" / "dimension.yaml"
    editor.open(path, "dimension: \n")
    assert [item["label"] for item in editor.at("completion", path, 0, 11)["items"]] == ["1", "2", "3", "4"]


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("plan.yaml", "plan"),
        ("projects/a.yaml", "project"),
        ("years/2565.yaml", "year"),
        ("chapters/a.yaml", "chapter"),
        ("results/2565.yaml", "results"),
    ],
)
def test_the_settings_give_every_kind_of_file_its_schema(editor: Editor, file: str, name: str) -> None:
    said = {message for _, message in marks(editor.open(UNSAVED / file, "{}\n"))}
    assert said == {f'Missing property "{field}".' for field in required(name)}


def test_a_wrong_dimension_is_marked_on_its_line_in_thai(editor: Editor) -> None:
    text, line = spoiled(EXAMPLE / "projects" / "budget-forum.yaml", "dimension: 3", "dimension: 5")
    found = marks(editor.open(UNSAVED / "projects" / "budget-forum.yaml", text))
    assert found == [(line, "ใช้ได้เฉพาะ 1, 2, 3, 4")]


def test_an_amount_that_is_none_is_marked_on_its_line_in_thai(editor: Editor) -> None:
    text, line = spoiled(EXAMPLE / "years" / "2566.yaml", "budget: 12,500.50", "budget: สิบบาท")
    found = marks(editor.open(UNSAVED / "years" / "2566.yaml", text))
    assert found == [(line, "เขียนเป็นบาท เช่น 15,000.00 หรือ 0")]


def test_pointing_at_a_field_shows_its_thai_title_and_description(editor: Editor) -> None:
    path = UNSAVED / "years" / "2568.yaml"
    text = (EXAMPLE / "years" / "2568.yaml").read_text("utf-8")
    editor.open(path, text)
    line = text[: text.index("budget:")].count("\n")
    shown = editor.at("hover", path, line, 6)["contents"]["value"]
    assert "งบประมาณ" in shown
    assert "บาท ไม่เกินสองตำแหน่งทศนิยม" in shown


def test_the_sample_plans_are_without_marks(editor: Editor) -> None:
    files = sorted(PLANS.rglob("*.yaml"))
    for path in files:
        editor.begin_to_open(path, path.read_text("utf-8"))
    left, marked = {path.as_uri() for path in files}, []
    while left:
        uri, found = editor.next_diagnostics()
        marked += [(uri, *mark) for mark in marks(found)]
        left.discard(uri)
    assert marked == []
    assert len(files) >= 33
