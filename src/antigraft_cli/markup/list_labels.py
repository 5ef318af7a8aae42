"""What precedes each item of a list: its number or a dash, as text."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from antigraft_cli.thai import convert_digits, list_number


def label_lists(parent: Element, above: tuple[int, ...], digits: str) -> None:
    """Give each item of the lists inside `parent` its number or dash as `data-label`; `above` are the numbers around it."""
    digits = parent.get("data-digits", digits)
    for child in parent:
        if child.tag == "ul":
            for item in child:
                item.set("data-label", "-")
                label_lists(item, (), digits)
        elif child.tag == "ol":
            for number, item in enumerate(child, start=1):
                item.set("data-label", convert_digits(list_number((*above, number)), digits))
                label_lists(item, (*above, number), digits)
        elif child.tag in _HOLDERS:
            label_lists(child, (), digits)


_HOLDERS = ("section", "article")
