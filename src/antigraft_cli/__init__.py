"""antigraft: the anti-corruption plan books of Thai local administrative organisations, from plain YAML.

The Python API: `check_plan` reads and checks a plan's folder, `check_plans` several together; `render_plan` also makes
the documents of one. They are loaded when they are first used, so that they do not slow down the start of the command.
"""

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:  # `typing` takes a while to load
    from antigraft_cli.pipeline.check import CheckedPlan, check_plan, check_plans
    from antigraft_cli.pipeline.plan_book import Refusal, RenderedFile, RenderedPlan, Theme, render_plan
    from antigraft_cli.pipeline.write import Format
    from antigraft_cli.report.finding import Finding

__version__ = "0.1.0"

__all__ = [
    "CheckedPlan",
    "Finding",
    "Format",
    "Refusal",
    "RenderedFile",
    "RenderedPlan",
    "Theme",
    "check_plan",
    "check_plans",
    "render_plan",
]

_HOMES = {
    "CheckedPlan": "pipeline.check",
    "check_plan": "pipeline.check",
    "check_plans": "pipeline.check",
    "Finding": "report.finding",
    "Format": "pipeline.write",
}


if not TYPE_CHECKING:  # otherwise a type checker would accept any name

    def __getattr__(name: str) -> object:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_HOMES.get(name, 'pipeline.plan_book')}"), name)
