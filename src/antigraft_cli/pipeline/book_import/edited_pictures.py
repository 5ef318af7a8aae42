"""The pictures of an edited book: those of the plan by what they hold, and those that no longer hold the same."""

from __future__ import annotations

from collections.abc import Mapping

from antigraft_cli.messages import Message
from antigraft_cli.model.plan import Plan
from antigraft_cli.pipeline.book_import.book_parts import BookParts
from antigraft_cli.source.plan_files import PLAN_FILE, chapter_file


def own_pictures(plan: Plan, own: BookParts) -> dict[bytes, str]:
    """The paths of the plan's pictures, by what its own book holds of them."""
    known: dict[bytes, str] = {}
    for chapter in own.own.chapters:
        of_plan = plan.chapters.get(chapter.id)
        paths = [part.picture for part in of_plan.body if part.picture] if of_plan else []
        if len(paths) == len(chapter.body.pictures):
            known |= {picture.data: path for picture, path in zip(chapter.body.pictures, paths, strict=True)}
    return known


def edited_pictures(
    own: BookParts, edited: BookParts, paths: Mapping[bytes, str]
) -> tuple[dict[bytes, str], list[Message]]:
    """The paths of an edited book's pictures that are the plan's, by what they hold; and what has to be looked at.

    `paths` are those of the plan's own book. A picture of other bytes in the same place may be another, or the same one
    made smaller by Word: it keeps its path, and is left to the officer.
    """
    known, by_hand = dict(paths), _emblem(own, edited)
    chapters = {chapter.id: chapter.body.pictures for chapter in own.own.chapters}
    for chapter in edited.own.chapters:
        before, after = chapters.get(chapter.id, []), chapter.body.pictures
        for number, (one, other) in enumerate(zip(before, after, strict=False), start=1):
            if len(before) == len(after) and other.data not in known and one.data in known:
                known[other.data] = known[one.data]
                by_hand.append(_other(chapter_file(chapter.id), f"ภาพที่ {number}", f"picture {number}"))
    return known, by_hand


def _emblem(own: BookParts, edited: BookParts) -> list[Message]:
    before, after = own.cover.emblem, edited.cover.emblem
    if before and not after:
        return [
            Message(
                f"{PLAN_FILE}: ตราบนปกถูกลบ ถ้าตั้งใจ ให้ลบ emblem เอง",
                f"{PLAN_FILE}: the emblem on the cover was deleted: delete emblem yourself if that is meant",
            )
        ]
    return [_other(PLAN_FILE, "ตราบนปก", "the emblem")] if before and after and before.data != after.data else []


def _other(file: str, th: str, en: str) -> Message:
    return Message(
        f"{file}: {th}ในเล่มไม่ใช่ไฟล์เดิม ถ้าเปลี่ยนภาพ ให้วางไฟล์ใหม่แทนไฟล์เดิมเอง",
        f"{file}: {en} of the book is not the same file: if it was changed, put the new file in its place yourself",
    )
