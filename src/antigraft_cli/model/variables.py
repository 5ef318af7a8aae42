"""`${…}` in the data's texts: a closed list of variables from plan.yaml, replaced as plain text, in one pass."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

from antigraft_cli.diagnostics import MOST_OF_A_TEXT, Diagnostic, Place
from antigraft_cli.messages import Message
from antigraft_cli.model.names import LONGEST_NAME
from antigraft_cli.model.plan import WrittenText
from antigraft_cli.rules import Rule
from antigraft_cli.source.plan_files import PLAN_FILE
from antigraft_cli.source.tree import Mapping as MapNode
from antigraft_cli.source.tree import Node, Plain, Scalar, Sequence
from antigraft_cli.suggestions import Suggestions, did_you_mean
from antigraft_cli.thai import arabic_digits, year_range

Names = Mapping[str, str]
"""Values by variable; a variable that this plan has no value for is left out."""

VARIABLES = {
    "org.name": ("organization", "name"),
    "org.short_name": ("organization", "short_name"),
    "org.district": ("organization", "district"),
    "org.province": ("organization", "province"),
}
"""Where in plan.yaml each variable's value stands; those of `OFFICES` are made of the name, `period` of two years."""

OFFICES = ("org.executive", "org.clerk", "org.ordinance")
"""What an organisation of each kind calls its executive, its clerk and what it passes its budget as."""

ALL_VARIABLES = (*VARIABLES, *OFFICES, "period")
"""Every variable there is."""

_VARIABLE = re.compile(
    r"\$\$\{|\$\{([^{}$\n]*)\}|\$\{[a-z_.]*|\$(?P<bare>org\.[a-z_]+|period(?![A-Za-z_.]))|\{(?P<in_braces>org\.[a-z_]+|period)\}"
)


def names_of(root: Node | None) -> Names:
    """The variables' values from plan.yaml's root node."""
    found = {name: _text_at(root, path) for name, path in VARIABLES.items()}
    # A name that is too long is a fault of plan.yaml (S106), and would make every text with its variable as long.
    found = {name: text for name, text in found.items() if len(text) <= LONGEST_NAME}
    if name := found.get("org.name"):
        found |= zip(OFFICES, _offices(name, _text_at(root, ("organization", "type"))), strict=True)
    start, end = (arabic_digits(_text_at(root, ("period", side))) for side in ("start", "end"))
    if start and end:
        found["period"] = year_range(start, end)
    return {name: value for name, value in found.items() if value}


def _offices(name: str, type_: str) -> tuple[str, str, str]:
    """Executive, clerk and ordinance. A municipality has a นายกเทศมนตรี of นคร…, เมือง…, ตำบล… (Municipality Act B.E. 2496)."""
    executive = f"เทศมนตรี{name.removeprefix(_MUNICIPALITY)}" if _is_municipality(name, type_) else name
    return f"นายก{executive}", f"ปลัด{name}", ordinance_of(name, type_)


def ordinance_of(name: str, type_: str) -> str:
    """What an organisation passes its budget as."""
    return "เทศบัญญัติ" if _is_municipality(name, type_) else "ข้อบัญญัติ"


def _is_municipality(name: str, type_: str) -> bool:
    return name.startswith(_MUNICIPALITY) or type_.endswith("municipality")


_MUNICIPALITY = "เทศบาล"


def _text_at(node: Node | None, path: tuple[str, ...]) -> str:
    for step in path:
        node = node.values.get(step) if isinstance(node, MapNode) else None
    return node.text.strip() if isinstance(node, Scalar) else ""


def fill(text: str, names: Names) -> str:
    """The text with its variables replaced and `$${` as a literal `${`; unknown variables stay as they are."""
    return _VARIABLE.sub(lambda found: _value(found, names), text)


def _value(found: re.Match[str], names: Names) -> str:
    return "${" if found[0] == "$${" else names.get(found[1] or "", found[0])


def filled(node: Node, names: Names) -> Plain:
    """The node as text, lists and dictionaries, without places, with the variables of every text replaced."""
    if isinstance(node, Scalar):
        return fill(node.text, names) if "$" in node.text else node.text
    if isinstance(node, Sequence):
        return [filled(item, names) for item in node.items]
    return {key: filled(value, names) for key, value in node.values.items()}


