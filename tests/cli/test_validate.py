"""`plan validate` as its users run it: what it says where, and the status it ends with."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from antigraft_cli.cli.frame.run import main
from antigraft_cli.pipeline.check import CheckedPlan

PLANS = Path(__file__).parents[2] / "data" / "plans"
BOTH = "ตรวจแล้ว 2 แผน 21 โครงการ 10 ปี (36 ไฟล์): ถูกต้อง ไม่พบข้อผิดพลาด\n"
PA_SAK = "ตรวจแล้ว 1 แผน 15 โครงการ 5 ปี (21 ไฟล์): ถูกต้อง ไม่พบข้อผิดพลาด\n"
BASE = "ตรวจแล้ว 1 แผน 4 โครงการ 2 ปี (7 ไฟล์): ถูกต้อง ไม่พบข้อผิดพลาด\n"
WRONG_TOTAL = """\
plan/years/2566.yaml:15:11: error B301 budget-total: ยอดรวมงบประมาณระบุ 15,000.01 บาท แต่ผลรวมของรายการคือ 15,000.00 บาท
   15 |   budget: 15,000.01
      |           ^^^^^^^^^
  แก้: แก้เป็น 15,000.00 หรือแก้งบประมาณของรายการ (plan rule B301)
"""
YEAR_MISSING = """\
plan/plan.yaml:2:1: warning R205 year-missing: ไม่มีตารางของ พ.ศ. 2568
    2 | period:
      | ^^^^^^
  แก้: สร้าง years/2568.yaml (plan rule R205)
"""
ONE_ERROR = "ตรวจแล้ว 1 แผน 4 โครงการ 2 ปี (7 ไฟล์): ข้อผิดพลาด 1 คำเตือน 0\n"
ONE_WARNING = "ตรวจแล้ว 1 แผน 4 โครงการ 2 ปี (7 ไฟล์): ข้อผิดพลาด 0 คำเตือน 1\n"
NO_PLAN = """\
plan.yaml:1:1: error Y010 plan-file-missing: โฟลเดอร์นี้ไม่มี plan.yaml จึงไม่รู้ว่าเป็นแผนของหน่วยงานใด
  แก้: สร้าง plan.yaml หรือเลือกโฟลเดอร์ของแผน (plan rule Y010)
