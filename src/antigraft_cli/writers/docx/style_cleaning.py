"""A style of a reference made anew of what the schema allows: each element once, in order, with values that it has."""

from __future__ import annotations

from lxml import etree

from antigraft_cli.writers.docx.style_schema import Model
from antigraft_cli.writers.docx.theme_fonts import ThemeFonts
from antigraft_cli.writers.docx.wordml import W, attribute, local

_FONT_SLOTS = {"asciiTheme": "ascii", "hAnsiTheme": "hAnsi", "eastAsiaTheme": "eastAsia", "cstheme": "cs"}
_OTHER_NAMES = {"start": "left", "end": "right", "startChars": "leftChars", "endChars": "rightChars"}
"""Of what is written left to right, as Thai is."""


def cleaned(element: etree._Element, model: Model, fonts: ThemeFonts) -> etree._Element | None:
    """A copy, theme fonts written out; None where it lacks what it needs or says what the schema does not know."""
    found: dict[str, dict[str, etree._Element]] = {}
    for child in element:
        name = _OTHER_NAMES.get(local(child), local(child))
        if (inner := model.children.get(name)) and (name not in found or name == model.many):
            made = cleaned(child, inner, fonts)
            if made is not None:
                same = found.setdefault(name, {})
                same.setdefault(attribute(made, "type") or str(len(same)), made)
    attributes = _attributes(element, model, fonts)
    if attributes is None or (model.many and model.many not in found and len(model.children) == 1):
        return None
    copy = etree.Element(W + _OTHER_NAMES.get(local(element), local(element)), attributes)
    copy.extend([each for name in model.children for each in found.get(name, {}).values()])
    return copy


def _attributes(element: etree._Element, model: Model, fonts: ThemeFonts) -> dict[str, str] | None:
    """The attributes that are allowed; None where one is missing, or `val` says what it must not."""
    written = {str(name).removeprefix(W): str(content) for name, content in element.attrib.items()}
    for theme, slot in _FONT_SLOTS.items():
        if font := fonts.get(written.get(theme, "")):
            written[slot] = font
    made = {}
    for name, content in written.items():
        own = _OTHER_NAMES.get(name, name)
        if own in model.attributes and (value := model.attributes[own](content)):
            made[W + own] = value
    wrong = "val" in written and "val" in model.attributes and W + "val" not in made
    return None if wrong or any(W + name not in made for name in model.needs) else made
