"""`plan render --format pdf` with the extra and without it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from command import plan

PLANS = Path(__file__).parents[2] / "data" / "plans"
WITHOUT = """
import sys
from importlib.machinery import PathFinder

class Without(PathFinder):
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        return None if name == "typst" else PathFinder.find_spec(name, path, target)

sys.meta_path = [each for each in sys.meta_path if each is not PathFinder] + [Without]
from antigraft_cli.cli.frame.run import main
main(sys.argv[1:])
"""


def test_a_year_as_pdf_beside_the_word_file(tmp_path: Path) -> None:
    arguments = ("render", str(PLANS / "pa-sak"), "--year", "2568", "--format", "pdf", "--format", "docx")
    done = plan(*arguments, cwd=tmp_path)
    made = done.stdout.replace("\\", "/")
    assert (done.returncode, made, done.stderr) == (
        0,
        "สร้างแล้ว build/pa-sak-2568.pdf\nสร้างแล้ว build/pa-sak-2568.docx\n",
        "",
    )
    assert (tmp_path / "build" / "pa-sak-2568.pdf").read_bytes().startswith(b"%PDF-")


def test_without_the_extra_it_says_how_to_install_it(tmp_path: Path) -> None:
    command = [sys.executable, "-c", WITHOUT, "render", str(PLANS / "pa-sak"), "--format", "pdf"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stdout, done.stderr) == (
        2,
        "",
        "plan: ยังไม่ได้ติดตั้งส่วนที่ทำ PDF ติดตั้งด้วย pipx inject antigraft-cli typst fontpkg-sarabun (หรือ pip install typst fontpkg-sarabun)\n",
    )
