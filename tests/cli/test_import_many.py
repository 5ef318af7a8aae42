"""`plan import` of folders and of several books."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from antigraft_cli.cli.frame.run import main
from antigraft_cli.pipeline.book_import.import_book import ImportedBook, import_book
from antigraft_cli.pipeline.plan_ids import plan_ids
from command import plan, script
from previewing import heard
from watched_processes import runs, until

STRANGERS = Path(__file__).parents[1] / "strangers" / "files"
WORD, TEXT, ODT = STRANGERS / "pattaya.docx", STRANGERS / "wang-thong.txt", STRANGERS / "nan.odt"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of books and of what is none; one of them was imported before."""
    books = tmp_path / "books"
    (books / "chum-phae").mkdir(parents=True)
    (books / ".git").mkdir()
    shutil.copy(WORD, books / "b.docx")
    shutil.copy(TEXT, books / "a-2566-2570.txt")
    shutil.copy(TEXT, books / "chum-phae" / "เล่มแผน.txt")
    shutil.copy(WORD, books / "there.docx")
    (books / "broken.docx").write_bytes(WORD.read_bytes()[:5000])
    for name in ("~$b.docx", ".hidden.docx", ".git/c.docx", "scan.pdf", "chum-phae/photo.JPG", "old.PDF", "note"):
        (books / name).write_bytes(b"")
    (tmp_path / "data/plans/there").mkdir(parents=True)
    return tmp_path


Here = Callable[..., tuple[int, str, str]]


@pytest.fixture
def here(folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Here:
    """The command in this process, in the folder: its status and what it prints."""
    monkeypatch.chdir(folder)

    def run(*arguments: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as ended:
            main([*arguments])
        assert isinstance(ended.value.code, int)
        return ended.value.code, *capsys.readouterr()

    return run


def tree(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def about(book: ImportedBook) -> str:
    """What is said of a book whose plan has two warnings if the book is a text, and none if it is Word's."""
    numbers = [
        sum(path.startswith(section) for path in book.files) for section in ("projects", "years", "chapters")
    ]
    warnings = 2 if book.reading_notes else 0
    return (
        "projects {}, years {}, chapters {}, ".format(*numbers)
        + f"errors 0, warnings {warnings}, things to look at {len(book.notes)}"
    )


def account(*books: ImportedBook) -> str:
    data, chapters, notes = map(sum, zip(*(book.counts for book in books), strict=True))
    where = f"in the data {data}, in chapters {chapters}, in the notes {notes}"
    return f"paragraphs {data + chapters + notes}: {where}"


def test_every_book_of_a_folder_becomes_a_plan_and_what_cannot_stops_no_other(folder: Path, here: Here) -> None:
    status, out, errors = here("import", "books", "--jobs", "1", "--lang", "en")
    text, word = import_book(TEXT), import_book(WORD)
    assert status == 1
    assert out.splitlines() == [
        f"books/a-2566-2570.txt: made data/plans/a: {about(text)}",
        "books/a-2566-2570.txt: page numbers left out: 12",
        f"books/b.docx: made data/plans/b: {about(word)}",
        f"books/chum-phae/เล่มแผน.txt: made data/plans/chum-phae: {about(text)}",
        "books/chum-phae/เล่มแผน.txt: page numbers left out: 12",
        f"books: 5, imported: 3, already there: 1, refused: 1; {account(text, word, text)}",
    ]
    assert errors == (
        "passed over, neither Word books nor texts: 4 (.pdf 2 - 1 .jpg 1)\n"
        "plan: books/broken.docx: the file is damaged or unreadable: open it in Word and save it again as .docx\n"
        "plan: books/there.docx: data/plans/there exists and is not overwritten\n"
    )
    made = {"a": text, "b": word, "chum-phae": text}
    assert sorted(path.name for path in (folder / "data/plans").iterdir()) == [*made, "there"]
    assert tree(folder / "data/plans") == {
        f"{id_}/{path}": content for id_, book in made.items() for path, content in book.files.items()
    }


def test_any_number_of_jobs_says_and_writes_the_same(folder: Path, here: Here) -> None:
    shutil.copytree(folder / "data/plans", folder / "again")
    status, out, errors = here("import", "books", "--jobs", "1", "--lang", "th")
    done = plan("import", "books", "--jobs", "3", "-o", "again", cwd=folder)
    said = [text.replace("data/plans", "again") for text in (out, errors)]
    assert [done.returncode, done.stdout, done.stderr] == [status, *said]
    assert tree(folder / "again") == tree(folder / "data/plans")
    assert "รวม 5 เล่ม: นำเข้า 3 มีอยู่แล้ว 1 นำเข้าไม่ได้ 1 ย่อหน้า " in out


def test_several_files_are_imported_each_once_and_not_their_locks(here: Here) -> None:
    given = ["books/b.docx", "books/~$b.docx", "./books/b.docx", "books/a-2566-2570.txt"]
    status, out, errors = here("import", *given, "--jobs", "1", "--lang", "en")
    assert (status, errors) == (0, "")
    assert [line.split(": ")[0] for line in out.splitlines() if ": made " in line] == [given[0], given[3]]
    assert out.splitlines()[-1].startswith("books: 2, imported: 2, already there: 0, refused: 0; ")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("books", "none"), "plan: no such file: none\n"),
        (("books", "--id", "x"), "plan: --id takes one book: of several, the folders are named after the files\n"),
        (("books/.git",), "plan: no book found in books/.git (.docx .docm .odt .doc .rtf .txt)\n"),
    ],
    ids=["missing", "id", "no book"],
)
def test_wrong_arguments_are_said_before_anything_is_made(
    arguments: tuple[str, ...], message: str, folder: Path, here: Here
) -> None:
    (folder / "books/.git/c.docx").unlink()
    assert here("import", *arguments, "--lang", "en") == (2, "", message)
    assert os.listdir(folder / "data/plans") == ["there"]  # noqa: PTH208


