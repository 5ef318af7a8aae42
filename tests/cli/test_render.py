"""`plan render` as its users run it."""

from __future__ import annotations

import os
import shutil
import sys
from hashlib import sha256
from pathlib import Path

import docx
import pytest
from openxml_audit import OpenXmlValidator

from antigraft_cli.pipeline.made_before import RECORD
from command import plan

PLANS = Path(__file__).parents[2] / "data" / "plans"


NO_NUMBERS = "example: สารบัญยังไม่มีเลขหน้า เพราะไม่พบ LibreOffice ในเครื่องนี้ เปิดใน Word คลิกที่สารบัญแล้วกด F9\n"


@pytest.fixture
def workplace(tmp_path: Path) -> Path:
    """A folder with both plans under data/plans."""
    shutil.copytree(PLANS, tmp_path / "data" / "plans")
    return tmp_path


def files(folder: Path) -> list[str]:
    there = folder.rglob("*") if folder.exists() else ()
    return sorted(path.name for path in there if path.name != RECORD)


def test_without_arguments_every_plan_becomes_a_book_in_build(workplace: Path) -> None:
    done = plan("render", cwd=workplace)
    assert (done.returncode, done.stderr) == (0, NO_NUMBERS)
    assert done.stdout.replace("\\", "/") == (
        "สร้างแล้ว build/example-2566-2570-rev1.docx\nสร้างแล้ว build/pa-sak-2566-2570.docx\nรวม 2 แผน: ได้ 2 ไฟล์\n"
    )
    assert files(workplace / "build") == ["example-2566-2570-rev1.docx", "pa-sak-2566-2570.docx"]


def test_a_year_in_thai_digits_and_several_formats(workplace: Path) -> None:
    arguments = (
        "render",
        "--plan",
        "pa-sak",
        "--year",
        "๒๕๖๘",
        "--format",
        "html",
        "--format",
        "docx",
        "-o",
        "out",
    )
    done = plan(*arguments, cwd=workplace)
    assert (done.returncode, files(workplace / "out")) == (0, ["pa-sak-2568.docx", "pa-sak-2568.html"])


@pytest.mark.parametrize(
    ("year", "message"),
    [
        ("2571", "ไม่มีแผนใดมีตารางของ พ.ศ. 2571 (ปีที่มี: 2566 2567 2568 2569 2570)"),
        ("2025", "--year 2025 เป็น ค.ศ. ถ้าหมายถึง พ.ศ. 2568 ให้ใช้ --year 2568"),
        ("68", "--year 68 ไม่ใช่ พ.ศ. สี่หลัก เขียนเช่น 2568"),
        ("ปีหน้า", "--year ปีหน้า ไม่ใช่ พ.ศ. สี่หลัก เขียนเช่น 2568"),
    ],
)
def test_a_year_that_cannot_be_is_a_wrong_argument(workplace: Path, year: str, message: str) -> None:
    done = plan("render", "--plan", "pa-sak", "--year", year, cwd=workplace)
    assert (done.returncode, done.stderr.splitlines()[-1], files(workplace / "build")) == (
        2,
        f"plan: {message}",
        [],
    )


def test_a_plan_with_errors_is_refused_and_nothing_is_written(workplace: Path) -> None:
    year = workplace / "data/plans/pa-sak/years/2566.yaml"
    year.write_text(year.read_text("utf-8").replace("budget: 15,000.00", "budget: 14000", 1), "utf-8")
    done = plan("render", "--plan", "pa-sak", cwd=workplace)
    assert (done.returncode, files(workplace / "build")) == (1, [])
    assert "error B301 budget-total" in done.stdout
    assert done.stderr == "ไม่สร้างเล่มของ data/plans/pa-sak เพราะยังมีข้อผิดพลาด แก้ก่อน หรือใช้ --draft เพื่อดูร่าง\n".replace(
        "/", os.sep
    )


def test_a_refused_plan_does_not_keep_the_others_from_being_made(workplace: Path) -> None:
    (workplace / "data/plans/example/years/2566.yaml").write_text("projects: 5\n", "utf-8")
    done = plan("render", cwd=workplace)
    assert (done.returncode, files(workplace / "build")) == (1, ["pa-sak-2566-2570.docx"])


def test_a_draft_is_made_in_spite_of_errors_and_says_so_in_its_name(workplace: Path) -> None:
    (workplace / "data/plans/pa-sak/years/2566.yaml").write_text("projects: 5\n", "utf-8")
    done = plan("render", "--plan", "pa-sak", "--draft", "--format", "docx", "--format", "html", cwd=workplace)
    names = ["pa-sak-2566-2570-draft.docx", "pa-sak-2566-2570-draft.html"]
    assert (done.returncode, files(workplace / "build")) == (0, names)
    assert '<p class="draft">ร่าง</p>' in (workplace / "build" / names[1]).read_text("utf-8")
    assert len(docx.Document(str(workplace / "build" / names[0])).tables) == 4


