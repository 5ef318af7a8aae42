"""Pictures made ready for documents, and each format's own as programs that are not ours see them."""

from __future__ import annotations

import base64
import io
import re
import subprocess
import sys
import zipfile
import zlib
from pathlib import Path
from struct import pack
from typing import Any

import docx
import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageOps, ImageStat
from pypdf import PdfReader

from antigraft_cli.markup.nodes import Paragraph, Picture, Run, Section
from antigraft_cli.pipeline.check import check_plan
from antigraft_cli.pipeline.compose import book_of, compose
from antigraft_cli.pipeline.write import Format, write_document
from antigraft_cli.shipped import templates_folder
from antigraft_cli.writers.docx.word_file import Properties, word_file
from antigraft_cli.writers.docx.word_looks import built_in_looks
from antigraft_cli.writers.pictures import (
    ReadyPicture,
    SizeOnPage,
    ready_picture,
    size_on_page,
)
from books import made

EMU_PER_CM = 360_000
EMBLEM_WORDS = "ตราองค์การบริหารส่วนตำบลตัวอย่าง"
MAP_WORDS = "ผังจุดบริการ: จุดที่ 1 เคาน์เตอร์รับคำขอ จุดที่ 2 ตู้รับเรื่องร้องเรียน จุดที่ 3 ป้ายประกาศ จุดที่ 4 ที่นั่งรอ"


