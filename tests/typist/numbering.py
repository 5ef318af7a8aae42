"""Word's own lists: a numbering of its own for each list, as the button makes it."""

from __future__ import annotations

from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.text.paragraph import Paragraph

FORMS = {
    "decimal": (("decimal", "%1."), ("decimal", "%1.%2")),
    "parenthesis": (("decimal", "%1)"), ("lowerLetter", "%2)")),
    "thai": (("thaiNumbers", "%1)"), ("thaiNumbers", "%1.%2)")),
    "letters": (("thaiLetters", "%1."), ("bullet", "-")),
    "bullet": (("bullet", "\uf0b7"), ("bullet", "o")),
    "dash": (("bullet", "-"), ("bullet", "\uf0a7")),
}


def new_list(document: Document, form: str) -> int:
    """The number of a new list of this form."""
    numbering = document.part.numbering_part.element
    taken = [int(each.get(qn("w:abstractNumId"))) for each in numbering.findall(qn("w:abstractNum"))]
    number = max(taken, default=0) + 1
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/>'
        f'<w:pPr><w:ind w:left="{720 * (level + 1)}" w:hanging="360"/></w:pPr></w:lvl>'
        for level, (kind, text) in enumerate(FORMS[form])
    )
    made = parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}">{levels}</w:abstractNum>')
    numbering.insert(len(numbering.findall(qn("w:abstractNum"))), made)
    used = [int(each.get(qn("w:numId"))) for each in numbering.findall(qn("w:num"))]
    num = max(used, default=0) + 1
    numbering.append(
        parse_xml(f'<w:num {nsdecls("w")} w:numId="{num}"><w:abstractNumId w:val="{number}"/></w:num>')
    )
    return num


def put_into(paragraph: Paragraph, num: int, level: int) -> None:
    """The paragraph as an item of the list."""
    paragraph._p.get_or_add_pPr().append(
        parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>')
    )
