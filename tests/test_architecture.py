"""Who may import whom, what is loaded when, and how large things are: the layout held by tests."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "src" / "antigraft_cli"
MODULES = sorted(PACKAGE.rglob("*.py"))

GROUND = {"diagnostics", "rules", "thai"}
MAY_IMPORT = {
    "diagnostics": set(),
    "rules": {"diagnostics"},
    "rule_book": {"diagnostics"},
    "latin_numbers": set(),
    "thai": {"latin_numbers"},
    "source": GROUND,
    "model": GROUND | {"source"},
    "checks": GROUND | {"model"},
    "report": GROUND | {"source"},
    "documents": GROUND | {"model"},
    "vocabulary": {"diagnostics"},
    "table_grid": {"diagnostics"},
    "markup": GROUND | {"vocabulary", "table_grid"},
    "nodes": GROUND | {"markup"},
    "writers": GROUND | {"markup", "nodes"},
    "preview": set(),
}
"""Our own modules that each may import, beside itself; `cli` and `__main__` know all."""

ONLY_IN = {
    "yaml": {"source"},
    "jinja2": {"documents"},
    "markupsafe": {"documents"},
    "docx": {"writers"},
    "lxml": {"writers", "markup"},
    "nlpo3": {"writers"},
    "typer": {"cli"},
    "watchfiles": {"cli"},
    "typst": {"writers"},
    "fontpkg_sarabun": {"writers"},
    "click": set(),
    "pydantic": {"model"},
    "pydantic_core": {"model"},
}
"""The rooms that may import each library."""


def room(module: Path) -> str:
    return module.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(module: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_imports_go_one_way() -> None:
    wrong, looked_at = [], 0
    for module in MODULES:
        allowed = MAY_IMPORT.get(room(module))
        for name in imports(module):
            top, _, rest = name.partition(".")
            if top == "antigraft_cli" and allowed is not None and rest != "__version__":
                looked_at += 1
                wrong += [f"{module.name}: {name}"] if rest.split(".")[0] not in allowed | {room(module)} else []
            if top in ONLY_IN and room(module) not in ONLY_IN[top]:
                wrong.append(f"{module.name}: {name}")
    assert wrong == []
    assert looked_at > 60


def test_every_room_has_its_rule() -> None:
    assert {room(module) for module in MODULES} - set(MAY_IMPORT) == {"cli", "__main__", "__init__"}


def loaded_after(*arguments: str) -> set[str]:
    code = (
        "import sys\nfrom antigraft_cli.cli.run import _status\n"
        f"_status({list(arguments)!r}, False)\nprint(*sorted({{name.partition('.')[0] for name in sys.modules}}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", check=True
    )
    return set(done.stdout.splitlines()[-1].split())


@pytest.mark.parametrize(
    ("arguments", "unwanted"),
    [
        (("--help",), {"pydantic", "yaml", "jinja2", "docx", "lxml", "rich"}),
        (("validate", str(PACKAGE.parents[1] / "data/plans")), {"jinja2", "docx", "lxml", "rich", "nlpo3"}),
    ],
)
def test_a_command_loads_only_what_it_needs(arguments: tuple[str, ...], unwanted: set[str]) -> None:
    loaded = loaded_after(*arguments)
    assert (loaded & unwanted, "typer" in loaded) == (set(), True)


def test_modules_and_functions_stay_small() -> None:
    large, functions = [], 0
    for module in MODULES:
        text = module.read_text("utf-8")
        large += [module.name] if text.count("\n") > 300 else []
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef):
                functions += 1
                size = (node.end_lineno or 0) - node.lineno + 1
                large += [f"{module.name}:{node.name}"] if size > 40 else []
    assert large == []
    assert functions > 150


def test_no_module_has_a_name_that_says_nothing() -> None:
    names = {module.stem for module in MODULES}
    assert names & {"utils", "util", "helpers", "common", "misc"} == set()
    assert len(names) > 25
