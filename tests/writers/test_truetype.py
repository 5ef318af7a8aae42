"""What is read of a font by hand, against fontTools."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import fontpkg_sarabun
import pytest
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.fontBuilder import FontBuilder
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection, TTFont
from hypothesis import given
from hypothesis import strategies as st

from antigraft_cli.writers.pdf.truetype import fonts, letters, outlines, postscript_name, substitutions

FONTS = sorted((Path(fontpkg_sarabun.__file__).parent / "files").glob("*.ttf"))


def _letters(font: TTFont) -> set[tuple[int, str]]:
    tables = [table for table in font["cmap"].tables if table.isUnicode()]
    return {(font.getGlyphID(name), chr(code)) for table in tables for code, name in table.cmap.items()}


def _substitutions(font: TTFont) -> set[tuple[tuple[int, ...], int]]:
    found: set[tuple[tuple[str, ...], str]] = set()
    for lookup in font["GSUB"].table.LookupList.Lookup if "GSUB" in font else ():
        for table in (getattr(table, "ExtSubTable", table) for table in lookup.SubTable):
            if table.LookupType == 1:
                found |= {((source,), target) for source, target in table.mapping.items()}
            if table.LookupType == 4:
                found |= {
                    ((first, *each.Component), each.LigGlyph)
                    for first, all_ in table.ligatures.items()
                    for each in all_
                }
    return {(tuple(map(font.getGlyphID, sources)), font.getGlyphID(target)) for sources, target in found}


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_letters_names_and_substitutions_are_those_that_fonttools_reads(path: Path) -> None:
    (font,), theirs = fonts(path.read_bytes()), TTFont(path)
    assert postscript_name(font) == theirs["name"].getDebugName(6)
    assert set(letters(font)) == _letters(theirs)
    assert set(substitutions(font)) == _substitutions(theirs)
    assert len(outlines(font)) == len(theirs.getGlyphOrder())


_GLYPHS = st.integers(1, 99).map("g{}".format)


@given(
    st.dictionaries(st.integers(32, 0xD7FF) | st.integers(0x10000, 0x10FFFF), _GLYPHS, min_size=1),
    st.dictionaries(_GLYPHS, _GLYPHS),
    st.dictionaries(st.lists(_GLYPHS, min_size=2, max_size=4).map(tuple), _GLYPHS),
)
def test_fonts_of_every_form_are_read(
    characters: dict[int, str], singles: dict[str, str], ligatures: dict[tuple[str, ...], str]
) -> None:
    names = [".notdef", *(f"g{number}" for number in range(1, 100))]
    builder = FontBuilder(1000)
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap(characters)
    rules = [f"sub {source} by {target};" for source, target in singles.items()]
    more = [f"sub {' '.join(sources)} by {target};" for sources, target in ligatures.items()]
    text = "feature ccmp {" + "".join(rules) + "} ccmp; feature liga {" + "".join(more) + "} liga;"
    addOpenTypeFeaturesFromString(builder.font, text)
    file = BytesIO()
    builder.font.save(file)
    (font,) = fonts(file.getvalue())
    assert set(letters(font)) == {(names.index(name), chr(code)) for code, name in characters.items()}
    assert set(substitutions(font)) == _substitutions(TTFont(file))


def test_the_outlines_of_a_subset_are_those_of_the_font() -> None:
    (font,), order = fonts(FONTS[0].read_bytes()), TTFont(FONTS[0]).getGlyphOrder()
    subset = TTFont(FONTS[0])
    subsetter = Subsetter(Options(notdef_outline=True, glyph_names=True))
    subsetter.populate(text="แผนป้องกันÅéñ", glyphs=["uni0E4D0E49", "uni0E34.narrow"])
    subsetter.subset(subset)
    file = BytesIO()
    subset.save(file)
    wanted, (small,) = outlines(font), fonts(file.getvalue())
    assert outlines(small) == [wanted[order.index(name)] for name in TTFont(file).getGlyphOrder()]
    assert len(outlines(small)) > 15


def test_each_font_of_a_collection_is_read(tmp_path: Path) -> None:
    collection = TTCollection()
    collection.fonts = [TTFont(path) for path in FONTS[:2]]
    collection.save(tmp_path / "fonts.ttc")
    names = [postscript_name(font) for font in fonts((tmp_path / "fonts.ttc").read_bytes())]
    assert names == [path.stem for path in FONTS[:2]]
