"""Bytes that become sources, values, texts, markup, templates and edits: what must hold of what is made of them."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from functools import cache
from typing import Any

import yaml
from lxml import etree

from antigraft_cli.checks.all import CHECKS
from antigraft_cli.checks.damage import damaged_text
from antigraft_cli.checks.organization_names import mentions
from antigraft_cli.checks.other_lao import words_of_other_types
from antigraft_cli.checks.other_lao_name import other_names
from antigraft_cli.checks.wording import FINDERS
from antigraft_cli.documents.context import Book
from antigraft_cli.documents.templates import Templates
from antigraft_cli.markup.parsing import parse as parse_markup
from antigraft_cli.model.file_layout import layout_of
from antigraft_cli.pipeline.compose import Document, book_of
from antigraft_cli.pipeline.write import Format, write_document
from antigraft_cli.report.concise import render as as_lines
from antigraft_cli.report.finding import Finding
from antigraft_cli.report.text import render
from antigraft_cli.shipped import templates_folder
from antigraft_cli.source.canonical import text as canonical
from antigraft_cli.source.decode import decode, parse
from antigraft_cli.source.edits import edited
from antigraft_cli.source.formatting import formatted
from antigraft_cli.source.tree import Plain, plain
from antigraft_cli.thai import clean, display_width, one_line, typeset
from antigraft_cli.writers.line_breaks import LineBreaks
from antigraft_cli.writers.pictures import ready_picture
from antigraft_cli.writers.word_breaks import ZERO_WIDTH_SPACE, WordBreaks
from changed_plans import SAMPLES, folder, found_with, whole
from random_edits import after, nodes, random_edit
from soak.drawn import Drawn

FILES = ("plan.yaml", "projects/a.yaml", "years/2566.yaml", "chapters/a.yaml", "results/2566.yaml")
TEMPLATE = "plan-book.html.j2"


# ---------------------------------------------------------------------------------------------
# Bytes of a file.
# ---------------------------------------------------------------------------------------------


def source(data: bytes) -> None:
    """A file of a plan: read as PyYAML reads it, or at fault; checked; formatted once and for all."""
    name, data = FILES[data[0] % len(FILES)] if data else FILES[0], data[1:]
    text, faults = decode(data)
    if faults:
        return
    root, faults = parse(text)
    if root is None or faults:
        return
    assert plain(root) == yaml.load(text, Loader=yaml.CBaseLoader)  # noqa: S506 - makes nothing but texts
    made = formatted(text, layout_of(name))
    if made is not None:
        assert formatted(made, layout_of(name)) == made
    reported(found_with("example", name, text, CHECKS))


def sources() -> Iterator[bytes]:
    for number, name in enumerate(FILES):
        section = name.partition("/")[0]
        for plan in SAMPLES:
            for file in folder(plan).files.values():
                if file.name.startswith(section) and len(file.text.encode()) < 6000:
                    yield bytes([number]) + file.text.encode()


def reported(findings: list[Finding]) -> None:
    """Every finding is printed, and stands in a line that its file has."""
    assert all(finding.span.line >= 1 and finding.span.column >= 1 for finding in findings)
    assert len(render(findings, "th").encode()) >= len(findings)
    assert as_lines(findings, "en").count("\n") >= len(findings)


# ---------------------------------------------------------------------------------------------
# Values.
# ---------------------------------------------------------------------------------------------

WORDS = (
    "", " ", "0", "-1", "1e9", "๒๕๖๖", "2566", "2566-02-29", "31 กุมภาพันธ์ 2567", "15,000.00", "1" * 400, "true", "~",
    "${org.name}", "${", "$${x}", "e\u0301", "ํ่า", "a\nb", "<b>&amp;", "pictures/map.png", "../../etc/passwd", "ยกเลิก",
    "๑) ๑.๑) ก)", "\u200b", "😀", "[key]", "งบ" * 200,
)  # fmt: skip


def values(data: bytes) -> None:
    """A sample plan with other values in one of its files: judged, and if nothing is wrong, made into a page."""
    drawn = Drawn(data)
    plan = drawn.choice(SAMPLES)
    name = drawn.choice(sorted(folder(plan).files))
    root = folder(plan).files[name].root
    assert root is not None
    value = plain(root)
    for _ in range(drawn.randint(1, 3)):
        _change(value, drawn)
    findings = found_with(plan, name, canonical(value) if isinstance(value, dict) else "", CHECKS)
    reported(findings)


def _change(value: Plain, drawn: Drawn) -> None:
    holder: Any = value
    while isinstance(holder, (list, dict)) and holder:
        step = drawn.choice(sorted(holder) if isinstance(holder, dict) else range(len(holder)))
        if not isinstance(holder[step], (list, dict)) or not holder[step] or drawn.random() < 0.2:
            holder[step] = _shape(drawn)
            return
        holder = holder[step]


def _shape(drawn: Drawn, depth: int = 0) -> Plain:
    kind = drawn.randint(0, 9)
    if kind == 0 and depth < 3:
        return [_shape(drawn, depth + 1) for _ in range(drawn.randint(0, 3))]
    if kind == 1 and depth < 3:
        return {drawn.choice(_KEYS): _shape(drawn, depth + 1) for _ in range(drawn.randint(0, 3))}
    return drawn.text() if kind < 6 else drawn.choice(WORDS)


_KEYS = (
    "text",
    "steps",
    "bullets",
    "project",
    "budget",
    "quarters",
    "table",
    "head",
    "rows",
    "picture",
    "1",
    "๑",
    "x",
)


# ---------------------------------------------------------------------------------------------
# Texts.
# ---------------------------------------------------------------------------------------------


def text(data: bytes) -> None:
    """Any text: rules find faults inside it, and nothing of it is lost where lines break or digits change."""
    written = data.decode("utf-8", errors="replace")
    info = whole("example").info
    assert info
    own = info.organization
    named = tuple(mentions(written, own))
    finders = [*FINDERS, damaged_text]
    found = [fault for finder in finders for fault in finder(written)]
    found += [*words_of_other_types(written, own, named), *other_names(written, own, named)]
    assert all(0 <= fault.start <= fault.end <= len(written) for fault in found)
    assert clean(clean(written)) == clean(written)
    for numerals in ("thai", "arabic"):
        made = typeset(written, numerals)
        assert typeset(made, numerals) == made
    assert display_width(one_line(written)) >= 0
    breaks = WordBreaks((own.name, own.province))
    assert breaks(written).replace(ZERO_WIDTH_SPACE, "") == written.replace(ZERO_WIDTH_SPACE, "")
    LineBreaks(breaks).pieces(written.replace("\n", " "), 12.0)


def texts() -> Iterator[bytes]:
    for plan in SAMPLES:
        for each in whole(plan).texts:
            if len(each.text) < 2000:
                yield each.text.encode()


# ---------------------------------------------------------------------------------------------
# Markup and templates.
# ---------------------------------------------------------------------------------------------


@cache
def example() -> Book:
    """The example's book."""
    made = book_of(whole("example"))
    assert made
    return made


