"""`plan render`."""

from __future__ import annotations


def render() -> None:
    """."""
