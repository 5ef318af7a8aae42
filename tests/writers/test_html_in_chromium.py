"""The web page in a real browser: seen, measured, printed."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Iterator
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple

import pytest
from playwright.sync_api import Page, Route

import pdf_pages
from antigraft_cli.markup.parsing import Element
from antigraft_cli.pipeline.write import Format
from antigraft_cli.thai import letters, thai_digits
from books import BOOKS, HOSTILE, Book, made, texts
from browser import browser_page
from npm_packages import npm_file
from programs import need

READS = Format.HTML

AXE = "axe-core@4.14.1"
# The one rule of WCAG 2.2 AA that axe skips unless asked.
_EXAMINATION = "axe.run({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })"
WIDTHS = (360, 768, 1280)


def web(name: str) -> Book:
    """The web page of a kind of book."""
    return made(name, "html")


_BOOK_TEXT = (
    """() => [...document.querySelectorAll("article > :not(.overview)")].map(part => part.innerText).join(" ")"""
)


class Reader:
    """A browser that reads one page after another, and everything that happened meanwhile."""

    def __init__(self, page: Page, said: list[str], folder: Path) -> None:
        self.page, self.said, self.folder = page, said, folder
        self.opened: list[str] = []
        self.asked: list[str] = []
        page.context.route("**/*", self._note)
        page.on("dialog", lambda dialog: said.append(dialog.message))

    def _note(self, route: Route) -> None:
        self.asked.append(route.request.url)
        route.continue_()

    def open(self, name: str) -> Page:
        """The page as seen by someone who opens the file."""
        path = self.folder / f"{len(self.opened)}.html"
        path.write_bytes(web(name).content)
        self.opened.append(path.as_uri())
        self.page.goto(path.as_uri())
        return self.page


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    """One reader for the tests below; in the end, only the opened files were requested and the console is empty."""
    with browser_page() as (page, said):
        made = Reader(page, said, tmp_path_factory.mktemp("pages"))
        yield made
        assert said == []
        assert made.asked == made.opened
        assert len(made.asked) > 5


@pytest.mark.parametrize("name", BOOKS)
def test_the_visible_text_is_the_books_text(reader: Reader, name: str) -> None:
    seen = reader.open(name).evaluate(_BOOK_TEXT)
    written = " ".join(texts(web(name).root))
    assert seen.split() == written.split()
    assert len(written) > 300


def test_what_looks_like_a_script_or_markup_in_the_data_is_text(reader: Reader) -> None:
    page = reader.open("strained")
    assert page.evaluate("document.scripts.length") == 0
    sources = page.evaluate("[...document.images].map(each => [each.src.split(',')[0], each.naturalWidth > 99])")
    assert sources == [["data:image/png;base64", True]] * 2
    assert page.inner_text("main").count(HOSTILE) > 100
    assert page.inner_text("header").count(HOSTILE) > 5


@pytest.mark.parametrize("width", WIDTHS)
def test_no_page_scrolls_sideways(reader: Reader, width: int) -> None:
    reader.page.set_viewport_size({"width": width, "height": 800})
    widths = {name: reader.open(name).evaluate("document.documentElement.scrollWidth") for name in BOOKS}
    assert widths == dict.fromkeys(BOOKS, width)


def test_on_a_phone_a_table_scrolls_by_itself_and_by_keyboard(reader: Reader) -> None:
    reader.page.set_viewport_size({"width": 360, "height": 800})
    page = reader.open("example")
    table = page.get_by_role("region", name="แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2567")
    table.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("() => document.activeElement.scrollLeft > 0")
    title = table.locator("tbody td").nth(1).bounding_box()
    assert title
    assert title["x"] >= 0


_MORE_AND_HINT = "each.scrollWidth > each.clientWidth", "getComputedStyle(each, '::before').content"


@pytest.mark.parametrize("name", ["pa-sak", "example"])
def test_on_a_phone_titles_and_amounts_are_on_the_screen_and_a_line_says_where_the_rest_is(
    reader: Reader, name: str
) -> None:
    reader.page.set_viewport_size({"width": 360, "height": 800})
    page = reader.open(name)
    ends = page.eval_on_selector_all(".money", "cells => cells.map(cell => cell.getBoundingClientRect().right)")
    hints = page.eval_on_selector_all(
        ".years .table",
        f"tables => tables.map(each => [{', '.join(_MORE_AND_HINT)}])",
    )
    assert max(ends) <= 360
    assert len(ends) > 20
    assert hints == [[True, '"เลื่อนตารางไปทางขวาเพื่อดูทุกคอลัมน์ →"']] * 5


@pytest.mark.parametrize("width", [610, 640])
def test_a_table_has_that_line_only_where_there_is_more_to_see(reader: Reader, width: int) -> None:
    reader.page.set_viewport_size({"width": width, "height": 800})
    more, hint = _MORE_AND_HINT
    page = reader.open("pa-sak")
    assert set(
        page.eval_on_selector_all(
            ".years .table", f"tables => tables.map(each => ({more}) === ({hint} !== 'none'))"
        )
    ) == {True}


@pytest.mark.parametrize("width", WIDTHS)
def test_what_stays_on_the_screen_is_beside_the_book_or_below_it(reader: Reader, width: int) -> None:
    reader.page.set_viewport_size({"width": width, "height": 800})
    page = reader.open("example-draft")
    page.evaluate("window.scrollTo(0, document.body.scrollHeight)")
    fixed = page.evaluate(_FIXED)
    last = page.evaluate(
        "Math.max(...[...document.querySelectorAll('main p')].map(each => each.getBoundingClientRect().bottom))"
    )
    if width < 1280:
        assert {name for name, *_ in fixed} == {"draft", "back"}
        (bar,) = [place for name, *place in fixed if name == "back"]
        assert bar[::2] == [0, width]
        assert bar[3] == 800
        assert all(place[1] >= bar[1] >= last for _, *place in fixed)
    else:
        assert fixed == []
        assert page.locator(".draft").bounding_box()["x"] < page.locator("main").bounding_box()["x"]  # type: ignore[index]  # they are there


_FIXED = """() => [...document.querySelectorAll("body *")].flatMap(each => {
  const box = each.getBoundingClientRect();
  const stays = getComputedStyle(each).position === "fixed" && box.width;
  return stays ? [[each.className, box.left, box.top, box.right, box.bottom]] : [];
})"""


@pytest.mark.parametrize("width", WIDTHS)
def test_the_navigation_leads_to_a_sheet_and_back(reader: Reader, width: int) -> None:
    reader.page.set_viewport_size({"width": width, "height": 800})
    page = reader.open("pa-sak")
    page.click("header nav a[href='#sheet-no-gift-policy']")
    top = page.evaluate("document.getElementById('sheet-no-gift-policy').getBoundingClientRect().top")
    assert abs(top) < 40
    if width == 1280:
        assert page.locator("header nav a[href='#year-2566']").is_visible()
    else:
        page.click(".back")
        assert abs(page.locator("header nav").bounding_box()["y"]) < 100  # type: ignore[index]  # it is there


def test_on_a_phone_the_navigation_leaves_room_for_the_book_and_can_be_folded_away(reader: Reader) -> None:
    reader.page.set_viewport_size({"width": 360, "height": 800})
    page = reader.open("pa-sak")
    assert page.locator("h1").bounding_box()["y"] < 500  # type: ignore[index]  # it is there
    page.click("summary")
    assert not page.locator("header nav a[href='#sheet-no-gift-policy']").is_visible()


def test_a_navigation_folded_away_can_be_opened_on_a_wider_screen(reader: Reader) -> None:
    reader.page.set_viewport_size({"width": 768, "height": 800})
    page = reader.open("pa-sak")
    page.click("summary")
    page.set_viewport_size({"width": 1280, "height": 800})
    page.click("summary")
    assert page.locator("header nav a[href='#year-2566']").is_visible()
    assert not page.locator("summary").is_visible()


_COVERED_WHILE_FOCUSED = """() => {
  const links = [...document.querySelectorAll("main a[href]")].filter(link => link.getClientRects().length);
  const covered = [];
  for (const link of [...links, ...links.toReversed()]) {
    link.focus();
    const own = link.getBoundingClientRect();
    for (const above of document.querySelectorAll(".draft, .back, .years-head")) {
      const its = above.getBoundingClientRect();
      const apart = own.top >= its.bottom || own.bottom <= its.top || own.left >= its.right || own.right <= its.left;
      if (its.width && !apart) covered.push([above.className, link.innerText]);
    }
  }
  return [links.length, covered];
}"""


@pytest.mark.parametrize("width", WIDTHS)
def test_what_has_the_focus_is_under_nothing_else(reader: Reader, width: int) -> None:
    reader.page.set_viewport_size({"width": width, "height": 800})
    links, covered = reader.open("example-draft").evaluate(_COVERED_WHILE_FOCUSED)
    assert covered == []
    assert links > 10


def test_the_first_tab_leads_past_the_navigation(reader: Reader) -> None:
    page = reader.open("pa-sak")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.innerText") == "ข้ามไปที่เนื้อหา"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.tagName") == "MAIN"


@pytest.mark.parametrize(
    ("colours", "names"),
    [
        ("light", ("pa-sak", "example", "pa-sak-2568", "example-draft", "one-project", "report-12")),
        ("dark", ("example-draft",)),
    ],
)
def test_axe_finds_nothing(
    reader: Reader, tmp_path: Path, colours: Literal["light", "dark"], names: tuple[str, ...]
) -> None:
    axe = npm_file(AXE, "axe.min.js").read_text("utf-8")
    assert reader.page.context.browser
    # The only page into which a script is injected, which its policy would forbid.
    context = reader.page.context.browser.new_context(bypass_csp=True, color_scheme=colours)
    examined = Reader(context.new_page(), [], tmp_path)
    found, passes = [], 0
    for name in names:
        page = examined.open(name)
        page.evaluate(axe)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})
            result = page.evaluate(_EXAMINATION)
            passes += len(result["passes"])
            found += [(name, width, each["id"], each["nodes"][0]["html"]) for each in result["violations"]]
    context.close()
    assert found == []
    assert passes > 30 * len(names) * len(WIDTHS)


class Sheet(NamedTuple):
    """A printed page: width and height in whole millimetres, and its lines in drawing order."""

    size: tuple[int, int]
    lines: list[str]

    @property
    def landscape(self) -> bool:
        return self.size[0] > self.size[1]

    @property
    def number(self) -> str:
        found = re.fullmatch("- ?(.+?) ?-", self.lines[0])
        return found[1] if found else ""


Print = Callable[[str], list[Sheet]]


@pytest.fixture(scope="module")
def printed(reader: Reader) -> Print:
    """The printed sheets of a kind of book."""

    def print_(name: str) -> list[Sheet]:
        path = reader.folder / "printed.pdf"
        reader.open(name).pdf(path=path, prefer_css_page_size=True)
        command = [need("pdftotext", "poppler-utils"), "-raw", str(path), "-"]
        texts = subprocess.run(command, capture_output=True, check=True).stdout.decode().split("\f")[:-1]
        sizes = [(round(page.width / 72 * 25.4), round(page.height / 72 * 25.4)) for page in pdf_pages.pages(path)]
        return [Sheet(size, text.splitlines()) for size, text in zip(sizes, texts, strict=True)]

    return cache(print_)


@pytest.mark.parametrize("name", ["pa-sak", "example", "pa-sak-2568", "forty-projects"])
def test_on_paper_every_page_is_a4_and_numbered_in_thai(printed: Print, name: str) -> None:
    pages = printed(name)
    charts = next(place for place, page in enumerate(pages) if page.number) - 1
    first = [page.number for page in pages].index("๑")
    front = [letters(each) for each in range(1, first - charts)]
    rest = [thai_digits(str(each)) for each in range(1, len(pages) - first + 1)]
    assert {page.size for page in pages} == {(210, 297), (297, 210)}
    assert [page.number for page in pages] == ["", *[""] * charts, *front, *rest]
    assert [page for page in pages[1:] if len(page.lines) < 2] == []


@pytest.mark.parametrize(
    ("name", "at_least"), [("pa-sak", 5), ("example", 5), ("pa-sak-2568", 1), ("forty-projects", 10)]
)
def test_on_paper_tables_lie_across_with_the_head_on_each_page(printed: Print, name: str, at_least: int) -> None:
    pages = printed(name)
    heads = {"ลำดับ", "(ตั้งต้น)", "มิติ", "(บาท)", "หมายเหตุ"}
    with_head = [heads <= set(" ".join(page.lines).split()) for page in pages]
    assert with_head == [page.landscape and not _of_chapter(page) for page in pages]
    assert sum(with_head) >= at_least


def _of_chapter(page: Sheet) -> bool:
    return any("ภาคผนวก" in line for line in page.lines)


@pytest.mark.parametrize("name", ["pa-sak", "forty-projects"])
def test_on_paper_every_sheet_of_a_table_says_which_year_it_is_of(printed: Print, name: str) -> None:
    captions = [
        each for each in texts(web(name).root) if re.match(r"แผนปฏิบัติการป้องกันการทุจริต พ\.ศ\.\s\d{4} ของ", each)
    ]
    shown = [page.lines[1] for page in printed(name) if page.landscape and not _of_chapter(page)]
    assert [caption.split() for caption in dict.fromkeys(shown)] == [caption.split() for caption in captions]
    assert len(captions) == 5


@pytest.mark.parametrize(("name", "sheets"), [("pa-sak", 1), ("forty-projects", 2)])
def test_on_paper_the_charts_follow_the_cover_with_their_head_on_each_sheet(
    printed: Print, name: str, sheets: int
) -> None:
    pages = printed(name)[1 : 1 + sheets]
    assert pages[0].lines[0] == "ภาพรวม"
    heads = [re.findall(r"(\d{4}) 1 2 3 4(?= )", " ".join(page.lines)) for page in pages]
    assert heads == [["2566", "2567", "2568", "2569", "2570"]] * sheets
    assert printed(name)[1 + sheets].number == "ก"


def test_on_paper_a_row_is_whole_and_the_sum_stands_once(printed: Print) -> None:
    tables = [line for page in printed("forty-projects") if page.landscape for line in page.lines]
    numbers = [int(line.split()[0]) for line in tables if re.match(r"\d+ [ก-ฮเแโ]", line)]
    assert numbers == [*range(1, 41)] * 5
    assert sum("รวมทั้งสิ้น" in line for line in tables) == 5


@pytest.mark.parametrize("name", ["pa-sak", "example", "forty-projects"])
def test_on_paper_no_sum_is_broken_over_lines(printed: Print, name: str) -> None:
    sums = [" ".join("".join(row.itertext()).split()) for row in _with_spaces(web(name).root)]
    lines = [line for page in printed(name) for line in page.lines]
    assert [line for line in lines if line.startswith("รวมทั้งสิ้น")] == sums
    assert len(sums) == 5


def _with_spaces(root: Element) -> Iterator[Element]:
    """The rows of sums, with a space after each cell."""
    for row in deepcopy(root).iterfind("section[@class='years']/table/tfoot/tr"):
        for cell in row:
            cell.tail = " "
        yield row


def test_on_paper_each_sheet_begins_a_page(printed: Print) -> None:
    heading = "รายละเอียดโครงการ/กิจกรรม/มาตรการ"
    lines = [page.lines[1] for page in printed("pa-sak")[1:]]
    assert lines.count(heading) == [*texts(web("pa-sak").root)].count(heading) == 15


def test_on_paper_every_page_of_a_draft_says_so_and_none_of_a_book(printed: Print) -> None:
    assert {page.lines[-1] for page in printed("example-draft")} == {"ร่าง"}
    assert "ร่าง" not in {line for page in printed("example") for line in page.lines}
