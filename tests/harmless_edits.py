"""Edits that change how a file is written and not what it says, at places taken from its nodes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from random import Random
from typing import NamedTuple

from antigraft_cli.model import values
from antigraft_cli.source.tree import Mapping, Node, Plain, Scalar, Sequence, build, plain
from antigraft_cli.thai import arabic_digits, thai_digits
from model_fields import NAMED, base_of
from yaml_styles import BLOCKS, STYLES, styled

Edit = Callable[[str, Random], str | None]
"""An edit of a file's text; None where it finds nothing to work on."""


class Spot(NamedTuple):
    """A node with the column of the block it stands in, and the way to it."""

    node: Node
    column: int
    in_flow: bool
    path: tuple[str | int, ...]


def spots(text: str) -> list[Spot]:
    root, faults = build(text)
    assert root is not None
    assert faults == []
    return list(below(text, Spot(root, -1, False, ())))


def below(text: str, spot: Spot) -> Iterator[Spot]:
    yield spot
    node = spot.node
    if isinstance(node, Scalar):
        return
    in_flow = is_flow(text, spot)
    column = spot.column if in_flow else column_of(text, node.start)
    children = enumerate(node.items) if isinstance(node, Sequence) else node.values.items()
    for step, child in children:
        yield from below(text, Spot(child, column, in_flow, (*spot.path, step)))


def is_flow(text: str, spot: Spot) -> bool:
    return spot.in_flow or text[spot.node.start] in "[{"


def column_of(text: str, index: int) -> int:
    return index - text.rfind("\n", 0, index) - 1


def end_of(text: str, node: Node) -> int:
    """Where a node's last character ends, without the blank lines and comments that follow it."""
    if isinstance(node, Scalar):
        return len(text[: node.end].rstrip()) if node.style in ("|", ">") else node.end
    children = node.items if isinstance(node, Sequence) else list(node.values.values())
    return node.end if text[node.start] in "[{" or not children else end_of(text, children[-1])


def line_end(text: str, index: int) -> int:
    return index + len(re.match(r"[^\n]*", text[index:])[0])  # type: ignore[index]


def ends_line(text: str, index: int) -> bool:
    return not text[index : line_end(text, index)].strip()


# Comments and blank lines ------------------------------------------------------------------


def add_comment_line(text: str, random: Random) -> str | None:
    inside = {
        line
        for spot in spots(text)
        if isinstance(spot.node, Scalar)
        for line in range(
            text.count("\n", 0, spot.node.start) + 1, text.count("\n", 0, end_of(text, spot.node)) + 1
        )
    }
    lines = text.split("\n")
    at = random.choice([number for number in range(len(lines)) if number not in inside])
    indent = re.match(" *", lines[at])[0]  # type: ignore[index]
    lines.insert(at, random.choice(("", indent + "# หมายเหตุ: [ไม่ใช่ข้อมูล", indent + "#", "#: - 'a", "   ")))
    return "\n".join(lines)


def add_comment_at_a_line_end(text: str, random: Random) -> str | None:
    ends = [end_of(text, spot.node) for spot in spots(text) if not is_block_text(last_of(spot.node))]
    ends = [end for end in ends if ends_line(text, end)]
    at = random.choice(ends)
    return text[:at] + random.choice(("  # หมายเหตุ", " #", " # [", "\t# ก")) + text[at:]


def last_of(node: Node) -> Node:
    children = (
        []
        if isinstance(node, Scalar)
        else list(node.items if isinstance(node, Sequence) else node.values.values())
    )
    return last_of(children[-1]) if children else node


def is_block_text(node: Node) -> bool:
    return isinstance(node, Scalar) and node.style in ("|", ">")


# Quoting and folding -----------------------------------------------------------------------


def requote_a_value(text: str, random: Random) -> str | None:
    choices = [spot for spot in spots(text) if isinstance(spot.node, Scalar)]
    spot = random.choice(choices)
    assert isinstance(spot.node, Scalar)
    end = end_of(text, spot.node)
    alone = ends_line(text, end) and not spot.in_flow
    style = random.choice([style for style in STYLES if alone or style not in BLOCKS])
    made = styled(spot.node.text, style, inside(spot, random), random, in_flow=spot.in_flow)
    return made and text[: spot.node.start] + made.text + text[end:]


def inside(spot: Spot, random: Random) -> int:
    """A column for the further lines of what stands at a spot."""
    return max(spot.column, 0) + random.randint(1, 4)


def requote_a_key(text: str, random: Random) -> str | None:
    key = random.choice([key for node in maps(text) for key in node.keys.values()])
    quote = random.choice(("", "'", '"'))
    return text[: key.start] + quote + key.text + quote + text[key.end :]


def maps(text: str) -> list[Mapping]:
    return [spot.node for spot in spots(text) if isinstance(spot.node, Mapping)]


# Order and flow ----------------------------------------------------------------------------


def swap_fields(text: str, random: Random) -> str | None:
    node = random.choice([node for node in maps(text) if len(node.keys) > 1])
    first, second = sorted(random.sample(list(node.keys), 2), key=lambda key: node.keys[key].start)
    in_flow = text[node.start] == "{" or text[node.keys[first].start :].startswith("{")
    (one, end_of_one), (two, end_of_two) = (entry(text, node, key, in_flow=in_flow) for key in (first, second))
    return text[:one] + text[two:end_of_two] + text[end_of_one:two] + text[one:end_of_one] + text[end_of_two:]


