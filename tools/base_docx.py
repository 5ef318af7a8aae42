"""`make base`: base.docx, the looks of every Word book. Its styles can then be changed in Word.

A minimal python-docx package with our own parts: the default template of python-docx brings fonts, styles
and properties that Thai text must not inherit.
"""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.package import OpcPackage
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from antigraft_cli.writers.docx.header import PAGE_NUMBER, TITLE_OF_BOOK, header, paragraph
from antigraft_cli.writers.docx.package import write_parts
from antigraft_cli.writers.docx.xml_text import DECLARATION, NAMESPACE
from antigraft_cli.writers.looks.style_names import DEFAULT_FONT, RUNNING_HEAD
from base_styles import styles

_A = "http://schemas.openxmlformats.org/drawingml/2006/main"


def make_base(path: Path) -> None:
    """Write base.docx to a path."""
    package = OpcPackage()
    document = _part(package, "word/document.xml", CONTENT_TYPE.WML_DOCUMENT_MAIN, _document())
    package.relate_to(document, RELATIONSHIP_TYPE.OFFICE_DOCUMENT)
    core = _part(package, "docProps/core.xml", CONTENT_TYPE.OPC_CORE_PROPERTIES, _core())
    package.relate_to(core, RELATIONSHIP_TYPE.CORE_PROPERTIES)
    app = _part(package, "docProps/app.xml", CONTENT_TYPE.OFC_EXTENDED_PROPERTIES, _app())
    package.relate_to(app, RELATIONSHIP_TYPE.EXTENDED_PROPERTIES)
    for name, content_type, kind, content in (
        ("styles", CONTENT_TYPE.WML_STYLES, RELATIONSHIP_TYPE.STYLES, styles()),
        ("settings", CONTENT_TYPE.WML_SETTINGS, RELATIONSHIP_TYPE.SETTINGS, _settings()),
        ("fontTable", CONTENT_TYPE.WML_FONT_TABLE, RELATIONSHIP_TYPE.FONT_TABLE, _font_table()),
        ("theme/theme1", CONTENT_TYPE.OFC_THEME, RELATIONSHIP_TYPE.THEME, _theme()),
        ("header1", CONTENT_TYPE.WML_HEADER, RELATIONSHIP_TYPE.HEADER, header(_PAGE_NUMBER, _RUNNING_HEAD)),
        ("header2", CONTENT_TYPE.WML_HEADER, RELATIONSHIP_TYPE.HEADER, header(paragraph("Header", ""))),
    ):
        document.relate_to(_part(package, f"word/{name}.xml", content_type, content), kind)
    buffer = io.BytesIO()
    package.save(buffer)
    with zipfile.ZipFile(buffer) as archive:
        path.write_bytes(write_parts({name: archive.read(name) for name in archive.namelist()}))


def _part(package: OpcPackage, name: str, content_type: str, content: str) -> Part:
    return Part(PackURI(f"/{name}"), content_type, (DECLARATION + content).encode(), package)  # type: ignore[arg-type]  # annotated too narrowly


def _document() -> str:
    return f'<w:document xmlns:w="{NAMESPACE}"><w:body><w:p/><w:sectPr/></w:body></w:document>'


def _core() -> str:
    return (
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"/>'
    )


def _app() -> str:
    return (
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        "<Application>antigraft</Application></Properties>"
    )


def _settings() -> str:
    """The settings, without `updateFields`, which makes Word ask a question on opening."""
    return (
        f'<w:settings xmlns:w="{NAMESPACE}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
        'w:val="15"/></w:compat>'
        '<w:themeFontLang w:val="en-US" w:bidi="th-TH"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/>'
        "</w:settings>"
    )


def _font_table() -> str:
    """The font table: TH Sarabun New has the widths of TH SarabunPSK, so Word may use whichever is installed."""
    return (
        f'<w:fonts xmlns:w="{NAMESPACE}"><w:font w:name="{DEFAULT_FONT}"><w:altName w:val="TH Sarabun New"/>'
        '<w:charset w:val="DE"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    )


_PAGE_NUMBER = paragraph(
    "Header",
    f'<w:r><w:t xml:space="preserve">- </w:t></w:r>{PAGE_NUMBER}<w:r><w:t xml:space="preserve"> -</w:t></w:r>',
)
_RUNNING_HEAD = paragraph(RUNNING_HEAD, TITLE_OF_BOOK)


def _theme() -> str:
    """The smallest theme that the schema allows; no style uses anything in it."""
    colours = "".join(
        f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>'
        for name, value in (
            ("dk1", "000000"), ("lt1", "FFFFFF"), ("dk2", "1F3864"), ("lt2", "E7E6E6"),
            ("accent1", "2F5496"), ("accent2", "C55A11"), ("accent3", "7B7B7B"), ("accent4", "BF8F00"),
            ("accent5", "2E75B5"), ("accent6", "538135"), ("hlink", "0563C1"), ("folHlink", "954F72"),
        )
    )  # fmt: skip
    font = f'<a:latin typeface="{DEFAULT_FONT}"/><a:ea typeface=""/><a:cs typeface="{DEFAULT_FONT}"/>'
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    line = f"<a:ln>{fill}</a:ln>"
    effect = "<a:effectStyle><a:effectLst/></a:effectStyle>"
    return (
        f'<a:theme xmlns:a="{_A}" name="antigraft"><a:themeElements><a:clrScheme name="antigraft">{colours}</a:clrScheme>'
        f'<a:fontScheme name="antigraft"><a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont></a:fontScheme>'
        f'<a:fmtScheme name="antigraft"><a:fillStyleLst>{fill * 3}</a:fillStyleLst><a:lnStyleLst>{line * 3}</a:lnStyleLst>'
        f"<a:effectStyleLst>{effect * 3}</a:effectStyleLst><a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )


if __name__ == "__main__":
    make_base(Path("templates/base.docx"))
