"""The contents list: a linked entry for every heading and caption that is marked for it."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from antigraft_cli.thai import one_line, typeset


def fill_contents(root: ET.Element) -> None:
    """Give every heading and caption that has `data-toc` an id, and a linked entry in `nav` if there is one.

    The titles of entries use the digits of the `nav`, or else of the document.
    """
    nav = next(root.iter("nav"), None)
    digits = (root.get("data-digits") if nav is None else _digits_around(root, nav)) or "thai"
    for number, (heading, target) in enumerate(list(_entries(root)), start=1):
        title = typeset(one_line(heading.get("data-toc", "")), digits)
        heading.set("data-toc", title)
        # With an underscore, which no id of a template has.
        target.set("id", target.get("id", f"entry_{number}"))
        if nav is not None:
            link = ET.SubElement(ET.SubElement(nav, "p"), "a", href=f"#{target.get('id')}")
            link.text = title


def _entries(element: ET.Element) -> Iterator[tuple[ET.Element, ET.Element]]:
    """Each descendant that has `data-toc`, and the element that a link to it leads to: for a caption, what it is of."""
    captioned = element
    for each in element.iter():
        if each.tag in ("table", "figure"):
            captioned = each
        elif each.get("data-toc"):
            yield each, captioned if each.tag in ("caption", "figcaption") else each


def _digits_around(element: ET.Element, wanted: ET.Element) -> str:
    """The digits of the nearest scope around `wanted`, a descendant of `element`; empty if none sets them."""
    inner = next((child for child in element if wanted in child.iter()), None)
    digits = _digits_around(inner, wanted) if inner is not None else ""
    return digits or element.get("data-digits", "")
