"""The JSON Schemas: fresh, valid, in Thai, and of one mind with the loader but for what is listed here."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from pydantic import ValidationError

from antigraft_cli.cli.frame.run import main
from antigraft_cli.model.json_schema import SCHEMAS, schema, text
from antigraft_cli.source.tree import build, plain
from schemas import write_all

ROOT = Path(__file__).parents[2]
PLANS = ROOT / "data" / "plans"
CASES = ROOT / "tests" / "cases"
FOLDERS = {"projects": "project", "years": "year", "chapters": "chapter", "results": "results"}


class OrdinaryLoader(yaml.SafeLoader):
    """YAML 1.1 as most programs read it, but for dates, which JSON does not have."""


def as_written(loader: OrdinaryLoader, date: yaml.ScalarNode) -> object:
    return loader.construct_scalar(date)


OrdinaryLoader.add_constructor("tag:yaml.org,2002:timestamp", as_written)


def ordinary(written: str) -> Any:
    """The JSON values of a file for an ordinary YAML parser."""
    return as_json(yaml.load(written, OrdinaryLoader))  # noqa: S506 - a safe loader


def as_json(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): as_json(each) for key, each in value.items()}
    return [as_json(each) for each in value] if isinstance(value, list) else value


def kind(path: Path) -> str:
    """The name of the schema of a plan's file."""
    return FOLDERS.get(path.parent.name, "plan")


@cache
def validator(name: str) -> Draft202012Validator:
    return Draft202012Validator(schema(name))


def accepts(name: str, written: str) -> bool:
    return bool(validator(name).is_valid(ordinary(written)))


def run(*command: str) -> tuple[int, str]:
    """Status and output of a Python module's command."""
    done = subprocess.run([sys.executable, "-m", *command], capture_output=True, encoding="utf-8", check=False)
    return done.returncode, done.stdout + done.stderr


# ---------------------------------------------------------------------------------------------
# The files and the command
# ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_files_in_schemas_are_fresh(name: str) -> None:
    path = ROOT / "schemas" / f"{name}.schema.json"
    assert path.read_bytes() == text(name).encode(), "make schemas"


def test_all_schemas_are_written_into_a_folder_and_there_are_no_others(tmp_path: Path) -> None:
    write_all(tmp_path / "schemas")
    written = sorted(path.name for path in (tmp_path / "schemas").iterdir())
    assert written == sorted(path.name for path in (ROOT / "schemas").iterdir())


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_command_prints_a_schema_as_its_file_has_it(name: str) -> None:
    assert run("antigraft_cli", "schema", name) == (0, text(name))


def test_the_command_lists_the_schemas_in_thai() -> None:
    status, said = run("antigraft_cli", "schema")
    lines = said.splitlines()
    assert (status, [line.split()[0] for line in lines]) == (0, list(SCHEMAS))
    assert [line for line in lines if not is_thai(line)] == []


