"""The fonts that a theme defines, by the names that styles use for them."""

from __future__ import annotations

from lxml import etree

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"

ThemeFonts = dict[str, str]
"""From names such as `majorHAnsi` and `minorBidi` to fonts."""

_SLOTS = {"Ascii": "latin", "HAnsi": "latin", "EastAsia": "ea", "Bidi": "cs"}


def theme_fonts(theme: etree._Element | None) -> ThemeFonts:
    """The fonts of a theme; for complex script the ones for Thai, if it names any."""
    fonts: ThemeFonts = {}
    for kind in ("major", "minor"):
        scheme = None if theme is None else theme.find(f".//{_A}{kind}Font")
        if scheme is None:
            continue
        latin = _typeface(scheme.find(f"{_A}latin"))
        thai = next((_typeface(each) for each in scheme.findall(f"{_A}font") if each.get("script") == "Thai"), "")
        for slot, name in _SLOTS.items():
            own = thai if name == "cs" else ""
            fonts[kind + slot] = own or _typeface(scheme.find(_A + name)) or latin
    return {name: font for name, font in fonts.items() if font}


def _typeface(element: etree._Element | None) -> str:
    return "" if element is None else str(element.get("typeface", ""))
