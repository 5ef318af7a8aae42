"""Single irregularities of books that others typed, and what the import says of them."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from docx.oxml import OxmlElement
from PIL import Image

from antigraft_cli.pipeline.book_import.import_book import ImportedBook, import_book
from antigraft_cli.pipeline.book_import.table_reader import TableReader
from antigraft_cli.readers.blocks import Cell, Paragraph, Table
from antigraft_cli.source.tree import build, plain
from typed_books import ORGANIZATION, PLACE, TITLE, TypedBook

HEAD = ["ลำดับ", "โครงการ", "มิติ", "งบประมาณ (บาท)", "ไตรมาส 1", "ไตรมาส 2", "ไตรมาส 3", "ไตรมาส 4", "หมายเหตุ"]


def row(number: str, title: str, money: str = "0.00", quarter: int = 4, dimension: str = "1") -> list[str]:
    return [number, title, dimension, money, *("✓" if each == quarter else "" for each in (1, 2, 3, 4)), ""]


def sheet(
    book: TypedBook, title: str = "โครงการคุณธรรม", *, money: str = "ไม่ใช้งบประมาณ", quarter: str = "๔", **lines: str
) -> None:
    """A sheet; the lines of any field may be others than the usual ones."""
    fields = {
        "head": "มิติที่ ๑ การสร้างวัฒนธรรมสุจริต",
        "title_lines": f"๑. ชื่อโครงการ: {title}",
        "rationale": "๒. หลักการและเหตุผล\nเพราะจำเป็นต้องทำ",
        "objectives": "๓. วัตถุประสงค์\nเพื่อให้เกิดผล",
        "target_groups": "๔. กลุ่มเป้าหมาย\nประชาชน",
        "steps": "๕. วิธีดำเนินการ\n๑) วางแผน\n๒) ลงมือทำ",
        "duration": f"๖. ระยะเวลาดำเนินการ\nไตรมาส {quarter}",
        "budget": f"๗. งบประมาณ\n{money}",
        "responsible": "๘. ผู้รับผิดชอบ\nสำนักปลัด",
        "outputs": "๙. ผลผลิต/ผลลัพธ์\nผลผลิต\nมีผลงาน",
        "outcomes": "ผลลัพธ์\nประชาชนพอใจ",
    } | lines
    for text in fields.values():
        for line in text.split("\n"):
            book.line(line)


def small_book(*rows: list[str]) -> TypedBook:
    book = TypedBook()
    book.cover()
    book.line("แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2567")
    book.table([HEAD, *(rows or [row("1", "โครงการคุณธรรม")])])
    book.new_page()
    return book


def read(book: ImportedBook, name: str) -> object:
    root, faults = build(book.files[name].decode())
    assert root
    assert not faults
    return plain(root)


def field(book: ImportedBook, *path: str | int, file: str = "projects/project-1.yaml") -> object:
    value: object = read(book, file)
    for step in path:
        value = value[step]  # type: ignore[index]
    return value


def notes(book: ImportedBook) -> list[dict[str, object]]:
    return [{key: value for key, value in note.data().items() if key != "why"} for note in book.notes]


@pytest.mark.parametrize(
    "heading",
    [
        "๑. ชื่อโครงการ: โครงการคุณธรรม",
        "1. ชื่อโครงการ : โครงการคุณธรรม",
        "๑. ชื่อโครงการ  โครงการคุณธรรม",
        "๑. ชื่อโครงการ\nโครงการคุณธรรม",
        "๑. ชื่อโครงการ :\nโครงการคุณธรรม",
        "๑) ชื่อโครงการ\tโครงการคุณธรรม",
        "ชื่อโครงการ โครงการคุณธรรม",
        "ชื่อโครงการ/กิจกรรม/มาตรการ โครงการคุณธรรม",
        "๑. ชื่อมาตรการ: โครงการคุณธรรม",
        "๑. โครงการคุณธรรม",
        "โครงการคุณธรรม",
    ],
)
def test_a_title_is_found_wherever_it_stands(heading: str) -> None:
    book = small_book()
    sheet(book, title_lines=heading)
    read_book = import_book(book.data())
    assert (field(read_book, "title"), field(read_book, "steps")) == ("โครงการคุณธรรม", ["วางแผน", "ลงมือทำ"])
    assert notes(read_book) == []


@pytest.mark.parametrize(
    ("written", "items"),
    [
        ("๑) ก่อน\n๒) หลัง", ["ก่อน", "หลัง"]),
        ("1. ก่อน\n2. หลัง", ["ก่อน", "หลัง"]),
        ("(๑) ก่อน\n(๒) หลัง", ["ก่อน", "หลัง"]),
        ("๕.๑ ก่อน\n๕.๒ หลัง", ["ก่อน", "หลัง"]),
        ("- ก่อน\n- หลัง", ["ก่อน", "หลัง"]),
        ("– ก่อน\n• หลัง", [{"text": "ก่อน", "bullets": ["หลัง"]}]),
        ("ก่อน\nหลัง", ["ก่อน", "หลัง"]),
        ("๑) ก่อน\n๒. หลัง", ["ก่อน", "หลัง"]),
        ("๑) ก่อน\n๑.๑) ระหว่าง\n๑.๒) ต่อมา\n๒) หลัง", [{"text": "ก่อน", "steps": ["ระหว่าง", "ต่อมา"]}, "หลัง"]),
        ("๑) ก่อน\n- ระหว่าง\n๒) หลัง", [{"text": "ก่อน", "bullets": ["ระหว่าง"]}, "หลัง"]),
        ("๑. ก่อน\n๑) ระหว่าง\n๒) ต่อมา\n๒. หลัง", [{"text": "ก่อน", "steps": ["ระหว่าง", "ต่อมา"]}, "หลัง"]),
        ("๑) ก่อน\nก. ระหว่าง\nข. ต่อมา\n๒) หลัง", [{"text": "ก่อน", "steps": ["ระหว่าง", "ต่อมา"]}, "หลัง"]),
        ("๑) ก่อน ดังนี้ ๑.๑) ระหว่าง ๑.๒) ต่อมา\n๒) หลัง", [{"text": "ก่อน ดังนี้", "steps": ["ระหว่าง", "ต่อมา"]}, "หลัง"]),
        ("๑) ก่อน เช่น - ระหว่าง - ต่อมา\n๒) หลัง", [{"text": "ก่อน เช่น", "bullets": ["ระหว่าง", "ต่อมา"]}, "หลัง"]),
        ("๑) ก่อน\n๑.๑) ระหว่าง - ก - ข\n๒) หลัง", [{"text": "ก่อน", "steps": [{"text": "ระหว่าง", "bullets": ["ก", "ข"]}]}, "หลัง"]),
        ("๑) เริ่ม\n๑.๑) ก่อน\n๑.๑.๑) ก\n- ข\n๒) หลัง", [
            {"text": "เริ่ม", "steps": [{"text": "ก่อน", "steps": [{"text": "ก", "bullets": ["ข"]}]}]}, "หลัง",
        ]),
    ],
    ids=range(16),
)  # fmt: skip
def test_marks_of_every_kind_make_items(written: str, items: object) -> None:
    book = small_book()
    sheet(book, steps=f"๕. วิธีดำเนินการ\n{written}")
    read_book = import_book(book.data())
    assert field(read_book, "steps") == items
    assert notes(read_book) == []


@pytest.mark.parametrize(
    ("written", "group"),
    [
        ("ประชาชน ๕๐ คน", {"group": "ประชาชน", "count": "50", "unit": "คน"}),
        ("ประชาชนจำนวน 1,200 คน", {"group": "ประชาชน", "count": "1200", "unit": "คน"}),
        ("ประชาชน จำนวนทั้งสิ้น ๕๐ คน", {"group": "ประชาชน", "count": "50", "unit": "คน"}),
        ("ส่วนราชการในสังกัด ๔ ส่วน", {"group": "ส่วนราชการในสังกัด", "count": "4", "unit": "ส่วน"}),
        ("ประชาชนไม่น้อยกว่า ๕๐ คน", {"group": "ประชาชนไม่น้อยกว่า ๕๐ คน"}),
        ("เยาวชนอายุ ๑๓ ถึง ๑๘ ปี", {"group": "เยาวชนอายุ ๑๓ ถึง ๑๘ ปี"}),
        ("ประชาชนหมู่ที่ 5", {"group": "ประชาชนหมู่ที่ 5"}),
    ],
)
def test_a_target_group_ends_in_its_count(written: str, group: dict[str, str]) -> None:
    book = small_book()
    sheet(book, target_groups=f"๔. กลุ่มเป้าหมาย\n{written}")
    found = field(import_book(book.data()), "target_groups", 0)
    assert isinstance(found, dict)
    assert {key: text.replace(",", "") if key == "count" else text for key, text in found.items()} == group


@pytest.mark.parametrize(
    ("money", "budget"),
    [
        ("0.00", "0"), ("-", "0"), ("–", "0"), ("", "0"), ("ไม่ใช้งบประมาณ", "0"), ("(ไม่ใช้งบประมาณ)", "0"), ("ไม่เบิกจ่ายงบประมาณ", "0"), ("15,000", "15,000.00"),
        ("๑๕,๐๐๐.๕๐", "15,000.50"), ("15,000.-", "15,000.00"), ("15000 บาท", "15,000.00"), ("15,000.00\nบาท", "15,000.00"),
        ("หนึ่งหมื่นห้าพันบาทถ้วน", "15,000.00"), ("สองล้านยี่สิบเอ็ดบาทห้าสิบสตางค์", "2,000,021.50"), ("95,00\n0", "95,000.00"),
        ("๓๖๐,๐๐๐ บาท (ปีละ ๑๒๐,๐๐๐ บาท)", "120,000.00"), ("500 บาท (ปีละ 3 ครั้ง)", "500.00"),
    ],
    ids=range(17),
)  # fmt: skip
def test_money_is_read_as_people_write_it(money: str, budget: str) -> None:
    book = small_book(row("1", "โครงการคุณธรรม", money))
    sheet(book, budget="๗. งบประมาณ")
    assert field(import_book(book.data()), "projects", 0, "budget", file="years/2567.yaml") == budget


@pytest.mark.parametrize("tick", ["✓", "✔", "☑", "☒", "/", "x", "X", "×", "ü", "√", "●", "\uf0fc", "P"])
def test_any_mark_is_a_tick_but_an_empty_box(tick: str) -> None:
    book = small_book(["1", "โครงการคุณธรรม", "1", "0", tick, "☐", "-", tick, ""])
    sheet(book, duration="๖. ระยะเวลาดำเนินการ")
    assert field(import_book(book.data()), "projects", 0, "quarters", file="years/2567.yaml") == ["1", "4"]


def test_where_tables_and_sheets_disagree_the_data_holds_the_tables_and_the_notes_say_so() -> None:
    book = small_book(row("1", "โครงการคุณธรรมและจริยธรรมของบุคลากร", "20,000.00", 3))
    sheet(book, title="โครงการคุณธรรมจริยธรรมของบุคลากร", money="๑๕,๐๐๐.๐๐ บาท", quarter="๒")
    read_book = import_book(book.data())
    assert field(read_book, "title") == "โครงการคุณธรรมและจริยธรรมของบุคลากร"
    assert field(read_book, "projects", file="years/2567.yaml") == [
        {"project": "project-1", "budget": "20,000.00", "quarters": ["3"]}
    ]
    assert notes(read_book) == [
        {
            "project": "project-1",
            "table": "โครงการคุณธรรมและจริยธรรมของบุคลากร",
            "sheet": "โครงการคุณธรรมจริยธรรมของบุคลากร",
        },
        {"project": "project-1", "table": "พ.ศ. 2567 20,000.00", "sheet": "พ.ศ. 2567 15,000.00"},
        {"project": "project-1", "table": "พ.ศ. 2567 ไตรมาส 3", "sheet": "พ.ศ. 2567 ไตรมาส 2"},
    ]


@pytest.mark.parametrize(
    "money", ["งปม. (บาท)", "จำนวนงบประมาณ", "ค่าใช้จ่าย", "งบ (บาท)", "เงินงบประมาณ"], ids=range(5)
)
@pytest.mark.parametrize("total", ["ทั้งสิ้น", "Total"])
def test_heads_and_totals_may_have_other_words(money: str, total: str) -> None:
    book = TypedBook()
    book.cover()
    book.line("แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2567")
    words = {"งบประมาณ (บาท)": money, "หมายเหตุ": "ข้อสังเกต"}
    head = [words.get(text, text) for text in HEAD]
    first = [*row("1", "โครงการคุณธรรม", "9,000.00")[:-1], "รอโอน"]
    book.table([head, first, [total, "", "", "9,000.00", "0", "0", "0", "1", ""]])
    sheet(book)
    assert read(import_book(book.data()), "years/2567.yaml") == {
        "projects": [{"project": "project-1", "budget": "9,000.00", "quarters": ["4"], "note": "รอโอน"}],
        "totals": {"budget": "9,000.00", "quarters": ["0", "0", "0", "1"]},
    }


def test_totals_are_the_books_own_even_if_they_are_wrong() -> None:
    total = ["รวมทั้งสิ้น", "", "", "99.00", "0", "0", "0", "7", ""]
    book = small_book(row("1", "โครงการคุณธรรม"), total)
    sheet(book)
    read_book = import_book(book.data())
    assert field(read_book, "totals", file="years/2567.yaml") == {
        "budget": "99.00",
        "quarters": ["0", "0", "0", "7"],
    }


def test_a_row_without_a_sheet_makes_a_project_to_fill_in() -> None:
    book = small_book(row("1", "โครงการคุณธรรม"), row("2", "กิจกรรมอื่น", "0", 1, dimension="4"))
    sheet(book)
    read_book = import_book(book.data())
    assert (field(read_book, "title", file="projects/project-2.yaml"), notes(read_book)) == (
        "กิจกรรมอื่น",
        [{"project": "project-2", "table": "กิจกรรมอื่น"}],
    )
    assert field(read_book, "steps", file="projects/project-2.yaml") == ["<วิธีดำเนินการ>"]


def test_a_field_that_data_does_not_have_goes_into_the_notes_with_its_place() -> None:
    book = small_book()
    sheet(
        book, duration="๖. พื้นที่ดำเนินการ\nศาลาประชาคมหมู่บ้าน\n๗. ระยะเวลาดำเนินการ\nไตรมาส ๔", budget="๘. งบประมาณ\n-"
    )
    read_book = import_book(book.data())
    found = notes(read_book)
    assert [each["text"] for each in found] == ["๖. พื้นที่ดำเนินการ", "ศาลาประชาคมหมู่บ้าน"]
    assert all(int(str(each["paragraph"])) > 15 for each in found)


def test_tables_without_a_year_are_the_years_of_the_period_in_their_order() -> None:
    book = TypedBook()
    book.cover()
    for _ in range(2):
        book.line("ตารางสรุปโครงการ")
        book.table([HEAD, row("1", "โครงการคุณธรรม")])
    book.new_page()
    sheet(book)
    read_book = import_book(book.data())
    assert sorted(name for name in read_book.files if name.startswith("years/")) == [
        "years/2567.yaml",
        "years/2568.yaml",
    ]


@pytest.mark.parametrize(
    "below",
    [
        "หน่วย : บาท", "อบต.ตัวอย่าง", "ทต.ตัวอย่าง อ.ตัวอย่าง", "เป้าหมาย : ตำบลโปร่งใส\nตัวชี้วัด : คะแนน ITA ไม่ต่ำกว่า 85",
        "(1 ตุลาคม พ.ศ. 2567 – 30 กันยายน พ.ศ. 2568)",
    ],
    ids=range(5),
)  # fmt: skip
def test_a_line_of_other_words_may_stand_between_a_table_and_its_caption(below: str) -> None:
    book = TypedBook()
    book.cover()
    book.line("แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2568", bold=True, center=True)
    for line in below.split("\n"):
        book.line(line, center=True)
    book.table([HEAD, row("1", "โครงการคุณธรรม")])
    sheet(book)
    files = import_book(book.data()).files
    assert [name for name in files if name.startswith("years/") and b"project-1" in files[name]] == [
        "years/2568.yaml"
    ]


def test_outputs_may_stand_beside_the_outcomes() -> None:
    book = small_book()
    sheet(book, outputs="๙. ผลผลิต/ผลลัพธ์", outcomes="")
    book.table([["ผลผลิต", "ผลลัพธ์"], ["- มีผลงาน", "- ประชาชนพอใจ"], ["- มีรายงาน", "- ประชาชนร่วมมือ"]])
    read_book = import_book(book.data())
    assert field(read_book, "outputs") == ["มีผลงาน", "มีรายงาน"]
    assert field(read_book, "outcomes") == ["ประชาชนพอใจ", "ประชาชนร่วมมือ"]
    assert notes(read_book) == []


def test_what_stands_below_the_word_appendix_in_other_letters_is_its_text() -> None:
    book = small_book()
    sheet(book)
    book.new_page()
    book.line("ภาคผนวก", bold=True, center=True)
    book.line("คำสั่งแต่งตั้งคณะทำงาน", center=True)
    book.line("ให้คณะทำงานประชุมปีละสองครั้ง")
    assert read(import_book(book.data()), "chapters/appendix.yaml") == {
        "title": "ภาคผนวก",
        "place": "back",
        "body": ["คำสั่งแต่งตั้งคณะทำงาน", "ให้คณะทำงานประชุมปีละสองครั้ง"],
    }


def test_guideline_headings_hold_for_the_sheets_below_them() -> None:
    book = small_book(row("1", "โครงการคุณธรรม"), row("2", "มาตรการโปร่งใส"))
    sheet(book, head="1.2.2 เสริมสร้างจิตสำนึก\nมิติที่ ๑ การสร้างวัฒนธรรมสุจริต")
    sheet(book, title="มาตรการโปร่งใส")
    read_book = import_book(book.data())
    assert field(read_book, "guidelines", file="plan.yaml") == {"1.2.2": "เสริมสร้างจิตสำนึก"}
    assert [field(read_book, "guideline", file=f"projects/project-{n}.yaml") for n in (1, 2)] == ["1.2.2", "1.2.2"]


def picture() -> bytes:
    target = io.BytesIO()
    Image.new("RGB", (60, 40), "navy").save(target, "PNG")
    return target.getvalue()


def test_an_offices_own_parts_become_chapters_with_their_tables_and_pictures() -> None:
    book = TypedBook()
    book.cover()
    book.line("ส่วนที่ ๑", bold=True, center=True)
    book.line("บทนำ", bold=True, center=True)
    book.line("หลักการของแผนนี้คือความโปร่งใส")
    book.line("การวิเคราะห์", bold=True)
    book.line("๑) โอกาส")
    book.line("๒) ผลกระทบ")
    book.line("ตารางที่ 1 ระดับความเสี่ยง")
    book.table([["งาน", "ระดับ", ""], ["จัดซื้อ", "๒", "๓"], ["อนุญาต", "๔", "๕"]], [(0, 1, 0, 2)])
    book.new_page()
    book.line("แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2567")
    book.table([HEAD, row("1", "โครงการคุณธรรม")])
    sheet(book)
    book.line("ลงชื่อ..................................ผู้จัดทำแผน")
    book.line("(นางสาวสมมติ ตัวอย่าง)")
    book.line("ตำแหน่ง นักวิเคราะห์นโยบายและแผน")
    book.new_page()
    book.line("ภาคผนวก ก", bold=True, center=True)
    book.line("ภาพกิจกรรมของปีก่อน")
    book.document.add_picture(io.BytesIO(picture()))
    book.line("ภาพที่ ๑ การอบรม")
    read_book = import_book(book.data())
    assert read(read_book, "chapters/introduction.yaml") == {
        "title": "ส่วนที่ ๑\nบทนำ",
        "place": "front",
        "body": [
            "หลักการของแผนนี้คือความโปร่งใส",
            {"heading": "การวิเคราะห์"},
            {"items": ["โอกาส", "ผลกระทบ"]},
            {
                "table": {
                    "caption": "ตารางที่ 1 ระดับความเสี่ยง",
                    "head": ["งาน", "ระดับ", "–"],
                    "rows": [["จัดซื้อ", "๒", "๓"], ["อนุญาต", "๔", "๕"]],
                }
            },
        ],
    }
    assert read(read_book, "chapters/appendix.yaml") == {
        "title": "ภาคผนวก ก",
        "place": "back",
        "body": ["ภาพกิจกรรมของปีก่อน", {"picture": "pictures/appendix-1.png", "caption": "ภาพที่ ๑ การอบรม"}],
    }
    assert field(read_book, "approval", file="plan.yaml") == [
        {"role": "ผู้จัดทำแผน", "name": "นางสาวสมมติ ตัวอย่าง", "position": "นักวิเคราะห์นโยบายและแผน"}
    ]
    assert "pictures/appendix-1.png" in read_book.files
    assert notes(read_book) == []


@pytest.mark.parametrize(
    ("field_name", "heading"),
    [
        ("rationale", "๒. หลักการและเหตุผล (ที่มาของโครงการ)"),
        ("rationale", "๒. หลักการ และเหตุผล"),
        ("objectives", "๓. วัตถุประสงค์การดำเนินงาน"),
        ("target_groups", "๔. กลุ่มเป้าหมายของกิจกรรมนี้"),
        ("steps", "๕. วิธีดำเนินการ/ขั้นตอน"),
        ("responsible", "๘. หน่วยงาน/ผู้รับผิดชอบโครงการ"),
        ("responsible", "๘. ผู้รับผิดชอบโครงการ/กิจกรรม"),
        ("rationale", "ความเป็นมาและความสำคัญของปัญหา"),
        ("steps", "ขั้นตอนและวิธีการดำเนินงาน :"),
        ("steps", "๕. กระบวนการดำเนินงาน"),
        ("responsible", "๘. ผู้ดำเนินการ"),
    ],
    ids=range(11),
)  # fmt: skip
def test_headings_are_found_by_their_words_and_numbers(field_name: str, heading: str) -> None:
    book = small_book()
    sheet(book, **{field_name: f"{heading}\nข้อความนี้"})
    found = field(import_book(book.data()), field_name)
    assert found == ([{"group": "ข้อความนี้"}] if field_name == "target_groups" else ["ข้อความนี้"])


@pytest.mark.parametrize(
    ("field_name", "written"),
    [
        ("rationale", "๒. หลักการและเหตุผล เพราะจำเป็น"),
        ("objectives", "๓. วัตถุประสงค์ เพื่อให้เกิดผล"),
        ("responsible", "๘. ผู้รับผิดชอบ สำนักปลัด"),
        ("outputs", "๙. ผลผลิต/ผลลัพธ์\nผลผลิต มีการอบรม"),
    ],
    ids=range(4),
)
def test_a_text_may_stand_behind_its_heading(field_name: str, written: str) -> None:
    book = small_book()
    sheet(book, **{field_name: written})
    assert field(import_book(book.data()), field_name) == [written.split(" ", 2)[2]]


def test_a_sheet_may_be_a_table_with_a_column_of_numbers() -> None:
    book = small_book()
    words = (
        "ชื่อโครงการ",
        "หลักการและเหตุผล",
        "วัตถุประสงค์",
        "กลุ่มเป้าหมาย",
        "วิธีดำเนินการ",
        "ระยะเวลา",
        "งบประมาณ",
        "ผู้รับผิดชอบ",
        "ผลผลิต",
        "ผลลัพธ์",
    )
    texts = (
        "โครงการคุณธรรม",
        "เพราะ",
        "1. หนึ่ง\n2. สอง",
        "ประชาชน",
        "1. ก่อน\n2. หลัง",
        "ไตรมาส 4",
        "-",
        "สำนักปลัด",
        "มีผล",
        "ดีขึ้น",
    )
    book.table([[str(number), *each] for number, each in enumerate(zip(words, texts, strict=True), start=1)])
    read_book = import_book(book.data())
    assert read(read_book, "projects/project-1.yaml") == {
        "title": "โครงการคุณธรรม",
        "dimension": "1",
        "rationale": ["เพราะ"],
        "objectives": ["หนึ่ง", "สอง"],
        "target_groups": [{"group": "ประชาชน"}],
        "steps": ["ก่อน", "หลัง"],
        "responsible": ["สำนักปลัด"],
        "outputs": ["มีผล"],
        "outcomes": ["ดีขึ้น"],
    }
    assert notes(read_book) == []


def test_ticks_below_months_are_quarters() -> None:
    months = ["ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย."]
    book = TypedBook()
    book.cover()
    book.line("แผน พ.ศ. 2567")
    head = ["ลำดับ", "โครงการ", "งบประมาณ", "พ.ศ. 2566", "", "", "พ.ศ. 2567", *[""] * 8]
    ticked = ["/" if place in (3, 4, 9) else "" for place in range(12)]
    book.table([head, ["", "", "", *months], ["1", "โครงการคุณธรรม", "-", *ticked]], [(0, 3, 0, 5), (0, 6, 0, 14)])
    sheet(book, duration="๖. ระยะเวลาดำเนินการ")
    assert field(import_book(book.data()), "projects", 0, "quarters", file="years/2567.yaml") == ["2", "4"]


def test_signatures_may_stand_side_by_side() -> None:
    book = small_book()
    sheet(book)
    book.table(
        [
            ["ลงชื่อ..................ผู้จัดทำแผน", "ลงชื่อ..................ผู้อนุมัติแผน"],
            ["(นางสาวสมมติ ตัวอย่าง)", "(..........................)"],
            ["นักวิเคราะห์นโยบายและแผน", "นายกเทศมนตรี"],
        ]
    )
    read_book = import_book(book.data())
    assert field(read_book, "approval", file="plan.yaml") == [
        {"role": "ผู้จัดทำแผน", "name": "นางสาวสมมติ ตัวอย่าง", "position": "นักวิเคราะห์นโยบายและแผน"},
        {"role": "ผู้อนุมัติแผน", "position": "นายกเทศมนตรี"},
    ]
    assert notes(read_book) == []


def test_where_the_money_comes_from_is_kept() -> None:
    book = small_book(row("1", "โครงการคุณธรรม", "20,000.00"))
    sheet(book, money="เบิกจ่ายจากเทศบัญญัติงบประมาณรายจ่าย จำนวน ๒๐,๐๐๐ บาท (สองหมื่นบาทถ้วน)")
    found = field(import_book(book.data()), "projects", 0, "budget_source", file="years/2567.yaml")
    assert found == "เบิกจ่ายจากเทศบัญญัติงบประมาณรายจ่าย"


def test_own_names_stand_once_the_longest_first() -> None:
    book = small_book()
    sheet(
        book,
        rationale=f"๒. หลักการและเหตุผล\nนายก{ORGANIZATION.removeprefix('เทศบาล')} และปลัด{ORGANIZATION} ทต.ตัวอย่าง\n"
        f"นายกเทศมนตรีตำบลตัวอย่าง {ORGANIZATION} {PLACE} ${{ชื่อ}}",
    )
    found = field(import_book(book.data()), "rationale")
    assert found == [
        "นายกตำบลตัวอย่าง และ${org.clerk} ${org.short_name}",
        "${org.executive} ${org.name} อำเภอ${org.district} จังหวัด${org.province} $${ชื่อ}",
    ]


@pytest.mark.parametrize("text", ["", "ข้อความ", f"{TITLE}\nของ\n{ORGANIZATION}", "คำนำ\nข้อความ\n\nส่วนที่ 1\nข้อความ"])
def test_a_file_that_is_no_plan_book_gets_a_message(text: str, tmp_path: Path) -> None:
    file = tmp_path / "book.txt"
    file.write_text(text, "utf-8")
    book = import_book(file)
    assert book.problem
    assert book.files == {}


def test_years_that_the_preface_names_are_not_those_of_a_plan_of_one_year() -> None:
    book = TypedBook()
    book.line(TITLE, bold=True, center=True)
    book.line("ประจำปีงบประมาณ พ.ศ. 2567", bold=True, center=True)
    book.line(f"{ORGANIZATION} {PLACE}", center=True)
    book.new_page()
    book.line("คำนำ", bold=True, center=True)
    book.line("แผนนี้สอดคล้องกับแผนพัฒนาท้องถิ่น พ.ศ. 2561 - 2565 และแผนแม่บท พ.ศ. 2570 - 2575")
    book.new_page()
    book.line("แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2567")
    book.table([HEAD, [*row("1", "โครงการคุณธรรม")[:-1], "ตามข้อตกลงเดิม"]])
    book.new_page()
    sheet(book)
    read_book = import_book(book.data())
    assert field(read_book, "period", file="plan.yaml") == {"start": "2567", "end": "2567"}
    assert field(read_book, "projects", 0, "note", file="years/2567.yaml") == "ตามข้อตกลงเดิม"


def test_a_heading_above_those_of_the_sheets_begins_a_chapter_whatever_its_words() -> None:
    book = small_book()
    sheet(book)
    for paragraph in book.document.paragraphs:
        if paragraph.text[1:2] == ".":
            paragraph.style = "Heading 3"
    book.document.add_heading("การติดตามและประเมินผล", 1)
    book.line("สำนักปลัดติดตามผลทุกหกเดือน")
    read_book = import_book(book.data())
    assert field(read_book, "body", file="chapters/monitoring.yaml") == ["สำนักปลัดติดตามผลทุกหกเดือน"]
    assert (field(read_book, "outcomes"), notes(read_book)) == (["ประชาชนพอใจ"], [])


def test_a_title_is_known_by_the_tables_whatever_stands_in_front_of_it() -> None:
    book = small_book(row("1", "โครงการคุณธรรมนำชีวิต"))
    sheet(book, title_lines="เรื่อง ก/66 ว่าด้วยโครงการคุณธรรมนำชีวิต")
    read_book = import_book(book.data())
    assert field(read_book, "title") == "โครงการคุณธรรมนำชีวิต"
    assert field(read_book, "rationale") == ["เพราะจำเป็นต้องทำ"]


@pytest.mark.parametrize(
    ("code", "guideline"), [("1.2.2 (1) ", "1.2.2"), ("๑.๒.๒ ", "1.2.2"), ("1.2 (3) ", "1.2"), ("1.1 ", None)]
)
def test_a_code_in_front_of_a_title_is_its_guideline_but_for_two_numbers_alone(
    code: str, guideline: str | None
) -> None:
    book = small_book(row("1", f"{code}โครงการคุณธรรม"))
    sheet(book, title_lines=f"{code}โครงการคุณธรรม")
    data = read(import_book(book.data()), "projects/project-1.yaml")
    assert isinstance(data, dict)
    assert (data["title"], data.get("guideline")) == ("โครงการคุณธรรม", guideline)


def test_sums_carried_over_to_the_next_page_are_not_projects() -> None:
    carried = (["", "ยอดยกไป", "", "500.00", *[""] * 5], ["", "ยอดยกมา", "", "500.00", *[""] * 5])
    book = small_book(row("1", "โครงการคุณธรรม", "500.00"), *carried, row("2", "โครงการค่ายต้นกล้า"))
    sheet(book, money="๕๐๐ บาท")
    sheet(book, "โครงการค่ายต้นกล้า")
    assert field(import_book(book.data()), "projects", file="years/2567.yaml") == [
        {"project": "project-1", "budget": "500.00", "quarters": ["4"]},
        {"project": "project-2", "budget": "0", "quarters": ["4"]},
    ]


def test_of_rows_with_other_titles_each_goes_to_the_sheet_that_says_the_same() -> None:
    rows = [row("1", "โครงการอบรมผู้นำชุมชน", "500.00", 2), row("2", "โครงการค่ายต้นกล้า", "0.00", 3)]
    book = small_book(*rows)
    sheet(book, "โครงการคุณธรรมจริยธรรม", money="๕๐๐ บาท", quarter="๒")
    sheet(book, "โครงการอบรมเยาวชน", quarter="๓")
    read_book = import_book(book.data())
    assert field(read_book, "projects", file="years/2567.yaml") == [
        {"project": "project-1", "budget": "500.00", "quarters": ["2"]},
        {"project": "project-2", "budget": "0", "quarters": ["3"]},
    ]


def test_a_sheet_may_be_a_table_whose_head_is_repeated_on_every_page() -> None:
    book = small_book()
    fields = {
        "หัวข้อ": "รายละเอียด",
        "ชื่อโครงการ": "โครงการคุณธรรม",
        "หลักการและเหตุผล": "เพราะจำเป็น",
        "วัตถุประสงค์": "เพื่อให้เกิดผล",
        "วิธีดำเนินการ": "จัดอบรม",
    }
    book.table(list(map(list, fields.items())))
    repeat_head(book)
    assert field(import_book(book.data()), "rationale") == ["เพราะจำเป็น"]


def test_headings_in_a_head_that_is_repeated_are_the_names_of_columns() -> None:
    book = small_book()
    sheet(book)
    book.new_page()
    book.line("ภาคผนวก ก", bold=True, center=True)
    head = ["หลักการและเหตุผล", "วัตถุประสงค์", "ผู้รับผิดชอบ"]
    book.table([head, ["ความเสี่ยง", "ลดความเสี่ยง", "กองคลัง"]])
    repeat_head(book)
    found = field(import_book(book.data()), "body", 0, "table", file="chapters/appendix.yaml")
    assert found == {
        "caption": "<ชื่อตาราง>",
        "head": head,
        "rows": [["ความเสี่ยง", "ลดความเสี่ยง", "กองคลัง"]],
    }


def repeat_head(book: TypedBook) -> None:
    """Word's own way to print the first row of the last table again on every page."""
    row = book.document.tables[-1].rows[0]
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))