def test_where_one_plan_cannot_be_written_no_other_is_tried(folder: Path, here: Here) -> None:
    (folder / "full").write_text("", "utf-8")
    status, out, errors = here("import", "books", "-o", "full/plans", "--jobs", "1", "--lang", "en")
    assert (status, out[:60]) == (74, "books: 1, imported: 0, already there: 0, refused: 1; paragra")
    assert errors.splitlines()[1].startswith("plan: books/a-2566-2570.txt: cannot write full/plans/a (")


def test_ids_are_told_apart_by_the_order_of_the_files() -> None:
    names = ["Book.docx", "a/Book.odt", "book-2.docx", "b/แผน.docx", "c 1/ชั้นใน/แผน.docx", "แผน.docx", "แผน2.docx"]
    names += ["con.docx", "b/Con.doc", "pa-sak-2566-2570-rev1.docx", "๒๕๖๖.docx", "2566.docx"]
    assert plan_ids([Path(name) for name in names]) == [
        *("book", "book-3", "book-2", "b", "c-1", "plan", "plan-2"),
        *("con-plan", "con-plan-2", "pa-sak", "plan-3", "plan-4"),
    ]


# Ended in the middle: an office that says who waits for it and goes on when it is let go, and then a book.

OFFICE = """#!/bin/sh
echo $PPID $$ > "$OUT.part"
mv "$OUT.part" "$OUT"
while [ ! -e "$OUT.go" ]; do sleep 0.02; done
"""


class Running(NamedTuple):
    """A command whose first book is done, and whose second waits in `worker` for the office."""

    command: subprocess.Popen[str]
    worker: int
    office: int
    folder: Path

    def others(self) -> list[int]:
        """All processes of the command."""
        stats = [path.read_text("utf-8") for path in Path("/proc").glob("[0-9]*/stat") if path.exists()]
        fields = [(int(stat.split()[0]), int(stat.rpartition(")")[2].split()[1])) for stat in stats]
        return [process for process, parent in fields if parent == self.command.pid]


def begun(folder: Path) -> Running:
    (folder / "bin").mkdir()
    office, out = folder / "bin" / "soffice", folder / "out"
    office.write_text(OFFICE, "utf-8")
    office.chmod(0o755)
    (folder / "temporary").mkdir()
    shutil.copy(TEXT, folder / "a.txt")
    shutil.copy(ODT, folder / "b.odt")
    changed = {
        "PATH": f"{office.parent}:{os.environ['PATH']}",
        "TMPDIR": str(folder / "temporary"),
        "OUT": str(out),
    }
    with heard(signal.SIGINT):
        command = subprocess.Popen(
            [script(), "import", "a.txt", "b.odt", "--jobs", "2", "--lang", "en"],
            cwd=folder,
            env=os.environ | changed,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
    until(lambda: out.exists() and (folder / "data/plans/a").exists())
    worker, process = map(int, out.read_text("utf-8").split())
    return Running(command, worker, process, folder)


on_linux = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="only Linux has /proc")


@on_linux
def test_ctrl_c_leaves_whole_folders_and_nothing_else(tmp_path: Path) -> None:
    running = begun(tmp_path)
    processes = running.others()
    running.command.send_signal(signal.SIGINT)
    out, errors = running.command.communicate(timeout=30)
    assert (running.command.returncode, errors, out in ("", OF_A)) == (130, "", True)
    assert len(processes) == 2
    assert_only_the_first_is_there(running, processes)
    assert list((tmp_path / "temporary").iterdir()) == []


@on_linux
def test_a_process_that_is_killed_ends_the_command_with_a_message(tmp_path: Path) -> None:
    running = begun(tmp_path)
    processes = running.others()
    os.kill(running.worker, signal.SIGKILL)
    out, errors = running.command.communicate(timeout=30)
    assert (running.command.returncode, out) == (70, OF_A)
    assert errors == (
        "plan: stopped at b.odt: the process that worked on it was ended (SIGKILL), perhaps for want of memory\n"
        "what was written before is whole; run it again with --jobs 1\n"
    )
    (tmp_path / "out.go").touch()
    assert_only_the_first_is_there(running, processes)


@on_linux
def test_processes_end_by_themselves_when_the_command_is_killed(tmp_path: Path) -> None:
    running = begun(tmp_path)
    processes = running.others()
    running.command.kill()
    (tmp_path / "out.go").touch()
    out, errors = running.command.communicate(timeout=30)
    assert (out in ("", OF_A), errors) == (True, "")
    assert len(processes) == 2
    assert_only_the_first_is_there(running, processes)
    assert list((tmp_path / "temporary").iterdir()) == []


OF_A = f"a.txt: made data/plans/a: {about(import_book(TEXT))}\na.txt: page numbers left out: 12\n"


def assert_only_the_first_is_there(running: Running, processes: list[int]) -> None:
    """The first book's plan is whole, nothing else is there, and nothing runs any more."""
    until(lambda: not any(map(runs, [*processes, running.office])))
    assert tree(running.folder / "data/plans/a") == import_book(TEXT).files
    assert os.listdir(running.folder / "data/plans") == ["a"]  # noqa: PTH208
