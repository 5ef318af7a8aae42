"""Texts that programs stumble over, and a plan that has them in every one of its text fields."""

from __future__ import annotations

from itertools import count
from pathlib import Path
from shutil import copytree

from antigraft_cli.source.canonical import text
from antigraft_cli.source.plan_files import PLAN_FILE
from antigraft_cli.source.tree import plain
from changed_plans import PLANS, folder
from model_fields import FILES, changed

TEXTS = (
    # what other programs take for code, paths, numbers or nothing
    "<script>alert(1)</script>", "</w:t></w:r>", "]]><!--", "&#0;&nbsp;&lt;", "{{ 7 * 7 }}", "{% raw %}", "$${org.name}", "%s %n %(x)d",
    "'; DROP TABLE plans; --", "`rm -rf ~`", "$(reboot)", "../../../etc/passwd", r"\\server\share", r"C:\CON\aux.txt", "file:///etc/passwd",
    "javascript:alert(1)", "=1+1", "=cmd|' /C calc'!A0", "@SUM(A1)", "+1", "-1", "_x000D_", "_x0041_", "#REF!", "NaN", "null", "true", "~",
    "0x1F", "1e309", "1/0", "١٢٣", "１２３", "#set text(red)", "$x^2$", r"\begin{a}", "*ก* _ข_ # ค", "a\\nb", r"\u0000",
    # letters that are hard to draw, to break, to compare or to see
    "e\u0301", "ั้", "ก็็็็็", "เเละ", "ํา", "ๆๆ", "ฯลฯ", "ฤๅษี", "\u200bก\u200b", "ก\u2060ข", "soft\u00adhyphen", "\u00a0ก\u00a0", "จุด…", "\u202eกลับ\u202c",
    "\u2066ใน\u2069", "שלום", "مرحبا", "Z̷͓̈a̸̟͝l̵̰̂g̶͙̈ó", "漢字かな", "한국어", "\u1112\u1161\u11ab", "👨‍👩‍👧‍👦", "🇹🇭", "👍🏽", "☺\ufe0f", "𝔘𝔫𝔦", "ﬁ", "İıſ", "Ⅷ", "\ue000", "\uf8ff",
    "\U000e0041", "\U0010fffd", "�", "꧁", "𒐫", "ʼn", "1\u20e3", "½",
    # long and empty
    "ก" * 300, "W" * 300, "ข้อความ " * 60, "-" * 100, "." * 100, "๑" * 100, "\u3000",
)  # fmt: skip
"""None has a character that no text of a plan may hold (Y009)."""


def naughty_plan(target: Path, shift: int) -> Path:
    """The example with one of the texts behind every text of its own, from the one at `shift` on, in turn."""
    copytree(PLANS / "example" / "pictures", target / "pictures", dirs_exist_ok=True)
    turn = count(shift)
    for name, file in folder("example").files.items():
        assert file.root is not None
        kind = FILES[name if name == PLAN_FILE else name.partition("/")[0]]
        made = changed(kind, plain(file.root), lambda each: f"{each} {TEXTS[next(turn) % len(TEXTS)]}")
        path = target / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text(made), "utf-8")
    return target
