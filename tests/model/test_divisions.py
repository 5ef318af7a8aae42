"""The lists of Thailand's divisions: what is in them, and that their makers and licences are named."""

from __future__ import annotations

import re

from antigraft_cli.checks.place_names import ORDINARY_WORDS, all_names
from antigraft_cli.model.divisions import BANGKOK, DISTRICTS, SUBDISTRICTS, districts, districts_of, subdistricts
from divisions import ordinary_words_file

LETTERS = re.compile("[ก-ฮะ-ฺเ-ๅ็-๎.-]+")


def test_there_are_all_provinces_with_their_districts() -> None:
    assert len(districts_of()) == 77
    assert sum(map(len, districts_of().values())) == 928
    assert districts_of()["เชียงราย"] >= {"เมืองเชียงราย", "เชียงแสน", "แม่จัน"}
    assert "พระนคร" in districts_of()[BANGKOK]
    assert (len(districts()), "พระนคร" in districts()) == (874, False)


def test_there_are_all_names_of_subdistricts_without_their_titles() -> None:
    assert len(subdistricts()) == 5705
    assert subdistricts() >= {"ป่าสัก", "และ", "จ.ป.ร.", "เป็นสุข", "จะทิ้งพระ", "ร่วมจิต", "ดำเนินสะดวก"}
    assert [name for name in all_names() if not LETTERS.fullmatch(name)] == []
    assert [name for name in all_names() if name.startswith(("ตำบล", "อำเภอ", "จังหวัด"))] == []


def test_each_list_names_its_source_and_licence() -> None:
    for path in (DISTRICTS, SUBDISTRICTS):
        head = [line for line in path.read_text("utf-8").split("\n") if line.startswith("#")]
        assert "GeoThai/data" in head[1]
        assert "CC BY 4.0" in head[2]
    assert "CC0-1.0" in ORDINARY_WORDS.read_text("utf-8").split("\n", 1)[0]


def test_an_ordinary_word_is_kept_if_it_begins_with_a_places_name_at_the_end_of_a_letter() -> None:
    words = ["สิทธิ", "สิทธิมนุษยชน", "สิ่ง", "สิ", "นาย", "หนองใน"]
    kept = ordinary_words_file(frozenset({"สิ"}), words).splitlines()[1:]
    assert kept == ["สิทธิ", "หนองใน"]
