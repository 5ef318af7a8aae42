"""Our builder reads what PyYAML reads, and no input, however broken, gets past the findings."""

from __future__ import annotations

import tempfile
from pathlib import Path
from time import process_time
from typing import Any, TypeAlias

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from antigraft_cli.checks.all import check
from antigraft_cli.model.base import Model
from antigraft_cli.model.load import load
from antigraft_cli.pipeline.catalogue import RULES
from antigraft_cli.report.finding import resolve
from antigraft_cli.source.folder import PlanFolder
from antigraft_cli.source.reading import read_folder
from antigraft_cli.source.tree import MAX_DEPTH, Plain, build, plain

PLANS = Path(__file__).parents[2] / "data" / "plans"
SAMPLES = {path.relative_to(PLANS).as_posix(): path.read_bytes() for path in sorted(PLANS.rglob("*.yaml"))}

Summary: TypeAlias = list[tuple[str, int, int, str]]

# Texts of printable characters: what is refused in a file has tests of its own.
texts = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"]), max_size=12) | st.sampled_from(
    [
        "",
        "no",
        "010",
        "1.10",
        "2567-02-29",
        "~",
        "15,000.00",
        "ก: ข",
        "ก #ข",
        "- ก",
        "a\nb",
        " ก ",
        "น้ำ\n",
        "'",
        '"',
        "\\",
    ]
)
trees: st.SearchStrategy[Plain] = st.recursive(
    texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts.filter(bool), inner, max_size=4),
    max_leaves=20,
)


styles = st.fixed_dictionaries(
    {
        "default_flow_style": st.sampled_from([True, False, None]),
        "default_style": st.sampled_from([None, "'", '"', "|", ">"]),
        "indent": st.integers(2, 6),
        "width": st.sampled_from([10, 40, 1000]),
        "line_break": st.sampled_from(["\n", "\r\n"]),
        "explicit_start": st.booleans(),
    }
)


@settings(derandomize=True, deadline=None, max_examples=6 * settings().max_examples)
@given(value=trees, style=styles)
def test_a_document_is_read_as_pyyaml_reads_it(value: Plain, style: dict[str, Any]) -> None:
    text = yaml.dump(value, allow_unicode=True, **style)
    root, faults = build(text)
    assert faults == []
    assert root is not None
    assert plain(root) == yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - BaseLoader makes nothing but text


PIECES = [": ", "- ", "[", "]", "{", "}", ",", "#", " #", "\n", "\r\n", "  ", "'", '"', "|", ">-", "ก", "a", "1", "---", "..."]  # fmt: skip


