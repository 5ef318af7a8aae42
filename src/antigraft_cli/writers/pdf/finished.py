"""What Typst made, compared with what was to be laid out, and set right where Typst cannot say it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from io import BytesIO
from itertools import zip_longest

import pikepdf
from pikepdf import Dictionary, String

from antigraft_cli.writers.pdf.drawn_text import shown_texts
from antigraft_cli.writers.pdf.expected_texts import ExpectedText, visible_letters
from antigraft_cli.writers.pdf.numbered_pages import label_pages
from antigraft_cli.writers.pdf.structure import TextElement, set_right, text_elements


def finished(
    compiled: bytes, expected: Sequence[ExpectedText], *, all_signs: bool = True
) -> tuple[bytes, str | None]:
    """The finished PDF, and the first text of the document that its pages do not show whole.

    Without `all_signs` it may lack signs that it shows nowhere.
    """
    with pikepdf.open(BytesIO(compiled)) as pdf:
        shown = _shown(pdf)
        texts = [text for _, text in shown]
        unknown = frozenset() if all_signs else _signs(text.text for text in expected) - _signs(texts)
        for wanted, found in zip_longest(expected, texts):
            if wanted and _lacks(found or "", wanted.text, unknown):
                return compiled, wanted.text
        set_right(pdf, [(element, text) for (element, _), text in zip(shown, expected, strict=False)])
        label_pages(pdf)
        _speak_thai(pdf)
        written = BytesIO()
        pdf.save(written, deterministic_id=True, fix_metadata_version=False)
    return written.getvalue(), None


def _shown(pdf: pikepdf.Pdf) -> list[tuple[TextElement, str]]:
    """The elements of which the pages show any letter, with their texts."""
    marks = shown_texts(pdf)
    texts = ((element, "".join([marks[mark] for mark in element.marks])) for element in text_elements(pdf))
    return [(element, text) for element, text in texts if visible_letters(text)]


def _lacks(shown: str, wanted: str, unknown: frozenset[str]) -> bool:
    """Whether some of the wanted letters are missing; in which order they are drawn depends on their script."""
    if shown == wanted:
        return False
    return not (Counter(visible_letters(wanted)) - Counter(visible_letters(shown))).keys() <= unknown


def _signs(texts: Iterable[str]) -> frozenset[str]:
    return frozenset().union(*map(visible_letters, texts))


def _speak_thai(pdf: pikepdf.Pdf) -> None:
    """The document is Thai and not Chinese, which Typst was told it is (see book.typ)."""
    for each in pdf.objects:
        if isinstance(each, Dictionary) and each.get("/Lang") == "zh":
            each.Lang = String("th")
    for page in pdf.pages:
        content = page.Contents.read_bytes()
        if b"/Lang(zh)" in content:
            page.Contents.write(content.replace(b"/Lang(zh)", b"/Lang(th)"))
    properties = pdf.Root.Metadata
    properties.write(properties.read_bytes().replace(b"<rdf:li>zh</rdf:li>", b"<rdf:li>th</rdf:li>"))
