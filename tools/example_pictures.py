"""`make pictures`: the pictures of the example plan. The emblem is nobody's, the building stands nowhere."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageDraw

FOLDER = Path(__file__).parents[1] / "data" / "plans" / "example" / "pictures"

_FINE = 4
"""Drawn so many times as large, and made smaller: smooth edges without a font or a curve library."""

_NAVY, _GOLD, _SKY, _GREEN, _WATER, _WHITE = "#1f3a68", "#d9a520", "#cfe6f5", "#4f8a4b", "#5b9bd5", "#ffffff"
_INK, _WALL, _WOOD, _LEAF, _FLOOR = "#333333", "#555555", "#c99a5b", "#7fb069", "#f7f5ef"

_STROKES = {
    1: ((0.3, 0.25), (0.55, 0), (0.55, 1)),
    2: ((0.1, 0.2), (0.3, 0), (0.7, 0), (0.9, 0.2), (0.9, 0.4), (0.1, 1), (0.9, 1)),
    3: ((0.1, 0), (0.9, 0), (0.5, 0.4), (0.9, 0.65), (0.8, 0.92), (0.5, 1), (0.1, 0.9)),
    4: ((0.7, 1), (0.7, 0), (0.1, 0.7), (0.95, 0.7)),
}
"""The digits as lines in a square."""

Box = tuple[float, float, float, float]


class _Canvas:
    """A picture of so many pixels, drawn on in their coordinates."""

    def __init__(self, width: int, height: int, background: str | None) -> None:
        self._image = Image.new("RGBA", (width * _FINE, height * _FINE), background or (0, 0, 0, 0))
        self._draw = ImageDraw.Draw(self._image)

    def disc(self, x: float, y: float, radius: float, fill: str) -> None:
        self._draw.ellipse(_scaled(x - radius, y - radius, x + radius, y + radius), fill)

    def box(self, *corners: float, fill: str, outline: str | None = None) -> None:
        self._draw.rectangle(_scaled(*corners), fill, outline, 4 * _FINE if outline else 0)

    def shape(self, *points: float, fill: str) -> None:
        self._draw.polygon(_scaled(*points), fill)

    def line(self, *points: float, width: float = 5, fill: str = _INK) -> None:
        self._draw.line(_scaled(*points), fill, round(width * _FINE), joint="curve")

    def mark(self, number: int, x: float, y: float) -> None:
        """A number in a disc."""
        self.disc(x, y, 34, _NAVY)
        points = (each for left, top in _STROKES[number] for each in (x - 14 + 28 * left, y - 19 + 38 * top))
        self.line(*points, width=6, fill=_WHITE)

    def picture(self) -> Image.Image:
        return self._image.reduce(_FINE)

    def inside(self, x: float, y: float, radius: float) -> None:
        """Leave only what is inside a disc."""
        mask = Image.new("L", self._image.size, 0)
        ImageDraw.Draw(mask).ellipse(_scaled(x - radius, y - radius, x + radius, y + radius), 255)
        self._image.putalpha(mask)

    def put(self, other: _Canvas) -> None:
        """Lay another of the same size over it."""
        self._image.alpha_composite(other._image)


def _scaled(*coordinates: float) -> list[float]:
    return [each * _FINE for each in coordinates]


def emblem() -> Image.Image:
    """Hills, a sun and a river in a ring: 600 × 600 pixels, nothing outside the ring."""
    view = _Canvas(600, 600, _SKY)
    view.disc(300, 300, 85, _GOLD)
    view.shape(0, 420, 170, 220, 330, 420, fill="#3d7a4a")
    view.shape(230, 420, 420, 180, 600, 420, fill=_GREEN)
    view.box(0, 400, 600, 600, fill="#79b473")
    view.shape(285, 400, 315, 400, 430, 600, 170, 600, fill=_WATER)
    view.inside(300, 300, 235)
    ring = _Canvas(600, 600, None)
    ring.disc(300, 300, 295, _NAVY)
    ring.disc(300, 300, 262, _GOLD)
    ring.disc(300, 300, 248, _WHITE)
    ring.put(view)
    return ring.picture()


def service_point() -> Image.Image:
    """The plan of a hall where requests are taken, with four places numbered: 1,600 × 900 pixels."""
    hall = _Canvas(1600, 900, _WHITE)
    hall.box(60, 60, 1540, 840, fill=_FLOOR, outline=_WALL)
    hall.box(700, 828, 900, 852, fill=_WHITE)  # the door
    hall.line(700, 840, 700, 740, width=4)
    hall.box(220, 200, 1010, 290, fill=_WOOD, outline=_INK)  # the counter
    for x in (330, 515, 715, 900):
        hall.disc(x, 150, 30, "#b9c4d6")
        hall.disc(x, 345, 26, "#e3b7a0")
    hall.box(1330, 150, 1480, 330, fill="#8fb3d9", outline=_INK)  # the letter box
    hall.line(1360, 200, 1450, 200, width=10)
    hall.box(75, 430, 105, 700, fill="#e8d27a", outline=_INK)  # the notice board
    for row in (520, 620):
        for x in range(1020, 1420, 90):
            hall.box(x, row, x + 66, row + 60, fill="#9aa9bd", outline=_INK)  # chairs
    for x, y in ((130, 770), (1460, 770)):
        hall.disc(x, y, 40, _LEAF)
    for number, x, y in ((1, 615, 245), (2, 1405, 400), (3, 170, 565), (4, 1220, 460)):
        hall.mark(number, x, y)
    hall.line(800, 800, 800, 480, 640, 420, fill=_NAVY)  # the way in
    hall.shape(620, 400, 668, 404, 646, 446, fill=_NAVY)
    return hall.picture().convert("RGB")


PICTURES: dict[str, Callable[[], Image.Image]] = {"emblem.png": emblem, "service-point.png": service_point}
"""By file name."""


def write_all(folder: Path) -> None:
    """Write every picture into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, draw in PICTURES.items():
        buffer = io.BytesIO()
        draw().save(buffer, "PNG", optimize=True)
        (folder / name).write_bytes(buffer.getvalue())


if __name__ == "__main__":
    write_all(FOLDER)
