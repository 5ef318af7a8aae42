"""Books that a typist made at random, each as another office would: every value of each is right, and nothing of it is lost."""

from __future__ import annotations

from collections import Counter
from functools import cache

import pytest

from antigraft_cli.pipeline.book_import.import_book import imported
from antigraft_cli.readers.blocks import paragraphs
from antigraft_cli.readers.document_file import read_document
from strangers.comparison import differences
from typist.book import typed_book
from typist.converted import converted

book_of = cache(typed_book)
FIFTHS = range(5)
"""The books are tried in five parts, so that a failure names few of them."""


@pytest.mark.parametrize("fifth", FIFTHS)
def test_every_value_of_a_book_that_was_typed_at_random_is_right(fifth: int, typed_books: int) -> None:
    values = 0
    for seed in range(fifth, typed_books, len(FIFTHS)):
        typed = book_of(seed)
        reading = read_document(typed.data)
        book = imported(reading)
        assert (seed, book.problem) == (seed, None)
        count, wrong = differences(typed.book, book.files)
        assert (seed, wrong) == (seed, [])
        assert (seed, sum(book.counts)) == (seed, len(list(paragraphs(reading.blocks))))
        values += count
    assert values > 100


def test_every_value_is_right_in_what_a_converter_makes_of_such_books(typed_books: int) -> None:
    values = 0
    for seed in range(typed_books):
        typed = book_of(seed)
        book = imported(read_document(converted(typed.data, seed)))
        count, wrong = differences(typed.book, book.files, spaces=False)
        assert (seed, wrong) == (seed, [])
        values += count
    assert values > 500


def test_the_typist_chooses_among_many_ways_of_many_things(typed_books: int) -> None:
    ways = Counter(way for seed in range(typed_books) for way in book_of(seed).used)
    assert len(ways) > 80


def test_the_typist_types_the_same_book_again() -> None:
    again = typed_book(1)
    assert (again.book, again.used) == (book_of(1).book, book_of(1).used)
    assert read_document(again.data) == read_document(book_of(1).data)
