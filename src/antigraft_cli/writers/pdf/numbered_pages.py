"""The numbers that viewers show for pages: those that are printed on them (ISO 32000-1, 12.4.2)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from antigraft_cli.markup.nodes import Section
from antigraft_cli.thai import letters, thai_digits
from antigraft_cli.writers.pdf.objects import Objects

_LETTERS, _THAI = "L", "T"
"""Stand before the numbers of pages that are printed in letters or Thai digits, until they are set right."""

_LABELS = re.compile(rb"/PageLabels (\d+) 0 R")
_REFERENCE = re.compile(rb"(\d+) 0 R")
_NUMBER = re.compile(rb"/S/D/P\(([LT])\)/St (\d+)")


def numbering(section: Section) -> str:
    """Typst's pattern for the labels of a section's pages; empty for none."""
    if section.pages == "none":
        return ""
    prefix = _LETTERS if section.pages == "letters" else _THAI if section.digits == "thai" else ""
    return f"{prefix}1"


def page_labels_as_printed(objects: Objects) -> Iterator[tuple[int, bytes]]:
    """The labels that Typst writes for each page, as they are printed: PDF counts in no Thai letters or digits."""
    found = _LABELS.search(objects[objects.catalog])
    for label in _REFERENCE.findall(objects[int(found[1])]) if found else ():
        source = objects[int(label)]
        printed = _NUMBER.sub(_printed, source)
        if printed != source:
            yield int(label), printed


def _printed(found: re.Match[bytes]) -> bytes:
    number = int(found[2])
    text = letters(number) if found[1].decode() == _LETTERS else thai_digits(str(number))
    return b"/P<FEFF%b>" % text.encode("utf-16-be").hex().upper().encode()
