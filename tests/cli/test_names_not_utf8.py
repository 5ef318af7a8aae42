"""Names that are not UTF-8, as a Thai zip file leaves them on Linux: in every format, in books, and in the preview."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from http.client import HTTPConnection
from pathlib import Path

import pytest

from previewing import previewing

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the file system refuses such names")

NAME = os.fsdecode("โครงการ".encode("cp874"))
FORMATS = ("text", "concise", "json", "github", "sarif")


def run(*arguments: str) -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, "-m", "antigraft_cli", *arguments], capture_output=True, encoding="utf-8", check=False
    )
    return done.returncode, done.stdout, done.stderr


@pytest.fixture
def with_odd_file(base_plan: Path) -> Path:
    """A plan with a project whose file has such a name."""
    (base_plan / "projects" / f"{NAME}.yaml").write_text("title: x\n", "utf-8")
    return base_plan


@pytest.fixture
def odd_plan(base_plan: Path) -> Path:
    """A plan whose folder has such a name."""
    return base_plan.rename(NAME)


@pytest.mark.parametrize("format_", FORMATS)
def test_a_file_of_such_a_name_is_found_in_every_format(format_: str, with_odd_file: Path) -> None:
    status, out, err = run("validate", str(with_odd_file), "--format", format_)
    assert (status, out.count("Y008 bad-file-name") or out.count('"Y008"') > 0, err) == (1, 1, "")


def test_sarif_says_the_very_bytes_of_the_name(with_odd_file: Path) -> None:
    log = json.loads(run("validate", str(with_odd_file), "--format", "sarif")[1])
    (result,) = log["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == (
        "plan/projects/%E2%A4%C3%A7%A1%D2%C3.yaml"
    )


def test_json_says_a_name_that_python_finds_again(with_odd_file: Path) -> None:
    (finding,) = json.loads(run("validate", str(with_odd_file), "--format", "json")[1])["findings"]
    assert Path(finding["path"]).exists()


@pytest.mark.parametrize("format_", FORMATS)
def test_a_plan_of_such_a_name_is_checked(format_: str, odd_plan: Path) -> None:
    (odd_plan / "plan.yaml").unlink()
    status, out, err = run("validate", str(odd_plan), "--format", format_)
    assert (status, "Y010" in out, err) == (1, True, "")


@pytest.mark.parametrize("format_", ["html", "docx", "pdf"])
def test_a_book_of_a_plan_of_such_a_name_is_made(format_: str, odd_plan: Path) -> None:
    status, out, _ = run("render", str(odd_plan), "--format", format_)
    assert (status, [path.name for path in Path("build").iterdir()]) == (0, [f"{NAME}-2566-2567.{format_}"])
    assert "\\udc" in out


def first_event(port: int) -> dict[str, object]:
    connection = HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("GET", "/events")
    line = connection.getresponse().readline()
    state: dict[str, object] = json.loads(line.removeprefix(b"data: "))
    return state


def test_the_preview_tells_of_such_a_file(with_odd_file: Path) -> None:
    with previewing(str(with_odd_file)) as port:
        remarks = first_event(port)["remarks"]
    assert isinstance(remarks, list)
    assert [remark["rule"] for remark in remarks] == ["Y008 bad-file-name"]


def test_the_preview_shows_a_plan_of_such_a_name_and_its_changes(odd_plan: Path) -> None:
    with previewing(str(odd_plan)) as port:
        before = first_event(port)
        path = odd_plan / "plan.yaml"
        path.write_text(path.read_text("utf-8").replace("end: 2567", "end: 2566"), "utf-8")
        connection = HTTPConnection("127.0.0.1", port, timeout=30)
        connection.request("GET", "/events")
        answer = connection.getresponse()
        while True:
            line = answer.readline()
            assert line
            if line.startswith(b"data: ") and json.loads(line.removeprefix(b"data: ")) != before:
                break
