"""Who may import whom, what is loaded when, and how large things are: the architecture, enforced by tests."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Container, Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "src" / "antigraft_cli"
MODULES = sorted(PACKAGE.rglob("*.py"))

GROUND = {
    "messages",
    "rules",
    "diagnostics",
    "thai",
    "thai_glyphs",
    "suggestions",
    "shipped",
    "system_reasons",
    "libreoffice",
    "child_process",
    "figure_tables",
    "thai_words",
}
MAY_IMPORT = {
    "messages": set(),
    "rules": {"messages"},
    "diagnostics": {"messages", "rules"},
    "latin_numbers": set(),
    "thai": {"latin_numbers"},
    "thai_glyphs": set(),
    "suggestions": {"messages"},
    "system_reasons": {"messages"},
    "shipped": {"messages"},
    "libreoffice": set(),
    "child_process": set(),
    "figure_tables": {"messages", "thai"},
    "thai_words": set(),
    "source": GROUND,
    "model": GROUND | {"source"},
    "checks": GROUND | {"model", "source"},
    "summary": GROUND | {"model", "source"},
    "report": GROUND | {"source", "model", "summary"},
    "documents": GROUND | {"model"},
    "markup": GROUND,
    "writers": GROUND | {"markup"},
    "preview": set(),
    "ooxml_package": {"messages"},
    "readers": GROUND | {"ooxml_package"},
    "pipeline": GROUND
    | {"source", "model", "checks", "report", "documents", "markup", "writers", "preview", "readers", "summary"},
    "cli": GROUND | {"pipeline", "report", "preview", "source", "model", "summary"},
}
"""Our own modules that each may import, besides itself."""

PARTS_OF_CLI = {"frame": set(), "options": {"frame"}, "commands": {"frame", "options"}}
"""The parts of `cli` that each of them may import, besides itself."""

LOADS_COMMANDS = "cli/frame/app.py"
"""The only module that loads others by name."""

ONLY_IN = {
    "yaml": {"source"},
    "jinja2": {"documents"},
    "markupsafe": {"documents"},
    "docx": set(),  # too slow for writers: see benchmarks
    "lxml": {"ooxml_package", "readers", "writers"},
    "nlpo3": {"thai_words"},
    "PIL": {"writers"},
    "pypdf": {"writers"},
    "typer": {"cli"},
    "watchfiles": {"preview"},
    "typst": {"writers"},
    "fontpkg_sarabun": {"writers"},
    "xlsxwriter": {"writers"},
    "openpyxl": {"readers"},
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


def own_imports(module: Path) -> Iterator[tuple[str, ...]]:
    """The modules of ours that a module imports, each as the parts of its dotted name."""
    for name in imports(module):
        top, *rest = name.split(".")
        if top == "antigraft_cli" and rest != ["__version__"]:
            yield tuple(rest)


def part_of_cli(module: Path) -> str:
    return module.relative_to(PACKAGE / "cli").parts[0]


def test_imports_go_one_way() -> None:
    wrong, looked_at = [], 0
    for module in MODULES:
        for first, *_ in own_imports(module) if room(module) in MAY_IMPORT else ():
            looked_at += 1
            allowed = MAY_IMPORT[room(module)] | {room(module)}
            wrong += [] if first in allowed else [f"{module.relative_to(PACKAGE)}: {first}"]
    assert wrong == []
    assert looked_at > 300


def test_the_parts_of_cli_import_one_way() -> None:
    wrong, looked_at = [], 0
    for module in (PACKAGE / "cli").rglob("*/*.py"):
        for _, part, *_ in (name for name in own_imports(module) if name[0] == "cli"):
            looked_at += 1
            allowed = PARTS_OF_CLI[part_of_cli(module)] | {part_of_cli(module)}
            may_name_options = str(module.relative_to(PACKAGE)) == LOADS_COMMANDS and part == "options"
            wrong += [] if part in allowed or may_name_options else [f"{module.relative_to(PACKAGE)}: {part}"]
    assert wrong == []
    assert looked_at > 20


def test_each_library_is_imported_in_its_rooms_only() -> None:
    wrong, seen = [], set()
    for module in MODULES:
        for library in {name.partition(".")[0] for name in imports(module)} & set(ONLY_IN):
            seen.add(library)
            wrong += [] if room(module) in ONLY_IN[library] else [f"{module.relative_to(PACKAGE)}: {library}"]
    assert wrong == []
    assert seen == {library for library, rooms in ONLY_IN.items() if rooms}


def test_no_modules_import_each_other_in_a_circle() -> None:
    names = {".".join(module.relative_to(PACKAGE).with_suffix("").parts): module for module in MODULES}
    below = {name: _modules_in(own_imports(module), names) - {name} for name, module in names.items()}
    assert sum(map(len, below.values())) > 300
    while free := [name for name, needed in below.items() if not needed & below.keys()]:
        for name in free:
            del below[name]
    assert sorted(below) == []


def _modules_in(imported: Iterator[tuple[str, ...]], names: Container[str]) -> set[str]:
    dotted = {".".join(parts[:length]) for parts in imported for length in (len(parts), len(parts) - 1)}
    return {name for name in dotted if name in names}


def test_no_name_of_a_module_stands_for_two_things() -> None:
    stems = [module.stem for module in MODULES if not module.stem.startswith("__")]
    assert sorted({stem for stem in stems if stems.count(stem) > 1}) == []
    assert len(stems) > 90


def test_every_room_has_its_rule() -> None:
    assert {room(module) for module in MODULES} - set(MAY_IMPORT) == {"__main__", "__init__"}


def loaded_after(*arguments: str) -> set[str]:
    code = (
        "import sys\nfrom antigraft_cli.cli.frame.run import _status\n"
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
        (
            ("validate", str(PACKAGE.parents[1] / "data/plans")),
            {"jinja2", "docx", "lxml", "rich", "nlpo3", "PIL", "xlsxwriter", "openpyxl"},
        ),
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
