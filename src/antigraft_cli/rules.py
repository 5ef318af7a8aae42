"""The catalogue of rules: code, name, severity and what each one finds. Codes are never reused."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from antigraft_cli.messages import Message

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule; `name` is its English slug, `title` what it finds, `opt_in` that it is shown only when selected."""

    code: str
    name: str
    title: Message
    severity: Severity = "error"
    opt_in: bool = False


_CATALOGUE = (
    # Y0: files and YAML
    Rule("Y001", "syntax", Message("โครงสร้าง YAML อ่านไม่ได้", "YAML that cannot be read")),
    Rule("Y002", "duplicate-key", Message("ช่องเดียวกันเขียนซ้ำ", "a field written twice")),
    Rule("Y003", "encoding", Message("ไฟล์ไม่ใช่ UTF-8", "a file that is not UTF-8")),
    Rule("Y004", "key-not-text", Message("ชื่อช่องไม่ใช่ข้อความ", "a field name that is not text")),
    Rule("Y005", "empty-file", Message("ไฟล์ว่าง", "an empty file")),
    Rule("Y006", "anchor-or-tag", Message("ใช้ & * หรือ ! ของ YAML", "an anchor, alias or tag")),
    Rule("Y007", "too-large-or-deep", Message("ไฟล์ใหญ่หรือซ้อนลึกเกินไป", "a file too large or too deep")),
    Rule("Y008", "bad-file-name", Message("ชื่อไฟล์ไม่ถูกแบบ", "a file name out of form")),
    Rule("Y009", "control-character", Message("อักขระควบคุมในไฟล์", "a control character")),
    Rule("Y010", "plan-file-missing", Message("ไม่มี plan.yaml", "no plan.yaml")),
    Rule("Y011", "unreadable-file", Message("เปิดไฟล์ไม่ได้", "a file that cannot be opened")),
    Rule("Y012", "text-cut-by-comment", Message("ข้อความถูก # ตัดหาย", "a text cut short by #"), "warning"),
    # S1: the shape of the data
    Rule("S101", "unknown-field", Message("ช่องที่ไม่มีในแบบ", "an unknown field")),
    Rule("S102", "missing-field", Message("ขาดช่องที่ต้องมี", "a missing field")),
    Rule("S103", "wrong-type", Message("รูปแบบของช่องไม่ถูกต้อง", "a value of the wrong type")),
    Rule("S104", "not-allowed-value", Message("ค่าที่ใช้ไม่ได้", "a value that is not allowed")),
    Rule("S105", "bad-year-or-date", Message("ปีหรือวันที่ไม่ถูกต้อง", "a bad year or date")),
    Rule("S106", "out-of-range", Message("ตัวเลขหรือความลึกนอกช่วง", "a value out of range")),
    Rule("S107", "empty-text", Message("ยังไม่ได้กรอก", "an empty value")),
    Rule("S108", "bad-money", Message("จำนวนเงินไม่ถูกต้อง", "a bad amount of money")),
    Rule("S109", "bad-quarters", Message("ไตรมาสไม่ถูกต้อง", "bad quarters")),
    # R2: references
    Rule("R201", "unknown-project", Message("อ้างถึงโครงการที่ไม่มี", "an unknown project")),
    Rule("R202", "duplicate-project", Message("โครงการซ้ำในรายการเดียวกัน", "a project listed twice")),
    Rule("R203", "project-never-scheduled", Message("โครงการที่ไม่อยู่ในปีใดเลย", "a project in no year"), "warning"),
    Rule("R204", "year-outside-period", Message("ปีที่อยู่นอกช่วงของแผน", "a year outside the period")),
    Rule("R205", "year-missing", Message("ขาดไฟล์ของปีในช่วงของแผน", "a year of the period is missing"), "warning"),
    Rule("R206", "sheets-incomplete", Message("ลำดับแผ่นรายละเอียดไม่ครบ", "sheets that leave projects out")),
    Rule("R207", "duplicate-title", Message("สองโครงการชื่อเดียวกัน", "two projects with one title"), "warning"),
    Rule("R208", "unknown-variable", Message("${…} ที่ไม่รู้จัก", "an unknown ${…}")),
    Rule("R209", "period-backwards", Message("ช่วงปีของแผนกลับกัน", "a period that runs backwards")),
    # B3: budget and totals
    Rule("B301", "budget-total", Message("ยอดรวมงบประมาณไม่ตรง", "a budget total that does not add up")),
    Rule("B302", "quarter-total", Message("จำนวนรายการรายไตรมาสไม่ตรง", "a quarter total that does not add up")),
    # P4: what a plan book should hold
    Rule(
        "P401", "dimension-without-project", Message("มิติที่ไม่มีโครงการ", "a dimension without a project"), "warning"
    ),
    Rule(
        "P402", "kind-and-title-differ", Message("ประเภทไม่ตรงกับชื่อ", "a kind that the title contradicts"), "warning"
    ),
    Rule(
        "P403",
        "people-unit-for-an-organisation",
        Message("นับหน่วยงานเป็นคน", "an organisation counted in people"),
        "warning",
    ),
    Rule(
        "P405",
        "cannot-proceed-without-reason",
        Message("ดำเนินการไม่ได้โดยไม่บอกเหตุผล", "cannot proceed, without a reason"),
    ),
    Rule("P406", "value-to-fill", Message("ค่าที่ยังไม่ได้กรอก", "a value still to fill in"), "warning"),
    # L5: Thai wording
    Rule("L501", "mixed-digits", Message("เลขไทยปนเลขอารบิก", "mixed digits in one number"), "warning"),
    Rule("L502", "double-sara-e", Message("สระเอสองตัวแทนสระแอ", "two sara e for sara ae"), "warning"),
    Rule("L503", "split-sara-am", Message("สระอำที่พิมพ์แยก", "a split sara am"), "warning"),
    Rule("L504", "misplaced-mark", Message("สระหรือวรรณยุกต์ผิดที่", "a vowel or tone mark out of place"), "warning"),
    Rule("L505", "invisible-character", Message("อักขระที่มองไม่เห็น", "an invisible character"), "warning"),
    Rule("L506", "stray-space", Message("ช่องว่างเกิน", "a stray space"), "warning"),
    Rule("L507", "left-over-placeholder", Message("ข้อความตัวอย่างที่ค้างอยู่", "a placeholder left over"), "warning"),
    Rule(
        "L508",
        "other-lao-type",
        Message("คำของหน่วยงานประเภทอื่น", "a word of another type of organisation"),
        "warning",
    ),
    Rule("L509", "common-misspelling", Message("คำที่มักสะกดผิด", "a common misspelling"), "warning"),
    Rule("L510", "repeated-word", Message("คำซ้ำ", "a word written twice"), "warning"),
    Rule("L511", "unbalanced-quotes", Message("เครื่องหมายคำพูดไม่ครบคู่", "unbalanced quotes"), "warning"),
    Rule(
        "L512",
        "generic-lao-name",
        Message("คำกลางแทนชื่อหน่วยงาน", "the generic name of an organisation"),
        "warning",
        opt_in=True,
    ),
    # T6: templates and styles
    Rule("T601", "undefined-variable", Message("แม่แบบใช้ชื่อที่ไม่มี", "an undefined name in a template")),
    Rule("T602", "template-syntax", Message("แม่แบบเขียนผิดไวยากรณ์", "a template that cannot be read")),
    Rule("T603", "unsupported-markup", Message("แม่แบบใช้แท็กที่ไม่รองรับ", "markup that is not supported")),
    Rule("T604", "style-missing", Message("ไฟล์ Word ที่เป็นแบบไม่มีสไตล์ที่เล่มใช้", "a style that the reference lacks")),
    # X9: comments that silence rules
    Rule("X901", "unused-suppression", Message("หมายเหตุปิดกฎที่ไม่ได้ใช้", "a suppression that is not used"), "warning"),
    Rule("X902", "unknown-rule", Message("หมายเหตุปิดกฎที่ไม่มี", "a suppression of no rule"), "warning"),
    Rule(
        "X903",
        "suppression-without-reason",
        Message("ปิดกฎโดยไม่บอกเหตุผล", "a suppression without a reason"),
        "warning",
    ),
)

RULES = {rule.code: rule for rule in _CATALOGUE}
"""Every rule by its code."""


def shown_by_default(code: str) -> bool:
    """Whether a rule's findings are shown when no rules are selected."""
    return not RULES[code].opt_in
