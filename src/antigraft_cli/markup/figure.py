"""A picture in the markup: one that the plan has, with its width and a description."""

from __future__ import annotations

from collections.abc import Container
from xml.etree.ElementTree import Element

from antigraft_cli.messages import Message

_NEEDED = ("src", "alt", "width")


def figure_problem(figure: Element, pictures: Container[str]) -> tuple[Message, Message] | None:
    """What is wrong with the parts of a figure, and what to do; `pictures` are the names that its `src` may have."""
    if [part.tag for part in figure] not in (["img"], ["img", "figcaption"]):
        message = Message(
            "<figure> ต้องมี <img> หนึ่งแห่ง แล้วจึงมี <figcaption> ได้หนึ่งแห่ง",
            "a <figure> must have one <img>, then at most one <figcaption>",
        )
        return message, Message("แยก <img> แต่ละแห่งเป็น <figure> ของตน", "give each <img> a <figure> of its own")
    image = figure[0]
    if missing := next((name for name in _NEEDED if name not in image.attrib), None):
        return Message(f"<img> ต้องมี {missing}", f"an <img> must have {missing}"), _ATTRIBUTES_HINT
    name = image.get("src", "")
    if name not in pictures:
        message = Message(f'ไม่มีภาพ src="{name}" ในข้อมูลของแผน', f'the plan has no picture src="{name}"')
        return message, Message("ใช้ภาพที่ข้อมูลของแผนอ้างถึง", "use a picture that the plan's data names")
    return None


_ATTRIBUTES_HINT = Message(
    "src คือภาพ alt คือคำบรรยายให้ผู้ที่มองไม่เห็น width คือความกว้างเป็นเซนติเมตร",
    "src is the picture, alt describes it, width is in centimetres",
)
