"""What a form offers with a box in front of each choice, or behind it: `☐ ไตรมาส ๑ ☑ ไตรมาส ๒`, `( ) มี (/) ไม่มี`."""

from __future__ import annotations

import re

_EMPTY, _BULLETS = "☐□", "○◯"
"""Empty boxes; signs that are such only where others of their form are full."""

_INSIDE = r"[ \t]{0,3}[✓✔√/xX\uf0fc]?[ \t]{0,3}"
_BOX = re.compile(rf"[{_EMPTY}{_BULLETS}☑☒✓✔■●◉]|\((?P<round>{_INSIDE})\)|\[(?P<square>{_INSIDE})\]")


def chosen(text: str) -> str:
    """The text without the choices whose boxes are empty; the whole of a text without any boxes."""
    boxes = list(_BOX.finditer(text))
    full = [_is_full(each) for each in boxes]
    if not boxes or (not any(full) and any(each[0] in _BULLETS for each in boxes)):
        return text
    places = [each.start() for each in boxes]
    if not text[boxes[-1].end() :].strip() and text[: places[0]].strip():
        starts, ends = [0, *(each.end() for each in boxes[:-1])], places
        first = 0
    else:
        starts, ends, first = [each.end() for each in boxes], [*places[1:], len(text)], places[0]
    kept = [text[start:end].strip() for start, end, is_full in zip(starts, ends, full, strict=True) if is_full]
    return " ".join(filter(None, [text[:first].strip(), *kept]))


def _is_full(box: re.Match[str]) -> bool:
    inside = box["round"] if box["round"] is not None else box["square"]
    return box[0] not in _EMPTY + _BULLETS if inside is None else bool(inside.strip())
