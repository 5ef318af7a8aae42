"""Every wording rule in every kind of text field, in every style of YAML: one finding, at the very characters.

The fields are found by walking the models, so a new one is tested without a word here. Where the planted
characters stand is counted while the file is written, apart from the code that is tested.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from random import Random
from typing import Annotated, Any, NamedTuple, get_args, get_origin, get_type_hints

import pytest
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from antigraft_cli.checks.all import check
from antigraft_cli.checks.misspellings import misspellings
from antigraft_cli.checks.wording import wording
from antigraft_cli.diagnostics import Diagnostic
from antigraft_cli.model import values
from antigraft_cli.model.chapter import ChapterText
from antigraft_cli.model.chapter_values import CellText
from antigraft_cli.model.load import load
from antigraft_cli.model.plan import Plan, PlanInfo, WrittenText
from antigraft_cli.model.project import Project
from antigraft_cli.model.results import YearResults
from antigraft_cli.model.schedule import YearSchedule
from antigraft_cli.pipeline.catalogue import RULES
from antigraft_cli.report.finding import resolve
from antigraft_cli.source.decode import decode, parse
from antigraft_cli.source.folder import PlanFolder, SourceFile
from antigraft_cli.source.plan_files import PLAN_FILE
from antigraft_cli.source.reading import read_folder
from antigraft_cli.source.tree import Plain, plain

PLANS = Path(__file__).parents[2] / "data" / "plans"
TIMES = 20
"""How often each rule is broken in each field, a fifth of them in each style."""
STYLES = ("plain", "single", "double", "literal", "folded")
CODES = sorted(code for code in RULES if code.startswith("L"))

Path_ = tuple[str | int, ...]


def seeded(*names: object) -> Random:
    return Random(" ".join(map(str, names)))  # noqa: S311 - for variety, not for secrets


# ---------------------------------------------------------------------------------------------
# The text fields of every file.
# ---------------------------------------------------------------------------------------------

FILES: dict[str, type[BaseModel]] = {
    "plan.yaml": PlanInfo,
    "projects/no-gift-policy.yaml": Project,
    "years/2567.yaml": YearSchedule,
    "chapters/risk-analysis.yaml": ChapterText,
    "results/2566.yaml": YearResults,
}
DEEPEST = 3
"""How many levels of steps there are."""


class Field(NamedTuple):
    """A text, or an item of a list of texts (its path then ends in `*`)."""

    file: str
    path: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.file} {'.'.join(self.path)}"


def text_fields(file: str, hint: Any, path: tuple[str, ...]) -> Iterator[Field]:
    if type(None) in get_args(hint):
        hint = get_args(hint)[0]
    annotated = get_origin(hint) is Annotated
    base = get_args(hint)[0] if annotated else hint
    if hint in (values.Text, CellText):
        yield Field(file, path)
    elif annotated and isinstance(get_args(hint)[-1], FieldInfo) and get_origin(base) is tuple:
        yield from text_fields(file, get_args(base)[0], (*path, "*"))
    elif get_origin(hint) is dict:
        yield from text_fields(file, get_args(hint)[1], (*path, "*"))
    elif isinstance(base, type) and issubclass(base, BaseModel):
        for name, inner in get_type_hints(base, include_extras=True).items():
            if name in base.model_fields and (*path, name)[1:].count("steps") < DEEPEST:
                yield from text_fields(file, inner, (*path, name))


def is_reference(field: Field) -> bool:
    """Whether the field names a file."""
    return field.path[-1] in ("project", "picture", "emblem") or field.path[0] in ("sheets", "chapters")


FIELDS = [
    field for file, model in FILES.items() for field in text_fields(file, model, ()) if not is_reference(field)
]


def test_the_walk_finds_every_kind_of_text() -> None:
    assert len(FIELDS) == len(set(FIELDS)) >= 48
    assert {str(field) for field in FIELDS} >= {
        "plan.yaml title",
        "plan.yaml organization.name",
        "plan.yaml preface.*",
        "plan.yaml dimensions.*",
        "plan.yaml revision.reason",
        "plan.yaml approval.*.position",
        "projects/no-gift-policy.yaml title",
        "projects/no-gift-policy.yaml rationale.*",
        "projects/no-gift-policy.yaml target_groups.*.group",
        "projects/no-gift-policy.yaml steps.*.text",
        "projects/no-gift-policy.yaml steps.*.steps.*.steps.*.text",
        "projects/no-gift-policy.yaml steps.*.steps.*.bullets.*",
        "projects/no-gift-policy.yaml responsible.*",
        "projects/no-gift-policy.yaml outputs.*.text",
        "projects/no-gift-policy.yaml outcomes.*.bullets.*",
        "plan.yaml guidelines.*",
        "chapters/risk-analysis.yaml title",
        "chapters/risk-analysis.yaml body.*.text",
        "chapters/risk-analysis.yaml body.*.items.*.steps.*.bullets.*",
        "chapters/risk-analysis.yaml body.*.table.rows.*.*",
        "chapters/risk-analysis.yaml body.*.caption",
        "years/2567.yaml projects.*.budget_source",
        "years/2567.yaml projects.*.note",
        "results/2566.yaml rounds.*.projects.*.reason_text",
        "results/2566.yaml rounds.*.projects.*.results.*",
        "results/2566.yaml rounds.*.projects.*.indicators.*.unit",
    }


# ---------------------------------------------------------------------------------------------
# The files: the example's, filled up so that every text field is there.
# ---------------------------------------------------------------------------------------------


@cache
def example() -> PlanFolder:
    folder, faults = read_folder(PLANS / "example")
    assert faults == []
    return folder


@cache
def whole() -> Plan:
    plan, faults = load(example())
    assert faults == []
    return plan


def items_with_everything() -> Plain:
    third: Plain = [{"text": "ตรวจรับงาน", "bullets": ["ตรวจเอกสารให้ครบ"]}]
    second: Plain = [{"text": "ประสานงานกับชุมชน", "steps": third}, {"text": "แจ้งเวียน", "bullets": ["ส่งหนังสือ"]}]
    return [
        "ทบทวนงานของปีก่อน",
        {"text": "ประชุมคณะทำงาน ดังนี้", "steps": second},
        {"text": "เผยแพร่ผลงาน", "bullets": ["ติดป้ายที่จุดบริการ"]},
    ]


RESULT: Plain = {
    "project": "no-gift-policy",
    "status": "cannot-proceed",
    "reason": "other",
    "reason_text": "ผู้รับจ้างส่งงานไม่ทันกำหนด",
    "results": ["ลงนามประกาศแล้ว", "ติดป้ายแล้ว"],
    "indicators": [{"name": "บุคลากรที่ลงนามรับทราบ", "target": "80", "actual": "85.5", "unit": "ร้อยละ"}],
    "problems": ["ผู้มาติดต่อยังไม่ทราบมาตรการ"],
    "suggestions": ["สื่อสารให้ทั่วถึง"],
    "note": "รายงานรอบแรก",
}


@cache
def data_of(file: str) -> Any:
    if file.startswith("results/"):
        return {"rounds": [{"months": "6", "as_of": "2566-03-31", "projects": [RESULT]}]}
    root = example().files[file].root
    assert root is not None
    data: Any = plain(root)
    if file.startswith("projects/"):
        data |= {"guideline": "2.1.3"} | {
            name: items_with_everything() for name in ("steps", "outputs", "outcomes")
        }
    if file.startswith("chapters/"):
        data["body"] += [
            {"items": items_with_everything()},
            {"picture": "pictures/emblem.png", "caption": "ตราที่ใช้ในเอกสาร"},
        ]
    if file.startswith("years/"):
        data["projects"][0] |= {"title": "โครงการค่ายเยาวชน", "note": "เพิ่มตามความต้องการของโรงเรียน"}
    return data


def paths_to(data: Any, path: tuple[str, ...]) -> list[Path_]:
    """Every way through the data that a field's path fits; a step may stand as a text alone."""
    if not path:
        return [()] if isinstance(data, str) else []
    if isinstance(data, str):
        return [()] if path == ("text",) else []
    steps = enumerate(data) if isinstance(data, list) else data.items()
    fitting = [(step, inner) for step, inner in steps if path[0] in ("*", step)]
    return [(step, *rest) for step, inner in fitting for rest in paths_to(inner, path[1:])]