ตรวจแล้ว 1 แผน 0 โครงการ 0 ปี (0 ไฟล์): ข้อผิดพลาด 1 คำเตือน 0
"""

needs_posix_names = pytest.mark.skipif(sys.platform != "linux", reason="the file system refuses such names")


def validate(*arguments: str, cwd: Path) -> tuple[int, str, str]:
    """Status and output of `plan validate`, in the poorest of locales."""
    done = subprocess.run(
        [sys.executable, "-m", "antigraft_cli", "validate", *arguments],
        cwd=cwd,
        capture_output=True,
        encoding="utf-8",
        env=_poor_locale(),
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def _poor_locale() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "LC_"))}
    return kept | {"LANG": "C"}


def _spoil(plan: Path, name: str, old: str, new: str) -> None:
    text = (plan / name).read_text("utf-8")
    assert old in text
    (plan / name).write_text(text.replace(old, new, 1), "utf-8")


@pytest.fixture
def wrong_plan(base_plan: Path) -> Path:
    """A plan whose total is one satang off."""
    _spoil(base_plan, "years/2566.yaml", "  budget: 15,000.00\n  quarters", "  budget: 15,000.01\n  quarters")
    return base_plan


@pytest.fixture
def doubtful_plan(base_plan: Path) -> Path:
    """A plan with one warning and no error."""
    _spoil(base_plan, "plan.yaml", "end: 2567", "end: 2568")
    return base_plan


@pytest.fixture
def workplace(tmp_path: Path) -> Path:
    """A folder with both sample plans under data/plans."""
    shutil.copytree(PLANS, tmp_path / "data" / "plans")
    return tmp_path


# What is checked


def test_without_arguments_both_sample_plans_are_found_right_in_one_line(workplace: Path) -> None:
    assert validate(cwd=workplace) == (0, BOTH, "")


def test_a_folder_of_plans_means_all_of_them(workplace: Path) -> None:
    assert validate("data", cwd=workplace) == (0, BOTH, "")


def test_a_folder_of_a_plan_means_that_plan(workplace: Path) -> None:
    assert validate(str(Path("data", "plans", "pa-sak")), cwd=workplace) == (0, PA_SAK, "")


def test_a_file_of_a_plan_means_that_plan(workplace: Path) -> None:
    assert validate(str(Path("data", "plans", "pa-sak", "years", "2566.yaml")), cwd=workplace) == (0, PA_SAK, "")


def test_a_folder_inside_a_plan_means_that_plan(workplace: Path) -> None:
    assert validate(str(Path("data", "plans", "pa-sak", "years")), cwd=workplace) == (0, PA_SAK, "")


def test_a_plan_is_named_by_its_id(workplace: Path) -> None:
    assert validate("--plan", "pa-sak", cwd=workplace) == (0, PA_SAK, "")


def test_a_plan_is_named_by_its_folder(workplace: Path) -> None:
    assert validate("--plan", str(Path("data", "plans", "pa-sak")), cwd=workplace) == (0, PA_SAK, "")


def test_several_names_mean_several_plans(workplace: Path) -> None:
    assert validate("pa-sak", "--plan", "example", cwd=workplace) == (0, BOTH, "")


def test_a_plan_named_in_four_ways_is_checked_once(workplace: Path) -> None:
    folder = Path("data", "plans", "pa-sak")
    names = ("pa-sak", str(folder), str(folder / "plan.yaml"), str(workplace / folder))
    assert validate(*names, cwd=workplace) == (0, PA_SAK, "")


def test_without_arguments_the_plan_one_stands_in_is_checked(base_plan: Path) -> None:
    assert validate(cwd=base_plan) == (0, BASE, "")


def test_without_arguments_the_plan_around_the_folder_one_stands_in_is_checked(wrong_plan: Path) -> None:
    report = WRONG_TOTAL.replace("plan/", "../", 1)
    assert validate(cwd=wrong_plan / "years") == (1, report + ONE_ERROR, "")


REPEATED = """\
plan/plan.yaml:6:9: warning R212 duplicate-organization: มีแผนของหน่วยงานนี้ พ.ศ. 2566 - 2567 แล้ว ใน another
    6 |   name: องค์การบริหารส่วนตำบลตัวอย่าง
      |         ^^^^^^^^^^^^^^^^^^^^^^^^
  แก้: ถ้าเป็นคนละหน่วยงานที่ชื่อเหมือนกัน กรอก district ของทั้งสองแผน (plan rule R212)
