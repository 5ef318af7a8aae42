"""Make the books that other programs wrote: `python -m strangers.make_files`, in the folder tests.

LibreOffice, pandoc, pdftotext and Chromium are needed. The files are kept, so that tests do not depend on their versions.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import fontpkg_sarabun

from strangers import (
    ban_phaeng,
    bang_rin,
    kantharalak,
    ko_yao,
    na_di,
    nan,
    pattaya,
    pua,
    udon,
    wang_thong,
    wiang_haeng,
)

FILES = Path(__file__).parent / "files"
_HTML = "--infilter=HTML (StarWriter)"


def _run(*command: str | Path, **environment: str) -> None:
    subprocess.run(list(map(str, command)), check=True, capture_output=True, env=os.environ | environment)


def _font_configuration(folder: Path) -> Path:
    configuration = folder / "fonts.conf"
    configuration.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>'
        f"<dir>{Path(fontpkg_sarabun.__file__).parent}</dir></fontconfig>",
        encoding="utf-8",
    )
    return configuration


def _by_libreoffice(file: Path, folder: Path, form: str, *options: str) -> None:
    profile = f"-env:UserInstallation={(file.parent / 'profile').as_uri()}"
    fonts = str(_font_configuration(file.parent))
    command: tuple[str | Path, ...] = (
        "soffice",
        "--headless",
        profile,
        *options,
        "--convert-to",
        form,
        "--outdir",
        folder,
        file,
    )
    _run(*command, FONTCONFIG_FILE=fonts)


def _web_page_text(page: Path) -> str:
    """What Ctrl+A, Ctrl+C in a browser gives."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"))
        shown = browser.new_page()
        shown.goto(page.as_uri())
        text: str = shown.evaluate("document.body.innerText")
        browser.close()
    return text


def main() -> None:
    """Write every file anew."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "bang-rin.html").write_text(bang_rin.page(), encoding="utf-8")
        _by_libreoffice(folder / "bang-rin.html", FILES, "docx:Office Open XML Text", _HTML)
        (FILES / "bang-rin.txt").write_text(_web_page_text(folder / "bang-rin.html"), encoding="utf-8")
        (folder / "ban-phaeng.docx").write_bytes(ban_phaeng.build())
        _by_libreoffice(folder / "ban-phaeng.docx", FILES, "odt:writer8")
        (folder / "nan.html").write_text(nan.page(), encoding="utf-8")
        _by_libreoffice(folder / "nan.html", FILES, "odt:writer8", _HTML)
        (folder / "na-di.docx").write_bytes(na_di.build())
        _by_libreoffice(folder / "na-di.docx", FILES, "rtf")
        (folder / "kantharalak.docx").write_bytes(kantharalak.build())
        _by_libreoffice(folder / "kantharalak.docx", FILES, "odt:writer8")
        (folder / "udon.docx").write_bytes(udon.build())
        _by_libreoffice(folder / "udon.docx", FILES, "doc")
        (folder / "wang-thong.docx").write_bytes(wang_thong.build())
        _by_libreoffice(folder / "wang-thong.docx", folder, "pdf")
        _run("pdftotext", "-layout", folder / "wang-thong.pdf", FILES / "wang-thong.layout.txt")
        _run("pdftotext", folder / "wang-thong.pdf", FILES / "wang-thong.txt")
        (folder / "ko-yao.rtf").write_bytes(ko_yao.build())
        _by_libreoffice(folder / "ko-yao.rtf", FILES, "docx:Office Open XML Text")
        (folder / "wiang-haeng.docx").write_bytes(wiang_haeng.build())
        _by_libreoffice(folder / "wiang-haeng.docx", folder, "pdf")
        _run("pdftotext", "-layout", folder / "wiang-haeng.pdf", FILES / "wiang-haeng.layout.txt")
        (folder / "pua.docx").write_bytes(pua.build())
        _by_libreoffice(folder / "pua.docx", folder, "pdf")
        _run("pdftotext", "-layout", folder / "pua.pdf", FILES / "pua.layout.txt")
        (folder / "pattaya.md").write_text(pattaya.markdown(), encoding="utf-8")
        _run("pandoc", folder / "pattaya.md", "-o", FILES / "pattaya.docx")


if __name__ == "__main__":
    main()
