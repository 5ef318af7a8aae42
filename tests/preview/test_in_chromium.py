"""The preview as a plan's author sees it: edit, break, fix, with Chromium watching."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import ElementHandle, Page

from browser import browser_page
from previewing import previewing

SAMPLE = Path(__file__).parents[2] / "data" / "plans" / "pa-sak"
FILE = "projects/no-gift-policy.yaml"
_MILLISECONDS = 20_000
"""Enough for a busy machine; the benchmark measures the actual speed."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SAMPLE, tmp_path / "pa-sak"))


@pytest.fixture
def address(folder: Path) -> Iterator[str]:
    """Where `plan preview` shows the plan."""
    with previewing(str(folder)) as port:
        yield f"http://127.0.0.1:{port}/"


@pytest.fixture
def page(address: str) -> Iterator[Page]:
    with browser_page() as (made, said):
        asked: list[str] = []
        made.on("request", lambda request: asked.append(request.url))
        made.goto(address)
        book(made)
        yield made
        assert said == []
        assert asked
        assert [url for url in asked if not url.startswith(address)] == []


def book(page: Page) -> ElementHandle:
    """The book's body, once it is there."""
    page.wait_for_selector("body[data-book]", timeout=_MILLISECONDS)
    frame = page.query_selector("iframe")
    content = frame.content_frame() if frame else None
    assert content
    return content.wait_for_selector("body")  # type: ignore[return-value]  # never None for a selector waited for


def change(page: Page, path: Path, old: str, new: str, *, atomically: bool = False) -> None:
    """Save a file with a text replaced, and wait until another book is shown."""
    text = path.read_text("utf-8")
    assert old in text
    before = page.get_attribute("body", "data-book")
    target = path.with_suffix(".tmp") if atomically else path
    target.write_text(text.replace(old, new), encoding="utf-8")
    if atomically:
        target.replace(path)
    page.wait_for_selector(f"body[data-book]:not([data-book='{before}'])", timeout=_MILLISECONDS)


def sees(page: Page, text: str) -> bool:
    return text in book(page).inner_text()


def wait_for_status(page: Page, text: str) -> None:
    page.wait_for_selector(f"#status:text-is('{text}')", timeout=_MILLISECONDS)


def test_an_edit_is_seen(page: Page, folder: Path) -> None:
    assert not sees(page, "มาตรการทดสอบ")
    title = re.search("title: (.*)", (folder / FILE).read_text("utf-8"))
    assert title
    change(page, folder / FILE, title[1], "มาตรการทดสอบ")
    assert sees(page, "๑. ชื่อโครงการ: มาตรการทดสอบ")


def test_an_editor_that_saves_by_renaming_is_seen_too(page: Page, folder: Path) -> None:
    change(page, folder / "plan.yaml", "เชียงแสน", "เชียงของ", atomically=True)
    assert sees(page, "อำเภอเชียงของ")


def test_a_broken_file_leaves_the_last_book_and_says_what_is_wrong_until_it_is_mended(
    page: Page, folder: Path
) -> None:
    wait_for_status(page, "ไม่พบข้อผิดพลาด")
    before = book(page).inner_text()
    path = folder / "years/2566.yaml"
    whole = path.read_text("utf-8")
    path.write_text("projects:\n  - [project: no-gift-policy\n", encoding="utf-8")
    wait_for_status(page, "เล่มที่เห็นคือเล่มก่อนหน้า เพราะเล่มใหม่ยังสร้างไม่ได้ · พบ 1 ข้อ")
    assert page.inner_text("#remarks").splitlines() == [
        "years/2566.yaml:2:5",
        "ข้อผิดพลาด Y001 syntax: เปิดวงเล็บ [ หรือ { ไว้แต่ไม่ปิด หรือขาดจุลภาค",
        "  - [project: no-gift-policy",
        "แก้: ตรวจวงเล็บและจุลภาคในบรรทัดนี้",
        "ดูในเล่ม",
    ]
    assert book(page).inner_text() == before
    path.write_text(whole, encoding="utf-8")
    wait_for_status(page, "ไม่พบข้อผิดพลาด")
    assert book(page).inner_text() == before


def test_a_book_with_errors_is_shown_as_a_draft(page: Page, folder: Path) -> None:
    change(page, folder / "years/2566.yaml", "totals:\n  budget: 15,000.00", "totals:\n  budget: 14,000.00")
    wait_for_status(page, "พบ 1 ข้อ")
    assert page.inner_text(".error").splitlines()[:2] == [
        "years/2566.yaml:" + page.inner_text(".place").split(":", 1)[1],
        "ข้อผิดพลาด B301 budget-total: ยอดรวมงบประมาณระบุ 14,000.00 บาท แต่ผลรวมของรายการคือ 15,000.00 บาท",
    ]
    assert sees(page, "ร่าง")


def test_a_finding_leads_to_its_place_in_the_book(page: Page, folder: Path) -> None:
    change(page, folder / "years/2568.yaml", "totals:\n  budget: 15,000.00", "totals:\n  budget: 14,000.00")
    frame = book(page)
    assert (
        frame.evaluate("body => body.ownerDocument.getElementById('year-2568').getBoundingClientRect().top") > 100
    )
    page.click("text=ดูในเล่ม")
    top = "body => body.ownerDocument.getElementById('year-2568').getBoundingClientRect().top"
    assert abs(book(page).evaluate(top)) < 40


def test_the_reader_keeps_his_place_while_text_above_it_grows_and_goes(page: Page, folder: Path) -> None:
    heading = "sheet-" + sorted(path.stem for path in (folder / "projects").glob("*.yaml"))[-1]
    top = f"body => body.ownerDocument.getElementById('{heading}').getBoundingClientRect().top"
    book(page).evaluate(f"body => body.ownerDocument.getElementById('{heading}').scrollIntoView()")
    before = book(page).evaluate(top)
    text = (folder / "plan.yaml").read_text("utf-8")
    change(page, folder / "plan.yaml", text, text + "approval:\n  - role: ผู้จัดทำ\ntoc: true\n")
    assert sees(page, "สารบัญ")
    assert abs(book(page).evaluate(top) - before) < 2
    change(page, folder / "plan.yaml", "toc: true\n", "")
    assert abs(book(page).evaluate(top) - before) < 2


def test_text_that_looks_like_a_script_stays_text(page: Page, folder: Path) -> None:
    evil = "<script>alert(document)</script><img src=x onerror=alert(document)>"
    title = re.search("title: (.*)", (folder / FILE).read_text("utf-8"))
    assert title
    change(page, folder / FILE, title[1], f"มาตรการ {evil}")
    assert sees(page, f"๑. ชื่อโครงการ: มาตรการ {evil}")
    path = folder / "years/2566.yaml"
    path.write_text(f"'{evil}': 1\n", encoding="utf-8")
    page.wait_for_selector("#status.stale", timeout=_MILLISECONDS)
    assert evil in page.inner_text("#remarks")
