"""Correct Thai, as it stands in the samples and put together anew, gives no finding of wording."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from random import Random

import pytest

from antigraft_cli.checks.wording import wording
from antigraft_cli.diagnostics import Diagnostic
from antigraft_cli.model.plan import WrittenText
from antigraft_cli.source.plan_files import PLAN_FILE
from changed_plans import SAMPLES, whole
from field_examples import seeded


@pytest.mark.parametrize(
    "text",
    [
        "ผู้ร้องเรียนต้องระบุชื่อ ที่อยู่ และหมายเลขโทรศัพท์",
        "ให้ระบุชื่อผู้ถูกร้องเรียน โดยระบุวันที่เกิดเหตุ",
        "แบบคำขอที่ระบุจำนวนผู้เข้าร่วม",
        "กรณีไม่ระบุหน่วยงาน ให้ส่งสำนักปลัด",
        "ใหม่ ๆ และต่างๆ",
        "ทำๆ หยุดๆ",
        "น้ำ ทำ กำหนด ก๊าซ เก๊ะ โต๊ะ แล้ว เปี๊ยก",
        "ศีล วิทยุ พฤหัสบดี ฤๅษี ฯพณฯ ฯลฯ",
        "พ.ศ. ๒๕๖๖ - 2570",
        "“งดให้” และ “งดรับ”",
        'คำว่า "สุจริต"',
        "ปัจจุบัน และปัจจุบันนี้",
        "ประชาชน ประชาชนทุกคน",
        "(๑) ชื่อ… (๒) ที่อยู่…",
    ],
)
def test_good_thai_gives_no_finding(text: str) -> None:
    plan = replace(whole("example"), texts=(WrittenText(PLAN_FILE, ("title",), text),))
    assert [(each.rule.code, each.message.th) for each in wording(plan)] == []


@cache
def phrases() -> list[str]:
    """Stretches between blanks of all texts of both samples, without signs that come in pairs."""
    texts = [text.text for plan in SAMPLES for text in whole(plan).texts if text.path[0] != "organization"]
    found = {phrase for text in texts for phrase in text.split()}
    return sorted(phrase for phrase in found if not set(phrase) & set('()“”"[]…') and "อบต." not in phrase)


def sentence(random: Random) -> str:
    words = random.sample(phrases(), random.randint(2, 12))
    kept = words[:1]
    for word in words[1:]:
        # Where the next repeats the end of the last, the rule is right to say so.
        overlaps = any(kept[-1].endswith(word[:length]) for length in range(2, len(word) + 1))
        repeats = overlaps or word.startswith(kept[-1]) or set(word[:4]) <= {"ๆ"}
        kept += [] if repeats else [word]
    return " ".join(kept)


def test_correct_thai_in_any_order_gives_no_finding() -> None:
    assert len(phrases()) > 500
    texts = tuple(WrittenText(PLAN_FILE, ("title",), sentence(seeded("correct", time))) for time in range(3000))
    found: list[Diagnostic] = [
        each for each in wording(replace(whole("example"), texts=texts)) if each.rule.code != "L512"
    ]
    assert [(each.rule.code, each.message.th) for each in found] == []
