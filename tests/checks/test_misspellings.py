"""The list of misspellings keeps its own conditions, and its forms are found where they stand alone and nowhere else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from antigraft_cli.checks import misspellings as module
from antigraft_cli.checks.misspellings import misspelled_words, misspellings
from antigraft_cli.checks.place_names import all_names

ROOT = Path(__file__).parents[2]
LIST = Path(module.__file__).with_name("misspellings.tsv")
LINES = [line.split("\t") for line in LIST.read_text("utf-8").splitlines() if not line.startswith("#")]
WORDS = (ROOT / "src/antigraft_cli/thai_words.txt").read_text("utf-8").splitlines()
SOURCES = ["ราชบัณฑิต", "PDF", "พบในแผน", "ข่าวรัฐบาล", "ไฟล์สาธารณะ"]


def test_every_line_is_a_form_with_its_right_form_and_its_source_in_order() -> None:
    assert {len(line) for line in LINES} == {3}
    forms = [line[0] for line in LINES]
    assert forms == sorted(set(forms))
    sources = [source.split(", ") for *_, source in LINES]
    assert {source for each in sources for source in each} == set(SOURCES)
    assert [each for each in sources if each != sorted(each, key=SOURCES.index)] == []
    assert len([each for each in sources if "PDF" not in each]) >= 800


def test_no_form_is_part_of_another_or_of_a_right_form() -> None:
    bare = {wrong: wrong.removeprefix("^") for wrong in misspellings()}
    inside = [(a, b) for a, form in bare.items() for b, other in bare.items() if a != b and form in other]
    assert inside == []
    rights = "\n".join(misspellings().values())
    assert [wrong for wrong, form in bare.items() if wrong == form and form in rights] == []


def test_no_right_word_is_found_wrong() -> None:
    """Nor the name of a place: each alone on its line, and all of the documentation and the plans."""
    words = [*WORDS, *sorted(all_names())]
    assert len(words) > 60_000
    text = "\n".join(words)
    lines = [text.count("\n", 0, fault.start) for fault in misspelled_words(text)]
    assert {words[line] for line in lines} == MISSPELLED_IN_THE_LIST
    assert [text[fault.start : fault.end] for text in right_texts() for fault in misspelled_words(text)] == []


MISSPELLED_IN_THE_LIST = {
    "กระทัดรัด", "กระทันหัน", "กระเหรี่ยง", "กราฟฟิก", "การจราจล", "กาฬสินธ์", "กิโลแคลอรี่", "คลินิค",
    "คลีนิก", "คลีนิค", "ความผูกพันธ์", "คอรัปชัน", "คอรัปชั่น", "คอร์รัปชั่น", "จีโอกราฟฟิก", "ช็อคโกแลต",
    "ซอฟท์แวร์", "ดิจิตอล", "ถือกรรมสิทธ์", "ทะยอย", "บุคคลิกภาพ", "บุฟเฟ่ต์", "ประณีประนอม", "ผู้ก่อการจราจล",
    "พระบาทสมเด็จพระมงกุฏเกล้าเจ้าอยู่หัว", "ฟังก์ชั่น", "ภาวะการณ์", "มัคคุเทศน์", "ม้าดีดกระโหลก",
    "ย่อมเยาว์", "ระบบดิจิตอล", "ลายเซ็นต์", "วิดีทัศน์", "วีดีโอ", "ศรีษะเกษ", "สนันสนุน",
    "สภานิติบัญญติแห่งชาติ", "สัญญลักษณ์", "สัปปะรด", "สัมนา", "สูญญากาศ", "อนุเสาวรีย์", "อัพเดต", "อัพเดท",
    "อัพโหลด", "อานิสงค์", "อินเตอร์เน็ต", "อีเมลล์", "อีเมล์", "เครื่องเล่นวีดีโอเทป", "เต้นท์", "เต๊นท์",
    "เพี่อน", "เมโยคลินิค", "เวปไซต์", "เวอร์ชั่น", "เอนกประสงค์", "แคลอรี่", "แอปพลิเคชั่น", "แอพพลิเคชัน",
    "แอพพลิเคชั่น", "โควต้า", "โดยกระทันหัน", "โน้ตบุ๊ค", "โน๊ตบุ๊ค", "โพลีคลินิค", "โอกาศ", "ไอศครีม",
}  # fmt: skip
"""Words of PyThaiNLP's list that are misspelled themselves."""


def right_texts() -> Iterator[str]:
    for folder in ("data/plans/pa-sak/projects", "data/plans/example", "templates", "schemas"):
        for file in sorted((ROOT / folder).rglob("*")):
            if file.suffix in (".yaml", ".j2", ".json"):
                yield file.read_text("utf-8")


def test_each_form_is_found_between_blanks_with_its_right_form() -> None:
    for wrong, right in misspellings().items():
        form = wrong.removeprefix("^")
        found = [
            (fault.start, fault.end, fault.hint and fault.hint.th) for fault in misspelled_words(f"ก ({form} ข")
        ]
        assert found == [(3, 3 + len(form), f"แก้เป็น {right}")]


def test_a_form_that_counts_at_the_start_of_a_word_is_not_found_inside_one() -> None:
    starts = [wrong.removeprefix("^") for wrong in misspellings() if wrong.startswith("^")]
    assert len(starts) >= 10
    for form in starts:
        assert list(misspelled_words(f"ก{form}")) == []
        for before in ("", " ", "(", "“", "[", "/"):
            assert [fault.start for fault in misspelled_words(before + form)] == [len(before)]


def test_a_text_is_searched_whatever_letters_stand_around_a_form() -> None:
    for before in range(8):
        for after in range(4):
            text = "ก" * before + "😀é" + "กระทวง" + "ข" * after + "ความสาคัญ"
            assert [text[fault.start : fault.end] for fault in misspelled_words(text)] == ["กระทวง", "ความสาคัญ"]
    assert re.search("กระทวง", LIST.read_text("utf-8"))
