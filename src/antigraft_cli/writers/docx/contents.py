"""The contents list as a field that Word updates, and what stands in it until then.

The field collects the headings (ECMA-376 17.16.5.68): whoever edits one and updates the list has the edited one
in it, whole, though what stands here first may be shorter (only the title of `๑. ชื่อโครงการ: …`). What is no
heading has a TC field (17.16.5.67). Page numbers are cached where they are known.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from itertools import chain
from typing import NamedTuple

from antigraft_cli.markup.nodes import Paragraph, Section, captions
from antigraft_cli.writers.docx.bookmark_names import part_bookmark
from antigraft_cli.writers.looks.style_names import CONTENTS_ENTRY, style_of
from antigraft_cli.writers.looks.styles import LOOKS, UNLISTED

_FIELD = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
_BEGIN, _SEPARATE, _END = (_FIELD.format(kind) for kind in ("begin", "separate", "end"))

END = _END
"""Closes the field, after its last entry."""


def _instruction(text: str) -> str:
    return f'<w:r><w:instrText xml:space="preserve"> {escape(text, quote=False)} </w:instrText></w:r>'


_LEVELS = 2
"""How many levels of headings the list has: it takes every style of these."""

BEGIN = _BEGIN + _instruction(rf'TOC \o "1-{_LEVELS}" \f C \h \z') + _SEPARATE
"""Opens the field, before its first entry: of headings and TC fields, linked, without numbers in the web layout."""

_COLLECTED = {look.id for look in LOOKS if look.outline in range(_LEVELS)} - set(UNLISTED)


class Bookmark(NamedTuple):
    """A bookmark's number, from 1, and its name."""

    number: int
    name: str


def mark(paragraph: Paragraph) -> str:
    """The TC field that puts what is no heading into the list; it prints nothing where it stands."""
    if style_of(paragraph) in _COLLECTED:
        return ""
    quoted = paragraph.entry.replace("\\", "\\\\").replace('"', '\\"')
    return _BEGIN + _instruction(rf'TC "{quoted}" \f C \l 1') + _END


def page_number(bookmark: str, label: str) -> str:
    """What follows an entry's text: the leader and the number of the page that its bookmark is on."""
    reference = _BEGIN + _instruction(rf"PAGEREF {bookmark} \h") + _SEPARATE
    return f"<w:r><w:tab/></w:r>{reference}<w:r><w:t>{escape(label)}</w:t></w:r>{_END}"


def entries(sections: tuple[Section, ...]) -> list[Paragraph]:
    """The entries of the list as paragraphs, in order."""
    return [block for block in _paragraphs(sections) if block.style == CONTENTS_ENTRY]


def bookmarks(sections: tuple[Section, ...]) -> dict[str, Bookmark]:
    """The bookmark of each id in the document."""
    identities = dict.fromkeys(block.id for block in _paragraphs(sections) if block.id)
    return {
        identity: Bookmark(number, part_bookmark(identity, number))
        for number, identity in enumerate(identities, start=1)
    }


def _paragraphs(sections: tuple[Section, ...]) -> Iterator[Paragraph]:
    for section in sections:
        yield from chain.from_iterable(map(captions, section.blocks))
