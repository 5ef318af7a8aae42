"""The page header: paragraphs of text and fields."""

from __future__ import annotations

from antigraft_cli.writers.docx.xml_text import NAMESPACE, RELATIONSHIPS
from antigraft_cli.writers.looks.style_names import TITLE


def _field(code: str, result: str) -> str:
    begin, separate, end = (
        f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
    )
    instruction = f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
    return f"{begin}{instruction}{separate}<w:r><w:t>{result}</w:t></w:r>{end}"


PAGE_NUMBER = _field("PAGE", "1")
TITLE_OF_BOOK = _field("TITLE", TITLE)


def paragraph(style: str, content: str) -> str:
    """A paragraph with a style id and its runs."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{content}</w:p>'


def header(*paragraphs: str) -> str:
    """The header part without the XML declaration; it declares the namespaces of the draft stamp, too."""
    return (
        f'<w:hdr xmlns:w="{NAMESPACE}" xmlns:r="{RELATIONSHIPS}" xmlns:v="urn:schemas-microsoft-com:vml" '
        'xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w10="urn:schemas-microsoft-com:office:word">'
        f"{''.join(paragraphs)}</w:hdr>"
    )
