"""Jinja's error messages about a template, reworded in Thai and English."""

from __future__ import annotations

import re

from jinja2 import TemplateError, TemplateSyntaxError

from antigraft_cli.documents.strict_names import meant
from antigraft_cli.messages import Message
from antigraft_cli.suggestions import with_question

_Known = tuple[tuple[str, str, str], ...]

_KNOWN: _Known = (
    (r"Encountered unknown tag '(.*?)'.*needs to be closed is '(.*?)'", "ไม่รู้จักคำสั่ง {{% {0} %}} หรือยังไม่ปิด {{% {1} %}}", "unknown tag {{% {0} %}}, or {{% {1} %}} is not closed"),
    (r"Encountered unknown tag '(.*?)'", "ไม่รู้จักคำสั่ง {{% {0} %}}", "unknown tag {{% {0} %}}"),
    (r"Unexpected end of template.*needs to be closed is '(.*?)'", "ยังไม่ปิด {{% {0} %}} ด้วย {{% end{0} %}}", "{{% {0} %}} is not closed with {{% end{0} %}}"),
    (r"[Uu]nexpected end of template|[Uu]nexpected end of file", "แม่แบบจบก่อนปิดวงเล็บปีกกา", "the template ends before a brace is closed"),
    (r"Missing end of raw", "ยังไม่ปิด {{% raw %}} ด้วย {{% endraw %}}", "{{% raw %}} is not closed with {{% endraw %}}"),
    (r"Missing end of comment", "ยังไม่ปิดหมายเหตุด้วย #}}", "a comment is not closed with #}}"),
    (r"[Ee]xpected an expression", "ขาดค่าตรงนี้", "a value is missing here"),
    (r"tag name expected", "ขาดชื่อคำสั่งหลัง {{%", "a tag name is missing after {{%"),
    (r"expected token '(.*?)', got '(.*?)'$", "ตรงนี้ควรเป็น {0} แต่พบ {1}", "expected {0}, found {1}"),
    (r"unexpected '(.*?)', expected '(.*?)'", "ตรงนี้ควรเป็น {1} แต่พบ {0}", "expected {1}, found {0}"),
    (r"unexpected char '(.*?)'", "อักขระ {0} ใช้ตรงนี้ไม่ได้", "the character {0} is not allowed here"),
    (r"unexpected '(.*?)'", "ไม่ควรมี {0} ตรงนี้", "{0} is not allowed here"),
    (r"[Bb]lock '(.*?)' defined twice", "มี {{% block {0} %}} สองแห่ง", "{{% block {0} %}} is defined twice"),
    (r"Block names", "ชื่อ block มีขีดกลางไม่ได้ ใช้ขีดล่าง", "a block name takes underscores, not hyphens"),
    (r"extended multiple times", "ใช้ {{% extends %}} ได้ครั้งเดียว", "{{% extends %}} may be used only once"),
    (r"non top-level scope", "{{% extends %}} ต้องอยู่นอกคำสั่งอื่น", "{{% extends %}} must not be inside another tag"),
    (r"takes (?:not more than|no|exactly)|takes \d|missing \d+ required|takes from|unexpected keyword argument|got an unexpected", "จำนวนค่าในวงเล็บไม่ตรงกับที่ต้องใช้", "wrong number of values in brackets"),
    (r"division by zero|DivisionByZero|DivisionUndefined", "หารด้วยศูนย์", "division by zero"),
    (r"unsupported operand|can only concatenate|must be real number|not supported between", "ค่าต่างชนิดกันคำนวณหรือเทียบกันไม่ได้", "values of different kinds cannot be calculated with or compared"),
    (r"is not iterable|object is not callable|not subscriptable", "ค่านี้ไม่ใช่รายการหรือไม่ใช่คำสั่งที่เรียกได้", "this value is not a list, or cannot be called"),
    (r"has no attribute|object of type|argument must be", "ค่านี้ใช้กับตัวกรองนี้ไม่ได้", "this value does not work with this filter"),
    (r"maximum recursion depth|too many statically nested|too many nested", "แม่แบบเรียกตัวเองไม่รู้จบ หรือซ้อนลึกเกินไป", "a template calls itself endlessly, or is nested too deeply"),
    (r"Range too big", "range ยาวเกินไป", "the range is too long"),
    (r"Exceeds the limit \(\d+ digits\)", "ตัวเลขยาวเกินไป", "the number is too long"),
)  # fmt: skip
_KNOWN_MISSING: _Known = (
    (r"template '(.*?)' .*does not export the requested name '(.*?)'", "ใน {0} ไม่มี {1}", "there is no {1} in {0}"),
    (r"parameter '(.*?)' was not provided", "เรียก macro โดยไม่ได้ให้ค่าของ {0}", "a macro is called without a value for {0}"),
    (r"no parent block called '(.*?)'", "super() ใช้ไม่ได้ เพราะแม่แบบต้นทางไม่มี block {0}", "super() does not work here: the extended template has no block {0}"),
    (r"sequence was empty", "รายการนี้ว่าง จึงไม่มีข้อใดให้เลือก", "the list is empty: there is nothing to choose from it"),
    (r"No caller defined", "caller() ใช้ได้เฉพาะใน macro ที่เรียกด้วย {{% call %}}", "caller() only works in macros called with {{% call %}}"),
)  # fmt: skip
_TOKENS = {
    "end of print statement": "}}",
    "end of statement block": "%}",
    "begin of print statement": "{{",
    "begin of statement block": "{%",
    "template data / text": "ข้อความ",
    "end of template": "จุดสิ้นสุดของแม่แบบ",
    "name": "ชื่อ",
    "string": "ข้อความในเครื่องหมายคำพูด",
    "integer": "ตัวเลข",
    "float": "ตัวเลข",
    "begin of comment": "{#",
    "end of comment": "#}",
}
_NOTHING_NAMED = re.compile(r"No (filter|test) named '(.*?)'")
_KINDS = {"filter": "ตัวกรอง", "test": "การทดสอบ"}


