"""The markup as page elements: one outline of headings, list numbers as text, tables that scroll on their own."""

from __future__ import annotations

from copy import deepcopy
from itertools import count
from xml.etree import ElementTree as ET

from antigraft_cli.markup.nodes import text_of
from antigraft_cli.markup.parsing import Element

_HEADINGS = ("h1", "h2", "h3", "h4")


def article(root: Element) -> Element:
    """A copy of the document for the page; the tree given is not changed."""
    made = deepcopy(root)
    _set_levels(made)
    for number, section in enumerate(made, start=1):
        _add_class(section, f"part-{number}")
        _put_side_by_side(section)
    tables = count(1)
    for parent in list(made.iter()):
        for index, child in enumerate(list(parent)):
            if child.tag == "table":
                parent[index] = _scrolling(child, f"table_{next(tables)}")
            elif child.tag == "nav":
                child.set("aria-label", text_of(child[0]) if len(child) else "สารบัญ")
            elif child.tag == "li" and child.get("data-label"):
                _show_label(child)
    for element in made.iter():
        if element.get("data-break"):
            _add_class(element, "new-page")
        for name in [name for name in element.attrib if name.startswith("data-")]:
            del element.attrib[name]
    return made


def _put_side_by_side(section: Element) -> None:
    """Neighbouring figures of half the width in a box of their own, in which as many stand in a row as have room."""
    row: Element | None = None
    for child in list(section):
        if child.tag != "figure" or "half" not in child.get("class", "").split():
            row = None
            continue
        if row is None or child.get("data-break"):
            row = Element("div", {"class": "side-by-side"})
            section.insert(list(section).index(child), row)
        section.remove(child)
        row.append(child)


def _set_levels(root: Element) -> None:
    """The first heading becomes the page's only h1; the others begin at h2 in each section and skip no level.

    The level that the template gave is kept as a class.
    """
    first = next((each for each in root.iter() if each.tag in _HEADINGS), None)
    for section in root:
        above: list[str] = []
        for heading in [each for each in section.iter() if each.tag in _HEADINGS]:
            above = [tag for tag in above if tag < heading.tag]
            _add_class(heading, f"level-{heading.tag[1:]}")
            if heading is not first:
                above.append(heading.tag)
            heading.tag = f"h{len(above) + 1}"


def _add_class(element: Element, name: str) -> None:
    element.set("class", f"{element.get('class', '')} {name}".strip())


def _scrolling(table: Element, caption_id: str) -> Element:
    """The table in its own scrolling region, reachable by keyboard, for narrow screens."""
    region = Element("div", {"class": "table", "role": "region", "tabindex": "0"})
    caption = table.find("caption")
    if caption is not None:
        caption.set("id", caption_id)
        region.set("aria-labelledby", caption_id)
        _repeat_on_paper(table, caption)
    # The column widths are in centimetres of paper.
    for columns in table.findall("colgroup"):
        table.remove(columns)
    if "data-break" in table.attrib:
        region.set("data-break", table.attrib.pop("data-break"))
    region.tail, table.tail = table.tail, None
    region.append(table)
    return region


def _repeat_on_paper(table: Element, caption: Element) -> None:
    """Put the caption into the head, too, for paper: browsers repeat heads on each sheet, but not captions."""
    head = table.find("thead")
    if head is None or not len(head):
        return
    row = ET.Element("tr", {"class": "on-every-sheet"})
    columns = sum(int(cell.get("colspan", "1")) for cell in head[0])
    title = ET.SubElement(row, "th", {"colspan": str(columns)})
    title.text = caption.text
    title.extend(deepcopy(list(caption)))
    head.insert(0, row)


def _show_label(item: Element) -> None:
    """Put the number or dash of an item before it as text, for copying and for screen readers."""
    label = ET.Element("span", {"class": "label"})
    label.text = item.get("data-label", "")
    label.tail = f" {(item.text or '').lstrip()}"
    item.text = None
    item.insert(0, label)
