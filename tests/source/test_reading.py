"""What a plan's folder may hold that git can't: links, pipes, folders, huge and unreadable files."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from antigraft_cli.cli.frame.run import main
from antigraft_cli.source.reading import read_folder
from antigraft_cli.source.regular_file import MAX_BYTES

SHEET = "projects/no-gift-policy.yaml"
CLEAN = "ตรวจแล้ว 1 แผน 4 โครงการ 2 ปี (7 ไฟล์): ถูกต้อง ไม่พบข้อผิดพลาด\n"
ONE_ERROR = "ตรวจแล้ว 1 แผน 4 โครงการ 2 ปี (7 ไฟล์): ข้อผิดพลาด 1 คำเตือน 0\n"
ONE_ERROR_IN_ONE_MORE = "ตรวจแล้ว 1 แผน 5 โครงการ 2 ปี (8 ไฟล์): ข้อผิดพลาด 1 คำเตือน 0\n"
LINK_LEAVES = """\
plan/projects/other.yaml:1:1: error Y011 unreadable-file: เป็นลิงก์ออกไปนอกโฟลเดอร์นี้ จึงไม่เปิดอ่าน
  แก้: คัดลอกไฟล์จริงมาไว้ในโฟลเดอร์ (plan rule Y011)
"""
NOT_ALLOWED = """\
plan/projects/no-gift-policy.yaml:1:1: error Y011 unreadable-file: เปิดอ่านไม่ได้ (ไม่มีสิทธิ์)
  แก้: ตรวจสิทธิ์ของไฟล์และโฟลเดอร์ หรือปิดโปรแกรมที่ใช้ไฟล์นี้อยู่ (plan rule Y011)
"""
TOO_LARGE = """\
plan/projects/no-gift-policy.yaml:1:1: error Y007 too-large-or-deep: ไฟล์ใหญ่เกิน 1 MiB
  แก้: แยกข้อมูลเป็นหลายไฟล์ หรือลบส่วนที่ไม่ใช้ (plan rule Y007)
"""

needs_links = pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege on Windows")
needs_pipes = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
needs_rights = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="whoever runs this may read everything"
)


def validate(capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    """Exit status and output of `plan validate plan`."""
    with pytest.raises(SystemExit) as ended:
        main(["validate", "plan"])
    assert isinstance(ended.value.code, int)
    return ended.value.code, *capsys.readouterr()


def validate_apart(folder: Path) -> tuple[int, str, str]:
    """The same in a process of its own, which is stopped where it hangs."""
    done = subprocess.run(
        [sys.executable, "-m", "antigraft_cli", "validate", "plan"],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        timeout=30,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


@needs_pipes
def test_a_named_pipe_is_reported_and_not_waited_for(base_plan: Path) -> None:
    os.mkfifo(base_plan / "projects" / "other.yaml")
    report = """\
plan/projects/other.yaml:1:1: error Y011 unreadable-file: ไม่ใช่ไฟล์ข้อมูลธรรมดา
  แก้: ลบออก แล้วสร้างเป็นไฟล์ข้อมูล (plan rule Y011)
"""
    assert validate_apart(Path()) == (1, report + ONE_ERROR_IN_ONE_MORE, "")


@needs_pipes
def test_a_named_pipe_in_place_of_plan_yaml_is_the_one_finding(base_plan: Path) -> None:
    (base_plan / "plan.yaml").unlink()
    os.mkfifo(base_plan / "plan.yaml")
    report = """\
plan/plan.yaml:1:1: error Y011 unreadable-file: ไม่ใช่ไฟล์ข้อมูลธรรมดา
  แก้: ลบออก แล้วสร้างเป็นไฟล์ข้อมูล (plan rule Y011)
"""
    assert validate_apart(Path()) == (1, report + ONE_ERROR, "")


@needs_links
def test_a_link_out_of_the_folder_is_not_followed(base_plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("secret.yaml").write_text("title: ความลับ\n", "utf-8")
    (base_plan / "projects" / "other.yaml").symlink_to(Path("secret.yaml").absolute())
    assert validate(capsys) == (1, LINK_LEAVES + ONE_ERROR_IN_ONE_MORE, "")
    assert "ความลับ" not in "".join(file.text for file in read_folder(base_plan)[0].files.values())


@needs_links
def test_a_link_that_climbs_out_of_the_folder_is_not_followed(
    base_plan: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("secret.yaml").write_text("title: ความลับ\n", "utf-8")
    (base_plan / "projects" / "other.yaml").symlink_to(Path("..", "..", "secret.yaml"))
    assert validate(capsys) == (1, LINK_LEAVES + ONE_ERROR_IN_ONE_MORE, "")


@needs_links
def test_a_link_to_a_device_is_not_followed(base_plan: Path) -> None:
    (base_plan / "projects" / "other.yaml").symlink_to("/dev/zero")
    assert validate_apart(Path()) == (1, LINK_LEAVES + ONE_ERROR_IN_ONE_MORE, "")


@needs_links
def test_a_folder_that_links_out_of_the_plan_is_one_finding(
    base_plan: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (base_plan / "projects").rename("elsewhere")
    (base_plan / "projects").symlink_to(Path("..", "elsewhere"))
    status, out, err = validate(capsys)
    assert (status, out.partition("ตรวจแล้ว")[0], err) == (
        1,
        """\
