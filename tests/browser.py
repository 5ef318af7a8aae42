"""Debian's Chromium, driven by Playwright: what a reader's browser makes of a page."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Page, sync_playwright

from programs import need

# Without the last of these, Chromium looks up Google's hosts at every start.
_OPTIONS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@contextmanager
def browser_page(width: int = 1280, height: int = 800) -> Iterator[tuple[Page, list[str]]]:
    """A page of that size in CSS pixels, and what its console says, including the page's own errors."""
    chromium = need("chromium", "chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=_OPTIONS)
        page = browser.new_page(viewport={"width": width, "height": height})
        said: list[str] = []
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        yield page, said
        browser.close()


LINES = r"""selector => [...document.querySelectorAll(selector)].map(block => {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const lines = [""];
  let last = null;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeName === "BR") [lines[lines.length - 1], last] = [lines.at(-1) + "\n", null];
    for (let place = 0; place < (node.data ?? "").length; place++) {
      const range = document.createRange();
      range.setStart(node, place);
      range.setEnd(node, place + 1);
      const [box] = [...range.getClientRects()].filter(each => each.width);
      if (box && last && box.top > last.top + 0.6 * box.height) lines.push("");
      lines[lines.length - 1] += node.data[place];
      last = box ?? last;
    }
  }
  return lines;
})"""
"""JavaScript: the lines of each block as laid out; a line that the text itself ends ends with a newline."""
