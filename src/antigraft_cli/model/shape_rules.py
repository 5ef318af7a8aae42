"""The S1 rules, and what each fault of shape is called and how to fix it, by pydantic's error type."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from pydantic.fields import FieldInfo

from antigraft_cli.messages import Message
from antigraft_cli.rules import Rule

UNKNOWN_FIELD = Rule(
    "S101",
    "unknown-field",
    title=Message("ช่องที่ไม่มีในแบบ", "an unknown field"),
    why=Message(
        "ช่องที่ไม่มีในแบบไม่ถูกพิมพ์ที่ใดเลย มักเป็นชื่อช่องที่พิมพ์ผิด ผู้กรอกจึงคิดว่ามีในเล่มแล้วทั้งที่ไม่มี",
        "A field that is not in the form is not printed anywhere. Usually its name is misspelled, and the officer believes that the text is in the book.",
    ),
)

MISSING_FIELD = Rule(
    "S102",
    "missing-field",
    title=Message("ขาดช่องที่ต้องมี", "a missing field"),
    why=Message(
        "ช่องนี้เป็นส่วนที่แบบของแผนต้องมี ถ้าขาด แผ่นรายละเอียดหรือตารางจะมีหัวข้อที่ว่างเปล่า",
        "The plan's form requires this field. Without it, a sheet or a table has a heading with nothing below it.",
    ),
)

WRONG_TYPE = Rule(
    "S103",
    "wrong-type",
    title=Message("รูปแบบของช่องไม่ถูกต้อง", "a value of the wrong type"),
    why=Message(
        "แต่ละช่องมีรูปแบบของตน คือข้อความ ตัวเลข หรือรายการ ถ้ากรอกผิดรูปแบบ จะจัดลงเล่มไม่ได้หรือข้อความหลายข้อรวมเป็นข้อเดียว",
        "Each field has its own type: a text, a number or a list. A value of another type cannot be laid out, or several items run together into one.",
    ),
)

NOT_ALLOWED_VALUE = Rule(
    "S104",
    "not-allowed-value",
    title=Message("ค่าที่ใช้ไม่ได้", "a value that is not allowed"),
    why=Message(
        "ช่องนี้เลือกได้จากค่าที่กำหนดไว้เท่านั้น ค่าอื่นจะไม่ตรงกับมิติ ประเภท หรือสถานะที่ ป.ป.ช. ใช้ และรวมยอดไม่ได้",
        "This field takes a value from a fixed list. Any other value does not match a dimension, kind or status that the NACC uses, and cannot be counted.",
    ),
)

BAD_YEAR_OR_DATE = Rule(
    "S105",
    "bad-year-or-date",
    title=Message("ปีหรือวันที่ไม่ถูกต้อง", "a bad year or date"),
    why=Message(
        "ปีที่ผิด เช่น พิมพ์เป็น ค.ศ. หรือปี พ.ศ. ไม่ครบสี่หลัก จะไปปรากฏบนปกและหัวตาราง วันที่ที่ไม่มีจริงทำให้เอกสารขาดความน่าเชื่อถือ",
        "A wrong year, such as one in the common era or without four digits, ends up on the cover and in the table headings. A date that does not exist undermines the document's credibility.",
    ),
)

OUT_OF_RANGE = Rule(
    "S106",
    "out-of-range",
    title=Message("ตัวเลขหรือความลึกนอกช่วง", "a value out of range"),
    why=Message(
        "ค่าที่เกินช่วงมักเป็นเลขที่พิมพ์เกินหลัก และข้อย่อยที่ลึกเกินสามชั้นไม่มีเลขลำดับในแบบของเล่ม",
        "A value out of range usually has a digit too many, and the book has no numbering for items nested more than three levels deep.",
    ),
)

EMPTY_TEXT = Rule(
    "S107",
    "empty-text",
    title=Message("ยังไม่ได้กรอก", "an empty value"),
    why=Message(
        "ช่องที่ไม่ได้กรอกจะพิมพ์เป็นหัวข้อที่ว่าง ผู้ตรวจประเมินถือว่าแผนไม่ครบ",
        "An empty field is printed as a heading with nothing below it, and an assessor will consider the plan incomplete.",
    ),
)

BAD_MONEY = Rule(
    "S108",
    "bad-money",
    title=Message("จำนวนเงินไม่ถูกต้อง", "a bad amount of money"),
    why=Message(
        "งบประมาณต้องอ่านเป็นบาทได้แน่นอน ถ้าอ่านได้สองความหมาย ยอดรวมของปีและยอดที่รายงานจะผิด",
        "A budget must be an exact amount in baht. If it can be read in two ways, the year's total and the reported amount will be wrong.",
    ),
)

BAD_QUARTERS = Rule(
    "S109",
    "bad-quarters",
    title=Message("ไตรมาสไม่ถูกต้อง", "bad quarters"),
    why=Message(
        "ไตรมาสบอกว่าทำเครื่องหมายในช่องใดของตาราง ถ้าไม่ใช่ 1 ถึง 4 ตารางและระยะเวลาดำเนินการในแผ่นรายละเอียดจะผิด",
        "The quarters say which columns of the table are ticked. If they are not 1 to 4, the table and the period on the project's sheet will be wrong.",
    ),
)


Explanation = tuple[Rule, Message, Message | None]
"""The rule, what is wrong, and how to fix it."""


def described(field: FieldInfo | None, action: str = "") -> Message | None:
    """The field's own description as a hint, after an action; None if it has no description."""
    text = field.description if field else None
    return Message(f"{action}{text}", "see plan schema for what belongs here") if text else None


