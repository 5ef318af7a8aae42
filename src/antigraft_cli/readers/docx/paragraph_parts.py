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
    plain: bool = False
    """Whether some of its text is not bold."""

    @property
    def text(self) -> str:
        """The text; blanks at its end say nothing, those at its beginning may be an indent."""
        return "".join(self.pieces).rstrip()


class ParagraphParts:
    """The parts of one paragraph, or of several that are one since the marks between them were deleted."""

    def __init__(self) -> None:
        self.parts = [Part()]
        self.bookmarks: list[str] = []

    def add_text(self, text: str, *, bold: bool) -> None:
        """Add what a run shows."""
        part = self.parts[-1]
        part.pieces.append(text)
        if not bold and not part.plain:
            part.plain = bool(text.strip())

    def add_blocks(self, blocks: list[Block]) -> None:
        """Add what is drawn here: before the text of this part if none has come yet, else behind it."""
        part = self.parts[-1]
        (part.after if part.text else part.before).extend(blocks)

    def break_page(self) -> None:
        """Begin a new page."""
        self.parts.append(Part())
