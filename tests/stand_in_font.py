"""A stand-in for TH SarabunPSK, which no package ships: Debian's Laksaman is the same design drawn 1.5 times larger.

With the units per em and the vertical metrics of TH Sarabun New, pages and lines break as with the
real font. Needs the Debian package fonts-tlwg-laksaman-ttf.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.ttLib import TTFont

LAKSAMAN = Path("/usr/share/fonts/truetype/tlwg")
_FAMILY = "TH SarabunPSK"
_UNITS_PER_EM = 1503
_ASCENT, _DESCENT, _LINE_GAP = 0.844, 0.457, 0.03
_STYLES = {"Laksaman": "Regular", "Laksaman-Bold": "Bold"}


def make(folder: Path) -> Path:
    """Write the fonts and a fonts.conf into a folder; its path is the value for FONTCONFIG_FILE."""
    folder.mkdir(parents=True, exist_ok=True)
    for file, style in _STYLES.items():
        _font(LAKSAMAN / f"{file}.ttf", style).save(folder / f"{file}.ttf")
    configuration = folder / "fonts.conf"
    configuration.write_text(
        '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>'
        '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>'
        f"<dir>{folder}</dir><cachedir>{folder / 'cache'}</cachedir></fontconfig>",
        encoding="utf-8",
    )
    return configuration


def _font(path: Path, style: str) -> TTFont:
    font = TTFont(path)
    em = font["head"].unitsPerEm = _UNITS_PER_EM
    ascent, descent, gap = (round(share * em) for share in (_ASCENT, _DESCENT, _LINE_GAP))
    hhea, os2 = font["hhea"], font["OS/2"]
    hhea.ascent, hhea.descent, hhea.lineGap = ascent, -descent, gap
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = ascent, -descent, gap
    os2.usWinAscent, os2.usWinDescent = ascent, descent
    names = {1: _FAMILY, 2: style, 4: f"{_FAMILY} {style}", 6: f"THSarabunPSK-{style}", 16: _FAMILY, 17: style}
    for number, name in names.items():
        font["name"].removeNames(nameID=number)
        font["name"].setName(name, number, 3, 1, 0x409)
    return font


if __name__ == "__main__":
    sys.stdout.write(f"{make(Path(sys.argv[1]).absolute())}\n")