plan/projects:1:1: error Y011 unreadable-file: เป็นลิงก์ออกไปนอกโฟลเดอร์นี้ จึงไม่เปิดอ่าน
  แก้: คัดลอกไฟล์จริงมาไว้ในโฟลเดอร์ (plan rule Y011)
""",
        "",
    )
    assert "".join(file.text for name, file in read_folder(base_plan)[0].files.items() if "projects" in name) == ""


@needs_links
def test_a_link_inside_the_folder_is_followed(base_plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (base_plan / "shared").mkdir()
    (base_plan / SHEET).rename(base_plan / "shared" / "sheet.txt")
    (base_plan / SHEET).symlink_to(Path("..", "shared", "sheet.txt"))
    assert validate(capsys) == (0, CLEAN, "")


@needs_links
def test_a_plan_named_by_a_link_is_read(base_plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    base_plan.rename("real")
    base_plan.symlink_to("real")
    assert validate(capsys) == (0, CLEAN, "")


@needs_links
def test_a_link_to_nothing_is_reported(base_plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (base_plan / SHEET).unlink()
    (base_plan / SHEET).symlink_to("nowhere.yaml")
    report = """\
plan/projects/no-gift-policy.yaml:1:1: error Y011 unreadable-file: เป็นลิงก์ไปยังไฟล์ที่ไม่มีอยู่
  แก้: คัดลอกไฟล์จริงมาไว้ในโฟลเดอร์ (plan rule Y011)
"""
    assert validate(capsys) == (1, report + ONE_ERROR, "")


@needs_links
def test_links_in_a_circle_are_reported(base_plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (base_plan / SHEET).unlink()
    (base_plan / SHEET).symlink_to("back.txt")
    (base_plan / "projects" / "back.txt").symlink_to("no-gift-policy.yaml")
    report = """\
plan/projects/no-gift-policy.yaml:1:1: error Y011 unreadable-file: เป็นลิงก์ไปยังไฟล์ที่ไม่มีอยู่
  แก้: คัดลอกไฟล์จริงมาไว้ในโฟลเดอร์ (plan rule Y011)
"""
    assert validate(capsys) == (1, report + ONE_ERROR, "")


def test_a_folder_named_like_a_file_is_reported_and_left_closed(
    base_plan: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (base_plan / "projects" / "other.yaml").mkdir()
    opened: list[int] = []
    system_open = os.open

    def recorded(path: Path, flags: int) -> int:
        opened.append(system_open(path, flags))
        return opened[-1]

    monkeypatch.setattr(os, "open", recorded)
    report = """\
plan/projects/other.yaml:1:1: error Y011 unreadable-file: เป็นโฟลเดอร์ ไม่ใช่ไฟล์ข้อมูล
  แก้: ตั้งชื่อโฟลเดอร์ใหม่ ไม่ให้ลงท้ายด้วย .yaml (plan rule Y011)
"""
    assert validate(capsys) == (1, report + ONE_ERROR_IN_ONE_MORE, "")
    assert opened
    for number in set(opened):
        with pytest.raises(OSError, match="descriptor"):
            os.fstat(number)


def test_a_file_in_place_of_the_projects_folder_is_the_one_finding(
    base_plan: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.rmtree(base_plan / "projects")
    (base_plan / "projects").write_text("โครงการ\n", "utf-8")
    report = """\
plan/projects:1:1: error Y011 unreadable-file: ไม่ใช่โฟลเดอร์ จึงไม่มีไฟล์ให้อ่าน
  แก้: เปลี่ยนชื่อไฟล์นี้ แล้วสร้างโฟลเดอร์ projects (plan rule Y011)
