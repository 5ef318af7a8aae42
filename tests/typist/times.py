"""A project's time and money in its sheet: with or without the years, quarters in figures or as months."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from strangers.expected import Book, Row, Sheet
from typist.amounts import in_a_sheet
from typist.officer import Officer

MONTHS = (
    "ตุลาคม", "พฤศจิกายน", "ธันวาคม", "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน",
)  # fmt: skip
SHORT = ("ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.")
_WHOLE_YEAR = (
    "ตลอดปีงบประมาณ", "ตลอดทั้งปี", "ไตรมาสที่ 1 - 4", "ไตรมาส 1-4", "ตุลาคม - กันยายน", "ไตรมาส 1, 2, 3 และ 4",
)  # fmt: skip
_RANGES = ("1-2", "1 - 2", "1 – 2", "1 ถึง 2", "1 ถึงไตรมาสที่ 2", "1 และ 2", "months", "short")
_YEARS_AND_QUARTERS = (
    "{text} ของทุกปี (ปีงบประมาณ พ.ศ. {first} - {last})",
    "{text} ปีงบประมาณ พ.ศ. {first} – {last}",
    "ปีงบประมาณ พ.ศ. {first}-{last} ({text})",
    "ปีงบประมาณ พ.ศ. {first} ถึง {last} {text}",
)
_LAST_DAYS = (31, 30, 31, 31, 28, 31, 30, 31, 30, 31, 31, 30)


def in_a_row(quarters: tuple[int, ...]) -> bool:
    """Whether the quarters follow each other."""
    return all(after - before == 1 for before, after in pairwise(quarters))


def quarters_text(officer: Officer, quarters: tuple[int, ...], knob: str = "quarters in sheets") -> str:
    """Quarters without a year."""
    if quarters == (1, 2, 3, 4):
        return officer.mostly(f"{knob}, all", *_WHOLE_YEAR)
    word = officer.mostly(f"{knob}, word", "ไตรมาส ", "ไตรมาสที่ ", "ไตรมาส", "ไตรมาสที่")
    if len(quarters) == 1 and officer.mostly(f"{knob}, one", "figure", "figure", "months") == "months":
        return f"{_first(MONTHS, quarters)} - {_last(MONTHS, quarters)}"
    if not in_a_row(quarters) and officer.mostly(f"{knob}, listed", "figures", "figures", "months") == "months":
        return "เดือน" + " และ".join(MONTHS[3 * quarter - 2] for quarter in quarters)
    if len(quarters) == 1 or not in_a_row(quarters):
        between = officer.mostly(f"{knob}, apart", " และ ", ", ", " และไตรมาสที่ ", " กับ ")
        return word + between.join(map(str, quarters))
    return _range(officer.mostly(f"{knob}, range", *_RANGES), word, quarters)


def _range(way: str, word: str, quarters: tuple[int, ...]) -> str:
    """Quarters that follow each other."""
    typed = {
        "months": f"เดือน{_first(MONTHS, quarters)} - {_last(MONTHS, quarters)}",
        "short": f"{_first(SHORT, quarters)} - {_last(SHORT, quarters)}",
        "1 และ 2": word + ", ".join(map(str, quarters[:-1])) + f" และ {quarters[-1]}",
    }
    return typed.get(way) or word + way.replace("2", str(quarters[-1])).replace("1", str(quarters[0]), 1)


def _first(months: tuple[str, ...], quarters: tuple[int, ...]) -> str:
    return months[3 * quarters[0] - 3]


def _last(months: tuple[str, ...], quarters: tuple[int, ...]) -> str:
    return months[3 * quarters[-1] - 1]


def whole_period(officer: Officer, book: Book) -> str:
    """The plan's years, which say nothing of quarters."""
    if book.start == book.end:
        return officer.mostly(
            "one year in sheets", f"ปีงบประมาณ พ.ศ. {book.start}", f"ประจำปีงบประมาณ {book.start}", f"ปี {book.start}"
        )
    return officer.mostly(
        "years in sheets",
        f"ปีงบประมาณ พ.ศ. {book.start} – {book.end}",
        f"ปีงบประมาณ {book.start}-{book.end}",
        f"{book.end - book.start + 1} ปี (ปีงบประมาณ พ.ศ. {book.start} - {book.end})",
        f"พ.ศ. {book.start} ถึง พ.ศ. {book.end}",
    )


