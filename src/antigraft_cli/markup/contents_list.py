"""The contents list: an entry for every heading and caption that is to be found in it, linked to its place."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from antigraft_cli.thai import typeset


def fill_contents(root: ET.Element) -> None:
    """An id for every heading and caption that has `data-toc`, and a linked entry in `nav` where there is one.

    What they are called has the digits of the `nav`, else of the document.
    """
    nav = next(root.iter("nav"), None)
    digits = (root.get("data-digits") if nav is None else _digits_around(root, nav)) or "thai"
    for number, (heading, target) in enumerate(list(_entries(root)), start=1):
        title = typeset(heading.get("data-toc", ""), digits)
        heading.set("data-toc", title)
        # With a sign that no id of a template has.
        target.set("id", target.get("id", f"entry_{number}"))
        if nav is not None:
            link = ET.SubElement(ET.SubElement(nav, "p"), "a", href=f"#{target.get('id')}")
            link.text = title


def _entries(element: ET.Element) -> Iterator[tuple[ET.Element, ET.Element]]:
    """Each element below that has `data-toc`, and the one that a link to it leads to: a caption's table or figure."""
    for child in element:
        if child.get("data-toc"):
            yield child, element if child.tag in ("caption", "figcaption") else child
        yield from _entries(child)


def _digits_around(element: ET.Element, wanted: ET.Element) -> str:
    """The digits of the nearest scope around an element that stands somewhere below another."""
    inner = next((child for child in element if wanted in child.iter()), None)
    digits = _digits_around(inner, wanted) if inner is not None else ""
    return digits or element.get("data-digits", "")
