"""A sheet's values in words: target groups with their counts, units that are responsible."""

from __future__ import annotations

from strangers.expected import Sheet
from typist.officer import Officer

_COUNTED = (
    "{name} จำนวน {count} {unit}",
    "{name} จำนวน {count} {unit}",
    "{name} {count} {unit}",
    "{name}จำนวน {count} {unit}",
    "{name} ({count} {unit})",
    "{name}  จำนวน  {count}  {unit}",
    "{name} จำนวน {count}{unit}",
    "{name} : {count} {unit}",
    "{name}\tจำนวน\t{count}\t{unit}",
)


def group_texts(officer: Officer, sheet: Sheet) -> list[str]:
    """The target groups, one text each."""
    way = officer.mostly("counted group", *_COUNTED)
    commas = officer.habit("commas in counts", "no", "yes") == "yes"
    return [
        way.format(name=name, count=f"{count:,}" if commas else count, unit=unit) if count else name
        for name, count, unit in sheet.groups
    ]


def groups_in_a_line(officer: Officer, sheet: Sheet, groups: list[str]) -> list[str]:
    """The groups as lines: one each, or, where each has its count, all in one."""
    way = officer.mostly("groups together", "apart", "apart", "apart", "comma", "and", "list and")
    counted = all(count for _, count, _ in sheet.groups)
    if (
        counted
        and way == "apart"
        and len(groups) > 1
        and officer.mostly("groups announced", "no", "no", "no", "yes") == "yes"
    ):
        same_unit = len({unit for _, _, unit in sheet.groups}) == 1
        total = sum(count for _, count, _ in sheet.groups)
        return [f"จำนวน {total:,} {sheet.groups[0][2]} ประกอบด้วย", *groups] if same_unit else groups
    if way == "apart" or len(groups) == 1 or not counted or any("\t" in each for each in groups):
        return groups
    if way == "comma":
        return [", ".join(groups)]
    between = " " if way == "and" else ", "
    return [between.join(groups[:-1]) + f" และ{groups[-1]}"]


def responsible_lines(officer: Officer, sheet: Sheet) -> list[str]:
    """The units as lines: one each, or all in one."""
    units = list(sheet.responsible)
    if len(units) == 1:
        return units
    way = officer.mostly("units together", "lines", " / ", "/", ", ", " และ", ", และ", " ร่วมกับ")
    if way == "lines":
        return units
    if way == ", และ":
        return [", ".join(units[:-1]) + f" และ{units[-1]}"]
    return [way.join(units)]
