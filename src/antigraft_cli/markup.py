"""The markup that templates yield: a small strict subset of HTML, well-formed as XML.

`parse` reads and checks it, converts its digits by scope, keeps figures together, labels its list items
and fills its contents list: whatever writers share is decided here. What is not in the closed lists below
is a fault.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from xml.etree import ElementTree as ET

from antigraft_cli.diagnostics import Message
from antigraft_cli.thai import convert_digits, list_number, typeset

Element = ET.Element

CLASSES: dict[str, frozenset[str]] = {
    tag: frozenset(classes.split())
    for tag, classes in {
        "article": "",
        "section": "cover front years sheets",
        "h1": "title title-page",
        "h2": "",
        "h3": "",
        "h4": "",
        "p": "body title signature sheet-head sheet-number sheet-dimension",
        "ol": "",
        "ul": "",
        "li": "",
        "span": "tick",
        "b": "",
        "br": "",
        "a": "",
        "table": "",
        "caption": "",
        "colgroup": "",
        "col": "",
        "thead": "",
        "tbody": "",
        "tfoot": "",
        "tr": "",
        "th": "",
        "td": "center money",
        "nav": "",
    }.items()
}
"""Every element and the classes it may have."""

ATTRIBUTES = {
    "id": re.compile(r"[a-z][a-z0-9-]*"),
    "width": re.compile(r"[0-9]{1,2}(\.[0-9])?"),
    "rowspan": re.compile("[1-9]"),
    "colspan": re.compile("[1-9]"),
    "scope": re.compile("col|row|colgroup|rowgroup"),
    "href": re.compile(r"#[a-z][a-z0-9-]*"),
    "data-page": re.compile("portrait|landscape"),
    "data-pages": re.compile("none|letters|digits"),
    "data-start": re.compile("[0-9]{1,3}"),
    "data-digits": re.compile("thai|arabic"),
    "data-toc": re.compile("(?s).*"),
}
"""Every attribute and what it may say."""

_DOCTYPE = re.compile(r"<!(DOCTYPE|ENTITY)", re.IGNORECASE)
_TRACE = re.compile(r"<\?at ([^?]*)\?>")


@dataclass(frozen=True, slots=True)
class MarkupFault:
    """What is wrong; `line` in the rendered text, `trace` the template's place before it, if traced."""

    message: Message
    line: int = 0
    trace: str = ""


def parse(html: str) -> tuple[Element | None, list[MarkupFault]]:
    """The checked tree of a rendered template, and what is wrong with it (then None).

    Processing instructions `<?at FILE:LINE?>` may stand between elements; they say where in the
    template the next ones come from.
    """
    if found := _DOCTYPE.search(html):
        return None, [_syntax_fault(html, html.count("\n", 0, found.start()) + 1, found.start())]
    try:
        parser = ET.XMLParser(target=ET.TreeBuilder(insert_pis=True))  # noqa: S314 - no DOCTYPE
        root = ET.fromstring(html, parser)  # noqa: S314 - nor entities can be declared
    except ET.ParseError as error:
        line, column = error.position
        start = sum(len(each) for each in html.splitlines(keepends=True)[: line - 1]) + column
        return None, [_syntax_fault(html, line, start)]
    faults: list[MarkupFault] = []
    _check(root, "thai", "", faults)
    if faults:
        return None, faults
    _fill_contents(root)
    for block in root:
        _label_lists(block, (), root.get("data-digits", "thai"))
    return root, []


def _syntax_fault(html: str, line: int, start: int) -> MarkupFault:
    traces = _TRACE.findall(html, 0, start)
    message = Message(
        "แท็กปิดไม่ครบ ซ้อนผิดลำดับ หรือใช้อักขระพิเศษ", "a tag is not closed, crossed, or a character is not escaped"
    )
    return MarkupFault(message, line, traces[-1] if traces else "")


