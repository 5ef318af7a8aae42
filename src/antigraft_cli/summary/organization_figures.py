"""Whose plan it is, as far as plan.yaml can be read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from antigraft_cli.model.closed_lists import TYPE_WORDS
from antigraft_cli.model.plan import Plan
from antigraft_cli.model.to_fill import known, to_fill_in
from antigraft_cli.source.plan_files import PLAN_FILE
from antigraft_cli.thai import clean, one_line

_CODES = {word: code for code, words in TYPE_WORDS.items() for word in (code, *words)}


class OrganizationFigures(NamedTuple):
    """Name, type (a code of `TYPE_WORDS`), district and province of an organisation; empty where not known."""

    name: str = ""
    type: str = ""
    district: str = ""
    province: str = ""


def organization_figures(plan: Plan) -> OrganizationFigures:
    """What plan.yaml says of the organisation, even if something else in that file is wrong."""
    if plan.info is None:
        return _as_written(plan)
    organization = plan.info.organization
    type_ = organization.type if known(organization.type) else ""
    places = (organization.name, organization.district or "", organization.province)
    name, district, province = (_filled(each) for each in places)
    return OrganizationFigures(name, type_, district, province)


def _as_written(plan: Plan) -> OrganizationFigures:
    written: Mapping[tuple[str | int, ...], str] = {
        each.path: clean(each.text)
        for each in plan.texts
        if each.file == PLAN_FILE and each.path[:1] == ("organization",)
    }
    name, type_, district, province = (
        _filled(written.get(("organization", field), "")) for field in OrganizationFigures._fields
    )
    return OrganizationFigures(name, _CODES.get(type_, ""), district, province)


def _filled(text: str) -> str:
    """A name in one line; empty if it is still to be filled in."""
    return "" if next(to_fill_in(text), None) else one_line(text)
