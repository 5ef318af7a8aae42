"""`make pictures`: the pictures of the example plan. The emblem is nobody's, the building stands nowhere, nobody was at the camp."""

from __future__ import annotations

import io
from collections.abc import Callable
from math import cos, pi, sin
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


def camp_circle() -> Image.Image:
    """Young people in a circle around a fire, nobody's likeness: 1,200 × 800 pixels."""
    camp = _Canvas(1200, 800, _SKY)
    camp.box(0, 360, 1200, 800, fill=_LEAF)
    camp.shape(0, 360, 230, 150, 470, 360, fill=_GREEN)
    camp.shape(330, 360, 640, 110, 980, 360, fill="#3d7a4a")
    for left, fill in ((90, "#c9743f"), (860, _NAVY)):  # two tents
        camp.shape(left, 470, left + 125, 250, left + 250, 470, fill=fill)
        camp.shape(left + 95, 470, left + 125, 370, left + 155, 470, fill=_FLOOR)
    camp.shape(560, 640, 600, 480, 640, 640, fill=_GOLD)
    camp.line(540, 650, 660, 640, width=14, fill=_WOOD)
    for number in range(8):  # from the back to the front
        row, side = divmod(number, 2)
        turn = pi * (row + 0.5) / 4 - pi / 2
        x = 360 * cos(turn) * (1 if side else -1)
        _seated(camp, 600 + x, 580 + 130 * sin(turn), _SHIRTS[number % len(_SHIRTS)])
    return camp.picture().convert("RGB")


def camp_board() -> Image.Image:
    """A group before a board with two columns, one for oneself and one for all: 900 × 1,200 pixels."""
    room = _Canvas(900, 1200, _FLOOR)
    room.box(120, 120, 780, 620, fill=_WHITE, outline=_WALL)
    room.line(450, 140, 450, 600, width=4)
    for row, y in enumerate((220, 310, 400, 490)):
        room.box(170, y, 400 - 40 * (row % 2), y + 26, fill="#e3b7a0")
        room.box(500, y, 700 + 30 * (row % 2), y + 26, fill=_WATER)
    room.mark(1, 285, 170)
    room.mark(2, 615, 170)
    for number, (x, y) in enumerate(((170, 900), (360, 860), (550, 900), (740, 860), (260, 1060), (640, 1060))):
        _seated(room, x, y, _SHIRTS[number % len(_SHIRTS)], 1.7)
    return room.picture().convert("RGB")


_SHIRTS = ("#b04a00", "#1f5fa8", "#7d3a8c", "#2a7046")


def _seated(canvas: _Canvas, x: float, y: float, shirt: str, size: float = 1.0) -> None:
    """A figure without a face, its head above the point."""
    canvas.shape(x - 46 * size, y + 70 * size, x, y - 20 * size, x + 46 * size, y + 70 * size, fill=shirt)
    canvas.disc(x, y - 34 * size, 28 * size, "#e3b7a0")


PICTURES: dict[str, Callable[[], Image.Image]] = {
    "emblem.png": emblem,
    "service-point.png": service_point,
    "camp-circle.png": camp_circle,
    "camp-board.png": camp_board,
}
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
