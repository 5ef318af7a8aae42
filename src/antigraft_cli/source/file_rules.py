"""Y0: what keeps a file from being read. The checks are made where files are listed, opened, decoded and parsed."""

from __future__ import annotations

from antigraft_cli.messages import Message
from antigraft_cli.rules import Rule

SYNTAX = Rule(
    "Y001",
    "syntax",
    title=Message("โครงสร้าง YAML อ่านไม่ได้", "YAML that cannot be read"),
    why=Message(
        "โปรแกรมอ่านข้อมูลจากการจัดวางบรรทัดและเครื่องหมาย เมื่อผิดไปจุดเดียวก็ไม่รู้ว่าข้อความใดเป็นของช่องใด การไม่อ่านไฟล์นั้นทั้งไฟล์จึงดีกว่าพิมพ์เล่มที่ข้อมูลหายหรือสลับที่",
        "The program reads the data by its layout and punctuation. One mistake, and it is no longer clear which text belongs to which field, so the whole file is rejected rather than printed with data lost or misplaced.",
    ),
)

DUPLICATE_KEY = Rule(
    "Y002",
    "duplicate-key",
    title=Message("ช่องเดียวกันเขียนซ้ำ", "a field written twice"),
    why=Message(
        "ช่องเดียวกันมีสองค่า ในเล่มพิมพ์ได้เพียงค่าเดียว อีกค่าจะหายไปโดยไม่มีใครเห็น",
        "The field has two values. Only one of them can be printed; the other would disappear without anyone noticing.",
    ),
)

ENCODING = Rule(
    "Y003",
    "encoding",
    title=Message("ไฟล์ไม่ใช่ UTF-8", "a file that is not UTF-8"),
    why=Message(
        "ไฟล์ที่บันทึกด้วยรหัสอักขระอื่นอาจเปิดอ่านได้ในเครื่องที่พิมพ์ แต่ในเครื่องอื่นและในเล่มจะกลายเป็นอักษรประหลาด ทุกไฟล์จึงต้องเป็น UTF-8",
        "A file saved in another encoding may look right on the computer where it was typed, but it turns into strange letters on other computers and in the book. Every file must be UTF-8.",
    ),
)

KEY_NOT_TEXT = Rule(
    "Y004",
    "key-not-text",
    title=Message("ชื่อช่องไม่ใช่ข้อความ", "a field name that is not text"),
    why=Message(
        "หน้าเครื่องหมาย : ต้องเป็นชื่อช่องตามแบบ ถ้าเป็นวงเล็บหรือรายการ จะไม่รู้ว่าข้อมูลนั้นอยู่ส่วนใดของเล่ม",
        "What comes before the colon must be a field name from the form. If it is a bracket or a list, it is not clear where in the book the data belongs.",
    ),
)

EMPTY_FILE = Rule(
    "Y005",
    "empty-file",
    title=Message("ไฟล์ว่าง", "an empty file"),
    why=Message(
        "ไฟล์ว่างมักเกิดจากบันทึกไม่สำเร็จหรือคัดลอกไม่ครบ ถ้าปล่อยผ่าน โครงการหรือปีนั้นจะไม่มีในเล่ม",
        "An empty file usually means that saving failed or that copying was incomplete. Its project or year would be missing from the book.",
    ),
)

ANCHOR_OR_TAG = Rule(
    "Y006",
    "anchor-or-tag",
    title=Message("ใช้ & * หรือ ! ของ YAML", "an anchor, alias or tag"),
    why=Message(
        "เครื่องหมาย & * และ ! มีความหมายพิเศษใน YAML ทำให้ข้อความที่เห็นในไฟล์ไม่ใช่ข้อความที่พิมพ์ในเล่ม ผู้ตรวจทานจึงตรวจจากไฟล์ไม่ได้",
        "The characters &, * and ! have a special meaning in YAML: the text in the file would differ from the text in the book, so the file could not be used for proofreading.",
    ),
)

