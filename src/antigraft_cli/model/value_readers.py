"""What the readers of values have in common: the errors that they raise, and what they accept as JSON Schema."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from pydantic_core import PydanticCustomError

Reader = TypeVar("Reader", bound=Callable[..., object])
JSON_SHAPES: dict[Callable[..., object], dict[str, Any]] = {}
"""By reader, the JSON Schema of what it accepts. `errorMessage` is an extension that VS Code shows."""


def takes(**shape: Any) -> Callable[[Reader], Reader]:
    """Register the JSON Schema of what the decorated reader accepts."""

    def register(reader: Reader) -> Reader:
        JSON_SHAPES[reader] = shape
        return reader

    return register


def fault(kind: str, **context: Any) -> PydanticCustomError:
    """The error of a reader; its kind is a key of `shape_rules.FAULTS`."""
    return PydanticCustomError(kind, kind, context)