ตรวจแล้ว 2 แผน 8 โครงการ 4 ปี (14 ไฟล์): ข้อผิดพลาด 0 คำเตือน 1
"""


@pytest.mark.parametrize("names", [("another", "plan"), ("plan", "another"), (".",)], ids=" ".join)
def test_a_plan_that_repeats_one_before_it_by_path_is_found(base_plan: Path, names: tuple[str, ...]) -> None:
    shutil.copytree(base_plan, "another")
    assert validate(*names, cwd=Path()) == (0, REPEATED, "")
    assert validate(*names, "--strict", "--select", "R212", cwd=Path()) == (1, REPEATED, "")
    assert validate(*names, "--strict", "--ignore", "R212", cwd=Path())[:1] == (0,)


@needs_posix_names
def test_a_plan_before_whose_name_is_not_utf_8_is_named_all_the_same(base_plan: Path) -> None:
    shutil.copytree(base_plan, os.fsdecode(b"a\xe9"))
    for form in ("text", "concise", "json", "github", "sarif"):
        status, found, complaint = validate(".", "--format", form, cwd=Path())
        assert (status, "R212" in found, "Traceback" in complaint) == (0, True, False)


def test_findings_of_several_plans_follow_each_other_by_their_paths(wrong_plan: Path) -> None:
    shutil.copytree(wrong_plan, "another")
    _spoil(Path("another"), "plan.yaml", "  province: ตัวอย่าง", "  province: ลำปาง")
    both = WRONG_TOTAL.replace("plan/", "another/", 1) + WRONG_TOTAL
    summary = "ตรวจแล้ว 2 แผน 8 โครงการ 4 ปี (14 ไฟล์): ข้อผิดพลาด 2 คำเตือน 0\n"
    assert validate("plan", "another", cwd=Path()) == (1, both + summary, "")


# Statuses


def test_an_error_is_reported_on_stdout_and_ends_with_1(wrong_plan: Path) -> None:
    assert validate(str(wrong_plan), cwd=Path()) == (1, WRONG_TOTAL + ONE_ERROR, "")


def test_a_warning_ends_with_0(doubtful_plan: Path) -> None:
    assert validate(str(doubtful_plan), cwd=Path()) == (0, YEAR_MISSING + ONE_WARNING, "")


def test_a_warning_ends_with_1_when_strict(doubtful_plan: Path) -> None:
    assert validate("--strict", str(doubtful_plan), cwd=Path()) == (1, YEAR_MISSING + ONE_WARNING, "")


def test_a_right_plan_ends_with_0_when_strict(base_plan: Path) -> None:
    assert validate("--strict", str(base_plan), cwd=Path()) == (0, BASE, "")


def test_an_empty_folder_that_is_named_has_no_plan_yaml(tmp_path: Path) -> None:
    assert validate(".", cwd=tmp_path) == (1, NO_PLAN, "")


# Wrong arguments


def test_no_plan_at_all_is_an_error_of_use(tmp_path: Path) -> None:
    assert validate(cwd=tmp_path) == (
        2,
        "",
        "plan: ไม่พบแผน ใน data/plans หรือในโฟลเดอร์นี้ ระบุโฟลเดอร์ของแผน เช่น plan validate data/plans/pa-sak\n",
    )


def test_an_unknown_option_is_an_error_of_use(tmp_path: Path) -> None:
    assert validate("--quick", cwd=tmp_path) == (2, "", "plan: ไม่มีตัวเลือก --quick\n")


def test_a_misspelled_option_is_guessed(tmp_path: Path) -> None:
    assert validate("--stric", cwd=tmp_path) == (2, "", "plan: ไม่มีตัวเลือก --stric หมายถึง --strict ใช่หรือไม่\n")


def test_an_option_without_its_value_is_an_error_of_use(tmp_path: Path) -> None:
    assert validate("--plan", cwd=tmp_path) == (2, "", "plan: ตัวเลือก --plan ต้องตามด้วยค่า\n")


def test_a_path_that_does_not_exist_is_an_error_of_use(base_plan: Path) -> None:
    assert validate(str(base_plan), "nowhere", cwd=Path()) == (2, "", "plan: ไม่พบแผน nowhere\n")


def test_a_misspelled_id_is_guessed(workplace: Path) -> None:
    assert validate("pa-sk", cwd=workplace) == (2, "", "plan: ไม่พบแผน pa-sk หมายถึง pa-sak ใช่หรือไม่\n")


def test_a_file_of_no_plan_is_an_error_of_use(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("", "utf-8")
    assert validate("notes.txt", cwd=tmp_path) == (
        2,
        "",
        "plan: notes.txt ไม่ได้อยู่ในแผนใด (ไม่มี plan.yaml ในโฟลเดอร์นั้นหรือเหนือขึ้นไป)\n",
    )


def test_a_name_too_long_for_any_file_is_an_error_of_use(tmp_path: Path) -> None:
    assert validate("x" * 5000, cwd=tmp_path) == (2, "", f"plan: ไม่พบแผน {'x' * 5000}\n")


# What can't be printed


def test_control_and_bidi_characters_of_arguments_are_escaped(tmp_path: Path) -> None:
    assert validate("a\x1b[31m\u202e", cwd=tmp_path) == (2, "", "plan: ไม่พบแผน a\\u001b[31m\\u202e\n")
    assert validate("--\x1b[31m", cwd=tmp_path) == (2, "", "plan: ไม่มีตัวเลือก --\\u001b[31m\n")


@needs_posix_names
def test_control_and_bidi_characters_of_file_names_are_escaped(base_plan: Path) -> None:
    base_plan.rename("แผน\x07\u202e")
    (Path("แผน\x07\u202e") / "projects" / "no\x1b[31m\ngift.yaml").touch()
    report = """\
