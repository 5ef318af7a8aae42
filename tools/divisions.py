"""`make divisions`: the names of Thailand's divisions from the package geothai, and the words that begin like them.

They go to model/districts.tsv, model/subdistricts.tsv and checks/ordinary_words.txt (made of thai_words.txt).
geothai is MIT, its data CC-BY-4.0 (© Pongsakorn Thipayanate, https://github.com/GeoThai/data; codes and names are
those of the Department of Provincial Administration).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from antigraft_cli.checks.place_names import HEADS, ORDINARY_WORDS, all_names
from antigraft_cli.model.divisions import DISTRICTS, SUBDISTRICTS
from antigraft_cli.thai_words import WORD_LIST

_BANGKOK = "กรุงเทพมหานคร"
_CONTINUES_A_LETTER = re.compile("[ะ-ฺๅ็-๎ๆฯ]")
_ANOTHER_NAME = re.compile(r" \(([^)]+)\)")

_SOURCE = """\
# {what}, made by tools/divisions.py
# Source: GeoThai/data {version}, https://github.com/GeoThai/data, (c) 2026 Pongsakorn Thipayanate, by the package
# geothai, under CC BY 4.0, https://creativecommons.org/licenses/by/4.0/. Changed: names only, without codes.
"""
_WORDS_HEAD = """\
# Ordinary words that begin like the name of a place, made by tools/divisions.py from PyThaiNLP's list (CC0-1.0)
"""


def districts_file() -> str:
    """The contents of districts.tsv."""
    from geothai import DATA_VERSION, districts, provinces  # noqa: PLC0415 - only what makes the files has it

    lines = []
    for province in provinces():
        title = "เขต" if province.name_th == _BANGKOK else ""
        names = (district.name_th.removeprefix(title) for district in districts(province.code))
        lines.append(f"{province.name_th}\t{'|'.join(names)}\n")
    return _SOURCE.format(what="Province<TAB>its districts", version=DATA_VERSION) + "".join(lines)


def subdistricts_file() -> str:
    """The contents of subdistricts.tsv: without those of Bangkok (แขวง), which has no organisations named after them."""
    from geothai import DATA_VERSION, districts, provinces, subdistricts  # noqa: PLC0415 - as above

    lines = []
    for province in provinces():
        for district in districts(province.code) if province.name_th != _BANGKOK else ():
            names = {
                name
                for subdistrict in subdistricts(district.code)
                for name in filter(None, _ANOTHER_NAME.split(subdistrict.name_th))  # ปอภาร (ปอพาน)
            }
            lines.append(f"{province.name_th}\t{district.name_th}\t{'|'.join(sorted(names))}\n")
    what = "Province<TAB>district<TAB>its subdistricts, without Bangkok's"
    return _SOURCE.format(what=what, version=DATA_VERSION) + "".join(lines)


def ordinary_words_file(places: frozenset[str], words: Iterable[str]) -> str:
    """The contents of ordinary_words.txt: each word that begins with a place's name, unless a shorter one here begins it."""
    begins = places | frozenset(HEADS)
    found = {word for word in words if word not in places and _begins_with(word, begins)}
    return _WORDS_HEAD + "".join(f"{word}\n" for word in sorted(found) if not _begins_with(word, found))


def _begins_with(word: str, shorter: Iterable[str]) -> bool:
    return any(
        word[:length] in shorter and not _CONTINUES_A_LETTER.match(word[length]) for length in range(2, len(word))
    )


def main() -> None:
    """Write the three files."""
    DISTRICTS.write_text(districts_file(), "utf-8", newline="\n")
    SUBDISTRICTS.write_text(subdistricts_file(), "utf-8", newline="\n")
    words = WORD_LIST.read_text("utf-8").split()
    ORDINARY_WORDS.write_text(ordinary_words_file(all_names(), words), "utf-8", newline="\n")


if __name__ == "__main__":
    main()
