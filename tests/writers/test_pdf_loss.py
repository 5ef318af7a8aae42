"""A PDF that does not show all of its document's text is not made, and a message says what it lacks."""

from __future__ import annotations

import re
import shutil
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from antigraft_cli.cli.frame.run import main
from antigraft_cli.markup.nodes import Paragraph, Run, Section, Table
from antigraft_cli.messages import Message
from antigraft_cli.shipped import templates_folder
from antigraft_cli.writers.pdf.pdf_file import pdf_file
from books import LONG_NOTE, PLANS
from pdf_books import PLAIN, TEMPLATE, table, written

FIRST = "บรรทัดแรกของข้อความที่ยาวกว่าที่ข้อความแจ้งจะอ้างถึงได้ทั้งหมด"


def lost(folder: Path, part: str, spoilt: str, *blocks: Paragraph | Table) -> list[Message]:
    """What is said where the template has something else in place of a part."""
    source = TEMPLATE.read_text("utf-8")
    assert part in source
    (folder / "book.typ").write_text(source.replace(part, spoilt), "utf-8")
    section = Section("sheets", "portrait", "digits", 1, (Paragraph("h1", (Run("หัวเรื่อง"),)), *blocks))
    content, notes = pdf_file((section,), PLAIN, folder / "book.typ")
    assert content is None
    return notes


def said(text: str) -> list[Message]:
    return [
        Message(
            f'ไม่สร้างไฟล์ PDF เพราะหน้ากระดาษแสดงข้อความที่ขึ้นต้นว่า "{text}" ไม่ครบ ใช้ไฟล์ Word แทน และโปรดแจ้งผู้พัฒนา',
            f'no PDF is made: its pages do not show all of the text beginning "{text}"; use Word, and please report this',
        )
    ]


def test_what_a_page_cuts_off_below_is_missed(tmp_path: Path) -> None:
    tall = table(("1", FIRST, " ".join([LONG_NOTE] * 20)))
    assert lost(tmp_path, "breakable: not cell.whole", "breakable: false", tall) == said(LONG_NOTE[:60])


def test_what_leaves_a_page_beside_it_is_missed(tmp_path: Path) -> None:
    rows = table(("1", "ก", FIRST))
    assert lost(tmp_path, "map(width => width * 1pt)", "map(width => width * 3pt)", rows) == said("หัว2")


def test_a_run_that_is_not_drawn_is_missed(tmp_path: Path) -> None:
    text = Paragraph("p", (Run(FIRST), Run("อีกส่วน", "bold")))
    spoilt = 'in paragraph.runs.filter(run => run.mark == "") {'
    assert lost(tmp_path, "in paragraph.runs {", spoilt, text) == said(FIRST[:60])


def test_one_letter_that_is_not_drawn_is_missed(tmp_path: Path) -> None:
    text = Paragraph("p", (Run("เลข 1234 และ 5678"),))
    found = lost(tmp_path, "piece.split(", 'piece.replace("7", "").split(', text)
    assert found == said("เลข 1234 และ 5678")


def test_a_label_and_a_cell_that_are_not_drawn_are_missed(tmp_path: Path) -> None:
    item = Paragraph("ol", (Run("ข้อ"),), "๑)", 1)
    assert lost(
        tmp_path,
        "4pt } else { style.hanging * 1pt }, item.label)",
        "4pt } else { style.hanging * 1pt }, [])",
        item,
    ) == said("๑)")
    spoilt = "(cell-of((..cell, runs: if cell.rows == 1 { () } else { cell.runs })),)"
    rows = table(("1", FIRST, "ข"))
    assert lost(tmp_path, "(cell-of(cell),)", spoilt, rows) == said("หัว0")


def test_a_long_row_of_one_sign_stays_in_its_cell() -> None:
    """Before most of these no line breaks by itself, so that the row left the cell, and the page."""
    rows = table(*((f"12 {sign * 100}", sign * 300, "ก") for sign in "./,:;!?-_'\"|…Wx๑ก"))
    section = Section("sheets", "landscape", "digits", 1, (Paragraph("h1", (Run("หัวเรื่อง"),)), rows))
    assert pdf_file((section,), PLAIN, TEMPLATE)[1] == []


SHOW_NOTHING = "\u034f\u061c\u1160\u17b5\u180d\u180f\u200b\u202e\u2060\u206f\u3164\ufe01\ufe0f\uffa0\ufff8\U0001bca0\U0001d174\U000e0001\U000e0041"


@pytest.mark.parametrize("sign", SHOW_NOTHING, ids=lambda sign: f"U+{ord(sign):04X}")
def test_a_sign_that_shows_nothing_is_not_missed(sign: str) -> None:
    blocks = Paragraph("h1", (Run("หัวเรื่อง"),)), Paragraph("p", (Run(sign),)), table(("1", f"ก{sign}ข", sign))
    assert re.sub("ก[^ข]?ข", "กข", text_of(*blocks)).split() == [
        "-",
        "๑",
        "-",
        "ชื่อ",
        "หัวเรื่อง",
        "ตาราง",
        "หัว0",
        "หัว1",
        "หัว2",
        "1",
        "กข",
    ]


def test_marks_that_no_one_font_has_keep_no_pdf_from_being_made() -> None:
    """Sarabun has U+0308 alone of these. Without their letter, behind a box or at the beginning, Typst drops the others."""
    marks = "\u0337\u0353\u0308"
    rows = table(("1", f"www.example.go.th/x{marks}a", marks), widths=(1.3, 2, 2))
    assert "example\n.go.th/" in text_of(Paragraph("h1", (Run("หัวเรื่อง"),)), rows)


def text_of(*blocks: Paragraph | Table) -> str:
    """The first page of a PDF about which there is nothing to say, as it is read out of it."""
    content = written((Section("sheets", "portrait", "digits", 1, blocks),))
    return PdfReader(BytesIO(content)).pages[0].extract_text()


def test_the_command_makes_no_such_file_and_ends_with_1(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "templates"
    shutil.copytree(templates_folder(), folder)
    spoilt = (folder / "book.typ").read_text("utf-8").replace("content-of(cell)", "[]")
    (folder / "book.typ").write_text(spoilt, "utf-8")
    monkeypatch.setattr("antigraft_cli.pipeline.write.templates_folder", lambda: folder)
    with pytest.raises(SystemExit) as ended:
        main(["render", str(PLANS / "pa-sak"), "--format", "pdf", "-o", str(tmp_path / "made")])
    out, err = capsys.readouterr()
    assert (ended.value.code, out) == (1, "")
    assert err == f"pa-sak: {said('ลำดับ')[0].th}\n"
    assert not (tmp_path / "made").exists()