def test_a_schema_that_there_is_not_is_a_wrong_argument(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        main(["schema", "pl\x1ban"])
    message = "ไม่มี JSON Schema ชื่อ pl\\u001ban ใช้ได้เฉพาะ plan, project, year, chapter, results หมายถึง plan ใช่หรือไม่"
    assert (exit_.value.code, capsys.readouterr().err) == (2, f"plan: {message}\n")


# ---------------------------------------------------------------------------------------------
# Form
# ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_valid_and_knows_its_draft_and_its_name(name: str) -> None:
    made = schema(name)
    Draft202012Validator.check_schema(made)
    assert made["$schema"] == Draft202012Validator.META_SCHEMA["$id"]
    assert made["$id"] == f"{name}.schema.json"
    assert schema(name) == made


def is_thai(words: str) -> bool:
    return any("ก" <= character <= "๙" for character in words)


def objects(shape: Any) -> Iterator[dict[str, Any]]:
    """Every schema of an object below and at a schema."""
    if isinstance(shape, dict):
        if shape.get("type") == "object":
            yield shape
        for each in shape.values():
            yield from objects(each)
    elif isinstance(shape, list):
        for each in shape:
            yield from objects(each)


def test_every_object_is_closed_and_every_property_has_a_thai_title_and_description() -> None:
    every = [shape for name in SCHEMAS for shape in objects(schema(name))]
    assert [shape for shape in every if shape["additionalProperties"] is not False] == []
    fields = [(field, shape) for each in every for field, shape in each.get("properties", {}).items()]
    assert [field for field, shape in fields if not is_thai(shape.get("title", ""))] == []
    assert [field for field, shape in fields if not is_thai(shape.get("description", ""))] == []
    assert (len(every) >= 18, len(fields) >= 70) == (True, True)


def test_every_example_is_accepted_and_none_is_alone() -> None:
    looked_at = 0
    for name in SCHEMAS:
        for each in objects(schema(name)):
            for field, shape in each.get("properties", {}).items():
                examples = shape.get("examples", ["", ""])
                assert len(examples) > 1, f"an editor fills in the only example of {field} by itself"
                for example in shape.get("examples", ()):
                    Draft202012Validator(shape).validate(example)
                    looked_at += 1
    assert looked_at >= 50


# ---------------------------------------------------------------------------------------------
# The sample plans
# ---------------------------------------------------------------------------------------------


def sample_files(name: str) -> list[Path]:
    return [path for path in sorted(PLANS.rglob("*.yaml")) if kind(path) == name]


def check_jsonschema(name: str, *files: Path) -> tuple[int, str]:
    schema_file = str(ROOT / "schemas" / f"{name}.schema.json")
    return run("check_jsonschema", "--schemafile", schema_file, *map(str, files))


@pytest.mark.parametrize(("name", "at_least"), [("plan", 2), ("project", 21), ("year", 10), ("chapter", 2)])
def test_the_sample_plans_are_accepted_by_jsonschema_and_by_check_jsonschema(name: str, at_least: int) -> None:
    files = sample_files(name)
    assert [path.name for path in files if not accepts(name, path.read_text("utf-8"))] == []
    assert check_jsonschema(name, *files) == (0, "ok -- validation done\n")
    assert len(files) >= at_least


def test_a_broken_copy_is_rejected_by_check_jsonschema(tmp_path: Path) -> None:
    copy = Path(shutil.copy(PLANS / "example" / "years" / "2566.yaml", tmp_path))
    copy.write_text(copy.read_text("utf-8").replace("quarters: [3]", "quarters: [5]"), "utf-8")
    status, said = check_jsonschema("year", copy)
    assert (status, "$.projects[2].quarters[0]" in said) == (1, True)


# ---------------------------------------------------------------------------------------------
# Schema and loader are of one mind
# ---------------------------------------------------------------------------------------------

LEFT_TO_VALIDATE = {
    "S104-dimension-named-twice": "1 and ๑ are two keys to JSON",
    "S104-guideline-named-twice": "1.2.2 and ๑.๒.๒ are two keys to JSON",
    "S104-yes-for-true": "yes is true to YAML 1.1",
    "S105-no-such-day": "the length of each month",
    "S106-huge-count": "the range of a number that is written as text",
    "S106-outputs-four-deep": "the depth of a tree that is its own branch",
    "S106-row-with-fewer-cells": "a length that stands elsewhere",
    "S106-steps-four-deep": "the depth of a tree that is its own branch",
    "S106-table-wider-than-the-page": "a sum",
    "S106-too-many-columns": "what follows from a head too long",
    "S106-total-with-more-cells": "a length that stands elsewhere",
    "S106-widths-for-fewer-columns": "a length that stands elsewhere",
    "S108-three-decimals": "decimals of a number: multipleOf 0.01 refuses 0.29, as binary fractions are",
    "S109-thai-and-arabic-of-one-quarter": "1 and ๑ are two items to JSON",
}
"""Cases of shape that the schemas take, and why."""

REFUSED_TOO = {
    "R208-after-a-tab": "a tab that libyaml takes, in a file that PyYAML does not",
    "R208-in-the-dimension": "no variable is a dimension",
    "R208-in-the-period": "no variable is a year",
    "R208-in-the-type": "no variable is a type",
}
"""Cases of other rules that the schemas refuse, and why."""


def refused(files: Path) -> bool:
    """Whether a file of the folder is not accepted by its schema."""
    for path in sorted(files.rglob("*.yaml")):
        try:
            if not accepts(kind(path), path.read_text("utf-8")):
                return True
        except yaml.YAMLError:
            return True
    return False


def test_the_schemas_refuse_the_wrong_files_of_every_case_of_shape_and_only_those() -> None:
    cases = [case for case in sorted(CASES.iterdir()) if case.name[0] in "SRBPLM"]
    of_shape = {case.name for case in cases if case.name[0] == "S"}
    expected = of_shape - LEFT_TO_VALIDATE.keys() | REFUSED_TOO.keys()
    assert {case.name for case in cases if refused(case / "bad")} == expected
    assert len(of_shape) >= 130


def test_the_schemas_accept_the_right_files_of_every_case() -> None:
    right = [case for case in sorted(CASES.iterdir()) if (case / "good").exists() and case.name[0] in "SRBPLM"]
    assert [case.name for case in right if refused(case / "good")] == []
    assert len(right) >= 70


YEAR = """\
projects:
  - project: no-gift-policy
    budget: {money}
    quarters: {quarters}
    note: {text}
totals:
  budget: 0
  quarters: [0, 0, {ticks}, 0]
"""
PROJECT = """\
title: โครงการ
dimension: {dimension}
rationale: [ก]
objectives: [ก]
target_groups:
  - group: ก
    count: {count}
    unit: คน
steps: [ก]
responsible: [ก]
outputs: [ก]
outcomes: [ก]
"""
PLAN = """\
title: แผน
period:
  start: {year}
  end: 2570
organization:
  name: ก
  type: {choice}
  province: ก
revision:
  number: 1
  date: {day}
toc: {boolean}
"""
RESULTS = """\
rounds:
  - months: {months}
    as_of: 2566-03-31
    projects:
      - project: no-gift-policy
        status: completed
        indicators:
          - name: ก
            target: {number}
"""
TEMPLATES = {"year": YEAR, "project": PROJECT, "plan": PLAN, "results": RESULTS}
RIGHT = {
    "year": {"money": "0", "quarters": "[4]", "text": "ก", "ticks": "0"},
    "project": {"dimension": "1", "count": "1"},
    "plan": {"year": "2566", "choice": "pattaya-city", "day": "2567-03-15", "boolean": "true"},
    "results": {"months": "6", "number": "80"},
}
WORDS = """
0 00 1 2 3 4 5 6 12 06 010 0o17 0x10 100 ๑ ๔ ๕ ๖ ๑๒ ๑๖ -5 -๕ -0 +5 1e5 1.5e+3 1.0 2.0 .5 5. 0.5 0.29 80.5 12500.55 0.005
1_000 10_000 1__0 15000 15,000 15,000.00 ๑๕,๐๐๐ ๑๕,๐๐๐.๕๐ 10.100 1,00 15.000,00 15,000.005
999999999999.99 1000000000000 1,000,000,000,000 0000000000001 0,000,000,000,001 ๐๐๐๐๐๐๐๐๐๐๐๐๑
1๒ ๑2 0๖ .inf .nan nan true false yes no on True TRUE null ~
2566 ๒๕๖๖ 2566.0 2,566 2023 2399 2400 2699 2700 66 2567-03-15 ๒๕๖๗-๐๓-๑๕ 2567-02-29 2566-02-29 2567-13-01 2567-00-10
2567-01-32 2024-03-15 2567-3-15 15/03/2567 12:30 2.1.3 2.1 00000000 ก pattaya-city อบต.
"""
PLAIN = WORDS.split()
SPELLINGS = [
    *PLAIN,
    *(f'"{each}"' for each in PLAIN),
    *(
        "[]",
        "[4]",
        "[๔]",
        "[1,2]",
        "[1,๒]",
        "[1,1]",
        "[5]",
        "[0]",
        "[ก]",
        "[1.0]",
        f'"1.{"0" * 38}"',
        f'"1.{"0" * 39}"',
        "{}",
        "{ก: 1}",
    ),
    *('""', '" "', '" 4 "', '" 2566 "', '" true "', '" ก "', "15 000"),
]
"""Values as written, each tried in every kind of field."""

TYPED = {"0x10", "1__0", "5.", "-0", "+5", "12:30"}
"""What YAML 1.1 makes an ordinary number of: 12:30 is 750."""

OUT_OF_RANGE = {'"0"', '"00"', '"00000000"', '"1000000000000"', "1,000,000,000,000", '"1,000,000,000,000"'}
"""Counts as text, which the schemas hold to no range."""

ACCEPTED_TOO = {
    "money": TYPED | {".5", "1.5e+3", ".nan", "0.005", "0000000000001"},
    "number": TYPED | {".5", "1.5e+3", ".nan", ".inf"},
    "ticks": TYPED | {"1.5e+3"},
    "count": (TYPED - {"-0"}) | {"1.5e+3", *OUT_OF_RANGE},
    "quarters": {"1.0", "2.0", "[1.0]", "0000000000001"},
    "dimension": {"1.0", "2.0", "0000000000001"},
    "months": {"06"},
    "year": {"2566.0"},
    "day": {"2566-02-29", '"2566-02-29"'},
    "boolean": {"yes", "no", "on", "True", "TRUE"},
}
"""What the schemas take and the loader does not: typed by the parser before a schema sees it, or left to the loader."""

REFUSED_ALONE = {"text": {"null", "~"}}
"""What the loader takes and the schemas do not: a text that is nothing to other parsers."""


@pytest.mark.parametrize(("name", "field"), [(name, field) for name in RIGHT for field in RIGHT[name]])
def test_schema_and_loader_accept_the_same_values(name: str, field: str) -> None:
    accepted_too, refused_alone, both = set(), set(), {True: 0, False: 0}
    for spelling in SPELLINGS:
        written = TEMPLATES[name].format(**RIGHT[name] | {field: spelling})
        loads, fits = loaded(name, written), accepts(name, written)
        accepted_too |= {spelling} if fits and not loads else set()
        refused_alone |= {spelling} if loads and not fits else set()
        both[loads] += loads == fits
    assert accepted_too == ACCEPTED_TOO.get(field, set())
    assert refused_alone == REFUSED_ALONE.get(field, set())
    assert (both[True] > 0, both[False] > 4) == (True, True)


def loaded(name: str, written: str) -> bool:
    """Whether our own reading of a file takes it."""
    root, faults = build(written)
    assert (root is not None, faults) == (True, [])
    try:
        SCHEMAS[name].model.model_validate(plain(root) if root else None)
    except ValidationError:
        return False
    return True


def test_there_are_many_values_to_compare() -> None:
    assert len(SPELLINGS) >= 180
