"""`plan render` of several plans makes only what a former run has not made."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from antigraft_cli.pipeline.inputs import folder_digest, program
from antigraft_cli.pipeline.made_before import RECORD
from antigraft_cli.shipped import templates_folder
from command import plan

BASE = Path(__file__).parents[1] / "cases" / "base"
NAMES = ("a", "b", "c")
RENDER = ("render", "data", "--format", "html")


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three plans, an own template, and the books of the plans as they were made at first."""
    folder = tmp_path_factory.mktemp("first")
    for name in NAMES:
        shutil.copytree(BASE, folder / "data" / name)
        code = f"  code: 'code-{name}'\n  province:"
        _replace(folder / "data" / name / "plan.yaml", "  province:", code)
    (folder / "own").mkdir()
    shutil.copyfile(templates_folder() / "parts.html.j2", folder / "own" / "parts.html.j2")
    made = plan(*RENDER, cwd=folder)
    assert (made.returncode, _count(made.stdout)) == (0, ([*NAMES], []))
    return folder


@pytest.fixture
def workplace(first: Path, tmp_path: Path) -> Path:
    """A copy of the first run's folder."""
    return shutil.copytree(first, tmp_path / "workplace")


def _replace(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def _count(out: str) -> tuple[list[str], list[str]]:
    """The plans whose books were made, and those whose books were left."""
    made, same = (re.findall(rf"^{word} build/(\w)-", out, re.MULTILINE) for word in ("สร้างแล้ว", "เหมือนเดิม"))
    return made, same


def again(workplace: Path, *options: str) -> tuple[list[str], list[str]]:
    """As `_count`, of a second run, whose files on the disk agree with what it says."""
    before = _files(workplace)
    done = plan(*RENDER, *options, cwd=workplace)
    made, same = _count(done.stdout)
    after = _files(workplace)
    assert (done.returncode, sorted(made + same)) == (0, [*NAMES])
    assert [name for name in NAMES if before.get(name) != after[name]] == made
    return made, same


def _files(workplace: Path) -> dict[str, int]:
    """The number of each book's file on the disk: another one whenever it is written."""
    return {path.name[0]: path.stat().st_ino for path in (workplace / "build").glob("*.html")}


def test_a_second_run_writes_nothing(workplace: Path) -> None:
    assert again(workplace) == ([], [*NAMES])


def test_a_second_run_in_other_processes_writes_nothing(workplace: Path) -> None:
    assert again(workplace, "--jobs", "2") == ([], [*NAMES])


def test_the_last_line_counts_both(workplace: Path) -> None:
    (workplace / "build" / "b-2566-2567.html").unlink()
    out = plan(*RENDER, cwd=workplace).stdout
    assert out.splitlines()[-1] == "รวม 3 แผน: ได้ 1 ไฟล์ เหมือนเดิม 2 ไฟล์"


def _edit_a_text(workplace: Path) -> None:
    _replace(workplace / "data" / "b" / "plan.yaml", "code-b", "another")


def _edit_a_book(workplace: Path) -> None:
    path = workplace / "build" / "b-2566-2567.html"
    path.write_bytes(path.read_bytes() + b"\n")


def _delete_a_book(workplace: Path) -> None:
    (workplace / "build" / "b-2566-2567.html").unlink()


def _spoil_its_line(workplace: Path) -> None:
    _replace(workplace / "build" / RECORD, '{"file": "b-', '{"file"; "b-')


def _cut_off_its_line(workplace: Path) -> None:
    path = workplace / "build" / RECORD
    lines = path.read_bytes().split(b"\n")
    lines = [line[:90] if b'"b-' in line else line for line in lines]
    path.write_bytes(b"\n".join(lines))


@pytest.mark.parametrize(
    "change", [_edit_a_text, _edit_a_book, _delete_a_book, _spoil_its_line, _cut_off_its_line]
)
def test_only_the_plan_that_changed_is_made_again(workplace: Path, change: Callable[[Path], None]) -> None:
    change(workplace)
    assert again(workplace) == (["b"], ["a", "c"])


def _another_clock(workplace: Path) -> None:
    for path in workplace.rglob("*"):
        os.utime(path, (0, 0))


def _the_same_texts_in_new_files(workplace: Path) -> None:
    shutil.copytree(workplace / "data", workplace / "new")
    shutil.rmtree(workplace / "data")
    (workplace / "new").rename(workplace / "data")


@pytest.mark.parametrize("change", [_another_clock, _the_same_texts_in_new_files])
def test_times_and_places_on_the_disk_change_nothing(workplace: Path, change: Callable[[Path], None]) -> None:
    change(workplace)
    assert again(workplace) == ([], [*NAMES])


def test_all_is_made_again_with_force_and_with_other_templates(workplace: Path) -> None:
    assert again(workplace, "--force") == ([*NAMES], [])
    assert again(workplace, "--templates", "own") == ([*NAMES], [])
    assert again(workplace, "--templates", "own") == ([], [*NAMES])
    _replace(workplace / "own" / "parts.html.j2", "{%", " {%")
    assert again(workplace, "--templates", "own") == ([*NAMES], [])


@pytest.mark.parametrize(
    "record", [b"", b"\xff\x00", b"[]\n{}\n1\nnull", b'{"file": 1, "from": [], "is": {}, "notes": 7}']
)
def test_a_record_that_says_nothing_is_no_fault(workplace: Path, record: bytes) -> None:
    (workplace / "build" / RECORD).write_bytes(record)
    assert again(workplace) == ([*NAMES], [])


def test_a_record_that_cannot_be_kept_is_no_fault(workplace: Path) -> None:
    (workplace / "build" / RECORD).unlink()
    (workplace / "build" / RECORD).mkdir()
    assert again(workplace) == ([*NAMES], [])


def test_a_record_does_not_grow_without_end(workplace: Path) -> None:
    path = workplace / "build" / RECORD
    path.write_bytes(path.read_bytes() * 1000)
    assert again(workplace) == ([], [*NAMES])
    assert len(path.read_bytes().split(b"\n")) == 2 * len(NAMES)


def test_the_book_of_one_plan_is_always_made(workplace: Path) -> None:
    done = plan("render", "data/a", "--format", "html", cwd=workplace)
    assert _count(done.stdout) == (["a"], [])


def test_drafts_and_years_are_books_of_their_own(workplace: Path) -> None:
    for options in (["--draft"], ["--year", "2567"]):
        done = [plan(*RENDER, *options, cwd=workplace).stdout for _ in range(2)]
        assert list(map(_count, done)) == [([*NAMES], []), ([], [*NAMES])]


def test_links_to_pages_that_came_later_are_no_change(workplace: Path) -> None:
    plan(*RENDER, "--year", "2567", cwd=workplace)
    page = workplace / "build" / "a-2566-2567.html"
    assert b'<a href="a-2567.html">' in page.read_bytes()
    assert _count(plan(*RENDER, cwd=workplace).stdout) == ([], [*NAMES])
    assert b'<a href="a-2567.html">' in page.read_bytes()


def test_notes_are_given_again(workplace: Path) -> None:
    for name in NAMES:
        path = workplace / "data" / name / "plan.yaml"
        path.write_text(f"{path.read_text('utf-8')}\ntypography:\n  font: Nowhere\n", "utf-8")
    once, twice = (plan("render", "data", "--format", "pdf", cwd=workplace) for _ in range(2))
    assert _count(twice.stdout) == ([], [*NAMES])
    assert once.stderr.count("Nowhere") == len(NAMES)
    assert twice.stderr == once.stderr


def test_findings_are_given_again(workplace: Path) -> None:
    _replace(workplace / "data" / "b" / "plan.yaml", "code-b", "code  b")
    once, twice = (plan(*RENDER, cwd=workplace) for _ in range(2))
    assert [_count(each.stdout) for each in (once, twice)] == [(["b"], ["a", "c"]), ([], [*NAMES])]
    assert once.stdout.count("L506") == 2
    assert [each for each in twice.stdout.splitlines() if "build/" not in each][:-1] == [
        each for each in once.stdout.splitlines() if "build/" not in each
    ][:-1]
    in_english = plan(*RENDER, "--lang", "en", cwd=workplace)
    assert "warning L506" in in_english.stdout
    assert "stray space" in in_english.stdout


def test_a_plan_whose_folder_holds_the_same_is_not_read_again(workplace: Path) -> None:
    record = workplace / "build" / RECORD
    _replace(record, '"said": ""', '"said": "ข้อความ\\n\\u001b[31mที่บันทึกไว้\\n"')
    assert plan(*RENDER, cwd=workplace).stdout.count("ข้อความ\n\\u001b[31mที่บันทึกไว้\n") == len(NAMES)
    (workplace / "data" / "a" / "notes.txt").write_text("ก", "utf-8")
    assert plan(*RENDER, cwd=workplace).stdout.count("ที่บันทึกไว้") == len(NAMES) - 1


def _a_folder_like_a_file(folder: Path) -> None:
    (folder / "projects" / "x.yaml").mkdir()


def _a_link(folder: Path) -> None:
    (folder / "projects" / "x.yaml").symlink_to(folder / "plan.yaml")


def _a_file_for_nobody(folder: Path) -> None:
    (folder / "projects" / "x.yaml").symlink_to("nowhere")


@pytest.mark.parametrize("change", [_a_folder_like_a_file, _a_link, _a_file_for_nobody])
def test_what_is_no_file_of_a_plan_is_looked_into_each_time(
    workplace: Path, change: Callable[[Path], None]
) -> None:
    plan(*RENDER, "--draft", cwd=workplace)
    change(workplace / "data" / "b")
    once, twice = (plan(*RENDER, "--draft", cwd=workplace).stdout.rpartition("รวม")[0] for _ in range(2))
    assert "data/b/projects/x.yaml" in once
    assert twice == once.replace("สร้างแล้ว", "เหมือนเดิม")


def test_a_folder_with_more_than_a_plan_is_not_told_from_another(tmp_path: Path) -> None:
    for number in range(1000):
        (tmp_path / f"{number}").touch()
    assert folder_digest(tmp_path)
    (tmp_path / "one-more").mkdir()
    assert folder_digest(tmp_path) == ""


def test_another_program_that_lays_out_is_another_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    without = program.__wrapped__()
    (tmp_path / "soffice").write_text("#!/bin/sh\n", "utf-8")
    (tmp_path / "soffice").chmod(0o755)
    with_it = program.__wrapped__()
    (tmp_path / "soffice").write_text("#!/bin/sh\n\n", "utf-8")
    assert len({without, with_it, program.__wrapped__()}) == 3


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_run_that_was_killed_is_gone_on_with(workplace: Path) -> None:
    whole = {path.name: path.read_bytes() for path in (workplace / "build").glob("*.html")}
    shutil.rmtree(workplace / "build")
    command = [sys.executable, "-m", "antigraft_cli", *RENDER]
    record = workplace / "build" / RECORD
    with subprocess.Popen(command, cwd=workplace, stdout=subprocess.DEVNULL, env=os.environ | {"PATH": ""}) as run:
        while not record.exists() or not record.stat().st_size:
            time.sleep(0.001)
        run.send_signal(signal.SIGKILL)
    made, same = _count(plan(*RENDER, cwd=workplace).stdout)
    assert (same[0], sorted(made + same)) == ("a", [*NAMES])
    assert {path.name: path.read_bytes() for path in (workplace / "build").glob("*.html")} == whole
