"""The PDF: the book's text in one tagged file for archives and screen readers, laid out like the Word book."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest
from pypdf import PdfReader

from antigraft_cli.markup.nodes import Cell, Paragraph, Run, Section, Table, captions, sections
from antigraft_cli.pipeline.write import Format
from antigraft_cli.thai import one_line
from antigraft_cli.writers.looks.style_names import style_of
from antigraft_cli.writers.looks.styles import LOOKS
from antigraft_cli.writers.pdf.data import document
from antigraft_cli.writers.pdf.pdf_file import pdf_file
from antigraft_cli.writers.pdf.text_data import Texts
from books import BOOKS, PLAN_BOOKS, REPORTS, STRANGE, Book, made, texts
from pdf_books import PLAIN, TEMPLATE, tags, written
from pdf_pages import pages as pages_of
from programs import need

READS = Format.PDF

_NO_GLYPH = "😀"
"""A character that is in no font, and so on no page."""

_MAIN_TABLE = re.compile("year-|results")
"""The ids of tables that a document has of all projects, on several pages."""

_LEADER = re.compile(r"(?: ?\.){6,} ?[ก-ฮ๐-๙0-9]+(?=\n)")


def bare(text: str) -> str:
    """The characters of a text that are compared: without whitespace and marks of possible line breaks."""
    return re.sub(r"[\s\u200b]", "", text)


def pages(pdf: bytes, folder: Path) -> list[str]:
    """The text of each page in drawing order, without its header and the page numbers of the contents list."""
    (folder / "book.pdf").write_bytes(pdf)
    command = [need("pdftotext", "poppler-utils"), "-raw", str(folder / "book.pdf"), "-"]
    text = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    information = PdfReader(folder / "book.pdf").metadata
    assert information
    title = re.escape(bare(information.title or "").replace(_NO_GLYPH, ""))
    head = re.compile(rf"^(ร่าง)?-[ก-ฮ๐-๙0-9]+-(?:{title}|.*?\(ต่อ\))")
    return [head.sub(r"\1", bare(_LEADER.sub("", page))) for page in text.split("\f")[:-1]]


def expected(book: Book) -> tuple[str, str]:
    """The book's text and that of a table's head, as Typst draws them: a cell that spans rows after its neighbours."""
    text = bare(" ".join(texts(book.root)))
    table = next((each for each in book.root.iter("table") if _MAIN_TABLE.match(each.get("id", ""))), None)
    thead = next((book.root if table is None else table).iter("thead"))
    rows = [[(cell, bare("".join(cell.itertext()))) for cell in row] for row in thead]
    head = "".join(text for row in rows for _, text in row)
    first = "".join(text for cell, text in rows[0] if cell.get("rowspan") is None)
    drawn = first + head.replace(first, "")
    return text.replace(head, drawn), drawn


@pytest.mark.parametrize("name", [name for name in PLAN_BOOKS if name not in ("example-draft", "strained")])
def test_the_text_that_is_copied_is_the_books(name: str, tmp_path: Path) -> None:
    book = made(name, "pdf")
    text, head = expected(book)
    found = pages(book.content, tmp_path)
    repeated = [page for page in found if page.startswith(head)]
    assert "".join(found).replace(head, "") == text.replace(head, "")
    assert bool(repeated) == (name == "forty-projects")
    assert len(text) > 300


@pytest.mark.parametrize("name", REPORTS)
def test_the_text_that_is_copied_is_the_reports(name: str, tmp_path: Path) -> None:
    """Its rows break: what stands on one page of a row comes before what goes on on the next."""
    book = made(name, "pdf")
    text, head = expected(book)
    found = pages(book.content, tmp_path)
    assert any(page.startswith(head) for page in found)
    assert Counter("".join(found).replace(head, "")) == Counter(text.replace(head, ""))


def test_the_head_of_a_page_on_which_a_table_goes_on_names_the_table(tmp_path: Path) -> None:
    book = made("forty-projects", "pdf")
    (tmp_path / "book.pdf").write_bytes(book.content)
    tables = [
        page for page in pages_of(tmp_path / "book.pdf") if any("(ตั้งต้น)" in line.text for line in page.lines)
    ]
    names = [head if "(ต่อ)" in head else "begins" for head in (page.lines[1].text for page in tables)]
    caption = "แผนปฏิบัติการป้องกันการทุจริต พ.ศ. {} ของ องค์การบริหารส่วนตำบลตัวอย่าง (ต่อ)"
    years = [caption.format(year) for year in range(2566, 2571)]
    assert names == [name for year in years for name in ("begins", *[year] * 4)]


def test_strange_signs_are_text_but_for_those_that_no_font_has(tmp_path: Path) -> None:
    book = made("strained", "pdf")
    text, head = (each.replace(_NO_GLYPH, "") for each in expected(book))
    found = "".join(pages(book.content, tmp_path)).replace(_NO_GLYPH, "")
    assert found.count(bare(STRANGE.replace(_NO_GLYPH, ""))) > 100
    of_chapter = bare("".join(next(book.root.iter("thead")).itertext())).replace(_NO_GLYPH, "")
    assert found.count(of_chapter) > text.count(of_chapter) == 1
    for repeated in (head, of_chapter):
        found, text = found.replace(repeated, ""), text.replace(repeated, "")
    # Its tables have rows that break: what stands on a page of them comes before what goes on on the next.
    assert Counter(found) == Counter(text)


HOSTILE = [
    '#read("/etc/passwd")',
    '#import "@preview/x:1.0.0": *',
    "\\ \\u{41} #linebreak()",
    "$x^2$ *b* _i_ `code` = h",
    "<label> @ref // c /* d */ [a](b) ~ -- --- ...",
    '"); #panic("x"); ("',
    "- list",
    "+ enum",
    "/ term: x",
    "http://x.example/#a'b\"c",
]


def test_nothing_in_a_text_is_read_as_typsts_markup(tmp_path: Path) -> None:
    blocks = (
        *(Paragraph(style, (Run(text),), depth=1) for style in ("h1", "p.body", "ul") for text in HOSTILE),
        *(Paragraph("ol", (Run("ก"),), text, 1) for text in HOSTILE),
    )
    section = Section("sheets", "portrait", "digits", 1, blocks)
    content = written((section,), PLAIN._replace(title=HOSTILE[0], author=HOSTILE[1]))
    found = "".join(pages(content, tmp_path))
    assert found == bare("".join([*HOSTILE * 3, *(f"{text}ก" for text in HOSTILE)]))
    information = PdfReader(tmp_path / "book.pdf").metadata
    assert information
    assert (information.title, information.author) == (HOSTILE[0], HOSTILE[1])


def test_the_same_book_makes_the_same_bytes_in_another_process(tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-m",
        "antigraft_cli",
        "render",
        str(BOOKS["pa-sak"](tmp_path).folder),
        "--format",
        "pdf",
    ]
    for zone in ("Asia/Bangkok", "America/New_York"):
        environment = {"TZ": zone, "PYTHONHASHSEED": str(len(zone))}
        subprocess.run([*command, "-o", str(tmp_path / zone)], check=True, capture_output=True, env=environment)
    first, second = (path.read_bytes() for path in sorted(tmp_path.rglob("*.pdf")))
    assert first == second == made("pa-sak", "pdf").content


def test_it_says_what_it_is_and_which_standards_it_keeps(tmp_path: Path) -> None:
    (tmp_path / "book.pdf").write_bytes(made("example", "pdf").content)
    reader = PdfReader(tmp_path / "book.pdf")
    information, catalog = reader.metadata, reader.root_object
    assert information
    assert (
        information.title
        == "แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส พ.ศ. ๒๕๖๖ - ๒๕๗๐ องค์การบริหารส่วนตำบลตัวอย่าง"
    )
    assert information.author == "องค์การบริหารส่วนตำบลตัวอย่าง"
    assert str(catalog["/Lang"]) == "th"
    assert str(catalog["/MarkInfo"]) == "{'/Marked': True, '/Suspects': False}"
    xmp = catalog["/Metadata"].get_object().get_data().decode()  # type: ignore[union-attr]  # a stream
    assert re.findall(r"<pdf(?:aid|uaid):(\w+)>(\w+)<", xmp) == [
        ("part", "2"),
        ("conformance", "B"),
        ("part", "1"),
    ]
    assert re.findall("CreateDate>([^<T]+)", xmp) == ["2024-03-15"]


@pytest.mark.parametrize("name", [name for name in BOOKS if name != "strained"])
def test_typst_finds_every_book_fit_for_the_standards(name: str) -> None:
    book = made(name, "pdf")
    assert written(sections(book.root), pictures=book.pictures).startswith(b"%PDF-1.7")


def test_a_sign_that_no_font_has_is_named() -> None:
    book = made("strained", "pdf")
    _, notes = pdf_file(sections(book.root), PLAIN, TEMPLATE, book.pictures)
    assert [note.th for note in notes] == [
        "ไฟล์ PDF นี้แสดง 😀 ไม่ได้ เพราะไม่มีในแบบอักษร จึงไม่เป็นไปตามมาตรฐาน PDF/A และ PDF/UA"
    ]


def test_bookmarks_and_links_lead_to_the_headings(tmp_path: Path) -> None:
    book = made("example", "pdf")
    (tmp_path / "book.pdf").write_bytes(book.content)
    reader = PdfReader(tmp_path / "book.pdf")
    level = {look.id: look.outline for look in LOOKS if look.outline in {0, 1}}
    blocks = [each for section in sections(book.root) for block in section.blocks for each in captions(block)]
    headings = [
        (level[style_of(block)], one_line("".join(run.text for run in block.runs)))
        for block in blocks
        if style_of(block) in level
    ]
    assert list(_flat(reader.outline, 0)) == headings
    assert {depth for depth, _ in headings} == {0, 1}
    links = [each for page in reader.pages for each in page.get("/Annots", [])]
    assert len(links) >= sum(block.style == "toc" for block in blocks) == 15


def _flat(outline: Sequence[object], depth: int) -> list[tuple[int, str]]:
    found = []
    for each in outline:
        if isinstance(each, list):
            found += _flat(each, depth + 1)
        else:
            found.append((depth, str(each.title)))  # type: ignore[attr-defined]  # a destination
    return found


def test_pages_are_numbered_as_in_the_word_book_and_the_contents_give_those_numbers(tmp_path: Path) -> None:
    (tmp_path / "book.pdf").write_bytes(made("example", "pdf").content)
    command = [need("pdftotext", "poppler-utils"), "-raw", str(tmp_path / "book.pdf"), "-"]
    text = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    heads = [re.match(r"- (\S+) -\n", page) for page in text.split("\f")[:-1]]
    assert heads[0] is None
    numbers = [head[1] for head in heads[1:] if head]
    assert numbers[:5] == ["ก", "ข", "๑", "๒", "๓"]
    assert PdfReader(tmp_path / "book.pdf").page_labels == ["", *numbers]
    entries = dict(re.findall(r"^(.+?) ?(?: ?\.){6,} ?(\S+)$", text, re.MULTILINE))
    assert entries["คำนำ"] == "ก"
    assert entries["แผนปฏิบัติการป้องกันการทุจริต พ.ศ. ๒๕๖๗"] == "๔"
    assert [entries[each] for each in ("การลงนาม", "ภาคผนวก ผังจุดบริการประชาชน")] == numbers[-2:]


def test_pages_in_letters_go_on_after_the_last_letter(tmp_path: Path) -> None:
    page = Section("front", "portrait", "letters", 40, (Paragraph("h1", (Run("ก"),), new_page=True),) * 4)
    (tmp_path / "book.pdf").write_bytes(written((page,)))
    command = [need("pdftotext", "poppler-utils"), "-raw", str(tmp_path / "book.pdf"), "-"]
    text = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    labels = [page.label(number) for number in range(40, 44)]
    assert re.findall("(?<![^\n\f])- (.+) -\n", text) == labels == PdfReader(tmp_path / "book.pdf").page_labels
    assert page.label(42) == "กก"


def test_who_listens_hears_lists_with_their_items_inside_each_other() -> None:
    items = [("ol", 1), ("ol", 2), ("ul", 3), ("ul", 3), ("ol", 2), ("ol", 1), ("ul", 1)]
    blocks = [
        Paragraph("h1", (Run("ก"),)),
        *(Paragraph(style, (Run("ข"),), "-" if style == "ul" else "๑)", depth) for style, depth in items),
    ]
    content = written((Section("sheets", "portrait", "digits", 1, tuple(blocks)),))
    item = "LI(Lbl LBody(P))"
    assert tags(content) == f"Document(H1 L({item} L({item} L({item} {item}) {item}) {item}) L({item}))"


def test_each_item_of_a_book_is_one_of_a_list() -> None:
    book = made("pa-sak", "pdf")
    assert len(re.findall(r"\bLI\(Lbl LBody\(P\)\)", tags(book.content))) == len(list(book.root.iter("li"))) > 100


def test_a_head_of_many_lines_moves_the_text_down(tmp_path: Path) -> None:
    section = Section("sheets", "portrait", "digits", 1, (Paragraph("h1", (Run("คำแรก"),)),))
    tops = []
    for lines in (1, 3, 5, 7):
        title = PLAIN._replace(title=" ".join(["แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส"] * lines))
        (tmp_path / "book.pdf").write_bytes(written((section,), title))
        *head, first = pages_of(tmp_path / "book.pdf")[0].lines
        assert first.text == "คำแรก"
        assert all(line.bottom < first.top for line in head)
        tops.append(first.top)
    assert tops[0] < tops[1] < tops[2] < tops[3]


def test_a_page_begins_only_where_the_document_says_so(tmp_path: Path) -> None:
    row = (Cell((Run("ก"),)),)
    table = Table(Paragraph("caption", (Run("ตาราง"),), leads=True), (8.0,), (row,), (row,), (row,))
    heads = tuple(Paragraph(style, (Run(style),)) for style in ("h1", "h1.title-page", "p.sheet-head"))
    section = Section("sheets", "portrait", "digits", 1, (*heads[::2], table, Paragraph("p", (Run("ท้าย"),))))
    assert len(pages(written((section,)), tmp_path)) == 1
    broken = section._replace(blocks=(heads[0], heads[1]._replace(new_page=True), *section.blocks[2:]))
    assert len(pages(written((broken,)), tmp_path)) == 2


def test_the_total_takes_the_last_row_with_it_to_another_page(tmp_path: Path) -> None:
    def row(text: str) -> tuple[Cell, ...]:
        return Cell((Run(text),)), Cell((Run("0.00"),), "money")

    caption = Paragraph("caption", (Run("ตาราง"),), leads=True, new_page=True)
    seen = set()
    for count in range(25, 35):
        body = tuple(row(f"แถว{number}") for number in range(1, count + 1))
        table = Table(caption, (8.0, 3.0), (row("หัว"),), body, (row("รวม"),))
        section = Section("years", "portrait", "digits", 1, (Paragraph("h1", (Run("ก"),)), table))
        *_, before, last = pages(written((section,)), tmp_path)
        seen.add(before)
        assert last.endswith(f"แถว{count}0.00รวม0.00")
    assert len(seen) > 2


def test_a_draft_is_stamped_on_every_page(tmp_path: Path) -> None:
    plain, draft = (
        pages(made("example", "pdf").content, tmp_path),
        pages(made("example-draft", "pdf").content, tmp_path),
    )
    assert [len(one) - len(other) for one, other in zip(draft, plain, strict=True)] == [len("ร่าง")] * len(plain)


def test_sizes_follow_the_plan_and_the_base() -> None:
    small, usual = document((), "", 8, Texts(None)), document((), "", 16, Texts(None))
    assert small["styles"]["Heading1"]["size"] == usual["styles"]["Heading1"]["size"] / 2 == 10


def test_only_sarabun_and_the_font_of_the_tick_are_used(tmp_path: Path) -> None:
    (tmp_path / "book.pdf").write_bytes(made("pa-sak", "pdf").content)
    listed = subprocess.run(
        [need("pdffonts", "poppler-utils"), str(tmp_path / "book.pdf")], capture_output=True, text=True, check=True
    )
    assert {line.split()[0].partition("+")[2] for line in listed.stdout.splitlines()[2:]} == {
        "Sarabun-Regular",
        "Sarabun-Bold",
        "DejaVuSansMono",
    }