def test_a_year_whose_table_has_fewer_columns_than_the_others_is_one() -> None:
    book = small_book()
    book.line("แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2568")
    book.table([["ลำดับ", "โครงการ", "งบประมาณ", "หมายเหตุ"], ["1", "โครงการคุณธรรม", "500", ""]])
    book.line("โครงการที่ใช้งบประมาณ พ.ศ. 2567")
    book.table([["ลำดับ", "โครงการ", "งบประมาณ"], ["1", "โครงการอื่น", "900"]])
    sheet(book)
    read_book = import_book(book.data())
    rows = [field(read_book, "projects", file=f"years/{year}.yaml") for year in (2567, 2568)]
    assert rows == [
        [{"project": "project-1", "budget": "0", "quarters": ["4"]}],
        [{"project": "project-1", "budget": "500.00", "quarters": ["4"]}],
    ]


def test_a_table_of_a_year_outside_the_period_is_read_like_the_others() -> None:
    book = small_book()
    book.line("แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2571")
    book.table([HEAD, row("1", "โครงการคุณธรรม", "500")])
    sheet(book)
    assert field(import_book(book.data()), "projects", 0, "budget", file="years/2571.yaml") == "500.00"


def test_a_numbered_heading_above_the_sheets_is_not_a_guideline() -> None:
    book = small_book()
    book.document.add_heading("3. รายละเอียดแผนงาน", 1)
    sheet(book)
    read_book = import_book(book.data())
    assert "guidelines" not in str(read(read_book, "plan.yaml"))
    assert [note["text"] for note in notes(read_book)] == ["3. รายละเอียดแผนงาน"]


