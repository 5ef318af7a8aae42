"""The signatures under a plan: role, name and position of each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from antigraft_cli.pipeline.book_import.issued_papers import is_issued_above
from antigraft_cli.pipeline.book_import.own_form import SIGNATURE
from antigraft_cli.pipeline.book_import.pieces import Line, Piece

_SIGNED = re.compile(r"\(?\s?(?:ลงชื่อ|ลงนาม)(?![ก-๎])\s?\)?[\s.…_\-–:]*(?P<role>.*)|\(?ลงชื่อ(?P<signer>ผู้.*)")
_NAME = re.compile(r"\(\s*(?P<name>.*?)\s*\)?")
_DOTS = re.compile(r"[\s.…_\-–]*")
_HEADING = re.compile(r"การลงนาม|ลงนาม|ผู้ลงนาม|การ(?:อนุมัติ|เห็นชอบ|รับรอง)(?:แผน)?")
_ROLE = re.compile(r"ผู้(?:จัดทำ|เสนอ|ให้ความ|เห็นชอบ|อนุมัติ|ตรวจ|รับรอง|พิจารณา|ประกาศ|เขียน|รับผิดชอบ|กลั่นกรอง).{0,60}")
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
        signed = _SIGNED.fullmatch(line.text) if line else None
        if signed and is_issued_above(pieces, index):
            index = _read(pieces, index, "", Signatures(), taken)
        elif signed:
            index = _read(pieces, index, signed["role"] or signed["signer"] or "", found, taken)
        else:
            following = _line(pieces, index + 1, taken)
            if line and following and _HEADING.fullmatch(line.text) and _SIGNED.fullmatch(following.text):
                found.taken.add(index)
            index += 1
    if not found.people:
        found.taken.clear()
    return found


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
        if line and _SIGNED.fullmatch(line.text) and not is_issued_above(pieces, index):
            index = _read(pieces, index, "", Signatures(), frozenset())
            ends.append(index)
        elif line and (not line.text or is_role_above(pieces, index)):
            index += 1
        else:
            break
    return ends


def is_role_above(pieces: Sequence[Piece], index: int) -> bool:
    """Whether a line is the role of whoever signs in the line below it."""
    line, below = _line(pieces, index, frozenset()), _line(pieces, index + 1, frozenset())
    return bool(line and below and _ROLE.fullmatch(line.text) and _SIGNED.fullmatch(below.text))


def _line(pieces: Sequence[Piece], index: int, taken: frozenset[int]) -> Line | None:
    piece = pieces[index] if index < len(pieces) and index not in taken else None
    if not isinstance(piece, Line) or len(piece.text) > _LONGEST:
        return None
    return piece if not piece.own or piece.style == SIGNATURE or piece.outline == 1 else None


def _read(pieces: Sequence[Piece], index: int, role: str, found: Signatures, taken: frozenset[int]) -> int:
    person = {"role": role.strip(" .…_")}
    found.taken.add(index)
    index += 1
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
        if _SIGNED.fullmatch(line.text) or line.outline or line.new_page:
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
