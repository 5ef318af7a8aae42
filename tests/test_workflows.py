"""The GitHub workflows: zizmor finds nothing in them, actions are pinned, and the scripts do what they say."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sysconfig
from pathlib import Path
from typing import Any

import pytest
import yaml

from programs import need

ROOT = Path(__file__).parents[1]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.y*ml"))
NAMES = [path.name for path in WORKFLOWS]
SCRIPTS = sysconfig.get_path("scripts")
PINNED = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")


def zizmor(*paths: Path, cwd: Path) -> tuple[list[str], list[str]]:
    """The rules that find something, and the files looked at."""
    options = ("--offline", "--persona", "regular", "--strict-collection", "--no-progress", "--no-config")
    done = subprocess.run(
        [Path(SCRIPTS) / "zizmor", *options, "--no-exit-codes", "--format", "json", *paths],
        cwd=cwd,
        env={
            name: value for name, value in os.environ.items() if not name.startswith(("GH_", "GITHUB_", "ZIZMOR_"))
        },
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    looked_at = [Path(name).name for name in re.findall(r"completed (\S+)", done.stderr)]
    return [finding["ident"] for finding in json.loads(done.stdout)], sorted(looked_at)


def test_the_workflows_are_those_of_this_project_and_of_data_repositories() -> None:
    assert NAMES == ["ci.yml", "validate-plans.yml"]


def test_zizmor_looks_at_every_workflow_and_finds_nothing() -> None:
    assert zizmor(*WORKFLOWS, cwd=ROOT) == ([], NAMES)


def test_zizmor_finds_a_token_left_behind_and_an_input_in_a_script(tmp_path: Path) -> None:
    text = (ROOT / ".github" / "workflows" / "validate-plans.yml").read_text("utf-8")
    spoiled = text.replace("persist-credentials: false", "fetch-depth: 1").replace(
        '"$PATH_INPUT"', "${{ inputs.path }}"
    )
    path = tmp_path / "spoiled.yml"
    path.write_text(spoiled, "utf-8")
    found, _ = zizmor(path, cwd=tmp_path)
    assert {"artipacked", "template-injection"} <= set(found)


@pytest.mark.parametrize("path", WORKFLOWS, ids=NAMES)
def test_every_action_is_pinned_by_a_commit_with_its_version_beside_it(path: Path) -> None:
    used = re.findall(r"^[ -]*uses:\s*(.*?)\s*$", path.read_text("utf-8"), re.MULTILINE)
    assert len(used) >= 3
    assert [each for each in used if not PINNED.fullmatch(each)] == []


def test_one_action_has_one_version_in_all_workflows() -> None:
    used = {each for path in WORKFLOWS for each in re.findall(r"uses:\s*(.*)", path.read_text("utf-8"))}
    actions = [each.partition("@")[0] for each in used]
    assert sorted(actions) == sorted(set(actions))


def reusable() -> dict[Any, Any]:
    """The workflow that data repositories call."""
    loaded: dict[Any, Any] = yaml.safe_load(
        (ROOT / ".github" / "workflows" / "validate-plans.yml").read_text("utf-8")
    )
    return loaded


def run_step(name: str, cwd: Path, **inputs: str) -> tuple[int, str]:
    """Status and output of a step's script, as GitHub runs it."""
    (script,) = (step["run"] for step in reusable()["jobs"]["validate"]["steps"] if step.get("name") == name)
    done = subprocess.run(
        [need("bash", "bash"), "--noprofile", "--norc", "-e", "-c", script],
        cwd=cwd,
        env={name: value for name, value in os.environ.items() if not name.startswith("PLAN_")}
        | {
            "PATH": os.pathsep.join((SCRIPTS, os.environ["PATH"])),
            "RUNNER_TEMP": str(cwd),
            "STRICT_INPUT": "false",
        }
        | {"GITHUB_ACTIONS": "true"}
        | inputs,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stdout


def break_total(plan: Path) -> None:
    path = plan / "years" / "2566.yaml"
    text = path.read_text("utf-8")
    broken = text.replace("budget: 15,000.00", "budget: 14,000.00", 1)
    assert broken != text
    path.write_text(broken, "utf-8")


def uploaded(folder: Path) -> list[str]:
    (run,) = json.loads((folder / "plan.sarif").read_text("utf-8"))["runs"]
    return [result["ruleId"] for result in run["results"]]


def test_a_good_plan_passes_the_reusable_workflow_and_uploads_no_finding(base_plan: Path, tmp_path: Path) -> None:
    assert run_step("Collect the findings", tmp_path, PATH_INPUT=str(base_plan)) == (0, "")
    assert uploaded(tmp_path) == []
    status, output = run_step("Check the plans", tmp_path, PATH_INPUT=str(base_plan))
    assert status == 0, output


def test_a_broken_plan_uploads_its_finding_and_fails_in_the_last_step(base_plan: Path, tmp_path: Path) -> None:
    break_total(base_plan)
    assert run_step("Collect the findings", tmp_path, PATH_INPUT=str(base_plan)) == (0, "")
    assert uploaded(tmp_path) == ["B301"]
    status, output = run_step("Check the plans", tmp_path, PATH_INPUT=str(base_plan))
    assert status == 1
    assert "plan/years/2566.yaml:" in output
    assert "error B301" in output


def test_a_warning_fails_the_reusable_workflow_only_when_it_is_strict(base_plan: Path, tmp_path: Path) -> None:
    (base_plan / "years" / "2567.yaml").unlink()
    relaxed, output = run_step("Check the plans", tmp_path, PATH_INPUT=str(base_plan))
    strict, _ = run_step("Check the plans", tmp_path, PATH_INPUT=str(base_plan), STRICT_INPUT="true")
    assert "R205" in output
    assert (relaxed, strict) == (0, 1)


@pytest.mark.parametrize("path", ["nowhere", "--help", "$(touch made)"])
def test_a_path_that_is_no_plan_fails_both_steps_and_runs_nothing(
    base_plan: Path, tmp_path: Path, path: str
) -> None:
    assert base_plan.is_dir()
    for step in ("Collect the findings", "Check the plans"):
        status, output = run_step(step, tmp_path, PATH_INPUT=path)
        assert status != 0, output
    assert not (tmp_path / "made").exists()


def test_the_guide_shows_the_hook_and_every_default_of_the_reusable_workflow() -> None:
    guide = (ROOT / "docs" / "ci.md").read_text("utf-8")
    config, caller = (yaml.safe_load(block) for block in re.findall(r"```yaml\n(.*?)```", guide, re.DOTALL))
    hooks = [hook["id"] for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))]
    assert config["repos"][0]["hooks"] == [{"id": hooks[0]}]
    assert [hook for hook in hooks if hook not in guide] == []
    workflow = reusable()
    inputs = workflow[True]["workflow_call"]["inputs"]  # YAML 1.1 takes the key `on` for true
    documented = dict(re.findall(r"^\| `([a-z-]+)` \|.*\| `(.*)` \|$", guide, re.MULTILINE))
    assert documented == {name: str(value["default"]).lower() for name, value in inputs.items()}
    job = caller["jobs"]["plans"]
    assert job["permissions"] == workflow["jobs"]["validate"]["permissions"]
    assert job["with"].keys() <= inputs.keys()