@pytest.mark.parametrize(
    ("brackets", "source"),
    [
        ("สองหมื่นบาทถ้วน", None), ("สองหมี่นบาทถ้วน", None), ("ปีละ 20,000 บาท", None), ("เงินสะสม", "เงินสะสม"),
        ("เงินอุดหนุน ๕,๐๐๐ บาท", "เงินอุดหนุน ๕,๐๐๐ บาท"), ("เฉพาะปีงบประมาณ ๒๕๖๗", None), ("ทุกปี", None),
    ],
    ids=range(7),
)  # fmt: skip
def test_brackets_behind_an_amount_name_its_source_unless_they_repeat_it(
    brackets: str, source: str | None
) -> None:
    book = small_book(row("1", "โครงการคุณธรรม", "20,000.00"))
    sheet(book, money=f"20,000 บาท ({brackets})")
    found = field(import_book(book.data()), "projects", 0, file="years/2567.yaml")
    assert isinstance(found, dict)
    assert found.get("budget_source") == source


def test_without_a_place_on_the_cover_the_name_of_a_province_organisation_says_where_it_is() -> None:
    book = TypedBook()
    book.line(TITLE, bold=True, center=True)
    book.line("พ.ศ. 2566 - 2570", bold=True, center=True)
    book.line("องค์การบริหารส่วนจังหวัดสมมติ", center=True)
    book.new_page()
    book.line("คำนำ", bold=True, center=True)
    book.line("ภารกิจครอบคลุมทั้งจังหวัด งบประมาณจึงมีจำนวนมาก")
    book.new_page()
    sheet(book)
    assert field(import_book(book.data()), "organization", "province", file="plan.yaml") == "สมมติ"


