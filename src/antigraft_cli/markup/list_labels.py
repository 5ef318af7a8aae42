"""What stands before each item of a list: its number or a dash, as text; nothing before the only one of an `ol`."""

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
                if len(item):
                    label_lists(item, (), digits)
        elif child.tag == "ol":
            for number, item in enumerate(child, start=1):
                numbers = (*above, number) if len(child) > 1 else above
                item.set("data-label", convert_digits(list_number(numbers), digits) if len(child) > 1 else "")
                if len(item):
                    label_lists(item, numbers, digits)
        elif child.tag in _HOLDERS:
            label_lists(child, (), digits)


_HOLDERS = ("section", "article")
