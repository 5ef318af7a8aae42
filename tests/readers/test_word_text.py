"""The text of a paragraph in Word: what a reader of the printed page sees of it, and nothing else."""

from __future__ import annotations

import pytest

from antigraft_cli.readers.blocks import Paragraph, texts
from word_files import blocks, paragraph, read, run

_FIELD = "<w:r><w:fldChar w:fldCharType='{}'/></w:r>"
_BEGIN, _SEPARATE, _END = (_FIELD.format(kind) for kind in ("begin", "separate", "end"))
_INSTRUCTION = "<w:r><w:instrText>PAGE \\* ก</w:instrText></w:r>"


def _box(checked: str) -> str:
    return f"<w:sdt><w:sdtPr><w14:checkbox>{checked}</w14:checkbox></w:sdtPr><w:sdtContent>{run('☒')}</w:sdtContent></w:sdt>"


def _form_box(checked: str) -> str:
    field = f"<w:ffData><w:checkBox><w:default w:val='0'/>{checked}</w:checkBox></w:ffData>"
    return f"<w:r><w:fldChar w:fldCharType='begin'>{field}</w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r>{_END}"


_TEXTS = {
    "runs": (run("ก") + run("ข", "<w:b/>"), "กข"),
    "blanks kept": (run(" ก ") + run("ข"), " ก ข"),
    "blanks not kept": ("<w:r><w:t> ก </w:t></w:r>" + run("ข"), "กข"),
    "soft line break": ("<w:r><w:t>ก</w:t><w:br/><w:t>ข</w:t><w:cr/><w:t>ค</w:t></w:r>", "ก\nข\nค"),
    "column break": ("<w:r><w:t>ก</w:t><w:br w:type='column'/><w:t>ข</w:t></w:r>", "ก\nข"),
    "tabs": ("<w:r><w:t>ก</w:t><w:tab/><w:t>ข</w:t><w:ptab/><w:t>ค</w:t></w:r>", "ก\tข\tค"),
    "hyphens": ("<w:r><w:t>ก</w:t><w:noBreakHyphen/><w:t>ข</w:t><w:softHyphen/><w:t>ค</w:t></w:r>", "ก-ขค"),
    "signs of line ends": (run("ก\u200bข\u200dค\u00adง\ufeff"), "กขคง"),
    "no-break blanks": (run("พ.ศ.\u00a0๒๕๖๖\u202fก\u2007ข"), "พ.ศ. ๒๕๖๖ ก ข"),
    "line separator": (run("ก\u2028ข\u2029ค\u0085ง"), "ก\nข\nค\nง"),
    "controls": (run("ก\u0080\u009fข\u007f"), "กข"),
    "private use": (run("ป\uf70aก ที\uf713 ท\uf70aี \uf0b7 \uf0fc \ue001"), "ป่ก ที่ ที่ • ✓ \ue001"),
    "symbol": ("<w:r><w:sym w:font='Wingdings' w:char='F0FC'/><w:sym w:font='Wingdings 2' w:char='F052'/></w:r>", "✓☑"),
    "symbol of a damaged code": ("<w:r><w:sym w:font='Wingdings' w:char='xyz'/><w:t>ก</w:t></w:r>", "ก"),
    "symbol not known": ("<w:r><w:sym w:font='Wingdings' w:char='F028'/></w:r>", "\uf028"),
    "text in a symbol font": (run("ü P ก", "<w:rFonts w:ascii='Wingdings' w:hAnsi='Wingdings'/>"), "✓ \uf050 ก"),
    "text in Wingdings 2": (run("PR", "<w:rFonts w:hAnsi='wingdings 2'/>"), "✓☑"),
    "inserted": ("<w:ins>" + run("ก") + "</w:ins><w:moveTo>" + run("ข") + "</w:moveTo>", "กข"),
    "deleted": ("<w:del><w:r><w:delText>ก</w:delText></w:r></w:del><w:moveFrom>" + run("ข") + "</w:moveFrom>" + run("ค"), "ค"),
    "inserted, then deleted": ("<w:ins><w:del><w:r><w:delText>ก</w:delText></w:r></w:del></w:ins>" + run("ค"), "ค"),
    "hidden": (run("ก", "<w:vanish/>") + run("ข", "<w:vanish w:val='0'/>"), "ข"),
    "comment": ("<w:commentRangeStart/>" + run("ก") + "<w:commentRangeEnd/><w:r><w:commentReference w:id='1'/></w:r>", "ก"),
    "link": ("<w:hyperlink r:id='x'>" + run("ก") + "</w:hyperlink>" + run("ข"), "กข"),
    "smart tag": ("<w:smartTag><w:customXml>" + run("ก") + "</w:customXml></w:smartTag>", "ก"),
    "content control": ("<w:sdt><w:sdtPr/><w:sdtContent>" + run("ก") + "</w:sdtContent></w:sdt>", "ก"),
    "prompt": (
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + run("คลิกที่นี่") + "</w:sdtContent></w:sdt>" + run("ก"),
        "ก",
    ),
    "ticked": (_box("<w14:checked w14:val='1'/>") + run(" มี"), "☑ มี"),
    "not ticked": (_box("<w14:checked w14:val='0'/>") + run(" มี"), "☐ มี"),
    "never ticked": (_box(""), "☐"),
    "old form, ticked": (_form_box("<w:checked/>") + run(" มี"), "☑ มี"),
    "old form, not ticked": (_form_box("<w:checked w:val='0'/>") + run(" มี"), "☐ มี"),
    "old form, as it came": (_form_box("") + run(" มี"), "☐ มี"),
    "old list": (
        ("<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:ddList><w:result w:val='1'/><w:listEntry w:val='ก'/>"
        f"<w:listEntry w:val='ข'/></w:ddList></w:ffData></w:fldChar></w:r>{_END}"),
        "ข",
    ),
    "field": (_BEGIN + _INSTRUCTION + _SEPARATE + run("๓") + _END + run(" ก"), "๓ ก"),
    "field in an instruction": (
        _BEGIN + _INSTRUCTION + _BEGIN + _INSTRUCTION + _SEPARATE + run("ก") + _END + _SEPARATE + run("ข") + _END,
        "ข",
    ),
    "simple field": ("<w:fldSimple w:instr='PAGE'>" + run("๓") + "</w:fldSimple>", "๓"),
    "ends that end nothing": (_END + _SEPARATE + run("ก"), "ก"),
    "alternatives": (
        "<mc:AlternateContent><mc:Choice Requires='w14'>" + run("ก") + "</mc:Choice><mc:Fallback>" + run("ข") + "</mc:Fallback></mc:AlternateContent>",
        "ก",
    ),
    "alternatives not understood": (
        "<mc:AlternateContent><mc:Choice Requires='new'>" + run("ก") + "</mc:Choice><mc:Fallback>" + run("ข") + "</mc:Fallback></mc:AlternateContent>",
        "ข",
    ),
    "formula": ("<m:oMath><m:r><m:t>ก+ข</m:t></m:r></m:oMath>", "ก+ข"),
    "ruby": ("<w:r><w:ruby><w:rt>" + run("ข") + "</w:rt><w:rubyBase>" + run("ก") + "</w:rubyBase></w:ruby></w:r>", "ก"),
}  # fmt: skip