def test_a_draft_without_a_readable_plan_file_cannot_be(workplace: Path) -> None:
    (workplace / "data/plans/pa-sak/plan.yaml").write_text("title: x\n", "utf-8")
    done = plan("render", "--plan", "pa-sak", "--draft", cwd=workplace)
    assert (done.returncode, files(workplace / "build")) == (1, [])
    assert done.stderr == "สร้างร่างของ pa-sak ไม่ได้ เพราะ plan.yaml ยังอ่านไม่ได้\n"


def test_warnings_do_not_keep_a_book_from_being_made(workplace: Path) -> None:
    (workplace / "data/plans/pa-sak/years/2570.yaml").unlink()
    done = plan("render", "--plan", "pa-sak", cwd=workplace)
    assert (done.returncode, files(workplace / "build")) == (0, ["pa-sak-2566-2570.docx"])
    assert "warning R205 year-missing" in done.stdout


def test_a_year_that_only_some_plans_have_skips_the_others(workplace: Path) -> None:
    (workplace / "data/plans/pa-sak/years/2570.yaml").unlink()
    done = plan("render", "--year", "2570", cwd=workplace)
    assert (done.returncode, files(workplace / "build")) == (0, ["example-2570-rev1.docx"])
    assert done.stderr == f"{NO_NUMBERS}ข้าม {Path('data/plans/pa-sak')}: ไม่มีตารางของ พ.ศ. 2570\n"


def test_two_plans_of_one_name_do_not_overwrite_each_other(workplace: Path) -> None:
    shutil.copytree(PLANS / "pa-sak", workplace / "more" / "pa-sak")
    done = plan("render", "data/plans/pa-sak", "more", cwd=workplace)
    assert (done.returncode, done.stdout.count("สร้างแล้ว"), "ไม่เขียนทับ" in done.stderr) == (1, 1, True)


def test_an_output_folder_that_cannot_be_made_is_a_wrong_argument(workplace: Path) -> None:
    (workplace / "file").write_text("x")
    done = plan("render", "--plan", "pa-sak", "-o", "file", cwd=workplace)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("plan: เขียน file")


def test_the_old_book_stays_until_the_new_one_is_whole(workplace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from antigraft_cli.pipeline.whole_file import write_whole  # noqa: PLC0415

    book = workplace / "book.docx"
    book.write_bytes(b"old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="No space"):
        write_whole(book, b"new")
    assert (book.read_bytes(), files(workplace)[0:1]) == (b"old", ["2566.yaml"])
    assert [path.name for path in workplace.iterdir() if path.suffix == ".tmp"] == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows counts letters, and whole paths")
def test_a_name_may_be_as_long_as_the_system_allows(tmp_path: Path) -> None:
    from antigraft_cli.pipeline.new_folder import write_new_folder  # noqa: PLC0415
    from antigraft_cli.pipeline.whole_file import write_whole  # noqa: PLC0415

    name = "ก" * 85  # 255 bytes
    write_new_folder(tmp_path / name, {"plan.yaml": b"old"})
    write_whole(tmp_path / name / name, b"new")
    assert {path.name: path.read_bytes() for path in (tmp_path / name).iterdir()} == {
        "plan.yaml": b"old",
        name: b"new",
    }


def test_the_same_plan_makes_the_same_bytes_in_any_process(workplace: Path) -> None:
    sums = set()
    for number, (seed, zone, locale) in enumerate((("0", "UTC", "C"), ("7", "Asia/Bangkok", "th_TH.UTF-8"))):
        arguments = ("render", "--format", "docx", "--format", "html", "-o", f"out{number}")
        done = plan(*arguments, cwd=workplace, PYTHONHASHSEED=seed, TZ=zone, LC_ALL=locale, LANG=locale)
        assert done.returncode == 0
        made = sorted((workplace / f"out{number}").iterdir())
        sums.add(tuple((path.name, sha256(path.read_bytes()).hexdigest()) for path in made))
    assert (len(sums), len(sums.pop())) == (1, 4)


def test_every_file_made_is_valid_office_open_xml(workplace: Path) -> None:
    for arguments in ((), ("--year", "2568"), ("--draft",)):
        assert plan("render", *arguments, cwd=workplace).returncode == 0
    made = sorted((workplace / "build").glob("*.docx"))
    errors = [f"{path.name}: {each}" for path in made for each in OpenXmlValidator().validate(path).errors]
    assert (len(made), errors) == (6, [])
