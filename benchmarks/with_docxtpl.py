"""The same book made with docxtpl: a Word template with loops, made here once and filled with our own context.

Run as a script, it does what `plan render` does: from a plan's YAML files to a book. It uses our models and
our context, so that only the way the book is written differs.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import yaml
from docxtpl import DocxTemplate
from jinja2 import Environment

from antigraft_cli import thai
from antigraft_cli.documents.context import Book, book
from antigraft_cli.markup.nodes import Block, Cell, Paragraph, Row, Run, Section, Table
from antigraft_cli.model.plan import Plan, PlanInfo
from antigraft_cli.model.project import Project
from antigraft_cli.model.schedule import YearSchedule
from antigraft_cli.model.variables import VARIABLES, fill
from antigraft_cli.writers.docx.word_file import Properties, word_file
from antigraft_cli.writers.docx.word_looks import built_in_looks

_WIDTHS = (1.4, 10.7, 1.1, 3.4, 1.1, 1.1, 1.1, 1.1, 3.7)
_PLACE = "อำเภอ{{ lao.district }} จังหวัด{{ lao.province }}"


@cache
def _environment() -> Environment:
    """Jinja as passed to docxtpl: text is escaped, and digits are converted where the template says so."""
    made = Environment(autoescape=True)
    made.filters.update(
        thai=lambda value: thai.typeset(str(value), "thai"),
        arabic=lambda value: thai.typeset(str(value), "arabic"),
        money=thai.money,
        quarters=thai.quarters,
    )
    made.globals["label"] = lambda *numbers: thai.thai_digits(thai.list_number(numbers))
    return made


def render(contents: Book, template: Path, target: Path) -> None:
    """Fill the template and save the book."""
    document = DocxTemplate(template)
    info = contents.info
    document.render(
        {"book": contents, "info": info, "lao": info.organization, "period": info.period}, _environment()
    )
    document.save(target)


def make_template(path: Path, base: Path) -> None:
    """Write the Word template with our own writer, so that it has the styles of our book."""
    years = (_tag("for table in book.years"), _year_table(), _tag("endfor"), Paragraph("p", ()))
    sections = (
        Section("cover", "portrait", "none", 0, (*_macros(), *_cover())),
        Section("front", "portrait", "letters", 1, (*_preface(), _title_page())),
        Section("years", "landscape", "digits", 1, years),
        Section("sheets", "portrait", "digits", 0, (_title_page(), *_sheets())),
    )
    path.write_bytes(word_file(sections, Properties("", ""), built_in_looks(base)))


def _tag(tag: str, kind: str = "p") -> Paragraph:
    return Paragraph("p", (Run(f"{{%{kind} {tag} %}}"),))


def _line(style: str, text: str) -> Paragraph:
    return Paragraph(style, (Run(text),))


def _cover() -> tuple[Block, ...]:
    title = "{{ info.title }}\n(พ.ศ. {{ period.start | thai }} - {{ period.end | thai }})"
    return (
        _line("h1.title", title),
        _line("p.title", "ของ"),
        _line("p.title", f"{{{{ lao.name | thai }}}}\n{_PLACE}"),
    )


def _preface() -> tuple[Block, ...]:
    return (
        _line("h1", "คำนำ"),
        *_each("info.preface", _line("p.body", "{{ item | thai }}")),
        _line("p.signature", f"{{{{ lao.name | thai }}}}\n{_PLACE}"),
    )


def _title_page() -> Paragraph:
    years = "{{ period.start | thai }}-{{ period.end | thai }}"
    title = "{{ info.title }}\nสำหรับองค์กรปกครองส่วนท้องถิ่น"
    return _line("h1.title-page", f"{title} (พ.ศ. {years})\nของ{{{{ lao.name | thai }}}}\n{_PLACE}")


def _each(items: str, *blocks: Block) -> tuple[Block, ...]:
    return (_tag(f"for item in {items}"), *blocks, _tag("endfor"))


def _year_table() -> Table:
    title = "แผนปฏิบัติการป้องกันการทุจริต พ.ศ. {{ table.year }} ของ {{ lao.name | arabic }}"
    names = ("ลำดับ", "รายการโครงการ (ตั้งต้น)", "มิติ", "งบประมาณ\n(บาท)")
    head = (
        (*(_head(name, rows=2) for name in names), _head("ดำเนินการไตรมาส", columns=4), _head("หมายเหตุ", rows=2)),
        tuple(_head(str(quarter)) for quarter in (1, 2, 3, 4)),
    )
    ticks = [
        Cell((Run(f'{{{{ "✓" if {quarter} in row.quarters }}}}', "tick"),), "center") for quarter in (1, 2, 3, 4)
    ]
    row: Row = (
        Cell((Run("{{ row.number }}"),), "center"),
        Cell((Run("{{ row.title | arabic }}"),)),
        Cell((Run("{{ row.dimension }}"),), "center"),
        Cell((Run("{{ row.budget | money }}"),), "money"),
        *ticks,
        Cell((Run('{{ (row.note or "") | arabic }}'),)),
    )
    counts = [Cell((Run(f"{{{{ table.tick_counts[{index}] }}}}"),), "center") for index in range(4)]
    foot = (_head("รวมทั้งสิ้น", columns=3), Cell((Run("{{ table.budget | money }}"),), "money"), *counts, Cell(()))
    body = (_tag_row("for row in table.rows"), row, _tag_row("endfor"))
    return Table(Paragraph("caption", (Run(title),), leads=True), _WIDTHS, head, body, (foot,))


def _head(text: str, *, columns: int = 1, rows: int = 1) -> Cell:
    return Cell((Run(text),), head=True, columns=columns, rows=rows)


def _tag_row(tag: str) -> Row:
    return (Cell(_tag(tag, "tr").runs),)


def _sheets() -> Iterator[Block]:
    yield _tag("for sheet in book.sheets")
    yield _tag("set project = sheet.project")
    yield _line("p.sheet-head", "รายละเอียดโครงการ/กิจกรรม/มาตรการ")
    yield _line("p.sheet-number", "ลำดับที่ {{ sheet.number | thai }}")
    yield _line("p.sheet-dimension", "มิติที่ {{ project.dimension | thai }} {{ sheet.dimension_name | thai }}")
    yield _line("h2", "๑. ชื่อโครงการ: {{ sheet.title | thai }}")
    yield _line("h3", "๒. หลักการและเหตุผล/ที่มาของโครงการ")
    yield from _each("project.rationale", _line("p.body", "{{ item | thai }}"))
    yield _line("h3", "๓. วัตถุประสงค์")
    yield _call("numbered(project.objectives)")
    yield _line("h3", "๔. กลุ่มเป้าหมาย")
    group = "{{ item.group | thai }}{% if item.count %} {{ item.count | thai }} {{ item.unit | thai }}{% endif %}"
    yield _tag("set items = project.target_groups")
    yield from _one_or_more(_alone(group), _item(group))
    yield _line("h3", "๕. วิธีดำเนินการ")
    yield _call("steps(project.steps)")
    yield _line("h3", "๖. ระยะเวลาดำเนินการ")
    year = "{% if item.year %}พ.ศ. {{ item.year | thai }} {% endif %}"
    yield from _each("sheet.durations", _line("p.body", f"{year}{{{{ item.quarters | quarters | thai }}}}"))
    yield _line("h3", "๗. งบประมาณดำเนินการ")
    amount = "{% if item.amount %}{{ item.amount | money | thai }} บาท{% else %}ไม่ใช้งบประมาณ{% endif %}"
    source = "{% if item.source %} ({{ item.source | thai }}){% endif %}"
    yield from _each("sheet.fundings", _line("p.body", year + amount + source))
    yield _line("h3", "๘. ผู้รับผิดชอบโครงการ")
    yield _call("numbered(project.responsible)")
    yield _line("h3", "๙. ผลผลิต/ผลลัพธ์")
    yield _line("h4", "ผลผลิต")
    yield _call("steps(project.outputs)")
    yield _line("h4", "ผลลัพธ์")
    yield _call("steps(project.outcomes)")
    yield _tag("endfor")


def _macro(call: str, *blocks: Block) -> tuple[Block, ...]:
    return (_tag(f"macro {call}"), *blocks, _tag("endmacro"))


def _call(call: str) -> Paragraph:
    return _line("p", f"{{{{p {call} }}}}")


def _macros() -> tuple[Block, ...]:
    """The lists as macros: Jinja compiles the template for every book, so what is used twice is written once."""
    return (
        *_macro("numbered(items)", *_one_or_more(_alone("{{ item | thai }}"), _item("{{ item | thai }}"))),
        *_macro("below1(step)", *_bullets(1), _call("list1(step.steps or ())")),
        *_macro("below2(step, a)", *_bullets(2), _call("list2(step.steps or (), a)")),
        *_macro("below3(step, a, b)", *_bullets(3), _call("list3(step.steps or (), a, b)")),
        *_macro("list1(items)", *_steps(1, "loop.index"), _call("below2(item, loop.index)"), _tag("endfor")),
        *_macro(
            "list2(items, a)", *_steps(2, "a, loop.index"), _call("below3(item, a, loop.index)"), _tag("endfor")
        ),
        *_macro("list3(items, a, b)", *_steps(3, "a, b, loop.index"), *_bullets(4, "item"), _tag("endfor")),
        *_macro(
            "steps(items)",
            _tag("if items | length == 1"),
            _alone("{{ items[0].text | thai }}"),
            _call("below1(items[0])"),
            _tag("else"),
            _call("list1(items)"),
            _tag("endif"),
        ),
    )


def _one_or_more(one: Block, several: Block) -> tuple[Block, ...]:
    """One line without a number, or a numbered list."""
    return (
        _tag("if items | length == 1"),
        *_each("items", one),
        _tag("else"),
        *_each("items", several),
        _tag("endif"),
    )


def _item(text: str) -> Paragraph:
    return Paragraph("ol", (Run(text),), "{{ label(loop.index) }}", 1)


def _alone(text: str) -> Paragraph:
    """The only item of a list, which has no number."""
    return Paragraph("ol", (Run(text),), "", 1)


def _steps(depth: int, numbers: str) -> tuple[Block, ...]:
    """The beginning of a list's loop: Word templates need a list for each depth, because each has its own style."""
    item = Paragraph("ol", (Run("{{ item.text | thai }}"),), f"{{{{ label({numbers}) }}}}", depth)
    return _tag("for item in items"), item


