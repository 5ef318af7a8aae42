"""The pages of the rules: fresh, none missing, and in plain Thai."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

import pytest
from pydantic import BaseModel

from antigraft_cli.messages import Message
from antigraft_cli.model.chapter import ChapterText
from antigraft_cli.model.plan import PlanInfo
from antigraft_cli.model.project import Project
from antigraft_cli.model.results import YearResults
from antigraft_cli.model.schedule import YearSchedule
from antigraft_cli.pipeline.catalogue import RULES
from antigraft_cli.rules import Rule
from rule_pages import pages

ROOT = Path(__file__).parents[1]
PAGES = ROOT / "docs" / "rules"
CASE_FILES = ROOT / "tests" / "cases"
CASES = sorted(path for path in CASE_FILES.iterdir() if path.name != "base")
HEADINGS = {
    "th": ["## เหตุผล", "## ผิด", "## ผลตรวจ", "## ถูก"],
    "en": ["## Why", "## Wrong", "## What it says", "## Right"],
}

made = cache(lambda: pages(CASE_FILES))


def test_the_pages_in_docs_are_fresh() -> None:
    written = {path.relative_to(PAGES).as_posix(): path.read_bytes().decode() for path in PAGES.rglob("*.md")}
    assert sorted(written) == sorted(made())
    stale = [name for name, page in made().items() if written[name] != page]
    assert stale == [], "make rules"
    assert len(written) == 2 * (len(RULES) + 1) >= 112


def missing_of(rule: Rule) -> Iterator[str]:
    """What a rule lacks of all that every rule has, as what to do about it."""
    case = CASE_FILES / rule.code
    if rule.code != "T604":
        parts = [name for name in ("bad", "good", "expected") if not (case / name).exists()]
        yield from (f"write tests/cases/{rule.code}/{name} (expected: pytest --update)" for name in parts)
    texts = {"title": rule.title, "why": rule.why}
    blank = [name for name, text in texts.items() if not (text.th.strip() and text.en.strip())]
    yield from (f"write the {name} of {rule.code} where it is declared" for name in blank)
    if not all((PAGES / language / f"{rule.code}.md").is_file() for language in HEADINGS):
        yield f"make rules (for the pages of {rule.code})"


def test_every_rule_has_a_case_its_texts_and_its_pages() -> None:
    assert [each for rule in RULES.values() for each in missing_of(rule)] == []
    assert len(RULES) > 50


def test_a_missing_part_is_noticed() -> None:
    rule = replace(RULES["L508"], code="L599", why=Message("", "why"))
    assert list(missing_of(rule)) == [
        "write tests/cases/L599/bad (expected: pytest --update)",
        "write tests/cases/L599/good (expected: pytest --update)",
        "write tests/cases/L599/expected (expected: pytest --update)",
        "write the why of L599 where it is declared",
        "make rules (for the pages of L599)",
    ]


def test_every_rule_that_is_declared_is_in_the_catalogue_under_one_code() -> None:
    declared = [
        code
        for module in (ROOT / "src").rglob("*.py")
        for code in re.findall(r'= Rule\(\s*"([A-Z][0-9]{3})"', module.read_text("utf-8"))
    ]
    assert sorted(declared) == sorted(RULES)


@pytest.mark.parametrize("language", HEADINGS)
@pytest.mark.parametrize("code", RULES)
def test_a_page_has_its_headings_and_shows_its_own_rule(code: str, language: str) -> None:
    page = made()[f"{language}/{code}.md"]
    assert page.startswith(f"# {code} {RULES[code].name}\n")
    assert re.findall("^## .*", page, re.MULTILINE) == HEADINGS[language]
    says = page.partition(HEADINGS[language][2])[2].partition(HEADINGS[language][3])[0]
    assert f" {RULES[code].severity} {code} {RULES[code].name}: " in says


@pytest.mark.parametrize("code", sorted(code for code in RULES if not code.startswith("T")))
def test_a_thai_page_says_what_its_case_expects(code: str) -> None:
    assert (CASE_FILES / code / "expected").read_bytes().decode() in made()[f"th/{code}.md"]


# Plain Thai.

_NAMES = {
    # names of products and of ways to write files
    *("YAML", "Word", "PNG", "JPEG", "MiB", "UTF-8", "UTF-16", "TIS-620", "ANSI"),
    # files and folders
    *("plan.yaml", "projects", "years", "results", "chapters", "pictures", ".yaml", "docs/templates.md"),
    *("no-gift-policy.yaml", "risk-analysis.yaml"),
    # letters meant as letters, and what is written for yes and no
    *("a-z", "o", "true", "false"),
}
_COMMAND = re.compile(r"\bplan (?:rule|validate|render)\b(?: --[a-z]+)?")
_FILE = re.compile(r"(?:projects|years|chapters|results)/[a-z0-9-]+\.yaml|pictures/[a-z0-9-]+\.(?:png|jpg)")
_NOT_WORDS = re.compile(r"\$\{[^}]*\}?|U\+[0-9A-F]{4}|\\u[0-9a-f]{4}|<[^<>]*>")
_WORD = re.compile(r"\.?[A-Za-z][A-Za-z0-9_]*(?:[-./][A-Za-z0-9_]+)*")
_HEADING = re.compile(r"^\S.*?: (?:error|warning) [A-Z][0-9]{3} [a-z-]+: ")
_EXCERPT = re.compile(" *[0-9]* \\| ")


def _names_of(kind: Any, seen: set[Any]) -> Iterator[str]:
    """The field names of a model and of those in it, and the values that its fields choose from."""
    if get_origin(kind) is Literal:
        yield from get_args(kind)
    elif isinstance(kind, type) and issubclass(kind, BaseModel) and kind not in seen:
        seen.add(kind)
        for name, field in kind.model_fields.items():
            yield name
            yield from _names_of(field.annotation, seen)
    else:
        for part in get_args(kind):
            yield from _names_of(part, seen)


FIELDS = {
    name
    for model in (PlanInfo, Project, YearSchedule, YearResults, ChapterText)
    for name in _names_of(model, set())
}
ALLOWED = _NAMES | FIELDS | RULES.keys() | {rule.name for rule in RULES.values()}


def foreign_words(text: str, data: str = "") -> list[str]:
    """The words of a Thai text in Latin letters that are neither names nor in the user's data."""
    plain = _NOT_WORDS.sub(" ", _FILE.sub(" ", _COMMAND.sub(" ", text)))
    return [word for word in _WORD.findall(plain) if not _is_name(word) and word not in data]


