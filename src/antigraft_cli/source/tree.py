"""The strict YAML dialect, built from libyaml's events: scalars stay text, with their places.

The parser's events are used, not its composer: the composer hides unused anchors and recurses in C
without a limit, so 100,000 opening brackets crash the process. Positions are indexes into the text,
in code points.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import yaml
from yaml import AliasEvent, DocumentStartEvent, MappingEndEvent, ScalarEvent, SequenceEndEvent, SequenceStartEvent
from yaml.cyaml import CParser  # type: ignore[attr-defined]

from antigraft_cli.diagnostics import Fault
from antigraft_cli.messages import Message
from antigraft_cli.rules import Rule
from antigraft_cli.source.file_rules import ANCHOR_OR_TAG, DUPLICATE_KEY, KEY_NOT_TEXT, SYNTAX, TOO_LARGE_OR_DEEP
from antigraft_cli.source.syntax import explain, is_fixed_at_its_start
from antigraft_cli.source.typed_signs import typed_sign

MAX_DEPTH = 20
MAX_NODES = 50_000
"""Lists, maps and values in one file; the largest of a real plan has a few hundred."""


@dataclass(slots=True)
class Scalar:
    """A text as written; `style` is `''`, `'`, `"`, `|` or `>`; `end` is exclusive."""

    text: str
    start: int
    end: int
    style: str = ""


@dataclass(slots=True)
class Sequence:
    """A list of nodes."""

    start: int
    end: int = 0
    items: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class Mapping:
    """Values by key, in the order written, and the key scalars themselves."""

    start: int
    end: int = 0
    keys: dict[str, Scalar] = field(default_factory=dict)
    values: dict[str, Node] = field(default_factory=dict)


Node: TypeAlias = Scalar | Sequence | Mapping
Path: TypeAlias = tuple[str | int, ...]
"""Keys and list indexes from the root to a node."""

Plain: TypeAlias = "str | list[Plain] | dict[str, Plain]"


class _Stop(Exception):  # noqa: N818 - ends the reading of one file; never leaves this module
    """No more of this file can be read."""


def build(text: str) -> tuple[Node | None, list[Fault]]:
    """The root node of one file's text, and every YAML fault in it.

    The root is None if nothing could be built: a syntax error, too deep nesting, or no content.
    """
    builder = _Builder(text)
    try:
        root = builder.document()
    except yaml.MarkedYAMLError as error:
        if error.problem_mark and "nesting depth" in str(error.problem):
            # Newer libyaml looks ahead a thousand brackets and gives up before it reports the first.
            return build(text[: error.problem_mark.index])
        builder.faults.append(_syntax_fault(error, text))
        root = None
    except _Stop:
        root = None
    return root, builder.faults


def plain(node: Node) -> Plain:
    """The node as text, lists and dictionaries, without places."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return {key: plain(value) for key, value in node.values.items()}


def scalars(node: Node) -> list[Scalar]:
    """Every value scalar at and below the node, in the order written."""
    found: list[Scalar] = []
    _add_scalars(node, found)
    return found


def _add_scalars(node: Node, found: list[Scalar]) -> None:
    if isinstance(node, Scalar):
        found.append(node)
        return
    for child in node.items if isinstance(node, Sequence) else node.values.values():
        _add_scalars(child, found)


def texts_of(node: Node) -> list[tuple[Path, str]]:
    """Every value at and below the node as written, with its path."""
    found: list[tuple[Path, str]] = []
    _add_texts(node, (), found)
    return found


def _add_texts(node: Node, path: Path, found: list[tuple[Path, str]]) -> None:
    if isinstance(node, Scalar):
        found.append((path, node.text))
        return
    children = enumerate(node.items) if isinstance(node, Sequence) else node.values.items()
    for step, child in children:
        _add_texts(child, (*path, step), found)


