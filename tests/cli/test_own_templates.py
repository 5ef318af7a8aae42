"""`plan render --templates` as an LAO with templates of its own runs it."""

from __future__ import annotations

import shutil
import sys
import zipfile
from pathlib import Path

import pytest

from antigraft_cli.report.escape import printable
from antigraft_cli.shipped import templates_folder
from command import plan

PLANS = Path(__file__).parents[2] / "data" / "plans"


@pytest.fixture
def workplace(tmp_path: Path) -> Path:
    """A folder with the sample plan and an empty folder of templates."""
    shutil.copytree(PLANS / "pa-sak", tmp_path / "data" / "plans" / "pa-sak")
    (tmp_path / "แม่แบบ").mkdir()
    return tmp_path


def render(workplace: Path, *arguments: str, **files: str) -> tuple[int, str, str]:
    """The command with files of templates by name, `__` for a dot."""
    for name, text in files.items():
        (workplace / "แม่แบบ" / name.replace("__", ".").replace("_", "-")).write_text(text, "utf-8")
    done = plan("render", "--templates", "แม่แบบ", *arguments, cwd=workplace)
    return done.returncode, done.stdout, done.stderr


def test_an_own_template_changes_its_part_of_the_book(workplace: Path) -> None:
    own = (
        '{% extends "builtin/plan-book.html.j2" %}{% block cover %}<h1 class="title">ปกของเรา 1</h1>{% endblock %}'
    )
    assert render(workplace, plan_book__html__j2=own) == (0, "สร้างแล้ว build/pa-sak-2566-2570.docx\n", "")
    with zipfile.ZipFile(workplace / "build" / "pa-sak-2566-2570.docx") as archive:
        document = archive.read("word/document.xml").decode()
    assert "ปกของเรา ๑" in document
    assert "แผนปฏิบัติการป้องกันการทุจริต พ.ศ." in document


def test_every_name_that_is_missed_is_shown_in_the_users_own_file_and_nothing_is_written(workplace: Path) -> None:
    own = (
        '{% extends "builtin/plan-book.html.j2" %}\n{% block cover %}\n<p>{{ book.info.titel }}</p>\n'
        "{% for table in book.yaers %}{{ table }}{% endfor %}\n{{ parts.cuver() }}\n{% endblock %}"
    )
    assert render(workplace, plan_book__html__j2=own) == (
        1,
        (
            "แม่แบบ/plan-book.html.j2:3:17: error T601 undefined-variable: ไม่มีชื่อ titel ให้แม่แบบใช้ หมายถึง title ใช่หรือไม่\n"
            "    3 | <p>{{ book.info.titel }}</p>\n"
            "      |                 ^^^^^\n"
            "  แก้: ดูชื่อที่ใช้ได้ในคู่มือแม่แบบ (docs/templates.md) (plan rule T601)\n"
            "แม่แบบ/plan-book.html.j2:4:22: error T601 undefined-variable: ไม่มีชื่อ yaers ให้แม่แบบใช้ หมายถึง years ใช่หรือไม่\n"
            "    4 | {% for table in book.yaers %}{{ table }}{% endfor %}\n"
            "      |                      ^^^^^\n"
            "  แก้: ดูชื่อที่ใช้ได้ในคู่มือแม่แบบ (docs/templates.md) (plan rule T601)\n"
            "แม่แบบ/plan-book.html.j2:5:10: error T601 undefined-variable: ไม่มีชื่อ cuver ให้แม่แบบใช้ หมายถึง cover ใช่หรือไม่\n"
            "    5 | {{ parts.cuver() }}\n"
            "      |          ^^^^^\n"
            "  แก้: ดูชื่อที่ใช้ได้ในคู่มือแม่แบบ (docs/templates.md) (plan rule T601)\n"
        ),
        "",
    )
    assert not (workplace / "build").exists()


OWN = '{% extends "builtin/plan-book.html.j2" %}{% block cover %}{% include "our-cover.html.j2" %}{% endblock %}'
COVER = '<h1 class="title">ปกของเรา</h1>'


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("anual-plan.html.j2", " หมายถึง annual-plan.html.j2 ใช่หรือไม่"),
        ("Parts.html.j2", " หมายถึง parts.html.j2 ใช่หรือไม่"),
        ("parts.html", " หมายถึง parts.html.j2 ใช่หรือไม่"),
        ("book.css.txt", " หมายถึง book.css ใช่หรือไม่"),
        ("signatures.html.j2", ""),
    ],
)
def test_a_file_that_nothing_uses_is_a_fault(workplace: Path, name: str, message: str) -> None:
    folder = workplace / "แม่แบบ"
    (folder / "plan-book.html.j2").write_text(OWN, "utf-8")
    (folder / "our-cover.html.j2").write_text(COVER, "utf-8")
    (folder / name).write_text("<p>ก</p>", "utf-8")
    status, out, err = render(workplace)
    assert (status, err, out.splitlines()[0]) == (
        1,
        "",
        f"แม่แบบ/{name}:1:1: error T602 template-syntax: ไม่มีแม่แบบใดใช้ {name}{message}",
    )
    assert not (workplace / "build").exists()


def test_parts_of_ones_own_and_what_is_no_template_are_no_fault(workplace: Path) -> None:
    folder = workplace / "แม่แบบ"
    for name in (".plan-book.html.j2.swp", "~parts.html.j2", "README.md", "base.docx"):
        (folder / name).touch()
    (folder / "our-cover.html.j2").write_text(COVER, "utf-8")
    assert render(workplace, plan_book__html__j2=OWN)[0] == 0


