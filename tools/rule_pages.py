"""The rule pages, made from the catalogue and the rule cases of the tests.

`make rules` writes them to docs/rules.
"""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterator
from dataclasses import replace
from difflib import SequenceMatcher
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple, get_args

from antigraft_cli.documents.template_rules import STYLE_MISSING
from antigraft_cli.documents.templates import Templates, template_of
from antigraft_cli.markup.nodes import Paragraph, Section
from antigraft_cli.messages import Language, Message
from antigraft_cli.pipeline.catalogue import RULES
from antigraft_cli.pipeline.check import check_plan, check_plans
from antigraft_cli.pipeline.compose import book_of, compose
from antigraft_cli.pipeline.reference_looks import Reference
from antigraft_cli.report import text
from antigraft_cli.report.escape import printable
from antigraft_cli.report.finding import Finding
from antigraft_cli.rules import Rule, shown_by_default
from antigraft_cli.shipped import templates_folder
from antigraft_cli.writers.docx.package import write_parts
from antigraft_cli.writers.docx.reference import read_reference
from antigraft_cli.writers.docx.word_file import Properties, word_file
from antigraft_cli.writers.docx.word_looks import built_in_looks
from antigraft_cli.writers.looks.styles import name_of

_ROOT = Path(__file__).parents[1]
_WHOLE = 15
"""A file of up to this many lines is shown whole."""
_MOST = 10
"""How many of the lines that matter are shown of a longer file."""
_AROUND = 1
"""Lines shown on either side of those that matter."""
_INVISIBLE = {character: f"\\u{character:04x}" for character in (0xAD, *range(0x200B, 0x2010))}

_SEVERITY = {"error": Message("ข้อผิดพลาด", "error"), "warning": Message("คำเตือน", "warning")}
_OPT_IN = Message("แสดงเมื่อเลือกเท่านั้น: plan validate --select {}", "only when selected: plan validate --select {}")
_HEADINGS = (
    Message("เหตุผล", "Why"),
    Message("ผิด", "Wrong"),
    Message("ผลตรวจ", "What it says"),
    Message("ถูก", "Right"),
)
_MISSING = Message("ไม่มีไฟล์ `{}`", "`{}` is missing.")
_EMPTY = Message("`{}` เป็นไฟล์ว่าง", "`{}` is empty.")
_KINDS = {"yaml": "yaml", "j2": "html"}
_INDEX = Message(
    """# กฎที่ใช้ตรวจแผน

`plan validate` ตรวจแผนตามกฎเหล่านี้ ข้อผิดพลาดต้องแก้ก่อนสร้างเล่ม คำเตือนควรดูทุกข้อ
ถ้าข้อใดตั้งใจให้เป็นเช่นนั้น เขียน `# plan: ignore[L508] เหตุผล` ท้ายบรรทัดหรือในบรรทัดก่อนหน้า
(กฎที่ขึ้นต้นด้วย Y, S และ X ปิดไม่ได้)

| รหัส | ชื่อ | ระดับ | พบอะไร |
|---|---|---|---|
""",
    """# The rules that plans are checked against

`plan validate` checks plans against these rules. Errors must be fixed before a book is made; warnings deserve a look.
If something is intentional, write `# plan: ignore[L508] reason` at the end of its line or on the line above
(rules whose codes begin with Y, S or X cannot be silenced).

| code | name | severity | what it finds |
|---|---|---|---|
""",
)


class _Shown(NamedTuple):
    """The part of a file that a page shows; `lines` is None if the file is missing."""

    name: str
    lines: list[str] | None


class _Example(NamedTuple):
    wrong: list[_Shown]
    findings: list[Finding]
    right: list[_Shown]


def pages(cases: Path) -> dict[str, str]:
    """Every page by its path, such as `th/L508.md`, and an index, in each language."""
    made = {}
    for rule in RULES.values():
        example = _example(rule, cases)
        for language in get_args(Language):
            made[f"{language}/{rule.code}.md"] = _page(rule, example, language)
    return made | {f"{language}/README.md": _index(language) for language in get_args(Language)}


def _example(rule: Rule, cases: Path) -> _Example:
    if rule is STYLE_MISSING:
        return _of_reference()
    case = cases / rule.code
    return _of_template(case, cases) if (case / "bad" / "templates").exists() else _of_case(rule, cases)


