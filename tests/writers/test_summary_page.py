"""The page of a summary: its text, its rules, and what a browser makes of it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import html5lib
import pytest
from playwright.sync_api import Page

from antigraft_cli.figure_tables import Column, Kind, Table
from antigraft_cli.messages import Message
from antigraft_cli.shipped import templates_folder
from antigraft_cli.writers.html.summary_page import BudgetFigures, SummaryPage, summary_page
from browser import browser_page
from npm_packages import npm_file

HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)>"
COLUMNS = (
    Column(Message("หน่วยงาน", "organisation")),
    Column(Message("โครงการ", "projects"), Kind.COUNT),
    Column(Message("งบประมาณ", "budget"), Kind.MONEY, wide=True),
    Column(Message("เบิกจ่าย", "disbursed"), Kind.MONEY),
)
ROWS = tuple(
    (f"องค์การบริหารส่วนตำบลตัวอย่างที่ {number} {HOSTILE if number == 3 else ''}", number, Decimal(number * 1000), None)
    for number in range(1, 90)
)
PLANS = Table("plans", Message("แผน", "plans"), COLUMNS, ROWS, Message("นับปีละครั้ง", "once a year"))
GROUPS = Table(
    "by-year",
    Message("ตามปี", "by year"),
    COLUMNS,
    (("2566", 1, Decimal(1000), None), ("2567", 2, Decimal(500), None)),
)
CHART = BudgetFigures((2566, 2567), ("ก", "ข", "ค", "ง"), ((Decimal(5), Decimal(0)) * 2, (Decimal(0),) * 4))
STYLES = "\n".join((templates_folder() / name).read_text("utf-8") for name in ("book.css", "summary.css"))
PAGE = SummaryPage(
    "สรุปแผน", ["89 แผน", HOSTILE], [PLANS, GROUPS], CHART, frozenset({"plans"}), frozenset({"by-year"})
)
WIDTHS = (360, 768, 1280)
AXE = "axe-core@4.14.1"
_EXAMINATION = "axe.run({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })"


def test_the_text_of_the_page_is_that_of_its_tables() -> None:
    root = html5lib.parse(summary_page(PAGE, ""), namespaceHTMLElements=False)
    cells = [["".join(cell.itertext()) for cell in row] for row in root.iterfind(".//section[2]//tr")]
    assert cells == [
        ["หน่วยงาน", "โครงการ", "งบประมาณ", "สัดส่วนงบประมาณ"],
        ["2566", "1", "1,000.00", ""],
        ["2567", "2", "500.00", ""],
    ]
    assert [each.text for each in root.iter("h1")] == ["สรุปแผน"]
    assert ["".join(each.itertext()) for each in root.iter("h2")] == ["แผน (89)", "ตามปี (2)"]
    bars = root.iterfind(".//section[2]//{http://www.w3.org/2000/svg}rect")
    assert [each.get("width") for each in bars] == ["119.0", "59.5"]


def test_nothing_runs_and_nothing_is_loaded() -> None:
    page = summary_page(PAGE, STYLES).decode()
    root = html5lib.parse(page, namespaceHTMLElements=False)
    assert [each.tag for each in root.iter() if each.tag in ("script", "img", "link", "iframe", "object")] == []
    assert [name for each in root.iter() for name in each.attrib if name.startswith(("on", "style"))] == []
    assert "default-src 'none'; style-src 'sha256-" in page


def test_a_page_without_money_has_no_chart() -> None:
    empty = PAGE._replace(chart=BudgetFigures((2566,), ("ก",), ((Decimal(0),),)))
    assert b"<figure" not in summary_page(empty, "")
    assert b"<figure" in summary_page(PAGE, "")


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    path: Path = tmp_path_factory.mktemp("page") / "summary.html"
    path.write_bytes(summary_page(PAGE, STYLES))
    with browser_page() as (page, said):
        page.goto(path.as_uri())
        yield page
        assert said == []


@pytest.mark.parametrize("width", WIDTHS)
def test_the_page_never_scrolls_sideways_and_axe_finds_nothing(opened: Page, width: int) -> None:
    opened.set_viewport_size({"width": width, "height": 800})
    for is_open in (False, True):
        opened.evaluate(
            "open => document.querySelectorAll('section details').forEach(each => each.open = open)", is_open
        )
        assert opened.evaluate("document.documentElement.scrollWidth") == width
        opened.evaluate(npm_file(AXE, "axe.min.js").read_text("utf-8"))
        found = opened.evaluate(_EXAMINATION)
        assert [each["id"] for each in found["violations"]] == []
        assert len(found["passes"]) > 10


def test_every_group_opens_by_keyboard(opened: Page) -> None:
    opened.evaluate("document.querySelectorAll('section details').forEach(each => each.open = false)")
    summary = opened.locator("#by-year summary")
    summary.focus()
    opened.keyboard.press("Enter")
    assert opened.locator("#by-year table").is_visible()
    assert not opened.locator("#plans table").is_visible()
