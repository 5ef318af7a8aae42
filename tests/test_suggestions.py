"""What unknown words probably mean, of few known ones and of very many."""

from __future__ import annotations

from difflib import get_close_matches
from time import process_time

from antigraft_cli.suggestions import MOST_LOOKED_UP, Suggestions, closest

KNOWN = [f"project-{number}" for number in range(5000)]


def test_the_nearest_of_very_many_known_words_is_found() -> None:
    assert closest("project-4321x", KNOWN) == "project-4321"
    assert closest("proiect-17", [*KNOWN[:17], "project-17"]) == "project-17"
    assert closest("nothing-like-it", ["วัด", "no-gift-policy"]) == ""


def test_of_few_words_the_choice_is_difflib_s() -> None:
    few = ["no-gift-policy", "no-gifts", "gift-policy", "e-service", "service-quality"]
    for word in ("no-gift-polcy", "gift", "servce-quality", "e-servic", "x"):
        assert closest(word, few) == next(iter(get_close_matches(word, few, n=1, cutoff=0.6)), "")


def test_only_so_many_words_are_looked_up_and_long_ones_never() -> None:
    meant, start = Suggestions(KNOWN), process_time()
    found = [meant.closest(f"projekt-{number}") for number in range(3000)]
    assert (found[1], any(found[:MOST_LOOKED_UP]), any(found[MOST_LOOKED_UP:])) == ("project-1", True, False)
    assert closest("project-1" + "1" * 500_000, KNOWN) == ""
    assert process_time() - start < 10
    assert meant.closest("projekt-1") == "project-1"
