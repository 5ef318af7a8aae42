"""The styles of a Word file, each with what it inherits (ECMA-376 part 1, 17.7)."""

from __future__ import annotations

from typing import NamedTuple

from antigraft_cli.readers.docx.word_xml import Element, W, is_on, number, value

_WIDEST = 31680
"""Twips of the widest page (22 inches)."""


class Style(NamedTuple):
    """A style: its name, and what it says of paragraphs and runs; None where neither it nor its parents say it."""

    name: str = ""
    bold: bool | None = None
    hidden: bool | None = None
    centered: bool | None = None
    new_page: bool | None = None
    outline: int | None = None
    list_id: str | None = None
    list_level: int | None = None
    left: int | None = None
    first: int | None = None
    """Twips: how far lines are set in, and the first one beyond them."""

    def over(self, parent: Style) -> Style:
        """This, and what its parent says where this says nothing."""
        return parent._replace(**{name: said for name, said in self._asdict().items() if said not in (None, "")})


PLAIN = Style()


class StyleSheet:
    """The styles of a file by id."""

    def __init__(self, root: Element | None) -> None:
        found = [] if root is None else list(root.iterchildren(f"{W}style"))
        self._elements = {each.get(f"{W}styleId", ""): each for each in found}
        self._styles: dict[str, Style] = {}
        standard = (each for each in found if _is_default_paragraph(each))
        self._default = next((each.get(f"{W}styleId", "") for each in standard), "")

    def paragraph(self, id_: str) -> Style:
        """The style of a paragraph; the default one for an empty id."""
        return self[id_ or self._default]

    def __getitem__(self, id_: str) -> Style:
        """A style by id; one that says nothing if there is none of that id."""
        chain: list[str] = []
        while id_ in self._elements and id_ not in self._styles and id_ not in chain[-1:]:
            # A circle of parents ends where it began.
            self._styles[id_] = PLAIN
            chain.append(id_)
            id_ = value(self._elements[id_], "basedOn")
        style = self._styles.get(id_, PLAIN)
        for each in reversed(chain):
            style = self._styles[each] = own_style(self._elements[each]).over(style)
        return style


def own_style(element: Element) -> Style:
    """What a style says itself."""
    paragraph, run = element.find(f"{W}pPr"), element.find(f"{W}rPr")
    name = value(element, "name") or element.get(f"{W}styleId", "")
    return paragraph_look(paragraph)._replace(name=name, bold=is_bold(run), hidden=is_on(run, "vanish"))


def paragraph_look(properties: Element | None) -> Style:
    """What `w:pPr` says of a paragraph."""
    if properties is None:
        return PLAIN
    level = value(properties, "outlineLvl")
    listed = properties.find(f"{W}numPr")
    alignment = value(properties, "jc")
    return Style(
        centered=alignment == "center" if alignment else None,
        new_page=is_on(properties, "pageBreakBefore"),
        outline=number(level, 0, 9, 9) if level else None,
        list_id=value(listed, "numId") or None,
        list_level=number(value(listed, "ilvl"), 0, 8, 0) if value(listed, "ilvl") else None,
        left=_twips(properties, "left", "start"),
        first=_twips(properties, "firstLine") or -(_twips(properties, "hanging") or 0) or None,
    )


def _twips(properties: Element, *names: str) -> int | None:
    said = next((text for name in names if (text := value(properties, "ind", W + name))), "")
    return number(said, -_WIDEST, _WIDEST, 0) if said else None


def is_bold(properties: Element | None) -> bool | None:
    """Whether `w:rPr` makes text bold; Thai is a complex script, for which Word writes `w:bCs` beside `w:b`."""
    latin, thai = is_on(properties, "b"), is_on(properties, "bCs")
    return None if latin is None and thai is None else bool(latin or thai)


def _is_default_paragraph(element: Element) -> bool:
    return element.get(f"{W}type") == "paragraph" and element.get(f"{W}default") in ("1", "true", "on")
