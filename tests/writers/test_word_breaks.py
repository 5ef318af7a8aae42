"""U+200B between the words of body text: where it is, where it never is, and what a second judge says."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st
from icu4py.breakers import WordBreaker

from antigraft_cli.thai_words import WORD_LIST, is_listed
from antigraft_cli.writers.docx.package import read_parts
from antigraft_cli.writers.looks.style_names import PARAGRAPH_STYLES
from antigraft_cli.writers.looks.styles import LOOKS
from antigraft_cli.writers.word_breaks import BODY, ZERO_WIDTH_SPACE, WordBreaks
from programs import need
from word_list import ADDED, DROPPED

PLANS = Path(__file__).parents[2] / "data" / "plans"
BREAKS = WordBreaks(["องค์การบริหารส่วนตำบลป่าสัก", "อบต.ป่าสัก", "เชียงแสน", "เชียงราย"])
JUSTIFIED = PARAGRAPH_STYLES[BODY]
LETTER = "[ก-ฮะ-ฺเ-ๅ็-๎]"


def shown(text: str) -> str:
    return BREAKS(text).replace(ZERO_WIDTH_SPACE, "|")


@pytest.mark.parametrize(
    "expected",
    [
        # การ, ความ, ผู้ and ไม่ with their word.
        "ความโปร่งใส|และ|การทุจริต",
        "เพื่อ|ป้องกัน|การทุจริต|และ|ไม่โกง",
        "ผู้รับ|บริการ|มี|ความเชื่อมั่น",
        # The longer first word if two readings have equally few words: not มาตร|การบริหาร, กิจ|กรรมการ.
        "มาตรการ|บริหาร|จัดการ",
        "โครงการ|พัฒนา|การให้บริการ",
        "กิจกรรม|การเพิ่ม|มูลค่า",
        "แนวทาง|ใน|การพัฒนา",
        "เป็น|การป้องกัน|ทำให้|การทำงาน",
        # Abbreviations.
        "สำนักงาน ป.ป.ช. และ อบต.ป่าสัก",
        "ในพ.ศ. ๒๕๖๘",
        "คู่มือ|ของ อปท.",
        # Numbers with what they count.
        "พ.ศ.\u00a0๒๕๖๘ ๑๕,๐๐๐.๐๐\u00a0บาท ร้อยละ\u00a0๘๐ ๕๐คน",
        "ตาม|ประเด็นที่ (๒๑) มิติที่ ๑ ปีละ ๒ ครั้ง",
        # ๆ and ฯ with what precedes them.
        "เรื่อง|ต่างๆ|ที่|เกี่ยวข้อง ฯลฯ",
        "แผนฯ|ฉบับ|นี้ ฯพณฯ",
        # Names.
        "ของ|องค์การบริหารส่วนตำบลป่าสัก|จึง|ได้",
        "ตำบล|ป่าสัก|อำเภอ|เชียงแสน|จังหวัด|เชียงราย",
        # Words that one dictionary or another breaks inside.
        "หลัก|ธรรมาภิบาล|และ|การกระจายอำนาจ",
        "เทศบัญญัติ|หรือ|ข้อบัญญัติ|งบประมาณ",
        "ผู้แจ้ง|เบาะแส|ก็|จะ|ได้รับ",
        # Latin words and addresses.
        "บริการ e-Service ของ|หน่วยงาน ที่ https://www.nacc.go.th/แผนๆการทุจริต และ www.x.go.th/แผนการทุจริต COVID-19",
        "",
        "ก",
    ],
)
def test_what_a_reader_keeps_together_stays_together(expected: str) -> None:
    assert shown(expected.replace("|", "")) == expected


def test_a_name_that_no_dictionary_knows_is_whole() -> None:
    text = "อำเภอบางกระทุ่มมืดมีตลาดบางกระทุ่มมืด"
    assert WordBreaks(["บางกระทุ่มมืด"])(text).replace(ZERO_WIDTH_SPACE, "|") == "อำเภอ|บางกระทุ่มมืด|มี|ตลาด|บางกระทุ่มมืด"
    assert WordBreaks()(text).count(ZERO_WIDTH_SPACE) > 4


def test_a_name_without_letters_changes_nothing() -> None:
    assert WordBreaks(["", "A.", "๑๒"])("การทุจริตและสินบน") == WordBreaks()("การทุจริตและสินบน")


_CHARACTERS = "กขคงนรลสอะาิีึืุูเแโใไ็่้๊๋์ำๆฯ๐๙09aZ.,/-–() \n\t\u00a0\u200b\U0001f600"
_WORDS = (
    "การ", "ความ", "ที่", "ละ", "ก็", "ทุจริต", "ธรรมาภิบาล", "องค์การบริหารส่วนตำบลป่าสัก", "ฯลฯ", "ป.ป.ช.",
    "๑๕,๐๐๐.๐๐\u00a0บาท", "COVID-19",
)  # fmt: skip
_PIECES = st.sampled_from([*_CHARACTERS, *_WORDS])


@given(st.lists(_PIECES, max_size=40).map("".join) | st.text(max_size=40))
def test_every_break_stands_between_two_thai_words_and_the_text_is_the_same(text: str) -> None:
    broken = BREAKS(text)
    added, place = [], 0
    for character in broken:
        if place < len(text) and text[place] == character:
            place += 1
        else:
            assert character == ZERO_WIDTH_SPACE
            added.append(place)
    assert place == len(text)
    assert len(added) == len(set(added))
    for each in added:
        # Before it a letter that is not a vowel of the next, ๆ or ฯ; after it what a word can begin with.
        assert re.fullmatch(f"(?![เ-ไ])(?:{LETTER}|[ๆฯ])", text[each - 1 : each])
        assert re.match("[ก-ฮเ-ไ]", text[each:])


@given(st.lists(st.sampled_from([*"กาเ่ๆฯ๙9aZ./-_?=%", "การ", "ทุจริต", "ป้องกัน"]), max_size=10).map("".join))
def test_an_address_is_never_broken(path: str) -> None:
    assert BREAKS(f"ที่ https://www.nacc.go.th/{path}") == f"ที่ https://www.nacc.go.th/{path}"


@given(st.lists(_PIECES, max_size=10).map("".join))
def test_a_name_is_never_broken_inside(text: str) -> None:
    name = "องค์การบริหารส่วนตำบลป่าสัก"
    assert name in BREAKS(f"{text}{name}{text}")


def rendered(plan: Path, folder: Path) -> Path:
    command = [sys.executable, "-m", "antigraft_cli", "render", str(plan), "-o", str(folder)]
    subprocess.run(command, check=True, capture_output=True)
    (book,) = folder.glob("*.docx")
    return book


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[Path, Path]]:
    """For each plan, the book with word breaks and the one without."""
    folder = tmp_path_factory.mktemp("books")
    shutil.copytree(PLANS, folder / "plans")
    pairs = []
    for plan in ("pa-sak", "example"):
        source = folder / "plans" / plan
        with_breaks = rendered(source, folder / plan / "with")
        (source / "plan.yaml").write_text(without_breaks((source / "plan.yaml").read_text("utf-8")), "utf-8")
        pairs.append((with_breaks, rendered(source, folder / plan / "without")))
    return pairs


def without_breaks(plan: str) -> str:
    changed = plan.replace("word_breaks: true", "word_breaks: false")
    return changed if changed != plan else f"{plan}typography:\n  word_breaks: false\n"


def texts(book: Path) -> Iterator[tuple[str, str]]:
    """Style and text of every paragraph, including those in tables; the style is empty if there is none."""
    for paragraph in docx.Document(str(book)).element.body.iter(qn("w:p")):
        style = paragraph.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        text = "".join(each.text or "" for each in paragraph.iter(qn("w:t")))
        yield ("" if style is None else style.get(qn("w:val"))), text


def parts(book: Path) -> dict[str, str]:
    return {name: content.decode() for name, content in read_parts(book).items() if "/media/" not in name}


def test_breaks_stand_in_justified_text_alone(books: list[tuple[Path, Path]]) -> None:
    assert [look.id for look in LOOKS if look.align == "thaiDistribute"] == [JUSTIFIED]
    for book, _ in books:
        assert {style for style, text in texts(book) if ZERO_WIDTH_SPACE in text} == {JUSTIFIED}
        assert [name for name, xml in parts(book).items() if ZERO_WIDTH_SPACE in xml] == ["word/document.xml"]
        assert [
            name for name, xml in parts(book).items() if re.search("[\u00ad\u200c-\u200f\u2060-\u2064]", xml)
        ] == []


def test_word_breaks_false_gives_none_and_else_the_same_text(books: list[tuple[Path, Path]]) -> None:
    for book, without in books:
        assert [name for name, xml in parts(without).items() if ZERO_WIDTH_SPACE in xml] == []
        assert [(style, text.replace(ZERO_WIDTH_SPACE, "")) for style, text in texts(book)] == list(texts(without))


def test_pandoc_reads_the_same_text_from_both(books: list[tuple[Path, Path]]) -> None:
    pandoc = need("pandoc", "pandoc")
    for pair in books:
        read, without = (
            subprocess.run([pandoc, "-t", "plain", "--wrap=none", str(book)], capture_output=True, check=True)
            for book in pair
        )
        assert read.stdout.decode().replace(ZERO_WIDTH_SPACE, "") == without.stdout.decode()
        assert read.stdout != without.stdout


def between_letters(text: str, places: set[int]) -> set[int]:
    return {place for place in places if re.fullmatch(f"{LETTER}{{2}}", text[place - 1 : place + 1])}


def test_a_second_judge_sees_words_between_our_breaks(books: list[tuple[Path, Path]]) -> None:
    """ICU, with its own dictionary and method, judges every break in the body text of both plans.

    For each U+200B in the books' justified paragraphs, repeated texts included, the question is whether
    ICU's Thai word breaker ends a word there, too. Its boundaries are finer than ours (หน่วย|งาน, ท้อง|ถิ่น),
    so the reverse says little: we have well over half of its boundaries between Thai letters; the others
    are inside compounds, names, or words kept with การ, ความ, ผู้, ไม่. All breaks that it does not see were
    looked at: it reads ก, รอบ for กรอบ, and ช่อง, ทางการ for ช่องทาง, การ.
    """
    ours = agreed = judges = found = 0
    for text, places in (split(text) for book, _ in books for style, text in texts(book) if style == JUSTIFIED):
        boundaries = {end for _, end in WordBreaker(text, "th").segments()}
        ours += len(places)
        agreed += len(places & boundaries)
        judges += len(between_letters(text, boundaries))
        found += len(between_letters(text, boundaries) & places)
    assert ours > 2500
    assert agreed / ours >= 0.985
    assert found / judges > 0.55


def split(text: str) -> tuple[str, set[int]]:
    words = text.split(ZERO_WIDTH_SPACE)
    places, end = set(), 0
    for word in words[:-1]:
        end += len(word)
        places.add(end)
    return "".join(words), places


def test_the_word_list_holds_words_of_thai_letters_once_each() -> None:
    words = WORD_LIST.read_text("utf-8").splitlines()
    assert words == sorted(set(words))
    assert [word for word in words if not re.fullmatch(f"{LETTER}+", word)] == []
    assert (set(words) >= ADDED, set(words) & DROPPED, len(words) > 50_000) == (True, set(), True)


def test_a_word_is_looked_up_in_the_sorted_list_as_in_a_set() -> None:
    words = WORD_LIST.read_text("utf-8").splitlines()
    some = [*words[::499], words[-1], "ก", "๏", "zebra", ""]
    asked = {*some, *(word[:-1] for word in some), *(f"{word}ๆ" for word in some)}
    listed = {word for word in asked if is_listed(word)}
    assert (listed, 100 < len(listed) < len(asked) - 100) == (asked & set(words), True)


def test_without_the_segmenter_the_book_is_made_and_a_note_says_so(tmp_path: Path) -> None:
    code = (
        "import sys; sys.modules['nlpo3'] = None; from antigraft_cli.cli.frame.run import _status\n"
        f"sys.exit(_status(['render', {str(PLANS / 'pa-sak')!r}, '-o', {str(tmp_path)!r}], False))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, encoding="utf-8"
    )
    assert "pa-sak: เล่มนี้ไม่มีจุดตัดคำ เพราะส่วนที่ใช้ตัดคำ (nlpo3)" in done.stderr
    (book,) = tmp_path.glob("*.docx")
    assert not any(text.replace(ZERO_WIDTH_SPACE, "") != text for _, text in texts(book))


def test_word_breaks_false_loads_no_segmenter_for_a_word_file(tmp_path: Path) -> None:
    shutil.copytree(PLANS / "pa-sak", tmp_path / "pa-sak")
    plan = tmp_path / "pa-sak" / "plan.yaml"
    plan.write_text(without_breaks(plan.read_text("utf-8")), "utf-8")
    code = (
        "import sys; from antigraft_cli.cli.frame.run import _status\n"
        f"_status(['render', {str(plan.parent)!r}, '-o', {str(tmp_path)!r}], False)\n"
        "print('nlpo3' in sys.modules)"
    )
    said = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert said.splitlines()[-1] == "False"