แผน\\u0007\\u202e/projects/no\\u001b[31m\\u000agift.yaml:1:1: error Y008 bad-file-name: \
ชื่อไฟล์โครงการใช้ได้เฉพาะ a-z 0-9 และ -
  แก้: เปลี่ยนชื่อเป็น no-31m-gift.yaml (plan rule Y008)
"""
    assert validate("แผน\x07\u202e", cwd=Path()) == (1, report + ONE_ERROR, "")


@needs_posix_names
def test_a_file_name_that_is_not_utf_8_is_escaped(base_plan: Path) -> None:
    Path(os.fsdecode(os.fsencode(base_plan / "projects") + b"/\xa1\xd2.yaml")).touch()
    report = """\
plan/projects/\\udca1\\udcd2.yaml:1:1: error Y008 bad-file-name: ชื่อไฟล์โครงการใช้ได้เฉพาะ a-z 0-9 และ -
  แก้: ตั้งชื่อใหม่ เช่น no-gift-policy.yaml (plan rule Y008)
"""
    assert validate("plan", cwd=Path()) == (1, report + ONE_ERROR, "")


def test_control_and_bidi_characters_of_data_are_escaped(base_plan: Path) -> None:
    _spoil(base_plan, "years/2566.yaml", "project: no-gift-policy", 'project: "\\e[31mred\u202e\\u2066"')
    report = """\
plan/years/2566.yaml:2:14: error Y009 control-character: มีอักขระที่มองไม่เห็น U+001B ในไฟล์
    2 |   - project: "\\e[31mred\\u202e\\u2066"
      |              ^^^^^^^^^^^^^^^^^^^^^^^
  แก้: ลบอักขระนี้ออก (plan rule Y009)
"""
    assert validate("plan", cwd=Path()) == (1, report + ONE_ERROR, "")


def test_bidi_characters_of_data_are_escaped_in_the_message_too(base_plan: Path) -> None:
    _spoil(base_plan, "years/2566.yaml", "project: no-gift-policy", "project: ก\u202eข")
    report = """\
plan/years/2566.yaml:2:14: error R201 unknown-project: ไม่มีไฟล์โครงการ projects/ก\\u202eข.yaml
    2 |   - project: ก\\u202eข
      |              ^^^^^^^^
  แก้: สร้างไฟล์โครงการนี้ หรือลบรายการออก (plan rule R201)
"""
    assert validate("plan", cwd=Path()) == (1, report + ONE_ERROR, "")


@pytest.mark.parametrize("encoding", ["cp1252", "cp874", "ascii"])
def test_thai_is_utf_8_on_a_console_of_another_encoding(encoding: str, wrong_plan: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "antigraft_cli", "validate", str(wrong_plan)],
        capture_output=True,
        env=_poor_locale() | {"PYTHONIOENCODING": encoding},
        check=False,
    )
    assert done.stdout.replace(b"\r\n", b"\n").decode() == WRONG_TOTAL + ONE_ERROR


# Trouble with the output, and with ourselves


def test_a_reader_that_has_gone_is_no_trouble(wrong_plan: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as gone:
        done = subprocess.run(
            [sys.executable, "-m", "antigraft_cli", "validate", str(wrong_plan)],
            stdout=gone,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (done.returncode, done.stderr) == (1, b"")


def test_a_reader_that_takes_one_line_of_many_is_no_trouble(base_plan: Path) -> None:
    _spoil(base_plan, "projects/no-gift-policy.yaml", "  - สำนักปลัด\n", "  -\n" * 1000)
    with subprocess.Popen(
        [sys.executable, "-m", "antigraft_cli", "validate", str(base_plan)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
    ) as running:
        assert running.stdout
        assert running.stderr
        first = running.stdout.readline()
        running.stdout.close()
        complaint = running.stderr.read()
    assert (first, complaint) == (
        "plan/projects/no-gift-policy.yaml:18:4: error S107 empty-text: ผู้รับผิดชอบโครงการ (responsible) ยังไม่ได้กรอก\n",
        "",
    )


@pytest.fixture
def _defect(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(path: Path, *_: object) -> CheckedPlan:
        raise ZeroDivisionError(path.name)

    monkeypatch.setattr("antigraft_cli.cli.commands.validate.check_plan", fail)


@pytest.mark.usefixtures("_defect")
def test_a_defect_of_ours_is_said_shortly_and_ends_with_70(
    base_plan: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["validate", str(base_plan)])
    assert (ended.value.code, *capsys.readouterr()) == (
        70,
        "",
        """\
plan: โปรแกรมผิดพลาดเอง (ZeroDivisionError) ข้อมูลของท่านไม่ได้ถูกแก้ไข
เรียกคำสั่งเดิมโดยเพิ่ม --traceback แล้วส่งข้อความที่ได้ให้ผู้พัฒนา
""",
    )


@pytest.mark.usefixtures("_defect")
def test_a_defect_of_ours_is_shown_whole_on_request(base_plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["validate", str(base_plan), "--traceback"])
    out, err = capsys.readouterr()
    lines = err.splitlines()
    assert (ended.value.code, out, lines[:2], lines[-2:]) == (
        70,
        "",
        [
            "plan: โปรแกรมผิดพลาดเอง (ZeroDivisionError) ข้อมูลของท่านไม่ได้ถูกแก้ไข",
            "Traceback (most recent call last):",
        ],
        ["ZeroDivisionError: plan", ""],
    )
