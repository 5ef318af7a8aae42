"""Edits that change how a plan is written and not what it says: nothing is found, and the plan read is the same."""

from __future__ import annotations

from functools import cache
from random import Random

import pytest

from antigraft_cli.checks.all import check
from antigraft_cli.diagnostics import Diagnostic
from antigraft_cli.model.load import load
from antigraft_cli.model.plan import Plan
from antigraft_cli.source.decode import decode, parse
from antigraft_cli.source.folder import PlanFolder, SourceFile
from changed_plans import SAMPLES, folder, whole
from harmless_edits import EDITS, OF_THE_BYTES, Edit


@cache
def found_in(plan: str) -> set[Diagnostic]:
    return set(check(whole(plan)))


def unlike(plan: str, texts: dict[str, str]) -> list[object]:
    """What is new in a plan with other texts in some of its files: findings, and where it says other things."""
    files = dict(folder(plan).files)
    new: list[object] = []
    for name, text in texts.items():
        decoded, faults = decode(text.encode())
        root, more = parse(decoded)
        files[name] = SourceFile(name, decoded, root)
        new += [*faults, *more]
    after, misshapen = load(PlanFolder(folder(plan).root, files))
    new += misshapen
    new += found_in(plan) ^ set(check(after))
    new += [pair for pair in zip(said(whole(plan)), said(after), strict=True) if pair[0] != pair[1]]
    return [*new, texts] if new else []


def said(plan: Plan) -> list[object]:
    """What a plan says, apart from how it is written."""
    return [plan.id, plan.info, plan.projects, plan.years, plan.chapters, plan.results, plan.broken]


def edited(plan: str, random: Random, edits: list[Edit], times: int) -> dict[str, str]:
    """Files of a plan after some random edits, those only that changed."""
    files = folder(plan).files
    texts = {name: file.text for name, file in files.items()}
    for _ in range(times):
        name = random.choice(sorted(files))
        texts[name] = random.choice(edits)(texts[name], random) or texts[name]
    return {name: text for name, text in texts.items() if text != files[name].text}


@pytest.mark.parametrize("edit", [*EDITS, *OF_THE_BYTES], ids=lambda edit: edit.__name__)
def test_a_harmless_edit_changes_nothing(edit: Edit, times: int) -> None:
    changed = 0
    for time in range(2 * times):
        random = Random(f"{edit.__name__} {time}")  # noqa: S311 - for variety, not for secrets
        plan = random.choice(("example", "example", "pa-sak"))
        texts = edited(plan, random, [edit], 10)
        assert unlike(plan, texts) == []
        changed += len(texts)
    assert changed >= times


@pytest.mark.parametrize("number", range(10))
def test_many_harmless_edits_change_nothing(number: int, times: int) -> None:
    for time in range(times):
        random = Random(number * times + time)  # noqa: S311 - for variety, not for secrets
        plan = random.choice(SAMPLES)
        texts = edited(plan, random, EDITS, random.randint(20, 100))
        for edit in OF_THE_BYTES:
            name = random.choice(sorted(texts))
            texts[name] = edit(texts[name], random) or texts[name]
        assert unlike(plan, texts) == []
