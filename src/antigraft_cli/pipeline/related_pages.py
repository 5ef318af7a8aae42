"""Web pages of one plan in one folder, linked to each other."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from antigraft_cli.pipeline.whole_file import write_whole
from antigraft_cli.source.regular_file import NotReadError, read_inside
from antigraft_cli.writers.html.related import Related, with_related

__all__ = ["Related", "link_pages"]

_LARGEST = 256 * 1024 * 1024
"""Bytes; a larger file is not a page of ours."""


def link_pages(folder: Path, pages: Iterable[Related]) -> None:
    """Give each of a plan's pages in a folder links to the others that lie there, in whatever order they were made.

    Nothing else in them changes. Raises OSError if a page cannot be replaced.
    """
    there = {each: content for each in pages if (content := _content(folder, each.name))}
    for each, content in there.items():
        linked = with_related(content, [other for other in there if other != each])
        if linked != content:
            write_whole(folder / each.name, linked)


def _content(folder: Path, name: str) -> bytes | None:
    """What is in a page; None if it is not there or not a regular file."""
    try:
        return read_inside(folder, name, _LARGEST)
    except (OSError, NotReadError):
        return None
