"""The style that files are written in, and that every text reads back as it was."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from antigraft_cli.source.canonical import Data, text
from antigraft_cli.source.tree import build, plain

SIGNS = "กขค้ำ๑๒ aZ09-?:,[]{}#&*!|>'\"%@`\\.$~= \n\t\u00a0\u200b\u2028\x85\ufeff\x07_/()"
TEXTS = st.text(st.sampled_from(SIGNS), max_size=12) | st.text(
    st.characters(exclude_categories=["Cs"]), max_size=6
)
KEYS = st.text(st.sampled_from("abค๑ :#-'\"{}"), min_size=1, max_size=6)
NODES: st.SearchStrategy[Data] = st.recursive(
    TEXTS,
    lambda below: st.lists(below, max_size=4) | st.dictionaries(KEYS, below, max_size=4),
    max_leaves=15,
)


def read_back(written: str) -> object:
    root, faults = build(written)
    assert root is not None, written
    assert faults == [], written
    return plain(root)


@settings(max_examples=600, deadline=None)
@given(st.lists(NODES, min_size=1, max_size=4) | st.dictionaries(KEYS, NODES, min_size=1, max_size=4))
def test_what_is_written_reads_back_as_it_was(data: list[Data] | dict[str, Data]) -> None:
    assert read_back(text(data)) == data


def test_a_plan_is_written_as_a_person_writes_it() -> None:
    data: Data = {
        "title": "แผนปฏิบัติการ\nคุณธรรม",
        "period": {"start": "2566", "end": "2570"},
        "preface": ["${org.name} จึงได้จัดทำ", "หมายเหตุ: มีเครื่องหมาย", "#งดให้งดรับ", "it's", "- ข้อ", "10:00 น."],
        "projects": [
            {"project": "p1", "budget": "15,000.00", "quarters": ["1", "2"]},
            {"project": "p2", "budget": "0", "quarters": ["4"], "before": {"budget": "1", "quarters": ["2"]}},
        ],
        "body": [
            {"items": ["ก", {"text": "ข", "bullets": ["ค"]}]},
            {"table": {"head": ["ระดับ", "คำอธิบาย"], "rows": [["1, 2", ""], ["๕", "สูง"]], "widths": ["3", "12.5"]}},
        ],
    }
    assert text(data) == (
        "title: |-\n  แผนปฏิบัติการ\n  คุณธรรม\n"
        "period:\n  start: 2566\n  end: 2570\n"
        "preface:\n  - ${org.name} จึงได้จัดทำ\n  - 'หมายเหตุ: มีเครื่องหมาย'\n  - '#งดให้งดรับ'\n  - it's\n"
        "  - '- ข้อ'\n  - 10:00 น.\n"
        "projects:\n"
        "  - project: p1\n    budget: 15,000.00\n    quarters: [1, 2]\n"
        "  - project: p2\n    budget: 0\n    quarters: [4]\n    before:\n      budget: 1\n      quarters: [2]\n"
        "body:\n"
        "  - items:\n      - ก\n      - text: ข\n        bullets:\n          - ค\n"
        "  - table:\n      head: [ระดับ, คำอธิบาย]\n      rows:\n        - ['1, 2', '']\n        - [๕, สูง]\n"
        "      widths: [3, 12.5]\n"
    )