def value_at(data: Any, path: Path_) -> str:
    for step in path:
        data = data[step]
    assert isinstance(data, str)
    return data


# ---------------------------------------------------------------------------------------------
# Writing a file, with one text in a style of its own, and counting where its characters go.
# ---------------------------------------------------------------------------------------------


class Planted(NamedTuple):
    """A text with the wrong characters in it, from `start` to `end`."""

    text: str
    start: int
    end: int


class Writer:
    """Writes a file; `spans` has, for each character of the planted text, where its writing begins and ends."""

    def __init__(self, target: Path_, planted: Planted, style: str, random: Random) -> None:
        self.target, self.planted, self.style, self.random = target, planted, style, random
        self.out: list[str] = []
        self.length = 0
        self.spans: list[tuple[int, int]] = []

    def put(self, text: str) -> None:
        self.out.append(text)
        self.length += len(text)

    def node(self, node: Any, path: Path_, indent: int) -> None:
        """What follows a colon or a dash, with its line end."""
        pad = " " * indent
        if path == self.target:
            self.put(" ")
            self.planted_text(indent)
        elif isinstance(node, str):
            self.put(" '" + node.replace("'", "''").replace("\n", "\n\n" + pad) + "'\n")
        elif isinstance(node, list):
            self.put("\n")
            for index, item in enumerate(node):
                self.put(f"{pad}-")
                self.node(item, (*path, index), indent + 2)
        else:
            self.put("\n")
            for key, value in node.items():
                self.put(f"{pad}{key}:")
                self.node(value, (*path, key), indent + 2)

    def planted_text(self, indent: int) -> None:
        pad = " " * max(indent, 2)
        if self.style in ("literal", "folded"):
            self.put(("|-\n" if self.style == "literal" else ">-\n") + pad)
        quote = {"single": "'", "double": '"'}.get(self.style, "")
        self.put(quote)
        for index, character in enumerate(self.planted.text):
            begin = self.length
            self.put(self.written(index, character, pad))
            self.spans.append((begin, self.length))
        self.put(quote + "\n")

    def written(self, index: int, character: str, pad: str) -> str:
        if character == "\n":
            return "\n" + pad if self.style == "literal" else "\n\n" + pad
        if character == " " and self.style != "literal" and self.can_break(index) and self.random.random() < 0.3:
            return "\n" + pad
        if self.style == "single":
            return character.replace("'", "''")
        if self.style == "double" and (character in '"\\' or self.random.random() < 0.05):
            return f"\\{character}" if character in '"\\' else f"\\u{ord(character):04x}"
        return character

    def can_break(self, index: int) -> bool:
        """Whether a line can end here: at a single blank between two words."""
        start, end = self.planted.start, self.planted.end
        if start <= index < end and self.planted.text[start:end].isspace():
            return False
        around = self.planted.text[max(index - 1, 0) : index + 2]
        return len(around) == 3 and around[0] > " " and around[2] > " " and around[2] not in "#-?:"


