"""What the markup may contain: its elements, their classes and attributes, and what each element may hold."""

from __future__ import annotations

import re
from functools import lru_cache

from antigraft_cli.messages import Message

CLASSES: dict[str, frozenset[str]] = {
    tag: frozenset(classes.split())
    for tag, classes in {
        "article": "",
        "section": "cover front years results sheets",
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
        "figure": "half",
        "img": "",
        "figcaption": "",
    }.items()
}
"""Every element and the classes it may have."""

ATTRIBUTES = {
    "id": re.compile(r"[a-z][a-z0-9-]*"),
    "width": re.compile(r"(?!0+(\.0)?$)[0-9]{1,2}(\.[0-9])?"),
    "rowspan": re.compile("[1-9]"),
    "colspan": re.compile("[1-9]"),
    "scope": re.compile("col|row|colgroup|rowgroup"),
    "href": re.compile(r"#[a-z][a-z0-9-]*"),
    "src": re.compile("[^\\x00-\\x1f]+"),
    "alt": re.compile(r"(?s).*\S.*"),
    "data-page": re.compile("portrait|landscape"),
    "data-pages": re.compile("none|letters|digits"),
    "data-start": re.compile("[0-9]{1,3}"),
    "data-break": re.compile("page"),
    "data-digits": re.compile("thai|arabic"),
    "data-toc": re.compile("(?s).*"),
}
"""Every attribute and the values it may have."""

ROOM = {"portrait": 16.0, "landscape": 24.7}
"""The width of the text on each page, in centimetres: A4 less margins of 3 and 2."""

ROOT = "article"

TEXT = "#text"

_INLINE = f"{TEXT} b span a br"

CONTENT: dict[str, frozenset[str]] = {
    tag: frozenset(content.split())
    for tag, content in {
        "article": "section",
        "section": "h1 h2 h3 h4 p ol ul table figure nav",
        "nav": "h1 h2 h3 h4 p",
        **dict.fromkeys(
            ("h1", "h2", "h3", "h4", "p", "caption", "figcaption", "th", "td", "b", "span", "a"), _INLINE
        ),
        **dict.fromkeys(("ol", "ul"), "li"),
        "li": f"{_INLINE} ol ul",
        "table": "caption colgroup thead tbody tfoot",
        "colgroup": "col",
        **dict.fromkeys(("thead", "tbody", "tfoot"), "tr"),
        "tr": "th td",
        "figure": "img figcaption",
        **dict.fromkeys(("br", "col", "img"), ""),
    }.items()
}
"""What each element may directly contain; a writer would lose anything else."""


@lru_cache(1024)
def problems(tag: str, attributes: tuple[tuple[str, str], ...]) -> tuple[tuple[Message, str], ...]:
    """What is wrong with an element and its attributes, each with the word at fault; cached, as they vary little."""
    classes = CLASSES.get(tag)
    if classes is None:
        return ((Message(f"ไม่รองรับแท็ก <{tag}>", f"unsupported element <{tag}>"), f"<{tag}"),)
    wrong = []
    for name, value in attributes:
        written = f'{name}="{value}"'
        if name == "class" and value not in classes:
            wrong.append(
                (Message(f"ไม่รองรับ {written} ใน <{tag}>", f'unsupported class "{value}" on <{tag}>'), written)
            )
        elif name != "class" and not (name in ATTRIBUTES and ATTRIBUTES[name].fullmatch(value)):
            wrong.append((Message(f"ไม่รองรับ {written} ใน <{tag}>", f"unsupported {written} on <{tag}>"), written))
    return tuple(wrong)


def misplaced(tag: str, parent: str = "") -> Message:
    """The message for an element, or for `TEXT`, inside a parent that cannot hold it."""
    if not parent:
        return Message(
            f"แท็กนอกสุดต้องเป็น <{ROOT}> ไม่ใช่ <{tag}>", f"the outermost element must be <{ROOT}>, not <{tag}>"
        )
    if tag == TEXT:
        return Message(f"ข้อความอยู่ใน <{parent}> โดยตรงไม่ได้", f"text is not allowed directly inside <{parent}>")
    return Message(f"<{tag}> อยู่ใน <{parent}> โดยตรงไม่ได้", f"<{tag}> is not allowed directly inside <{parent}>")
