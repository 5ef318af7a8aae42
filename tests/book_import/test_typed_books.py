"""Books typed by other hands: every text and value of each is where it belongs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from antigraft_cli.pipeline.book_import.import_book import ImportedBook, import_book
from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.thai import arabic_digits
from typed_books import (
    DIMENSIONS,
    FACTS,
    ORGANIZATION,
    TITLE,
    YEARS,
    Fact,
    Nested,
    TypedBook,
    group_text,
    in_thai,
    quarters_text,
    rows_of,
)

FORM = ("ลำดับ", "รายการโครงการ", "มิติ", "งบประมาณ (บาท)", "ไตรมาส", "", "", "", "หมายเหตุ")


def ticks(fact: Fact, year: int, tick: str, empty: str = "") -> list[str]:
    return [tick if quarter in fact.quarters(year) else empty for quarter in (1, 2, 3, 4)]


def fields(fact: Fact, words: Sequence[str]) -> list[tuple[str, list[str]]]:
    """The headings of a sheet with their lines, lists not yet marked."""
    values = [
        list(fact.rationale),
        list(fact.objectives),
        [group_text(group) for group in fact.groups],
        [],
        duration(fact),
        cost(fact),
        [fact.responsible],
    ]
    return list(zip(words, values, strict=True))


def duration(fact: Fact) -> list[str]:
    if len(fact.years) == len(YEARS):
        return [quarters_text(fact.quarters(YEARS[0]))]
    return [f"พ.ศ. {year} {quarters_text(fact.quarters(year))}" for year in fact.years]


def cost(fact: Fact) -> list[str]:
    amounts = {fact.money(year) for year in fact.years}
    if amounts == {"0.00"}:
        return ["ไม่ใช้งบประมาณ"]
    return [f"พ.ศ. {year} จำนวน {fact.money(year)} บาท" for year in fact.years]


def steps(fact: Fact, mark: Callable[[int], str], below: Callable[[int, int], str]) -> list[str]:
    return nested(fact.steps, mark, below)


def nested(items: Sequence[Nested], mark: Callable[[int], str], below: Callable[[int, int], str]) -> list[str]:
    lines = []
    for number, item in enumerate(items, start=1):
        text, children = (item, ()) if isinstance(item, str) else item
        lines.append(f"{mark(number)}{text}" if len(items) > 1 else text)
        lines += [f"{below(number, place)}{child}" for place, child in enumerate(children, start=1)]
    return lines


def unmarked(_: int, __: int) -> str:
    """The mark of items below others in lists that have none."""
    return ""


# ---------------------------------------------------------------------------------------------
# The books.
# ---------------------------------------------------------------------------------------------


def arabic_numbers() -> bytes:
    """Headings `1. ชื่อโครงการ : …`, marks `1)`, a head of two merged rows, `/` for ticks, no total row."""
    book = TypedBook()
    book.cover()
    for year in YEARS:
        book.line(f"แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. {year}", bold=True)
        rows = [list(FORM), ["", "", "", "", "1", "2", "3", "4", ""]]
        rows += [
            [
                str(number),
                fact.title,
                str(fact.dimension),
                fact.money(year).replace("0.00", "-") if fact.money(year) == "0.00" else fact.money(year),
                *ticks(fact, year, "/"),
                "",
            ]
            for number, fact in enumerate(rows_of(year), start=1)
        ]
        merges = [(0, column, 1, column) for column in (0, 1, 2, 3, 8)]
        book.table(rows, [*merges, (0, 4, 0, 7)])
    words = ("หลักการและเหตุผล", "วัตถุประสงค์", "กลุ่มเป้าหมาย", "วิธีดำเนินการ", "ระยะเวลาดำเนินการ", "งบประมาณ", "ผู้รับผิดชอบ")
    for place, fact in enumerate(FACTS, start=1):
        book.new_page()
        book.line("รายละเอียดโครงการ", bold=True)
        book.line(f"ลำดับที่ {place}")
        book.line(f"มิติที่ {fact.dimension}. {DIMENSIONS[fact.dimension]}")
        book.line(f"1. ชื่อโครงการ : {fact.title}")
        for number, (word, lines) in enumerate(fields(fact, words), start=2):
            book.line(f"{number}. {word}")
            marked = lines if number in (2, 6, 7) else nested(lines, "{}) ".format, unmarked)
            for line in steps(fact, "{}) ".format, "{}.{}) ".format) if number == 5 else marked:
                book.line(line)
        book.line("9. ผลผลิต/ผลลัพธ์")
        book.line("ผลผลิต")
        for line in nested(fact.outputs, "{}) ".format, unmarked):
            book.line(line)
        book.line("ผลลัพธ์")
        for line in nested(fact.outcomes, "{}) ".format, unmarked):
            book.line(line)
    return book.data()


def no_numbers() -> bytes:
    """Bold headings without numbers, titles below them, dashes, a head of one row, a total row."""
    book = TypedBook()
    book.cover()
    book.line("คำนำ", bold=True, center=True)
    book.line("แผนฉบับนี้จัดทำขึ้นเพื่อป้องกันการทุจริต")
    book.line(ORGANIZATION)
    book.new_page()
    for year in YEARS:
        book.line(f"ตารางโครงการ ปี พ.ศ. {year}", center=True)
        head = [
            "ที่",
            "โครงการ/กิจกรรม",
            "มิติที่",
            "งบประมาณ",
            "ไตรมาส 1",
            "ไตรมาส 2",
            "ไตรมาส 3",
            "ไตรมาส 4",
            "หมายเหตุ",
        ]
        rows = [
            [str(number), fact.title, f"มิติที่ {fact.dimension}", fact.money(year), *ticks(fact, year, "✓"), ""]
            for number, fact in enumerate(rows_of(year), start=1)
        ]
        counts = [str(sum(quarter in fact.quarters(year) for fact in rows_of(year))) for quarter in (1, 2, 3, 4)]
        total = sum(float(fact.money(year).replace(",", "")) for fact in rows_of(year))
        book.table([head, *rows, ["รวม", "", "", f"{total:,.2f}", *counts, ""]])
    words = (
        "หลักการและเหตุผล",
        "วัตถุประสงค์",
        "เป้าหมาย",
        "ขั้นตอนการดำเนินงาน",
        "ระยะเวลาดำเนินการ",
        "งบประมาณ",
        "ผู้รับผิดชอบโครงการ",
    )
    for fact in FACTS:
        book.new_page()
        book.line(f"มติที่ {fact.dimension} {DIMENSIONS[fact.dimension]}", bold=True)
        book.line("ชื่อโครงการ", bold=True)
        book.line(fact.title)
        for place, (word, lines) in enumerate(fields(fact, words)):
            book.line(word, bold=True)
            marked = lines if place in (0, 4, 5, 6) else [f"- {line}" for line in lines]
            for line in steps(fact, lambda _: "- ", lambda _, __: "• ") if place == 3 else marked:
                book.line(line)
        book.line("ผลผลิต (Output)", bold=True)
        for text in fact.outputs:
            book.line(f"- {text}")
        book.line("ผลลัพธ์ (Outcome)", bold=True)
        for text in fact.outcomes:
            book.line(f"– {text}")
    return book.data()


def two_columns() -> bytes:
    """Sheets as tables of two columns, boxes for ticks, Thai digits everywhere."""
    book = TypedBook()
    book.cover()
    for year in YEARS:
        rows = [[in_thai(f"แผนปฏิบัติการป้องกันการทุจริต พ.ศ. {year}"), *[""] * 8], list(FORM)]
        rows.append(["", "", "", "", *map(in_thai, "1234"), ""])
        rows += [
            [
                in_thai(str(number)),
                fact.title,
                in_thai(str(fact.dimension)),
                in_thai(fact.money(year)),
                *ticks(fact, year, "☑", "☐"),
                "-",
            ]
            for number, fact in enumerate(rows_of(year), start=1)
        ]
        book.table(rows, [(0, 0, 0, 8), (1, 4, 1, 7)])
    words = (
        "หลักการและเหตุผล/ที่มาของโครงการ",
        "วัตถุประสงค์",
        "กลุ่มเป้าหมาย",
        "วิธีดำเนินการ",
        "ระยะเวลาดำเนินการ",
        "งบประมาณดำเนินการ",
        "ผู้รับผิดชอบโครงการ",
    )
    for fact in FACTS:
        book.new_page()
        book.line(in_thai(f"มิติที่ {fact.dimension} {DIMENSIONS[fact.dimension]}"))
        rows = [["๑. ชื่อโครงการ", fact.title]]
        for number, (word, lines) in enumerate(fields(fact, words), start=2):
            marked = lines if number in (2, 6, 7, 8) else nested(lines, "{}. ".format, unmarked)
            below = steps(fact, "{}. ".format, "{}.{} ".format) if number == 5 else marked
            rows.append([in_thai(f"{number}. {word}"), in_thai("\n".join(below))])
        rows.append(["๙. ผลผลิต", in_thai("\n".join(nested(fact.outputs, "{}. ".format, unmarked)))])
        rows.append(["๑๐. ผลลัพธ์", in_thai("\n".join(nested(fact.outcomes, "{}. ".format, unmarked)))])
        book.table(rows)
    return book.data()


def other_words() -> bytes:
    """Other words for the headings, `(๑)` for marks, tables continued on the next page without their head, x for ticks."""
    book = TypedBook()
    book.cover()
    for year in YEARS:
        book.line(f"แผนปฏิบัติการป้องกันการทุจริต พ.ศ. {year} ของ {ORGANIZATION}")
        rows = [
            [
                str(number),
                fact.title,
                str(fact.dimension),
                "ไม่ใช้งบประมาณ" if fact.money(year) == "0.00" else f"{fact.money(year)} บาท",
                *ticks(fact, year, "x"),
                "",
            ]
            for number, fact in enumerate(rows_of(year), start=1)
        ]
        book.table([list(FORM), ["", "", "", "", "1", "2", "3", "4", ""], rows[0]])
        book.new_page()
        book.table(rows[1:])
    words = (
        "ความเป็นมา",
        "วัตถุประสงค์ของโครงการ",
        "กลุ่มเป้าหมาย/ผู้เข้าร่วมโครงการ",
        "วิธีการดำเนินงาน",
        "ระยะเวลา",
        "งบประมาณและแหล่งที่มา",
        "หน่วยงานที่รับผิดชอบ",
    )
    for fact in FACTS:
        book.new_page()
        book.line("รายละเอียดโครงการ/กิจกรรม/มาตรการ", center=True)
        book.line(f"มติที่ {fact.dimension} {DIMENSIONS[fact.dimension]}")
        book.line(f"ชื่อโครงการ/กิจกรรม/มาตรการ: {fact.title}")
        for place, (word, lines) in enumerate(fields(fact, words)):
            single = place in (4, 5, 6) and len(lines) == 1
            book.line(f"{word}: {lines[0]}" if single else f"{word}:")
            marked = lines if place in (0, 4, 5, 6) else nested(lines, lambda n: in_thai(f"({n}) "), unmarked)
            for line in [] if single else marked:
                book.line(line)
            for line in steps(fact, lambda n: in_thai(f"({n}) "), lambda _, __: "- ") if place == 3 else ():
                book.line(line)
        book.line("ผลผลิต: " + fact.outputs[0])
        for text in fact.outputs[1:]:
            book.line(text)
        book.line("ผลที่คาดว่าจะได้รับ:")
        for line in nested(fact.outcomes, lambda n: in_thai(f"({n}) "), unmarked):
            book.line(line)
    return book.data()


def one_table_of_all_years() -> bytes:
    """All years in one table with a row for each, quarters as text, and a head that is repeated."""
    book = TypedBook()
    book.cover()
    head = ["ลำดับที่", "ชื่อโครงการ", "มิติ", "งบประมาณ (บาท)", "ไตรมาสที่ดำเนินการ", "หน่วยงานรับผิดชอบ"]
    rows: list[list[str]] = []
    for year in YEARS:
        rows += (
            [[f"ปีงบประมาณ พ.ศ. {year}", *[""] * 5], head]
            if rows
            else [head, [f"ปีงบประมาณ พ.ศ. {year}", *[""] * 5]]
        )
        rows += [
            [
                f"{number}.",
                fact.title,
                str(fact.dimension),
                fact.money(year),
                "1-4" if len(fact.quarters(year)) == 4 else str(fact.quarters(year)[0]),
                fact.responsible,
            ]
            for number, fact in enumerate(rows_of(year), start=1)
        ]
    book.table(rows, [(place, 0, place, 5) for place, row in enumerate(rows) if row[0].startswith("ปี")])
    words = (
        "หลักการและเหตุผล",
        "วัตถุประสงค์",
        "กลุ่มเป้าหมาย",
        "ขั้นตอนการดำเนินการ",
        "กำหนดเวลาดำเนินการ",
        "งบประมาณที่ใช้",
        "ส่วนราชการที่รับผิดชอบ",
    )
    for fact in FACTS:
        book.new_page()
        book.line(f"มิติที่ {fact.dimension} {DIMENSIONS[fact.dimension]}")
        book.line("๑. ชื่อโครงการ")
        book.line(fact.title)
        for number, (word, lines) in enumerate(fields(fact, words), start=2):
            book.line(f"{in_thai(str(number))}. {word}")
            marked = lines if number in (2, 6, 7, 8) else nested(lines, f"{number}.{{}} ".format, unmarked)
            below = steps(fact, f"{number}.{{}} ".format, f"{number}.{{}}.{{}} ".format) if number == 5 else marked
            for line in below:
                book.line(in_thai(line))
        book.line("๙. ผลผลิต")
        for line in nested(fact.outputs, "9.{} ".format, unmarked):
            book.line(in_thai(line))
        book.line("๑๐. ผลลัพธ์")
        for line in nested(fact.outcomes, "10.{} ".format, unmarked):
            book.line(in_thai(line))
    return book.data()


def years_side_by_side() -> bytes:
    """A column of money for each year, quarters in the sheets only, Word's own lists."""
    book = TypedBook()
    book.cover()
    head = ["ลำดับ", "โครงการ/กิจกรรม", "มิติ", *(f"งบประมาณ พ.ศ. {year}" for year in YEARS), "หมายเหตุ"]
    rows = [
        [
            str(number),
            fact.title,
            str(fact.dimension),
            *(fact.money(year) if year in fact.years else "" for year in YEARS),
            "",
        ]
        for number, fact in enumerate(FACTS, start=1)
    ]
    book.table([head, *rows])
    sheets_with_native_lists(book)
    return book.data()


