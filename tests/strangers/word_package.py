"""The package of a Word file: its styles with a Thai Word's ids, its lists, notes and remarks; and its text as copied."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

from strangers.saved_by_word import NAMES, WHO, para

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_KINDS = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def list_kind(number: int, levels: Sequence[tuple[str, ...]]) -> str:
    """A definition of a list: of each level its format, its text and the style that it is tied to."""
    inner = "".join(
        f'<w:lvl w:ilvl="{place}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        + "".join(f'<w:pStyle w:val="{each}"/>' for each in style)
        + f'<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/></w:lvl>'
        for place, (form, text, *style) in enumerate(levels)
    )
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>{inner}</w:abstractNum>'
    )


def list_of(number: int, kind: int, *, restart: bool = True) -> str:
    """A list of a definition, begun at one."""
    again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' if restart else ""
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{kind}"/>{again}</w:num>'


# The ids that a Thai Word gives: a number for a heading, "a" with a number for the others.
_STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:next w:val="a"/>'
    '<w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="a"/><w:next w:val="a"/>'
    '<w:pPr><w:keepNext/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="11"><w:name w:val="toc 1"/><w:basedOn w:val="a"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="a4"><w:name w:val="List Paragraph"/><w:basedOn w:val="a"/></w:style>'
    '<w:style w:type="table" w:styleId="a5"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>'
    '<w:top w:val="single" w:sz="4"/><w:left w:val="single" w:sz="4"/><w:bottom w:val="single" w:sz="4"/>'
    '<w:right w:val="single" w:sz="4"/><w:insideH w:val="single" w:sz="4"/><w:insideV w:val="single" w:sz="4"/>'
    "</w:tblBorders></w:tblPr></w:style>"
)


def _tied(styles: str) -> str:
    for level in (0, 1):
        outline = f'<w:outlineLvl w:val="{level}"/>'
        depth = f'<w:ilvl w:val="{level}"/>' if level else ""
        styles = styles.replace(outline, f'<w:numPr>{depth}<w:numId w:val="1"/></w:numPr>{outline}')
    return styles


def package(
    body: str, *, lists: str = "", styles: str = "", header: str = "", footer: str = "",
    footnotes: Sequence[str] = (), comments: Sequence[str] = (), tied: bool = False,
) -> bytes:  # fmt: skip
    """A whole file with the parts that its body refers to; its headings may be tied to the levels of its first list."""
    notes = "".join(
        f'<w:footnote w:id="{place}">{para(text)}</w:footnote>' for place, text in enumerate(footnotes, 1)
    )
    remarks = "".join(
        f'<w:comment w:id="{place}" w:initials="ผ" {WHO}>{para(text)}</w:comment>'
        for place, text in enumerate(comments)
    )
    parts = {
        "styles": ("styles", _tied(_STYLES) + styles if tied else _STYLES + styles),
        "numbering": ("numbering", lists),
        "hdr": ("header1", header or para("")),
        "ftr": ("footer1", footer or para("")),
        "footnotes": ("footnotes", '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' + notes),
        "comments": ("comments", remarks),
    }  # fmt: skip
    kinds = {"hdr": "header", "ftr": "footer"}
    identifiers = {
        "hdr": "rId8",
        "ftr": "rId9",
        "styles": "rId1",
        "numbering": "rId2",
        "footnotes": "rId3",
        "comments": "rId4",
    }
    files = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_KINDS}.document.main+xml"/>'
        + "".join(
            f'<Override PartName="/word/{name}.xml" ContentType="{_KINDS}.{kinds.get(root, root)}+xml"/>'
            for root, (name, _) in parts.items()
        )
        + "</Types>",
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{_RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        + "".join(
            f'<Relationship Id="{identifiers[root]}" Type="{_RELATIONS}/{kinds.get(root, root)}" Target="{name}.xml"/>'
            for root, (name, _) in parts.items()
        )
        + "</Relationships>",
        "word/document.xml": f"<w:document {NAMES}><w:body>{body}</w:body></w:document>",
    }  # fmt: skip
    files |= {f"word/{name}.xml": f"<w:{root} {NAMES}>{inner}</w:{root}>" for root, (name, inner) in parts.items()}
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(zipfile.ZipInfo(name), _HEAD + text, zipfile.ZIP_DEFLATED)
    return target.getvalue()


class Lists:
    """The lists of a file: kinds are defined once, each list that begins is one more."""

    def __init__(self, *kinds: Sequence[tuple[str, ...]]) -> None:
        self._kinds = [list_kind(place, levels) for place, levels in enumerate(kinds)]
        self._lists: list[str] = []

    def new(self, kind: int, *, restart: bool = True) -> int:
        """A new list's number."""
        self._lists.append(list_of(len(self._lists) + 1, kind, restart=restart))
        return len(self._lists)

    @property
    def xml(self) -> str:
        return "".join(self._kinds + self._lists)
