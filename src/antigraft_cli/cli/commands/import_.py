"""`plan import`: an existing book, from Word or as text, becomes a new plan's folder."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated

import typer

from antigraft_cli.cli.frame.checked_line import checked_line, totals_of
from antigraft_cli.cli.frame.console import note, say
from antigraft_cli.cli.frame.language import language, tr
from antigraft_cli.cli.frame.run import CANNOT_WRITE
from antigraft_cli.cli.options.edited_book import Answers, bring_back
from antigraft_cli.cli.options.lang import Lang
from antigraft_cli.pipeline.book_import.import_book import ImportedBook, import_book
from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.pipeline.new_folder import write_new_folder
from antigraft_cli.report.escape import printable
from antigraft_cli.source.plan_files import NOTES_FILE
from antigraft_cli.system_reasons import reason

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_OUR_ENDING = re.compile(r"-25[0-9]{2}(?:-25[0-9]{2})?(?:-rev[0-9]+)?(?:-draft)?$")

BookFiles = Annotated[
    list[str],
    typer.Argument(
        metavar="FILE",
        help=tr(
            "เล่มเดิม: .docx หรือ .odt .doc .rtf (ต้องมี LibreOffice) หรือ .txt ใช้ .xlsx หลายไฟล์ได้กับ --into",
            "The existing book: .docx, or .odt, .doc and .rtf (with LibreOffice), or .txt; with --into, workbooks too.",
        ),
        show_default=False,
    ),
]
Output = Annotated[
    Path,
    typer.Option(
        "--output",
        "-o",
        metavar="DIR",
        readable=False,  # not checked by typer: we say why
        help=tr(
            "โฟลเดอร์ที่จะสร้างโฟลเดอร์ของแผน ปกติคือ data/plans",
            "The folder to make the plan's folder in; data/plans by default.",
        ),
    ),
]
Id = Annotated[
    str | None,
    typer.Option(
        "--id",
        metavar="ID",
        help=tr(
            "ชื่อโฟลเดอร์ของแผน ใช้ a-z 0-9 และ - ถ้าเว้นไว้อ่านจากชื่อไฟล์",
            "The name of the plan's folder, of a-z, 0-9 and -; by default, by the file's name.",
        ),
        show_default=False,
    ),
]


Into = Annotated[
    str | None,
    typer.Option(
        "--into",
        metavar="PLAN",
        help=tr(
            "นำสิ่งที่แก้ในเล่มหรือไฟล์ Excel ของแผนนี้กลับเข้าข้อมูล",
            "Bring what was edited in this plan's book or workbooks back into its files.",
        ),
        show_default=False,
    ),
]
DryRun = Annotated[bool, typer.Option("--dry-run", help=tr("แสดงเฉพาะสิ่งที่จะแก้", "Only show what would change."))]
Yes = Annotated[
    bool,
    typer.Option("--yes", "-y", help=tr("แก้โดยไม่ถาม แต่ไม่ลบสิ่งใด", "Change it without asking, but delete nothing.")),
]
DeleteToo = Annotated[
    bool,
    typer.Option(
        "--delete",
        help=tr("ลบสิ่งที่หายไปจากเล่มด้วยโดยไม่ถาม", "Also delete what is gone from the book, without asking."),
    ),
]


def import_(
    files: BookFiles,
    output: Output = Path("data/plans"),
    id_: Id = None,
    into: Into = None,
    dry_run: DryRun = False,
    yes: Yes = False,
    delete: DeleteToo = False,
    lang: Lang = None,
) -> None:
    """Make a new plan from an existing book, or bring an edited book or workbooks back."""
    _ = lang  # read before this command was loaded: see language.choose
    if into:
        bring_back(files, into, Answers(dry_run, yes, delete))
        return
    if len(files) > 1:
        raise typer.BadParameter(tr("นำเข้าได้ครั้งละหนึ่งเล่ม", "one book at a time can be imported"))
    file = files[0]
    folder = output / _plan_id(file, id_)
    if folder.exists() or folder.is_symlink():
        raise typer.BadParameter(_exists(folder))
    book = _book(file)
    if book.problem:
        note(f"plan: {printable(file)}: {book.problem.text(language())}")
        for each in book.reading_notes:
            note(each.text(language()))
        raise typer.Exit(1)
    _write(folder, book)
    _tell(folder, book)


def _plan_id(file: str, id_: str | None) -> str:
    """The id that was asked for, else one made of the file's name. Raises typer.BadParameter if it cannot be one."""
    if id_ is not None:
        if not _ID.fullmatch(id_):
            shown = printable(id_)
            raise typer.BadParameter(
                tr(
                    f"--id {shown} ใช้ไม่ได้ ใช้ได้เฉพาะ a-z 0-9 และ -",
                    f"--id {shown} cannot be used: only a-z, 0-9 and -",
                )
            )
        return id_
    stem = re.sub("[^a-z0-9]+", "-", Path(file).stem.lower()).strip("-")
    return _OUR_ENDING.sub("", stem) if re.search("[a-z]", stem) else "plan"


