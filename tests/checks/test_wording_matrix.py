"""Every wording rule in every kind of text field, in every style of YAML: one finding, at the very characters.

The fields are found by walking the models, and examples of them in the sample plans or by their types, so a new one
is tested without a word here.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from random import Random
from typing import Any, NamedTuple

import pytest

from antigraft_cli.checks.all import check
from antigraft_cli.checks.misspellings import misspellings
from antigraft_cli.pipeline.catalogue import RULES
from antigraft_cli.source.plan_files import PLAN_FILE
from antigraft_cli.source.tree import Path
from changed_plans import found_with
from field_examples import Home, holders, homes, paths_to, seeded, value_at
from field_faults import spot_at
from model_fields import TEXTS, Field
from yaml_styles import STYLES, Style
from yaml_writing import Span, Word, tree, written


def test_the_walk_finds_every_kind_of_text() -> None:
    assert len(TEXTS) == len(set(map(str, TEXTS))) >= 48
    assert {str(field) for field in TEXTS} >= {
        "plan.yaml title",
        "plan.yaml organization.name",
        "plan.yaml preface.*",
        "plan.yaml dimensions.*",
        "plan.yaml revision.reason",
        "plan.yaml approval.*.position",
        "projects title",
        "projects rationale.*",
        "projects target_groups.*.group",
        "projects steps.*.text",
        "projects steps.*.steps.*.steps.*.text",
        "projects steps.*.steps.*.bullets.*",
        "projects responsible.*",
        "projects outputs.*.text",
        "projects outcomes.*.bullets.*",
        "plan.yaml guidelines.*",
        "chapters title",
        "chapters body.*.text",
        "chapters body.*.items.*.steps.*.bullets.*",
        "chapters body.*.table.rows.*.*",
        "chapters body.*.caption",
        "years projects.*.budget_source",
        "years projects.*.note",
        "results rounds.*.projects.*.reason_text",
        "results rounds.*.projects.*.results.*",
        "results rounds.*.projects.*.indicators.*.unit",
    }


# ---------------------------------------------------------------------------------------------
# What is planted: words with their wrong characters between ‹ and ›.
# ---------------------------------------------------------------------------------------------


class Planted(NamedTuple):
    """A text with the wrong characters in it, from `start` to `end`."""

    text: str
    start: int
    end: int


GENERIC = "องค์กรปกครองส่วนท้องถิ่น"
WRONG: dict[str, tuple[str, ...]] = {
    "L501": ("ปี ‹๒๕6๖› แล้ว", "รวม ‹1๕,000.๐๐› บาท", "ข้อ ‹๑o›"),
    "L502": ("‹เเ›ผนงาน", "และ‹เเ›นวทาง"),
    "L503": ("น‹ํา›เสนอ", "น‹ํ้า›ดื่ม", "ถ้อยค‹ํา›"),
    "L504": ("‹ท่่›าน", "‹ผู้›รับ", "‹ดีี›", "คำ ‹่›ก", "‹เะ›วลา"),
    "L505": ("คุณ‹\u200b›ธรรม", "จิต‹\u200e›สำนึก", "งบ‹\u00ad›กลาง", "สุจริต‹\u2060\u200d›ใจ"),
    "L506": ("ตรวจสอบ‹  ›ติดตาม", "ทบทวน‹    ›แก้ไข", "คู่มือ (‹ ›ฉบับย่อ)", "คู่มือ (ฉบับย่อ‹  ›)"),
    "L507": (
        "ของ‹ระบุชื่อหน่วยงาน›",
        "(‹ระบุจำนวน›)",
        "‹xxxx›",
        "‹XXX›",
        "รวม ‹???› แห่ง",
        "ของ‹ระบุนี้อ›",
        "ของ‹ระบุงบชื่อ›",
    ),
    "L508": ("ชุมชนในเขต‹เทศบาล›", "ตาม‹เทศบัญญัติ›งบประมาณ", "‹นายกเทศมนตรี›มอบหมาย", "ถึง‹อบจ.›โดยตรง"),
    "L510": ("พิจารณา‹พิจารณา›", "พิจารณา ‹พิจารณา›", "คู่มือการพิจารณา‹พิจารณา›ใหม่"),
    "L511": ("‹“›งดให้", "งดรับ‹”›", '‹"›งดฝาก'),
    "L513": (
        "พนักงานของ‹องค์การบริหารส่วนตำบลแม่จัน›ทุกคน",
        "นายก‹เทศบาลตำบลดำเนินสะดวก›",
        "เว็บไซต์ของ ‹อบต.บ้านแซว›",
        "ประชาชนใน‹อำเภอแม่จัน›",
        "ที่‹จังหวัดลำปาง›กำหนด",
    ),
    "L514": (
        "จาก‹ส านักปลัด›",
        "แบบ‹บง่ ชี้›ความเสี่ยง",
        "‹ตัวอย\uf70aาง›",
        "คำ‹\ufffd›กลาง",
        "‹ระหว่ๅง›",
        "งดรับ ‹¢Í§¢ÇÑ­› ทุกครั้ง",
    ),
    "L512": (f"ถึง‹{GENERIC}›", f"ของ‹{GENERIC}›ทุกแห่ง"),
}


CODES = sorted({*WRONG, "L509"})


def wrong_words(code: str, random: Random) -> Planted:
    if code == "L509":
        wrong = random.choice(sorted(misspellings())).removeprefix("^")
        return Planted(wrong, 0, len(wrong))
    before, _, rest = random.choice(WRONG[code]).partition("‹")
    wrong, _, after = rest.partition("›")
    return Planted(before + wrong + after, len(before), len(before + wrong))


NEUTRAL = (
    "งบกลางปี",
    "ผู้รับบริการ ผู้มาติดต่อ และชุมชน",
    "ติดตามผลทุกไตรมาส แล้วรายงานต่อที่ประชุม",
    "${org.district} ทุกหมู่บ้าน (รวม ๘ หมู่บ้าน) ภายใน ๓๐ วัน",
    "ส่งทาง office1@example.go.th หรือ COVID-19 'ก' 100% #",
)
"""Texts in which no planted word gets another meaning by what stands beside it."""


def is_repeated(words: str, host: str) -> bool:
    """Whether a word of the host beside the planted ones would be a repetition."""
    return any(words.startswith(word) or words.endswith(word) for word in host.split())


def planted_in(field: Field, original: str, code: str, random: Random) -> Planted:
    """The field's own text, or another, with wrong words at one of its blanks or ends."""
    is_source_of_names = field.path[0] == "organization"
    plain_host = code in ("L508", "L511", "L513") or is_source_of_names or random.random() < 0.5
    hosts = [host for host in NEUTRAL if "$" not in host] if is_source_of_names else NEUTRAL
    words = wrong_words(code, random)
    host = random.choice(hosts) if plain_host or is_repeated(words.text, original) else original
    lines = host.split("\n")
    at = random.randrange(len(lines))
    spots = [index for index, character in enumerate(lines[at]) if character == " "]
    spot = random.choice([0, len(lines[at]), *spots])
    before = "\n".join([*lines[:at], lines[at][:spot].rstrip(" ")])
    after = "\n".join([lines[at][spot:].lstrip(" "), *lines[at + 1 :]])
    head = before + (" " if before and not before.endswith("\n") else "")
    tail = (" " if after and not after.startswith("\n") else "") + after
    return Planted(head + words.text + tail, len(head) + words.start, len(head) + words.end)