def can_be_plain(text: str) -> bool:
    return (
        text[0] not in "-?:,[]{}#&*!|>'\"%@`"
        and not any(sign in text for sign in (": ", " #", "\n"))
        and text[-1] != ":"
    )


Spot = tuple[int, int, int, int]
"""Line and column of the first character, and of the one after the last."""


def written(data: Any, target: Path_, planted: Planted, style: str, random: Random) -> tuple[str, Spot]:
    """A file's text, and the lines and columns of the planted characters."""
    writer = Writer(target, planted, style, random)
    writer.node(data, (), 0)
    text = "".join(writer.out).removeprefix("\n")
    begin, end = writer.spans[planted.start][0] - 1, writer.spans[planted.end - 1][1] - 1
    line, column = text.count("\n", 0, begin) + 1, begin - text.rfind("\n", 0, begin)
    end_line, end_column = text.count("\n", 0, end) + 1, end - text.rfind("\n", 0, end)
    if random.random() < 0.2:
        text = text.replace("\n", "\r\n")
    return text, (line, column, end_line, end_column)


# ---------------------------------------------------------------------------------------------
# What is planted: words with their wrong characters between ‹ and ›.
# ---------------------------------------------------------------------------------------------

WRONG: dict[str, tuple[str, ...]] = {
    "L501": ("ปี ‹๒๕6๖› แล้ว", "รวม ‹1๕,000.๐๐› บาท", "ข้อ ‹๑o›"),
    "L502": ("‹เเ›ผนงาน", "และ‹เเ›นวทาง"),
    "L503": ("น‹ํา›เสนอ", "น‹ํ้า›ดื่ม", "ถ้อยค‹ํา›"),
    "L504": ("ท‹่่›าน", "ผ‹ู้›รับ", "ด‹ีี›", "คำ ‹่›ก", "‹เะ›วลา"),
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
    "L512": ("ถึง‹องค์กรปกครองส่วนท้องถิ่น›", "ของ‹องค์กรปกครองส่วนท้องถิ่น›ทุกแห่ง"),
}


