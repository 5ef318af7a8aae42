"""Target groups in running text: how many of what, of one group or of several in a line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from antigraft_cli.pipeline.book_import.comparison import usual_signs
from antigraft_cli.source.canonical import Data
from antigraft_cli.thai import arabic_digits

_UNITS = (
    "คน", "ราย", "ท่าน", "รูป", "แห่ง", "หมู่บ้าน", "ครัวเรือน", "หลังคาเรือน", "ครอบครัว", "หน่วยงาน", "โรงเรียน", "กลุ่ม", "ชุมชน",
    "ตำบล", "องค์กร", "ชมรม", "สถานศึกษา", "เล่ม", "ฉบับ", "ครั้ง", "รุ่น", "ชุด", "เรื่อง", "คู่", "หลัง", "ร้าน", "ร้านค้า", "บริษัท", "สถานประกอบการ",
    "ส่วนราชการ", "กอง", "สำนัก", "คณะ", "ทีม", "วัด", "ศูนย์", "ระบบ", "แผน", "โครงการ", "กิจกรรม", "สาย", "เส้นทาง", "คัน", "ช่องทาง", "จุด", "ป้าย",
    "เครือข่าย", "ห้อง", "ฝ่าย", "รายการ", "กองทุน", "สถาบัน", "หมู่", "นาย", "นิติบุคคล", "หน่วย", "แปลง", "เขต", "อำเภอ", "โรงพยาบาล",
    "ส่วน", "ซอย", "คุ้ม", "บ้าน", "แผง", "คูหา", "หลักสูตร", "มัสยิด", "สหกรณ์", "เวที", "กลุ่มงาน", "กลุ่มอาชีพ",
)  # fmt: skip
_UNIT = "|".join(sorted(_UNITS, key=len, reverse=True)).replace("แ", "(?:แ|เเ)").replace("ำ", "(?:ำ|ํา| า)")
_COUNT = "จ(?:ำ|ํา| า)นวน"
_NUMBER = r"(?<![0-9๐-๙.,])(?P<count>[0-9๐-๙]{1,3}(?:,[0-9๐-๙]{3}){1,2}|[0-9๐-๙]{1,7})"
_OF = rf"(?:(?P<unit>{_UNIT})\.?|(?(word)(?P<any>[ก-๎]{{2,12}})|(?!)))"
_COUNTED = re.compile(rf"(?P<word>{_COUNT}(?:ทั้งสิ้น|ทั้งหมด)?)?\s*{_NUMBER}\s*{_OF}$")
_IN_BRACKETS = re.compile(rf"\(\s?(?P<word>{_COUNT}(?:ทั้งสิ้น|ทั้งหมด)?)?\s*{_NUMBER}\s*{_OF}\s?\)$")
_ENDS = re.compile(
    rf"(?P<bracket>\(\s?)?(?P<word>{_COUNT}(?:ทั้งสิ้น|ทั้งหมด)?)?\s*{_NUMBER}\s*{_OF}(?(bracket)\s?\))(?=\s|,|และ|/|$)"
)
_BETWEEN_GROUPS = re.compile(r"[\s,/]*(?:และ\s?)?")
_BEGINS_A_GROUP = re.compile(r"(?:,\s?(?:และ\s?)?|และ\s?)(?=[ก-ฮเ-ไ][^,0-9๐-๙]{2,60}$)")
"""What parts a last group, one without a count, from those with theirs."""

_DIGIT = re.compile("[0-9๐-๙]")
_FOOTNOTE = re.compile(r"\s*\[[^\[\]]{1,500}\]$")
_NOT_A_GROUP = re.compile(rf"(?:{_UNIT})?ละ|ต่อ|รวม|จำนวน|ไม่(?:น้อย|เกิน)|อย่างน้อย")
_SUM = re.compile(
    rf"(?:รวม|ทั้งหมด|ทั้งสิ้น|\s)*(?P<word>{_COUNT})?\s*{_NUMBER}\s*{_OF}\s*(?:ประกอบด้วย|ได้แก่|ดังนี้|แบ่งเป็น|แยกเป็น|คือ|[:\s])+"
)
_TAIL = 60
"""Letters at the end of a text among which a count is looked for."""

_LONGEST = 1000
"""Letters of a line in which several groups are looked for."""

_NO_COUNT_BEHIND = re.compile(
    r"(?:กว่า|(?<!งบ)ประมาณ|ถึง|ละ|(?:หมู่|ครั้ง|รุ่น|ลำดับ|ปี|ชั้น|ข้อ|คน|กลุ่ม)ที่|[-–/]|อย่างน้อย|รวม|[0-9๐-๙]\s?:|=)$"
)


def without_sum(texts: Sequence[str]) -> list[str]:
    """The lines of groups without the one above them that only adds them up: `จำนวน 50 คน ประกอบด้วย`."""
    rest = [text for text in texts if len(text) > _LONGEST or not _SUM.fullmatch(text.strip())]
    return rest if rest else list(texts)


def target_groups(text: str) -> list[dict[str, Data]]:
    """The groups of a line, which are several if each has its count: `ครู 5 คน, นักเรียน 40 คน`."""
    parts = _parts(text.strip())
    groups = [target_group(part) for part in parts]
    counted = groups if parts and _DIGIT.search(parts[-1]) else groups[:-1]
    each_counted = len(parts) > 1 and all("count" in group for group in counted)
    return groups if each_counted else [target_group(text)]


def one_group(text: str) -> dict[str, Data]:
    """The group of a line that is one, though its words may count several."""
    found = target_groups(text)
    return found[0] if len(found) == 1 else {"group": text.strip()}


def _parts(text: str) -> list[str]:
    """A line parted behind each count; none where what stands behind one is no group of its own: `รุ่นละ 20 คน`."""
    parts: list[str] = []
    start = 0
    for found in _ENDS.finditer(text[:_LONGEST]):
        begin = _BETWEEN_GROUPS.match(text, start)
        start = begin.end() if begin and parts else start
        parts.append(text[start : found.end()])
        start = found.end()
    rest = text[start:].strip()
    if rest and parts and (begin := _BEGINS_A_GROUP.match(rest)):
        parts.append(rest[begin.end() :])
        rest = ""
    return [] if rest or any(_NOT_A_GROUP.match(part) for part in parts[1:]) else parts


def target_group(text: str) -> dict[str, Data]:
    """A target group with its count and unit, if they stand at its end."""
    written = text.strip()
    note = _FOOTNOTE.search(written)
    if note and _COUNTED.search(written[: note.start()].strip()[-_TAIL:]):
        written = written[: note.start()].strip()
    tail = max(len(written) - _TAIL, 0)
    found = _COUNTED.search(written, tail) or _IN_BRACKETS.search(written, tail)
    group = written[: found.start()].strip() if found else ""
    if not found or not group or _NO_COUNT_BEHIND.search(group[-_TAIL:]):
        return {"group": written}
    count, unit = arabic_digits(found["count"]), usual_signs(found["unit"] or found["any"])
    return {"group": group.rstrip(" :"), "count": count, "unit": unit}
