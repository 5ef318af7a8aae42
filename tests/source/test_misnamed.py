"""Names of files and folders that are not read: the name to give is right, and nobody's work is to be deleted."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.report.finding import Finding
from antigraft_cli.source.misnamed import is_id, misnamed
from antigraft_cli.source.plan_files import SECTIONS, is_yaml

SHEET, YEAR = "projects/no-gift-policy.yaml", "years/2567.yaml"
RENAME = "rename it to "


def right_name(section: str, name: str) -> str | None:
    """The name that the hint gives, if it gives one."""
    texts = misnamed(section, name, [name])
    assert texts
    return texts[1].en.removeprefix(RENAME) if texts[1].en.startswith(RENAME) else None


@pytest.mark.parametrize(
    ("section", "name", "right"),
    [
        ("projects", "p5.yaml.txt", "p5.yaml"),
        ("projects", "P5.YAML.TXT", "p5.yaml"),
        ("projects", "p5.YAML", "p5.yaml"),
        ("projects", "p5.Yml", "p5.yaml"),
        ("projects", "p5.yaml.yaml", "p5.yaml"),
        ("projects", "p5.yml.yaml", "p5.yaml"),
        ("projects", "No Gift_Policy.yml.txt", "no-gift-policy.yaml"),
        ("projects", "-p5-.yaml", "p5.yaml"),
        ("projects", "p5 (1).yaml", "p5-1.yaml"),
        ("projects", "aux.yaml", "aux-project.yaml"),
        ("projects", "LPT1.YML", "lpt1-project.yaml"),
        ("chapters", "con.yaml", "con-chapter.yaml"),
        ("chapters", "ส่วนที่ 1.yaml", None),
        ("chapters", "Risk.yaml", "risk.yaml"),
        ("years", "๒๕๖๗.yaml", "2567.yaml"),
        ("years", "67.yaml", "2567.yaml"),
        ("years", "2024.yaml", "2567.yaml"),
        ("years", "ปี2567.yaml", "2567.yaml"),
        ("years", "พ.ศ. ๒๕๖๗.yaml", "2567.yaml"),
        ("results", "2567 .yaml", "2567.yaml"),
        ("years", "2566-2570.yaml", None),
        ("years", "all.yaml", None),
        ("", "plan.yaml.txt", "plan.yaml"),
        ("", "Plan.yaml", "plan.yaml"),
        ("", "plan.yml", "plan.yaml"),
        ("", "plam.yaml", "plan.yaml"),
        ("", "notes.yaml", None),
    ],
)
def test_the_name_to_give_is_named(section: str, name: str, right: str | None) -> None:
    assert right_name(section, name) == right
    assert right is None or misnamed(section, right, [right]) is None


@given(
    st.sampled_from(("", *SECTIONS)),
    st.text(min_size=1, max_size=12),
    st.sampled_from((".yaml", ".YML", ".yaml.txt")),
)
def test_whatever_name_is_given_is_a_right_one(section: str, stem: str, ending: str) -> None:
    name = stem.replace("/", "-") + ending
    if is_yaml(name) and misnamed(section, name, [name]) and (right := right_name(section, name)):
        assert misnamed(section, right, [right]) is None


def test_a_name_that_is_taken_is_not_given() -> None:
    texts = misnamed("years", "2567.yml", ["2567.yaml", "2567.yml"])
    assert texts
    assert texts[1].en == "there is a 2567.yaml already: compare them, then rename this one or move it away"


def found(plan: Path) -> list[Finding]:
    return check_plan(plan).findings


def codes_and_hints(plan: Path) -> list[tuple[str, str]]:
    return [(each.rule.code, each.hint.en if each.hint else "") for each in found(plan)]


@pytest.mark.parametrize("name", ["year", "Years", "YEARS", "ปี"])
def test_a_folder_of_another_name_is_one_finding(name: str, base_plan: Path) -> None:
    (base_plan / "years").rename(base_plan / name)
    assert codes_and_hints(base_plan) == [("Y008", "rename it to years")]
    (base_plan / name).rename(base_plan / "years")
    assert found(base_plan) == []


def test_folders_that_are_meant_for_something_else_are_left_alone(base_plan: Path) -> None:
    for name in ("projects-old", "backup", "drafts", "pictures", ".years"):
        (base_plan / name).mkdir(exist_ok=True)
        shutil.copy(base_plan / YEAR, base_plan / name)
    (base_plan / "year").mkdir()
    assert found(base_plan) == []


def test_a_link_to_a_folder_is_not_looked_into(base_plan: Path) -> None:
    Path("elsewhere").mkdir()
    shutil.copy(base_plan / SHEET, "elsewhere")
    (base_plan / "projects" / "more").symlink_to(Path("elsewhere").absolute())
    (base_plan / "year").symlink_to(Path("elsewhere").absolute())
    assert found(base_plan) == []


def test_files_in_folders_of_a_section_are_found_however_deep(base_plan: Path) -> None:
    deep = base_plan / "projects" / "2566" / "first" / "no_gift.yaml"
    deep.parent.mkdir(parents=True)
    shutil.copy(base_plan / SHEET, deep)
    assert [(each.path, each.hint and each.hint.en) for each in found(base_plan)] == [
        ("plan/projects/2566/first/no_gift.yaml", "move it to projects/no-gift.yaml")
    ]


@pytest.mark.parametrize(
    "name",
    ["plan.yaml.bak", "plan.yaml~", "plan.yaml.old", "plan.yml.bak", "projects/plan.yaml", "years/plan.yml"],
)
def test_the_file_that_is_nearly_plan_yaml_is_named(name: str, base_plan: Path) -> None:
    (base_plan / "plan.yaml").rename(base_plan / name)
    hints = [hint for code, hint in codes_and_hints(base_plan) if code == "Y010"]
    assert hints == [f"rename or move {name} to plan.yaml"]


def test_what_is_no_plan_is_not_to_be_renamed_to_one(base_plan: Path) -> None:
    (base_plan / "plan.yaml").unlink()
    for name in ("plan.docx", ".plan.yaml.swp", "planning.txt"):
        (base_plan / name).touch()
    assert codes_and_hints(base_plan) == [("Y010", "create plan.yaml, or choose the plan's folder")]


@pytest.mark.parametrize("name", ["projects/citizen-forum.yaml.bak", "projects/citizen-forum.yaml~", "chapters/citizen-forum.yaml", "years/citizen-forum.yaml"])  # fmt: skip
def test_an_entry_whose_file_is_nearly_there_is_not_to_be_deleted(name: str, base_plan: Path) -> None:
    (base_plan / name).parent.mkdir(exist_ok=True)
    (base_plan / "projects" / "citizen-forum.yaml").rename(base_plan / name)
    hints = {hint for code, hint in codes_and_hints(base_plan) if code == "R201"}
    assert hints == {f"rename or move {name} to projects/citizen-forum.yaml"}


@pytest.mark.parametrize("name", ["aux", "con", "nul", "prn", "com1", "lpt9"])
def test_a_name_that_windows_reserves_is_an_error_on_every_system(name: str, base_plan: Path) -> None:
    (base_plan / "projects" / "citizen-forum.yaml").rename(base_plan / "projects" / f"{name}.yaml")
    for file in base_plan.rglob("*.yaml"):
        file.write_text(file.read_text("utf-8").replace("citizen-forum", name), "utf-8")
    path, hint = f"plan/projects/{name}.yaml", f"rename it to {name}-project.yaml"
    assert [(each.path, each.message.en, each.hint and each.hint.en) for each in found(base_plan)] == [
        (path, f"Windows reserves the name {name}", hint)
    ]


@pytest.mark.parametrize("name", ["auxiliary", "com", "com10", "con-1", "lpt0", "null"])
def test_names_that_windows_does_not_reserve_are_ids(name: str) -> None:
    assert is_id(name)
