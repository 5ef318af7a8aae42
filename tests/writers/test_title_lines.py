"""Titles of several lines, in each place where a format has them in one: a blank between lines, but not between Thai letters."""

from __future__ import annotations

import io
import re
import shutil
from pathlib import Path

import docx
import pytest
from pypdf import PdfReader

from antigraft_cli.pipeline.plan_book import render_plan
from antigraft_cli.pipeline.write import Format

EXAMPLE = Path(__file__).parents[2] / "data" / "plans" / "example"
TITLE = "แผนป้องกันการทุจริต ITA 2566\nIntegrity and Transparency\nเพื่อคุณธรรม\nและความโปร่งใส"
JOINED = "แผนป้องกันการทุจริต ITA ๒๕๖๖ Integrity and Transparency เพื่อคุณธรรมและความโปร่งใส"
SHEET = "โครงการเวทีประชาชน\nร่วมคิดร่วมตรวจสอบงบประมาณ ITA\nปี 2566"
SHEET_JOINED = "โครงการเวทีประชาชนร่วมคิดร่วมตรวจสอบงบประมาณ ITA ปี {}"
LAO = "องค์การบริหารส่วนตำบลตัวอย่าง"


def in_block(title: str) -> str:
    return "title: |-\n  " + title.replace("\n", "\n  ") + "\n"


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example with a title and a project's title of several lines."""
    folder = tmp_path_factory.mktemp("plans") / "example"
    shutil.copytree(EXAMPLE, folder)
    for name, title in (("plan.yaml", TITLE), ("projects/budget-forum.yaml", SHEET)):
        text = (folder / name).read_text("utf-8")
        changed = re.sub(r"^title: (?:\|-\n(?:  .*\n)+|.*\n)", in_block(title), text, flags=re.MULTILINE)
        assert changed != text
        (folder / name).write_text(changed, "utf-8")
    return folder


def written(plan: Path, format_: Format) -> bytes:
    (file,) = render_plan(plan, formats=[format_]).files
    assert file.content
    return file.content


def test_in_a_word_file(plan: Path) -> None:
    book = docx.Document(io.BytesIO(written(plan, Format.DOCX)))
    assert book.core_properties.title.startswith(f"{JOINED} พ.ศ. ")
    heads = {paragraph.text for section in book.sections for paragraph in section.header.paragraphs}
    assert any(text.startswith(f"{JOINED} พ.ศ. ") for text in heads)
    xml = book.element.xml
    listed = [each.text for each in book.paragraphs if each.style and each.style.name == "toc 1"]
    assert any(text.startswith(SHEET_JOINED.format("๒๕๖๖")) for text in listed)
    assert re.findall('<w:tblDescription w:val="(ตาราง 5 [^"]*)"', xml)[0] == (
        "ตาราง 5 แถว ลำดับ · รายการโครงการ (ตั้งต้น) · มิติ · งบประมาณ (บาท) · ดำเนินการไตรมาส · หมายเหตุ"
    )
    assert SHEET_JOINED.format("2566") in {cell.text for table in book.tables for cell in table._cells}


def test_in_a_web_page(plan: Path) -> None:
    page = re.sub("</?span[^>]*>", "", written(plan, Format.HTML).decode())
    assert f"<title>{JOINED} พ.ศ. " in page
    assert f'<p class="running-title">{JOINED} พ.ศ. ' in page
    assert f">{SHEET_JOINED.format('๒๕๖๖')}</a>" in page
    assert f"{SHEET_JOINED.format('2566')}</a>" in page
    assert f"ชื่อโครงการ: {SHEET_JOINED.format('๒๕๖๖')}</h" in page


def test_in_a_pdf(plan: Path) -> None:
    reader = PdfReader(io.BytesIO(written(plan, Format.PDF)))
    assert reader.metadata
    assert str(reader.metadata.title).startswith(f"{JOINED} พ.ศ. ")
    assert str(reader.metadata.author) == LAO
    titles = [str(each["/Title"]) for each in reader.outline if not isinstance(each, list)]
    assert titles[0].startswith(f"{JOINED} (พ.ศ.")
