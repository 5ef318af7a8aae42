"""What a paragraph is made of, gathered while it is walked: texts, and what stands between them."""

from __future__ import annotations

from dataclasses import dataclass, field

from antigraft_cli.readers.blocks import Block


@dataclass(slots=True)
class Part:
    """The stretch of a paragraph up to a page break; `before` and `after` are pictures and boxes around its text."""

    pieces: list[str] = field(default_factory=list)
    before: list[Block] = field(default_factory=list)
    after: list[Block] = field(default_factory=list)
    written: bool = False
    plain: bool = False
    """Whether it has text, and some that is not bold."""
    lead: str = ""
    """The text up to the first that is neither bold nor underlined."""
    is_led: bool = False
    """Whether such text has come."""

    @property
    def text(self) -> str:
        """The text; blanks at its end say nothing, those at its beginning may be an indent."""
        return "".join(self.pieces).rstrip()


class ParagraphParts:
    """The parts of one paragraph, or of several that are one since the marks between them were deleted."""

    def __init__(self) -> None:
        self.parts = [Part()]
        self.bookmarks: list[str] = []

    def add_text(self, text: str, *, bold: bool, underlined: bool = False) -> None:
        """Add what a run shows."""
        part = self.parts[-1]
        part.pieces.append(text)
        if text.strip():
            part.written = True
            part.plain = part.plain or not bold
            part.is_led = part.is_led or not (bold or underlined)
        part.lead += "" if part.is_led else text

    def add_blocks(self, blocks: list[Block]) -> None:
        """Add what is drawn here: before the text of this part if none has come yet, else behind it."""
        part = self.parts[-1]
        (part.after if part.written else part.before).extend(blocks)

    def break_page(self) -> None:
        """Begin a new page."""
        self.parts.append(Part())