def test_a_table_without_a_caption_whose_projects_are_new_is_of_the_year_above_it() -> None:
    book = small_book(row("1", "โครงการคุณธรรม"))
    book.table([HEAD, row("1", "มาตรการโปร่งใส", dimension="2")])
    sheet(book)
    sheet(book, "มาตรการโปร่งใส")
    year = read(import_book(book.data()), "years/2567.yaml")
    assert isinstance(year, dict)
    assert len(year["projects"]) == 2


def test_an_item_that_reads_like_a_heading_is_one_where_it_goes_on_counting() -> None:
    book = small_book()
    sheet(book, steps="๕. วิธีดำเนินการ\n๑) จัดทำคู่มือ ดังนี้\n๑.๑) ค่าธรรมเนียม\n๑.๒) ระยะเวลา\n๒) แจกจ่าย")
    project = read(import_book(book.data()), "projects/project-1.yaml")
    assert isinstance(project, dict)
    assert project["steps"] == [{"text": "จัดทำคู่มือ ดังนี้", "steps": ["ค่าธรรมเนียม", "ระยะเวลา"]}, "แจกจ่าย"]


def test_lines_that_a_tab_sets_off_inside_a_paragraph_are_paragraphs() -> None:
    book = small_book()
    sheet(book, rationale="๒. หลักการและเหตุผล")
    where = next(each for each in book.document.paragraphs if each.text.startswith("๓."))
    where.insert_paragraph_before("\tเหตุผลแรก\n\tเหตุผลที่สอง\nต่ออีกบรรทัด")
    project = read(import_book(book.data()), "projects/project-1.yaml")
    assert isinstance(project, dict)
    assert project["rationale"] == ["เหตุผลแรก", "เหตุผลที่สองต่ออีกบรรทัด"]