def _exists(folder: Path) -> str:
    shown = printable(str(folder))
    return tr(
        f"มี {shown} อยู่แล้ว จึงไม่เขียนทับ เลือกชื่ออื่นด้วย --id หรือโฟลเดอร์อื่นด้วย -o",
        f"{shown} exists and is not overwritten: choose another name with --id, or another folder with -o",
    )


def _book(file: str) -> ImportedBook:
    """The book. Raises typer.BadParameter if the file cannot be opened."""
    shown = printable(file)
    try:
        return import_book(Path(file))
    except FileNotFoundError:
        raise typer.BadParameter(tr(f"ไม่พบไฟล์ {shown}", f"no such file: {shown}")) from None
    except (OSError, ValueError) as error:
        why = reason(error) if isinstance(error, OSError) else None
        because = tr(f" ({why.th})", f" ({why.en})") if why else ""
        raise typer.BadParameter(tr(f"เปิดไฟล์ {shown} ไม่ได้{because}", f"cannot open {shown}{because}")) from None


def _write(folder: Path, book: ImportedBook) -> None:
    try:
        write_new_folder(folder, book.files)
    except FileExistsError:
        raise typer.BadParameter(_exists(folder)) from None
    except OSError as error:
        why, shown = reason(error), printable(str(folder))
        note(tr(f"plan: เขียน {shown} ไม่ได้ ({why.th})", f"plan: cannot write {shown} ({why.en})"))
        raise typer.Exit(CANNOT_WRITE) from None


def _tell(folder: Path, book: ImportedBook) -> None:
    """What was written, where the book's paragraphs are, what to look at, and what to do next."""
    shown, counts = printable(str(folder)), book.counts
    projects, years, chapters = (_number_of(book, section) for section in ("projects", "years", "chapters"))
    say(
        tr(
            f"สร้างแล้ว {shown}: {projects:,} โครงการ {years:,} ปี {chapters:,} บท",
            f"made {shown}: projects {projects:,}, years {years:,}, chapters {chapters:,}",
        )
    )
    say(
        tr(
            f"ย่อหน้าทั้งหมด {sum(counts):,}: ในข้อมูล {counts.data:,} ในบท (chapters) {counts.chapters:,} ในบันทึก {counts.notes:,}",
            f"paragraphs {sum(counts):,}: in the data {counts.data:,}, in chapters {counts.chapters:,}, in the notes {counts.notes:,}",
        )
    )
    for each in book.reading_notes:
        say(each.text(language()))
    if book.notes:
        say(
            tr(
                f"มีเรื่องที่ควรดู {len(book.notes):,} เรื่อง อยู่ใน {shown}/{NOTES_FILE}",
                f"things to look at: {len(book.notes):,}, in {shown}/{NOTES_FILE}",
            )
        )
    checked = check_plan(folder)
    say(checked_line(totals_of(checked)))
    say(tr("ขั้นต่อไป:", "next:"))
    say(
        f"  plan validate {shown}\n  plan preview {shown}\n  plan render {shown}{' --draft' if checked.has_errors else ''}"
    )


def _number_of(book: ImportedBook, section: str) -> int:
    return sum(name.startswith(f"{section}/") for name in book.files)
