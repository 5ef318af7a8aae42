"""Work in proportion to the text: no run of letters, however long, takes a writer the square of its time."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

import pytest

from antigraft_cli.markup.nodes import Paragraph, Run, Section
from antigraft_cli.markup.parsing import parse
from antigraft_cli.shipped import templates_folder
from antigraft_cli.writers.docx.word_file import Properties, word_file
from antigraft_cli.writers.docx.word_looks import built_in_looks
from antigraft_cli.writers.html.page import PageProperties, web_page
from antigraft_cli.writers.line_breaks import LineBreaks
from antigraft_cli.writers.pdf.pdf_file import pdf_file
from antigraft_cli.writers.word_breaks import WordBreaks, in_body_text
from pdf_books import PLAIN, TEMPLATE

RUNS = {
    "latin": "abcdefghij", "thai": "การทุจริต", "digits": "1234567890", "mixed": "a1ก๒", "address": "https://a.b/c?d=e.f",
    "blanks": "ก ", "commas": "1,", "full stops": "ก.", "repeated": "กๆ", "vowels": "เ", "marks": "ก่้", "dashes": "a-",
    "no-break blanks": "ก\u00a0", "asterisks": "*x", "slashes": "a/", "brackets": "(", "names": "องค์การบริหารส่วนตำบล",
    "years": "2566 - ", "units": "5 คน ",
}  # fmt: skip
SHORT, TIMES = 5_000, 8
NOTHING = 0.05
"""Seconds below which a time says nothing."""


def word(text: str) -> object:
    nodes = (Section("sheets", "portrait", "none", 0, (Paragraph("p.body", (Run(text),)),)),)
    return word_file(
        in_body_text(nodes, WordBreaks()), Properties("", ""), built_in_looks(templates_folder() / "base.docx")
    )


def web(text: str) -> object:
    root = parse(
        f'<article><section class="sheets" data-pages="none"><p class="body">{text}</p></section></article>'
    )[0]
    assert root is not None
    return web_page(root, PageProperties("", None, LineBreaks(WordBreaks())), "")


def pdf(text: str) -> object:
    nodes = (Section("sheets", "portrait", "none", 0, (Paragraph("p.body", (Run(text),)),)),)
    return pdf_file(nodes, PLAIN, TEMPLATE)


def seconds(write: Callable[[str], object], text: str) -> float:
    begun = process_time()
    assert write(text)
    return process_time() - begun


@pytest.mark.parametrize("write", [word, web, pdf], ids=lambda write: write.__name__)
@pytest.mark.parametrize("letters", RUNS)
def test_a_text_of_eight_times_the_length_takes_not_much_more_than_eight_times_as_long(
    letters: str, write: Callable[[str], object]
) -> None:
    """The square of eight would be 64; half of that leaves room for what else the machine does."""
    short, long = ((RUNS[letters] * length)[:length] for length in (SHORT, SHORT * TIMES))
    write("ก")  # reads what is read once
    assert seconds(write, long) < TIMES * TIMES / 2 * max(seconds(write, short), NOTHING)
