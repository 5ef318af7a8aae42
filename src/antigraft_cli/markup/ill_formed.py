"""What keeps a rendered template from being read as XML: which sign or tag it is, where it stands, what to write."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from html import unescape
from xml.parsers.expat import errors

from antigraft_cli.markup.vocabulary import CONTENT, ROOT, TEXT
from antigraft_cli.messages import Message

_TRACE = re.compile(r"<\?at ([^?]*:[0-9]{1,7})\?>")
_TAG = re.compile(r"""<\?at ([^?]*)\?>|<(/?)([A-Za-z][\w-]*)(?:"[^"]*"|'[^']*'|[^<>"'])*?(/?)>""")
_LOOK_BACK = 200
"""Signs before a fault that are looked at; the attributes of a tag are not longer."""


@dataclass(frozen=True, slots=True)
class MarkupFault:
    """What is wrong and, where it differs from what is done about any other, what to do.

    `line` is that of the rendered text, `trace` the template's place before it, if traced, `word` as it is written.
    """

    message: Message
    line: int = 0
    trace: str = ""
    word: str = ""
    hint: Message | None = None


@dataclass(frozen=True, slots=True)
class _Cause:
    word: str
    message: Message
    hint: Message | None = None


def ill_formed(html: str, start: int, code: int = 0) -> MarkupFault:
    """The fault at a character of the rendered text; `code` is expat's for it."""
    if code in _OF_PAIRS and (unclosed := _unclosed(html)):
        return unclosed
    place = html.count("\n", 0, start) + 1, last_trace(html, start)
    if cause := _cause(html, start, code):
        return MarkupFault(cause.message, *place, cause.word, cause.hint)
    return _unclosed(html) or MarkupFault(_ANYTHING, *place)


def last_trace(html: str, end: int) -> str:
    """The place in the template of what stands at a place of the rendered text."""
    traces = _TRACE.findall(html, 0, end)
    return traces[-1] if traces else ""


def _unclosed(html: str) -> MarkupFault | None:
    """The element that is not closed before one around it is, or the end of one that was never opened."""
    open_, trace = list[tuple[str, str]](), ""
    for place, ends, tag, empty in _TAG.findall(html):
        if place:
            trace = place
        elif not ends:
            open_ += [] if empty else [(tag, trace)]
        elif open_ and open_[-1][0] == tag:
            open_.pop()
        elif any(each == tag for each, _ in open_):
            break
        else:
            message = Message(f"</{tag}> ปิดแท็กที่ไม่ได้เปิด", f"</{tag}> closes nothing")
            return MarkupFault(message, trace=trace, word=f"</{tag}>")
    if not open_:
        return None
    tag, trace = open_[-1]
    hint = None if CONTENT.get(tag, TEXT) else Message(f"เขียน <{tag}/>", f"write <{tag}/>")
    message = Message(f"ยังไม่ปิดแท็ก <{tag}>", f"<{tag}> is not closed")
    return MarkupFault(message, trace=trace, word=f"<{tag}", hint=hint)


def _code(name: str) -> int:
    return errors.codes[name]


_OF_PAIRS = (_code(errors.XML_ERROR_TAG_MISMATCH), _code(errors.XML_ERROR_NO_ELEMENTS))
_UNKNOWN_ENTITY = _code(errors.XML_ERROR_UNDEFINED_ENTITY)
_NO_SUCH_NUMBER = _code(errors.XML_ERROR_BAD_CHAR_REF)
_TWICE = _code(errors.XML_ERROR_DUPLICATE_ATTRIBUTE)
_BEHIND_THE_ROOT = _code(errors.XML_ERROR_JUNK_AFTER_DOC_ELEMENT)
_BEFORE_THE_ROOT = tuple(
    map(_code, (errors.XML_ERROR_SYNTAX, errors.XML_ERROR_INVALID_TOKEN, errors.XML_ERROR_NO_ELEMENTS))
)

_ANYTHING = Message("เขียนแท็กผิดรูป จึงอ่านต่อไม่ได้", "the markup cannot be read beyond this")
_DOCTYPE = Message("ไม่รองรับ <!DOCTYPE> และ <!ENTITY>", "unsupported <!DOCTYPE> or <!ENTITY>")
_OUTSIDE = Message(f"มีข้อความหรือแท็กนอก <{ROOT}>", f"something stands outside <{ROOT}>")
_LESS_THAN = Message("< ต้องเขียนเป็น &lt;", "a < is not escaped")
_DELETE = Message("ลบออก", "delete it")
_STRAIGHT = Message('ใส่ค่าใน "…" ที่เป็นเครื่องหมายคำพูดตรง', 'put the value in straight quotes "…"')


def _instead(right: str, wrong: str) -> Message:
    return Message(f"เขียน {right} แทน {wrong}", f"write {right} for {wrong}")