@pytest.mark.parametrize("title", ["ส่วนที่ ๑ บทนำ", "บทนำ", "บทที่ 1\nข้อมูลพื้นฐาน"])
def test_a_chapter_with_the_headings_of_a_sheet_is_a_chapter(title: str) -> None:
    book = TypedBook()
    book.cover()
    for line in title.split("\n"):
        book.line(line, bold=True, center=True)
    for line in ("๑. หลักการและเหตุผล", "หน่วยงานต้องมีแผน", "๒. วัตถุประสงค์", "เพื่อให้มีแผน"):
        book.line(line)
    for line in ("๓. เป้าหมาย", "บุคลากรทุกคน", "๔. ประโยชน์ที่คาดว่าจะได้รับ", "มีแผนที่ทำได้จริง"):
        book.line(line)
    book.new_page()
    book.line("แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2567")
    book.table([HEAD, row("1", "โครงการคุณธรรม")])
    book.new_page()
    sheet(book)
    found = import_book(book.data())
    assert [path for path in found.files if path.startswith("projects/")] == ["projects/project-1.yaml"]
    assert field(found, "title", file=next(path for path in found.files if path.startswith("chapters/"))) == title


def _book_with(field_name: str, rows: list[list[str]]) -> ImportedBook:
    """A book of one sheet, in which a table stands below the heading of a field."""
    book = TypedBook()
    book.cover()
    fields = [
        ("title", "๑. ชื่อโครงการ: โครงการคุณธรรม"),
        ("rationale", "๒. หลักการและเหตุผล\nเพราะจำเป็นต้องทำ"),
        ("objectives", "๓. วัตถุประสงค์\nเพื่อให้เกิดผล"),
        ("target_groups", "๔. กลุ่มเป้าหมาย\nประชาชน"),
        ("steps", "๕. วิธีดำเนินการ\n๑) วางแผน"),
        ("duration", "๖. ระยะเวลาดำเนินการ\nไตรมาส ๔"),
        ("budget", "๗. งบประมาณ\nไม่ใช้งบประมาณ"),
        ("responsible", "๘. ผู้รับผิดชอบ\nสำนักปลัด"),
    ]
    book.line("มิติที่ ๑ การสร้างวัฒนธรรมสุจริต")
    for name, text in fields:
        heading, *lines = text.split("\n")
        book.line(heading)
        if name == field_name:
            book.table(rows)
        else:
            for line in lines:
                book.line(line)
    for line in ("๙. ผลผลิต/ผลลัพธ์", "ผลผลิต", "มีผลงาน", "ผลลัพธ์", "ประชาชนพอใจ"):
        book.line(line)
    return import_book(book.data())


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            [["ครู", "๕", "คน"], ["ผู้ปกครอง", "", ""]],
            [{"group": "ครู", "count": "5", "unit": "คน"}, {"group": "ผู้ปกครอง"}],
        ),
        (
            [["๑.", "ครู", "จำนวน ๕ คน"], ["๒.", "แม่บ้าน", ""]],
            [{"group": "ครู", "count": "5", "unit": "คน"}, {"group": "แม่บ้าน"}],
        ),
    ],
    ids=["cells", "numbered"],
)
def test_target_groups_may_be_lined_up_in_a_table_without_a_head(
    rows: list[list[str]], expected: list[dict[str, str]]
) -> None:
    assert field(_book_with("target_groups", rows), "target_groups") == expected