def _page(rule: Rule, example: _Example, language: Language) -> str:
    opt_in = f" · {_OPT_IN.text(language).format(rule.code)}" if rule.opt_in else ""
    title = f"{rule.title.text(language)} · {_SEVERITY[rule.severity].text(language)}{opt_in}"
    says = f"```text\n{text.render(example.findings, language)}```"
    bodies = (
        rule.why.text(language),
        _files(example.wrong, language),
        says,
        _files(example.right, language),
    )
    sections = (
        f"## {heading.text(language)}\n\n{body}\n" for heading, body in zip(_HEADINGS, bodies, strict=True)
    )
    return "\n".join((f"# {rule.code} {rule.name}\n\n{title}\n", *sections))


def _files(files: list[_Shown], language: Language) -> str:
    return "\n\n".join(_file(shown, language) for shown in files)


def _file(shown: _Shown, language: Language) -> str:
    if shown.lines is None:
        return _MISSING.text(language).format(shown.name)
    if not shown.lines:
        return _EMPTY.text(language).format(shown.name)
    kind = _KINDS.get(shown.name.rpartition(".")[2], "text")
    return "\n".join((f"`{shown.name}`", "", f"```{kind}", *map(_visible, shown.lines), "```"))


def _visible(line: str) -> str:
    """The line with its invisible characters shown as escapes."""
    return printable(line.replace("\t", "    ")).translate(_INVISIBLE)


def _index(language: Language) -> str:
    rows = (
        f"| [{rule.code}]({rule.code}.md) | {rule.name} | {_SEVERITY[rule.severity].text(language)} "
        f"| {rule.title.text(language)} |\n"
        for rule in RULES.values()
    )
    return _INDEX.text(language) + "".join(rows)


def _of_case(rule: Rule, cases: Path) -> _Example:
    """What a rule's case shows: parts of its wrong files, what is found in them, and parts of its right files."""
    case, base = cases / rule.code, _texts(cases / "base")
    bad, good = _texts(case / "bad"), _texts(case / "good")
    removed = case / "bad" / ".removed"
    missing = [_Shown(name, None) for name in removed.read_text("utf-8").splitlines()] if removed.exists() else []
    findings = _found(rule, case, cases / "base")
    marks = {(finding.path.partition("/")[2], finding.span.line) for finding in findings}
    wrong = [
        _Shown(
            name, _excerpt(lines, [*_changed(base.get(name), lines), *(at for file, at in marks if file == name)])
        )
        for name, lines in bad.items()
    ]
    # If no right file is YAML, the base plan shows what is right.
    good = {name: lines for name, lines in good.items() if name.endswith(".yaml")} or {_USUAL: base[_USUAL]}
    right = [
        _Shown(name, _excerpt(lines, _changed(bad.get(name, base.get(name)), lines)))
        for name, lines in good.items()
    ]
    before = [
        _Shown(f"{plan.name}/{name}", _excerpt(lines, _changed(base.get(name), lines)))
        for plan in _before(case)
        for name, lines in _texts(plan).items()
    ]
    return _Example(before + wrong + missing, findings, right)


_USUAL = "projects/no-gift-policy.yaml"


def _texts(folder: Path) -> dict[str, list[str]]:
    """The lines of every file below a folder, by path."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != ".removed")
    return {path.relative_to(folder).as_posix(): _read(path) for path in files}


def _read(path: Path) -> list[str]:
    """The lines of a file; what is not UTF-8 is shown as replacement characters."""
    return path.read_bytes().decode("utf-8", "replace").removeprefix("\ufeff").splitlines()


def _changed(before: list[str] | None, after: list[str]) -> list[int]:
    """Numbers of the lines that differ from those before; for a new file, the first line."""
    if not before:
        return [1]
    blocks = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    return [
        number + 1
        for tag, _, _, start, end in blocks
        if tag != "equal"
        for number in range(start, max(end, start + 1))
    ]


def _excerpt(lines: list[str], marks: list[int]) -> list[str]:
    """The whole file if it is short, otherwise the lines around the marks, with … for what is left out."""
    if len(lines) <= _WHOLE:
        return lines
    kept = sorted(
        {at for mark in sorted(marks or [1])[:_MOST] for at in range(mark - _AROUND, mark + _AROUND + 1)}
    )
    kept = [at for at in kept if 1 <= at <= len(lines)]
    shown, last = list[str](), 0
    for at in kept:
        shown += ["…"] if at > last + 1 else []
        shown.append(lines[at - 1])
        last = at
    return [*shown, "…"] if last < len(lines) else shown


def _found(rule: Rule, case: Path, base: Path) -> list[Finding]:
    """What is found in the base plan with the case's wrong files laid over it."""
    with TemporaryDirectory() as folder:
        plans = [_laid_over(base, files, Path(folder, files.name)) for files in _before(case)]
        plans.append(_laid_over(base, case / "bad", Path(folder, "plan")))
        shown = rule.__eq__ if rule.opt_in else shown_by_default
        return [found for plan in check_plans(plans, shown) for found in _beside(folder, plan.findings)]