class _Builder:
    def __init__(self, text: str) -> None:
        self.faults: list[Fault] = []
        # Any: PyYAML's stubs know neither the marks nor the types of its events.
        self._next: Callable[[], Any] = CParser(text).get_event
        self._depth = 0
        self._nodes = 0

    def document(self) -> Node | None:
        self._next()
        if not isinstance(self._next(), DocumentStartEvent):
            return None
        root = self._node(self._next())
        self._next()
        event = self._next()
        if isinstance(event, DocumentStartEvent):
            self._fault(SYNTAX, event, *_SECOND_DOCUMENT)
        return root

    def _fault(self, rule: Rule, event: Any, message: Message, hint: Message) -> None:
        self.faults.append(Fault(rule, *_range(event), message=message, hint=hint))

    def _node(self, event: Any) -> Node:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            self._fault(TOO_LARGE_OR_DEEP, event, *_TOO_MANY)
            raise _Stop
        start, end = event.start_mark, event.end_mark
        if isinstance(event, ScalarEvent):
            if event.anchor or event.tag:
                self._fault(ANCHOR_OR_TAG, event, *_ANCHOR_OR_TAG)
            # PyYAML marks a plain scalar's style with None.
            return Scalar(event.value, start.index, end.index, event.style or "")
        if isinstance(event, AliasEvent):
            self._fault(ANCHOR_OR_TAG, event, *_ALIAS)
            return Scalar("", *_range(event))
        return self._collection(event)

    def _collection(self, event: Any) -> Node:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            self._fault(TOO_LARGE_OR_DEEP, event, *_TOO_DEEP)
            raise _Stop
        if event.anchor or event.tag:
            self._fault(ANCHOR_OR_TAG, event, *_ANCHOR_OR_TAG)
        is_list = isinstance(event, SequenceStartEvent)
        node = self._sequence(event) if is_list else self._mapping(event)
        self._depth -= 1
        return node

    def _sequence(self, event: Any) -> Sequence:
        node, following, item = Sequence(_range(event)[0]), self._next, self._node
        while not isinstance(event := following(), SequenceEndEvent):
            node.items.append(item(event))
        node.end = _range(event)[1]
        return node

    def _mapping(self, event: Any) -> Mapping:
        node = Mapping(_range(event)[0])
        while not isinstance(event := self._next(), MappingEndEvent):
            self._entry(node, event)
        node.end = _range(event)[1]
        return node

    def _entry(self, node: Mapping, event: Any) -> None:
        key = self._node(event)
        value = self._node(self._next())
        if isinstance(event, AliasEvent):
            return  # Y006
        if not isinstance(key, Scalar) or not key.text:
            self._fault(KEY_NOT_TEXT, event, *_KEY_NOT_TEXT)
        elif key.text in node.keys:
            if not _is_cut_amount(key.text, value):
                self._fault(DUPLICATE_KEY, event, *_duplicate_key(key.text))
        else:
            node.keys[key.text] = key
            node.values[key.text] = value


def _range(event: Any) -> tuple[int, int]:
    return event.start_mark.index, event.end_mark.index


def _syntax_fault(error: yaml.MarkedYAMLError, text: str) -> Fault:
    context, problem = str(error.context or ""), str(error.problem or "")
    index = min(error.problem_mark.index, len(text)) if error.problem_mark else 0
    opened = min(error.context_mark.index, len(text)) if error.context_mark else index
    if is_fixed_at_its_start(context) and not ("flow" in context and "\n" not in text[opened:index].strip()):
        index = opened
    elif not text[index:].strip():
        # An unclosed quote is noticed at the end, but fixed where it was opened.
        index = opened if error.context_mark else max(len(text.rstrip()) - 1, 0)
    if typed := typed_sign(text, index):
        return typed
    line_start = text.rfind("\n", 0, index) + 1
    message, hint = explain(context, problem, text[line_start:index], text[index : index + 1])
    return Fault(SYNTAX, index, index + 1, message, hint)


def _is_cut_amount(key: str, value: Node) -> bool:
    """Whether a field is the part of an amount cut off by a comma inside braces (S101): `{budget: 15,000,000}`."""
    return len(key) == 3 and key.isdecimal() and isinstance(value, Scalar) and not value.text


def _duplicate_key(key: str) -> tuple[Message, Message]:
    return (
        Message(f"ช่อง {key} เขียนไว้แล้วก่อนหน้านี้", f"the field {key} was already written above"),
        Message("เหลือไว้เพียงแห่งเดียว", "keep only one of them"),
    )


_SECOND_DOCUMENT = (
    Message("มีเอกสารที่สองต่อท้าย หลังเส้น ---", "a second document follows after ---"),
    Message("แยกเป็นคนละไฟล์ หรือลบเส้น --- ออก", "move it to a file of its own, or delete the --- line"),
)
_ANCHOR_OR_TAG = (
    Message(
        "ใช้เครื่องหมาย & หรือ ! นำหน้าค่า ซึ่งแบบนี้ไม่รองรับ", "an anchor (&) or tag (!), which this format does not allow"
    ),
    Message("ลบออก หรือใส่ข้อความไว้ในเครื่องหมายคำพูด", "delete it, or put the text in quotes"),
)
_ALIAS = (
    Message("ใช้เครื่องหมาย * อ้างถึงค่าอื่น ซึ่งแบบนี้ไม่รองรับ", "an alias (*), which this format does not allow"),
    Message("เขียนค่าเต็มตรงนี้ หรือใส่ข้อความไว้ในเครื่องหมายคำพูด", "write the value out here, or put the text in quotes"),
)
_TOO_DEEP = (
    Message(f"ข้อมูลซ้อนกันลึกเกิน {MAX_DEPTH} ชั้น", f"the data is nested more than {MAX_DEPTH} levels deep"),
    Message("ตรวจวงเล็บและการย่อหน้า", "check the brackets and the indentation"),
)
_TOO_MANY = (
    Message(f"ไฟล์นี้มีค่าเกิน {MAX_NODES:,} ค่า", f"this file has more than {MAX_NODES:,} values"),
    Message("ตรวจว่าเป็นไฟล์ของแผนนี้ หรือแบ่งเป็นหลายไฟล์", "check that it is the plan's file, or divide it into several"),
)
_KEY_NOT_TEXT = (
    Message("ชื่อช่องต้องเป็นข้อความ", "a field name must be text"),
    Message("เขียนเป็น ชื่อช่อง: ค่า", "write it as name: value"),
)