def _cause(html: str, start: int, code: int) -> _Cause | None:
    before, here = html[max(start - _LOOK_BACK, 0) : start], html[start : start + _LOOK_BACK]
    word = here.partition(";")[0] + ";"
    if re.match("<!(DOCTYPE|ENTITY)", here, re.IGNORECASE):
        return _Cause(here.split()[0], _DOCTYPE, _DELETE)
    if code == _UNKNOWN_ENTITY:
        return _Cause(word, Message(f"ใช้ {word} ไม่ได้", f"{word} is not known here"), _by_number(word))
    if code == _NO_SUCH_NUMBER:
        return _Cause(
            word, Message(f"{word} ไม่ใช่อักขระที่พิมพ์ได้", f"{word} is not a character that can be printed"), _DELETE
        )
    if code == _TWICE:
        name = re.split(r"[\s=]", here, maxsplit=1)[0]
        hint = Message("เหลือไว้เพียงแห่งเดียว", "keep one of the two")
        return _Cause(name, Message(f"แท็กเดียวมี {name} สองครั้ง", f"one element has {name} twice"), hint)
    if code == _BEHIND_THE_ROOT or (code in _BEFORE_THE_ROOT and "<" not in html[:start]):
        return _outside(html, here if code == _BEHIND_THE_ROOT else html)
    return _of_a_sign(before, here) or _of_a_comment(before, here) or _of_an_attribute(before, here)


def _outside(html: str, text: str) -> _Cause:
    if not html.strip():
        return _Cause("", Message("แม่แบบไม่ได้เขียนอะไรเลย", "the template writes nothing"))
    words = re.findall(r"<?[^\s<>]+", text) or [""]
    return _Cause(words[0], _OUTSIDE, Message(f"ให้ทุกอย่างอยู่ใน <{ROOT}> เดียว", f"put all into one <{ROOT}>"))


def _by_number(entity: str) -> Message:
    """`&nbsp;` and its like: XML knows five of them by name, and every one by number."""
    characters = unescape(entity)
    if characters == entity:
        return _instead("&amp;", "&")
    return _instead("".join(f"&#{ord(each)};" for each in characters), entity)


def _of_a_sign(before: str, here: str) -> _Cause | None:
    """The sign that must be written otherwise wherever it stands."""
    if found := re.search(r"&#?\w*$", before) or re.match("&", here):
        word = f"{found[0]} " if here.startswith(" ") else found[0]
        return _Cause(word, Message("& ต้องเขียนเป็น &amp;", "an & is not escaped"), _instead("&amp;", "&"))
    if found := re.search("<(?![A-Za-z/!?])[^<>]*$", before):
        return _Cause(f"{found[0]}{here[:1]}".split()[0], _LESS_THAN, _instead("&lt;", "<"))
    if before.endswith("]]"):
        return _Cause("]]>", Message("]]> ต้องเขียนเป็น ]]&gt;", "]]> is not escaped"), _instead("]]&gt;", "]]>"))
    if here and here[0] not in "\t\r\n" and unicodedata.category(here[0]) in ("Cc", "Cs", "Cn"):
        name = f"U+{ord(here[0]):04X}"
        return _Cause("", Message(f"มีอักขระที่พิมพ์ไม่ได้ {name}", f"{name} cannot be printed"), _DELETE)
    return None


def _of_a_comment(before: str, here: str) -> _Cause | None:
    if here.startswith("<!--"):
        hint = Message("ปิดด้วย -->", "close it by -->")
        return _Cause("<!--", Message("ยังไม่ปิดหมายเหตุ <!--", "a comment is not closed"), hint)
    if before.endswith("--") and "<!--" in before:
        return _Cause("", Message("หมายเหตุ <!-- --> มี -- ข้างในไม่ได้", "no -- inside a comment"), _DELETE)
    return None


def _of_an_attribute(before: str, here: str) -> _Cause | None:
    """What is wrong with the attributes of the tag that a place is in."""
    tag = before[before.rfind("<") :]
    rest = re.match(r"[^\s<>]*", here)
    written = rest[0] if rest else ""
    if found := re.search(r"([\w-]+)\s*=\s*$", tag):
        if written[:1] in _CURLY:
            message = Message(
                f"ค่าของ {found[1]} อยู่ในเครื่องหมายคำพูดโค้ง {written[:1]}",
                f"the value of {found[1]} is in curly quotes",
            )
        else:
            message = Message(f"ค่าของ {found[1]} ไม่อยู่ในเครื่องหมายคำพูด", f"the value of {found[1]} is not in quotes")
        return _Cause(found[0] + written, message, _STRAIGHT)
    if found := re.search(r"""([\w-]+)\s*=\s*(["'])[^"']*$""", tag):
        value = re.split(r"[>\n]", found[0])[0]
        if value == found[0]:
            return _Cause(f"{value}<", _LESS_THAN, _instead("&lt;", "<"))
        return _Cause(
            value,
            Message(f"ค่าของ {found[1]} ไม่มีเครื่องหมายคำพูดปิด", f"the quote of {found[1]} is not closed"),
            _STRAIGHT,
        )
    if found := re.search(r"\s([\w-]+)\s*$", tag):
        hint = Message(f'เขียน {found[1]}="…" หรือลบออก', f'write {found[1]}="…", or delete it')
        return _Cause(found[1], Message(f"{found[1]} ไม่มีค่า", f"{found[1]} has no value"), hint)
    return None


_CURLY = tuple("“”„‟‘’‚‛«»")
