"""What stands over a year's table, or in its first line."""

from __future__ import annotations

from strangers.expected import Book
from typist.columns import Columns
from typist.paper import Paper

_WITH_YEAR = (
    "แผนปฏิบัติการป้องกันการทุจริต พ.ศ. {year} ของ {name}",
    "แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. {year}",
    "ปีงบประมาณ พ.ศ. {year}",
    "ตารางที่ {place} แผนปฏิบัติการป้องกันการทุจริต ปีงบประมาณ {year}",
    "แผนปฏิบัติการป้องกันการทุจริตเพื่อยกระดับคุณธรรมและความโปร่งใส\nประจำปีงบประมาณ พ.ศ. {year}",
    "บัญชีโครงการ/กิจกรรม/มาตรการ ประจำปี {year}\n{name}",
    "โครงการ กิจกรรม มาตรการ ที่จะดำเนินการในปีงบประมาณ พ.ศ. {year}",
    "{place}. ปีงบประมาณ {year}",
)


def type_caption(
    paper: Paper, book: Book, year: int | None, columns: Columns, *, outside: bool = False
) -> str | None:
    """Type what stands over the table; or give what stands in its first line."""
    officer = paper.officer
    if year is None:
        text = f"{book.title}\nประจำปีงบประมาณ พ.ศ. {book.start} - {book.end}"
    else:
        text = officer.habit("caption", *_WITH_YEAR).format(year=year, name=book.name, place=year - book.start + 1)
    text = officer.form(text)
    where = officer.habit("caption stands", "over", "over", "over", "heading", "in table")
    if where == "in table" and not outside and len(columns.kinds) > 2:
        return text
    if where == "heading":
        paper.line(text.replace("\n", " "), style="Heading 2")
        return None
    if officer.habit("caption lines", "paragraphs", "breaks") == "breaks":
        paper.line(text, bold=True, center=True)
        return None
    for line in text.split("\n"):
        paper.line(line, bold=True, center=True)
    return None
