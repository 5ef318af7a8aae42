"""The contract between the nodes and base.docx: which named style each kind of paragraph takes."""

from __future__ import annotations

from antigraft_cli.markup.nodes import Cell, Paragraph
from antigraft_cli.messages import Message

DEFAULT_FONT = "TH SarabunPSK"
"""The family of base.docx (cabinet resolution of 7 September 2553)."""

DEFAULT_SIZE = 16
"""The size of base.docx's body text in points; other sizes keep their ratio to it."""

CONTENTS_ENTRY = "toc"
"""The node style of an entry in the contents list."""

CONTENTS_HEADING = "TOCHeading"
"""The style of a main heading that a contents list leaves out, such as its own."""

PARAGRAPH_STYLES = {
    "h1": "Heading1",
    "h1.title": "Title",
    "h1.title-page": "TitlePage",
    "h2": "Heading2",
    "h3": "Heading3",
    "h4": "Heading4",
    "p": "Normal",
    "p.body": "BodyText",
    "p.title": "CoverText",
    "p.signature": "SignatureBlock",
    "p.sheet-head": "SheetHead",
    "p.sheet-number": "SheetNumber",
    "p.sheet-dimension": "SheetDimension",
    "caption": "TableTitle",
    "figcaption": "Caption",
    CONTENTS_ENTRY: "TOC1",
}
LIST_STYLES = {"ol": "NumberedItem", "ul": "DashedItem"}
"""Style ids without the item's depth, which follows: 1 to `LIST_DEPTH`."""

LIST_DEPTH = 4
CELL_STYLES = {"": "TableText", "center": "TableCenter", "money": "TableMoney"}
HEAD_CELL = "TableHead"
PICTURE = "Picture"
TABLE = "PlanTable"
TICK = "Tick"
SECTION_END = "SectionEnd"
RUNNING_HEAD = "RunningHead"

USES = {
    "Normal": Message("ข้อความทั่วไป", "ordinary text"),
    "BodyText": Message("ย่อหน้าเนื้อความ", "paragraphs of body text"),
    "Title": Message("ชื่อแผนบนปก", "the title on the cover"),
    "CoverText": Message("ข้อความอื่นบนปก", "other text on the cover"),
    "TitlePage": Message("ปกใน", "title pages"),
    "Heading1": Message("หัวเรื่องใหญ่ เช่น คำนำ สารบัญ", "main headings: preface, contents"),
    "Heading2": Message("ชื่อโครงการในแผ่นรายละเอียด (ข้อ ๑)", "the project's title on a sheet"),
    "Heading3": Message("หัวข้อในแผ่นรายละเอียด (ข้อ ๒ ถึง ๙)", "the headings on a sheet"),
    "Heading4": Message("หัวข้อย่อย ผลผลิต ผลลัพธ์", "subheadings: outputs, outcomes"),
    "SheetHead": Message("บรรทัดบนสุดของแผ่นรายละเอียด", "the first line of a sheet"),
    "SheetNumber": Message("ลำดับที่ของแผ่นรายละเอียด", "a sheet's number"),
    "SheetDimension": Message("มิติและแนวทางของแผ่นรายละเอียด", "a sheet's dimension and guideline"),
    "SignatureBlock": Message("ที่ลงนาม", "signatures"),
    "TableTitle": Message("ชื่อตาราง", "table titles"),
    "TableText": Message("ข้อความในตาราง", "text in tables"),
    "TableCenter": Message("ช่องที่อยู่กลาง เช่น ลำดับ มิติ ไตรมาส", "centred cells: number, dimension, quarters"),
    "TableMoney": Message("จำนวนเงินในตาราง", "amounts in tables"),
    "TableHead": Message("หัวตาราง", "the heads of tables"),
    CONTENTS_HEADING: Message("หัวเรื่องใหญ่ที่ไม่อยู่ในสารบัญ เช่น สารบัญ", "main headings that the contents leave out"),
    PICTURE: Message("ภาพและตราสัญลักษณ์", "pictures and the emblem"),
    "Caption": Message("คำบรรยายใต้ภาพ", "what stands below a picture"),
    "TOC1": Message("รายการในสารบัญ", "entries of the contents"),
    "TOC2": Message("รายการในสารบัญ เมื่อ Word ปรับปรุงแล้ว", "entries of the contents, once Word has updated them"),
    "Header": Message("เลขหน้า", "page numbers"),
    RUNNING_HEAD: Message("ชื่อเอกสารบนหัวกระดาษ", "the running head"),
    SECTION_END: Message(
        "ย่อหน้าว่างก่อนหรือหลังตาราง และท้ายสารบัญ", "the empty paragraph beside a table or behind the contents"
    ),
    **{
        f"{LIST_STYLES['ol']}{depth}": Message(f"รายการที่มีเลข ชั้นที่ {depth}", f"numbered items, level {depth}")
        for depth in range(1, LIST_DEPTH + 1)
    },
    **{
        f"{LIST_STYLES['ul']}{depth}": Message(f"รายการที่มีขีด ชั้นที่ {depth}", f"dashed items, level {depth}")
        for depth in range(1, LIST_DEPTH + 1)
    },
    TICK: Message("เครื่องหมายถูกในตาราง", "ticks in tables"),
    TABLE: Message("เส้นและพื้นของตาราง", "table lines and shading"),
}
"""What each style is for; a reference may have its own version of any of these."""

TITLE = "ชื่อเอกสาร"
"""The text in a header that the document's title replaces: the result of a TITLE field."""


def style_of(paragraph: Paragraph) -> str:
    """The style id of a paragraph."""
    if paragraph.style in LIST_STYLES:
        return f"{LIST_STYLES[paragraph.style]}{min(paragraph.depth, LIST_DEPTH)}"
    return PARAGRAPH_STYLES[paragraph.style]


def style_of_cell(cell: Cell) -> str:
    """The style id of a cell's paragraph."""
    return HEAD_CELL if cell.head else CELL_STYLES[cell.align]
