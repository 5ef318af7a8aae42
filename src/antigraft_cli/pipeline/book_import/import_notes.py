"""What an import tells beside the data: what found no place, and where the book contradicts itself."""

from __future__ import annotations

from dataclasses import dataclass, field

from antigraft_cli.messages import Message
from antigraft_cli.source.canonical import Data

NOT_RECOGNISED = Message("ไม่รู้ว่าเป็นส่วนใดของแผน", "not known to be a part of a plan")
NOT_IN_THE_DATA = Message("ข้อมูลของแผนไม่มีช่องสำหรับข้อความนี้", "the data of a plan has no field for this text")
TITLES_DIFFER = Message(
    "ชื่อในตารางกับในแผ่นรายละเอียดไม่ตรงกัน ข้อมูลใช้ตามตาราง",
    "the title in the tables differs from the sheet's; the data has the tables'",
)
QUARTERS_DIFFER = Message(
    "ไตรมาสในตารางกับในแผ่นรายละเอียดไม่ตรงกัน ข้อมูลใช้ตามตาราง",
    "the quarters in the table differ from the sheet's; the data has the table's",
)
BUDGETS_DIFFER = Message(
    "งบประมาณในตารางกับในแผ่นรายละเอียดไม่ตรงกัน ข้อมูลใช้ตามตาราง",
    "the budget in the table differs from the sheet's; the data has the table's",
)
DIMENSIONS_DIFFER = Message(
    "มิติในตารางกับในแผ่นรายละเอียดไม่ตรงกัน ข้อมูลใช้ตามตาราง",
    "the dimension in the table differs from the sheet's; the data has the table's",
)
NO_SHEET = Message("มีในตาราง แต่ไม่พบแผ่นรายละเอียด", "in the tables, but without a sheet")
YEAR_MEANT = Message(
    "หัวตารางบอกปีที่มีตารางอื่นแล้ว ข้อมูลใช้ปีถัดจากตารางก่อนหน้า",
    "a caption names the year of another table; the data has the year after that of the table before",
)
SHEET_TWICE = Message(
    "แผ่นรายละเอียดนี้มีสองครั้งในเล่ม ข้อมูลมีครั้งเดียว", "this sheet is in the book twice; the data has it once"
)
TABLE_IN_PIECES = Message(
    "ตารางนี้แตกเป็นบรรทัด อ่านได้เพียงว่ามีโครงการใด ไตรมาสและงบประมาณใช้ตามแผ่นรายละเอียด",
    "this table came in pieces: only its projects could be read; quarters and budgets are the sheets'",
)
PICTURE_LEFT_OUT = Message("ภาพนี้ไม่ได้นำเข้า", "this picture was not imported")


@dataclass(frozen=True, slots=True)
class ImportNote:
    """One thing to look at: why, the text, and its paragraph from 1 or the project that it is about."""

    why: Message
    text: str = ""
    paragraph: int = 0
    project: str = ""
    table: str = ""
    sheet: str = ""

    def data(self) -> dict[str, Data]:
        """The note as data, without what it has not."""
        fields = {
            "paragraph": str(self.paragraph) if self.paragraph else "",
            "project": self.project,
            "why": self.why.th,
            "text": self.text,
            "table": self.table,
            "sheet": self.sheet,
        }
        return {name: value for name, value in fields.items() if value}


@dataclass(slots=True)
class Notes:
    """All notes of an import, in the order in which they were found."""

    found: list[ImportNote] = field(default_factory=list)

    def add(self, note: ImportNote) -> None:
        """Add a note once."""
        if note not in self.found[-20:]:
            self.found.append(note)
