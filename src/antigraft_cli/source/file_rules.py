"""Y0: what keeps a file from being read. The checks stand where the files are listed, opened, decoded and parsed."""

from __future__ import annotations

from antigraft_cli.messages import Message
from antigraft_cli.rules import Rule

SYNTAX = Rule(
    "Y001",
    "syntax",
    title=Message("โครงสร้าง YAML อ่านไม่ได้", "YAML that cannot be read"),
    why=Message(
        "โปรแกรมอ่านข้อมูลจากการจัดวางบรรทัดและเครื่องหมาย เมื่อผิดไปจุดเดียวก็ไม่รู้ว่าข้อความใดเป็นของช่องใด จึงไม่อ่านไฟล์นั้นทั้งไฟล์ดีกว่าพิมพ์เล่มที่ข้อมูลหายหรือสลับที่",
        "The data is read by its lines and signs. One of them wrong, and nobody can tell which text belongs to which field, so the file is refused rather than printed with something lost or in the wrong place.",
    ),
)

DUPLICATE_KEY = Rule(
    "Y002",
    "duplicate-key",
    title=Message("ช่องเดียวกันเขียนซ้ำ", "a field written twice"),
    why=Message(
        "ช่องเดียวกันมีสองค่า ในเล่มพิมพ์ได้เพียงค่าเดียว อีกค่าจะหายไปโดยไม่มีใครเห็น",
        "Two values stand in one field. Only one of them can be printed; the other would vanish unseen.",
    ),
)

ENCODING = Rule(
    "Y003",
    "encoding",
    title=Message("ไฟล์ไม่ใช่ UTF-8", "a file that is not UTF-8"),
    why=Message(
        "ไฟล์ที่บันทึกด้วยรหัสอักขระอื่นอาจเปิดอ่านได้ในเครื่องที่พิมพ์ แต่ในเครื่องอื่นและในเล่มจะกลายเป็นอักษรประหลาด ทุกไฟล์จึงต้องเป็น UTF-8",
        "A file saved in another character set may look right where it was typed, and turns into strange letters on other machines and in the book. Every file is UTF-8.",
    ),
)

KEY_NOT_TEXT = Rule(
    "Y004",
    "key-not-text",
    title=Message("ชื่อช่องไม่ใช่ข้อความ", "a field name that is not text"),
    why=Message(
        "หน้าเครื่องหมาย : ต้องเป็นชื่อช่องตามแบบ ถ้าเป็นวงเล็บหรือรายการ จะไม่รู้ว่าข้อมูลนั้นอยู่ส่วนใดของเล่ม",
        "A field's name stands before the colon. With a bracket or a list there, the data has no place in the book.",
    ),
)

EMPTY_FILE = Rule(
    "Y005",
    "empty-file",
    title=Message("ไฟล์ว่าง", "an empty file"),
    why=Message(
        "ไฟล์ว่างมักเกิดจากบันทึกไม่สำเร็จหรือคัดลอกไม่ครบ ถ้าปล่อยผ่าน โครงการหรือปีนั้นจะไม่มีในเล่ม",
        "An empty file is mostly one that was not saved or not copied whole. Its project or year would be missing from the book.",
    ),
)

ANCHOR_OR_TAG = Rule(
    "Y006",
    "anchor-or-tag",
    title=Message("ใช้ & * หรือ ! ของ YAML", "an anchor, alias or tag"),
    why=Message(
        "เครื่องหมาย & * และ ! มีความหมายพิเศษใน YAML ทำให้ข้อความที่เห็นในไฟล์ไม่ใช่ข้อความที่พิมพ์ในเล่ม ผู้ตรวจทานจึงตรวจจากไฟล์ไม่ได้",
        "The signs &, * and ! have a meaning of their own in YAML: what one reads in the file would not be what the book prints, so nobody could proofread the file.",
    ),
)

TOO_LARGE_OR_DEEP = Rule(
    "Y007",
    "too-large-or-deep",
    title=Message("ไฟล์ใหญ่หรือซ้อนลึกเกินไป", "a file too large or too deep"),
    why=Message(
        "ไฟล์ของแผนจริงยาวไม่กี่หน้าและซ้อนกันไม่กี่ชั้น ที่ใหญ่หรือลึกกว่านั้นมากมักเป็นไฟล์ผิด หรือวงเล็บที่เปิดค้างไว้",
        "The files of a plan are a few pages long and a few levels deep. One far beyond that is the wrong file, or holds brackets that were never closed.",
    ),
)

BAD_FILE_NAME = Rule(
    "Y008",
    "bad-file-name",
    title=Message("ชื่อไฟล์ไม่ถูกแบบ", "a file name out of form"),
    why=Message(
        "ชื่อไฟล์บอกว่าเป็นโครงการใดหรือปีใด และใช้อ้างถึงกัน ถ้าชื่อผิดแบบ โครงการหรือตารางของปีนั้นจะไม่เข้าเล่ม",
        "A file's name says which project or year it is, and others refer to it by that name. Out of form, the project or the year's table does not get into the book.",
    ),
)

CONTROL_CHARACTER = Rule(
    "Y009",
    "control-character",
    title=Message("อักขระควบคุมในไฟล์", "a control character"),
    why=Message(
        "อักขระควบคุมมองไม่เห็นในไฟล์ แต่ทำให้เล่มเปิดไม่ได้หรือบรรทัดขาดกลางคำ มักติดมาจากการคัดลอกจากโปรแกรมอื่น",
        "Control characters can't be seen in the file, yet the book may not open or a line breaks inside a word. They mostly come with text copied from another program.",
    ),
)

PLAN_FILE_MISSING = Rule(
    "Y010",
    "plan-file-missing",
    title=Message("ไม่มี plan.yaml", "no plan.yaml"),
    why=Message(
        "plan.yaml บอกชื่อแผน ช่วงปี และชื่อหน่วยงาน ถ้าไม่มีก็ทำปกและหัวตารางไม่ได้",
        "plan.yaml gives the plan's title, its years and the organisation. Without it there is neither a cover nor a heading of a table.",
    ),
)

UNREADABLE_FILE = Rule(
    "Y011",
    "unreadable-file",
    title=Message("เปิดไฟล์ไม่ได้", "a file that cannot be opened"),
    why=Message(
        "ไฟล์ที่เปิดไม่ได้อาจเป็นโครงการหรือปีที่ต้องอยู่ในเล่ม ถ้าข้ามไปเงียบๆ เล่มที่ส่งจะไม่ครบ",
        "A file that cannot be opened may be a project or a year of the book. Passed over in silence, the book handed in would be incomplete.",
    ),
)

TEXT_CUT_BY_COMMENT = Rule(
    "Y012",
    "text-cut-by-comment",
    title=Message("ข้อความถูก # ตัดหาย", "a text cut short by #"),
    why=Message(
        "เครื่องหมาย # ที่ตามหลังช่องว่างเริ่มหมายเหตุ ข้อความตั้งแต่ตรงนั้นจะไม่พิมพ์ในเล่ม ประโยคจึงขาดครึ่ง",
        "A # behind a space begins a comment. The text from there on is not printed, and the sentence ends in the middle.",
    ),
    severity="warning",
)
