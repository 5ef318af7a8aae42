"""Every writer can write any document that the markup allows."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from antigraft_cli.documents.context import Book, book
from antigraft_cli.markup.parsing import Element, parse
from antigraft_cli.markup.vocabulary import CLASSES, CONTENT, TEXT
from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.pipeline.compose import Document
from antigraft_cli.pipeline.write import Format, write_document
from antigraft_cli.writers.pictures import Pictures, ready_picture

EXAMPLE = Path(__file__).parents[2] / "data" / "plans" / "example"
TEXTS = st.sampled_from(("ก", "12 บาท", "<&>\"'", " ", "\n", "x" * 60, "\u200b", "๑๒", "😀")).map(escape)
ATTRIBUTES = {
    "section": (
        'data-page="landscape"',
        'data-pages="letters"',
        'data-pages="none"',
        'data-start="999"',
        'data-pages="letters" data-start="999"',
    ),
    "h2": ('data-toc="ก 1"', 'data-digits="arabic"'),
    "caption": ('data-toc="&lt;"',),
    "a": ('href="#here"',),
    "figure": ('data-break="page"',),
}


@pytest.fixture(scope="module", autouse=True)
def without_libreoffice() -> Iterator[None]:
    """Page numbers in contents lists are tested elsewhere; here they would take seconds for each document."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", "")
        yield


@cache
def example() -> Book:
    plan = check_plan(EXAMPLE).plan
    assert plan.info
    return book(plan, plan.info)


def ready(root: Element) -> Pictures:
    shown = {(image.get("src", ""), float(image.get("width", "0"))) for image in root.iter("img")}
    made = {(name, width): ready_picture(example().pictures[name].data, width)[0] for name, width in shown}
    return {key: picture for key, picture in made.items() if picture}


def start(draw: st.DrawFn, tag: str) -> str:
    attributes = [draw(st.sampled_from(("", *ATTRIBUTES.get(tag, ()))))]
    if CLASSES[tag] and draw(st.sampled_from((False, True))):
        attributes.append(f'class="{draw(st.sampled_from(sorted(CLASSES[tag])))}"')
    return " ".join((f"<{tag}", *attributes)) + ">"


def inside(draw: st.DrawFn, tag: str, depth: int) -> str:
    """Anything that an element may hold, down to some depth."""
    allowed = sorted(CONTENT[tag]) if depth < 6 else [TEXT] if TEXT in CONTENT[tag] else []
    kinds = draw(st.lists(st.sampled_from(allowed), max_size=3)) if allowed else []
    return "".join(draw(TEXTS) if kind == TEXT else element(draw, kind, depth + 1) for kind in kinds)


def element(draw: st.DrawFn, tag: str, depth: int) -> str:
    if tag == "table":
        return table(draw, depth)
    if tag == "figure":
        return figure(draw, depth)
    return f"{start(draw, tag)}{inside(draw, tag, depth)}</{tag}>"


def table(draw: st.DrawFn, depth: int) -> str:
    widths = draw(st.lists(st.sampled_from(("0.1", "1", "2.5", "3.9")), min_size=1, max_size=4))

    def row() -> str:
        spans = draw(st.sampled_from(((len(widths),), (1,) * len(widths))))
        return "".join(f'<td colspan="{span}">{inside(draw, "td", depth + 2)}</td>' for span in spans)

    parts = draw(st.sets(st.sampled_from(("thead", "tbody", "tfoot")), min_size=1))
    rows = "".join(f"<{part}><tr>{row()}</tr><tr>{row()}</tr></{part}>" for part in sorted(parts))
    columns = "".join(f'<col width="{width}"/>' for width in widths)
    return f"<table>{element(draw, 'caption', depth + 1)}<colgroup>{columns}</colgroup>{rows}</table>"


def figure(draw: st.DrawFn, depth: int) -> str:
    width = draw(st.sampled_from(("0.1", "3.0", "16", "99.9")))
    words = draw(TEXTS).strip().replace('"', "&quot;") or "ก"
    image = f'<img src="{draw(st.sampled_from(sorted(example().pictures)))}" alt="{words}" width="{width}"/>'
    caption = element(draw, "figcaption", depth + 1) if draw(st.sampled_from((False, True))) else ""
    return f"{start(draw, 'figure')}{image}{caption}</figure>"


@st.composite
def documents(draw: st.DrawFn) -> str:
    sections = "".join(element(draw, "section", 1) for _ in range(draw(st.integers(1, 3))))
    return f'<article>{sections}<section><p id="here">ท้าย</p></section></article>'


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(documents())
def test_a_document_of_any_shape_is_written(html: str) -> None:
    root, faults = parse(html, example().pictures)
    assert faults == []
    assert root is not None
    document = Document(example(), root, ready(root))
    written = {format_: write_document(document, format_).content or b"" for format_ in Format}
    assert all(written.values())
    assert docx.Document(BytesIO(written[Format.DOCX])).paragraphs[-1].text.endswith("ท้าย")
    assert "ท้าย" in written[Format.HTML].decode()
    assert written[Format.PDF].startswith(b"%PDF-")
