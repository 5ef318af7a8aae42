"""What is measured: each way of doing the same work, ready to be run once."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from xml.etree import ElementTree as ET

import with_docxtpl
import with_python_docx
import with_typst
from antigraft_cli import thai, thai_words
from antigraft_cli.documents.context import book
from antigraft_cli.documents.templates import built_in
from antigraft_cli.markup.nodes import sections
from antigraft_cli.markup.parsing import parse
from antigraft_cli.model.plan import PlanInfo
from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.pipeline.compose import compose
from antigraft_cli.pipeline.whole_file import write_whole
from antigraft_cli.pipeline.write import Format, write_document
from antigraft_cli.shipped import templates_folder
from antigraft_cli.thai import BUDDHIST_ERA
from antigraft_cli.writers.docx.body import Body
from antigraft_cli.writers.docx.package import read_parts, write_parts
from antigraft_cli.writers.docx.word_looks import built_in_looks
from antigraft_cli.writers.looks.style_names import DEFAULT_SIZE
from antigraft_cli.writers.pdf import pdf_file as pdf
from rendercv_folder import make_folder

HERE = Path(__file__).parent
_BASE = templates_folder() / "base.docx"
_TYPST = templates_folder() / "book.typ"


@dataclass(frozen=True)
class Contender:
    """One way of doing the work. `floor` names what it is compared with; `book`, if it writes one, is checked against ours."""

    name: str
    floor: str
    run: Callable[[], object]
    book: Path | None = None
    slow: bool = False


class Work:
    """One plan, and every way of doing what `plan` does with it. Files go to `scratch`."""

    def __init__(self, folder: Path, scratch: Path) -> None:
        checked = check_plan(folder)
        assert checked.plan.info
        assert not checked.has_errors
        self.folder, self.scratch = folder, scratch
        self.plan, self.info = checked.plan, _without_word_breaks(checked.plan.info)
        assert checked.plan.info.typography.word_breaks
        self.book = book(self.plan, self.info)
        self.word_template = scratch / "template.docx"
        with_docxtpl.make_template(self.word_template, _BASE)
        self.ours = scratch / "ours.docx"
        self.render()
        self.parts = dict(read_parts(self.ours))
        self.html = built_in().render(self.book)[0]
        # The tree and the nodes of our own book, for peers and stages that start from them.
        root = parse(self.html)[0]
        assert root is not None
        self.root, self.nodes = root, sections(root)
        self.composed = compose(book(self.plan, checked.plan.info))[0]
        self.typst_data = self._typst_data()

    def render(self) -> None:
        """Ours: from a checked plan to a book on disk, without word breaks, as the peers make it."""
        self._render(self.info, self.ours)

    def render_with_word_breaks(self) -> None:
        """Ours with the plan's word breaks, none of its runs of letters cached."""
        assert self.plan.info
        thai_words.kept_pieces.cache_clear()
        self._render(self.plan.info, self.scratch / "ours-with-breaks.docx")

    def pdf(self) -> None:
        """Ours: from a composed book to the bytes of its PDF, none of its runs of letters cached."""
        assert self.composed
        thai_words.kept_pieces.cache_clear()
        assert write_document(self.composed, Format.PDF).content

    def _render(self, info: PlanInfo, target: Path) -> None:
        thai._typeset_short.cache_clear()
        contents = book(self.plan, info)
        document, _ = compose(contents)
        assert document
        content = write_document(document, Format.DOCX).content
        assert content
        write_whole(target, content)

    def deflate(self) -> None:
        """The floor: our finished parts, deflated at level 6 and written."""
        with zipfile.ZipFile(self.scratch / "floor.docx", "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
            for name, content in self.parts.items():
                archive.writestr(name, content)

    def contenders(self) -> list[Contender]:
        """Everything measured, the floors first."""
        return [*self._in_process(), *self._stages(), *self._commands()]

    def _in_process(self) -> list[Contender]:
        floor = "floor: deflate and write"
        word, api = self.scratch / "docxtpl.docx", self.scratch / "python-docx.docx"
        typst, data = "typst alone", self.typst_data.read_text("utf-8")
        return [
            Contender(floor, floor, self.deflate),
            Contender("ours", floor, self.render, self.ours),
            Contender(
                "ours, word breaks", "ours", self.render_with_word_breaks, self.scratch / "ours-with-breaks.docx"
            ),
            Contender("docxtpl", floor, lambda: with_docxtpl.render(self.book, self.word_template, word), word),
            Contender("python-docx", floor, lambda: with_python_docx.write(self.nodes, _BASE, api), api, True),
            Contender(typst, typst, lambda: with_typst.compile_pdf(data, _TYPST), slow=True),
            Contender("ours, PDF", typst, self.pdf, slow=True),
        ]

    def _stages(self) -> list[Contender]:
        """Ours again, stage by stage: each starts from what the one before it made."""
        stages: dict[str, Callable[[], object]] = {
            "context": lambda: book(self.plan, self.info),
            "Jinja": lambda: built_in().render(self.book),
            "markup": lambda: parse(self.html),
            "nodes": lambda: sections(self.root),
            "XML": lambda: Body(("rId1", "rId2"), built_in_looks(_BASE), DEFAULT_SIZE).xml(self.nodes).encode(),
            "zip": lambda: write_parts(self.parts),
        }
        return [Contender(f"  of ours: {name}", "ours", run) for name, run in stages.items()]

    def _commands(self) -> list[Contender]:
        floor, peer = "floor of validate: plain_validate.py", "with_docxtpl.py"
        made, word = self.scratch / "build", self.scratch / "script.docx"
        ours = made / f"{self.folder.name}-{self.info.period.start}-{self.info.period.end}.docx"
        plan, plain = ("-m", "antigraft_cli"), self._plan_without_word_breaks()
        typst = "with_typst.py"
        made_plain, without = self.scratch / "build-plain", "plan render, word_breaks: false"
        return [
            Contender(floor, floor, _command(HERE / "plain_validate.py", self.folder)),
            Contender("plan validate", floor, _command(*plan, "validate", self.folder)),
            Contender("check-jsonschema, the projects alone", floor, self._check_jsonschema()),
            Contender(peer, floor, _command(HERE / peer, self.folder, self.word_template, word), word),
            Contender(without, peer, _command(*plan, "render", plain, "-o", made_plain), made_plain / ours.name),
            Contender("plan render", without, _command(*plan, "render", "--plan", self.folder, "-o", made), ours),
            Contender(
                typst,
                floor,
                _command(HERE / typst, self.typst_data, _TYPST, self.scratch / "typst.pdf"),
                slow=True,
            ),
            Contender(
                "plan render --format pdf",
                typst,
                _command(*plan, "render", self.folder, "--format", "pdf", "-o", made),
                slow=True,
            ),
            *self._rendercv(typst),
            *self._pandoc(peer),
            Contender("plan --help", floor, _command(*plan, "--help")),
        ]

    def _rendercv(self, floor: str) -> list[Contender]:
        """The nearest peer of the PDF, where it is installed: YAML by way of Typst, of the same texts."""
        if not find_spec("rendercv"):
            return []
        folder = make_folder(self.scratch / "rendercv", self.nodes, self.info.organization.name)
        return [Contender("with_rendercv.py", floor, _command(HERE / "with_rendercv.py", folder), slow=True)]

    def _pandoc(self, floor: str) -> list[Contender]:
        """pandoc, where it is installed, from the ready web page to a Word file."""
        if not (pandoc := shutil.which("pandoc")):
            return []
        page, word = self.scratch / "pandoc.html", self.scratch / "pandoc.docx"
        page.write_bytes(ET.tostring(self.root, "utf-8"))
        command = [pandoc, "--from", "html", str(page), "--output", str(word)]
        return [Contender("pandoc", floor, lambda: subprocess.run(command, check=True, capture_output=True))]

    def _check_jsonschema(self) -> Callable[[], object]:
        """The nearest peer of validate: one schema, and so one kind of file; its words are about shape alone."""
        schema = HERE.parent / "schemas" / "project.schema.json"
        return _command(
            "-m", "check_jsonschema", "--schemafile", schema, *sorted(self.folder.glob("projects/*.yaml"))
        )

    def _typst_data(self) -> Path:
        """What book.typ receives from us, written to a file."""
        day = date(self.info.period.start - BUDDHIST_ERA - 1, 10, 1)
        properties = pdf.PdfProperties("แผน", self.info.organization.name, day)
        path = self.scratch / "typst.json"
        path.write_text(json.dumps(pdf.data_of(self.nodes, properties), ensure_ascii=False), "utf-8")
        return path

    def _plan_without_word_breaks(self) -> Path:
        folder = Path(shutil.copytree(self.folder, self.scratch / "plain" / self.folder.name, dirs_exist_ok=True))
        plan = folder / "plan.yaml"
        written_so = plan.read_text("utf-8")
        assert "typography" not in written_so
        plan.write_text(f"{written_so}typography:\n  word_breaks: false\n", "utf-8")
        return folder


def _without_word_breaks(info: PlanInfo) -> PlanInfo:
    typography = info.typography.model_copy(update={"word_breaks": False})
    return info.model_copy(update={"typography": typography})


def _command(*arguments: str | Path) -> Callable[[], object]:
    """A function that runs a whole Python process, with .pyc files as users have them."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return lambda: subprocess.run([sys.executable, *arguments], env=environment, check=True, capture_output=True)
