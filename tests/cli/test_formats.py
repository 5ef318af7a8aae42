"""Formats, filters and languages of `plan validate`, as their users run it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from antigraft_cli.cli.frame.run import main
from antigraft_cli.pipeline.catalogue import RULES

FORMATS = ("text", "concise", "json", "github", "sarif")
ANSI = re.compile("\x1b\\[[0-9;]*m")
SUMMARY = "ตรวจแล้ว 1 แผน 4 โครงการ 2 ปี (7 ไฟล์): ข้อผิดพลาด {} คำเตือน {}\n"
TOTAL = "plan/years/2566.yaml:15:11: error B301 budget-total: ยอดรวมงบประมาณระบุ 15,000.01 บาท แต่ผลรวมของรายการคือ 15,000.00 บาท\n"
SPELLING = "plan/projects/no-gift-policy.yaml:6:5: warning L509 common-misspelling: สะกดผิด อีเมลล์\n"
CONCISE = SPELLING + TOTAL + SUMMARY.format(1, 1)
TEXT = (
    SPELLING
    + "    6 |   - อีเมลล์ขององค์กรปกครองส่วนท้องถิ่น\n      |     ^^^^^\n  แก้: แก้เป็น อีเมล (plan rule L509)\n"
    + TOTAL
    + "   15 |   budget: 15,000.01\n      |           ^^^^^^^^^\n  แก้: แก้เป็น 15,000.00 หรือแก้งบประมาณของรายการ (plan rule B301)\n"
    + SUMMARY.format(1, 1)
)
TEXT_EN = """\
plan/projects/no-gift-policy.yaml:6:5: warning L509 common-misspelling: misspelled: อีเมลล์
    6 |   - อีเมลล์ขององค์กรปกครองส่วนท้องถิ่น
      |     ^^^^^
  help: change it to อีเมล (plan rule L509)
plan/years/2566.yaml:15:11: error B301 budget-total: the total says 15,000.01 baht, but the rows add up to 15,000.00 baht
   15 |   budget: 15,000.01
      |           ^^^^^^^^^
  help: change it to 15,000.00, or correct a row's budget (plan rule B301)
