"""The styles of a reference under our ids: matched by name, else by id, and built anew of what a style may hold.

Word and LibreOffice give styles other ids when they save, but keep their names. Numbering is left out: the
book writes its own numbers.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from copy import deepcopy
from html import escape
from typing import NamedTuple

from lxml import etree

from antigraft_cli.writers.docx.theme_fonts import ThemeFonts
from antigraft_cli.writers.docx.word_looks import HeadLooks
from antigraft_cli.writers.docx.wordml import W, attribute, local, value
from antigraft_cli.writers.looks.style_names import PARAGRAPH_STYLES, TABLE

_USUAL_FONT, _USUAL_SIZE = "Times New Roman", 10.0
"""What Word takes where a file says nothing."""

_DERIVED = ("TOCHeading", "TOC2")
"""Styles that look like the one they are based on: a reference may do without."""

_ALWAYS_OURS = ("DefaultParagraphFont", "TableNormal", "NoList")
_DEFAULTS = {"paragraph": "Normal", "character": "DefaultParagraphFont", "table": "TableNormal"}

_ALLOWED = frozenset(
    (
        # A style and what it is called.
        "style", "name", "uiPriority", "qFormat", "basedOn", "next",
        "docDefaults", "rPrDefault", "pPrDefault", "rPr", "pPr", "tblPr", "trPr", "tcPr", "tblStylePr",
        # Paragraphs.
        "keepNext", "keepLines", "pageBreakBefore", "widowControl", "pBdr", "top", "left", "bottom", "right", "start",
        "end", "between", "bar", "shd", "tabs", "tab", "suppressAutoHyphens", "wordWrap", "overflowPunct", "snapToGrid",
        "spacing", "ind", "contextualSpacing", "mirrorIndents", "jc", "textAlignment", "outlineLvl",
        # Runs.
        "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "outline", "shadow", "color", "w", "kern",
        "position", "sz", "szCs", "highlight", "u", "vertAlign",
        # Tables.
        "tblStyleRowBandSize", "tblStyleColBandSize", "tblInd", "tblBorders", "insideH", "insideV", "tblCellMar",
        "tblCellSpacing", "tblLayout", "tcBorders", "tl2br", "tr2bl", "tcMar", "noWrap", "vAlign", "cantSplit", "tblHeader",
    )
)  # fmt: skip
_FONT_SLOTS = {"asciiTheme": "ascii", "hAnsiTheme": "hAnsi", "eastAsiaTheme": "eastAsia", "cstheme": "cs"}
_THEME_COLOURS = ("themeColor", "themeTint", "themeShade", "themeFill", "themeFillTint", "themeFillShade")


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
    """Their styles under our ids; where they have none, ours."""
    found = _Found(theirs)
    matched = {attribute(each, "styleId"): found.match(each) for each in ours.iter(f"{W}style")}
    kept = {id_: style for id_, style in matched.items() if style is not None}
    ids = {attribute(style, "styleId"): id_ for id_, style in kept.items()} | found.defaults
    based = _based_on(found, [*kept.values()], ids)
    root = etree.Element(f"{W}styles", nsmap={"w": W[1:-1]})
    root.append(_defaults(theirs, ours, fonts))
    for each in ours.iter(f"{W}style"):
        id_ = attribute(each, "styleId")
        root.append(_renamed(kept[id_], each, ids, fonts) if id_ in kept else deepcopy(each))
    root.extend([_renamed(style, None, ids, fonts) for style in based])
    _cut_circles(root)
    return Styles(
        etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True),
        *_body_text(root),
        frozenset(matched) - frozenset(kept) - {*_ALWAYS_OURS, *_DERIVED},
        tuple(found.names(but=kept.values())),
        _head(root),
    )


class _Found:
    """Their styles, to be looked up."""

    def __init__(self, root: etree._Element) -> None:
        self.styles = [each for each in root.findall(f"{W}style") if attribute(each, "styleId")]
        self.by_id = {attribute(each, "styleId"): each for each in self.styles}
        self._by_name = {(attribute(each, "type"), name): each for each in self.styles for name in _names(each)}
        self.defaults = {
            attribute(each, "styleId"): _DEFAULTS[attribute(each, "type")]
            for each in self.styles
            if attribute(each, "default") in ("1", "true", "on") and attribute(each, "type") in _DEFAULTS
        }

    def match(self, our: etree._Element) -> etree._Element | None:
        """Their style that is ours by name, else by id."""
        kind, id_ = attribute(our, "type"), attribute(our, "styleId")
        if id_ in _ALWAYS_OURS:
            return None
        if id_ == _DEFAULTS["paragraph"]:
            return next((self.by_id[each] for each, our_id in self.defaults.items() if our_id == id_), None)
        named = self._by_name.get((kind, value(our, "name").lower()))
        same = self.by_id.get(id_)
        return (
            named if named is not None else same if same is not None and attribute(same, "type") == kind else None
        )

    def names(self, but: Iterable[etree._Element]) -> Iterator[str]:
        """The names of paragraph styles as Word shows them, without those of some."""
        known = {attribute(each, "styleId") for each in but}
        others = (each for each in self.styles if attribute(each, "styleId") not in known)
        return (value(each, "name") for each in others if attribute(each, "type") == "paragraph")


def _names(style: etree._Element) -> list[str]:
    every = [value(style, "name"), *value(style, "aliases").split(",")]
    return [name.strip().lower() for name in every if name.strip()]


def _based_on(found: _Found, styles: list[etree._Element], ids: dict[str, str]) -> list[etree._Element]:
    """The styles that these are based on, which get ids in `ids`."""
    added: list[etree._Element] = []
    for style in styles:
        below = found.by_id.get(value(style, "basedOn"))
        while below is not None and attribute(below, "styleId") not in ids:
            added.append(below)
            ids[attribute(below, "styleId")] = f"Base{len(added)}"
            below = found.by_id.get(value(below, "basedOn"))
    return added


def _renamed(
    style: etree._Element, our: etree._Element | None, ids: dict[str, str], fonts: ThemeFonts
) -> etree._Element:
    """A style cleaned, under the id and name of ours, its relations to others under their new ids."""
    made = _cleaned(style, fonts)
    id_ = ids[attribute(style, "styleId")]
    made.attrib.clear()
    made.set(f"{W}type", attribute(style, "type"))
    if our is not None and attribute(our, "default"):
        made.set(f"{W}default", "1")
    if our is None or attribute(our, "customStyle"):
        made.set(f"{W}customStyle", "1")
    made.set(f"{W}styleId", id_)
    for child in made.findall(f"{W}name"):
        child.set(f"{W}val", id_ if our is None else value(our, "name"))
    for relation in ("basedOn", "next"):
        for child in made.findall(W + relation):
            target = ids.get(attribute(child, "val"))
            if target is None:
                made.remove(child)
            else:
                child.set(f"{W}val", target)
    return made


def _cut_circles(root: etree._Element) -> None:
    """No style is based on itself, however many are in between."""
    styles = {attribute(each, "styleId"): each for each in root.iter(f"{W}style")}
    for id_, style in styles.items():
        seen = {id_}
        while (above := value(style, "basedOn")) and above in styles:
            if above in seen:
                style.remove(next(style.iterchildren(f"{W}basedOn")))
                break
            seen.add(above)
            style = styles[above]  # noqa: PLW2901 - the way up


def _cleaned(element: etree._Element, fonts: ThemeFonts) -> etree._Element:
    """A copy of what is allowed, theme fonts and colours written out."""
    made = etree.Element(str(element.tag))
    for name, content in element.attrib.items():
        key = str(name)
        slot = _FONT_SLOTS.get(key.removeprefix(W))
        if slot and str(content) in fonts:
            made.set(W + slot, fonts[str(content)])
        elif (
            key.startswith(W) and not slot and key.removeprefix(W) not in _THEME_COLOURS and key not in made.attrib
        ):
            made.set(key, str(content)[:255])
    made.extend([_cleaned(child, fonts) for child in element if local(child) in _ALLOWED])
    return made


def _defaults(theirs: etree._Element, ours: etree._Element, fonts: ThemeFonts) -> etree._Element:
    """Their defaults, but Thai as the language."""
    ours_ = ours.find(f"{W}docDefaults")
    found = theirs.find(f"{W}docDefaults")
    if found is None or ours_ is None:
        found = etree.fromstring(
            f'<w:docDefaults xmlns:w="{W[1:-1]}"><w:rPrDefault><w:rPr/></w:rPrDefault></w:docDefaults>'
        )
    made = _cleaned(found, fonts)
    runs = made.find(f"{W}rPrDefault/{W}rPr")
    language = ours.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    if runs is not None and language is not None:
        runs.append(deepcopy(language))
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