TOO_LARGE_OR_DEEP = Rule(
    "Y007",
    "too-large-or-deep",
    title=Message("ไฟล์ใหญ่หรือซ้อนลึกเกินไป", "a file that is too large or too deeply nested"),
    why=Message(
        "ไฟล์ของแผนจริงยาวไม่กี่หน้าและซ้อนกันไม่กี่ชั้น ไฟล์ที่ใหญ่หรือลึกกว่านั้นมากมักเป็นไฟล์ผิด หรือมีวงเล็บที่เปิดค้างไว้",
        "The files of a real plan are a few pages long and a few levels deep. One that is much larger or deeper is usually the wrong file, or has brackets that were never closed.",
    ),
)

BAD_FILE_NAME = Rule(
    "Y008",
    "bad-file-name",
    title=Message("ชื่อไฟล์ไม่ตรงตามแบบ", "an invalid file name"),
    why=Message(
        "ชื่อไฟล์บอกว่าเป็นโครงการใดหรือปีใด และใช้อ้างถึงกัน ถ้าชื่อไม่ตรงตามแบบ โครงการหรือตารางของปีนั้นจะไม่เข้าเล่ม",
        "A file's name says which project or year it is, and other files refer to it by that name. If the name is invalid, the project or the year's table is left out of the book.",
    ),
)

CONTROL_CHARACTER = Rule(
    "Y009",
    "control-character",
    title=Message("อักขระควบคุมในไฟล์", "a control character"),
    why=Message(
        "อักขระควบคุมมองไม่เห็นในไฟล์ แต่ทำให้เล่มเปิดไม่ได้หรือบรรทัดขาดกลางคำ มักติดมาจากการคัดลอกจากโปรแกรมอื่น",
        "Control characters are invisible in the file, but the book may not open, or lines may break in the middle of a word. They usually come with text copied from another program.",
    ),
)

PLAN_FILE_MISSING = Rule(
    "Y010",
    "plan-file-missing",
    title=Message("ไม่มี plan.yaml", "no plan.yaml"),
    why=Message(
        "plan.yaml บอกชื่อแผน ช่วงปี และชื่อหน่วยงาน ถ้าไม่มีก็ทำปกและหัวตารางไม่ได้",
        "plan.yaml gives the plan's title, its years and the organisation's name. Without it, the cover and the table headings cannot be made.",
    ),
)

UNREADABLE_FILE = Rule(
    "Y011",
    "unreadable-file",
    title=Message("เปิดไฟล์ไม่ได้", "a file that cannot be opened"),
    why=Message(
        "ไฟล์ที่เปิดไม่ได้อาจเป็นโครงการหรือปีที่ต้องอยู่ในเล่ม ถ้าข้ามไปเงียบๆ เล่มที่ส่งจะไม่ครบ",
        "A file that cannot be opened may be a project or a year that belongs in the book. If it were silently skipped, the submitted book would be incomplete.",
    ),
)

TEXT_CUT_BY_COMMENT = Rule(
    "Y012",
    "text-cut-by-comment",
    title=Message("ข้อความถูก # ตัดหาย", "a text cut short by #"),
    why=Message(
        "เครื่องหมาย # ที่ตามหลังช่องว่างเริ่มหมายเหตุ ข้อความตั้งแต่ตรงนั้นจะไม่พิมพ์ในเล่ม ประโยคจึงขาดครึ่ง",
        "A # after a space starts a comment. The text from there on is not printed, so the sentence is cut off in the middle.",
    ),
    severity="warning",
)

DASH_INSIDE_A_TEXT = Rule(
    "Y013",
    "dash-inside-a-text",
    title=Message("ข้อที่กลายเป็นส่วนของข้อความข้างบน", "an item that became part of the text above"),
    why=Message(
        "บรรทัดที่ขึ้นต้นด้วย - แต่ย่อหน้าลึกกว่าข้อข้างบน ไม่ใช่ข้อใหม่ โปรแกรมต่อบรรทัดนั้นเข้ากับข้อความข้างบน ในเล่มจึงเหลือข้อเดียวที่มีขีดอยู่กลางข้อความ",
        "A line that begins with - but is indented more than the item above is not an item of its own: it is joined to the text above, and the book has one item with a dash in the middle.",
    ),
    severity="warning",
)
