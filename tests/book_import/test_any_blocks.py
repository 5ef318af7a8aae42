"""Whatever a file holds: no import fails, every word is in a file or in the notes, and time grows with the size."""

from __future__ import annotations

import re
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from antigraft_cli.pipeline.book_import import matching
from antigraft_cli.pipeline.book_import.comparison import compared
from antigraft_cli.pipeline.book_import.import_book import imported
from antigraft_cli.readers.blocks import Block, Cell, Paragraph, Reading, SectionStart, Table, paragraphs
from antigraft_cli.source.tree import build, texts_of

WORDS = (
    "มิติที่ ๑ การสร้างวัฒนธรรมสุจริต", "รายละเอียดโครงการ", "ลำดับที่ ๒", "๑. ชื่อโครงการ: โครงการ{}", "ชื่อโครงการ", "โครงการ{}",
    "๒. หลักการและเหตุผล", "๓. วัตถุประสงค์", "๔. กลุ่มเป้าหมาย", "๕. วิธีดำเนินการ", "๖. ระยะเวลาดำเนินการ", "ไตรมาส ๔", "๗. งบประมาณ",
    "๑๕,๐๐๐ บาท", "๘. ผู้รับผิดชอบ", "๙. ผลผลิต/ผลลัพธ์", "ผลผลิต", "ผลลัพธ์", "๑) {}", "- {}", "๑.๑ {}\n๑.๒ {}", "{}", "{} ๕๐ คน", "คำนำ",
    "สารบัญ", "ลงชื่อ....{}", "({})", "ภาคผนวก {}", "ส่วนที่ ๑", "แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2567", "พ.ศ. 2566 - 2570",
    "เทศบาลตำบลตัวอย่าง", "อำเภอตัวอย่าง จังหวัดตัวอย่าง", "พื้นที่ดำเนินการ", "${{org.name}} {}", "2.1.3 {}", "พ.ศ. ๒๕๖๗ จำนวน ๕ บาท ({})",
)  # fmt: skip
LETTERS = "กขคงจชซฐดตถทธนบปผฝพฟภมยรลวสหอฮ"
CELLS = (
    "ลำดับ",
    "โครงการ",
    "มิติ",
    "งบประมาณ",
    "ไตรมาส",
    "1",
    "2",
    "3",
    "4",
    "✓",
    "15,000",
    "หมายเหตุ",
    "รวม",
    "{}",
    "๑) {}",
    "2568",
    "",
)


class Numbered:
    """Texts whose placeholder is a word that occurs nowhere else."""

    def __init__(self) -> None:
        self.count = 0

    def word(self) -> str:
        self.count += 1
        rest, letters = self.count, ""
        while rest:
            rest, place = divmod(rest, len(LETTERS))
            letters += LETTERS[place]
        return f"คำที่ฌ{letters}ฌ"

    def filled(self, text: str) -> str:
        return re.sub(r"\{\}", lambda _: self.word(), text).replace("{{", "{").replace("}}", "}")


def paragraphs_of(numbered: Numbered, texts: st.SearchStrategy[str]) -> st.SearchStrategy[Paragraph]:
    flag = st.booleans()
    return st.builds(
        lambda text, bold, new, outline, label: Paragraph(
            numbered.filled(text) or "-", bold=bold, centered=bold, new_page=new, outline=outline, label=label
        ),
        texts,
        flag,
        flag,
        st.sampled_from([0, 0, 0, 1, 2]),
        st.sampled_from(["", "", "", "๑)", "•"]),
    )


@st.composite
def books(draw: st.DrawFn) -> list[Block]:
    numbered = Numbered()
    words = paragraphs_of(numbered, st.sampled_from(WORDS))
    cells = st.builds(
        lambda each: Cell(tuple(each)), st.lists(paragraphs_of(numbered, st.sampled_from(CELLS)), max_size=2)
    )
    rows = st.lists(st.lists(cells, min_size=1, max_size=6), min_size=1, max_size=4)
    tables = st.builds(
        lambda each: Table(
            tuple(tuple(Cell(cell.blocks, place) for place, cell in enumerate(row)) for row in each)
        ),
        rows,
    )
    blocks = st.one_of(words, words, words, words, tables, st.builds(SectionStart, st.booleans()))
    some = st.lists(blocks, max_size=40)
    return [*draw(some), *sheet("โครงการ"), *draw(some)]


