"""What own templates say that no book would show: blocks that nothing prints, text outside of blocks, files that nothing uses.

Jinja passes over all of them without a word.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from jinja2 import Environment, nodes

from antigraft_cli.messages import Message
from antigraft_cli.suggestions import closest, with_question

Source = Callable[[str], str | None]
"""The text of a template by the name that others know it by."""

_TAKING = (nodes.Extends, nodes.Include, nodes.Import, nodes.FromImport)
_HOLDING = (nodes.If, nodes.For, nodes.With)
_PRINTING = (nodes.Output, nodes.Include, nodes.CallBlock, nodes.FilterBlock)


class NeverPrinted(NamedTuple):
    """Something that a template says in vain: its line, the word there, what to say of it, what to do."""

    line: int
    word: str
    message: Message
    hint: Message


def never_printed(text: str, environment: Environment, source: Source) -> Iterator[NeverPrinted]:
    """What of a template that extends another does not reach the book."""
    template = _parsed(text, environment)
    extends = next((node for node in template.body if isinstance(node, nodes.Extends)), None) if template else None
    if not template or not extends or not isinstance(extends.template, nodes.Const):
        return
    parent = str(extends.template.value)
    if (blocks := _blocks_of(parent, environment, source)) is not None:
        yield from _unknown_blocks(template, blocks, parent)
    for node in _printing(template.body[template.body.index(extends) + 1 :]):
        yield _outside_blocks(node, parent)


def used_names(texts: Mapping[str, str], first: frozenset[str], environment: Environment) -> frozenset[str]:
    """The own templates that a book can be made of: those named `first`, and what they take in, and so on.

    All of them where one is taken by a name that is only known when the template runs, or cannot be read.
    """
    used, new = set[str](), first & texts.keys()
    while new:
        used |= new
        taken = [_taken(texts[name], environment) for name in sorted(new)]
        if None in taken:
            return frozenset(texts)
        new = frozenset(name for names in taken for name in names or ()) & (texts.keys() - used)
    return frozenset(used)


def _parsed(text: str, environment: Environment) -> nodes.Template | None:
    """None for one that cannot be read, which is reported where it is used."""
    try:
        return environment.parse(text)
    except Exception:  # nested too deep, a number too long, and so on
        return None


def _taken(text: str, environment: Environment) -> frozenset[str] | None:
    """The names of what a template takes in; None where they are not all known."""
    template = _parsed(text, environment)
    if template is None:
        return None
    names: list[nodes.Expr] = [getattr(node, "template") for node in template.find_all(_TAKING)]  # noqa: B009 - of each kind
    listed = [
        each for name in names for each in (name.items if isinstance(name, (nodes.Tuple, nodes.List)) else [name])
    ]
    known = [str(each.value) for each in listed if isinstance(each, nodes.Const)]
    return frozenset(known) if len(known) == len(listed) else None


def _blocks_of(name: str, environment: Environment, source: Source) -> frozenset[str] | None:
    """The blocks of a template and of those that it extends; None where they are not all known."""
    blocks, seen = set[str](), set[str]()
    while name not in seen:
        seen.add(name)
        text = source(name)
        template = _parsed(text, environment) if text is not None else None
        if template is None:
            return None
        blocks |= {block.name for block in template.find_all(nodes.Block)}
        extends = next(template.find_all(nodes.Extends), None)
        if extends is None:
            return frozenset(blocks)
        if not isinstance(extends.template, nodes.Const):
            return None
        name = str(extends.template.value)
    return None


def _unknown_blocks(template: nodes.Template, known: frozenset[str], parent: str) -> Iterator[NeverPrinted]:
    called = {each.attr for each in template.find_all(nodes.Getattr) if each.node == nodes.Name("self", "load")}
    listed = " ".join(sorted(known))
    for block in _outermost_blocks(template.body):
        if block.name not in known | called:
            message = Message(f"ไม่มี block {block.name} ใน {parent}", f"{parent} has no block {block.name}")
            hint = Message(f"block ที่มีคือ {listed}", f"the blocks are {listed}")
            yield NeverPrinted(
                block.lineno, block.name, with_question(message, closest(block.name, sorted(known))), hint
            )


def _outermost_blocks(body: list[nodes.Node]) -> Iterator[nodes.Block]:
    """Those that are in no other block: what is inside one is printed with it."""
    for node in body:
        if isinstance(node, nodes.Block):
            yield node
        else:
            yield from _outermost_blocks(list(node.iter_child_nodes()))


def _printing(body: list[nodes.Node]) -> Iterator[nodes.Node]:
    """What would print something, if it stood inside a block."""
    for node in body:
        if isinstance(node, _HOLDING):
            yield from _printing([child for child in node.iter_child_nodes() if isinstance(child, nodes.Stmt)])
        elif isinstance(node, nodes.Output):
            yield from (child for child in node.nodes if not _is_blank(child))
        elif isinstance(node, _PRINTING):
            yield node


def _is_blank(node: nodes.Node) -> bool:
    return isinstance(node, nodes.TemplateData) and not node.data.strip()


def _outside_blocks(node: nodes.Node, parent: str) -> NeverPrinted:
    line, word = node.lineno, ""
    if isinstance(node, nodes.TemplateData):
        line += node.data[: -len(node.data.lstrip())].count("\n")
        word = node.data.split()[0]
    return NeverPrinted(
        line,
        word,
        Message(
            f"ส่วนนี้อยู่นอก block จึงไม่พิมพ์ เพราะแม่แบบต่อจาก {parent}",
            f"this stands outside the blocks of a template that extends {parent}, and is not printed",
        ),
        Message("ย้ายเข้าไปใน block", "move it into a block"),
    )
