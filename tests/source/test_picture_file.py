"""Pictures of untrusted bytes: which are taken, what is kept of them, and that none is opened outside the folder."""

from __future__ import annotations

import io
import os
import struct
import time
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageOps, PngImagePlugin

from antigraft_cli.source.exif import exif_of, way_up
from antigraft_cli.source.picture_file import MAX_BYTES, PictureFile, read_picture, read_pictures

SECRET = b"19.9074N 99.8325E"
"""What no picture of a book may hold."""


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def stripes(width: int = 40, height: int = 24) -> Image.Image:
    """A picture whose corners all differ."""
    image = Image.new("RGB", (width, height), "white")
    image.paste("red", (0, 0, width // 2, height // 3))
    image.paste("blue", (width // 2, height // 2, width, height))
    return image


def camera_exif(orientation: int = 1) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010E] = exif[0x013B] = SECRET.decode()
    return exif


def jpeg(orientation: int = 1, **options: object) -> bytes:
    comment = {"comment": SECRET, "icc_profile": SECRET * 9, "exif": camera_exif(orientation)}
    return saved(stripes(), "JPEG", **{**comment, "quality": 95, **options})


def png(orientation: int = 1, **options: object) -> bytes:
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Author", SECRET.decode())
    texts.add_text("Comment", SECRET.decode() * 50, zip=True)
    return saved(stripes(), "PNG", pnginfo=texts, exif=camera_exif(orientation), icc_profile=SECRET * 9, **options)


def read(data: bytes, folder: Path, name: str = "a.png") -> PictureFile | str:
    """The picture, or what is said of it."""
    (folder / name).write_bytes(data)
    return found(folder, name)


def found(folder: Path, name: str) -> PictureFile | str:
    picture, texts = read_picture(folder, name)
    return texts[0].en if texts else picture or ""


def shown(data: bytes) -> Image.Image:
    """The picture as a viewer shows it."""
    with Image.open(io.BytesIO(data)) as image:
        return ImageOps.exif_transpose(image).convert("RGB")


# ---------------------------------------------------------------------------------------------
# What is kept
# ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("make", [jpeg, png], ids=["jpeg", "png"])
def test_a_picture_keeps_its_pixels_and_its_way_up_and_nothing_else(
    make: Callable[[int], bytes], orientation: int, tmp_path: Path
) -> None:
    data = make(orientation)
    picture = read(data, tmp_path)
    assert isinstance(picture, PictureFile)
    assert (SECRET in data, SECRET in picture.data, b"Author" in picture.data) == (True, False, False)
    assert ImageChops.difference(shown(data), shown(picture.data)).getbbox() is None
    assert (picture.width, picture.height) == shown(data).size


@pytest.mark.parametrize(
    "data",
    [
        saved(stripes(), "JPEG", progressive=True),
        saved(stripes().convert("L"), "JPEG"),
        saved(stripes().convert("CMYK"), "JPEG"),
        saved(stripes(), "JPEG", restart_marker_rows=1),
        saved(stripes(), "JPEG").replace(b"\xff\xdb", b"\xff\xff\xff\xdb", 1),
        saved(stripes(), "JPEG") + b"\xff\xd8 a second picture",
        saved(stripes(), "PNG") + b"what stands behind",
        saved(stripes().convert("P"), "PNG", transparency=0),
        saved(stripes().convert("1"), "PNG"),
        saved(stripes().convert("RGBA"), "PNG"),
        saved(Image.new("I;16", (40, 24), 40_000), "PNG"),
        saved(stripes(), "PNG", save_all=True, append_images=[stripes().rotate(180)]),
    ],
    ids=lambda data: f"{len(data)} bytes",
)
def test_what_cameras_and_programs_write_is_taken(data: bytes, tmp_path: Path) -> None:
    picture = read(data, tmp_path)
    assert isinstance(picture, PictureFile)
    assert ImageChops.difference(shown(data), shown(picture.data)).getbbox() is None


@given(st.integers(1, 8), st.sampled_from("<>"), st.integers(0, 40))
def test_the_way_up_is_read_in_either_order_of_bytes(orientation: int, order: str, before: int) -> None:
    entries = b"".join(struct.pack(f"{order}HHIHH", 0x0100 + each, 3, 1, 7, 0) for each in range(min(before, 15)))
    entries += struct.pack(f"{order}HHIHH", 0x0112, 3, 1, orientation, 0)
    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(f"{order}I", 8 + before)
    tiff = head + bytes(before) + struct.pack(f"{order}H", min(before, 15) + 1) + entries
    assert (way_up(tiff), way_up(exif_of(orientation))) == (orientation, orientation)


@given(st.binary(max_size=200))
def test_exif_of_any_bytes_is_upright_or_one_of_the_ways(tiff: bytes) -> None:
    assert way_up(tiff) in range(1, 9)
    assert way_up(b"MM\0*" + tiff) in range(1, 9)


# ---------------------------------------------------------------------------------------------
# What is refused
# ---------------------------------------------------------------------------------------------


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def with_header(width: int, height: int, depth: int = 8, colours: int = 2, more: bytes = b"") -> bytes:
    head = struct.pack(">IIBBBBB", width, height, depth, colours, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + more + chunk(b"IDAT", b"") + chunk(b"IEND", b"")


def frame(width: int, height: int, bits: int = 8, components: int = 3, code: int = 0xC0) -> bytes:
    """A JPEG of these numbers that holds no picture."""
    head = struct.pack(">BHHB", bits, height, width, components) + bytes(3 * components)
    scan = b"\xff\xda\0\x02data"
    return b"\xff\xd8\xff" + bytes((code,)) + struct.pack(">H", len(head) + 2) + head + scan + b"\xff\xd9"


DAMAGED = "the picture is damaged or cut off"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "neither PNG nor JPEG"),
        (b"GIF89a" + bytes(40), "neither PNG nor JPEG"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "neither PNG nor JPEG"),
        (saved(stripes(), "WEBP"), "neither PNG nor JPEG"),
        (b"\x89PNG\r\n\x1a\n", DAMAGED),
        (png()[:-1], DAMAGED),
        (png()[: len(png()) // 2], DAMAGED),
        (png().replace(b"IDAT", b"IDAX"), DAMAGED),
        (saved(stripes(), "PNG").replace(b"IDAT", b"iDAT"), DAMAGED),
        (with_header(0, 10), DAMAGED),
        (with_header(10, 10, depth=3), DAMAGED),
        (with_header(10, 10, colours=5), DAMAGED),
        (with_header(10, 10, more=chunk(b"CgBI", b"")), DAMAGED),
        (with_header(10, 10, more=struct.pack(">I", 2**31) + b"tEXt"), DAMAGED),
        (with_header(2**31 - 1, 2**31 - 1), "2,147,483,647 × 2,147,483,647 pixels, over 50 million"),
        (with_header(50_001, 1_000), "50,001 × 1,000 pixels, over 50 million"),
        (with_header(2_001, 100), "2,001 × 100 pixels: one side is over 20 times the other"),
        (jpeg()[:-2], DAMAGED),
        (jpeg()[: len(jpeg()) // 2], DAMAGED),
        (jpeg()[:3], DAMAGED),
        (frame(0, 10), DAMAGED),
        (frame(10, 0), DAMAGED),
        (frame(10, 10, bits=12), DAMAGED),
        (frame(10, 10, components=2), DAMAGED),
        (frame(10, 10, code=0xC3), DAMAGED),
        (frame(10, 10, code=0xC9), DAMAGED),
        (frame(10, 10)[:-2] + frame(10, 10)[2:], DAMAGED),
        (frame(10, 10)[:-2] + b"\xff\xda\0\x02" * 30 + b"\xff\xd9", DAMAGED),
        (frame(65_000, 60_000), "65,000 × 60,000 pixels, over 50 million"),
    ],
    ids=lambda each: each if isinstance(each, str) else f"{len(each)} bytes",
)
def test_what_is_no_whole_picture_of_reasonable_size_is_refused(data: bytes, said: str, tmp_path: Path) -> None:
    assert read(data, tmp_path) == said


@settings(max_examples=300)
@given(st.sampled_from((jpeg(6), png(6))), st.data())
def test_bytes_that_are_changed_anywhere_are_taken_or_refused_in_words(whole: bytes, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, min(start + 9, len(whole))))
    changed = whole[:start] + data.draw(st.binary(max_size=9)) + whole[end:]
    picture, texts = _read_bytes(changed)
    assert (picture is None) == (texts is not None)
    if picture:
        assert SECRET not in picture.data
        assert len(picture.data) < len(whole)


def _read_bytes(data: bytes) -> tuple[PictureFile | None, object]:
    from tempfile import TemporaryDirectory  # noqa: PLC0415 - hypothesis and tmp_path do not go together

    with TemporaryDirectory() as folder:
        (Path(folder) / "a").write_bytes(data)
        return read_picture(Path(folder), "a")


def hostile_sizes() -> Iterator[tuple[str, bytes]]:
    yield "chunks", with_header(10, 10, more=chunk(b"tEXt", b"") * 800_000)
    yield "segments", b"\xff\xd8" + b"\xff\xfe\0\x02" * 2_500_000
    yield "fill bytes", b"\xff\xd8" + b"\xff" * 10_000_000
    yield "stuffed bytes", frame(10, 10)[:-2] + b"\xff\0" * 5_000_000
    yield "restarts", frame(10, 10)[:-2] + b"\xff\xd0" * 5_000_000


@pytest.mark.parametrize(
    ("name", "data"), list(hostile_sizes()), ids=lambda each: each if isinstance(each, str) else ""
)
def test_ten_mebibytes_of_anything_are_looked_through_in_no_time(name: str, data: bytes, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(data[:MAX_BYTES])
    began = time.monotonic()
    assert found(tmp_path, name) == DAMAGED
    assert time.monotonic() - began < 2


# ---------------------------------------------------------------------------------------------
# Where it is
# ---------------------------------------------------------------------------------------------

NO_FILE, OUTSIDE = "not a picture's file", "a picture's path begins in the plan's folder, with / between"


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("../secret.png", OUTSIDE),
        ("pictures/../../secret.png", OUTSIDE),
        ("/etc/passwd", OUTSIDE),
        (r"pictures\a.png", OUTSIDE),
        ("C:a.png", OUTSIDE),
        ("file:///etc/passwd", OUTSIDE),
        ("pictures", NO_FILE),
        ("pipe", NO_FILE),
        (".", NO_FILE),
        ("a\0.png", NO_FILE),
        ("link.png", "this link leads out of the folder, so it is not followed"),
        ("away/secret.png", "this link leads out of the folder, so it is not followed"),
        ("dangling.png", "there is no dangling.png in the plan's folder"),
        ("pictures/b.png", "there is no pictures/b.png in the plan's folder"),
        ("pictures/a.png/b.png", "there is no pictures/a.png/b.png in the plan's folder"),
        ("large.png", "the picture's file is over 10 MiB"),
    ],
)
def test_only_regular_files_inside_the_folder_are_opened(name: str, said: str, tmp_path: Path) -> None:
    plan = tmp_path / "plan"
    (plan / "pictures").mkdir(parents=True)
    (tmp_path / "secret.png").write_bytes(png())
    (plan / "pictures" / "a.png").write_bytes(png())
    (plan / "link.png").symlink_to(tmp_path / "secret.png")
    (plan / "away").symlink_to(tmp_path)
    (plan / "dangling.png").symlink_to(plan / "nothing.png")
    (plan / "large.png").write_bytes(png() + bytes(MAX_BYTES))
    os.mkfifo(plan / "pipe")
    assert found(plan, name) == said


def test_a_link_inside_the_folder_and_a_name_of_any_ending_are_followed(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(png())
    (tmp_path / "b.png").symlink_to(tmp_path / "a.jpg")
    assert found(tmp_path, "b.png") == found(tmp_path, "./a.jpg") != ""


def test_a_file_that_may_not_be_read_is_said_to_be_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    (tmp_path / "a.png").write_bytes(png())
    monkeypatch.setattr(os, "open", refuse)
    assert found(tmp_path, "a.png") == "cannot be read (Permission denied)"


def test_a_name_close_to_a_file_is_asked_about(tmp_path: Path) -> None:
    (tmp_path / "pictures").mkdir()
    for name in ("map.png", "mop.txt"):
        (tmp_path / "pictures" / name).write_bytes(png())
    _, texts = read_picture(tmp_path, "pictures/mop.png")
    assert texts
    assert texts[1].en == "did you mean pictures/map.png?"


def test_all_pictures_of_a_plan_have_a_limit_together_and_each_is_read_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.png").write_bytes(png())
    (tmp_path / "b.png").write_bytes(png())
    picture = found(tmp_path, "a.png")
    assert isinstance(picture, PictureFile)
    monkeypatch.setattr("antigraft_cli.source.picture_file.MAX_BYTES_OF_ALL", len(picture.data))
    pictures, at_fault = read_pictures(tmp_path, ["a.png", "a.png", "b.png", "none.png"])
    assert list(pictures) == ["a.png"]
    assert {name: texts[0].en for name, texts in at_fault.items()} == {
        "b.png": "all pictures of the plan together are over 100 MiB",
        "none.png": "there is no none.png in the plan's folder",
    }