def test_the_items_of_a_list_may_be_lined_up_in_a_table() -> None:
    rows = [["ที่", "วัตถุประสงค์"], ["๑", "เพื่อให้รู้"], ["๒", "เพื่อให้ทำ"]]
    assert field(_book_with("objectives", rows), "objectives") == ["เพื่อให้รู้", "เพื่อให้ทำ"]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([["ปี 2567", "ปี 2568", "ปี 2569"], ["5,000", "6,000", "-"]], ["5,000.00", "6,000.00"]),
        ([["ปี 2567", "5,000"], ["ปี 2568", "6,000 บาท"]], ["5,000.00", "6,000.00"]),
        ([["ค่าอาหาร", "3,000"], ["ค่าวิทยากร", "2,000"]], ["5,000.00", "5,000.00"]),
        ([["ค่าอาหาร", "3,000"], ["ค่าวิทยากร", "2,000"], ["รวม", "5,000"]], ["5,000.00", "5,000.00"]),
    ],
    ids=["years-in-columns", "years-in-rows", "things", "things-with-their-sum"],
)
def test_the_money_of_a_sheet_may_be_a_table(rows: list[list[str]], expected: list[str]) -> None:
    book = _book_with("budget", rows)
    assert [field(book, "projects", 0, "budget", file=f"years/{year}.yaml") for year in (2567, 2568)] == expected


def test_what_the_money_comes_from_may_have_a_heading_of_its_own() -> None:
    book = small_book(row("1", "โครงการคุณธรรม", "5,000.00"))
    sheet(book, money="5,000 บาท\nแหล่งงบประมาณ: ข้อบัญญัติงบประมาณรายจ่าย")
    assert (
        field(import_book(book.data()), "projects", 0, "budget_source", file="years/2567.yaml")
        == "ข้อบัญญัติงบประมาณรายจ่าย"
    )


def test_a_total_may_stand_in_one_cell() -> None:
    book = TypedBook()
    book.cover()
    book.line("แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2567")
    total = ["รวม 1 โครงการ เป็นเงิน 7,000 บาท", *[""] * 8]
    book.table([HEAD, row("1", "โครงการคุณธรรม", "5,000.00"), total], [(2, 0, 2, 2)])
    sheet(book)
    assert field(import_book(book.data()), "totals", "budget", file="years/2567.yaml") == "7,000.00"


def test_words_at_the_foot_of_a_page_that_lead_to_the_next_say_nothing() -> None:
    book = small_book()
    sheet(book, objectives="๓. วัตถุประสงค์\nเพื่อให้เกิดผล\n/๔. กลุ่มเป้าหมาย...\n- ๕ -")
    assert field(import_book(book.data()), "objectives") == ["เพื่อให้เกิดผล"]