@pytest.mark.parametrize("name", _TEXTS)
def test_a_paragraph_shows(name: str) -> None:
    xml, text = _TEXTS[name]
    assert blocks(f"<w:p>{xml}</w:p>") == [Paragraph(text)]


def test_a_field_over_several_paragraphs_shows_its_result() -> None:
    body = (
        f"<w:p>{_BEGIN}{_INSTRUCTION}{_SEPARATE}{run('ก')}</w:p><w:p>{run('ข')}</w:p><w:p>{_END}{run('ค')}</w:p>"
    )
    assert list(texts(blocks(body))) == ["ก", "ข", "ค"]


def test_a_field_that_lost_its_end_hides_nothing_behind_its_paragraph() -> None:
    body = f"<w:p>{run('ก')}{_BEGIN}{_INSTRUCTION}</w:p>{paragraph('ข')}<w:p>{_END}{run('ค')}</w:p>"
    assert list(texts(blocks(body))) == ["ก", "ข", "ค"]


def test_empty_paragraphs_are_no_blocks() -> None:
    assert blocks(f"<w:p/>{paragraph('  ')}{paragraph('ก ')}<w:p><w:r><w:br/></w:r></w:p>") == [Paragraph("ก")]


def test_a_deleted_mark_joins_two_paragraphs_in_the_second_ones_look() -> None:
    mark = "<w:rPr><w:del w:id='1'/></w:rPr>"
    body = (
        paragraph("ก", mark)
        + paragraph("ข", f"<w:jc w:val='center'/>{mark}")
        + paragraph("ค", "<w:outlineLvl w:val='0'/>")
    )
    assert blocks(body) == [Paragraph("กขค", outline=1)]


