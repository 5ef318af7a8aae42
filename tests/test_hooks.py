"""The pre-commit hooks as a data repository uses them: a real git repository, a real commit.

They are read from .pre-commit-hooks.yaml; only their language is changed, because pre-commit would
install the program from the network, and the one under test is already installed.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from programs import need

ROOT = Path(__file__).parents[1]
MANIFEST = ROOT / ".pre-commit-hooks.yaml"
EXAMPLE = "data/plans/example"
YEAR = f"{EXAMPLE}/years/2566.yaml"
NEIGHBOUR = "data/plans/neighbour"
FOREIGN = ("PRE_COMMIT", "GIT_", "GITHUB_", "PLAN_", "SKIP")
"""Variables that the environment of a test run may set (inside a hook or in CI) and a data repository does not."""


@dataclass(frozen=True)
class Repository:
    """A git repository with two plans and a hook installed."""

    folder: Path
    environment: dict[str, str]

    def run(self, *command: str) -> tuple[int, str]:
        """Status and all output of a command."""
        done = subprocess.run(
            command,
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        return done.returncode, done.stdout

    def done(self, *command: str) -> str:
        """Output of a command that must succeed."""
        status, output = self.run(*command)
        assert status == 0, output
        return output

    def commit(self) -> tuple[int, str]:
        """Commit all changes, through the hook."""
        self.done("git", "add", "--all")
        return self.run("git", "commit", "--message", "edit")

    def use_hook(self, name: str) -> None:
        """Configure one hook of the manifest."""
        hook = next(hook for hook in yaml.safe_load(MANIFEST.read_text("utf-8")) if hook["id"] == name)
        config = {"repos": [{"repo": "local", "hooks": [hook | {"language": "system"}]}]}
        (self.folder / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config), "utf-8")

    def commits(self) -> int:
        return int(self.done("git", "rev-list", "--count", "HEAD"))

    def replace(self, name: str, old: str, new: str) -> None:
        path = self.folder / name
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")

    def break_total(self, plan: str = EXAMPLE) -> None:
        self.replace(f"{plan}/years/2566.yaml", "budget: 22,500.50", "budget: 22,500.00")


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    need("git", "git")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(FOREIGN)}
    made = Repository(
        tmp_path / "repository",
        kept
        | {f"GIT_{who}_{what}": "tester" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        | {
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_NOSYSTEM": "1",
            "PATH": os.pathsep.join((sysconfig.get_path("scripts"), os.environ["PATH"])),
            "PRE_COMMIT_HOME": str(tmp_path / "pre-commit"),
        },
    )
    for plan in (EXAMPLE, NEIGHBOUR):
        shutil.copytree(ROOT / EXAMPLE, made.folder / plan)
    made.use_hook("plan-validate")
    made.done("git", "init", "--quiet")
    made.done("git", "add", "--all")
    made.done("git", "commit", "--quiet", "--message", "start")
    made.done(sys.executable, "-m", "pre_commit", "install")
    return made


def test_the_manifest_is_one_that_pre_commit_takes() -> None:
    command = [sys.executable, "-m", "pre_commit", "validate-manifest", str(MANIFEST)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_good_edit_is_committed_after_the_hook_has_run(repository: Repository) -> None:
    repository.replace(YEAR, "budget: 22,500.50", "budget: ๒๒,๕๐๐.๕๐")
    status, output = repository.commit()
    assert status == 0, output
    assert ".Passed" in output
    assert repository.commits() == 2


def test_an_untidy_edit_is_committed_once_it_is_tidied_up(repository: Repository) -> None:
    repository.use_hook("plan-format")
    repository.done("git", "add", "--all")
    repository.done("git", "commit", "--quiet", "--no-verify", "--message", "another hook")
    repository.replace(YEAR, "budget: 22,500.50", "budget: '22600.50'")
    status, output = repository.commit()
    assert status == 1, output
    assert f"จัดแล้ว {YEAR}" in output
    status, output = repository.commit()
    assert status == 0, output
    assert "budget: 22,600.50" in (repository.folder / YEAR).read_text("utf-8")


def test_a_broken_year_is_refused_once_however_many_files_of_its_plan_are_committed(
    repository: Repository,
) -> None:
    repository.break_total()
    for path in (repository.folder / EXAMPLE).rglob("*.yaml"):
        path.write_text(path.read_text("utf-8") + "# แก้ไข\n", "utf-8")
    status, output = repository.commit()
    assert status == 1, output
    assert output.count("error B301 budget-total") == 1
    assert f"{YEAR}:" in output
    assert "ตรวจแล้ว 1 แผน" in output
    assert repository.commits() == 1


def test_a_project_that_no_longer_fits_the_years_is_refused(repository: Repository) -> None:
    projects = f"{EXAMPLE}/projects"
    repository.done("git", "mv", f"{projects}/no-gift-policy.yaml", f"{projects}/no-gifts.yaml")
    status, output = repository.commit()
    assert status == 1, output
    assert "R201" in output


def test_a_year_with_the_wrong_ending_is_refused(repository: Repository) -> None:
    shutil.copy(repository.folder / YEAR, repository.folder / EXAMPLE / "years" / "2571.yml")
    status, output = repository.commit()
    assert status == 1, output
    assert "Y008" in output


def test_a_chapter_whose_picture_is_not_there_is_refused(repository: Repository) -> None:
    repository.replace(f"{EXAMPLE}/chapters/service-point.yaml", "service-point.png", "service-pint.png")
    status, output = repository.commit()
    assert status == 1, output
    assert "R210" in output


def test_an_edit_of_a_plan_whose_plan_file_goes_is_refused(repository: Repository) -> None:
    (repository.folder / EXAMPLE / "plan.yaml").unlink()
    repository.replace(YEAR, "budget: 22,500.50", "budget: ๒๒,๕๐๐.๕๐")
    status, output = repository.commit()
    assert status == 1, output
    assert "plan.yaml" in output


def test_the_plan_of_a_neighbour_is_not_checked(repository: Repository) -> None:
    repository.break_total(NEIGHBOUR)
    repository.done("git", "commit", "--all", "--no-verify", "--message", "a fault")
    repository.replace(YEAR, "budget: 22,500.50", "budget: ๒๒,๕๐๐.๕๐")
    status, output = repository.commit()
    assert status == 0, output


@pytest.mark.parametrize("name", ["README.md", ".github/workflows/plan.yaml"])
def test_a_file_of_no_plan_does_not_run_the_hook(repository: Repository, name: str) -> None:
    repository.break_total()
    repository.done("git", "commit", "--all", "--no-verify", "--message", "a fault")
    (repository.folder / name).parent.mkdir(parents=True, exist_ok=True)
    (repository.folder / name).write_text("on: push\n", "utf-8")
    status, output = repository.commit()
    assert status == 0, output
    assert "Skipped" in output