Explain = Callable[[Message, FieldInfo | None, Mapping[str, Any]], Explanation]


def explained(rule: Rule, th: str, en: str, hint: Message | None = None) -> Explain:
    """An explanation whose texts are filled in from the field's title and the error's context."""

    def explain(title: Message, field: FieldInfo | None, context: Mapping[str, Any]) -> Explanation:
        message = Message(th.format(title=title.th, **context), en.format(title=title.en, **context))
        action = Message(hint.th.format(**context), hint.en.format(**context)) if hint else described(field)
        return rule, message, action

    return explain


COMMA_IN_BRACES = Message(
    'ในวงเล็บปีกกา จุลภาคใช้คั่นช่อง จำนวนเงินที่มีจุลภาคจึงต้องอยู่ในเครื่องหมายคำพูด เช่น "15,000.00"',
    'inside braces a comma separates fields: quote the amount, as in "15,000.00"',
)
COLON_HINT = Message(
    "ถ้า : เป็นส่วนของข้อความ ให้ใส่ข้อความทั้งหมดไว้ในเครื่องหมายคำพูด",
    "if the colon is part of the text, put the whole text in quotes",
)
_LIST_HINT = Message("เขียนแต่ละข้อในบรรทัดของตัวเอง ขึ้นต้นด้วย -", "write each item on its own line, after a dash")
_FIELDS_HINT = Message("เขียนเป็น ชื่อช่อง: ค่า", "write it as name: value")
_FILL_HINT = Message("กรอกค่า ช่องที่ไม่บังคับจะลบทิ้งก็ได้", "fill it in; an optional field may be deleted")
_MONEY_HINT = Message("เขียนเป็นบาท เช่น 15,000.00 หรือ 0", "write an amount in baht, such as 15,000.00 or 0")
_QUARTERS_HINT = Message(
    "เขียนเป็นรายการของเลข 1 ถึง 4 เช่น [4] หรือ [1, 2]", "write a list of numbers from 1 to 4, such as [4] or [1, 2]"
)
_ERA_HINT = Message("ใช้ปี พ.ศ. คือ {buddhist}", "use the Buddhist era: {buddhist}")
_DATE_HINT = Message("เขียนเป็น ปี พ.ศ.-เดือน-วัน เช่น 2567-03-15", "write it as 2567-03-15 (Buddhist era)")

