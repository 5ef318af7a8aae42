"""Workbooks that are damaged or mean harm get a sentence in bounded time and memory; nothing of them is run or fetched."""

from __future__ import annotations

import io
import os
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from random import Random

import pytest

from antigraft_cli.readers.document_file import MAX_BYTES
from antigraft_cli.readers.workbook_reading import MAX_ROWS, read_workbook
from antigraft_cli.writers.xlsx.excel_file import excel_file
from antigraft_cli.writers.xlsx.workbook import Column, Kind, Sheet, Workbook
from books import PLANS
from command import plan
from word_files import archive, changed, paragraph, word_file

FILE = excel_file(
    Workbook(
        "ก",
        "ข",
        date(2026, 10, 1),
        (Sheet("แผ่น", "หัวเรื่อง", (Column("ก"), Column("ข", Kind.NUMBER)), (("แถว", Decimal("0.95")),)),),
    )
)[0]
SHEET = "xl/worksheets/sheet1.xml"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
NOT_ONE = "not an Excel workbook (.xlsx): open it in Excel and save it as Excel Workbook (.xlsx)"
DAMAGED = "the file is damaged or unreadable: open it in Excel and save it as Excel Workbook (.xlsx)"
SWOLLEN = "what the file holds is abnormally large once unpacked, so it is not read"
LOCKED = "the file has a password: open it in Excel and save it without one"
TOO_LARGE = "the file is over 64 MiB"


def part(name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(FILE)) as read:
        return read.read(name)


def sheet(data: str, before: str = "") -> bytes:
    """The workbook with these rows in its sheet."""
    return changed(
        FILE, SHEET, f'{before}<worksheet xmlns="{MAIN}"><sheetData>{data}</sheetData></worksheet>'.encode()
    )


def _entities() -> bytes:
    entities = "".join(f"<!ENTITY e{n} '{f'&e{n - 1};' * 10 if n else 'ก'}'>" for n in range(20))
    return sheet('<row r="1"><c r="A1" t="str"><v>&e19;</v></c></row>', f"<!DOCTYPE w [{entities}]>")


def _compound(stream: str) -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + stream.encode("utf-16-le") + bytes(600)


