"""Parts of a Word file as a Thai Word saves them: runs cut inside words, style ids of its own, lists, changes, controls."""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.sax.saxutils import escape

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMES = (
    f'xmlns:w="{WORD}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" mc:Ignorable="w14"'
)
WHO = 'w:author="ผู้ทบทวน" w:date="2565-08-19T10:24:00Z"'


def run(text: str, *, bold: bool = False, more: str = "") -> str:
    """One run; a tab and a line break are elements."""
    parts = re.split("([\t\n\f\u2011\u00ad])", text)
    signs = {
        "\t": "<w:tab/>", "\n": "<w:br/>", "\f": '<w:br w:type="page"/>',
        "\u2011": "<w:noBreakHyphen/>", "\u00ad": "<w:softHyphen/>",
    }  # fmt: skip
    inner = "".join(signs.get(part) or f'<w:t xml:space="preserve">{escape(part)}</w:t>' for part in parts if part)
    weight = "<w:b/><w:bCs/>" if bold else ""
    return (
        '<w:r w:rsidRPr="00C81E22"><w:rPr><w:rFonts w:ascii="TH SarabunIT๙" w:hAnsi="TH SarabunIT๙"'
        f' w:cs="TH SarabunIT๙" w:hint="cs"/>{weight}<w:sz w:val="32"/><w:szCs w:val="32"/>{more}<w:cs/></w:rPr>'
        f"{inner}</w:r>"
    )


def cut(text: str, *, bold: bool = False, step: int = 9) -> str:
    """A text in runs cut anywhere, with the traces of spelling, of the last place typed and of smart tags between them."""
    pieces = [text[place : place + step] for place in range(0, len(text), step)]
    out = []
    for place, piece in enumerate(pieces):
        made = run(piece, bold=bold)
        match (place + len(text)) % 6:
            case 1:
                made = f'<w:proofErr w:type="spellStart"/>{made}<w:proofErr w:type="spellEnd"/>'
            case 3:
                made = (
                    '<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="PersonName">'
                    '<w:smartTagPr><w:attr w:name="ProductID" w:val="ของ"/></w:smartTagPr>'
                    f"{made}</w:smartTag>"
                )
            case 4:
                made = f'<w:bookmarkStart w:id="{900 + place}" w:name="_GoBack{place}"/>{made}<w:bookmarkEnd w:id="{900 + place}"/>'
            case 5:
                made = f"{made}<w:r><w:lastRenderedPageBreak/></w:r>"
        out.append(made)
    return "".join(out)


def inserted(text: str) -> str:
    return f'<w:ins w:id="41" {WHO}>{run(text)}</w:ins>'


def deleted(text: str) -> str:
    return f'<w:del w:id="42" {WHO}><w:r><w:delText xml:space="preserve">{escape(text)}</w:delText></w:r></w:del>'


def moved_from(text: str) -> str:
    inner = f'<w:moveFrom w:id="52" {WHO}>{run(text)}</w:moveFrom>'
    return f'<w:moveFromRangeStart w:id="51" w:name="move1" {WHO}/>{inner}<w:moveFromRangeEnd w:id="51"/>'


def moved_to(text: str) -> str:
    inner = f'<w:moveTo w:id="54" {WHO}>{run(text)}</w:moveTo>'
    return f'<w:moveToRangeStart w:id="53" w:name="move1" {WHO}/>{inner}<w:moveToRangeEnd w:id="53"/>'


def symbol(code: str = "F0FC", font: str = "Wingdings") -> str:
    return f'<w:r><w:sym w:font="{font}" w:char="{code}"/></w:r>'


def control(inner: str, alias: str = "ช่องกรอก", more: str = "<w:text/>") -> str:
    """A content control around runs, paragraphs, cells or rows."""
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{alias}"/><w:tag w:val="f"/><w:id w:val="-1402"/>'
        f"<w:placeholder><w:docPart w:val='DefaultPlaceholder'/></w:placeholder>{more}</w:sdtPr>"
        f"<w:sdtEndPr/><w:sdtContent>{inner}</w:sdtContent></w:sdt>"
    )


def check(on: bool) -> str:
    state = f'<w14:checkbox><w14:checked w14:val="{int(on)}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/></w14:checkbox>'
    return control(run("☒" if on else "☐"), "ทำเครื่องหมาย", state)


