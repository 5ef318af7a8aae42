"""Projects and money by group, as a table."""

from __future__ import annotations

from antigraft_cli.figure_tables import Column, Kind, Table, Value
from antigraft_cli.messages import Message
from antigraft_cli.model.progress import Progress
from antigraft_cli.summary.added_up import Summary
from antigraft_cli.summary.grouping import By, Key
from antigraft_cli.summary.labels import BY_WORDS, label, order
from antigraft_cli.summary.tally import Tally

PROJECTS = Column(Message("โครงการ", "projects"), Kind.COUNT)
PLANNED = Column(Message("งบประมาณ", "budget"), Kind.MONEY)
DISBURSED = Column(Message("เบิกจ่าย", "disbursed"), Kind.MONEY, wide=True)
RATE = Column(Message("ร้อยละ", "rate"), Kind.PERCENT)
SCORE = Column(Message("คะแนน", "score"), Kind.PERCENT)

_NOTES = {
    By.QUARTER: Message(
        "โครงการหนึ่งนับในทุกไตรมาสที่ดำเนินการ งบประมาณแบ่งเท่ากันทุกไตรมาส จึงรวมกันได้งบประมาณทั้งหมด ยอดเบิกจ่ายไม่แยกรายไตรมาส",
        "A project counts in each of its quarters; its budget is split evenly between them, so that they add up. "
        "What was disbursed is not reported by quarter.",
    ),
}
_COUNTED = Message(
    "โครงการที่อยู่ในตารางหลายปีนับปีละหนึ่งครั้ง โครงการที่ยกเลิกไม่นับ ร้อยละคือเบิกจ่ายต่องบประมาณ คะแนนคิดตามสูตร E-PlanNACC",
    "A project counts once in each year's table, a cancelled one nowhere; the rate is what was disbursed of the budget; "
    "the score is E-PlanNACC's.",
)


def group_table(summary: Summary, by: By) -> Table:
    """The groups; provinces and districts with those first that have the most plans with errors."""
    groups = summary.groups[by]

    def place(key: Key) -> tuple[int, tuple[int | str, ...]]:
        return (-groups[key].failing if by in (By.PROVINCE, By.DISTRICT) else 0), order(by, key)

    words = BY_WORDS[by]
    return Table(
        f"by-{by}",
        Message(f"ตาม{words.th}", f"by {words.en}"),
        (
            Column(words),
            Column(Message("แผน", "plans"), Kind.COUNT, wide=True),
            Column(Message("ไม่ผ่าน", "failing"), Kind.COUNT, wide=True),
            PROJECTS,
            PLANNED,
            DISBURSED,
            RATE,
            SCORE,
        ),
        tuple(_row(by, key, groups[key]) for key in sorted(groups, key=place)),
        _NOTES.get(by, _COUNTED),
        least=4,
    )


def _row(by: By, key: Key, tally: Tally) -> tuple[Value, ...]:
    progress = tally.progress
    disbursed, rate, score = reported_figures(progress)
    if by is By.QUARTER and key:
        disbursed = rate = None
    if by is By.STATUS:
        score = None
    return label(by, key), tally.plans, tally.failing, progress.projects, progress.planned, disbursed, rate, score


def reported_figures(progress: Progress) -> tuple[Value, Value, Value]:
    """What was disbursed, its rate and the score; nothing if no project was reported."""
    return (
        (progress.disbursed, progress.disbursed_rate, progress.score) if progress.statuses else (None, None, None)
    )
