"""The labels of native lists, counted as Word counts them (ECMA-376 part 1, 17.9)."""

from __future__ import annotations

import re
from typing import NamedTuple

from antigraft_cli.readers.docx.number_formats import shown_number
from antigraft_cli.readers.docx.word_xml import Element, W, is_on, number, value
from antigraft_cli.readers.symbol_fonts import unicode_symbols
from antigraft_cli.readers.written_text import seen

_PLACE = re.compile("%([1-9])")
_MOST = 32767


class _Level(NamedTuple):
    form: str
    text: str
    start: int
    restart: int
    """The level, from 1, whose next item makes this one begin anew; 0 for never."""
    decimal: bool
    style: str


class _List(NamedTuple):
    """What `w:num` says: its abstract list, whose counting it shares, its levels, and where it begins anew."""

    abstract: str
    levels: dict[int, _Level]
    starts: dict[int, int]


class ListNumbers:
    """The lists of a file, and how far each has been counted."""

    def __init__(self, root: Element | None) -> None:
        self._lists: dict[str, _List] = {}
        self._counted: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[str, int]] = set()
        if root is not None:
            self._read(root)

    def _read(self, root: Element) -> None:
        abstracts = {each.get(f"{W}abstractNumId", ""): each for each in root.iterchildren(f"{W}abstractNum")}
        linked = {value(each, "styleLink"): each for each in abstracts.values() if value(each, "styleLink")}
        levels = {id_: _levels(linked.get(value(each, "numStyleLink"), each)) for id_, each in abstracts.items()}
        for each in root.iterchildren(f"{W}num"):
            abstract = value(each, "abstractNumId")
            changed = dict(levels.get(abstract, {}))
            starts = {}
            for override in each.iterchildren(f"{W}lvlOverride"):
                level = number(override.get(f"{W}ilvl", ""), 0, 8, 0)
                changed |= _levels(override)
                if start := value(override, "startOverride"):
                    starts[level] = number(start, 0, _MOST, 1)
            self._lists[each.get(f"{W}numId", "")] = _List(abstract, changed, starts)

    def level_of_style(self, list_id: str, style_id: str) -> int:
        """The level, from 0, that a list gives to a style."""
        found = self._lists.get(list_id)
        levels = found.levels.items() if found else ()
        return next((level for level, each in levels if each.style == style_id), 0)

    def next_label(self, list_id: str, level: int) -> str:
        """The label of the next item of a list; an empty string where none is shown."""
        found = self._lists.get(list_id)
        if found is None or level not in found.levels:
            return ""
        counted = self._counted.setdefault(found.abstract, {})
        self._count(found, list_id, level, counted)
        return _label(found.levels, level, counted)

    def _count(self, found: _List, list_id: str, level: int, counted: dict[int, int]) -> None:
        if level in found.starts and (list_id, level) not in self._begun:
            self._begun.add((list_id, level))
            counted[level] = found.starts[level]
        elif level in counted:
            counted[level] = min(counted[level] + 1, _MOST)
        else:
            counted[level] = found.levels[level].start
        for deeper in [each for each in counted if each > level]:
            restart = found.levels[deeper].restart if deeper in found.levels else deeper
            if restart and level < restart:
                del counted[deeper]


def _levels(parent: Element) -> dict[int, _Level]:
    found = {}
    for each in parent.iterchildren(f"{W}lvl"):
        level = number(each.get(f"{W}ilvl", ""), 0, 8, 0)
        restart = value(each, "lvlRestart")
        form = value(each, "numFmt") or "decimal"
        text = value(each, "lvlText")
        if form == "bullet":
            fonts = each.find(f"{W}rPr/{W}rFonts")
            text = unicode_symbols(text, "" if fonts is None else fonts.get(f"{W}ascii", "")) or "•"
        found[level] = _Level(
            form,
            seen(text),
            number(value(each, "start"), 0, _MOST, 0),
            number(restart, 0, level, level) if restart else level,
            bool(is_on(each, "isLgl")),
            value(each, "pStyle"),
        )
    return found


def _label(levels: dict[int, _Level], level: int, counted: dict[int, int]) -> str:
    own = levels[level]

    def place(found: re.Match[str]) -> str:
        other = levels.get(int(found[1]) - 1, own)
        reached = counted.get(int(found[1]) - 1, other.start)
        return shown_number(reached, "decimal" if own.decimal else other.form)

    return (own.text if own.form == "bullet" else _PLACE.sub(place, own.text)).strip()
