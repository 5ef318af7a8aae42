"""Digits in texts with Latin letters: a number has one kind, whatever stands around it, and no text costs too long."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from antigraft_cli import latin_numbers, thai

STEADY = settings(derandomize=True, deadline=None, max_examples=5 * settings().max_examples)

NUMERALS = ["thai", "arabic"]
NUMBER = re.compile("[0-9๐-๙]+(?:[.,:][0-9๐-๙]+)*")
NAMES = (Path(latin_numbers.__file__).with_name("numbered_names.txt")).read_text("utf-8").splitlines()


@pytest.mark.parametrize(
    "text",
    [
        # Letters and digits side by side, or joined by a sign.
        "24,000BTU",
        "2,400cc",
        "ISO9001:2015",
        "10:00AM",
        "9:00 - 10:00AM",
        "9:00–10:00AM",
        "COVID-19",
        "COVID‑19",
        "PM2.5",
        "5G",
        "A4",
        "H1N1",
        "B2B",
        "O1-O43",
        "mp4",
        "v1.2.3",
        "2566.pdf",
        "3-in-1",
        "1920×1080px",
        "37.5°C",
        "50µg/m3",
        "10m²",
        "US$100",
        "Tel:053-123456",
        "ISO9001,14001",
        # Behind a name of the list.
        "Thailand 4.0",
        "ISO/IEC 27001:2022",
        "iso 9001",
        "Windows 10/11",
        "Office 365",
        "Web 2.0",
        "Wi-Fi 6",
        "Ver. 2.0",
        "COVID\u00a019",
        "(Thailand 4.0)",
        # Addresses, whatever their paths hold.
        "www.tambon-example.go.th/ข่าว/2566",
        "WWW.EXAMPLE.GO.TH/ข่าว/2566",
        "Www.Example.Go.Th/ข่าว/2566",
        "example.go.th/ข่าว/2566",
        "example.go.th/ita2566ข่าว2567",
        "example.go.th:8080/ข่าว/2566?ปี=2567#ข้อ1",
        "https://www.example.go.th/แผน(2566)/ฉบับ2",
        "E-mail:https://example.go.th/ข่าว/2566",
        "Facebook/example.go.th/ข่าว/2566",
        "https://ตัวอย่าง1.ไทย/2566/ข่าว3",
        "www.ตัวอย่าง.ไทย/2566",
        "http://1.2.3.4/",
        "ftp://user1:2@1.2.3.4:21/ข่าว2",
        "localhost:8080/ข่าว/2566",
        "x1@example.go.th",
        "053-123456@example.go.th",
        "1.office@example.go.th",
    ],
)
def test_numbers_of_latin_words_names_and_addresses_stay_arabic(text: str) -> None:
    assert [thai.convert_digits(f"ข้อ 5 {text} 3", numerals) for numerals in NUMERALS] == [
        f"ข้อ ๕ {text} ๓",
        f"ข้อ 5 {text} 3",
    ]


@pytest.mark.parametrize(
    ("arabic", "in_thai"),
    [
        ("(ITA) 2566", "(ITA) ๒๕๖๖"),
        ("ITA 2566", "ITA ๒๕๖๖"),
        ("2566(ITA)", "๒๕๖๖(ITA)"),
        ("ปี2566-ITA", "ปี๒๕๖๖-ITA"),
        ("พ.ศ.2566-2570-ITA", "พ.ศ.๒๕๖๖-๒๕๗๐-ITA"),
        ("COVID-19 50 ราย", "COVID-19 ๕๐ ราย"),
        ("COVID-19ระลอก2", "COVID-19ระลอก๒"),
        ("A4 - 2 รีม", "A4 - ๒ รีม"),
        ("Windows 3 เครื่อง", "Windows ๓ เครื่อง"),
        ("eOffice 3", "eOffice ๓"),
        ("Thailand, 4.0", "Thailand, ๔.๐"),
        ("Call Center 1567", "Call Center ๑๕๖๗"),
        ("24,000 BTU", "๒๔,๐๐๐ BTU"),
        ("1.Online", "๑.Online"),
        ("1.2.COVID-19", "๑.๒.COVID-19"),
        ("1.ITA/ข้อ2", "๑.ITA/ข้อ๒"),
        ("A4/ข้อ2", "A4/ข้อ๒"),
        ("example.go.thภายใน30วัน", "example.go.thภายใน๓๐วัน"),
        ("https://example.go.thภายใน30วัน", "https://example.go.thภายใน๓๐วัน"),
        ("(www.example.go.th/ข่าว/2566)30", "(www.example.go.th/ข่าว/2566)๓๐"),
        ("“https://example.go.th/ข่าว2”30", "“https://example.go.th/ข่าว2”๓๐"),
        ("https://example.go.th/ข่าว(2", "https://example.go.th/ข่าว(๒"),
    ],
)
def test_numbers_beside_latin_words_but_not_of_them_follow_the_numerals(arabic: str, in_thai: str) -> None:
    assert (thai.convert_digits(arabic, "thai"), thai.convert_digits(in_thai, "arabic")) == (in_thai, arabic)


@pytest.mark.parametrize(
    ("text", "in_thai", "arabic"),
    [
        ("๒๕61 ITA", "๒๕๖๑ ITA", "2561 ITA"),
        ("๒๔,000BTU", "24,000BTU", "24,000BTU"),
        ("COVID-๑๙", "COVID-19", "COVID-19"),
        ("ISO ๙๐01:๒๐๑๕", "ISO 9001:2015", "ISO 9001:2015"),
        ("Ver. ๒.๐", "Ver. 2.0", "Ver. 2.0"),
        ("www.example.go.th/๒๕66/๑", "www.example.go.th/2566/๑", "www.example.go.th/2566/๑"),
        ("www.example.go.th/ข่าว/๒๕๖๖", "www.example.go.th/ข่าว/๒๕๖๖", "www.example.go.th/ข่าว/๒๕๖๖"),
    ],
)
def test_digits_typed_in_the_wrong_kind_are_put_right_but_in_addresses(
    text: str, in_thai: str, arabic: str
) -> None:
    assert [thai.convert_digits(text, numerals) for numerals in NUMERALS] == [in_thai, arabic]


def test_each_name_of_the_list_keeps_its_number() -> None:
    names = [name for name in NAMES if name and not name.startswith("#")]
    for name in names:
        assert thai.convert_digits(f"ตาม {name} 4.0", "thai") == f"ตาม {name} 4.0"
    assert len(names) == len({name.casefold() for name in names}) > 30


DIGITS = st.text("0123456789๐๑๒๓๔๕๖๗๘๙", min_size=1, max_size=5)
FRAMES_OF_THEIR_OWN = [
    "{0}",
    "{0},{1}",
    "{0}.{1}",
    "{0}/{1}",
    "{0}-{1}",
    "{0}.{1}-{2}.{1}",
    "({0})",
    "{0}%",
    "“{0}”",
]
LATIN_FRAMES = [
    "{0}BTU", "{0},{1}cc", "ISO{0}:{1}", "{0}:{1}AM", "COVID-{0}", "v{0}.{1}.{2}", "{0}G", "H{0}N{1}", "x{0}@y{1}.go.th",
    "{0}-in-{1}", "{0} - {1}GB", "Thailand {0}.{1}", "ISO/IEC {0}:{1}", "{0}°C", "{0}×{1}px", "www.a{0}.go.th", "O{0}–O{1}",
]  # fmt: skip
ADDRESSES = [
    "www.example.go.th/ข่าว/2566", "https://example.go.th/๒๕๖๖/ข่าว(3)", "example.go.th/ก1", "ftp://1.2.3.4/ก2",
]  # fmt: skip
WORDS = ["และ", "จำนวน", "คน", "ITA", "Call Center", "(ITA)", "ๆ", "-", "NO Gift Policy"]
Part = tuple[str, str, str]
"""A part of a text, and what it is in Thai and in Arabic numerals."""


@st.composite
def parts(draw: st.DrawFn) -> Part:
    kind = draw(st.sampled_from(["word", "address", "own", "latin"]))
    if kind in ("word", "address"):
        same = draw(st.sampled_from(WORDS if kind == "word" else ADDRESSES))
        return same, same, same
    frame = draw(st.sampled_from(FRAMES_OF_THEIR_OWN if kind == "own" else LATIN_FRAMES))
    text = frame.format(*(draw(DIGITS) for _ in range(3)))
    return text, (thai.thai_digits if kind == "own" else thai.arabic_digits)(text), thai.arabic_digits(text)


@STEADY
@given(st.lists(parts(), min_size=1, max_size=6))
def test_each_part_of_a_text_has_the_digits_it_would_have_alone(made: list[Part]) -> None:
    text, in_thai, arabic = (" ก ".join(each) for each in zip(*made, strict=True))
    assert [thai.convert_digits(text, numerals) for numerals in NUMERALS] == [in_thai, arabic]


PIECES = [
    "1", "๒", "25", "๖๖", "๒๕66", "A", "x", "é", "ก", "้", "ฯ", " ", "\u00a0", *"-–‑.,:/()“”@°×$_#?&+=%", " - ", "://", "www.",
    "a.go.th", ".ไทย", "http", "localhost", "ISO", "Web ", "ปี", "พ.ศ.", "คน",
]  # fmt: skip
"""What the patterns name."""
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=2), max_size=12).map("".join)


@STEADY
@given(TEXTS)
def test_one_number_never_has_two_kinds_of_digits_and_no_other_letter_changes(text: str) -> None:
    for numerals in NUMERALS:
        made = thai.convert_digits(text, numerals)
        assert thai.arabic_digits(made) == thai.arabic_digits(text)
        assert [found[0] for found in NUMBER.finditer(made) if mixed(found[0])] == []


def mixed(number: str) -> bool:
    return number not in (thai.arabic_digits(number), thai.thai_digits(number))


@STEADY
@given(TEXTS)
def test_converting_again_or_there_and_back_changes_nothing(text: str) -> None:
    in_thai, arabic = (thai.convert_digits(text, numerals) for numerals in NUMERALS)
    assert (thai.convert_digits(in_thai, "thai"), thai.convert_digits(arabic, "arabic")) == (in_thai, arabic)
    assert (thai.convert_digits(arabic, "thai"), thai.convert_digits(in_thai, "arabic")) == (in_thai, arabic)


UNITS = [
    *PIECES, "1,", "1-", "1 - ", "1A", "A-", "A1,", "A/ก", "a.b/ก", "a.go.th/(", "((1", "a://(", "a@", "1.A", "1234-A", "ก1234-",
    "Web 1 ", "12.", "x.th:1/", " 1", "1 บาท ", "ที่ 1", " ๆ",
]  # fmt: skip


@pytest.mark.parametrize("unit", UNITS)
def test_eight_times_the_text_takes_nothing_like_the_square_of_it(unit: str) -> None:
    assert growth(unit) < 32


@settings(derandomize=True, deadline=None, max_examples=60)
@given(st.lists(st.sampled_from(UNITS), min_size=2, max_size=4).map("".join))
def test_eight_times_a_text_of_mixed_parts_takes_nothing_like_the_square_of_it(unit: str) -> None:
    assert growth(unit) < 32


def growth(unit: str) -> float:
    """The processor's time for 40,000 letters by that for 5,000, each the best of up to three."""
    return min(seconds(unit, 40_000) for _ in range(3)) / max(min(seconds(unit, 5_000) for _ in range(3)), 0.001)


def seconds(unit: str, size: int) -> float:
    text = "A1 " + unit * (size // len(unit))
    start = time.thread_time()
    thai.typeset(text, "thai")
    return time.thread_time() - start
