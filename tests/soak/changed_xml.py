"""Parts of Office files changed at random: real ones with elements cut out, doubled and moved, and others' attributes."""

from __future__ import annotations

from lxml import etree

from soak.drawn import Drawn

VALUES = (
    "", "0", "1", "-1", "2147483648", "99999999999999999999", "x", "NaN", "1e309", "true", "off", "auto", "#REF!",
    "begin", "separate", "end", "page", "restart", "continue", "bullet", "%1.%9", "w14", "paragraph", "table", "๑",
    "F0FC", "A1", "XFD1048576", "A1:XFD1048576", "s", "str", "inlineStr", "e", "b", "d", "n", "\u202e", "_x0000_", "_xD800_",
)  # fmt: skip
"""What attributes and texts are set to."""


def changed_xml(part: bytes, drawn: Drawn) -> bytes:
    """The XML of a part after one change or several."""
    root = etree.fromstring(part)
    for _ in range(drawn.randint(1, 6)):
        every = [each for each in root.iter() if isinstance(each.tag, str)]
        _change(every, drawn)
    return etree.tostring(root)


def _change(every: list[etree._Element], drawn: Drawn) -> None:
    one, other = drawn.choice(every), drawn.choice(every)
    kind = drawn.randint(0, 7)
    holder = one.getparent()
    if kind == 0 and holder is not None:
        holder.remove(one)
    elif kind == 1 and holder is not None:
        holder.insert(holder.index(one), _copy(one))
    elif kind == 2 and len(list(other.iter())) < 500:
        one.append(_copy(other))
    elif kind == 3:
        one.tag = other.tag
    elif kind == 4:
        one.text = _value(drawn)
    elif kind == 5 and other.attrib:
        one.set(drawn.choice(sorted(map(str, other.attrib))), _value(drawn))
    elif one.attrib:
        name = drawn.choice(sorted(map(str, one.attrib)))
        if kind == 6:
            del one.attrib[name]
        else:
            one.set(name, _value(drawn))


def _copy(element: etree._Element) -> etree._Element:
    return etree.fromstring(etree.tostring(element, with_tail=False))


def _value(drawn: Drawn) -> str:
    """A value of the list, or any text that XML can hold."""
    if drawn.random() < 0.7:
        return drawn.choice(VALUES)
    return "".join(
        each for each in drawn.text() if each in "\t\n" or " " <= each <= "\ud7ff" or "\ue000" <= each <= "\ufffd"
    )
