"""The pictures of the example plan are those that their tool draws."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from example_pictures import FOLDER, PICTURES, write_all


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_of_the_example_is_fresh(name: str) -> None:
    drawn = PICTURES[name]()
    with Image.open(FOLDER / name) as kept:
        difference = ImageStat.Stat(ImageChops.difference(kept.convert("RGBA"), drawn.convert("RGBA")))
        assert kept.size == drawn.size
    # Another version of Pillow may draw an edge otherwise.
    assert max(difference.mean) < 0.5, "make pictures"


def test_all_pictures_are_written_into_a_folder_and_there_are_no_others(tmp_path: Path) -> None:
    write_all(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(path.name for path in FOLDER.iterdir())
