"""`plan render`: the book of a plan, or the plan of one year."""

from __future__ import annotations

from pathlib import Path

import typer

from antigraft_cli.cli.options.documents import Draft, Formats, Output, given_formats
from antigraft_cli.cli.options.lang import Lang
from antigraft_cli.cli.options.looks import ReferenceFile, TemplatesFolder
from antigraft_cli.cli.options.plans import Paths, PlanNames, selected
from antigraft_cli.cli.options.rendering import Rendering, Wanted
from antigraft_cli.cli.options.year import Year, given_year, no_such_year


def render(
    paths: Paths = None,
    plan: PlanNames = None,
    year: Year = None,
    formats: Formats = None,
    output: Output = Path("build"),
    draft: Draft = False,
    templates: TemplatesFolder = None,
    reference: ReferenceFile = None,
    lang: Lang = None,
) -> None:
    """Make the documents of plans that have no errors."""
    _ = lang
    wanted_year = given_year(year) if year else None
    rendering = Rendering(Wanted(given_formats(formats), output, draft, wanted_year))
    rendering.run(selected(paths, plan), templates, reference)
    if wanted_year and not rendering.made_any:
        raise no_such_year(wanted_year, rendering.years)
    if rendering.failed:
        raise typer.Exit(1)
