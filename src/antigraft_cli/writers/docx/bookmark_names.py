"""Names of bookmarks. Word keeps them while a book is edited, so an id can be read back from its name."""

from __future__ import annotations

import re

_LONGEST = 40
"""Letters of a bookmark's name in Word, which takes letters, digits and `_`."""

_NUMBERED = re.compile("(?:part|section)[0-9]+")


def part_bookmark(identity: str, number: int) -> str:
    """The name for an id of the document: the id itself if it can be a name, else its number."""
    name = identity.replace("-", "_")
    return f"part{number}" if len(name) > _LONGEST or _NUMBERED.fullmatch(name) else name


def identity_of(bookmark: str) -> str:
    """The id in the name of a bookmark; that of another's bookmark, and one by number, are those of no part."""
    return bookmark.replace("_", "-")


def section_bookmark(number: int) -> str:
    """The name of the bookmark at the beginning of a section; sections are numbered from 1."""
    return f"section{number}"
