"""How each file of a plan is laid out: the order of its fields, which are amounts, which lists stand in brackets."""

from __future__ import annotations

from functools import cache
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from pydantic import BeforeValidator

from antigraft_cli.model.base import Model
from antigraft_cli.model.chapter import BodyTable
from antigraft_cli.model.chapter_values import Centimetres
from antigraft_cli.model.plan import Plan, PlanInfo
from antigraft_cli.model.values import Money, Quarters, TickCounts
from antigraft_cli.source.layout import PLAIN, Layout
from antigraft_cli.source.plan_files import file_name


def layout_of(name: str) -> Layout:
    """The layout of a file such as `plan.yaml` or `years/2566.yaml`."""
    section = file_name(name).section
    return _of_model(get_args(get_type_hints(Plan)[section])[1] if section else PlanInfo)


@cache
def _of_model(model: type[Model]) -> Layout:
    return _Layouts().of_model(model)


class _Layouts:
    """The layouts of a model and of those below it; a step may hold steps, so that each is made once."""

    def __init__(self) -> None:
        self._known: dict[type[Model], Layout] = {}

    def of_model(self, model: type[Model]) -> Layout:
        if model not in self._known:
            made = self._known[model] = Layout()
            for name, hint in get_type_hints(model, include_extras=True).items():
                if name in model.model_fields:
                    made.fields[name] = self._of(hint, in_table=model is BodyTable)
        return self._known[model]

    def _of(self, hint: Any, *, in_table: bool = False) -> Layout:
        some = [part for part in get_args(hint) if part is not type(None)]
        if type(None) in get_args(hint):
            hint = some[0]
        if hint == Money:
            return Layout("amount")
        if hint in (Quarters, TickCounts):
            return Layout("numbers")
        base = get_args(hint)[0] if get_origin(hint) is Annotated else hint
        if isinstance(base, type) and issubclass(base, Model):
            return self.of_model(base)
        return self._of_several(hint, base, in_table=in_table)

    def _of_several(self, hint: Any, base: Any, *, in_table: bool) -> Layout:
        """Of a list, or of a map whose keys are values, such as the numbers of dimensions."""
        if get_origin(base) not in (tuple, dict) or any(
            isinstance(each, BeforeValidator) for each in get_args(hint)
        ):
            return PLAIN
        item = get_args(base)[0 if get_origin(base) is tuple else 1]
        if item == Centimetres:
            return Layout("numbers")
        return Layout("row" if in_table else "", items=self._of(item, in_table=in_table))