def test_a_cover_may_be_a_table_of_several_columns() -> None:
    book = TypedBook()
    title, name = "แผนปฏิบัติการป้องกันการทุจริต", "เทศบาลตำบลตัวอย่าง"
    book.table(
        [[title, ""], ["พ.ศ. 2566 - 2570", ""], [name, ""], ["อำเภอตัวอย่าง", "จังหวัดเชียงราย"]], [(0, 0, 0, 1)]
    )
    book.new_page()
    sheet(book)
    plan = read(import_book(book.data()), "plan.yaml")
    assert isinstance(plan, dict)
    assert (plan["title"], plan["organization"]["name"], plan["organization"]["district"]) == (
        title,
        name,
        "ตัวอย่าง",
    )
    assert "chapters" not in plan


@pytest.mark.parametrize(
    "steps", ["ข้อ ๑ วางแผน\nข้อ ๒ ลงมือทำ", "ข้อ ๑ วางแผน ข้อ ๒ ลงมือทำ", "ข้อที่ 1. วางแผน\nข้อที่ 2. ลงมือทำ"]
)
def test_items_may_be_numbered_as_clauses(steps: str) -> None:
    book = small_book()
    sheet(book, steps=f"๕. วิธีดำเนินการ\n{steps}")
    assert field(import_book(book.data()), "steps") == ["วางแผน", "ลงมือทำ"]


def test_a_sheet_of_two_columns_with_its_time_first_is_no_table_of_projects() -> None:
    book = TypedBook()
    book.cover()
    names = ("เหตุผลความจำเป็น", "วัตถุประสงค์", "กลุ่มเป้าหมาย", "วิธีดำเนินการ", "ผลผลิต", "ผลลัพธ์")
    time = [["ระยะเวลา", "ไตรมาสที่ 2"], ["งบประมาณ", "ปี 2567 จำนวน 8,000 บาท\nปี 2568 จำนวน 9,000 บาท"]]
    book.table([["มิติ", "มิติที่ 1"], ["ชื่อโครงการ", "โครงการคุณธรรม"], *time, *[[name, "ข้อความ"] for name in names]])
    found = import_book(book.data())
    assert field(found, "objectives") == ["ข้อความ"]
    assert field(found, "projects", 0, "budget", file="years/2567.yaml") == "8,000.00"


def test_a_sheet_without_a_heading_for_its_title_may_begin_with_any_field() -> None:
    book = small_book(row("1", "โครงการคุณธรรม"), row("2", "กิจกรรมจิตอาสา"))
    for title in ("โครงการคุณธรรม", "กิจกรรมจิตอาสา"):
        for line in (title, "(มิติที่ ๑)", "ผู้รับผิดชอบ: กองช่าง", "ระยะเวลา: ไตรมาส ๔", "หลักการและเหตุผล:", "จำเป็น"):
            book.line(line, bold=line == title)
        for line in (
            "วัตถุประสงค์: เพื่อให้เกิดผล",
            "กลุ่มเป้าหมาย: ประชาชน",
            "วิธีดำเนินการ: ลงมือทำ",
            "งบประมาณ: ไม่ใช้งบประมาณ",
        ):
            book.line(line)
        for line in ("ผลผลิต: มีผลงาน", "ผลลัพธ์: ประชาชนพอใจ"):
            book.line(line)
    found = import_book(book.data())
    assert [field(found, "title", file=f"projects/project-{number}.yaml") for number in (1, 2)] == [
        "โครงการคุณธรรม",
        "กิจกรรมจิตอาสา",
    ]
    assert [field(found, "responsible", file=f"projects/project-{number}.yaml") for number in (1, 2)] == [
        ["กองช่าง"]
    ] * 2
    assert [field(found, "dimension", file=f"projects/project-{number}.yaml") for number in (1, 2)] == ["1", "1"]


def test_a_caption_below_a_table_is_not_that_of_the_next_which_names_its_own_year() -> None:
    book = TypedBook()
    book.cover()
    for year, title in ((2567, "โครงการคุณธรรม"), (2568, "กิจกรรมจิตอาสา")):
        book.table([[f"แผนปฏิบัติการป้องกันการทุจริต พ.ศ. {year}", *[""] * 8], HEAD, row("1", title)], [(0, 0, 0, 8)])
        book.line(f"ตารางที่ {year - 2566} โครงการในปีงบประมาณ พ.ศ. {year}")
    sheet(book)
    found = import_book(book.data())
    assert len(field(found, "projects", file="years/2567.yaml")) == 1  # type: ignore[arg-type]
    assert len(field(found, "projects", file="years/2568.yaml")) == 1  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "heading", ["ก. โครงการ\nโครงการคุณธรรม", "1.1 โครงการ\nโครงการคุณธรรม", "โครงการ\nโครงการคุณธรรม"]
)
def test_the_heading_of_a_title_may_be_but_the_word_for_it(heading: str) -> None:
    book = TypedBook()
    book.cover()
    sheet(book, title_lines=heading)
    assert field(import_book(book.data()), "title") == "โครงการคุณธรรม"


def test_headings_may_have_the_number_of_their_sheet_in_front() -> None:
    book = small_book(row("1", "โครงการคุณธรรม"), row("2", "กิจกรรมจิตอาสา"))
    names = (
        "หลักการและเหตุผล",
        "วัตถุประสงค์",
        "กลุ่มเป้าหมาย",
        "วิธีดำเนินการ",
        "ระยะเวลา",
        "งบประมาณ",
        "ผู้รับผิดชอบ",
        "ผลผลิต",
    )
    for number, title in enumerate(("โครงการคุณธรรม", "กิจกรรมจิตอาสา"), 1):
        book.line(f"{number}.1 ชื่อโครงการ {title}")
        for place, name in enumerate(names, 2):
            book.line(f"{number}.{place} {name}")
            book.line("ไตรมาส 4" if name == "ระยะเวลา" else "ไม่ใช้งบประมาณ" if name == "งบประมาณ" else "ข้อความ")
        book.line(f"{number}.10 ผลลัพธ์\tประชาชนพอใจ")
    found = import_book(book.data())
    for number in (1, 2):
        assert "guideline" not in read(found, f"projects/project-{number}.yaml")  # type: ignore[operator]
        assert field(found, "outcomes", file=f"projects/project-{number}.yaml") == ["ประชาชนพอใจ"]


@pytest.mark.parametrize("mark", ["({})", "{}", "[{}]"])
def test_a_row_that_numbers_the_columns_is_no_project(mark: str) -> None:
    book = small_book([mark.format(number) for number in range(1, 10)], row("1", "โครงการคุณธรรม", "5,000.00"))
    sheet(book)
    assert field(import_book(book.data()), "projects", file="years/2567.yaml") == [
        {"project": "project-1", "budget": "5,000.00", "quarters": ["4"]}
    ]


def test_a_table_may_have_a_column_for_each_month() -> None:
    months = ["ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย."]
    book = TypedBook()
    book.cover()
    book.line("แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2567")
    ticks = ["✓" if month in ("พ.ย.", "ก.ค.", "ส.ค.") else "" for month in months]
    book.table([["ที่", "โครงการ", "มิติ", "งบประมาณ", *months], ["1", "โครงการคุณธรรม", "1", "0", *ticks]])
    sheet(book)
    assert field(import_book(book.data()), "projects", 0, "quarters", file="years/2567.yaml") == ["1", "4"]


