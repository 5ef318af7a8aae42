"""`plan format` as its users run it: what it writes, what it says, and the status it ends with."""

from __future__ import annotations

import os
import shutil
import stat
from pathlib import Path

import pytest

from antigraft_cli.pipeline.check import check_plan
from command import as_ordinary_user, installed

DATA = Path(__file__).parents[2] / "data"
TIDY = "ดูแล้ว 7 ไฟล์: ไม่มีไฟล์ที่ต้องจัด\n"
ONE_WOULD = "ยังไม่เป็นระเบียบ plan/years/2566.yaml\nดูแล้ว 7 ไฟล์: ยังไม่เป็นระเบียบ 1 จัดได้ด้วย plan format\n"
ONE_DID = "จัดแล้ว plan/years/2566.yaml\nดูแล้ว 7 ไฟล์: จัดแล้ว 1\n"
WRONG = """\
plan/years/2566.yaml:15:11: error S108 bad-money: งบประมาณรวม (budget) ไม่ใช่จำนวนเงิน: หมื่นห้า
   15 |   budget: หมื่นห้า
      |           ^^^^^
  แก้: เขียนเป็นบาท เช่น 15,000.00 หรือ 0 (plan rule S108)
ดูแล้ว 7 ไฟล์: ไม่มีไฟล์ที่ต้องจัด ข้าม 1 ที่ต้องแก้ก่อน
"""


def format_plan(*arguments: str, cwd: Path) -> tuple[int, str, str]:
    done = installed("format", *arguments, cwd=cwd, PLAN_LANG="")
    return done.returncode, done.stdout, done.stderr


@pytest.fixture
def year(base_plan: Path) -> Path:
    """The file of a year, as `plan/years/2566.yaml` in the current folder."""
    return base_plan / "years" / "2566.yaml"


def untidy(text: str) -> bytes:
    """The same data in a style that is not ours: byte order mark, line ends, indentation, the spelling of money."""
    text = text.replace("\n  -", "\n-").replace("\n    ", "\n  ").replace("15,000.00", "15000")
    return b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()


def test_plans_in_the_style_are_left_as_they_are(tmp_path: Path) -> None:
    shutil.copytree(DATA, tmp_path / "data")
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*.yaml")}
    assert format_plan(cwd=tmp_path) == (0, f"ดูแล้ว {len(before)} ไฟล์: ไม่มีไฟล์ที่ต้องจัด\n", "")
    assert {path: path.stat().st_mtime_ns for path in before} == before


def test_an_untidy_file_is_written_and_the_plan_is_the_same(year: Path) -> None:
    text = year.read_text("utf-8")
    year.write_bytes(untidy(text))
    year.chmod(0o640)
    plan = check_plan(year.parents[1]).plan
    assert format_plan("plan", cwd=year.parents[2]) == (0, ONE_DID, "")
    assert year.read_bytes() == text.encode()
    assert stat.S_IMODE(year.stat().st_mode) == 0o640
    assert check_plan(year.parents[1]).plan.years == plan.years
    assert format_plan("plan", cwd=year.parents[2]) == (0, TIDY, "")


def test_check_names_the_file_and_writes_nothing(year: Path) -> None:
    content = untidy(year.read_text("utf-8"))
    year.write_bytes(content)
    assert format_plan("plan", "--check", cwd=year.parents[2]) == (1, ONE_WOULD, "")
    assert year.read_bytes() == content
    english = "would change plan/years/2566.yaml\nfiles looked at: 7: 1 would change; plan format changes them\n"
    assert format_plan("plan", "--check", "--lang", "en", cwd=year.parents[2]) == (1, english, "")


def test_a_file_with_faults_is_left_as_it_is_and_reported(year: Path) -> None:
    content = year.read_bytes().replace(b"totals:\n  budget: 15,000.00", "totals:\n  budget: หมื่นห้า".encode())
    year.write_bytes(content)
    assert format_plan("plan", cwd=year.parents[2]) == (1, WRONG, "")
    assert year.read_bytes() == content


def test_faults_of_other_kinds_keep_no_file_from_the_style(year: Path) -> None:
    text = year.read_text("utf-8").replace("totals:\n  budget: 15,000.00", "totals:\n  budget: 15,000.01")
    year.write_bytes(untidy(text))
    assert format_plan("plan", cwd=year.parents[2]) == (0, ONE_DID, "")
    assert year.read_bytes() == text.encode()


def test_what_a_hash_or_a_dash_makes_of_a_text_is_not_settled(year: Path) -> None:
    title = f"{year.parents[1]}/plan.yaml"
    text = Path(title).read_text("utf-8").rstrip("\n") + "\npreface: ['ก', ข #ค\n  ]\n"
    Path(title).write_text(text, "utf-8")
    status, out, _ = format_plan("plan", cwd=year.parents[2])
    assert (status, "warning Y012" in out, Path(title).read_text("utf-8")) == (0, True, text)


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_stays_a_link(year: Path) -> None:
    text = year.read_text("utf-8")
    year.rename(year.with_name("real.txt")).write_bytes(untidy(text))
    year.symlink_to("real.txt")
    assert format_plan("plan", cwd=year.parents[2])[:2] == (0, ONE_DID)
    assert year.is_symlink()
    assert year.with_name("real.txt").read_text("utf-8") == text


def test_a_folder_that_may_not_be_written_is_said(year: Path) -> None:
    year.write_bytes(untidy(year.read_text("utf-8")))
    year.parent.chmod(0o555)
    done = as_ordinary_user("format", "plan", cwd=year.parents[2])
    year.parent.chmod(0o755)
    assert done.returncode == 2
    assert "เขียน plan/years/2566.yaml ไม่ได้" in done.stderr
