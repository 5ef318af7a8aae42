"""Whether a table's rows fill its columns: what the page of a browser forgives, Word does not."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from antigraft_cli.messages import Message

_PARTS = ("caption", "colgroup", "thead", "tbody", "tfoot")


def grid_problem(table: Element) -> Message | None:
    """What is wrong with the parts of a table or with the first row that does not fit its columns."""
    tags = [part.tag for part in table]
    for tag in _PARTS:
        if tags.count(tag) > 1 or (tag in _PARTS[:2] and tag not in tags):
            return Message(f"<table> ต้องมี <{tag}> หนึ่งแห่ง", f"a <table> has one <{tag}>")
    columns = len(table.findall("colgroup/col"))
    if not columns or not table.findall("*/tr"):
        return Message("<table> ต้องมี <col> และ <tr>", "a <table> has a <col> and a <tr>")
    return next(filter(None, (_rows_problem(part, columns) for part in table if part.tag in _PARTS[2:])), None)


def _rows_problem(part: Element, columns: int) -> Message | None:
    below: list[int] = []
    for number, row in enumerate(part, start=1):
        spans = [(int(cell.get("colspan", "1")), int(cell.get("rowspan", "1"))) for cell in row]
        cells = len(below) + sum(across for across, _ in spans)
        if cells != columns or not spans:
            return Message(
                f"แถวที่ {number} ของ <{part.tag}> มี {cells} คอลัมน์ แต่ <colgroup> มี {columns}",
                f"row {number} of <{part.tag}> has {cells} columns, <colgroup> has {columns}",
            )
        below += [down for across, down in spans for _ in range(across)]
        below = [down - 1 for down in below if down > 1]
    if below:
        return Message(
            f"rowspan เลยแถวสุดท้ายของ <{part.tag}>", f"a rowspan goes beyond the last row of <{part.tag}>"
        )
    return None