def test_the_last_mark_deleted_loses_nothing() -> None:
    assert blocks(paragraph("ก", "<w:rPr><w:del w:id='1'/></w:rPr>")) == [Paragraph("ก")]


def test_inserted_and_controlled_paragraphs_are_read() -> None:
    body = (
        f"<w:sdt><w:sdtPr/><w:sdtContent>{paragraph('ก')}<w:sdt><w:sdtContent>{paragraph('ข')}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>"
        f"<w:customXml>{paragraph('ค')}</w:customXml><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{paragraph('ง')}</w:sdtContent></w:sdt>"
        f"<w:sdt><w:sdtPr><w14:checkbox><w14:checked/></w14:checkbox></w:sdtPr><w:sdtContent>{paragraph('☒')}</w:sdtContent></w:sdt>"
    )
    assert list(texts(blocks(body))) == ["ก", "ข", "ค", "☑"]


def test_a_check_box_around_a_cell_is_a_tick() -> None:
    def ticked(inside: str) -> str:
        properties = "<w:sdtPr><w14:checkbox><w14:checked w14:val='1'/></w14:checkbox></w:sdtPr>"
        return f"<w:sdt>{properties}<w:sdtContent><w:tc>{inside}</w:tc></w:sdtContent></w:sdt>"

    symbol = "<w:p><w:r><w:sym w:font='Wingdings' w:char='F0FE'/></w:r></w:p>"
    cells = ticked(paragraph("☒")) + ticked(symbol) + ticked("<w:p/>") + f"<w:tc>{paragraph('☒')}</w:tc>"
    assert list(texts(blocks(f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"))) == ["☑", "☑", "☑", "☒"]


def test_notes_stand_in_brackets_where_they_are_referred_to() -> None:
    def note(kind: str, number: int, inside: str) -> str:
        return f"<w:{kind} w:id='{number}'><w:p><w:r><w:{kind}Ref/></w:r>{inside}</w:p></w:{kind}>"

    body = (
        f"<w:p>{run('ก')}<w:r><w:footnoteReference w:id='2'/></w:r>{run(' ข')}<w:r><w:endnoteReference w:id='2'/></w:r>"
        "<w:r><w:footnoteReference w:id='7'/></w:r></w:p>"
    )
    nested = f"{run(' เชิงอรรถ')}<w:r><w:footnoteReference w:id='2'/></w:r>"
    made = blocks(
        body,
        footnotes="<w:footnote w:type='separator' w:id='0'><w:p/></w:footnote>" + note("footnote", 2, nested),
        endnotes=note("endnote", 2, run("ท้ายเรื่อง")),
    )
    assert made == [Paragraph("ก [เชิงอรรถ] ข [ท้ายเรื่อง]")]


_STYLES = (
    "<w:style w:type='paragraph' w:default='1' w:styleId='a'><w:name w:val='Normal'/></w:style>"
    "<w:style w:type='paragraph' w:styleId='1'><w:name w:val='heading 1'/><w:basedOn w:val='a'/>"
    "<w:pPr><w:jc w:val='center'/><w:outlineLvl w:val='0'/></w:pPr><w:rPr><w:bCs/></w:rPr></w:style>"
    "<w:style w:type='paragraph' w:styleId='x'><w:name w:val='ปก'/><w:basedOn w:val='1'/>"
    "<w:pPr><w:outlineLvl w:val='9'/></w:pPr></w:style>"
    "<w:style w:type='paragraph' w:styleId='c1'><w:name w:val='ก'/><w:basedOn w:val='c2'/></w:style>"
    "<w:style w:type='paragraph' w:styleId='c2'><w:name w:val='ข'/><w:basedOn w:val='c1'/><w:rPr><w:b/></w:rPr></w:style>"
    "<w:style w:type='character' w:styleId='s'><w:name w:val='Strong'/><w:rPr><w:b/></w:rPr></w:style>"
    "<w:style w:type='character' w:styleId='h'><w:name w:val='ซ่อน'/><w:rPr><w:vanish/></w:rPr></w:style>"
)
_NOT_BOLD, _STRONG, _HIDDEN = "<w:b w:val='0'/>", "<w:rStyle w:val='s'/>", "<w:rStyle w:val='h'/>"
_UNDERLINED = "<w:u w:val='single'/>"
_LOOKS = {
    "default style": (paragraph("ก"), Paragraph("ก", "Normal")),
    "no style of that id": (paragraph("ก", "<w:pStyle w:val='ไม่มี'/>"), Paragraph("ก")),
    "heading": (
        paragraph("ก", "<w:pStyle w:val='1'/>"),
        Paragraph("ก", "heading 1", outline=1, bold=True, centered=True),
    ),
    "inherited": (paragraph("ก", "<w:pStyle w:val='x'/>"), Paragraph("ก", "ปก", bold=True, centered=True)),
    "against its style": (
        f"<w:p><w:pPr><w:pStyle w:val='1'/><w:jc w:val='left'/></w:pPr>{run('ก', _NOT_BOLD)}</w:p>",
        Paragraph("ก", "heading 1", outline=1),
    ),
    "bold by hand": (f"<w:p>{run('ก', '<w:b/>')}{run(' ')}{run('ข', '<w:bCs/>')}</w:p>", Paragraph("ก ข", "Normal", bold=True)),
    "bold in part": (f"<w:p>{run('ก', '<w:b/>')}{run('ข')}</w:p>", Paragraph("กข", "Normal", lead="ก")),
    "underlined in front": (
        f"<w:p>{run('ก', _UNDERLINED)}{run(' ')}{run('ข')}</w:p>", Paragraph("ก ข", "Normal", lead="ก"),
    ),
    "bold at its end": (f"<w:p>{run('ก')}{run('ข', '<w:b/>')}</w:p>", Paragraph("กข", "Normal")),
    "bold by the style of a run": (f"<w:p>{run('ก', _STRONG)}</w:p>", Paragraph("ก", "Normal", bold=True)),
    "hidden by the style of a run": (f"<w:p>{run('ก', _HIDDEN)}{run('ข')}</w:p>", Paragraph("ข", "Normal")),
    "styles in a circle": (paragraph("ก", "<w:pStyle w:val='c1'/>"), Paragraph("ก", "ก", bold=True)),
    "outline by hand": (paragraph("ก", "<w:outlineLvl w:val='2'/>"), Paragraph("ก", "Normal", outline=3)),
    "what it was before a tracked change": (
        paragraph("ก", "<w:pPrChange><w:pPr><w:jc w:val='center'/></w:pPr></w:pPrChange>"), Paragraph("ก", "Normal"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", _LOOKS)
def test_a_paragraph_looks(name: str) -> None:
    xml, expected = _LOOKS[name]
    assert blocks(xml, styles=_STYLES) == [expected]


def test_what_is_left_out_is_said() -> None:
    body = (
        f"<w:p><w:ins>{run('ก')}</w:ins><w:del/>{run('ข', '<w:vanish/>')}<w:r><w:commentReference w:id='1'/></w:r>"
        "<w:r><w:object/></w:r></w:p><w:altChunk r:id='x'/>"
    )
    assert [note.en for note in read(body).notes] == [
        "comments not read: 1",
        "tracked changes taken as accepted: 2",
        "hidden texts not read: 1",
        "embedded objects (OLE) not read: 1",
        "contents inserted as files not read: 1",
    ]
    assert read(paragraph("ก")).notes == ()
