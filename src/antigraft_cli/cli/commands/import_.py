"""`plan import`: existing books, from Word or as text, become new plans' folders."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from antigraft_cli.cli.frame.checked_line import checked_line
from antigraft_cli.cli.frame.console import note, say
from antigraft_cli.cli.frame.language import language, tr
from antigraft_cli.cli.frame.run import CANNOT_WRITE
from antigraft_cli.cli.options.edited_book import Answers, bring_back
from antigraft_cli.cli.options.ids import checked_id
from antigraft_cli.cli.options.imported_book import Book, Hindrance, Made, NotMade, made_of
from antigraft_cli.cli.options.imported_books import import_books
from antigraft_cli.cli.options.jobs import Jobs
from antigraft_cli.cli.options.lang import Lang
from antigraft_cli.pipeline.plan_ids import plan_id
from antigraft_cli.report.escape import printable
from antigraft_cli.source.plan_files import NOTES_FILE

BookFiles = Annotated[
    list[str],
    typer.Argument(
        metavar="FILE|DIR",
        help=tr(
            "เล่มเดิม: .docx หรือ .odt .doc .rtf (ต้องมี LibreOffice) หรือ .txt หรือโฟลเดอร์ของเล่ม ใช้ .xlsx ได้กับ --into",
            "Existing books: .docx, or .odt, .doc and .rtf (with LibreOffice), or .txt, or folders of them; "
            "with --into, workbooks too.",
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
    jobs: Jobs = None,
    lang: Lang = None,
) -> None:
    """Make new plans from existing books, or bring an edited book or workbooks back."""
    _ = lang  # read before this command was loaded: see language.choose
    if into:
        bring_back(files, into, Answers(dry_run, yes, delete))
        return
    if len(files) == 1 and not os.path.isdir(files[0]):  # noqa: PTH112 - pathlib raises for a name that is too long
        book = Book(Path(files[0]), output / (checked_id(id_) if id_ is not None else plan_id(Path(files[0]))))
        _tell(book.folder, _made(book))
        return
    if id_ is not None:
        raise typer.BadParameter(
            tr(
                "--id ใช้ได้กับเล่มเดียว หลายเล่มตั้งชื่อโฟลเดอร์ตามชื่อไฟล์",
                "--id takes one book: of several, the folders are named after the files",
            )
        )
    import_books(files, output, jobs)


def _made(book: Book) -> Made:
    """What was made of the only book. Raises typer.BadParameter or typer.Exit if nothing was."""
    made = made_of(book)
    if not isinstance(made, NotMade):
        return made
    why = made.why.text(language())
    if made.hindrance is Hindrance.EXISTS:
        instead = tr(
            "เลือกชื่ออื่นด้วย --id หรือโฟลเดอร์อื่นด้วย -o", "choose another name with --id, or another folder with -o"
        )
        raise typer.BadParameter(f"{why}{tr(' ', ': ')}{instead}")
    if made.hindrance is Hindrance.CLOSED:
        raise typer.BadParameter(why)
    if made.hindrance is Hindrance.UNWRITTEN:
        note(f"plan: {why}")
        raise typer.Exit(CANNOT_WRITE)
    note(f"plan: {printable(str(book.file))}: {why}")
    for each in made.reading_notes:
        note(each.text(language()))
    raise typer.Exit(1)


def _tell(folder: Path, made: Made) -> None:
    """What was written, where the book's paragraphs are, what to look at, and what to do next."""
    shown, counts = printable(str(folder)), made.counts
    say(
        tr(
            f"สร้างแล้ว {shown}: {made.projects:,} โครงการ {made.years:,} ปี {made.chapters:,} บท",
            f"made {shown}: projects {made.projects:,}, years {made.years:,}, chapters {made.chapters:,}",
        )
    )
    say(
        tr(
            f"ย่อหน้าทั้งหมด {sum(counts):,}: ในข้อมูล {counts.data:,} ในบท (chapters) {counts.chapters:,} ในบันทึก {counts.notes:,}",
            f"paragraphs {sum(counts):,}: in the data {counts.data:,}, in chapters {counts.chapters:,}, in the notes {counts.notes:,}",
        )
    )
    for each in made.reading_notes:
        say(each.text(language()))
    if made.notes:
        say(
            tr(
                f"มีเรื่องที่ควรดู {made.notes:,} เรื่อง อยู่ใน {shown}/{NOTES_FILE}",
                f"things to look at: {made.notes:,}, in {shown}/{NOTES_FILE}",
            )
        )
    say(checked_line(made.totals))
    say(tr("ขั้นต่อไป:", "next:"))
    draft = " --draft" if made.totals.severities["error"] else ""
    say(f"  plan validate {shown}\n  plan preview {shown}\n  plan render {shown}{draft}")
