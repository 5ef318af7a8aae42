"""Every letter of a Word file is read, once: counted by a look at its XML that knows nothing of structure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from antigraft_cli.readers.blocks import texts
from word_files import blocks, box, paragraph, run


class Letters:
    """Makes texts of which no two are the same, so that one read twice is noticed."""

    def __init__(self) -> None:
        self.shown: list[str] = []
        self._made = 0

    def text(self, *, seen: bool = True) -> str:
        self._made += 1
        text = f"ก{self._made}ข"
        if seen:
            self.shown.append(text)
        return text


Inline = Callable[[Letters, st.DataObject, int], str]


def _run(letters: Letters, data: st.DataObject, _: int) -> str:
    return run(
        letters.text(),
        data.draw(st.sampled_from(["", "<w:b/>", "<w:vanish w:val='0'/>", "<w:rStyle w:val='x'/>"])),
    )


def _unseen(letters: Letters, data: st.DataObject, _: int) -> str:
    text = letters.text(seen=False)
    return data.draw(
        st.sampled_from(
            [
                f"<w:del><w:r><w:delText>{text}</w:delText></w:r></w:del>",
                f"<w:moveFrom>{run(text)}</w:moveFrom>",
                run(text, "<w:vanish/>"),
                f"<w:r><w:instrText>{text}</w:instrText></w:r>",
                (
                    f"<w:r><w:fldChar w:fldCharType='begin'/></w:r>{run(text)}<w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                    "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
                ),
            ]
        )
    )


def _around(letters: Letters, data: st.DataObject, depth: int) -> str:
    inside = _inline(letters, data, depth + 1)
    return data.draw(
        st.sampled_from(
            [
                f"<w:ins>{inside}</w:ins>",
                f"<w:hyperlink>{inside}</w:hyperlink>",
                f"<w:smartTag>{inside}</w:smartTag>",
                f"<w:sdt><w:sdtContent>{inside}</w:sdtContent></w:sdt>",
                f"<w:fldSimple>{inside}</w:fldSimple>",
                f"<mc:AlternateContent><mc:Choice Requires='w14'>{inside}</mc:Choice><mc:Fallback>{run('ฮ')}</mc:Fallback></mc:AlternateContent>",
            ]
        )
    )


def _box(letters: Letters, data: st.DataObject, depth: int) -> str:
    return box(_blocks(letters, data, depth + 1))


def _inline(letters: Letters, data: st.DataObject, depth: int) -> str:
    kinds: list[Inline] = [_run, _run, _unseen] if depth > 3 else [_run, _run, _unseen, _around, _box]
    chosen = data.draw(st.lists(st.sampled_from(kinds), min_size=1, max_size=3))
    return "<w:r><w:br w:type='page'/></w:r>".join(kind(letters, data, depth) for kind in chosen)


def _paragraph(letters: Letters, data: st.DataObject, depth: int) -> str:
    look = data.draw(st.sampled_from(["", "<w:rPr><w:del/></w:rPr>", "<w:pageBreakBefore/>", "<w:sectPr/>"]))
    return f"<w:p><w:pPr>{look if depth == 0 or 'sect' not in look else ''}</w:pPr>{_inline(letters, data, depth)}</w:p>"


def _table(letters: Letters, data: st.DataObject, depth: int) -> str:
    merges = st.sampled_from(
        ["", "<w:gridSpan w:val='2'/>", "<w:vMerge/>", "<w:vMerge w:val='restart'/>", "<w:hMerge/>"]
    )
    rows = ""
    for _ in range(data.draw(st.integers(1, 2))):
        cells = [
            f"<w:tc><w:tcPr>{data.draw(merges)}</w:tcPr>{_blocks(letters, data, depth + 1)}</w:tc>"
            for _ in range(data.draw(st.integers(1, 2)))
        ]
        rows += f"<w:tr>{''.join(cells)}</w:tr>"
    deleted = f"<w:tr><w:trPr><w:del/></w:trPr><w:tc>{paragraph(letters.text(seen=False))}</w:tc></w:tr>"
    return f"<w:tbl>{rows}{data.draw(st.sampled_from(['', deleted]))}</w:tbl>"


def _controlled(letters: Letters, data: st.DataObject, depth: int) -> str:
    return f"<w:sdt><w:sdtPr/><w:sdtContent>{_blocks(letters, data, depth + 1)}</w:sdtContent></w:sdt>"


def _blocks(letters: Letters, data: st.DataObject, depth: int) -> str:
    kinds: list[Inline] = [_paragraph] if depth > 2 else [_paragraph, _paragraph, _table, _controlled]
    chosen = data.draw(st.lists(st.sampled_from(kinds), min_size=1, max_size=3))
    return "".join(kind(letters, data, depth) for kind in chosen)


@given(st.data())
@settings(deadline=None)
def test_every_letter_is_read_once_and_no_other(data: st.DataObject) -> None:
    letters = Letters()
    body = _blocks(letters, data, 0)
    read = "".join(texts(blocks(body)))
    assert Counter(read.replace("\n", "").replace("ข", "ข ").split()) == Counter(letters.shown)
