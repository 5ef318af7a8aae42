"""A plan's files as one typed Plan, and every fault of shape and unknown variable in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeVar

from pydantic import ValidationError

from antigraft_cli.diagnostics import Diagnostic, Place
from antigraft_cli.model.base import Model
from antigraft_cli.model.chapter import ChapterText
from antigraft_cli.model.plan import Plan, PlanInfo, WrittenText
from antigraft_cli.model.project import Project
from antigraft_cli.model.results import YearResults
from antigraft_cli.model.schedule import YearSchedule
from antigraft_cli.model.shape import diagnose
from antigraft_cli.model.variables import ALL_VARIABLES, Names, UnknownVariables, filled, names_of
from antigraft_cli.source.folder import PlanFolder, SourceFile
from antigraft_cli.source.picture_file import read_pictures
from antigraft_cli.source.plan_files import PLAN_FILE, FileName, Section, file_name
from antigraft_cli.source.tree import texts_of

File = TypeVar("File", bound=Model)


def load(folder: PlanFolder) -> tuple[Plan, list[Diagnostic]]:
    """The plan made from a folder's files, with the pictures that they name.

    A file with faults is left out and listed in `Plan.broken`.
    """
    reader = _Reader(folder)
    info = reader.info()
    projects = dict(reader.section("projects", Project))
    years = {int(year): schedule for year, schedule in reader.section("years", YearSchedule)}
    results = {int(year): result for year, result in reader.section("results", YearResults)}
    chapters = dict(reader.section("chapters", ChapterText))
    plan = Plan(
        folder.id,
        info,
        projects,
        years,
        results,
        chapters,
        frozenset(reader.broken),
        frozenset(_in_its_section(name) for name in folder.passed_over),
        frozenset([*folder.beside, *folder.passed_over]),
        tuple(reader.texts),
    )
    pictures, at_fault = read_pictures(folder.root, (name for _, name in plan.named_pictures()))
    return replace(plan, pictures=pictures, bad_pictures=at_fault), reader.diagnostics


def _in_its_section(name: str) -> FileName:
    """A file that was passed over, as if it were where it belongs: not in a folder of its section."""
    section, stem = file_name(name)
    return FileName(section.partition("/")[0], stem)


class _Reader:
    def __init__(self, folder: PlanFolder) -> None:
        self.folder = folder
        self.diagnostics: list[Diagnostic] = []
        self.broken: set[FileName] = set()
        self.texts: list[WrittenText] = []
        info = folder.files.get(PLAN_FILE)
        self.names = names_of(info.root if info else None)

    def info(self) -> PlanInfo | None:
        """plan.yaml, which gives the variables in all files their values."""
        file = self.folder.files.get(PLAN_FILE, SourceFile(PLAN_FILE, ""))
        return self._read(file, PlanInfo)

    def section(self, name: Section, model: type[File]) -> Iterator[tuple[str, File]]:
        for stem, file in self.folder.section(name):
            value = self._read(file, model)
            if value is not None:
                yield stem, value

    def _read(self, file: SourceFile, model: type[File]) -> File | None:
        texts = [WrittenText(file.name, *each) for each in texts_of(file.root)] if file.root else []
        self.texts.extend(texts)
        value, misshapen = _validated(file, model, self.names)
        if file.name == PLAN_FILE and value is None:
            # A value that plan.yaml fails to give is reported there, not wherever its variable is used.
            self.names = {variable: f"${{{variable}}}" for variable in ALL_VARIABLES} | dict(self.names)
        variables = UnknownVariables(self.names)
        unknown = [each for text in texts for each in variables.found(text)]
        # What a value will be once its variable is fixed is not known yet.
        paths = {each.where.path for each in unknown if isinstance(each.where, Place)}
        found = [
            *unknown,
            *(each for each in misshapen if not (isinstance(each.where, Place) and each.where.path in paths)),
        ]
        self.diagnostics.extend(found)
        if value is None or found:
            self.broken.add(file_name(file.name))
            return None
        return value


def _validated(file: SourceFile, model: type[File], names: Names) -> tuple[File | None, list[Diagnostic]]:
    if file.root is None:
        return None, []
    data = filled(file.root, names)
    try:
        return model.model_validate(data), []
    except ValidationError as error:
        return None, list(diagnose(file.name, model, error, data))
