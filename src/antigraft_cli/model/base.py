"""The base class of all models."""

from __future__ import annotations

from typing import Annotated, TypeVar

from pydantic import BaseModel, ConfigDict, Field

Item = TypeVar("Item")
Several = Annotated[tuple[Item, ...], Field(min_length=1)]
"""A tuple of one or more items."""


class Model(BaseModel):
    """The base of every model: frozen, and closed to unknown fields."""

    model_config = ConfigDict(extra="forbid", frozen=True)
