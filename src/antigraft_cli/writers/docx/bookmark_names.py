"""Names of bookmarks. Word keeps them while a book is edited, so an id can be read back from its name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from hashlib import sha256

from antigraft_cli.markup.nodes import Block, Paragraph, Run, Section, Table, captions

_LONGEST = 40
"""Letters of a bookmark's name in Word, which takes letters, digits and `_`."""

_NUMBERED = re.compile("(?:part|section)[0-9]+|made_of_[0-9a-f]{16}")
_WORD_BREAK = "\u200b"


def part_bookmark(identity: str, number: int) -> str:
    """The name for an id of the document: the id itself if it can be a name, else its number."""
    name = identity.replace("-", "_")
    return f"part{number}" if len(name) > _LONGEST or _NUMBERED.fullmatch(name) else name


def identity_of(bookmark: str) -> str:
    """The id in the name of a bookmark; that of another's bookmark, and one by number, are those of no part."""
    return bookmark.replace("_", "-")


def content_bookmark(sections: tuple[Section, ...]) -> str:
    """The name of the bookmark that says what a book was made of, by a digest of its texts.

    By it an edited book is known whose plan has changed since it was made.
    """
    texts = (run.text for section in sections for block in section.blocks for run in _runs(block))
    return f"made_of_{sha256('|'.join(texts).replace(_WORD_BREAK, '').encode()).hexdigest()[:16]}"


def contents_of(bookmarks: Iterable[str]) -> set[str]:
    """Those of the names that say what a book was made of."""
    return {name for name in bookmarks if name.startswith("made_of_")}


def _runs(block: Block) -> Iterable[Run]:
    if isinstance(block, Paragraph):
        return block.runs
    cells = (
        (cell for row in (*block.head, *block.body, *block.foot) for cell in row)
        if isinstance(block, Table)
        else ()
    )
    return (run for each in (*captions(block), *cells) for run in each.runs)


def section_bookmark(number: int) -> str:
    """The name of the bookmark at the beginning of a section; sections are numbered from 1."""
    return f"section{number}"
