"""Values from closed lists: each is written as its Thai word or as its code, and kept as the code."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import BeforeValidator

from antigraft_cli.model.to_fill import WordToFill, or_to_fill
from antigraft_cli.model.value_readers import fault, takes
from antigraft_cli.suggestions import closest, did_you_mean
from antigraft_cli.thai import clean

_LIKENESS = 0.6


def word_or_code(words: Mapping[str, tuple[str, ...]]) -> BeforeValidator:
    """The reader of a closed list: for each code its Thai words, the first of which is offered."""
    codes = {word: code for code, alternatives in words.items() for word in alternatives}
    offered = [alternatives[0] for alternatives in words.values()]

    @takes(enum=[*offered, *(word for word in codes if word not in offered), *words], errorMessage=_only(offered))
    def read(value: object) -> object:
        if not isinstance(value, str) or not value.strip():
            return value
        text = clean(value)
        if text in words:
            return text
        if text in codes:
            return codes[text]
        raise fault("word_not_allowed", **_advice(text, codes, words))

    return BeforeValidator(read)


def _only(offered: list[str]) -> str:
    return f"ใช้ได้เฉพาะ {', '.join(offered)}"


def _advice(text: str, codes: Mapping[str, str], words: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """What to write instead, in Thai words and in codes."""
    if near := closest(text, (*codes, *words), _LIKENESS):
        code = codes.get(near, near)
        return {"words": did_you_mean(near).th, "codes": did_you_mean(code).en}
    return {
        "words": _only([alternatives[0] for alternatives in words.values()]),
        "codes": f"use {', '.join(words)}",
    }


TYPE_WORDS: Mapping[str, tuple[str, ...]] = {
    "provincial-organization": ("อบจ.", "องค์การบริหารส่วนจังหวัด"),
    "city-municipality": ("เทศบาลนคร", "ทน."),
    "town-municipality": ("เทศบาลเมือง", "ทม."),
    "subdistrict-municipality": ("เทศบาลตำบล", "ทต."),
    "subdistrict-organization": ("อบต.", "องค์การบริหารส่วนตำบล"),
    "pattaya-city": ("เมืองพัทยา",),
}
"""The Thai words of the types of organisations."""

OrganizationType = Annotated[
    Literal[
        "provincial-organization",
        "city-municipality",
        "town-municipality",
        "subdistrict-municipality",
        "subdistrict-organization",
        "pattaya-city",
    ],
    word_or_code(TYPE_WORDS),
    or_to_fill(WordToFill, "provincial-organization"),
]
Kind = Annotated[
    Literal["project", "activity", "measure", "practice-guideline"],
    word_or_code(
        {
            "project": ("โครงการ",),
            "activity": ("กิจกรรม",),
            "measure": ("มาตรการ",),
            "practice-guideline": ("แนวปฏิบัติ", "แนวทางปฏิบัติ"),
        }
    ),
    or_to_fill(WordToFill, "project"),
]
CHANGE_WORDS: Mapping[str, tuple[str, ...]] = {"added": ("เพิ่ม",), "amended": ("แก้ไข",), "cancelled": ("ยกเลิก",)}
"""The Thai words of what a revision did with a row."""

Change = Annotated[
    Literal["added", "amended", "cancelled"],
    word_or_code(CHANGE_WORDS),
    or_to_fill(WordToFill, "added"),
]
Numerals = Annotated[
    Literal["thai", "arabic"],
    word_or_code({"thai": ("ไทย", "เลขไทย"), "arabic": ("อารบิก", "เลขอารบิก")}),
    or_to_fill(WordToFill, "thai"),
]
ChapterPlace = Annotated[
    Literal["front", "back"],
    word_or_code({"front": ("ก่อนตาราง", "ส่วนหน้า"), "back": ("ท้ายเล่ม", "ส่วนท้าย")}),
    or_to_fill(WordToFill, "front"),
]
PageShape = Annotated[
    Literal["portrait", "landscape"],
    word_or_code({"portrait": ("แนวตั้ง",), "landscape": ("แนวนอน",)}),
    or_to_fill(WordToFill, "portrait"),
]
STATUS_WORDS: Mapping[str, tuple[str, ...]] = {
    "not-started": ("ยังไม่ได้ดำเนินการ",),
    "in-progress": ("อยู่ระหว่างดำเนินการ",),
    "completed": ("ดำเนินการแล้วเสร็จ", "แล้วเสร็จ"),
    "cannot-proceed": ("ไม่สามารถดำเนินการได้",),
}
"""The Thai words of a reported project's statuses."""

REASON_WORDS: Mapping[str, tuple[str, ...]] = {
    "no-budget": ("ไม่ได้รับงบประมาณ",),
    "policy-changed": ("นโยบายผู้บริหารเปลี่ยนแปลง",),
    "staff-shortage": ("บุคลากรไม่เพียงพอ",),
    "other": ("อื่นๆ", "อื่น ๆ"),
}
"""The Thai words of the reasons why a project cannot proceed (E-PlanNACC's list)."""

Status = Annotated[
    Literal["not-started", "in-progress", "completed", "cannot-proceed"],
    word_or_code(STATUS_WORDS),
    or_to_fill(WordToFill, "not-started"),
]
Reason = Annotated[
    Literal["no-budget", "policy-changed", "staff-shortage", "other"],
    word_or_code(REASON_WORDS),
    or_to_fill(WordToFill, "no-budget"),
]
Criterion = Annotated[
    Literal["at-least", "at-most"],
    word_or_code({"at-least": ("ไม่น้อยกว่า",), "at-most": ("ไม่เกิน", "ไม่มากกว่า")}),
    or_to_fill(WordToFill, "at-least"),
]