def test_parts_that_are_named_only_when_a_template_runs_are_no_fault(workplace: Path) -> None:
    (workplace / "แม่แบบ" / "our-cover.html.j2").write_text(COVER, "utf-8")
    assert (
        render(workplace, plan_book__html__j2=OWN.replace('"our-cover.html.j2"', '"our-" ~ "cover.html.j2"'))[0]
        == 0
    )


def test_an_own_style_sheet_is_that_of_the_web_page_and_cannot_end_itself(workplace: Path) -> None:
    css = "p { color: red } </style><script>alert(1)</script>"
    assert render(workplace, "--format", "html", book__css=css)[0] == 0
    page = (workplace / "build" / "pa-sak-2566-2570.html").read_text("utf-8")
    assert "p { color: red }" in page
    assert "<script>alert" not in page.replace("<\\/style><script>alert", "")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("readme.txt", ""),
        ("plan-book.html", " (plan-book.html หมายถึง plan-book.html.j2 ใช่หรือไม่)"),
        ("Parts.html.j2", " (Parts.html.j2 หมายถึง parts.html.j2 ใช่หรือไม่)"),
    ],
)
def test_a_folder_that_changes_nothing_is_refused(workplace: Path, name: str, message: str) -> None:
    (workplace / "แม่แบบ" / name).touch()
    known = " ".join([*sorted(path.name for path in templates_folder().glob("*.html.j2")), "book.css"])
    assert "plan-book.html.j2" in known
    expected = f"plan: ใน แม่แบบ ไม่มีแม่แบบที่โปรแกรมใช้ ชื่อที่ใช้ได้คือ {known}{message}\n"
    assert render(workplace) == (2, "", expected)


@pytest.mark.parametrize("folder", ["nowhere", "x" * 5000, "a/plan.yaml"], ids=["nowhere", "long", "file"])
def test_a_folder_that_cannot_be_opened_is_refused(tmp_path: Path, folder: str) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "plan.yaml").touch()
    done = plan("render", str(PLANS / "pa-sak"), "--templates", folder, cwd=tmp_path)
    expected = f"plan: เปิดโฟลเดอร์แม่แบบ {folder} ไม่ได้\n"
    assert (done.returncode, done.stdout, done.stderr.replace("\\", "/")) == (2, "", expected)


@pytest.mark.parametrize("folder", ["builtin", "ก?:<&>", "a\x01b"])
def test_a_folder_of_any_name_has_its_faults_shown_from_its_own_files(workplace: Path, folder: str) -> None:
    if sys.platform == "win32":
        pytest.skip("the file system refuses such names")
    (workplace / folder).mkdir()
    (workplace / folder / "plan-book.html.j2").write_text("<article>\n<video/>\n</article>", "utf-8")
    done = plan("render", "--templates", folder, cwd=workplace)
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.splitlines()[:3] == [
        f"{printable(folder)}/plan-book.html.j2:2:1: error T603 unsupported-markup: ไม่รองรับแท็ก <video>",
        "    2 | <video/>",
        "      | ^^^^^^",
    ]


def test_a_column_too_few_is_shown_at_the_table(workplace: Path) -> None:
    own = (
        '{% extends "builtin/plan-book.html.j2" %}\n{% block year_table %}\n<table>\n<caption>ก</caption>\n'
        "<colgroup><col/></colgroup>\n<tbody><tr><td>1</td><td>2</td></tr></tbody></table>{% endblock %}"
    )
    assert render(workplace, plan_book__html__j2=own) == (
        1,
        (
            "แม่แบบ/plan-book.html.j2:3:1: error T603 unsupported-markup: แถวที่ 1 ของ <tbody> มี 2 คอลัมน์ แต่ <colgroup> มี 1\n"
            "    3 | <table>\n"
            "      | ^^^^^^\n"
            "  แก้: แก้จำนวนช่อง colspan หรือ rowspan ให้เต็มแถวพอดี (plan rule T603)\n"
        ),
        "",
    )


def test_what_cannot_be_read_is_said_before_any_book_is_made(workplace: Path) -> None:
    folder = workplace / "แม่แบบ"
    (folder / "plan-book.html.j2").symlink_to(PLANS / "pa-sak" / "plan.yaml")
    (folder / "parts.html.j2").write_bytes("ปก".encode("cp874"))
    (folder / "book.css").write_bytes(b"p {} /*" + b" " * (1 << 20) + b"*/")
    assert render(workplace) == (
        1,
        (
            "แม่แบบ/book.css:1:1: error Y007 too-large-or-deep: ไฟล์ใหญ่เกิน 1 MiB\n"
            "  แก้: แยกข้อมูลเป็นหลายไฟล์ หรือลบส่วนที่ไม่ใช้ (plan rule Y007)\n"
            "แม่แบบ/parts.html.j2:1:1: error Y003 encoding: ไฟล์นี้ไม่ใช่ UTF-8 น่าจะเป็น TIS-620 (ANSI)\n"
            "    1 | ปก\n"
            "      | ^\n"
            "  แก้: บันทึกไฟล์ใหม่โดยเลือกรหัสอักขระ UTF-8 (plan rule Y003)\n"
            "แม่แบบ/plan-book.html.j2:1:1: error Y011 unreadable-file: เป็นลิงก์ออกไปนอกโฟลเดอร์นี้ จึงไม่เปิดอ่าน\n"
            "  แก้: คัดลอกไฟล์จริงมาไว้ในโฟลเดอร์ (plan rule Y011)\n"
        ),
        "",
    )