def saved(image: Image.Image, kind: str, **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def corners(width: int = 60, height: int = 40) -> Image.Image:
    """A picture whose corners all differ."""
    image = Image.new("RGB", (width, height), "white")
    image.paste("red", (0, 0, width // 2, height // 2))
    image.paste("blue", (width // 2, height // 2, width, height))
    return image


def ready(data: bytes, width: float = 10) -> ReadyPicture:
    picture, problem = ready_picture(data, width)
    assert problem is None
    assert picture
    return picture


def opened(picture: ReadyPicture) -> Image.Image:
    with Image.open(io.BytesIO(picture.data)) as image:
        image.load()
        assert (image.format, image.size) == (picture.kind.upper(), (picture.width, picture.height))
        return image


# ---------------------------------------------------------------------------------------------
# Made ready
# ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_picture_is_turned_the_right_way_up_and_says_nothing_of_its_camera(kind: str, orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112], exif[0x010E] = orientation, "somewhere"
    data = saved(corners(), kind, exif=exif)
    with Image.open(io.BytesIO(data)) as viewed:
        upright = ImageOps.exif_transpose(viewed).convert("RGB")
    image = opened(ready(data))
    difference = ImageStat.Stat(ImageChops.difference(image.convert("RGB"), upright))
    assert image.size == upright.size
    assert max(difference.mean) < 8  # turned another way, a hundred
    assert b"somewhere" not in ready(data).data
    assert {key for key in image.info if key in ("exif", "icc_profile", "comment")} == set()


@pytest.mark.parametrize(
    ("image", "kind", "mode"),
    [
        (corners().convert("1"), "PNG", "L"),
        (corners().convert("L"), "PNG", "L"),
        (corners().convert("P"), "PNG", "RGB"),
        (corners().convert("LA"), "PNG", "LA"),
        (corners().convert("RGBA"), "PNG", "RGBA"),
        (corners().convert("I;16"), "PNG", "L"),
        (corners().convert("L"), "JPEG", "L"),
        (corners().convert("CMYK"), "JPEG", "RGB"),
        (corners().convert("YCbCr"), "JPEG", "RGB"),
    ],
    ids=lambda each: each if isinstance(each, str) else each.mode,
)
def test_every_kind_of_colours_becomes_one_that_all_readers_know(image: Image.Image, kind: str, mode: str) -> None:
    assert opened(ready(saved(image, kind))).mode == mode


def test_sixteen_bits_of_grey_keep_their_shades() -> None:
    image = Image.new("I;16", (4, 1))
    for x, shade in enumerate((0, 16_384, 32_768, 65_535)):
        image.putpixel((x, 0), shade)
    shades = opened(ready(saved(image, "PNG")))
    assert [shades.getpixel((x, 0)) for x in range(4)] == [0, 64, 128, 255]


def test_what_shows_through_a_palette_shows_through() -> None:
    image = corners().convert("P")
    clear = opened(ready(saved(image, "PNG", transparency=image.getpixel((0, 0)))))
    assert (clear.mode, clear.getpixel((0, 0))[3], clear.getpixel((59, 39))[3]) == ("RGBA", 0, 255)  # type: ignore[index]  # of four bands


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_picture_is_as_fine_as_a_page_shows_and_never_made_larger(kind: str) -> None:
    data = saved(corners(3000, 2000), kind)
    assert [(each.width, each.height) for each in (ready(data, 16), ready(data, 5.08))] == [
        (1260, 840),
        (400, 267),
    ]
    assert ready(saved(corners(), kind), 16)[2:] == (60, 40)
    assert ready(saved(corners(1500, 1000), kind), 16)[2:] == (1500, 1000)  # not for a sixth


def test_a_picture_on_its_side_is_as_fine_as_its_width_on_the_page() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    picture = ready(saved(corners(3000, 2000), "JPEG", exif=exif), 5.08)
    assert (picture.width, picture.height) == (400, 600)


def test_the_first_of_several_pictures_is_shown() -> None:
    data = saved(corners(), "PNG", save_all=True, append_images=[Image.new("RGB", (60, 40), "green")])
    assert opened(ready(data)).convert("RGB").getpixel((0, 0)) == (255, 0, 0)


def test_the_same_picture_has_the_same_bytes_in_another_process(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(saved(corners(900, 600), "JPEG"))
    code = (
        "import sys, hashlib, pathlib\nfrom antigraft_cli.writers.pictures import ready_picture\n"
        "print(hashlib.sha256(ready_picture(pathlib.Path(sys.argv[1]).read_bytes(), 5)[0].data).hexdigest())"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "a.jpg")]
    first, second = (subprocess.run(command, capture_output=True, check=True).stdout for _ in range(2))
    assert first == second != b""


def chunk(kind: bytes, content: bytes) -> bytes:
    return pack(">I", len(content)) + kind + content + pack(">I", zlib.crc32(kind + content))


def bomb(width: int, height: int) -> bytes:
    """A PNG of nothing but zeros, far smaller than what it is decoded to."""
    head = pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    packer = zlib.compressobj(9)
    rows = b"".join(packer.compress(bytes(1 + 3 * width)) for _ in range(height)) + packer.flush()
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"GIF89a" + bytes(30),
        saved(corners(), "GIF"),
        saved(corners(), "JPEG")[:300],
        saved(corners(), "PNG")[:60],
        saved(corners(), "PNG").replace(b"IDAT", b"tEXt"),
        bomb(8000, 7000),
    ],
    ids=lambda data: f"{len(data)} bytes",
)
def test_what_cannot_be_shown_is_said_and_not_raised(data: bytes) -> None:
    picture, problem = ready_picture(data, 10)
    assert (picture, problem and problem.en) == (None, "the picture is damaged and cannot be shown")


WHOLE = (saved(corners(), "JPEG"), saved(corners(), "JPEG", progressive=True), saved(corners(), "PNG"))


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(WHOLE), st.data())
def test_bytes_that_are_changed_anywhere_make_a_picture_or_a_message(whole: bytes, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, min(start + 9, len(whole))))
    picture, problem = ready_picture(whole[:start] + data.draw(st.binary(max_size=9)) + whole[end:], 2)
    assert (picture is None) == (problem is not None)


def test_a_picture_larger_than_its_room_is_drawn_in_its_own_shape() -> None:
    picture = ReadyPicture("png", b"", 300, 100)
    room = SizeOnPage(16, 20)
    assert size_on_page(picture, 6, room) == (6, 2)
    assert size_on_page(picture, 32, room) == pytest.approx((16, 16 / 3))
    assert size_on_page(picture._replace(height=1500), 16, room) == pytest.approx((4, 20))


# ---------------------------------------------------------------------------------------------
# In Word
# ---------------------------------------------------------------------------------------------


def test_python_docx_sees_the_pictures_of_the_example_with_their_sizes_and_words() -> None:
    book = docx.Document(io.BytesIO(made("example").content))
    shapes = [
        (round(shape.width / EMU_PER_CM, 1), round(shape.height / EMU_PER_CM, 1)) for shape in book.inline_shapes
    ]
    words = [shape._inline.docPr.get("descr") for shape in book.inline_shapes]
    assert shapes == [(3.0, 3.0), (19.5, 11.0)]
    assert words == [EMBLEM_WORDS, MAP_WORDS]


def test_the_parts_of_a_words_pictures_are_typed_linked_and_whole() -> None:
    content = made("example").content
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        media = [name for name in archive.namelist() if name.startswith("word/media/")]
        pictures = [Image.open(io.BytesIO(archive.read(name))) for name in media]
        links = re.findall(
            r'Id="(picture\d)" Type="[^"]+/image" Target="([^"]+)"',
            archive.read("word/_rels/document.xml.rels").decode(),
        )
        embedded = re.findall(r'r:embed="([^"]+)"', archive.read("word/document.xml").decode())
        types = archive.read("[Content_Types].xml")
    assert media == ["word/media/picture1.png", "word/media/picture2.png"]
    assert [picture.size for picture in pictures] == [(236, 236), (1600, 900)]
    assert links == [("picture1", "media/picture1.png"), ("picture2", "media/picture2.png")]
    assert embedded == ["picture1", "picture2"]
    assert types.count(b'<Default Extension="png" ContentType="image/png"/>') == 1


def in_word(*pictures: Picture) -> dict[str, bytes]:
    """The parts of a Word file of these pictures, in a section that another follows."""
    ready_ones = {
        (each.source, each.width): ready(saved(corners(), "JPEG" if each.source == "j" else "PNG"), each.width)
        for each in pictures
    }
    page = Section("", "portrait", "digits", 0, pictures)
    last = Section("", "portrait", "digits", 0, (Paragraph("p", (Run("ท้าย"),)),))
    looks = built_in_looks(templates_folder() / "base.docx")
    content = word_file((page, last), Properties("ก", "ข"), looks, pictures=ready_ones)
    assert docx.Document(io.BytesIO(content)).paragraphs[-1].text == "ท้าย"
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


NO_CAPTION = Paragraph("figcaption", ())
CAPTION = Paragraph("figcaption", (Run("ผัง"),), new_page=True)


def test_the_same_picture_is_one_part_and_each_drawing_has_its_number() -> None:
    parts = in_word(*(Picture(source, "ก < \"ข\" & 'ค' {0}", 2.0, NO_CAPTION) for source in "pjp"))
    body = parts["word/document.xml"].decode()
    assert sorted(name for name in parts if "media" in name) == [
        "word/media/picture1.png",
        "word/media/picture2.jpeg",
    ]
    assert re.findall(r'<wp:docPr id="(\d+)" name="ภาพ \1" descr="([^"]+)"', body) == [
        (str(number), "ก &lt; &quot;ข&quot; &amp; &#x27;ค&#x27; {0}") for number in (1, 2, 3)
    ]
    assert re.findall(r'r:embed="(\w+)"', body) == ["picture1", "picture2", "picture1"]


@pytest.mark.parametrize("caption", [NO_CAPTION, CAPTION], ids=["alone", "captioned"])
def test_the_last_paragraph_of_a_picture_ends_its_section(caption: Paragraph) -> None:
    body = in_word(Picture("p", "ก", 2.0, caption))["word/document.xml"].decode()
    styles = re.findall(r'<w:p><w:pPr><w:pStyle w:val="(\w+)"/>(<w:pageBreakBefore/>)?(<w:sectPr>)?', body)
    alone = [("Picture", "", "<w:sectPr>"), ("Normal", "", "")]
    both = [("Picture", "<w:pageBreakBefore/>", ""), ("Caption", "", "<w:sectPr>"), ("Normal", "", "")]
    assert styles == (both if caption.runs else alone)


# ---------------------------------------------------------------------------------------------
# In the web page and the PDF
# ---------------------------------------------------------------------------------------------


def test_html5lib_sees_the_pictures_of_the_example_in_the_page_itself() -> None:
    page = made("example", "html").content.decode()
    root = html5lib.parse(page, namespaceHTMLElements=False)
    images = list(root.iter("img"))
    assert [(each.get("alt"), each.get("width"), each.get("height")) for each in images] == [
        (EMBLEM_WORDS, "113", "113"),
        (MAP_WORDS, "737", "415"),
    ]
    pictures = [Image.open(io.BytesIO(base64.b64decode(each.get("src", "").partition(",")[2]))) for each in images]
    assert [(each.format, each.size) for each in pictures] == [("PNG", (236, 236)), ("PNG", (1600, 900))]
    assert page.count(" img-src data:; base-uri 'none'") == 1


def test_a_page_without_pictures_may_show_none() -> None:
    assert b"img-src" not in made("pa-sak", "html").content


def test_pypdf_sees_the_pictures_of_the_example_and_their_words() -> None:
    reader = PdfReader(io.BytesIO(made("example", "pdf").content))
    sizes = {page.page_number: [image.image.size for image in page.images if image.image] for page in reader.pages}
    assert {number: found for number, found in sizes.items() if found} == {
        0: [(236, 236)],
        len(reader.pages) - 1: [(1600, 900)],
    }
    assert reader.root_object is not None
    assert alternatives(reader.root_object["/StructTreeRoot"]) == [EMBLEM_WORDS, MAP_WORDS]


def alternatives(node: Any) -> list[str]:
    """The words of all figures of a structure tree, in order."""
    node = node.get_object()
    if isinstance(node, list):
        return [each for child in node for each in alternatives(child)]
    if not hasattr(node, "get"):
        return []
    own = [str(node["/Alt"])] if node.get("/S") == "/Figure" and "/Alt" in node else []
    return own + (alternatives(node["/K"]) if "/K" in node else [])


# ---------------------------------------------------------------------------------------------
# From a plan
# ---------------------------------------------------------------------------------------------

CHAPTER = "title: ภาคผนวก\nplace: back\nbody:\n  - ก่อนภาพ\n  - picture: pictures/camp.jpg\n    caption: ค่าย\n"


def test_a_picture_that_only_its_decoder_finds_damaged_is_a_finding_and_no_book(base_plan: Path) -> None:
    (base_plan / "chapters").mkdir()
    (base_plan / "chapters" / "appendix.yaml").write_text(CHAPTER, "utf-8")
    whole = saved(corners(), "PNG")
    start = whole.index(b"IDAT") - 4
    damaged = whole[:start] + chunk(b"IDAT", b"no data of deflate") + chunk(b"IEND", b"")
    (base_plan / "pictures" / "camp.jpg").write_bytes(damaged)
    checked = check_plan(base_plan)
    assert checked.findings == []
    contents = book_of(checked.plan)
    assert contents
    document, (finding,) = compose(contents)
    assert (document, finding.path, finding.rule.code) == (None, "pictures/camp.jpg", "R210")
    assert finding.message.en == "the picture is damaged and cannot be shown"


def test_a_draft_leaves_out_a_picture_that_is_not_there(base_plan: Path) -> None:
    (base_plan / "chapters").mkdir()
    (base_plan / "chapters" / "appendix.yaml").write_text(CHAPTER, "utf-8")
    checked = check_plan(base_plan)
    assert [finding.rule.code for finding in checked.findings] == ["R210"]
    contents = book_of(checked.plan)
    assert contents
    document, findings = compose(contents)
    assert findings == []
    assert document
    page = (write_document(document, Format.HTML, draft=True).content or b"").decode()
    assert ("ก่อนภาพ" in page, "<img" in page, "ค่าย</figcaption>" in page) == (True, False, False)
