"""The SARIF log against the schema of the standard, and what the schema does not say: places, rules, fingerprints.

sarif-schema-2.1.0.json is the schema of SARIF 2.1.0 (title "Version 2.1.0-rtm.5"), unchanged, from the npm package
@microsoft/jest-sarif 1.0.0-beta.0 (lib/schemas/sarif-2.1.0-rtm.5.json; MIT licence, Microsoft Corporation).
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from jsonschema import Draft4Validator

from antigraft_cli.diagnostics import Span
from antigraft_cli.messages import Language, Message
from antigraft_cli.pipeline.catalogue import RULES
from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.report.finding import Finding
from antigraft_cli.report.sarif import render

SCHEMA = json.loads(Path(__file__).with_name("sarif-schema-2.1.0.json").read_text("utf-8"))
LANGUAGES: tuple[Language, ...] = ("th", "en")


@pytest.fixture
def faulty(base_plan: Path) -> Path:
    """A plan in folders with Thai names, in which several rules find something."""
    folder = Path("แผน ๒๕๖๖ 100%#1") / "ตำบลตัวอย่าง"
    folder.parent.mkdir()
    base_plan.rename(folder)
    spoil(folder, "projects/citizen-forum.yaml", "responsible:", "outline: ก\nresponsible:")
    spoil(folder, "projects/no-gift-policy.yaml", "dimension: 1", "dimension: >-\n  ข้อสอง\n\n  และข้อสาม")
    spoil(
        folder,
        "projects/satisfaction-survey.yaml",
        "objectives:\n",
        f"objectives:\n  - 😀 ก่อน {WRONG} และ {WRONG}\n",
    )
    spoil(folder, "years/2566.yaml", "  budget: 15,000.00\n  quarters", "  budget: 15,000.01\n  quarters")
    (folder / "results").mkdir()
    (folder / "results" / "2566.yaml").write_text("rounds: [\n", "utf-8")
    return folder


WRONG = "ธรรมมาภิบาล"


def spoil(plan: Path, name: str, old: str, new: str) -> None:
    text = (plan / name).read_text("utf-8")
    assert old in text
    (plan / name).write_text(text.replace(old, new, 1), "utf-8")


def log_of(plan: Path, language: Language = "th") -> Any:
    return json.loads(render(check_plan(plan).findings, language, RULES))


def results_of(plan: Path) -> list[Any]:
    return list(log_of(plan)["runs"][0]["results"])


def region_of(result: Any) -> Any:
    return result["locations"][0]["physicalLocation"]["region"]


def fingerprint_of(result: Any) -> str:
    (value,) = result["partialFingerprints"].values()
    return str(value)


def faults_of(log: Any) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in Draft4Validator(SCHEMA).iter_errors(log)]


def finding_of(code: str) -> Finding:
    message = Message(f"พบ {code}", f"found {code}")
    return Finding("แผน", "แผน/plan.yaml", Span("plan.yaml", 1, 1, 1, 2), RULES[code], message, None, "title: ก")


# The standard


def test_the_schema_is_that_of_the_standard_and_is_itself_valid() -> None:
    assert SCHEMA["title"].startswith("Static Analysis Results Format (SARIF) Version 2.1.0")
    assert SCHEMA["$schema"] == "http://json-schema.org/draft-04/schema#"
    Draft4Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_log_of_several_rules_fits_the_schema(faulty: Path, language: Language) -> None:
    log = log_of(faulty, language)
    assert faults_of(log) == []
    found = {result["ruleId"] for result in log["runs"][0]["results"]}
    assert found == {"Y001", "S101", "S104", "L509", "B301"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_log_with_a_finding_of_every_rule_fits_the_schema(language: Language) -> None:
    findings = [finding_of(code) for code in RULES]
    log = json.loads(render(findings, language, RULES))
    assert faults_of(log) == []
    assert [result["ruleId"] for result in log["runs"][0]["results"]] == list(RULES)


def test_a_log_without_findings_fits_the_schema_and_has_an_empty_list_of_results() -> None:
    log = json.loads(render([], "th", RULES))
    assert faults_of(log) == []
    assert log["runs"][0]["results"] == []


@pytest.mark.parametrize("damage", ["version", "message", "level", "startLine", "unknown"])
def test_the_schema_refuses_a_damaged_log(faulty: Path, damage: str) -> None:
    log = log_of(faulty)
    result = log["runs"][0]["results"][0]
    if damage == "version":
        log["version"] = "2.0.0"
    elif damage == "message":
        del result["message"]
    elif damage == "level":
        result["level"] = "fatal"
    elif damage == "startLine":
        region_of(result)["startLine"] = 0
    else:
        result["colour"] = "red"
    assert faults_of(log) != []


def test_the_log_names_the_published_schema_and_the_version(faulty: Path) -> None:
    log = log_of(faulty)
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("/sarif-schema-2.1.0.json")
    assert list(log) == ["$schema", "version", "runs"]
    assert len(log["runs"]) == 1


# Levels and messages


def test_the_level_is_the_severity_of_the_rule(faulty: Path) -> None:
    assert {(result["ruleId"], result["level"]) for result in results_of(faulty)} == {
        ("Y001", "error"),
        ("S101", "error"),
        ("S104", "error"),
        ("B301", "error"),
        ("L509", "warning"),
    }


def test_the_message_and_the_hint_are_in_the_language_asked_for(faulty: Path) -> None:
    texts = {
        language: next(
            result["message"]["text"]
            for result in log_of(faulty, language)["runs"][0]["results"]
            if result["ruleId"] == "L509"
        )
        for language in LANGUAGES
    }
    assert texts == {
        "th": f"สะกดผิด {WRONG}\nแก้เป็น ธรรมาภิบาล",
        "en": f"misspelled: {WRONG}\nchange it to ธรรมาภิบาล",
    }


def test_hidden_characters_of_the_data_are_written_as_escapes_that_mean_the_same(base_plan: Path) -> None:
    spoil(base_plan, "plan.yaml", "type: subdistrict-organization", "type: ก\u202e\u0e02")
    written = render(check_plan(base_plan).findings, "th", RULES)
    assert "\u202e" not in written
    assert faults_of(json.loads(written)) == []


# Places


def characters(text: str, region: Any) -> str:
    """What a region covers, counted here anew: lines and columns from 1, in code points, the end excluded."""
    lines = text.splitlines(keepends=True)
    chosen = lines[region["startLine"] - 1 : region["endLine"]]
    end = sum(map(len, chosen[:-1])) + region["endColumn"] - 1
    return "".join(chosen)[region["startColumn"] - 1 : end]


def test_columns_are_said_to_count_code_points(faulty: Path) -> None:
    assert log_of(faulty)["runs"][0]["columnKind"] == "unicodeCodePoints"


def test_regions_cover_the_very_characters(faulty: Path) -> None:
    covered = []
    for result in results_of(faulty):
        place = result["locations"][0]["physicalLocation"]
        file = Path(unquote(place["artifactLocation"]["uri"]))
        covered.append((result["ruleId"], characters(file.read_text("utf-8"), place["region"])))
    assert sorted(each for each in covered if each[0] != "Y001") == [
        ("B301", "15,000.01"),
        ("L509", WRONG),
        ("L509", WRONG),
        ("S101", "outline"),
        ("S104", ">-\n  ข้อสอง\n\n  และข้อสาม\n"),
    ]


def test_every_region_has_its_four_numbers_from_1_and_does_not_end_before_it_starts(faulty: Path) -> None:
    for result in results_of(faulty):
        region = region_of(result)
        assert sorted(region) == ["endColumn", "endLine", "startColumn", "startLine"]
        assert min(region.values()) >= 1
        assert (region["endLine"], region["endColumn"]) >= (region["startLine"], region["startColumn"])


def test_an_emoji_is_one_column(faulty: Path) -> None:
    first, second = (region_of(result) for result in results_of(faulty) if result["ruleId"] == "L509")
    before = len("  - 😀 ก่อน ")
    assert first["startColumn"] == before + 1
    assert first["endColumn"] == before + 1 + len(WRONG)
    assert second["startColumn"] == first["endColumn"] + len(" และ ")


def test_addresses_are_relative_and_encoded_and_lead_to_the_file(faulty: Path) -> None:
    addresses = {
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in results_of(faulty)
    }
    assert len(addresses) == 5
    for address in addresses:
        assert address.isascii()
        assert not set(" #?\\") & set(address)
        assert unquote(address).startswith("แผน ๒๕๖๖ 100%#1/ตำบลตัวอย่าง/")
        assert Path(unquote(address)).is_file()


# Rules


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_is_described_once_in_the_order_of_the_catalogue(language: Language) -> None:
    driver = json.loads(render([], language, RULES))["runs"][0]["tool"]["driver"]
    assert [(each["id"], each["name"]) for each in driver["rules"]] == [
        (rule.code, rule.name) for rule in RULES.values()
    ]
    for described, rule in zip(driver["rules"], RULES.values(), strict=True):
        assert described["shortDescription"]["text"] == rule.title.text(language)
        assert rule.code in described["help"]["text"]
        assert described["defaultConfiguration"]["level"] == rule.severity


def test_a_rule_shown_only_when_selected_is_described_as_not_enabled() -> None:
    rules = json.loads(render([], "th", RULES))["runs"][0]["tool"]["driver"]["rules"]
    off = {each["id"] for each in rules if not each["defaultConfiguration"].get("enabled", True)}
    assert off == {rule.code for rule in RULES.values() if rule.opt_in} == {"L512"}


def test_each_result_points_at_the_description_of_its_rule(faulty: Path) -> None:
    run = log_of(faulty)["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert len(run["results"]) == 6
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]


# Fingerprints


def fingerprints(plan: Path) -> list[str]:
    return [fingerprint_of(result) for result in results_of(plan)]


def test_fingerprints_stay_when_lines_are_inserted_above(faulty: Path) -> None:
    before = fingerprints(faulty)
    lines = [region_of(result)["startLine"] for result in results_of(faulty)]
    for file in faulty.rglob("*.yaml"):
        file.write_text("# หมายเหตุ\n\n# หมายเหตุ\n" + file.read_text("utf-8"), "utf-8")
    assert fingerprints(faulty) == before
    assert [region_of(result)["startLine"] for result in results_of(faulty)] == [line + 3 for line in lines]


def test_fingerprints_stay_when_the_language_is_another(faulty: Path) -> None:
    both = [
        [fingerprint_of(each) for each in log_of(faulty, language)["runs"][0]["results"]] for language in LANGUAGES
    ]
    assert both[0] == both[1]


def test_fingerprints_stay_when_the_line_is_indented_deeper(base_plan: Path) -> None:
    name = "years/2566.yaml"
    spoil(base_plan, name, "totals:\n  budget: 15,000.00", "totals:\n  budget: 15,000.01")
    before = fingerprints(base_plan)
    text = (base_plan / name).read_text("utf-8")
    head, _, totals = text.partition("totals:\n")
    (base_plan / name).write_text(head + "totals:\n" + totals.replace("  ", "      "), "utf-8")
    assert fingerprints(base_plan) == before
    assert len(before) == 1


def test_no_two_findings_share_a_fingerprint(faulty: Path) -> None:
    found = fingerprints(faulty)
    assert len(found) == len(set(found)) == 6


def test_two_equal_findings_on_equal_lines_differ_in_their_fingerprints(base_plan: Path) -> None:
    spoil(base_plan, "projects/no-gift-policy.yaml", "objectives:\n", f"objectives:\n  - {WRONG}\n  - {WRONG}\n")
    first, second = results_of(base_plan)
    assert first["message"] == second["message"]
    assert fingerprint_of(first) != fingerprint_of(second)


def test_a_changed_line_changes_the_fingerprint(base_plan: Path) -> None:
    name = "projects/no-gift-policy.yaml"
    spoil(base_plan, name, "objectives:\n", f"objectives:\n  - {WRONG}\n")
    before = fingerprints(base_plan)
    spoil(base_plan, name, WRONG, f"ตามหลัก{WRONG}")
    assert fingerprints(base_plan) != before


def test_the_same_plan_gives_the_same_bytes(faulty: Path) -> None:
    assert render(check_plan(faulty).findings, "th", RULES) == render(check_plan(faulty).findings, "th", RULES)
