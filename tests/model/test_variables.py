"""`${…}`: what each name stands for, by the kind of organisation and the length of the period."""

from __future__ import annotations

from pathlib import Path

import pytest

from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.report.text import render

SHEET = "projects/no-gift-policy.yaml"


def printed(plan: Path, text: str, **changed: str) -> str:
    """What is printed of an objective; `changed` are the lines of plan.yaml to change, by field."""
    written = (plan / "plan.yaml").read_text("utf-8").splitlines()
    lines = [
        next(
            (f"{line.partition(':')[0]}: {changed[key]}" for key in changed if line.strip().startswith(f"{key}:")),
            line,
        )
        for line in written
    ]
    (plan / "plan.yaml").write_text("\n".join(lines) + "\n", "utf-8")
    sheet = (plan / SHEET).read_text("utf-8")
    first = sheet.partition("objectives:\n")[2].partition("\n")[0]
    (plan / SHEET).write_text(sheet.replace(first, f"  - {text}", 1), "utf-8")
    checked = check_plan(plan)
    assert not checked.has_errors, render(checked.findings)
    return checked.plan.projects["no-gift-policy"].objectives[0]


@pytest.mark.parametrize(
    ("name", "type_", "offices"),
    [
        (
            "องค์การบริหารส่วนตำบลตัวอย่าง", "subdistrict-organization",
            "นายกองค์การบริหารส่วนตำบลตัวอย่าง ปลัดองค์การบริหารส่วนตำบลตัวอย่าง ข้อบัญญัติ",
        ),
        (
            "องค์การบริหารส่วนจังหวัดตัวอย่าง", "provincial-organization",
            "นายกองค์การบริหารส่วนจังหวัดตัวอย่าง ปลัดองค์การบริหารส่วนจังหวัดตัวอย่าง ข้อบัญญัติ",
        ),
        ("เทศบาลนครตัวอย่าง", "city-municipality", "นายกเทศมนตรีนครตัวอย่าง ปลัดเทศบาลนครตัวอย่าง เทศบัญญัติ"),
        ("เทศบาลเมืองตัวอย่าง", "town-municipality", "นายกเทศมนตรีเมืองตัวอย่าง ปลัดเทศบาลเมืองตัวอย่าง เทศบัญญัติ"),
        ("เทศบาลตำบลตัวอย่าง", "subdistrict-municipality", "นายกเทศมนตรีตำบลตัวอย่าง ปลัดเทศบาลตำบลตัวอย่าง เทศบัญญัติ"),
        ("เมืองพัทยา", "pattaya-city", "นายกเมืองพัทยา ปลัดเมืองพัทยา ข้อบัญญัติ"),
    ],
)  # fmt: skip
def test_offices_are_called_as_the_kind_of_organisation_calls_them(
    base_plan: Path, name: str, type_: str, offices: str
) -> None:
    text = "${org.executive} ${org.clerk} ${org.ordinance}"
    assert printed(base_plan, text, name=name, type=type_) == offices


def test_a_period_is_a_range_of_years(base_plan: Path) -> None:
    assert printed(base_plan, "แผน พ.ศ. ${period}") == "แผน พ.ศ. 2566 - 2567"


def test_a_period_of_one_year_is_that_year(base_plan: Path) -> None:
    (base_plan / "years" / "2567.yaml").unlink()
    assert printed(base_plan, "แผน พ.ศ. ${period}", end="2566") == "แผน พ.ศ. 2566"