# ---------------------------------------------------------------------------------------------
# The matrix.
# ---------------------------------------------------------------------------------------------

Found = tuple[str, str, Span]
"""Code, file and the very characters."""


def places(field: Field) -> list[tuple[Home, list[Path]]]:
    """The example's files that hold a text, with the places where they do; a step may stand as its text alone.

    The other sample has findings that comments in it silence.
    """
    held = [(home, paths) for home, paths in holders(field) if home.plan == "example"]
    return [
        (home, [*filter(partial(value_at, home.data), paths), *_alone(home, field.path)]) for home, paths in held
    ]


def _alone(home: Home, path: tuple[str, ...]) -> Iterator[Path]:
    above = paths_to(home.data, path[:-1]) if path[-1] == "text" else ()
    return (each for each in above if isinstance(value_at(home.data, each), str))


def with_text(home: Home, path: Path, planted: Planted, style: Style, random: Random) -> tuple[Span, list[Found]]:
    """Where the planted characters stand in the file that has them at a place, and all that is found in it."""
    root, word = tree(home.data), Word(planted.text, style, range(planted.start, planted.end))
    spot_at(root, path).replace(word)
    file = written(root, random)
    found = [(each.rule.code, each.span) for each in found_with(home.plan, home.name, file.text, [check])]
    spans = [
        (code, span.file, Span(span.line, span.column, span.end_line, span.end_column)) for code, span in found
    ]
    return file.span_of(word, planted.start, planted.end), spans