def explain(error: Exception, names: dict[str, list[str]]) -> Message:
    """What is wrong; `names` are the known ones by kind (`filter`, `test`).

    What nothing better is known of gets a plain sentence: an error's own English is no Thai, and Python's is no help.
    """
    problem = (error.message if isinstance(error, TemplateSyntaxError) else str(error)) or ""
    if found := _NOTHING_NAMED.search(problem):
        return _no_such(found[1], found[2], frozenset(names.get(found[1], ())))
    if known := _said(problem, _KNOWN):
        return known
    if isinstance(error, TemplateSyntaxError):
        return Message("เขียนคำสั่งของแม่แบบผิดรูป", problem)
    return Message("ทำตามคำสั่งนี้ไม่ได้", problem if isinstance(error, TemplateError) else "this cannot be done")


def explain_missing(problem: str) -> Message:
    """What Jinja misses beside a name that is nowhere."""
    return _said(problem, _KNOWN_MISSING) or Message("แม่แบบใช้สิ่งที่ไม่มี", problem)


def word_of(problem: str) -> str:
    """The word in the template that the problem is about; empty if none is named."""
    quoted = re.findall("'([^']+)'", problem)
    behind_got = re.search("got '([^']+)'", problem)
    word = behind_got[1] if behind_got else quoted[-1] if "not export" in problem else next(iter(quoted), "")
    return {"end of print statement": "}}", "end of statement block": "%}"}.get(word, word)


def _said(problem: str, known: _Known) -> Message | None:
    for pattern, th, en in known:
        if found := re.search(pattern, problem, re.DOTALL):
            words = found.groups()
            return Message(th.format(*(_TOKENS.get(word, word) for word in words)), en.format(*words))
    return None


def _no_such(kind: str, name: str, known: frozenset[str]) -> Message:
    close = meant(name, known)
    return with_question(Message(f"ไม่มี{_KINDS[kind]} {name}", f"no {kind} named {name}"), close)
