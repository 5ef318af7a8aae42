"""The documents in a folder, by their names: those that `read_document` may read, and what else is there."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

ENDINGS = (".docx", ".docm", ".odt", ".doc", ".rtf", ".txt")
"""How names of documents end, in small letters."""

_LOCK = "~$"
"""How the names of files begin that Word keeps beside a document while it is open."""


@dataclass(frozen=True)
class DocumentFiles:
    """The documents below a folder, in the order of their paths; how many others have which ending; what is closed."""

    documents: list[Path] = field(default_factory=list)
    others: Counter[str] = field(default_factory=Counter)
    closed: list[OSError] = field(default_factory=list)


def is_lock(name: str) -> bool:
    """Whether a file is not a document but says that one is open in Word."""
    return name.startswith(_LOCK)


def documents_below(folder: Path) -> DocumentFiles:
    """The documents in a folder and those inside it, links not followed. Hidden files and locks are neither counted."""
    found = DocumentFiles()
    for parent, children, names in os.walk(folder, onerror=found.closed.append):
        children[:] = sorted(name for name in children if not name.startswith("."))
        for name in sorted(names):
            if name.startswith(".") or is_lock(name):
                continue
            ending = os.path.splitext(name)[1].lower()  # noqa: PTH122 - as strings
            if ending in ENDINGS:
                found.documents.append(Path(parent, name))
            else:
                found.others[ending] += 1
    found.documents.sort()
    return found