def sheets_with_native_lists(book: TypedBook) -> None:
    words = ("หลักการและเหตุผล", "วัตถุประสงค์", "กลุ่มเป้าหมาย", "วิธีดำเนินการ", "ระยะเวลาดำเนินการ", "งบประมาณ", "ผู้รับผิดชอบ")
    for fact in FACTS:
        book.new_page()
        book.line("รายละเอียดโครงการ", bold=True)
        book.line(f"มิติที่ {fact.dimension} {DIMENSIONS[fact.dimension]}")
        book.line(f"ชื่อโครงการ\t{fact.title}")
        for place, (word, lines) in enumerate(fields(fact, words)):
            book.document.add_heading(word, 3)
            for line in lines:
                book.line(line, style=None if place in (0, 4, 5, 6) else "List Bullet")
            for item in fact.steps if place == 3 else ():
                text, children = (item, ()) if isinstance(item, str) else item
                book.line(text, style="List Bullet")
                for child in children:
                    book.line(f"- {child}")
        book.document.add_heading("ผลผลิต/ผลลัพธ์", 3)
        book.document.add_heading("ผลผลิต", 4)
        for text in fact.outputs:
            book.line(text, style="List Bullet")
        book.document.add_heading("ผลลัพธ์", 4)
        for text in fact.outcomes:
            book.line(text, style="List Bullet")


