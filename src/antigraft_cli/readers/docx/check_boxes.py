"""Check boxes of content controls (Microsoft's w14:checkbox), as what they say and not as the signs they are drawn with."""

from __future__ import annotations

from antigraft_cli.readers.docx.word_xml import W14, Element, W

TICKED, EMPTY = "☑", "☐"


def settle_boxes(root: Element) -> None:
    """Put ☑ or ☐ into every check box of a part, whether it is around runs, paragraphs or cells.

    Word draws a ticked one as ☒ where nobody chose another sign.
    """
    for box in list(root.iter(f"{W14}checkbox")):
        properties = box.getparent()
        control = None if properties is None else properties.getparent()
        content = None if control is None else control.find(f"{W}sdtContent")
        if content is not None:
            _draw(content, TICKED if _is_ticked(box) else EMPTY)


def _is_ticked(box: Element) -> bool:
    checked = box.find(f"{W14}checked")
    return checked is not None and checked.get(f"{W14}val", "1") in ("1", "true", "on")


def _draw(content: Element, sign: str) -> None:
    shown = next(content.iter(f"{W}t", f"{W}sym"), None)
    if shown is None:
        holder = next(content.iter(f"{W}p"), content)
        run = holder.makeelement(f"{W}r")
        shown = run.makeelement(f"{W}t")
        run.append(shown)
        holder.append(run)
    shown.text = sign + (shown.text or "")[1:] if shown.tag == f"{W}t" else sign
    shown.tag = f"{W}t"
