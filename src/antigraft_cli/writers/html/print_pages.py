"""The page on paper: each section's orientation and page numbers as CSS (css-page-3, margin boxes)."""

from __future__ import annotations

from antigraft_cli.markup.nodes import Section
from antigraft_cli.thai import letters

_LETTERS = " ".join(f'"{letters(number)}"' for number in range(1, 42))


def page_rules(sections: tuple[Section, ...]) -> str:
    """Rules for the classes `part-1`, `part-2`, … of the sections.

    A section that sets a page number starts a counter of its own. Browsers do not let an element reset
    the counter `page`, but each kind of page may count.
    """
    counter, rules, starts = "pages-0", [], []
    for number, section in enumerate(sections, start=1):
        if section.start:
            counter = f"pages-{number}"
            starts.append(f"{counter} {section.start - 1}")
        name = f"part-{number}"
        rules.append(
            f".{name} {{ page: {name}; }}\n"
            f"@page {name} {{ size: A4 {section.page}; counter-increment: {counter}; {_number(section, counter)}}}\n"
        )
    first = f"@page :first {{ counter-reset: {' '.join(starts)}; }}\n" if starts else ""
    return f"@counter-style thai-letters {{ system: alphabetic; symbols: {_LETTERS}; suffix: ''; }}\n{first}{''.join(rules)}"


def _number(section: Section, counter: str) -> str:
    """The page number in the margin box at the top: `- ๒ -`."""
    if section.pages == "none":
        return ""
    thai, arabic = ("thai-letters",) * 2 if section.pages == "letters" else ("thai", "decimal")
    return f'@top-center {{ content: "- " counter({counter}, {thai if section.digits == "thai" else arabic}) " -"; }} '
