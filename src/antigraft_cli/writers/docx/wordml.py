"""WordprocessingML read with lxml: names in its namespace."""

from __future__ import annotations

from lxml import etree

from antigraft_cli.writers.docx.xml_text import NAMESPACE

W = f"{{{NAMESPACE}}}"


def local(element: etree._Element) -> str:
    """An element's name without its namespace; empty for an element of another namespace."""
    name = element.tag
    return name.removeprefix(W) if isinstance(name, str) and name.startswith(W) else ""


def attribute(element: etree._Element | None, name: str) -> str:
    """An attribute's value, or an empty string."""
    return "" if element is None else str(element.get(W + name, ""))


def value(parent: etree._Element, name: str) -> str:
    """The `w:val` of a child element, or an empty string."""
    return attribute(parent.find(W + name), "val")
