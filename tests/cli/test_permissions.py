"""Folders and files that may not be opened, and a folder that is gone: as one finds them who is not root."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from command import as_ordinary_user

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
NOTHING, LIST_ONLY = 0o000, 0o444
CLEAN = "ตรวจแล้ว 1 แผน 4 โครงการ 2 ปี (7 ไฟล์): ถูกต้อง ไม่พบข้อผิดพลาด\n"


def closed(path: str) -> str:
    return f"""\
{path}:1:1: error Y011 unreadable-file: เปิดอ่านไม่ได้ (ไม่มีสิทธิ์)
  แก้: ตรวจสิทธิ์ของไฟล์และโฟลเดอร์ หรือปิดโปรแกรมที่ใช้ไฟล์นี้อยู่ (plan rule Y011)
"""


@pytest.fixture
def workplace(base_plan: Path) -> Iterator[Path]:
    """A folder with the base plan as data/plans/plan, all of which may be opened again in the end."""
    folder = base_plan.parent.absolute()
    (folder / "data" / "plans").mkdir(parents=True)
    shutil.move(base_plan, folder / "data" / "plans")
    yield folder
    for parent, children, _ in os.walk(folder):
        for child in children:
            Path(parent, child).chmod(0o755)


def validate(workplace: Path, *arguments: str) -> tuple[int, str, str]:
    done = as_ordinary_user("validate", *arguments, cwd=workplace)
    return done.returncode, done.stdout.partition("ตรวจแล้ว")[0], done.stderr


@pytest.mark.parametrize("mode", [NOTHING, LIST_ONLY], ids=["none", "list"])
@pytest.mark.parametrize("given", ["", "data", "plan", "data/plans/plan"])
def test_a_plans_folder_is_one_finding(given: str, mode: int, workplace: Path) -> None:
    (workplace / "data/plans/plan").chmod(mode)
    arguments = [given] if given else []
    assert validate(workplace, *arguments) == (1, closed("data/plans/plan"), "")


@pytest.mark.parametrize("mode", [NOTHING, LIST_ONLY], ids=["none", "list"])
@pytest.mark.parametrize("section", ["projects", "years"])
def test_a_folder_of_a_plan_is_one_finding(section: str, mode: int, workplace: Path) -> None:
    (workplace / "data/plans/plan" / section).chmod(mode)
    assert validate(workplace) == (1, closed(f"data/plans/plan/{section}"), "")


@pytest.mark.parametrize("name", ["plan.yaml", "years/2566.yaml"])
def test_a_file_of_a_plan_is_one_finding(name: str, workplace: Path) -> None:
    (workplace / "data/plans/plan" / name).chmod(NOTHING)
    assert validate(workplace) == (1, closed(f"data/plans/plan/{name}"), "")


@pytest.mark.parametrize("mode", [NOTHING, LIST_ONLY], ids=["none", "list"])
def test_the_folder_of_all_plans_is_not_passed_over(mode: int, workplace: Path) -> None:
    (workplace / "data").chmod(mode)
    assert validate(workplace) == (1, closed("data/plans"), "")
    assert validate(workplace, "plan") == (1, closed("data/plans/plan"), "")
    message = "plan: เปิด data/plans/plan ไม่ได้ (ไม่มีสิทธิ์)\n"
    assert validate(workplace, "data/plans/plan") == (2, "", message)


def test_a_closed_plan_stops_no_other(workplace: Path) -> None:
    shutil.copytree(workplace / "data/plans/plan", workplace / "data/plans/other")
    (workplace / "data/plans/other").chmod(NOTHING)
    done = as_ordinary_user("render", "--format", "html", cwd=workplace)
    assert (done.returncode, done.stdout) == (
        1,
        closed("data/plans/other") + "สร้างแล้ว build/plan-2566-2567.html\nรวม 2 แผน: ได้ 1 ไฟล์ ไม่ครบ 1 แผน\n",
    )


def test_a_closed_folder_of_a_plan_that_holds_nothing_of_it_is_nothing_to_report(workplace: Path) -> None:
    (workplace / "data/plans/plan/private").mkdir(mode=NOTHING)
    done = as_ordinary_user("validate", cwd=workplace)
    assert (done.returncode, done.stdout, done.stderr) == (0, CLEAN, "")


@pytest.mark.parametrize("mode", [NOTHING, 0o555], ids=["none", "read-only"])
def test_an_output_folder_that_may_not_be_written_to_is_an_error_of_use(mode: int, workplace: Path) -> None:
    (workplace / "out").mkdir(mode=mode)
    done = as_ordinary_user("render", "--format", "html", "-o", "out", cwd=workplace)
    message = "plan: เขียน out/plan-2566-2567.html ไม่ได้ (ไม่มีสิทธิ์) ถ้าเปิดไฟล์ไว้ใน Word ให้ปิดก่อน\n"
    assert (done.returncode, done.stdout, done.stderr) == (2, "", message)


@pytest.mark.parametrize("mode", [NOTHING, LIST_ONLY], ids=["none", "list"])
def test_templates_that_may_not_be_read_are_refused(mode: int, workplace: Path) -> None:
    (workplace / "own").mkdir()
    (workplace / "own/plan-book.html.j2").write_text("", "utf-8")
    (workplace / "own").chmod(mode)
    done = as_ordinary_user("render", "--templates", "own", cwd=workplace)
    expected = {
        NOTHING: (2, "", "plan: เปิดโฟลเดอร์แม่แบบ own ไม่ได้\n"),
        LIST_ONLY: (1, closed("own/plan-book.html.j2"), ""),
    }
    assert (done.returncode, done.stdout, done.stderr) == expected[mode]


def test_a_reference_that_may_not_be_read_is_refused(workplace: Path) -> None:
    (workplace / "looks.docx").touch(mode=NOTHING)
    done = as_ordinary_user("render", "--reference", "looks.docx", cwd=workplace)
    message = "plan: เปิดไฟล์ looks.docx ไม่ได้ (ไม่มีสิทธิ์)\n"
    assert (done.returncode, done.stdout, done.stderr) == (2, "", message)


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        ("validate", 2, "plan: โฟลเดอร์ที่ทำงานอยู่ถูกลบไปแล้ว ให้เข้าโฟลเดอร์อื่นก่อน\n"),
        ("render plan", 2, "plan: โฟลเดอร์ที่ทำงานอยู่ถูกลบไปแล้ว ให้เข้าโฟลเดอร์อื่นก่อน\n"),
        ("preview", 2, "plan: โฟลเดอร์ที่ทำงานอยู่ถูกลบไปแล้ว ให้เข้าโฟลเดอร์อื่นก่อน\n"),
        ("rule B301", 0, ""),
        ("--version", 0, ""),
    ],
)
def test_a_working_folder_that_was_deleted_is_said(arguments: str, status: int, said: str, tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    script = (
        f"rmdir ../gone; exec {sys.executable} -c 'from antigraft_cli.__main__ import main; main()' {arguments}"
    )
    done = subprocess.run(["bash", "-c", script], cwd=gone, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (status, said)
