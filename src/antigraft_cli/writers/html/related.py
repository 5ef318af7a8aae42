"""Links of a page to others that lie in its folder: a place in every page, which may be filled when all are there."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import NamedTuple
from urllib.parse import quote

_BEGIN, _END = "<!-- related -->", "<!-- /related -->"

PLACE = f"{_BEGIN}{_END}\n"
"""The place in a page, still empty. Texts of a document cannot hold it: in them < is escaped."""


class Related(NamedTuple):
    """A page: the name of its file, and what its links say."""

    name: str
    title: str


def with_related(page: bytes, others: Sequence[Related]) -> bytes:
    """The page with links to the others, instead of those that it had; as it is if it has no place for them."""
    # A style sheet of one's own, which comes before, might hold the same comments.
    start, end = page.rfind(_BEGIN.encode()), page.rfind(_END.encode())
    if not 0 <= start < end:
        return page
    return page[: start + len(_BEGIN)] + _links(others).encode() + page[end:]


def _links(others: Sequence[Related]) -> str:
    if not others:
        return ""
    items = "".join(
        f'<li><a href="{quote(name, errors="surrogateescape")}">{escape(title)}</a></li>' for name, title in others
    )
    return f'<nav class="related" aria-label="เอกสารอื่นของแผนนี้"><ul>{items}</ul></nav>'
