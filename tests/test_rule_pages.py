"""The rule pages: up to date, complete, and in plain Thai."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from antigraft_cli.messages import Message
from antigraft_cli.pipeline.catalogue import RULES
from antigraft_cli.rules import Rule
from antigraft_cli.shipped import templates_folder
from antigraft_cli.source.plan_files import meant_stem
from model_fields import FIELDS, NAMED, choices_of
from rule_pages import pages

ROOT = Path(__file__).parents[1]
PAGES = ROOT / "docs" / "rules"
CASE_FILES = ROOT / "tests" / "cases"
CASES = sorted(path.parent for path in CASE_FILES.glob("*/expected"))
HEADINGS = {
    "th": ["## เหตุผล", "## ผิด", "## ผลตรวจ", "## ถูก"],
    "en": ["## Why", "## Wrong", "## What it says", "## Right"],
}


def missing_of(rule: Rule) -> Iterator[str]:
    """What is left to write for a rule."""
    case = f"tests/cases/{rule.code}"
    parts = [f"{case}/{name}" for name in ("bad", "good") if not (ROOT / case / name).exists()]
    if parts and rule.code != "T604":
        yield f"write {' and '.join(parts)}, then: pytest --update tests/test_cases.py; make rules"
    texts = {"title": rule.title, "why": rule.why}
    blank = [name for name, text in texts.items() if not (text.th.strip() and text.en.strip())]
    yield from (f"write the {name} of {rule.code} where it is declared, then: make rules" for name in blank)


def left_to_write() -> list[str]:
    return [each for rule in RULES.values() for each in missing_of(rule)]


def test_every_rule_has_a_case_and_its_texts() -> None:
    if left := left_to_write():
        pytest.fail("\n".join(left), pytrace=False)
    assert len(RULES) > 50


def test_a_missing_part_is_noticed() -> None:
    rule = replace(RULES["L508"], code="L599", why=Message("", "why"))
    assert list(missing_of(rule)) == [
        "write tests/cases/L599/bad and tests/cases/L599/good, then: pytest --update tests/test_cases.py; make rules",
        "write the why of L599 where it is declared, then: make rules",
    ]


@pytest.fixture(scope="module")
def made() -> dict[str, str]:
    """Every page by its path, made anew."""
    if left_to_write() or len(CASES) < len(list(CASE_FILES.glob("*/bad"))):
        pytest.skip("a rule or a case is not complete, as another test says")
    return pages(CASE_FILES)


def test_the_pages_in_docs_are_fresh(made: dict[str, str]) -> None:
    written = {path.relative_to(PAGES).as_posix(): path.read_bytes().decode() for path in PAGES.rglob("*.md")}
    stale = sorted(name for name in made.keys() | written.keys() if made.get(name) != written.get(name))
    if stale:
        pytest.fail(f"make rules (docs/rules: {', '.join(stale[:10])})", pytrace=False)
    assert len(written) == 2 * (len(RULES) + 1) >= 112


def test_every_rule_that_is_declared_is_in_the_catalogue_under_one_code() -> None:
    declared = [
        code
        for module in (ROOT / "src").rglob("*.py")
        for code in re.findall(r'= Rule\(\s*"([A-Z][0-9]{3})"', module.read_text("utf-8"))
    ]
    assert sorted(declared) == sorted(RULES)


@pytest.mark.parametrize("language", HEADINGS)
@pytest.mark.parametrize("code", RULES)
def test_a_page_has_its_headings_and_shows_its_own_rule(made: dict[str, str], code: str, language: str) -> None:
    page = made[f"{language}/{code}.md"]
    assert page.startswith(f"# {code} {RULES[code].name}\n")
    assert re.findall("^## .*", page, re.MULTILINE) == HEADINGS[language]
    says = page.partition(HEADINGS[language][2])[2].partition(HEADINGS[language][3])[0]
    assert f" {RULES[code].severity} {code} {RULES[code].name}: " in says


@pytest.mark.parametrize("code", sorted(code for code in RULES if not code.startswith("T")))
def test_a_thai_page_says_what_its_case_expects(made: dict[str, str], code: str) -> None:
    assert (CASE_FILES / code / "expected").read_bytes().decode() in made[f"th/{code}.md"]


# Plain Thai.

_NAMES = {
    # names of products and of encodings
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


IN_DATA = {field.path[-1] for field in NAMED} | {word for field in FIELDS for word in choices_of(field.type)}
"""The names of fields, and the words that fields choose from."""
_TEMPLATES = [path for path in templates_folder().iterdir() if path.suffix in (".j2", ".css")]
_BLOCKS = {name for path in _TEMPLATES for name in re.findall(r"{% block (\w+)", path.read_text("utf-8"))}
_FILES = {path.name for path in _TEMPLATES}
ALLOWED = _NAMES | IN_DATA | _BLOCKS | _FILES | RULES.keys() | {rule.name for rule in RULES.values()}


def foreign_words(text: str, data: str = "") -> list[str]:
    """The words in Latin letters of a Thai text that are neither names nor in the user's data."""
    plain = _NOT_WORDS.sub(" ", _FILE.sub(" ", _COMMAND.sub(" ", text)))
    return [word for word in _WORD.findall(plain) if not _is_name(word) and word not in data]


def _is_name(word: str) -> bool:
    """Whether a word is a name, or a field and the field that it stands in: organization.district."""
    return word in ALLOWED or all(part in IN_DATA for part in word.split("."))


def messages_of(case: Path) -> str:
    """The messages and hints that a case expects, without places and excerpts."""
    lines = (case / "expected").read_text("utf-8").splitlines()
    return "\n".join(_HEADING.sub("", line) for line in lines if not _EXCERPT.match(line))


def data_of(case: Path) -> str:
    """Everything that the user wrote in a case: the names and texts of its wrong files and of the base plan.

    The names that wrong names are to be changed to are theirs too.
    """
    files = (
        path
        for folder in (case / "bad", case / "before", CASE_FILES / "base")
        for path in folder.rglob("*")
        if path.is_file()
    )
    return " ".join(
        f"{path} {meant_stem(path.stem)}.yaml {path.read_bytes().decode(errors='replace')}" for path in files
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_message_is_thai_but_for_names(case: Path) -> None:
    assert foreign_words(messages_of(case), data_of(case)) == []


@pytest.mark.parametrize("code", RULES)
def test_titles_and_reasons_are_thai_but_for_names(code: str) -> None:
    assert foreign_words(f"{RULES[code].title.th}\n{RULES[code].why.th}") == []


def test_a_programmers_word_is_noticed() -> None:
    assert foreign_words("ค่าของ organization.district ใน plan.yaml ไม่ใช่ string ดู plan rule L508") == ["string"]
    assert foreign_words("ไม่มีไฟล์ projects/x.yaml ใน JSON ของ ${org.name}", "x") == ["JSON"]
    assert len(IN_DATA) > 60