def markup(data: bytes) -> None:
    """Markup that is taken becomes a sound file in every format."""
    root, faults = parse_markup(data.decode("utf-8", errors="replace"), example().pictures)
    assert (root is None) == bool(faults)
    if root is None:
        return
    shown = {(image.get("src", ""), float(image.get("width", "1"))) for image in root.iter("img")}
    made = {(name, width): ready_picture(example().pictures[name].data, width)[0] for name, width in shown}
    document = Document(example(), root, {key: picture for key, picture in made.items() if picture})
    sound(document, pdf=not data or data[-1] % 16 == 0)


def sound(document: Document, *, pdf: bool = True) -> None:
    """Every format is written, and what holds XML holds well-formed XML."""
    word = write_document(document, Format.DOCX).content
    assert word
    well_formed(word)
    assert (write_document(document, Format.HTML).content or b"").endswith(b"</html>\n")
    if pdf:
        assert (write_document(document, Format.PDF).content or b"").startswith(b"%PDF-")


def well_formed(archive: bytes) -> None:
    """Every part of an Office file can be unpacked and read."""
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        for name in opened.namelist():
            data = opened.read(name)
            if name.endswith((".xml", ".rels")):
                etree.fromstring(data)


def markups() -> Iterator[bytes]:
    for _, html in _pieces_of(Templates().render(example())[0]):
        yield html


def _pieces_of(html: str) -> Iterator[tuple[int, bytes]]:
    """The sections of a book, each as a book of its own, the short ones."""
    for number, section in enumerate(html.split("</section>")[:-1]):
        inner = section[section.index("<section") :]
        if len(inner.encode()) < 4000:
            yield number, f"<article>{inner}</section></article>".encode()


def template(data: bytes) -> None:
    """A template of an organisation's own: a document, or findings at a line that it has."""
    own = Templates({TEMPLATE: data.decode("utf-8", errors="replace")}, "own")
    html, diagnostics = own.render_here(example(), TEMPLATE)
    assert not (html and diagnostics)
    if not diagnostics:
        parse_markup(html, example().pictures)
        parse_markup(own.render_here(example(), TEMPLATE, traced=True)[0], example().pictures)


def templates() -> Iterator[bytes]:
    for path in sorted(templates_folder().glob("*.html.j2")):
        if path.stat().st_size < 6000:
            yield path.read_bytes()
    start, end = "<article><section><p>", "</p></section></article>"
    yield from (
        f"{start}{inside}{end}".encode()
        for inside in (
            "{{ book.info.title }}",
            "{% for sheet in book.sheets %}{{ sheet.title | default('x') }}{% endfor %}",
            "{{ 15000 | baht_text }}",
            "{% set x = namespace(a=1) %}{% set x.a = x.a + 1 %}{{ x.a }}",
            "{% macro a(b) %}{{ b }}{% endmacro %}{{ a(book.year) }}",
        )
    )


# ---------------------------------------------------------------------------------------------
# Edits.
# ---------------------------------------------------------------------------------------------


def edit(data: bytes) -> None:
    """Some edits of a file, of a sample or of any text: exactly those values change, or it is said why not."""
    drawn = Drawn(data)
    before = _before(drawn)
    text, faults = decode(before)
    root, more = parse(text) if not faults else (None, [])
    if root is None or faults or any(fault.rule.severity == "error" for fault in more):
        assert not isinstance(edited(before, []), bytes)
        return
    if len(list(nodes(root))) < 2:
        return
    one, _ = random_edit(root, drawn)
    made = edited(before, [one])
    if isinstance(made, bytes):
        again, faults = parse(decode(made)[0])
        assert again is not None
        assert plain(again) == after(plain(root), one)


def _before(drawn: Drawn) -> bytes:
    if drawn.random() < 0.5:
        plan = drawn.choice(SAMPLES)
        return folder(plan).files[drawn.choice(sorted(folder(plan).files))].text.encode()
    return "".join(drawn.choice(_PIECES) for _ in range(drawn.randint(1, 60))).encode()


_PIECES = (
    "a: ", "b:\n", "- ", "  ", "\n", "\r\n", "# x\n", " # y", "[", "]", "{", "}", ", ", "'", '"', "|\n", ">-\n", "ก", "c",
    "? ", ": ", "---\n", "...\n", "\ufeff", "    ", "text: ", "\n\n",
)  # fmt: skip