def no_tables() -> bytes:
    """No yearly table at all: what a project costs and when stands in its sheet."""
    book = TypedBook()
    book.cover()
    sheets_with_native_lists(book)
    return book.data()


def soft_breaks_and_groups() -> bytes:
    """Rows that name the dimension, Wingdings' ticks, lists in one paragraph with soft breaks, signatures at the end."""
    book = TypedBook()
    book.cover()
    for year in YEARS:
        book.line(f"บัญชีโครงการ ปี {year}")
        head = ["ลำดับ", "โครงการ", "งบประมาณ", "ดำเนินการไตรมาส", "", "", "", "หมายเหตุ"]
        rows = [head, ["", "", "", "1", "2", "3", "4", ""]]
        for number, fact in enumerate(rows_of(year), start=1):
            rows.append([f"มิติที่ {fact.dimension} {DIMENSIONS[fact.dimension]}", *[""] * 7])
            rows.append([str(number), fact.title, fact.money(year), *ticks(fact, year, "ü"), ""])
        book.table(rows, [(0, 3, 0, 6)])
    words = ("หลักการและเหตุผล", "วัตถุประสงค์", "กลุ่มเป้าหมาย", "วิธีดำเนินการ", "ระยะเวลาดำเนินการ", "งบประมาณ", "ผู้รับผิดชอบ")
    for fact in FACTS:
        book.new_page()
        book.line(f"มิติที่ {fact.dimension} {DIMENSIONS[fact.dimension]}", bold=True)
        book.line(f"๑. ชื่อโครงการ {fact.title}", bold=True)
        for number, (word, lines) in enumerate(fields(fact, words), start=2):
            book.line(in_thai(f"{number}. {word}"), bold=True)
            marked = lines if number in (6, 7, 8) else nested(lines, "{}) ".format, unmarked)
            if number == 2:
                for line in lines:
                    book.line(line)
            else:
                below = steps(fact, "{}) ".format, lambda _, __: "- ") if number == 5 else marked
                book.line(in_thai("\n".join(below)))
        book.line("๙. ผลผลิต/ผลลัพธ์", bold=True)
        book.line(in_thai("\n".join(["ผลผลิต", *nested(fact.outputs, "{}) ".format, unmarked)])))
        book.line(in_thai("\n".join(["ผลลัพธ์", *nested(fact.outcomes, "{}) ".format, unmarked)])))
    book.line("ลงชื่อ........................................ผู้จัดทำแผน")
    book.line("(........................................)")
    book.line("ตำแหน่ง นักวิเคราะห์นโยบายและแผน")
    return book.data()


