"""What Typst made, compared with what was to be laid out, and set right where Typst cannot say it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import zip_longest

from antigraft_cli.writers.pdf.drawn_text import CONTENTS, pages, shown_texts
from antigraft_cli.writers.pdf.expected_texts import ExpectedText, is_visible, visible_letters
from antigraft_cli.writers.pdf.numbered_pages import page_labels_as_printed
from antigraft_cli.writers.pdf.objects import Objects
from antigraft_cli.writers.pdf.structure import Structure, TextElement

_METADATA = re.compile(rb"/Metadata (\d+) 0 R")
_NO_SIGN = "\uffff"
"""What Typst may write for a sign of no font, of which it draws a box; no text of ours holds it."""

_TOLD, _IS = b"/Lang(zh)", b"/Lang(th)"


def finished(
    compiled: bytes, expected: Sequence[ExpectedText], *, all_signs: bool = True
) -> tuple[bytes, str | None]:
    """The finished PDF, and the first text of the document that its pages do not show whole.

    Without `all_signs` it may lack signs that it shows nowhere, or only as the box of a sign that no font has.
    """
    objects = Objects(compiled)
    structure = Structure(objects)
    shown = list(_shown(objects, structure))
    texts = [text for _, text in shown]
    unknown = frozenset() if all_signs else _signs(text.text for text in expected) - _signs(texts)
    for wanted, found in zip_longest(expected, texts):
        if wanted and _lacks(found or "", wanted.text, unknown):
            return compiled, wanted.text
    structure.set_right([(element, text) for (element, _), text in zip(shown, expected, strict=False)])
    changed = structure.changed | dict(page_labels_as_printed(objects))
    return objects.with_sources(changed | dict(_in_thai(objects, changed))), None


def _shown(objects: Objects, structure: Structure) -> Iterator[tuple[TextElement, str]]:
    """The elements of which the pages show any letter, with their texts."""
    marks = shown_texts(objects)
    for element in structure.text_elements():
        text = "".join([marks[mark] for mark in element.marks])
        if is_visible(text):
            yield element, text


def _lacks(shown: str, wanted: str, unknown: frozenset[str]) -> bool:
    """Whether some of the wanted letters are missing; in which order they are drawn depends on their script."""
    if shown == wanted:
        return False
    letters, found = visible_letters(wanted), visible_letters(shown)
    if letters == found:
        return False
    missing = Counter(letters) - Counter(found)
    return not missing.keys() <= unknown and missing.total() > shown.count(_NO_SIGN)


def _signs(texts: Iterable[str]) -> frozenset[str]:
    return frozenset().union(*map(visible_letters, texts))


def _in_thai(objects: Objects, changed: Mapping[int, bytes]) -> Iterator[tuple[int, bytes]]:
    """What says that the document is Chinese, which Typst was told (see book.typ), as it says that it is Thai."""
    for number in {**dict.fromkeys(objects), **changed}:
        source = changed.get(number) or objects[number]
        if _TOLD in source and b"\nstream\n" not in source:
            yield number, source.replace(_TOLD, _IS)
    for page in pages(objects):
        for content in map(int, CONTENTS.findall(objects[page])):
            data = objects.stream(content)
            if _TOLD in data:
                yield content, objects.with_data(content, data.replace(_TOLD, _IS), packed=True)
    for properties in map(int, _METADATA.findall(objects[objects.catalog])):
        data = objects.stream(properties)
        yield properties, objects.with_data(properties, data.replace(b"<rdf:li>zh<", b"<rdf:li>th<"))
