"""Word files made of the XML of their body, as any program might write it."""

from __future__ import annotations

import io
import zipfile

from antigraft_cli.readers.blocks import Block, Reading
from antigraft_cli.readers.document_file import read_document

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    f'xmlns:r="{_OFFICE}" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:new="urn:new"'
)
_ROOTS = {"styles": "styles", "numbering": "numbering", "footnotes": "footnotes", "endnotes": "endnotes"}


def word_file(body: str, *, media: dict[str, bytes] | None = None, links: str = "", **parts: str) -> bytes:
    """A Word file; `parts` are what is inside its styles, numbering, footnotes or endnotes, `links` more relationships.

    The id of a picture in `media` is its name.
    """
    images = "".join(
        f'<Relationship Id="{name}" Type="{_OFFICE}/image" Target="media/{name}"/>' for name in media or {}
    )
    others = "".join(f'<Relationship Id="{name}" Type="{_OFFICE}/{name}" Target="{name}.xml"/>' for name in parts)
    files = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"/>',
        "_rels/.rels": _links(
            f'<Relationship Id="main" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
        ),
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": _links(images + others + links),
        **{
            f"word/{name}.xml": f"<w:{_ROOTS[name]} {NAMESPACES}>{xml}</w:{_ROOTS[name]}>"
            for name, xml in parts.items()
        },
    }
    return archive({name: text.encode() for name, text in files.items()} | _placed(media or {}))


def _links(xml: str) -> str:
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{xml}</Relationships>'


def _placed(media: dict[str, bytes]) -> dict[str, bytes]:
    return {f"word/media/{name}": data for name, data in media.items()}


def archive(files: dict[str, bytes]) -> bytes:
    """A ZIP archive of these files."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in files.items():
            made.writestr(name, data)
    return buffer.getvalue()


def changed(file: bytes, name: str, data: bytes) -> bytes:
    """An archive with one of its files replaced or added."""
    with zipfile.ZipFile(io.BytesIO(file)) as read:
        return archive({each: read.read(each) for each in read.namelist()} | {name: data})


def read(body: str, *, media: dict[str, bytes] | None = None, links: str = "", **parts: str) -> Reading:
    """What is read of such a file."""
    return read_document(word_file(body, media=media, links=links, **parts))


def blocks(body: str, *, media: dict[str, bytes] | None = None, links: str = "", **parts: str) -> list[Block]:
    """The blocks of such a file, which can be read; one of no section has no start of one."""
    reading = read(body, media=media, links=links, **parts)
    assert reading.problem is None
    return list(reading.blocks)


def run(text: str, look: str = "") -> str:
    """A run; `look` is what its properties say."""
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(text: str, properties: str = "") -> str:
    """A paragraph of one run."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{run(text)}</w:p>"


def box(content: str) -> str:
    """A run with a text box as Word writes it: once for itself, once for programs that know no shapes."""
    shape = f"<wps:wsp><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx></wps:wsp>"
    return (
        f"<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>{shape}</w:drawing></mc:Choice>"
        f"<mc:Fallback>{old_box(content)}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def old_box(content: str) -> str:
    """A text box of old files."""
    return f"<w:pict><v:shape><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict>"