def _check(element: Element, digits: str, trace: str, faults: list[MarkupFault]) -> str:
    """Check an element and all below it, convert its digits, and say the last trace seen."""
    attributes = element.items()
    if attributes or element.tag not in CLASSES:
        if problems := _problems(element.tag, tuple(attributes)):
            faults.extend(MarkupFault(message, trace=trace) for message in problems)
        digits = element.get("data-digits", digits)
    if element.text:
        element.text = typeset(element.text, digits)
    child: Any
    for child in element[:]:
        if callable(child.tag):  # a processing instruction
            trace = (child.text or "").removeprefix("at ")
            _drop(element, child)
            continue
        trace = _check(child, digits, trace, faults)
        if child.tail:
            child.tail = typeset(child.tail, digits)
    return trace


def _drop(element: Element, child: Element) -> None:
    """Take a processing instruction out of the tree, but not the text after it."""
    index = list(element).index(child)
    if index:
        element[index - 1].tail = (element[index - 1].tail or "") + (child.tail or "")
    else:
        element.text = (element.text or "") + (child.tail or "")
    element.remove(child)


@lru_cache(1024)
def _problems(tag: str, attributes: tuple[tuple[str, str], ...]) -> tuple[Message, ...]:
    """What is wrong with an element of these attributes; a document has few kinds of them."""
    classes = CLASSES.get(tag)
    if classes is None:
        return (Message(f"ไม่รองรับแท็ก <{tag}>", f"unsupported element <{tag}>"),)
    problems = []
    for name, value in attributes:
        if name == "class":
            if value not in classes:
                problems.append(
                    Message(
                        f'ไม่รองรับ class="{value}" ใน <{tag}>',
                        f'unsupported class "{value}" of <{tag}>',
                    )
                )
        elif name not in ATTRIBUTES or not ATTRIBUTES[name].fullmatch(value):
            problems.append(
                Message(
                    f'ไม่รองรับ {name}="{value}" ใน <{tag}>',
                    f'unsupported {name}="{value}" of <{tag}>',
                )
            )
    return tuple(problems)


def _fill_contents(root: Element) -> None:
    """An id for every heading and caption that has `data-toc`, and a linked entry in `nav` where there is one.

    What they are called has the digits of the `nav`, else of the document.
    """
    nav = next(root.iter("nav"), None)
    digits = (root.get("data-digits") if nav is None else _digits_around(root, nav)) or "thai"
    for number, (heading, target) in enumerate(list(_entries(root)), start=1):
        title = typeset(heading.get("data-toc", ""), digits)
        heading.set("data-toc", title)
        target.set("id", target.get("id", f"entry-{number}"))
        if nav is not None:
            link = ET.SubElement(ET.SubElement(nav, "p"), "a", href=f"#{target.get('id')}")
            link.text = title


def _entries(element: Element) -> Iterator[tuple[Element, Element]]:
    """Each element below that has `data-toc`, and the one that a link to it leads to: a caption's table."""
    for child in element:
        if child.get("data-toc"):
            yield child, element if child.tag == "caption" else child
        yield from _entries(child)


def _digits_around(element: Element, wanted: Element) -> str:
    """The digits of the nearest scope around an element that stands somewhere below another."""
    inner = next((child for child in element if wanted in child.iter()), None)
    digits = _digits_around(inner, wanted) if inner is not None else ""
    return digits or element.get("data-digits", "")


def _label_lists(parent: Element, above: tuple[int, ...], digits: str) -> None:
    """Give each item of the lists below an element its number or dash as `data-label`."""
    digits = parent.get("data-digits", digits)
    for child in parent:
        if child.tag == "ul":
            for item in child:
                item.set("data-label", "-")
                _label_lists(item, (), digits)
        elif child.tag == "ol":
            for number, item in enumerate(child, start=1):
                item.set("data-label", convert_digits(list_number((*above, number)), digits))
                _label_lists(item, (*above, number), digits)
        elif child.tag in _HOLDERS:
            _label_lists(child, (), digits)


_HOLDERS = ("section", "article")