UNKNOWN_VARIABLE = Rule(
    "R208",
    "unknown-variable",
    title=Message("${…} ที่ไม่รู้จัก", "an unknown ${…}"),
    why=Message(
        "ชื่อใน ${…} จะถูกแทนด้วยชื่อหน่วยงานหรือช่วงปีเมื่อสร้างเล่ม ถ้าไม่รู้จัก เล่มจะพิมพ์เครื่องหมายนั้นออกมาตามที่เขียน",
        "A name in ${…} is replaced by the organisation's name or the period. An unknown one would be printed as it is.",
    ),
)


class UnknownVariables:
    """R208 for every variable that is not in the list, has no value, or is used in the fields that define the values."""

    def __init__(self, names: Names) -> None:
        self._known = _Known(names)

    def found(self, text: WrittenText) -> Iterable[Diagnostic]:
        """What is wrong with the variables of one text."""
        if "$" not in text.text and "{" not in text.text:
            return ()
        in_names = text.file == PLAN_FILE and text.path[:1] in (("organization",), ("period",))
        return _unknown_in(text, _Known({}) if in_names else self._known)


class _Known:
    """The values by variable, what unknown ones probably mean, and what was already said of each."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self.meant = Suggestions(names)
        self.explained: dict[str, tuple[Message, Message]] = {}


def _unknown_in(text: WrittenText, known: _Known) -> Iterator[Diagnostic]:
    every = _VARIABLE.finditer(text.text)
    unknown = (found for found in every if found[0] != "$${" and found[1] not in known.names)
    for found in islice(unknown, MOST_OF_A_TEXT):
        yield _of_variable(text, found, known)
    if first := next(unknown, None):
        yield _of_variable(text, first, known)._replace(times=1 + sum(1 for _ in unknown))


def _of_variable(text: WrittenText, found: re.Match[str], known: _Known) -> Diagnostic:
    explanation = known.explained.get(found[0])
    if explanation is None:
        explanation = known.explained[found[0]] = _explanation(found, known)
    return Diagnostic(UNKNOWN_VARIABLE, Place(text.file, text.path, part=found.span()), *explanation)


def _explanation(found: re.Match[str], known: _Known) -> tuple[Message, Message]:
    name = found[1] if found[1] is not None else found["bare"] or found["in_braces"]
    if name is None:
        return _unclosed(found[0])
    meant = name if name in known.names else "" if name in ALL_VARIABLES else known.meant.closest(name)
    is_half = (found["bare"] or found["in_braces"]) and meant
    return _half_written(found[0], meant) if is_half else _explain(found[0], name, known.names, meant)


def _half_written(written: str, name: str) -> tuple[Message, Message]:
    meant = f"${{{name}}}"
    return (
        Message(f"{written} ไม่มี $ นำหน้า", f"{written} has no $ before it")
        if written.startswith("{")
        else Message(f"{written} ไม่มีวงเล็บปีกกา", f"{written} has no braces"),
        Message(f"แก้เป็น {meant}", f"change it to {meant}"),
    )


def _unclosed(written: str) -> tuple[Message, Message]:
    return (
        Message(f"{written} ไม่มี }} ปิดท้าย", f"{written} is not closed"),
        Message("เติม } ปิดท้ายชื่อ ถ้าต้องการพิมพ์ ${ จริงๆ ให้เขียน $${", "close it with }; write $${ for a literal ${"),
    )


def _explain(written: str, name: str, names: Names, close: str) -> tuple[Message, Message]:
    listed = ", ".join(f"${{{variable}}}" for variable in names)
    if name in (*VARIABLES, *OFFICES) and names:
        field = VARIABLES.get(name, VARIABLES["org.name"])[1]
        return (
            Message(
                f"{written} ยังไม่มีค่า เพราะ plan.yaml ไม่ได้กรอก {field}",
                f"{written} has no value: {field} is not set",
            ),
            Message(f"กรอก organization.{field} ใน plan.yaml", f"fill in organization.{field} in plan.yaml"),
        )
    if not names:
        return (
            Message(
                f"{written} ใช้ตรงนี้ไม่ได้ เพราะช่องนี้เป็นที่มาของชื่อ",
                f"{written} cannot be used here: the names come from this field",
            ),
            Message("พิมพ์ข้อความจริง", "write the actual text"),
        )
    hint = (
        did_you_mean(f"${{{close}}}")
        if close
        else Message(
            f"ใช้ได้เฉพาะ {listed} ถ้าต้องการพิมพ์ ${{ จริงๆ ให้เขียน $${{",
            f"use one of {listed}; write $${{ for a literal ${{",
        )
    )
    return Message(f"ไม่รู้จัก {written}", f"unknown variable {written}"), hint
