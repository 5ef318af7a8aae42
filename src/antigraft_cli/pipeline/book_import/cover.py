"""The cover: title, period, organisation, revision, emblem; and the pages in the book that repeat them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from antigraft_cli.pipeline.book_import.comparison import compared, usual_signs
from antigraft_cli.pipeline.book_import.named_organization import Organization, organization_of, period_of
from antigraft_cli.pipeline.book_import.own_form import COVER
from antigraft_cli.pipeline.book_import.pieces import Line, PicturePiece, Piece
from antigraft_cli.readers.blocks import Picture
from antigraft_cli.thai import BUDDHIST_ERA, arabic_digits

_YEARS = (
    r"(?:พ\.?\s?ศ\.?|ปี)\s?25[0-9]{2}(?:\s?(?:[-–—,]|ถึง|และ)\s?(?:และ\s?)?(?:(?:ปี\s?)?พ\.ศ\.\s?)?25[0-9]{2}){0,9}"
)
_TIME = "(?:ประจำ)?(?:ระยะ|ห้วง|ช่วง)(?:เวลา)?"
_PERIOD_LINE = re.compile(
    rf"(?:\(?(?:{_TIME}\s?)?[0-9]\s?ปี\s?\)?\s?|{_TIME}\s?)?\(?\s?(?:สำหรับ[^0-9]{{0,60}})?(?:ประจำปี[^0-9]{{0,30}}|ปี(?:งบประมาณ)?\s?)?(?:{_YEARS}|25[0-9]{{2}}\s?[-–—].*|25[0-9]{{2}}(?:\s?(?:ถึง|และ|,)\s?25[0-9]{{2}}){{0,9}})\s?\)?"
)
_SPAN = re.compile(r"\(?(?:ระยะ(?:เวลา)?\s?)?[0-9]{1,2}\s?ปี\)?")
_YEARS_BEHIND = re.compile(
    rf"\s*(?:\(\s*(?:ประจำปี(?:งบประมาณ)?\s?)?{_YEARS}\s*\)|(?:ประจำปี(?:งบประมาณ)?\s?)?{_YEARS})\s*$"
)
_OF = re.compile(
    r"(?:ของ|โดย|จัดทำโดย)?\s?(?:องค์การบริหารส่วน|เทศบาล|เมืองพัทยา|อบต\.|อบจ\.|ทต\.|ทม\.|ทน\.)|ของ$|(?:จัดทำ)?โดย$"
)
_REVISION = re.compile(r"(?:ฉบับ)?แก้ไข(?:เพิ่มเติม|เปลี่ยนแปลง)?\s?(?:\(?ครั้งที่\s?([0-9]{1,2})\)?)")
MONTHS = (
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
)  # fmt: skip
_DAY = re.compile(rf"([0-9]{{1,2}})\s?(?:เดือน)?\s?({'|'.join(MONTHS)})\s?(?:พ\.ศ\.)?\s?(25[0-9]{{2}})")
_DEFAULT_TITLE = "แผนปฏิบัติการป้องกันการทุจริต"
_FORM = re.compile(
    "ของ|สำหรับองค์กรปกครองส่วนท้องถิ่น|พศ|ประจำปีงบประมาณ|อำเภอ|จังหวัด|แก้ไขเพิ่มเติม|ครั้งที่|วันที่|ปีงบประมาณ|ตำบล"
    f"|แผนปฏิบัติการป้องกันการทุจริต|{'|'.join(MONTHS)}|[0-9]+"
)


@dataclass(slots=True)
class Cover:
    """What the cover says; `lines` are its own."""

    title: str = ""
    period: tuple[int, int] | None = None
    organization: Organization = field(default_factory=Organization)
    revision: dict[str, str] = field(default_factory=dict)
    emblem: Picture | None = None
    lines: list[Line] = field(default_factory=list)

    @property
    def is_own(self) -> bool:
        """Whether it has the styles of ours."""
        return any(line.style == COVER for line in self.lines)

    def repeats(self, text: str) -> bool:
        """Whether a text holds nothing but what the cover says: title, period, name and place."""
        left = compared(text)
        if not any(map(str.isalnum, left)):
            return False
        organization = self.organization
        known = [
            self.title,
            organization.name,
            organization.short_name,
            *self.title.split("\n"),
            organization.district,
            organization.province,
        ]
        for part in sorted({compared(each) for each in known if each}, key=len, reverse=True):
            left = left.replace(part, " ") if part else left
        return not _FORM.sub("", left).strip()


def read_cover(pieces: Sequence[Piece], book: Sequence[str]) -> Cover:
    """The cover by the pieces of the first page; `book` are all lines, for what it lacks."""
    cover = Cover(lines=[piece for piece in pieces if isinstance(piece, Line)])
    texts = [line.text if line.own else usual_signs(line.text) for line in cover.lines]
    cover.emblem = next((piece.picture for piece in pieces if isinstance(piece, PicturePiece)), None)
    cover.organization = organization_of(texts, [usual_signs(text) for text in book])
    cover.period = named_period(cover.lines) or period_of(texts, book)
    cover.title = "\n".join(_own_title(cover.lines)[:-1]) or _title(texts)
    cover.revision = _revision(texts)
    return cover


def named_period(lines: Sequence[Line]) -> tuple[int, int] | None:
    """The period that a cover has below its title, as ours; else the first range of years in it, else a year alone in a line."""
    texts = [line.text for line in lines]
    alone = [text for text in texts if _PERIOD_LINE.fullmatch(_plain(text))]
    return period_of(_own_title(lines)[-1:], ()) or period_of((), texts) or period_of(alone, ())


def _own_title(lines: Sequence[Line]) -> list[str]:
    """The lines of the first paragraph, if the last of several is the period, as ours is; whatever they call the plan."""
    found = [line.text for line in lines if line.number == lines[0].number]
    is_period = len(found) > 1 and _PERIOD_LINE.fullmatch(_plain(found[-1]))
    return found if is_period and not any(map(_OF.match, found)) else []


def _plain(text: str) -> str:
    return usual_signs(arabic_digits(text))


def _title(texts: Sequence[str]) -> str:
    """The lines above the period or the organisation, from the first that names a plan."""
    start = next(
        (place for place, text in enumerate(texts) if text.startswith("แผน") or "แผนปฏิบัติการ" in text), None
    )
    if start is None:
        return _DEFAULT_TITLE
    lines: list[str] = []
    for text in texts[start:]:
        is_period = _PERIOD_LINE.fullmatch(_plain(text)) or _SPAN.fullmatch(_plain(text))
        if is_period or _OF.match(text) or _REVISION.search(arabic_digits(text)):
            break
        behind = _YEARS_BEHIND.search(arabic_digits(text))
        shortened = text[: behind.start()] if behind else text
        lines.append(shortened.strip())
        if shortened != text:
            break
    return "\n".join(line for line in lines if line) or _DEFAULT_TITLE


def _revision(texts: Sequence[str]) -> dict[str, str]:
    """The number and the day of a later revision."""
    whole = arabic_digits(" ".join(texts))
    found, day = _REVISION.search(whole), _DAY.search(whole)
    if not found or not day or int(day[3]) < BUDDHIST_ERA:
        return {}
    month = MONTHS.index(day[2]) + 1
    return {"number": found[1], "date": f"{day[3]}-{month:02}-{int(day[1]):02}"}
