"""The option `--reference`: a Word file whose looks a book takes."""

from __future__ import annotations

from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from antigraft_cli.cli.language import language, tr
from antigraft_cli.report.escape import printable

if TYPE_CHECKING:
    from antigraft_cli.diagnostics import Diagnostic
    from antigraft_cli.report.finding import Finding
    from antigraft_cli.writers.docx.looks import Looks
    from antigraft_cli.writers.docx.reference_styles import Styles

ReferenceFile = Annotated[
    Path | None,
    typer.Option(
        "--reference",
        metavar="FILE.docx",
        help=tr("ไฟล์ Word ที่ใช้เป็นแบบของรูปลักษณ์", "A Word file to take the looks from."),
        show_default=False,
    ),
]


class Reference(NamedTuple):
    """A reference's looks, and how its styles match ours."""

    path: Path
    looks: Looks
    styles: Styles

    def missing_styles(self, book: bytes) -> list[Finding]:
        """T604 for every style that a Word file made by these looks uses and the reference lacks."""
        from antigraft_cli.report.finding import resolve  # noqa: PLC0415
        from antigraft_cli.source.folder import PlanFolder  # noqa: PLC0415
        from antigraft_cli.writers.docx.package import styles_used  # noqa: PLC0415

        lacking = [name for name in styles_used(book) if name in self.styles.missing]
        return resolve(PlanFolder(Path()), [self._missing(id_) for id_ in lacking])

    def _missing(self, id_: str) -> Diagnostic:
        from antigraft_cli.diagnostics import Diagnostic, Message, Span  # noqa: PLC0415
        from antigraft_cli.writers.docx.base_styles import name_of  # noqa: PLC0415
        from antigraft_cli.writers.docx.styles import USES  # noqa: PLC0415

        name, use = name_of(id_), USES[id_]
        message = Message(f"ไม่มีสไตล์ {name} ({id_}) ซึ่งใช้กับ{use.th}", f"no style {name} ({id_}), for {use.en}")
        close = get_close_matches(name, self.styles.names, n=1)
        hint = Message(
            f"เปลี่ยนชื่อสไตล์ {close[0]} เป็น {name}" if close else "เริ่มจากเล่มที่ plan render สร้าง แล้วแก้สไตล์ใน Word",
            f"rename the style {close[0]} to {name}" if close else "begin with a book of plan render, and change its styles in Word",
        )  # fmt: skip
        return Diagnostic("T604", Span(self.path.as_posix()), message, hint)


def given_reference(path: Path | None) -> Reference | None:
    """The reference, if one is named. Raises typer.BadParameter where it can't be read."""
    if path is None:
        return None
    from antigraft_cli.documents.render import templates_folder  # noqa: PLC0415 - lxml is not loaded for --help
    from antigraft_cli.writers.docx.looks import built_in_looks  # noqa: PLC0415
    from antigraft_cli.writers.docx.reference import open_reference  # noqa: PLC0415

    shown = printable(str(path))
    try:
        looks, styles, problem = open_reference(path, built_in_looks(templates_folder() / "base.docx"))
    except OSError as error:
        raise typer.BadParameter(
            tr(f"เปิดไฟล์ {shown} ไม่ได้ ({error.strerror})", f"cannot open {shown} ({error.strerror})")
        ) from None
    if looks is None or styles is None:
        why = problem.text(language()) if problem else ""
        raise typer.BadParameter(tr(f"ใช้ {shown} เป็นแบบไม่ได้: {why}", f"{shown} is no reference: {why}"))
    return Reference(path, looks, styles)