def _before(case: Path) -> list[Path]:
    """The files of the plans that are checked before the case's own."""
    return sorted((case / "before").glob("*"))


def _laid_over(base: Path, files: Path, plan: Path) -> Path:
    """The base plan with a case's files laid over it, in a new folder."""
    shutil.copytree(base, plan)
    removed = files / ".removed"
    for name in removed.read_text("utf-8").splitlines() if removed.exists() else ():
        (plan / name).unlink()
    shutil.copytree(files, plan, dirs_exist_ok=True, ignore=shutil.ignore_patterns(".removed"))
    return plan


def _of_template(case: Path, cases: Path) -> _Example:
    """The example for a template rule: the case's own template, wrong and right."""
    contents = book_of(check_plan(cases / "base").plan)
    if contents is None:
        raise ValueError("the base plan of the cases cannot be read")
    name = template_of(contents)
    wrong, right = ((case / kind / "templates" / name).read_text("utf-8") for kind in ("bad", "good"))
    findings = compose(contents, Templates({name: wrong}))[1]
    return _Example([_Shown(name, wrong.splitlines())], findings, [_Shown(name, right.splitlines())])


def _of_reference() -> _Example:
    """The example for T604: a base with one style renamed, and a page that needs that style."""
    built_in_ = built_in_looks(templates_folder() / "base.docx")
    name = name_of(_STYLE)
    styles = built_in_.parts["word/styles.xml"].decode()
    renamed = styles.replace(f'"{name}"', f'"{_WRONG_NAME}"').replace(f'"{_STYLE}"', '"Other"')
    file = write_parts({**built_in_.parts, "word/styles.xml": renamed.encode()})
    looks, matched, _ = read_reference(io.BytesIO(file), built_in_)
    if looks is None or matched is None:
        raise ValueError("the base of the example cannot be read")
    section = Section("front", "portrait", "letters", 1, (Paragraph("h1.title-page", ()),))
    book = word_file((section,), Properties("", ""), looks)
    shown = "แบบของเรา.docx"
    findings = Reference(Path(shown), looks, matched).missing_styles(book)
    return _Example([_Shown(shown, [_WRONG_NAME])], findings, [_Shown(shown, [_RIGHT_NAME])])


_STYLE, _WRONG_NAME, _RIGHT_NAME = "TitlePage", "ปกด้านใน", "ปกใน"
"""A style that the example for T604 needs, its name in the wrong reference, and its name in the right one."""


def _beside(folder: str, findings: list[Finding]) -> Iterator[Finding]:
    """The findings with their paths, and those that they name, relative to the folder."""
    prefix = f"{Path(folder).as_posix()}/"
    for finding in findings:
        message = Message(*(text.replace(prefix, "") for text in finding.message))
        yield replace(finding, path=finding.path.removeprefix(prefix), message=message)


def main() -> None:
    """Write all pages to docs/rules, and delete the pages of rules that no longer exist."""
    folder = _ROOT / "docs" / "rules"
    made = pages(_ROOT / "tests" / "cases")
    for page in folder.rglob("*.md"):
        if page.relative_to(folder).as_posix() not in made:
            page.unlink()
    for name, page_text in made.items():
        page = folder / name
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_bytes(page_text.encode())
    print(f"docs/rules: {len(made)}")


if __name__ == "__main__":
    main()