def entry(text: str, node: Mapping, key: str, *, in_flow: bool) -> tuple[int, int]:
    """From the key to the end of its value; in a block, of the line with its comment."""
    end = end_of(text, node.values[key])
    return node.keys[key].start, end if in_flow else line_end(text, end)


def block_to_flow(text: str, random: Random) -> str | None:
    blocks = [
        spot for spot in spots(text) if not isinstance(spot.node, Scalar) and spot.path and not is_flow(text, spot)
    ]
    if not blocks:
        return None
    spot = random.choice(blocks)
    end = end_of(text, spot.node)
    written = flow(plain(spot.node), inside(spot, random), random)
    return text[: spot.node.start] + written + text[end:]


def flow(value: Plain, indent: int, random: Random) -> str:
    if isinstance(value, str):
        made = [styled(value, style, indent, random, in_flow=True) for style in STYLES]
        return random.choice([each.text for each in made if each])
    pad = "\n" + " " * indent
    comma = random.choice((", ", ",", "," + pad, pad + ", "))
    if isinstance(value, list):
        items = [flow(item, indent, random) for item in value]
        return "[" + comma.join(items) + random.choice(("", ",", " ")) + "]"
    fields = [f"{key}: {flow(item, indent, random)}" for key, item in value.items()]
    return "{" + comma.join(fields) + random.choice(("", ",", " ")) + "}"


def flow_to_block(text: str, random: Random) -> str | None:
    flows = [
        spot
        for spot in spots(text)
        if isinstance(spot.node, Sequence) and spot.node.items and not spot.in_flow and is_flow(text, spot)
    ]
    if not flows:
        return None
    spot = random.choice(flows)
    column = inside(spot, random)
    lines = ["\n" + " " * column + "- " + flow(item, column + 1, random) for item in plain(spot.node)]
    return text[: spot.node.start] + "".join(lines) + text[spot.node.end :]


# Numbers -----------------------------------------------------------------------------------

AMOUNTS = {field.path[-1] for field in NAMED if field.type in (values.Money, values.Number, values.Count)}
"""Fields that take thousands commas and `_`."""

NUMBERS = AMOUNTS | {field.path[-1] for field in NAMED if base_of(field.type) in (int, date, tuple[int, ...])}
"""Fields whose digits may be Thai ones."""


def rewrite_a_number(text: str, random: Random) -> str | None:
    choices = [spot for spot in spots(text) if isinstance(spot.node, Scalar) and field(spot) in NUMBERS]
    if not choices:
        return None
    spot = random.choice(choices)
    assert isinstance(spot.node, Scalar)
    number = arabic_digits(spot.node.text)
    if field(spot) in AMOUNTS:
        amount = Decimal(number.replace(",", "").replace("_", ""))
        number = random.choice((f"{amount}", f"{amount:,}", f"{amount:,.2f}", f"{amount:.2f}"))
        number = number.replace(",", random.choice((",", "_")))
    number = thai_digits(number) if random.random() < 0.5 else number
    quote = random.choice(("'", '"')) if spot.in_flow or random.random() < 0.2 else ""
    return text[: spot.node.start] + quote + number + quote + text[end_of(text, spot.node) :]


def field(spot: Spot) -> str:
    return next(step for step in reversed(("", *spot.path)) if isinstance(step, str))


def reorder_quarters(text: str, random: Random) -> str | None:
    """The quarters of a row are a set; those of the totals are counts in their order."""
    rows = [
        spot.node
        for spot in spots(text)
        if isinstance(spot.node, Sequence) and field(spot) == "quarters" and spot.path[0] == "projects"
        if is_flow(text, spot) and len(spot.node.items) > 1
    ]
    if not rows:
        return None
    node = random.choice(rows)
    items = [text[item.start : item.end] for item in node.items if isinstance(item, Scalar)]
    return f"{text[: node.start]}[{', '.join(random.sample(items, len(items)))}]{text[node.end :]}"


# The file as a whole -----------------------------------------------------------------------


def start_document(text: str, random: Random) -> str | None:
    start = random.choice(("---\n", "# แผน\n---\n", "--- # แผน\n"))
    return None if re.search("^---", text, re.MULTILINE) else start + text


def end_lines_as_windows_does(text: str, _: Random) -> str | None:
    return None if "\r\n" in text else text.replace("\n", "\r\n")


def add_byte_order_mark(text: str, _: Random) -> str | None:
    return None if text.startswith("\ufeff") else "\ufeff" + text


def add_blank_lines_at_the_end(text: str, random: Random) -> str | None:
    return text.rstrip("\n") + random.choice(("", "\n\n", "\n  \n", "\n# จบ"))


EDITS: list[Edit] = [
    add_comment_line,
    add_comment_at_a_line_end,
    requote_a_value,
    requote_a_key,
    swap_fields,
    block_to_flow,
    flow_to_block,
    rewrite_a_number,
    reorder_quarters,
    start_document,
    add_blank_lines_at_the_end,
]
OF_THE_BYTES: list[Edit] = [end_lines_as_windows_does, add_byte_order_mark]
"""Edits after which the text has no nodes for another one."""
