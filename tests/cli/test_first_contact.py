"""What people type first, and everything that can be typed wrong: each command and option of typer's own tree."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from antigraft_cli import __version__
from antigraft_cli.cli.frame.app import COMMANDS, make_app
from antigraft_cli.cli.frame.run import main
from antigraft_cli.thai import display_width
from command import installed
from english_words import english

ROOT: Any = get_command(make_app())
NAMES = ("", *COMMANDS)
FAULTS = ("no value", "empty", "wrong value", "unknown", "repeated")
USAGE, TOO_MANY = 2, "{} can be given only once"


def parameters(name: str) -> list[Any]:
    """The arguments and options of a command, or of `plan` itself, without `--help` and `--version`."""
    command = ROOT.commands[name] if name else ROOT
    return [each for each in command.params if not each.is_eager]


def long_name(parameter: Any) -> str:
    return str(max(parameter.opts, key=len))


def takes_value(parameter: Any) -> bool:
    return parameter.param_type_name == "option" and not parameter.is_flag


def wrong(parameter: Any) -> str:
    """A value that the option cannot have: for a folder, a file."""
    return "plan/plan.yaml" if parameter.metavar == "DIR" else "no\x1bsuch"


def arguments(name: str, parameter: Any, fault: str) -> list[str] | None:
    """A command with one fault; None if this parameter cannot have it."""
    before, option = ([name] if name else []), long_name(parameter)
    valued = takes_value(parameter)
    if parameter.param_type_name == "argument":
        found = {"empty": [""], "wrong value": ["no\x1bsuch"]}.get(fault)
    elif fault == "no value":
        found = [option] if valued else [f"{option}=yes"]
    elif fault == "empty":
        found = [option, " "] if valued else None
    elif fault == "wrong value":
        found = [option, wrong(parameter), *(["plan"] if name == "render" else [])] if valued else None
    elif fault == "unknown":
        found = [f"{option}-nosuch"]
    else:
        found = [option, "1", option, "1"] if valued and not parameter.multiple else None
    return None if found is None else [*before, *found]


CASES = [
    pytest.param(found, id=f"{name or 'plan'} {long_name(parameter)} {fault}")
    for name in NAMES
    for parameter in parameters(name)
    for fault in FAULTS
    if (found := arguments(name, parameter, fault)) is not None
]


@pytest.mark.parametrize("language", ["th", "en"])
@pytest.mark.parametrize("given", CASES)
def test_every_fault_of_every_option_is_an_error_of_use_in_one_line(
    given: list[str],
    language: str,
    base_plan: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = sorted(base_plan.parent.rglob("*"))
    monkeypatch.setenv("PLAN_LANG", language)
    with pytest.raises(SystemExit) as ended:
        main(given)
    out, err = capsys.readouterr()
    assert (ended.value.code, out, err.count("\n"), err[:6]) == (USAGE, "", 1, "plan: ")
    assert bool(re.search("[ก-๛]", err)) is (language == "th")
    assert language == "en" or english(err) == []
    assert "\x1b" not in err
    assert sorted(base_plan.parent.rglob("*")) == before


def test_every_command_has_options_that_can_be_wrong() -> None:
    assert len(CASES) > 100


def _processes() -> Iterator[Any]:
    """One real process for each command and fault, with the language changing."""
    for name in NAMES:
        for turn, fault in enumerate(FAULTS):
            found = [
                each for parameter in parameters(name) if (each := arguments(name, parameter, fault)) is not None
            ]
            if found:
                yield pytest.param(found[turn % len(found)], turn % 2, id=f"{name or 'plan'} {fault}")


@pytest.mark.parametrize(("given", "english"), [*_processes()])
def test_the_installed_script_says_what_is_wrong_with_its_arguments(
    given: list[str], english: int, base_plan: Path
) -> None:
    done = installed(*given, cwd=base_plan.parent, PLAN_LANG="en" if english else "")
    assert (done.returncode, done.stdout, done.stderr.count("\n"), done.stderr[:6]) == (USAGE, "", 1, "plan: ")
    assert bool(re.search("[ก-๛]", done.stderr)) is not bool(english)


# What is typed first


def test_plan_alone_shows_what_there_is(tmp_path: Path) -> None:
    done = installed(cwd=tmp_path)
    assert (done.returncode, done.stderr) == (USAGE, "")
    assert done.stdout == installed("--help", cwd=tmp_path).stdout
    assert "วิธีใช้: plan [ตัวเลือก] คำสั่ง ..." in done.stdout


def test_the_version_is_shown(tmp_path: Path) -> None:
    done = installed("--version", cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"antigraft {__version__}\n", "")


def test_a_variable_of_typers_own_changes_nothing(tmp_path: Path) -> None:
    done = installed("--version", cwd=tmp_path, _PLAN_COMPLETE="complete_bash")
    assert (done.returncode, done.stdout, done.stderr) == (0, f"antigraft {__version__}\n", "")


@pytest.mark.parametrize("name", NAMES)
def test_h_is_help(name: str, tmp_path: Path) -> None:
    given = [name] if name else []
    short, long = installed(*given, "-h", cwd=tmp_path), installed(*given, "--help", cwd=tmp_path)
    assert (short.returncode, short.stderr, short.stdout) == (0, "", long.stdout)


@pytest.mark.parametrize("language", ["th", "en"])
@pytest.mark.parametrize("name", NAMES)
def test_help_fits_a_console_and_shows_examples_that_can_be_typed(
    name: str, language: str, tmp_path: Path
) -> None:
    done = installed(*([name] if name else []), "--help", "--lang", language, cwd=tmp_path, COLUMNS="30")
    assert [line for line in done.stdout.splitlines() if display_width(line) > 80] == []
    assert language == "en" or english(done.stdout) == []
    examples = done.stdout.partition("ตัวอย่าง:\n" if language == "th" else "Examples:\n")[2].split("\n")
    assert [each for each in examples if each] != []
    for example in (each.split() for each in examples if each):
        assert example[0] == "plan"
        assert ROOT.commands[example[1]].make_context(example[1], [*example[2:]], resilient_parsing=True)
        assert installed(*example[1:], "--help", cwd=tmp_path).returncode == 0


# What is meant


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (["render", "--pdf"], "ไม่มีตัวเลือก --pdf หมายถึง --format pdf ใช่หรือไม่"),
        (["validate", "--json"], "ไม่มีตัวเลือก --json หมายถึง --format json ใช่หรือไม่"),
        (["validate", "--en"], "ไม่มีตัวเลือก --en หมายถึง --lang en ใช่หรือไม่"),
        (["render", "-year", "2568"], "ไม่มีตัวเลือก -year หมายถึง --year ใช่หรือไม่"),
        (["render", "--years=2568"], "ไม่มีตัวเลือก --years หมายถึง --year ใช่หรือไม่"),
        (["render", "-x"], "ไม่มีตัวเลือก -x"),
        (["render", "--quick"], "ไม่มีตัวเลือก --quick"),
        (["render", "--format", "pfd"], "ค่าของ --format ใช้ไม่ได้: pfd ใช้ได้เฉพาะ docx, html, pdf, xlsx หมายถึง pdf ใช่หรือไม่"),
        (["render", "--format", "odt"], "ค่าของ --format ใช้ไม่ได้: odt ใช้ได้เฉพาะ docx, html, pdf, xlsx"),
        (["validate", "--format"], "ตัวเลือก --format ต้องตามด้วยค่า ใช้ได้เฉพาะ text, concise, json, github, sarif"),
        (["validate", "--strict=yes"], "ตัวเลือก --strict ไม่ต้องมีค่า"),
        (["validate", ""], "ค่าของ PATH ว่างอยู่"),
        (["--lang", "xx", "validate"], "ค่าของ --lang ใช้ไม่ได้: xx ใช้ได้เฉพาะ th, en"),
        (["--lang", "th"], "ยังไม่ได้ระบุคำสั่ง ดูรายการด้วย plan --help"),
        (["preview", "--port", "0"], "ค่าของ --port ใช้ไม่ได้ ใช้ได้เฉพาะ 1-65535"),
        (["render", "--year", "2566", "--year", "2567"], "ระบุ --year ได้ครั้งเดียว"),
        (["rule", "L508", "extra"], "ไม่เข้าใจ extra ที่ระบุเกินมา ดูวิธีใช้ด้วย plan rule --help"),
        (["rule", "l5o8"], "ไม่มีกฎ l5o8 ดูรายการด้วย plan rule หมายถึง L508 ใช่หรือไม่"),
        (["schema", "projects"], "ไม่มี JSON Schema ชื่อ projects ใช้ได้เฉพาะ plan, project, year, chapter, results หมายถึง project ใช่หรือไม่"),
        (["Validate"], "ไม่มีคำสั่ง Validate หมายถึง validate ใช่หรือไม่"),
        (["valdate"], "ไม่มีคำสั่ง valdate หมายถึง validate ใช่หรือไม่"),
        (["open"], "ไม่มีคำสั่ง open ดูรายการด้วย plan --help"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)  # fmt: skip
def test_what_was_meant_is_named_if_it_is_near(
    given: list[str], message: str, base_plan: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _ = base_plan
    with pytest.raises(SystemExit) as ended:
        main(given)
    assert (ended.value.code, *capsys.readouterr()) == (USAGE, "", f"plan: {message}\n")


@pytest.mark.parametrize(
    "given",
    [
        ["validate", "plan", "--format", "JSON"],
        ["validate", "plan", "--select", "b,l508"],
        ["validate", "plan", "--strict", "--strict"],
        ["validate", "plan", "--lang", "TH"],
        ["rule", "b301"],
        ["schema", "Plan"],
        ["render", "plan", "--format", "HTML", "--format", "html", "--year", "๒๕๖๗"],
    ],
    ids=" ".join,
)
def test_values_may_be_in_capitals(given: list[str], base_plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(given)
    assert (ended.value.code, capsys.readouterr().err) == (0, "")
    assert (given[0] == "render") is (base_plan.parent / "build" / "plan-2567.html").exists()
