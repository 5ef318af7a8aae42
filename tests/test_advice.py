"""Advice that names an edit is right when followed to the letter: the finding is gone, and no new one is there."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from antigraft_cli.report.finding import Finding
from conftest import BASE
from test_cases import CASES, found_in, overlay

WRONG = [case for case in CASES if (case / "bad").exists()]
Edit = Callable[[re.Match[str], str], str]
"""What advice and the words that it is about make of these words."""

CONTROL = re.compile(r"\\(?:x[0-9A-F]{2}|u[0-9A-F]{4}|[abeNLP])")
"""A control character as YAML writes it in double quotes."""

HID_OTHERS = re.compile("[YS]|R201|R210|R211")
"""What keeps a file from being read further, so that what else is wrong with it is seen only afterwards."""


EDITS: tuple[tuple[str, Edit], ...] = (
    (r"(?:ถ้าค้างมาจากแผนอื่น )?แก้เป็น (?P<new>\S+)(?: (?:หรือ|ลบ|งบประมาณเดิม).*)?", lambda advice, _: advice["new"]),
    (r"แก้เป็นคำของหน่วยงานของตน เช่น (?P<new>\S+)", lambda advice, _: advice["new"]),
    (r"หมายถึง (?P<new>[^ ]+)(?: \(.*\))? ใช่หรือไม่", lambda advice, _: advice["new"]),
    (r"ใส่ทั้งหมดในเครื่องหมายคำพูดเดี่ยว: (?P<new>.+)", lambda advice, _: advice["new"]),
    (r"เปลี่ยน (?P<old>\S) เป็น - \(แป้นลบ\) แล้วเว้นวรรคหนึ่งช่อง", lambda advice, words: words.replace(advice["old"] + " ", "- ", 1).replace(advice["old"], "- ", 1)),
    (r"เปลี่ยนแท็บเป็นช่องว่าง(?P<many>หนึ่ง|สอง)ช่อง", lambda advice, words: words.replace("\t", " " * (1 + (advice["many"] == "สอง")))),
    (r"ลบ (?P<old>\S+) ออก", lambda advice, words: words.replace(advice["old"], "").lstrip()),
    (r"ลบช่องว่างนี้ แล้วเคาะแป้นเว้นวรรคใหม่", lambda _, words: " " * len(words)),
    (r"ลบอักขระนี้ออก", lambda _, words: CONTROL.sub("", words) if words.isprintable() else ""),
    (r"เขียนเป็น (?P<new>\w+: (?!ค่า)\S.*)", lambda advice, _: advice["new"]),
    (r"ใช้ปี พ.ศ. คือ (?P<new>\d+)", lambda advice, words: re.sub(r"(?:19|20|๑๙|๒๐)[0-9๐-๙]{2}", advice["new"], words)),
)  # fmt: skip


def edited(finding: Finding, text: str) -> str | None:
    """The text of the finding's file with its advice followed; None if the advice names no edit."""
    advice = finding.hint.th if finding.hint else ""
    for form, edit in EDITS:
        if followed := re.fullmatch(form, advice):
            start, end = (
                place(text, *at)
                for at in (
                    (finding.span.line, finding.span.column),
                    (finding.span.end_line, finding.span.end_column),
                )
            )
            return text[:start] + edit(followed, text[start:end]) + text[end:]
    return None


def place(text: str, line: int, column: int) -> int:
    """The index of a line and a column, both from 1."""
    return sum(map(len, text.splitlines(keepends=True)[: line - 1])) + column - 1


def kinds(findings: list[Finding]) -> Counter[tuple[str, str]]:
    return Counter((finding.rule.code, within(finding)) for finding in findings)


def within(finding: Finding) -> str:
    """The finding's file as named inside its plan."""
    return finding.path.rpartition("/plan/")[2]


def followed(case: Path, folder: Path) -> list[str]:
    """What is wrong with the advice of a case; and a line that begins with `ok` for each that is right."""
    results = []
    found = read(case, folder / "plan")
    for number, finding in enumerate(found):
        plan = folder / str(number) / "plan"
        read(case, plan)
        file = plan / within(finding)
        rename = re.fullmatch(r"เปลี่ยนชื่อเป็น (\S+)", finding.hint.th if finding.hint else "")
        if rename:
            file.rename(file.with_name(rename[1]))
        elif file.is_file():
            text = file.read_bytes().decode("utf-8", "replace")
            changed = edited(finding, text)
            if changed is None:
                continue
            file.write_bytes(changed.encode())
        else:
            continue
        before, after = kinds(found), kinds(found_in(case, plan))
        gone = after[finding.rule.code, within(finding)] < before[finding.rule.code, within(finding)]
        new = sorted(after - before) if not HID_OTHERS.match(finding.rule.code) else []
        results.append(
            f"{'ok' if gone and not new else 'WRONG'} {case.name}: {finding.hint and finding.hint.th} {new or ''}"
        )
    return results


def read(case: Path, plan: Path) -> list[Finding]:
    shutil.copytree(BASE, plan)
    overlay(plan, case / "bad")
    return found_in(case, plan)


def test_each_hint_that_names_an_edit_is_right_to_the_letter(tmp_path: Path) -> None:
    results = [line for case in WRONG for line in followed(case, tmp_path / case.name)]
    assert [line for line in results if not line.startswith("ok")] == []
    assert len(results) > 100
