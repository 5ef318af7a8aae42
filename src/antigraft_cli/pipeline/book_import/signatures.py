"""The signatures under a plan: role, name and position of each."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace

from antigraft_cli.pipeline.book_import.comparison import usual_signs
from antigraft_cli.pipeline.book_import.issued_papers import is_issued_above
from antigraft_cli.pipeline.book_import.own_form import SIGNATURE
from antigraft_cli.pipeline.book_import.pieces import Line, Piece

_SIGNED = re.compile(r"\(?\s?(?:ลงชื่อ|ลงนาม)(?![ก-๎])\s?\)?[\s.…_\-–:]*(?P<role>.*)|\(?ลงชื่อ(?P<signer>ผู้.*)")
_DOTTED = re.compile(r"[.…_]{8,}\s*(?P<role>ผู้.*)")
"""A line to sign on with the role behind it, where no word says so."""

_NAME = re.compile(r"\(\s*(?P<name>.*?)\s*\)?")
_SURE_NAME = re.compile(r"\(\s*(?:[.…_\s]{3,}|(?:นาย|นาง|ว่าที่|ดร|[ก-ฮ]{1,3}\.)[^()]{2,60})\s*\)")
"""Dots for a name, or one with a title, in brackets."""

_DOTS = re.compile(r"[\s.…_\-–]*")
_BEGINS = re.compile(r"\s*(?:\(?\s?ลงชื่อ|\(\s?ลงนาม\s?\)|ลงนาม\s?[.…_]{3})")
_HEADING = re.compile(r"(?:(?:การ|ผู้|หน้า|ใบ)?ลงนาม|(?:การ|หน้า|ใบ)?(?:อนุมัติ|เห็นชอบ|รับรอง))(?:แผน(?:ปฏิบัติการ)?)?")
_ROLE = re.compile(r"ผู้(?:จัดทำ|เสนอ|ให้ความ|เห็นชอบ|อนุมัติ|ตรวจ|รับรอง|พิจารณา|ประกาศ|เขียน|รับผิดชอบ|กลั่นกรอง).{0,60}")
_SIGN_BEHIND = re.compile(r"\s*\(?\s?(?:ลงชื่อ|ลงนาม)\s?\)?[\s.…_]*$")
"""The place to sign, behind a role in the line above a name."""

_POSITION = re.compile(r"ตำแหน่ง\s?:?\s?")
_LONGEST = 160


@dataclass(slots=True)
class Signatures:
    """Who signs, as data, and the pieces that say so."""

    people: list[dict[str, str]] = field(default_factory=list)
    taken: set[int] = field(default_factory=set)


def find_signatures(pieces: Sequence[Piece], taken: frozenset[int]) -> Signatures:
    """All signatures outside what is taken, but for those of announcements and orders, whose chapters they belong to."""
    found = Signatures()
    index = 0
    while index < len(pieces):
        line = _line(pieces, index, taken)
        role = _signed_role(pieces, index, taken)
        if role is not None and is_issued_above(pieces, index):
            index = _read(pieces, index, "", Signatures(), taken)
        elif role is not None:
            above = _role_above(pieces, index, taken | found.taken) if not role else ""
            found.taken |= {index - 1} if above else set()
            index = _read(pieces, index, role or above, found, taken)
        else:
            following = _line(pieces, index + 1, taken)
            if line and following and _HEADING.fullmatch(line.text) and _SIGNED.fullmatch(following.text):
                found.taken.add(index)
            index += 1
    if not found.people:
        found.taken.clear()
    return found


def _signed_role(pieces: Sequence[Piece], index: int, taken: frozenset[int]) -> str | None:
    """The role that stands in the line with which a signature begins, perhaps empty; None for other lines."""
    line = _line(pieces, index, taken)
    if not line:
        return None
    if signed := _SIGNED.fullmatch(line.text):
        return signed["role"] or signed["signer"] or ""
    if not _is_sure_name(pieces, _below_dots(pieces, index + 1, taken), taken):
        return None
    dotted = _DOTTED.fullmatch(line.text)
    return dotted["role"] if dotted else line.text if _ROLE.fullmatch(line.text) else None


def _role_above(pieces: Sequence[Piece], index: int, taken: Collection[int]) -> str:
    """The role in the line above a signature that has none beside it."""
    above = _line(pieces, index - 1, taken) if index else None
    return above.text if above and _ROLE.fullmatch(above.text) else ""


def _below_dots(pieces: Sequence[Piece], index: int, taken: Collection[int]) -> int:
    line = _line(pieces, index, taken)
    return index + 1 if line and line.text and _DOTS.fullmatch(line.text) else index


def _is_sure_name(pieces: Sequence[Piece], index: int, taken: Collection[int]) -> bool:
    line = _line(pieces, index, taken)
    return bool(line and _SURE_NAME.fullmatch(line.text))


def is_signed(texts: Sequence[str]) -> bool:
    """Whether lines of a cell, or of a column, are a signature: they say so, or a name follows a role."""
    for place, text in enumerate(texts):
        if _BEGINS.match(text):
            return True
        below = [each for each in texts[place + 1 : place + 3] if not _DOTS.fullmatch(each)]
        if (_ROLE.fullmatch(text) or _DOTTED.fullmatch(text)) and below and _SURE_NAME.fullmatch(below[0]):
            return True
    return False


def is_role(text: str) -> bool:
    """Whether a text is but the role of someone who signs."""
    return bool(_ROLE.fullmatch(text))


def signed_sheet_end(pieces: Sequence[Piece], end: int, following: int, last_end: int) -> frozenset[int]:
    """What people sign behind the last sheet, as many as sign behind the sheet before it, from its end to the one following."""
    count = len(_signed_from(pieces, end, following))
    ends = _signed_from(pieces, last_end, len(pieces))[:count]
    return frozenset(range(last_end, ends[-1])) if ends else frozenset()


def _signed_from(pieces: Sequence[Piece], start: int, end: int) -> list[int]:
    """Where each of the signatures ends that stand at this place, perhaps with a role above each."""
    ends: list[int] = []
    index = start
    while index < end:
        line = _line(pieces, index, frozenset())
        role = _signed_role(pieces, index, frozenset())
        if role is not None and not is_issued_above(pieces, index):
            role = role or _role_above(pieces, index, frozenset())
            index = _read(pieces, index, role, Signatures(), frozenset())
            ends.append(index)
        elif line and (not line.text or _is_role_above(pieces, index)):
            index += 1
        else:
            break
    return ends


def begins_signature(pieces: Sequence[Piece], index: int) -> bool:
    """Whether a signature begins with a line, or with the role in it of whoever signs in the line below."""
    return (
        _signed_role(pieces, index, frozenset()) is not None
        or _is_role_above(pieces, index)
        or _is_heading_above(pieces, index)
    )


def _is_heading_above(pieces: Sequence[Piece], index: int) -> bool:
    """Whether a line says no more than that the plan is signed below it."""
    line = _line(pieces, index, frozenset())
    return (
        bool(line and _HEADING.fullmatch(line.text)) and _signed_role(pieces, index + 1, frozenset()) is not None
    )


def _is_role_above(pieces: Sequence[Piece], index: int) -> bool:
    """Whether a line is the role of whoever signs in the line below it."""
    line, below = _line(pieces, index, frozenset()), _line(pieces, index + 1, frozenset())
    return bool(line and below and _ROLE.fullmatch(line.text) and _SIGNED.fullmatch(below.text))


def _line(pieces: Sequence[Piece], index: int, taken: Collection[int]) -> Line | None:
    piece = pieces[index] if index < len(pieces) and index not in taken else None
    if not isinstance(piece, Line) or len(piece.text) > _LONGEST:
        return None
    is_ours = piece.own and piece.style != SIGNATURE and piece.outline != 1
    return None if is_ours else piece if piece.own else replace(piece, text=usual_signs(piece.text))


def _read(pieces: Sequence[Piece], index: int, role: str, found: Signatures, taken: frozenset[int]) -> int:
    person = {"role": _SIGN_BEHIND.sub("", role).strip(" .…_:")}
    named = _below_dots(pieces, index + 1, taken)
    found.taken |= set(range(index, named))
    index = named
    line = _line(pieces, index, taken)
    if line and not person["role"] and _ROLE.fullmatch(line.text) and _named(pieces, index + 1, taken):
        person["role"] = line.text
        found.taken.add(index)
        index += 1
        line = _line(pieces, index, taken)
    if line and _named(pieces, index, taken):
        name = _NAME.fullmatch(line.text)
        if name and not _DOTS.fullmatch(name["name"]):
            person["name"] = name["name"]
        found.taken.add(index)
        index += 1
        index = _read_below(pieces, index, person, found, taken)
    person["role"] = person["role"] or person.get("position", "") or "ผู้ลงนาม"
    found.people.append(person)
    return index


def _named(pieces: Sequence[Piece], index: int, taken: frozenset[int]) -> bool:
    """Whether a line is a name in brackets, or the dots for one."""
    line = _line(pieces, index, taken)
    return bool(line and line.text.startswith("(") and not _SIGNED.fullmatch(line.text))


def _read_below(
    pieces: Sequence[Piece], index: int, person: dict[str, str], found: Signatures, taken: frozenset[int]
) -> int:
    """The position below a name and, where it does not stand beside the signature, the role above or below that."""
    while line := _line(pieces, index, taken):
        begins_another = _signed_role(pieces, index, taken) is not None or (
            person["role"] and _is_role_above(pieces, index)
        )
        if line.outline or line.new_page or begins_another:
            break
        if not person["role"] and _ROLE.fullmatch(line.text):
            person["role"] = line.text
        elif "position" not in person:
            person["position"] = _POSITION.sub("", line.text, count=1)
        else:
            break
        found.taken.add(index)
        index += 1
    return index
