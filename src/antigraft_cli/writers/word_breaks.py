"""Where a Thai line may break: ZERO WIDTH SPACE (U+200B) between words.

Word knows Thai words poorly and breaks lines inside them. Breaks are put only inside runs of Thai letters, so
blanks, digits, Latin words, signs and abbreviations stay with their neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

from antigraft_cli.markup.nodes import Block, Paragraph, Section
from antigraft_cli.thai_words import is_listed, kept_pieces, words_of

BODY = "p.body"
"""The nodes' style of body text, the only text that is justified; elsewhere Word may break as it likes."""

ZERO_WIDTH_SPACE = "\u200b"
_LETTER = "ก-ฮะ-ฺเ-ๅ็-๎"
_RUN = re.compile(f"[{_LETTER}]+")
_ADDRESS_OR_RUN = re.compile(rf"(?:(?<![A-Za-z+.-])[A-Za-z][A-Za-z+.-]*://|www\.)[!-~ก-๙]+|({_RUN.pattern})")
_AFTER_A_MARK = re.compile("(?<=[ๆฯ])(?=[ก-ฮเ-ไ])(?!ลฯ|พณฯ)")
_NUMBER = re.compile(r"[ \u00a0]?\(?[0-9๐-๙]")
_TYPES = ("องค์การบริหารส่วนตำบล", "องค์การบริหารส่วนจังหวัด", "เทศบาลตำบล", "เทศบาลเมือง", "เทศบาลนคร")
"""What precedes the place in an organisation's name."""


class WordBreaks:
    """Puts break opportunities into text, but not inside any of `names` (of places and organisations)."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        runs = {run for name in names for run in _RUN.findall(name)}
        runs |= {run.removeprefix(each) for run in runs for each in _TYPES}
        self._longest_first = sorted(filter(None, runs), key=lambda run: (-len(run), run))
        self._names = _any_of(self._longest_first)

    def __call__(self, text: str) -> str:
        """The text with U+200B wherever a line may break between Thai letters."""
        return _ADDRESS_OR_RUN.sub(self._broken, text)

    def inside(self, text: str) -> list[str]:
        """The words of a text that holds more than a line may keep whole, a name that it is itself among them."""
        return _RUN.sub(lambda found: ZERO_WIDTH_SPACE.join(self._finer(found[0])), text).split(ZERO_WIDTH_SPACE)

    def _finer(self, run: str) -> list[str]:
        shorter = _any_of([name for name in self._longest_first if len(name) < len(run)])
        pieces = _with_names_whole(run, kept_pieces(run), shorter)
        if len(pieces) == 1:
            pieces = words_of(run)
        return pieces if len(pieces) > 1 else _shorter_words(run)

    def _broken(self, found: re.Match[str]) -> str:
        run = found[1]
        if not run:
            return found[0]
        pieces = _with_names_whole(run, kept_pieces(run), self._names)
        if pieces[-1] == "ที่" and _NUMBER.match(found.string, found.end()):  # มิติที่ ๑
            pieces = [*pieces[:-2], "".join(pieces[-2:])]
        before = ZERO_WIDTH_SPACE if _AFTER_A_MARK.match(found.string, found.start()) else ""
        return before + ZERO_WIDTH_SPACE.join(pieces)


def _any_of(names: list[str]) -> re.Pattern[str]:
    """Finds the first of the names that stands at a place."""
    return re.compile("|".join(names) or "(?!)")


def _with_names_whole(run: str, pieces: list[str], names: re.Pattern[str]) -> list[str]:
    inside = {place for name in names.finditer(run) for place in range(name.start() + 1, name.end())}
    if not inside:
        return pieces
    whole: list[str] = []
    end = 0
    for piece in pieces:
        if end in inside:
            whole[-1] += piece
        else:
            whole.append(piece)
        end += len(piece)
    return whole


def in_body_text(sections: tuple[Section, ...], breaks: Callable[[str], str]) -> tuple[Section, ...]:
    """The sections with `breaks` applied to body text.

    Names elsewhere stay without a sign that keeps them whole: it would hide them from who looks for them.
    """
    return tuple(
        section._replace(blocks=tuple(_in_block(block, breaks) for block in section.blocks))
        for section in sections
    )


def _in_block(block: Block, breaks: Callable[[str], str]) -> Block:
    if not isinstance(block, Paragraph) or block.style != BODY:
        return block
    return block._replace(runs=tuple(run._replace(text=breaks(run.text)) for run in block.runs))


@lru_cache(256)
def _shorter_words(run: str) -> list[str]:
    """A long word of the list as the fewest shorter ones, or as itself if it is not made of such."""
    if not is_listed(run):
        return [run]
    best: list[list[str] | None] = [[]]
    for end in range(1, len(run) + 1):
        ways = [[*way, run[at:end]] for at, way in enumerate(best) if way is not None and is_listed(run[at:end])]
        best.append(min((way for way in ways if way != [run]), key=len, default=None))
    return best[-1] or [run]