def test_there_is_no_finding_in_any_style_before_anything_is_planted() -> None:
    for field in TEXTS:
        for style in STYLES:
            random = seeded("before", field, style)
            home, paths = random.choice(places(field))
            path = random.choice(paths)
            _, found = with_text(home, path, Planted(value_at(home.data, path), 0, 1), style, random)
            assert [each for each in found if each[0] != "L512"] == []


def cells_of_matrix() -> list[tuple[str, Field]]:
    return [(code, field) for code in CODES for field in TEXTS]


@pytest.mark.parametrize(("code", "field"), cells_of_matrix(), ids=str)
def test_a_planted_fault_is_found_once_at_its_very_characters(code: str, field: Field, times: int) -> None:
    unlike = []
    # Where the phrase that L512 finds stands already, one more is not the only one.
    held = [each for each in places(field) if code != "L512" or GENERIC not in str(each[0].data)]
    for time in range(times):
        random = seeded(code, field, time)
        home, paths = random.choice(held)
        path = random.choice(paths)
        planted = planted_in(field, value_at(home.data, path), code, random)
        span, found = with_text(home, path, planted, STYLES[time % len(STYLES)], random)
        # A province with anything more in it does not exist, which is for P409 to say.
        found = [each for each in found if each[0] not in {"L512", "P409"} - {code}]
        expected = [(code, home.name, span)]
        unlike += [] if found == expected else [(expected, found, planted)]
    assert unlike == []


def test_the_matrix_has_every_wording_rule() -> None:
    """But L515, which looks only at how items begin."""
    missing = [code for code in RULES if code.startswith("L") and code not in (*CODES, "L515")]
    if missing:
        pytest.fail(
            f"say in WRONG of tests/checks/test_wording_matrix.py which words break {missing}", pytrace=False
        )
    assert len(CODES) >= 14


def the_plan(**changed: Any) -> Home:
    """The plan.yaml of the example, with some fields changed."""
    home = next(home for home in homes(PLAN_FILE) if home.plan == "example")
    return home._replace(data=home.data | changed)


def test_dots_to_sign_on_are_no_placeholder_in_a_signature_and_are_one_elsewhere() -> None:
    places: dict[Path, list[str]] = {("approval", 0, "name"): [], ("revision", "reason"): ["L507"]}
    for path, codes in places.items():
        _, found = with_text(the_plan(), path, Planted("(……………………)", 1, 9), "single", seeded("dots"))
        assert [code for code, *_ in found] == codes


def test_names_of_files_are_no_texts() -> None:
    lao = the_plan().data["organization"] | {"emblem": "pictures/xxx  ____.png"}
    home = the_plan(sheets=["xxx", "xxx-xxx"], chapters=["xxx"], organization=lao)
    _, found = with_text(home, ("title",), Planted("แผน", 0, 1), "single", seeded("sheets"))
    assert not [code for code, *_ in found if code.startswith("L")]