_WRONG_LIST = explained(WRONG_TYPE, "{title} ต้องเป็นรายการ", "{title} must be a list", _LIST_HINT)
_WRONG_MAP = explained(WRONG_TYPE, "{title} ต้องเป็นชุดของช่องย่อย", "{title} must be a map of fields", _FIELDS_HINT)
_WRONG_TEXT = explained(WRONG_TYPE, "{title} ต้องเป็นค่าเดียว ไม่ใช่รายการหรือช่องย่อย", "{title} must be a single value")
_EMPTY = explained(EMPTY_TEXT, "{title} ยังไม่ได้กรอก", "{title} is empty", _FILL_HINT)

COLLECTION_WANTED = ("tuple_type", "model_type", "dict_type")

FAULTS: dict[str, Explain] = {
    "string_type": _WRONG_TEXT,
    "colon_in_text": explained(
        WRONG_TYPE, "{title} ต้องเป็นค่าเดียว ไม่ใช่รายการหรือช่องย่อย", "{title} must be a single value", COLON_HINT
    ),
    "single_value_expected": _WRONG_TEXT,
    "tuple_type": _WRONG_LIST,
    "typed_list_mark": explained(
        WRONG_TYPE,
        "ข้อของ{title} ขึ้นต้นด้วย {mark} ซึ่ง YAML ไม่รู้จัก",
        "the items of {title} begin with {mark}, which YAML does not know",
        Message("เปลี่ยน {mark} เป็น - (แป้นลบ) แล้วเว้นวรรคหนึ่งช่อง", "write - and a space in place of {mark}"),
    ),
    "fields_wanted": explained(
        WRONG_TYPE,
        "{title} ต้องเป็นชุดของช่องย่อย",
        "{title} must be a map of fields",
        Message("เขียนในบรรทัดถัดไป ย่อหน้าเข้าไป: {fields}", "write below it, indented: {fields}"),
    ),
    "fields_wanted_in_item": explained(
        WRONG_TYPE,
        "{title} ต้องเป็นชุดของช่องย่อย",
        "{title} must be a map of fields",
        Message("เขียนเป็น {field}: {value}", "write it as {field}: {value}"),
    ),
    "model_type": _WRONG_MAP,
    "dict_type": _WRONG_MAP,
    "empty": _EMPTY,
    "too_short": _EMPTY,
    "literal_error": explained(
        NOT_ALLOWED_VALUE, "{title} ใช้ค่า {value} ไม่ได้", "{title} cannot be {value}: it must be {expected}"
    ),
    "not_allowed": explained(
        NOT_ALLOWED_VALUE,
        "{title} ใช้ค่า {value} ไม่ได้",
        "{title} cannot be {value}",
        Message("ใช้ได้เฉพาะ {allowed}", "use one of {allowed}"),
    ),
    "word_not_allowed": explained(
        NOT_ALLOWED_VALUE,
        "{title} ใช้ค่า {value} ไม่ได้",
        "{title} cannot be {value}",
        Message("{words}", "{codes}"),
    ),
    "number_named_twice": explained(
        NOT_ALLOWED_VALUE,
        "เลขเดียวกันเขียนชื่อไว้สองครั้ง",
        "the same number is named twice",
        Message("เหลือไว้เพียงแห่งเดียว", "keep only one of them"),
    ),
    "steps_and_bullets": explained(
        NOT_ALLOWED_VALUE,
        "ข้อเดียวกันมีทั้ง steps และ bullets",
        "this item has both steps and bullets",
        Message("เลือกใช้อย่างใดอย่างหนึ่ง", "use one or the other"),
    ),
    "before_without_change": explained(
        NOT_ALLOWED_VALUE,
        "before ใช้กับรายการที่แก้ไขหรือยกเลิกเท่านั้น",
        "before belongs to rows that are amended or cancelled",
        Message(
            "เขียน change: แก้ไข หรือ ยกเลิก ถ้าไม่ใช่ ให้ลบ before",
            "write change: amended or cancelled, or delete before",
        ),
    ),
    "pair_incomplete": explained(
        MISSING_FIELD,
        "จำนวนกับหน่วยนับต้องมีคู่กัน ขาด {missing}",
        "count and unit go together: {missing} is missing",
        Message("กรอก {missing} ด้วย หรือเว้นทั้งสองช่อง", "fill in {missing}, or leave both out"),
    ),
    "year_expected": explained(
        BAD_YEAR_OR_DATE,
        "{title} ต้องเป็น พ.ศ. สี่หลัก: {value}",
        "{title} must be a four-digit Buddhist-era year: {value}",
        Message("เขียนเช่น 2566", "write it as 2566"),
    ),
    "common_era_year": explained(
        BAD_YEAR_OR_DATE, "{title} เป็น ค.ศ.: {value}", "{title} is in the common era: {value}", _ERA_HINT
    ),
    "date_expected": explained(
        BAD_YEAR_OR_DATE, "{title} ไม่ใช่วันที่: {value}", "{title} is not a date: {value}", _DATE_HINT
    ),
    "no_such_day": explained(
        BAD_YEAR_OR_DATE,
        "{title} ไม่มีอยู่จริงในปฏิทิน: {value}",
        "{title} is not a day in the calendar: {value}",
        _DATE_HINT,
    ),
    "whole_number_expected": explained(
        WRONG_TYPE, "{title} ต้องเป็นจำนวนเต็ม: {value}", "{title} must be a whole number: {value}"
    ),
    "number_expected": explained(WRONG_TYPE, "{title} ต้องเป็นตัวเลข: {value}", "{title} must be a number: {value}"),
    "out_of_range": explained(
        OUT_OF_RANGE,
        "{title} ต้องอยู่ระหว่าง {low:,} ถึง {high:,}: {value}",
        "{title} must be between {low:,} and {high:,}: {value}",
    ),
    "too_long": explained(
        OUT_OF_RANGE,
        "{title} ยาวเกิน {most} ตัวอักษร: {value}",
        "{title} is longer than {most} letters: {value}",
        Message("เขียนเฉพาะชื่อ", "write the name alone"),
    ),
    "too_many_levels": explained(
        OUT_OF_RANGE,
        "ข้อย่อยซ้อนลึกเกินสามชั้น",
        "items are nested more than three levels deep",
        Message("ยุบข้อย่อยขึ้นมา ให้ลึกไม่เกิน ๑) ๑.๑) ก)", "move the items up, to at most three levels"),
    ),
    "money_not_a_number": explained(
        BAD_MONEY, "{title} ไม่ใช่จำนวนเงิน: {value}", "{title} is not an amount of money: {value}", _MONEY_HINT
    ),
    "money_negative": explained(
        BAD_MONEY, "{title} ติดลบไม่ได้: {value}", "{title} cannot be negative: {value}", _MONEY_HINT
    ),
    "money_decimals": explained(
        BAD_MONEY,
        "{title} มีทศนิยมเกินสองตำแหน่ง: {value}",
        "{title} has more than two decimals: {value}",
        _MONEY_HINT,
    ),
    "money_too_large": explained(
        BAD_MONEY,
        "{title} ต้องน้อยกว่าหนึ่งล้านล้านบาท: {value}",
        "{title} is a trillion baht or more: {value}",
        _MONEY_HINT,
    ),
    "quarters_not_a_list": explained(
        BAD_QUARTERS, "{title} ต้องเป็นรายการ", "{title} must be a list", _QUARTERS_HINT
    ),
    "quarters_empty": explained(BAD_QUARTERS, "{title} ยังไม่ได้เลือก", "{title}: none chosen", _QUARTERS_HINT),
    "quarters_unknown": explained(
        BAD_QUARTERS, "{title} มีได้เฉพาะ 1 ถึง 4: {value}", "{title} can only be 1 to 4: {value}", _QUARTERS_HINT
    ),
    "quarters_repeated": explained(
        BAD_QUARTERS, "{title} ซ้ำกัน: {value}", "{title} lists a quarter twice: {value}", _QUARTERS_HINT
    ),
    "tick_counts_not_four": explained(
        BAD_QUARTERS,
        "{title} ต้องเป็นจำนวนเต็มสี่ตัว",
        "{title} must be four whole numbers",
        Message(
            "เขียนจำนวนรายการของไตรมาส 1 ถึง 4 เช่น [0, 0, 0, 15]",
            "write the number of rows in quarters 1 to 4, such as [0, 0, 0, 15]",
        ),
    ),
}
