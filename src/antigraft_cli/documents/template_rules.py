"""T6: what is wrong with a template or with the styles of a reference. The checks are where templates run and styles are matched."""

from __future__ import annotations

from antigraft_cli.messages import Message
from antigraft_cli.rules import Rule

UNDEFINED_VARIABLE = Rule(
    "T601",
    "undefined-variable",
    title=Message("แม่แบบใช้ชื่อที่ไม่มี", "an undefined name in a template"),
    why=Message(
        "แม่แบบเรียกชื่อที่ไม่มีในข้อมูลของแผน ส่วนนั้นของเล่มจะว่างเปล่า จึงไม่สร้างเล่มจนกว่าจะแก้",
        "The template uses a name that the plan does not have. The book would be blank there, so it is not made.",
    ),
)

TEMPLATE_SYNTAX = Rule(
    "T602",
    "template-syntax",
    title=Message("แม่แบบเขียนผิด หรือไม่มีผล", "a template that cannot be read or is not used"),
    why=Message(
        "แม่แบบที่เขียนผิดอ่านต่อไม่ได้ จึงไม่มีเล่มออกมา ส่วนที่ไม่มีผลต่อเล่มก็รายงาน เพราะเล่มจะออกมาเหมือนเดิมโดยไม่มีใครทราบ",
        "A template with a syntax error cannot be read to the end, so no book is made. A part that has no effect is reported too, because the book would stay as it was and nobody would notice.",
    ),
)

UNSUPPORTED_MARKUP = Rule(
    "T603",
    "unsupported-markup",
    title=Message("แม่แบบใช้แท็กที่ไม่รองรับ", "markup that is not supported"),
    why=Message(
        "เล่มทำจากแท็กชุดเดียวที่แปลงเป็น Word ได้แน่นอน แท็กอื่นจะหายไปหรือเสียรูปแบบในเล่ม",
        "The book is made from a fixed set of elements, each of which has its counterpart in Word. Any other would be lost or lose its formatting.",
    ),
)

STYLE_MISSING = Rule(
    "T604",
    "style-missing",
    title=Message("ไฟล์อ้างอิงไม่มีสไตล์ที่เล่มใช้", "a style that the reference lacks"),
    why=Message(
        "ลักษณะของแต่ละส่วนในเล่มมาจากสไตล์ของ Word ถ้าไฟล์อ้างอิงไม่มีสไตล์นั้น ส่วนนั้นจะมีลักษณะไม่เหมือนไฟล์อ้างอิง",
        "Each part of the book takes its look from a style. If the reference lacks the style, that part would not look like the reference.",
    ),
)