def _bullets(depth: int, step: str = "step") -> tuple[Block, ...]:
    return _each(f"{step}.bullets or ()", Paragraph("ul", (Run("{{ item | thai }}"),), "-", depth))


def _read(folder: Path) -> Plan:
    """The plan in the folder's YAML files, read without checks, with its names filled in."""

    def load(path: Path) -> object:
        return yaml.load(fill(path.read_text("utf-8"), names), yaml.CBaseLoader)  # noqa: S506 - makes nothing but text

    names: dict[str, str] = {}
    info = PlanInfo.model_validate(load(folder / "plan.yaml"))
    names |= {name: getattr(info.organization, field) or "" for name, (_, field) in VARIABLES.items()}
    names["period"] = f"{info.period.start}-{info.period.end}"
    return Plan(
        folder.name,
        PlanInfo.model_validate(load(folder / "plan.yaml")),
        {path.stem: Project.model_validate(load(path)) for path in sorted(folder.glob("projects/*.yaml"))},
        {int(path.stem): YearSchedule.model_validate(load(path)) for path in sorted(folder.glob("years/*.yaml"))},
    )


def main(folder: Path, template: Path, target: Path) -> None:
    """From a plan's folder to a book."""
    plan = _read(folder)
    assert plan.info
    render(book(plan, plan.info), template, target)


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:]))
