"""What stands above the title of a sheet: its head, number, dimension and guideline."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from antigraft_cli.model.plan import DIMENSION_NAMES
from antigraft_cli.pipeline.book_import.comparison import compared, usual_signs
from antigraft_cli.pipeline.book_import.own_form import SHEET
from antigraft_cli.pipeline.book_import.pieces import Line, without_dots
from antigraft_cli.thai import arabic_digits, one_line

_D = "[0-9๐-๙]"
_KIND = "(?:โครงการ|กิจกรรม|มาตรการ|แผนงาน|แนวปฏิบัติ|แนวทางปฏิบัติ)"
_NUMBERED = rf"(?:ลำดับ(?:ที่)?|{_KIND}(?:ที่|ลำดับที่)|เรื่องที่|แผ่น(?:ที่)?|แบบ(?:ฟอร์ม)?(?:ที่)?(?:\s?[ก-ฮ]{{1,4}}\.)?|(?:แบบ)?รายละเอียด(?:ที่|\s?ลำดับ(?:ที่)?))\s?{_D}{{1,3}}(?:\s?/\s?[2๒][5๕]{_D}{{2}})?\.?"
_HEAD = re.compile(
    rf"(?:(?:แบบ(?:ฟอร์ม)?|แผ่น)?(?:สรุป)?รายละเอียด(?:ของ)?|แบบ(?:ฟอร์ม)?(?:การ)?เสนอ)\s?(?:{_KIND}|/|\s)+(?:(?:เพื่อ|ในการ|การ|ตามแผนปฏิบัติการ)?(?:ป้องกัน|ต่อต้าน)(?:และปราบปราม)?การทุจริต\s?)?(?:{_NUMBERED}|(?:ลำดับ)?(?:ที่)?\s?{_D}{{1,3}})?"
)
_NUMBER = re.compile(_NUMBERED)
_NUMBER_IN_FRONT = re.compile(rf"(?:^[^\w\s()]+\s*)?{_KIND}ที่\s?{_D}{{1,3}}\s?[.:)]?\s*(?={_KIND})")
_COLUMN = "(?:ที่|ข้อ(?:ที่)?|ลำดับ(?:ที่)?|หัวข้อ|หัวเรื่อง|รายการ|รายละเอียด|ประเด็น|ข้อมูล)"
_HEAD_OF_A_FORM = re.compile(rf"{_COLUMN}(?:\s{_COLUMN}){{0,2}}")
_SERVES = r"(?:(?:(?:ตอบ)?สนอง(?:ต่อ)?|(?:ความ)?(?:สอดคล้อง|เชื่อมโยง)(?:กับ)?|ภายใต้|ตาม)\s?[:：]?)"
_LABEL = re.compile(rf"(?:{_SERVES}\s?)?(?:มิติ|มติ)(?:ที่)?\s?:?")
DIMENSION = re.compile(
    rf"(?:{_D}{{1,2}}[.)]\s*)?(?:(?:{_SERVES}\s?)?(?:มิติ|มติ)(?:ที่)?[\s:：.…–-]{{1,40}}|{_SERVES}\s?)?(?:มิติ|มติ)\s?(?:ที่)?\s?:?\s?(?P<number>[1-4๑-๔])(?![0-9๐-๙])\s?[.:)]?\s*(?P<name>.*)",
    re.DOTALL,
)
_LABELLED = re.compile(rf"(?:{_SERVES}\s?(?:มิติ|มติ)|(?:มิติ|มติ)(?:ที่)?[\s:：.…–-]{{1,40}}(?:มิติ|มติ))")
_EMPTY_BOXES = "☐□○◯ "
_BOXED = re.compile(
    rf"(?P<box>[{_EMPTY_BOXES.strip()}☑☒✓✔■●◉/xX]|[\[(](?P<inside>[ ✓✔√/xX\uf0fc]?)\s?[\])])\s?(?:มิติ|มติ)\s?(?:ที่)?\s?(?P<number>[1-4๑-๔])"
)
_GUIDELINE = re.compile(
    rf"แนวทาง(?:ที่)?\s?:?\s?(?P<number>{_D}{{1,2}}(?:\.{_D}{{1,2}}){{0,3}})(?!{_D})\.?\s*[:：]?\s*(?P<name>.*)"
)
_BOXED_KINDS = re.compile(
    rf"(?:ประเภท|ลักษณะ)?\s?:?\s?(?:(?:[☐□○◯☑☒✓✔■●◉/]|[\[(][ ✓✔√/xX\uf0fc]?\s?[\])])\s?{_KIND}\s*){{2,6}}"
)
_NUMBER_BESIDE = re.compile(rf"^(?:{_HEAD.pattern}|{_NUMBERED})\s+(?=(?:มิติ|มติ))|\s(?:{_NUMBERED})$")
"""A sheet's head or number in the line of its dimension, in front of it or behind."""

