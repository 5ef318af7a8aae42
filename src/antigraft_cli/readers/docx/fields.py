"""Fields (ECMA-376 part 1, 17.16): their results are read, their instructions are not."""

from __future__ import annotations

from antigraft_cli.readers.docx.check_boxes import EMPTY, TICKED
from antigraft_cli.readers.docx.word_xml import VAL, Element, W, is_on, number


class Fields:
    """Which fields are open, from the outside in, and whether each is still at its instruction."""

    def __init__(self) -> None:
        self._at_instruction: list[bool] = []
        self._instructions = 0

    @property
    def at_instruction(self) -> bool:
        """Whether what comes now is part of an instruction, and so not seen."""
        return self._instructions > 0

    def meet(self, character: Element) -> str:
        """Go past a `w:fldChar`; the text that a field of a form shows there."""
        kind = character.get(f"{W}fldCharType")
        if kind == "begin":
            shown = "" if self.at_instruction else _form_field(character)
            self._at_instruction.append(True)
            self._instructions += 1
            return shown
        if kind in ("separate", "end") and self._at_instruction:
            self._instructions -= self._at_instruction.pop()
            if kind == "separate":
                self._at_instruction.append(False)
        return ""

    def end_paragraph(self) -> None:
        """No instruction lasts longer than its paragraph: a field that lost its end must not hide what follows."""
        if self._instructions:
            self._at_instruction = [False] * len(self._at_instruction)
            self._instructions = 0


def _form_field(character: Element) -> str:
    """What a legacy check box or list of a form shows."""
    box = character.find(f"{W}ffData/{W}checkBox")
    if box is not None:
        ticked = is_on(box, "checked")
        return TICKED if (is_on(box, "default") if ticked is None else ticked) else EMPTY
    choices = character.find(f"{W}ffData/{W}ddList")
    if choices is None:
        return ""
    entries = [each.get(VAL, "") for each in choices.iterchildren(f"{W}listEntry")]
    result = choices.find(f"{W}result")
    if result is None:
        result = choices.find(f"{W}default")
    place = number("" if result is None else result.get(VAL, ""), 0, 10_000, 0)
    return entries[place] if place < len(entries) else ""
