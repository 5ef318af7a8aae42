"""`make words`: thai_words.txt, the word list of `antigraft_cli.thai_words`.

Made from words_th.txt of PyThaiNLP (CC0-1.0), plus the words of official writing that it lacks, minus words
that steal letters from their neighbours. What a line keeps together anyway (การ and ความ with their word)
needs no entry: without such entries, มาตรการบริหาร is มาตรการ and บริหาร, not มาตร and การบริหาร.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from antigraft_cli.thai_words import WORD_LIST

ADDED = frozenset({
    # Organisations and their offices (Acts on local administration; ระเบียบกระทรวงมหาดไทย on their structure).
    "อบต", "อบจ", "อปท", "เมืองพัทยา", "สำนักปลัด", "กองคลัง", "กองช่าง", "สภาท้องถิ่น", "ท้องถิ่นจังหวัด",
    # The State, its plans and papers (the master plan and the NACC's form for these plans).
    "ประเทศไทย", "ราชอาณาจักรไทย", "ภาคประชาชน", "ตัวชี้วัด", "เฝ้าระวัง", "เบิกจ่าย", "เลือกปฏิบัติ", "พหุวัฒนธรรม",
    "จิตอาสา", "จิตสาธารณะ", "ประชารัฐ", "องค์รวม", "ภาวการณ์", "อย่างน้อย", "หอกระจายข่าว", "แฮชแท็ก",
})  # fmt: skip
"""Words that the list of PyThaiNLP lacks."""

DROPPED = frozenset({
    # Two words written as one, each of which takes the end of a more common word: แนวทาง|ใน, หน้าที่|อื่น, ยกเลิก|งาน.
    "ทางใน", "คนใน", "ร่วมใน", "สมใน", "ขยายความใน", "ที่อื่น", "ตอนที่", "ตามเรื่อง", "มีเรื่อง", "มูลความ",
    "งานการ", "งานหลัก", "เลิกงาน", "เวลาทำการ", "ศัพท์เฉพาะ", "ไขข้อ", "ทางแก้", "ทางแก้ไข", "แสก",
    # Words ending in the การ or ความ of the word that follows: เป็น|การป้องกัน, พัฒนา|การให้บริการ.
    "เป็นการ", "เป็นความ", "ให้การ", "ว่าการ", "พัฒนาการ",
})  # fmt: skip
"""Words of the list that do more harm than good."""

_LETTERS = re.compile("[ก-ฮะ-ฺเ-ๅ็-๎]+")
_TRANSPARENT = ("การ", "ความ", "ผู้", "ไม่")


def word_list(source: str) -> str:
    """The contents of thai_words.txt, made from those of words_th.txt: one word per line, sorted."""
    words = {word for word in source.split("\n") if _LETTERS.fullmatch(word)}
    transparent = {start + word for word in words for start in _TRANSPARENT}
    return "\n".join(sorted(words - transparent - DROPPED | ADDED)) + "\n"


if __name__ == "__main__":
    WORD_LIST.write_text(word_list(Path(sys.argv[1]).read_text("utf-8")), "utf-8", newline="\n")
