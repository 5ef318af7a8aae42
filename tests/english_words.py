"""English in Thai sentences: what neither is a name, nor can be typed as it stands."""

from __future__ import annotations

import re

_WORDS = re.compile(r"(?<![\w./-])[A-Za-z][a-z']+(?: [A-Za-z][a-z']+)+")
_MAY_STAND = re.compile(
    r"plan (?:new(?: plan)?|import|format|validate|render|report|preview|rule|schema)|pip install typst|JSON Schema|GitHub Actions|"
    r"Strict Open XML|Word Document|TH SarabunPSK"
)
"""Commands and names of things."""


def english(text: str) -> list[str]:
    """Every run of English words in a text that may not stand there."""
    return list(_WORDS.findall(_MAY_STAND.sub("…", text)))