def wrong_words(code: str, random: Random) -> Planted:
    if code == "L509":
        wrong = random.choice(sorted(misspellings()))
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


def planted_in(field: Field, original: str, code: str, random: Random) -> Planted:
    """The field's own text, or another, with wrong words at one of its blanks or ends."""
    is_source_of_names = field.path[0] == "organization"
    plain_host = code in ("L508", "L511") or is_source_of_names or random.random() < 0.5
    hosts = [host for host in NEUTRAL if "$" not in host] if is_source_of_names else NEUTRAL
    host = random.choice(hosts) if plain_host else original
    words = wrong_words(code, random)
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


def findings_in(name: str, text: str) -> list[tuple[str, str, Spot]]:
    """What every check finds in the example in which one file has another text; the others' texts are clean."""
    decoded, faults = decode(text.encode())
    assert faults == []
    root, faults = parse(decoded)
    assert faults == [], text
    file = SourceFile(name, decoded, root)
    files = {PLAN_FILE: example().files[PLAN_FILE], name: file}
    part, misshapen = load(PlanFolder(example().root, files))
    plan = merged(part, name)
    found = resolve(PlanFolder(example().root, files), [*misshapen, *check(plan)])
    spans = [(each.rule.code, each.span) for each in found]
    return [(code, span.file, (span.line, span.column, span.end_line, span.end_column)) for code, span in spans]


def merged(part: Plan, name: str) -> Plan:
    """The whole example with one file of `part` in place of its own, and with that file's texts alone."""
    return replace(
        part,
        projects=whole().projects | part.projects,
        years=whole().years | part.years,
        chapters=whole().chapters | part.chapters,
        texts=tuple(text for text in part.texts if text.file == name),
    )


def test_the_example_has_no_finding_in_any_style_before_anything_is_planted() -> None:
    for field in FIELDS:
        random = seeded("before", field)
        data = data_of(field.file)
        target = random.choice(paths_to(data, field.path))
        host = Planted(value_at(data, target), 0, 1)
        styles = [style for style in STYLES if style != "plain" or can_be_plain(host.text)]
        text, _ = written(data, target, host, random.choice(styles), random)
        assert [each for each in findings_in(field.file, text) if each[0] != "L512"] == []