_IN_BRACKETS = re.compile(r"\(\s?(?:มิติ|มติ)[^()]*\)")
_CODE = re.compile(
    rf"\s*(?P<number>[1-4๑-๔](?:\.{_D}{{1,2}}){{1,3}})\.?\s*(?P<item>\(?{_D}{{1,2}}[.)]\s*)?(?={_KIND}(?!ที่))"
)
_OWN_GUIDELINE = re.compile("แนวทาง (?P<number>.+)")
_GUIDELINE_HEADING = re.compile(rf"(?P<number>{_D}{{1,2}}(?:\.{_D}{{1,2}}){{0,3}})\.?\s+(?P<name>.+)")
_OF_OTHER_PLANS = re.compile(
    rf"(?:{_SERVES}\s?)?(?:ยุทธศาสตร์|กลยุทธ์)(?:การพัฒนา)?\s?ที่\s?{_D}{{1,2}}(?:\s.*)?"
    r"|แผนงาน\s?:?\s?(?:บริหาร(?:งาน)?ทั่วไป|การรักษาความสงบภายใน|การศึกษา|สาธารณสุข|สังคมสงเคราะห์|เคหะและชุมชน"
    r"|สร้างความเข้มแข็งของชุมชน|การศาสนา\S{0,30}|อุตสาหกรรมและการโยธา|การเกษตร|การพาณิชย์|งบกลาง)"
)
"""A strategy of the development plan, or one of the budget's programmes, to which a project belongs."""

_LONGEST_NAME = 220
_PART_OF_A_FIELD = re.compile("ขั้น|เชิง|ด้าน|ระยะที่|ช่วงที่|กิจกรรมที่|ครั้งที่|ปี|พ.ศ.|ไตรมาส|ผล")
"""How a form may name a part of a field, beside its text."""


class Guideline(NamedTuple):
    """A guideline's number, in Arabic digits, and its name; empty for what is not said."""

    number: str = ""
    name: str = ""


@dataclass(slots=True)
class Preamble:
    """What the lines above a title say; a guideline's name where one does, and whether the sheet itself is in it.

    `in_full` is whether the line that says so has the guideline's name too, as a heading of several sheets does.
    """

    dimension: int = 0
    dimension_name: str = ""
    guideline: str = ""
    guideline_name: str = ""
    names_own_guideline: bool = False
    in_full: bool = False
    heading_number: str = ""


def is_preamble(line: Line) -> bool:
    """Whether a line may stand above the title of a sheet."""
    text = usual_signs(line.text)
    if line.is_text or len(text) > _LONGEST_NAME:
        return False
    if line.style == SHEET or is_sheet_head(line) or _GUIDELINE.fullmatch(text):
        return True
    if _LABEL.fullmatch(text) or _HEAD_OF_A_FORM.fullmatch(text) or _BOXED_KINDS.fullmatch(text):
        return True
    return bool(dimension_of(text) or _guideline_heading(line) or _OF_OTHER_PLANS.fullmatch(text))


def is_beside_the_plan(line: Line) -> bool:
    """Whether a row of a form names what a plan's data does not know: `ผู้ประสานงาน`, `รหัสโครงการ`."""
    return line.heads_cell and not _PART_OF_A_FIELD.match(line.text) and not is_preamble(line)


def may_be_a_name(line: Line, above: Line) -> bool:
    """Whether a line may be the name of the dimension whose number alone stands above it."""
    numbered = dimension_of(above.text)
    return numbered is not None and not numbered[1] and len(line.text) <= _LONGEST_NAME and not line.is_text


def is_sheet_head(line: Line) -> bool:
    """Whether a line says that a sheet begins."""
    return not line.is_text and _names_a_sheet(usual_signs(line.text))


def _names_a_sheet(text: str) -> bool:
    return bool(_HEAD.fullmatch(text) or _NUMBER.fullmatch(text.strip("-–() ")))


