"""Navigation of the page: the parts that the document names for its contents list, by section."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree import ElementTree as ET

from antigraft_cli.markup.nodes import Section, captions
from antigraft_cli.markup.parsing import Element

CONTENTS = "page_contents"
_GROUPS = {"years": "ตารางรายปี", "sheets": "รายละเอียดโครงการ"}
"""The heading above a section's entries, by the section's style."""


def navigation(sections: tuple[Section, ...], charts: str = "") -> Element:
    """Links to the document's parts, which readers can collapse; `charts` is the id of the overview, if any."""
    nav = ET.Element("nav", {"aria-label": "ส่วนต่าง ๆ ของเล่ม", "id": CONTENTS})
    details = ET.SubElement(nav, "details", open="")
    ET.SubElement(details, "summary").text = "ไปยังส่วนต่าง ๆ"
    top = ET.SubElement(details, "ul")
    if charts:
        _link(top, charts, "ภาพรวม")
    for section in sections:
        links = list(_links(section))
        group = _GROUPS.get(section.style)
        holder = _group(top, group) if group and links else top
        for identity, text in links:
            _link(holder, identity, text)
    back = ET.SubElement(nav, "a", {"class": "back", "href": f"#{CONTENTS}"})
    back.text = "ขึ้นบน"
    return nav


def _links(section: Section) -> Iterator[tuple[str, str]]:
    for block in section.blocks:
        for heading in captions(block):
            if heading.entry and heading.id:
                yield heading.id, heading.entry


def _group(parent: Element, name: str) -> Element:
    item = ET.SubElement(parent, "li")
    ET.SubElement(item, "span").text = name
    return ET.SubElement(item, "ul")


def _link(parent: Element, identity: str, text: str) -> None:
    ET.SubElement(ET.SubElement(parent, "li"), "a", href=f"#{identity}").text = text
