"""What the READMEs show is what the command does."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from antigraft_cli.pipeline.catalogue import RULES
from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.report.text import render

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")


def test_the_error_shown_is_the_one_of_the_file_shown(tmp_path: Path) -> None:
    shown = re.findall(r"```yaml\n(.*?)```", README, re.DOTALL)
    output = re.findall(r"\$ plan validate\n(.*?)```", README, re.DOTALL)
    sample, plan = ROOT / "data" / "plans" / "pa-sak", tmp_path / "pa-sak"
    (plan / "years").mkdir(parents=True)
    (plan / "projects").mkdir()
    (plan / "years" / "2566.yaml").write_text(shown[0], "utf-8")
    for project in ("no-gift-policy", "satisfaction-survey"):
        shutil.copy(sample / "projects" / f"{project}.yaml", plan / "projects")
    text = (sample / "plan.yaml").read_text("utf-8").replace("end: 2570", "end: 2566")
    (plan / "plan.yaml").write_text(re.sub(r"sheets:\n(  - .*\n)+", "", text), "utf-8")
    found = render(check_plan(plan, {RULES["B301"]}.__contains__).findings)
    assert (len(shown), len(output)) == (1, 1)
    assert found.replace(tmp_path.as_posix(), "data/plans") == output[0]


def test_every_file_that_the_readmes_link_to_exists() -> None:
    linked = [
        target
        for name in ("README.md", "README.th.md")
        for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", (ROOT / name).read_text("utf-8"))
    ]
    assert [target for target in linked if not (ROOT / target).exists()] == []
    assert len(linked) > 8
