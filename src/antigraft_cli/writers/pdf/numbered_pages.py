"""The numbers that viewers show for pages: those that are printed on them (ISO 32000-1, 12.4.2)."""

from __future__ import annotations

from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from antigraft_cli.markup.nodes import Section
from antigraft_cli.thai import letters, thai_digits

_LETTERS, _THAI = "L", "T"
"""Stand before the numbers of pages that are printed in letters or Thai digits, until they are set right."""


def numbering(section: Section) -> str:
    """Typst's pattern for the labels of a section's pages; empty for none."""
    if section.pages == "none":
        return ""
    prefix = _LETTERS if section.pages == "letters" else _THAI if section.digits == "thai" else ""
    return f"{prefix}1"


def label_pages(pdf: pikepdf.Pdf) -> None:
    """Typst's page labels as they are printed; PDF itself counts neither in Thai letters nor in Thai digits."""
    if "/PageLabels" not in pdf.Root:
        return
    ranges = list(pdf.Root.PageLabels.Nums)
    starts = [int(start) for start in ranges[::2]]
    numbers: list[Any] = []
    for start, end, label in zip(starts, [*starts[1:], len(pdf.pages)], ranges[1::2], strict=True):
        for page in range(start, end):
            numbers += [page, _printed(label, page - start)]
    pdf.Root.PageLabels = Dictionary(Nums=Array(numbers))


def _printed(label: pikepdf.Object, after: int) -> Dictionary:
    """The label of a page so many pages after the first of a range."""
    number, prefix = int(label.get("/St", 1)) + after, str(label.get("/P", ""))
    if prefix in (_LETTERS, _THAI):
        return Dictionary(P=String(letters(number) if prefix == _LETTERS else thai_digits(str(number))))
    return Dictionary(S=Name.D, St=number) if "/S" in label else Dictionary()