def _open_document() -> bytes:
    return archive({"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b"<a/>"})


def _many_parts() -> bytes:
    directory = (b"PK\1\2" + bytes(42)) * 150_000
    return directory + b"PK\5\6" + bytes(4) + b"\xff" * 4 + len(directory).to_bytes(4, "little") + bytes(6)


REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty": (lambda: b"", NOT_ONE),
    "a text": ("ก,ข\n".encode, NOT_ONE),
    "a program": (lambda: b"MZ" + bytes(5_000), NOT_ONE),
    "xls": (lambda: _compound("Workbook"), NOT_ONE),
    "a password": (lambda: _compound("EncryptedPackage"), LOCKED),
    "ods": (_open_document, NOT_ONE),
    "Word": (lambda: word_file(paragraph("ก")), NOT_ONE),
    "an archive": (lambda: archive({"a.txt": b"a"}), NOT_ONE),
    "cut": (lambda: FILE[: len(FILE) // 2], DAMAGED),
    "not well formed": (lambda: changed(FILE, SHEET, b"<worksheet>"), DAMAGED),
    "entities": (_entities, DAMAGED),
    "a file as entity": (
        lambda: sheet('<row r="1"><c r="A1" t="str"><v>&e;</v></c></row>', "<!DOCTYPE w [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"),
        DAMAGED,
    ),
    "entities in the styles": (lambda: changed(FILE, "xl/styles.xml", b"<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>"), DAMAGED),
    "a bomb": (lambda: sheet(" " * (40 << 20)), SWOLLEN),
    "a bomb of rows": (lambda: sheet("<row/>" * 1_100_000), SWOLLEN),
    "a bomb of texts": (lambda: changed(FILE, "xl/sharedStrings.xml", f'<sst xmlns="{MAIN}">{"<si/>" * 1_100_000}</sst>'.encode()), SWOLLEN),
    "many parts": (_many_parts, SWOLLEN),
    "too large": (lambda: b"PK" + bytes(MAX_BYTES), TOO_LARGE),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_a_hostile_workbook_gets_a_sentence(name: str) -> None:
    make, sentence = REFUSED[name]
    data = make()
    tracemalloc.start()
    begun = time.process_time()
    reading = read_workbook(data)
    seconds, (_, peak) = time.process_time() - begun, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert reading.problem is not None
    assert (reading.problem.en, reading.grids) == (sentence, ())
    assert any("ก" <= letter <= "ฮ" for letter in reading.problem.th)
    assert (seconds < 20, peak < 5 * len(data) + (200 << 20)) == (True, True)


def _many_sheets() -> bytes:
    names = [f"s{number}" for number in range(3)]
    rows = "".join(f'<row r="{row}"><c r="A{row}"><v>1</v></c></row>' for row in range(1, 401))
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    listed = "".join(f'<sheet name="{name}" sheetId="{n}" r:id="r{n}"/>' for n, name in enumerate(names, start=1))
    links = "".join(
        f'<Relationship Id="r{n}" Type="{relation}/worksheet" Target="worksheets/{name}.xml"/>'
        for n, name in enumerate(names, start=1)
    )
    parts = {
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{relation}"><sheets>{listed}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": (
            f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{links}</Relationships>'
        ),
    }
    one = f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'
    parts |= {f"xl/worksheets/{name}.xml": one for name in names}
    made = FILE
    for name, data in parts.items():
        made = changed(made, name, data.encode())
    return made


def test_the_rows_of_all_sheets_together_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    data = _many_sheets()
    assert sum(len(grid.rows) for grid in read_workbook(data).grids) == 1_200
    monkeypatch.setattr("antigraft_cli.readers.workbook_reading._MOST_ROWS", 1_000)
    problem = read_workbook(data).problem
    assert problem is not None
    assert problem.en == SWOLLEN


ODD = {
    "a million rows claimed": '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
    "rows out of order": '<row r="9"><c r="A9"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>',
    "no such text": '<row r="1"><c r="A1" t="s"><v>999999999</v></c></row>',
    "no such style": '<row r="1"><c r="A1" s="99999"><v>1</v></c></row>',
    "no such cell": '<row r="0"><c r="A0"><v>1</v></c></row>',
    "a cell far away": '<row r="99999999999"><c r="ZZZZZ99999999999"><v>1</v></c></row>',
    "huge numbers": '<row r="1"><c r="A1"><v>1e999</v></c><c r="B1"><v>1e308</v></c><c r="C1"><v>-0</v></c></row>',
    "a date beyond time": '<row r="1"><c r="A1" t="d"><v>99999-01-01</v></c></row>',
    "an error": '<row r="1"><c r="A1" t="e"><v>#DIV/0!</v></c></row>',
    "a formula alone": '<row r="1"><c r="A1"><f>WEBSERVICE("http://x.example")</f></c></row>',
}


@pytest.mark.parametrize("name", ODD)
def test_odd_sheets_are_read_within_bounds_or_refused(name: str) -> None:
    begun = time.process_time()
    reading = read_workbook(sheet(ODD[name]))
    assert time.process_time() - begun < 20
    assert bool(reading.problem) != bool(reading.grids)
    assert all(len(grid.rows) <= MAX_ROWS for grid in reading.grids)


def test_macros_and_links_to_other_files_stay_where_they_are() -> None:
    link = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" '
        'Target="file:///etc/passwd" TargetMode="External"/></Relationships>'
    )
    made = changed(FILE, "xl/vbaProject.bin", b"\xd0\xcf\x11\xe0 Auto_Open")
    made = changed(made, "xl/externalLinks/externalLink1.xml", f'<externalLink xmlns="{MAIN}"/>'.encode())
    made = changed(made, "xl/externalLinks/_rels/externalLink1.xml.rels", link.encode())
    assert read_workbook(made) == read_workbook(FILE)


def test_what_is_shown_in_percent_is_read_in_percent() -> None:
    styles = part("xl/styles.xml").replace(
        b'numFmtId="0" fontId="0" fillId="0" borderId="1"', b'numFmtId="9" fontId="0" fillId="0" borderId="1"'
    )
    assert styles != part("xl/styles.xml")
    (grid,) = read_workbook(changed(FILE, "xl/styles.xml", styles)).grids
    assert grid.rows[-1] == ("แถว", Decimal("95.00"))
    assert read_workbook(FILE).grids[0].rows[-1] == ("แถว", Decimal("0.95"))


def test_bytes_that_are_spoilt_anywhere_end_in_grids_or_a_sentence() -> None:
    random, problems = Random(1), 0  # noqa: S311 - not for secrets
    for _ in range(60):
        spoilt = bytearray(FILE)
        for _ in range(random.randint(1, 20)):
            spoilt[random.randrange(len(spoilt))] = random.randrange(256)
        problems += bool(read_workbook(bytes(spoilt)).problem)
    assert 0 < problems <= 60


def test_workbooks_of_other_kinds_and_giants_say_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "ก.xls").write_bytes(_compound("Workbook"))
    (tmp_path / "ข.ods").write_bytes(_open_document())
    with (tmp_path / "ค.xlsx").open("wb") as file:
        file.truncate(10 << 30)
    done = plan("import", "ก.xls", "ข.ods", "ค.xlsx", "--into", str(PLANS / "example"), "--yes", cwd=tmp_path)
    why = "ไม่ใช่ไฟล์ Excel (.xlsx): เปิดใน Excel แล้วบันทึกเป็น Excel Workbook (.xlsx)"
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"plan: ก.xls: {why}\nplan: ข.ods: {why}\nplan: ค.xlsx: ไฟล์ใหญ่เกิน 64 MiB\n"


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "ก.xlsx")
    done = plan("import", "ก.xlsx", "--into", str(PLANS / "example"), cwd=tmp_path)
    assert (done.returncode, done.stderr.splitlines()[-1]) == (2, "plan: ก.xlsx: ไม่ใช่ไฟล์ข้อมูลธรรมดา")