@settings(max_examples=200, deadline=None)
@given(books())
def test_every_word_of_a_book_is_in_a_file_and_every_paragraph_is_counted(blocks: list[Block]) -> None:
    book = imported(Reading(tuple(blocks)))
    assert book.problem is None
    written = set()
    for name, content in book.files.items():
        root, faults = build(content.decode())
        assert root, name
        assert not faults, content.decode()
        for _, text in texts_of(root):
            written |= set(re.findall("คำที่ฌ[^ฌ]*ฌ", text))
    texts = [each.text for each in paragraphs(blocks)]
    assert set(re.findall("คำที่ฌ[^ฌ]*ฌ", "\n".join(texts))) - written == set()
    assert sum(book.counts) == len(texts)


def sheet(title: str, text: str = "ข้อความ") -> list[Block]:
    lines = [f"๑. ชื่อโครงการ: {title}", "๒. หลักการและเหตุผล", text, "๓. วัตถุประสงค์", text, "๕. วิธีดำเนินการ", text]
    return [Paragraph(line) for line in lines]


def table(rows: int) -> list[Block]:
    cells = [
        ["ลำดับ", "โครงการ", "งบประมาณ", "ไตรมาส"],
        *([str(place), f"โครงการ{place}", "1", "4"] for place in range(rows)),
    ]
    return [
        Table(tuple(tuple(Cell((Paragraph(text),), column) for column, text in enumerate(row)) for row in cells))
    ]


LARGE: dict[str, list[Block]] = {
    "one-long-line": sheet("โครงการ", "ก- " * 300_000),
    "brackets": [*sheet("โครงการ"), Paragraph("๗. งบประมาณ"), Paragraph("(" + "()" * 400_000)],
    "short-lines-of-brackets": [
        *sheet("โครงการ"),
        Paragraph("๗. งบประมาณ"),
        *(Paragraph("(" + "()" * 1_000) for _ in range(20)),
    ],
    "soft-breaks": sheet("โครงการ", "๑) " + "ข้อความ\n" * 60_000),
    "marks-of-many-kinds": [*sheet("โครงการ"), *(Paragraph(f"{'1.' * depth}1) ข้อ") for depth in range(1_500))],
    "dots": [*sheet("โครงการ"), Paragraph("ลงชื่อ" + "." * 900_000), Paragraph("สารบัญ"), Paragraph("." * 900_000)],
    "many-sheets": [block for place in range(1_500) for block in sheet(f"โครงการที่{place}")],
    "many-rows": [Paragraph("แผน พ.ศ. 2567"), *sheet("โครงการ"), *table(5_000)],
    "many-lines": [*sheet("โครงการ"), *(Paragraph("ข้อความที่ต่อกัน") for _ in range(50_000))],
    "form-words-that-are-made-of-others": [
        *sheet("โครงการ"),
        Paragraph("๖. ระยะเวลาดำเนินการ"),
        Paragraph(f"ฮฮ{'ไตรมาสที่' * 30}ฮฮ"),
    ],
    "form-words": [*sheet("โครงการ"), Paragraph("กิจกรรมมิติ" * 80_000)],
}


@pytest.mark.parametrize("name", LARGE)
def test_time_is_bounded_by_the_size(name: str) -> None:
    begin = process_time()
    assert imported(Reading(tuple(LARGE[name]))).problem is None
    assert process_time() - begin < 30


def test_the_work_of_comparing_titles_grows_with_the_sheets(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def counted(text: str) -> str:
        asked.append(text)
        return compared(text)

    monkeypatch.setattr(matching, "compared", counted)
    counts = []
    for sheets in (20, 80):
        asked.clear()
        blocks = [block for place in range(sheets) for block in sheet(f"โครงการหมู่บ้าน{place}")]
        assert imported(Reading(tuple(blocks))).problem is None
        counts.append(len(asked))
    assert 20 <= counts[0] <= counts[1] <= 4 * counts[0]