def as_text() -> bytes:
    """The text of a book, as copied from a page: no styles, columns by tabs."""
    lines = [TITLE, f"(พ.ศ. {YEARS[0]} – {YEARS[-1]})", "ของ", ORGANIZATION, "อำเภอตัวอย่างจังหวัดตัวอย่าง", ""]
    for year in YEARS:
        lines += [
            f"แผนปฏิบัติการป้องกันการทุจริต พ.ศ. {year} ของ {ORGANIZATION}",
            "",
            "\t".join(FORM),
            "\t\t\t\t1\t2\t3\t4\t",
        ]
        lines += [
            "\t".join(
                [str(number), fact.title, str(fact.dimension), fact.money(year), *ticks(fact, year, "✔"), ""]
            )
            for number, fact in enumerate(rows_of(year), start=1)
        ]
        lines.append("")
    words = ("หลักการและเหตุผล", "วัตถุประสงค์", "กลุ่มเป้าหมาย", "วิธีดำเนินการ", "ระยะเวลาดำเนินการ", "งบประมาณ", "ผู้รับผิดชอบ")
    for fact in FACTS:
        lines += [f"มิติที่ {fact.dimension} {DIMENSIONS[fact.dimension]}", f"๑. ชื่อโครงการ: {fact.title}"]
        for number, (word, values) in enumerate(fields(fact, words), start=2):
            marked = values if number in (2, 6, 7, 8) else nested(values, "- {}) ".format, unmarked)
            lines += [
                in_thai(f"{number}. {word}"),
                *(steps(fact, "- {}) ".format, "{}.{}) ".format) if number == 5 else marked),
            ]
        lines += ["๙. ผลผลิต/ผลลัพธ์", "ผลผลิต", *nested(fact.outputs, "{}) ".format, unmarked)]
        lines += ["ผลลัพธ์", *nested(fact.outcomes, "{}) ".format, unmarked), ""]
    return "\n".join(lines).encode()