def _guideline_heading(line: Line) -> re.Match[str] | None:
    """A guideline's number and name; a number of one part, without a point, is one where the line heads a page, as in ours."""
    found = _GUIDELINE_HEADING.fullmatch(line.full)
    if (
        not found
        or not (line.own or _is_of_a_dimension(found["number"]))
        or (not line.own and _is_title(line.full))
    ):
        return None
    alone = "." not in line.full[: found.start("name")]
    return found if "." in found["number"] or (alone and line.outline == 1) else None


def _is_title(text: str) -> bool:
    """Whether a text with a guideline's number in front of it is a project's title; guidelines may be called มาตรการ too."""
    found = _CODE.match(text)
    return bool(found and (found["item"] or text.startswith(("โครงการ", "กิจกรรม"), found.end())))


def dimension_of(text: str) -> tuple[int, str] | None:
    """The dimension that a text is the name of, with its number or without, and that name."""
    text = without_dots(text)
    text = _NUMBER_BESIDE.sub("", text[:_LONGEST_NAME]) + text[_LONGEST_NAME:]
    text = text[1:-1].strip() if _IN_BRACKETS.fullmatch(text) else text
    if len(boxes := list(_BOXED.finditer(text))) > 1:
        signs = [(each["box"] if each["inside"] is None else each["inside"] or " ") for each in boxes]
        numbers = [
            int(arabic_digits(each["number"]))
            for each, sign in zip(boxes, signs, strict=True)
            if sign not in _EMPTY_BOXES
        ]
        return (numbers[0], "") if len(numbers) == 1 else None
    if found := DIMENSION.fullmatch(text):
        name = found["name"].strip()
        in_brackets = name.startswith("(") and name.endswith(")")
        return int(arabic_digits(found["number"])), name[1:-1].strip() if in_brackets else name
    label = _LABEL.match(text)
    name = compared(text[label.end() :]) if label else ""
    return next(((number, usual) for number, usual in DIMENSION_NAMES.items() if name == compared(usual)), None)


def dimension_field(text: str) -> str | None:
    """What stands behind the heading of a sheet's dimension, `มิติ : มิติที่ ๑ …`; None for other lines."""
    if _LABEL.fullmatch(text):
        return ""
    return text if _LABELLED.match(text) and dimension_of(text) else None


def guideline_of(text: str) -> Guideline | None:
    """The guideline that a text names by its number."""
    heading = _GUIDELINE_HEADING.fullmatch(text)
    found = _GUIDELINE.fullmatch(usual_signs(text)) or (heading if heading and "." in heading["number"] else None)
    if not found or not _is_of_a_dimension(found["number"]):
        return None
    return Guideline(arabic_digits(found["number"]), one_line(found["name"]))


def without_number(title: str) -> str:
    """A title without `โครงการที่ ๑ :`, or a guideline's number, in front of it."""
    return coded(_NUMBER_IN_FRONT.sub("", title, count=1))[1]


def coded(title: str) -> tuple[str, str]:
    """The number of a guideline in front of a title, as `1.2.2 (1) โครงการ…` has it, and the title behind it.

    Two numbers alone are those of a dimension and of a project in it: they are no guideline's.
    """
    found = _CODE.match(title)
    if not found:
        return "", title
    number = arabic_digits(found["number"])
    return number if found["item"] or number.count(".") > 1 else "", title[found.end() :]


def _is_of_a_dimension(number: str) -> bool:
    """Whether the number of a guideline begins with that of a dimension."""
    return arabic_digits(number).partition(".")[0] in {str(each) for each in DIMENSION_NAMES}


def read_preamble(lines: list[Line]) -> Preamble:
    """The dimension and the guideline that the lines name."""
    preamble = Preamble()
    name_follows = False
    for line in lines:
        if dimension := dimension_of(line.text):
            preamble.dimension, preamble.dimension_name = dimension
            name_follows = not preamble.dimension_name
            continue
        if name_follows and not is_preamble(line):
            preamble.dimension_name = line.text
        elif found := _GUIDELINE.fullmatch(usual_signs(line.text)):
            preamble.guideline = arabic_digits(found["number"])
            preamble.guideline_name = found["name"].strip() or preamble.guideline_name
            preamble.names_own_guideline, preamble.in_full = True, bool(found["name"].strip())
        elif line.style == SHEET and (found := _OWN_GUIDELINE.fullmatch(line.text)):
            preamble.guideline, preamble.names_own_guideline = arabic_digits(found["number"]), True
        elif found := _guideline_heading(line):
            preamble.heading_number = arabic_digits(found["number"])
            preamble.guideline_name = found["name"].strip()
    return preamble
