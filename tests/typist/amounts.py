"""Money as people write it, in figures and in words."""

from __future__ import annotations

from decimal import Decimal

from typist.officer import Officer

_DIGITS = ("", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า")
_PLACES = ("", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน")


def in_words(baht: int) -> str:
    """An amount under ten million in words: สามพันบาทถ้วน."""
    millions, rest = divmod(baht, 1_000_000)
    return (f"{_below_a_million(millions)}ล้าน" if millions else "") + f"{_below_a_million(rest)}บาทถ้วน"


def _below_a_million(number: int) -> str:
    words = ""
    for place, digit in enumerate(reversed(str(number))):
        word = _DIGITS[int(digit)]
        if place == 1:
            word = {"1": "", "2": "ยี่"}.get(digit, word)
        elif place == 0 and digit == "1" and number > 10:
            word = "เอ็ด"
        words = (word + _PLACES[place] if digit != "0" else "") + words
    return words


def figures(officer: Officer, budget: str) -> str:
    """An amount in a table, or what stands there where no money is used."""
    amount = Decimal(budget)
    if not amount:
        return officer.mostly("no money", "0.00", "0", "-", "–", "ไม่ใช้งบประมาณ", "ไม่ใช้งบ", "ไม่ใช้ งปม.", "ไม่มี")
    way = officer.mostly("amount", "20,000.00", "20,000", "20000", "20,000.-", "20,000 บาท", "20,000.00 บาท")
    text = f"{amount:.2f}" if "." in way.removesuffix(".-") and ".00" in way else f"{amount:.0f}"
    if "," in way:
        text = f"{amount:,.2f}" if ".00" in way else f"{amount:,.0f}"
    return text + (".-" if way.endswith(".-") else " บาท" if way.endswith("บาท") else "")


def in_a_sheet(officer: Officer, budget: str) -> str:
    """An amount in running text."""
    amount = Decimal(budget)
    if not amount:
        return officer.mostly(
            "no money in sheets",
            "ไม่ใช้งบประมาณ",
            "ไม่ใช้งบประมาณ",
            "-",
            "ไม่มี",
            "0.00 บาท",
            "ไม่ใช้งบประมาณในการดำเนินการ",
        )
    way = officer.mostly(
        "amount in sheets", "plain", "plain", "cents", "dash", "words", "number", "source", "how often"
    )
    return {
        "plain": f"{amount:,.0f} บาท",
        "cents": f"{amount:,.2f} บาท",
        "dash": f"{amount:,.0f}.- บาท",
        "words": f"{amount:,.0f} บาท ({in_words(int(amount))})",
        "number": f"จำนวน {amount:,.0f} บาท",
        "how often": f"ปีละ {amount:,.0f} บาท (จัดปีละ 1 ครั้ง)",
        "source": f"งบประมาณ {amount:,.0f} บาท",
    }[way]
