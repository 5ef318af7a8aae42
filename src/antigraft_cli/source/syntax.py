"""libyaml's syntax errors, said so that an officer knows what to do."""

from __future__ import annotations

from antigraft_cli.messages import Message

_QUOTE_IT = Message('ใส่ข้อความทั้งหมดไว้ในเครื่องหมายคำพูด "…"', 'put the whole text in quotes "…"')
_ALIGN = Message(
    "ตรวจการย่อหน้า ช่องที่อยู่ระดับเดียวกันต้องเริ่มที่คอลัมน์เดียวกัน",
    "check the indentation: fields of one level start in one column",
)

_NAME_FIRST = Message("เขียนเป็น ชื่อช่อง: ค่า", "write it as name: value")
_BALANCE = Message(
    "ตรวจว่าเปิดและปิดเครื่องหมายคำพูดหรือวงเล็บครบคู่ แล้วลบส่วนที่เกิน",
    "check that quotes and brackets are in pairs, and delete what is too much",
)
_BACKSLASH = (
    Message('เครื่องหมาย \\ ในคำพูด "…" ใช้กับอักษรนี้ไม่ได้', "a backslash before a character it cannot stand before"),
    Message("ใช้เครื่องหมายคำพูดเดี่ยว '…' แทน หรือเขียน \\\\", "use single quotes '…', or write \\\\"),
)

# (part of libyaml's context, part of its problem) → message and hint, the first that fits.
_KNOWN: tuple[tuple[str, str, Message, Message], ...] = (
    (
        "",
        "mapping values are not allowed",
        Message("มีเครื่องหมาย : ในที่ที่ไม่ควรมี", "a colon where none can stand"),
        Message(
            "ถ้า : เป็นส่วนของข้อความ ให้ใส่ข้อความทั้งหมดไว้ในเครื่องหมายคำพูด ถ้าไม่ใช่ ให้ตรวจการย่อหน้า",
            "if the colon belongs to the text, put the whole text in quotes; else check the indentation",
        ),
    ),
    (
        "",
        "block sequence entries are not allowed",
        Message("รายการที่ขึ้นต้นด้วย - ต้องอยู่ในบรรทัดของตัวเอง", "a list item must begin a line of its own"),
        Message(
            "ขึ้นบรรทัดใหม่หลังชื่อช่อง แล้วเขียน - ทีละบรรทัด", "start a new line after the field's name, one dash a line"
        ),
    ),
    (
        "quoted scalar",
        "unexpected end of stream",
        Message("เปิดเครื่องหมายคำพูดไว้แต่ไม่ปิด", "a quote is opened and never closed"),
        Message("ใส่เครื่องหมายคำพูดปิดท้ายข้อความ", "close the quote at the end of the text"),
    ),
    ("quoted scalar", "escape character", *_BACKSLASH),
    ("quoted scalar", "hexdecimal number", *_BACKSLASH),
    ("quoted scalar", "Unicode character", *_BACKSLASH),
    (
        "flow",
        "did not find expected",
        Message("เปิดวงเล็บ [ หรือ { ไว้แต่ไม่ปิด หรือขาดจุลภาค", "a bracket is not closed, or a comma is missing"),
        Message("ตรวจวงเล็บและจุลภาคในบรรทัดนี้", "check the brackets and commas of this line"),
    ),
    (
        "block collection",
        "expected '-'",
        Message("รายการที่ขึ้นต้นด้วย - ถูกตัดกลางทาง", "a list of - items breaks off here"),
        _ALIGN,
    ),
    (
        "block mapping",
        "expected key",
        Message("บรรทัดนี้ย่อหน้าไม่ตรงกับช่องอื่น", "this line is not in line with the others"),
        _ALIGN,
    ),
    (
        "simple key",
        "expected ':'",
        Message("บรรทัดนี้ขาดเครื่องหมาย : หลังชื่อช่อง", "a colon is missing after the field's name"),
        _NAME_FIRST,
    ),
    (
        "block scalar",
        "",
        Message("ข้อความหลายบรรทัดหลัง | หรือ > เขียนไม่ถูกแบบ", "a text block after | or > is out of form"),
        Message(
            "ขึ้นบรรทัดใหม่หลังเครื่องหมาย แล้วย่อหน้าข้อความให้ลึกกว่าชื่อช่อง",
            "start the text on the next line, indented more",
        ),
    ),
    ("directive", "", Message("บรรทัดที่ขึ้นต้นด้วย % ใช้ไม่ได้", "a line that begins with %"), _QUOTE_IT),
    ("", "directive", Message("บรรทัดที่ขึ้นต้นด้วย % ใช้ไม่ได้", "a line that begins with %"), _QUOTE_IT),
)
_AFTER_THE_END = Message("มีข้อความเกินมาหลังค่าที่จบแล้ว", "text after the value has ended")
_NO_NAME = Message("ไม่มีชื่อช่องหน้าเครื่องหมาย :", "no field name before the colon")
_AT_CONTEXT = ("simple key", "anchor", "alias", "tag", "directive", "flow")
"""What libyaml was reading, where that is the place to mend and not where it stumbled."""

_TAB = (
    Message("ใช้แท็บย่อหน้า ซึ่ง YAML ไม่รับ", "a tab is used for indentation"),
    Message("เปลี่ยนแท็บเป็นช่องว่างสองช่อง", "use two spaces in place of the tab"),
)


def is_mended_at_its_start(context: str) -> bool:
    """Whether an error is mended where the thing begins that libyaml was reading."""
    return any(part in context for part in _AT_CONTEXT)


def explain(context: str, problem: str, before: str, character: str) -> tuple[Message, Message]:
    """What a syntax error means and what to do.

    From libyaml's words, the character it is mended at and what stands before that in its line.
    """
    if character == "\t" and not before.strip():
        return _TAB
    if character.strip() and ("cannot start any token" in problem or _is_indicator(context, problem, character)):
        return (
            Message(f"ข้อความขึ้นต้นด้วย {character} ไม่ได้", f"a text cannot begin with {character}"),
            _QUOTE_IT,
        )
    if "expected key" in problem and character == ":":
        return _NO_NAME, _NAME_FIRST
    if ("expected key" in problem or "expected '-'" in problem) and before.strip(" -"):
        return _AFTER_THE_END, _BALANCE
    for in_context, in_problem, message, hint in _KNOWN:
        if in_context in context and in_problem in problem:
            return message, hint
    return Message("โครงสร้างตรงนี้อ่านไม่ได้", "the structure cannot be read here"), _ALIGN


def _is_indicator(context: str, problem: str, character: str) -> bool:
    """Whether a sign of YAML stands where a text should begin."""
    if "node content" in problem:
        return character in "]}"
    return character in "&*!" and any(part in context for part in ("anchor", "alias", "tag"))
