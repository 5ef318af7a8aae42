"""The styles of a reference under our ids: matched by name, or else by id, and rebuilt from what a style may hold.

Word and LibreOffice change the ids of styles when they save, but keep their names. Numbering is left out:
the book writes its own numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from copy import deepcopy
from html import escape
from typing import NamedTuple

from lxml import etree

from antigraft_cli.writers.docx.style_cleaning import cleaned
from antigraft_cli.writers.docx.style_schema import DEFAULTS, STYLE, Model
from antigraft_cli.writers.docx.theme_fonts import ThemeFonts
from antigraft_cli.writers.docx.word_looks import HeadLooks
from antigraft_cli.writers.docx.wordml import W, attribute, local, value
from antigraft_cli.writers.looks.style_names import PARAGRAPH_STYLES, TABLE

_USUAL_FONT, _USUAL_SIZE = "Times New Roman", 10.0
"""What Word uses if a file says nothing."""

_DERIVED = ("TOCHeading", "TOC2")
"""Styles that look like the one they are based on: a reference may do without."""

_ALWAYS_OURS = ("DefaultParagraphFont", "TableNormal", "NoList")
_DEFAULTS = {"paragraph": "Normal", "character": "DefaultParagraphFont", "table": "TableNormal"}

_Key = tuple[str, str]
"""A style's type and id: it is related to styles of its own type alone."""


class Styles(NamedTuple):
    """styles.xml; the font and size (points) of its body text; our ids that it lacks; the names of its other styles.

    `head` are the looks that the style of tables gives to their first row.
    """

    xml: bytes
    font: str
    size: float
    missing: frozenset[str]
    names: tuple[str, ...]
    head: HeadLooks = HeadLooks()


def rebuilt_styles(theirs: etree._Element, ours: etree._Element, fonts: ThemeFonts) -> Styles:
    """The reference's styles (`theirs`) under our ids, and our own where it has none."""
    found = _Found(theirs)
    kept = found.matches(list(ours.iter(f"{W}style")))
    ids = found.defaults | {_key(style): id_ for id_, style in kept.items()}
    based = _based_on(found, [*kept.values()], ids)
    root = etree.Element(f"{W}styles", nsmap={"w": W[1:-1]})
    root.append(_defaults(theirs, ours, fonts))
    for each in ours.iter(f"{W}style"):
        id_ = attribute(each, "styleId")
        root.append(_renamed(kept[id_], each, ids, fonts) if id_ in kept else deepcopy(each))
    root.extend([_renamed(style, None, ids, fonts) for style in based])
    _cut_circles(root)
    lacking = {attribute(each, "styleId") for each in ours.iter(f"{W}style")} - kept.keys()
    return Styles(
        etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True),
        *_body_text(root),
        frozenset(lacking - {*_ALWAYS_OURS, *_DERIVED}),
        tuple(found.names(but=kept.values())),
        _head(root),
    )


def _key(style: etree._Element) -> _Key:
    return attribute(style, "type"), attribute(style, "styleId")


class _Found:
    """The reference's styles, for lookup."""

    def __init__(self, root: etree._Element) -> None:
        self.styles = [each for each in root.findall(f"{W}style") if attribute(each, "styleId")]
        self.by_id = {_key(each): each for each in self.styles}
        self._by_name = {(attribute(each, "type"), name): each for each in self.styles for name in _names(each)}
        self.defaults = {
            _key(each): _DEFAULTS[attribute(each, "type")]
            for each in self.styles
            if attribute(each, "default") in ("1", "true", "on") and attribute(each, "type") in _DEFAULTS
        }

    def matches(self, ours: list[etree._Element]) -> dict[str, etree._Element]:
        """Their styles that are ours by name, else by id, under our ids; none of them twice."""
        wanted = [each for each in ours if attribute(each, "styleId") not in _ALWAYS_OURS]
        found: dict[str, etree._Element] = {}
        taken: set[_Key] = set()
        for match in (self._default, self._named, self._same):
            for our in wanted:
                style, id_ = match(our), attribute(our, "styleId")
                if style is not None and id_ not in found and _key(style) not in taken:
                    found[id_] = style
                    taken.add(_key(style))
        return found

    def _default(self, our: etree._Element) -> etree._Element | None:
        if attribute(our, "styleId") != _DEFAULTS["paragraph"]:
            return None
        return next((self.by_id[key] for key in self.defaults if key[0] == "paragraph"), None)

    def _named(self, our: etree._Element) -> etree._Element | None:
        named = self._by_name.get((attribute(our, "type"), value(our, "name").lower()))
        return None if attribute(our, "styleId") in _DEFAULTS.values() else named

    def _same(self, our: etree._Element) -> etree._Element | None:
        return None if attribute(our, "styleId") in _DEFAULTS.values() else self.by_id.get(_key(our))

    def names(self, but: Iterable[etree._Element]) -> Iterator[str]:
        """The names of paragraph styles as Word shows them, without those of some."""
        known = {_key(each) for each in but}
        others = (each for each in self.styles if _key(each) not in known)
        return (value(each, "name") for each in others if attribute(each, "type") == "paragraph")


def _names(style: etree._Element) -> list[str]:
    every = [value(style, "name"), *value(style, "aliases").split(",")]
    return [name.strip().lower() for name in every if name.strip()]


