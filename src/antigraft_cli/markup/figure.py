"""A picture in the markup: one that the plan has, its size and words for those who do not see it."""

from __future__ import annotations

from collections.abc import Container
from xml.etree.ElementTree import Element

from antigraft_cli.messages import Message

_NEEDED = ("src", "alt", "width")


def figure_problem(figure: Element, pictures: Container[str]) -> Message | None:
    """What is wrong with the parts of a figure; `pictures` are the names that its `src` may have."""
    tags = [part.tag for part in figure]
    if tags not in (["img"], ["img", "figcaption"]):
        return Message(
            "<figure> ต้องมี <img> หนึ่งแห่ง แล้วจึงมี <figcaption> ได้หนึ่งแห่ง",
            "a <figure> must have one <img>, then at most one <figcaption>",
        )
    image = figure[0]
    if missing := next((name for name in _NEEDED if name not in image.attrib), None):
        return Message(f"<img> ต้องมี {missing}", f"an <img> must have {missing}")
    name = image.get("src", "")
    if name not in pictures:
        return Message(f'ไม่มีภาพ src="{name}" ในข้อมูลของแผน', f'the plan has no picture src="{name}"')
    return None