def cells_of_matrix() -> list[tuple[str, Field]]:
    return [(code, field) for code in CODES for field in FIELDS]


@pytest.mark.parametrize(("code", "field"), cells_of_matrix(), ids=str)
def test_a_planted_fault_is_found_once_at_its_very_characters(code: str, field: Field) -> None:
    unlike = []
    data = data_of(field.file)
    for time in range(TIMES):
        random = seeded(code, field, time)
        target = random.choice(paths_to(data, field.path))
        planted = planted_in(field, value_at(data, target), code, random)
        style = STYLES[time % len(STYLES)]
        if style == "plain" and not can_be_plain(planted.text):
            style = random.choice(("single", "literal"))
        text, spot = written(data, target, planted, style, random)
        found = [each for each in findings_in(field.file, text) if code == "L512" or each[0] != "L512"]
        expected = [(code, field.file, spot)]
        unlike += [] if found == expected else [(style, expected, found, planted)]
    assert unlike == []


def test_the_matrix_has_every_wording_rule() -> None:
    assert sorted({*WRONG, "L509"}) == CODES
    assert len(CODES) == 12


def test_dots_to_sign_on_are_no_placeholder_in_a_signature_and_are_one_elsewhere() -> None:
    dotted = Planted("(……………………)", 1, 9)
    for path, codes in ((("approval", 0, "name"), []), (("revision", "reason"), ["L507"])):
        text, _ = written(data_of(PLAN_FILE), path, dotted, "single", seeded("dots"))
        assert [code for code, *_ in findings_in(PLAN_FILE, text)] == codes


def test_names_of_files_are_no_texts() -> None:
    names = {"sheets": ["xxx", "xxx-xxx"], "chapters": ["xxx"]}
    data = data_of(PLAN_FILE) | names
    data |= {"organization": data["organization"] | {"emblem": "pictures/xxx  ____.png"}}
    text, _ = written(data, ("title",), Planted("แผน", 0, 1), "single", seeded("sheets"))
    assert not [code for code, *_ in findings_in(PLAN_FILE, text) if code.startswith("L")]


# ---------------------------------------------------------------------------------------------
# Correct Thai.
# ---------------------------------------------------------------------------------------------


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
    plan = replace(whole(), texts=(WrittenText(PLAN_FILE, ("title",), text),))
    assert [(each.rule.code, each.message.th) for each in wording(plan)] == []


@cache
def phrases() -> list[str]:
    """Stretches between blanks of all texts of both samples, without signs that come in pairs."""
    texts = []
    for plan in ("example", "pa-sak"):
        loaded, _ = load(read_folder(PLANS / plan)[0])
        texts += [text.text for text in loaded.texts]
    found = {phrase for text in texts for phrase in text.split()}
    return sorted(phrase for phrase in found if not set(phrase) & set('()“”"[]…') and "อบต." not in phrase)


def sentence(random: Random) -> str:
    words = random.sample(phrases(), random.randint(2, 12))
    kept = words[:1]
    for word in words[1:]:
        # Where the next repeats the last, the rule is right to say so.
        repeats = kept[-1].endswith(word) or word.startswith(kept[-1]) or set(word[:4]) <= {"ๆ"}
        kept += [] if repeats else [word]
    return " ".join(kept)


def test_correct_thai_in_any_order_gives_no_finding() -> None:
    assert len(phrases()) > 500
    texts = tuple(WrittenText(PLAN_FILE, ("title",), sentence(seeded("correct", time))) for time in range(3000))
    found: list[Diagnostic] = [each for each in wording(replace(whole(), texts=texts)) if each.rule.code != "L512"]
    assert [(each.rule.code, each.message.th) for each in found] == []
