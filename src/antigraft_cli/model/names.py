"""The types of names: texts that are only so long."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

from pydantic import AfterValidator

from antigraft_cli.model.value_readers import fault, takes
from antigraft_cli.model.values import read_text


def text_of_at_most(most: int) -> Callable[[str], str]:
    """A reader of texts of up to `most` letters."""

    @takes(
        type=["string", "number", "boolean"],
        minLength=1,
        maxLength=most,
        pattern=r"\S",
        errorMessage=f"ต้องเป็นข้อความไม่เกิน {most} ตัวอักษร",
    )
    def read(value: str) -> str:
        text = read_text(value)
        if len(text) > most:
            raise fault("too_long", most=most)
        return text

    return read


LONGEST_NAME = 100
"""Letters of an organisation's or a place's name, with which every `${…}` may be replaced; real ones have up to 60."""

Name = Annotated[str, AfterValidator(text_of_at_most(LONGEST_NAME))]

FontName = Annotated[str, AfterValidator(text_of_at_most(31))]
"""The name of a font, as long as LOGFONT of Windows has room for it, with its last zero."""
