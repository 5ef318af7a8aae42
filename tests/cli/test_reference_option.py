"""`plan render --reference` as an officer runs it who has restyled a book in Word."""

from __future__ import annotations

import io
import os
import shutil
from pathlib import Path

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Pt

from antigraft_cli.shipped import templates_folder
from command import plan

PLANS = Path(__file__).parents[2] / "data" / "plans"
BOOK = "build/pa-sak-2566-2570.docx"


@pytest.fixture
def workplace(tmp_path: Path) -> Path:
    """A folder with the sample plan."""
    shutil.copytree(PLANS / "pa-sak", tmp_path / "data" / "plans" / "pa-sak")
    return tmp_path


def render(workplace: Path, reference: str, *more: str) -> tuple[int, str, str]:
    done = plan("render", "--reference", reference, *more, cwd=workplace)
    return done.returncode, done.stdout.replace("\\", "/"), done.stderr


def heading_size(path: Path) -> object:
    style = docx.Document(str(path)).styles["heading 2"]
    assert style.type == WD_STYLE_TYPE.PARAGRAPH
    return style.font.size


def test_a_restyled_book_gives_its_looks_to_the_next_one(workplace: Path) -> None:
    plan("render", cwd=workplace)
    restyled = docx.Document(str(workplace / BOOK))
    style = restyled.styles["heading 2"]
    assert style.type == WD_STYLE_TYPE.PARAGRAPH
    style.font.size = Pt(19)
    restyled.save(str(workplace / "แบบ.docx"))
    assert render(workplace, "แบบ.docx") == (0, f"สร้างแล้ว {BOOK}\n", "")
    assert heading_size(workplace / BOOK) == Pt(19)


def test_missing_styles_are_named_and_no_book_is_made_but_a_draft(workplace: Path) -> None:
    reference = docx.Document(str(templates_folder() / "base.docx"))
    reference.styles["ปกใน"].name = "ปกด้านใน"
    reference.styles["ลำดับที่ของแผ่น"].delete()
    xml = reference.styles.element
    for style in xml.style_lst:
        if style.styleId == "TitlePage":
            style.styleId = "Other"
    saved = io.BytesIO()
    reference.save(saved)
    (workplace / "แบบ.docx").write_bytes(saved.getvalue())
    found = (
        "แบบ.docx:1:1: error T604 style-missing: ไม่มีสไตล์ ปกใน (TitlePage) ซึ่งใช้กับปกใน\n"
        "  แก้: เปลี่ยนชื่อสไตล์ ปกด้านใน เป็น ปกใน (plan rule T604)\n"
        "แบบ.docx:1:1: error T604 style-missing: ไม่มีสไตล์ ลำดับที่ของแผ่น (SheetNumber) ซึ่งใช้กับลำดับที่ของแผ่นรายละเอียด\n"
        "  แก้: เริ่มจากเล่มที่ plan render สร้าง แล้วแก้สไตล์ใน Word (plan rule T604)\n"
    )
    assert render(workplace, "แบบ.docx") == (1, found, "")
    assert not (workplace / BOOK).exists()
    draft = BOOK.replace(".docx", "-draft.docx")
    assert render(workplace, "แบบ.docx", "--draft") == (0, f"{found}สร้างแล้ว {draft}\n", "")


def test_what_to_do_about_all_missing_styles_is_said_once(workplace: Path) -> None:
    docx.Document().save(str(workplace / "เปล่า.docx"))
    status, found, _ = render(workplace, "เปล่า.docx")
    assert status == 1
    assert found.count("error T604") > 10
    assert found.count("เริ่มจากเล่มที่ plan render สร้าง แล้วแก้สไตล์ใน Word") == 1
    assert found.endswith("เริ่มจากเล่มที่ plan render สร้าง แล้วแก้สไตล์ใน Word (plan rule T604)\n")


@pytest.mark.parametrize("format_", ["html", "pdf"])
def test_a_reference_without_a_word_file_to_make_is_refused(workplace: Path, format_: str) -> None:
    shutil.copy(templates_folder() / "base.docx", workplace / "แบบ.docx")
    message = f"plan: --reference ใช้กับ docx เท่านั้น ไม่ใช้กับ {format_} ให้เพิ่ม --format docx หรือตัด --reference ออก\n"
    assert render(workplace, "แบบ.docx", "--format", format_) == (2, "", message)
    assert not (workplace / "build").exists()


def test_another_format_beside_word_says_that_it_has_other_looks(workplace: Path) -> None:
    shutil.copy(templates_folder() / "base.docx", workplace / "แบบ.docx")
    status, _, said = render(workplace, "แบบ.docx", "--format", "docx", "--format", "html")
    assert (status, said) == (0, "html ไม่ใช้รูปลักษณ์ของ แบบ.docx ใช้ในไฟล์ docx เท่านั้น\n")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("nowhere.docx", "plan: เปิดไฟล์ nowhere.docx ไม่ได้ (ไม่มีไฟล์หรือโฟลเดอร์นี้)\n"),
        ("data", "plan: เปิดไฟล์ data ไม่ได้ (เป็นโฟลเดอร์ ไม่ใช่ไฟล์)\n"),
        (
            "data/plans/pa-sak/plan.yaml",
            "plan: ใช้ data/plans/pa-sak/plan.yaml เป็นไฟล์อ้างอิงไม่ได้: ไม่ใช่ไฟล์ Word (.docx)\n",
        ),
    ],
)
def test_what_cannot_be_a_reference_is_refused(workplace: Path, name: str, message: str) -> None:
    assert render(workplace, name) == (2, "", message)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe_is_refused_and_not_waited_for(workplace: Path) -> None:
    os.mkfifo(workplace / "pipe.docx")
    message = "plan: ใช้ pipe.docx เป็นไฟล์อ้างอิงไม่ได้: ไม่ใช่ไฟล์ข้อมูลธรรมดา\n"
    assert render(workplace, "pipe.docx") == (2, "", message)
