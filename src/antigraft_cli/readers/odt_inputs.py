"""Fields to type into, in OpenDocument files: LibreOffice makes content controls of Word such fields.

When it writes one into a Word file, it writes its text several times over, so that only the text is given to it.
"""

from __future__ import annotations

import io
import re
import zipfile

_CONTENT = "content.xml"
_FIELD = re.compile(rb"<text:text-input(?:\s[^<>]*)?>|(?:&#x0d;|&#13;)?</text:text-input>", re.IGNORECASE)


def without_inputs(data: bytes) -> bytes:
    """An OpenDocument file with the texts of its fields to type into in their places; the same file if it has none.

    The archive must be known to be of bounded size. Raises what `zipfile` does for one that is damaged.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        content = archive.read(_CONTENT) if _CONTENT in archive.namelist() else b""
        if b"<text:text-input" not in content:
            return data
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as made:
            for entry in archive.infolist():
                is_content = entry.filename == _CONTENT
                made.writestr(entry, _FIELD.sub(b"", content) if is_content else archive.read(entry))
    return target.getvalue()
