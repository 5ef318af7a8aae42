"""Findings to print, made without a plan."""

from __future__ import annotations

from antigraft_cli.diagnostics import Span
from antigraft_cli.messages import Message
from antigraft_cli.pipeline.catalogue import RULES
from antigraft_cli.report.finding import Finding


def finding_in(line: str, at: int = 0, *, code: str = "L502", number: int = 1, more: int = 0) -> Finding:
    """A finding at one character of a line."""
    span = Span("plan.yaml", number, at + 1, number, at + 2)
    message = Message("พบที่นี่", "found here")
    return Finding("แผน", "แผน/plan.yaml", span, RULES[code], message, Message("แก้ไข", "fix it"), line, more)
