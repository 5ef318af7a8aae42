"""R2, continued: the chapters and pictures that a plan names."""

from __future__ import annotations

from collections.abc import Iterator

from antigraft_cli.diagnostics import Diagnostic, Place
from antigraft_cli.messages import Message
from antigraft_cli.model.plan import Plan
from antigraft_cli.rules import Rule
from antigraft_cli.source.plan_files import PLAN_FILE, chapter_file
from antigraft_cli.suggestions import Suggestions, did_you_mean

UNKNOWN_PICTURE = Rule(
    "R210",
    "unknown-picture",
    title=Message("ภาพที่ไม่มีหรือใช้ไม่ได้", "a picture that is not there or cannot be used"),
    why=Message(
        "เล่มใส่ได้เฉพาะภาพ PNG หรือ JPEG ที่อยู่ในโฟลเดอร์ของแผน ถ้าไฟล์ไม่มี เสียหาย หรือใหญ่เกินไป เล่มจะมีที่ว่างหรือเปิดไม่ได้",
        "A book takes PNG and JPEG pictures from the plan's own folder. One that is missing, damaged or far too large would leave a hole in it, or keep it from opening.",
    ),
)


def unknown_pictures(plan: Plan) -> Iterator[Diagnostic]:
    """R210: a picture that cannot be shown."""
    for place, name in plan.named_pictures():
        if texts := plan.bad_pictures.get(name):
            yield Diagnostic(UNKNOWN_PICTURE, place, *texts)


UNKNOWN_CHAPTER = Rule(
    "R211",
    "unknown-chapter",
    title=Message("อ้างถึงบทที่ไม่มี", "an unknown chapter"),
    why=Message(
        "ลำดับบทใน plan.yaml อ้างถึงบทที่ไม่มีไฟล์ ในเล่มจะขาดบทที่ตั้งใจใส่",
        "The order of the chapters names one that has no file: a chapter that was meant to be in the book is not.",
    ),
)


def unknown_chapters(plan: Plan) -> Iterator[Diagnostic]:
    """R211: an id that no file in chapters/ has."""
    chapters = sorted({*plan.chapters, *plan.broken_in("chapters")})
    known, meant = set(chapters), Suggestions(chapters)
    for index, chapter in enumerate((plan.info and plan.info.chapters) or ()):
        if chapter not in known and not plan.may_lack("chapters", chapter):
            close, near = meant.closest(chapter), plan.nearly("chapters", chapter)
            yield Diagnostic(
                UNKNOWN_CHAPTER,
                Place(PLAN_FILE, ("chapters", index)),
                Message(f"ไม่มีไฟล์ของบท {chapter_file(chapter)}", f"there is no {chapter_file(chapter)}"),
                _move(near, chapter) if near else did_you_mean(close) if close else _CREATE_IT,
            )


def _move(near: str, chapter: str) -> Message:
    file = chapter_file(chapter)
    return Message(f"เปลี่ยนชื่อหรือย้าย {near} มาเป็น {file}", f"rename or move {near} to {file}")


_CREATE_IT = Message("สร้างไฟล์ของบทนี้ หรือลบรายการออก", "create the file, or delete the entry")

CHECKS = (unknown_pictures, unknown_chapters)