def _is_name(word: str) -> bool:
    """Whether a word is a name, or a field and the field that it stands in: organization.district."""
    return word in ALLOWED or all(part in FIELDS for part in word.split("."))


def messages_of(case: Path) -> str:
    """The messages and hints that a case expects, without places and the user's lines."""
    lines = (case / "expected").read_text("utf-8").splitlines()
    return "\n".join(_HEADING.sub("", line) for line in lines if not _EXCERPT.match(line))


def data_of(case: Path) -> str:
    """All that the user wrote in a case: names and texts of its wrong files and of those below them."""
    files = (
        path for folder in (case / "bad", CASE_FILES / "base") for path in folder.rglob("*") if path.is_file()
    )
    return " ".join(f"{path.name} {path.read_bytes().decode(errors='replace')}" for path in files)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_message_is_thai_but_for_names(case: Path) -> None:
    assert foreign_words(messages_of(case), data_of(case)) == []


@pytest.mark.parametrize("code", RULES)
def test_titles_and_reasons_are_thai_but_for_names(code: str) -> None:
    assert foreign_words(f"{RULES[code].title.th}\n{RULES[code].why.th}") == []


def test_a_programmers_word_is_noticed() -> None:
    assert foreign_words("ค่าของ organization.district ใน plan.yaml ไม่ใช่ string ดู plan rule L508") == ["string"]
    assert foreign_words("ไม่มีไฟล์ projects/x.yaml ใน JSON ของ ${org.name}", "x") == ["JSON"]
    assert len(FIELDS) > 60