def time_lines(officer: Officer, book: Book, sheet: Sheet, *, quarters: bool, years: bool) -> list[str]:
    """The lines below the heading of time: with what the book's tables do not say."""
    if not quarters:
        return [whole_period(officer, book)]
    rows = list(sheet.years.items())
    same = len({row.quarters for _, row in rows}) == 1
    if same and not years:
        return [quarters_text(officer, rows[0][1].quarters)]
    if not same:
        return [f"ปี {year} {quarters_text(officer, row.quarters)}" for year, row in rows]
    return _same_every_year(officer, [year for year, _ in rows], rows[0][1].quarters)


def _same_every_year(officer: Officer, years: list[int], quarters: tuple[int, ...]) -> list[str]:
    first, last = years[0], years[-1]
    if len(years) == 1 and in_a_row(quarters) and officer.chance(0.4):
        return [_months_of(officer, first, quarters)]
    text = quarters_text(officer, quarters)
    if len(years) == 1:
        way = officer.mostly(
            "year behind quarters", "{} ปีงบประมาณ {}", "{} พ.ศ. {}", "{} ของปีงบประมาณ พ.ศ. {}", "year first"
        )
        # A month's own year is that of the calendar.
        way = "year first" if text[-1:] not in "1234" else way
        return [f"ปีงบประมาณ พ.ศ. {first} {text}" if way == "year first" else way.format(text, first)]
    if last - first + 1 != len(years):
        listed = ", ".join(map(str, years[:-1])) + f" และ {last}"
        return [f"{text} ปีงบประมาณ พ.ศ. {listed}"]
    if quarters == (1, 2, 3, 4) and officer.chance(0.3):
        return [f"1 ตุลาคม {first - 1} - 30 กันยายน {last}"]
    way = officer.mostly("years behind quarters", *_YEARS_AND_QUARTERS)
    return [way.format(text=text, first=first, last=last)]


def _months_of(officer: Officer, year: int, quarters: tuple[int, ...]) -> str:
    first, last = 3 * quarters[0] - 3, 3 * quarters[-1] - 1
    of_first, of_last = year - (first < 3), year - (last < 3)
    days = officer.mostly("days in sheets", "no", "yes") == "yes"
    beginning = f"1 {MONTHS[first]}" if days else MONTHS[first]
    end = f"{_LAST_DAYS[last]} {MONTHS[last]}" if days else MONTHS[last]
    if of_first == of_last and not days:
        return f"{beginning} – {end} {of_last}"
    return f"{beginning} {of_first} – {end} {of_last}"


def money_lines(officer: Officer, sheet: Sheet) -> list[str]:
    """The lines below the heading of money."""
    rows = list(sheet.years.items())
    budgets = {row.budget for _, row in rows}
    if len(budgets) == 1:
        baht = int(Decimal(rows[0][1].budget))
        if baht > 2000 and officer.mostly("cost broken down", "no", "no", "no", "yes") == "yes":
            return _broken_down(officer, baht)
        each = in_a_sheet(officer, rows[0][1].budget)
        if (
            len(rows) > 1
            and each.startswith(tuple("123456789"))
            and officer.mostly("a year", "no", "yes") == "yes"
        ):
            return [f"ปีละ {each}"]
        return [each]
    return _by_year(officer, rows)


def _broken_down(officer: Officer, baht: int) -> list[str]:
    word = officer.habit("sum of costs", "รวมเป็นเงิน {} บาท", "รวมทั้งสิ้น {} บาท", "รวม {} บาท")
    food, rest = baht - 1500, 1500
    lines = [f"- ค่าอาหารว่างและเครื่องดื่ม เป็นเงิน {food:,} บาท", f"- ค่าวัสดุ {rest:,} บาท"]
    return [*lines, word.format(f"{baht:,}")]


def _by_year(officer: Officer, rows: list[tuple[int, Row]]) -> list[str]:
    word = officer.mostly(
        "money of years", "ปี {}", "ปีงบประมาณ {}", "ปีงบประมาณ พ.ศ. {}", "ปี พ.ศ. {}", "- ปี {}", "พ.ศ. {}"
    )
    between = officer.mostly("money behind year", " ", " จำนวน ", " เป็นเงิน ", " : ")
    lines = []
    for year, row in rows:
        amount = in_a_sheet(officer, row.budget).removeprefix("จำนวน ").removeprefix("งบประมาณ ")
        amount = "ไม่ใช้งบประมาณ" if amount == "-" else amount
        lines.append(word.format(year) + (" " if amount.startswith("ไม่") else between) + amount)
    if officer.mostly("money of years in", "lines", "lines", "one line") == "one line":
        return [" ".join(lines)]
    return lines