checked plans: 1, projects: 4, years: 2 (7 files): errors 1, warnings 1
"""
GITHUB = (
    "::warning file=plan/projects/no-gift-policy.yaml,line=6,endLine=6,col=5,endColumn=12,"
    "title=L509 common-misspelling::สะกดผิด อีเมลล์%0Aแก้เป็น อีเมล\n"
    "::error file=plan/years/2566.yaml,line=15,endLine=15,col=11,endColumn=20,title=B301 budget-total::"
    "ยอดรวมงบประมาณระบุ 15,000.01 บาท แต่ผลรวมของรายการคือ 15,000.00 บาท%0A"
    "แก้เป็น 15,000.00 หรือแก้งบประมาณของรายการ\n" + SUMMARY.format(1, 1)
)
THAI = re.compile("[ก-๛]")

Done = tuple[int, str, str]


def run(*arguments: str, **variables: str) -> Done:
    """Status and output of `plan`, in the folder one stands in; `variables` are added to a poor environment."""
    done = subprocess.run(
        [sys.executable, "-m", "antigraft_cli", *arguments],
        capture_output=True,
        encoding="utf-8",
        env=environment(variables),
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def environment(variables: dict[str, str]) -> dict[str, str]:
    set_by_us = ("PYTHON", "LC_", "GITHUB_", "PLAN_", "NO_COLOR", "FORCE_COLOR", "COLUMNS", "TERM")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(set_by_us)}
    kept |= {name: os.environ[name] for name in ("PYTHONPATH",) if name in os.environ}
    return kept | {"LANG": "C"} | variables


def validate(*arguments: str, **variables: str) -> Done:
    return run("validate", *arguments, **variables)


def validate_here(capsys: pytest.CaptureFixture[str], *arguments: str) -> Done:
    """The same without a process of its own, where many are tried and none of them could tell."""
    with pytest.raises(SystemExit) as ended:
        main(["validate", *arguments])
    out, err = capsys.readouterr()
    return int(ended.value.code or 0), out, err


def codes(done: Done) -> list[str]:
    """The codes of the findings of a concise report."""
    return re.findall(r": (?:error|warning) ([A-Z]\d{3}) ", done[1])


@pytest.fixture
def plan(base_plan: Path) -> Path:
    """A plan with an error, a warning, and a generic name that is found only when its rule is selected."""
    wrong_words = "objectives:\n  - อีเมลล์ขององค์กรปกครองส่วนท้องถิ่น\n"
    spoil(base_plan, "projects/no-gift-policy.yaml", "objectives:\n", wrong_words)
    spoil(base_plan, "years/2566.yaml", "  budget: 15,000.00\n  quarters", "  budget: 15,000.01\n  quarters")
    return base_plan


def spoil(plan: Path, name: str, old: str, new: str) -> None:
    text = (plan / name).read_text("utf-8")
    assert old in text
    (plan / name).write_text(text.replace(old, new, 1), "utf-8")


# Formats


@pytest.mark.usefixtures("plan")
@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ((), TEXT),
        (("--format", "text"), TEXT),
        (("--format", "concise"), CONCISE),
        (("--format=github",), GITHUB),
    ],
)
def test_each_format_of_lines_word_for_word(arguments: tuple[str, ...], expected: str) -> None:
    assert validate("plan", *arguments) == (1, expected, "")


@pytest.mark.usefixtures("plan")
def test_json_is_one_document_and_nothing_else() -> None:
    status, out, err = validate("plan", "--format", "json")
    document = json.loads(out)
    assert (status, err) == (1, "")
    assert document["checked"] == {"plans": 1, "projects": 4, "years": 2, "files": 7}
    assert document["totals"] == {"errors": 1, "warnings": 1, "rules": {"B301": 1, "L509": 1}}
    assert [each["code"] for each in document["findings"]] == ["L509", "B301"]


@pytest.mark.usefixtures("plan")
def test_sarif_is_one_document_and_nothing_else() -> None:
    status, out, err = validate("plan", "--format", "sarif")
    log = json.loads(out)
    assert (status, err) == (1, "")
    assert log["version"] == "2.1.0"
    assert [each["ruleId"] for each in log["runs"][0]["results"]] == ["L509", "B301"]


@pytest.mark.usefixtures("base_plan")
@pytest.mark.parametrize("format_", FORMATS)
def test_a_right_plan_ends_with_0_in_every_format(format_: str) -> None:
    status, out, err = validate("plan", "--format", format_)
    assert (status, err) == (0, "")
    assert out.endswith("\n")
    assert bool(json.loads(out)) if format_ in ("json", "sarif") else out.count("\n") == 1


@pytest.mark.usefixtures("plan")
def test_in_github_actions_the_default_is_github_and_an_option_still_wins() -> None:
    assert validate("plan", GITHUB_ACTIONS="true") == (1, GITHUB, "")
    assert validate("plan", "--format", "text", GITHUB_ACTIONS="true") == (1, TEXT, "")
    assert validate("plan", GITHUB_ACTIONS="false") == (1, TEXT, "")


@pytest.mark.usefixtures("plan")
@pytest.mark.parametrize("language", ["th", "en"])
def test_an_unknown_format_is_an_error_of_use(language: str) -> None:
    status, out, err = validate("plan", "--format", "xml", "--lang", language)
    assert (status, out) == (2, "")
    assert err.startswith("plan: ")
    assert "--format" in err
    assert err.count("\n") == 1


# Colour


@pytest.mark.usefixtures("plan")
@pytest.mark.parametrize("format_", FORMATS)
def test_there_is_no_colour_in_a_pipe(format_: str) -> None:
    assert "\x1b" not in validate("plan", "--format", format_, TERM="xterm-256color")[1]


def on_a_terminal(*arguments: str, **variables: str) -> str:
    """What `plan` prints on a pseudo-terminal."""
    if sys.platform == "win32":
        pytest.skip("there are no pseudo-terminals")
    import pty  # noqa: PLC0415

    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "antigraft_cli", *arguments]
    with subprocess.Popen(command, stdout=theirs, stderr=theirs, env=environment(variables)) as process:
        os.close(theirs)
        parts = []
        while part := read_some(ours):
            parts.append(part)
        os.close(ours)
    assert process.returncode == 1
    return b"".join(parts).decode().replace("\r\n", "\n")


def read_some(handle: int) -> bytes:
    try:
        return os.read(handle, 65536)
    except OSError:  # Linux says so when the other side has closed
        return b""


@pytest.mark.usefixtures("plan")
def test_on_a_terminal_text_is_coloured_and_otherwise_the_same() -> None:
    out = on_a_terminal("validate", "plan", TERM="xterm")
    assert ANSI.sub("", out) == TEXT
    assert "\x1b[1;31mB301\x1b[0m" in out
    assert "\x1b[1;33mL509\x1b[0m" in out


@pytest.mark.usefixtures("plan")
def test_on_a_terminal_there_is_no_colour_with_no_color() -> None:
    assert on_a_terminal("validate", "plan", TERM="xterm", NO_COLOR="1") == TEXT


@pytest.mark.usefixtures("plan")
def test_on_a_terminal_an_empty_no_color_counts_as_not_set() -> None:
    assert "\x1b[1;31m" in on_a_terminal("validate", "plan", TERM="xterm", NO_COLOR="")


@pytest.mark.usefixtures("plan")
@pytest.mark.parametrize("format_", ["concise", "json", "github", "sarif"])
def test_on_a_terminal_only_text_is_coloured(format_: str) -> None:
    assert "\x1b" not in on_a_terminal("validate", "plan", "--format", format_, TERM="xterm")


# Which rules


@pytest.mark.usefixtures("plan")
@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ((), ["L509", "B301"]),
        (("--select", "B301"), ["B301"]),
        (("--select", "B3"), ["B301"]),
        (("--select", "B"), ["B301"]),
        (("--select=b",), ["B301"]),
        (("--select", "l5"), ["L512", "L509"]),
        (("--select", "L509,B301"), ["L509", "B301"]),
        (("--select", " l509 , b301 ,"), ["L509", "B301"]),
        (("--select", "L509", "--select", "B"), ["L509", "B301"]),
        (("--select", "L512"), ["L512"]),
        (("--select", "L", "--ignore", "L512"), ["L509"]),
        (("--select", "L", "--ignore", "L"), []),
        (("--ignore", "L"), ["B301"]),
        (("--ignore", "l509"), ["B301"]),
        (("--ignore", "L509,B301"), []),
        (("--ignore", "B", "--ignore", "L50"), []),
        (("--ignore", "Y"), ["L509", "B301"]),
        (("--select", "Y", "--select", "S"), []),
    ],
    ids=" ".join,
)
def test_select_and_ignore_take_codes_and_their_beginnings(
    arguments: tuple[str, ...], expected: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    done = validate_here(capsys, "plan", "--format", "concise", *arguments)
    assert sorted(codes(done)) == sorted(expected)
    assert done[0] == int("B301" in expected)
    assert done[2] == ""


@pytest.mark.usefixtures("plan")
def test_findings_that_are_not_shown_are_not_counted() -> None:
    assert validate("plan", "--format", "concise", "--select", "L509") == (0, SPELLING + SUMMARY.format(0, 1), "")
    right = "ตรวจแล้ว 1 แผน 4 โครงการ 2 ปี (7 ไฟล์): ถูกต้อง ไม่พบข้อผิดพลาด\n"
    assert validate("plan", "--ignore", "L,B") == (0, right, "")
    document = json.loads(validate("plan", "--format", "json", "--ignore", "B")[1])
    assert document["totals"] == {"errors": 0, "warnings": 1, "rules": {"L509": 1}}


@pytest.mark.usefixtures("plan")
@pytest.mark.parametrize("option", ["--select", "--ignore"])
@pytest.mark.parametrize("value", ["L999", "Q", "B301,nope", "B3011", "กฎ", "*"])
def test_an_unknown_code_is_an_error_of_use(option: str, value: str, capsys: pytest.CaptureFixture[str]) -> None:
    wrong = value.rpartition(",")[2].upper()
    thai = f"plan: {option}: ไม่มีกฎ {wrong} ดูรายการด้วย plan rule\n"
    assert validate_here(capsys, "plan", option, value) == (2, "", thai)
    english = f"plan: {option}: no such rule: {wrong}; see plan rule\n"
    assert validate_here(capsys, "plan", option, value, "--lang", "en") == (2, "", english)


@pytest.mark.usefixtures("plan")
def test_a_silenced_finding_stays_silent_and_its_comment_used_when_only_other_rules_are_selected() -> None:
    reason = "  - อีเมลล์ # plan: ignore[L509] ตามต้นฉบับ\n"
    spoil(Path("plan"), "projects/no-gift-policy.yaml", "  - อีเมลล์ขององค์กรปกครองส่วนท้องถิ่น\n", reason)
    for arguments in ((), ("--select", "B,X"), ("--ignore", "L"), ("--select", "L,X,B")):
        assert codes(validate("plan", "--format", "concise", *arguments)) == ["B301"]


@pytest.mark.usefixtures("plan")
def test_strict_fails_on_the_warnings_that_are_shown() -> None:
    assert validate("plan", "--select", "L509", "--format", "concise")[0] == 0
    assert validate("plan", "--select", "L509", "--format", "concise", "--strict")[0] == 1
    assert validate("plan", "--ignore", "L,B", "--strict")[0] == 0
    assert validate("plan", "--select", "L512", "--strict", "--format", "json")[0] == 1


# Languages


@pytest.mark.usefixtures("plan")
@pytest.mark.parametrize(
    ("arguments", "variables"),
    [
        (("validate", "plan", "--lang", "en"), {}),
        (("validate", "plan", "--lang=en"), {}),
        (("--lang", "en", "validate", "plan"), {}),
        (("validate", "plan"), {"PLAN_LANG": "en"}),
        (("validate", "plan", "--lang", "en"), {"PLAN_LANG": "th"}),
        (("--lang", "th", "validate", "plan", "--lang", "en"), {}),
    ],
)
def test_findings_and_summary_are_in_english_when_asked_for(
    arguments: tuple[str, ...], variables: dict[str, str]
) -> None:
    assert run(*arguments, **variables) == (1, TEXT_EN, "")


@pytest.mark.usefixtures("plan")
def test_thai_is_the_default_and_the_option_wins_over_the_environment() -> None:
    assert validate("plan") == (1, TEXT, "")
    assert validate("plan", "--lang", "th", PLAN_LANG="en") == (1, TEXT, "")
    assert validate("plan", PLAN_LANG="") == (1, TEXT, "")


@pytest.mark.usefixtures("plan")
@pytest.mark.parametrize(
    "arguments",
    [("validate", "plan", "--lang", "xx"), ("--lang=xx", "validate", "plan"), ("rule", "--lang", "EN-us")],
)
def test_a_language_that_there_is_not_is_refused(arguments: tuple[str, ...]) -> None:
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    assert err.startswith("plan: ")
    assert "--lang" in err


@pytest.mark.usefixtures("plan")
@pytest.mark.parametrize(
    "arguments",
    [
        ("validate", "nowhere"),
        ("validate", "--stric"),
        ("validate", "--plan"),
        ("validate", "--format", "xml"),
        ("valid",),
    ],
)
def test_errors_of_use_are_in_the_language_asked_for(arguments: tuple[str, ...]) -> None:
    status, out, err = run(*arguments, PLAN_LANG="en")
    assert (status, out) == (2, "")
    assert not THAI.search(err)
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    assert THAI.search(err)


@pytest.mark.parametrize(
    "arguments", [("--help",), ("validate", "--help"), ("rule", "--help"), ("render", "--help")]
)
def test_help_is_in_the_language_asked_for(arguments: tuple[str, ...]) -> None:
    status, english, err = run(*arguments, "--lang", "en")
    assert (status, err) == (0, "")
    assert not THAI.search(english)
    assert THAI.search(run(*arguments)[1])


def test_help_of_validate_names_every_option_and_format() -> None:
    text = run("validate", "--help", COLUMNS="200")[1]
    for word in ("--format", "--strict", "--select", "--ignore", "--lang", "--plan", *FORMATS):
        assert word in text


# plan rule


@pytest.mark.parametrize(("language", "lines"), [("th", "คำที่มักสะกดผิด"), ("en", "a common misspelling")])
def test_rule_lists_every_rule_on_a_line(language: str, lines: str) -> None:
    status, out, err = run("rule", "--lang", language)
    assert (status, err) == (0, "")
    assert [line.split()[:3] for line in out.splitlines()] == [
        [rule.code, rule.severity, rule.name] for rule in RULES.values()
    ]
    assert lines in out


@pytest.mark.parametrize("language", ["th", "en"])
@pytest.mark.parametrize("code", ["L508", "b301"])
def test_rule_explains_a_rule(code: str, language: str) -> None:
    status, out, err = run("rule", code, "--lang", language)
    assert (status, err) == (0, "")
    assert code.upper() in out
    assert RULES[code.upper()].name in out
    assert RULES[code.upper()].title.text("th" if language == "th" else "en") in out
    assert "\x1b" not in out


@pytest.mark.parametrize("code", ["nope", "L5"])
def test_rule_of_no_rule_is_an_error_of_use(code: str) -> None:
    assert run("rule", code) == (2, "", f"plan: ไม่มีกฎ {code} ดูรายการด้วย plan rule\n")


def test_rule_of_no_rule_is_an_error_of_use_in_english_too() -> None:
    assert run("rule", "nope", "--lang", "en") == (2, "", "plan: no such rule: nope; see plan rule\n")


# Several plans


@pytest.fixture
def plans(plan: Path) -> Path:
    """A folder of two plans: the second has one finding more."""
    shutil.copytree(plan, Path("plans") / "ข-second")
    plan.rename(Path("plans") / "a-first")
    spoil(Path("plans") / "ข-second", "plan.yaml", "title: ", "title: เเ")
    spoil(Path("plans") / "ข-second", "plan.yaml", "province: ตัวอย่าง", "province: ลำปาง")
    return Path("plans")


@pytest.mark.usefixtures("plans")
def test_findings_are_printed_by_plan_and_summed_up_once() -> None:
    status, out, err = validate("plans", "--format", "concise")
    assert (status, err) == (1, "")
    *findings, summary = out.splitlines()
    assert [re.sub(r":.*: (?:error|warning) (\w+).*", r" \1", line) for line in findings] == [
        "plans/a-first/projects/no-gift-policy.yaml L509",
        "plans/a-first/years/2566.yaml B301",
        "plans/ข-second/plan.yaml L502",
        "plans/ข-second/projects/no-gift-policy.yaml L509",
        "plans/ข-second/years/2566.yaml B301",
    ]
    assert summary == "ตรวจแล้ว 2 แผน 8 โครงการ 4 ปี (14 ไฟล์): ข้อผิดพลาด 2 คำเตือน 3"


@pytest.mark.usefixtures("plans")
@pytest.mark.parametrize("format_", ["text", "concise", "github"])
def test_there_is_one_summary_at_the_end_in_every_format_of_lines(format_: str) -> None:
    lines = validate("plans", "--format", format_)[1].splitlines()
    assert [number for number, line in enumerate(lines) if line.startswith("ตรวจแล้ว")] == [len(lines) - 1]


@pytest.mark.usefixtures("plans")
def test_json_counts_rules_over_all_plans() -> None:
    document: Any = json.loads(validate("plans", "--format", "json")[1])
    assert document["checked"] == {"plans": 2, "projects": 8, "years": 4, "files": 14}
    assert document["totals"] == {"errors": 2, "warnings": 3, "rules": {"B301": 2, "L502": 1, "L509": 2}}
    assert [each["plan"] for each in document["findings"]] == ["a-first"] * 2 + ["ข-second"] * 3


@pytest.mark.usefixtures("plans")
def test_sarif_has_the_findings_of_all_plans_in_one_run() -> None:
    (run_,) = json.loads(validate("plans", "--format", "sarif")[1])["runs"]
    assert len(run_["results"]) == 5
    assert len({json.dumps(each["partialFingerprints"]) for each in run_["results"]}) == 5