def field(instruction: str, shown: str) -> str:
    """A complex field with what was last shown."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {escape(instruction)} </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(shown) if shown else ""}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def simple_field(instruction: str, shown: str) -> str:
    return f'<w:fldSimple w:instr=" {escape(instruction)} ">{run(shown)}</w:fldSimple>'


def noted(number: int) -> str:
    return f'<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="{number}"/></w:r>'


def remarked(inner: str, number: int = 0) -> str:
    """Runs with a reviewer's comment."""
    return (
        f'<w:commentRangeStart w:id="{number}"/>{inner}<w:commentRangeEnd w:id="{number}"/>'
        f'<w:r><w:commentReference w:id="{number}"/></w:r>'
    )


def para(
    *content: str, style: str = "", number: int = 0, level: int = 0, bold: bool = False, center: bool = False,
    mark: str = "", more: str = "", step: int = 9,
) -> str:  # fmt: skip
    """A paragraph of texts and of runs that are made; `mark` is what was tracked of its end."""
    runs = "".join(part if part.startswith("<") else cut(part, bold=bold, step=step) for part in content)
    listed = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>' if number else ""
    styled = f'<w:pStyle w:val="{style}"/>' if style else ""
    centred = '<w:jc w:val="center"/>' if center else ""
    end = f'<w:{mark} w:id="61" {WHO}/>' if mark else ""
    return (
        '<w:p w:rsidR="00A41C07" w:rsidRDefault="00A41C07"><w:pPr>'
        f"{styled}{listed}{more}{centred}<w:rPr>{end}<w:sz w:val='32'/><w:cs/></w:rPr></w:pPr>{runs}</w:p>"
    )


def cell(
    *content: str, width: int = 1500, span: int = 1, merge: str = "", center: bool = False, bold: bool = False
) -> str:
    """A table's cell of texts, each a paragraph, and of blocks that are made."""
    blocks = "".join(
        part if part.startswith(("<w:p ", "<w:tbl", "<w:sdt>")) else para(part, center=center, bold=bold)
        for part in content or ("",)
    )
    spans = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    merged = {"": "", "first": '<w:vMerge w:val="restart"/>', "more": "<w:vMerge/>"}[merge]
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spans}{merged}</w:tcPr>{blocks}</w:tc>'


def row(*cells: str, head: bool = False, tracked: str = "") -> str:
    """A row; a head is repeated on each page; `tracked` is ins or del."""
    change = f'<w:{tracked} w:id="71" {WHO}/>' if tracked else ""
    return f"<w:tr><w:trPr>{'<w:tblHeader/>' if head else ''}{change}</w:trPr>{''.join(cells)}</w:tr>"


def table(rows: Sequence[str], widths: Sequence[int]) -> str:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        '<w:tbl><w:tblPr><w:tblStyle w:val="a5"/><w:tblW w:w="0" w:type="auto"/><w:tblLook w:val="04A0"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def section(*, wide: bool = False, inner: bool = True) -> str:
    """The end of a section: in a paragraph's format, or the document's own."""
    size = 'w:w="16838" w:h="11906" w:orient="landscape"' if wide else 'w:w="11906" w:h="16838"'
    made = (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId8"/><w:footerReference w:type="default" r:id="rId9"/>'
        f'<w:pgSz {size}/><w:pgMar w:top="1418" w:right="1134" w:bottom="1134" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/>'
        "</w:sectPr>"
    )
    return f"<w:p><w:pPr>{made}</w:pPr></w:p>" if inner else made


def box(paragraphs: str, *, old: bool = False) -> str:
    """A run with a text box: today's with its fallback, or one of Word 2003."""
    content = f"<w:txbxContent>{paragraphs}</w:txbxContent>"
    shape = f'<w:pict><v:shape id="t1" type="#_x0000_t202" style="width:400pt;height:300pt"><v:textbox>{content}</v:textbox></v:shape></w:pict>'
    if old:
        return f"<w:r>{shape}</w:r>"
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="4000000" cy="2500000"/>'
        '<wp:docPr id="3" name="กล่องข้อความ 3"/><a:graphic>'
        '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>'
        '<wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="4000000" cy="2500000"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>'
        f"<wps:txbx>{content}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
        f"<mc:Fallback>{shape}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def contents(entries: Sequence[tuple[str, str]], heading: str = "สารบัญ") -> str:
    """Word's own table of contents: a control with a field, links and fields of pages within."""
    lines = []
    for place, (text, page) in enumerate(entries):
        first = (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r>'
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        )
        link = (
            f'<w:hyperlink w:anchor="_Toc{place}" w:history="1">{run(text)}{run(chr(9))}'
            + field(f"PAGEREF _Toc{place} \\h", page)
            + "</w:hyperlink>"
        )
        lines.append(para((first if place == 0 else "") + link, style="11"))
    last = '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>'
    return control(para(heading, bold=True, center=True) + "".join(lines) + last, "สารบัญ", gallery)
