"""A book of ours that was edited and saved by LibreOffice comes back as one saved by Word does."""

from __future__ import annotations

import io
import re
from pathlib import Path

import docx
from docx.oxml.ns import qn

from antigraft_cli.pipeline.plan_edits import PlanEdits
from edited_books import brought_back, opened
from office_saving import saved_by_libreoffice


def test_bookmarks_that_libreoffice_keeps_tell_a_project_whose_title_is_another(tmp_path: Path) -> None:
    book = opened("example")
    for text in book.element.body.iter(qn("w:t")):
        text.text = re.sub("โครงการค่ายเยาวชนสุจริต$", "กิจกรรมปลูกป่าชายเลน", text.text or "")
    saved = io.BytesIO()
    book.save(saved)
    again = docx.Document(io.BytesIO(saved_by_libreoffice(saved.getvalue(), "docx", tmp_path)))
    result = brought_back("example", again)
    assert [(each.file, each.change.edit.path, each.change.after) for each in result.changes] == [
        ("projects/honest-youth-camp.yaml", ("title",), "กิจกรรมปลูกป่าชายเลน"),
    ]
    assert result == PlanEdits(result.changes)