@settings(derandomize=True, deadline=None, max_examples=15 * settings().max_examples)
@given(text=st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_any_document_without_faults_is_read_as_pyyaml_reads_it(text: str) -> None:
    root, faults = build(text)
    if root is not None and not faults:
        assert plain(root) == yaml.load(text, Loader=yaml.CBaseLoader)  # noqa: S506 - BaseLoader makes nothing but text


@pytest.mark.parametrize(
    ("depth", "codes"), [(MAX_DEPTH, []), (MAX_DEPTH + 1, ["Y007"]), (100_000, ["Y007"])], ids=str
)
def test_only_so_many_brackets_are_opened(depth: int, codes: list[str]) -> None:
    _, faults = build("[" * depth + "]" * depth)
    assert [fault.rule.code for fault in faults] == codes


def checked(files: dict[str, bytes]) -> tuple[PlanFolder, Summary]:
    """A plan of these files, read, typed and checked: what is found, by file, line, column and code."""
    with tempfile.TemporaryDirectory() as name:
        for path, data in files.items():
            file = Path(name, path)
            file.parent.mkdir(exist_ok=True)
            file.write_bytes(data)
        folder, unread = read_folder(Path(name))
    plan, misshapen = load(folder)
    found = resolve(folder, [*unread, *misshapen, *check(plan)])
    return folder, [(each.span.file, each.span.line, each.span.column, each.rule.code) for each in found]


def outside(folder: PlanFolder, found: Summary) -> Summary:
    """The findings that stand outside their file; one of a missing file stands at 1:1."""
    texts_of = {name: file.text for name, file in folder.files.items()}
    wrong = []
    for name, line, column, code in found:
        lines = texts_of.get(name, "").replace("\r\n", "\n").replace("\r", "\n").split("\n")
        width = len(lines[line - 1]) if 1 <= line <= len(lines) else 0
        if not (1 <= line <= len(lines) + 1 and 1 <= column <= width + 1 and code in RULES):
            wrong.append((name, line, column, code))
    return wrong


def without_projects(plan: str) -> dict[str, bytes]:
    """The other files of a sample plan: what they say of missing projects is as good to look at as any finding."""
    files = {
        path: data for path, data in SAMPLES.items() if path.startswith(f"{plan}/") and "/projects/" not in path
    }
    return {path.partition("/")[2]: data for path, data in files.items()}


FILES = ["plan.yaml", "projects/a-1.yaml", "years/2566.yaml", "results/2566.yaml"]


@settings(derandomize=True, deadline=None, max_examples=4 * settings().max_examples)
@example(name="plan.yaml", data=b'"[key]": 1')
@example(name="plan.yaml", data=b'typography: {"[key]": 1}')
@example(name="plan.yaml", data=b'dimensions: {"[key]": 1}')
@given(name=st.sampled_from(FILES), data=st.binary(max_size=60) | st.text(max_size=60).map(str.encode))
def test_random_bytes_are_read_without_a_traceback(name: str, data: bytes) -> None:
    folder, found = checked({"plan.yaml": SAMPLES["example/plan.yaml"], name: data})
    assert outside(folder, found) == []


@st.composite
def mutated(draw: st.DrawFn) -> tuple[str, str, bytes]:
    """A file of a sample plan, with bytes or lines of it cut out, doubled, swapped or replaced."""
    plan, _, name = draw(st.sampled_from(sorted(SAMPLES))).partition("/")
    data = SAMPLES[f"{plan}/{name}"]
    parts = data.splitlines(keepends=True) if draw(st.booleans()) else [bytes([byte]) for byte in data]
    for _ in range(draw(st.integers(1, 4))):
        start, end = sorted(draw(st.tuples(*[st.integers(0, len(parts))] * 2)))
        end = min(end, start + 20)
        pieces = st.lists(st.sampled_from(PIECES).map(str.encode) | st.binary(max_size=3), max_size=3)
        middle = draw(st.sampled_from([[], parts[start:end] * 2, parts[start:end][::-1]]) | pieces)
        parts = [*parts[:start], *middle, *parts[end:]]
    return plan, name, b"".join(parts)


@settings(derandomize=True, deadline=None, max_examples=3 * settings().max_examples)
@given(mutant=mutated())
def test_a_damaged_sample_is_read_without_a_traceback(mutant: tuple[str, str, bytes]) -> None:
    plan, name, data = mutant
    folder, found = checked({**without_projects(plan), name: data})
    assert outside(folder, found) == []


NAMES = sorted(
    {name for model in Model.__subclasses__() for name in model.model_fields} | {"[key]", "1", "๑", "5"}
)
VALUES = [
    "",
    " ",
    "0",
    "-1",
    "๒๕๖๖",
    "2566-02-29",
    "15,000.00",
    "9" * 50,
    "true",
    "${org.name}",
    "${",
    "$${x}",
    "e\u0301",
]
shapes: st.SearchStrategy[Plain] = st.recursive(
    st.sampled_from(VALUES),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=4),
    max_leaves=12,
)


@st.composite
def misshapen(draw: st.DrawFn) -> tuple[str, str, bytes]:
    """A file of a sample plan, with anything in the place of one of its values."""
    plan, _, name = draw(st.sampled_from(sorted(SAMPLES))).partition("/")
    root, _ = build(SAMPLES[f"{plan}/{name}"].decode())
    assert root is not None
    value: Any = plain(root)
    above: list[tuple[Any, Any]] = []
    while isinstance(value, (list, dict)) and value and not (above and draw(st.integers(0, 2)) == 0):
        step = draw(st.sampled_from(list(value) if isinstance(value, dict) else range(len(value))))
        above.append((value, step))
        value = value[step]
    owner, step = above[-1]
    owner[step] = draw(shapes)
    return plan, name, yaml.dump(above[0][0], allow_unicode=True).encode()


@settings(derandomize=True, deadline=None, max_examples=3 * settings().max_examples)
@given(mutant=misshapen())
def test_a_sample_out_of_shape_is_judged_without_a_traceback(mutant: tuple[str, str, bytes]) -> None:
    plan, name, data = mutant
    folder, found = checked({**without_projects(plan), name: data})
    assert outside(folder, found) == []


@pytest.mark.parametrize(
    ("field", "written", "codes"),
    [
        ("rationale", '  - "' + "${a}" * 3000 + '"\n', ["R208"] * 101),
        ("rationale", "  -\n" * 10_000, ["S107"] * 10_000),
        ("outputs", "  - {text: a, steps: []}\n" * 8000, ["S107"] * 8000),
        ("outputs", "  - {text: a, x: 1}\n" * 8000, ["S101"] * 8000),
    ],
    ids=["unknown names in one text", "empty items", "empty lists", "unknown fields"],
)
def test_the_time_for_many_faults_grows_with_their_number(field: str, written: str, codes: list[str]) -> None:
    """Half a second where it does; ten and more where it grows with the square."""
    name = "projects/budget-forum.yaml"
    text = SAMPLES[f"example/{name}"].decode().replace(f"{field}:\n", f"{field}:\n{written}")
    start = process_time()
    _, found = checked({**without_projects("example"), name: text.encode()})
    assert process_time() - start < 4
    assert [code for file, *_, code in found if file == name and code[0] in "RS"] == codes