def test_the_strategies_and_programmes_of_other_plans_may_stand_above_a_sheet() -> None:
    book = small_book(row("1", "โครงการคุณธรรม"), row("2", "กิจกรรมจิตอาสา"))
    head = "ยุทธศาสตร์ที่ 6 การบริหารจัดการที่ดี\nมิติที่ ๑ การสร้างวัฒนธรรมสุจริต\nแผนงานบริหารงานทั่วไป"
    sheet(book, head=head)
    sheet(book, "กิจกรรมจิตอาสา", head=head)
    found = import_book(book.data())
    for number in (1, 2):
        assert field(found, "outcomes", file=f"projects/project-{number}.yaml") == ["ประชาชนพอใจ"]
    assert not [path for path in found.files if path.startswith("chapters/")]


def test_a_sheet_may_have_a_table_for_each_field() -> None:
    book = small_book()
    book.line("มิติที่ ๑ การสร้างวัฒนธรรมสุจริต")
    names = ("หลักการและเหตุผล", "วัตถุประสงค์", "กลุ่มเป้าหมาย", "วิธีดำเนินการ", "ผู้รับผิดชอบ", "ผลผลิต", "ผลลัพธ์")
    book.table([["ชื่อโครงการ", "โครงการคุณธรรม"]])
    for name in names:
        book.line("")
        book.table([[name, f"ข้อความของ{name}"]])
    found = import_book(book.data())
    assert field(found, "objectives") == ["ข้อความของวัตถุประสงค์"]
    assert field(found, "outcomes") == ["ข้อความของผลลัพธ์"]


def test_a_head_that_says_that_a_sheet_goes_on_is_no_part_of_it() -> None:
    book = small_book()
    sheet(book, steps="๕. วิธีดำเนินการ\n๑) วางแผน\n๒) ลงมือทำ\nรายละเอียดโครงการ (ต่อ)")
    found = import_book(book.data())
    assert field(found, "steps") == ["วางแผน", "ลงมือทำ"]
    assert field(found, "outcomes") == ["ประชาชนพอใจ"]


def test_a_title_goes_on_in_rows_without_a_number_and_over_the_end_of_a_page() -> None:
    book = TypedBook()
    book.cover()
    book.line("แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2567")
    rest = ["", "ประจำตำบล", *[""] * 7]
    book.table([HEAD, row("1", "โครงการคุณธรรม"), rest, row("2", "มาตรการเปิดเผยข้อมูลและ")])
    book.new_page()
    book.table([["", "รับเรื่องร้องเรียน", *[""] * 7], row("3", "กิจกรรมจิตอาสา")])
    book.new_page()
    sheet(book, "โครงการคุณธรรมประจำตำบล")
    sheet(book, "มาตรการเปิดเผยข้อมูลและรับเรื่องร้องเรียน")
    sheet(book, "กิจกรรมจิตอาสา")
    read_book = import_book(book.data())
    titles = [
        field(
            read_book,
            "title",
            file=f"projects/{field(read_book, 'projects', place, 'project', file='years/2567.yaml')}.yaml",
        )
        for place in range(3)
    ]
    assert titles == ["โครงการคุณธรรมประจำตำบล", "มาตรการเปิดเผยข้อมูลและรับเรื่องร้องเรียน", "กิจกรรมจิตอาสา"]
    assert "ไม่ตรงกัน" not in read_book.files.get("import-notes.yaml", b"").decode()


TITLES = ("โครงการคุณธรรม", "กิจกรรมจิตอาสา", "มาตรการเปิดเผยข้อมูล")
LINE_TO_SIGN = "." * 30


@pytest.mark.parametrize("heading", ["๔. ทำเพื่อใคร\nประชาชน", "๔. ทำเพื่อใคร: ประชาชน", "๔. ผู้รับประโยชน์\nประชาชน"])
def test_words_that_most_sheets_have_in_the_place_of_a_field_are_its_heading(heading: str) -> None:
    book = small_book(*(row(str(number), title) for number, title in enumerate(TITLES, 1)))
    for title in TITLES:
        sheet(book, title, target_groups=heading)
    read_book = import_book(book.data())
    found = [field(read_book, "target_groups", file=f"projects/project-{number}.yaml") for number in (1, 2, 3)]
    assert found == [[{"group": "ประชาชน"}]] * 3
    assert field(read_book, "objectives") == ["เพื่อให้เกิดผล"]


def test_words_of_one_sheet_are_not_a_heading() -> None:
    book = small_book(*(row(str(number), title) for number, title in enumerate(TITLES, 1)))
    for title in TITLES:
        sheet(book, title, target_groups="" if title != TITLES[0] else "๔. ทำเพื่อใคร\nประชาชน")
    assert field(import_book(book.data()), "target_groups") == [{"group": "<กลุ่มเป้าหมาย>"}]


@pytest.mark.parametrize(
    "lines",
    [
        ("ผู้อนุมัติ", f"ลงชื่อ{LINE_TO_SIGN}"),
        ("ผู้อนุมัติ",),
        ("ผู้อนุมัติ", LINE_TO_SIGN),
        (f"{LINE_TO_SIGN}ผู้อนุมัติ",),
        (f"ผู้อนุมัติ ลงชื่อ{LINE_TO_SIGN}",),
        (f"(ลงชื่อ){LINE_TO_SIGN}ผู้อนุมัติ",),
    ],
    ids=range(6),
)
def test_who_signs_is_known_with_the_role_above_or_without_a_word_for_signing(lines: tuple[str, ...]) -> None:
    book = small_book()
    sheet(book)
    book.new_page()
    for line in (*lines, "(นายสมมติ ตัวอย่าง)", "ปลัดเทศบาล"):
        book.line(line)
    approval = field(import_book(book.data()), "approval", file="plan.yaml")
    assert approval == [{"role": "ผู้อนุมัติ", "name": "นายสมมติ ตัวอย่าง", "position": "ปลัดเทศบาล"}]


@pytest.mark.parametrize(
    "rest", [["", "จำเป็นต่อไป"], ["วัตถุประสงค์", "เพื่อให้เกิดผล"]], ids=["inside-a-text", "between-rows"]
)
def test_a_form_that_the_end_of_a_page_cuts_behind_its_first_rows_is_one_sheet(rest: list[str]) -> None:
    first = [
        ["ชื่อโครงการ", "โครงการคุณธรรม"],
        ["มิติที่", "๑"],
        ["หลักการและเหตุผล", "เพราะจำเป็น"],
    ]
    below = [
        ["กลุ่มเป้าหมาย", "ประชาชน"],
        ["วิธีดำเนินการ", "๑) วางแผน"],
        ["ระยะเวลาดำเนินการ", "ไตรมาส ๔"],
        ["งบประมาณ", "ไม่ใช้งบประมาณ"],
        ["ผู้รับผิดชอบ", "สำนักปลัด"],
        ["ผลผลิต", "มีผลงาน"],
        ["ผลลัพธ์", "ประชาชนพอใจ"],
    ]
    book = small_book(row("1", "โครงการคุณธรรม"))
    book.table(first)
    book.new_page()
    book.table([rest, *below])
    found = import_book(book.data())
    assert [path for path in found.files if path.startswith("projects/")] == ["projects/project-1.yaml"]
    assert field(found, "dimension") == "1"
    assert field(found, "outcomes") == ["ประชาชนพอใจ"]


def test_a_table_again_of_the_same_year_is_read_where_no_caption_names_one() -> None:
    cells = [HEAD, row("1", "โครงการคุณธรรม", "500")]
    table = Table(
        tuple(tuple(Cell((Paragraph(text),), at) for at, text in enumerate(each)) for each in cells),
    )
    reader = TableReader(None, frozenset(), frozenset())
    assert [reader.read(table, 2567, 0, follows=False) for _ in range(2)] == [True, True]
