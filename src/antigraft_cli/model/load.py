"""A plan's files as one typed Plan, with every fault of shape and of names in them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

from pydantic import ValidationError

from antigraft_cli.diagnostics import Diagnostic
from antigraft_cli.model.base import Model
from antigraft_cli.model.names import ALL_VARIABLES, Names, filled, names_of, unknown_variables
from antigraft_cli.model.plan import Plan, PlanInfo, Project, YearSchedule
from antigraft_cli.model.results import YearResults
from antigraft_cli.model.shape import diagnose
from antigraft_cli.source.folder import PlanFolder, SourceFile
from antigraft_cli.source.layout import PLAN_FILE

File = TypeVar("File", bound=Model)


def load(folder: PlanFolder) -> tuple[Plan, list[Diagnostic]]:
    """The plan of a folder's files. A file that fails stays out and is named in `Plan.broken`."""
    reader = _Reader(folder)
    info = reader.info()
    projects = dict(reader.section("projects", Project))
    years = {int(year): schedule for year, schedule in reader.section("years", YearSchedule)}
    results = {int(year): result for year, result in reader.section("results", YearResults)}
    plan = Plan(folder.id, info, projects, years, results, frozenset(reader.broken))
    return plan, reader.diagnostics


class _Reader:
    def __init__(self, folder: PlanFolder) -> None:
        self.folder = folder
        self.diagnostics: list[Diagnostic] = []
        self.broken: set[str] = set()
        info = folder.files.get(PLAN_FILE)
        self.names = names_of(info.root if info else None)

    def info(self) -> PlanInfo | None:
        file = self.folder.files.get(PLAN_FILE)
        info = self._read(file, PlanInfo) if file else None
        if info is None:
            # A name that plan.yaml fails to give is reported there, not wherever it is used.
            self.names = dict.fromkeys(ALL_VARIABLES, "") | dict(self.names)
        return info

    def section(self, name: str, model: type[File]) -> Iterator[tuple[str, File]]:
        for stem, file in self.folder.section(name):
            value = self._read(file, model)
            if value is not None:
                yield stem, value

    def _read(self, file: SourceFile, model: type[File]) -> File | None:
        value, found = _validated(file, model, self.names)
        self.diagnostics.extend(found)
        if value is None or found:
            self.broken.add(file.name.removesuffix(".yaml"))
            return None
        return value


def _validated(file: SourceFile, model: type[File], names: Names) -> tuple[File | None, list[Diagnostic]]:
    if file.root is None:
        return None, []
    found = list(unknown_variables(file.name, file.root, names))
    try:
        return model.model_validate(filled(file.root, names)), found
    except ValidationError as error:
        return None, [*found, *diagnose(file.name, model, error)]
