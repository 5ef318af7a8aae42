"""What Jinja says of a template that it can't read, said in Thai and English."""

from __future__ import annotations

import re
from difflib import get_close_matches

from antigraft_cli.diagnostics import Message

_KNOWN: tuple[tuple[str, str, str], ...] = (
    (r"Encountered unknown tag '(.*?)'.*needs to be closed is '(.*?)'", "ไม่รู้จักคำสั่ง {{% {0} %}} หรือยังไม่ปิด {{% {1} %}}", "unknown tag {{% {0} %}}, or {{% {1} %}} is not closed"),
    (r"Encountered unknown tag '(.*?)'", "ไม่รู้จักคำสั่ง {{% {0} %}}", "unknown tag {{% {0} %}}"),
    (r"Unexpected end of template.*needs to be closed is '(.*?)'", "ยังไม่ปิด {{% {0} %}} ด้วย {{% end{0} %}}", "{{% {0} %}} is not closed by {{% end{0} %}}"),
    (r"[Uu]nexpected end of template|[Uu]nexpected end of file", "แม่แบบจบก่อนปิดวงเล็บปีกกา", "the template ends before a brace is closed"),
    (r"Missing end of (?:comment|raw)", "ยังไม่ปิดหมายเหตุด้วย #}}", "a comment is not closed by #}}"),
    (r"[Ee]xpected an expression", "ขาดค่าตรงนี้", "a value is missing here"),
    (r"expected token '(.*?)', got '(.*?)'", "ตรงนี้ควรเป็น {0} แต่พบ {1}", "expected {0}, found {1}"),
    (r"unexpected '(.*?)'", "ไม่ควรมี {0} ตรงนี้", "{0} cannot stand here"),
    (r"unexpected char '(.*?)'", "อักขระ {0} ใช้ตรงนี้ไม่ได้", "the character {0} cannot stand here"),
    (r"[Bb]lock '(.*?)' defined twice", "มี {{% block {0} %}} สองแห่ง", "{{% block {0} %}} stands twice"),
    (r"^\*+$", "ผลคูณหรือยกกำลังใหญ่เกินไป", "the product or power is too large"),
    (r"division by zero", "หารด้วยศูนย์", "division by zero"),
    (r"maximum recursion depth", "แม่แบบเรียกตัวเองไม่รู้จบ", "a template calls itself without end"),
    (r"the document is too long", "เล่มยาวเกินไป แม่แบบอาจวนไม่รู้จบ", "the document is too long; a loop may have no end"),
    (r"Range too big", "range ยาวเกินไป", "the range is too long"),
)  # fmt: skip
_NOTHING_NAMED = re.compile(r"No (filter|test) named '(.*?)'")
_KINDS = {"filter": "ตัวกรอง", "test": "การทดสอบ"}


def explain(problem: str, names: dict[str, list[str]]) -> Message:
    """What is wrong; `names` are the known ones by kind (`filter`, `test`)."""
    if found := _NOTHING_NAMED.search(problem):
        return _no_such(found[1], found[2], names.get(found[1], []))
    for pattern, th, en in _KNOWN:
        if found := re.search(pattern, problem, re.DOTALL):
            return Message(th.format(*found.groups()), en.format(*found.groups()))
    return Message(f"ทำตามแม่แบบไม่ได้ ({problem})", problem)


def _no_such(kind: str, name: str, known: list[str]) -> Message:
    close = get_close_matches(name, known, n=1)
    th = f"ไม่มี{_KINDS[kind]} {name}" + (f" หมายถึง {close[0]} ใช่หรือไม่" if close else "")
    en = f"no {kind} named {name}" + (f"; did you mean {close[0]}?" if close else "")
    return Message(th, en)
