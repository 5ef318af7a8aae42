"""What a PDF says of itself to who listens to it: its contents, the heads of its rows, its language; and what it lacks."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from antigraft_cli.markup.nodes import Cell, Paragraph, Row, Run, Section, Table, sections
from antigraft_cli.messages import Message
from antigraft_cli.writers.pdf.pdf_file import PdfProperties, pdf_file
from books import made
from pdf_books import PLAIN, TEMPLATE, written


def elements(pdf: bytes, tag: str) -> list[DictionaryObject]:
    """The elements with a tag, in order."""
    return [each for each in _all(PdfReader(BytesIO(pdf)).root_object["/StructTreeRoot"]) if each.get("/S") == tag]