ตรวจแล้ว 1 แผน 0 โครงการ 2 ปี (3 ไฟล์): ข้อผิดพลาด 1 คำเตือน 0
"""
    assert validate(capsys) == (1, report, "")


@needs_rights
def test_a_file_that_may_not_be_read_is_reported(base_plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (base_plan / SHEET).chmod(0)
    assert validate(capsys) == (1, NOT_ALLOWED + ONE_ERROR, "")


@pytest.mark.usefixtures("base_plan")
def test_a_file_that_the_system_refuses_to_open_is_reported(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    system_open = os.open

    def refusing(path: Path, flags: int) -> int:
        if Path(path).name == "no-gift-policy.yaml":
            raise PermissionError(13, "Permission denied")
        return system_open(path, flags)

    monkeypatch.setattr(os, "open", refusing)
    assert validate(capsys) == (1, NOT_ALLOWED + ONE_ERROR, "")


def test_a_file_of_one_mebibyte_is_read(base_plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sheet = (base_plan / SHEET).read_bytes()
    (base_plan / SHEET).write_bytes(sheet + b"#" * (MAX_BYTES - len(sheet)))
    assert validate(capsys) == (0, CLEAN, "")


def test_a_file_of_one_byte_more_is_too_large(base_plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sheet = (base_plan / SHEET).read_bytes()
    (base_plan / SHEET).write_bytes(sheet + b"#" * (MAX_BYTES + 1 - len(sheet)))
    assert validate(capsys) == (1, TOO_LARGE + ONE_ERROR, "")


def test_a_file_of_four_gigabytes_is_not_read_whole(base_plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with (base_plan / SHEET).open("wb") as file:
        file.truncate(2**32)
    assert validate(capsys) == (1, TOO_LARGE + ONE_ERROR, "")


@pytest.mark.parametrize(("unit", "column"), [("[", 21), ("- ", 41), ("? ", 41)])
def test_a_hundred_thousand_levels_are_too_deep(
    unit: str, column: int, base_plan: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (base_plan / SHEET).write_text(unit * 100_000, "utf-8")
    shown = (unit * 100)[: column + 50]
    report = f"""\
plan/projects/no-gift-policy.yaml:1:{column}: error Y007 too-large-or-deep: ข้อมูลซ้อนกันลึกเกิน 20 ชั้น
    1 | {shown}…
      | {" " * (column - 1)}^
  แก้: ตรวจวงเล็บและการย่อหน้า (plan rule Y007)
"""
    assert validate(capsys) == (1, report + ONE_ERROR, "")


def test_a_run_of_nul_characters_is_one_finding(base_plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (base_plan / SHEET).write_bytes(b"\0" * 500)
    status, out, err = validate(capsys)
    assert (status, out.count("error Y009"), err) == (1, 1, "")


def test_hidden_and_backup_files_are_passed_over(base_plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in (".x.yaml", "x.yaml~", "#x.yaml#", "~$x.yaml", "x.yaml.bak", "x.yaml.swp", "x.txt", "yaml"):
        for folder in ("", "projects", "years"):
            (base_plan / folder / name).write_text("][", "utf-8")
    assert validate(capsys) == (0, CLEAN, "")


@needs_links
def test_the_lock_of_an_editor_is_passed_over(base_plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (base_plan / "projects" / ".#no-gift-policy.yaml").symlink_to("officer@pc.1234")
    assert validate(capsys) == (0, CLEAN, "")


@pytest.mark.parametrize("line_end", ["\r\n", "\r"])
def test_lines_and_columns_are_right_after_a_byte_order_mark_and_other_line_ends(
    line_end: str, base_plan: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (base_plan / SHEET).read_text("utf-8").replace("${org.name}", "${year}")
    (base_plan / SHEET).write_bytes(b"\xef\xbb\xbf" + text.replace("\n", line_end).encode())
    report = """\
plan/projects/no-gift-policy.yaml:8:22: error R208 unknown-variable: ไม่รู้จัก ${year}
    8 |   - group: บุคลากรของ${year}
      |                     ^^^^^^^
  แก้: ใช้ได้เฉพาะ ${org.name}, ${org.province}, ${org.executive}, ${org.clerk}, ${org.ordinance}, ${period} ถ้าต้องการพิมพ์ ${ จริงๆ ให้เขียน $${ (plan rule R208)
"""
    assert validate(capsys) == (1, report + ONE_ERROR, "")


def test_a_byte_order_mark_before_the_first_field_takes_no_column(
    base_plan: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (base_plan / SHEET).read_text("utf-8").replace("title:", "titel:")
    (base_plan / SHEET).write_text(text, "utf-8-sig")
    report = """\
plan/projects/no-gift-policy.yaml:1:1: error S101 unknown-field: ไม่มีช่องชื่อ titel ในแบบ
    1 | titel: มาตรการไม่รับของขวัญ
      | ^^^^^
  แก้: หมายถึง title (ชื่อโครงการ) ใช่หรือไม่ (plan rule S101)
"""
    assert validate(capsys) == (1, report + ONE_ERROR, "")