BOOKS: dict[str, Callable[[], bytes]] = {
    "arabic-numbers": arabic_numbers,
    "no-numbers": no_numbers,
    "two-columns": two_columns,
    "other-words": other_words,
    "one-table-of-all-years": one_table_of_all_years,
    "years-side-by-side": years_side_by_side,
    "no-tables": no_tables,
    "soft-breaks-and-groups": soft_breaks_and_groups,
    "text": as_text,
}


# ---------------------------------------------------------------------------------------------
# What they hold.
# ---------------------------------------------------------------------------------------------


def wanted(fact: Fact) -> dict[str, object]:
    return {
        "title": fact.title,
        "dimension": str(fact.dimension),
        "rationale": list(fact.rationale),
        "objectives": list(fact.objectives),
        "target_groups": [(name, str(count) if count else "", unit) for name, count, unit in fact.groups],
        "steps": [step if isinstance(step, str) else (step[0], list(step[1])) for step in fact.steps],
        "responsible": [fact.responsible],
        "outputs": list(fact.outputs),
        "outcomes": list(fact.outcomes),
        "years": {year: (f"{money}", quarters) for year, (money, quarters) in fact.years.items()},
    }


def found_in(book: ImportedBook, folder: Path) -> tuple[dict[str, object], list[dict[str, object]]]:
    for name, content in book.files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    plan = check_plan(folder).plan
    assert plan.info
    assert not plan.broken
    projects: list[dict[str, object]] = []
    for id_ in plan.info.sheets or ():
        project = plan.projects[id_]
        projects.append(
            {
                "title": project.title,
                "dimension": str(project.dimension),
                "rationale": list(project.rationale),
                "objectives": list(project.objectives),
                "target_groups": [
                    (each.group, str(each.count) if each.count else "", each.unit or "")
                    for each in project.target_groups
                ],
                "steps": [
                    (step.text, [each.text for each in step.steps or ()] or list(step.bullets or ()))
                    if step.steps or step.bullets
                    else step.text
                    for step in project.steps
                ],
                "responsible": list(project.responsible),
                "outputs": [step.text for step in project.outputs],
                "outcomes": [step.text for step in project.outcomes],
                "years": {
                    year: (f"{row.budget:,.2f}", row.quarters)
                    for year, _, row in sorted(plan.rows())
                    if row.project == id_
                },
            }
        )
    info: dict[str, object] = {
        "title": plan.info.title,
        "name": plan.info.organization.name,
        "type": plan.info.organization.type,
        "place": (plan.info.organization.district, plan.info.organization.province),
        "period": (plan.info.period.start, plan.info.period.end),
    }
    return info, projects


def in_arabic(value: object) -> object:
    if isinstance(value, dict):
        return {key: in_arabic(each) for key, each in value.items()}
    if isinstance(value, list):
        return [in_arabic(each) for each in value]
    if isinstance(value, tuple):
        return tuple(in_arabic(each) for each in value)
    return arabic_digits(value) if isinstance(value, str) else value


@pytest.mark.parametrize("name", BOOKS)
def test_every_text_and_value_is_where_it_belongs(name: str, tmp_path: Path) -> None:
    book = import_book(BOOKS[name]())
    assert book.problem is None
    info, projects = found_in(book, tmp_path / "book")
    assert info == {
        "title": TITLE,
        "name": ORGANIZATION,
        "type": "subdistrict-municipality",
        "place": ("ตัวอย่าง", "ตัวอย่าง"),
        "period": YEARS[:1] + YEARS[-1:],
    }
    assert in_arabic(projects) == [wanted(fact) for fact in FACTS]


@pytest.mark.parametrize("name", BOOKS)
def test_no_paragraph_is_left_for_the_notes(name: str) -> None:
    book = import_book(BOOKS[name]())
    assert [note.data() for note in book.notes] == []
    assert book.counts.data > 60
