"""Pictures and text boxes in Word, each read once, where it stands."""

from __future__ import annotations

import pytest

from antigraft_cli.readers.blocks import Block, Paragraph, Picture, Table
from antigraft_cli.readers.docx.drawings_inside import MAX_PICTURE
from word_files import blocks, box, old_box, paragraph, read, run

PNG, JPEG = b"\x89PNG\r\n\x1a\n...", b"\xff\xd8\xff\xe0..."


def drawing(inside: str, alt: str = "") -> str:
    return f"<w:r><w:drawing><wp:anchor><wp:docPr descr='{alt}'/><a:graphic><a:graphicData>{inside}</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"


def blip(name: str, how: str = "embed") -> str:
    return f"<pic:pic><pic:blipFill><a:blip r:{how}='{name}'/></pic:blipFill></pic:pic>"


@pytest.mark.parametrize(("data", "kind"), [(PNG, "png"), (JPEG, "jpeg")], ids=["png", "jpeg"])
def test_a_picture_is_its_bytes_and_its_words(data: bytes, kind: str) -> None:
    found = blocks(f"<w:p>{drawing(blip('x'), 'ตรา')}</w:p>", media={"x": data})
    assert [(each.data, each.kind, each.alt) for each in found if isinstance(each, Picture)] == [
        (data, kind, "ตรา")
    ]


def test_a_picture_of_an_old_file_is_read() -> None:
    body = "<w:p><w:r><w:pict><v:shape alt='ตรา'><v:imagedata r:id='x'/></v:shape></w:pict></w:r></w:p>"
    assert blocks(body, media={"x": PNG}) == [Picture(PNG, "png", "ตรา")]


def test_a_picture_stands_before_or_behind_the_text_of_its_paragraph() -> None:
    body = f"<w:p>{drawing(blip('x'))}{run('ก')}{drawing(blip('y'))}</w:p>"
    assert blocks(body, media={"x": PNG, "y": JPEG}) == [
        Picture(PNG, "png"),
        Paragraph("ก"),
        Picture(JPEG, "jpeg"),
    ]


def test_what_begins_a_page_or_has_a_bookmark_may_be_a_picture() -> None:
    body = f"<w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:bookmarkStart w:name='m'/>{drawing(blip('x'))}{run('ก')}</w:p>"
    assert blocks(body, media={"x": PNG}) == [
        Picture(PNG, "png", "", new_page=True, bookmarks=("m",)),
        Paragraph("ก"),
    ]


def test_a_text_box_is_read_once() -> None:
    table = f"<w:tbl><w:tr><w:tc>{paragraph('ค')}</w:tc></w:tr></w:tbl>"
    body = f"<w:p>{box(paragraph('ก') + table)}{run('ข')}</w:p>"
    before, inside, after = blocks(body)
    assert (before, after) == (Paragraph("ก"), Paragraph("ข"))
    assert isinstance(inside, Table)


def test_boxes_in_boxes_and_old_ones_are_read() -> None:
    inner = f"<w:p>{run('ก')}<w:r>{old_box(paragraph('ข'))}</w:r></w:p>"
    assert blocks(f"<w:p>{box(inner)}</w:p>") == [Paragraph("ก"), Paragraph("ข")]


def test_a_field_around_a_box_goes_on_behind_it() -> None:
    def mark(kind: str) -> str:
        return f"<w:r><w:fldChar w:fldCharType='{kind}'/></w:r>"

    body = f"<w:p>{mark('begin')}<w:r><w:instrText>TOC</w:instrText></w:r>{mark('separate')}{box(paragraph('ก'))}{run('ข')}{mark('end')}</w:p>"
    assert blocks(body) == [Paragraph("ก"), Paragraph("ข")]


def test_letters_drawn_as_word_art_are_read() -> None:
    assert blocks("<w:p><w:r><w:pict><v:shape><v:textpath string='ร่าง แผน'/></v:shape></w:pict></w:r></w:p>") == [
        Paragraph("ร่าง แผน")
    ]


_OUTSIDE = "<Relationship Id='far' Type='x/image' Target='http://example.invalid/a.png' TargetMode='External'/>"
_CHART = "<a:graphicData uri='http://schemas.openxmlformats.org/drawingml/2006/chart'/>"


@pytest.mark.parametrize(
    ("inside", "note"),
    [
        (blip("far", "link"), "pictures outside the file not read: 1"),
        (blip("far"), "pictures outside the file not read: 1"),
        (blip("nowhere"), "pictures outside the file not read: 1"),
        (blip("emf"), "pictures other than PNG and JPEG not read: 1"),
        (blip("large"), "pictures too large to be read: 1"),
        (_CHART, "charts and SmartArt not read: 1"),
    ],
    ids=["linked", "embedded from outside", "lost", "other kind", "too large", "chart"],
)
def test_what_cannot_be_read_is_said(inside: str, note: str) -> None:
    media = {"emf": b"\x01\0\0\0EMF", "large": PNG + bytes(MAX_PICTURE)}
    reading = read(f"<w:p>{drawing(inside)}{run('ก')}</w:p>", media=media, links=_OUTSIDE)
    assert ([each.en for each in reading.notes], reading.blocks) == ([note], (Paragraph("ก"),))


def test_pictures_are_read_once_and_no_more_than_a_file_may_hold() -> None:
    # Each is small in the archive and the largest allowed once unpacked.
    media = {f"p{number}": PNG + bytes(MAX_PICTURE - len(PNG)) for number in range(14)}
    shown = "".join(f"<w:p>{drawing(blip(name))}</w:p>" for name in media for _ in range(3))
    reading = read(shown, media=media)
    pictures: list[Block] = [block for block in reading.blocks if isinstance(block, Picture)]
    assert len({id(block.data) for block in pictures if isinstance(block, Picture)}) == len(pictures) // 3 == 12
    assert [note.en for note in reading.notes] == ["pictures too large to be read: 6"]
