"""L504 tries its expression only where it may begin: nothing that it would find elsewhere is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from antigraft_cli.checks import characters

# Of each class of letters two or more, a letter without any, and some that code page 874 lacks.
LETTERS = "กญฟเแไะาำๅัิื็ฺุู่้๋์ํ๑ฯa \n\u200b\u00ad☐\U0001f600"


@given(st.text(LETTERS, max_size=30))
def test_marks_are_found_wherever_the_expression_finds_them(text: str) -> None:
    found = [each.span() for each in characters._misplaced(text)]
    assert found == [each.span() for each in characters._MISPLACED.finditer(text)]