def _based_on(found: _Found, styles: list[etree._Element], ids: dict[_Key, str]) -> list[etree._Element]:
    """The styles that these are based on, which get ids in `ids`."""
    added: list[etree._Element] = []
    for style in styles:
        below = found.by_id.get((attribute(style, "type"), value(style, "basedOn")))
        while below is not None and _key(below) not in ids:
            added.append(below)
            ids[_key(below)] = f"Base{len(added)}"
            below = found.by_id.get((attribute(below, "type"), value(below, "basedOn")))
    return added


def _renamed(
    style: etree._Element, our: etree._Element | None, ids: dict[_Key, str], fonts: ThemeFonts
) -> etree._Element:
    """A style cleaned, under the id and name of ours, its relations to others under their new ids."""
    kind, id_ = attribute(style, "type"), ids[_key(style)]
    made = _cleaned(style, STYLE, fonts)
    made.set(f"{W}type", kind)
    if our is not None and attribute(our, "default"):
        made.set(f"{W}default", "1")
    if our is None or attribute(our, "customStyle"):
        made.set(f"{W}customStyle", "1")
    made.set(f"{W}styleId", id_)
    for child in made.findall(f"{W}name"):
        made.remove(child)
    made.insert(0, etree.Element(f"{W}name", {f"{W}val": id_ if our is None else value(our, "name")}))
    for relation in ("basedOn", "next"):
        for child in made.findall(W + relation):
            target = ids.get((kind, attribute(child, "val")))
            if target is None:
                made.remove(child)
            else:
                child.set(f"{W}val", target)
    _set_level(made, our)
    return made


def _set_level(style: etree._Element, our: etree._Element | None) -> None:
    """The outline level of ours, or none: by it Word finds what the contents list holds."""
    for child in style.findall(f"{W}pPr/{W}outlineLvl"):
        style[_place(style, "pPr")].remove(child)
    level = None if our is None else our.find(f"{W}pPr/{W}outlineLvl")
    if level is not None:
        if style.find(f"{W}pPr") is None:
            style.insert(_place(style, "pPr"), etree.Element(f"{W}pPr"))
        style[_place(style, "pPr")].append(deepcopy(level))


def _place(style: etree._Element, name: str) -> int:
    """Where among the children of a style one stands, or has to."""
    order = [*STYLE.children]
    return sum(order.index(local(child)) < order.index(name) for child in style)


def _cleaned(element: etree._Element, model: Model, fonts: ThemeFonts) -> etree._Element:
    made = cleaned(element, model, fonts)
    return etree.Element(str(element.tag)) if made is None else made


def _cut_circles(root: etree._Element) -> None:
    """No style is based on itself, however many are in between; each is looked at once."""
    styles = {attribute(each, "styleId"): each for each in root.iter(f"{W}style")}
    sound: set[str] = set()
    for id_ in styles:
        way: dict[str, None] = {}
        here = id_
        while here in styles and here not in sound:
            way[here] = None
            above = value(styles[here], "basedOn")
            if above in way:
                styles[here].remove(next(styles[here].iterchildren(f"{W}basedOn")))
                break
            here = above
        sound.update(way)


def _defaults(theirs: etree._Element, ours: etree._Element, fonts: ThemeFonts) -> etree._Element:
    """Their defaults, but Thai as the language."""
    found = theirs.find(f"{W}docDefaults")
    made = etree.Element(f"{W}docDefaults") if found is None else _cleaned(found, DEFAULTS, fonts)
    runs = made.find(f"{W}rPrDefault")
    if runs is None:
        runs = etree.Element(f"{W}rPrDefault")
        made.insert(0, runs)
    properties = runs.find(f"{W}rPr")
    if properties is None:
        properties = etree.SubElement(runs, f"{W}rPr")
    language = ours.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    if language is not None:
        properties.append(deepcopy(language))
    return made


def _head(root: etree._Element) -> HeadLooks:
    """What the style of tables says of their first row; the caption, which is that row, stays as its own style is."""
    table, caption = (_style(root, id_) for id_ in (TABLE, PARAGRAPH_STYLES["caption"]))
    first = next((each for each in table.iter(f"{W}tblStylePr") if attribute(each, "type") == "firstRow"), None)
    if first is None:
        return HeadLooks("")
    cell, runs = (_inside(first.find(W + part)) for part in ("tcPr", "rPr"))
    colour = attribute(caption.find(f"{W}rPr/{W}color"), "val") or "auto"
    return HeadLooks(cell, runs, f'<w:color w:val="{escape(colour)}"/>' if "<w:color " in runs else "")


def _style(root: etree._Element, id_: str) -> etree._Element:
    return next(each for each in root.iter(f"{W}style") if attribute(each, "styleId") == id_)


def _inside(properties: etree._Element | None) -> str:
    """The XML of what properties hold, without the declaration of its namespace."""
    xml = "".join(etree.tostring(each, encoding="unicode") for each in (() if properties is None else properties))
    return xml.replace(f' xmlns:w="{W[1:-1]}"', "")


def _body_text(root: etree._Element) -> tuple[str, float]:
    """The font and size of Normal, which the others scale with."""
    normal = _style(root, "Normal")
    places = [normal.find(f"{W}rPr"), root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")]
    runs = [place for place in places if place is not None]
    fonts = (attribute(each.find(f"{W}rFonts"), slot) for each in runs for slot in ("cs", "ascii"))
    sizes = (value(each, name) for each in runs for name in ("szCs", "sz"))
    size = next((size for size in sizes if size.isascii() and size.isdigit() and int(size)), "")
    return next((font for font in fonts if font), _USUAL_FONT), int(size) / 2 if size else _USUAL_SIZE
