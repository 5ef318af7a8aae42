"""What generated plans are written with: Thai as offices write it, and names and numbers as they have them.

In all but `plain` plans, texts may also look like other parts of a book: a step that begins with a number, a paragraph
that begins like a heading.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from antigraft_cli.source.canonical import Data

SUBJECTS = ("ประชาชน", "บุคลากรของ${org.name}", "ผู้บริหาร", "สมาชิกสภา", "คณะทำงาน", "เยาวชนในเขตพื้นที่", "${org.name}")
VERBS = (
    "ร่วมติดตามงาน", "เปิดเผยข้อมูล", "จัดทำรายงาน", "ปลูกฝังค่านิยมสุจริต", "ตรวจสอบการใช้จ่าย", "รับฟังความคิดเห็น", "อบรม (รุ่นที่ ๑)",
)  # fmt: skip
ENDS = (
    "", " ปีละ ๒ ครั้ง", " (E-Service)", " “งดให้ งดรับ”", " ไม่น้อยกว่าร้อยละ ๘๐", " ตาม พ.ร.บ. พ.ศ. ๒๕๔๐",
    " ทางเว็บไซต์ https://www.example.go.th/a?b=1#c", " COVID-19", " : หมายเหตุ", " #สุจริต", " ด้วย $${ช่อง}", " ภายใน ๑๕ วัน",
    " ในปี พ.ศ. ๒๕๗๑ - ๒๕๗๓", " ต่อ${org.executive}", " โดย${org.clerk}", " ตาม${org.ordinance}", " ในจังหวัด${org.province}", "\nและรายงานผล",
    " ISO 9001:2015", " วงเงิน ๕๐,๐๐๐ บาท", " และอื่น ๆ", " 'ก' & <ข>",
)  # fmt: skip
LOOK_ALIKES = (
    "๓ ช่องทาง ได้แก่ เว็บไซต์ โทรศัพท์ และหนังสือ", "วัตถุประสงค์: เพื่อให้ประชาชนรู้สิทธิ", "ผลผลิต: รายงานหนึ่งฉบับ", "ผลลัพธ์", "ลงนามในประกาศเจตนารมณ์",
    "มิติที่ ๒ ของการประเมินคือการใช้งบประมาณ", "(๑) ตามระเบียบ ข้อ ๕", "๒) จัดประชุม", "- แจ้งเวียนทุกส่วนราชการ", "ลงชื่อรับทราบนโยบายทุกคน", "รวมพลังต่อต้านการทุจริต",
    "ก. รายการแรก", "พ.ศ. ๒๕๗๑ ไตรมาส ๒", "ภาคผนวกอยู่ท้ายเล่ม", "แผนปฏิบัติการป้องกันการทุจริต พ.ศ. ๒๕๗๑", "งบประมาณ: ไม่ใช้งบประมาณ", "หน้า ๕",
    "แนวทาง ๒.๑ การเปิดเผยข้อมูล", "จัดกิจกรรม ดังนี้ - อบรม - ประชุม", "รายละเอียดโครงการ", "๑๒", "คำนำ", "(ลงชื่อ)", "${org.name}", "ดำเนินการ ๑.๑) ก ๑.๒) ข",
    "๑. ชื่อโครงการ: ชื่ออื่น", "สารบัญ", "โครงการ", "ส่วนที่ ๑ บทนำ",
)  # fmt: skip
KINDS = {"โครงการ": "โครงการ", "กิจกรรม": "activity", "มาตรการ": "measure", "แนวปฏิบัติ": "แนวปฏิบัติ", "การ": "โครงการ"}
UNITS = ("คน", "แห่ง", "หมู่บ้าน", "หน่วยงาน", "ครัวเรือน", "เล่ม", "กลุ่ม", "ครั้ง")
ORGANIZATIONS = (
    ("องค์การบริหารส่วนตำบลตัวอย่าง", "อบต.", "อบต.ตัวอย่าง"),
    ("องค์การบริหารส่วนจังหวัดสมมติ", "provincial-organization", "อบจ.สมมติ"),
    ("เทศบาลนครตัวอย่าง", "เทศบาลนคร", "ทน.ตัวอย่าง"),
    ("เทศบาลเมืองสมมติ", "town-municipality", "ทม.สมมติ"),
    ("เทศบาลตำบลตัวอย่าง", "subdistrict-municipality", "ทต.ตัวอย่าง"),
    ("เมืองพัทยา", "เมืองพัทยา", ""),
)
GUIDELINES = ("1", "2.1", "2.1.3", "3.2.1.4", "๔.๑", "ตามประกาศ ข้อ ๓")
TITLES = (
    "แผนปฏิบัติการป้องกันการทุจริต", "แผนปฏิบัติการป้องกันการทุจริต\nเพื่อยกระดับคุณธรรม", "แผนปฏิบัติการป้องกันการทุจริต\nเพื่อยกระดับ\nคุณธรรมและความโปร่งใส",
    "มาตรการสุจริต\nของทุกส่วนราชการ", "แผนสุจริต พ.ศ. ๒๕๗๑",
)  # fmt: skip


class Chance:
    """Chance that is the same in every run, and the texts that it makes.

    `plain` texts are those that tell by their words alone what they are, `short_name` is whether there is one to use.
    """

    def __init__(self, seed: str, *, plain: bool) -> None:
        self.random = Random(seed)  # noqa: S311 - for variety, not for secrets
        self.plain = plain
        self.short_name = False

    def maybe(self, share: float = 0.5) -> bool:
        return self.random.random() < share

    def one(self, *of: str) -> str:
        return self.random.choice(of)

    def optional(self, name: str, value: Callable[[], Data], share: float = 0.5) -> dict[str, Data]:
        return {name: value()} if self.maybe(share) else {}

    def text(self) -> str:
        if not self.plain and self.maybe(0.12):
            return self.one(*LOOK_ALIKES)
        ends = (*ENDS, " ของ${org.short_name}") if self.short_name else ENDS
        return f"{self.one(*SUBJECTS)}{self.one(*VERBS)}{self.one(*ends)}"

    def texts(self) -> list[Data]:
        return [self.text() for _ in range(self.random.randint(1, 4))]
